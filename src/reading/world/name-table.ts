import { type Accepts, PhraseTable } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";
import type { NameEntry } from "./names.ts";

const none: readonly PhraseTable<NameEntry>[] = [];

/**
 * The names of parties, and beside them for a while those that one text alone gives a meaning to. It holds its table rather
 * than being one: a look-up that is compiled for two classes is slower for both.
 */
export class NameTable {
  readonly #all: PhraseTable<NameEntry>;
  #own = none;

  constructor(entries: Iterable<readonly [words: string, value: NameEntry]>) {
    this.#all = new PhraseTable(entries);
  }

  /** The words with which the names begin that have a meaning in every text. */
  openings(): string[] {
    return this.#all.openings();
  }

  /** The longer name wins, then the certain one. */
  find(tokens: Tokens, at: number, limit: number, accepts: Accepts<NameEntry>) {
    let longest = this.#all.find(tokens, at, limit, accepts);
    for (let k = 0; k < this.#own.length; k += 1) {
      const own = this.#own[k]?.find(tokens, at, limit, accepts);
      if (own && (!longest || own.last > longest.last)) longest = own;
    }
    return longest;
  }

  /**
   * Takes the names of a text's own, until they are dropped. A copy of all that is prepared, with another table in it, would have
   * another shape for the engine's compiler, and whatever reads it would be compiled anew.
   */
  take(own: readonly PhraseTable<NameEntry>[]) {
    this.#own = own;
  }

  /** Drops what it took. */
  drop() {
    this.#own = none;
  }
}
