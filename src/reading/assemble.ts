import type {
  Act,
  Actor,
  Body,
  ChanceryRecord,
  Encounter,
  Party,
  Span,
  SubjectType,
  Undertaking,
} from "../record/record.ts";
import { codesFor } from "./codes/cameo.ts";
import { triggerClassOf } from "./codes/trigger-class.ts";
import type { BodyMention } from "./passes/bodies.ts";
import { type BodyGroup, groupBodies } from "./passes/body-groups.ts";
import type { DraftDeed } from "./passes/deeds.ts";
import { type DraftAct, type DraftEncounter, isWithin, type ReadDocument } from "./passes/document.ts";
import { firstFrom } from "./passes/first-from.ts";
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
  const { text, document, pack } = parts;
  const { tokens } = document;
  const span = (first: number, last: number): Span => spanOf(tokens, first, last);
  const actors = new Actors(document);
  const bodies = gatherBodies(parts);

  const encounterIds: (string | null)[] = [];
  let shown = 0;
  for (const { pressed } of parts.encounters) {
    if (!pressed) shown += 1;
    encounterIds.push(pressed ? null : `e${shown}`);
  }
  const encounters: Encounter[] = [];
  for (let index = 0; index < parts.encounters.length; index += 1) {
    const draft = parts.encounters[index] as DraftEncounter;
    const id = encounterIds[index] ?? null;
    if (id === null) continue;
    const where = span(draft.first, draft.last);
    const body =
      draft.kind === "session" || draft.kind === "consultations" ? bodyAround(parts.bodies, draft) : undefined;
    encounters.push({
      id,
      kind: draft.kind,
      participants: draft.parties.map((party, side) =>
        actors.side(
          party,
          draft.people.find((person) => person.party === party) ??
            (draft.people.length === 2 && draft.parties.length === 2 ? draft.people[side] : undefined) ??
            null,
        ),
      ),
      attendees: [...draft.attendees].map((person) => actors.person(person)),
      parties: draft.parties,
      place: draft.place,
      date: draft.date,
      announced: draft.announced,
      body: body ? (bodies.of(body)?.id ?? null) : null,
      number: body?.number ?? null,
      span: where,
      quote: text.slice(where[0], where[1]),
    });
  }

  const inOrder = sortedBy(parts.acts, first);
  const actIds = new Map<DraftAct, string>();
  for (const draft of inOrder) actIds.set(draft, `a${actIds.size + 1}`);
  const sorted = sortedBy(parts.undertakings, ({ act }) => act.first);
  const undertakingOf = new Map<DraftAct, { readonly id: string; readonly type: SubjectType }>();
  for (const { act, type } of sorted) undertakingOf.set(act, { id: `u${undertakingOf.size + 1}`, type });
  const acts: Act[] = inOrder.map((draft) => {
    const where = span(draft.first, draft.last);
    const encounter = draft.encounter < 0 ? undefined : parts.encounters[draft.encounter];
    const undertaking = undertakingOf.get(draft);
    const byParty = draft.voice?.parties ?? nobody;
    const toParty = draft.to?.parties ?? nobody;
    const read = document.sentences[draft.sentence];
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
    return {
      id: actIds.get(draft) as string,
      kind: draft.kind,
      by: actors.of(draft.voice),
      byParty,
      to: actors.of(draft.to),
      toParty,
      via: actors.of(draft.via),
      encounter: encounter ? (encounterIds[draft.encounter] ?? null) : null,
      span: where,
      quote: text.slice(where[0], where[1]),
      trigger: span(draft.trigger[0], draft.trigger[1]),
      topics,
      strength: draft.strength,
      negated: draft.negated,
      reportedBy: actors.of(draft.reportedBy)[0] ?? null,
      cameo: codes.cameo,
      plover: codes.plover,
      rule: `${pack.pack.code}.${draft.rule}`,
      inferred: draft.inferred,
      undertaking: undertaking?.id ?? null,
    };
  });
  const undertakings: Undertaking[] = sorted.map((draft, index) => {
    const where = span(draft.act.first, draft.act.last);
    const body = draft.body ? (bodies.of(draft.body)?.id ?? null) : null;
    return {
      id: `u${index + 1}`,
      act: actIds.get(draft.act) as string,
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
      answer: draft.answer ? { act: actIds.get(draft.answer.act) as string, state: draft.answer.state } : null,
      span: where,
      quote: text.slice(where[0], where[1]),
    };
  });
  for (const person of document.people.list) actors.person(person);
  return {
    format: "chancery-record/1",
    reader: parts.reader,
    document: {
      id: parts.id,
      kind: parts.head.kind,
      language: parts.language,
      title: parts.head.title,
      published: parts.head.published,
      publisher: parts.head.publisher,
      source: parts.head.source,
    },
    text,
    actors: actors.list(),
    encounters,
    bodies: bodies.list,
    acts,
    undertakings,
    sittings: parts.sittings.map((draft, index) => {
      const where = span(draft.first, draft.last);
      const body = bodies.of(draft.body);
      return {
        id: `t${index + 1}`,
        body: body?.id ?? null,
        parties: body?.parties ?? draft.parties,
        number: draft.number,
        state: draft.state,
        when: draft.when,
        where: draft.where,
        span: where,
        quote: text.slice(where[0], where[1]),
      };
    }),
    journeys: parts.journeys.map((draft, index) => {
      const where = span(draft.first, draft.last);
      return {
        id: `j${index + 1}`,
        visitor: draft.visitor,
        visitorPerson: draft.person ? actors.person(draft.person) : null,
        visitorOffices: draft.offices,
        host: draft.host,
        state: draft.state,
        when: draft.when,
        where: draft.where,
        span: where,
        quote: text.slice(where[0], where[1]),
      };
    }),
    deeds: parts.deeds.map((draft, index) => {
      const where = span(draft.first, draft.last);
      return { id: `d${index + 1}`, parties: draft.parties, span: where, quote: text.slice(where[0], where[1]) };
    }),
    unread: parts.unread.map(([first, last]) => span(first, last)),
  };
}

