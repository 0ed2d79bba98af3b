import type { Moment } from "./record.ts";

/** A calendar day, `2024-10-05`. */
export type CalendarDay = string;

/** The bounds of a moment, as text that can be compared: its first day and minute, and its last. */
interface Bounds {
  readonly firstDay: CalendarDay;
  readonly firstMinute: string;
  readonly lastDay: CalendarDay;
  readonly lastMinute: string;
}

/** The number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number that the digits of a text from one place to another make; -1 where one of them is none. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function days(firstDay: CalendarDay, lastDay: CalendarDay): Bounds {
  return { firstDay, firstMinute: "00:00", lastDay, lastMinute: "23:59" };
}

/** The bounds of `2024`, `2024-10`, `2024-10-05` or `2024-10-05T18:30`. */
function pointBounds(point: string): Bounds | null {
  const year = digits(point, 0, 4);
  if (year < 0) return null;
  if (point.length === 4) return days(`${point}-01-01`, `${point}-12-31`);
  const month = point[4] === "-" ? digits(point, 5, 7) : -1;
  if (month < 1 || month > 12) return null;
  const last = daysInMonth(year, month);
  if (point.length === 7) return days(`${point}-01`, `${point}-${last}`);
  const day = point[7] === "-" ? digits(point, 8, 10) : -1;
  if (day < 1 || day > last) return null;
  if (point.length === 10) return days(point, point);
  if (point.length !== 16 || point[10] !== "T" || point[13] !== ":") return null;
  const hour = digits(point, 11, 13);
  const minute = digits(point, 14, 16);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return null;
  const only = point.slice(0, 10);
  return { firstDay: only, firstMinute: point.slice(11), lastDay: only, lastMinute: point.slice(11) };
}

function bounds(moment: string): Bounds | null {
  const slash = moment.indexOf("/");
  if (slash < 0) return pointBounds(moment);
  const first = pointBounds(moment.slice(0, slash));
  const last = pointBounds(moment.slice(slash + 1));
  if (!first || !last || isBefore(last.lastDay, last.lastMinute, first.firstDay, first.firstMinute)) return null;
  return {
    firstDay: first.firstDay,
    firstMinute: first.firstMinute,
    lastDay: last.lastDay,
    lastMinute: last.lastMinute,
  };
}

function isBefore(day: CalendarDay, minute: string, otherDay: CalendarDay, otherMinute: string): boolean {
  return day !== otherDay ? day < otherDay : minute < otherMinute;
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
  return boundsOrThrow(moment).firstDay;
}

/** The last day of a moment: `2024-10` gives `2024-10-31`, an interval the end of its last part. Throws a RangeError where `moment` is none. */
export function momentEnd(moment: Moment): CalendarDay {
  return boundsOrThrow(moment).lastDay;
}

/**
 * Orders moments for sorting: by where they begin, and of those that begin together the one that ends first comes first,
 * so `2024-10-01` stands before `2024-10`, and that before `2024-10/2024-12`. Gives 0 for moments that cover the same
 * time. Throws a RangeError where either is no moment.
 */
export function compareMoments(a: Moment, b: Moment): number {
  const left = boundsOrThrow(a);
  const right = boundsOrThrow(b);
  if (isBefore(left.firstDay, left.firstMinute, right.firstDay, right.firstMinute)) return -1;
  if (isBefore(right.firstDay, right.firstMinute, left.firstDay, left.firstMinute)) return 1;
  if (isBefore(left.lastDay, left.lastMinute, right.lastDay, right.lastMinute)) return -1;
  return isBefore(right.lastDay, right.lastMinute, left.lastDay, left.lastMinute) ? 1 : 0;
}

/** Whether two moments have a minute in common: `2019-10` and `2019-10-07` do. Throws a RangeError where either is no moment. */
export function momentsOverlap(a: Moment, b: Moment): boolean {
  const left = boundsOrThrow(a);
  const right = boundsOrThrow(b);
  return (
    !isBefore(right.lastDay, right.lastMinute, left.firstDay, left.firstMinute) &&
    !isBefore(left.lastDay, left.lastMinute, right.firstDay, right.firstMinute)
  );
}

/** Days from 1 January 1970; NaN where the text is no day. A day that its month lacks is one of the next month. */
function dayNumber(day: CalendarDay): number {
  const year = day.length === 10 && day[4] === "-" && day[7] === "-" ? digits(day, 0, 4) : -1;
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  if (year < 0 || month < 1 || month > 12 || date < 1 || date > 31) return Number.NaN;
  return daysBefore(year, month) + date - 1;
}

/** Days from 1 January 1970 to the first of a month, which counts from 1; negative where it is earlier. */
export function daysBefore(year: number, month: number): number {
  // years that begin in March end with the day that some lack
  const from = month > 2 ? year : year - 1;
  const cycle = Math.floor(from / 400);
  const inCycle = from - cycle * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return cycle * 146_097 + inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + inYear - 719_468;
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
  const number = Math.floor(dayNumber(day) + count);
  if (!(number >= firstNumber && number <= lastNumber)) return null;
  let year = 1970 + Math.floor(number / 365.2425);
  if (daysBefore(year, 1) > number) year -= 1;
  else if (daysBefore(year + 1, 1) <= number) year += 1;
  let month = 1 + Math.floor((number - daysBefore(year, 1)) / 31);
  if (month < 12 && daysBefore(year, month + 1) <= number) month += 1;
  return calendarDay(year, month, number - daysBefore(year, month) + 1);
}

const firstNumber = daysBefore(0, 1);
const lastNumber = daysBefore(10_000, 1) - 1;

function calendarDay(year: number, month: number, date: number): CalendarDay {
  return `${year < 1000 ? String(year).padStart(4, "0") : year}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

/** The same day `count` months later, or the month's last where it has no such day: 31 January and one month is 28 or 29 February. Null beyond the years 0000–9999. */
export function addMonths(day: CalendarDay, count: number): CalendarDay | null {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (!(year >= 0 && year <= 9999)) return null;
  const date = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return calendarDay(year, month, date);
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  // Day 0, 1 January 1970, was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}
