import { describe, expect, test } from "vitest";
import { times as english } from "../languages/en/times.ts";
import { findTimes } from "./find-times.ts";
import { parseForm, positionsOf } from "./form-pattern.ts";
import { timeReader } from "./time-reader.ts";
import type { TimeForm, TimeWords } from "./time-words.ts";

const form = (id: string, pattern: string, rest: Partial<TimeForm> = {}): TimeForm => ({
  id,
  pattern,
  makes: "words",
  role: "vague",
  examples: [[pattern, null]],
  ...rest,
});

const language = (forms: readonly TimeForm[], sparks: readonly string[]): TimeWords => ({
  ...english,
  classes: { month: { май: 5 }, of: { года: 0 } },
  capitalised: [],
  sparks,
  stages: [forms],
});

const quotes = (text: string, words: TimeWords) => findTimes(text, { reference: null, words }).map((m) => m.quote);

describe("patterns", () => {
  test.each([
    ["(a|b", 'at 4: expected ")"'],
    ["a)", "at 1: expected the end of the pattern"],
    ["[month", 'at 0: expected "]"'],
    ["[Month]", "at 0: expected a class in small letters"],
    ["[a:b:c]", "at 0: expected a class in small letters"],
    ["a? b?", "can stand for nothing"],
    ["", "can stand for nothing"],
    ["(".repeat(20), "expected fewer nested brackets"],
  ])("%j is refused: %s", (pattern, message) => {
    expect(() => parseForm(pattern)).toThrow(SyntaxError);
    expect(() => parseForm(pattern)).toThrow(message);
  });

  test("alternatives share what follows them", () => {
    expect(positionsOf(parseForm("(a|b|c) (d|e|f) g")).length).toBe(7);
  });

  test("signs, escapes and gaps", () => {
    const words = language([form("gap", "on \\( x .. y")], ["x"]);
    expect(quotes("on ( x y", words)).toEqual(["on ( x y"]);
    expect(quotes("on ( x one two three four five y", words)).toEqual(["on ( x one two three four five y"]);
    expect(quotes("on ( x one two three four five six y", words)).toEqual([]);
    expect(quotes("on ( x one, two y", words)).toEqual([]);
  });
});

describe("sparks", () => {
  test("a form that could be missed is refused by name", () => {
    const words = language([form("dull", "in (the)? [month]?")], ["month"]);
    expect(() => timeReader(words)).toThrow('time form "dull" would be missed');
  });
  test("a member of a class that is a spark is one", () => {
    expect(quotes("в мае, в май", language([form("by-word", "в май")], ["month"]))).toEqual(["в май"]);
  });
});

describe("conditions on the words around", () => {
  test.each<[string, Partial<TimeForm>, string[]]>([
    ["must follow", { before: ["of"] }, ["май"]],
    ["must not follow", { notBefore: ["of"] }, ["Май"]],
  ])("%s", (_, rest, expected) => {
    expect(quotes("Май был. май года", language([form("bare", "[month]", rest)], ["month"]))).toEqual(expected);
  });
  test.each<[string, Partial<TimeForm>, string[]]>([
    ["must go before", { after: ["of"] }, ["май"]],
    ["must not go before", { notAfter: ["of"] }, ["Май"]],
  ])("%s", (_, rest, expected) => {
    expect(quotes("Май был. Конец года был май", language([form("bare", "[month]", rest)], ["month"]))).toEqual(
      expected,
    );
  });
});

test("other scripts are read without regard to case", () => {
  expect(quotes("МАЙ, Май и май", language([form("bare", "[month]")], ["month"]))).toEqual(["МАЙ", "Май", "май"]);
});
