import stringWidth from "string-width";

/** A part of a text that fits one line: `text.slice(start, end)`, and the columns it takes. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

const plainAscii = /^[ -~]*$/;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The segmenter of Node 20 takes time with the square of the text: it is fed piece by piece. */
const piece = 512;
/** What begins so near the end of a piece may go on in the next: it is left for that. */
const tail = 64;

/** The graphemes of a text with where they begin. One longer than a piece, which no script has, is cut. */
function* graphemesOf(text: string): Generator<{ readonly segment: string; readonly index: number }> {
  let start = 0;
  while (start < text.length) {
    const part = text.slice(start, start + piece);
    const sure = start + part.length >= text.length ? part.length : part.length - tail;
    let next = start + part.length;
    for (const { segment, index } of segmenter.segment(part)) {
      if (index > 0 && index >= sure) {
        next = start + index;
        break;
      }
      yield { segment, index: start + index };
    }
    start = next;
  }
}

// A text repeats its letters; what was measured is remembered, up to a bound.
const measured = new Map<string, number>();
const mostMeasured = 4096;

function columnsOfGrapheme(segment: string): number {
  const known = measured.get(segment);
  if (known !== undefined) return known;
  const columns = stringWidth(segment);
  if (measured.size >= mostMeasured) measured.clear();
  measured.set(segment, columns);
  return columns;
}

/** The columns that a text without newlines takes in a terminal: two for a wide letter, none for a mark. */
export function columnsOf(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemesOf(text)) columns += columnsOfGrapheme(segment);
  return columns;
}

/** The text with spaces after it, to fill `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

const breakingSpace = /^[\t \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/u;
// What East Asian typesetting never puts first on a line, or last.
const notFirst = /^[、。，．・：；？！）」』】〉》〕｝’”…ー〜々]/u;
const notLast = /^[（「『【〈《〔｛‘“]/u;

/** Grows line by line, so that a text of any length is walked once. */
class Breaker {
  readonly lines: Line[] = [];
  readonly #width: number;
  #start = 0;
  #columns = 0;
  /** Where this line may end: before white space, or between wide letters. */
  #chance: { end: number; next: number; columns: number; columnsAtNext: number } | null = null;

  constructor(width: number) {
    this.#width = width;
  }

  /** One grapheme at `at`. `wide`: a line may be broken on either side of it. */
  put(at: number, length: number, columns: number, isSpace: boolean, mayBreakBefore: boolean): void {
    if (isSpace) {
      this.#columns += columns;
      // Of a run of spaces the whole run goes.
      if (this.#chance && this.#chance.next === at) {
        this.#chance.next = at + length;
        this.#chance.columnsAtNext = this.#columns;
      } else if (at > this.#start) {
        this.#chance = { end: at, next: at + length, columns: this.#columns - columns, columnsAtNext: this.#columns };
      } else {
        this.#start = at + length;
        this.#columns = 0;
      }
      return;
    }
    if (mayBreakBefore && at > this.#start && this.#chance?.next !== at) {
      this.#chance = { end: at, next: at, columns: this.#columns, columnsAtNext: this.#columns };
    }
    if (this.#columns + columns > this.#width && at > this.#start) {
      if (this.#chance) {
        this.lines.push({ start: this.#start, end: this.#chance.end, columns: this.#chance.columns });
        this.#start = this.#chance.next;
        this.#columns -= this.#chance.columnsAtNext;
      }
      // A word longer than the line, or what is left of one.
      if (this.#columns + columns > this.#width && at > this.#start) {
        this.lines.push({ start: this.#start, end: at, columns: this.#columns });
        this.#start = at;
        this.#columns = 0;
      }
      this.#chance = null;
    }
    this.#columns += columns;
  }

  /** The end of a paragraph at `at`; the next begins at `next`. An empty one is an empty line. */
  end(at: number, next: number): void {
    const trailing = this.#chance !== null && this.#chance.next === at && this.#chance.end < at;
    const end = trailing && this.#chance ? this.#chance.end : at;
    this.lines.push({
      start: Math.min(this.#start, end),
      end,
      columns: trailing && this.#chance ? this.#chance.columns : this.#columns,
    });
    this.#start = next;
    this.#columns = 0;
    this.#chance = null;
  }
}

/**
 * Breaks a text into lines of at most `width` columns (one grapheme a line where even that does not fit): at newlines, at
 * spaces, between wide letters, and inside a word only where it fits no line. White space at a break belongs to no line.
 * An empty text is one empty line. Time grows with the text.
 */
export function breakLines(text: string, width: number): Line[] {
  const breaker = new Breaker(Math.max(1, width));
  let paragraph = 0;
  for (;;) {
    const newline = text.indexOf("\n", paragraph);
    const end = newline < 0 ? text.length : newline;
    putParagraph(breaker, text, paragraph, end);
    if (newline < 0) {
      breaker.end(end, end);
      return breaker.lines;
    }
    breaker.end(end, end + 1);
    paragraph = end + 1;
  }
}

function putParagraph(breaker: Breaker, text: string, start: number, end: number): void {
  const paragraph = text.slice(start, end);
  if (plainAscii.test(paragraph)) {
    for (let index = 0; index < paragraph.length; index += 1) {
      breaker.put(start + index, 1, 1, paragraph.charCodeAt(index) === 0x20, false);
    }
    return;
  }
  let wasWide = false;
  let openedBefore = false;
  for (const { segment, index } of graphemesOf(paragraph)) {
    const columns = columnsOfGrapheme(segment);
    const isWide = columns > 1;
    const mayBreakBefore = (isWide || wasWide) && !openedBefore && !notFirst.test(segment);
    breaker.put(start + index, segment.length, columns, breakingSpace.test(segment), mayBreakBefore);
    wasWide = isWide;
    openedBefore = notLast.test(segment);
  }
}

/** The lines of a text themselves. See `breakLines`. */
export function wrap(text: string, width: number): string[] {
  return breakLines(text, width).map(({ start, end }) => text.slice(start, end));
}
