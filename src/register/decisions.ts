import { isMoment, momentEnd, momentStart } from "../record/moment.ts";
import type { Act, ChanceryRecord, Moment, Span, Undertaking } from "../record/record.ts";
import { type BodyRulings, bodyNameKey } from "./bodies.ts";
import { anchorName, compareText, type Knowable, overlap } from "./documents.ts";
import type { Entry } from "./draft.ts";
import type { NamePair } from "./people.ts";
import type { Anchor, Decision, DecisionContent, HistoryEvent, MatterState, SubjectByHand } from "./report.ts";
import { anchorOf, type Statement } from "./statements.ts";

/** What people decided, as the passes of the register ask for it. */
export interface Rulings {
  readonly dates: ReadonlyMap<string, Moment>;
  readonly bodies: BodyRulings;
  /** Bodies that people say are not others from a day on, by `renewalKey`. */
  readonly refusedRenewals: ReadonlySet<string>;
  readonly mergedPeople: readonly NamePair[];
  readonly splitPeople: readonly NamePair[];
  /** Decisions in force, oldest first. */
  readonly active: readonly Decision[];
}

/** What people decided of the links between statements, matters and evidence, bound to what is read today. */
export interface Settlements {
  /** Statements that a person put into one matter with this one. */
  partnersOf(statement: Statement): readonly Statement[];
  /** Whether a person said that this statement does not belong with any of the others. */
  areApart(statement: Statement, others: readonly Statement[]): boolean;
  /** Whether a person refused these words as evidence for the matter of these statements. */
  isRefused(document: string, span: Span, statements: readonly Statement[]): boolean;
  /** What became of matters as people decided it, each with the day from which it holds. */
  readonly verdicts: readonly Verdict[];
  /** Conditions that a person found met, or not known after all, by a statement of the matter. */
  readonly conditions: ReadonlyMap<Statement, "unknown" | "met">;
  /** Decisions that found nothing to hold on to. */
  readonly idle: readonly string[];
}

export interface Verdict {
  readonly day: string;
  readonly order: number;
  readonly statement: Statement;
  readonly entry: Entry;
}

/** How a proposed renewal is known again: the body by name, and the month. */
export function renewalKey({ name, from }: { readonly name: string; readonly from: Moment }): string {
  return `${bodyNameKey(name)} ${from.slice(0, 7)}`;
}

/** The decisions in force, oldest first: those that no later `undo` in force takes back. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const sorted = [...new Map(decisions.map((decision) => [decision.id, decision])).values()].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.id, b.id),
  );
  const undone = new Set<string>();
  const active: Decision[] = [];
  // From the latest back: an undo that is itself undone takes nothing back.
  for (const decision of sorted.reverse()) {
    if (undone.has(decision.id)) continue;
    if (decision.content.kind === "undo") undone.add(decision.content.decision);
    else active.push(decision);
  }
  return active.reverse();
}

/** Sorts out the decisions that do not hang on any statement. */
export function rule(decisions: readonly Decision[]): Rulings {
  const active = inForce(decisions);
  const dates = new Map<string, Moment>();
  const bodies = new Map<string, { merged: boolean; names: readonly [string, string] }>();
  const renewed = new Map<string, { name: string; from: Moment; accepted: boolean }>();
  const people = new Map<string, { merged: boolean; pair: NamePair }>();
  for (const { content } of active) {
    if (content.kind === "date-document" && isMoment(content.published)) dates.set(content.document, content.published);
    else if (content.kind === "merge-bodies" || content.kind === "split-bodies") {
      const key = [...content.names].sort(compareText).join("\n");
      bodies.set(key, { merged: content.kind === "merge-bodies", names: content.names });
    } else if (content.kind === "renew-body") {
      const { name, from, verdict } = content;
      if (isMoment(from)) renewed.set(`${bodyNameKey(name)} ${from}`, { name, from, accepted: verdict === "accept" });
    } else if (content.kind === "merge-people" || content.kind === "split-people") {
      const { party, names } = content;
      const key = [party, ...[...names].sort(compareText)].join("\n");
      people.set(key, { merged: content.kind === "merge-people", pair: { party, names } });
    }
  }
  return {
    dates,
    active,
    bodies: {
      merged: [...bodies.values()].filter(({ merged }) => merged).map(({ names }) => names),
      split: [...bodies.values()].filter(({ merged }) => !merged).map(({ names }) => names),
      renewed: [...renewed.values()].filter(({ accepted }) => accepted),
    },
    refusedRenewals: new Set([...renewed.values()].filter(({ accepted }) => !accepted).map(renewalKey)),
    mergedPeople: [...people.values()].filter(({ merged }) => merged).map(({ pair }) => pair),
    splitPeople: [...people.values()].filter(({ merged }) => !merged).map(({ pair }) => pair),
  };
}

/** The item of a list that lies nearest to an anchor's span: newer rules may cut a clause a little differently. */
function nearest<T extends { readonly span: Span }>(items: readonly T[], span: Span): T | null {
  let best: T | null = null;
  let bestScore = 0;
  for (const item of items) {
    const common = overlap(item.span, span);
    if (common === 0) continue;
    const union = Math.max(item.span[1], span[1]) - Math.min(item.span[0], span[0]);
    if (common / union > bestScore) {
      best = item;
      bestScore = common / union;
    }
  }
  return best;
}

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