const nobody: readonly Party[] = [];

function none(): null {
  return null;
}

function first(draft: DraftAct): number {
  return draft.first;
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
    let at = firstFrom(bodies, first - 6, (body) => body.first);
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
  readonly #people = new Map<Person, string>();
  readonly #parties = new Map<Party, NamedParty>();
  /** The parties that have an id, in the order in which they were given. */
  readonly #states: NamedParty[] = [];

  constructor(document: ReadDocument) {
    this.#tokens = document.tokens;
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
      this.#states.push(named);
      named.id = `s${this.#states.length}`;
    }
    return named.id;
  }

  person(person: Person): string {
    let id = this.#people.get(person);
    if (!id) {
      id = `p${this.#people.size + 1}`;
      this.#people.set(person, id);
    }
    return id;
  }

  side(party: Party, person: Person | null): string {
    return person ? this.person(person) : this.#idOf(this.#named(party));
  }

  /** Those who speak or are spoken to with one voice; of a spokesman's or an agency's nobody. */
  of(voice: Voice | null): string[] {
    if (!voice || voice.frame) return [];
    const [party] = voice.parties;
    const [person = null] = voice.people;
    // as most are: a list of one takes far less room where it is made with what it holds
    if (party && voice.parties.length === 1 && voice.people.length <= 1 && (!person || person.party === party))
      return [this.side(party, person)];
    const found: string[] = [];
    for (const party of voice.parties) add(found, this.side(party, personOf(voice.people, party)));
    for (const person of voice.people)
      if (!person.party || voice.parties.includes(person.party)) add(found, this.person(person));
    return found;
  }

  list(): Actor[] {
    const found: Actor[] = [];
    for (const [person, id] of this.#people) {
      found.push({
        id,
        type: "person",
        name: person.name,
        honorifics: person.honorifics,
        offices: [...person.offices],
        titles: person.titles,
        party: person.party,
        mentions: sortedBy(spansOf(person, this.#tokens), ([start]) => start),
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

function spansOf({ mentions }: Person, tokens: Tokens): Span[] {
  return mentions.map(([first, last]) => spanOf(tokens, first, last));
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
interface Bodies {
  readonly list: Body[];
  /** The body that a mention names. */
  readonly of: (mention: BodyMention) => Body | null;
  /** The id of the one body that a pair of parties can only mean. */
  readonly only: (of: readonly Party[], by: readonly Party[]) => string | null;
}

/** One body for all the mentions that name it, and which of them a pair of parties can only mean. */
function gatherBodies({ document, bodies, encounters, pack }: Parts): Bodies {
  if (bodies.length === 0) return { list: [], of: none, only: none };
  const { tokens } = document;
  const starts = sortedBy(encounters, (draft) => draft.first);
  const partiesAt = (token: number): readonly Party[] => {
    const after = firstFrom(starts, token + 1, (draft) => draft.first);
    return starts[Math.max(0, after - 1)]?.parties ?? nobody;
  };
  const groups = groupBodies(tokens, bodies, partiesAt, pack);
  const bodyOf = new Map<BodyMention, Body>();
  const list = groups.map(({ type, name, parties, mentions }, index): Body => {
    const id = `b${index + 1}`;
    const spans = mentions.map(({ first, last }) => spanOf(tokens, first, last));
    const body: Body = { id, type, name, parties, mentions: spans };
    for (const mention of mentions) bodyOf.set(mention, body);
    return body;
  });
  // few texts ask for it
  let byPair: ReadonlyMap<string, string | null> | null = null;
  return {
    list,
    of: (mention) => bodyOf.get(mention) ?? null,
    only: (of, by) => {
      byPair ??= onlyOnes(groups, list);
      return byPair.get(pairKey([...new Set([...of, ...by])])) ?? null;
    },
  };
}

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
