import { addDays, daysBetween, momentEnd, weekdayOf } from "../record/moment.ts";
import type { Moment } from "../record/record.ts";
import type { Doc } from "./documents.ts";

/** The day that the words of an act tell of something done: the record dates encounters and promises, not acts. */

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = "january february march april may june july august september october november december".split(" ");
/** News is told of days not longer past than this; an older date in the words is that of something else. */
const recentDays = 60;

const weekday = new RegExp(`\\b(?:on|last) (${weekdays.join("|")})\\b`, "g");
const yesterday = /\byesterday\b/g;
const dayMonth = new RegExp(`\\bon (\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${months.join("|")})\\b(?:,? (\\d{4}))?`, "g");
const monthDay = new RegExp(`\\bon (${months.join("|")}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, "g");

const doneIn = new RegExp(
  `\\b([a-z]+ed|paid|sent|given|built|made|lent|sold)(?: back| off| over)? in (?:(${months.join("|")})(?: (\\d{4}))?|(\\d{4}))\\b`,
  "g",
);
/** Verbs that tell when a thing was promised or begun, not done. */
const promising = new Set(
  "promised pledged agreed planned requested asked announced scheduled signed concluded reached expected created".split(
    " ",
  ),
);

/**
 * The day on which an act's words say that something was done: "on Friday", "yesterday", "on 14 October". Null where they
 * name none or several, where the document's own day is not known, or where the day lies before `since`.
 */
export function dayTold({ day, published }: Doc, quote: string, since: string): Moment | null {
  if (momentEnd(published) !== day) return null;
  const text = quote.toLowerCase();
  const found = new Set<string | null>();
  for (const [, name = ""] of text.matchAll(weekday)) {
    found.add(addDays(day, -((weekdayOf(day) - weekdays.indexOf(name) + 7) % 7)));
  }
  for (const _ of text.matchAll(yesterday)) found.add(addDays(day, -1));
  for (const [, date = "", month = "", year] of text.matchAll(dayMonth)) found.add(lastBefore(day, month, date, year));
  for (const [, month = "", date = "", year] of text.matchAll(monthDay)) found.add(lastBefore(day, month, date, year));
  if (found.size === 0) return monthTold(day, text, since);
  const [told = null] = found;
  return found.size === 1 && told !== null && told >= since ? told : null;
}

/**
 * The month or year that the words put right behind a deed: "delivered in 2011", "paid in April". Null where they put none
 * there, or one that is not over, or that lies before `since`.
 */
function monthTold(day: string, text: string, since: string): Moment | null {
  const found = new Set<Moment>();
  for (const [, verb = "", month, ofMonth, alone] of text.matchAll(doneIn)) {
    if (promising.has(verb)) continue;
    const at = month ? String(months.indexOf(month) + 1).padStart(2, "0") : null;
    const ofText = Number(day.slice(0, 4));
    const year = ofMonth ?? alone ?? (at !== null && `${ofText}-${at}` <= day.slice(0, 7) ? ofText : ofText - 1);
    found.add(at === null ? `${year}` : `${year}-${at}`);
  }
  const [told = null] = found;
  return found.size === 1 && told !== null && told <= day && momentEnd(told) >= since ? told : null;
}

/** The latest such day up to the one of the text, if it is recent. */
function lastBefore(day: string, month: string, date: string, year: string | undefined): string | null {
  const at = (inYear: number) =>
    `${inYear}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const ofText = Number(day.slice(0, 4));
  const told = year ? at(Number(year)) : at(ofText) <= day ? at(ofText) : at(ofText - 1);
  const isOne = addDays(told, 0) === told;
  const past = isOne ? daysBetween(told, day) : -1;
  return past >= 0 && (past <= recentDays || year !== undefined) ? told : null;
}
