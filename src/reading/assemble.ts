import type {
  Act,
  Actor,
  Body,
  ChanceryRecord,
  Deed,
  Encounter,
  Journey,
  Party,
  Sitting,
  Span,
  Undertaking,
} from "../record/record.ts";
import { codesFor } from "./codes/cameo.ts";
import { triggerClassOf } from "./codes/trigger-class.ts";
import type { BodyMention } from "./passes/bodies.ts";
import { type BodyGroup, type GroupedBodies, groupBodies, placeIn } from "./passes/body-groups.ts";
import type { DraftDeed } from "./passes/deeds.ts";
import { type DraftAct, type DraftEncounter, isWithin, type ReadDocument } from "./passes/document.ts";
import { firstFrom, firstOf } from "./passes/first-from.ts";
import type { DraftJourney } from "./passes/journeys.ts";
import type { Person } from "./passes/people.ts";
import type { ScannedHead } from "./passes/scan.ts";
import type { DraftSitting } from "./passes/sittings.ts";
import { noTopics, topicsOf } from "./passes/topics.ts";
import type { DraftUndertaking } from "./passes/undertakings.ts";
import type { Voice } from "./passes/voice.ts";
import type { Prepared } from "./prepare.ts";
import type { Tokens } from "./text/tokens.ts";
import { partyInfo } from "./world/parties.ts";

export interface Parts {
  readonly text: string;
  readonly document: ReadDocument;
  readonly head: ScannedHead;
  /** The digest of the text. */
  readonly id: string;
  readonly language: string;
  readonly reader: ChanceryRecord["reader"];
  readonly acts: readonly DraftAct[];
  readonly encounters: readonly DraftEncounter[];
  readonly bodies: readonly BodyMention[];
  readonly undertakings: readonly DraftUndertaking[];
  readonly sittings: readonly DraftSitting[];
  readonly journeys: readonly DraftJourney[];
  readonly deeds: readonly DraftDeed[];
  readonly unread: readonly (readonly [number, number])[];
  readonly pack: Prepared;
}

/** Turns what the passes drafted into the record: ids given in text order, token ranges turned into spans. */
export function assemble(parts: Parts): ChanceryRecord {
  const { text, document, head } = parts;
  const actors = new Actors(document);
  const bodies = new Bodies(parts);
  const encounterIds = idsOf(parts.encounters);
  const encounters = encountersOf(parts, encounterIds, actors, bodies);
  const drafts = sortedBy(parts.acts, firstOf);
  const owed = sortedBy(parts.undertakings, firstOfAct);
  const acts = actsOf(parts, drafts, owed, encounterIds, actors);
  const undertakings = undertakingsOf(parts, drafts, owed, actors, bodies);
  for (const person of document.people.list) actors.person(person);
  return {
    format: "chancery-record/1",
    reader: parts.reader,
    document: {
      id: parts.id,
      kind: head.kind,
      language: parts.language,
      title: head.title,
      published: head.published,
      publisher: head.publisher,
      source: head.source,
    },
    text,
    actors: actors.list(),
    encounters,
    bodies: bodies.list,
    acts,
    undertakings,
    sittings: sittingsOf(parts, bodies),
    journeys: journeysOf(parts, actors),
    deeds: deedsOf(parts),
    unread: spansOf(parts.unread, document.tokens),
  };
}

/** The ids of one kind of thing, by place: made once for as many as most texts have. */
class Ids {
  readonly #letter: string;
  readonly #made: readonly string[];

  constructor(letter: string) {
    this.#letter = letter;
    this.#made = Array.from({ length: 64 }, (_, index) => `${letter}${index + 1}`);
  }

  at(index: number): string {
    return index < this.#made.length ? (this.#made[index] as string) : `${this.#letter}${index + 1}`;
  }
}

const ids = {
  act: new Ids("a"),
  body: new Ids("b"),
  encounter: new Ids("e"),
  person: new Ids("p"),
  state: new Ids("s"),
  undertaking: new Ids("u"),
};

/** The ids of encounters, null for those that the record does not show. */
function idsOf(encounters: readonly DraftEncounter[]): readonly (string | null)[] {
  const found: (string | null)[] = [];
  let shown = 0;
  for (const { pressed } of encounters) {
    found.push(pressed ? null : ids.encounter.at(shown));
    if (!pressed) shown += 1;
  }
  return found;
}

