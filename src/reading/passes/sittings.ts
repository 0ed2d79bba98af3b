import { momentEnd, momentStart } from "../../record/moment.ts";
import type { Party, Place, Span, When } from "../../record/record.ts";
import type { SittingWords } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import type { Accepts } from "../text/phrases.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { TimeMention } from "../times/find-times.ts";
import { type BodyMention, ordinalAt } from "./bodies.ts";
import { type ReadDocument, type ReadSentence, timesBetween } from "./document.ts";
import { datelinePlace } from "./places.ts";

export interface DraftSitting {
  readonly body: BodyMention;
  readonly parties: readonly Party[];
  readonly number: number | null;
  readonly state: "held" | "planned" | "postponed" | "named";
  readonly when: When | null;
  readonly where: Place | null;
  readonly first: number;
  readonly last: number;
}

/** So many of the last sessions may hold a word of the sentence that is being read. */
const recent = 40;

const standing: ReadonlySet<string> = new Set([
  ...["commission", "council", "working-group", "parliamentary", "consultations"],
]);

/** Finds the sessions of joint bodies that a document speaks of, with what it says became or is to become of them. */
export function findSittings(document: ReadDocument, bodies: readonly BodyMention[], pack: Prepared): DraftSitting[] {
  const found: DraftSitting[] = [];
  const known: BodyMention[] = [];
  let next = 0;
  for (const read of document.sentences) {
    const { first, last } = read.sentence;
    while (next < bodies.length && (bodies[next] as BodyMention).first < last) {
      const body = bodies[next] as BodyMention;
      next += 1;
      if (body.type !== "joint-body" || !standing.has(body.sort)) continue;
      known.push(body);
      const sitting = sittingAt(document, read, body, body.first, body.last, body.number, pack);
      if (sitting) found.push(alongside(sitting, found.at(-1), document, first, pack));
    }
    const bare = withoutNoun(document, read, known.at(-1), pack);
    if (bare && !isFound(found, first, bare.number)) found.push(bare);
    const goesOn = taken(document, read, found.at(-1), pack);
    if (goesOn) found.push(goesOn);
    if (known.length === 0 || !(pack.sittings.standIn(read.marks) || pack.sittings.holds(document.tokens, last)))
      continue;
    // "its seventh session", "whose ninth meeting": the number stands apart from the body's name
    const { form } = document.tokens;
    for (let i = first; i < last; i += 1) {
      if (!pack.sittings.holds(document.tokens, i + 1)) continue;
      const number = ordinalAt(document.tokens, i, pack);
      const body = known.at(-1);
      // "the 12th meeting": the figures are a word of their own
      const owner = form[pack.ordinalEnds.holds(document.tokens, i) ? i - 2 : i - 1] ?? "";
      if (!body || form[i + 2] === "of") continue;
      const noun = form[i + 1] ?? "";
      if (number === null && !pack.words.nexts.holds(document.tokens, i)) {
        // "preparations for the next session. The session will be held in March"
        if (
          form[i] !== "the" ||
          !isLast(found.at(-1), body, noun, document.tokens, pack) ||
          found.at(-1)?.state !== "planned"
        )
          continue;
      } else if (number === null) {
        // "The Commission will hold its next session in March"; "Kenya will host the next session"
        const isIts = pack.words.possessives.has(owner) && body.first >= first && body.first <= first + 4;
        if (!isIts && !(owner === "the" && isLast(found.at(-1), body, noun, document.tokens, pack))) continue;
      } else {
        const latest = found.slice(-recent);
        if (isTold(latest, i, number)) continue;
        if (!pack.words.possessives.has(owner) && !pack.words.relatives.has(owner) && owner !== "the") continue;
        // "The second meeting … was held. The third meeting will be in Oslo"
        const isNext = holdsSession(latest, body, number - 1);
        if (owner === "the" && body.first < first && !isNext) continue;
      }
      const sitting = sittingAt(document, read, body, i, i + 2, number, pack);
      if (!sitting || (number === null && sitting.state !== "planned" && sitting.state !== "postponed")) continue;
      // the body's own words were taken for a sitting without a number: it is this one
      const same = unnumbered(found, body, i);
      if (same >= 0 && (found[same] as DraftSitting).first <= i)
        found[same] = alongside(sitting, found[same - 1], document, first, pack);
      else found.push(sitting);
    }
  }
  return found;
}

/** Whether a session of a number was found from a token on. */
function isFound(found: readonly DraftSitting[], first: number, number: number | null): boolean {
  return found.some((item) => item.first >= first && item.number === number);
}

