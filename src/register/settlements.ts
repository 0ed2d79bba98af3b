import { isMoment, momentEnd, momentStart } from "../record/moment.ts";
import type { Moment, Span } from "../record/record.ts";
import { anchorName, compareText, type Knowable, overlap } from "./documents.ts";
import type { Entry } from "./draft.ts";
import type { Anchor, Decision, HistoryEvent, MatterState } from "./report.ts";
import { nearest, type Rulings } from "./rulings.ts";
import { anchorOf, type Statement } from "./statements.ts";

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
