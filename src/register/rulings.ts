import { isMoment } from "../record/moment.ts";
import type { Moment, Span } from "../record/record.ts";
import { type BodyRulings, bodyNameKey } from "./bodies.ts";
import { compareText, overlap } from "./documents.ts";
import type { NamePair } from "./people.ts";
import type { Decision } from "./report.ts";

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
export function nearest<T extends { readonly span: Span }>(items: readonly T[], span: Span): T | null {
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
