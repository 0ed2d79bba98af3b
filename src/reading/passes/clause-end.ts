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

const parting = new WordSet([",", ";", "and"]);

/** The mark of an item, "iii", has no more letters. */
const longestMark = 4;

/** The token after the clause's last word: without the comma, "and", "as well as" or "; b)" that leads to the next. */
export function trimEnd(tokens: Tokens, first: number, last: number): number {
  let end = last;
  if (tokens.form[end - 1] === ")" && end - 4 > first && (tokens.form[end - 2] as string).length <= longestMark) {
    const mark = tokens.form[end - 3] === "(" ? end - 3 : end - 2;
    if (parting.holds(tokens, mark - 1)) end = mark;
  }
  // "and that": the next thing said begins there
  if (tokens.form[end - 1] === "that" && tokens.form[end - 2] === "and" && end - 2 > first) end -= 1;
  while (end > first + 1 && trailing.holds(tokens, end - 1)) end -= 1;
  return end;
}