function encountersOf(
  { text, document, encounters, bodies: mentions }: Parts,
  encounterIds: readonly (string | null)[],
  actors: Actors,
  bodies: Bodies,
): Encounter[] {
  const found: Encounter[] = [];
  for (let index = 0; index < encounters.length; index += 1) {
    const draft = encounters[index] as DraftEncounter;
    const id = encounterIds[index] ?? null;
    if (id === null) continue;
    const { span, quote } = quoted(text, document.tokens, draft.first, draft.last);
    const body = draft.kind === "session" || draft.kind === "consultations" ? bodyAround(mentions, draft) : undefined;
    found.push({
      id,
      kind: draft.kind,
      participants: participantsOf(draft, actors),
      attendees: attendeesOf(draft, actors),
      parties: draft.parties,
      place: draft.place,
      date: draft.date,
      announced: draft.announced,
      body: body ? (bodies.of(body)?.id ?? null) : null,
      number: body?.number ?? null,
      span,
      quote,
    });
  }
  return found;
}

/** For each side who stands for it: its own of the people, else of two the one in its place, else the state. */
function participantsOf({ parties, people }: DraftEncounter, actors: Actors): string[] {
  const found: string[] = [];
  const inTurn = people.length === 2 && parties.length === 2;
  for (let side = 0; side < parties.length; side += 1) {
    const party = parties[side] as Party;
    found.push(actors.side(party, personOf(people, party) ?? (inTurn ? (people[side] as Person) : null)));
  }
  return found;
}

function attendeesOf({ attendees }: DraftEncounter, actors: Actors): string[] {
  const found: string[] = [];
  if (attendees.size > 0) for (const person of attendees) found.push(actors.person(person));
  return found;
}

/** The acts of a record. `drafts` and the undertakings drawn from some of them stand in the same order. */
function actsOf(
  { text, document, encounters, pack }: Parts,
  drafts: readonly DraftAct[],
  undertakings: readonly DraftUndertaking[],
  encounterIds: readonly (string | null)[],
  actors: Actors,
): Act[] {
  const { tokens, sentences } = document;
  const acts: Act[] = [];
  let owed = 0;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index] as DraftAct;
    const { span, quote } = quoted(text, tokens, draft.first, draft.last);
    const encounter = draft.encounter < 0 ? undefined : encounters[draft.encounter];
    const next = owed < undertakings.length ? (undertakings[owed] as DraftUndertaking) : null;
    const undertaking = next?.act === draft ? next : null;
    const byParty = draft.voice?.parties ?? nobody;
    const toParty = draft.to?.parties ?? nobody;
    const read = sentences[draft.sentence];
    const topics =
      isWithin(draft, read) && !pack.topics.mayStandIn(read.marks)
        ? noTopics
        : topicsOf(tokens, draft.first, draft.last, [byParty, toParty, encounter?.parties ?? nobody], pack);
    const codes = codesFor({
      kind: draft.kind,
      subject: undertaking?.type ?? null,
      topics,
      negated: draft.negated,
      joint: draft.voice?.joint ?? false,
      trigger:
        draft.deed ??
        triggerClassOf(tokens, draft.trigger[0], draft.trigger[1], pack.triggers) ??
        (draft.kind === "discuss" && encounter?.kind === "call" ? "telephone" : null),
    });
    acts.push({
      id: ids.act.at(index),
      kind: draft.kind,
      by: actors.of(draft.voice),
      byParty,
      to: actors.of(draft.to),
      toParty,
      via: actors.of(draft.via),
      encounter: encounter ? (encounterIds[draft.encounter] ?? null) : null,
      span,
      quote,
      trigger: spanOf(tokens, draft.trigger[0], draft.trigger[1]),
      topics,
      strength: draft.strength,
      negated: draft.negated,
      reportedBy: draft.reportedBy ? (actors.of(draft.reportedBy)[0] ?? null) : null,
      cameo: codes.cameo,
      plover: codes.plover,
      rule: `${pack.pack.code}.${draft.rule}`,
      inferred: draft.inferred,
      undertaking: undertaking ? ids.undertaking.at(owed) : null,
    });
    if (undertaking) owed += 1;
  }
  return acts;
}

function undertakingsOf(
  { text, document }: Parts,
  acts: readonly DraftAct[],
  drafts: readonly DraftUndertaking[],
  actors: Actors,
  bodies: Bodies,
): Undertaking[] {
  const found: Undertaking[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index] as DraftUndertaking;
    const { span, quote } = quoted(text, document.tokens, draft.act.first, draft.act.last);
    const body = draft.body ? (bodies.of(draft.body)?.id ?? null) : null;
    found.push({
      id: ids.undertaking.at(index),
      act: idOfAct(acts, draft.act),
      kind: draft.kind,
      by: draft.by,
      of: draft.of,
      owes: draft.owes,
      subject:
        draft.subject.type === "session"
          ? { ...draft.subject, body: body ?? bodies.only(draft.of, draft.by) }
          : draft.visitor
            ? { ...draft.subject, visitorPerson: actors.person(draft.visitor) }
            : draft.subject,
      where: draft.where,
      when: draft.when,
      condition: draft.condition,
      answer: draft.answer ? { act: idOfAct(acts, draft.answer.act), state: draft.answer.state } : null,
      span,
      quote,
    });
  }
  return found;
}

