import { tokenize } from "./tokens.ts";

const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a lexicon's entry. Most are plain letters with spaces between, and need not be cut into tokens. */
export function formsOf(words: string): readonly string[] {
  return plain.test(words) ? words.toLowerCase().split(" ") : tokenize(words).form;
}
