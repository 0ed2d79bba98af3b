import type {
  Act,
  Actor,
  Body,
  ChanceryRecord,
  Encounter,
  Office,
  Party,
  Span,
  Undertaking,
} from "../record/record.ts";
import { codesFor } from "./codes/cameo.ts";
import { triggerClassOf } from "./codes/trigger-class.ts";
import type { BodyMention } from "./passes/bodies.ts";
import { groupBodies } from "./passes/body-groups.ts";
import type { DraftDeed } from "./passes/deeds.ts";
import type { DraftAct, DraftEncounter, ReadDocument } from "./passes/document.ts";
import { firstFrom } from "./passes/first-from.ts";
import type { DraftJourney } from "./passes/journeys.ts";
import type { Person } from "./passes/people.ts";
import type { ScannedHead } from "./passes/scan.ts";
import type { DraftSitting } from "./passes/sittings.ts";
import { topicsOf } from "./passes/topics.ts";
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

  const encounterIds = parts.encounters.map((_, index) => `e${index + 1}`);
  const encounters: Encounter[] = parts.encounters.map((draft, index) => {
    const where = span(draft.first, draft.last);
    const body =
      draft.kind === "session" || draft.kind === "consultations" ? bodyAround(parts.bodies, draft) : undefined;
    return {
      id: encounterIds[index] as string,
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
      body: body ? (bodies.idOf.get(body) ?? null) : null,
      number: body?.number ?? null,
      span: where,
      quote: text.slice(...where),
    };
  });

  const ids = (voice: Voice | null): string[] => {
    if (!voice || voice.frame) return [];
    const found = new Set<string>();
    for (const party of voice.parties)
      found.add(actors.side(party, voice.people.find((person) => person.party === party) ?? null));
    for (const person of voice.people)
      if (!person.party || voice.parties.includes(person.party)) found.add(actors.person(person));
    return [...found];
  };
  const order = parts.acts
    .map((_, index) => index)
    .sort((a, b) => (parts.acts[a] as DraftAct).first - (parts.acts[b] as DraftAct).first || a - b);
  const actIds = new Map<DraftAct, string>();
  order.forEach((index, position) => {
    actIds.set(parts.acts[index] as DraftAct, `a${position + 1}`);
  });
  const undertakingIds = new Map<DraftAct, string>();
  const made = new Map(parts.undertakings.map((draft) => [draft.act, draft] as const));
  const sorted = [...parts.undertakings].sort((a, b) => a.act.first - b.act.first);
  sorted.forEach((draft, index) => {
    undertakingIds.set(draft.act, `u${index + 1}`);
  });
  const acts: Act[] = order.map((index) => {
    const draft = parts.acts[index] as DraftAct;
    const where = span(draft.first, draft.last);
    const encounter = parts.encounters[draft.encounter];
    const byParty = draft.voice?.parties ?? [];
    const toParty = draft.to?.parties ?? [];
    const topics = topicsOf(
      tokens,
      draft.first,
      draft.last,
      [...byParty, ...toParty, ...(encounter?.parties ?? [])],
      pack,
    );
    const codes = codesFor({
      kind: draft.kind,
      subject: made.get(draft)?.subject.type ?? null,
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
      by: ids(draft.voice),
      byParty,
      to: ids(draft.to),
      toParty,
      via: ids(draft.via),
      encounter: encounterIds[draft.encounter] ?? null,
      span: where,
      quote: text.slice(...where),
      trigger: span(draft.trigger[0], draft.trigger[1]),
      topics,
      strength: draft.strength,
      negated: draft.negated,
      reportedBy: ids(draft.reportedBy)[0] ?? null,
      cameo: codes.cameo,
      plover: codes.plover,
      rule: `${pack.pack.code}.${draft.rule}`,
      inferred: draft.inferred,
      undertaking: undertakingIds.get(draft) ?? null,
    };
  });
  const undertakings: Undertaking[] = sorted.map((draft, index) => {
    const where = span(draft.act.first, draft.act.last);
    const body = draft.body ? (bodies.idOf.get(draft.body) ?? null) : null;
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
      quote: text.slice(...where),
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
        quote: text.slice(...where),
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
        quote: text.slice(...where),
      };
    }),
    deeds: parts.deeds.map((draft, index) => {
      const where = span(draft.first, draft.last);
      return { id: `d${index + 1}`, parties: draft.parties, span: where, quote: text.slice(...where) };
    }),
    unread: parts.unread.map(([first, last]) => span(first, last)),
  };
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