/** "The third will be held in Oslo in May", right after a sentence that names the body: the number stands alone. */
function withoutNoun(
  document: ReadDocument,
  read: ReadSentence,
  body: BodyMention | undefined,
  pack: Prepared,
): DraftSitting | null {
  const { tokens } = document;
  const { first, last } = read.sentence;
  if (!body || body.last > first || body.first < first - 60 || !pack.words.determiners.holds(tokens, first))
    return null;
  const number = ordinalAt(tokens, first + 1, pack);
  const found = number === null ? null : pack.sittingStates.find(tokens, first + 2, last);
  if (!found || found.value.side === "before" || found.value.reduced) return null;
  return sittingAt(document, read, body, first + 1, first + 2, number, pack);
}

/** "The session was put off. It was agreed that it would be held in May": what "it" is in the sentence right after it. */
function taken(
  document: ReadDocument,
  read: ReadSentence,
  before: DraftSitting | undefined,
  pack: Prepared,
): DraftSitting | null {
  const { tokens } = document;
  const { first, last } = read.sentence;
  if (!before || before.number === null || before.state === "held") return null;
  if (before.last < first - 3 || before.last > first) return null;
  for (let i = first; i < Math.min(last, first + 12); i += 1) {
    if (pack.anaphors.find(tokens, i, last)?.value !== "it") continue;
    const found = pack.sittingStates.find(tokens, i + 1, last);
    if (!found || found.value.side === "before" || found.value.reduced || found.value.state === "held") continue;
    const limit = clauseEnd(tokens, i + 1, last);
    const times = timesBetween(document.times, tokens.end[i] as number, tokens.end[limit - 1] as number);
    const time = times.find(({ value, role }) => value !== null && role !== "moved-from");
    if (!time) return null;
    return {
      ...before,
      state: found.value.state,
      when: { value: time.value, span: time.span, quote: time.quote },
      where: placeAfter(document, read, i + 1, limit, pack),
      first: clauseStart(tokens, i, first),
      last: limit,
    };
  }
  return null;
}

/** Whether the last session that the text spoke of is that body's, and was called by that noun or by none: "the 8th Commission". */
function isLast(
  last: DraftSitting | undefined,
  body: BodyMention,
  noun: string,
  tokens: Tokens,
  pack: Prepared,
): boolean {
  if (last?.body !== body && last?.body.short !== body && last?.body !== body.short) return false;
  let isCalled = false;
  for (let i = last.first; i < last.last; i += 1) {
    if (tokens.form[i] === noun) return true;
    isCalled ||= pack.sittings.holds(tokens, i);
  }
  return !isCalled && last.number !== null;
}

/** Whether a word stands in a session that was found, or right after it. */
function isTold(found: readonly DraftSitting[], at: number, number: number): boolean {
  return found.some((item) => item.first <= at && at < item.last + 4 && item.number === number);
}

function holdsSession(found: readonly DraftSitting[], body: BodyMention, number: number): boolean {
  return found.some((item) => item.body === body && item.number === number);
}

/** The last session without a number that ends after a token; -1 where there is none. */
function unnumbered(found: readonly DraftSitting[], body: BodyMention, at: number): number {
  return found.findLastIndex((item) => item.body === body && item.number === null && item.last > at);
}

function sittingAt(
  document: ReadDocument,
  read: ReadSentence,
  body: BodyMention,
  from: number,
  to: number,
  number: number | null,
  pack: Prepared,
): DraftSitting | null {
  const { tokens } = document;
  const { sentence } = read;
  const anchor = sittingStart(tokens, from, sentence.first, pack);
  // the body's own name may hold such a word: "Technical Cooperation"
  const { notTheSession } = pack.words;
  const before = Math.max(anchor - 4, body.last <= from ? body.last : 0);
  if (around(tokens, before, from, sentence, notTheSession) || around(tokens, to, to + 4, sentence, notTheSession))
    return null;
  const { state: told, from: said } = stateOf(tokens, anchor, to, sentence, pack);
  const coming = told === "held" || told === "postponed" ? undefined : dayBefore(document, sentence.first, anchor);
  const state = told === "named" && coming?.value ? "planned" : told;
  if (state === "named" && number === null) return null;
  // consultations go on without being counted
  if (body.sort === "consultations" && number === null && state !== "planned") return null;
  // "will be convened every two years"
  if (state === "planned" && around(tokens, to, to + 10, sentence, pack.words.recurring)) return null;
  const limit = clauseEnd(tokens, to, sentence.last);
  const { end, start } = tokens;
  const after = timesBetween(document.times, end[said - 1] as number, end[limit - 1] as number);
  const time =
    after.find((item) => item.value !== null && item.role !== "moved-from") ??
    after[0] ??
    (state === "held"
      ? timesBetween(document.times, start[sentence.first] as number, start[anchor] as number).findLast(
          (item) => item.value !== null && item.role === "point",
        )
      : coming);
  return {
    body,
    parties: body.parties,
    number,
    state,
    when: time ? { value: time.value, span: time.span, quote: time.quote } : null,
    where: placeAfter(document, read, said, limit, pack) ?? hostBefore(tokens, read, anchor, pack),
    first: clauseStart(tokens, anchor, read.dateline?.[1] ?? sentence.first),
    last: limit,
  };
}

