import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import type { ChanceryRecord, Span } from "../src/record/record.ts";
import { validate } from "../src/record/validate.ts";
import { textsIn } from "./texts.ts";

const prose = textsIn("examples/iraq-russia").map(({ text }) => text);
const sentences = prose.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).filter((sentence) => sentence !== "");
const words = [...new Set(prose.flatMap((text) => text.split(/\s+/)))];

// What hides in copied pages: halves of characters, marks that turn the line round, letters without width.
const marks = [
  "\ud83d",
  "\udc00",
  "\u202e",
  "\u202c",
  "\u2067",
  "\u200b",
  "\u200d",
  "\ufeff",
  "\u00ad",
  "\u0301",
  "\u0000",
  "\u00a0",
  "\u2028",
];

const anyText = fc.string({ unit: "binary", maxLength: 400 });
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const shuffledWords = fc
  .array(fc.constantFrom(...words, ...marks, "\n", ". ", ", ", '"', "(", ")"), { maxLength: 200 })
  .map((some) => some.join(" "));
const shuffledSentences = fc.array(fc.constantFrom(...sentences), { maxLength: 20 }).map((some) => some.join(" "));

/** A real text with some of its stretches cut out, doubled, or broken by a mark. */
const mutated = fc
  .tuple(
    fc.constantFrom(...prose),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        fc.constantFrom("cut", "double", ...marks, ...words.slice(0, 50)),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [where, length, change]) => {
      const at = Math.floor(where * now.length);
      const piece = now.slice(at, at + length);
      const put = change === "cut" ? "" : change === "double" ? piece + piece : change + piece;
      return now.slice(0, at) + put + now.slice(at + length);
    }, text),
  );

const text = fc.oneof(anyText, codeUnits, shuffledWords, shuffledSentences, mutated);

function spansOf(record: ChanceryRecord): readonly Span[] {
  return [
    ...record.actors.flatMap((actor) => actor.mentions),
    ...record.bodies.flatMap((body) => body.mentions),
    ...record.encounters.map((encounter) => encounter.span),
    ...record.acts.flatMap((act) => [act.span, act.trigger]),
    ...record.undertakings.map((undertaking) => undertaking.span),
    ...record.unread,
  ];
}

describe("whatever the text", () => {
  test("it is read without a throw, and the record keeps the contract", () => {
    fc.assert(
      fc.property(text, (given) => {
        const record = read(given, { source: "any.txt" });
        expect(validate(record)).toEqual([]);
        expect(record.text).toBe(given);
        for (const [start, end] of spansOf(record)) {
          expect(0 <= start && start < end && end <= record.text.length, `${start}–${end}`).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("it is read alike twice, whatever was read between", () => {
    fc.assert(
      fc.property(text, text, (given, other) => {
        const once = JSON.stringify(read(given, { source: "any.txt" }));
        read(other, { source: "other.txt" });
        expect(JSON.stringify(read(given, { source: "any.txt" }))).toBe(once);
      }),
      { numRuns: 150 },
    );
  });

  test("most real texts yield acts, so that the properties above are about something", () => {
    const texts = textsIn("examples/iraq-russia");
    const told = texts.filter(({ text, name }) => read(text, { source: name }).acts.length > 0);
    expect(told.length / texts.length).toBeGreaterThan(0.9);
  });
});
