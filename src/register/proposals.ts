import { addDays, momentEnd, momentStart } from "../record/moment.ts";
import { anchorName, cite, compareText } from "./documents.ts";
import type { Doubt, Draft } from "./draft.ts";
import type { Citation, Proposal } from "./report.ts";
import { renewalKey } from "./rulings.ts";
import type { HeldSession } from "./sessions.ts";
import { anchorOf, type Statement } from "./statements.ts";

/** The id of a matter: the place of the words that first state it. */
export function matterId({ first }: Draft): string {
  return `m-${anchorName(anchorOf(first))}`;
}

/** Doubtful links as questions for people, each with what to store for yes and for no. */
export function propose(doubts: readonly Doubt[], homeOf: ReadonlyMap<Statement, Draft>): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const doubt of doubts) {
    const proposal = doubt.kind === "same-matter" ? ofStatement(doubt, homeOf) : ofEvidence(doubt);
    if (proposal) proposals.set(proposal.id, proposal);
  }
  return [...proposals.values()].sort((a, b) => compareText(a.id, b.id));
}

function ofStatement(doubt: Doubt, homeOf: ReadonlyMap<Statement, Draft>): Proposal | null {
  const { draft, statement, reasons, doubts } = doubt;
  // By now the two may have come together by other statements.
  if (!statement || homeOf.get(statement) === draft) return null;
  const matter = anchorOf(draft.first);
  const link = { statement: anchorOf(statement), matter } as const;
  return {
    id: `p-${anchorName(link.statement)}-${anchorName(matter)}`,
    kind: "same-matter",
    event: "restated",
    question: "Is this the same matter, stated again?",
    reasons,
    doubts,
    matter: matterId(draft),
    citations: [cite(draft.first.doc, draft.first.span), cite(statement.doc, statement.span)],
    accept: { kind: "link", verdict: "accept", ...link },
    reject: { kind: "link", verdict: "reject", ...link },
  };
}

function ofEvidence(doubt: Doubt): Proposal | null {
  const { draft, evidence, event, when, reasons, doubts } = doubt;
  if (!evidence || !event || draft.closed !== null) return null;
  const place: Citation = cite(evidence.doc, evidence.span);
  const matter = anchorOf(draft.first);
  const content = {
    kind: "evidence",
    evidence: { document: place.document, span: place.span },
    matter,
    event,
    when,
  } as const;
  return {
    id: `p-${anchorName(place)}-${anchorName(matter)}`,
    kind: "evidence",
    event,
    question: `Does this show that the matter was ${event}?`,
    reasons,
    doubts,
    matter: matterId(draft),
    citations: [cite(draft.first.doc, draft.first.span), place],
    accept: { ...content, verdict: "accept" },
    reject: { ...content, verdict: "reject" },
  };
}

/** Where a body's numbers begin again: perhaps two bodies of one name. */
export function proposeRenewals(held: readonly HeldSession[], refused: ReadonlySet<string>): Proposal[] {
  const proposals: Proposal[] = [];
  const latest = new Map<string, HeldSession>();
  const asked = new Set<string>();
  for (const session of held) {
    const { body, number, when } = session;
    if (number === null || when === null || !session.fresh) continue;
    const before = latest.get(body.id);
    latest.set(body.id, session);
    const [evidence] = session.agreeing;
    const [earlier] = before?.agreeing ?? [];
    if (!before || before.number === null || before.number < number || !evidence || !earlier) continue;
    if (before.when === null || momentEnd(before.when) >= momentStart(when) || asked.has(body.id)) continue;
    // The new body is first spoken of after the last reports of the old one.
    const reported = before.agreeing.filter(({ doc }) => doc.day < evidence.doc.day).map(({ doc }) => doc.day);
    const last = reported.sort(compareText).at(-1) ?? momentEnd(before.when);
    const from = addDays(last, 1) ?? last;
    if (refused.has(renewalKey({ name: body.name, from }))) continue;
    asked.add(body.id);
    const content = { kind: "renew-body", name: body.name, from } as const;
    proposals.push({
      id: `different-bodies:${body.id}:${from}`,
      kind: "different-bodies",
      event: null,
      question: `Is “${body.name}” another body from ${from} on?`,
      reasons: [`session ${before.number} was held on ${before.when}, and session ${number} on ${when}`],
      doubts: ["one of the numbers may be wrong"],
      matter: null,
      citations: [cite(earlier.doc, earlier.span), cite(evidence.doc, evidence.span)],
      accept: { ...content, verdict: "accept" },
      reject: { ...content, verdict: "reject" },
    });
  }
  return proposals;
}
