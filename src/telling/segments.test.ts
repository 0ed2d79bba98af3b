import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "./segments.ts";

test("overlapping marks cut each other", () => {
  const segments = segmentsOf("ten letter", [
    { id: "a", span: [1, 6] },
    { id: "b", span: [4, 8] },
    { id: "c", span: [4, 5] },
  ]);
  expect(
    segments.map(({ start, end, marks, begins }) => [
      start,
      end,
      marks.map(({ id }) => id).join(""),
      begins.map(({ id }) => id).join(""),
    ]),
  ).toEqual([
    [0, 1, "", ""],
    [1, 4, "a", "a"],
    [4, 5, "abc", "bc"],
    [5, 6, "ab", ""],
    [6, 8, "b", ""],
    [8, 10, "", ""],
  ]);
});

test("no mark cuts a character in two", () => {
  const segments = segmentsOf("a😀b😀", [
    { id: "a", span: [0, 2] },
    { id: "b", span: [2, 4] },
    { id: "c", span: [5, 6] },
  ]);
  expect(segments.map(({ start, end, marks }) => [start, end, marks.map(({ id }) => id).join("")])).toEqual([
    [0, 1, "a"],
    [1, 3, "ab"],
    [3, 4, "b"],
    [4, 6, "c"],
  ]);
});

test("an empty text has no segments", () => {
  expect(segmentsOf("", [])).toEqual([]);
});

test("segments cover the text once, and each lies under just the marks that hold it", () => {
  const marks = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
  fc.assert(
    fc.property(marks, (drafts) => {
      const list = drafts.map(([start, length], index) => ({
        id: `m${index}`,
        span: [start, start + length] as const,
      }));
      const segments = segmentsOf("x".repeat(60), list);
      expect(segments[0]?.start).toBe(0);
      expect(segments.at(-1)?.end).toBe(60);
      segments.forEach(({ start, end, marks: on }, index) => {
        expect(end).toBeGreaterThan(start);
        if (index > 0) expect(start).toBe(segments[index - 1]?.end);
        const holding = list.filter(({ span }) => span[0] <= start && span[1] >= end).map(({ id }) => id);
        expect(on.map(({ id }) => id).toSorted()).toEqual(holding.toSorted());
      });
      expect(segments.flatMap(({ begins }) => begins)).toHaveLength(list.length);
    }),
  );
});
