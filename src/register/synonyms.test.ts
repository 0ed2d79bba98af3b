import { expect, test } from "vitest";
import { synonymsIn } from "./synonyms.ts";
import { shared, subjectWords, words } from "./wording.ts";

test("another word for a thing counts as that thing besides", () => {
  expect(synonymsIn(words("to open a direct air route, MoUs and a line of credit"))).toEqual([
    "flights",
    "flights",
    "memorandum",
  ]);
  expect(synonymsIn(words("air quality, a route, the plot"))).toEqual([]);
});

test("two texts on one thing share its word", () => {
  const none = new Set<string>();
  const one = subjectWords("launching a direct air link", none);
  expect(shared(one, subjectWords("that direct flights should begin", none))).toEqual(["direc", "fligh"]);
  expect(shared(one, subjectWords("an air defence system", none))).toEqual(["air"]);
});
