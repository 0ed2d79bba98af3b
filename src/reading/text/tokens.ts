import type { Span } from "../../record/record.ts";
import { unitAt } from "./units.ts";
import { vocabulary } from "./vocabulary.ts";

/** What a token is, by its characters alone. */
export const shape = { punctuation: 0, word: 1, number: 2 } as const;

/**
 * The tokens of one text, kept as columns. Token `i` is `text.slice(start[i], end[i])`; tokens do not overlap, stand in
 * order, and leave out white space only. The text itself is never altered.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The lower-case form, typographic apostrophes made plain. */
  readonly form: readonly string[];
  /** The form's number in the vocabulary, 0 where it has none. Ask `numbered` where the vocabulary may have grown since. */
  readonly word: Int32Array;
  /** The vocabulary's size when `word` was filled. */
  known: number;
  /**
   * The vocabulary's marks, how wide their rows are and how many columns they have, as they were then. Lists are asked so often
   * that it tells whether they find all at hand.
   */
  marks: Int32Array;
  width: number;
  columns: number;
  readonly shape: Uint8Array;
  /** 1 where the token begins with an upper-case letter, 2 where it has at least two letters and all are upper-case. */
  readonly capital: Uint8Array;
  /** 1 where no white space stands before the token. */
  readonly glued: Uint8Array;
}

const letter = 1;
const digit = 2;
const upper = 4;
const space = 8;
const other = 16;
const classes = new Uint8Array(65536);

/** The character class of a UTF-16 code unit. */
function classOf(unit: number): number {
  const found = classes[unit] as number;
  return found === 0 ? classify(unit) : found;
}

/** Works out a class and keeps it. Surrogates count as letters so that pairs stay together. */
function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let result = 0;
  if (isSpace(unit)) result = space;
  else if (unit >= 0xd800 && unit <= 0xdfff) result = letter;
  else if (/\p{N}/u.test(character)) result = digit;
  else if (/[\p{L}\p{M}]/u.test(character)) {
    result = letter;
    if (character !== character.toLowerCase()) result |= upper;
  } else result = other;
  classes[unit] = result;
  return result;
}

const apostrophe = 0x27;
const curly = 0x2019;
const dot = 0x2e;
const comma = 0x2c;

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069)
  );
}

/**
 * Splits a text into words, numbers and single punctuation marks, in one pass over its code units.
 *
 * Words keep inner apostrophes apart (`Iraq`, `'s`), hyphens are tokens of their own (`Al`, `-`, `Jaafari`), runs of
 * initials are one token (`H.E.`, `U.S.`, `S.V.`), numbers keep inner points and commas (`1,500`, `2.5`).
 */
export function tokenize(text: string, within?: Span): Tokens {
  const first = within?.[0] ?? 0;
  const last = within?.[1] ?? text.length;
  const units = unitsOf(text, first, last);
  let columns = spareColumns;
  let { start, end, numbers, shapes, capitals, gluing } = columns;
  let count = 0;
  let at = first;
  let glued = 0;

  while (at < last) {
    const unit = units[at] as number;
    const kind = classOf(unit);
    if (kind & space) {
      at += 1;
      glued = 0;
      continue;
    }
    if (count === shapes.length) {
      columns = grown(columns);
      if (columns.shapes.length <= mostSpareTokens) spareColumns = columns;
      ({ start, end, numbers, shapes, capitals, gluing } = columns);
    }
    const begin = at;
    let tokenShape: number = shape.punctuation;
    let capital = 0;
    at += 1;
    if (kind & letter) {
      tokenShape = shape.word;
      capital = kind & upper ? 1 : 0;
      const afterPoint = capital && at + 1 < last && (units[at] as number) === dot ? at + 1 : 0;
      const initials = afterPoint > 0 ? initialsEnd(units, afterPoint, last) : 0;
      if (initials > 0) {
        at = initials;
        capital = 2;
      } else if (afterPoint > 0 && classOf(units[afterPoint] as number) & upper) {
        at += 1; // "B.Battsetseg": the initial with its point
      } else {
        let all = kind;
        for (; at < last; at += 1) {
          const next = classOf(units[at] as number);
          if (!(next & letter)) break;
          all &= next;
        }
        if (all & upper && at - begin > 1) capital = 2;
      }
    } else if (kind & digit) {
      tokenShape = shape.number;
      while (at < last) {
        const next = units[at] as number;
        if (classOf(next) & digit) at += 1;
        else if ((next === dot || next === comma) && at + 1 < last && classOf(units[at + 1] as number) & digit) at += 2;
        else break;
      }
    } else if (unit === apostrophe) {
      const following = at < last ? (units[at] as number) : 0;
      if (
        glued === 1 &&
        (following === 0x73 || following === 0x53) &&
        !(at + 1 < last && classOf(units[at + 1] as number) & letter)
      ) {
        at += 1;
        tokenShape = shape.word;
      }
    }

    start[count] = begin;
    end[count] = at;
    shapes[count] = tokenShape;
    capitals[count] = capital;
    gluing[count] = glued;
    count += 1;
    glued = 1;
  }
  const form = new Array<string>(count);
  vocabulary.find(text, units, start, end, count, numbers, form);
  const own = makeColumns(count);
  copy(columns, own, count);
  return {
    text,
    count,
    start: own.start,
    end: own.end,
    form,
    word: own.numbers,
    known: vocabulary.size,
    marks: vocabulary.marks,
    width: vocabulary.width,
    columns: vocabulary.columns,
    shape: own.shapes,
    capital: own.capitals,
    glued: own.gluing,
  };
}

