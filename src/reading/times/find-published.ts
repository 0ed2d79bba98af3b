import { isMoment } from "../../record/moment.ts";
import type { Moment, Span } from "../../record/record.ts";
import { madeOnce } from "../made-once.ts";
import { anyOf } from "../text/any-of.ts";
import { isFigure, unitAt } from "../text/units.ts";
import { dayOrderOf } from "./day-order.ts";
import { findTimes, findTimesIn, type TimeMention, type TimeOptions } from "./find-times.ts";
import { digitOf } from "./number-shape.ts";

/** Where in its text a document dates itself, from the surest place to the least. */
export type DateBasis =
  | "front-matter"
  | "label"
  | "stamp"
  | "dateline"
  | "update-label"
  | "late-stamp"
  | "footer"
  | "opening";

export interface DocumentDate {
  readonly value: Moment;
  readonly span: Span;
  readonly basis: DateBasis;
}

const order: readonly DateBasis[] = [
  "front-matter",
  "label",
  "stamp",
  "dateline",
  "update-label",
  "late-stamp",
  "footer",
];

/** How far into a text its masthead and first paragraph may reach, and how far from its end a footer begins. */
const headSize = 4000;
const headLines = 40;
const footSize = 600;
/** A line longer than this is prose. */
const proseLine = 160;
const longestLead = 60;
const longestRest = 48;
const openingSize = 2000;
/** No date, with the words that lead to it, has its first figure further on. */
const longestDate = 100;
const longestLine = longestLead + longestRest + longestDate;

/** Without one there is no date: `wholeDays` asks for one, too. */
const figure = /\d/;
/** Without one there is no date with its year: "2024", "5/12/24". */
const statedYear = /\d{4}|\d[./-]\d/;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the date that a document gives itself: in front matter, after a label ("Published: …"), in a line of its own
 * or in a dateline. A date without a year needs `reference`, for instance the day the page was fetched. Null where
 * the document does not date itself; looks at the beginning and end of the text alone.
 */
export function findPublished(text: string, given: TimeOptions): DocumentDate | null {
  return look(text, withDayOrder(text, given)).date;
}

/** What a document says of its own date, and whether a day stands there that a reference would give a year. */
function look(text: string, options: TimeOptions): { readonly date: DocumentDate | null; readonly open: boolean } {
  const [from, to] = options.within ?? [0, text.length];
  const headEnd = Math.min(to, from + headSize);
  const fencedTo = frontMatterEnd(text, from, headEnd);
  const { published, updated } = options.words.dateLabels;
  let best: DocumentDate | null = null;
  let open = false;
  /** Mentions of a single day in a line, or of a month where nothing nearer is given. */
  const daysIn = (line: Line): Dated[] => {
    const mentions = findTimes(text, options, [line.start, line.end]);
    open ||= mentions.some(({ value, quote }) => value === null && figure.test(quote));
    return wholeDays(mentions);
  };
  let prose = false;
  let line = lineFrom(text, from, headEnd);
  for (let count = 0; line !== null && count < headLines; count += 1, line = lineFrom(text, line.end + 1, headEnd)) {
    const fenced = line.start < fencedTo;
    // nothing is surer than front matter, nor after it than a label
    if (best?.basis === "front-matter" || (!fenced && best?.basis === "label")) break;
    const wide = line.end - line.start > proseLine;
    if (holdsFigure(text, line)) {
      const bare = fieldValue(text, line, fenced, options);
      // in front matter only a label dates, and only one is surer than a stamp
      const needsLabel = fenced || best?.basis === "stamp";
      if (bare !== null) best = surer(best, bare);
      else if (
        (!needsLabel && mayDate(text, line)) ||
        holdsLabel(text, line, published) ||
        holdsLabel(text, line, updated)
      ) {
        for (const mention of daysIn(line)) {
          const basis = basisOf(text, line, mention, fenced, prose, options);
          if (basis !== null) best = surer(best, { value: mention.value, span: mention.span, basis });
        }
      }
    }
    prose ||= wide;
  }
  if (best === null) {
    const foot = linesOf(text, Math.max(from, to - footSize), to);
    // the first line is cut where the text is longer
    for (const line of to - footSize > from ? foot.slice(1) : foot) {
      // a longer one is no stamp
      if (line.end - line.start > longestLine || !holdsFigure(text, line)) continue;
      for (const mention of daysIn(line)) {
        if (mention.certain && isStamp(text, line, mention))
          best = surer(best, { value: mention.value, span: mention.span, basis: "footer" });
      }
    }
  }
  return { date: best, open };
}

