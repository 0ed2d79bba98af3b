import { expect, test } from "vitest";
import { capital, counted, grouped, listOf, ordinal } from "./english.ts";

test.each([
  [[], ""],
  [["Iraq"], "Iraq"],
  [["Iraq", "Russia"], "Iraq and Russia"],
  [["Iraq", "Iran", "Syria"], "Iraq, Iran and Syria"],
])("a list of %j", (items, words) => {
  expect(listOf(items)).toBe(words);
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [102, "102nd"],
  [113, "113th"],
])("the ordinal of %i", (number, words) => {
  expect(ordinal(number)).toBe(words);
});

test("numbers are grouped by thousands", () => {
  expect([0, 90, 4000, 10_500_000, 12.5, 1234.5678].map(grouped)).toEqual([
    "0",
    "90",
    "4,000",
    "10,500,000",
    "12.5",
    "1,234.5678",
  ]);
});

test("one is single, all else is many", () => {
  expect([0, 1, 2].map((number) => counted(number, "session"))).toEqual(["0 sessions", "1 session", "2 sessions"]);
  expect(counted(2, "country", "countries")).toBe("2 countries");
});

test("a capital", () => {
  expect(["visit", "", "élan", "زيارة"].map(capital)).toEqual(["Visit", "", "Élan", "زيارة"]);
});
