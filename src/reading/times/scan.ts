import { numbered, shape as shapes, type Tokens as TextTokens } from "../text/tokens.ts";
import { unitAt } from "../text/units.ts";
import { vocabulary } from "../text/vocabulary.ts";
import { fold, hashSeed, hashStep, type Lexicon } from "./lexicon.ts";
import { type NumberShape, numberShape, numberShapes } from "./number-shape.ts";

/** Token kinds below zero; from zero on a kind is the index of a lexeme. */
export const otherWord = -1;
const otherSign = -2;
/** A blank line, or the end of a line too short to be wrapped prose: nothing is read across it. */
export const lineBreak = -3;
const firstNumber = -16;

/** No token's kind is less. */
export const leastKind = firstNumber - numberShapes.length;

export const kindOfShape = (shape: NumberShape): number => firstNumber - numberShapes.indexOf(shape);

/** Tokens of a stretch of text in three columns. Reused from stretch to stretch: `length` says how far they are filled. */
export class Tokens {
  length = 0;
  start: Int32Array<ArrayBuffer>;
  end: Int32Array<ArrayBuffer>;
  kind: Int32Array<ArrayBuffer>;

  /** With room for so many tokens at first; it grows as needed. */
  constructor(room: number) {
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.kind = new Int32Array(room);
  }

  /** Makes room for so many more. */
  room(count: number): void {
    while (this.length + count > this.start.length) {
      this.start = grown(this.start);
      this.end = grown(this.end);
      this.kind = grown(this.kind);
    }
  }

  push(start: number, end: number, kind: number): void {
    const at = this.length;
    this.room(1);
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.length = at + 1;
  }
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}

const space = 1;
const letter = 2;
const digit = 3;
const sign = 4;
const newline = 5;

/** Character classes of the first 0x700 code units; what lies beyond is decided by `classOf`. */
const classes = new Uint8Array(0x700);
for (let code = 0; code < classes.length; code += 1) {
  if (code === 0x0a) classes[code] = newline;
  else if (code <= 0x20 || code === 0x7f || code === 0xa0 || code === 0xad) classes[code] = space;
  else if ((code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
    classes[code] = digit;
  else if (code < 0x80) classes[code] = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? letter : sign;
  else if ((code < 0xc0 && code !== 0xaa && code !== 0xba) || code === 0xd7 || code === 0xf7) classes[code] = sign;
  else classes[code] = code === 0x60c || code === 0x61b || code === 0x61f || code === 0x6d4 ? sign : letter;
}

function classOf(code: number): number {
  if (code < 0x700) return classes[code] as number;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f) return space;
    return sign;
  }
  if (code === 0x3000 || code === 0xfeff) return space;
  if ((code >= 0x20a0 && code <= 0x20cf) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff0f)) {
    return sign;
  }
  return letter;
}

const isDigit = (code: number): boolean => classOf(code) === digit;
const isLetter = (code: number): boolean => classOf(code) === letter;
const isWordly = (code: number): boolean => {
  const type = classOf(code);
  return type === letter || type === digit;
};

/** Signs that join digits into one figure: `,` `-` `.` `/` `:` and the dashes. */
function joins(code: number): boolean {
  return (
    (code >= 0x2c && code <= 0x2f) ||
    code === 0x3a ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2010 ||
    code === 0x2011
  );
}
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013;

/** Before or after a figure these make it a sum, a share or a dialled number. */
function spoilsBefore(code: number): boolean {
  return (
    code === 0x24 ||
    code === 0x2b ||
    code === 0x23 ||
    (code >= 0xa2 && code <= 0xa5) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    code === 0x5f ||
    code === 0x40
  );
}
function spoilsAfter(code: number): boolean {
  return (
    code === 0x25 ||
    code === 0x2030 ||
    code === 0x66a ||
    code === 0x5f ||
    (code >= 0xa2 && code <= 0xa5) ||
    (code >= 0x20a0 && code <= 0x20cf)
  );
}

/** Longer figures are not times; they are stepped over whole. */
const longestFigure = 32;
/** A line shorter than this, in code units, was not broken for want of room. */
const wrappedLine = 40;