/** The id of one of the acts, which stand in order. */
function idOfAct(acts: readonly DraftAct[], act: DraftAct): string {
  return ids.act.at(acts.indexOf(act, firstFrom(acts, act.first, firstOf)));
}

/** The place and the words of a stretch of tokens. */
function quoted(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
): { readonly span: Span; readonly quote: string } {
  const span = spanOf(tokens, first, last);
  return { span, quote: text.slice(span[0], span[1]) };
}

function sittingsOf({ text, document, sittings }: Parts, bodies: Bodies): Sitting[] {
  const found: Sitting[] = [];
  for (const draft of sittings) {
    const { span, quote } = quoted(text, document.tokens, draft.first, draft.last);
    const body = bodies.of(draft.body);
    found.push({
      id: `t${found.length + 1}`,
      body: body?.id ?? null,
      parties: body?.parties ?? draft.parties,
      number: draft.number,
      state: draft.state,
      when: draft.when,
      where: draft.where,
      span,
      quote,
    });
  }
  return found;
}

function journeysOf({ text, document, journeys }: Parts, actors: Actors): Journey[] {
  const found: Journey[] = [];
  for (const draft of journeys) {
    const { span, quote } = quoted(text, document.tokens, draft.first, draft.last);
    found.push({
      id: `j${found.length + 1}`,
      visitor: draft.visitor,
      visitorPerson: draft.person ? actors.person(draft.person) : null,
      visitorOffices: draft.offices,
      host: draft.host,
      state: draft.state,
      when: draft.when,
      where: draft.where,
      span,
      quote,
    });
  }
  return found;
}

function deedsOf({ text, document, deeds }: Parts): Deed[] {
  const found: Deed[] = [];
  for (const { parties, first, last } of deeds) {
    const { span, quote } = quoted(text, document.tokens, first, last);
    found.push({ id: `d${found.length + 1}`, parties, span, quote });
  }
  return found;
}

const nobody: readonly Party[] = [];

function firstOfAct({ act }: DraftUndertaking): number {
  return act.first;
}

/** A list in the order of what `of` gives; those of one place keep their order. */
function sortedBy<T>(list: readonly T[], of: (item: T) => number): readonly T[] {
  for (let i = 1; i < list.length; i += 1)
    if (of(list[i - 1] as T) > of(list[i] as T)) return [...list].sort((a, b) => of(a) - of(b));
  return list;
}

/** The joint body whose session an encounter is: the first named in or right around its words. */
function bodyAround(bodies: readonly BodyMention[], { first, last }: DraftEncounter): BodyMention | undefined {
  for (
    let at = firstFrom(bodies, first - 6, firstOf);
    at < bodies.length && (bodies[at] as BodyMention).first <= last + 40;
    at += 1
  ) {
    const body = bodies[at] as BodyMention;
    if (body.type === "joint-body" && body.last <= last + 40) return body;
  }
  return undefined;
}

function spanOf(tokens: Tokens, first: number, last: number): Span {
  const from = Math.min(first, tokens.count - 1);
  const to = Math.max(from, Math.min(last, tokens.count) - 1);
  return [tokens.start[from] as number, tokens.end[to] as number];
}

/** A party that the text names or that speaks in it: its id, once it has one, and where it is named. */
interface NamedParty {
  readonly party: Party;
  id: string | null;
  readonly mentions: Span[];
}

/** Actors by id: a person, or the state itself where nobody is named. */
class Actors {
  readonly #tokens: Tokens;
  /** The people that have an id, in the order in which they were given, and the id of each by his place in the text's list. */
  readonly #people: Person[] = [];
  readonly #personIds: (string | null)[] = [];
  readonly #parties = new Map<Party, NamedParty>();
  /** The parties that have an id, in the order in which they were given. */
  readonly #states: NamedParty[] = [];

  constructor(document: ReadDocument) {
    this.#tokens = document.tokens;
    for (let index = document.people.list.length; index > 0; index -= 1) this.#personIds.push(null);
    for (const { mentions } of document.sentences) {
      for (const mention of mentions) {
        if (mention.type !== "party" || mention.sort === "adjective" || mention.sort === "city") continue;
        const span = spanOf(this.#tokens, mention.first, mention.last);
        const named = this.#parties.get(mention.party);
        if (named) named.mentions.push(span);
        else this.#parties.set(mention.party, { party: mention.party, id: null, mentions: [span] });
      }
    }
  }

  #named(party: Party): NamedParty {
    let named = this.#parties.get(party);
    if (!named) {
      named = { party, id: null, mentions: [] };
      this.#parties.set(party, named);
    }
    return named;
  }

