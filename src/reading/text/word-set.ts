import { numbered, type Tokens } from "./tokens.ts";
import { vocabulary } from "./vocabulary.ts";

/** A list of single words in lower case, which can also be asked for a token by its number: that costs no hashing. */
export class WordSet extends Set<string> {
  readonly #flags: Uint8Array;
  readonly #known: number;

  constructor(words: Iterable<string>) {
    super(words);
    const numbers = [...this].map((word) => vocabulary.add(word));
    this.#flags = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) this.#flags[number] = 1;
    this.#known = vocabulary.size;
  }

  /** Whether a token is one of the words. False where there is no such token. */
  holds(tokens: Tokens, at: number): boolean {
    const numbers = tokens.known < this.#known ? numbered(tokens) : tokens.word;
    return this.#flags[numbers[at] as number] === 1;
  }
}