/** What the scanner asks of a language beside its lexicon. */
export interface ScanWords {
  readonly lexicon: Lexicon;
  /** By a word's number in the vocabulary: its lexeme, `otherWord`, or `unlike` where a word is cut otherwise here. */
  readonly byNumber: Int16Array;
  /** The kinds of the signs of ASCII, and of a possessive. */
  readonly signs: Int16Array;
  readonly possessive: number;
  /** By lexeme, 1 where it counts only with a capital. */
  readonly capitalised: Uint8Array;
  /** Suffixes that make a figure an ordinal: `st`, `nd`. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Whether the lexeme may be glued to a figure: "6pm". */
  readonly gluable: readonly boolean[];
  /** Whether the lexeme is a month: "12-Feb". */
  readonly months: readonly boolean[];
}

/** No kind: of what is cut otherwise here than in the text's own tokens. */
const unlike = -32;
/** A word of its own, here and in the text's own tokens. */
const possessiveWord = "'s";
/** What is cut alike. An apostrophe may begin a possessive. */
const alikeCut = /^(?:[\p{Ll}\p{Lm}\p{Lo}]+|[!-&(-/:-@[-`{-~])$/u;

/** A lexicon's words and the signs of ASCII by what the vocabulary knows of them. */
export function scanTables(lexicon: Lexicon): Pick<ScanWords, "byNumber" | "signs" | "possessive" | "capitalised"> {
  const signs = Int16Array.from({ length: 0x80 }, (_, code) => signOf(lexicon.of(String.fromCharCode(code))));
  const kinds = new Map(lexicon.lexemes.map(({ word }, kind) => [word, kind]));
  for (const [code, kind] of signs.entries()) {
    const sign = String.fromCharCode(code);
    if (!/[a-z]/i.test(sign)) kinds.set(sign, kind);
  }
  for (const word of kinds.keys()) if (alikeCut.test(word)) vocabulary.add(word);
  // words of letters that have no number are cut alike, too; this is none of those
  vocabulary.add(possessiveWord);
  const byNumber = Int16Array.from(vocabulary.words, (word) =>
    alikeCut.test(word) ? (kinds.get(word) ?? otherWord) : unlike,
  );
  const capitalised = Uint8Array.from(lexicon.lexemes, (lexeme) => Number(lexeme.capitalised));
  return { byNumber, signs, possessive: lexicon.of(possessiveWord), capitalised };
}

const signOf = (kind: number): number => (kind === otherWord ? otherSign : kind);

/**
 * Cuts `[start, end)` of `text` into words, figures and signs and puts them into `tokens` in the place of what was there.
 * A figure is digits with the signs that hold them together, `19-09-2022`, so that no part of it is read alone. Where the
 * text has been cut into its own tokens, the words and signs among those are not looked at again.
 */
export function scan(
  text: string,
  start: number,
  end: number,
  words: ScanWords,
  tokens: Tokens,
  cut: TextTokens | null,
): void {
  const { lexicon, signs } = words;
  const own = cut === null ? null : new OwnTokens(text, start, end, words, cut);
  tokens.length = 0;
  let at = start;
  let lineStart = start;
  while (at < end) {
    if (own !== null) {
      at = own.take(at, tokens);
      if (at >= end) break;
    }
    const code = unitAt(text, at);
    const type = classOf(code);
    if (type === space) {
      at += 1;
    } else if (type === newline) {
      const shortLine = at - lineStart < wrappedLine;
      const first = at;
      let lines = 0;
      while (at < end && (classOf(unitAt(text, at)) === space || unitAt(text, at) === 0x0a)) {
        if (unitAt(text, at) === 0x0a) {
          lines += 1;
          lineStart = at + 1;
        }
        at += 1;
      }
      if (shortLine || lines > 1) tokens.push(first, first + 1, lineBreak);
    } else if (type === letter) {
      const first = at;
      let hash = hashSeed;
      let c = code;
      let kept = letter;
      do {
        hash = hashStep(hash, fold(c));
        at += 1;
        if (at >= end) break;
        c = unitAt(text, at);
        kept = classOf(c);
      } while (kept === letter || kept === digit);
      tokens.push(first, at, lexicon.find(text, first, at, hash));
    } else if (type === sign) {
      // 's is a word of its own: "the year's end"
      const apostrophe = code === 0x27 || code === 0x2019;
      const possessive =
        apostrophe &&
        at + 1 < end &&
        fold(unitAt(text, at + 1)) === 0x73 &&
        !(at + 2 < end && isLetter(unitAt(text, at + 2)));
      if (possessive) {
        tokens.push(at, at + 2, words.possessive);
        at += 2;
      } else {
        // all dashes are one sign to a pattern
        const plain = code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014 ? 0x2d : code;
        tokens.push(
          at,
          at + 1,
          plain < 0x80 ? (signs[plain] as number) : signOf(lexicon.find(text, at, at + 1, hashStep(hashSeed, code))),
        );
        at += 1;
      }
    } else {
      at = figure(text, at, start, end, words, tokens);
    }
  }
}

/** What of the text's own tokens can be taken over as it is. */
class OwnTokens {
  readonly #text: string;
  readonly #end: number;
  readonly #words: ScanWords;
  readonly #cut: TextTokens;
  readonly #numbers: Int32Array;
  /** The next token, and the next line feed. */
  #next: number;
  #feed: number;

  constructor(text: string, start: number, end: number, words: ScanWords, cut: TextTokens) {
    this.#text = text;
    this.#end = end;
    this.#words = words;
    this.#cut = cut;
    this.#numbers = cut.known < words.byNumber.length ? numbered(cut) : cut.word;
    this.#next = firstAt(cut.start, start);
    this.#feed = feedFrom(text, start, end);
  }

  /** Takes over the words and signs from `at` up to a figure, the end of a line or whatever else is cut otherwise here; gives the offset of that. */
  take(at: number, tokens: Tokens): number {
    const { start, end, shape, capital, glued, count } = this.#cut;
    const { byNumber, capitalised } = this.#words;
    const numbers = this.#numbers;
    const text = this.#text;
    let i = this.#next;
    while (i < count && (start[i] as number) < at) i += 1;
    if (this.#feed < at) this.#feed = feedFrom(text, at, this.#end);
    const limit = Math.min(this.#feed, this.#end);
    let reached = at;
    // between two of its tokens the text has white space only
    if (i < count && ((start[i] as number) === at || (i > 0 && (end[i - 1] as number) <= at))) {
      // the columns are filled here, not by `push`, which would look for them at every token
      tokens.room(Math.min(count - i, limit - at));
      const { start: starts, end: ends, kind: kinds } = tokens;
      let { length } = tokens;
      for (; i < count; i += 1) {
        const after = end[i] as number;
        if (after > limit) break;
        const number = numbers[i] as number;
        let kind = number < byNumber.length ? (byNumber[number] as number) : unlike;
        if (kind === unlike) {
          // "B.Battsetseg" is cut behind its point
          if (number !== 0 || shape[i] !== shapes.word || unitAt(text, after - 1) === point) break;
          kind = otherWord;
        } else if (kind >= 0 && capital[i] === 0 && capitalised[kind] === 1) kind = otherWord;
        if (kind !== otherSign && glued[i + 1] === 1 && after < this.#end && isWordly(unitAt(text, after))) break;
        starts[length] = start[i] as number;
        ends[length] = after;
        kinds[length] = kind;
        length += 1;
        reached = after;
      }
      tokens.length = length;
    }
    this.#next = i;
    return reached;
  }
}

const point = 0x2e;

/** The offset of the first line feed from `start` on; `end` where there is none before. */
function feedFrom(text: string, start: number, end: number): number {
  const feed = text.slice(start, end).indexOf("\n");
  return feed < 0 ? end : start + feed;
}

/** The index of the first token that does not begin before an offset. */
function firstAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads the figure at `first` into one token or, where it holds a day and a year ("25,2024") or a glued word ("6pm"), several; gives the offset after it. */
function figure(text: string, first: number, start: number, limit: number, words: ScanWords, tokens: Tokens): number {
  let end = first;
  while (end < limit) {
    const code = unitAt(text, end);
    if (isDigit(code)) end += 1;
    else if (joins(code) && end + 1 < limit && isDigit(unitAt(text, end + 1))) end += 2;
    else if (
      (code === 0x54 || code === 0x74) &&
      end - first === 10 &&
      end + 1 < limit &&
      isDigit(unitAt(text, end + 1))
    )
      end += 2;
    else break;
  }
  const junk = () => {
    let after = end;
    while (after < limit && isLetter(unitAt(text, after))) after += 1;
    tokens.push(first, after, otherWord);
    return after;
  };
  if (end - first > longestFigure) return junk();
  if (first > start) {
    const before = unitAt(text, first - 1);
    if (spoilsBefore(before)) return junk();
    // part of an address: "/2024/05/12/"
    if (before === 0x2f && (end - first > 2 || unitAt(text, end) === 0x2f)) return junk();
    if (isHyphen(before) && first - 2 >= start && isLetter(unitAt(text, first - 2))) {
      // "D-8", "Iran-2024", but "mid-2025", "12-May-2024"
      const kind = tokens.length >= 2 ? (tokens.kind[tokens.length - 2] as number) : -1;
      if (kind < 0 || !(words.lexicon.lexemes[kind]?.prefix || words.months[kind])) return junk();
    }
  }
  const shape = numberShape(text, first, end);
  if (end < limit) {
    const after = unitAt(text, end);
    if (spoilsAfter(after)) return junk();
    if (isLetter(after)) return glued(text, first, end, limit, shape, words, tokens) ?? junk();
    if (
      isHyphen(after) &&
      end + 1 < limit &&
      isLetter(unitAt(text, end + 1)) &&
      !monthAt(text, end + 1, limit, words)
    ) {
      // "5-day", "2024-born"
      return junk();
    }
  }
  if (shape === null) return junk();
  if (shape === "day-and-year") {
    const comma = text.indexOf(",", first);
    tokens.push(first, comma, kindOfShape("day"));
    tokens.push(comma, comma + 1, words.lexicon.of(","));
    tokens.push(comma + 1, end, kindOfShape("year"));
  } else tokens.push(first, end, kindOfShape(shape));
  return end;
}

/** A figure with letters on it: an ordinal, "6pm", an instant with its "Z"; null where it is none of these. */
function glued(
  text: string,
  first: number,
  end: number,
  limit: number,
  shape: NumberShape | null,
  words: ScanWords,
  tokens: Tokens,
): number | null {
  let after = end;
  let hash = hashSeed;
  while (after < limit && after - end < 12 && (isLetter(unitAt(text, after)) || isDigit(unitAt(text, after)))) {
    hash = hashStep(hash, fold(unitAt(text, after)));
    after += 1;
  }
  const letters = text.slice(end, after).toLowerCase();
  if (words.ordinalSuffixes.has(letters)) {
    if (shape === "day") tokens.push(first, after, kindOfShape("ordinal-day"));
    else if (shape === "count") tokens.push(first, after, kindOfShape("ordinal"));
    else return null;
    return after;
  }
  if (shape === "instant" && letters === "z") {
    tokens.push(first, after, kindOfShape("instant"));
    return after;
  }
  const kind = words.lexicon.find(text, end, after, hash);
  if (kind < 0 || !words.gluable[kind] || shape === null || shape === "day-and-year") return null;
  tokens.push(first, end, kindOfShape(shape));
  tokens.push(end, after, kind);
  return after;
}

function monthAt(text: string, first: number, limit: number, words: ScanWords): boolean {
  let end = first;
  let hash = hashSeed;
  while (end < limit && end - first < 16 && isLetter(unitAt(text, end))) {
    hash = hashStep(hash, fold(unitAt(text, end)));
    end += 1;
  }
  const kind = words.lexicon.find(text, first, end, hash);
  return kind >= 0 && words.months[kind] === true;
}
