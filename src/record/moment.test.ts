import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareMoments,
  daysBetween,
  daysInMonth,
  isMoment,
  momentEnd,
  momentStart,
  momentsOverlap,
  weekdayOf,
} from "./moment.ts";

const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(Math.min(d, daysInMonth(y, m))).padStart(2, "0")}`);

const point = fc.tuple(day, fc.constantFrom(4, 7, 10, 16)).map(([d, length]) => `${d}T18:05`.slice(0, length));
const moment = fc.oneof(
  point,
  fc.tuple(point, point).map(([a, b]) => (momentStart(a) <= momentStart(b) ? `${a}/${b}` : `${b}/${a}`)),
);

describe("bounds", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2024-10-05", "2024-10-05", "2024-10-05"],
    ["2018-02-27T01:16", "2018-02-27", "2018-02-27"],
    ["2025-01-01/2025-06-30", "2025-01-01", "2025-06-30"],
    ["2024/2026", "2024-01-01", "2026-12-31"],
    ["2024-02/2024-03", "2024-02-01", "2024-03-31"],
  ])("%s runs from %s to %s", (value, start, end) => {
    expect(momentStart(value)).toBe(start);
    expect(momentEnd(value)).toBe(end);
  });

  test.each([
    "",
    "24",
    "2024-13",
    "2024-00",
    "2023-02-29",
    "2024-10-05T24:00",
    "2024-10-05T12:60",
    "2024/",
    "/2024",
    "2025/2024",
    "2024/2025/2026",
    "soon",
    "2024-10-05 ",
  ])("%j is no moment", (value) => {
    expect(isMoment(value)).toBe(false);
    expect(() => momentStart(value)).toThrow(RangeError);
    expect(() => momentEnd(value)).toThrow(`"${value}"`);
    expect(() => compareMoments(value, "2024")).toThrow(RangeError);
  });

  test("a moment starts before it ends", () => {
    fc.assert(fc.property(moment, (m) => isMoment(m) && momentStart(m) <= momentEnd(m)));
  });
});

describe("order", () => {
  test("sorts by beginning, then the shorter first", () => {
    const sorted = ["2023", "2024-10-01", "2024-10", "2024-10/2024-12", "2024-10-01T09:00", "2024-10-02", "2025"];
    expect([...sorted].reverse().sort(compareMoments)).toEqual(sorted);
  });

  test("is a total order", () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(compareMoments(a, b)).toBe(-compareMoments(b, a) || 0);
        if (compareMoments(a, b) <= 0 && compareMoments(b, c) <= 0) expect(compareMoments(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("the same stretch written two ways is equal", () => {
    expect(compareMoments("2024", "2024-01-01/2024-12-31")).toBe(0);
  });

  test("overlap", () => {
    expect(momentsOverlap("2019-10", "2019-10-07")).toBe(true);
    expect(momentsOverlap("2019", "2018-12/2019-01")).toBe(true);
    expect(momentsOverlap("2019-10-06", "2019-10-07")).toBe(false);
    expect(momentsOverlap("2019-10-07T09:00", "2019-10-07T10:00")).toBe(false);
  });
});

describe("days", () => {
  test.each([
    ["2018-02-27", "2019-04-25", 422],
    ["2024-02-28", "2024-03-01", 2],
    ["2024-03-01", "2024-02-28", -2],
    ["2024", "2024-01-31", 30],
    ["2024-03-31T23:59", "2024-04-01T00:00", 1],
  ])("from %s to %s is %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ["2024-03-15", 30, "2024-04-14"],
    ["2024-01-01", -1, "2023-12-31"],
    ["9999-12-31", 1, null],
    ["2024-01-01", 1e300, null],
    ["2024-01-01", Number.NaN, null],
  ])("%s and %d days is %s", (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });

  test("adding and counting days agree", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (d, n) => {
        const other = addDays(d, n);
        if (other !== null) expect(daysBetween(d, other)).toBe(n);
      }),
    );
  });

  test.each([
    ["2024-03-03", 2, "2024-05-03"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-01-15", 24, "2026-01-15"],
    ["9999-12-15", 1, null],
  ])("%s and %i months is %s", (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });

  test.each([
    ["2024-03-03", 0],
    ["2024-09-25", 3],
    ["1969-12-31", 3],
    ["1950-01-01", 0],
  ])("%s is weekday %i", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});
