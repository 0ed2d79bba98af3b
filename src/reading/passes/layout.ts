import type { Span } from "../../record/record.ts";
import { madeOnce } from "../made-once.ts";
import { anyOf } from "../text/any-of.ts";
import { beginningsOf, beginsWithAny, small } from "../text/beginnings.ts";
import { isFigure, isLatin, unitAt } from "../text/units.ts";
import { findDateline } from "./dateline.ts";

/** One block of running prose, without its dateline or list number. */
export interface Paragraph {
  readonly span: Span;
  /** The dateline cut off its front: "CAIRO, Jan. 12 (MENA) -". */
  readonly dateline: Span | null;
}

export interface Layout {
  readonly title: Span | null;
  readonly paragraphs: readonly Paragraph[];
  /** Front matter fields by name, with the span of the value. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
  /** Where the document proper begins: after the front matter. */
  readonly start: number;
  /** Short lines that are neither title nor prose: mastheads, stamps, bylines. */
  readonly lines: readonly Span[];
}

/** What a language's publishers put around their prose. All in lower case; a line that begins so is not prose. */
export interface LayoutWords {
  readonly boilerplate: readonly string[];
  /** Of `closers`, those that with a headline behind them stand amid the text: "Also read: Ministers meet". */
  readonly asides: readonly string[];
  readonly captions: readonly string[];
  /** Boilerplate after which nothing of the text comes any more: a line of it, or how such a line begins. */
  readonly closers: readonly string[];
  /** Lines that say what sort of text it is, in place of a title: "press release", "no." */
  readonly labels: readonly string[];
  /** What publishers call themselves, and all the words that a line with nothing but such a name may have. */
  readonly institutions: readonly string[];
  readonly mastheadWords: readonly string[];
  /** What stands within and at the end of the words under a picture. */
  readonly captionMarks: readonly string[];
  readonly captionEnds: readonly string[];
  /** Words that a dateline may hold: month names, agencies. */
  readonly datelineWords: readonly string[];
  /** The names that headers give each field: `published` is also called "date". */
  readonly fieldNames: Readonly<Record<(typeof headerFields)[number], readonly string[]>>;
}

/** What a header may hold, in front matter or in lines of its own. */
export const headerFields = ["title", "publisher", "party", "published", "source"] as const;

/** The same made ready to be asked, once for each language. */
const listsOf = madeOnce((words: LayoutWords) => ({
  words,
  captions: beginningsOf(words.captions),
  boilerplate: beginningsOf(words.boilerplate),
  // The short marks stand in brackets, which few blocks have; those of many letters are soon sought.
  bracketedMarks: anyOf(words.captionMarks.filter((mark) => mark.startsWith("("))),
  bareMarks: anyOf(words.captionMarks.filter((mark) => !mark.startsWith("("))),
  longestCaptionEnd: Math.max(0, ...words.captionEnds.map((end) => end.length)),
  /** The longest first, so that none is cut by a part of it. */
  labels: [...words.labels].sort((a, b) => b.length - a.length),
  /** From their first letters on, without the white space at their ends. */
  labelBeginnings: beginningsOf(
    words.labels.map((label) => label.slice(Math.max(0, label.search(/\p{L}/u))).trimEnd()),
  ),
  mastheadWords: new Set(words.mastheadWords) as ReadonlySet<string>,
  /** The field that each name stands for. */
  fields: new Map<string, string>(
    headerFields.flatMap((field) => words.fieldNames[field].map((name) => [name, field] as const)),
  ) as ReadonlyMap<string, string>,
}));

