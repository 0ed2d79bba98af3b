import { unitAt } from "../text/units.ts";
/** What a figure may be by its form alone. */
export const numberShapes = [
  "day",
  "count",
  "year",
  "ordinal-day",
  "ordinal",
  "day-range",
  "year-range",
  "clock",
  "dotted",
  "numeric-day",
  "iso-day",
  "iso-month",
  "instant",
  "day-and-year",
] as const;
export type NumberShape = (typeof numberShapes)[number];

/** Years that prose of states speaks of; other four-digit figures are counts. */
const plausibleYear = (value: number): boolean => value >= 1800 && value <= 2199;

const dash = "[-\\u2010\\u2011\\u2013\\u2014]";
const clock = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
const dotted = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const isoDay = /^\d{4}([-./])\d{1,2}\1\d{1,2}$/;
const numericDay = /^\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})$/;
const instant = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d)?(?:\.\d+)?$/;
const dayRange = new RegExp(`^(\\d{1,2})(?:${dash}|/)(\\d{1,2})$`);
const yearRange = new RegExp(`^(\\d{4})(?:${dash}|/)(\\d{4}|\\d{2})$`);
const dayAndYear = /^\d{1,2},\d{4}$/;

/** Digits of any script that writes decimal numbers left to right, as ASCII. */
export function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15));
}

/** The number that digits alone stand for; -1 where there is anything else among them. */
function wholeNumber(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = digitOf(unitAt(text, i));
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** What a digit of the scripts of `westernDigits` stands for; -1 where it is none. */
export function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9) ? unit & 15 : -1;
}

const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** The shape of the figure at `[start, end)`, at most some thirty code units long; null where it can be no part of a time. */
export function numberShape(text: string, start: number, end: number): NumberShape | null {
  const length = end - start;
  const value = wholeNumber(text, start, end);
  if (value >= 0) {
    if (length === 4 && plausibleYear(value)) return "year";
    if (length <= 2 && isDay(value)) return "day";
    return length <= 3 && value > 0 ? "count" : null;
  }
  const figure = westernDigits(text.slice(start, end));
  if (clock.test(figure)) return "clock";
  const days = dayRange.exec(figure);
  if (days)
    return isDay(Number(days[1])) && Number(days[2]) <= 31 && Number(days[1]) < Number(days[2]) ? "day-range" : null;
  const years = yearRange.exec(figure);
  if (years) {
    const [first, last] = yearsOf(figure);
    if (plausibleYear(first) && first < last && last - first <= 60 && (years[2]?.length === 4 || last === first + 1))
      return "year-range";
    return years[2]?.length === 2 && figure.includes("-") && isMonth(Number(years[2])) && plausibleYear(first)
      ? "iso-month"
      : null;
  }
  if (dotted.test(figure)) return "dotted";
  if (isoDay.test(figure)) return "iso-day";
  if (numericDay.test(figure)) return "numeric-day";
  if (instant.test(figure)) return "instant";
  if (dayAndYear.test(figure)) {
    const [day = 0, year = 0] = figure.split(",").map(Number);
    return isDay(day) && plausibleYear(year) ? "day-and-year" : null;
  }
  return null;
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** The two years of a `year-range`: `2024-25` is 2024 and 2025. */
export function yearsOf(figure: string): readonly [first: number, last: number] {
  const [first = 0, second = 0] = westernDigits(figure).split(/\D/).map(Number);
  return [first, second >= 100 ? second : first - (first % 100) + second + (second <= first % 100 ? 100 : 0)];
}
