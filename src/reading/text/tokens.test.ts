import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shape, tokenize } from "./tokens.ts";

function words(text: string): readonly string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

describe("tokens", () => {
  test.each([
    ["Al-Jaafari met him.", ["Al", "-", "Jaafari", "met", "him", "."]],
    ["Iraq's and the Emirates’ position", ["Iraq", "'s", "and", "the", "Emirates", "’", "position"]],
    ["H.E. and the U.S. side", ["H.E.", "and", "the", "U.S.", "side"]],
    ["B.Battsetseg, S.V.Lavrov", ["B.", "Battsetseg", ",", "S.V.", "Lavrov"]],
    ["1,500 and 2.5 million", ["1,500", "and", "2.5", "million"]],
    ["in 2018.Then", ["in", "2018", ".", "Then"]],
    ["Ekström, Đặng", ["Ekström", ",", "Đặng"]],
    ["وزير الخارجية", ["وزير", "الخارجية"]],
    ["a\u00a0b\u200fc", ["a", "b", "c"]],
    ["", []],
    ["  \n\t", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("capitals", () => {
    const tokens = tokenize("iraq Iraq UN H.E. A Örs");
    expect([...tokens.capital]).toEqual([0, 1, 2, 2, 1, 1]);
  });

  test("glue", () => {
    const tokens = tokenize("a,b c -d");
    expect([...tokens.glued]).toEqual([0, 1, 1, 0, 0, 1]);
  });

  test("shapes", () => {
    const tokens = tokenize("word 12 , ’s");
    expect([...tokens.shape]).toEqual([shape.word, shape.number, shape.punctuation, shape.punctuation, shape.word]);
  });

  test("forms are lower case, apostrophes plain", () => {
    expect(tokenize("Iraq’s ÅRE").form).toEqual(["iraq", "'s", "åre"]);
  });

  test("within a part of the text, offsets count from its beginning", () => {
    const tokens = tokenize("one two three", [4, 7]);
    expect(tokens.count).toBe(1);
    expect([tokens.start[0], tokens.end[0]]).toEqual([4, 7]);
  });
});

test("any text: tokens stand in order, do not overlap and leave out white space alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const tokens = tokenize(text);
      let end = 0;
      for (let i = 0; i < tokens.count; i += 1) {
        const start = tokens.start[i] as number;
        const between = text.slice(end, start);
        expect(start).toBeGreaterThanOrEqual(end);
        expect(between.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")).toBe("");
        expect(tokens.glued[i] === 1).toBe(between === "" && i > 0);
        end = tokens.end[i] as number;
        expect(end).toBeGreaterThan(start);
      }
      expect(text.slice(end).replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")).toBe("");
    }),
  );
});

test("a long text is read in one pass", () => {
  const time = (times: number) => {
    const text = "H.E. Dr. A.B.C. said 1,000.5 times: 'S.V.Lavrov's' -- ".repeat(times);
    const began = performance.now();
    tokenize(text);
    return performance.now() - began;
  };
  time(500);
  expect(time(10_000)).toBeLessThan(Math.max(10, time(1000)) * 60);
});

test.each(["Çavuşoğlu", "İstanbul", "ΟΔΟΣ", "Şen’s", "ÉCOLE", "Łódź"])("small letters, at each reading: %s", (word) => {
  const small = word.toLowerCase().split("’")[0];
  expect([tokenize(word).form[0], tokenize(word).form[0]]).toEqual([small, small]);
});
