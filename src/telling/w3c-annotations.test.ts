import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord, hardText } from "../../test/any-record.ts";
import type { Span } from "../record/record.ts";
import { documentOf } from "../register/testing.ts";
import { wholeCharacters } from "./code-points.ts";
import { selectorsOf, spanFromSelector, w3cAnnotations } from "./w3c-annotations.ts";

describe("selectors", () => {
  test("positions count code points", () => {
    const text = "😀 Iraq thanked 😀 Russia";
    expect(selectorsOf(text)([3, 7])).toEqual([
      { type: "TextPositionSelector", start: 2, end: 6 },
      { type: "TextQuoteSelector", exact: "Iraq", prefix: "😀 ", suffix: " thanked 😀 Russia" },
    ]);
  });

  test("words before and after are cut between characters", () => {
    const text = `${"😀".repeat(40)}Iraq${"😀".repeat(40)}`;
    const [, quote] = selectorsOf(text)([80, 84]);
    expect(quote).toEqual({
      type: "TextQuoteSelector",
      exact: "Iraq",
      prefix: "😀".repeat(32),
      suffix: "😀".repeat(32),
    });
  });

  const spans = hardText
    .filter((text) => text.length > 0)
    .chain((text) => {
      const whole = fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => wholeCharacters(text, [Math.min(a, b), Math.max(a, b)]))
        .filter(([start, end]) => start < end);
      return fc.tuple(fc.constant(text), whole);
    });

  test("there and back: by position, by both, and by the quote alone where it is the only one", () => {
    fc.assert(
      fc.property(spans, ([text, span]: readonly [string, Span]) => {
        const both = selectorsOf(text)(span);
        const [position, quote] = both;
        expect(spanFromSelector(text, position)).toEqual(span);
        expect(spanFromSelector(text, both)).toEqual(span);
        const found = spanFromSelector(text, quote);
        expect(found && text.slice(...found)).toBe(quote.exact);
        if (text.indexOf(quote.exact) === text.lastIndexOf(quote.exact)) expect(found).toEqual(span);
        expect([...text].slice(position.start, position.end).join("")).toBe(quote.exact);
      }),
      { numRuns: 500 },
    );
  });

  test("words that have moved are found again", () => {
    const both = selectorsOf("Lavrov thanked Iraq.")([0, 6]);
    expect(spanFromSelector("On Monday Lavrov thanked Iraq.", both)).toEqual([10, 16]);
  });

  test("of several places the one with the same words about it", () => {
    const text = "Lavrov said so. Then Lavrov thanked Iraq.";
    const [, quote] = selectorsOf(text)([21, 27]);
    expect(spanFromSelector(text, quote)).toEqual([21, 27]);
    expect(spanFromSelector(text, { type: "TextQuoteSelector", exact: "Lavrov", suffix: " said" })).toEqual([0, 6]);
  });

  test("what leads nowhere is nowhere", () => {
    expect(spanFromSelector("Iraq", { type: "TextQuoteSelector", exact: "Russia" })).toBeNull();
    expect(spanFromSelector("Iraq", { type: "TextQuoteSelector", exact: "" })).toBeNull();
    expect(spanFromSelector("Iraq", { type: "TextPositionSelector", start: 0, end: 9 })).toBeNull();
    expect(spanFromSelector("Iraq", { type: "TextPositionSelector", start: 3, end: 2 })).toBeNull();
    expect(spanFromSelector("Iraq", [])).toBeNull();
  });
});

describe("annotations", () => {
  test("a page of JSON-LD, an annotation for each fact", () => {
    const record = documentOf({
      text: "😀 Lavrov thanked Iraq.",
      people: [{ name: "Lavrov", party: "RU" }],
      acts: [{ kind: "thank", quote: "thanked Iraq", by: "RU", people: ["Lavrov"] }],
    });
    const page = w3cAnnotations(record);
    expect(page["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
    expect(page.items.map(({ id, motivation, body }) => [id.split("#")[1], motivation, body[0]?.value])).toEqual([
      ["act-a1", "classifying", "thank"],
      ["mention-p1-1", "identifying", "person"],
    ]);
    expect(page.items[0]?.target.selector[0]).toEqual({ type: "TextPositionSelector", start: 9, end: 21 });
  });

  test("every fact's words are found again by its selectors", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const page = w3cAnnotations(record);
        expect(page.partOf.total).toBe(page.items.length);
        const acts = page.items.filter(({ id }) => id.includes("#act-"));
        expect(acts.map(({ target }) => spanFromSelector(record.text, target.selector))).toEqual(
          record.acts.map(({ span }) => wholeCharacters(record.text, span)),
        );
        for (const { target } of page.items) expect(spanFromSelector(record.text, target.selector[0])).not.toBeNull();
      }),
    );
  });
});
