import { expect, test } from "vitest";
import { dayInName } from "./name-date.ts";

test.each([
  ["2019-04-26-session-held.txt", "2019-04-26"],
  ["notes/20190426.html", "2019-04-26"],
  ["https://example.org/2019/04/26/session", "2019-04-26"],
  ["State House 16.05.2024.txt", "2024-05-16"],
  ["moroto 12-9-2019.txt", "2019-09-12"],
  ["2019-02-30-no-such-day.txt", null],
  ["from 2019-04-26 to 2019-04-28.txt", null],
  ["item-201904261.txt", null],
  ["readout.txt", null],
])("%s", (source, day) => {
  expect(dayInName(source)).toBe(day);
});
