import type { Span } from "../record/record.ts";

/**
 * Positions in a text counted both ways: in UTF-16 code units, as records and JavaScript count, and in Unicode code points,
 * as W3C annotations, Python and R do. They differ by the surrogate pairs that stand before.
 */
export interface CodePoints {
  /** Code points before a code unit. Throws a RangeError inside a surrogate pair, where no code point begins. */
  readonly toPoints: (unit: number) => number;
  /** Code units before a code point. Throws a RangeError outside the text. */
  readonly toUnits: (point: number) => number;
}

/** Walks through the text once; each question then takes the logarithm of the number of its surrogate pairs. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(index);
  /** How many pairs hold `test`, which the first ones do and the rest do not. */
  const count = (test: (pair: number, index: number) => boolean): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(pairs[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const whole = (value: number, length: number, what: string) => {
    if (!Number.isInteger(value) || value < 0 || value > length) {
      throw new RangeError(`${value} is no position in a text of ${length} ${what}`);
    }
  };
  return {
    toPoints(unit) {
      whole(unit, text.length, "code units");
      const before = count((pair) => pair < unit);
      if (before > 0 && pairs[before - 1] === unit - 1) throw new RangeError(`${unit} lies inside a surrogate pair`);
      return unit - before;
    },
    toUnits(point) {
      whole(point, text.length - pairs.length, "code points");
      return point + count((pair, index) => pair - index < point);
    },
  };
}

/** A span grown to whole characters: half of a surrogate pair is nothing that can be shown or counted. */
export function wholeCharacters(text: string, [start, end]: Span): Span {
  const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return [splits(start) ? start - 1 : start, splits(end) ? end + 1 : end];
}
