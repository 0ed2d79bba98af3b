import { isMoment, momentEnd, momentStart } from "../../record/moment.ts";
import type { Moment, Span } from "../../record/record.ts";
import { madeOnce } from "../made-once.ts";
import type { Tokens as TextTokens } from "../text/tokens.ts";
import { clauseLean } from "./clause-lean.ts";
import { type MadeTime, Matcher } from "./match.ts";
import { type Anchor, type DayFirst, resolve } from "./resolve.ts";
import { leastKind, lineBreak, scan, Tokens } from "./scan.ts";
import { type TimeReader, timeReader } from "./time-reader.ts";
import type { TimeForm, TimeRole, TimeWords } from "./time-words.ts";

/** Words of a text that say when. */
export interface TimeMention {
  readonly span: Span;
  readonly quote: string;
  /** The time with the precision of the words; null where they name none, or it cannot be known without a reference. */
  readonly value: Moment | null;
  readonly role: TimeRole;
  /** False where the year, or which day is meant, is a guess: no year in the text, a weekday that does not fit, figures that can be read two ways. */
  readonly certain: boolean;
  /** The form that read it, e.g. `part.of-year`. */
  readonly form: string;
}

export interface TimeOptions {
  /** The document's date, from which "today" and "next month" count; an interval counts from its beginning. */
  readonly reference: Moment | null;
  readonly words: TimeWords;
  /** The part of the text to read; all of it where left out. */
  readonly within?: Span;
  /** How to read 3/4/2024 where nothing else tells; its value stays null where this is left out, or null: nobody knows. */
  readonly dayFirst?: DayFirst;
  /** The text's own tokens, where it has been cut into them already: its words need not be looked up again. */
  readonly tokens?: TextTokens;
  /** Keeps what `findTimes` read in a part of this one text, for calls that read the same part with another reference. */
  readonly memo?: TimeMemo;
}

/** Words that form a time, before it is known from which day they count. */
interface FormedTime {
  readonly span: Span;
  readonly made: MadeTime;
  /** Whether the clause around it looks back or ahead. */
  readonly lean: number;
}

/** The times of one part of a text. */
interface KnownPart {
  readonly from: number;
  readonly to: number;
  readonly formed: readonly FormedTime[];
}

/** The parts of one text that were read by themselves: a few. */
export type TimeMemo = KnownPart[];

/** What one call works with. */
interface Pass {
  readonly text: string;
  readonly reader: TimeReader;
  /** Those of the block that is being read. */
  readonly tokens: Tokens;
  readonly matcher: Matcher;
  readonly formed: FormedTime[];
}

/** Texts are read in blocks of about so many code units, so that memory does not grow with them. */
const blockSize = 32_768;

const matcherOf = madeOnce((reader: TimeReader) => new Matcher(reader));

/** The columns of the last call, for the next: most calls read a line. */
let spare: Tokens | null = null;

/**
 * Finds the expressions of time in a text: sorted, not overlapping. A mention's span holds the words that give it its
 * role ("by the end of September"). `within` goes before that of the options. Takes time in proportion to the text's length.
 * @throws RangeError where `reference` is no moment
 */
export function findTimes(text: string, options: TimeOptions, within = options.within): TimeMention[] {
  const reader = readerFor(options);
  const mentions: TimeMention[] = [];
  const from = Math.max(0, within?.[0] ?? 0);
  const to = Math.min(within?.[1] ?? text.length, text.length);
  let formed = knownTimes(from, to, options);
  if (formed === null) {
    formed = formTimes(text, from, to, reader, options.tokens ?? null);
    options.memo?.push({ from, to, formed });
  }
  resolveAll(text, formed, options, mentions);
  return mentions;
}

/**
 * As `findTimes`, for several parts of a text, each by itself.
 * @throws RangeError where `reference` is no moment
 */
export function findTimesIn(text: string, options: TimeOptions, parts: readonly Span[]): TimeMention[] {
  const reader = readerFor(options);
  const mentions: TimeMention[] = [];
  for (const part of parts) {
    const from = Math.max(0, part[0]);
    const to = Math.min(part[1], text.length);
    const formed = knownTimes(from, to, options) ?? formTimes(text, from, to, reader, options.tokens ?? null);
    resolveAll(text, formed, options, mentions);
  }
  return mentions;
}

function readerFor({ reference, words }: TimeOptions): TimeReader {
  if (reference !== null && !isMoment(reference)) throw new RangeError(`the reference "${reference}" is not a moment`);
  return timeReader(words);
}

function knownTimes(from: number, to: number, { memo }: TimeOptions): readonly FormedTime[] | null {
  if (memo !== undefined) for (const part of memo) if (part.from === from && part.to === to) return part.formed;
  return null;
}