/** "will come to Oslo on Wednesday for the first meeting": a day to come right before; or "During the visit", which opens it. */
function dayBefore({ tokens, times, published }: ReadDocument, first: number, anchor: number): TimeMention | undefined {
  const { start, end } = tokens;
  const from = end[Math.max(first, anchor - 4)] as number;
  return timesBetween(times, start[first] as number, start[anchor] as number).findLast(({ value, span }) =>
    value === null
      ? span[0] === start[first]
      : published !== null && momentStart(value) > momentEnd(published) && span[1] >= from,
  );
}

/** "In parallel, the Council held its first meeting": when and where the session before was. */
function alongside(
  sitting: DraftSitting,
  before: DraftSitting | undefined,
  { tokens }: ReadDocument,
  first: number,
  pack: Prepared,
): DraftSitting {
  if (sitting.state !== "held" || sitting.when || before?.state !== "held" || !before.when) return sitting;
  if (!around(tokens, first, first + 4, { first, last: tokens.count }, pack.words.parallels)) return sitting;
  return { ...sitting, when: before.when, where: sitting.where ?? before.where };
}

/** Goes left over "the eighth session of the" to where the words on the session begin. */
export function sittingStart(tokens: Tokens, from: number, floor: number, pack: Prepared): number {
  let at = from;
  // not in the middle of "Peruvian-Omani"
  while (at - 2 >= floor && tokens.form[at - 1] === "-" && tokens.capital[at - 2] !== 0) at -= 2;
  let i = at;
  while (i > floor && at - i < 7) {
    const leads =
      pack.words.sittingLeads.holds(tokens, i - 1) ||
      pack.words.possessives.holds(tokens, i - 1) ||
      pack.sittings.holds(tokens, i - 1) ||
      ordinalAt(tokens, i - 1, pack) !== null;
    if (!leads && !(tokens.shape[i - 1] === shape.number && /^\d+$/.test(tokens.form[i - 1] as string))) break;
    i -= 1;
  }
  return i;
}

function around(
  tokens: Tokens,
  from: number,
  to: number,
  sentence: { readonly first: number; readonly last: number },
  words: WordSet,
): boolean {
  for (let i = Math.max(sentence.first, from); i < Math.min(sentence.last, to); i += 1)
    if (words.holds(tokens, i)) return true;
  return false;
}

const standsBefore: Accepts<SittingWords> = ({ side }) => side !== "after";
const standsAfter: Accepts<SittingWords> = ({ side }) => side !== "before";

/**
 * What the words before and after say: "was held", "is planned", "preparations for", "the minutes of"; and from where on
 * its time and place may stand. An aside says less than what goes on after it: "the council, which was founded in Oslo
 * last year, will meet".
 */
function stateOf(
  tokens: Tokens,
  first: number,
  last: number,
  sentence: { readonly first: number; readonly last: number },
  pack: Prepared,
): { readonly state: DraftSitting["state"]; readonly from: number } {
  const after = toldAfter(tokens, last, sentence, pack);
  if (after) return after;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 8); i -= 1) {
    const found = pack.sittingStates.find(tokens, i, first, standsBefore);
    if (!found || found.last < first - 3) continue;
    // "are to prepare its agenda in a joint group", not "concluded in Oslo the meetings of"
    if (around(tokens, Math.max(found.last, first - 2), first, sentence, pack.encounterWords.inside)) continue;
    // "will lead his side at the second meeting"
    const { state } = found.value;
    const isToCome = state === "held" && around(tokens, i - 6, i, sentence, pack.words.modals);
    return { state: isToCome ? "planned" : state, from: last };
  }
  return { state: "named", from: last };
}

/**
 * What the words after a session, or a visit, say became or is to become of it; from where on its time may stand, and the
 * token after those words.
 */
