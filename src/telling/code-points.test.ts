import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hardText } from "../../test/any-record.ts";
import { codePointsOf, wholeCharacters } from "./code-points.ts";

describe("code points", () => {
  const text = "a😀b😀c";

  test("counted from code units", () => {
    const { toPoints } = codePointsOf(text);
    expect([0, 1, 3, 4, 6, 7].map(toPoints)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("counted back", () => {
    const { toUnits } = codePointsOf(text);
    expect([0, 1, 2, 3, 4, 5].map(toUnits)).toEqual([0, 1, 3, 4, 6, 7]);
  });

  test.each([[2], [5], [8], [-1], [0.5], [Number.NaN]])("no code point begins at unit %d", (unit) => {
    expect(() => codePointsOf(text).toPoints(unit)).toThrow(RangeError);
  });

  test.each([[6], [-1], [1.5]])("there is no code point %d", (point) => {
    expect(() => codePointsOf(text).toUnits(point)).toThrow(RangeError);
  });

  test("there and back, and as JavaScript itself counts", () => {
    fc.assert(
      fc.property(hardText, (any) => {
        const { toPoints, toUnits } = codePointsOf(any);
        let unit = 0;
        [...any].forEach((character, point) => {
          expect(toPoints(unit)).toBe(point);
          expect(toUnits(point)).toBe(unit);
          unit += character.length;
        });
        expect(toUnits(toPoints(any.length))).toBe(any.length);
      }),
    );
  });
});

test("a span is grown to whole characters, and only where it cuts one", () => {
  expect(wholeCharacters("a😀b", [0, 2])).toEqual([0, 3]);
  expect(wholeCharacters("a😀b", [2, 4])).toEqual([1, 4]);
  expect(wholeCharacters("a😀b", [1, 3])).toEqual([1, 3]);
  expect(wholeCharacters("\ud83da", [0, 1])).toEqual([0, 1]);
});
