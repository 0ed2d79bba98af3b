import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

test.each([
  ["requst", ["request", "reject"], ["request"]],
  ["irak", ["iraq", "iran", "chad"], ["iraq", "iran"]],
  ["rusisa", ["russia"], ["russia"]],
  ["submarine", ["iraq", "russia"], []],
  ["", ["iraq"], []],
  ["xq", ["iq"], ["iq"]],
  ["xy", ["iq"], []],
  ["chle", ["ch", "chile"], ["chile"]],
])("%j among %j: %j", (word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});

test("a word is nearest to itself, and a long one costs nothing", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, maxLength: 12 }), fc.array(fc.string({ minLength: 4 })), (word, others) => {
      expect(nearest(word, [...others, word])).toContain(word);
    }),
  );
  const began = performance.now();
  expect(nearest("x".repeat(1_000_000), ["x".repeat(1_000_000)])).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1000);
});
