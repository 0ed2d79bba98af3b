import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { AnnouncedVisits } from "./announced-visits.ts";
import type { BodyMention } from "./bodies.ts";
import type { Head, Symbols } from "./clauses.ts";
import type { DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import { EncounterList } from "./encounter-list.ts";
import { sittingOf } from "./gathering.ts";
import { Listings } from "./listings.ts";
import { beginningIn } from "./mentions.ts";
import { findPlace, heldPlace, laterPlace, type Place } from "./places.ts";
import { attendeesIn, emptySide, findSides, isState, type Meeting, mostNamed, sideFrom, tellingOf } from "./sides.ts";
import { Signings } from "./signings.ts";
import { Tellings } from "./tellings.ts";
import {
  beings,
  differ,
  expectations,
  isRelative,
  isSigning,
  mainOf,
  sittings,
  type Told,
  toldBy,
  toldOf,
} from "./told.ts";
import { gatheringVoice, type Side, type State } from "./voice.ts";

/** The sitting of an organisation is told in one of so many first sentences of its paper. */
const gatheringReach = 6;

/** An organisation's name stands so near the beginning of the news of its own sitting, and its organ so near its name. */
const assemblyReach = 12;

/** Whoever reads the sentences that stand in no encounter. */
export interface Alone {
  /**
   * Reads a sentence by itself where it can be, and says whether it could. Given what it tells of an encounter, only where its
   * verb takes that for what is refused or broken off: "suspended talks with Somalia".
   */
  alone(read: ReadSentence, index: number, first: number, encounter: Told | null): boolean;
}

/** Follows the encounters of a document sentence by sentence, and sets the two sides that decide who speaks. */
export class Encounters {
  readonly list: DraftEncounter[];
  /** The first two sides that a sentence named without telling of a meeting. */
  #untold: readonly [Side, Side] | null = null;
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #encounters: EncounterList;
  readonly #tellings: Tellings;
  readonly #listings: Listings;
  readonly #signings: Signings;
  readonly #visits: AnnouncedVisits;
  readonly #reader: Alone;

  constructor(
    document: ReadDocument,
    bodies: readonly BodyMention[],
    symbols: Symbols,
    pack: Prepared,
    state: State,
    reader: Alone,
  ) {
    this.#document = document;
    this.#pack = pack;
    this.#state = state;
    this.#encounters = new EncounterList(document, symbols, pack, state);
    this.#tellings = new Tellings({ document, symbols, pack, state }, bodies, this.#encounters);
    this.#listings = new Listings(document, this.#encounters, pack, state);
    this.#signings = new Signings(document, this.#encounters, this.#tellings, pack, state);
    this.#visits = new AnnouncedVisits(document, this.#encounters, pack, state);
    this.#reader = reader;
    this.list = this.#encounters.list;
  }

  /** Where the text is dated from. */
  origin(): Place {
    return this.#encounters.origin();
  }

  /** Files those whom a sentence names as present. */
  attend(read: ReadSentence) {
    const encounter = this.#encounters.running();
    if (!encounter) return;
    for (const person of attendeesIn(this.#document, read, this.#pack))
      if (!encounter.people.includes(person)) encounter.attendees.add(person);
  }

  /**
   * Reads what a sentence tells of an encounter: a new one, more of the running one, or nothing. Before the first one, a
   * sentence that names none, or tells that one is refused, may stand by itself: says whether it was read so.
   */
  read(read: ReadSentence, heads: readonly Head[], reset: boolean, first: number, index: number): boolean {
    const state = this.#state;
    const document = this.#document;
    const fresh = this.list.length === 0;
    if (state.gathering) {
      if (fresh) this.#gather(read, state.gathering, first);
      return false;
    }
    if (fresh && read === document.sentences[0]) this.#visits.readTitleJourneys();
    if (this.#visits.readJourneys(read, this.list.length === 0, first)) return false;
    if (fresh) this.#visits.readSchedule(read, first);
    const told = this.#tellings.find(read, heads, fresh, reset, first);
    if (told && fresh && this.#reader.alone(read, index, first, told)) return true;
    let alone = false;
    if (told) {
      // "visited Oman to discuss the war in Ukraine": the other side is where one goes
      const goal = fresh && told.kind === "visit" && told.head ? this.#goal(read, told) : null;
      if (goal) this.#settleVisitor(told, goal);
      const found = findSides(document, read, told, state, this.#pack);
      const meeting = goal && !found?.pair.some((side) => side.party === goal) ? null : found;
      if (fresh && this.#listings.announcesList(read, told, meeting)) return false;
      if (meeting) this.#meet(read, fresh ? this.#asTitled(told) : told, meeting, reset, first);
      else if (told.kind === "visit" && told.head && this.#mayArrive(fresh) && this.#openArrival(read, told, first)) {
        // the host stands in the place alone
      } else if (fresh) {
        // "The two presidents held talks", after a sentence that named both
        const doer = told.head?.position === "participle" ? mainOf(heads) : told.head;
        const both = doer && isOfBoth(doer) ? this.#untold : null;
        // "In his message, the Premier said": to whom the sentence before congratulated
        const hinted = both ?? this.#hintedSides(read) ?? (told.kind === "letter" ? this.#untold : null);
        if (hinted) this.#encounters.open(read, told.kind, hinted, told, first);
        else if (!this.#assemble(read, told, first)) alone = this.#reader.alone(read, index, first, null);
      } else if (told.nominal && !told.head && state.sides && told.subject === null) {
        // "At the meeting with the Deputy Prime Minister of Moldova, emphasis was placed": of the first side
        const met = read.mentions.find((mention) => mention.type === "person" && mention.last === told.last);
        const party = met?.type === "person" ? (document.people.of(met)?.party ?? met.party) : null;
        if (met?.type === "person" && party && party !== state.sides[0].party)
          this.#meetOne(
            read,
            told,
            [state.sides[0], sideFrom(met, party, document.people, document.tokens)],
            reset,
            first,
            [],
          );
      } else if (!told.nominal && state.sides && this.#encounters.running()?.kind === "visit" && isJoint(told)) {
        // "A meeting was held on March 4", "The Ministers co-chaired the Joint Commission": of those who are on a visit
        if (told.kind === "meeting" || sittings.has(told.kind))
          this.#encounters.open(read, told.kind, [...state.sides], told, first);
      } else if (this.#meetHost(read, told, first)) {
        // of those whom the visit is to
      } else if (reset && !told.nominal) {
        const party = partyIn(read, state.sides?.[0].party ?? null);
        if (told.kind === "credentials" && this.list.at(-1)?.kind === "credentials") {
          // "The envoys took turns to present them": told before
        } else if (state.sides && party)
          this.#encounters.open(read, told.kind, [state.sides[0], emptySide(party)], told, first);
        else if (state.sides && told.kind !== "letter" && !this.#overPhone(told))
          this.#encounters.open(read, told.kind, [...state.sides], told, first);
      }
    } else if (fresh && !(this.#encounters.listing && this.#listings.goOnListing(read, heads, first))) {
      if (!this.#assemble(read, null, first)) alone = this.#openUntold(read, heads, first, index);
    } else if (!this.#listings.goOnListing(read, heads, first)) this.#turnTo(read, heads);
    if (told) {
      this.#meetNext(read, heads, told);
      this.#alsoMet(read, heads, told, first);
    }
    this.#signings.sign(read, heads);
    this.#signings.attendTogether(read, heads);
    const current = this.#encounters.running();
    if (!told && current?.kind === "meeting") this.#resit(read, current, first);
    if (current?.kind === "meeting" && !current.place && this.#wasCall(read, first)) current.kind = "call";
    if (current && !current.place && current.kind !== "call" && current.kind !== "letter") {
      current.place = laterPlace(document, read, this.#pack);
      current.city ??= current.place;
    } else if (current?.dated) {
      const place = heldPlace(document, read, this.#pack);
      if (place) Object.assign(current, { place, city: place, dated: false });
    }
    return alone;
  }

  /** The sitting that an organisation's paper comes of: its own, and nobody stands against it. */
  #gather(read: ReadSentence, party: Party, first: number) {
    const state = this.#state;
    const { tokens, title, sentences, own } = this.#document;
    if (!sentences.slice(0, gatheringReach).includes(read)) return;
    const kind = sittingOf(read, party, tokens, title, this.#pack);
    if (!kind) return;
    this.#encounters.open(read, kind, [emptySide(party), emptySide(party)], null, first);
    state.sides = null;
    state.own = own;
    state.speaker = gatheringVoice(party);
  }

  /** "The Council of Ministers of the Community met in Arusha": news of an organisation's own sitting, of nobody else. */
  #assemble(read: ReadSentence, told: Told | null, first: number): boolean {
    const { tokens, title, sentences } = this.#document;
    if ((told && told.kind !== "meeting" && !sittings.has(told.kind)) || read !== sentences[0]) return false;
    const { organs } = this.#pack.gatheringWords;
    const { frames } = this.#pack.encounterWords;
    // "On the sidelines of the Summit, the President met": only where it was
    for (let i = first; i < first + assemblyReach; i += 1) if (frames.holds(tokens, i)) return false;
    for (const mention of read.mentions) {
      if (mention.first > first + assemblyReach) return false;
      if (mention.type === "anaphor" || (mention.type === "person" && !mention.plural)) continue;
      const { party } = mention;
      if (!party || isState(party)) continue;
      let organ = false;
      for (let i = Math.max(first, mention.first - assemblyReach); i < mention.last + 5; i += 1)
        organ ||= tokens.capital[i] !== 0 && organs.holds(tokens, i);
      const kind = organ ? sittingOf(read, party, tokens, title, this.#pack) : null;
      if (!kind) continue;
      this.#encounters.open(read, kind, [emptySide(party), emptySide(party)], told, first);
      this.#state.sides = null;
      this.#state.speaker = gatheringVoice(party);
      return true;
    }
    return false;
  }

  /** "During the 11th session of the Political Consultations, the two sides": what the talks told before were. */
  #resit(read: ReadSentence, current: DraftEncounter, first: number) {
    if (!this.#pack.encounterWords.within.holds(this.#document.tokens, first)) return;
    if (!this.#tellings.bodies(read).some((body) => body.first <= first + 8)) return;
    const kind = this.#tellings.sitting(read, first, null);
    if (kind === "session" || kind === "consultations") current.kind = kind;
  }

  /** "This came during a phone call", "The discussion took place over a video call": how those talked who are told of before. */
  #wasCall({ sentence, marks }: ReadSentence, first: number): boolean {
    const { tokens } = this.#document;
    const { phones, calls, within, meetings } = this.#pack.encounterWords;
    if (!phones.standIn(marks)) return false;
    const about = this.#pack.anaphors.find(tokens, first, sentence.last)?.value;
    if (about !== "event" && !meetings.holds(tokens, first + 1) && tokens.form[first] !== "this") return false;
    for (let i = first + 1; i < Math.min(sentence.last - 1, first + 9); i += 1) {
      if (tokens.form[i] === ",") return false;
      if (!phones.holds(tokens, i) || !calls.holds(tokens, i + 1)) continue;
      for (let k = i - 1; k > first && k > i - 4; k -= 1) if (within.holds(tokens, k)) return true;
    }
    return false;
  }

  /** "visited Nairobi", under a title that tells of consultations there. */
  #asTitled(told: Told): Told {
    if (told.kind !== "visit") return told;
    const kind = this.#encounters.titled.kind;
    return kind === "consultations" || kind === "session" ? toldOf({ ...told, kind }) : told;
  }

  /** Decides whether what is told is a new encounter, a further one with others, or more of one that is known. */
  #meet(read: ReadSentence, told: Told, given: Meeting, reset: boolean, first: number) {
    const meeting = told.kind === "credentials" ? this.#listings.accredited(read, given) : given;
    if (!meeting) return;
    const { pair, others } = meeting;
    if (pair[0].party === pair[1].party) return;
    if (others.length === 0 && told.kind === "meeting" && (told.nominal || this.#nobodyNamed()))
      this.#encounters.split(pair);
    const each = others.length > 0 && this.#eachApart(read, told);
    if (others.length > 0 && !each) {
      this.#meetOne(read, told, pair, reset, first, others);
      return;
    }
    this.#meetOne(read, told, pair, reset, first, []);
    const at = this.#state.encounter;
    for (const side of others) {
      this.#encounters.open(read, told.kind, [pair[0], side], told, first);
    }
    if (others.length > 0) this.#encounters.turn(at);
  }

  /** "met the Foreign Ministers of Peru, Chad and Nepal": of those who were met, only their states are told. */
  #nobodyNamed(): boolean {
    return this.#encounters.running()?.people.length === 1;
  }

  /** Several are met: each apart, or all together. */
  #eachApart(read: ReadSentence, told: Told): boolean {
    if (told.kind === "credentials" || told.kind === "letter") return true;
    const { tokens } = this.#document;
    const { apart, gatherings } = this.#pack.encounterWords;
    let days = 0;
    for (let i = read.sentence.first; i < Math.min(read.sentence.last, told.last + 60); i += 1) {
      // on the sidelines of something one meets others one by one
      const { subject } = told.head ?? told;
      if (gatherings.holds(tokens, i) && (subject?.type !== "anaphor" || subject.refers === "he")) return true;
      if (apart.holds(tokens, i)) return true;
      if (i <= told.last) continue;
      // and so does who "met with A and with B", or met them "on Monday" and "on Tuesday"
      if (tokens.form[i] === "with" && tokens.form[i - 1] === "and") return true;
      const day = tokens.shape[i + 1] === shape.number || this.#pack.words.weekdays.holds(tokens, i + 1);
      if (tokens.form[i] === "on" && day) days += 1;
      if (days > 1) return true;
    }
    return false;
  }

  #meetOne(
    read: ReadSentence,
    told: Told,
    pair: readonly [Side, Side],
    reset: boolean,
    first: number,
    others: readonly Side[],
  ) {
    const state = this.#state;
    const known = this.#encounters.known(pair, told, reset);
    if (known < 0) {
      // a letter handed over in a meeting, a visit the meeting is part of, are no encounters of their own
      const current = this.#encounters.running();
      const samePair = current && pair.every((side) => current.parties.includes(side.party));
      if (samePair && this.#overPhone(told)) return;
      // "The message was delivered to the Prime Minister by the Minister of Health": the one that was sent
      if (samePair && told.kind === "letter" && current.kind === "letter" && told.head?.thing) return;
      if (samePair && !reset && current.kind !== told.kind) {
        if (told.kind === "letter") return;
        if ((told.kind === "visit" || told.kind === "conference") && !this.#otherPerson(pair)) return;
      }
      // a signing that was summed up is followed by whatever went with it
      const summed = current?.kind === "signing" && current.people.length === 0 && pair.every(({ person }) => person);
      if (told.nominal && samePair && !summed && !this.#otherPerson(pair)) return;
      this.#encounters.open(read, told.kind, pair, told, first, others);
      return;
    }
    const encounter = this.list[known] as DraftEncounter;
    if (known !== state.encounter) this.#encounters.turn(known);
    if (!encounter.place && encounter.kind !== "call") {
      const { place, city } = findPlace(this.#document, read, told.first, this.#pack);
      encounter.place = place;
      encounter.city ??= city;
    }
    if (encounter.kind === "meeting" && (sittings.has(told.kind) || told.kind === "credentials"))
      encounter.kind = told.kind;
    // "The two leaders discussed trade", and who they are comes after
    for (const { person, party } of pair)
      if (person && !encounter.people.some((known) => known.party === party)) encounter.people.push(person);
    this.#encounters.learn(pair);
  }

  /** "During the call, the two sides also held consultations": no further encounter. */
  #overPhone(told: Told): boolean {
    return this.#encounters.running()?.kind === "call" && told.kind === "consultations" && isJoint(told);
  }

  #otherPerson(pair: readonly [Side, Side]): boolean {
    const sides = this.#state.sides;
    return (
      sides !== null && pair.some((side) => sides.some((known) => known.party === side.party && differ(known, side)))
    );
  }

  /** "In Nairobi, he met Defence Secretary Peter Otieno", on a visit: whose nobody says is of those who are visited. */
  #meetHost(read: ReadSentence, told: Told, first: number): boolean {
    const sides = this.#state.sides;
    if (!sides || told.kind !== "meeting" || this.#encounters.running()?.kind !== "visit") return false;
    if (told.subject?.type !== "anaphor" || told.subject.refers !== "he") return false;
    const { people, tokens } = this.#document;
    const met = beginningIn(read.mentions, told.last - 1, told.last + 2);
    if (met?.type !== "person" || !met.name || met.plural || met.offices.length === 0) return false;
    const person = people.of(met);
    if (!person || person.party) return false;
    person.party = sides[1].party;
    this.#encounters.open(read, "meeting", [sides[0], sideFrom(met, sides[1].party, people, tokens)], told, first);
    return true;
  }

  /** A visit may be what a text begins with, or what a signing that was summed up goes with. */
  #mayArrive(fresh: boolean): boolean {
    const current = this.#encounters.running();
    return fresh || (current?.kind === "signing" && current.people.length === 0);
  }

  /** The state that a visit's verb names: "visited Oman", "concluded his visit to Moscow". */
  #goal(read: ReadSentence, told: Told): Party | null {
    const goal = read.mentions.find((mention) => mention.first >= told.last && mention.first <= told.last + 2);
    if (goal?.type !== "party" || goal.party.length !== 2) return null;
    return goal.sort === "name" || goal.sort === "capital" || goal.sort === "city" ? goal.party : null;
  }

  /** Whoever visits a state is not of it: the publisher's own, else of the party that the text names most. */
  #settleVisitor({ subject }: Told, goal: Party) {
    if (subject?.type !== "person" || subject.party) return;
    const person = this.#document.people.of(subject);
    const own = this.#document.own;
    if (person) person.party ??= own && own !== goal ? own : mostNamed(this.#document, goal);
  }

  /** "arrived in Kigali on an official visit": whose country it is, is the other side. */
  #openArrival(read: ReadSentence, told: Told, first: number): boolean {
    const { people, tokens, own } = this.#document;
    const visitor =
      told.subject?.type === "person"
        ? told.subject
        : read.mentions.find((mention) => mention.type === "person" && mention.last <= told.first);
    const goal = read.mentions.find(
      (mention) =>
        mention.type === "party" &&
        // one arrives in a state, not in the G20
        mention.party.length === 2 &&
        mention.first >= told.first &&
        ["name", "capital", "city"].includes(mention.sort),
    );
    if (visitor?.type !== "person" || goal?.type !== "party") return false;
    const party = people.of(visitor)?.party ?? visitor.party ?? (own !== goal.party ? own : null);
    if (!party || party === goal.party) return false;
    this.#encounters.open(
      read,
      this.#asTitled(told).kind,
      [sideFrom(visitor, party, people, tokens), emptySide(goal.party)],
      told,
      first,
    );
    return true;
  }

  /** A first sentence without telling words: the title tells, or the sides talk. Says whether it was read by itself. */
  #openUntold(read: ReadSentence, heads: readonly Head[], first: number, index: number): boolean {
    const state = this.#state;
    const title = this.#encounters.titled.kind;
    const toCome = this.#tellings.foretold(heads) ?? expectedIn(this.#document.tokens, read, heads, first);
    // a title that tells of what may come, or came to nothing, hints at no encounter but one to come
    const done = this.#encounters.titled.done;
    const hinted = title && (done || toCome) ? title : null;
    const meeting = findSides(this.#document, read, tellingOf(heads[0] ?? null), state, this.#pack);
    const talks = this.#tellings.talksIn(read, heads);
    // "The two sides discussed trade", after a sentence that named both and told of no meeting
    const theirs = this.#theirs(read, first);
    const joint = (talks !== null && isOfBoth(talks)) || (theirs && heads.some(isOfBoth));
    const both = joint ? (state.sides ?? this.#untold) : null;
    this.#untold ??= meeting?.pair ?? null;
    const sides =
      (theirs ? both : null) ??
      (hinted ? this.#withTitled(meeting?.pair) : null) ??
      meeting?.pair ??
      (hinted && done ? this.#hintedSides(read) : null) ??
      both;
    const phoned = talks !== null && this.#tellings.byPhone(read, talks);
    const named = hinted !== null || both !== null || (sides !== null && phoned);
    if (!named && !this.#tellings.sitting(read, first, null) && this.#reader.alone(read, index, first, null))
      return true;
    // the title hints at an encounter, and the sentence tells of none
    if (hinted && !sides && !state.sides && this.#reader.alone(read, index, first, null)) return true;
    if (read.sentence.last - first < 5 || heads.length === 0) return false;
    if (
      sides &&
      !hinted &&
      talks &&
      isSigning(this.#document.tokens, talks) &&
      !this.#tellings.sitting(read, first, null)
    ) {
      // signing is told by itself
      state.sides = [sides[0], sides[1]];
      return false;
    }
    if (sides && (hinted || talks || both)) {
      const kind = hinted ?? (phoned ? "call" : "meeting");
      const others = sides === meeting?.pair && isListed(heads[0]) ? meeting.others : [];
      const told = talks && done ? this.#tellings.foretold(heads) : toCome;
      this.#encounters.open(read, this.#tellings.sitting(read, first, kind), sides, told, first, others);
      const opened = this.list.at(-1);
      if (opened && hinted && this.#isPressed()) opened.pressed = true;
    } else if (sides && !state.sides && heads.length > 0) state.sides = [sides[0], sides[1]];
    return false;
  }

  /** "Interview with the Ambassador of Peru" in a title: talks with the press. */
  #isPressed(): boolean {
    const { title, tokens } = this.#document;
    for (let i = title?.[0] ?? 0; title && i < title[1]; i += 1)
      if (this.#pack.encounterWords.pressed.holds(tokens, i)) return true;
    return false;
  }

  /** "During their meeting in Kumamoto, the two Premiers were delighted": whatever they did, they met. */
  #theirs({ sentence }: ReadSentence, first: number): boolean {
    const { tokens } = this.#document;
    const { within, meetings } = this.#pack.encounterWords;
    if (!within.holds(tokens, first)) return false;
    let theirs = false;
    for (let i = first + 1; i < Math.min(sentence.last, first + 7); i += 1) {
      if (this.#pack.words.possessives.holds(tokens, i)) theirs = true;
      if (theirs && meetings.holds(tokens, i)) return true;
    }
    return false;
  }

  /** The pair with the party that the title names, where the sentence only speaks of another one. */
  #withTitled(pair: readonly [Side, Side] | undefined): readonly [Side, Side] | null {
    if (!pair || pair[1].person || pair[1].offices.length > 0) return null;
    const named = this.#document.titleMentions.flatMap((mention) =>
      mention.type !== "anaphor" && mention.party && !(mention.type === "party" && mention.sort === "city")
        ? [mention.party]
        : [],
    );
    const other = named.find((party) => party !== pair[0].party);
    return other && !named.includes(pair[1].party) ? [pair[0], emptySide(other)] : null;
  }

  /** Where a sentence is about the counterpart of another encounter on the page, that one goes on. */
  #turnTo(read: ReadSentence, heads: readonly Head[]) {
    const state = this.#state;
    const { people, tokens } = this.#document;
    if (this.list.length < 2) return;
    const main = mainOf(heads);
    for (const mention of read.mentions) {
      if (mention.type !== "person" || mention.possessed) continue;
      const subject = main?.subject === mention || mention.first <= read.sentence.first + 4;
      const addressed = main !== null && mention.first >= main.first && mention.first <= main.last + 2;
      const met =
        this.#pack.encounterWords.links.holds(tokens, mention.first - 1) && mention.first <= read.sentence.first + 8;
      if (!subject && !addressed && !met) continue;
      const person = people.of(mention);
      const party = person?.party ?? mention.party;
      const current = this.#encounters.running();
      if (!party || (current?.parties.includes(party) && !(person && !current.people.includes(person)))) continue;
      const found: number[] = [];
      for (let index = this.#encounters.oldest(); index < this.list.length; index += 1) {
        const two = this.#encounters.sides[index]?.[1];
        if (this.list[index]?.kind === "signing" || !two) continue;
        if ((person && two.person === person) || (two.party === party && !(person && two.person))) found.push(index);
      }
      if (found.length === 1 && found[0] !== state.encounter) {
        this.#encounters.turn(found[0] as number);
        return;
      }
    }
  }

  /** "received the President of Latvia, who subsequently met with the Secretary of State": a further one, of him whom the first names. */
  #meetNext(read: ReadSentence, heads: readonly Head[], told: Told) {
    const head = heads.find(
      (candidate) =>
        candidate.encounter?.encounter === "meeting" &&
        candidate.past &&
        !candidate.perfect &&
        candidate.first > told.first &&
        isRelative(this.#document.tokens, candidate),
    );
    if (!head || told.announced || this.list.length === 0 || this.#tellings.longPast(read, head.first)) return;
    const next = toldBy(head, "meeting");
    const meeting = findSides(this.#document, read, next, this.#state, this.#pack);
    const current = this.#encounters.running();
    // "received the Ambassador, who paid him a farewell visit": the same
    const same = meeting?.pair.every(
      ({ party, person }) => current?.parties.includes(party) && (!person || current.people.includes(person)),
    );
    if (meeting && !same) this.#encounters.open(read, "meeting", meeting.pair, next, head.first);
  }

  /** "paid a courtesy call on A, and held a meeting with B": one after the other, in one sentence. */
  #alsoMet(read: ReadSentence, heads: readonly Head[], told: Told, first: number) {
    if (!told.head || told.announced || told.nominal || this.list.length === 0) return;
    const next = heads.find(
      (head) =>
        head.first > told.last &&
        head.encounter?.encounter === "meeting" &&
        head.position === "finite" &&
        head.past &&
        !head.embedded &&
        !head.negated &&
        !head.modal &&
        (head.subject === null || head.subject === told.subject),
    );
    const met = next
      ? read.mentions.find((mention) => mention.first >= next.last - 1 && mention.type === "person")
      : null;
    const sides = this.#state.sides;
    if (!next || !sides || met?.type !== "person" || !met.name || met.plural || met.first > next.last + 3) return;
    const { people, tokens } = this.#document;
    const person = people.of(met);
    const visitor = told.subject?.type === "person" ? (people.of(told.subject)?.party ?? null) : null;
    const [one, two] = sides;
    const host = one.party === visitor ? one : two.party === visitor ? two : one;
    const other = host === one ? two : one;
    const party = person?.party ?? met.party ?? other.party;
    if (!person || party === host.party || this.list.at(-1)?.people.includes(person)) return;
    person.party ??= party;
    const further = toldBy(next, "meeting");
    const at = this.#state.encounter;
    this.#encounters.open(read, "meeting", [host, sideFrom(met, party, people, tokens)], further, first);
    if (at >= 0) this.#encounters.turn(at);
  }

  #hintedSides(read: ReadSentence): readonly [Side, Side] | null {
    const document = this.#document;
    const title = this.#encounters.title();
    const own = document.own;
    if (title) {
      const sides = findSides(document, title, null, this.#state, this.#pack);
      if (sides) return sides.pair;
      const party = document.titleMentions.find(
        (mention) => mention.type === "party" && mention.party !== own && mention.party.length === 2,
      );
      if (own && party?.type === "party") return [emptySide(own), emptySide(party.party)];
    }
    const parties = [
      ...new Set(
        read.mentions.flatMap((mention) =>
          mention.type === "party" && mention.sort !== "city" && mention.party.length === 2 ? [mention.party] : [],
        ),
      ),
    ];
    for (const body of this.#tellings.bodies(read))
      if (body.parties.length === 2) return [emptySide(body.parties[0] as Party), emptySide(body.parties[1] as Party)];
    if (parties.length === 2) return [emptySide(parties[0] as Party), emptySide(parties[1] as Party)];
    return null;
  }
}

/** "The Foreign Ministers of Estonia, Latvia and Norway agreed": all of them met. */
function isListed(head: Head | undefined): boolean {
  return head?.subject?.type === "person" && head.subject.beside !== null;
}

/** "The two sides discussed", "The ministers agreed": a verb of all who are told of. */
function isOfBoth({ subject }: Head): boolean {
  if (subject?.type === "anaphor") return subject.refers === "joint";
  return subject?.type === "person" && subject.plural && !subject.party;
}

/** Whether it is told of both sides at once, or of a thing: "The two ministers held talks", "A meeting was held". */
function isJoint(told: Told): boolean {
  if (!told.head || told.head.thing) return true;
  const { subject } = told;
  if (subject?.type === "anaphor")
    return subject.refers === "joint" || subject.refers === "they" || subject.refers === "we";
  return subject?.type === "person" && subject.plural;
}

/** "The Speaker, who did not come last autumn, is expected this year": told of nothing yet. */
function expectedIn(tokens: Tokens, read: ReadSentence, heads: readonly Head[], first: number): Told | null {
  if (!expectations.standIn(read.marks)) return null;
  for (let i = first + 1; i < Math.min(read.sentence.last, first + 60); i += 1) {
    if (!expectations.holds(tokens, i) || !beings.holds(tokens, i - 1)) continue;
    const [head] = heads;
    const clause = head ? Math.min(head.clause, first) : first;
    const last = head ? Math.max(head.last, i + 1) : i + 1;
    return toldOf({ kind: "visit", first: i, clause, last, subject: null, announced: true });
  }
  return null;
}

function partyIn(read: ReadSentence, except: Party | null): Party | null {
  for (const mention of read.mentions) {
    if (mention.type === "person" && mention.party && mention.party !== except) return mention.party;
  }
  for (const mention of read.mentions) {
    if (mention.type === "party" && mention.sort !== "city" && mention.party !== except && mention.party.length === 2)
      return mention.party;
  }
  return null;
}
