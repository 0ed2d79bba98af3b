import type { EncounterKind, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { trimEnd } from "./clause-end.ts";
import { bestMatch, type Head, type Symbols } from "./clauses.ts";
import type { DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import type { Mention, PersonMention } from "./mentions.ts";
import type { People, Person } from "./people.ts";
import type { Side, State } from "./voice.ts";

/** Follows the encounters of a document sentence by sentence, and sets the two sides that decide who speaks. */
export class Encounters {
  readonly list: DraftEncounter[] = [];
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  readonly #state: State;

  constructor(document: ReadDocument, symbols: Symbols, pack: Prepared, state: State) {
    this.#document = document;
    this.#symbols = symbols;
    this.#pack = pack;
    this.#state = state;
  }

  /** Files those whom a sentence names as present. */
  attend(read: ReadSentence) {
    const encounter = this.list[this.#state.encounter];
    if (!encounter) return;
    for (const person of attendeesIn(this.#document, read, this.#pack))
      if (!encounter.people.includes(person)) encounter.attendees.add(person);
  }

  /** Reads what a sentence tells of an encounter: a new one, more of the running one, or nothing. */
  read(read: ReadSentence, heads: readonly Head[], reset: boolean, first: number) {
    const state = this.#state;
    const document = this.#document;
    const { tokens } = document;
    const head =
      heads.find(
        (candidate) =>
          candidate.encounter && candidate.position === "finite" && !candidate.embedded && !candidate.negated,
      ) ??
      heads.find((candidate) => candidate.encounter && candidate.position === "participle" && this.list.length === 0) ??
      null;
    const signing = heads.find(
      (candidate) =>
        candidate.act &&
        (candidate.act.id === "agree.signed" ||
          candidate.act.id === "agree.was-signed" ||
          candidate.act.id === "agree.saw-signing") &&
        candidate.position === "finite" &&
        !candidate.modal &&
        !candidate.embedded &&
        candidate.past &&
        isSigning(tokens, candidate),
    );
    if (head?.encounter) {
      const announced = head.modal || isExpected(tokens, head);
      const sides = findSides(document, read, head, state, this.#pack);
      const kind = head.encounter.encounter;
      const fresh = this.list.length === 0;
      if (sides) {
        const current = this.list[state.encounter];
        const samePair = current && sides.every((side) => current.parties.includes(side.party));
        const nearby =
          samePair && !reset && (current.kind === kind || kind === "meeting" || (kind === "call" && false));
        const moreDetail =
          samePair &&
          !reset &&
          kind !== current.kind &&
          read.sentence.paragraph - this.#paragraphOf(current) <= 1 &&
          !(kind === "call");
        if (!fresh && (nearby || (moreDetail && kind !== "signing"))) {
          if (!current.place) {
            const { place, city } = findPlace(document, read, head.first);
            current.place = current.kind === "call" ? null : place;
            current.city ??= city;
          }
          if (current.kind === "visit" && kind === "meeting") current.kind = "meeting";
          if (current.kind === "meeting" && ["session", "consultations", "credentials"].includes(kind))
            current.kind = kind;
          this.#learn(sides);
        } else this.#open(read, kind, sides, announced, head, first);
      } else if (reset && !fresh) {
        const party = partyIn(document, read, state.sides?.[0].party ?? null);
        if (state.sides && party)
          this.#open(
            read,
            kind,
            [state.sides[0], { party, person: null, offices: new Set(), titles: new Set(), honorifics: new Set() }],
            announced,
            head,
            first,
          );
        else if (state.sides && kind !== "letter") this.#open(read, kind, [...state.sides], announced, head, first);
      } else if (fresh) {
        const hinted = this.#hintedSides(read);
        if (hinted) this.#open(read, kind, hinted, announced, head, first);
      }
    } else if (this.list.length === 0) {
      const hinted = this.#titleKind();
      const sides =
        findSides(document, read, heads[0] ?? null, state, this.#pack) ?? (hinted ? this.#hintedSides(read) : null);
      const talks = heads.find((candidate) => candidate.act?.kind === "discuss" || candidate.act?.kind === "agree");
      if (sides && (hinted || talks))
        this.#open(read, hinted ?? "meeting", sides, false, heads[0] ?? null, first, hinted === null);
      else if (sides && !state.sides && heads.length > 0) state.sides = sides;
    }
    if (signing && state.sides) {
      const current = this.list[state.encounter];
      if (
        current &&
        current.kind !== "signing" &&
        !this.list.some(
          (encounter) => encounter.kind === "signing" && encounter.parties.join() === current.parties.join(),
        )
      ) {
        this.list.push({
          kind: "signing",
          parties: current.parties,
          people: current.people,
          attendees: new Set(),
          place: current.kind === "call" ? null : (current.city ?? current.place),
          city: current.city,
          date: current.date,
          announced: false,
          first: signing.clause,
          last: trimEnd(tokens, signing.last, read.sentence.last),
        });
      }
    }
  }

  #paragraphOf(encounter: DraftEncounter): number {
    for (const read of this.#document.sentences)
      if (read.sentence.first <= encounter.first && encounter.first < read.sentence.last)
        return read.sentence.paragraph;
    return 0;
  }

  /** Titles name the encounter's kind where the body only says "the Minister". */
  #titleKind(): DraftEncounter["kind"] | null {
    const { title, tokens } = this.#document;
    if (!title) return null;
    for (let i = title[0]; i < title[1]; i += 1) {
      const found = bestMatch(this.#pack.encounters, this.#symbols.encounters, i, title[1]);
      if (found) return found.rule.encounter;
      const form = tokens.form[i];
      if (form === "meeting" || form === "talks") return "meeting";
      if (form === "call" || form === "phone") return "call";
      if (form === "consultations") return "consultations";
    }
    return null;
  }

  #hintedSides(read: ReadSentence): [Side, Side] | null {
    const document = this.#document;
    const { title } = document;
    if (title) {
      const sides = findSides(
        document,
        {
          sentence: { first: title[0], last: title[1], paragraph: -1 },
          mentions: document.titleMentions,
          dateline: null,
        },
        null,
        this.#state,
        this.#pack,
      );
      if (sides) return sides;
      const party = document.titleMentions.find(
        (mention) => mention.type === "party" && mention.party !== document.own && mention.party.length === 2,
      );
      if (document.own && party?.type === "party") return [blank(document.own), blank(party.party)];
    }
    const parties = [
      ...new Set(
        read.mentions.flatMap((mention) =>
          mention.type === "party" && mention.sort !== "city" && mention.party.length === 2 ? [mention.party] : [],
        ),
      ),
    ];
    if (parties.length === 2) return [blank(parties[0] as Party), blank(parties[1] as Party)];
    return null;
  }

  #learn(sides: readonly [Side, Side]) {
    const state = this.#state;
    if (!state.sides) return;
    for (const side of sides) {
      const mine = state.sides.find((candidate) => candidate.party === side.party);
      if (!mine) continue;
      mine.person ??= side.person;
      for (const office of side.offices) mine.offices.add(office);
      for (const title of side.titles) mine.titles.add(title);
    }
  }

  #open(
    read: ReadSentence,
    kind: DraftEncounter["kind"],
    sides: readonly [Side, Side],
    announced: boolean,
    head: Head | null,
    first: number,
    silent = false,
  ) {
    const state = this.#state;
    const document = this.#document;
    const { tokens } = document;
    const previous = this.list[state.encounter];
    state.sides = [sides[0], sides[1]];
    state.own ??= sides[0].party;
    state.speaker = null;
    state.carry = -1;
    const { place, city } = findPlace(document, read, first);
    const dateline = this.list.length === 0 ? datelinePlace(document) : null;
    const sameDay = previous && read.sentence.paragraph > 0 && kind !== "call" && previous.kind !== "call";
    const fallback = sameDay ? (previous.city ?? previous.place) : dateline;
    const hosting = visited(document, read, sides);
    const time = document.times.find(
      (item) =>
        item.value !== null &&
        item.role === "point" &&
        item.span[0] >= (tokens.start[read.dateline?.[0] ?? read.sentence.first] as number) &&
        item.span[1] <= (tokens.end[read.sentence.last - 1] as number),
    );
    const encounter: DraftEncounter = {
      kind,
      parties: [sides[0].party, sides[1].party],
      people: [sides[0].person, sides[1].person].filter((person) => person !== null),
      attendees: new Set(),
      place: kind === "call" ? null : (place ?? fallback ?? hosting),
      city: city ?? dateline ?? (sameDay ? previous.city : null) ?? hosting,
      date: time?.value ?? (previous ? previous.date : null) ?? document.published?.slice(0, 10) ?? null,
      announced,
      first: head ? Math.min(head.clause, head.first) : first,
      last: trimEnd(tokens, head?.last ?? first, read.sentence.last),
    };
    this.list.push(encounter);
    state.encounter = this.list.length - 1;
    if (silent) return;
  }
}

/** A principal as a sentence names it. */
interface Named {
  readonly party: Party | null;
  readonly person: Person | null;
  readonly mention: Mention;
}

/** The people and parties of an encounter's sentence, in its order, without those who were only present. */
export function principals(
  document: ReadDocument,
  read: ReadSentence,
  head: Head | null,
  pack: Prepared,
): { readonly before: Named[]; readonly after: Named[] } {
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
    if (
      prior === "of" &&
      (prior2 === "invitation" ||
        prior2 === "sidelines" ||
        prior2 === "margins" ||
        prior2 === "initiative" ||
        prior2 === "request")
    )
      continue;
    if (mention.type === "party" && (mention.sort === "city" || mention.sort === "adjective")) continue;
    if (
      mention.type === "party" &&
      (mention.sort === "capital" || mention.sort === "name") &&
      (prior === "in" || prior === "at" || prior === "to" || prior === "visiting")
    )
      continue;
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
export function findSides(
  document: ReadDocument,
  read: ReadSentence,
  head: Head | null,
  state: State,
  pack: Prepared,
): [Side, Side] | null {
  const { before, after } = principals(document, read, head, pack);
  const all = [...before, ...after];
  const { tokens } = document;
  const people = all.filter((named) => named.mention.type === "person");
  const partyOnly = all.filter((named) => named.mention.type === "party");
  const speakers = people.length > 0 ? people : partyOnly;
  let first =
    (head?.subject ? all.find((named) => named.mention === head.subject) : undefined) ??
    before.find((named) => named.mention.type === "person") ??
    before[0] ??
    speakers[0];
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
  let second =
    candidates.find(
      (named) =>
        named.mention.type === "person" && stated(named) && stated(named) !== firstParty && !samePerson(named, first),
    ) ?? candidates.find((named) => stated(named) && stated(named) !== firstParty && named.mention.type === "party");
  if (!firstParty) {
    const rest =
      candidates.find((named) => named.mention.type === "person" && named.party) ??
      candidates.find((named) => named.party);
    second = second ?? rest;
    firstParty = guessOwn(document, second?.party ?? null, state, first?.person ?? null);
    if (second?.party === firstParty) second = candidates.find((named) => named.party && named.party !== firstParty);
  }
  if (second === undefined) {
    // "his counterpart", "the Ambassador" without a party: the most named other party
    const unnamed = candidates.find(
      (named) => named.mention.type === "person" && !named.party && !samePerson(named, first),
    );
    const party = unnamed ? mostNamed(document, firstParty) : null;
    if (unnamed && party) second = { ...unnamed, party };
    else return null;
  }
  if (!firstParty || !second.party || firstParty === second.party) return null;
  const one: Side = first ? { ...sideOf(first, tokens), party: firstParty } : emptySide(firstParty);
  if (one.person && !one.person.party) one.person.party = firstParty;
  const two = sideOf(second, tokens);
  if (two.person && !two.person.party) two.person.party = second.party;
  if (second.mention.type === "person" && second.mention.counterpart)
    for (const office of one.offices) two.offices.add(office);
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
    for (const title of named.person.titles)
      for (const word of title.toLowerCase().split(/[^\p{L}.]+/u)) if (word) side.titles.add(word);
  }
  return side;
}

function addOffice(side: Side, mention: PersonMention, tokens: Tokens) {
  for (const office of mention.offices) side.offices.add(office);
  for (const honorific of mention.honorifics) side.honorifics.add(honorific);
  for (const [first, last] of mention.titles)
    for (let i = first; i < last; i += 1) if (tokens.shape[i] === shape.word) side.titles.add(tokens.form[i] as string);
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

const buildingNouns = new Set([
  "office",
  "offices",
  "headquarters",
  "ministry",
  "palace",
  "hotel",
  "residence",
  "airport",
  "embassy",
  "building",
  "house",
  "chancery",
  "guesthouse",
  "centre",
  "center",
  "hall",
  "mansion",
  "bureau",
  "mofa",
  "mfa",
  "villa",
  "secretariat",
  "castle",
  "presidency",
  "parliament",
]);

/** The place a sentence gives for an encounter: the hall where one is named, and the city. */
export function findPlace(
  document: ReadDocument,
  read: ReadSentence,
  from: number,
): { readonly place: DraftEncounter["place"]; readonly city: DraftEncounter["city"] } {
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
    if (
      preposition === "to" &&
      !["visit", "trip", "arrived", "travelled", "traveled", "visits"].includes(tokens.form[before - 1] as string)
    )
      continue;
    const isCity = mention.sort !== "name";
    // "the situation in Syria" is no place of a meeting
    const noun = tokens.form[before - 1] as string;
    if (
      [
        "situation",
        "developments",
        "war",
        "ambassador",
        "crisis",
        "conflict",
        "ceasefire",
        "peace",
        "stability",
        "interest",
        "events",
        "embassy",
        "missions",
        "mission",
      ].includes(noun)
    )
      continue;
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
        const words = document.tokens.text.slice(
          document.tokens.start[mention.first],
          document.tokens.end[mention.last - 1],
        );
        return { name: words === words.toUpperCase() ? titleCase(words) : words, country: mention.party };
      }
    }
  }
  return null;
}

function titleCase(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

export const visitKinds: ReadonlySet<EncounterKind> = new Set(["visit"]);

function blank(party: Party): Side {
  return { party, person: null, offices: new Set(), titles: new Set(), honorifics: new Set() };
}

function partyIn(document: ReadDocument, read: ReadSentence, except: Party | null): Party | null {
  for (const mention of read.mentions) {
    if (mention.type === "person" && mention.party && mention.party !== except) return mention.party;
  }
  for (const mention of read.mentions) {
    if (mention.type === "party" && mention.sort !== "city" && mention.party !== except && mention.party.length === 2)
      return mention.party;
  }
  void document;
  return null;
}

/** "who is visiting Japan", "visited Japan": the host country as the place. */
function visited(document: ReadDocument, read: ReadSentence, _sides: readonly [Side, Side]): DraftEncounter["place"] {
  const { tokens } = document;
  for (const mention of read.mentions) {
    if (mention.type !== "party" || mention.sort !== "name") continue;
    if (tokens.form[mention.first - 1] === "visiting")
      return {
        name: tokens.text.slice(tokens.start[mention.first], tokens.end[mention.last - 1]),
        country: mention.party,
      };
  }
  return null;
}

function isSigning(tokens: Tokens, head: Head): boolean {
  for (let i = head.first; i < head.last; i += 1)
    if (/^(sign|signed|signing|signs|inked|initialled|initialed|exchanged)$/.test(tokens.form[i] as string))
      return true;
  return false;
}

function isExpected(tokens: Tokens, head: Head): boolean {
  for (let i = head.clause; i < head.first; i += 1)
    if (["expected", "scheduled", "planned", "due", "slated", "will"].includes(tokens.form[i] as string)) return true;
  return false;
}
