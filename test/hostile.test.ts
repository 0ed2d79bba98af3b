import { describe, expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import { validate } from "../src/record/validate.ts";
import { textsIn } from "./texts.ts";

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const prose = textsIn("examples/iraq-russia")
  .map(({ text }) => text)
  .join("\n\n");

/** Each makes a text of about `length` code units that some reader has choked on. */
const hostile: readonly { readonly what: string; readonly make: (length: number) => string }[] = [
  { what: "one word", make: (length) => fill("a", length) },
  { what: "one word with capitals", make: (length) => fill("McA", length) },
  { what: "spaces", make: (length) => fill(" ", length) },
  { what: "empty lines", make: (length) => fill("\n", length) },
  { what: "full stops", make: (length) => fill(".", length) },
  { what: "abbreviations", make: (length) => fill("Dr. U.S. St. ", length) },
  { what: "opening quotation marks", make: (length) => fill("“", length) },
  { what: "straight quotation marks", make: (length) => fill('"', length) },
  { what: "nested brackets", make: (length) => fill("(", length / 2) + fill(")", length / 2) },
  { what: "brackets in words", make: (length) => fill("the (", length / 2) + fill(") of", length / 2) },
  { what: "that that that", make: (length) => fill("that ", length) },
  { what: "he said that he said that", make: (length) => `The Minister ${fill("said that he ", length)}.` },
  { what: "and and and", make: (length) => fill("Iraq and ", length) },
  { what: "thanked thanked", make: (length) => fill("thanked ", length) },
  { what: "names without end", make: (length) => fill("Ali Hassan ", length) },
  {
    what: "names that all differ",
    make: (length) => words(length, (n) => `Dr. ${letters(n)} ${letters(n * 7)} said. `),
  },
  {
    what: "titles without a name",
    make: (length) => fill("Deputy Prime Minister and Minister of Foreign Affairs of ", length),
  },
  { what: "meetings without end", make: (length) => fill("Minister Ali met Minister Hassan in Baghdad. ", length) },
  { what: "commas", make: (length) => fill("Iraq, Russia, ", length) },
  { what: "numbers", make: (length) => fill("1,000,000.00 ", length) },
  { what: "digits", make: (length) => fill("7", length) },
  { what: "dates", make: (length) => fill("27 February 2018 ", length) },
  { what: "right-to-left overrides", make: (length) => fill("\u202eIraq\u202c ", length) },
  { what: "lone surrogates", make: (length) => fill("\ud83d \udc00", length) },
  { what: "characters without width", make: (length) => fill("I\u200br\u200da\ufeffq ", length) },
  { what: "combining marks", make: (length) => `e${fill("\u0301", length)}` },
  { what: "prose in one paragraph", make: (length) => fill(prose.replace(/\n+/g, " "), length) },
  { what: "prose without full stops", make: (length) => fill(prose.replace(/[.\n]+/g, " "), length) },
  { what: "prose in capitals", make: (length) => fill(prose.toUpperCase(), length) },
];

function letters(n: number): string {
  const digits = (n % 456_976).toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));
  return `K${digits}`;
}

function words(length: number, word: (n: number) => string): string {
  const parts: string[] = [];
  for (let n = 0, size = 0; size < length; n += 1) {
    const part = word(n);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

/**
 * Milliseconds of processor time of the cheapest of `rounds` readings: unlike time on the clock, what else the machine
 * does hardly changes it.
 */
function cheapest(text: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    read(text, { source: "hostile.txt" });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Read in time that grows faster than the text, a known fault: listed and shown as skipped until it is mended. */
const notYetLinear: ReadonlySet<string> = new Set(["he said that he said that", "thanked thanked"]);

describe("hostile text", () => {
  test.skip.each([...notYetLinear])("%s: not yet in time that grows with the text", () => {});
  // The people pass compares names that all differ pair by pair: two million characters take minutes.
  test.todo("two million characters, and names that all differ: ends in bounded time");

  test.each(hostile)("$what: a valid record", ({ make }) => {
    expect(validate(read(make(40_000), { source: "hostile.txt" }))).toEqual([]);
  });

  // Eight times the text may take eight times as long, or somewhat more where memory grows: a quadratic reader takes
  // 64 times as long. No time is asserted, only how it grows.
  test.each(hostile.filter(({ what }) => !notYetLinear.has(what)))(
    "$what: eight times the text is not much more than eight times the work",
    ({ make }) => {
      const small = cheapest(make(40_000), 3);
      const large = cheapest(make(320_000), 2);
      expect(large / Math.max(small, 4)).toBeLessThan(20);
    },
    120_000,
  );

  test.each([
    ["ten million characters without a space", "x".repeat(10_000_000)],
    [
      "two hundred thousand characters, and names that all differ",
      hostile.find(({ what }) => what.endsWith("all differ"))?.make(200_000) ?? "",
    ],
    ["100,000 nested brackets", `${"(".repeat(100_000)}Iraq thanked Russia${")".repeat(100_000)}`],
    ["a million thats", "that ".repeat(1_000_000)],
    ["a megabyte of prose", fill(prose, 1_000_000)],
  ])(
    "%s: ends, with a valid record",
    (_, text) => {
      expect(validate(read(text, { source: "hostile.txt" }))).toEqual([]);
    },
    300_000,
  );
});
