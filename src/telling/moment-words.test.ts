import { expect, test } from "vitest";
import { momentWords, planWords, withMomentWords } from "./moment-words.ts";

test.each([
  ["2018", "2018"],
  ["2018-02", "February 2018"],
  ["2018-02-07", "7 February 2018"],
  ["2018-02-27T01:16", "27 February 2018, 01:16"],
  ["2018-02-12/2018-02-14", "12–14 February 2018"],
  ["2018-02-12/2018-03-02", "12 February to 2 March 2018"],
  ["2018-12-30/2019-01-02", "30 December 2018 to 2 January 2019"],
  ["2025-01-01/2025-06-30", "January to June 2025"],
  ["2019-05/2019-06", "May to June 2019"],
  ["2019/2021", "2019 to 2021"],
  ["2025-01-01/2025-12-31", "2025"],
  ["2024-02-01/2024-02-29", "February 2024"],
  ["2019-10-07/2019-10-07", "7 October 2019"],
  ["2019-10-07T10:00/2019-10-07T12:00", "7 October 2019, 10:00 to 7 October 2019, 12:00"],
])("%s", (moment, words) => {
  expect(momentWords(moment)).toBe(words);
});

test.each(["", "soon", "2018-13", "2018-02-30"])("what is no moment stays: %j", (text) => {
  expect(momentWords(text)).toBe(text);
});

test("moments within a sentence, and nothing else", () => {
  expect(withMomentWords("session 12 was held on 2023-11-13/2023-11-14, after 2022-10, by count 2021")).toBe(
    "session 12 was held on 13–14 November 2023, after October 2022, by count 2021",
  );
});

test.each([
  ["2018-12-31", "will be opened by the end of 2018", "by 31 December 2018"],
  ["2018-12-31", "will be opened on 31 December", "for 31 December 2018"],
  ["2018-12-13", "will be opened on Thursday", "for 13 December 2018"],
  ["2018-12", "will be opened in December", "for December 2018"],
])("%s, of words like these: %s", (when, quote, words) => {
  expect(planWords(when, quote)).toBe(words);
});
