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
  { what: "if if", make: (length) => fill("if Iraq if ", length) },
  { what: "of the of the", make: (length) => fill("of the ", length) },
  { what: "Minister Minister", make: (length) => fill("Minister ", length) },
  { what: "said said", make: (length) => fill("said ", length) },
  { what: "would like to would like to", make: (length) => fill("would like to ", length) },
  { what: "his counterpart his counterpart", make: (length) => fill("his counterpart ", length) },
  { what: "participles", make: (length) => `The Minister left, ${fill("stressing the need for, ", length)}.` },
  {
    what: "one sentence of names",
    make: (length) =>
      `The Minister thanked ${words(length, (n) => `Mr. ${letters(n)} ${letters(n * 7)}, `)}and Russia.`,
  },
  {
    what: "one surname",
    make: (length) => words(length, (n) => `Mr. ${letters(n)} Hassan said. Hassan left. `),
  },
  {
    what: "surnames that two share",
    make: (length) => `Dr. Ali Hassan of Iraq and Dr. Omar Hassan of Egypt met. ${fill("Hassan ", length)}`,
  },
  {
    what: "meetings of ever other states",
    make: (length) => words(length, (n) => `${states[n % 11]} met ${states[(n * 7 + 1) % 11]}. `),
  },
  {
    what: "sessions of ever other bodies",
    make: (length) => words(length, (n) => `The ${n}th session of the Joint Committee on ${letters(n)} was held. `),
  },
  { what: "sessions of one body", make: (length) => fill("Its 7th session was held by the Joint Committee. ", length) },
  {
    what: "letters of credence",
    make: (length) => fill("He received letters of credence from three envoys. ", length),
  },
  { what: "semicolons", make: (length) => fill("Iraq thanked Russia; ", length) },
  { what: "colons", make: (length) => fill("said: ", length) },
  { what: "quotations in quotations", make: (length) => fill("“he said ‘she said “it is’” ", length) },
  { what: "quotations without end", make: (length) => fill("he said “she said “", length) },
  { what: "lists", make: (length) => `The two sides agreed to:\n\n${fill("- open an embassy\n\n", length)}` },
  { what: "headings", make: (length) => fill("# Iraq thanked Russia\n", length) },
  { what: "dates of publication", make: (length) => fill("Date: 3 May 2024\n", length) },
  { what: "visits to come", make: (length) => fill("The Minister will visit Moscow on 3 May. ", length) },
  {
    what: "agreements",
    make: (length) => fill("They agreed to sign the agreement on trade by 3 May 2024. ", length),
  },
  { what: "prose in one paragraph", make: (length) => fill(prose.replace(/\n+/g, " "), length) },
  { what: "prose without full stops", make: (length) => fill(prose.replace(/[.\n]+/g, " "), length) },
  { what: "prose in capitals", make: (length) => fill(prose.toUpperCase(), length) },
];

const states = "Iraq Russia France Germany Japan China India Egypt Peru Chile Kenya".split(" ");

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

const measurable = 15;

/**
 * How many times the work eight times the text is. The smaller text is made long enough that its reading can be measured,
 * and read until the compiler is done with it. The least of three measurements counts: a disturbance only adds.
 */
function growth(make: (length: number) => string): number {
  let length = 40_000;
  let small = cheapest(make(length), 4);
  while (small < measurable && length < 640_000) {
    length *= 2;
    small = cheapest(make(length), 4);
  }
  let ratio = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && ratio >= asked; attempt += 1) {
    if (attempt > 0) small = cheapest(make(length), 4);
    ratio = Math.min(ratio, cheapest(make(8 * length), 2) / Math.max(small, 1));
  }
  return ratio;
}

/** Memory makes long texts somewhat dearer; a quadratic reader would need 64 times the work. */
const asked = 20;

describe("hostile text", () => {
  test.each(hostile)("$what: a valid record", ({ make }) => {
    expect(validate(read(make(40_000), { source: "hostile.txt" }))).toEqual([]);
  });

  // No time is asserted, only how it grows.
  test.each(hostile)(
    "$what: eight times the text is not much more than eight times the work",
    ({ make }) => {
      expect(growth(make)).toBeLessThan(asked);
    },
    120_000,
  );

  test.each([
    ["ten million characters without a space", "x".repeat(10_000_000)],
    [
      "two million characters, and names that all differ",
      hostile.find(({ what }) => what.endsWith("all differ"))?.make(2_000_000) ?? "",
    ],
    ["100,000 nested brackets", `${"(".repeat(100_000)}Iraq thanked Russia${")".repeat(100_000)}`],
    ["a million thats", "that ".repeat(1_000_000)],
    ["a megabyte of prose", fill(prose, 1_000_000)],
    ["a megabyte of prose without a full stop", fill(prose.replace(/[.!?\n]+/g, " "), 1_000_000)],
  ])(
    "%s: ends, with a valid record",
    (_, text) => {
      expect(validate(read(text, { source: "hostile.txt" }))).toEqual([]);
    },
    300_000,
  );
});