type Lists = ReturnType<typeof listsOf>;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/** Splits a text into front matter, title, prose paragraphs and the lines around them. One pass over the lines. */
export function findLayout(text: string, words: LayoutWords): Layout {
  const lists = listsOf(words);
  const { fields, start } = header(text, lists);
  const lines = linesOf(text, start);
  const blocks = joinLines(text, lines);
  const around: Span[] = [];
  const paragraphs: Paragraph[] = [];
  let title: Span | null = null;
  const titleField = fields.get("title");
  if (titleField) title = titleField.span;
  let closed = false;
  let listing = false;
  let masthead = false;

  for (let index = 0; index < blocks.length; index += 1) {
    const span = blocks[index] as Span;
    const block = headOf(text, span);
    if (beginsWithAny(text, span, lists.captions) || isCaption(text, span, block, lists)) continue;
    if (beginsWithAny(text, span, lists.boilerplate)) {
      around.push(span);
      const lower = block.toLowerCase();
      if (
        paragraphs.length > 0 &&
        words.closers.some(
          (word) => lower === word || (word.length > 6 && lower.startsWith(word) && !words.asides.includes(word)),
        )
      )
        closed = true;
      continue;
    }
    if (closed) continue;
    // the items of a list hang on the line before it: "We have agreed to:"
    const marked = mayBeMarked(text, span);
    const post = marked && postMark.test(block) && hasWords(text, span, 4);
    const next = blocks[index + 1];
    // and so do those that follow one another by their numbers: "(1) Mr. Luis Paz, Minister of Trade"
    const row =
      marked && paragraphs.length > 0 && isNumbered(text, span) && next !== undefined && isNumbered(text, next);
    const item: boolean = (listing && marked && itemMark.test(block) && hasWords(text, span, 3)) || post || row;
    // and a quotation on whose it is: "The Minister said:"
    const leads =
      next !== undefined &&
      block.endsWith(":") &&
      ((itemMark.test(headOf(text, next)) && hasWords(text, span, goesOn.test(headOf(text, next)) ? 2 : 4)) ||
        (hasWords(text, span, 3) && quoteMark.test(headOf(text, next))));
    const prose = item || leads || isProse(text, span, block);
    if (paragraphs.length === 0 && title === null) {
      const count = wordCount(text, span, mostWords);
      const named = isMasthead(block, lists);
      const later = isProseAmong(text, blocks, index + 1, index + 12);
      if (
        !isStamp(block) &&
        !isLabel(block, lists) &&
        // below its publisher's name a text may begin at once
        !(masthead && prose) &&
        !post &&
        !named &&
        // "New York" above "23 September 2023"
        !(count <= 2 && next && isStamp(text.slice(...next))) &&
        (later
          ? span[1] - span[0] <= 300 &&
            (!prose || count <= longestTitle(block) || (next && count <= 30 && opensWithDateline(text, next, words)))
          : !prose)
      ) {
        // "# Ministers meet in Oslo": the mark of a heading is no part of it
        const mark = unitAt(text, span[0]) === 0x23 ? /^#{1,6}\s+/.exec(text.slice(span[0], span[0] + 10)) : null;
        title = trimmed(text, [span[0] + (mark?.[0].length ?? 0), span[1]]);
        continue;
      }
      masthead ||= named;
    } else if (paragraphs.length === 0 && title !== null && sameWords(text, title, span)) continue;
    if (!prose) {
      around.push(span);
      continue;
    }
    const dateline = findDateline(text, span, words, paragraphs.length === 0);
    const begin = dateline ? dateline[1] : span[0] + (marked ? markLength(text, span) : 0);
    const body = undecorated(text, trimmed(text, [begin, span[1]]));
    if (body[1] > body[0]) paragraphs.push({ span: body, dateline: dateline ? trimmed(text, dateline) : null });
    listing = item || text[body[1] - 1] === ":";
  }
  return { title, paragraphs, fields, start, lines: around };
}

const itemMark = /^(\(?\d{1,3}[.)]|\(?[a-z]{1,3}\)|\d{1,2}\.\d{1,2}\.?|[•·▪–*●►➤‣✅✔✓➡▶🔹🔸👉-]\uFE0F?)\s/iu;

const bulletMark = /^[•·▪–*●►➤‣✅✔✓➡▶🔹🔸👉-]\uFE0F?\s+/u;

/** The number of an item in brackets. */
const numberMark = /^\(\d{1,2}\)\s/;

function isNumbered(text: string, span: Span): boolean {
  return numberMark.test(text.slice(span[0], span[0] + 6)) && hasWords(text, span, 4);
}

/** The number of a post in a thread: "2/", "2/5". */
const postMark = /^\d{1,2}\/(\d{1,2}|n)?\s+/;

const listMark = /^(\(?\d{1,3}[.)]|\(?[a-z]{1,3}\)|\d{1,2}\.\d{1,2}\.?)\s/i;

/**
 * Whether a block may begin with the mark of an item or a post: what begins with a quotation mark does not, and what begins with
 * a letter only with a bracket behind it.
 */
function mayBeMarked(text: string, [start, end]: Span): boolean {
  const unit = unitAt(text, start);
  if (!isLatin(unit)) return !opensQuote(unit);
  for (let i = start + 1; i < end && i < start + 5; i += 1) if (unitAt(text, i) === 0x29) return true;
  return false;
}

