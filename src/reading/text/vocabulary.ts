import { mixed } from "./mixed.ts";
import { unitAt } from "./units.ts";

/** By so much a row of marks grows; so many of its numbers are summed up at once. */
export const columnStep = 6;

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
  /** So many numbers wide is a word's row of marks: a multiple of `columnStep`. */
  width = 2 * columnStep;
  /**
   * For each word a row of bits, one for each list that may hold it. A text asks of one word in many lists: so all the
   * answers lie side by side, where a table for each list would have the processor wait for most of them.
   */
  marks = new Int32Array(2 * columnStep * 1024);
  /** So many columns of marks are given out. */
  columns = 0;
  readonly #columnOf = new Map<string, Column>();
  readonly #numbers = new Map<string, number>();
  /**
   * The words by their keys: four numbers each, the two of the key, the word's and one to spare, so that mostly one piece of memory
   * tells all. Open addressing; 0 for a word's number where there is none.
   */
  #slots = new Int32Array(slotWidth * 4096);
  /** The key that was worked out last. */
  #key0 = 0;
  #key1 = 0;
  readonly #keys = new Int32Array(2 * atOnce);
  /** Words that were read and are not known, each in one of the two places that its hash gives it until others take them. */
  readonly #seen: string[] = new Array(seenSize).fill("");
  readonly #seenKeys = new Int32Array(2 * seenSize);

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
    if (this.words.length * slotWidth * 3 > 2 * this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let old = 1; old < number; old += 1) this.#place(old);
    }
    this.#place(number);
    if (this.words.length * this.width > this.marks.length) this.marks = longer(this.marks, 2 * this.marks.length);
    return number;
  }

  /** The column of marks of some words: lists of the same words have one. */
  column(numbers: Iterable<number>): Column {
    const those = [...new Set(numbers)].sort((a, b) => a - b);
    const key = those.join();
    const same = this.#columnOf.get(key);
    if (same) return same;
    const index = this.columns;
    const column = { index, at: index >> 5, bit: 1 << (index & 31) };
    this.columns += 1;
    if (column.at === this.width) {
      const width = this.width + columnStep;
      const wider = new Int32Array((this.marks.length / this.width) * width);
      for (let number = 0; number < this.words.length; number += 1)
        wider.set(this.marks.subarray(number * this.width, (number + 1) * this.width), number * width);
      this.marks = wider;
      this.width = width;
    }
    this.#columnOf.set(key, column);
    for (const number of those) {
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
   * Fills in the numbers of a text's words, 0 where a word is unknown, and their forms in small letters. The words stand at
   * `[starts[i], ends[i])` of the text and of its units, which have plain apostrophes. Keys are worked out for many words before
   * the first is looked for, so that the processor waits for many at once.
   */
  find(
    text: string,
    units: Uint16Array,
    starts: Int32Array,
    ends: Int32Array,
    count: number,
    numbers: Int32Array,
    forms: string[],
  ) {
    const keys = this.#keys;
    for (let from = 0; from < count; from += atOnce) {
      const to = Math.min(count, from + atOnce);
      for (let i = from; i < to; i += 1) {
        this.#key(units, starts[i] as number, ends[i] as number);
        keys[2 * (i - from)] = this.#key0;
        keys[2 * (i - from) + 1] = this.#key1;
      }
      for (let i = from; i < to; i += 1) {
        const start = starts[i] as number;
        const end = ends[i] as number;
        const key0 = keys[2 * (i - from)] as number;
        const key1 = keys[2 * (i - from) + 1] as number;
        const number = this.#find(key0, key1);
        const word = this.words[number] as string;
        if (number > 0 && (key0 >= 0 || isAt(word, units, start, end))) {
          numbers[i] = number;
          forms[i] = word;
          continue;
        }
        const unknown = end - start <= longestKept ? this.#unknown(key0, key1, text, units, start, end) : null;
        if (unknown !== null) {
          numbers[i] = 0;
          forms[i] = unknown;
        } else {
          const form = text.slice(start, end).toLowerCase();
          const known = this.of(form);
          numbers[i] = known;
          if (known > 0) forms[i] = this.words[known] as string;
          else forms[i] = form.length <= longestKept ? interned(form) : form;
        }
      }
    }
  }

  /** The number of the word that has a key; 0 where none has. */
  #find(key0: number, key1: number): number {
    const slots = this.#slots;
    const mask = slots.length / slotWidth - 1;
    for (let slot = mixed(key0, key1) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * slotWidth;
      const number = slots[at + 2] as number;
      if (number === 0 || (slots[at] === key0 && slots[at + 1] === key1)) return number;
    }
  }

  /**
   * The small letters of a short word at `[start, end)` that is not in the vocabulary. Names come again and again: most need no
   * new string. Null where they are not those of its letters one by one ("İ"), by which the vocabulary was asked.
   */
  #unknown(key0: number, key1: number, text: string, units: Uint16Array, start: number, end: number): string | null {
    // both words of a pair have the same first place: else each would push the other out for good
    const slot = mixed(key0, key1) & (seenSize - 2);
    if (this.#isSeen(slot, key0, key1, units, start, end)) return this.#seen[slot] as string;
    const beside = slot + 1;
    if (this.#isSeen(beside, key0, key1, units, start, end)) return this.#seen[beside] as string;
    let letters = "";
    for (let i = start; i < end; i += 1) letters += String.fromCharCode(small(units[i] as number));
    if (!isAscii(units, start, end) && letters !== text.slice(start, end).toLowerCase()) return null;
    const word = interned(letters);
    const keys = this.#seenKeys;
    this.#seen[beside] = this.#seen[slot] as string;
    keys[2 * beside] = keys[2 * slot] as number;
    keys[2 * beside + 1] = keys[2 * slot + 1] as number;
    this.#seen[slot] = word;
    keys[2 * slot] = key0;
    keys[2 * slot + 1] = key1;
    return word;
  }

  #isSeen(slot: number, key0: number, key1: number, units: Uint16Array, start: number, end: number): boolean {
    if (this.#seenKeys[2 * slot] !== key0 || this.#seenKeys[2 * slot + 1] !== key1) return false;
    return key0 > 0 || isAt(this.#seen[slot] as string, units, start, end);
  }

  /**
   * Works out by what a word is found, two numbers. Of at most twelve plain letters they are the letters, and so is a single
   * sign, so that nothing has to be compared. Others have two hashes, the first of which is below 0.
   */
  #key(units: Uint16Array, start: number, end: number) {
    let key0 = 0;
    let key1 = 0;
    let code = 1;
    for (let i = start; i < end && code > 0; i += 1) {
      code = keyCodes[units[i] as number] as number;
      if (i - start < keyHalf) key0 = (key0 << keyBits) | code;
      else key1 = (key1 << keyBits) | code;
    }
    if (code === 0 && end - start === 1) key0 = signBit | (units[start] as number);
    else if (code === 0 || end - start > 2 * keyHalf) {
      key0 = hashSeed;
      key1 = 0;
      for (let i = start; i < end; i += 1) {
        const unit = small(units[i] as number);
        key0 = Math.imul(key0 ^ unit, hashFactor);
        key1 = Math.imul(key1 ^ unit, hashFactor);
      }
      key0 |= hashBit;
    }
    this.#key0 = key0;
    this.#key1 = key1;
  }

  #place(number: number) {
    const word = this.words[number] as string;
    const units = Uint16Array.from({ length: word.length }, (_, i) => unitAt(word, i));
    this.#key(units, 0, units.length);
    const slots = this.#slots;
    const mask = slots.length / slotWidth - 1;
    let slot = mixed(this.#key0, this.#key1) & mask;
    if (this.#find(this.#key0, this.#key1) !== 0) throw new Error(`"${word}" has the hashes of another word`);
    while (slots[slot * slotWidth + 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * slotWidth] = this.#key0;
    slots[slot * slotWidth + 1] = this.#key1;
    slots[slot * slotWidth + 2] = number;
  }
}

const slotWidth = 4;
/** Keys of so many words are worked out before any of them is looked for. */
const atOnce = 512;
const hashSeed = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
const seenSize = 16384;
/** Longer words are no names, and not kept. */
const longestKept = 40;

/** Each of a key's two numbers holds so many letters, in so many bits each. */
const keyHalf = 6;
const keyBits = 5;
/** A key with this bit is no letters, but one sign or digit. */
const signBit = 1 << 30;
/** A key with this bit is a hash. */
const hashBit = 1 << 31;

/** What stands for a unit in a key: 1 to 28 for the letters of ASCII, small or not, "'" and "."; 0 for what has no place there. */
const keyCodes = new Uint8Array(65536);
for (let unit = 0x41; unit <= 0x5a; unit += 1) {
  keyCodes[unit] = unit - 0x40;
  keyCodes[unit | 0x20] = unit - 0x40;
}
keyCodes[0x27] = 27;
keyCodes[0x2e] = 28;

/** The small letters of those beyond ASCII, as far as they were met; 0 for others. */
const smalls = new Uint16Array(65536);

/** A capital made small; what has no one small letter stays as it is. */
function small(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  return (smalls[unit] as number) || madeSmall(unit);
}

function madeSmall(unit: number): number {
  const letter = String.fromCharCode(unit).toLowerCase();
  const made = letter.length === 1 ? unitAt(letter, 0) : unit;
  smalls[unit] = made;
  return made;
}

/** Whether a word in small letters stands at `[start, end)` of a text. */
function isAt(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (unitAt(word, i) !== small(units[start + i] as number)) return false;
  return true;
}

function isAscii(units: Uint16Array, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if ((units[i] as number) > 127) return false;
  return true;
}

function longer(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}

/**
 * The one string that the engine keeps for a property's name: two such strings are compared by where they lie, others letter
 * by letter. The object has no prototype, and so is a table: else each word would give it a shape of its own, and the engine,
 * which remembers only so many, would make one for each of many other objects too.
 */
function interned(word: string): string {
  return Object.keys({ __proto__: null, [word]: true })[0] ?? word;
}

export const vocabulary = new Vocabulary();
