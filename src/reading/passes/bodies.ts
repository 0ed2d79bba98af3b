import type { BodyType, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Accepts } from "../text/phrases.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import type { BodyNoun } from "../world/bodies.ts";
import type { ReadSentence } from "./document.ts";
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
  /** Its name without parties, acronyms and "the third round of", folded: the same for all full forms of one name. */
  readonly core: string;
  /** The words of that name. */
  readonly words: readonly string[];
  /** "(JCC)" after the name, or the mention itself. */
  readonly acronym: string | null;
  /** What "the Committee" stands for; null for a mention that names the body itself. */
  readonly short: BodyMention | null;
}

/** The bodies of a document in text order: those named, and "the Committee" after one that is. */
export function findAllBodies(
  tokens: Tokens,
  sentences: readonly Pick<ReadSentence, "sentence" | "marks">[],
  pack: Prepared,
): BodyMention[] {
  const found: BodyMention[] = [];
  let known: Map<string, BodyMention> | null = null;
  for (const { sentence, marks } of sentences) {
    if (!pack.bodyNouns.mayStandIn(marks)) continue;
    const { first, last } = sentence;
    let from = first;
    for (const body of findBodies(tokens, first, last, pack)) {
      if (known) addShort(found, known, tokens, from, body.first, sentence, pack);
      found.push(body);
      from = body.last;
      if (body.type !== "joint-body") continue;
      known ??= new Map();
      for (let k = body.first; k < body.last; k += 1)
        if (pack.bodyNouns.find(tokens, k, k + 1)) known.set(tokens.form[k] as string, body);
    }
    if (known) addShort(found, known, tokens, from, last, sentence, pack);
  }
  return found;
}

/** Adds "the Committee", between tokens of a sentence, after the text has named one in full. */
function addShort(
  found: BodyMention[],
  known: ReadonlyMap<string, BodyMention>,
  tokens: Tokens,
  from: number,
  to: number,
  { first, last }: { readonly first: number; readonly last: number },
  pack: Prepared,
) {
  const { bodyNouns, bodyTails, words } = pack;
  for (let i = bodyNouns.opening(tokens, from, to); i < to; i = bodyNouns.opening(tokens, i + 1, to)) {
    if (i === first || !words.determiners.holds(tokens, i - 1)) continue;
    const full = known.get(tokens.form[i] as string);
    if (!full) continue;
    // "the Committee of Ministers", "the Council Presidency" are something else
    if (bodyTails.find(tokens, i + 1, last) || (i + 1 < last && tokens.capital[i + 1] !== 0)) continue;
    const number = numberBefore(tokens, i, first, pack);
    found.push({ ...full, first: i, last: i + 1, number, named: false, short: full });
  }
}

/** Finds bodies in a range of tokens; they do not overlap. */
export function findBodies(tokens: Tokens, first: number, last: number, pack: Prepared): BodyMention[] {
  const found: BodyMention[] = [];
  let floor = first;
  for (let i = first; i < last; i += 1) {
    i = pack.bodyNouns.opening(tokens, i, last);
    const noun = pack.bodyNouns.find(tokens, i, last, isWritten);
    if (!noun) continue;
    const start = nameStart(tokens, i, floor, pack);
    const tail = hasTail(tokens, noun.last, last, pack) ? nameEnd(tokens, noun.last, last, pack) : null;
    const end = tail ? tail.end : noun.last;
    const alone = tokens.capital[i] === 2 && noun.last === i + 1;
    const named = start < i || end > noun.last || alone;
    if (!noun.value.alone && !named) continue;
    if (isElsewhere(tokens, start, end, pack) || isVerb(tokens, start, i, pack)) {
      i = noun.last - 1;
      continue;
    }
    if (noun.value.type === "joint-body" && ofOrganisation(tokens, start, end, pack)) {
      i = noun.last - 1;
      continue;
    }
    const words = coreOf(tokens, start, end, noun.value.type === "joint-body", pack);
    found.push({
      first: start,
      last: end,
      type: noun.value.type,
      sort: noun.value.sort,
      parties: partiesOf(tokens, start, i, tail, pack),
      number: numberBefore(tokens, start, first, pack),
      named,
      core: words.join(" "),
      words,
      acronym: tail?.acronym ?? (alone ? (tokens.form[i] as string) : null),
      short: null,
    });
    floor = end;
    i = end - 1;
  }
  return found;
}

