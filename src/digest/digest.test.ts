import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digest as portable } from "./anywhere.ts";
import { digest as onNode } from "./node.ts";

const empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Texts of any code units, halves of surrogate pairs among them. */
const units = fc.array(fc.nat(0xffff), { maxLength: 300 }).map((list) => String.fromCharCode(...list));

describe("a text's digest, on Node and anywhere", () => {
  test("the empty text has the digest that the standard gives", () => {
    expect(portable("")).toBe(empty);
    expect(onNode("")).toBe(empty);
  });

  test("half a surrogate pair counts as U+FFFD", () => {
    expect(portable("a\ud800b")).toBe(portable("a\ufffdb"));
    expect(onNode("a\ud800b")).toBe(onNode("a\ufffdb"));
  });

  test("is the same for any text", () => {
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
        expect(onNode(text)).toBe(portable(text));
      }),
    );
  });

  test("is the same for a long text, and for one that was put together", () => {
    const long = "The Ministers met in Oslo – “at last”. ".repeat(5_000);
    expect(onNode(long)).toBe(portable(long));
    expect(onNode(`${long}${long.slice(7, 900)}`)).toBe(portable(`${long}${long.slice(7, 900)}`));
  });
});