const eventOfState: Readonly<Record<Exclude<MatterState, "overdue">, HistoryEvent>> = {
  open: "reopened",
  accepted: "accepted",
  declined: "declined",
  scheduled: "scheduled",
  kept: "kept",
  "kept-in-part": "kept-in-part",
  continuing: "continuing",
  superseded: "superseded",
  withdrawn: "withdrawn",
  broken: "broken",
};

/** Binds decisions to the statements that are read today, by where their words stand. */
export function settle(
  { active }: Rulings,
  statements: readonly Statement[],
  { byId: docs, leftOut }: Knowable,
  asOf: Moment,
): Settlements {
  const later = new Set(leftOut.map(({ document }) => document));
  const byDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = byDocument.get(statement.doc.id);
    if (list) list.push(statement);
    else byDocument.set(statement.doc.id, [statement]);
  }
  const find = ({ document, span, nth = 1 }: Anchor) => {
    const here = byDocument.get(document) ?? [];
    const best = nearest(here, span);
    // Of several that begin at one place the one meant, where newer rules still find so many.
    return here.find((each) => best !== null && each.span[0] === best.span[0] && each.nth === nth) ?? best;
  };

  const links = new Map<string, { a: Statement; b: Statement; accepted: boolean }>();
  const refusals = new Map<
    string,
    { document: string; span: Span; matter: Statement; accepted: boolean; verdict: Verdict | null }
  >();
  const verdicts: Verdict[] = [];
  const conditions = new Map<Statement, "unknown" | "met">();
  const idle: string[] = [];
  /** A decision holds on to nothing, unless its document is merely not to be known yet. */
  const miss = (decision: Decision, ...anchors: Anchor[]) => {
    if (!anchors.some(({ document }) => later.has(document))) idle.push(decision.id);
  };

  for (const [order, decision] of active.entries()) {
    const { content, at, by, note } = decision;
    const on = /^\d{4}-\d\d-\d\d/.test(at) ? at.slice(0, 10) : at;
    switch (content.kind) {
      case "link": {
        const a = find(content.statement);
        const b = find(content.matter);
        if (!a || !b || a === b) miss(decision, content.statement, content.matter);
        else
          links.set([nameOf(a), nameOf(b)].sort(compareText).join(" "), {
            a,
            b,
            accepted: content.verdict === "accept",
          });
        break;
      }
      case "evidence": {
        const matter = find(content.matter);
        const doc = docs.get(content.evidence.document);
        if (!matter || !doc) {
          miss(decision, content.matter, content.evidence);
          break;
        }
        const { span } = content.evidence;
        const entry: Entry = {
          event: content.event,
          doc,
          span,
          quote: doc.record.text.slice(...span),
          on: doc.published,
          when: content.when,
          by: `person:${by}`,
          reasons: note ? [note] : ["a person confirmed it"],
        };
        const day = momentStart(content.when ?? doc.published);
        refusals.set(`${anchorName(content.evidence)} ${nameOf(matter)}`, {
          document: doc.id,
          span,
          matter,
          accepted: content.verdict === "accept",
          verdict: content.verdict === "accept" ? { day, order, statement: matter, entry } : null,
        });
        break;
      }
      case "set-state": {
        const matter = find(content.matter);
        const doc = content.evidence ? docs.get(content.evidence.document) : undefined;
        if (!matter || !isMoment(on)) {
          miss(decision, content.matter);
          break;
        }
        // What was decided later was not known then, unless it is told of an earlier day.
        if (momentStart(content.when ?? on) > momentEnd(asOf)) break;
        const span = doc && content.evidence ? content.evidence.span : null;
        const entry: Entry = {
          event: eventOfState[content.state],
          doc: doc ?? null,
          span,
          quote: doc && span ? doc.record.text.slice(...span) : (note ?? ""),
          on,
          when: content.when,
          by: `person:${by}`,
          reasons: note ? [note] : [],
        };
        verdicts.push({ day: momentStart(content.when ?? on), order, statement: matter, entry });
        break;
      }
      case "set-condition": {
        const matter = find(content.matter);
        if (matter) conditions.set(matter, content.state);
        else miss(decision, content.matter);
        break;
      }
      default:
        break;
    }
  }

  const partners = new Map<Statement, Statement[]>();
  const strangers = new Map<Statement, Set<Statement>>();
  for (const { a, b, accepted } of links.values()) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (accepted) partners.set(one, [...(partners.get(one) ?? []), other]);
      else strangers.set(one, (strangers.get(one) ?? new Set()).add(other));
    }
  }
  const refusedIn = new Map<string, { span: Span; matter: Statement }[]>();
  for (const { document, span, matter, accepted, verdict } of refusals.values()) {
    if (accepted && verdict) verdicts.push(verdict);
    // What a person accepted is in the history by that person's word; no rule adds it again.
    const list = refusedIn.get(document);
    if (list) list.push({ span, matter });
    else refusedIn.set(document, [{ span, matter }]);
  }
  return {
    partnersOf: (statement) => partners.get(statement) ?? [],
    areApart(statement, others) {
      const apart = strangers.get(statement);
      return apart !== undefined && others.some((other) => apart.has(other));
    },
    isRefused(document, span, matterStatements) {
      const list = refusedIn.get(document);
      return list?.some((each) => overlap(each.span, span) > 0 && matterStatements.includes(each.matter)) ?? false;
    },
    verdicts,
    conditions,
    idle,
  };
}

function nameOf(statement: Statement): string {
  return anchorName(anchorOf(statement));
}
