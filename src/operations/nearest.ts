/** Of `candidates` those that differ least from `word`, at most three, and none where all differ in more than a third of it. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best = limit;
  let found: string[] = [];
  if (word.length > 60) return found;
  for (const candidate of candidates) {
    // Any two codes differ little: codes are offered only for what is as short as they are.
    if (candidate.length <= 3 && word.length > 3) continue;
    const apart = distance(word, candidate, best);
    if (apart < best) found = [];
    if (apart <= best) {
      best = apart;
      found.push(candidate);
    }
  }
  return found.slice(0, 3);
}

/** How many letters must be put in, taken out, changed or swapped with the next; anything above `limit` may come out as limit + 1. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      }
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}
