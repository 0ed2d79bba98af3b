import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abbreviations, initials } from "../languages/en/word-lists.ts";
import { longestSentence, splitSentences } from "./sentences.ts";
import { tokenize } from "./tokens.ts";
import { WordSet } from "./word-set.ts";

const writing = { abbreviations: new WordSet(abbreviations), initials: new WordSet(initials) };

function sentences(text: string): readonly string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, 0, tokens.count, 0, writing).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]),
  );
}

describe("sentences", () => {
  test.each([
    ["at a point", "He came. She left.", ["He came.", "She left."]],
    ["glued", "They spoke of trade.H.H. thanked him.", ["They spoke of trade.", "H.H. thanked him."]],
    ["glued without a space", "of the two countries.He said so.", ["of the two countries.", "He said so."]],
    ["after a quotation", "“We agree.” He left.", ["“We agree.”", "He left."]],
    ["before a quotation", "He left. “We agree.”", ["He left.", "“We agree.”"]],
    ["questions and cries", "Will he come? He will! Good.", ["Will he come?", "He will!", "Good."]],
    [
      "after initials, before a word that begins sentences",
      "He met the U.S. The minister left.",
      ["He met the U.S.", "The minister left."],
    ],
    ["before a number", "He came. 30 others followed.", ["He came.", "30 others followed."]],
  ])("end %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ["titles", "Mr. Lavrov met Dr. S. Jaishankar and Gen. Vega."],
    ["names shortened", "Foreign Secretary Md. Shafiqul Karim met Ma. Cristina Villaluz and Smt. Sushma Swaraj."],
    ["initials in names", "Antony J. Blinken met B.Battsetseg and D. Orazova."],
    ["initials of two letters", "The Deputy Prime Minister Zh. Khodorov met Sh. Karimov."],
    ["initials", "the U.S. Special Envoy and H.E. Mr. Wang"],
    ["months", "on Jan. 12 and Sept. 3 of the year"],
    ["numbers", "It grew by 2.5 per cent to 1.200 in No. 5."],
    ["small letters", "It is approx. half of vs. the other."],
    ["list numbers", "1. At the outset he spoke."],
  ])("do not end at %s", (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test("what runs on without a full stop is cut, at a semicolon or comma where there is one", () => {
  const lengths = (unit: string) => {
    const tokens = tokenize(unit.repeat(5 * longestSentence));
    return splitSentences(tokens, 0, tokens.count, 0, writing).map(({ first, last }) => {
      expect(last - first).toBeLessThanOrEqual(longestSentence);
      return tokens.form[last - 1];
    });
  };
  expect(new Set(lengths("ties; trade, and "))).toEqual(new Set([";", "and"]));
  expect(new Set(lengths("trade, and "))).toEqual(new Set([",", "and"]));
  expect(new Set(lengths("and "))).toEqual(new Set(["and"]));
  expect(new Set(lengths(".))"))).toEqual(new Set([")", "."]));
  expect(new Set(lengths(`.${")".repeat(longestSentence)}`))).toEqual(new Set([")", "."]));
});

test("any text: sentences cover all tokens, in order, none empty", () => {
  const piece = fc.constantFrom(
    "Mr",
    ".",
    " ",
    "He",
    "came",
    "?",
    "”",
    "“",
    "U.S.",
    "1",
    "(",
    ")",
    "said",
    "\n",
    "A",
    ",",
    "…",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const tokens = tokenize(pieces.join(""));
      let next = 0;
      for (const sentence of splitSentences(tokens, 0, tokens.count, 3, writing)) {
        expect(sentence.first).toBe(next);
        expect(sentence.last).toBeGreaterThan(sentence.first);
        expect(sentence.paragraph).toBe(3);
        next = sentence.last;
      }
      expect(next).toBe(tokens.count);
    }),
  );
});
