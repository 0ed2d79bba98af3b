import type { Span } from "../record/record.ts";
import { wholeCharacters } from "./code-points.ts";

/** Something that marks a stretch of a text. */
export interface Mark {
  readonly id: string;
  readonly span: Span;
}

/** A stretch of a text under the same marks from end to end. */
export interface Segment<M extends Mark> {
  readonly start: number;
  readonly end: number;
  /** From the outermost, which begins first and ends last, to the innermost. */
  readonly marks: readonly M[];
  /** Marks of which this is the first segment. */
  readonly begins: readonly M[];
}

/** Outer before inner: what begins first, and of those the longest. */
function byReach(a: Mark, b: Mark): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Cuts a text wherever a mark begins or ends, so that marks may overlap in any way. The segments follow each other without
 * a gap; an empty text has none.
 */
export function segmentsOf<M extends Mark>(text: string, marks: readonly M[]): Segment<M>[] {
  const { length } = text;
  const sorted = marks
    .map((mark) => ({ ...mark, span: wholeCharacters(text, mark.span) }))
    .filter(({ span }) => span[0] < span[1])
    .sort(byReach);
  const cuts = new Set([0, length]);
  for (const { span } of sorted) for (const cut of span) cuts.add(Math.min(length, cut));
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment<M>[] = [];
  let active: M[] = [];
  let next = 0;
  edges.slice(0, -1).forEach((start, index) => {
    const begins: M[] = [];
    for (let mark = sorted[next]; mark && mark.span[0] <= start; mark = sorted[next]) {
      begins.push(mark);
      next += 1;
    }
    active = [...active.filter(({ span }) => span[1] > start), ...begins];
    segments.push({ start, end: edges[index + 1] ?? length, marks: active, begins });
  });
  return segments;
}
