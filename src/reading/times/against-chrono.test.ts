import { strict as chrono } from "chrono-node/en";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdayOf } from "../../record/moment.ts";
import { times as words } from "../languages/en/times.ts";
import { findTimes } from "./find-times.ts";

/** Plain dates, which chrono reads too: two readers that know nothing of each other have to agree. */
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const two = (value: number): string => String(value).padStart(2, "0");
const suffix = (day: number): string => (day > 10 && day < 20 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th"));

const shapes: readonly ((y: number, m: string, d: number, n: number, w: string) => string)[] = [
  (y, m, d) => `on ${m} ${d}, ${y}, they met`,
  (y, m, d) => `on ${d} ${m} ${y} they met`,
  (y, m, d) => `the ${d}${suffix(d)} of ${m} ${y}`,
  (y, m, d) => `${d}${suffix(d)} ${m}, ${y} | Written by`,
  (y, m, d) => `LIMA, ${m.length > 3 ? `${m.slice(0, 3)}.` : m} ${d}, ${y} - They met`,
  (y, m, d, _, w) => `On ${w}, ${m} ${d}, ${y}, they met`,
  (y, m, d, _, w) => `${w} ${d} ${m} ${y}`,
  (y, m, d) => `${d}-${m.slice(0, 3)}-${y}`,
  (y, _, d, n) => `${y}-${two(n)}-${two(d)}`,
  (y, _, d, n) => `published ${y}/${two(n)}/${two(d)}`,
];
const clocks: readonly ((h: number, min: number) => string)[] = [
  () => "",
  (h, min) => ` ${two(h)}:${two(min)}`,
  (h, min) => ` at ${h % 12 || 12}:${two(min)} ${h < 12 ? "AM" : "PM"}`,
  (h, min) => `, ${h % 12 || 12}:${two(min)} ${h < 12 ? "a.m." : "p.m."}`,
];

const date = fc.date({
  min: new Date("1950-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});

function byChrono(text: string): string[] {
  return chrono.parse(text, { instant: new Date(Date.UTC(2024, 2, 15, 12)), timezone: 0 }).map(({ start }) => {
    const day = `${start.get("year")}-${two(start.get("month") ?? 0)}-${two(start.get("day") ?? 0)}`;
    return start.isCertain("hour") ? `${day}T${two(start.get("hour") ?? 0)}:${two(start.get("minute") ?? 0)}` : day;
  });
}

describe("a plain date reads as chrono reads it", () => {
  test("with its year, in any common shape", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...shapes), (at, shape) => {
        const iso = at.toISOString().slice(0, 10);
        const text = shape(
          at.getUTCFullYear(),
          months[at.getUTCMonth()] ?? "",
          at.getUTCDate(),
          at.getUTCMonth() + 1,
          weekdays[weekdayOf(iso)] ?? "",
        );
        const ours = findTimes(text, { reference: null, words });
        expect([text, ours.map((m) => m.value)]).toEqual([text, [iso]]);
        expect(ours.every((m) => m.certain)).toBe(true);
        expect([text, byChrono(text)]).toEqual([text, [iso]]);
      }),
      { numRuns: 300 },
    );
  });

  test("with a time of day", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...clocks), (at, clock) => {
        const [h, min] = [at.getUTCHours(), at.getUTCMinutes()];
        const text = `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}${clock(h, min)}`;
        expect([text, findTimes(text, { reference: null, words }).map((m) => m.value)]).toEqual([text, byChrono(text)]);
      }),
      { numRuns: 300 },
    );
  });
});