/** The surer of two dates, the first where both are equally sure. */
function surer(best: DocumentDate | null, item: DocumentDate): DocumentDate {
  return best === null || order.indexOf(item.basis) < order.indexOf(best.basis) ? item : best;
}

/**
 * The date from which a document's "today" and "next month" count: its own, or else the first full date in the first
 * sentence of its prose, which is mostly the day of the meeting that it tells of.
 */
export function findReference(text: string, given: TimeOptions): DocumentDate | null {
  const options = withDayOrder(text, given);
  const { date, open } = look(text, options);
  if (date !== null) return date;
  const [from, limit] = options.within ?? [0, text.length];
  const to = Math.min(limit, from + openingSize);
  // a day is certain where its year is given, or may be told from the reference
  const certain = options.reference === null ? statedYear : figure;
  if (!certain.test(text.slice(from, to))) return null;
  const near = options.reference === null && open ? yearFromOpening(text, options, from, to) : null;
  if (near !== null) return near;
  const end = firstSentenceEnd(text, from, to);
  if (!certain.test(text.slice(from, end))) return null;
  const mention = wholeDays(timesOfLines(text, options, from, to, end)).find(
    (item) => item.span[1] <= end && item.certain && item.value.length >= fullDay,
  );
  return mention === undefined ? null : { value: mention.value, span: mention.span, basis: "opening" };
}

/**
 * "Madrid, 6 Nov (ONA)", where the opening tells of a visit "from 4 to 6 November 2025": a day without a year has that of a
 * full date within a week of it, the latest that the opening names.
 */
function yearFromOpening(text: string, options: TimeOptions, from: number, to: number): DocumentDate | null {
  let latest: string | null = null;
  for (const { value, certain } of timesOfLines(text, options, from, to, to)) {
    const day = value?.slice(-10) ?? "";
    if (certain && isMoment(day) && day.length === fullDay && (latest === null || day > latest)) latest = day;
  }
  if (latest === null) return null;
  const dated = look(text, { ...options, reference: latest }).date;
  const apart = dated ? Math.abs(Date.parse(dated.value.slice(0, 10)) - Date.parse(latest)) : Number.POSITIVE_INFINITY;
  return apart <= 7 * 86_400_000 ? dated : null;
}

/** The times of the lines that begin before `end`: a line is read whole, since its paragraph is, too, and so is read once. */
function timesOfLines(text: string, options: TimeOptions, from: number, to: number, end: number): TimeMention[] {
  const parts: Span[] = [];
  for (const line of linesOf(text, from, to)) {
    if (line.start >= end) break;
    if (holdsFigure(text, line)) parts.push([line.start, line.end]);
  }
  return findTimesIn(text, options, parts);
}

/** Where the first sentence of the first lines of prose ends: what comes after it may tell of any day. */
function firstSentenceEnd(text: string, from: number, to: number): number {
  for (const { start, end } of linesOf(text, from, to)) {
    const line = text.slice(start, end);
    if (line.length < shortestProse || !/[.!?]["”)]*(\s|$)/u.test(line)) continue;
    const stop = /(?<=\p{Ll}{4}|\p{Nd}|\))[.!?]["”)]*\s+(?=["“(]?\p{Lu})/u.exec(line);
    return start + (stop ? stop.index + stop[0].length : line.length);
  }
  return to;
}

const shortestProse = 60;

/** Figures that can be read two ways are read as the rest of the document tells, where the caller does not know. */
function withDayOrder(text: string, options: TimeOptions): TimeOptions {
  return options.dayFirst === undefined ? { ...options, dayFirst: dayOrderOf(text, options) } : options;
}

/** The lines from `from` to `to` that are not blank. */
function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let line = lineFrom(text, from, to); line !== null; line = lineFrom(text, line.end + 1, to)) lines.push(line);
  return lines;
}