/** Actors by id: a person, or the state itself where nobody is named. */
class Actors {
  readonly #tokens: Tokens;
  readonly #people = new Map<Person, string>();
  readonly #parties = new Map<Party, string>();
  readonly #partyMentions = new Map<Party, Span[]>();

  constructor(document: ReadDocument) {
    this.#tokens = document.tokens;
    for (const { mentions } of document.sentences) {
      for (const mention of mentions) {
        if (mention.type !== "party" || mention.sort === "adjective" || mention.sort === "city") continue;
        const list = this.#partyMentions.get(mention.party) ?? [];
        list.push(spanOf(this.#tokens, mention.first, mention.last));
        this.#partyMentions.set(mention.party, list);
      }
    }
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
    if (person) return this.person(person);
    let id = this.#parties.get(party);
    if (!id) {
      id = `s${this.#parties.size + 1}`;
      this.#parties.set(party, id);
    }
    return id;
  }

  list(): Actor[] {
    const people: Actor[] = [...this.#people].map(([person, id]) => ({
      id,
      type: "person",
      name: person.name,
      honorifics: [...person.honorifics],
      offices: officesOf(person),
      titles: [...person.titles],
      party: person.party,
      mentions: person.mentions.map(([first, last]) => spanOf(this.#tokens, first, last)).sort((a, b) => a[0] - b[0]),
    }));
    for (const party of this.#partyMentions.keys()) if (!this.#parties.has(party)) this.side(party, null);
    const states: Actor[] = [...this.#parties].map(([party, id]) => {
      const info = partyInfo(party);
      return {
        id,
        type: info?.type === "organisation" ? "organisation" : "state",
        name: info?.name ?? party,
        party,
        mentions: this.#partyMentions.get(party) ?? [],
      };
    });
    return [...people, ...states];
  }
}

function officesOf(person: Person): Office[] {
  const offices = [...person.offices];
  return offices.length === 0 ? [] : offices;
}

/** One body for all the mentions that name it, and which of them a pair of parties can only mean. */
function gatherBodies(parts: Parts): {
  readonly list: Body[];
  readonly idOf: ReadonlyMap<BodyMention, string>;
  readonly of: (mention: BodyMention) => Body | null;
  readonly only: (of: readonly Party[], by: readonly Party[]) => string | null;
} {
  const { tokens } = parts.document;
  const starts = [...parts.encounters].sort((a, b) => a.first - b.first);
  const partiesAt = (token: number): readonly Party[] => {
    const after = firstFrom(starts, token + 1, ({ first }) => first);
    return (starts[after - 1] ?? starts[0])?.parties ?? [];
  };
  const groups = groupBodies(tokens, parts.bodies, partiesAt, parts.pack);
  const idOf = new Map<BodyMention, string>();
  const list = groups.map(({ type, name, parties, mentions }, index): Body => {
    const id = `b${index + 1}`;
    for (const mention of mentions) idOf.set(mention, id);
    return { id, type, name, parties, mentions: mentions.map(({ first, last }) => spanOf(tokens, first, last)) };
  });
  const byPair = new Map<string, string | null>();
  groups.forEach(({ type, sort, parties }, index) => {
    if (type !== "joint-body" || !["commission", "council", "working-group"].includes(sort)) return;
    const pair = [...parties].sort().join();
    byPair.set(pair, byPair.has(pair) ? null : (list[index]?.id ?? null));
  });
  const only = (of: readonly Party[], by: readonly Party[]) =>
    byPair.get([...new Set([...of, ...by])].sort().join()) ?? null;
  const byMention = new Map(
    groups.flatMap(({ mentions }, index) => mentions.map((mention) => [mention, list[index] as Body] as const)),
  );
  return { list, idOf, of: (mention) => byMention.get(mention) ?? null, only };
}
