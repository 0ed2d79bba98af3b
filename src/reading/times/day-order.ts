import { unitAt } from "../text/units.ts";
import { findTimes, type TimeOptions } from "./find-times.ts";
import { digitOf, westernDigits } from "./number-shape.ts";

/** How much of a text is looked through for evidence, in code units. */
const evidenceSize = 20_000;
const figures = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?![\d/-])/g;
const two = (value: number): string => String(value).padStart(2, "0");

/**
 * Whether a document writes the day before the month in figures: 3/4/2024. Told by its other figures, of which only one
 * reading is a date ("28/9/2021"), by weekdays beside them, and by dates in words that agree with one reading ("12/3/2024 …
 * on 12 March"). Null where nothing in figures needs it, nothing tells, or the evidence is divided.
 */
export function findDayOrder(text: string, options: TimeOptions): boolean | null {
  const [from, to] = options.within ?? [0, text.length];
  const end = Math.min(to, text.length, from + evidenceSize);
  if (!mayHold(text, from, end)) return null;
  const written = [...westernDigits(text.slice(from, end)).matchAll(figures)].map(([, a, , b, year]) => ({
    first: Number(a),
    second: Number(b),
    year: String(year),
  }));
  const open = written.filter(({ first, second }) => first !== second && first <= 12 && second <= 12);
  if (open.length === 0) return null;
  const votes = new Set<boolean>();
  for (const { first, second } of written) {
    if (first > 12 && second <= 12) votes.add(true);
    if (second > 12 && first <= 12) votes.add(false);
  }
  for (const year of new Set(open.map((item) => item.year))) {
    const days = new Set(daysInWords(text, year, { ...options, within: [from, end] }));
    for (const item of open) {
      if (item.year !== year) continue;
      if (days.has(`${year}-${two(item.second)}-${two(item.first)}`)) votes.add(true);
      if (days.has(`${year}-${two(item.first)}-${two(item.second)}`)) votes.add(false);
    }
  }
  const [vote = null, ...others] = votes;
  return others.length > 0 ? null : vote;
}

/** As `findDayOrder`, but sought when it is first asked for: few texts have a date that hangs on it. `otherwise` is asked where nothing tells. */
export function dayOrderOf(text: string, options: TimeOptions, otherwise?: () => boolean | null): () => boolean | null {
  let known: boolean | null | undefined;
  return () => {
    if (known === undefined) known = findDayOrder(text, options) ?? otherwise?.() ?? null;
    return known;
  };
}

/** Whether figures of such a shape may stand in a text: few have any, and the pattern costs more. */
function mayHold(text: string, from: number, end: number): boolean {
  const part = text.slice(from, end);
  for (const sign of ["/", ".", "-"])
    for (let at = part.indexOf(sign); at >= 0; at = part.indexOf(sign, at + 1)) if (isWithin(part, at)) return true;
  return false;
}

/** Whether a sign has one or two digits before it, and as many behind it with the same sign and another digit after them. */
function isWithin(text: string, at: number): boolean {
  if (!isDigit(text, at - 1) || (isDigit(text, at - 2) && isDigit(text, at - 3)) || !isDigit(text, at + 1))
    return false;
  const other = isDigit(text, at + 2) ? at + 3 : at + 2;
  return other < text.length && unitAt(text, other) === unitAt(text, at) && isDigit(text, other + 1);
}

function isDigit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && digitOf(unitAt(text, at)) >= 0;
}

/** The days that the text names in words, those without a year taken as of `year`. */
function daysInWords(text: string, year: string, options: TimeOptions): string[] {
  return findTimes(text, { ...options, reference: year }).flatMap(({ value, quote }) => {
    if (value === null || !/\p{L}{3}/u.test(quote)) return [];
    return value.split("/").flatMap((part) => (part.length >= 10 ? [part.slice(0, 10)] : []));
  });
}
