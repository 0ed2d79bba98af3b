/**
 * Measures event coding on the PLOVER gold standard records: sentences of the news, each with the one event that a coder
 * saw in it. They do not ship with the project.
 */
import type { Act, ChanceryRecord, Party } from "../src/record/record.ts";

/** One gold standard record. Codes are ISO alpha-3 and a sector (`RUSGOV`), two actors with a slash; IGO, NGO and the like are no states. */
export interface GoldEvent {
  readonly id: string;
  readonly text: string;
  readonly plover: string;
  readonly source: string | null;
  readonly target: string | null;
}

/** Today's names of types that were renamed after the gold standard was made. */
const renamed: Readonly<Record<string, string>> = { DEMAND: "REQUEST", DISAPPROVE: "ACCUSE" };

/** The types that are words between sides, which is what readouts tell of. */
export const verbalTypes: readonly string[] = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
];

export interface CodedEvent {
  readonly type: string;
  readonly acts: number;
  readonly typeRight: boolean;
  readonly sourceRight: boolean;
  readonly targetRight: boolean;
}

/** What one side of a gold event is, as parties; empty where no state is meant. `parties` gives the party of an alpha-3 code. */
function states(codes: string | null, parties: ReadonlyMap<string, Party>): readonly Party[] {
  return (codes ?? "").split("/").flatMap((code) => parties.get(code.slice(0, 3)) ?? []);
}

/**
 * Compares a record with the event a coder saw. Judged is the act that has the gold type, else the first: its side must
 * be the gold source, and the one it is put to, or who does it with that side, the gold target. Where the gold names no
 * state there is nothing to get wrong.
 */
export function codeEvent(gold: GoldEvent, record: ChanceryRecord, parties: ReadonlyMap<string, Party>): CodedEvent {
  const type = renamed[gold.plover] ?? gold.plover;
  const act: Act | undefined = record.acts.find(({ plover }) => plover === type) ?? record.acts[0];
  const by = act?.byParty ?? [];
  const to = [...(act?.toParty ?? []), ...by];
  return {
    type,
    acts: record.acts.length,
    typeRight: act?.plover === type,
    sourceRight: act !== undefined && states(gold.source, parties).every((party) => by.includes(party)),
    targetRight: act !== undefined && states(gold.target, parties).every((party) => to.includes(party)),
  };
}
