import type { ChanceryRecord, Moment, Party } from "../record/record.ts";
import { follow } from "../register/follow.ts";
import type { FollowReport } from "../register/report.ts";
import type { Register } from "./open-register.ts";

export type {
  Citation,
  Conflict,
  FollowReport,
  HistoryEntry,
  Matter,
  MatterState,
  SessionRow,
} from "../register/report.ts";

export interface Followed {
  readonly report: FollowReport;
  /** The records it was made from: all that touch both parties. */
  readonly records: readonly ChanceryRecord[];
  /** How many documents touch both parties; how many there are at all. */
  readonly documents: number;
  readonly filed: number;
  /** Where no document touches both: with whom each of the two is found, the most frequent first. */
  readonly found: readonly { readonly party: Party; readonly with: readonly Party[] }[];
}

/** What two parties asked of and promised each other and what became of it, as known on `asOf`. */
export async function followParties(
  register: Register,
  parties: readonly [Party, Party],
  asOf: Moment,
): Promise<Followed> {
  const records = await register.recordsFor(parties);
  const decisions = await register.decisionsFor(parties);
  const report = follow(records, { parties, asOf, decisions });
  if (records.length > 0) return { report, records, documents: records.length, filed: records.length, found: [] };
  const { documents: filed } = await register.count();
  const found = [];
  for (const party of parties) {
    found.push({ party, with: (await register.parties(party)).slice(0, 8).map((other) => other.party) });
  }
  return { report, records, documents: 0, filed, found };
}
