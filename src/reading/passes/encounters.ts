import type { EncounterKind, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import type { Head } from "./clauses.ts";
import type { DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import type { Mention, PersonMention } from "./mentions.ts";
import type { People, Person } from "./people.ts";
import type { Side, State } from "./voice.ts";

/** A principal as a sentence names it. */
interface Named {
  readonly party: Party | null;
  readonly person: Person | null;
  readonly mention: Mention;
}

/** The people and parties of an encounter's sentence, in its order, without those who were only present. */
export function principals(document: ReadDocument, read: ReadSentence, head: Head | null, pack: Prepared): { readonly before: Named[]; readonly after: Named[] } {
  const { tokens, people } = document;
  const before: Named[] = [];
  const after: Named[] = [];
  const cut = attendanceStart(tokens, read, pack) ?? Number.POSITIVE_INFINITY;
  for (const mention of read.mentions) {
    if (mention.first >= cut) break;
    const named = namedOf(mention, people);
    if (!named) continue;
    const prior = tokens.form[mention.first - 1] ?? "";
    const prior2 = tokens.form[mention.first - 2] ?? "";
    if (prior === "of" && (prior2 === "invitation" || prior2 === "sidelines" || prior2 === "margins" || prior2 === "initiative" || prior2 === "request")) continue;
    if (mention.type === "party" && (mention.sort === "city" || mention.sort === "adjective")) continue;
    if (mention.type === "party" && (mention.sort === "capital" || mention.sort === "name") && (prior === "in" || prior === "at" || prior === "to" || prior === "visiting")) continue;
    if (head && mention.first >= head.first) after.push(named);
    else before.push(named);
  }
  return { before, after };
}

function namedOf(mention: Mention, people: People): Named | null {
  if (mention.type === "person") {
    if (mention.offices.includes("spokesperson") && !mention.name) return null;
    const person = people.of(mention);
    return { party: person?.party ?? mention.party, person, mention };
  }
  if (mention.type === "party") return { party: mention.party, person: null, mention };
  return null;
}

function attendanceStart(tokens: Tokens, read: ReadSentence, pack: Prepared): number | null {
  for (let i = read.sentence.first; i < read.sentence.last; i += 1) {
    const found = pack.phrases.attendance.find(tokens, i, read.sentence.last);
    if (found) return i;
  }
  return null;
}

/** People named after "attended by", "in the presence of". */
export function attendeesIn(document: ReadDocument, read: ReadSentence, pack: Prepared): Person[] {
  const start = attendanceStart(document.tokens, read, pack);
  if (start === null) return [];
  const found: Person[] = [];
  for (const mention of read.mentions) {
    if (mention.first < start) continue;
    const person = document.people.of(mention);
    if (person) found.push(person);
  }
  return found;
}

export function hasAttendance(document: ReadDocument, read: ReadSentence, pack: Prepared): boolean {
  const start = attendanceStart(document.tokens, read, pack);
  return start !== null && start - read.sentence.first <= 6;
}

/** Works out the two sides of an encounter told in a sentence; null where it names fewer than two. */
export function findSides(document: ReadDocument, read: ReadSentence, head: Head | null, state: State, pack: Prepared): [Side, Side] | null {
  const { before, after } = principals(document, read, head, pack);
  const all = [...before, ...after];
  const { tokens } = document;
  const people = all.filter((named) => named.mention.type === "person");
  const partyOnly = all.filter((named) => named.mention.type === "party");
  const speakers = people.length > 0 ? people : partyOnly;
  let first = (head?.subject ? all.find((named) => named.mention === head.subject) : undefined) ?? (before.find((named) => named.mention.type === "person") ?? before[0]) ?? speakers[0];
  if (!first && head?.subject?.type === "anaphor" && state.sides) {
    // "He also met": the first side goes on
    const side = state.sides[0];
    const next = after.find((named) => named.party && named.party !== side.party);
    if (!next?.party) return null;
    return [side, sideOf(next, tokens)];
  }
  if (!first) return null;
  let firstParty = first.party;
  const isPlural = first.mention.type === "person" && first.mention.plural;
  if (isPlural) {
    first = undefined;
    firstParty = null;
  }
  const candidates = all.filter((named) => named !== first);
  const stated = (named: Named) => named.party;
  let second = candidates.find((named) => named.mention.type === "person" && stated(named) && stated(named) !== firstParty && !samePerson(named, first)) ?? candidates.find((named) => stated(named) && stated(named) !== firstParty && named.mention.type === "party");
  if (!firstParty) {
    const rest = candidates.find((named) => named.mention.type === "person" && named.party) ?? candidates.find((named) => named.party);
    second = second ?? rest;
    firstParty = guessOwn(document, second?.party ?? null, state, first?.person ?? null);
    if (second?.party === firstParty) second = candidates.find((named) => named.party && named.party !== firstParty);
  }
  if (second === undefined) {
    // "his counterpart", "the Ambassador" without a party: the most named other party
    const unnamed = candidates.find((named) => named.mention.type === "person" && !named.party && !samePerson(named, first));
    const party = unnamed ? mostNamed(document, firstParty) : null;
    if (unnamed && party) second = { ...unnamed, party };
    else return null;
  }
  if (!firstParty || !second.party || firstParty === second.party) return null;
  const one: Side = first ? { ...sideOf(first, tokens), party: firstParty } : emptySide(firstParty);
  if (one.person && !one.person.party) one.person.party = firstParty;
  const two = sideOf(second, tokens);
  if (two.person && !two.person.party) two.person.party = second.party;
  if (second.mention.type === "person" && second.mention.counterpart) for (const office of one.offices) two.offices.add(office);
  if (second.mention.type === "person" && second.mention.counterpart) {
    for (const title of one.titles) two.titles.add(title);
  }
  // the publisher's own side comes first
  if (document.own === two.party && document.own !== one.party) return [two, one];
  return [one, two];
}

function samePerson(a: Named, b: Named | undefined): boolean {
  return b !== undefined && a.person !== null && a.person === b.person;
}

function emptySide(party: Party): Side {
  return { party, person: null, offices: new Set(), titles: new Set(), honorifics: new Set() };
}

function sideOf(named: Named, tokens: Tokens): Side {
  const side = emptySide(named.party ?? "");
  side.person = named.person;
  if (named.mention.type === "person") addOffice(side, named.mention, tokens);
  if (named.person) {
    for (const office of named.person.offices) side.offices.add(office);
    for (const honorific of named.person.honorifics) side.honorifics.add(honorific);
    for (const title of named.person.titles) for (const word of title.toLowerCase().split(/[^\p{L}.]+/u)) if (word) side.titles.add(word);
  }
  return side;
}

function addOffice(side: Side, mention: PersonMention, tokens: Tokens) {
  for (const office of mention.offices) side.offices.add(office);
  for (const honorific of mention.honorifics) side.honorifics.add(honorific);
  for (const [first, last] of mention.titles) for (let i = first; i < last; i += 1) if (tokens.shape[i] === shape.word) side.titles.add(tokens.form[i] as string);
}

/** The publisher's own party where nobody states it: given, else the most named party that is not the other side's. */
function guessOwn(document: ReadDocument, otherParty: Party | null, state: State, person: Person | null): Party | null {
  if (person?.party) return person.party;
  if (document.own && document.own !== otherParty) return document.own;
  if (state.own && state.own !== otherParty) return state.own;
  return mostNamed(document, otherParty);
}

function mostNamed(document: ReadDocument, except: Party | null): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const [party, count] of document.counts) {
    if (party === except || party.length !== 2) continue;
    if (count > most) {
      most = count;
      best = party;
    }
  }
  return best;
}