function resolveAll(text: string, formed: readonly FormedTime[], options: TimeOptions, mentions: TimeMention[]) {
  let before: TimeMention | null = null;
  for (const time of formed) {
    before = mention(text, time, options, before);
    mentions.push(before);
  }
}

function formTimes(
  text: string,
  from: number,
  limit: number,
  reader: TimeReader,
  cut: TextTokens | null,
): readonly FormedTime[] {
  const tokens = spare ?? new Tokens(1024);
  spare = null;
  const pass: Pass = { text, reader, tokens, matcher: matcherOf(reader), formed: [] };
  for (let start = from; start < limit; ) {
    const end = blockEnd(text, start, limit);
    scan(text, start, end, reader.scan, tokens, cut);
    readBlock(pass);
    start = end;
  }
  spare = tokens;
  return pass.formed;
}

/** Where to end a block: at the last blank line, line, sentence or word of its second half. */
function blockEnd(text: string, start: number, limit: number): number {
  if (limit - start <= blockSize) return limit;
  const middle = start + blockSize / 2;
  const tail = text.slice(middle, start + blockSize);
  for (const seam of ["\n\n", "\n", ". ", " "]) {
    const found = tail.lastIndexOf(seam);
    if (found >= 0) return middle + found + seam.length;
  }
  return start + blockSize;
}

/** Reads the regions around the block's sparks, each within a paragraph. */
function readBlock(pass: Pass): void {
  const { length, kind } = pass.tokens;
  const { reach, sparkKinds } = pass.reader;
  let first = -1;
  let last = -1;
  for (let i = 0; i < length; i += 1) {
    const k = kind[i] as number;
    if (k === lineBreak) {
      if (first >= 0) readRegion(pass, first, Math.min(last, i - 1));
      first = -1;
      last = i;
      continue;
    }
    if (sparkKinds[k - leastKind] === 0) continue;
    if (first >= 0 && i - reach > last) {
      readRegion(pass, first, last);
      first = -1;
    }
    if (first < 0) first = Math.max(last + 1, i - reach);
    last = Math.min(length - 1, i + reach);
  }
  if (first >= 0) readRegion(pass, first, last);
}

function readRegion(pass: Pass, first: number, last: number): void {
  const { text, tokens, matcher, reader } = pass;
  let at = first;
  for (const { start, end, made } of matcher.read(text, tokens, first, last)) {
    if (!made.alone && made.role === null) continue;
    while (at < last && (tokens.start[at] as number) < start) at += 1;
    pass.formed.push({ span: [start, end], made, lean: clauseLean(tokens, at, end, reader) });
  }
}

/** So near before a time the one stands from which it goes on. */
const nearBefore = 60;

function mention(text: string, formed: FormedTime, options: TimeOptions, before: TimeMention | null): TimeMention {
  const { span, made, lean } = formed;
  const { form } = made;
  const mere = (form.looks === "only-ahead" && lean <= 0) || (form.looks === "not-back" && lean < 0);
  const role = mere ? "duration" : roleOf(made);
  const { value, certain } = resolve(mere ? { type: "words" } : made.time, anchor(role, form, lean, options));
  const former = form.looks === "onward" && before && span[0] - before.span[1] < nearBefore ? before.value : null;
  if (value !== null && certain && former !== null && momentEnd(value) < momentStart(former))
    return mention(text, formed, { ...options, reference: former }, null);
  return { span, quote: text.slice(span[0], span[1]), value, role, certain, form: form.id };
}

/** "from 3 to 5 May" is a stretch, not a beginning. */
function roleOf({ role, time }: MadeTime): TimeRole {
  return role === null || (role === "from" && time.type === "range") ? "point" : role;
}

/** How much the words weigh against a side: 1e6 rules it out. A word that looks ahead counts for more, since plans are what is followed. */
const never = 1e6;
const towardsFuture = 8;
const towardsPast = 4;

/** The first part of a moment, without a time of day. */
function beginningOf(moment: Moment): string {
  const slash = moment.indexOf("/");
  return moment.slice(0, slash < 0 ? 10 : Math.min(slash, 10));
}

function anchor(role: TimeRole, form: TimeForm, lean: number, options: TimeOptions): Anchor {
  let past = role === "deadline" || form.looks === "ahead" ? towardsFuture : 1;
  let future = form.looks === "back" ? never : 1;
  if (form.looks === "onward") past = never;
  if (lean > 0) past *= lean > 1 ? never : towardsFuture;
  else if (lean < 0) future *= lean < -1 ? never : towardsPast;
  return {
    reference: options.reference === null ? null : beginningOf(options.reference),
    past,
    future,
    deadline: role === "deadline",
    dayFirst: options.dayFirst ?? null,
    words: options.words,
  };
}