export function toldAfter(
  tokens: Tokens,
  last: number,
  sentence: { readonly first: number; readonly last: number },
  pack: Prepared,
): { readonly state: DraftSitting["state"]; readonly from: number; readonly last: number } | null {
  const aside = asideEnd(tokens, last, sentence.last, pack);
  let reduced: ReturnType<typeof toldAfter> = null;
  for (const start of aside === last ? [last] : [aside, last]) {
    let from = start;
    let limit = from + 14;
    for (let i = from; i < Math.min(sentence.last, limit); i += 1) {
      if (tokens.form[i] === ";") break;
      const found = pack.sittingStates.find(tokens, i, sentence.last, standsAfter);
      if (!found) continue;
      const { state } = found.value;
      limit = found.last + 14;
      if (state === "named") {
        // "had not been held last year and should be held in May": what comes of it follows, or nothing does
        from = found.last;
        i = from - 1;
      } else if (!found.value.reduced) {
        // "scheduled for May, has been put off to June": the verb says more, and its time stands behind it
        return { state, from: reduced || from !== start ? i : from, last: found.last };
      } else reduced ??= { state, from, last: found.last };
    }
    if (from > start) return { state: "named", from: sentence.last, last: sentence.last };
  }
  return reduced;
}

/**
 * Where ", which was founded last year," ends that begins at a token; the token itself where no such aside does. Whatever
 * stands between two commas is one where the second is followed by what became of the session.
 */
function asideEnd(tokens: Tokens, at: number, last: number, pack: Prepared): number {
  if (tokens.form[at] !== ",") return at;
  const isRelative = pack.words.relatives.holds(tokens, at + 1);
  for (let i = at + 2; i < Math.min(last, at + 40); i += 1) {
    if (tokens.form[i] !== ",") continue;
    const found = pack.sittingStates.find(tokens, i + 1, last);
    return isRelative || (found && found.value.side !== "before" && !found.value.reduced) ? i + 1 : at;
  }
  return at;
}

/** Where the clause begins: after a semicolon; else with its sentence, or, where that is long, after the last comma. */
export function clauseStart(tokens: Tokens, at: number, floor: number): number {
  const reach = Math.max(floor, at - 30);
  let comma = at;
  for (let i = at; i > reach; i -= 1) {
    if (tokens.form[i - 1] === ";") return i;
    if (comma === at && tokens.form[i - 1] === ",") comma = i;
  }
  return reach === floor ? floor : comma;
}

/** The end of the clause: a semicolon, or a comma and a new verb of saying; else the sentence's end. */
export function clauseEnd(tokens: Tokens, from: number, last: number): number {
  for (let i = from; i < last; i += 1) if (tokens.form[i] === ";" || i - from > 40) return i;
  let end = last;
  while (end > from && closing.holds(tokens, end - 1)) end -= 1;
  return end;
}

const closing = new WordSet([".", "!", "?", '"', "”"]);

/** "The Maldives will host the next meeting": in whose country, where no town is named. */
function hostBefore(tokens: Tokens, read: ReadSentence, anchor: number, pack: Prepared): Place | null {
  if (!pack.words.hosting.holds(tokens, anchor - 1)) return null;
  const host = read.mentions.findLast(({ last }) => last < anchor && last >= anchor - 4);
  if (host?.type !== "party" || host.possessive || host.sort === "adjective" || host.party.length !== 2) return null;
  const span: Span = [tokens.start[host.first] as number, tokens.end[host.last - 1] as number];
  return { name: tokens.text.slice(...span).replace(/^the /i, ""), country: host.party };
}

function placeAfter(
  document: ReadDocument,
  read: ReadSentence,
  from: number,
  limit: number,
  pack: Prepared,
): Place | null {
  const { tokens } = document;
  let country: Place | null = null;
  for (const mention of read.mentions) {
    if (mention.type !== "party" || mention.first < from || mention.last > limit || mention.possessive) continue;
    if (mention.sort !== "capital" && mention.sort !== "city" && mention.sort !== "name") continue;
    const before = tokens.form[mention.first - 1];
    if (before !== "in" && before !== "at") continue;
    const span: Span = [tokens.start[mention.first] as number, tokens.end[mention.last - 1] as number];
    const place = { name: tokens.text.slice(...span), country: mention.party };
    if (mention.sort !== "name") return place;
    if (mention.party.length === 2) country ??= place;
  }
  // "ended here on Thursday"
  for (let i = from; i < Math.min(limit, from + 6); i += 1)
    if (pack.words.here.holds(tokens, i)) return datelinePlace(document, pack);
  return country;
}
