import { describe, expect, test } from "vitest";
import { dayTold } from "./day-told.ts";
import { docOf } from "./documents.ts";
import { documentOf } from "./testing.ts";

describe("the day told", () => {
  // A Tuesday.
  const published = "2016-10-18";
  const told = (quote: string, on = published, since = "2016-01-01") =>
    dayTold(docOf(documentOf({ text: quote, published: on }), on), quote, since);

  test.each([
    ["The consulate in Basra was opened on Friday", "2016-10-14"],
    ["The consulate in Basra was opened on Tuesday", "2016-10-18"],
    ["He opened the consulate yesterday", "2016-10-17"],
    ["He opened the consulate on 14 October", "2016-10-14"],
    ["He opened the consulate on October 14, 2016", "2016-10-14"],
    ["The wheat was delivered in 2016", "2016"],
    ["The second half had been paid in April", "2016-04"],
    ["The loan of 2 million promised in May was paid back in June 2016", "2016-06"],
    ["On Friday, 14 October, he opened the consulate on 14th October", "2016-10-14"],
  ])("%s", (quote, day) => {
    expect(told(quote)).toBe(day);
  });

  test.each([
    ["no day is named", "The consulate in Basra was opened"],
    ["two days are", "He came on Friday and opened the consulate on Monday"],
    ["it is long past", "He opened the consulate that had been agreed on 14 October 2011"],
    ["only a promise is dated", "The embassy gave the money promised in May"],
    ["the month is before the thing was spoken of", "The wheat was delivered in June 2015"],
    ["there is no such day", "He opened the consulate on 31 September"],
  ])("is none where %s", (_, quote) => {
    expect(told(quote)).toBeNull();
  });

  test("is none before the thing was spoken of, or where the text has no day of its own", () => {
    expect(told("He opened it on Friday", published, "2016-10-15")).toBeNull();
    expect(told("He opened it on Friday", "2016-10")).toBeNull();
  });
});
