import { describe, expect, test } from "vitest";
import { tokenize } from "../text/tokens.ts";
import { Alphabet } from "./alphabet.ts";
import { Automaton } from "./automaton.ts";

const language = {
  classes: { regard: ["respect", "high regard"] },
  verbs: { express: ["express", "expressed"] },
  stops: new Set(["in", "to", "of", "us", "that"]),
};

/** The best match of a pattern from the first token of a text: its words and score, and what its slots took. */
function matched(pattern: string, text: string) {
  const automaton = new Automaton([pattern], language);
  const tokens = tokenize(text);
  const symbols = automaton.symbols(tokens);
  const words = (first: number, last: number) => text.slice(tokens.start[first], tokens.end[last - 1]);
  if (automaton.match(symbols, 0, tokens.count) === 0) return null;
  const { last, score } = automaton.best(symbols, 0, 0, automaton.ends[0] as number);
  const slots = Object.entries(automaton.slots(symbols, { pattern: 0, first: 0, last }));
  return { words: words(0, last), score, slots: slots.map(([name, range]) => [name, words(...range)]) };
}

describe("a match", () => {
  test.each([
    ["@express .. [regard]", "expressed his deep respect", "expressed his deep respect", 6],
    ["@express .. [regard]", "expressed high regard", "expressed high regard", 12],
    ["@express .. [regard]", "expressed in full respect", null, 0],
    ["@express .. [regard]", "expressed in-depth respect", "expressed in-depth respect", 5],
    ["@express ... [regard]", "expressed, in full, respect", "expressed, in full, respect", 4],
    ["@express ... [regard]", "expressed; respect", null, 0],
    ["@express (us)? .. [regard]", "expressed us respect", "expressed us respect", 12],
    ["@express (us)? .. [regard]", "expressed US respect", "expressed US respect", 7],
  ])("%s in %j", (pattern, text, words, score) => {
    const found = matched(pattern, text);
    expect(found?.words ?? null).toBe(words);
    if (found) expect(found.score).toBe(score);
  });

  test("keeps what its slots took", () => {
    expect(matched("@express to {to} [regard]", "expressed to the two old friends high regard")?.slots).toEqual([
      ["to", "the two old friends"],
    ]);
    expect(matched("@express [regard]", "expressed respect")?.slots).toEqual([]);
  });
});

test("automata that share an alphabet read the same symbols", () => {
  const alphabet = new Alphabet(language.stops);
  const first = new Automaton(["@express [regard]"], language, alphabet);
  const second = new Automaton(["[regard] (of)? friends"], language, alphabet);
  const symbols = alphabet.symbols(tokenize("They expressed respect of friends."));
  expect([0, 1, 2, 3].map((at) => first.match(symbols, at, 6))).toEqual([0, 1, 0, 0]);
  expect([0, 1, 2, 3].map((at) => second.match(symbols, at, 6))).toEqual([0, 0, 1, 0]);
});

test.each([
  ["a friend", true],
  ["an old friend", true],
  ["a far country", false],
  ["a", false],
  ["expressed at last respect", true],
  ["old friends", false],
])("by two words is told whether a pattern may begin: %j", (text, may) => {
  const automaton = new Automaton(["(a|an) (old)? friend", "@express ... [regard]"], language);
  const tokens = tokenize(text);
  expect(automaton.mayBegin(automaton.symbols(tokens), 0, tokens.count)).toBe(may);
});
