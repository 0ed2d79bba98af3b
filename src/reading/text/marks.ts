import { numbered, type Tokens } from "./tokens.ts";
import { type Column, columnStep, vocabulary } from "./vocabulary.ts";

/**
 * The marks of all words of a stretch of tokens, one over another: whether any of them is in a list is then told at once, and
 * a pass need not go through a sentence that holds none of its words. Ask the lists: `pack.sittings.standIn(marks)`.
 */
export class Marks {
  readonly #tokens: Tokens;
  readonly #first: number;
  readonly #last: number;
  #row: readonly number[] = none;
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
    const { width, marks, columns } = vocabulary;
    const words = numbered(this.#tokens);
    const row: number[] = [];
    // some columns at once, in variables of their own: they are summed up without going through memory
    for (let at = 0; at << 5 < columns; at += columnStep) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      let five = 0;
      let six = 0;
      for (let i = this.#first; i < this.#last; i += 1) {
        const from = (words[i] as number) * width + at;
        one |= marks[from] as number;
        two |= marks[from + 1] as number;
        three |= marks[from + 2] as number;
        four |= marks[from + 3] as number;
        five |= marks[from + 4] as number;
        six |= marks[from + 5] as number;
      }
      row.push(one, two, three, four, five, six);
    }
    this.#row = row;
    this.#columns = vocabulary.columns;
  }
}

const none: readonly number[] = [];