const isWritten: Accepts<BodyNoun> = (entry, first, _, tokens) =>
  !entry.exact || tokens.text.startsWith(entry.words, tokens.start[first]);

/** An organ of a state or of an organisation, no body of two parties: "the Security Council", "the High Commission". */
function isElsewhere(tokens: Tokens, first: number, last: number, pack: Prepared): boolean {
  for (let i = pack.organs.opening(tokens, first, last); i < last; i = pack.organs.opening(tokens, i + 1, last))
    if (pack.organs.find(tokens, i, last)) return true;
  return false;
}

/** "Does France plan to": the party's name stands right before a word that is no part of a name. */
function isVerb(tokens: Tokens, first: number, noun: number, pack: Prepared): boolean {
  if (tokens.capital[noun] !== 0 || noun === first) return false;
  for (let i = Math.max(first, noun - 4); i < noun; i += 1) {
    const name = nameAt(tokens, i, noun, pack);
    if (name?.last === noun) return name.sort !== "adjective";
  }
  return false;
}

/** "the UN Peacebuilding Commission": an organisation's name stands in it and no state's. */
function ofOrganisation(tokens: Tokens, first: number, last: number, pack: Prepared): boolean {
  let organisation = false;
  for (let i = first; i < last; i += 1) {
    const name = nameAt(tokens, i, last, pack);
    if (!name) continue;
    if (name.party.length === 2) return false;
    organisation = true;
    i = name.last - 1;
  }
  return organisation;
}

/** The words of a name that tell it from others; a joint body's parties are known beside it. */
function coreOf(tokens: Tokens, first: number, last: number, joint: boolean, pack: Prepared): readonly string[] {
  const words: string[] = [];
  let i = first;
  if (pack.sittings.holds(tokens, i) && pack.bodyWords.of.holds(tokens, i + 1)) i += 2;
  for (; i < last; i += 1) {
    const form = tokens.form[i] as string;
    if ((joint && pack.bodyWords.between.holds(tokens, i)) || form === "(") break;
    const name = !joint || tokens.capital[i] === 0 ? null : nameAt(tokens, i, last, pack);
    if (name) {
      i = name.last - 1;
      continue;
    }
    if (tokens.shape[i] !== shape.punctuation && !pack.words.determiners.holds(tokens, i)) words.push(form);
  }
  return words;
}

/** Goes left over the name's modifiers: capitals, party adjectives with hyphens, "joint", "high". */
function nameStart(tokens: Tokens, at: number, floor: number, pack: Prepared): number {
  let begin = at;
  let i = at - 1;
  while (i >= floor && at - i < 10) {
    const form = tokens.form[i] as string;
    if (
      tokens.shape[i] === shape.word &&
      !pack.words.determiners.holds(tokens, i) &&
      ordinalAt(tokens, i, pack) === null &&
      (pack.bodyModifiers.holds(tokens, i) ||
        nameAt(tokens, i, at, pack)?.last === i + 1 ||
        (tokens.capital[i] !== 0 && !pack.words.notNames.holds(tokens, i)))
    ) {
      begin = i;
      i -= 1;
      continue;
    }
    if (
      (form === "-" || form === "–") &&
      i - 1 >= floor &&
      tokens.shape[i - 1] === shape.word &&
      // "Peru-Oman", "public-private"
      (tokens.capital[i - 1] !== 0 || (pack.bodyModifiers.holds(tokens, i - 1) && begin === i + 1))
    ) {
      i -= 1;
      continue;
    }
    if (
      pack.bodyWords.joins.holds(tokens, i) &&
      i - 1 >= floor &&
      tokens.capital[i - 1] !== 0 &&
      begin === i + 1 &&
      pack.bodyModifiers.holds(tokens, i - 1) &&
      pack.bodyModifiers.holds(tokens, i + 1)
    ) {
      i -= 1;
      continue;
    }
    break;
  }
  return begin;
}

