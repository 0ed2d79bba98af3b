import { numbered, type Tokens } from "./tokens.ts";
import { type Column, vocabulary } from "./vocabulary.ts";

/**
 * The marks of all words of a stretch of tokens, one over another: whether any of them is in a list is then told at once, and
 * a pass need not go through a sentence that holds none of its words. Ask the lists: `pack.sittings.standIn(marks)`.
 */
export class Marks {
  readonly #tokens: Tokens;
  readonly #first: number;
  readonly #last: number;
  #row = none;
  /** So many lists had their column when the row was filled; those of later ones want it anew. */
  #columns = 0;

  constructor(tokens: Tokens, first: number, last: number) {
    this.#tokens = tokens;
    this.#first = first;
    this.#last = last;
  }

  has({ index, at, bit }: Column): boolean {
    if (index >= this.#columns) this.#fill();
    return ((this.#row[at] as number) & bit) !== 0;
  }

  #fill() {
    const { width, marks } = vocabulary;
    const words = numbered(this.#tokens);
    const row = new Int32Array(width);
    const used = (vocabulary.columns + 31) >> 5;
    for (let i = this.#first; i < this.#last; i += 1) {
      const word = words[i] as number;
      if (word === 0) continue;
      const from = word * width;
      for (let at = 0; at < used; at += 1) row[at] = (row[at] as number) | (marks[from + at] as number);
    }
    this.#row = row;
    this.#columns = vocabulary.columns;
  }
}

const none = new Int32Array(0);