/** How long the number or bullet is with which an item begins. */
function markLength(text: string, [start]: Span): number {
  const head = text.slice(start, start + 8);
  const mark = listMark.exec(head) ?? bulletMark.exec(head.slice(0, 6)) ?? postMark.exec(head);
  return mark === null ? 0 : mark[0].length;
}

/** Whether it is a quotation mark with which something may begin. */
function opensQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27 || unit === 0x201c || unit === 0x2018 || unit === 0xab;
}

/** "- open an embassy": an item that goes on with the line before it. */
const goesOn = /^\S{1,5}\s+\p{Ll}/u;

const quoteMark = /^["“«„]/;

const turnMark = /^\p{Lu}[\p{L}.'’-]{1,20}( (of )?\p{Lu}[\p{L}.'’-]{1,20}){1,6}: \p{Lu}/u;

/** A header's fields by their own names, and where it ends. */
type Header = Pick<Layout, "fields" | "start">;

/** Front matter, or lines of `Date: 26 April 2019` at the very top, with the names of fields made one. */
function header(text: string, { fields }: Lists): Header {
  return text.startsWith("---\n") ? frontMatter(text, fields) : labelledLines(text, fields);
}

interface Field {
  readonly value: string;
  readonly span: Span;
}

/** Puts a value under the field's own name; what stands under that name itself goes before what stands under another. */
function take(fields: Map<string, Field>, name: string, text: string, span: Span, named: ReadonlyMap<string, string>) {
  const value = text.slice(span[0], span[1]);
  let field = named.get(name) ?? name;
  // "Source: TASS" names a publisher, "Source: https://…" an address
  if (field === "source" && !isAddress(value)) field = "publisher";
  if (name === field || !fields.has(field)) fields.set(field, { value, span });
}

function isAddress(value: string): boolean {
  return /^(https?:|urn:|www\.)/i.test(value) || (!value.includes(" ") && /[./]/.test(value));
}

/** `---` lines around `name: value` lines at the very top. A block that is not closed is not front matter. */
function frontMatter(text: string, named: ReadonlyMap<string, string>): Header {
  const fields = new Map<string, Field>();
  const close = text.indexOf("\n---", 3);
  if (close < 0 || close > longestHeader) return { fields, start: 0 };
  let at = 4;
  while (at < close) {
    let end = text.indexOf("\n", at);
    if (end < 0 || end > close) end = close;
    const colon = text.indexOf(":", at);
    if (colon > at && colon < end) {
      const span = unquoted(text, trimmed(text, [colon + 1, end]));
      if (span[1] > span[0]) take(fields, text.slice(at, colon).trim().toLowerCase(), text, span, named);
    }
    at = end + 1;
  }
  const after = text.indexOf("\n", close + 1);
  return { fields, start: after < 0 ? text.length : after + 1 };
}

const longestHeader = 10_000;

/** So many signs may stand before the colon of a labelled line. */
const longestLabel = 35;

const unheaded: Header = { fields: new Map(), start: 0 };

/** Lines at the top that each begin with a known field's name and a colon. One alone may be a title: "Subject: no talks". */
function labelledLines(text: string, named: ReadonlyMap<string, string>): Header {
  const fields = new Map<string, Field>();
  let labelled = 0;
  let at = 0;
  while (at < Math.min(text.length, longestHeader)) {
    const colon = text.indexOf(":", at);
    if (colon < 0 || colon - at > longestLabel) break;
    const feed = text.indexOf("\n", at);
    const end = feed < 0 ? text.length : feed;
    const label = /^[\s*_#>-]{0,6}([\p{L}][\p{L} ]{0,24})[*_ ]{0,4}:[*_\s]{0,6}/u.exec(
      text.slice(at, Math.min(end, at + 60)),
    );
    const name = label?.[1]?.trim().toLowerCase() ?? "";
    if (!label || !named.has(name)) break;
    const [from, to] = trimmed(text, [at + label[0].length, end]);
    const span: Span = [from, to - (/[*_]+$/.exec(text.slice(Math.max(from, to - 4), to))?.[0].length ?? 0)];
    if (span[1] > span[0]) {
      take(fields, name, text, span, named);
      labelled += 1;
    }
    at = end + 1;
  }
  return labelled >= 2 ? { fields, start: Math.min(at, text.length) } : unheaded;
}

