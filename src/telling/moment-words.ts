import { daysInMonth, isMoment } from "../record/moment.ts";
import type { Moment } from "../record/record.ts";

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

interface Point {
  readonly year: string;
  readonly month: string | null;
  readonly day: number | null;
  readonly time: string | null;
}

function pointOf(text: string): Point {
  const month = text.length >= 7 ? (months[Number(text.slice(5, 7)) - 1] ?? null) : null;
  return {
    year: text.slice(0, 4),
    month,
    day: text.length >= 10 ? Number(text.slice(8, 10)) : null,
    time: text.length >= 16 ? text.slice(11, 16) : null,
  };
}

function pointWords({ year, month, day, time }: Point): string {
  const date = [day, month, year].filter((part) => part !== null).join(" ");
  return time === null ? date : `${date}, ${time}`;
}

/** The last day of a month: `2024-02` ends on `2024-02-29`. */
function lastDayOf(month: string): string {
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** A whole year or month, where an interval is just that: `2025-01-01/2025-12-31` is 2025. */
function wholeOf(first: string, last: string): string | null {
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const month = first.slice(0, 7);
  return first === `${month}-01` && last === lastDayOf(month) ? month : null;
}

/** Whole months, where an interval of days is just that: `2016-01-01/2016-06-30` is January to June. */
function wholeMonths(first: string, last: string): readonly [string, string] | null {
  const month = last.slice(0, 7);
  return /^\d{4}-\d\d-01$/.test(first) && last === lastDayOf(month) ? [first.slice(0, 7), month] : null;
}

const written = /\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?(?:\/\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?/g;

/** A sentence of ours with its moments in words: "session 12 was held on 2023-11-13/2023-11-14". */
export function withMomentWords(text: string): string {
  return text.replace(written, momentWords);
}

/**
 * A moment for people, with the precision it has: `27 February 2018, 01:16`, `February 2018`, `12–14 February 2018`,
 * `May to June 2019`. What is no moment comes back as it is.
 */
export function momentWords(moment: Moment): string {
  if (!isMoment(moment)) return moment;
  const slash = moment.indexOf("/");
  if (slash < 0) return pointWords(pointOf(moment));
  const [from, to] = [moment.slice(0, slash), moment.slice(slash + 1)];
  const whole = from === to ? from : wholeOf(from, to);
  if (whole !== null) return pointWords(pointOf(whole));
  const [begin, end] = wholeMonths(from, to) ?? [from, to];
  const first = pointOf(begin);
  const last = pointOf(end);
  if (first.time !== null || last.time !== null) return `${pointWords(first)} to ${pointWords(last)}`;
  if (first.year !== last.year) return `${pointWords(first)} to ${pointWords(last)}`;
  if (first.month !== null && first.month === last.month && first.day !== null && last.day !== null) {
    return `${first.day}–${last.day} ${last.month} ${last.year}`;
  }
  return `${[first.day, first.month].filter((part) => part !== null).join(" ")} to ${pointWords(last)}`;
}

/**
 * When something is to be, behind "scheduled": "for May 2019"; "by 31 December 2018" where the last day of a month was worked
 * out and does not stand in the words that name it: "by the end of the year".
 */
export function planWords(when: Moment, quote: string): string {
  const isLast = /^\d{4}-\d\d-\d\d$/.test(when) && when === lastDayOf(when.slice(0, 7));
  const isNamed = new RegExp(`(?<!\\d)${Number(when.slice(8, 10))}(?!\\d)`).test(quote);
  return `${isLast && !isNamed ? "by" : "for"} ${momentWords(when)}`;
}
