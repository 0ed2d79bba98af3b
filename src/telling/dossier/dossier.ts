import type { ChanceryRecord, Moment, Party } from "../../record/record.ts";
import {
  type Conflict,
  type FoldedBody,
  type FollowReport,
  type KnownPerson,
  type LeftOut,
  type Matter,
  type MatterState,
  matterStates,
  type Proposal,
  type SessionRow,
} from "../../register/report.ts";
import { type Coming, calendarOf } from "./calendar.ts";
import { type Field, fieldsOf } from "./fields.ts";
import { libraryOf } from "./library.ts";
import { isFaceToFace, type Met, meetingsOf } from "./meetings.ts";

export interface DossierInput {
  readonly report: FollowReport;
  /** The records that the report was made from: all that touch both parties. */
  readonly records: readonly ChanceryRecord[];
}

/** A document that the dossier rests on. */
export interface Shelved {
  readonly id: string;
  readonly title: string | null;
  readonly published: Moment | null;
  readonly publisher: string | null;
  readonly party: Party | null;
  readonly source: string;
  /** In how many matters' histories it is quoted. */
  readonly matters: number;
}

/** Everything there is between two parties, as documents tell it. */
export interface Dossier {
  readonly format: "chancery-dossier/1";
  readonly parties: readonly [Party, Party];
  readonly asOf: Moment;
  /** Face to face; null where no document tells of it. */
  readonly lastMet: Met | null;
  /** Latest first, calls and letters too. */
  readonly meetings: readonly Met[];
  /** Soonest first. */
  readonly calendar: readonly Coming[];
  /** What needs doing first. States without matters are left out. */
  readonly byState: readonly { readonly state: MatterState; readonly matters: readonly Matter[] }[];
  readonly byField: readonly Field[];
  readonly sessions: readonly SessionRow[];
  readonly conflicts: readonly Conflict[];
  readonly bodies: readonly FoldedBody[];
  readonly people: readonly KnownPerson[];
  /** What waits for a person to decide. */
  readonly proposals: readonly Proposal[];
  /** Earliest first. */
  readonly documents: readonly Shelved[];
  readonly leftOut: readonly LeftOut[];
}

/** The order in which a desk wants states: what needs doing first. */
const urgency: readonly MatterState[] = [
  "broken",
  "overdue",
  "open",
  "accepted",
  "scheduled",
  "continuing",
  "kept-in-part",
  "kept",
  "declined",
  "withdrawn",
  "superseded",
];

/** Gathers the dossier of two parties. Pure: nothing but the report and its records goes in. */
export function dossier({ report, records }: DossierInput): Dossier {
  const library = libraryOf(records, report);
  const meetings = meetingsOf(report, library);
  const order = [...urgency, ...matterStates.filter((state) => !urgency.includes(state))];
  const quoted = new Map<string, number>();
  for (const { history } of report.matters) {
    for (const document of new Set(history.map((entry) => entry.document))) {
      if (document !== null) quoted.set(document, (quoted.get(document) ?? 0) + 1);
    }
  }
  return {
    format: "chancery-dossier/1",
    parties: report.parties,
    asOf: report.asOf,
    lastMet: meetings.find(isFaceToFace) ?? null,
    meetings,
    calendar: calendarOf(report, library),
    byState: order
      .map((state) => ({ state, matters: report.matters.filter((matter) => matter.state === state) }))
      .filter(({ matters }) => matters.length > 0),
    byField: fieldsOf(report.matters, library),
    sessions: report.sessions,
    conflicts: report.conflicts,
    bodies: report.bodies,
    people: report.people,
    proposals: report.proposals,
    documents: library.records.map(({ document }) => ({
      id: document.id,
      title: document.title?.value ?? null,
      published: document.published?.value ?? null,
      publisher: document.publisher?.value ?? null,
      party: document.publisher?.party ?? null,
      source: document.source,
      matters: quoted.get(document.id) ?? 0,
    })),
    leftOut: report.leftOut,
  };
}
