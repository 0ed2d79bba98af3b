import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, columnsOf, padEnd, wrap } from "./columns.ts";

describe("columns", () => {
  test.each([
    ["Lavrov", 6],
    ["王毅部长", 8],
    ["한국", 4],
    ["e\u0301t\u00e9", 3],
    ["\u2068لافروف\u2069", 6],
    ["👩‍🚀", 2],
    ["", 0],
  ])("%j takes %i", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  test("padding fills what is left, and nothing where nothing is", () => {
    expect(padEnd("王毅", 6)).toBe("王毅  ");
    expect(padEnd("Wang Yi", 3)).toBe("Wang Yi");
  });
});

describe("wrapping", () => {
  test.each([
    ["the need to hold the eighth session", 12, ["the need to", "hold the", "eighth", "session"]],
    ["two  spaces   go", 6, ["two", "spaces", "go"]],
    ["supercalifragilistic word", 8, ["supercal", "ifragili", "stic", "word"]],
    ["a\n\nb", 10, ["a", "", "b"]],
    ["", 10, [""]],
    ["end ", 10, ["end"]],
    ["  begins later", 8, ["begins", "later"]],
    ["exactly ten", 11, ["exactly ten"]],
    ["exactly ten", 10, ["exactly", "ten"]],
  ])("%j in %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test("wide letters break anywhere but before a closing mark and after an opening one", () => {
    expect(wrap("王毅表示，中方愿同伊方", 10)).toEqual(["王毅表示，", "中方愿同伊", "方"]);
    expect(wrap("双方讨论问题。", 12)).toEqual(["双方讨论问", "题。"]);
    expect(wrap("外长称「好」", 8)).toEqual(["外长称", "「好」"]);
  });

  test("words of letters without width between wide ones stay whole", () => {
    expect(wrap("中方 Lavrov 访问", 8)).toEqual(["中方", "Lavrov", "访问"]);
  });

  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(..."ab  \n王毅。「」e\u0301😀é\u3000-"),
      maxLength: 120,
    }),
  );

  test("no line is too wide, no letter is lost, none comes twice", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = breakLines(text, width);
        let before = 0;
        for (const { start, end, columns } of lines) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(text.slice(before, start).trim()).toBe("");
          expect(columns).toBe(
            [...new Intl.Segmenter("en").segment(text.slice(start, end))].reduce(
              (sum, { segment }) => sum + columnsOf(segment),
              0,
            ),
          );
          if (columns > width) expect([...new Intl.Segmenter("en").segment(text.slice(start, end))]).toHaveLength(1);
          before = end;
        }
        expect(text.slice(before).trim()).toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["x", 25_000],
    ["王", 50_000],
    ["وزير ", 26_667],
    ["👩‍🚀", 10_000],
  ])("time grows with the text: two million of %j", (unit, lines) => {
    expect(breakLines(unit.repeat(Math.ceil(2_000_000 / unit.length)), 80).length).toBeGreaterThan(lines * 0.9);
  });

  test("letters that lie across the pieces a text is measured in stay whole", () => {
    for (let before = 440; before < 520; before += 1) {
      const text = `${"x".repeat(before)}👩‍🚀e\u0301王`;
      expect(columnsOf(text)).toBe(before + 5);
      expect(breakLines(text, before + 5)).toHaveLength(1);
    }
  });
});
