import type { Span } from "../../record/record.ts";
import { unitAt } from "./units.ts";

/** Phrases in small letters, by the first code unit of each. */
export type Beginnings = ReadonlyMap<number, readonly string[]>;

/** The phrases of a list, so that it is soon told whether any stands at a place. */
export function beginningsOf(list: readonly string[]): Beginnings {
  const groups = new Map<number, string[]>();
  for (const phrase of list) {
    const group = groups.get(unitAt(phrase, 0));
    if (group) group.push(phrase);
    else groups.set(unitAt(phrase, 0), [phrase]);
  }
  return groups;
}

/** Whether a stretch of text begins with one of the phrases, in whatever letters. */
export function beginsWithAny(text: string, [start, end]: Span, beginnings: Beginnings): boolean {
  const group = beginnings.get(small(unitAt(text, start)));
  if (group === undefined) return false;
  for (const phrase of group) {
    if (phrase.length > end - start) continue;
    let at = 1;
    while (at < phrase.length && unitAt(phrase, at) === small(unitAt(text, start + at))) at += 1;
    if (at === phrase.length) return true;
  }
  return false;
}

/** A code unit in small letters; what has no such of one unit is left as it is. */
export function small(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? unitAt(lower, 0) : unit;
}
