import type { Act, ChanceryRecord, Moment, Span, Undertaking } from "../record/record.ts";
import type { Anchor, Decision, DecisionContent, SubjectByHand } from "./report.ts";
import { nearest, type Rulings } from "./rulings.ts";

/**
 * The records as people corrected them: acts and undertakings mended or dropped, undertakings added by hand. Text and
 * spans stay; what is added by hand from a source outside the register becomes a small document of its own.
 */
export function correct(
  records: readonly ChanceryRecord[],
  { active }: Rulings,
): { readonly records: readonly ChanceryRecord[]; readonly idle: readonly string[] } {
  const corrections = active.filter(
    ({ content: { kind } }) => kind === "correct-act" || kind === "correct-undertaking" || kind === "add-undertaking",
  );
  if (corrections.length === 0) return { records, idle: [] };
  const byId = new Map<string, ChanceryRecord[]>();
  for (const record of records) {
    const list = byId.get(record.document.id);
    if (list) list.push(record);
    else byId.set(record.document.id, [record]);
  }
  const added: ChanceryRecord[] = [];
  const idle: string[] = [];
  for (const decision of corrections) {
    const { content } = decision;
    if (content.kind === "add-undertaking" && "source" in content.from) {
      added.push(documentByHand(decision, content, content.from));
      continue;
    }
    const anchor = placeOf(content);
    const list = anchor ? byId.get(anchor.document) : undefined;
    if (!anchor || !list) {
      idle.push(decision.id);
      continue;
    }
    const mended = list.map((record) => mend(record, decision, anchor));
    if (mended.every((record, index) => record === list[index])) idle.push(decision.id);
    byId.set(anchor.document, mended);
  }
  return { records: [...[...byId.values()].flat(), ...added], idle };
}

function placeOf(content: DecisionContent): Anchor | null {
  switch (content.kind) {
    case "correct-act":
      return content.act;
    case "correct-undertaking":
      return content.undertaking;
    case "add-undertaking":
      return "anchor" in content.from ? content.from.anchor : null;
    default:
      return null;
  }
}

function mend(record: ChanceryRecord, decision: Decision, anchor: Anchor): ChanceryRecord {
  const { content } = decision;
  if (content.kind === "correct-act") {
    const act = nearest(record.acts, anchor.span);
    if (!act) return record;
    if (content.correction === "drop") return withoutActs(record, new Set([act.id]));
    const { correction } = content;
    const rule = personRule(decision);
    const mended: Act = { ...act, ...correction, rule };
    const undertakings = record.undertakings.map((each) =>
      each.act !== act.id ? each : { ...each, by: correction.byParty ?? each.by, of: correction.toParty ?? each.of },
    );
    return { ...record, acts: record.acts.map((each) => (each === act ? mended : each)), undertakings };
  }
  if (content.kind === "correct-undertaking") {
    const undertaking = nearest(record.undertakings, anchor.span);
    if (!undertaking) return record;
    if (content.correction === "drop") {
      return { ...record, undertakings: record.undertakings.filter((each) => each !== undertaking) };
    }
    const mended = applyByHand(record, undertaking, content.correction);
    return {
      ...mended.record,
      undertakings: record.undertakings.map((each) => (each === undertaking ? mended.undertaking : each)),
    };
  }
  if (content.kind === "add-undertaking") return addAt(record, decision, content, anchor.span);
  return record;
}

function withoutActs(record: ChanceryRecord, gone: ReadonlySet<string>): ChanceryRecord {
  return {
    ...record,
    acts: record.acts.filter(({ id }) => !gone.has(id)),
    undertakings: record.undertakings
      .filter(({ act }) => !gone.has(act))
      .map((each) => (each.answer && gone.has(each.answer.act) ? { ...each, answer: null } : each)),
  };
}

function personRule(decision: Decision): string {
  return `corrected by ${decision.by}`;
}

