import { momentEnd, momentStart } from "../../record/moment.ts";
import type { Office, Party, Place, When } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape } from "../text/tokens.ts";
import type { TimeMention } from "../times/find-times.ts";
import { verbForm } from "../verb-table.ts";
import { type ReadDocument, type ReadSentence, timesBetween } from "./document.ts";
import type { Mention, PartyMention, PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";
import { clauseEnd, clauseStart, toldAfter } from "./sittings.ts";

/** A visit that the text speaks of as to come or as put off, told of the visit itself: "his visit will be in May". */
export interface DraftJourney {
  readonly person: Person | null;
  readonly offices: readonly Office[];
  readonly visitor: Party | null;
  readonly host: Party | null;
  readonly state: "planned" | "postponed";
  readonly when: When | null;
  readonly where: Place | null;
  readonly first: number;
  readonly last: number;
}

/** So many words may stand between whose visit it is and the visit: "the Minister's first official". */
const between = 3;
/** So many words may stand between the visit and where it is to. */
const within = 6;

/** Finds the visits that a document speaks of as to come or as put off, by whoever's they are. */
export function findJourneys(document: ReadDocument, pack: Prepared): DraftJourney[] {
  const found: DraftJourney[] = [];
  const { tokens } = document;
  const { journeys } = pack.undertakingWords;
  for (const read of document.sentences) {
    if (!journeys.standIn(read.marks)) continue;
    const { first, last } = read.sentence;
    for (let i = first; i < last; i += 1) {
      if (!journeys.holds(tokens, i)) continue;
      const journey = journeyAt(document, read, i, pack);
      if (journey) found.push(journey);
    }
  }
  return found;
}

interface Owner {
  /** Null for "the visit", "her visit", whose it is the rest of the text may tell. */
  readonly mention: PersonMention | null;
  /** The tokens that name whose visit it is, with the visit. */
  readonly first: number;
  readonly last: number;
}

function journeyAt(document: ReadDocument, read: ReadSentence, at: number, pack: Prepared): DraftJourney | null {
  const { tokens, people } = document;
  const { sentence } = read;
  const coming = comingAt(read, at, document, pack);
  if (coming) return coming;
  const owner =
    ownerBefore(read, at, document, pack) ?? ownerAfter(read, at, document, pack) ?? nobody(document, at, pack);
  if (!owner) return null;
  const goal = goalAfter(read, at, document, pack);
  const end = Math.max(owner.last, goal?.last ?? 0);
  const told = toldAfter(tokens, end, sentence, pack);
  if (!told || (told.state !== "planned" && told.state !== "postponed")) return null;
  if (told.state === "planned" && leadsElsewhere(document, told.last, sentence.last, pack)) return null;
  const limit = clauseEnd(tokens, end, sentence.last);
  const time = dayWithin(document, told.from, limit);
  if (time === "past" || (told.state === "planned" && !time)) return null;
  const { mention } = owner;
  const person = mention && people.of(mention);
  const host = goal?.place.country ?? null;
  // nobody visits his own: the other's, where the text is of two
  if (person && host !== null && person.party === host) {
    const others = [...document.counts.keys()].filter((party) => party !== host);
    person.party = others.length === 1 ? (others[0] ?? null) : null;
  }
  return {
    person,
    offices: mention?.offices ?? [],
    visitor: person?.party ?? mention?.party ?? null,
    host,
    state: told.state,
    when: time ? { value: time.value, span: time.span, quote: time.quote } : null,
    where: goal?.place ?? null,
    first: Math.max(clauseStart(tokens, owner.first, sentence.first), sentence.first),
    last: Math.max(limit, at + 1),
  };
}

/** So many words may stand between who will come and the visit: "is expected to pay an official". */
const reach = 8;

/** "President Paz will visit Norway in May", "is expected to pay an official visit to Oslo in May". */
function comingAt(
  { sentence, mentions }: ReadSentence,
  at: number,
  document: ReadDocument,
  pack: Prepared,
): DraftJourney | null {
  const { tokens, people } = document;
  const guest = mentions.find(
    (each): each is PersonMention =>
      isPerson(each) && each.last <= at && each.last >= at - reach && isToCome(document, each.last, at, pack),
  );
  if (!guest || guest.offices.length === 0) return null;
  const goal = mentions.find((each) => each.type === "party" && each.first > at && each.first <= at + 3);
  if (goal?.type !== "party" || goal.sort === "adjective" || goal.sort === "side" || goal.possessive) return null;
  const person = people.of(guest);
  const visitor = person?.party ?? guest.party;
  if (goal.party.length !== 2 || visitor === null || visitor === goal.party) return null;
  const limit = clauseEnd(tokens, goal.last, sentence.last);
  const time = dayWithin(document, goal.last, limit);
  if (time === "past" || !time) return null;
  return {
    person,
    offices: guest.offices,
    visitor,
    host: goal.party,
    state: "planned",
    when: { value: time.value, span: time.span, quote: time.quote },
    where: placeOf(goal, document),
    first: guest.first,
    last: limit,
  };
}

/** Whether the words right behind somebody up to a visit say that it is to come: "will", "is due to pay a". */
function isToCome({ tokens }: ReadDocument, from: number, at: number, pack: Prepared): boolean {
  const { toward, planning } = pack.undertakingWords;
  if (from === at) return false;
  for (let i = from; i < at; i += 1)
    if (tokens.shape[i] !== shape.word || pack.words.negations.holds(tokens, i)) return false;
  if (pack.words.modals.holds(tokens, from)) return true;
  return planning.holds(tokens, from + 1) && toward.holds(tokens, from + 2);
}

/** "Minister Soto's official visit", "her visit" where the sentence has named one person alone. */
function ownerBefore(
  { sentence, mentions }: ReadSentence,
  at: number,
  { tokens, people }: ReadDocument,
  pack: Prepared,
): Owner | null {
  const { form } = tokens;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 1 - between); i -= 1) {
    if (form[i] === "'s" || form[i] === "'" || form[i] === "’s") {
      const mention = mentions.find(({ last }) => last === i || last === i + 1);
      return mention && isPerson(mention) ? { mention, first: mention.first, last: at + 1 } : null;
    }
    if (pack.undertakingWords.personal.holds(tokens, i)) {
      const named = mentions.filter((each): each is PersonMention => isPerson(each) && each.last <= i);
      const whose = new Set(named.map((mention) => people.of(mention)));
      const [mention] = named;
      const isOne = mention !== undefined && whose.size === 1 && !whose.has(null);
      return { mention: isOne ? mention : null, first: i, last: at + 1 };
    }
    if (tokens.shape[i] !== shape.word || pack.words.prepositions.holds(tokens, i)) return null;
  }
  return null;
}

