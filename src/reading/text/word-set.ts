import type { Marks } from "./marks.ts";
import { numbered, type Tokens } from "./tokens.ts";
import { type Column, vocabulary } from "./vocabulary.ts";

/**
 * A list of single words in lower case, which can also be asked for a token by its number: that costs no hashing. `holds` is
 * compiled anew into most of what asks it, so that its code has to be short: numbers are numbers from the first, what a text
 * needs stands with its tokens, and sums are not watched for being too large.
 */
export class WordSet extends Set<string> {
  readonly #column: Column;
  readonly #index: number = 0;
  readonly #at: number = 0;
  readonly #bit: number = 0;

  constructor(words: Iterable<string>) {
    const numbers = Array.from(words, (word) => vocabulary.add(word));
    super(numbers.map((number) => vocabulary.words[number] as string));
    this.#column = vocabulary.column(numbers);
    this.#index = this.#column.index;
    this.#at = this.#column.at;
    this.#bit = this.#column.bit;
  }

  /** Whether a token is one of the words. False where there is no such token. */
  holds(tokens: Tokens, at: number): boolean {
    if (at < 0 || at >= tokens.count) return false;
    if (tokens.columns <= this.#index) this.renew(tokens);
    const row = Math.imul(tokens.word[at] as number, tokens.width);
    return ((tokens.marks[(row + this.#at) | 0] as number) & this.#bit) !== 0;
  }

  /** Hardly ever called: what is never called takes no room where it is compiled. */
  protected renew(tokens: Tokens) {
    numbered(tokens);
  }

  /** Whether any of the words stands among the tokens whose marks are given. */
  standIn(marks: Marks): boolean {
    return marks.has(this.#column);
  }
}

/** Words in lower case with a number of at most sixteen bits for each, which can be asked for a token, too; 0 for every other word. */
export class WordBits extends Map<string, number> {
  /** By the number of each word, as far as this list's words go. */
  readonly #bits: Uint16Array;
  readonly #known: number = 0;

  constructor(entries: Iterable<readonly [string, number]>) {
    super();
    const rows: (readonly [number: number, bits: number])[] = [];
    for (const [word, bits] of entries) {
      const number = vocabulary.add(word);
      this.set(vocabulary.words[number] as string, bits);
      rows.push([number, bits]);
    }
    this.#known = vocabulary.size;
    this.#bits = new Uint16Array(this.#known);
    for (const [number, bits] of rows) this.#bits[number] = bits;
  }

  at(tokens: Tokens, at: number): number {
    if (at < 0 || at >= tokens.count) return 0;
    if (tokens.known < this.#known) this.renew(tokens);
    const number = tokens.word[at] as number;
    const bits = this.#bits;
    return number < bits.length ? (bits[number] as number) : 0;
  }

  /** Hardly ever called, as that of `WordSet`. */
  protected renew(tokens: Tokens) {
    numbered(tokens);
  }

  /** The first of a range of tokens that has a capital or one of some bits; `last` where none has. */
  nextOrCapital(tokens: Tokens, first: number, last: number, bits: number): number {
    const numbers = tokens.known < this.#known ? numbered(tokens) : tokens.word;
    const { capital } = tokens;
    const table = this.#bits;
    for (let at = first; at < last; at += 1) {
      const number = numbers[at] as number;
      if (capital[at] !== 0 || (number < table.length && ((table[number] as number) & bits) !== 0)) return at;
    }
    return last;
  }
}