const longestTail = 18;

interface Tail {
  readonly end: number;
  readonly parties: readonly Party[];
  readonly acronym: string | null;
}

/** Whether the name of a body may go on behind its noun. */
function hasTail(tokens: Tokens, at: number, last: number, pack: Prepared): boolean {
  if (at >= last) return false;
  return (
    tokens.form[at] === "(" ||
    pack.bodyWords.between.holds(tokens, at) ||
    pack.bodyTails.find(tokens, at, last) !== null
  );
}

/** Goes right over "on Trade, Economic, Scientific and Technical Cooperation", "between India and Tanzania", "(JCM)". */
function nameEnd(tokens: Tokens, at: number, last: number, pack: Prepared): Tail {
  let end = at;
  let acronym: string | null = null;
  const parties: Party[] = [];
  for (let part = 0; part < 4 && end < last; part += 1) {
    if (tokens.form[end] === "(" && tokens.form[end + 2] === ")" && tokens.capital[end + 1] === 2) {
      acronym ??= tokens.form[end + 1] as string;
      end += 3;
      continue;
    }
    const between = betweenAt(tokens, end, last, pack);
    if (between) {
      parties.push(...between.parties);
      end = between.end;
      continue;
    }
    const tail = tailAt(tokens, end, last, pack);
    if (tail === end) break;
    end = tail;
  }
  return { end, parties, acronym };
}

/** "between the Republic of South Africa and the Republic of Uganda". */
function betweenAt(
  tokens: Tokens,
  at: number,
  last: number,
  pack: Prepared,
): { readonly end: number; readonly parties: Party[] } | null {
  const { between, fillers } = pack.bodyWords;
  if (!between.holds(tokens, at)) return null;
  const parties: Party[] = [];
  let end = at;
  for (let k = at + 1; k < last && k < at + longestTail; ) {
    const word = tokens.form[k] as string;
    const name = nameAt(tokens, k, last, pack);
    // a comma may also lead on to where it met: "between A and B, Pretoria"
    const place = name?.sort === "city" || name?.sort === "capital";
    if (name && name.sort !== "adjective" && !(place && tokens.form[k - 1] === ",")) {
      parties.push(name.party);
      k = name.last;
      end = k;
      continue;
    }
    if (name || !(word === "," || fillers.holds(tokens, k) || pack.words.determiners.holds(tokens, k))) break;
    k += 1;
  }
  return parties.length >= 2 ? { end, parties } : null;
}

/** The end of "on Trade, Economic, Scientific and Technical Cooperation"; `at` where there is none. */
function tailAt(tokens: Tokens, at: number, last: number, pack: Prepared): number {
  const lead = pack.bodyTails.find(tokens, at, last);
  if (!lead || !isNameWord(tokens, lead.last, last, pack)) return at;
  const { joins } = pack.bodyWords;
  let end = at;
  for (let k = lead.last; k < last && k < at + longestTail; k += 1) {
    if (isNameWord(tokens, k, last, pack)) end = k + 1;
    else if (!joins.holds(tokens, k)) break;
  }
  return end;
}

/** A word with a capital that names neither a party, nor a person, nor a day. */
function isNameWord(tokens: Tokens, at: number, last: number, pack: Prepared): boolean {
  if (at >= last || tokens.shape[at] !== shape.word || tokens.capital[at] === 0) return false;
  const form = tokens.form[at] as string;
  if (nameAt(tokens, at, last, pack)) return false;
  if (pack.honorifics.find(tokens, at, last) || pack.offices.find(tokens, at, last)) return false;
  // "the Council on November 20", "on Nov. 20"
  const day = tokens.form[at + 1] === "." ? at + 2 : at + 1;
  return !(pack.words.months.has(form.slice(0, 3)) && tokens.shape[day] === shape.number);
}

