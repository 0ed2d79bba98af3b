import { lineBreak, type Tokens } from "./scan.ts";
import type { TimeReader } from "./time-reader.ts";

const cueReach = 25;

/**
 * Whether the clause around a time looks back (below zero) or ahead, by the nearest word that shows it: before the time,
 * else after it. `at` is the time's first token, `end` the offset after its last.
 */
export function clauseLean(tokens: Tokens, at: number, end: number, reader: TimeReader): number {
  const { kind, start, length } = tokens;
  for (let i = at - 1; i >= 0 && at - i <= cueReach && !endsClause(kind[i] as number, reader); i -= 1) {
    if (cueOf(kind[i], reader) !== 0) return withAuxiliaries(kind, i, reader);
  }
  for (let i = at; i < length && i - at <= cueReach; i += 1) {
    if ((start[i] as number) < end) continue;
    if (endsClause(kind[i] as number, reader)) break;
    const found = cueOf(kind[i], reader);
    if (found !== 0) return found;
  }
  return 0;
}

/** "to be held" looks ahead though "held" looks back, and "will be held" for sure: what stands right before decides. */
function withAuxiliaries(kind: Int32Array, at: number, reader: TimeReader): number {
  let found = cueOf(kind[at], reader);
  for (let i = at - 1; i >= 0 && at - i <= 3; i -= 1) {
    const auxiliary = cueOf(kind[i], reader);
    if (auxiliary !== 0 && auxiliary > found) found = auxiliary;
  }
  return found;
}

const cueOf = (kind: number | undefined, reader: TimeReader): number =>
  kind === undefined || kind < 0 ? 0 : (reader.cues[kind] ?? 0);
const endsClause = (kind: number, reader: TimeReader): boolean =>
  kind === lineBreak || (kind >= 0 && reader.stops[kind] === 1);
