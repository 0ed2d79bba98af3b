import type { BodyType, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import type { BodyNoun } from "../world/bodies.ts";
import { nameAt } from "./mentions.ts";

/** A place where the text names a joint body, a conference or an agreement. */
export interface BodyMention {
  readonly first: number;
  readonly last: number;
  readonly type: BodyType;
  readonly sort: BodyNoun["sort"];
  /** The parties that its name or "between … and …" gives. */
  readonly parties: readonly Party[];
  /** "the eighth session of": the number that stands with it. */
  readonly number: number | null;
  /** It has a name of its own, not just "the joint committee". */
  readonly named: boolean;
  /** What "the Committee" stands for; null for a mention that names the body itself. */
  readonly short: BodyMention | null;
}

/** The bodies of a document in text order: those named, and "the Committee" after one that is. */
export function findAllBodies(
  tokens: Tokens,
  sentences: readonly { readonly first: number; readonly last: number }[],
  pack: Prepared,
): BodyMention[] {
  const found: BodyMention[] = [];
  const known = new Map<string, BodyMention>();
  for (const { first, last } of sentences) {
    let next = 0;
    const named = findBodies(tokens, first, last, pack);
    for (let i = first; i < last; i += 1) {
      const body = named[next];
      if (body && i >= body.first) {
        found.push(body);
        if (body.type === "joint-body") {
          for (let k = body.first; k < body.last; k += 1)
            if (pack.bodyNouns.find(tokens, k, k + 1)) known.set(tokens.form[k] as string, body);
        }
        i = body.last - 1;
        next += 1;
        continue;
      }
      const full = known.get(tokens.form[i] as string);
      if (!full || tokens.capital[i] === 0 || !pack.words.determiners.has(tokens.form[i - 1] ?? "") || i === first)
        continue;
      // "the Committee of Ministers", "the Council Presidency" are something else
      const after = tokens.form[i + 1] ?? "";
      if (pack.bodyTails.has(after) || (i + 1 < last && tokens.capital[i + 1] !== 0)) continue;
      const number = numberBefore(tokens, i, first, pack);
      found.push({ ...full, first: i, last: i + 1, number, named: false, short: full });
    }
  }
  return found;
}

/** Finds bodies in a range of tokens; they do not overlap. */
export function findBodies(tokens: Tokens, first: number, last: number, pack: Prepared): BodyMention[] {
  const found: BodyMention[] = [];
  let floor = first;
  for (let i = first; i < last; i += 1) {
    const noun = pack.bodyNouns.find(
      tokens,
      i,
      last,
      (entry) => !entry.exact || tokens.text.startsWith(entry.words, tokens.start[i]),
    );
    if (!noun) continue;
    const begin = nameStart(tokens, i, floor, pack);
    const { end, parties } = nameEnd(tokens, noun.last, last, pack);
    const inName = partiesIn(tokens, begin, i, pack);
    const named = begin < i || end > noun.last || tokens.capital[i] === 2;
    if (!noun.value.alone && !named) continue;
    const start = begin;
    found.push({
      first: start,
      last: end,
      type: noun.value.type,
      sort: noun.value.sort,
      parties: [...new Set([...inName, ...parties])],
      number: numberBefore(tokens, start, first, pack),
      named,
      short: null,
    });
    floor = end;
    i = end - 1;
  }
  return found;
}

/** Goes left over the name's modifiers: capitals, party adjectives with hyphens, "joint", "high". */
function nameStart(tokens: Tokens, at: number, floor: number, pack: Prepared): number {
  let begin = at;
  let i = at - 1;
  while (i >= floor && at - i < 10) {
    const form = tokens.form[i] as string;
    if (
      tokens.shape[i] === shape.word &&
      !pack.words.determiners.has(form) &&
      !pack.ordinals.has(form) &&
      (pack.bodyModifiers.has(form) ||
        nameAt(tokens, i, at, pack)?.last === i + 1 ||
        (tokens.capital[i] !== 0 && !pack.words.notNames.has(form)))
    ) {
      begin = i;
      i -= 1;
      continue;
    }
    if (
      (form === "-" || form === "–") &&
      i - 1 >= floor &&
      tokens.shape[i - 1] === shape.word &&
      tokens.capital[i - 1] !== 0
    ) {
      i -= 1;
      continue;
    }
    if (
      (form === "," || form === "and" || form === "&") &&
      i - 1 >= floor &&
      tokens.capital[i - 1] !== 0 &&
      begin === i + 1 &&
      pack.bodyModifiers.has(tokens.form[i - 1] as string) &&
      pack.bodyModifiers.has(tokens.form[i + 1] as string)
    ) {
      i -= 1;
      continue;
    }
    break;
  }
  return begin;
}

/** Goes right over "on Trade, Economic, Scientific and Technical Cooperation", "between India and Tanzania", "(JCM)". */
function nameEnd(
  tokens: Tokens,
  at: number,
  last: number,
  pack: Prepared,
): { readonly end: number; readonly parties: Party[] } {
  let end = at;
  const parties: Party[] = [];
  for (let part = 0; part < 3 && end < last; part += 1) {
    const form = tokens.form[end] as string;
    if (form === "(" && tokens.form[end + 2] === ")" && tokens.capital[end + 1] === 2) {
      end += 3;
      continue;
    }
    if (form === "between" || form === "of") {
      const names: Party[] = [];
      let k = end + 1;
      let ends = end;
      while (k < last && k < end + 16) {
        const word = tokens.form[k] as string;
        if (
          pack.words.determiners.has(word) ||
          word === "and" ||
          word === "of" ||
          word === "republic" ||
          word === "," ||
          word === "government" ||
          word === "governments"
        ) {
          k += 1;
          continue;
        }
        const name = nameAt(tokens, k, last, pack);
        if (!name || name.sort === "adjective") break;
        names.push(name.party);
        k = name.last;
        ends = k;
        if (form === "of") break;
      }
      if (form === "between" && names.length >= 2) {
        parties.push(...names);
        end = ends;
        continue;
      }
      break;
    }
    if (
      pack.bodyTails.has(form) &&
      end + 1 < last &&
      tokens.capital[end + 1] !== 0 &&
      !nameAt(tokens, end + 1, last, pack)
    ) {
      let k = end + 1;
      let ends = end;
      while (k < last && k < end + 18) {
        const word = tokens.form[k] as string;
        if (tokens.shape[k] === shape.word && tokens.capital[k] !== 0 && !nameAt(tokens, k, last, pack)) {
          k += 1;
          ends = k;
        } else if (word === "," || word === "and" || word === "-" || word === "&") k += 1;
        else break;
      }
      if (ends > end) {
        end = ends;
        continue;
      }
    }
    break;
  }
  return { end, parties };
}

function partiesIn(tokens: Tokens, first: number, last: number, pack: Prepared): Party[] {
  const parties: Party[] = [];
  for (let i = first; i < last; i += 1) {
    const name = nameAt(tokens, i, last, pack);
    if (!name) continue;
    if (name.party.length === 2) parties.push(name.party);
    i = name.last - 1;
  }
  return parties;
}

/** The ordinal that counts a session: "the eighth session of the", "17th", "3rd". Looks a few words back. */
export function numberBefore(tokens: Tokens, at: number, floor: number, pack: Prepared): number | null {
  let crossed = false;
  for (let i = at - 1; i >= floor && i >= at - 8; i -= 1) {
    const number = ordinalAt(tokens, i, pack);
    if (number !== null) return number;
    const form = tokens.form[i] as string;
    if (form === "of") {
      if (crossed) return null;
      crossed = true;
      continue;
    }
    if (pack.words.determiners.has(form) || pack.sittings.has(form) || pack.bodyModifiers.has(form)) continue;
    // "the 3rd HLCG meeting", "the Vietnam-Iraq Joint Committee's 3rd"
    if (tokens.capital[i] === 2 || form === "-" || form === ",") continue;
    return null;
  }
  return null;
}

/** "eighth", "17th" (at its "th"), "XIV" before what it counts. */
export function ordinalAt(tokens: Tokens, at: number, pack: Prepared): number | null {
  const form = tokens.form[at] as string;
  const word = pack.ordinals.get(form);
  if (word !== undefined) {
    // "twenty-first"
    const tens = tokens.form[at - 2];
    if (tokens.form[at - 1] === "-" && tens && pack.tens.has(tens) && word < 10)
      return (pack.tens.get(tens) as number) + word;
    return word;
  }
  if (pack.ordinalEnds.has(form) && tokens.glued[at] === 1 && tokens.shape[at - 1] === shape.number)
    return Number(tokens.form[at - 1]) || null;
  return romanAt(tokens, at, pack);
}

/** An ordinal that begins at a token, and the token after it. */
export function numberAt(
  tokens: Tokens,
  at: number,
  pack: Prepared,
): { readonly number: number; readonly last: number } | null {
  if (tokens.shape[at] === shape.number) {
    const number = at + 1 < tokens.count ? ordinalAt(tokens, at + 1, pack) : null;
    return number !== null && tokens.glued[at + 1] === 1 ? { number, last: at + 2 } : null;
  }
  const tens = pack.tens.get(tokens.form[at] as string);
  if (tens !== undefined && tokens.form[at + 1] === "-") {
    const number = ordinalAt(tokens, at + 2, pack);
    return number === null ? null : { number, last: at + 3 };
  }
  const number = ordinalAt(tokens, at, pack);
  return number === null ? null : { number, last: at + 1 };
}

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** A Roman numeral in capitals before the noun that it counts: "XIV Session", "the V Mixed Commission". */
function romanAt(tokens: Tokens, at: number, pack: Prepared): number | null {
  const form = tokens.form[at] as string;
  if (tokens.capital[at] === 0 || form.length > 7 || !/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(form) || form === "")
    return null;
  const next = tokens.form[at + 1] ?? "";
  if (!pack.sittings.has(next) && !pack.bodyModifiers.has(next) && !pack.bodyNouns.find(tokens, at + 1, at + 2))
    return null;
  if (tokens.text.slice(tokens.start[at], tokens.end[at]) !== form.toUpperCase()) return null;
  let sum = 0;
  for (let i = 0; i < form.length; i += 1) {
    const value = digits[form[i] as string] ?? 0;
    sum += value < (digits[form[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum > 0 ? sum : null;
}
