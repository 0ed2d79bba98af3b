import { daysBetween, momentsOverlap } from "../record/moment.ts";
import type { Moment, Place, Span } from "../record/record.ts";
import { compareText, type Doc } from "./documents.ts";
import type { Happening, Testimony } from "./evidence.ts";
import type { Confirmation, HistoryEvent } from "./report.ts";
import type { Statement } from "./statements.ts";
import { fallsOn, type GatheredGist, type Gist, gistOf } from "./subjects.ts";

/** A line of a matter's history before it is dressed for reading. */
export interface Entry {
  readonly event: HistoryEvent;
  readonly doc: Doc | null;
  readonly span: Span | null;
  readonly quote: string;
  readonly on: Moment;
  readonly when: Moment | null;
  readonly by: Confirmation;
  readonly reasons: readonly string[];
}

/** A matter while it is gathered. */
export interface Draft {
  readonly first: Statement;
  readonly statements: Statement[];
  readonly entries: Entry[];
  readonly gist: GatheredGist;
  where: Place | null;
  /** A date was set by somebody other than who invited. */
  scheduled: boolean;
  /** The statement that set the date now due. */
  dueBy: Statement | null;
  /** Dates set within days of each other by documents that do not know of each other. */
  readonly rivalDates: (readonly [Statement, Statement])[];
  condition: { readonly statement: Statement; readonly text: string; readonly span: Span } | null;
  /** The days on which it was kept; nothing stated later belongs to it, unless it speaks of these days. */
  closed: { start: string; end: string; readonly docs: Set<string> } | null;
}

/** A link that the words allow and do not compel. */
export interface Doubt {
  readonly kind: "same-matter" | "evidence";
  readonly draft: Draft;
  readonly statement: Statement | null;
  readonly evidence: Happening | Testimony | null;
  readonly event: HistoryEvent | null;
  readonly when: Moment | null;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
  /** A report that something was signed, and words of the same days that tell of it as still negotiated. */
  readonly contradictions: readonly (readonly [Happening | Testimony, Testimony])[];
}

/** A matter that a statement opens; nothing is written of it yet. */
export function draftOf(first: Statement, inferred: Gist["inferred"] = null): Draft {
  return {
    first,
    statements: [],
    entries: [],
    gist: { ...gistOf(first), inferred },
    where: null,
    scheduled: false,
    dueBy: null,
    rivalDates: [],
    condition: null,
    closed: null,
  };
}

/** Documents published within so many days may set dates without knowing of each other. */
export const unawareDays = 7;
/** A session spoken of as to come so long after that number was held is another's, or a new series. */
const lateWordDays = 60;

/** A matter that was kept takes in only what speaks of the very days on which it was. */
export function isStillOpenTo(statement: Statement, { closed, gist }: Draft): boolean {
  // What is told again may be of something long done.
  if (closed === null || statement.isRetold) return true;
  if (statement.when !== null && gist.number === null) return fallsOn(statement.when, closed.start, closed.end);
  if (statement.number !== null && statement.number === gist.number) {
    return daysBetween(closed.end, statement.said) <= lateWordDays;
  }
  if (statement.when !== null) return fallsOn(statement.when, closed.start, closed.end);
  // Told on the day itself by a text that does not yet know: "he will also visit Erbil".
  const onTheDay = statement.said >= closed.start && statement.said <= closed.end;
  return gist.type === "visit" && onTheDay && (statement.kind === "pledge" || statement.kind === "agree");
}

/** In one text a visit without a name is the one with a name: "Lavrov was invited … the date of the visit is not set". */
export function isOneTextOnOneVisit(statement: Statement, { statements, gist }: Draft): boolean {
  if (gist.type !== "visit" || (statement.personName !== null && gist.person !== null)) return false;
  return statements.some(({ doc }) => doc === statement.doc);
}

/** The day on which a matter was last heard of. */
export function lastHeard({ first, entries }: Draft): string {
  return entries.at(-1)?.doc?.day ?? first.said;
}

/** Whether a date differs from the one due only because two documents of the same days do not know of each other. */
export function rivals({ dueBy, gist }: Draft, { doc, day, when }: Statement): boolean {
  if (!dueBy || dueBy.doc === doc || when === null || gist.due === null) return false;
  return daysBetween(dueBy.day, day) <= unawareDays && !momentsOverlap(when, gist.due);
}

/** Of several matters that fit: that of the number given, an open one, the session next to come, the one last spoken of. */
export function byCloseness(statement: Statement, a: Draft, b: Draft): number {
  if (statement.number !== null && a.gist.number !== b.gist.number) {
    if (a.gist.number === statement.number) return -1;
    if (b.gist.number === statement.number) return 1;
  }
  const open = Number(a.closed !== null) - Number(b.closed !== null);
  if (open !== 0) return open;
  if (a.gist.number !== null && b.gist.number !== null) return a.gist.number - b.gist.number;
  return compareText(b.statements.at(-1)?.said ?? "", a.statements.at(-1)?.said ?? "");
}

/** Whether a statement answers what the other side asked: the owing side says that it will. */
export function isAnswer(draft: Draft, statement: Statement): boolean {
  // Both sides owe a session or a meeting: what one says of it answers nothing.
  if (statement.type === "session" || statement.type === "meeting") return false;
  const asked = draft.statements.some(
    ({ kind, by }) =>
      (kind === "request" || kind === "invite" || kind === "demand") &&
      !by.some((party) => statement.by.includes(party)),
  );
  const answered = draft.entries.some(({ event }) => event === "accepted" || event === "kept");
  if (!asked || answered) return false;
  if (statement.kind === "agree") return true;
  return (
    statement.kind === "pledge" &&
    statement.strength !== "weak" &&
    statement.by.some((party) => draft.gist.owes.includes(party))
  );
}
