import { type Tokens, tokenize } from "./tokens.ts";

/** Phrases of a lexicon, found by their first word; the longest wins. Looking up costs no more than the longest phrase. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly forms: readonly string[]; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of entries) {
      // initials are one token only as capitals: "H.E."
      const { form } = tokenize(words.replace(/\b(?:[a-z]\.){2,}/g, (initials) => initials.toUpperCase()));
      const first = form[0];
      if (first === undefined) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push({ forms: form, value });
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.forms.length - a.forms.length);
  }

  /** The longest phrase at token `at` that `accepts` admits, or null. `last` is the token after it. */
  find(
    tokens: Tokens,
    at: number,
    limit: number,
    accepts?: (value: T, first: number, last: number) => boolean,
  ): { readonly last: number; readonly value: T } | null {
    const list = this.#byFirst.get(tokens.form[at] as string);
    if (!list) return null;
    next: for (const { forms, value } of list) {
      if (at + forms.length > limit) continue;
      for (let i = 1; i < forms.length; i += 1) if (tokens.form[at + i] !== forms[i]) continue next;
      const last = at + forms.length;
      if (accepts && !accepts(value, at, last)) continue;
      return { last, value };
    }
    return null;
  }
}
