import { readFileSync } from "node:fs";
import type { Office, Party, SubjectType } from "../../src/record/record.ts";
import type { HistoryEvent, MatterState } from "../../src/register/report.ts";

/** What a verdict holds a tool to: `firm` must be so, `soft` is worth a report. */
export type Hold = "firm" | "soft";

export interface VerdictSubject {
  readonly type: SubjectType;
  readonly body?: string;
  readonly number?: number | null;
  readonly visitor?: readonly Party[];
  readonly visitorPerson?: string;
  readonly host?: readonly Party[];
  readonly owes?: readonly Party[];
  readonly of?: Party;
  readonly in?: Party;
  readonly count?: number;
  readonly amount?: number;
  readonly currency?: string;
  readonly about?: string;
}

export interface VerdictEvent {
  readonly event: HistoryEvent;
  readonly on: string;
  readonly when: string | null;
  readonly file: string;
}

export interface MatterVerdict {
  readonly id: string;
  readonly asOf: string;
  readonly hold: Hold;
  readonly subject: VerdictSubject;
  readonly state: readonly MatterState[];
  readonly stated: string | null;
  readonly statedIn: string | null;
  readonly kept: string | null;
  readonly restatedOn?: readonly string[];
  readonly restatedIn?: readonly string[];
  readonly condition?: { readonly about: string; readonly state: "unknown" | "met"; readonly file: string };
  readonly history?: readonly VerdictEvent[];
  readonly notes?: string;
}

export interface SessionVerdict {
  readonly asOf: string;
  readonly hold: Hold;
  readonly body: string;
  readonly number: number | null;
  readonly numberFrom: "stated" | "a later text" | "inferred" | "not given";
  readonly state: readonly string[];
  readonly planned: readonly { readonly when: string; readonly file: string }[];
  readonly held: string | null;
  readonly place: string | null;
  readonly file: string;
  readonly notes?: string;
}

export interface ConflictVerdict {
  readonly asOf: string;
  readonly hold: Hold;
  readonly about: string;
  readonly claims: readonly { readonly file: string; readonly says: string }[];
  readonly notes?: string;
}

/** One person under several spellings, and no other person among them; the offices that the texts give, in any order. */
export interface PersonVerdict {
  readonly asOf: string;
  readonly hold: Hold;
  readonly party: Party;
  readonly names: readonly string[];
  readonly offices: readonly Office[];
}

/** Two documents beside each other, each thing told by a few words of the text. */
export interface ComparisonVerdict {
  readonly hold: Hold;
  readonly files: readonly [string, string];
  readonly both: readonly (readonly [string, string])[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Words or values of what cannot both be right; "initiative" for who asked. Nothing else may be shown as a conflict. */
  readonly conflicts: readonly string[];
  readonly notes?: string;
}

export interface NeverVerdict {
  readonly asOf: string;
  readonly what:
    | {
        readonly session: {
          readonly body?: string;
          readonly number?: number;
          readonly state: string;
          readonly heldFrom?: string;
          readonly heldTo?: string;
        };
      }
    | { readonly matter: string; readonly state?: MatterState; readonly conditionState?: "met" }
    | { readonly anyState: MatterState }
    | { readonly undertakingsIn: string }
    | { readonly conflictBetween: readonly [string, string] };
  readonly why: string;
  readonly files: readonly string[];
}

export interface Verdicts {
  readonly format: "chancery-verdicts/1";
  readonly examples: string;
  readonly parties: readonly [Party, Party];
  readonly bodies: readonly {
    readonly id: string;
    readonly names: readonly string[];
    readonly notes?: string;
  }[];
  readonly matters: readonly MatterVerdict[];
  readonly sessions: readonly SessionVerdict[];
  readonly conflicts: readonly ConflictVerdict[];
  readonly people?: readonly PersonVerdict[];
  readonly comparisons?: readonly ComparisonVerdict[];
  readonly never: readonly NeverVerdict[];
}

/** The histories that have verdicts. */
export const histories = [
  "iraq-russia",
  "india-maldives",
  "egypt-turkiye",
  "kenya-uganda",
  "hungary-kazakhstan",
  "algeria-vietnam",
  "jordan-ukraine",
  "japan-kazakhstan",
  "ethiopia-turkiye",
  "brazil-angola",
  "serbia-azerbaijan",
  "vietnam-morocco",
] as const;

/** The verdicts on one history, as they stand beside this file. */
export function verdictsOn(history: (typeof histories)[number]): Verdicts {
  return JSON.parse(readFileSync(new URL(`./${history}.verdicts.json`, import.meta.url), "utf8"));
}
