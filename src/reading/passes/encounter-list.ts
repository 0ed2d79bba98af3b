import { momentEnd, momentStart } from "../../record/moment.ts";
import type { EncounterKind, Moment, Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { TimeMention } from "../times/find-times.ts";
import { trimEnd } from "./clause-end.ts";
import { bestMatch, type Symbols } from "./clauses.ts";
import { type DraftEncounter, type ReadDocument, type ReadSentence, timesBetween, titleSentence } from "./document.ts";
import type { Person } from "./people.ts";
import { datelinePlace, findPlace, type Place, titlePlace } from "./places.ts";
import { emptySide } from "./sides.ts";
import { sittingStart } from "./sittings.ts";
import { differ, lookBack, peopleOf, sittings, type Told } from "./told.ts";
import { addEach, type Side, type State } from "./voice.ts";

/** Offices that one person of a state holds at a time. */
const single: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "secretary-general",
]);

/** The encounters of a document as far as it has been read: opens them, and says which of them a sentence means. */
export class EncounterList {
  readonly list: DraftEncounter[] = [];
  /** The sides of each encounter of the list. */
  readonly sides: (readonly [Side, Side])[] = [];
  /** Encounters that one telling of several gave: each may be told of again. */
  readonly #parted = new Set<number>();
  #title: { readonly read: ReadSentence | null } | null = null;
  #titled: { readonly kind: EncounterKind | null; readonly done: boolean } | null = null;
  #origin: { readonly place: Place } | null = null;
  /** The kind of a list that goes on in paragraphs of their own: "received the credentials of:". */
  listing: { readonly kind: EncounterKind; paragraph: number; readonly place: DraftEncounter["place"] } | null = null;
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

