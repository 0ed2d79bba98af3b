import { daysBetween, momentEnd, momentStart } from "../record/moment.ts";
import type { Moment } from "../record/record.ts";
import { cite, compareText } from "./documents.ts";
import type { Draft } from "./draft.ts";
import type { Happening } from "./evidence.ts";
import type { Citation, FoldedBody, Inference, PlannedDate, SessionRow } from "./report.ts";
import type { HeldSession } from "./sessions.ts";
import type { Statement } from "./statements.ts";

type Row = { -readonly [Key in keyof SessionRow]: SessionRow[Key] } & { inferred: Inference[] };

/** A session without a number is counted back from one that was held so many days later at most. */
const countedBack = 1100;
const daysInMonth = 30.44;

/** Whole months between the beginnings of two moments, negative where the second is earlier. */
function monthsBetween(from: Moment, to: Moment): number {
  return Math.round(daysBetween(from, to) / daysInMonth);
}

/**
 * The sessions of each joint body: held, planned, presumed. A number that no document gives is shown as inferred and says
 * from what; slips, gaps and the turn of the capitals are worked out from dates and places that documents give.
 */
export function ledger(held: readonly HeldSession[], drafts: readonly Draft[], asOf: Moment): SessionRow[] {
  const bodies = new Map<string, FoldedBody>();
  const sessions = new Map<string, HeldSession[]>();
  const plans = new Map<string, Draft[]>();
  for (const session of held) {
    bodies.set(session.body.id, session.body);
    push(sessions, session.body.id, session);
  }
  for (const draft of drafts) {
    const { body, type } = draft.gist;
    if (type !== "session" || !body) continue;
    bodies.set(body.id, body);
    push(plans, body.id, draft);
  }
  return [...bodies.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((body) => ofBody(body, sessions.get(body.id) ?? [], plans.get(body.id) ?? [], asOf));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function ofBody(body: FoldedBody, held: readonly HeldSession[], drafts: readonly Draft[], asOf: Moment): SessionRow[] {
  const rows: Row[] = [];
  const byNumber = new Map<number, Row>();
  for (const session of held) {
    const row = heldRow(session);
    rows.push(row);
    if (session.number !== null) byNumber.set(session.number, row);
  }
  const passing = new Set(held.flatMap((session, index) => (session.fresh ? [] : [rows[index]])));
  // Drafts that were kept by a session without a number share its row.
  const byEvidence = new Map(
    held.flatMap((session, index) => session.agreeing.map((each) => [each.doc.id, rows[index]])),
  );
  for (const draft of drafts) {
    const { number } = draft.gist;
    const kept = draft.entries.find(({ event, doc }) => event === "kept" && doc !== null && byEvidence.has(doc.id));
    const row =
      (number === null ? undefined : byNumber.get(number)) ?? (kept?.doc ? byEvidence.get(kept.doc.id) : undefined);
    if (row) {
      addPlans(row, draft);
      if (row.number === null && number !== null) {
        row.number = number;
        row.inferred.push({
          what: "number",
          from: `it was planned as session ${number}`,
          citations: row.planned.slice(0, 1),
        });
        byNumber.set(number, row);
      }
    } else {
      const planned = plannedRow(body, draft, asOf);
      const { inferred } = draft.gist;
      if (number === null && inferred !== null && !byNumber.has(inferred.value)) {
        planned.number = inferred.value;
        planned.inferred.push({ what: "number", from: inferred.from, citations: [] });
      }
      rows.push(planned);
      if (planned.number !== null) byNumber.set(planned.number, planned);
    }
  }
  presume(body, rows, byNumber);
  number(rows, passing);
  rows.sort((a, b) => compareText(sortDate(a), sortDate(b)) || (a.number ?? 0) - (b.number ?? 0));
  placeByNumber(rows);
  reckon(rows);
  return rows;
}

function cited(happenings: readonly Happening[]): Citation[] {
  return happenings.map((each) => cite(each.doc, each.span));
}

function heldRow({ body, number, when, where, country, agreeing, dissenting }: HeldSession): Row {
  return {
    body: body.name,
    bodyId: body.id,
    number,
    state: "held",
    when,
    where,
    country,
    planned: [],
    evidence: cited(agreeing),
    inferred: [],
    slipMonths: null,
    gapMonths: null,
    alternates: null,
    contested: dissenting.length > 0,
  };
}

function plannedRow(body: FoldedBody, draft: Draft, asOf: Moment): Row {
  const { due, number } = draft.gist;
  const row: Row = {
    body: body.name,
    bodyId: body.id,
    number,
    state: due !== null && momentEnd(due) < momentEnd(asOf) ? "overdue" : "planned",
    when: due,
    where: draft.where?.name ?? null,
    country: draft.where?.country ?? null,
    planned: [],
    evidence: [],
    inferred: [],
    slipMonths: null,
    gapMonths: null,
    alternates: null,
    contested: false,
  };
  addPlans(row, draft);
  row.evidence = draft.statements.map(({ doc, span }) => cite(doc, span));
  return row;
}

function addPlans(row: Row, { statements }: Draft) {
  const dated = statements.filter((each): each is Statement & { when: Moment } => each.when !== null);
  const plans: PlannedDate[] = dated.map(({ doc, span, when }) => ({ ...cite(doc, span), when }));
  row.planned = [...row.planned, ...plans].sort(
    (a, b) => compareText(a.on ?? "", b.on ?? "") || compareText(a.document, b.document) || a.span[0] - b.span[0],
  );
}

/** Numbers between the first and the last that are known, of which nothing is told. */
function presume(body: FoldedBody, rows: Row[], byNumber: Map<number, Row>) {
  const known = [...byNumber.keys()].sort((a, b) => a - b);
  for (const [index, number] of known.entries()) {
    const before = known[index - 1];
    if (before === undefined) continue;
    const later = byNumber.get(number);
    // A misread number must not fill the ledger.
    for (let missing = before + 1; missing < number && missing - before <= 12; missing += 1) {
      const row: Row = {
        body: body.name,
        bodyId: body.id,
        number: missing,
        state: "unknown",
        when: null,
        where: null,
        country: null,
        planned: [],
        evidence: [],
        inferred: [
          {
            what: "existence",
            from: `session ${before} and session ${number} are spoken of, and nothing of session ${missing}`,
            citations: [...(byNumber.get(before)?.evidence.slice(0, 1) ?? []), ...(later?.evidence.slice(0, 1) ?? [])],
          },
        ],
        slipMonths: null,
        gapMonths: null,
        alternates: null,
        contested: false,
      };
      rows.push(row);
      byNumber.set(missing, row);
    }
  }
}

/** Gives the sessions without a number the one that is left for them, or says that none is. */
function number(rows: Row[], passing: ReadonlySet<Row | undefined>) {
  const numbered = rows.filter((row) => row.number !== null && row.when !== null && row.state === "held");
  numbered.sort((a, b) => compareText(sortDate(a), sortDate(b)) || (a.number ?? 0) - (b.number ?? 0));
  const spoken = new Map(rows.filter((row) => row.number !== null).map((row) => [row.number, row]));
  for (const row of rows) {
    if (row.number !== null || row.state !== "held" || row.when === null) continue;
    const day = momentStart(row.when);
    const before = numbered.findLast((other) => other.when !== null && momentStart(other.when) < day);
    const after = numbered.find((other) => other.when !== null && momentStart(other.when) > day);
    const next = before?.number == null ? (after?.number ?? 0) - 1 : before.number + 1;
    if (next < 1) continue;
    // Years before the first number that is known there is nothing to count from.
    if (!before && after?.when && daysBetween(day, momentStart(after.when)) > countedBack) continue;
    const rival = spoken.get(next);
    const taken = rival !== undefined && rival.state !== "unknown";
    const stillToCome = rival?.evidence.some((each) => (each.on ?? "") >= day);
    if (taken && (rival.state === "held" || stillToCome || passing.has(row))) {
      row.state = "not-counted";
      row.inferred.push({
        what: "number",
        from:
          rival.state === "held"
            ? `no number is left for it${before ? ` after session ${before.number}` : ""}: session ${next} was held at another time`
            : stillToCome
              ? `session ${next} is still spoken of as to come after it`
              : `it is told only in passing, without a number, and session ${next} was awaited`,
        citations: rival.evidence.slice(0, 2),
      });
    } else if (!taken && (after === undefined || after.number === next + 1)) {
      row.number = next;
      row.inferred.push({
        what: "number",
        from: before
          ? `it is the next one known after session ${before.number}${after ? `, and session ${after.number} followed` : ""}`
          : `session ${after?.number} followed`,
        citations: [...(before?.evidence.slice(0, 1) ?? []), ...(after?.evidence.slice(0, 1) ?? [])],
      });
      if (rival) rows.splice(rows.indexOf(rival), 1);
      spoken.set(next, row);
    }
  }
}

function sortDate(row: Row): string {
  return row.when === null ? "" : momentStart(row.when);
}

/** Rows without a date go where their number belongs, else to the end. */
function placeByNumber(rows: Row[]) {
  const dated = rows.filter((row) => row.when !== null);
  for (const row of rows.filter((each) => each.when === null)) {
    const at =
      row.number === null ? -1 : dated.findIndex((other) => other.number !== null && other.number > (row.number ?? 0));
    if (at < 0) dated.push(row);
    else dated.splice(at, 0, row);
  }
  rows.splice(0, rows.length, ...dated);
}

/** Slips from the first date set, gaps since the session before, and whether the capitals took turns. */
function reckon(rows: Row[]) {
  let last: Row | null = null;
  for (const row of rows) {
    const [first] = row.planned;
    const final = row.state === "held" ? row.when : (row.planned.at(-1)?.when ?? null);
    if (first && final !== null) {
      const slip = momentStart(final) > momentEnd(first.when) ? monthsBetween(momentEnd(first.when), final) : 0;
      row.slipMonths = Math.max(0, slip);
    }
    if (row.state !== "held" || row.when === null) continue;
    if (last?.when) {
      row.gapMonths = monthsBetween(last.when, row.when);
      row.alternates = last.country && row.country ? last.country !== row.country : null;
    }
    last = row;
  }
}
