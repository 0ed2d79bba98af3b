import { compareMoments, isMoment, momentEnd } from "../../record/moment.ts";
import type { EncounterKind, Moment, Place } from "../../record/record.ts";
import type { Citation, FollowReport, HistoryEntry, Matter, SessionRow } from "../../register/report.ts";
import type { Library } from "./library.ts";

/** Something that a document dates to a day still to come. */
export type Coming =
  | { readonly when: Moment; readonly what: "matter"; readonly matter: Matter; readonly evidence: HistoryEntry | null }
  | {
      readonly when: Moment;
      readonly what: "session";
      readonly session: SessionRow;
      readonly citations: readonly Citation[];
    }
  | {
      readonly when: Moment;
      readonly what: "encounter";
      readonly kind: EncounterKind;
      readonly place: Place | null;
      readonly citations: readonly Citation[];
    };

const waiting: ReadonlySet<Matter["state"]> = new Set(["open", "accepted", "scheduled", "continuing", "kept-in-part"]);

/** What is still to come after the report's day, soonest first. */
export function calendarOf(report: FollowReport, library: Library): Coming[] {
  const { asOf, parties } = report;
  const isAhead = (when: Moment) => isMoment(when) && momentEnd(when) >= momentEnd(asOf);
  const coming: Coming[] = [];
  for (const matter of report.matters) {
    if (matter.due === null || !waiting.has(matter.state) || !isAhead(matter.due)) continue;
    const evidence = matter.history.findLast(({ when }) => when === matter.due) ?? matter.history.at(-1) ?? null;
    coming.push({ when: matter.due, what: "matter", matter, evidence });
  }
  const tellsOf = (session: SessionRow) =>
    coming.some(
      (each) =>
        each.what === "matter" &&
        each.matter.subject.type === "session" &&
        each.matter.subject.body === session.body &&
        ((each.matter.subject.number ?? null) === session.number || each.when === session.when),
    );
  for (const session of report.sessions) {
    if (session.state !== "planned" || session.when === null || !isAhead(session.when) || tellsOf(session)) continue;
    coming.push({ when: session.when, what: "session", session, citations: session.planned.slice(-1) });
  }
  for (const record of library.records) {
    for (const { announced, date, parties: present, kind, place, span } of record.encounters) {
      if (!announced || date === null || !isAhead(date) || !parties.every((party) => present.includes(party))) continue;
      coming.push({ when: date, what: "encounter", kind, place, citations: [library.cite(record, span)] });
    }
  }
  return coming.sort((a, b) => compareMoments(a.when, b.when));
}
