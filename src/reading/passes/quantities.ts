import type { Prepared } from "../prepare.ts";
import { shape, type Tokens, wordsOf } from "../text/tokens.ts";
import { nameAt } from "./mentions.ts";

const year = /^(?:19|20)\d\d$/;
const hundred = 100;

/** "COVID-19", "G-7": a number that is part of a name. */
function isInName(tokens: Tokens, at: number): boolean {
  return tokens.form[at - 1] === "-" && tokens.glued[at] === 1 && tokens.shape[at - 2] === shape.word;
}

/** Whether a range of tokens holds a number that is no year. */
export function hasNumber(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1)
    if (tokens.shape[i] === shape.number && !year.test(tokens.form[i] as string) && !isInName(tokens, i)) return true;
  return false;
}

/** How many places or courses: the first number that is no year, no sum and no part of a date; null where there is none. */
export function countIn(
  tokens: Tokens,
  first: number,
  last: number,
  isTime: (at: number) => boolean,
  pack: Prepared,
): number | null {
  const { numbers, pairs, scales, toward, outOf } = pack.undertakingWords;
  const raise = { from: outOf, to: toward };
  for (let i = first; i < last; i += 1) {
    if (isTime(i) || isInName(tokens, i)) continue;
    const next = tokens.form[i + 1] ?? "";
    // "from 200 to 260", "from five to fifteen": what it is raised to counts
    const raised = raise.from.holds(tokens, i - 1) && raise.to.holds(tokens, i + 1);
    if (tokens.shape[i] === shape.number) {
      const form = (tokens.form[i] as string).replaceAll(",", "");
      const ordinal = tokens.glued[i + 1] === 1 && pack.ordinalEnds.holds(tokens, i + 1);
      if (year.test(form) || next === "/" || next === "%" || ordinal || scales.has(next) || !/^\d+$/.test(form))
        continue;
      if (raised && tokens.shape[i + 2] === shape.number) continue;
      return Number(form);
    }
    const small = numbers.get(tokens.form[i] as string);
    if (small !== undefined && !pairs.holds(tokens, i + 1)) {
      if (raised && numbers.has(tokens.form[i + 2] as string)) continue;
      // "two hundred", "twenty-five"
      const following = numbers.get(next);
      if (following === 100) return small * 100;
      const unit = next === "-" ? numbers.get(tokens.form[i + 2] ?? "") : undefined;
      return unit !== undefined && unit < 10 && small >= 20 ? small + unit : small;
    }
  }
  return null;
}

/**
 * A number in words: "two hundred and fifty million", "one billion, five hundred million". Null where none begins at a
 * token; `end` is the token behind it.
 */
function spelledAt(
  tokens: Tokens,
  first: number,
  last: number,
  { undertakingWords: { numbers, scales, units }, words }: Prepared,
): { readonly value: number; readonly end: number; readonly scaled: boolean } | null {
  let total = 0;
  let group = 0;
  let scaled = false;
  let end = first;
  for (let i = first; i < last; i += 1) {
    const form = tokens.form[i] as string;
    const next = tokens.form[i + 1] ?? "";
    const multiplied = numbers.get(next) === hundred || scales.has(next);
    const number = multiplied && units.holds(tokens, i) ? 1 : numbers.get(form);
    const scale = end > first ? scales.get(form) : undefined;
    if (scale !== undefined) {
      total += group * scale;
      group = 0;
      scaled = true;
    } else if (number === hundred) group = (group || 1) * hundred;
    else if (number !== undefined) group += number;
    else if (
      end > first &&
      numbers.has(next) &&
      (form === "-" || (form === "," && scaled) || words.coordinators.holds(tokens, i))
    )
      continue;
    else break;
    end = i + 1;
  }
  return end > first ? { value: total + group, end, scaled } : null;
}

/** A sum of money: a number with a scale or a currency by it. */
export function sumIn(
  tokens: Tokens,
  first: number,
  last: number,
  pack: Prepared,
): { readonly amount: number | null; readonly currency: string | null } {
  const { scales, currencies, numbers, units } = pack.undertakingWords;
  for (let i = first; i < last; i += 1) {
    const isFigure = tokens.shape[i] === shape.number;
    // "two million euros"
    const inWords = numbers.has(tokens.form[i] as string) || units.holds(tokens, i);
    const spelled = inWords ? spelledAt(tokens, i, last, pack) : null;
    if (!isFigure && !spelled?.scaled) continue;
    const scale = isFigure ? scales.get(tokens.form[i + 1] ?? "") : undefined;
    const after = spelled ? spelled.end : scale === undefined ? i + 1 : i + 2;
    let currency: string | null = null;
    for (let k = Math.max(first, i - 2); k <= Math.max(i + 4, after + 2) && k < last; k += 1) {
      const form = tokens.form[k] as string;
      // "US$", "A$": the sign with the letters before it
      const glued = tokens.glued[k] === 1 ? currencies.get(`${tokens.form[k - 1] ?? ""}${form}`) : undefined;
      currency ??= glued ?? currencies.get(form) ?? null;
    }
    const value = spelled
      ? spelled.value
      : Math.round(Number((tokens.form[i] as string).replaceAll(",", "")) * (scale ?? 1) * 100) / 100;
    if (currency === null && !((spelled !== null || scale !== undefined) && value >= 1e5)) continue;
    if (!Number.isFinite(value)) continue;
    // "2 million tonnes" is goods
    if (currency === null && tokens.shape[after] === shape.word && !pack.stops.holds(tokens, after)) continue;
    return { amount: value, currency };
  }
  return { amount: null, currency: null };
}

/** The goods that are given: the words from a number to the end of its noun group, or those after the verb. */
export function goodsIn(
  tokens: Tokens,
  first: number,
  last: number,
  isTime: (at: number) => boolean,
  pack: Prepared,
): string | null {
  const { nameEnds, scales } = pack.undertakingWords;
  for (let i = first; i < last; i += 1) {
    const counted = tokens.shape[i] === shape.number && !year.test(tokens.form[i] as string) && !isInName(tokens, i);
    if (isTime(i) || (!counted && !pack.undertakingWords.numbers.has(tokens.form[i] as string))) continue;
    let end = i + 1;
    while (end < last && end < i + 8 && tokens.shape[end] === shape.word && !nameEnds.holds(tokens, end)) {
      if (nameAt(tokens, end, last, pack)) break;
      end += 1;
    }
    while (end > i + 1 && pack.stops.holds(tokens, end - 1)) end -= 1;
    if (end === i + 1 || (end === i + 2 && scales.has(tokens.form[i + 1] as string))) continue;
    return wordsOf(tokens, i, end);
  }
  return null;
}
