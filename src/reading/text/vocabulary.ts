import { unitAt } from "./units.ts";

/** A column of marks: where in a word's row its bit stands. */
export interface Column {
  /** How many columns were given out before. */
  readonly index: number;
  readonly at: number;
  readonly bit: number;
}

/**
 * Numbers for the words that phrases, patterns and lists know, so that what a text holds is looked up once, when it is cut
 * into tokens, and never copied or compared letter by letter again. Words are in lower case. It grows as language packs are
 * made ready, never with what is read.
 */
class Vocabulary {
  /** By number; 0 is for every word that nobody knows. */
  readonly words: string[] = [""];
  /** So many numbers wide is a word's row of marks. */
  width = 8;
  /**
   * For each word a row of bits, one for each list that may hold it. A text asks of one word in many lists: so all the
   * answers lie side by side, where a table for each list would have the processor wait for most of them.
   */
  marks = new Int32Array(8 * 1024);
  /** So many columns of marks are given out. */
  columns = 0;
  readonly #numbers = new Map<string, number>();
  #hashes = new Int32Array(1024);
  /** The letters of all words, one after another, and where each word's begin. */
  #letters = new Uint16Array(16_384);
  #begins = new Int32Array(1024);
  /** Numbers by the hash of their letters, open addressing; 0 where there is none. */
  #slots = new Int32Array(4096);
  /** Of the last word that was looked up. */
  #hash = 0;
  /** Words that were read and are not known, each in the place that its hash gives it until another takes it. */
  readonly #seen: string[] = new Array(seenSize).fill("");

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, given out at the first asking. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    const only = interned(word);
    this.words.push(only);
    this.#numbers.set(only, number);
    let hash = hashSeed;
    for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ unitAt(word, i), hashFactor);
    if (number + 1 >= this.#hashes.length) {
      this.#hashes = longer(this.#hashes, 2 * this.#hashes.length);
      this.#begins = longer(this.#begins, 2 * this.#begins.length);
    }
    this.#hashes[number] = hash;
    const begin = this.#begins[number] as number;
    this.#begins[number + 1] = begin + word.length;
    while (begin + word.length > this.#letters.length) {
      const letters = new Uint16Array(2 * this.#letters.length);
      letters.set(this.#letters);
      this.#letters = letters;
    }
    for (let i = 0; i < word.length; i += 1) this.#letters[begin + i] = unitAt(word, i);
    if (this.words.length * 4 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let old = 1; old < number; old += 1) this.#place(old);
    }
    this.#place(number);
    if (this.words.length * this.width > this.marks.length) this.marks = longer(this.marks, 2 * this.marks.length);
    return number;
  }

  /** A new column of marks, set for some words. */
  column(numbers: Iterable<number>): Column {
    const index = this.columns;
    const column = { index, at: index >> 5, bit: 1 << (index & 31) };
    this.columns += 1;
    if (column.at === this.width) {
      const wider = new Int32Array(2 * this.marks.length);
      for (let number = 0; number < this.words.length; number += 1)
        wider.set(this.marks.subarray(number * this.width, (number + 1) * this.width), number * 2 * this.width);
      this.marks = wider;
      this.width *= 2;
    }
    for (const number of numbers) {
      const place = number * this.width + column.at;
      this.marks[place] = (this.marks[place] as number) | column.bit;
    }
    return column;
  }

  /** The number of a word in lower case, 0 where it is unknown. */
  of(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /**
   * The number of the word at `[start, end)` of a text's units, which may have capitals; 0 where it is unknown, -1 where that cannot
   * be told without making its letters small: they are not all ASCII.
   */
  find(units: Uint16Array, start: number, end: number): number {
    let hash = hashSeed;
    let all = 0;
    for (let i = start; i < end; i += 1) {
      const unit = units[i] as number;
      all |= unit;
      hash = Math.imul(hash ^ small(unit), hashFactor);
    }
    this.#hash = hash;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0) return all > 127 ? -1 : 0;
      if (this.#hashes[number] === hash && this.#isAt(number, units, start, end)) return number;
    }
  }

  /**
   * The small letters of a short word at `[start, end)` that `find` has just told to be ASCII and unknown. Names come again and
   * again: most need no new string.
   */
  unknown(units: Uint16Array, start: number, end: number): string {
    const slot = spread(this.#hash) & (seenSize - 1);
    const seen = this.#seen[slot] as string;
    if (isAt(seen, units, start, end)) return seen;
    const letters = Array.from(units.subarray(start, end), (unit) => String.fromCharCode(small(unit)));
    const word = interned(letters.join(""));
    this.#seen[slot] = word;
    return word;
  }

  /** Whether a word stands at `[start, end)` of a text. */
  #isAt(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const begin = this.#begins[number] as number;
    const length = end - start;
    if ((this.#begins[number + 1] as number) - begin !== length) return false;
    for (let i = 0; i < length; i += 1) if (letters[begin + i] !== small(units[start + i] as number)) return false;
    return true;
  }

  #place(number: number) {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hashes[number] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }
}

const hashSeed = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
const seenSize = 16384;
/** Longer words are no names, and not kept. */
export const longestKept = 40;

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A capital of ASCII made small. */
function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

/** Whether a word in small letters stands at `[start, end)` of a text. */
function isAt(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (unitAt(word, i) !== small(units[start + i] as number)) return false;
  return true;
}

function longer(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}

/**
 * The one string that the engine keeps for a property's name: two such strings are compared by where they lie, others letter
 * by letter.
 */
export function interned(word: string): string {
  for (const name in { [word]: true }) return name;
  return word;
}

export const vocabulary = new Vocabulary();