const buildingNouns = new Set(["office", "offices", "headquarters", "ministry", "palace", "hotel", "residence", "airport", "embassy", "building", "house", "chancery", "guesthouse", "centre", "center", "hall", "mansion", "bureau", "mofa", "mfa", "villa", "secretariat", "castle", "presidency", "parliament"]);

/** The place a sentence gives for an encounter: the hall where one is named, and the city. */
export function findPlace(document: ReadDocument, read: ReadSentence, from: number): { readonly place: DraftEncounter["place"]; readonly city: DraftEncounter["city"] } {
  const { tokens } = document;
  const { sentence, mentions } = read;
  let city: DraftEncounter["city"] = null;
  let hall: string | null = null;
  const text = (first: number, last: number) => tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  for (const mention of mentions) {
    if (mention.first < from || mention.type !== "party") continue;
    if (mention.sort !== "city" && mention.sort !== "capital" && mention.sort !== "name") continue;
    if (mention.possessive) continue;
    let before = mention.first - 1;
    if (tokens.form[before] === "the") before -= 1;
    const preposition = tokens.form[before];
    if (preposition !== "in" && preposition !== "at" && preposition !== "to") continue;
    if (preposition === "to" && !["visit", "trip", "arrived", "travelled", "traveled", "visits"].includes(tokens.form[before - 1] as string)) continue;
    const isCity = mention.sort !== "name";
    // "the situation in Syria" is no place of a meeting
    const noun = tokens.form[before - 1] as string;
    if (["situation", "developments", "war", "ambassador", "crisis", "conflict", "ceasefire", "peace", "stability", "interest", "events", "embassy", "missions", "mission"].includes(noun)) continue;
    if (!isCity && noun !== "visit" && noun !== "visiting" && preposition !== "to") continue;
    if (city && !(isCity && !document.tokens)) continue;
    const first = tokens.form[mention.first] === "the" ? mention.first + 1 : mention.first;
    city = { name: text(first, mention.last).replace(/'s$/, ""), country: mention.party };
  }
  for (let i = from; i < sentence.last - 2; i += 1) {
    if (tokens.form[i] !== "at") continue;
    let k = i + 1;
    if (tokens.form[k] === "the") k += 1;
    const begin = k;
    let building = -1;
    while (k < sentence.last && k < begin + 10) {
      const form = tokens.form[k] as string;
      if ([",", ".", ";", "with", "on", "and", "during", "to", "by"].includes(form)) break;
      if (buildingNouns.has(form)) building = k;
      if (form === "in" && building >= 0) {
        const next = mentions.find((mention) => mention.first <= k + 1 && mention.last > k + 1);
        if (next?.type === "party" && next.sort !== "adjective") break;
      }
      k += 1;
    }
    if (building >= 0) {
      let last = building + 1;
      // "headquarters of the Ministry", "office in the Ministry"
      while (last < k && last < begin + 9) last += 1;
      hall = text(begin, last);
      break;
    }
  }
  if (hall) return { place: { name: hall, country: city?.country ?? null }, city };
  return { place: city, city };
}

/** The city of a dateline: "Nairobi, March 15, 2024:". */
export function datelinePlace(document: ReadDocument): DraftEncounter["place"] {
  for (const read of document.sentences.slice(0, 2)) {
    if (!read.dateline) continue;
    const [first, last] = read.dateline;
    for (const mention of read.mentions) {
      if (mention.first < first || mention.last > last) continue;
      if (mention.type === "party" && (mention.sort === "city" || mention.sort === "capital")) {
        const words = document.tokens.text.slice(document.tokens.start[mention.first], document.tokens.end[mention.last - 1]);
        return { name: words === words.toUpperCase() ? titleCase(words) : words, country: mention.party };
      }
    }
  }
  return null;
}

function titleCase(words: string): string {
  return words.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

export const visitKinds: ReadonlySet<EncounterKind> = new Set(["visit"]);