/** "The visit of President Paz", "the visit to Lima by the King of Norway". */
function ownerAfter(
  { sentence, mentions }: ReadSentence,
  at: number,
  { tokens }: ReadDocument,
  pack: Prepared,
): Owner | null {
  const isNoun = [1, 2, 3].some((back) => pack.words.determiners.holds(tokens, at - back));
  if (!isNoun) return null;
  for (let i = at + 1; i < Math.min(sentence.last, at + 1 + within); i += 1) {
    if (!pack.undertakingWords.owners.holds(tokens, i)) {
      if (tokens.shape[i] !== shape.word) return null;
      continue;
    }
    const start = pack.words.determiners.holds(tokens, i + 1) ? i + 2 : i + 1;
    const mention = mentions.find(({ first }) => first === i + 1 || first === start);
    return mention && isPerson(mention) ? { mention, first: at, last: mention.last } : null;
  }
  return null;
}

/** "The visit will be in March." */
function nobody({ tokens }: ReadDocument, at: number, pack: Prepared): Owner | null {
  return pack.undertakingWords.definites.holds(tokens, at - 1) ? { mention: null, first: at, last: at + 1 } : null;
}

/** "Is expected to bring results in June": the time is that of something else than the visit. */
function leadsElsewhere({ tokens }: ReadDocument, at: number, last: number, pack: Prepared): boolean {
  const isAim = pack.undertakingWords.toward.holds(tokens, at) && tokens.shape[at + 1] === shape.word;
  const isBase = isAim && (pack.pack.verbs.bits[tokens.form[at + 1] as string] ?? 0) & verbForm.base;
  return Boolean(isBase) && !pack.sittingStates.find(tokens, at, last);
}

function isPerson(mention: Mention): mention is PersonMention {
  return mention.type === "person" && !mention.plural;
}

/** "to Norway", "to the Norwegian capital Oslo": where a visit is to. */
function goalAfter(
  { sentence, mentions }: ReadSentence,
  at: number,
  document: ReadDocument,
  pack: Prepared,
): { readonly place: Place; readonly last: number } | null {
  const { tokens } = document;
  const goal = mentions.find(
    (mention) =>
      mention.type === "party" &&
      mention.first > at &&
      mention.first <= at + 2 * within &&
      mention.last <= sentence.last &&
      mention.sort !== "adjective" &&
      mention.sort !== "side" &&
      !mention.possessive &&
      mention.party.length === 2 &&
      (pack.undertakingWords.toward.holds(tokens, mention.first - 1) ||
        (pack.words.determiners.holds(tokens, mention.first - 1) &&
          pack.undertakingWords.toward.holds(tokens, mention.first - 2))),
  );
  if (goal?.type !== "party") return null;
  for (let i = at + 1; i < goal.first; i += 1) if (tokens.shape[i] === shape.punctuation) return null;
  return { place: placeOf(goal, document), last: goal.last };
}

function placeOf({ first, last, party }: PartyMention, { tokens }: ReadDocument): Place {
  const name = tokens.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/^the /i, "");
  return { name, country: party };
}

/** The first day that a clause names from a token on, but for one that something is moved from; `past` where it was over when it was told. */
function dayWithin(
  { tokens, times, published }: ReadDocument,
  from: number,
  limit: number,
): TimeMention | "past" | null {
  const { end } = tokens;
  const time = timesBetween(times, end[from - 1] as number, end[limit - 1] as number).find(
    ({ value, role }) => value !== null && role !== "moved-from",
  );
  if (!time?.value) return null;
  return published !== null && momentEnd(time.value) < momentStart(published) ? "past" : time;
}