/** The first line from an offset on that is not blank, cut off at `to`; null where there is none before. */
function lineFrom(text: string, from: number, to: number): Line | null {
  for (let start = from; start < to; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 || feed > to ? to : feed;
    if (!isBlank(text, start, end)) return { start, end };
    start = end + 1;
  }
  return null;
}

function isBlank(text: string, start: number, end: number): boolean {
  const first = unitAt(text, start);
  return start >= end || ((first <= 0x20 || first >= 0x7f) && text.slice(start, end).trim() === "");
}

/** Where front matter between two lines of `---` or `+++` ends; `from` where the text does not begin with any. */
function frontMatterEnd(text: string, from: number, to: number): number {
  const first = lineFrom(text, from, to);
  if (first === null) return from;
  const fence = bare(text, first);
  if (fence !== "---" && fence !== "+++") return from;
  let line = lineFrom(text, first.end + 1, to);
  for (let count = 1; line !== null && count < headLines; count += 1, line = lineFrom(text, line.end + 1, to))
    if (line.end - line.start >= fence.length && bare(text, line) === fence) return line.start;
  return from;
}

const bare = (text: string, { start, end }: Line): string => text.slice(start, end).trim();

/**
 * The day that a line gives with nothing but a label before it. In front matter it may be a year or a month, which prose would
 * not give as a time.
 */