/** The parties in a body's name and behind it, each once. */
function partiesOf(tokens: Tokens, first: number, last: number, tail: Tail | null, pack: Prepared): readonly Party[] {
  const parties: Party[] = [];
  for (let i = first; i < last; i += 1) {
    const name = tokens.capital[i] === 0 ? null : nameAt(tokens, i, last, pack);
    if (!name) continue;
    if (name.party.length === 2 && !parties.includes(name.party)) parties.push(name.party);
    i = name.last - 1;
  }
  if (tail) for (const party of tail.parties) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** The ordinal that counts a session: "the eighth session of the", "17th", "3rd". Looks a few words back. */
export function numberBefore(tokens: Tokens, at: number, floor: number, pack: Prepared): number | null {
  let crossed = false;
  for (let i = at - 1; i >= floor && i >= at - 8; i -= 1) {
    const number = ordinalAt(tokens, i, pack);
    if (number !== null) return number;
    const form = tokens.form[i] as string;
    if (pack.bodyWords.of.holds(tokens, i)) {
      if (crossed) return null;
      crossed = true;
      continue;
    }
    if (
      pack.words.determiners.holds(tokens, i) ||
      pack.sittings.holds(tokens, i) ||
      pack.bodyModifiers.holds(tokens, i)
    )
      continue;
    // "the second meeting of their Working Group"
    if (!crossed && pack.words.possessives.holds(tokens, i)) continue;
    // "the 3rd HLCG meeting", "the Vietnam-Iraq Joint Committee's 3rd"
    if (tokens.capital[i] === 2 || form === "-" || form === ",") continue;
    return null;
  }
  return null;
}

/** "eighth", "17th" (at its "th"), "XIV" before what it counts. */
export function ordinalAt(tokens: Tokens, at: number, pack: Prepared): number | null {
  if (at < 0 || at >= tokens.count) return null;
  const word = pack.ordinals.at(tokens, at);
  if (word !== 0) {
    // "twenty-first"
    const tens = word < 10 && tokens.form[at - 1] === "-" ? pack.tens.at(tokens, at - 2) : 0;
    return tens + word;
  }
  if (pack.ordinalEnds.holds(tokens, at) && tokens.glued[at] === 1 && tokens.shape[at - 1] === shape.number)
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
  if (pack.tens.at(tokens, at) !== 0 && tokens.form[at + 1] === "-") {
    const number = ordinalAt(tokens, at + 2, pack);
    return number === null ? null : { number, last: at + 3 };
  }
  const number = ordinalAt(tokens, at, pack);
  return number === null ? null : { number, last: at + 1 };
}

/** What the letters of Roman numerals are worth; 0 for any other. */
function digit(letter: string | undefined): number {
  return letter === "i" ? 1 : letter === "v" ? 5 : letter === "x" ? 10 : letter === "l" ? 50 : 0;
}

/** A Roman numeral in capitals before the noun that it counts: "XIV Session", "the V Mixed Commission". */
function romanAt(tokens: Tokens, at: number, pack: Prepared): number | null {
  if (tokens.capital[at] === 0) return null;
  const form = tokens.form[at] as string;
  if (digit(form[0]) === 0 || form.length > 7 || !/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(form)) return null;
  if (
    !pack.sittings.holds(tokens, at + 1) &&
    !pack.bodyModifiers.holds(tokens, at + 1) &&
    !pack.bodyNouns.find(tokens, at + 1, at + 2)
  )
    return null;
  if (tokens.text.slice(tokens.start[at], tokens.end[at]) !== form.toUpperCase()) return null;
  let sum = 0;
  for (let i = 0; i < form.length; i += 1) {
    const value = digit(form[i]);
    sum += value < digit(form[i + 1]) ? -value : value;
  }
  return sum > 0 ? sum : null;
}