  /** The kind of encounter that the title names, and whether it tells of what took place. */
  get titled(): { readonly kind: EncounterKind | null; readonly done: boolean } {
    this.#titled ??= {
      kind: kindOfTitle(this.#document, this.#symbols, this.#pack),
      done: tellsOfDone(this.#document, this.#pack),
    };
    return this.#titled;
  }

  /** The title, to be read like a sentence. */
  title(): ReadSentence | null {
    this.#title ??= { read: titleSentence(this.#document) };
    return this.#title.read;
  }

  #titlePlace(town: boolean): Place {
    const title = this.title();
    return title ? titlePlace(this.#document, title, this.#pack, town) : null;
  }

  /** Where the text is dated from. */
  origin(): Place {
    this.#origin ??= { place: datelinePlace(this.#document, this.#pack) };
    return this.#origin.place;
  }

  /**
   * "met with A, B and C", and later "In his meeting with B": he met each apart. The one encounter becomes as many as there
   * are counterparts.
   */
  split([host, guest]: readonly [Side, Side]) {
    const index = this.#state.encounter;
    const encounter = this.list[index];
    const sides = this.sides[index];
    if (!encounter || !sides || encounter.kind !== "meeting" || encounter.parties.length < 3 || !guest.person) return;
    // not several who together met one
    if (!host.person || sides[0].person !== host.person || encounter.parties[0] !== host.party) return;
    if (!encounter.parties.slice(1).includes(guest.party)) return;
    const { parties, people } = encounter;
    const [first, second, ...rest] = parties as [Party, Party, ...Party[]];
    const those = (party: Party) => people.filter((person) => person.party === first || person.party === party);
    encounter.parties = [first, second];
    encounter.people = those(second);
    for (const party of rest) {
      const met = emptySide(party);
      met.person = people.find((person) => person.party === party) ?? null;
      this.#parted.add(this.list.length);
      this.sides.push([sides[0], met]);
      this.list.push({ ...encounter, parties: [first, party], people: those(party), attendees: new Set() });
    }
    this.#state.together = [];
  }

  /** The encounter of the list that the telling is about, or -1. */
  known(pair: readonly [Side, Side], told: Told, reset: boolean): number {
    const { encounter: current } = this.#state;
    const oldest = this.oldest();
    for (let at = oldest - 1; at < this.list.length; at += 1) {
      // the present one first
      const index = at < oldest ? current : at;
      if (index < 0 || (at === current && at >= oldest)) continue;
      const encounter = this.list[index];
      const sides = this.sides[index];
      if (!encounter || !sides || encounter.kind === "signing") continue;
      if (!pair.every((side) => encounter.parties.includes(side.party))) continue;
      // two of the many who met before, who are told of by name
      if (encounter.parties.length > 2 && told.head && !told.nominal && pair.every(({ person }) => person)) continue;
      // one presents them once, whatever he is called
      const apart = told.kind === "credentials" && encounter.kind === "credentials" ? differInName : differ;
      if (pair.some((side) => sides.some((known) => known.party === side.party && apart(known, side)))) continue;
      // whoever received the heads of consultations did not hold them
      if (sittings.has(encounter.kind) && isReception(told)) {
        const others = pair.filter(({ person }) => person && !encounter.people.includes(person));
        if (others.length > 0) continue;
      }
      const sameKind = encounter.kind === told.kind;
      const near = index === current && !reset;
      if (told.kind === "letter" && encounter.kind === "letter" && !near) continue;
      // one presents them once
      if (sameKind && told.kind === "credentials") return index;
      // "In talks with the Ambassador of Peru": with one of the several who had presented theirs
      if (told.nominal && told.kind === "meeting" && encounter.kind === "credentials") return index;
      if (sameKind && (near || sure(pair, sides) || ((!reset || this.#parted.has(index)) && unnamed(pair, sides))))
        return index;
      if (!near) continue;
      const vague = told.head?.encounter?.vague === true;
      if (told.kind === "meeting" && encounter.kind !== "visit" && encounter.kind !== "letter") return index;
      if (told.kind === "call" && vague) return index;
      if (encounter.kind === "meeting" && (sittings.has(told.kind) || told.kind === "credentials")) return index;
    }
    return -1;
  }

  /** The first of the latest encounters, among which a sentence may mean one. */
  oldest(): number {
    return Math.max(0, this.list.length - lookBack);
  }

  turn(index: number) {
    const state = this.#state;
    const sides = this.sides[index];
    if (!sides) return;
    state.encounter = index;
    state.sides = sides;
    state.together = manyOf(this.list[index]);
    state.speaker = null;
    state.carry = -1;
  }

  learn(sides: readonly [Side, Side]) {
    const state = this.#state;
    if (!state.sides) return;
    for (const side of sides) {
      const mine = state.sides.find((candidate) => candidate.party === side.party);
      if (!mine) continue;
      mine.person ??= side.person;
      addEach(mine.offices, side.offices);
      addEach(mine.titles, side.titles);
    }
  }

  /** "the President" of an encounter, whom the text named before: the one holder of the office that his state has in it. */
  #holderBefore(side: Side, first: number): Person | null {
    const own = side.party === this.#document.own;
    const offices: Office[] = [];
    for (const office of side.offices) if (single.has(office)) offices.push(office);
    if (offices.length === 0) return null;
    let holder: Person | null = null;
    for (const person of this.#document.people.list) {
      if (person.party !== side.party && !(own && person.party === null)) continue;
      if ((person.mentions[0]?.[0] ?? first) >= first || !offices.some((office) => person.offices.has(office)))
        continue;
      if (holder) return null;
      holder = person;
    }
    if (holder) holder.party ??= side.party;
    return holder;
  }

  /** The one that the text is at; there is none before the first. */
  running(): DraftEncounter | undefined {
    const { encounter } = this.#state;
    // to ask a list for its place -1 is slow
    return encounter < 0 ? undefined : this.list[encounter];
  }

  /** The last of those in which one met in person. */
  #lastInPerson(): DraftEncounter | undefined {
    for (let index = this.list.length - 1; index >= this.oldest(); index -= 1) {
      const encounter = this.list[index] as DraftEncounter;
      if (encounter.kind !== "call" && encounter.kind !== "letter") return encounter;
    }
    return undefined;
  }

  open(
    read: ReadSentence,
    kind: EncounterKind,
    sides: readonly [Side, Side],
    told: Told | null,
    first: number,
    others: readonly Side[] = [],
  ) {
    const state = this.#state;
    const document = this.#document;
    const { tokens } = document;
    const previous = this.running();
    state.sides = [sides[0], sides[1]];
    for (const side of sides) side.person ??= this.#holderBefore(side, first);
    state.own ??= sides[0].party;
    state.speaker = null;
    state.carry = -1;
    // "Great to host the President in Kigali": the telling words open the sentence, and "to" tells of nothing to come
    const opens = told?.head && told.first <= first + 1 && !told.head.past;
    const from = opens ? Math.max(first, told.last) : first;
    const found = findPlace(document, read, from, this.#pack, told?.announced ?? false);
    // the same place as before, where one goes on meeting in person; else where the text is from
    const before = this.#lastInPerson();
    const home = before ? null : this.origin();
    // "Tegucigalpa: … during his visit to Honduras": the town says more than the country
    const town = found.land ? (home ?? (before ? null : this.#titlePlace(true))) : null;
    const { place, city, vague } =
      town && town.country === found.place?.country ? { ...found, place: town, city: town } : found;
    const fallback = before
      ? (before.city ?? before.place)
      : (home ?? (this.titled.done || told?.announced ? this.#titlePlace(false) : null));
    const times = timesBetween(
      document.times,
      tokens.start[read.dateline?.[0] ?? read.sentence.first] as number,
      tokens.end[read.sentence.last - 1] as number,
    );
    const today = document.published?.slice(0, 10) ?? "";
    const date = told?.announced ? dayToCome(times, today) : dayGone(times, today);
    const all = [...sides, ...others];
    const begin = told ? Math.min(told.clause, told.first) : first;
    this.sides.push([sides[0], sides[1]]);
    this.list.push({
      kind,
      parties: partiesOf(all),
      people: peopleOf(all),
      attendees: new Set(),
      place: kind === "call" || kind === "letter" ? null : vague ? (fallback ?? place) : (place ?? fallback),
      pressed: false,
      dated: place === null && home !== null && kind !== "call" && kind !== "letter",
      city: city ?? home ?? before?.city ?? null,
      // what is only announced has no date but one that the text names
      date: date ?? (told?.announced ? null : (previous?.date ?? document.published?.slice(0, 10) ?? null)),
      announced: told?.announced ?? false,
      first: kind === "session" ? sittingStart(tokens, begin, read.sentence.first, this.#pack) : begin,
      last: trimEnd(tokens, told?.last ?? first, read.sentence.last),
    });
    state.encounter = this.list.length - 1;
    state.together = manyOf(this.list.at(-1));
    this.listing = { kind, paragraph: read.sentence.paragraph, place: place };
  }
}

/** The parties of some sides, each once. */
function partiesOf(sides: readonly Side[]): Party[] {
  const parties: Party[] = [];
  for (const { party } of sides) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** "who did not come last autumn is expected this year": what is to come has no past date, where another is told. */
function dayToCome(times: readonly TimeMention[], today: string): Moment | null {
  let known: Moment | null = null;
  let open: Moment | null = null;
  for (const { value, role } of times) {
    if (value === null || role !== "point") continue;
    const end = momentEnd(value);
    if (end > today) return value;
    if (end >= today) open ??= value;
    known ??= value;
  }
  return open ?? known;
}

/** "agreed to put off the summit, which had been scheduled for October 15": what took place has no date to come. */
function dayGone(times: readonly TimeMention[], today: string): Moment | null {
  for (const { value, role } of times)
    if (value !== null && role === "point" && (today === "" || !beginsAfter(value, today))) return value;
  return null;
}

/** Whether a moment begins after a day. */
function beginsAfter(moment: Moment, day: string): boolean {
  // what is less, and no part of it, begins before
  return !(moment < day && !day.startsWith(moment)) && momentStart(moment) > day;
}

/** Titles name the encounter's kind where the body only says "the Minister". */
function kindOfTitle({ title, tokens }: ReadDocument, symbols: Symbols, pack: Prepared): EncounterKind | null {
  if (!title) return null;
  const { meetings, calls, phones } = pack.encounterWords;
  for (let i = title[0]; i < title[1]; i += 1) {
    const found = bestMatch(pack.encounters, symbols, i, title[1]);
    if (found) return found.rule.encounter;
    const form = tokens.form[i] as string;
    if (phones.holds(tokens, i) && calls.holds(tokens, i + 1)) return "call";
    if (meetings.holds(tokens, i)) return form === "consultations" ? "consultations" : "meeting";
    if (form === "call") return "call";
  }
  return null;
}

/** Whether the title tells of something that took place, not "to visit", "visit put off", "accepts invitation". */
function tellsOfDone({ title, tokens }: ReadDocument, pack: Prepared): boolean {
  const { modals } = pack.words;
  const { undone, comings } = pack.encounterWords;
  for (let i = title?.[0] ?? 0; title && i < title[1]; i += 1) {
    const form = tokens.form[i] as string;
    if (modals.holds(tokens, i) || undone.holds(tokens, i)) return false;
    if (form === "to" && comings.holds(tokens, i + 1)) return false;
  }
  return true;
}

/** "was later received by the Minister", "called on the Minister": told of one who is not of the talks. */
function isReception({ head }: Told): boolean {
  const id = head?.encounter?.id;
  return id === "meeting.was-received" || id === "meeting.called-on";
}

/** The parties of an encounter of more than two; none of a pair's. */
function manyOf(encounter: DraftEncounter | undefined): readonly Party[] {
  return encounter && encounter.parties.length > 2 ? encounter.parties : [];
}

function differInName(known: Side, side: Side): boolean {
  return known.person !== null && side.person !== null && known.person !== side.person;
}

/** Whether both sides are known to be the same people. */
function sure(pair: readonly [Side, Side], sides: readonly [Side, Side]): boolean {
  return pair.every((side) =>
    sides.some((known) => known.party === side.party && known.person !== null && known.person === side.person),
  );
}

/** Whether the one side is the same person, and of the other nobody has been named: "met with her counterparts of Norway". */
function unnamed(pair: readonly [Side, Side], sides: readonly [Side, Side]): boolean {
  const known = (side: Side) => sides.find((candidate) => candidate.party === side.party);
  const same = pair.filter((side) => side.person !== null && known(side)?.person === side.person);
  return same.length === 1 && pair.some((side) => known(side)?.person === null);
}