function fieldValue(text: string, line: Line, fenced: boolean, { words }: TimeOptions): DocumentDate | null {
  const last = unitAt(text, line.end - 1);
  // few lines end with a figure, a quotation mark or a blank
  if (last > 0x27 && last < 0x80 && digitOf(last) < 0) return null;
  const [, name = "", value = ""] =
    /^\s*([^:=]{1,40}?)\s*[:=]\s*["']?(\d{4}(?:-\d\d(?:-\d\d)?)?)["']?\s*$/.exec(text.slice(line.start, line.end)) ??
    [];
  if (!(fenced || value.length === fullDay) || !isMoment(value)) return null;
  if (!words.dateLabels.published.includes(name.toLowerCase())) return null;
  const start = text.lastIndexOf(value, line.end);
  return { value, span: [start, start + value.length], basis: fenced ? "front-matter" : "label" };
}

/** So long is a day of a year: `2024-10-05`. */
const fullDay = 10;

type Dated = TimeMention & { readonly value: Moment };

/** Whether a line holds a figure. */
function holdsFigure(text: string, { start, end }: Line): boolean {
  for (let i = start; i < end; i += 1) if (isFigure(unitAt(text, i))) return true;
  return false;
}

/** Whether one of the labels stands in a line. */
function holdsLabel(text: string, { start, end }: Line, labels: readonly string[]): boolean {
  return anyOf(labels).test(text.slice(start, end));
}

/** So many words of a date stand before its first figure: "on the morning of". */
const wordsBeforeFigure = 4;

/**
 * Whether a line with figures, and without a label, can date its document: only a date near its beginning does, and only
 * names stand before it.
 */
function mayDate(text: string, line: Line): boolean {
  let start = line.start;
  while (start < line.end && isBlank(text, start, start + 1)) start += 1;
  const words = text.slice(start, Math.min(line.end, start + longestLead + longestDate));
  const at = words.search(figure);
  if (at < 0) return line.end - line.start <= longestLine;
  const lead = wordsOf(words.slice(0, at));
  for (let i = 0; i < lead.length - wordsBeforeFigure; i += 1) if (!isName(lead[i] as string)) return false;
  return true;
}

function wholeDays(mentions: readonly TimeMention[]): Dated[] {
  return mentions.filter((item): item is Dated => {
    if (item.value === null || item.role !== "point" || item.value.includes("/") || item.value.length < 7) return false;
    // "today" is no date of its own
    return figure.test(item.quote);
  });
}

function basisOf(
  text: string,
  line: Line,
  mention: Dated,
  fenced: boolean,
  prose: boolean,
  options: TimeOptions,
): DateBasis | null {
  const { published, updated } = options.words.dateLabels;
  const lead = text.slice(line.start, mention.span[0]);
  if (endsWithLabel(lead, published)) return fenced ? "front-matter" : "label";
  if (endsWithLabel(lead, updated)) return "update-label";
  if (fenced || mention.value.length < fullDay) return null;
  if (isStamp(text, line, mention)) return prose ? "late-stamp" : "stamp";
  return isDateline(text, line, mention) ? "dateline" : null;
}

/** More words than these before a label are a sentence's, where the last is a small one: "the sailors were released on". */
const wordsBeforeLabel = 3;

/** Whether one of the labels stands right before a date, but for a colon and the like. */
function endsWithLabel(lead: string, labels: readonly string[]): boolean {
  const plain = lead.trimEnd();
  // the pattern goes through the whole lead, and few have such a sign
  const words = gapSigns.includes(plain.slice(-1)) ? plain.replace(/[\s:"'|>–—-]+$/u, "") : plain;
  if (!endings(labels).has(words.slice(-endingSize).toLowerCase())) return false;
  const lower = words.toLowerCase();
  return labels.some((label) => {
    if (!lower.endsWith(label)) return false;
    const before = words.slice(0, -label.length);
    if (/[\p{L}\p{N}]/u.test(before.slice(-1))) return false;
    return !(isSmall(before) && before.trim().split(/\s+/).length > wordsBeforeLabel);
  });
}

/** Beside white space, what may stand between a label and its date. */
const gapSigns = ":\"'|>–—-";

/** The last letters of labels: few words end so, and the labels are many. */
const endings = madeOnce((labels: readonly string[]) => new Set(labels.map((label) => label.slice(-endingSize))));
const endingSize = 2;

/** Whether the last word is written small. */
function isSmall(words: string): boolean {
  return /(^|\s)\p{Ll}[^\s]*\s+$/u.test(words);
}

/** Whether words are names and figures rather than prose: a city, an office, a document's number. */
function isNaming(words: string): boolean {
  return wordsOf(words).every(isName);
}

function wordsOf(words: string): readonly string[] {
  return words.split(/[\s,/|():•·–—-]+/u).filter((part) => part !== "");
}

/** Whether a word begins large, or with a figure, or is a small one, as names have them: "of". */
function isName(word: string): boolean {
  const first = word.slice(0, 1);
  return first === first.toUpperCase() || word.length <= 3;
}

/** A line that holds a date and at most a place, an office or a heading beside it. */
function isStamp(text: string, line: Line, mention: TimeMention): boolean {
  const [start, end] = mention.span;
  const rest = text.slice(end, line.end).trim();
  const lead = text.slice(line.start, start).trim();
  if (rest.length > longestRest || lead.length > longestLead) return false;
  const next = rest.slice(0, 1);
  return (
    (rest === "" || next !== next.toLowerCase() || !/\p{L}/u.test(next)) &&
    isNaming(lead) &&
    isNaming(rest.split("|")[0] ?? "")
  );
}

const afterDateline =
  /^\s*[.,]?\s*(?:\p{Lu}{2,8}\s*(?=[-–—])|\([^()\n]{1,24}\)|\/[^/\n]{1,24}\/)?\s*(?:[-–—:]|\.\s*[-–—]|(?<=\/)\.)/u;

/** `CAIRO, Jan. 12 (MENA) - `, `MOSCOW, May 9. /TASS/. `, `Nairobi, March 15, 2024: `, `LIMA (AFP - 9 May 2024) `, with the prose after it. */
function isDateline(text: string, line: Line, mention: TimeMention): boolean {
  const [start, end] = mention.span;
  const lead = text.slice(line.start, start).trim();
  if (lead.length > longestLead || !isNaming(lead)) return false;
  const rest = text.slice(end, Math.min(line.end, end + 40));
  if (rest.startsWith(")") && lead.includes("(")) return true;
  const capitals = /\p{Lu}{3}/u.test(lead) && lead === lead.toUpperCase();
  return afterDateline.test(rest) || (capitals && rest.startsWith("."));
}
