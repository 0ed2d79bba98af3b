import { expect, test } from "vitest";
import { numberShape, yearsOf } from "./number-shape.ts";

test.each([
  ["5", "day"],
  ["07", "day"],
  ["31", "day"],
  ["32", "count"],
  ["0", null],
  ["00", null],
  ["150", "count"],
  ["2024", "year"],
  ["1799", null],
  ["4000", null],
  ["20240", null],
  ["٢٠٢٤", "year"],
  ["9-10", "day-range"],
  ["12–14", "day-range"],
  ["10-9", null],
  ["9-32", null],
  ["2024-2026", "year-range"],
  ["2025/2026", "year-range"],
  ["2024-25", "year-range"],
  ["1999-00", "year-range"],
  ["2024-10", "iso-month"],
  ["2024-13", null],
  ["2026-2024", null],
  ["18:42", "clock"],
  ["18:42:10", "clock"],
  ["25:00", null],
  ["10.30", "dotted"],
  ["5.5", null],
  ["2024-04-17", "iso-day"],
  ["2024/5/1", "iso-day"],
  ["19-09-2022", "numeric-day"],
  ["28/9/21", "numeric-day"],
  ["28/9-21", null],
  ["2024-04-17T18:42", "instant"],
  ["25,2024", "day-and-year"],
  ["25,202", null],
  ["1,107", null],
  ["1107-11-06-2024", null],
  ["202-555-1234", null],
  ["1.2.3.4", null],
])("%s is %s", (figure, shape) => {
  expect(numberShape(figure, 0, figure.length)).toBe(shape);
});

test.each([
  ["2024-2026", [2024, 2026]],
  ["2024-25", [2024, 2025]],
  ["1999-00", [1999, 2000]],
])("the years of %s", (figure, years) => {
  expect(yearsOf(figure)).toEqual(years);
});
