import type { Tokens } from "../text/tokens.ts";

const trailing = new Set([
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
  while (end > first + 1 && trailing.has(tokens.form[end - 1] as string)) end -= 1;
  return end;
}
