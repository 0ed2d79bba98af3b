import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isolate } from "./reading-order.ts";
import { safeLine, safeText } from "./safe-text.ts";

describe("safe text", () => {
  test.each([
    ["a\u001b[2Jb", "a\u241b[2Jb"],
    ["a\u009b31mb", "a\ufffd31mb"],
    ["del\u007f", "del\u2421"],
    ["tab\there", "tab here"],
    ["line\nline", "line\nline"],
    ["invoice\u202efdp.exe", "invoice\u2060fdp.exe"],
    ["isolate\u2067left open", "isolate\u2060left open"],
    ["lone \ud800 surrogate", "lone \ufffd surrogate"],
    ["pair 😀 stays", "pair 😀 stays"],
    ["marks \u200f\u0301 stay", "marks \u200f\u0301 stay"],
  ])("%j", (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  test("as long as the text, and with nothing that commands a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const safe = safeText(text);
        expect(safe).toHaveLength(text.length);
        expect(safe.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test("one line", () => {
    expect(safeLine("  the need\n to\thold  ")).toBe("the need to hold");
  });
});

test("what runs from right to left is set apart", () => {
  expect(isolate("وزير الخارجية")).toBe("\u2068وزير الخارجية\u2069");
  expect(isolate("שר החוץ")).toBe("\u2068שר החוץ\u2069");
  expect(isolate("Minister 王毅")).toBe("Minister 王毅");
});
