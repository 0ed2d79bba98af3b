import type { Marks } from "./marks.ts";
import { numbered, type Tokens, tokenize } from "./tokens.ts";
import { type Column, vocabulary } from "./vocabulary.ts";

interface Phrase<T> {
  /** The numbers of its words. */
  readonly words: readonly number[];
  readonly value: T;
}

/** The phrases that begin with one word. */
interface Opening<T> {
  /** Phrases of that word alone. */
  readonly single: Phrase<T>[];
  /** Longer ones by their second word, the longest first: "the" begins hundreds, "the two" a handful. */
  readonly bySecond: Map<number, Phrase<T>[]>;
  /** A bit for the last five bits of each second word's number: most words that follow are ruled out by it. */
  seconds: number;
}

/**
 * Whether a phrase is admitted where it stands. It is told all it may need: one function for all tokens, where one made at
 * each token costs more than the look-up.
 */
export type Accepts<T> = (value: T, first: number, last: number, tokens: Tokens) => boolean;

/** Phrases of a lexicon, found by their first two words; the longest wins. Looking up costs no more than the longest phrase. */
export class PhraseTable<T> {
  readonly #openings: Opening<T>[] = [];
  /** By the number of a first word, one more than the place of its opening. */
  readonly #byFirst: Uint16Array;
  /** Which words begin a phrase, as marks: at most tokens there is no more to look up. */
  readonly #at: number;
  readonly #bit: number;
  /** The vocabulary's size that its words need. */
  readonly #known: number;
  /** The mark of the longest word of each phrase, which says most; made when it is first asked for. */
  #telltale: Column | null = null;

  constructor(entries: Iterable<readonly [words: string, value: T]>) {
    const byFirst = new Map<number, Opening<T>>();
    for (const [words, value] of entries) {
      // initials are one token only as capitals: "H.E."
      const { form } = tokenize(words.replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.toUpperCase()));
      const numbers = form.map((word) => vocabulary.add(word));
      const [first, second] = numbers;
      if (first === undefined) continue;
      let opening = byFirst.get(first);
      if (!opening) {
        opening = { single: [], bySecond: new Map(), seconds: 0 };
        byFirst.set(first, opening);
      }
      const phrase = { words: numbers, value };
      if (second === undefined) opening.single.push(phrase);
      else {
        opening.seconds |= 1 << (second & 31);
        const list = opening.bySecond.get(second);
        if (list) list.push(phrase);
        else opening.bySecond.set(second, [phrase]);
      }
    }
    this.#byFirst = new Uint16Array(Math.max(0, ...byFirst.keys()) + 1);
    for (const [first, opening] of byFirst) {
      this.#openings.push(opening);
      this.#byFirst[first] = this.#openings.length;
      for (const list of opening.bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
    }
    const { at, bit } = byFirst.size === 0 ? { at: 0, bit: 0 } : vocabulary.column(byFirst.keys());
    this.#at = at;
    this.#bit = bit;
    this.#known = vocabulary.size;
  }

  /** The words with which its phrases begin. */
  openings(): string[] {
    return [...this.#byFirst.keys()].flatMap((first) =>
      this.#byFirst[first] === 0 ? [] : [vocabulary.words[first] as string],
    );
  }

  /** Whether the longest word of any phrase stands among the tokens whose marks are given: where none does, there is no phrase. */
  mayStandIn(marks: Marks): boolean {
    this.#telltale ??= vocabulary.column(this.#telltales());
    return marks.has(this.#telltale);
  }

  #telltales(): Set<number> {
    const found = new Set<number>();
    const length = (number: number) => (vocabulary.words[number] as string).length;
    for (const { single, bySecond } of this.#openings)
      for (const { words } of [single, ...bySecond.values()].flat())
        found.add(words.reduce((longest, word) => (length(word) > length(longest) ? word : longest)));
    return found;
  }

  /** The longest phrase at token `at` that `accepts` admits, or null. `last` is the token after it. */
  find(
    tokens: Tokens,
    at: number,
    limit: number,
    accepts?: Accepts<T>,
  ): { readonly last: number; readonly value: T } | null {
    const numbers = tokens.known < this.#known ? numbered(tokens) : tokens.word;
    if (at < 0 || at >= limit || at >= tokens.count) return null;
    const first = numbers[at] as number;
    if (((vocabulary.marks[first * vocabulary.width + this.#at] as number) & this.#bit) === 0) return null;
    const opening = this.#openings[(this.#byFirst[first] as number) - 1] as Opening<T>;
    const second = at + 1 < limit ? (numbers[at + 1] as number) : 0;
    const longer = (opening.seconds >>> (second & 31)) & 1 ? opening.bySecond.get(second) : undefined;
    if (longer === undefined && opening.single.length === 0) return null;
    return this.#longest(opening.single, longer, numbers, tokens, at, limit, accepts);
  }

  #longest(
    single: readonly Phrase<T>[],
    longer: readonly Phrase<T>[] | undefined,
    numbers: Int32Array,
    tokens: Tokens,
    at: number,
    limit: number,
    accepts: Accepts<T> | undefined,
  ): { readonly last: number; readonly value: T } | null {
    if (longer) {
      next: for (const { words, value } of longer) {
        const last = at + words.length;
        if (last > limit) continue;
        for (let i = 2; i < words.length; i += 1) if (numbers[at + i] !== words[i]) continue next;
        if (!accepts || accepts(value, at, last, tokens)) return { last, value };
      }
    }
    for (const { value } of single) {
      if (!accepts || accepts(value, at, at + 1, tokens)) return { last: at + 1, value };
    }
    return null;
  }
}