  #idOf(named: NamedParty): string {
    if (named.id === null) {
      named.id = ids.state.at(this.#states.length);
      this.#states.push(named);
    }
    return named.id;
  }

  person(person: Person): string {
    const known = this.#personIds[person.index];
    if (known) return known;
    const id = ids.person.at(this.#people.length);
    this.#people.push(person);
    this.#personIds[person.index] = id;
    return id;
  }

  side(party: Party, person: Person | null): string {
    return person ? this.person(person) : this.#idOf(this.#named(party));
  }

  /** Those who speak or are spoken to with one voice; of a spokesman's or an agency's nobody. */
  of(voice: Voice | null): string[] {
    if (!voice || voice.frame) return [];
    const { parties, people } = voice;
    // as most are: a list of one takes far less room where it is made with what it holds
    if (parties.length === 1 && people.length <= 1) {
      const party = parties[0] as Party;
      const person = people.length === 1 ? (people[0] as Person) : null;
      if (!person || person.party === party) return [this.side(party, person)];
    }
    const found: string[] = [];
    for (const party of parties) add(found, this.side(party, personOf(people, party)));
    for (const person of people) if (!person.party || parties.includes(person.party)) add(found, this.person(person));
    return found;
  }

  list(): Actor[] {
    const found: Actor[] = [];
    for (const person of this.#people) {
      found.push({
        id: this.person(person),
        type: "person",
        name: person.name,
        honorifics: person.honorifics,
        offices: [...person.offices],
        titles: person.titles,
        party: person.party,
        mentions: sortedBy(spansOf(person.mentions, this.#tokens), startOf),
      });
    }
    for (const named of this.#parties.values()) this.#idOf(named);
    for (const { party, id, mentions } of this.#states) {
      const info = partyInfo(party);
      found.push({
        id: id as string,
        type: info?.type === "organisation" ? "organisation" : "state",
        name: info?.name ?? party,
        party,
        mentions,
      });
    }
    return found;
  }
}

/** Where some ranges of tokens stand in the text. */
function spansOf(ranges: readonly (readonly [number, number])[], tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) spans.push(spanOf(tokens, range[0], range[1]));
  return spans;
}

function startOf(span: Span): number {
  return span[0];
}

/** The first of some people who stands for a party. */
function personOf(people: readonly Person[], party: Party): Person | null {
  for (const person of people) if (person.party === party) return person;
  return null;
}

function add(ids: string[], id: string) {
  if (!ids.includes(id)) ids.push(id);
}

/** The bodies of a record. */
class Bodies {
  readonly list: Body[] = [];
  readonly #mentions: readonly BodyMention[];
  readonly #groups: readonly BodyGroup[];
  readonly #placeOf: readonly number[];
  /** Few texts ask for it. */
  #byPair: ReadonlyMap<string, string | null> | null = null;

  constructor({ document, bodies, encounters, pack }: Parts) {
    const { tokens } = document;
    const { groups, placeOf } =
      bodies.length === 0 ? noBodies : groupBodies(tokens, bodies, sortedBy(encounters, firstOf), pack);
    this.#mentions = bodies;
    this.#groups = groups;
    this.#placeOf = placeOf;
    for (const { place, type, name, parties, mentions } of groups) {
      const spans: Span[] = [];
      for (const mention of mentions) spans.push(spanOf(tokens, mention.first, mention.last));
      this.list.push({ id: ids.body.at(place), type, name, parties, mentions: spans });
    }
  }

  /** The body that a mention names. */
  of(mention: BodyMention): Body | null {
    const place = this.#placeOf[placeIn(this.#mentions, mention)];
    return place === undefined ? null : (this.list[place] as Body);
  }

  /** The id of the one body that a pair of parties can only mean. */
  only(of: readonly Party[], by: readonly Party[]): string | null {
    this.#byPair ??= onlyOnes(this.#groups, this.list);
    return this.#byPair.get(pairKey([...new Set([...of, ...by])])) ?? null;
  }
}

const noBodies: GroupedBodies = { groups: [], placeOf: [] };

/** The id of the one body that each pair of parties has, null where it has several. */
function onlyOnes(groups: readonly BodyGroup[], list: readonly Body[]): ReadonlyMap<string, string | null> {
  const byPair = new Map<string, string | null>();
  groups.forEach(({ type, sort, parties }, index) => {
    if (type !== "joint-body" || !paired.has(sort)) return;
    const pair = pairKey(parties);
    byPair.set(pair, byPair.has(pair) ? null : (list[index] as Body).id);
  });
  return byPair;
}

/** Bodies that two parties have one of. */
const paired: ReadonlySet<BodyMention["sort"]> = new Set(["commission", "council", "working-group"] as const);

function pairKey(parties: readonly Party[]): string {
  return [...parties].sort().join();
}
