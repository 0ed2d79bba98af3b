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

const instant = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d)?(?:\.\d+)?$/;

/** Digits of any script that writes decimal numbers left to right, as ASCII. */
export function westernDigits(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    if (unitAt(text, i) >= 0x660)
      return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15));
  }
  return text;
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

/** The number that stands at the beginning of a part of a text, "12th"; NaN where it begins with no digit. */
export function leadingNumber(text: string, start: number, end: number): number {
  let value = 0;
  let at = start;
  for (; at < end; at += 1) {
    const digit = digitOf(unitAt(text, at));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  return at === start ? Number.NaN : value;
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
  const parts = partsOf(text, start, end);
  if (parts !== null) return shapeOfParts(parts);
  return instant.test(westernDigits(text.slice(start, end))) ? "instant" : null;
}

/** The two or three numbers of a figure, how many digits each has, and the signs between them; the third and its sign are 0 where there are two. */
interface Parts {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly digits: readonly [number, number, number];
  readonly sign: number;
  readonly other: number;
}

/** The numbers that a figure is made of; null where they are not two or three with one sign between each. */
export function partsOf(text: string, start: number, end: number): Parts | null {
  const values: [number, number, number] = [0, 0, 0];
  const digits: [number, number, number] = [0, 0, 0];
  let sign = 0;
  let other = 0;
  let part = 0;
  for (let i = start; i < end; i += 1) {
    const unit = unitAt(text, i);
    const digit = digitOf(unit);
    if (digit >= 0) {
      values[part] = (values[part] as number) * 10 + digit;
      digits[part] = (digits[part] as number) + 1;
      continue;
    }
    if (digits[part] === 0 || part === 2) return null;
    if (part === 0) sign = unit;
    else other = unit;
    part += 1;
  }
  if (part === 0 || digits[part] === 0) return null;
  const [first, second, third] = values;
  return { first, second, third, digits, sign, other };
}

function shapeOfParts({ first, second, third, digits, sign, other }: Parts): NumberShape | null {
  const [a, b, c] = digits;
  if (sign === colon) {
    const timed = a <= 2 && first <= 23 && b === 2 && second <= 59;
    return timed && (c === 0 || (other === colon && c === 2 && third <= 59)) ? "clock" : null;
  }
  if (c > 0) {
    if (sign !== other || !(sign === hyphen || sign === point || sign === slash) || b > 2) return null;
    if (a === 4) return c <= 2 ? "iso-day" : null;
    return a <= 2 && (c === 4 || c === 2) ? "numeric-day" : null;
  }
  if (sign === comma) return a <= 2 && b === 4 && isDay(first) && plausibleYear(second) ? "day-and-year" : null;
  if (sign === point) return a <= 2 && first <= 23 && b === 2 && second <= 59 ? "dotted" : null;
  if (sign !== slash && !isDash(sign)) return null;
  if (a <= 2 && b <= 2) return isDay(first) && second <= 31 && first < second ? "day-range" : null;
  if (a !== 4 || (b !== 4 && b !== 2) || !plausibleYear(first)) return null;
  const last = b === 4 ? second : yearAfter(first, second);
  if (first < last && last - first <= 60 && (b === 4 || last === first + 1)) return "year-range";
  return b === 2 && sign === hyphen && isMonth(second) ? "iso-month" : null;
}

function isDash(unit: number): boolean {
  return unit === hyphen || unit === 0x2010 || unit === 0x2011 || unit === 0x2013 || unit === 0x2014;
}

const colon = 0x3a;
const comma = 0x2c;
const hyphen = 0x2d;
export const point = 0x2e;
const slash = 0x2f;

const isMonth = (value: number): boolean => value >= 1 && value <= 12;

/** The two years of a `year-range`: `2024-25` is 2024 and 2025. */
export function yearsOf(figure: string): readonly [first: number, last: number] {
  const [first = 0, second = 0] = westernDigits(figure).split(/\D/).map(Number);
  return [first, second >= 100 ? second : yearAfter(first, second)];
}

/** The year of two digits that comes after another. */
function yearAfter(first: number, digits: number): number {
  return first - (first % 100) + digits + (digits <= first % 100 ? 100 : 0);
}
