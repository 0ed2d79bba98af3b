import type { PhraseTable } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";
import type { TriggerClass } from "./triggers.ts";

/**
 * The trigger class of the words from token `first` up to `last`, by a table of a language's words; null where none of
 * them is in it. The class of the longest phrase is taken, the earliest of equally long ones.
 */
export function triggerClassOf(
  tokens: Tokens,
  first: number,
  last: number,
  table: PhraseTable<TriggerClass>,
): TriggerClass | null {
  let found: TriggerClass | null = null;
  let longest = 0;
  for (let at = first; at < last; at += 1) {
    const match = table.find(tokens, at, last);
    if (match && match.last - at > longest) {
      longest = match.last - at;
      found = match.value;
    }
  }
  return found;
}
