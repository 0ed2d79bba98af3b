import { createHash } from "node:crypto";
import type { Moment, Party, Span } from "../record/record.ts";
import type { Anchor, Decision, DecisionContent, FollowReport, Matter, Proposal } from "../register/index.ts";
import { followParties } from "./follow-parties.ts";
import type { Register } from "./open-register.ts";
import { OperationProblem } from "./problem.ts";

export type { Anchor, Decision, DecisionContent, Matter, Proposal };

/** Who decides, when and why. */
export interface Signature {
  readonly by: string;
  /** ISO 8601 with seconds. */
  readonly at: string;
  readonly note: string | null;
}

type Pair = readonly [Party, Party];

/**
 * Stores a decision. `concerning`: whose register it is about, where it is one pair's. Throws OperationProblem where it
 * points at a document that is not filed, or at words that its text does not have.
 */
export async function decide(
  register: Register,
  content: DecisionContent,
  signature: Signature,
  concerning: readonly Party[] = [],
): Promise<Decision> {
  const seal = createHash("sha256")
    .update(JSON.stringify([content, signature]))
    .digest("hex");
  const decision: Decision = { id: `d-${seal.slice(0, 12)}`, ...signature, content };
  await register.decide(decision, concerning);
  return decision;
}

/** What the register will not decide alone, with the report it comes from. */
export async function reviewQueue(
  register: Register,
  parties: Pair,
  asOf: Moment,
): Promise<{ readonly proposals: readonly Proposal[]; readonly report: FollowReport }> {
  const { report } = await followParties(register, parties, asOf);
  return { proposals: report.proposals, report };
}

/** One of the things of a report by its id or the beginning of it. Throws OperationProblem where none or several begin so. */
export function byBeginning<T extends { readonly id: string }>(items: readonly T[], id: string, what: string): T {
  const found = items.find((item) => item.id === id);
  if (found) return found;
  const [first, second] = items.filter((item) => item.id.startsWith(id));
  if (first === undefined || id === "") throw new OperationProblem(`no ${what} has the id "${id}"`);
  if (second !== undefined) throw new OperationProblem(`several ${what}s begin with "${id}"; write more of the id`);
  return first;
}

/** The matter of two parties with this id. */
export async function matterOf(register: Register, parties: Pair, id: string, asOf: Moment): Promise<Matter> {
  const { report } = await followParties(register, parties, asOf);
  return byBeginning(report.matters, id, "matter");
}

/**
 * Where a document says something: the place of `quote` in its text, or of an act or undertaking by its id in the current
 * record, or the whole of it. Throws OperationProblem where the document or the place cannot be found.
 */
export async function anchorIn(
  register: Register,
  id: string,
  place: { readonly quote: string } | { readonly fact: string } | { readonly whole: true },
): Promise<Anchor> {
  const document = await register.document(id);
  if (document === null) throw new OperationProblem(`no document has the id ${id}; see "chancery documents"`);
  if ("whole" in place) return { document: document.id, span: [0, document.text.length] };
  if ("quote" in place) {
    const start = document.text.indexOf(place.quote);
    if (start < 0 || place.quote === "") {
      throw new OperationProblem(`the words "${place.quote}" do not stand in ${document.source}; copy them exactly`);
    }
    if (document.text.indexOf(place.quote, start + 1) >= 0) {
      throw new OperationProblem(`the words "${place.quote}" stand in ${document.source} more than once; quote more`);
    }
    return { document: document.id, span: [start, start + place.quote.length] };
  }
  const record = await register.record(document.id);
  const facts: readonly { readonly id: string; readonly span: Span }[] = [
    ...(record?.acts ?? []),
    ...(record?.undertakings ?? []),
  ];
  const fact = facts.find((each) => each.id === place.fact);
  if (fact === undefined) {
    throw new OperationProblem(
      `${document.source} has no act or undertaking "${place.fact}"; "chancery read" shows their ids`,
    );
  }
  return { document: document.id, span: fact.span };
}

/** Takes a decision back. That is a decision too, and can be undone. Throws OperationProblem where there is none to undo. */
export async function undo(register: Register, id: string, signature: Signature): Promise<Decision> {
  const decision = await register.decision(id);
  if (decision === null) throw new OperationProblem(`no decision, or more than one, begins with "${id}"`);
  return decide(register, { kind: "undo", decision: decision.id }, signature);
}

/** A decision with whether it holds, and the words that it is about: of the matter first, then of what was said of it. */
export interface ListedDecision {
  readonly decision: Decision;
  readonly undoneBy: string | null;
  readonly words: readonly string[];
}

/** All decisions that bear on two parties, in the order they were made. */
export async function listDecisions(register: Register, parties: Pair): Promise<readonly ListedDecision[]> {
  const decisions = await register.decisionsFor(parties);
  // From the last back: an undoing that is itself undone undoes nothing.
  const undoneBy = new Map<string, string>();
  for (const { id, content } of [...decisions].reverse()) {
    if (content.kind === "undo" && !undoneBy.has(id)) undoneBy.set(content.decision, id);
  }
  const texts = new Map<string, string>();
  const wordsAt = async ({ document, span }: Anchor) => {
    const text = texts.get(document) ?? (await register.record(document))?.text ?? "";
    texts.set(document, text);
    return text.slice(...span);
  };
  const listed: ListedDecision[] = [];
  for (const decision of decisions) {
    const words: string[] = [];
    for (const anchor of anchorsOf(decision.content)) words.push(await wordsAt(anchor));
    listed.push({ decision, undoneBy: undoneBy.get(decision.id) ?? null, words: words.filter((each) => each !== "") });
  }
  return listed;
}

function anchorsOf(content: DecisionContent): readonly Anchor[] {
  switch (content.kind) {
    case "link":
      return [content.matter, content.statement];
    case "evidence":
      return [content.matter, content.evidence];
    case "set-state":
      return content.evidence === null ? [content.matter] : [content.matter, content.evidence];
    case "set-condition":
      return [content.matter];
    case "correct-act":
      return [content.act];
    case "correct-undertaking":
      return [content.undertaking];
    default:
      return [];
  }
}
