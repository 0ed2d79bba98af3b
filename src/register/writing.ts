import { momentEnd, momentStart } from "../record/moment.ts";
import type { Moment } from "../record/record.ts";
import { type Draft, isAnswer, rivals } from "./draft.ts";
import type { HistoryEvent } from "./report.ts";
import type { Statement } from "./statements.ts";

/** What statements write into the history of the matter they belong to. */

/** Writes a later statement of a matter: an answer, a date, or the same again. */
export function restate(draft: Draft, statement: Statement, reasons: readonly string[]) {
  const dated = dateEvent(draft, statement);
  const answers = isAnswer(draft, statement);
  if (answers) write(draft, statement, "accepted", null, [...reasons, "the side that owes it says that it will"]);
  setDate(draft, statement, reasons);
  if (!dated && !answers) write(draft, statement, "restated", statement.when, reasons);
}

/** Takes the date off a matter: it is put off, and no new date is given. */
export function putOff(draft: Draft, statement: Statement, reasons: readonly string[]) {
  write(draft, statement, "postponed", null, [...reasons, "no new date is given"]);
  undate(draft);
}

/** From now on the matter has no date: the next one named is its first. */
export function undate(draft: Draft) {
  draft.gist.due = null;
  draft.scheduled = false;
}

/** `scheduled` for a first date, `rescheduled` for any other; null where the statement sets none. */
function dateEvent(draft: Draft, statement: Statement): "scheduled" | "rescheduled" | null {
  const { when } = statement;
  if (when === null || momentEnd(when) < statement.said || draft.closed !== null) return null;
  // Who invites may name a time; it is set when the guest, or both, name one.
  if (statement.kind === "invite" && statement.answer?.state !== "accepted") return null;
  const { due } = draft.gist;
  if (due === null || !draft.scheduled) return "scheduled";
  if (momentStart(due) === momentStart(when) && momentEnd(due) === momentEnd(when)) return null;
  const wider = momentStart(when) <= momentStart(due) && momentEnd(when) >= momentEnd(due);
  // "This year" after "in May" says nothing new, unless May has come: then it is a longer term.
  if (wider && statement.said < momentStart(due)) return null;
  // "Before the end of the year" after "in 2018" says nothing new either.
  const closes = momentStart(when) === momentEnd(when) && momentEnd(when) === momentEnd(due);
  if (closes && momentStart(due) < momentStart(when)) return null;
  return rivals(draft, statement) ? "scheduled" : "rescheduled";
}

/** Sets the date that a statement names, if it sets one. */
export function setDate(draft: Draft, statement: Statement, reasons: readonly string[] = []) {
  const event = dateEvent(draft, statement);
  if (event === null) {
    const { when, kind, said } = statement;
    if (kind === "invite" && draft.closed === null && when !== null && momentEnd(when) > said) draft.gist.due ??= when;
    return;
  }
  const { gist, dueBy } = draft;
  const { when } = statement;
  const rival = draft.scheduled && event === "scheduled" ? dueBy : null;
  const said = !draft.scheduled
    ? "a date is named"
    : rival
      ? `${gist.due} was named within days by a document that does not know of this one`
      : `another date than ${gist.due}`;
  write(draft, statement, event, when, [...reasons, said]);
  if (rival) draft.rivalDates.push([rival, statement]);
  // Of rival dates the later one is due: before it nobody can say that both have passed.
  if (!rival || gist.due === null || when === null || momentEnd(when) > momentEnd(gist.due)) {
    gist.due = when;
    draft.dueBy = statement;
  }
  draft.scheduled = true;
}

/** Writes what the same document says in answer, where it does. */
export function writeAnswer(draft: Draft, statement: Statement) {
  const { answer } = statement;
  if (!answer) return;
  const span = answer.act?.span ?? statement.span;
  if (draft.entries.some(({ event, doc }) => event === answer.state && doc === statement.doc)) return;
  draft.entries.push({
    event: answer.state,
    doc: statement.doc,
    span,
    quote: answer.act?.quote ?? statement.quote,
    on: statement.doc.published,
    when: null,
    by: `rule:${answer.act?.rule ?? "register.answer"}`,
    reasons: ["the same text gives the answer"],
  });
}

/** Writes a line into a matter's history in the words of a statement. */
export function write(
  draft: Draft,
  statement: Statement,
  event: HistoryEvent,
  when: Moment | null,
  reasons: readonly string[],
) {
  draft.entries.push({
    event,
    doc: statement.doc,
    span: statement.span,
    quote: statement.quote,
    on: statement.doc.published,
    when,
    by: statement.confirmation,
    reasons,
  });
}