/** Puts what a person stated of a subject into an undertaking; a body or person by name becomes one of the record. */
function applyByHand(
  record: ChanceryRecord,
  undertaking: Undertaking,
  hand: Partial<SubjectByHand>,
): { record: ChanceryRecord; undertaking: Undertaking } {
  const { body, visitorPerson, visitorOffices, when, where, condition, ...fields } = hand;
  let { actors, bodies } = record;
  const subject: Undertaking["subject"] = { ...undertaking.subject, ...fields };
  const whole: Span = undertaking.span;
  let ids: { body?: string | null; visitorPerson?: string | null } = {};
  if (body !== undefined) {
    const known = body === null ? null : (bodies.find(({ name }) => name === body) ?? null);
    const id = known?.id ?? (body === null ? null : `hand-${undertaking.id}-body`);
    if (body !== null && !known && id) {
      bodies = [
        ...bodies,
        { id, type: "joint-body", name: body, parties: [...undertaking.by, ...undertaking.of], mentions: [whole] },
      ];
    }
    ids = { ...ids, body: id };
  }
  if (visitorPerson !== undefined) {
    const known = visitorPerson === null ? null : (actors.find(({ name }) => name === visitorPerson) ?? null);
    const id = known?.id ?? (visitorPerson === null ? null : `hand-${undertaking.id}-person`);
    if (visitorPerson !== null && !known && id) {
      const party = hand.visitor?.[0] ?? undertaking.subject.visitor?.[0] ?? undertaking.owes[0] ?? null;
      actors = [
        ...actors,
        { id, type: "person", name: visitorPerson, party, offices: [...(visitorOffices ?? [])], mentions: [whole] },
      ];
    }
    ids = { ...ids, visitorPerson: id };
  }
  return {
    record: { ...record, actors, bodies },
    undertaking: {
      ...undertaking,
      subject: { ...subject, ...ids },
      where: where === undefined ? undertaking.where : where,
      when:
        when === undefined
          ? undertaking.when
          : when === null
            ? null
            : { value: when, span: whole, quote: undertaking.quote },
      condition:
        condition === undefined ? undertaking.condition : condition === null ? null : { text: condition, span: whole },
    },
  };
}

type ByHand = Extract<DecisionContent, { kind: "add-undertaking" }>;

function addAt(record: ChanceryRecord, decision: Decision, content: ByHand, span: Span): ChanceryRecord {
  const [start, end] = span;
  if (start < 0 || end > record.text.length || start >= end) return record;
  const quote = record.text.slice(start, end);
  const id = `hand-${decision.id}`;
  const act: Act = {
    id: `${id}-act`,
    kind: "pledge",
    by: [],
    byParty: content.by,
    to: [],
    toParty: content.of,
    via: [],
    encounter: null,
    span,
    quote,
    trigger: span,
    topics: [],
    strength: "firm",
    negated: false,
    reportedBy: null,
    cameo: "03",
    plover: "AGREE",
    rule: `added by ${decision.by}`,
    inferred: [],
    undertaking: id,
  };
  const kind = content.owes.every((party) => content.by.includes(party)) ? "pledge" : "request";
  const bare: Undertaking = {
    id,
    act: act.id,
    kind: content.owes.length > 1 ? "agree" : kind,
    by: content.by,
    of: content.of,
    owes: content.owes,
    subject: { type: content.subject.type },
    where: null,
    when: null,
    condition: null,
    answer: null,
    span,
    quote,
  };
  const { record: extended, undertaking } = applyByHand(record, bare, content.subject);
  return { ...extended, acts: [...record.acts, act], undertakings: [...record.undertakings, undertaking] };
}

/** A document for what a person took from a source outside the register: its text is the words quoted. */
function documentByHand(
  decision: Decision,
  content: ByHand,
  from: { readonly source: string; readonly quote: string; readonly published: Moment },
): ChanceryRecord {
  const record: ChanceryRecord = {
    format: "chancery-record/1",
    reader: { version: "0", pack: `person:${decision.by}` },
    document: {
      id: `hand:${decision.id}`,
      kind: "other",
      language: "und",
      title: null,
      published: { value: from.published, span: [0, from.quote.length] },
      publisher: null,
      source: from.source,
    },
    text: from.quote,
    actors: [],
    encounters: [],
    bodies: [],
    acts: [],
    undertakings: [],
    sittings: [],
    unread: [],
  };
  return addAt(record, decision, content, [0, from.quote.length]);
}
