import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";

const trailing = new WordSet([
  ",",
  ";",
  ":",
  ".",
  "!",
  "?",
  "-",
  "–",
  "—",
  '"',
  "“",
  "”",
  "and",
  "while",
  "but",
  "where",
  "as",
  "well",
  "also",
  "(",
  "/",
  "whereas",
  "in",
  "turn",
  "»",
  "«",
  "…",
  "then",
  "with",
]);

/** The token after the clause's last word: without the comma, "and" or "as well as" that leads to the next. */
export function trimEnd(tokens: Tokens, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && trailing.holds(tokens, end - 1)) end -= 1;
  return end;
}
