import { expect, test } from "vitest";
import { claimWords } from "./claim-words.ts";

const partyName = (code: string) => ({ JO: "Jordan", UA: "Ukraine" })[code] ?? code;

test.each([
  ["initiative", "UA", "Ukraine"],
  ["initiative", "JO and UA", "Jordan and Ukraine"],
  ["session-date", "2019-02-26/2019-02-27", "26–27 February 2019"],
  ["count", "90000", "90,000"],
  ["sum", "12000000 USD", "12,000,000 USD"],
  ["session-number", "7", "7"],
  ["done-or-to-come", "to come", "to come"],
] as const)("%s: %s", (kind, value, words) => {
  expect(claimWords(kind, value, partyName)).toBe(words);
});
