import { unitAt } from "./units.ts";

/**
 * Numbers for the words that phrases, patterns and lists know, so that what a text holds is looked up once, when it is cut
 * into tokens, and never copied or compared letter by letter again. Words are in lower case. It grows as language packs are
 * made ready, never with what is read.
 */
class Vocabulary {
  /** By number; 0 is for every word that nobody knows. */
  readonly words: string[] = [""];
  readonly #numbers = new Map<string, number>();
  readonly #hashes: number[] = [0];
  /** Numbers by the hash of their letters, open addressing; 0 where there is none. */
  #slots = new Int32Array(1024);

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, given out at the first asking. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.words.push(word);
    this.#numbers.set(word, number);
    let hash = hashSeed;
    for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ unitAt(word, i), hashFactor);
    this.#hashes.push(hash);
    if (this.words.length * 4 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let old = 1; old < number; old += 1) this.#place(old);
    }
    this.#place(number);
    return number;
  }

  /** The number of a word in lower case, 0 where it is unknown. */
  of(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /**
   * The number of the word at `[start, end)` of a text, which may have capitals; 0 where it is unknown, -1 where that cannot
   * be told without making its letters small: they are not all ASCII.
   */
  find(text: string, start: number, end: number): number {
    let hash = hashSeed;
    let all = 0;
    for (let i = start; i < end; i += 1) {
      const unit = unitAt(text, i);
      all |= unit;
      hash = Math.imul(hash ^ small(unit), hashFactor);
    }
    const unknown = all > 127 ? -1 : 0;
    const slots = this.#slots;
    const mask = slots.length - 1;
    next: for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0) return unknown;
      if (this.#hashes[number] !== hash) continue;
      const word = this.words[number] as string;
      if (word.length !== end - start) continue;
      for (let i = 0; i < word.length; i += 1) if (unitAt(word, i) !== small(unitAt(text, start + i))) continue next;
      return number;
    }
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

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A capital of ASCII made small. */
function small(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

export const vocabulary = new Vocabulary();
