import { unitAt } from "../text/units.ts";
import type { TimeWords } from "./time-words.ts";

/** A word that forms speak of: the labels it answers to and the number it stands for under each. */
export interface Lexeme {
  readonly word: string;
  readonly labels: readonly number[];
  readonly values: ReadonlyMap<number, number>;
  readonly capitalised: boolean;
  readonly prefix: boolean;
}

/** Names of things that a pattern can ask for, as numbers: words, classes, shapes of numbers, and times already read. */
export class Labels {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  /** The number of a label, given out in the order of asking. */
  id(name: string): number {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(name, id);
    }
    return id;
  }
}

/** The label of a word as such; classes and shapes go by their own name. */
export const wordLabel = (word: string): string => `=${word}`;

/** Lower case for the scripts whose cases lie a fixed distance apart: enough to look a word up without copying it. */
export function fold(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 0x20;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code >= 0x400 && code <= 0x40f) return code + 0x50;
  return code;
}

export const hashSeed = 0x811c9dc5;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Words by the hash of their folded letters, open addressing. */
export class Lexicon {
  readonly lexemes: readonly Lexeme[];
  readonly #slots: Int32Array;
  /** By lexeme, the hash of its word: words that are not ours are told by it without a look at the letters. */
  readonly #hashes: Int32Array;
  readonly #mask: number;

  constructor(words: TimeWords, literals: ReadonlySet<string>, labels: Labels) {
    const entries = new Map<string, Map<number, number>>();
    const add = (word: string, label: string, value: number) => {
      let values = entries.get(word);
      if (!values) {
        values = new Map();
        entries.set(word, values);
      }
      values.set(labels.id(label), value);
    };
    for (const word of literals) add(word, wordLabel(word), 0);
    for (const [name, members] of Object.entries(words.classes)) {
      for (const [word, value] of Object.entries(members)) add(word, name, value);
    }
    const any = labels.id("word");
    this.lexemes = [...entries].map(([word, values]) => ({
      word,
      labels: [...values.keys(), any],
      values,
      capitalised: words.capitalised.includes(word),
      prefix: words.prefixes.includes(word),
    }));
    let size = 16;
    while (size < this.lexemes.length * 4) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    this.#hashes = new Int32Array(this.lexemes.length);
    this.lexemes.forEach(({ word }, index) => {
      let hash = hashSeed;
      for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, unitAt(word, i));
      this.#hashes[index] = hash;
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    });
  }

  /** The index of a word in small letters; -1 where it is none of ours. */
  of(word: string): number {
    let hash = hashSeed;
    for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, unitAt(word, i));
    return this.find(word, 0, word.length, hash);
  }

  /** The index of the lexeme that stands at `[start, end)` of `text`, whose folded letters have `hash`; -1 where it is none of ours. */
  find(text: string, start: number, end: number, hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot] as number;
      if (index === -1) return -1;
      if (this.#hashes[index] !== (hash | 0)) continue;
      const { word, capitalised } = this.lexemes[index] as Lexeme;
      if (word.length !== end - start) continue;
      let same = true;
      for (let i = 0; same && i < word.length; i += 1) same = unitAt(word, i) === fold(unitAt(text, start + i));
      if (!same) continue;
      const first = unitAt(text, start);
      return capitalised && fold(first) === first ? -1 : index;
    }
  }
}
