import { type Tokens, tokenize } from "./tokens.ts";

interface Phrase<T> {
  readonly forms: readonly string[];
  readonly value: T;
}

/** The phrases that begin with one word. */
interface Opening<T> {
  /** Phrases of that word alone. */
  readonly single: Phrase<T>[];
  /** Longer ones by their second word, the longest first: "the" begins hundreds, "the two" a handful. */
  readonly bySecond: Map<string, Phrase<T>[]>;
}

/** Phrases of a lexicon, found by their first two words; the longest wins. Looking up costs no more than the longest phrase. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Opening<T>>();

  constructor(entries: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of entries) {
      // initials are one token only as capitals: "H.E."
      const { form } = tokenize(words.replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.toUpperCase()));
      const [first, second] = form;
      if (first === undefined) continue;
      let opening = this.#byFirst.get(first);
      if (!opening) {
        opening = { single: [], bySecond: new Map() };
        this.#byFirst.set(first, opening);
      }
      const phrase = { forms: form, value };
      if (second === undefined) opening.single.push(phrase);
      else {
        const list = opening.bySecond.get(second);
        if (list) list.push(phrase);
        else opening.bySecond.set(second, [phrase]);
      }
    }
    for (const { bySecond } of this.#byFirst.values()) {
      for (const list of bySecond.values()) list.sort((a, b) => b.forms.length - a.forms.length);
    }
  }

  /** The words with which its phrases begin. */
  openings(): IterableIterator<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase at token `at` that `accepts` admits, or null. `last` is the token after it. */
  find(
    tokens: Tokens,
    at: number,
    limit: number,
    accepts?: (value: T, first: number, last: number) => boolean,
  ): { readonly last: number; readonly value: T } | null {
    const opening = this.#byFirst.get(tokens.form[at] as string);
    if (!opening || at >= limit) return null;
    const longer = at + 1 < limit ? opening.bySecond.get(tokens.form[at + 1] as string) : undefined;
    if (longer) {
      next: for (const { forms, value } of longer) {
        const last = at + forms.length;
        if (last > limit) continue;
        for (let i = 2; i < forms.length; i += 1) if (tokens.form[at + i] !== forms[i]) continue next;
        if (!accepts || accepts(value, at, last)) return { last, value };
      }
    }
    for (const { value } of opening.single) {
      if (!accepts || accepts(value, at, at + 1)) return { last: at + 1, value };
    }
    return null;
  }
}
