import { expect, test } from "vitest";
import { Marks } from "./marks.ts";
import { PhraseTable } from "./phrases.ts";
import { tokenize } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

test("a stretch of tokens has the marks of its words alone", () => {
  const list = new WordSet(["visit", "tour"]);
  const phrases = new PhraseTable([["tour of duty", true]]);
  const tokens = tokenize("The visit ends. The tour begins.");
  const first = new Marks(tokens, 0, 4);
  const second = new Marks(tokens, 4, 8);
  expect([list.standIn(first), list.standIn(second)]).toEqual([true, true]);
  expect([phrases.mayStandIn(first), phrases.mayStandIn(second)]).toEqual([false, false]);
  expect(list.standIn(new Marks(tokens, 0, 1))).toBe(false);
});

test("a phrase may stand where its first, its longest and its last word do", () => {
  const phrases = new PhraseTable([["tour of duty", true]]);
  const may = (text: string) => {
    const tokens = tokenize(text);
    return phrases.mayStandIn(new Marks(tokens, 0, tokens.count));
  };
  expect(["A tour of duty ends.", "His duty was the tour."].map(may)).toEqual([true, true]);
  expect(["The tour ends.", "It is a duty.", "Of this and that."].map(may)).toEqual([false, false, false]);
  expect(new PhraseTable([]).mayStandIn(new Marks(tokenize("A tour."), 0, 3))).toBe(false);
});

test("a list that is made after the marks is in them", () => {
  const tokens = tokenize("They unveiled a plaque.");
  const marks = new Marks(tokens, 0, tokens.count);
  expect(new WordSet(["council"]).standIn(marks)).toBe(false);
  expect(new WordSet(["plaque"]).standIn(marks)).toBe(true);
});