function unquoted(text: string, [start, end]: Span): Span {
  const first = text[start];
  return end - start >= 2 && (first === '"' || first === "'") && text[end - 1] === first
    ? [start + 1, end - 1]
    : [start, end];
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  let blank = true;
  while (at <= text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    const span = trimmed(text, [at, end]);
    if (span[1] > span[0]) {
      lines.push({ start: span[0], end: span[1], blankBefore: blank });
      blank = false;
    } else blank = true;
    at = end + 1;
  }
  return lines;
}

/** What stands before "CAIRO, Jan. 12 (MENA) -" is no part of the story, though it be a sentence. */
function opensWithDateline(text: string, span: Span, words: LayoutWords): boolean {
  return isProse(text, span, headOf(text, span)) && findDateline(text, span, words, true) !== null;
}

/** For each line the length of the longest in its run of lines without a blank one between. */
function runWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i += 1) {
    if (i < lines.length && (i === 0 || !lines[i]?.blankBefore)) continue;
    let width = 0;
    for (let k = from; k < i; k += 1) width = Math.max(width, (lines[k] as Line).end - (lines[k] as Line).start);
    for (let k = from; k < i; k += 1) widths.push(width);
    from = i;
  }
  return widths;
}

/** No hard-wrapped text has longer lines. */
const longestWrapped = 160;

/** Joins the lines of hard-wrapped paragraphs: a full line that does not end a sentence goes on in the next. */
function joinLines(text: string, lines: readonly Line[]): Span[] {
  const blocks: Span[] = [];
  let begin = -1;
  let previous = null as Line | null;
  // a text with long lines has a line for each paragraph, and breaks none
  const widths = lines.every(mayBeWrapped) ? runWidths(lines) : null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (previous && (line.blankBefore || !continues(text, previous, line, widths?.[index] ?? null))) {
      blocks.push([begin, previous.end]);
      begin = line.start;
    } else if (!previous) begin = line.start;
    previous = line;
  }
  if (previous) blocks.push([begin, previous.end]);
  return blocks;
}

function mayBeWrapped(line: Line): boolean {
  return line.end - line.start <= longestWrapped;
}

/** Whether a line goes on with the one right before it. `width` is that of a hard-wrapped text; null where it is none. */
function continues(text: string, previous: Line, line: Line, width: number | null): boolean {
  const goes = beginsSmall(text, line.start) || (width !== null && wraps(text, previous, line, width));
  return goes && !/^(\(?\d{1,3}[.)]\s|[•·▪*–-]\s)/.test(text.slice(line.start, line.start + 6));
}

function beginsSmall(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : /\p{Ll}/u.test(text[at] as string);
}

