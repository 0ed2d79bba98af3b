import { addDays, daysBetween, momentEnd, weekdayOf } from "../record/moment.ts";
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

/**
 * The day on which an act's words say that something was done: "on Friday", "yesterday", "on 14 October". Null where they
 * name none or several, where the document's own day is not known, or where the day lies before `since`.
 */
export function dayTold({ day, published }: Doc, quote: string, since: string): string | null {
  if (momentEnd(published) !== day) return null;
  const text = quote.toLowerCase();
  const found = new Set<string | null>();
  for (const [, name = ""] of text.matchAll(weekday)) {
    found.add(addDays(day, -((weekdayOf(day) - weekdays.indexOf(name) + 7) % 7)));
  }
  for (const _ of text.matchAll(yesterday)) found.add(addDays(day, -1));
  for (const [, date = "", month = "", year] of text.matchAll(dayMonth)) found.add(lastBefore(day, month, date, year));
  for (const [, month = "", date = "", year] of text.matchAll(monthDay)) found.add(lastBefore(day, month, date, year));
  const [told = null] = found;
  return found.size === 1 && told !== null && told >= since ? told : null;
}

/** The latest such day up to the one of the text, if it is recent. */
function lastBefore(day: string, month: string, date: string, year: string | undefined): string | null {
  const at = (inYear: number) =>
    `${inYear}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const ofText = Number(day.slice(0, 4));
  const told = year ? at(Number(year)) : at(ofText) <= day ? at(ofText) : at(ofText - 1);
  const isOne = addDays(told, 0) === told;
  const past = isOne ? daysBetween(told, day) : -1;
  return past >= 0 && past <= recentDays ? told : null;
}
