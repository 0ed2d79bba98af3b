import type { Moment } from "../record/record.ts";
import { cite, compareText } from "./documents.ts";
import type { Draft, Entry } from "./draft.ts";
import { matterId } from "./proposals.ts";
import type { HistoryEntry, Matter, MatterCondition, MatterSubject } from "./report.ts";
import type { Settlements } from "./settlements.ts";
import { anchorOf } from "./statements.ts";
import { stateOf } from "./states.ts";

/** Matters as people and programs read them: in order of their first statement, histories oldest first. */
export function dress(drafts: readonly Draft[], settlements: Settlements, asOf: Moment): Matter[] {
  return drafts
    .map((draft) => matterOf(draft, settlements, asOf))
    .sort((a, b) => compareText(a.history[0]?.on ?? "", b.history[0]?.on ?? "") || compareText(a.id, b.id));
}

function matterOf(draft: Draft, settlements: Settlements, asOf: Moment): Matter {
  const history = draft.entries
    .map((entry, order) => ({ entry: dressEntry(entry), order }))
    .sort((a, b) => compareText(a.entry.on, b.entry.on) || a.order - b.order)
    .map(({ entry }) => entry);
  const { first, gist } = draft;
  return {
    id: matterId(draft),
    anchor: anchorOf(first),
    subject: subjectOf(draft),
    owedBy: first.owes,
    owedTo: first.owedTo,
    state: stateOf(history, gist.due, asOf),
    due: gist.due,
    where: draft.where,
    condition: conditionOf(draft, settlements),
    history,
  };
}

function dressEntry({ event, doc, span, quote, on, when, by, reasons }: Entry): HistoryEntry {
  const place = doc && span ? cite(doc, span) : null;
  return {
    event,
    on,
    when,
    document: place?.document ?? null,
    span: place?.span ?? null,
    quote,
    by,
    title: place?.title ?? null,
    publisher: place?.publisher ?? null,
    party: place?.party ?? null,
    source: place?.source ?? null,
    reasons,
  };
}

function conditionOf({ condition, statements }: Draft, settlements: Settlements): MatterCondition | null {
  if (!condition) return null;
  let state: MatterCondition["state"] = "unknown";
  for (const statement of statements) state = settlements.conditions.get(statement) ?? state;
  return { ...cite(condition.statement.doc, condition.span), text: condition.text, state };
}

/** The subject in names: each field from the first statement that gives it. */
function subjectOf({ gist, statements, first }: Draft): MatterSubject {
  const given = <T>(pick: (subject: (typeof first)["subject"]) => T | null | undefined): T | null => {
    for (const { subject } of statements) {
      const value = pick(subject);
      if (value !== null && value !== undefined) return value;
    }
    return null;
  };
  switch (gist.type) {
    case "session":
      return {
        type: "session",
        body: gist.body?.name ?? null,
        number: gist.number,
        numberInferred: gist.number === null ? gist.inferred : null,
      };
    case "visit":
      return {
        type: "visit",
        visitor: gist.visitor,
        host: gist.host,
        visitorOffices: [...gist.offices].sort(),
        visitorPerson: gist.person?.name ?? statements.find(({ personName }) => personName)?.personName ?? null,
      };
    case "meeting":
      return { type: "meeting", between: given(({ between }) => between) ?? gist.owes };
    case "conference":
      return { type: "conference", name: given(({ name }) => name) };
    case "agreement":
      return { type: "agreement", name: given(({ name }) => name), field: given(({ field }) => field) };
    case "mission":
      return { type: "mission", of: gist.of, in: gist.in };
    case "training":
      return { type: "training", count: given(({ count }) => count), field: given(({ field }) => field) };
    case "aid":
      return {
        type: "aid",
        amount: given(({ amount }) => amount),
        currency: given(({ currency }) => currency),
        goods: given(({ goods }) => goods),
      };
    case "cooperation":
      return { type: "cooperation", field: given(({ field }) => field) };
    case "other":
      return { type: "other" };
  }
}