/** Whether a line is broken because the next one's first word does not fit. */
function wraps(text: string, previous: Line, line: Line, width: number): boolean {
  const length = previous.end - previous.start;
  if (length < 55) return false;
  let end = line.start;
  while (end < line.end && !isSpace(unitAt(text, end))) end += 1;
  if (length + 1 + (end - line.start) <= width) return false;
  return line.end - line.start >= 55 || !/[.!?:"”)\]]/.test(text[previous.end - 1] as string);
}

/** How many words a title may have: with a full stop at its end it is more likely a sentence. */
function longestTitle(block: string): number {
  const last = unitAt(block, block.length - 1);
  if (last === 0x2e && /[\p{L}\d)]\.$/u.test(block.slice(-3))) return 11;
  return isLatin(last) || !/[.!?:;,…"”]$/.test(block.slice(-1)) ? 40 : 25;
}

/** "Press Release No. 214", "Home | Media Statement": says what the text is, not what it tells. */
function isLabel(block: string, lists: Lists): boolean {
  if (block.length > 80 || !mayBeLabel(block, lists)) return false;
  const rest = lists.labels.reduce((left, label) => left.replaceAll(label, " "), ` ${block.toLowerCase()} `);
  return !/\p{L}/u.test(rest);
}

/** Whether a label stands at the first letter of a block: the label that holds that letter has none before it. */
function mayBeLabel(block: string, { labelBeginnings }: Lists): boolean {
  const first = isLatin(unitAt(block, 0)) ? 0 : block.search(/\p{L}/u);
  return first < 0 || beginsWithAny(block, [first, block.length], labelBeginnings);
}

/** "Ministry of Foreign Affairs of the Kingdom of Thailand": who publishes it, and nothing that it tells. */
function isMasthead(block: string, { words, mastheadWords }: Lists): boolean {
  if (block.length > 120 || !/^\p{Lu}/u.test(block)) return false;
  const lower = block.toLowerCase().replaceAll("’", "'");
  if (!words.institutions.some((name) => lower.includes(name))) return false;
  return lower.split(/[^\p{L}\p{N}'&-]+/u).every((word) => word === "" || mastheadWords.has(word));
}

/** "…, Tuesday, November 14 - via Facebook", "A (R) shakes hands with B": what stands under a picture. */
function isCaption(text: string, span: Span, block: string, lists: Lists): boolean {
  const marked = (block.indexOf("(") >= 0 && lists.bracketedMarks.test(block)) || lists.bareMarks.test(block);
  return (marked || endsAsCaption(block, lists)) && !hasWords(text, span, mostWords);
}

function endsAsCaption(block: string, { words, longestCaptionEnd }: Lists): boolean {
  const last = unitAt(block, block.length - 1);
  const before = block.length > 1 ? unitAt(block, block.length - 2) : 0;
  if (endsSentence(last) || ((last === 0x22 || last === 0x201d) && endsSentence(before))) return false;
  const lower = block.slice(-longestCaptionEnd).toLowerCase();
  return words.captionEnds.some((mark) => lower.endsWith(mark));
}

/** Whether it is a full stop, an exclamation or a question mark. */
function endsSentence(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}

const headSize = 400;

/** As much of a block as tells what it is. */
function headOf(text: string, [start, end]: Span): string {
  return text.slice(start, Math.min(end, start + headSize));
}

/** Whether any of some blocks is prose. */
function isProseAmong(text: string, blocks: readonly Span[], from: number, to: number): boolean {
  for (let index = from; index < blocks.length && index < to; index += 1) {
    const span = blocks[index] as Span;
    if (isProse(text, span, headOf(text, span))) return true;
  }
  return false;
}

/** Prose ends a sentence and has words enough for one. `head` is what it begins with. */
function isProse(text: string, span: Span, head: string): boolean {
  const [start, end] = span;
  if (!hasWords(text, span, 4) || !hasWord(head)) return false;
  if (isToldToEnd(text, start, end)) return true;
  const count = wordCount(text, span, mostWords);
  const last = unitAt(text, end - 1);
  const comma = last === 0x2c;
  // "President Juan Diaz: Mr President," gives somebody the word in a transcript
  if (comma && turnMark.test(head)) return true;
  // "… in Oslo today 🇳🇴 #climate": a post
  const told = undecorated(text, [start, end])[1];
  if (told < end) return count >= 7 || /[.!?…]$/.test(text.slice(Math.max(start, told - 2), told));
  // an item of a list in one sentence
  if (count >= 5 && (last === 0x3b || /;\s+and$/.test(text.slice(Math.max(start, end - tailSize), end)))) return true;
  if (count >= 8 && isSignedOff(text.slice(Math.max(start, end - signedSize), end))) return true;
  // a cut last sentence, or a paragraph that ends in a colon
  if (count >= 22 || (count >= 12 && (comma || last === 0x3a))) return true;
  return head.indexOf(". ") >= 0 && /[a-z]{3}\. [A-Z]/.test(head);
}

const tailSize = 12;

/** Whether two letters stand together. */
function hasWord(head: string): boolean {
  return (head.length > 1 && isLatin(unitAt(head, 0)) && isLatin(unitAt(head, 1))) || /\p{L}{2}/u.test(head);
}

/** Whether a block ends as a sentence does, with brackets, quotation marks or dashes after it: `/[.!?…][)\]"”’'*\s]*(-+)?$/` of its tail. */
function isToldToEnd(text: string, start: number, end: number): boolean {
  const from = Math.max(start, end - tailSize);
  let at = end - 1;
  while (at >= from && unitAt(text, at) === 0x2d) at -= 1;
  while (at >= from && closesSentence(unitAt(text, at))) at -= 1;
  if (at < from) return false;
  const unit = unitAt(text, at);
  return endsSentence(unit) || unit === 0x2026;
}

function closesSentence(unit: number): boolean {
  if (unit < 0x80)
    return unit === 0x29 || unit === 0x5d || unit === 0x22 || unit === 0x27 || unit === 0x2a || isSpace(unit);
  return unit === 0x201d || unit === 0x2019 || isSpace(unit);
}

/** As much of a block's end as holds a sign-off. */
const signedSize = 30;

/** "… of the region. – NNN" */
function isSignedOff(tail: string): boolean {
  return tail.indexOf(".") >= 0 && /[a-z]{3}\.["”]?\s?[–—-]{1,2}\s?\p{L}/u.test(tail);
}

/** A block without the flags, handles, tags and addresses that a post ends with. */
function undecorated(text: string, [start, end]: Span): Span {
  let last = end;
  for (let words = 0; words < mostDecorations; words += 1) {
    let first = last;
    while (first > start && last - first < longestDecoration && !isSpace(unitAt(text, first - 1))) first -= 1;
    if (isPlain(text, first, last)) return [start, last];
    const word = text.slice(first, last);
    const bare = /^[#@]\S|^https?:|^pic\.|^[^\p{L}\p{N}\p{P}]+$/u.test(word);
    if (!bare || first <= start) {
      // a flag that stands right behind its word
      const flags = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F)+$/u.exec(word);
      return flags && flags.index > 0 ? [start, first + flags.index] : [start, last];
    }
    last = first;
    while (last > start && isSpace(unitAt(text, last - 1))) last -= 1;
  }
  return [start, last];
}

/**
 * Whether a word ends in a sign of ASCII or a quotation mark, and begins with a figure, a quotation mark or a letter that begins
 * no address: it is no decoration, nor has it one behind it.
 */
function isPlain(text: string, first: number, last: number): boolean {
  const ends = unitAt(text, last - 1);
  if (ends >= 0x80 && !(ends >= 0x2013 && ends <= 0x2026)) return false;
  const begins = unitAt(text, first);
  if (!isLatin(begins)) return isFigure(begins) || opensQuote(begins) || begins === 0x28;
  const second = last - first > 1 ? unitAt(text, first + 1) : 0;
  return !(begins === 0x68 && second === 0x74) && !(begins === 0x70 && second === 0x69);
}

const mostDecorations = 16;
const longestDecoration = 100;

function isStamp(block: string): boolean {
  if (hasWords(block, [0, block.length], 10)) return false;
  let digits = 0;
  for (let i = 0; i < block.length; i += 1) if (isFigure(unitAt(block, i))) digits += 1;
  return digits >= 4 && digits * 4 >= block.length - 12 && !/[a-z]{3,} [a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(block);
}

/** As many words no title and no caption has; more are not counted. */
const mostWords = 46;

/** Whether the head of a block has so many words. */
function hasWords(text: string, span: Span, count: number): boolean {
  return wordCount(text, span, count) === count;
}

/** How many words the head of a block has, counted up to `most`. */
function wordCount(text: string, [start, end]: Span, most: number): number {
  const limit = Math.min(end, start + headSize);
  let count = 0;
  let inside = false;
  for (let i = start; i < limit && count < most; i += 1) {
    const unit = unitAt(text, i);
    const space = unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}

/** Whether two blocks begin with the same words, whatever stands between them. */
function sameWords(text: string, a: Span, b: Span): boolean {
  return likeness(text, a, b) ?? (headOf(text, a) === headOf(text, b) || wordsOf(text, a) === wordsOf(text, b));
}

/** The words of a block's head in small letters. */
function wordsOf(text: string, span: Span): string {
  return headOf(text, span)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What `wordsOf` of two blocks would tell, where letters, figures and signs of ASCII do; null where there are others. */
function likeness(text: string, a: Span, b: Span): boolean | null {
  let i = a[0];
  let k = b[0];
  for (let first = true; ; first = false) {
    const from = i;
    const other = k;
    while (i < a[1] && isGap(unitAt(text, i))) i += 1;
    while (k < b[1] && isGap(unitAt(text, k))) k += 1;
    if (i - a[0] >= headSize || k - b[0] >= headSize) return null;
    const unit = i < a[1] ? unitAt(text, i) : 0;
    const opposite = k < b[1] ? unitAt(text, k) : 0;
    if (unit >= 0x80 || opposite >= 0x80) return null;
    if (small(unit) !== small(opposite)) return false;
    if (unit === 0) return true;
    if (!first && i > from !== k > other) return false;
    i += 1;
    k += 1;
  }
}

/** Whether it is a sign of ASCII, or white space there, or a dash, a quotation mark or the like: no letter has such a number. */
function isGap(unit: number): boolean {
  if (unit >= 0x80) return unit >= 0x2010 && unit <= 0x205e;
  return !isLatin(unit) && !isFigure(unit);
}

/** White space as \s has it. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return true;
  return unit === 0x3000 || unit === 0xfeff;
}

/** The span without white space at its ends. */
function trimmed(text: string, [start, end]: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(unitAt(text, first))) first += 1;
  while (last > first && isSpace(unitAt(text, last - 1))) last -= 1;
  return [first, last];
}
