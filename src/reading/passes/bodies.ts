import type { BodyType, Party } from "../../record/record.ts";
import { nameAt } from "./mentions.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import type { BodyNoun } from "../world/bodies.ts";

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
}

/** Finds bodies in a range of tokens; they do not overlap. */
export function findBodies(tokens: Tokens, first: number, last: number, pack: Prepared): BodyMention[] {
  const found: BodyMention[] = [];
  let floor = first;
  for (let i = first; i < last; i += 1) {
    const noun = pack.bodyNouns.find(tokens, i, last, (entry) => !entry.exact || tokens.text.startsWith(entry.words, tokens.start[i]));
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
    if (tokens.shape[i] === shape.word && !pack.words.determiners.has(form) && !pack.ordinals.has(form) && (pack.bodyModifiers.has(form) || nameAt(tokens, i, at, pack)?.last === i + 1 || (tokens.capital[i] !== 0 && !pack.words.notNames.has(form)))) {
      begin = i;
      i -= 1;
      continue;
    }
    if ((form === "-" || form === "–") && i - 1 >= floor && tokens.shape[i - 1] === shape.word && tokens.capital[i - 1] !== 0) {
      i -= 1;
      continue;
    }
    if ((form === "," || form === "and" || form === "&") && i - 1 >= floor && tokens.capital[i - 1] !== 0 && begin === i + 1 && pack.bodyModifiers.has(tokens.form[i - 1] as string) && pack.bodyModifiers.has(tokens.form[i + 1] as string)) {
      i -= 1;
      continue;
    }
    break;
  }
  return begin;
}

/** Goes right over "on Trade, Economic, Scientific and Technical Cooperation", "between India and Tanzania", "(JCM)". */
function nameEnd(tokens: Tokens, at: number, last: number, pack: Prepared): { readonly end: number; readonly parties: Party[] } {
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
        if (pack.words.determiners.has(word) || word === "and" || word === "of" || word === "republic" || word === "," || word === "government" || word === "governments") {
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
    if (pack.bodyTails.has(form) && end + 1 < last && tokens.capital[end + 1] !== 0 && !nameAt(tokens, end + 1, last, pack)) {
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
    if (form === "the" || pack.sittings.has(form) || pack.bodyModifiers.has(form)) continue;
    return null;
  }
  return null;
}

/** "eighth", "17th", "XIV". */
export function ordinalAt(tokens: Tokens, at: number, pack: Prepared): number | null {
  const form = tokens.form[at] as string;
  const word = pack.ordinals.get(form);
  if (word !== undefined) {
    // "twenty-first"
    const tens = tokens.form[at - 2];
    if (tokens.form[at - 1] === "-" && tens && pack.tens.has(tens) && word < 10) return (pack.tens.get(tens) as number) + word;
    return word;
  }
  if ((form === "th" || form === "st" || form === "nd" || form === "rd") && tokens.glued[at] === 1 && tokens.shape[at - 1] === shape.number) return Number(tokens.form[at - 1]) || null;
  return null;
}
