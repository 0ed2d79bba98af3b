import type { Moment } from "./record.ts";

/** A calendar day, `2024-10-05`. */
export type CalendarDay = string;

const dayLength = 86_400_000;
const pointShape = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?$/;

/** Bounds of one point: its first and last minute as ISO text, so that points of unlike precision compare as text. */
interface Bounds {
  readonly start: string;
  readonly end: string;
}

/** The number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pointBounds(point: string): Bounds | null {
  const match = pointShape.exec(point);
  if (!match) return null;
  const [, year = "", month, day, hour, minute] = match;
  if (month === undefined) return { start: `${year}-01-01T00:00`, end: `${year}-12-31T23:59` };
  if (month < "01" || month > "12") return null;
  const last = daysInMonth(Number(year), Number(month));
  if (day === undefined) return { start: `${point}-01T00:00`, end: `${point}-${last}T23:59` };
  if (day < "01" || Number(day) > last) return null;
  if (hour === undefined || minute === undefined) return { start: `${point}T00:00`, end: `${point}T23:59` };
  return hour > "23" || minute > "59" ? null : { start: point, end: point };
}

function bounds(moment: string): Bounds | null {
  const slash = moment.indexOf("/");
  if (slash < 0) return pointBounds(moment);
  const first = pointBounds(moment.slice(0, slash));
  const last = pointBounds(moment.slice(slash + 1));
  if (!first || !last || first.start > last.end) return null;
  return { start: first.start, end: last.end };
}

function boundsOrThrow(moment: Moment): Bounds {
  const found = bounds(moment);
  if (!found) {
    throw new RangeError(
      `"${moment}" is not a moment: write 2024, 2024-10, 2024-10-05, 2024-10-05T18:30 or two of them with a slash between, the earlier first`,
    );
  }
  return found;
}

/** Whether `value` has the shape of a `Moment` and names days that the calendar has. */
export function isMoment(value: string): value is Moment {
  return bounds(value) !== null;
}

/** The first day of a moment: `2024-10` gives `2024-10-01`. Throws a RangeError where `moment` is none. */
export function momentStart(moment: Moment): CalendarDay {
  return boundsOrThrow(moment).start.slice(0, 10);
}

/** The last day of a moment: `2024-10` gives `2024-10-31`, an interval the end of its last part. Throws a RangeError where `moment` is none. */
export function momentEnd(moment: Moment): CalendarDay {
  return boundsOrThrow(moment).end.slice(0, 10);
}

/**
 * Orders moments for sorting: by where they begin, and of those that begin together the one that ends first comes first,
 * so `2024-10-01` stands before `2024-10`, and that before `2024-10/2024-12`. Gives 0 for moments that cover the same
 * time. Throws a RangeError where either is no moment.
 */
export function compareMoments(a: Moment, b: Moment): number {
  const left = boundsOrThrow(a);
  const right = boundsOrThrow(b);
  if (left.start !== right.start) return left.start < right.start ? -1 : 1;
  if (left.end !== right.end) return left.end < right.end ? -1 : 1;
  return 0;
}

/** Whether two moments have a minute in common: `2019-10` and `2019-10-07` do. Throws a RangeError where either is no moment. */
export function momentsOverlap(a: Moment, b: Moment): boolean {
  const left = boundsOrThrow(a);
  const right = boundsOrThrow(b);
  return left.start <= right.end && right.start <= left.end;
}

function dayNumber(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/**
 * Whole days from the first day of `from` to the first day of `to`, negative where `to` is earlier. For the days that a
 * long moment may be away use `momentStart` and `momentEnd` of it. Throws a RangeError where either is no moment.
 */
export function daysBetween(from: Moment, to: Moment): number {
  return dayNumber(momentStart(to)) - dayNumber(momentStart(from));
}

/** The day `count` days after `day` (before it where negative); null beyond the years 0000–9999, which a moment cannot write. */
export function addDays(day: CalendarDay, count: number): CalendarDay | null {
  const milliseconds = (dayNumber(day) + count) * dayLength;
  // Date holds 100 million days each way; text can ask for more.
  if (!(Math.abs(milliseconds) <= 8.64e15)) return null;
  const text = new Date(milliseconds).toISOString();
  return text.length === 24 ? text.slice(0, 10) : null;
}

/** The same day `count` months later, or the month's last where it has no such day: 31 January and one month is 28 or 29 February. Null beyond the years 0000–9999. */
export function addMonths(day: CalendarDay, count: number): CalendarDay | null {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (!(year >= 0 && year <= 9999)) return null;
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
