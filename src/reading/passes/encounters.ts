import { momentEnd, momentStart } from "../../record/moment.ts";
import type { EncounterKind, Moment, Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { TimeMention } from "../times/find-times.ts";
import { verbForm } from "../verb-table.ts";
import type { BodyMention } from "./bodies.ts";
import { trimEnd } from "./clause-end.ts";
import { asEncounter, bestMatch, type Head, type Symbols } from "./clauses.ts";
import { type DraftEncounter, type ReadDocument, type ReadSentence, timesBetween, titleSentence } from "./document.ts";
import { firstFrom } from "./first-from.ts";
import { sittingOf } from "./gathering.ts";
import { beginningIn, type Mention, type PartyMention, type PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";
import { datelinePlace, findPlace, heldPlace, laterPlace, type Place, titlePlace } from "./places.ts";
import {
  attendeesIn,
  emptySide,
  findSides,
  isState,
  type Meeting,
  mostNamed,
  sideFrom,
  type Telling,
  tellingOf,
} from "./sides.ts";
import { sittingStart } from "./sittings.ts";
import { gatheringVoice, type Side, type State } from "./voice.ts";

/** What a sentence tells of an encounter, before it is known whether it is a new one. */
interface Told extends Telling {
  readonly kind: EncounterKind;
  readonly head: Head | null;
  /** Where the clause begins, and the telling words end. */
  readonly clause: number;
  readonly last: number;
  readonly announced: boolean;
  /** Told by a noun ("in a meeting with"), not by a verb. */
  readonly nominal: boolean;
}

/** What is told as to come where a text begins with it. */
const foretellable: ReadonlySet<EncounterKind> = new Set([
  "meeting",
  "call",
  "credentials",
  "consultations",
  "signing",
]);

/** A sentence goes on with one of so many latest encounters, or with none. */
const lookBack = 64;

/** The sitting of an organisation is told in one of so many first sentences of its paper. */
const gatheringReach = 6;

/** An organisation's name stands so near the beginning of the news of its own sitting, and its organ so near its name. */
const assemblyReach = 12;

const sittings: ReadonlySet<EncounterKind> = new Set(["session", "consultations", "conference"]);

const nobodies: readonly BodyMention[] = [];

/**
 * Reads a sentence by itself where it can be, and says whether it could. Given the words of an encounter, only where its
 * verb takes them for what is refused or broken off: "suspended talks with Somalia".
 */
export type Alone = (told?: readonly [number, number]) => boolean;

/** Follows the encounters of a document sentence by sentence, and sets the two sides that decide who speaks. */
export class Encounters {
  readonly list: DraftEncounter[] = [];
  /** The sides of each encounter of the list. */
  readonly #sides: (readonly [Side, Side])[] = [];
  /** Encounters that one telling of several gave: each may be told of again. */
  readonly #parted = new Set<number>();
  /** The signing that the first sentence sums up, whose signatories may be told later; -1 where none does. */
  #summed = -1;
  readonly #document: ReadDocument;
  /** The bodies that the text names in full. */
  readonly #named: readonly BodyMention[];
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #own: Party | null;
  #title: { readonly kind: EncounterKind | null; readonly done: boolean } | null = null;
  #origin: { readonly place: Place } | null = null;
  /** The first two sides that a sentence named without telling of a meeting. */
  #untold: readonly [Side, Side] | null = null;
  /** The kind of a list that goes on in paragraphs of their own: "received the credentials of:". */
  #listing: { readonly kind: EncounterKind; paragraph: number; readonly place: DraftEncounter["place"] } | null = null;

  constructor(document: ReadDocument, bodies: readonly BodyMention[], symbols: Symbols, pack: Prepared, state: State) {
    this.#document = document;
    this.#named = bodies.filter((body) => body.short === null);
    this.#symbols = symbols;
    this.#pack = pack;
    this.#state = state;
    this.#own = document.own;
  }

  /** The kind of encounter that the title names, and whether it tells of what took place. */
  get #titled(): { readonly kind: EncounterKind | null; readonly done: boolean } {
    this.#title ??= {
      kind: kindOfTitle(this.#document, this.#symbols, this.#pack),
      done: tellsOfDone(this.#document, this.#pack),
    };
    return this.#title;
  }

  /** Where the text is dated from. */
  origin(): Place {
    this.#origin ??= { place: datelinePlace(this.#document, this.#pack) };
    return this.#origin.place;
  }

  /** Files those whom a sentence names as present. */
  attend(read: ReadSentence) {
    const encounter = this.list[this.#state.encounter];
    if (!encounter) return;
    for (const person of attendeesIn(this.#document, read, this.#pack))
      if (!encounter.people.includes(person)) encounter.attendees.add(person);
  }

  /**
   * Reads what a sentence tells of an encounter: a new one, more of the running one, or nothing. Before the first one,
   * `alone` is asked whether a sentence that names none, or tells that one is refused, stands by itself.
   */
  read(read: ReadSentence, heads: readonly Head[], reset: boolean, first: number, alone: Alone) {
    const state = this.#state;
    const document = this.#document;
    const fresh = this.list.length === 0;
    if (state.gathering) {
      if (fresh) this.#gather(read, state.gathering, first);
      return;
    }
    if (fresh && read === document.sentences[0]) this.#readTitleJourneys();
    if (this.#readJourneys(read, this.list.length === 0, first)) return;
    if (fresh) this.#readSchedule(read, first);
    const told =
      this.#told(read, heads, fresh, first) ??
      this.#when(read, heads, first) ??
      this.#received(read, reset || fresh, first) ??
      this.#far(read, heads, reset || fresh, first) ??
      this.#visitor(read, first);
    if (told && fresh && alone([told.first, told.last])) return;
    if (told) {
      // "visited Oman to discuss the war in Ukraine": the other side is where one goes
      const goal = fresh && told.kind === "visit" && told.head ? this.#goal(read, told) : null;
      if (goal) this.#settleVisitor(told, goal);
      const found = findSides(document, read, told, state, this.#own, this.#pack);
      const meeting = goal && !found?.pair.some((side) => side.party === goal) ? null : found;
      if (fresh && this.#announcesList(read, told, meeting)) return;
      if (meeting) this.#meet(read, fresh ? this.#asTitled(told) : told, meeting, reset, first);
      else if (fresh && told.kind === "visit" && told.head && this.#openArrival(read, told, first)) {
        // the host stands in the place alone
      } else if (fresh) {
        // "In his message, the Premier said": to whom the sentence before congratulated
        const hinted = this.#hintedSides(read) ?? (told.kind === "letter" ? this.#untold : null);
        if (hinted) this.#open(read, told.kind, hinted, told, first);
        else if (!this.#assemble(read, told, first)) alone();
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
      } else if (!told.nominal && state.sides && this.list[state.encounter]?.kind === "visit" && isJoint(told)) {
        // "A meeting was held on March 4", "The Ministers co-chaired the Joint Commission": of those who are on a visit
        if (told.kind === "meeting" || sittings.has(told.kind))
          this.#open(read, told.kind, [...state.sides], told, first);
      } else if (reset && !told.nominal) {
        const party = partyIn(read, state.sides?.[0].party ?? null);
        if (told.kind === "credentials" && this.list.at(-1)?.kind === "credentials") {
          // "The envoys took turns to present them": told before
        } else if (state.sides && party) this.#open(read, told.kind, [state.sides[0], emptySide(party)], told, first);
        else if (state.sides && told.kind !== "letter" && !this.#overPhone(told))
          this.#open(read, told.kind, [...state.sides], told, first);
      }
    } else if (fresh && !(this.#listing && this.#goOnListing(read, heads, first))) {
      if (!this.#assemble(read, null, first)) this.#openUntold(read, heads, first, alone);
    } else if (!this.#goOnListing(read, heads, first)) this.#turnTo(read, heads);
    if (told) {
      this.#meetNext(read, heads, told);
      this.#alsoMet(read, heads, told, first);
    }
    this.#sign(read, heads);
    this.#attendTogether(read, heads);
    const current = this.list[state.encounter];
    if (!told && current?.kind === "meeting") this.#resit(read, current, first);
    if (current?.kind === "meeting" && !current.place && this.#wasCall(read, first)) current.kind = "call";
    if (current && !current.place && current.kind !== "call" && current.kind !== "letter") {
      current.place = laterPlace(document, read, this.#pack);
      current.city ??= current.place;
    } else if (current?.dated) {
      const place = heldPlace(document, read, this.#pack);
      if (place) Object.assign(current, { place, city: place, dated: false });
    }
  }

  /** The sitting that an organisation's paper comes of: its own, and nobody stands against it. */
  #gather(read: ReadSentence, party: Party, first: number) {
    const state = this.#state;
    const { tokens, title, sentences, own } = this.#document;
    if (!sentences.slice(0, gatheringReach).includes(read)) return;
    const kind = sittingOf(read, party, tokens, title, this.#pack);
    if (!kind) return;
    this.#open(read, kind, [emptySide(party), emptySide(party)], null, first);
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
      this.#open(read, kind, [emptySide(party), emptySide(party)], told, first);
      this.#state.sides = null;
      this.#state.speaker = gatheringVoice(party);
      return true;
    }
    return false;
  }

  /** "During the 11th session of the Political Consultations, the two sides": what the talks told before were. */
  #resit(read: ReadSentence, current: DraftEncounter, first: number) {
    if (!this.#pack.encounterWords.within.holds(this.#document.tokens, first)) return;
    if (!this.#bodies(read).some((body) => body.first <= first + 8)) return;
    const kind = this.#sitting(read, first, null);
    if (kind === "session" || kind === "consultations") current.kind = kind;
  }

  /** "This came during a phone call", "The discussion took place over a video call": how those talked who are told of before. */
  #wasCall({ sentence }: ReadSentence, first: number): boolean {
    const { tokens } = this.#document;
    const { phones, calls, within, meetings } = this.#pack.encounterWords;
    const about = this.#pack.anaphors.find(tokens, first, sentence.last)?.value;
    if (about !== "event" && !meetings.holds(tokens, first + 1) && tokens.form[first] !== "this") return false;
    for (let i = first + 1; i < Math.min(sentence.last - 1, first + 9); i += 1) {
      if (tokens.form[i] === ",") return false;
      if (!phones.holds(tokens, i) || !calls.holds(tokens, i + 1)) continue;
      for (let k = i - 1; k > first && k > i - 4; k -= 1) if (within.holds(tokens, k)) return true;
    }
    return false;
  }

  /** The telling words of a sentence: a verb group, a sitting that "was held", or "during a meeting with". */
  #told(read: ReadSentence, heads: readonly Head[], fresh: boolean, first: number): Told | null {
    const { tokens } = this.#document;
    const candidates = this.#candidates(read, heads, fresh);
    const verb = candidates.length > 0 ? this.#verb(read, candidates, fresh) : null;
    // "received the message during a meeting with the Ambassador"
    const nominal =
      !verb || verb.embedded || verb.encounter?.encounter === "letter"
        ? this.#nominal(read, heads, fresh, first)
        : null;
    if (nominal && verb?.encounter?.encounter === "letter") return nominal;
    const held = !verb || verb.embedded ? this.#held(read, heads, first, fresh) : null;
    if (verb?.encounter && !(held && verb.embedded)) {
      let kind = verb.encounter.encounter;
      for (const head of candidates) {
        const other = head.encounter?.encounter;
        // "paid a visit and co-chaired the fifth session"
        const part = other === "conference" && kind === "visit";
        // "paid a visit to State House, where he presented his credentials"
        if (other === "credentials" && (kind === "visit" || kind === "meeting") && !head.modal) kind = other;
        if (other && sittings.has(other) && (kind === "visit" || kind === "meeting") && !head.embedded && !head.modal)
          if (!part) kind = other;
      }
      // "The fourth meeting of the commission was hosted by Nairobi"
      const from = verb.thing ? read.sentence.first : verb.first;
      if (kind === "meeting" || kind === "visit" || kind === "conference") kind = this.#sitting(read, from, kind);
      if (kind === "session" && !this.#hasBody(read)) kind = "meeting";
      // "paid a visit to the Foreign Minister"
      const visited = read.mentions.find((mention) => mention.first >= verb.last && mention.first <= verb.last + 1);
      if (kind === "visit" && visited?.type === "person" && !visited.plural) kind = "meeting";
      if (kind === "meeting" && this.#byPhone(read, verb)) kind = "call";
      const announced = verb.modal || isExpected(tokens, verb);
      // "will be convened every two years"
      if (announced && recurs(tokens, verb, read.sentence.last, this.#pack)) return null;
      return {
        kind,
        head: verb,
        ...spanOf(verb),
        announced,
        nominal: false,
        opens: verb.first <= first + 1 && !(verb.thing && verb.past),
        ...(tellingOf(verb) as Telling),
      };
    }
    return (
      held ??
      nominal ??
      this.#discussed(read, heads) ??
      this.#within(read, heads, fresh, first) ??
      (fresh ? this.#heldBody(read, first) : null)
    );
  }

  /** The heads that may tell of an encounter, each with the rule that says so. */
  #candidates(read: ReadSentence, heads: readonly Head[], fresh: boolean): readonly Head[] {
    const { tokens } = this.#document;
    const candidates: Head[] = [];
    for (const head of heads) {
      if (head.negated || isRelative(tokens, head)) continue;
      if (head.encounter) {
        candidates.push(head);
        continue;
      }
      if (head.position !== "finite") continue;
      // "will host the tenth session": to come
      const coming =
        fresh && this.#pack.words.modals.holds(tokens, head.first) ? this.#encounterAt(head.last, read) : null;
      // and "will meet his counterpart": of somebody who is named
      const meets = coming !== null && foretellable.has(coming.rule.encounter) && this.#isForetold(read, head);
      if (coming && (coming.rule.encounter === "session" || meets)) {
        candidates.push(asEncounter(head, coming.rule, coming.last, true));
        continue;
      }
      // "accepted the credentials": an act by its verb, an encounter by its object
      const found = this.#encounterAt(head.first, read);
      if (found?.rule.encounter === "credentials") {
        candidates.push(asEncounter(head, found.rule, found.last, head.modal));
        continue;
      }
      // "has also paid a courtesy call on": a deed by its verb, an encounter by what it governs
      const deed = head.act?.kind === "report" && head.last - head.first >= 2;
      const told = deed ? this.#encounterAt(head.last - 1, read) : null;
      const kind = told?.rule.encounter;
      if (told && kind !== "letter" && kind !== "conference")
        candidates.push(asEncounter(head, told.rule, told.last, head.modal));
    }
    return candidates;
  }

  #encounterAt(at: number, { sentence }: ReadSentence) {
    return bestMatch(this.#pack.encounters, this.#symbols, at, sentence.last);
  }

  /** The one of the candidates that tells of an encounter. */
  #verb(read: ReadSentence, candidates: readonly Head[], fresh: boolean): Head | null {
    for (const head of candidates)
      if (head.position === "finite" && !head.embedded && this.#tells(read, head, fresh)) return head;
    if (!fresh) return null;
    for (const head of candidates)
      if (
        head.position === "finite" &&
        head.past &&
        head.encounter?.encounter !== "visit" &&
        this.#tells(read, head, fresh)
      )
        return head;
    return candidates.find((head) => head.position === "participle") ?? null;
  }

  /** "before departing for Moldova and Romania" in a title. */
  #readTitleJourneys() {
    const read = titleSentence(this.#document);
    if (read && this.#pack.encounterWords.departures.standIn(read.marks))
      this.#readJourneys(read, true, read.sentence.first);
  }

  /**
   * Journeys to come: "before departing for Moldova and Romania", "is expected to visit Baghdad", "will come to Moscow
   * this year". Each is a visit of its own, announced; only where the text tells of nothing else before.
   */
  #readJourneys(read: ReadSentence, fresh: boolean, first: number): boolean {
    const { tokens, people, own } = this.#document;
    const { departures, comings, expecting, payables } = this.#pack.encounterWords;
    const { marks } = read;
    if (!comings.standIn(marks) && !payables.standIn(marks) && !departures.standIn(marks)) return false;
    if (!fresh && !this.list.slice(-lookBack).every((encounter) => encounter.announced)) return false;
    const { modals } = this.#pack.words;
    const goals: PartyMention[] = [];
    let from = -1;
    const limit = Math.min(read.sentence.last, first + 60);
    const isToBe = (at: number) => {
      const lead = tokens.form[at - 1] as string;
      return modals.holds(tokens, at - 1) || (lead === "to" && expects(tokens, first, at, expecting));
    };
    for (let i = first + 1; i < limit; i += 1) {
      const leaving = departures.holds(tokens, i) && tokens.form[i + 1] === "for";
      const coming =
        (comings.holds(tokens, i) && isToBe(i)) || (payables.holds(tokens, i) && this.#paid(i, first, isToBe));
      if (!leaving && !coming) continue;
      from = i;
      let end = i + 1;
      for (const mention of read.mentions) {
        if (mention.first < end) continue;
        if (mention.type !== "party" || !(["name", "capital", "city"] as const).some((sort) => sort === mention.sort))
          break;
        if (mention.first - end > 2) break;
        goals.push(mention);
        end = mention.last;
      }
      if (goals.length > 0) break;
    }
    if (goals.length === 0 || (!fresh && !goals.some((goal) => goal.sort !== "name" || goal.party !== own)))
      return false;
    // "Bogdanov said that Lavrov is planning to visit": whoever is named after the last "that"
    let said = from - 1;
    while (said > first && tokens.form[said] !== "that") said -= 1;
    const before = read.mentions.filter((mention) => mention.type === "person" && mention.last <= from).slice(0, 24);
    const partyOf = (mention: Mention | undefined) =>
      mention?.type === "person" ? (people.of(mention)?.party ?? mention.party) : null;
    const [named] = said > first ? before.filter((mention) => mention.first > said) : before;
    // "At the invitation of Foreign Minister Zhou, the Minister of Oman will visit China": nobody visits his own
    const guest = (mention: Mention) => ![null, goals[0]?.party].includes(partyOf(mention));
    const home = goals.length === 1 && (partyOf(named) ?? own) === goals[0]?.party;
    const traveller = (home ? before.find(guest) : null) ?? named ?? before[0];
    // of whom somebody speaks without saying whose he is, is his own
    const party = partyOf(traveller) ?? partyOf(before[0]) ?? own;
    if (!party) return false;
    let opened = false;
    for (const goal of goals) {
      if (goal.party === party) continue;
      opened = true;
      if (
        this.list
          .slice(-lookBack)
          .some(
            (encounter) =>
              encounter.kind === "visit" && encounter.parties[0] === party && encounter.parties[1] === goal.party,
          )
      )
        continue;
      const visitor = traveller?.type === "person" ? sideFrom(traveller, party, people, tokens) : emptySide(party);
      if (visitor.person) visitor.person.party ??= party;
      // "The Foreign Ministers A of Latvia and B of Estonia will arrive in Oslo": they travel together
      const together = before.flatMap((mention, index) => {
        const other = partyOf(mention);
        if (mention.type !== "person" || mention === traveller || !other || other === party || other === goal.party)
          return [];
        const at = index - before.indexOf(traveller as Mention);
        const row =
          at > 0 &&
          before.slice(index - at + 1, index + 1).every((one, k) => isNext(tokens, before[index - at + k], one));
        return row ? [sideFrom(mention, other, people, tokens)] : [];
      });
      const told: Told = {
        kind: "visit",
        head: null,
        first: from,
        clause: first,
        last: goal.last,
        subject: null,
        announced: true,
        nominal: false,
      };
      this.#open(read, "visit", [visitor, emptySide(goal.party)], told, first, together);
      const encounter = this.list.at(-1);
      const name = tokens.text.slice(tokens.start[goal.first], tokens.end[goal.last - 1]).replace(/^the /, "");
      if (encounter) {
        encounter.place = { name, country: goal.party };
        encounter.city = encounter.place;
      }
    }
    if (opened && fresh) this.#turn(0);
    return opened;
  }

  /**
   * "The visit is scheduled for May": whose and where to, a sentence just before says, "might drop his visit to Kenya". An
   * announced visit, which changes nothing of who speaks to whom.
   */
  #readSchedule(read: ReadSentence, first: number) {
    const { tokens, people, sentences } = this.#document;
    const { visitNouns, expecting } = this.#pack.encounterWords;
    if (!definite.holds(tokens, first) || !visitNouns.holds(tokens, first + 1)) return;
    if (!beings.holds(tokens, first + 2) || !expecting.holds(tokens, first + 3)) return;
    const index = firstFrom(sentences, read.sentence.first, ({ sentence }) => sentence.first);
    for (let k = index - 1; k >= Math.max(0, index - visitReach); k -= 1) {
      const { sentence, mentions } = sentences[k] as ReadSentence;
      for (const goal of mentions) {
        if (goal.type !== "party" || goal.sort !== "name" || goal.first < sentence.first + 3) continue;
        const the = this.#pack.words.determiners.holds(tokens, goal.first - 1) ? 1 : 0;
        const lead = goal.first - the - 1;
        if (!this.#pack.undertakingWords.toward.holds(tokens, lead)) continue;
        if (!visitNouns.holds(tokens, lead - 1)) continue;
        const traveller = mentions.findLast((mention) => mention.type === "person" && mention.last < lead);
        if (traveller?.type !== "person" || traveller.plural) return;
        const party = people.of(traveller)?.party ?? traveller.party;
        if (!party || party === goal.party) return;
        const state = { ...this.#state };
        const pair = [sideFrom(traveller, party, people, tokens), emptySide(goal.party)] as const;
        const clause = { clause: first, last: first + 4 };
        const told: Told = {
          kind: "visit",
          head: null,
          first,
          ...clause,
          subject: null,
          announced: true,
          nominal: false,
        };
        this.#open(read, "visit", pair, told, first);
        Object.assign(this.#state, state);
        const encounter = this.list.at(-1);
        const name = tokens.text.slice(tokens.start[goal.first], tokens.end[goal.last - 1]).replace(/^the /, "");
        if (encounter) encounter.place = { name, country: goal.party };
        return;
      }
    }
  }

  /** "will pay an official visit": whether a verb that is to be stands a few words before its noun. */
  #paid(noun: number, first: number, isToBe: (at: number) => boolean): boolean {
    const { payers } = this.#pack.encounterWords;
    for (let i = noun - 1; i > first && i >= noun - 6; i -= 1)
      if (payers.holds(this.#document.tokens, i)) return isToBe(i);
    return false;
  }

  /** "stated this when he received the Ambassador", "when the Ambassador paid him a courtesy call": told on the side. */
  #when(read: ReadSentence, heads: readonly Head[], first: number): Told | null {
    const { tokens } = this.#document;
    const { whens } = this.#pack.encounterWords;
    if (!whens.standIn(read.marks)) return null;
    const limit = Math.min(read.sentence.last, first + 70);
    for (let i = first; i < limit; i += 1) {
      if (!whens.holds(tokens, i)) continue;
      for (let k = i + 1; k < Math.min(limit, i + 30); k += 1) {
        if (k > i + 12 && tokens.form[k] === ",") break;
        if (!(this.#pack.verbBits.at(tokens, k) & verbForm.past) || this.#pack.words.modals.holds(tokens, k - 1))
          continue;
        const found = bestMatch(this.#pack.encounters, this.#symbols, k, limit);
        if (!found || found.rule.encounter === "conference") continue;
        const main = heads.find((head) => head.subject?.type === "person" && head.position === "finite");
        const speaker = main?.subject ?? personApart(read.mentions, i, found.last + 4) ?? null;
        return {
          kind: found.rule.encounter,
          head: null,
          first: i,
          clause: i,
          last: found.last,
          subject: speaker,
          announced: false,
          nominal: true,
        };
      }
    }
    return null;
  }

  /** "received in a farewell call at the palace H.E. Mr. Kolarov": the guest far from the verb, whatever he is called. */
  #received(read: ReadSentence, opens: boolean, first: number): Told | null {
    if (!opens || !this.#pack.encounterWords.receives.standIn(read.marks)) return null;
    const { tokens } = this.#document;
    const { receives, letters, given } = this.#pack.encounterWords;
    for (let i = first + 1; i < Math.min(read.sentence.last, first + 50); i += 1) {
      if (!receives.holds(tokens, i) || this.#pack.words.auxiliaries.holds(tokens, i - 1)) continue;
      const [guest] = peopleIn(read.mentions, i + 1, read.sentence.last);
      const host = personEndingIn(read.mentions, i - 3, i);
      if (!guest || !host || guest.first > i + 20) return null;
      for (let k = i + 1; k < guest.first; k += 1) if (letters.holds(tokens, k) || given.holds(tokens, k)) return null;
      return {
        kind: "meeting",
        head: null,
        first: i,
        clause: host.first,
        last: guest.last,
        subject: host,
        announced: false,
        nominal: false,
      };
    }
    return null;
  }

  /** "held on March 3, at the ministry in Riga, consultations with the Deputy Minister": a time or a place before what was held. */
  #far(read: ReadSentence, heads: readonly Head[], opens: boolean, first: number): Told | null {
    if (!opens || !this.#pack.encounterWords.holding.standIn(read.marks)) return null;
    const { tokens } = this.#document;
    const { holding, moments, meetings, notPlaces, remembered } = this.#pack.encounterWords;
    const limit = Math.min(read.sentence.last, first + 60);
    for (let i = first + 1; i < limit; i += 1) {
      if (!holding.holds(tokens, i) || this.#pack.words.auxiliaries.holds(tokens, i - 1)) continue;
      if (!moments.holds(tokens, i + 1) && !notPlaces.holds(tokens, i + 1)) return null;
      for (let k = i + 2; k < Math.min(limit - 1, i + 36); k += 1) {
        if (remembered.holds(tokens, k) && !notPlaces.holds(tokens, k + 1)) return null;
        if (!meetings.holds(tokens, k) || tokens.form[k + 1] !== "with") continue;
        const met = read.mentions.find((mention) => mention.first > k && mention.first <= k + 3);
        const host = read.mentions.findLast((mention) => mention.last <= i && mention.last >= i - 3);
        if (!met || met.type === "anaphor" || !host) return null;
        const kind = isConsultation(tokens, k) ? "consultations" : "meeting";
        const subject = heads.find((head) => head.first === i)?.subject ?? host;
        return { kind, head: null, first: i, clause: i, last: k + 1, subject, announced: false, nominal: false };
      }
      return null;
    }
    return null;
  }

  /** "Among the Minister's visitors had been the Commander of UNIFIL". */
  #visitor(read: ReadSentence, first: number): Told | null {
    const sides = this.#state.sides;
    const { tokens } = this.#document;
    const { visitors } = this.#pack.encounterWords;
    if (!sides || !visitors.standIn(read.marks)) return null;
    for (let i = first; i < Math.min(read.sentence.last, first + 12); i += 1) {
      if (!visitors.holds(tokens, i)) continue;
      for (let k = i + 1; k < Math.min(read.sentence.last, i + 10); k += 1) {
        if (!["was", "were", "been", "included"].includes(tokens.form[k] as string)) continue;
        const met = beginningIn(read.mentions, k + 1, k + 2);
        const party = met?.type === "person" ? (this.#document.people.of(met)?.party ?? met.party) : null;
        if (!party || party === sides[0].party) return null;
        return {
          kind: "meeting",
          head: null,
          first: i,
          clause: first,
          last: met?.last ?? k,
          subject: heHim(first),
          announced: false,
          nominal: false,
        };
      }
    }
    return null;
  }

  /** Whether a verb tells of this document's encounter, and not of one long past or to come. */
  #tells(read: ReadSentence, head: Head, fresh: boolean): boolean {
    const { tokens } = this.#document;
    // "visited the fortress": a visit is to a country or a city, or has a word of its own
    if (head.encounter?.encounter === "visit" && head.last - head.first === 1) {
      const goal = read.mentions.find((mention) => mention.first >= head.last && mention.first <= head.last + 2);
      if (goal?.type !== "party" && head.first + 1 < tokens.count) return false;
    }
    const { remembered, notPlaces } = this.#pack.encounterWords;
    const { lately } = this.#pack.encounterWords;
    const from = Math.max(0, head.clause - 3);
    for (let i = from; i < Math.min(head.last + 2, tokens.count); i += 1) {
      // "last Friday" is of this very week
      const weekday = notPlaces.holds(tokens, i + 1) && !this.#pack.words.months.holds(tokens, i + 1);
      // "last week" is what a text that begins with it tells of
      if (fresh && !head.embedded && lately.holds(tokens, i + 1)) continue;
      if (remembered.holds(tokens, i) && !weekday) return false;
      if (!fresh && tokens.form[i] === "had" && i < head.first) return false;
    }
    if (head.subject?.type === "anaphor" && head.subject.refers === "it") return false;
    // "the two sides should … and hold the next meeting"
    if (!fresh && !head.past && !head.modal && !head.passive && (head.embedded || head.subject === null) && !head.thing)
      return false;
    // "travels to Apia tomorrow"
    const announced = head.modal || isExpected(tokens, head) || (!head.past && this.#isToCome(head));
    return fresh || !announced || this.list.at(-1)?.announced === true;
  }

  /** Whether somebody who is named is to do something, and no condition is made: not "would meet", "if he comes". */
  #isForetold(read: ReadSentence, head: Head): boolean {
    const { tokens } = this.#document;
    if (!head.subject || head.subject.type === "anaphor") return false;
    if (!this.#pack.newsWords.futures.has(tokens.form[head.first] as string)) return false;
    const { conditions } = this.#pack.phrases;
    if (!conditions.mayStandIn(read.marks)) return true;
    for (let i = read.sentence.first; i < read.sentence.last; i += 1)
      if (conditions.find(tokens, i, read.sentence.last)) return false;
    return true;
  }

  /** The present tense with a day to come right after it: "travels to Apia tomorrow", "arrives in Lima next week". */
  #isToCome(head: Head): boolean {
    const { tokens } = this.#document;
    const { comingDays } = this.#pack.encounterWords;
    for (let i = head.last; i < Math.min(tokens.count, head.last + 5); i += 1)
      if (comingDays.holds(tokens, i)) return true;
    return false;
  }

  /** "The third session of the Joint Commission was held in Tbilisi": a sitting, with its verb far from its noun. */
  #held(read: ReadSentence, heads: readonly Head[], first: number, fresh: boolean): Told | null {
    const { toCome } = this.#pack.encounterWords;
    const foretold = fresh && toCome.mayStandIn(read.marks);
    if (!foretold && !this.#pack.encounterWords.held.mayStandIn(read.marks)) return null;
    const { tokens } = this.#document;
    const { encounterWords, words } = this.#pack;
    const limit = Math.min(read.sentence.last, first + 70);
    for (let i = first + 1; i < limit; i += 1) {
      const coming = foretold ? toCome.find(tokens, i, limit) : null;
      const phrase = coming ?? encounterWords.held.find(tokens, i, limit);
      if (!phrase) continue;
      if (words.relatives.holds(tokens, i - 1)) continue;
      if (speaksBefore(heads, i)) return null;
      if (this.#longPast(read, i)) return null;
      let kind: EncounterKind | null = null;
      for (let k = first; k < i; k += 1) {
        const form = tokens.form[k] as string;
        if (encounterWords.calls.holds(tokens, k) && encounterWords.phones.holds(tokens, k - 1)) kind = "call";
        else if (isConsultation(tokens, k)) kind = "consultations";
        // "The signing of the notes took place", "An exchange of notes was held"
        else if (k <= first + 3 && this.#isSigned(k)) kind ??= "signing";
        else if (encounterWords.meetings.holds(tokens, k))
          // "The signing ceremony took place at the ministry"
          kind ??= encounterWords.signing.holds(tokens, k - 1) ? "signing" : "meeting";
        else if (!coming && encounterWords.remembered.holds(tokens, k) && form !== "next") return null;
      }
      if (!kind) kind = this.#sitting(read, first, null);
      else if (kind === "meeting") kind = this.#sitting(read, first, kind);
      if (!kind) continue;
      if (coming && (kind === "meeting" || repeats(tokens, phrase.last, read.sentence.last, this.#pack))) return null;
      return {
        kind,
        head: null,
        first,
        clause: first,
        last: phrase.last,
        subject: null,
        announced: coming !== null,
        nominal: false,
      };
    }
    return null;
  }

  /** "signing", "exchange of notes". */
  #isSigned(noun: number): boolean {
    const { tokens } = this.#document;
    const { signing, swaps } = this.#pack.encounterWords;
    if (signing.holds(tokens, noun)) return true;
    return (
      swaps.holds(tokens, noun) &&
      tokens.form[noun + 1] === "of" &&
      this.#pack.undertakingWords.papers.holds(tokens, noun + 2)
    );
  }

  /** "seek closer ties during the 6th session of the Joint Commission held virtually on Monday": told of by a participle. */
  #heldBody(read: ReadSentence, first: number): Told | null {
    const { tokens } = this.#document;
    const { holding, moments } = this.#pack.encounterWords;
    if (!holding.standIn(read.marks)) return null;
    for (const body of this.#bodies(read)) {
      if (body.number === null || body.type !== "joint-body") continue;
      const limit = Math.min(read.sentence.last - 1, body.last + 6);
      for (let i = body.last; i < limit; i += 1) {
        if (!holding.holds(tokens, i)) continue;
        // not "would be held"
        if (i > body.last && this.#pack.words.auxiliaries.holds(tokens, i - 1)) return null;
        // "held on Monday", "held virtually on Monday"
        const when = moments.holds(tokens, i + 1) || moments.holds(tokens, i + 2);
        const kind = when && !this.#longPast(read, i) ? this.#sitting(read, first, null) : null;
        if (!kind) return null;
        const told = { kind, head: null, first: body.first, clause: body.first, last: i + 1, subject: null };
        return { ...told, announced: false, nominal: false };
      }
    }
    return null;
  }

  /** "was held in Abuja in 2013": a year before the document's own. */
  #longPast(read: ReadSentence, from: number): boolean {
    const { tokens, published } = this.#document;
    // undated texts are of our century
    const year = Number(published?.slice(0, 4)) || 2001;
    for (let i = from; i < Math.min(read.sentence.last, from + 20); i += 1) {
      const form = tokens.form[i] as string;
      if (form.length === 4 && (form.startsWith("19") || form.startsWith("20")) && Number(form) < year - 1) return true;
    }
    return false;
  }

  /** "in a meeting with the Minister of Honduras", "during a reception in Hanoi for the Ambassador". */
  #nominal(read: ReadSentence, heads: readonly Head[], fresh: boolean, first: number): Told | null {
    const { tokens } = this.#document;
    const { encounterWords } = this.#pack;
    const main = mainOf(heads);
    const limit = Math.min(read.sentence.last, first + 80);
    const { marks } = read;
    const nouns =
      encounterWords.meetings.standIn(marks) ||
      encounterWords.calls.standIn(marks) ||
      encounterWords.courtesies.standIn(marks);
    const tellable = nouns || encounterWords.gerunds.standIn(marks);
    if (!tellable && !encounterWords.addressing.standIn(marks)) return null;
    const end = tellable && encounterWords.within.standIn(marks) ? limit : Math.min(limit, first + 4);
    for (let i = first; i < end; i += 1) {
      const within = encounterWords.within.holds(tokens, i);
      if (!within && i > first + 3) continue;
      // "The meeting between the UN chief and the Minister of Niger saw": the telling is the subject
      const tells = i <= first + 1 && encounterWords.meetings.holds(tokens, i + 1) && tokens.form[i + 2] === "between";
      if (tells && !within) {
        const [one, two] = peopleIn(read.mentions, i + 3, i + 39);
        if (one && two && one.first <= i + 4 && tokens.form[two.first - 1] === "and")
          return {
            kind: "meeting",
            head: null,
            first: i,
            clause: i,
            last: two.last,
            subject: one,
            announced: false,
            nominal: true,
          };
      }
      // "Talking to the Ambassador of Oman, the Minister stressed"
      if (
        i <= first + 3 &&
        encounterWords.addressing.holds(tokens, i) &&
        (tokens.form[i + 1] === "to" || tokens.form[i + 1] === "with")
      ) {
        const met = read.mentions.find((mention) => mention.first >= i + 2 && mention.first <= i + 3);
        if (met?.type === "person" && met.party && !met.plural && main?.subject && main.subject !== met) {
          const told = { kind: "meeting" as const, head: null, first: i, clause: i, last: met.last };
          return { ...told, subject: main.subject, announced: false, nominal: true };
        }
      }
      if (!within) continue;
      if (!fresh && main && i > main.first && main.encounter?.encounter !== "letter") return null;
      // "after meeting the Vice Minister of Indonesia", "upon receiving the Ambassador"
      if (encounterWords.gerunds.holds(tokens, i + 1)) {
        const met = beginningIn(read.mentions, i + 2, i + 3);
        if (met?.type === "person" && !(met.plural && !met.party)) {
          const subject = main?.subject && main.subject !== met ? main.subject : null;
          const told = { kind: "meeting" as const, head: null, first: i, clause: i, last: met.last, subject };
          return { ...told, announced: false, nominal: true };
        }
      }
      let noun = -1;
      let courtesy = false;
      let kind: EncounterKind = "meeting";
      for (let k = i + 1; k < Math.min(limit, i + 8); k += 1) {
        const form = tokens.form[k] as string;
        if (encounterWords.remembered.holds(tokens, k) || form === ",") break;
        // "during a courtesy call on the Minister", "a courtesy visit by the Ambassador"
        if (
          encounterWords.courtesies.holds(tokens, k - 1) &&
          (form === "call" || encounterWords.visitNouns.holds(tokens, k))
        ) {
          noun = k;
          courtesy = true;
        } else if (
          encounterWords.calls.holds(tokens, k) &&
          (encounterWords.phones.holds(tokens, k - 1) || form === "call")
        ) {
          noun = k;
          kind = "call";
        } else if (form === "ceremony" && heads.some((head) => head.act && isSigning(tokens, head))) {
          // "were signed at a ceremony between": the signing tells of itself
          break;
        } else if (encounterWords.meetings.holds(tokens, k)) {
          noun = k;
          kind = isConsultation(tokens, k) ? "consultations" : "meeting";
        } else if (noun >= 0) break;
        else if (encounterWords.links.holds(tokens, k)) break;
      }
      if (noun < 0) continue;
      for (let k = noun + 1; k < Math.min(limit, noun + 16); k += 1) {
        const linked =
          encounterWords.links.holds(tokens, k) ||
          (courtesy && k <= noun + 2 && encounterWords.placing.holds(tokens, k)) ||
          (courtesy && k === noun + 1 && tokens.form[k] === "by");
        if (!linked) continue;
        const met = beginningIn(read.mentions, k + 1, k + 3);
        if (!met || met.type === "anaphor") break;
        if (met.type === "party" && met.sort !== "name" && met.sort !== "side") break;
        if (met.type === "person" && met.plural && !met.party) break;
        const subject = main?.subject && main.subject !== met ? main.subject : null;
        return { kind, head: null, first: i, clause: i, last: met.last, subject, announced: false, nominal: true };
      }
    }
    return null;
  }

  /** "discussed with the Foreign Minister of Oman the ties": an act that tells of the talks, too. */
  #discussed(read: ReadSentence, heads: readonly Head[]): Told | null {
    const { tokens } = this.#document;
    const head = heads.find(isTalk);
    if (!head) return null;
    // "Minister A and Ambassador B discussed the ties"
    const { subject, alsoSubject } = head;
    if (subject?.type === "person" && alsoSubject?.type === "person" && !subject.plural && !alsoSubject.plural)
      return {
        kind: this.#byPhone(read, head) ? "call" : "meeting",
        head,
        ...spanOf(head),
        announced: false,
        nominal: false,
        first: head.first,
        subject,
      };
    const limit = Math.min(head.last + 10, read.sentence.last);
    for (let i = head.first; i < limit; i += 1) {
      // "discussed on Sunday, with the Omani Minister, the ties"
      if (tokens.form[i] === ";" || (tokens.form[i] === "," && tokens.form[i + 1] !== "with")) break;
      if (tokens.form[i] !== "with") continue;
      // "discussed the ties with his counterpart": farther off only somebody in office
      const met = beginningIn(read.mentions, i + 1, i + 2);
      if (!met || met.type === "anaphor" || (i > head.last && (met.type !== "person" || met.plural))) continue;
      const kind = this.#byPhone(read, head) ? "call" : "meeting";
      return {
        kind,
        head,
        ...spanOf(head),
        announced: false,
        nominal: false,
        first: head.first,
        subject: head.subject,
      };
    }
    return null;
  }

  /** "In a reply letter, the Minister thanked", "In another call, he congratulated": told of by what is said in it. */
  #within({ marks }: ReadSentence, heads: readonly Head[], fresh: boolean, first: number): Told | null {
    const { tokens } = this.#document;
    const { encounterWords } = this.#pack;
    const main = mainOf(heads);
    if (!main || !encounterWords.within.standIn(marks)) return null;
    for (let i = first; i < Math.min(main.first, first + 12); i += 1) {
      // "In his congratulatory message": where the text has told of nothing else
      const his = fresh && this.#pack.words.possessives.holds(tokens, i + 1);
      if (!encounterWords.within.holds(tokens, i) || !(his || encounterWords.another.holds(tokens, i + 1))) continue;
      const another = !his && tokens.form[i + 1] !== "a" && tokens.form[i + 1] !== "an";
      for (let k = i + 2; k < Math.min(main.first, i + 7); k += 1) {
        const form = tokens.form[k] as string;
        const called =
          encounterWords.calls.holds(tokens, k) &&
          (form === "call" || encounterWords.phones.holds(tokens, k - 1)) &&
          (fresh || another);
        const met = another && !called && encounterWords.meetings.holds(tokens, k);
        if (form === ",") break;
        if (!called && !met && !encounterWords.letters.holds(tokens, k)) continue;
        return {
          kind: called ? "call" : met ? "meeting" : "letter",
          head: null,
          first: i,
          clause: i,
          last: k + 1,
          subject: main.subject,
          announced: false,
          nominal: false,
        };
      }
    }
    return null;
  }

  /** The kind of sitting that a joint body named in the sentence makes of a meeting: "the fourth meeting of the commission". */
  #sitting(read: ReadSentence, from: number, kind: EncounterKind): EncounterKind;
  #sitting(read: ReadSentence, from: number, kind: EncounterKind | null): EncounterKind | null;
  #sitting(read: ReadSentence, from: number, kind: EncounterKind | null): EncounterKind | null {
    const { tokens } = this.#document;
    for (const body of this.#bodies(read)) {
      if (body.first < from || !this.#sits(tokens, body, from)) continue;
      if (body.type === "joint-body")
        return body.sort === "consultations" || body.sort === "dialogue"
          ? "consultations"
          : body.sort === "business"
            ? kind
            : "session";
      if (body.type === "conference" && body.parties.length >= 2) return "session";
      if (body.type === "conference" && kind === null) return "conference";
    }
    return kind;
  }

  #hasBody(read: ReadSentence): boolean {
    return this.#bodies(read).length > 0;
  }

  #bodies({ sentence }: ReadSentence): readonly BodyMention[] {
    const named = this.#named;
    const first = firstFrom(named, sentence.first, (body) => body.first);
    let last = first;
    while (last < named.length && (named[last] as BodyMention).first < sentence.last) last += 1;
    return first === last ? nobodies : named.slice(first, last);
  }

  /** Whether it is the body's own sitting that is told: "the third meeting of the Commission", "Joint Commission Meeting", not "prepare the session". */
  #sits(tokens: Tokens, body: BodyMention, from: number): boolean {
    const { sittings: nouns } = this.#pack;
    const { frames, remembered } = this.#pack.encounterWords;
    const { held } = this.#pack.encounterWords;
    let sits =
      body.number !== null || nouns.holds(tokens, body.last) || held.find(tokens, body.last, tokens.count) !== null;
    for (let i = body.first - 1; i >= Math.max(from, body.first - 9); i -= 1) {
      const form = tokens.form[i] as string;
      if (frames.holds(tokens, i) || remembered.holds(tokens, i)) return false;
      // "to hold the session", but not "a delegation to the third session"
      if (form === "to" && !this.#pack.words.determiners.holds(tokens, i + 1)) return false;
      if (nouns.holds(tokens, i)) sits = true;
      if (form === "," || form === ";") break;
    }
    return sits;
  }

  #byPhone(read: ReadSentence, head: Head): boolean {
    const { tokens } = this.#document;
    const { calls, phones, remembered } = this.#pack.encounterWords;
    if (!phones.standIn(read.marks) && !phones.holds(tokens, read.sentence.last)) return false;
    for (let i = Math.max(read.sentence.first, head.first - 24); i < head.first; i += 1) {
      if (tokens.form[i] === ";" || remembered.holds(tokens, i)) return false;
      if (phones.holds(tokens, i) && calls.holds(tokens, i + 1)) return true;
    }
    // "conferred over the phone", "discussed by telephone", "agreed during a telephone conversation"
    for (let i = head.first; i < Math.min(read.sentence.last - 1, head.last + 14); i += 1) {
      const phone = tokens.form[i] as string;
      if (phone !== "video" && phones.holds(tokens, i) && calls.holds(tokens, i + 1)) {
        for (let k = i - 1; k > i - 4 && k >= head.first; k -= 1)
          if (this.#pack.encounterWords.within.holds(tokens, k)) return true;
      }
      if (tokens.form[i] !== "over" && tokens.form[i] !== "by" && tokens.form[i] !== "via") continue;
      const next = tokens.form[i + 1] === "the" ? i + 2 : i + 1;
      const form = tokens.form[next] as string;
      if (form !== "video" && phones.holds(tokens, next) && !this.#pack.encounterWords.meetings.holds(tokens, next + 1))
        return true;
    }
    return false;
  }

  /** "visited Nairobi", under a title that tells of consultations there. */
  #asTitled(told: Told): Told {
    if (told.kind !== "visit") return told;
    const kind = this.#titled.kind;
    return kind === "consultations" || kind === "session" ? { ...told, kind } : told;
  }

  /** Decides whether what is told is a new encounter, a further one with others, or more of one that is known. */
  #meet(read: ReadSentence, told: Told, given: Meeting, reset: boolean, first: number) {
    const meeting = told.kind === "credentials" ? this.#accredited(read, given) : given;
    if (!meeting) return;
    const { pair, others } = meeting;
    if (pair[0].party === pair[1].party) return;
    if (others.length === 0 && told.kind === "meeting" && (told.nominal || this.#nobodyNamed())) this.#split(pair);
    const each = others.length > 0 && this.#eachApart(read, told);
    if (others.length > 0 && !each) {
      this.#meetOne(read, told, pair, reset, first, others);
      return;
    }
    this.#meetOne(read, told, pair, reset, first, []);
    const at = this.#state.encounter;
    for (const side of others) {
      this.#open(read, told.kind, [pair[0], side], told, first);
    }
    if (others.length > 0) this.#turn(at);
  }

  /** "met the Foreign Ministers of Peru, Chad and Nepal": of those who were met, only their states are told. */
  #nobodyNamed(): boolean {
    return this.list[this.#state.encounter]?.people.length === 1;
  }

  /**
   * "met with A, B and C", and later "In his meeting with B": he met each apart. The one encounter becomes as many as there
   * are counterparts.
   */
  #split([host, guest]: readonly [Side, Side]) {
    const index = this.#state.encounter;
    const encounter = this.list[index];
    const sides = this.#sides[index];
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
      this.#sides.push([sides[0], met]);
      this.list.push({ ...encounter, parties: [first, party], people: those(party), attendees: new Set() });
    }
    this.#state.together = [];
  }

  /**
   * "The Ambassadors of Peru and Chad presented their credentials to the President of Oman": each to whoever receives them,
   * none to another. Null where nobody can be named who does.
   */
  #accredited(read: ReadSentence, meeting: Meeting): Meeting | null {
    const all = [...meeting.pair, ...meeting.others];
    const { people, tokens } = this.#document;
    const { alongs } = this.#pack.encounterWords;
    const sent = new Set<Party>();
    let last: Mention | undefined;
    for (const mention of read.mentions) {
      if (mention.type !== "person") continue;
      const party = people.of(mention)?.party ?? mention.party;
      if (!party || !mention.offices.some((office) => envoys.has(office))) continue;
      const row = isNext(tokens, last, mention);
      last = mention;
      sent.add(party);
      for (const other of mention.beside ?? []) sent.add(other);
      // "along with the envoys of Chad and Nepal"
      const joined = row || (tokens.form[mention.first - 1] === "with" && alongs.holds(tokens, mention.first - 2));
      const further = joined
        ? [sideFrom(mention, party, people, tokens), ...(mention.beside ?? []).map(emptySide)]
        : [];
      for (const side of further) if (!all.some((known) => known.party === side.party)) all.push(side);
    }
    const isSent = (side: Side) => sent.has(side.party) || [...side.offices].some((office) => envoys.has(office));
    const guests = all.filter(isSent);
    if (guests.length < 2) return meeting;
    const hosts = all.filter((side) => !isSent(side));
    const known = hosts[0] ?? this.#receiver(read, sent);
    const [guest, ...others] = guests;
    return known && guest && hosts.length < 2 ? { pair: [known, guest], others } : null;
  }

  /** Whoever receives envoys: named in the sentence and none of them, else the publisher's own side. */
  #receiver(read: ReadSentence, sent: ReadonlySet<Party>): Side | null {
    const { people, tokens, own } = this.#document;
    for (const mention of read.mentions) {
      if (mention.type !== "person" || mention.offices.some((office) => envoys.has(office))) continue;
      const party = people.of(mention)?.party ?? mention.party ?? own;
      if (party && !sent.has(party)) return sideFrom(mention, party, people, tokens);
    }
    const home = own ?? this.#state.own;
    return home && !sent.has(home) ? emptySide(home) : null;
  }

  /** Several are met: each apart, or all together. */
  #eachApart(read: ReadSentence, told: Told): boolean {
    if (told.kind === "credentials" || told.kind === "letter") return true;
    const { tokens } = this.#document;
    const { apart, gatherings } = this.#pack.encounterWords;
    for (let i = read.sentence.first; i < Math.min(read.sentence.last, told.last + 60); i += 1)
      // on the sidelines of something one meets others one by one
      if (
        apart.holds(tokens, i) ||
        ((told.head?.subject?.type !== "anaphor" || told.head.subject.refers === "he") && gatherings.holds(tokens, i))
      )
        return true;
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
    const known = this.#known(pair, told, reset);
    if (known < 0) {
      // a letter handed over in a meeting, a visit the meeting is part of, are no encounters of their own
      const current = this.list[state.encounter];
      const samePair = current && pair.every((side) => current.parties.includes(side.party));
      if (samePair && this.#overPhone(told)) return;
      if (samePair && !reset && current.kind !== told.kind) {
        if (told.kind === "letter") return;
        if ((told.kind === "visit" || told.kind === "conference") && !this.#otherPerson(pair)) return;
      }
      // a signing that was summed up is followed by whatever went with it
      const summed = current?.kind === "signing" && current.people.length === 0 && pair.every(({ person }) => person);
      if (told.nominal && samePair && !summed && !this.#otherPerson(pair)) return;
      this.#open(read, told.kind, pair, told, first, others);
      return;
    }
    const encounter = this.list[known] as DraftEncounter;
    if (known !== state.encounter) this.#turn(known);
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
    this.#learn(pair);
  }

  /** "During the call, the two sides also held consultations": no further encounter. */
  #overPhone(told: Told): boolean {
    return this.list[this.#state.encounter]?.kind === "call" && told.kind === "consultations" && isJoint(told);
  }

  #otherPerson(pair: readonly [Side, Side]): boolean {
    const sides = this.#state.sides;
    return (
      sides !== null && pair.some((side) => sides.some((known) => known.party === side.party && differ(known, side)))
    );
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
    const own = this.#own ?? this.#document.own;
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
    this.#open(
      read,
      this.#asTitled(told).kind,
      [sideFrom(visitor, party, people, tokens), emptySide(goal.party)],
      told,
      first,
    );
    return true;
  }

  /** The encounter of the list that the telling is about, or -1. */
  #known(pair: readonly [Side, Side], told: Told, reset: boolean): number {
    const { encounter: current } = this.#state;
    const oldest = this.#oldest();
    for (let at = oldest - 1; at < this.list.length; at += 1) {
      // the present one first
      const index = at < oldest ? current : at;
      if (index < 0 || (at === current && at >= oldest)) continue;
      const encounter = this.list[index];
      const sides = this.#sides[index];
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
      if (sameKind && (near || sure(pair, sides) || ((!reset || this.#parted.has(index)) && unnamed(pair, sides))))
        return index;
      if (!near) continue;
      const weak = told.head?.encounter?.id === "call.spoke-with";
      if (told.kind === "meeting" && encounter.kind !== "visit" && encounter.kind !== "letter") return index;
      if (told.kind === "call" && weak) return index;
      if (encounter.kind === "meeting" && (sittings.has(told.kind) || told.kind === "credentials")) return index;
    }
    return -1;
  }

  /** A first sentence without telling words: the title tells, or the sides talk. */
  #openUntold(read: ReadSentence, heads: readonly Head[], first: number, alone: Alone) {
    const state = this.#state;
    const title = this.#titled.kind;
    const toCome = this.#foretold(heads) ?? expectedIn(this.#document.tokens, read, heads, first);
    // a title that tells of what may come, or came to nothing, hints at no encounter but one to come
    const done = this.#titled.done;
    const hinted = title && (done || toCome) ? title : null;
    const meeting = findSides(this.#document, read, tellingOf(heads[0] ?? null), state, this.#own, this.#pack);
    const talks = heads.find((candidate) => this.#talks(read, candidate)) ?? null;
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
    const phoned = talks !== null && this.#byPhone(read, talks);
    if (!hinted && !both && !(sides && phoned) && !this.#sitting(read, first, null) && alone()) return;
    if (read.sentence.last - first < 5 || heads.length === 0) return;
    if (sides && !hinted && talks && isSigning(this.#document.tokens, talks) && !this.#sitting(read, first, null)) {
      // signing is told by itself
      state.sides = [sides[0], sides[1]];
      return;
    }
    if (sides && (hinted || talks || both)) {
      const kind = hinted ?? (phoned ? "call" : "meeting");
      const others = sides === meeting?.pair && isListed(heads[0]) ? meeting.others : [];
      const told = talks && done ? this.#foretold(heads) : toCome;
      this.#open(read, this.#sitting(read, first, kind), sides, told, first, others);
    } else if (sides && !state.sides && heads.length > 0) state.sides = [sides[0], sides[1]];
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

  /** Whether an act tells that the sides have talked: "discussed", "agreed"; not that they did so long ago, or nobody did. */
  #talks(read: ReadSentence, head: Head): boolean {
    if (head.negated || (head.act?.kind !== "discuss" && head.act?.kind !== "agree")) return false;
    if (head.act.id.startsWith("agree.accepted")) return false;
    const { form } = this.#document.tokens;
    if (this.#pack.words.negations.has(form[head.clause] as string)) return false;
    // "The Cabinet approved the agreement with Peru": settled at home
    for (let i = head.clause; i < head.first; i += 1)
      if (this.#pack.encounterWords.cabinets.holds(this.#document.tokens, i)) return false;
    return !this.#longPast(read, head.last);
  }

  /** The pair with the party that the title names, where the sentence only speaks of another one. */
  #withTitled(pair: readonly [Side, Side] | undefined): readonly [Side, Side] | null {
    if (!pair || pair[1].person || pair[1].offices.size > 0) return null;
    const named = this.#document.titleMentions.flatMap((mention) =>
      mention.type !== "anaphor" && mention.party && !(mention.type === "party" && mention.sort === "city")
        ? [mention.party]
        : [],
    );
    const other = named.find((party) => party !== pair[0].party);
    return other && !named.includes(pair[1].party) ? [pair[0], emptySide(other)] : null;
  }

  /** "received letters of credence from three envoys": who they are comes after. */
  #announcesList(read: ReadSentence, told: Told, meeting: Meeting | null): boolean {
    const { tokens, sentences, own } = this.#document;
    const second = meeting?.pair[1];
    // "Six new envoys presented their credentials to the President"
    const received =
      told.kind === "credentials" && second?.person && ![...second.offices].some((office) => envoys.has(office))
        ? second
        : null;
    if ((!received && second?.person) || (meeting && meeting.others.length > 0)) return false;
    const side =
      received ??
      meeting?.pair[0] ??
      (own ? emptySide(own) : told.kind === "credentials" ? this.#receiver(read, new Set()) : null);
    if (told.kind !== "credentials" && told.kind !== "meeting") return false;
    let many = false;
    for (
      let i = told.kind === "credentials" ? Math.max(read.sentence.first, told.first - 12) : told.first;
      i < Math.min(read.sentence.last, told.last + 24);
      i += 1
    )
      if (this.#pack.encounterWords.many.holds(tokens, i)) many = true;
    if (!many) return false;
    const from = firstFrom(sentences, read.sentence.last, ({ sentence }) => sentence.first);
    const reach = told.kind === "credentials" ? listReach : 1;
    const next = sentences.slice(from, from + reach).find((one) => this.#lists(one, "").length > 0);
    const named = next ? this.#lists(next, "") : [];
    if (!next || named.length === 0) return false;
    // whoever is listed is not the host
    const home = !side || named.includes(side.party) ? this.#home(named) : side.party;
    if (!home || (named.length === 1 && named[0] === home)) return false;
    const subject = received
      ? undefined
      : read.mentions.find((mention) => mention.type === "person" && mention.first < told.first);
    const host =
      subject?.type === "person" && (!side || home === side.party)
        ? sideFrom(subject, home, this.#document.people, tokens)
        : home === side?.party
          ? side
          : emptySide(home);
    if (host.person) host.person.party ??= home;
    this.#state.sides = [host, emptySide(named[0] ?? "")];
    this.#listing = {
      kind: told.kind,
      // a list may begin some sentences on: "The envoys are:"
      paragraph: Math.max(read.sentence.paragraph, next.sentence.paragraph - 1),
      place: findPlace(this.#document, read, told.first, this.#pack).place ?? this.origin(),
    };
    return true;
  }

  /** The state that the text names most beside those who are listed. */
  #home(listed: readonly Party[]): Party | null {
    let best: Party | null = null;
    const { counts } = this.#document;
    for (const [party, count] of counts)
      if (party.length === 2 && !listed.includes(party) && count > (best ? (counts.get(best) ?? 0) : 0)) best = party;
    return best;
  }

  /** The parties of those whom a sentence lists: "the Ambassador of Peru, Luis Paz, and …", "Luis Paz from Peru, …". */
  #lists(read: ReadSentence, except: Party): readonly Party[] {
    const { tokens } = this.#document;
    const parties = new Set<Party>();
    const [lead] = read.mentions.filter(({ type }) => type !== "anaphor");
    if (!lead || lead.first > read.sentence.first + 6) return [];
    for (const mention of read.mentions) {
      const listed =
        mention.type === "person"
          ? mention.name !== null
          : mention.type === "party" && mention.sort === "name" && isOfList(tokens, mention);
      if (listed && mention.type !== "anaphor" && mention.party && mention.party !== except) parties.add(mention.party);
    }
    return [...parties];
  }

  /** "will receive": told in the future by the verb of an act. */
  #foretold(heads: readonly Head[]): Told | null {
    const head = heads[0];
    const { form } = this.#document.tokens;
    if (!head || head.embedded || !(head.modal || this.#pack.words.modals.has(form[head.first] as string))) return null;
    return {
      kind: "meeting",
      head: null,
      first: head.first,
      ...spanOf(head),
      subject: head.subject,
      announced: true,
      nominal: false,
    };
  }

  /** A paragraph that only names another counterpart goes on with a list: "- Mr. X, Ambassador of Japan". */
  #goOnListing(read: ReadSentence, heads: readonly Head[], first: number): boolean {
    const listing = this.#listing;
    const sides = this.#state.sides;
    if (!listing || !sides || heads.some((head) => head.position === "finite" && head.act?.form !== "stance"))
      return false;
    const { paragraph } = read.sentence;
    if (paragraph > listing.paragraph + 1) {
      this.#listing = null;
      return false;
    }
    const people = read.mentions.filter((mention) => mention.type === "person");
    const named = people.some(({ name, party }) => name && party)
      ? people
      : read.mentions.filter((mention) => mention.type === "party" && isOfList(this.#document.tokens, mention));
    const lead = named[0];
    if (!lead || (lead.first > first + 3 && lead.type === "person") || lead.first > first + 8) return false;
    let listed = false;
    const before = this.#state.encounter;
    for (const mention of named) {
      if (mention.type === "anaphor" || !mention.party || mention.party === sides[0].party) continue;
      if (mention.type === "person" && !mention.name && named.length > 1) continue;
      listed = true;
      if (
        this.list
          .slice(-lookBack)
          .some((encounter) => encounter.kind === listing.kind && encounter.parties.includes(mention.party as Party))
      )
        continue;
      const { people, tokens } = this.#document;
      this.#open(read, listing.kind, [sides[0], sideFrom(mention, mention.party, people, tokens)], null, first);
      const opened = this.list.at(-1);
      if (opened && listing.place && listing.kind !== "call") opened.place = listing.place;
    }
    if (!listed) return false;
    listing.paragraph = paragraph;
    this.#listing = listing;
    if (before < 0) this.#turn(0);
    return true;
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
      const current = this.list[state.encounter];
      if (!party || (current?.parties.includes(party) && !(person && !current.people.includes(person)))) continue;
      const found: number[] = [];
      for (let index = this.#oldest(); index < this.list.length; index += 1) {
        const two = this.#sides[index]?.[1];
        if (this.list[index]?.kind === "signing" || !two) continue;
        if ((person && two.person === person) || (two.party === party && !(person && two.person))) found.push(index);
      }
      if (found.length === 1 && found[0] !== state.encounter) {
        this.#turn(found[0] as number);
        return;
      }
    }
  }

  /** The first of the latest encounters, among which a sentence may mean one. */
  #oldest(): number {
    return Math.max(0, this.list.length - lookBack);
  }

  #turn(index: number) {
    const state = this.#state;
    const sides = this.#sides[index];
    if (!sides) return;
    state.encounter = index;
    state.sides = sides;
    state.together = manyOf(this.list[index]);
    state.speaker = null;
    state.carry = -1;
  }

  /** "They later presided over the opening of the chancery in Gigiri": where both go from their talks. */
  #attendTogether(read: ReadSentence, heads: readonly Head[]) {
    const { encounter, sides } = this.#state;
    const current = this.list[encounter];
    if (!current?.place || !sides || current.kind === "call" || current.kind === "letter") return;
    const head = heads.find(
      ({ act, position, past, modal, negated, embedded, subject }) =>
        act?.occasion &&
        position === "finite" &&
        past &&
        !(modal || negated || embedded) &&
        subject?.type === "anaphor" &&
        (subject.refers === "joint" || subject.refers === "they"),
    );
    if (!head) return;
    const { place } = findPlace(this.#document, read, head.last, this.#pack);
    if (
      !place ||
      this.list.slice(-lookBack).some((known) => known.place?.name === place.name || known.city?.name === place.name)
    )
      return;
    this.#sides.push([sides[0], sides[1]]);
    this.list.push({
      ...current,
      kind: "meeting",
      attendees: new Set(),
      place,
      city: place,
      announced: false,
      first: head.clause,
      last: trimEnd(this.#document.tokens, head.last, read.sentence.last),
    });
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
    if (!head || told.announced || this.list.length === 0 || this.#longPast(read, head.first)) return;
    const next: Told = {
      kind: "meeting",
      head,
      ...spanOf(head),
      announced: false,
      nominal: false,
      ...(tellingOf(head) as Telling),
    };
    const meeting = findSides(this.#document, read, next, this.#state, this.#own, this.#pack);
    if (meeting) this.#open(read, "meeting", meeting.pair, next, head.first);
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
    const further: Told = { ...told, head: next, ...spanOf(next), ...(tellingOf(next) as Telling), kind: "meeting" };
    const at = this.#state.encounter;
    this.#open(read, "meeting", [host, sideFrom(met, party, people, tokens)], further, first);
    if (at >= 0) this.#turn(at);
  }

  /** Something is signed: an encounter of its own, beside the meeting or the session. */
  #sign(read: ReadSentence, heads: readonly Head[]) {
    const state = this.#state;
    const { tokens } = this.#document;
    const signing = heads.find(
      (head) =>
        head.act &&
        (head.act.id === "agree.signed" ||
          head.act.id === "agree.was-signed" ||
          head.act.id === "agree.saw-signing" ||
          (this.list.length === 0 && this.#haveSigned(read, head))) &&
        head.position === "finite" &&
        !head.modal &&
        !head.negated &&
        head.past &&
        (!head.embedded ||
          (head.subject !== null && (head.subject.type === "anaphor" || head.subject.type === "person"))) &&
        isSigning(tokens, head) &&
        !(head.perfect && head.embedded),
    );
    if (!signing || this.#longPast(read, signing.last)) return;
    if (this.#detail(read, signing)) return;
    const sides =
      state.sides ?? findSides(this.#document, read, tellingOf(signing), state, this.#own, this.#pack)?.pair ?? null;
    if (!sides) return;
    if (this.#signOthers(read, signing)) return;
    const current = this.list[state.encounter];
    const parties = current?.parties ?? [sides[0].party, sides[1].party];
    const named = parties.join();
    if (
      this.list.slice(-lookBack).some((encounter) => encounter.kind === "signing" && encounter.parties.join() === named)
    )
      return;
    const { city, place: hall } = findPlace(this.#document, read, signing.first, this.#pack);
    const place =
      city ?? (current ? (current.kind === "call" ? null : (current.city ?? current.place)) : (hall ?? this.origin()));
    this.#sides.push([sides[0], sides[1]]);
    this.list.push({
      kind: "signing",
      parties,
      people: current?.people ?? [sides[0].person, sides[1].person].filter((person) => person !== null),
      attendees: new Set(),
      place,
      dated: false,
      city: place,
      date: current?.date ?? this.#document.published?.slice(0, 10) ?? null,
      announced: false,
      first: signing.clause,
      last: trimEnd(tokens, signing.last, read.sentence.last),
    });
    if (!current) {
      state.sides ??= [sides[0], sides[1]];
      state.encounter = this.list.length - 1;
      if (signing.perfect) this.#summed = state.encounter;
    }
  }

  /** "The document was signed on Monday by the Minister and the Ambassador", after "Peru and Chad have signed an agreement": who, and where. */
  #detail(read: ReadSentence, signing: Head): boolean {
    const state = this.#state;
    const summed = this.list[this.#summed];
    if (!summed || summed.people.length > 0) return false;
    const found = findSides(this.#document, read, tellingOf(signing), { ...state, sides: null }, this.#own, this.#pack);
    const pair = found?.pair;
    if (!pair?.every(({ party, person }) => person !== null && summed.parties.includes(party))) return false;
    summed.people = peopleOf(pair);
    const { city, place } = findPlace(this.#document, read, read.sentence.first, this.#pack);
    summed.place = place ?? summed.place;
    summed.city = city ?? place ?? summed.city;
    this.#sides[this.#summed] = pair;
    if (state.encounter === this.#summed) state.sides = [pair[0], pair[1]];
    return true;
  }

  /** "Peru and Chad have signed four agreements": news, where the text opens with it. */
  #haveSigned(read: ReadSentence, head: Head): boolean {
    const { tokens } = this.#document;
    if (head.act?.id !== "report.has-done" || !head.subject || !isSigning(tokens, head)) return false;
    const { papers } = this.#pack.undertakingWords;
    for (let i = head.last; i < Math.min(read.sentence.last, head.last + 6); i += 1)
      if (papers.holds(tokens, i)) return true;
    return false;
  }

  /** "On the same day, notes were signed by the Minister and the Ambassador of Japan": of two others than those before. */
  #signOthers(read: ReadSentence, signing: Head): boolean {
    const state = this.#state;
    const current = this.list[state.encounter];
    if (!current) return false;
    const { people } = this.#document;
    const signers = read.mentions.flatMap((mention) =>
      mention.type === "person" && mention.name && mention.offices.length > 0
        ? [people.of(mention)?.party ?? mention.party ?? this.#own]
        : [],
    );
    const [one, two] = new Set(signers);
    if (signers.length < 2 || !one || !two || [one, two].every((party) => current.parties.includes(party)))
      return false;
    if (!current.parties.includes(one) && !current.parties.includes(two)) return false;
    const found = findSides(this.#document, read, tellingOf(signing), { ...state, sides: null }, this.#own, this.#pack);
    if (!found?.pair.every((side) => side.party === one || side.party === two)) return false;
    this.#open(
      read,
      "signing",
      found.pair,
      {
        kind: "signing",
        head: signing,
        first: signing.first,
        subject: signing.subject,
        announced: false,
        nominal: false,
        ...spanOf(signing),
      },
      read.sentence.first,
    );
    return true;
  }

  #hintedSides(read: ReadSentence): readonly [Side, Side] | null {
    const document = this.#document;
    const title = titleSentence(document);
    const own = document.own ?? this.#own;
    if (title) {
      const sides = findSides(document, title, null, this.#state, own, this.#pack);
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
    for (const body of this.#bodies(read))
      if (body.parties.length === 2) return [emptySide(body.parties[0] as Party), emptySide(body.parties[1] as Party)];
    if (parties.length === 2) return [emptySide(parties[0] as Party), emptySide(parties[1] as Party)];
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

  #open(
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
    const previous = this.list[state.encounter];
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
    const before = this.list
      .slice(-lookBack)
      .findLast((encounter) => encounter.kind !== "call" && encounter.kind !== "letter");
    const home = before ? null : this.origin();
    // "Tegucigalpa: … during his visit to Honduras": the town says more than the country
    const town = found.land ? (home ?? (before ? null : titlePlace(document, this.#pack, true))) : null;
    const { place, city, vague } =
      town && town.country === found.place?.country ? { ...found, place: town, city: town } : found;
    const fallback = before
      ? (before.city ?? before.place)
      : (home ?? (this.#titled.done || told?.announced ? titlePlace(document, this.#pack) : null));
    const times = timesBetween(
      document.times,
      tokens.start[read.dateline?.[0] ?? read.sentence.first] as number,
      tokens.end[read.sentence.last - 1] as number,
    ).filter(isPoint);
    // "who did not come last autumn is expected this year": what is to come has no past date
    const today = document.published?.slice(0, 10) ?? "";
    const isLate = ({ value }: TimeMention) => value !== null && beginsAfter(value, today);
    // "agreed to put off the summit, which had been scheduled for October 15": what took place has no date to come
    const time = told?.announced
      ? (times.find(({ value }) => value !== null && momentEnd(value) > today) ??
        times.find(({ value }) => value !== null && momentEnd(value) >= today) ??
        times[0])
      : times.find((item) => today === "" || !isLate(item));
    const all = [...sides, ...others];
    const begin = told ? Math.min(told.clause, told.first) : first;
    this.#sides.push([sides[0], sides[1]]);
    this.list.push({
      kind,
      parties: partiesOf(all),
      people: peopleOf(all),
      attendees: new Set(),
      place: kind === "call" || kind === "letter" ? null : vague ? (fallback ?? place) : (place ?? fallback),
      dated: place === null && home !== null && kind !== "call" && kind !== "letter",
      city: city ?? home ?? before?.city ?? null,
      // what is only announced has no date but one that the text names
      date: time?.value ?? (told?.announced ? null : (previous?.date ?? document.published?.slice(0, 10) ?? null)),
      announced: told?.announced ?? false,
      first: kind === "session" ? sittingStart(tokens, begin, read.sentence.first, this.#pack) : begin,
      last: trimEnd(tokens, told?.last ?? first, read.sentence.last),
    });
    state.encounter = this.list.length - 1;
    state.together = manyOf(this.list.at(-1));
    this.#listing = { kind, paragraph: read.sentence.paragraph, place: place };
  }
}

/** The parties of some sides, each once. */
function partiesOf(sides: readonly Side[]): Party[] {
  const parties: Party[] = [];
  for (const { party } of sides) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** Those who are known of some sides. */
function peopleOf(sides: readonly Side[]): Person[] {
  const people: Person[] = [];
  for (const { person } of sides) if (person) people.push(person);
  return people;
}

function isPoint({ value, role }: TimeMention): boolean {
  return value !== null && role === "point";
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

/** "The Foreign Ministers of Estonia, Latvia and Norway agreed": all of them met. */
function isListed(head: Head | undefined): boolean {
  return head?.subject?.type === "person" && head.subject.beside !== null;
}

/** "was later received by the Minister", "called on the Minister": told of one who is not of the talks. */
function isReception({ head }: Told): boolean {
  const id = head?.encounter?.id;
  return id === "meeting.was-received" || id === "meeting.called-on";
}

/** "…, who subsequently met": told of somebody on the side. */
function isRelative(tokens: Tokens, head: Head): boolean {
  return tokens.form[head.clause - 1] === "who" && head.encounter !== null && head.act === null;
}

/** The parties of an encounter of more than two; none of a pair's. */
function manyOf(encounter: DraftEncounter | undefined): readonly Party[] {
  return encounter && encounter.parties.length > 2 ? encounter.parties : [];
}

/** Offices of those who present credentials. */
const envoys: ReadonlySet<Office> = new Set(["ambassador", "permanent-representative"]);

/** Offices that one person of a state holds at a time. */
const single: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "secretary-general",
]);

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

/** Whether two namings of a side are of different people: by name, else by office. */
function differ(known: Side, side: Side): boolean {
  if (known.person && side.person) return known.person !== side.person;
  if (known.offices.size === 0 || side.offices.size === 0) return false;
  const vague = ["minister", "senior-official", "other"];
  for (const office of side.offices) if (known.offices.has(office) || vague.includes(office)) return false;
  return ![...known.offices].some((office) => vague.includes(office));
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

/** The first verb that has a subject. */
function mainOf(heads: readonly Head[]): Head | null {
  for (const head of heads) if (head.position === "finite") return head;
  return null;
}

/** "discussed": told as done, by those who did it. */
function isTalk({ act, position, embedded, modal, past }: Head): boolean {
  return act?.kind === "discuss" && position === "finite" && !embedded && !modal && past;
}

function spanOf(head: Head): { readonly clause: number; readonly last: number } {
  return { clause: Math.min(head.clause, head.first), last: head.last };
}

/** The first side, as "he" would name it. */
function heHim(at: number): Mention {
  return { type: "anaphor", first: at, last: at, refers: "he" };
}

/** "The Speaker, who did not come last autumn, is expected this year": told of nothing yet. */
function expectedIn(tokens: Tokens, read: ReadSentence, heads: readonly Head[], first: number): Told | null {
  for (let i = first + 1; i < Math.min(read.sentence.last, first + 60); i += 1) {
    if (!expectations.holds(tokens, i) || !beings.holds(tokens, i - 1)) continue;
    const [head] = heads;
    const clause = head ? Math.min(head.clause, first) : first;
    const last = head ? Math.max(head.last, i + 1) : i + 1;
    return { kind: "visit", head: null, first: i, clause, last, subject: null, announced: true, nominal: false };
  }
  return null;
}

/** "Luis Paz from Peru", "Luis Paz (Peru)": a state that somebody on a list is of. */
function isOfList(tokens: Tokens, { first, last }: PartyMention): boolean {
  const bracketed = tokens.form[first - 1] === "(" && tokens.form[last] === ")";
  return isFrom(tokens, first) || (bracketed && tokens.capital[first - 2] !== 0);
}

/** "from", with an article or without, before a state. */
function isFrom(tokens: Tokens, at: number): boolean {
  return (
    tokens.form[at - 1] === "from" ||
    (tokens.form[at - 1] === "the" && tokens.form[at - 2] === "from") ||
    (tokens.form[at] === "the" && tokens.form[at - 1] === "from")
  );
}

/** Envoys who present credentials are listed so many sentences on. */
const listReach = 6;

/** A visit is "the visit" so many sentences on. */
const visitReach = 3;
const definite = new WordSet(["the", "this"]);
const expectations = new WordSet(["expected", "scheduled", "planned", "due", "slated"]);
const beings = new WordSet(["is", "are"]);

/** "every two years", right after a verb. */
function recurs(tokens: Tokens, { last }: Head, end: number, pack: Prepared): boolean {
  return repeats(tokens, last, end, pack);
}

function repeats(tokens: Tokens, last: number, end: number, pack: Prepared): boolean {
  for (let i = last; i < Math.min(end, last + 8); i += 1) if (pack.words.recurring.holds(tokens, i)) return true;
  return false;
}

/** "is expected to", "is scheduled to", "plans to". */
function expects(tokens: Tokens, from: number, at: number, expecting: ReadonlySet<string>): boolean {
  for (let i = Math.max(from, at - 4); i < at; i += 1) if (expecting.has(tokens.form[i] as string)) return true;
  return false;
}

/** Nothing but a comma or "and" between two mentions. */
function isNext(tokens: Tokens, one: Mention | undefined, two: Mention): boolean {
  if (!one || two.first - one.last > 2) return false;
  for (let i = one.last; i < two.first; i += 1) if (tokens.form[i] !== "," && tokens.form[i] !== "and") return false;
  return two.first > one.last;
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

const signs = new WordSet(["sign", "signed", "signing", "signs", "inked", "exchanged"]);

function isSigning(tokens: Tokens, head: Head): boolean {
  for (let i = head.first; i < head.last; i += 1) if (signs.holds(tokens, i)) return true;
  return false;
}

function isExpected(tokens: Tokens, head: Head): boolean {
  for (let i = head.clause; i < head.first; i += 1)
    if (expectations.holds(tokens, i) || tokens.form[i] === "will") return true;
  // "is due in Cairo"
  return beings.holds(tokens, head.first) && expectations.holds(tokens, head.first + 1);
}

/** "consultations", "strategic dialogue". */
function isConsultation(tokens: Tokens, noun: number): boolean {
  const form = tokens.form[noun] as string;
  const before = tokens.form[noun - 1] ?? "";
  return form.startsWith("consultation") || (form === "dialogue" && /^(strategic|political|policy)$/.test(before));
}

/** The people who are named from one token to another, its end among them. */
function peopleIn(mentions: readonly Mention[], first: number, last: number): readonly PersonMention[] {
  return mentions.filter(
    (mention): mention is PersonMention => mention.type === "person" && mention.first >= first && mention.first <= last,
  );
}

/** The last person whose mention ends from one token to another, its end among them. */
function personEndingIn(mentions: readonly Mention[], first: number, last: number): Mention | undefined {
  return mentions.findLast((mention) => mention.type === "person" && mention.last <= last && mention.last >= first);
}

/** The first person who is named before or after a range of tokens. */
function personApart(mentions: readonly Mention[], first: number, last: number): Mention | undefined {
  return mentions.find((mention) => mention.type === "person" && (mention.last <= first || mention.first > last));
}

/** Whether somebody's saying stands before a token. */
function speaksBefore(heads: readonly Head[], at: number): boolean {
  return heads.some((head) => head.first < at && head.position === "finite" && head.act?.form === "speech");
}