/** Numbers the words of a text anew, and takes over the marks, where the vocabulary has grown since it was cut. */
export function numbered(tokens: Tokens): Int32Array {
  const { word, form, count } = tokens;
  if (tokens.known !== vocabulary.size) {
    for (let i = 0; i < count; i += 1) word[i] = vocabulary.of(form[i] as string);
    tokens.known = vocabulary.size;
  }
  tokens.marks = vocabulary.marks;
  tokens.width = vocabulary.width;
  tokens.columns = vocabulary.columns;
  return word;
}

/** The words of a range of tokens as the text has them, with one space wherever it has white space. */
export function wordsOf({ text, start, end }: Tokens, first: number, last: number): string {
  const words = text.slice(start[first], end[last - 1]);
  for (let i = first + 1; i < last; i += 1) {
    const gap = (start[i] as number) - (end[i - 1] as number);
    if (gap > 1 || (gap === 1 && unitAt(text, end[i - 1] as number) !== 0x20)) return words.replace(/\s+/g, " ");
  }
  return words;
}

/** Where a run of initials that began before `at` ends ("U.S." from after "U."), or 0 where there is none. */
function initialsEnd(units: Uint16Array, at: number, last: number): number {
  let end = 0;
  let next = at;
  while (next + 1 < last && classOf(units[next] as number) & upper && (units[next + 1] as number) === dot) {
    next += 2;
    end = next;
  }
  return end;
}

/** The code units of the text that is being cut, apostrophes made plain, kept for the next: each is looked at several times, and an array has it at hand. */
let spare = new Uint16Array(16_384);
/** A longer text's are not kept. */
const mostSpare = 1_000_000;

function unitsOf(text: string, first: number, last: number): Uint16Array {
  let units = spare;
  if (units.length < last) {
    units = new Uint16Array(last);
    if (last <= mostSpare) spare = units;
  }
  for (let i = first; i < last; i += 1) {
    const unit = unitAt(text, i);
    units[i] = unit === curly ? apostrophe : unit;
  }
  return units;
}

interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly numbers: Int32Array;
  readonly shapes: Uint8Array;
  readonly capitals: Uint8Array;
  readonly gluing: Uint8Array;
}

/** Columns of short texts lie in pieces of memory of this size: to have a piece costs more than its bytes. */
const pieceSize = 65_536;
let piece = new ArrayBuffer(pieceSize);
let taken = 0;

/** All columns of so many tokens, side by side. */
function makeColumns(count: number): Columns {
  const capacity = (count + 3) & ~3;
  const bytes = 15 * capacity;
  if (taken + bytes > pieceSize) {
    piece = new ArrayBuffer(Math.max(pieceSize, bytes));
    taken = 0;
  }
  const from = taken;
  taken += bytes;
  return {
    start: new Int32Array(piece, from, count),
    end: new Int32Array(piece, from + 4 * capacity, count),
    numbers: new Int32Array(piece, from + 8 * capacity, count),
    shapes: new Uint8Array(piece, from + 12 * capacity, count),
    capitals: new Uint8Array(piece, from + 13 * capacity, count),
    gluing: new Uint8Array(piece, from + 14 * capacity, count),
  };
}

/** A column of zeros, one for each token of a text. */
export function makeColumn(count: number): Int32Array {
  const bytes = 4 * count;
  if (taken + bytes > pieceSize) {
    // what is long gets a piece to itself
    if (bytes > pieceSize / 4) return new Int32Array(count);
    piece = new ArrayBuffer(pieceSize);
    taken = 0;
  }
  const column = new Int32Array(piece, taken, count);
  taken += bytes;
  return column;
}

/** Columns that a text is cut into before it is known how many tokens it has; kept for the next, as `spare` is. */
let spareColumns = makeColumns(4096);
/** Those of more tokens are not kept. */
const mostSpareTokens = 100_000;

function copy(from: Columns, to: Columns, count: number) {
  for (let i = 0; i < count; i += 1) {
    to.start[i] = from.start[i] as number;
    to.end[i] = from.end[i] as number;
    to.numbers[i] = from.numbers[i] as number;
    to.shapes[i] = from.shapes[i] as number;
    to.capitals[i] = from.capitals[i] as number;
    to.gluing[i] = from.gluing[i] as number;
  }
}

function grown(columns: Columns): Columns {
  const { length } = columns.shapes;
  const larger = makeColumns(2 * length);
  copy(columns, larger, length);
  return larger;
}

/** The first token, of a range, that stands at or after an offset of the text; the range's end where none does. */
export function tokenAt({ start, count }: Tokens, offset: number, first = 0, last = count): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
