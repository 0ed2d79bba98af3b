/**
 * Measures event coding on the PLOVER gold standard records: sentences of the news, each with the one event that a coder
 * saw in it. They do not ship with the project.
 */
import type { ChanceryRecord, Party } from "../src/record/record.ts";

/** One gold standard record. Codes are ISO alpha-3 and a sector (`RUSGOV`), two actors with a slash; IGO, NGO and the like are no states. */
export interface GoldEvent {
  readonly id: string;
  readonly text: string;
  readonly plover: string;
  readonly source: string | null;
  readonly target: string | null;
}

/** Today's names of types that were renamed, or taken into another, after the gold standard was made. */
const renamed: Readonly<Record<string, string>> = { DEMAND: "REQUEST", DISAPPROVE: "ACCUSE", FIGHT: "ASSAULT" };

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
  /** The gold type, by its name of today. */
  readonly type: string;
  /** The type of the event that was read; null where none was. */
  readonly found: string | null;
  readonly acts: number;
  readonly typeRight: boolean;
  readonly sourceRight: boolean;
  readonly targetRight: boolean;
}

/** An event: its type, who does it, and all whom it concerns. */
interface Event {
  readonly type: string;
  readonly source: readonly Party[];
  readonly concerned: readonly Party[];
}

/** The one event of a record: its first act; without any, its first encounter, which is a consultation or the promise of one. */
function eventIn(record: ChanceryRecord): Event | null {
  const [act] = record.acts;
  if (act) return { type: act.plover, source: act.byParty, concerned: [...act.toParty, ...act.byParty] };
  const [encounter] = record.encounters;
  if (!encounter) return null;
  const { parties, announced } = encounter;
  return { type: announced ? "AGREE" : "CONSULT", source: parties, concerned: parties };
}

/** What one side of a gold event is, as parties; empty where no state is meant. `parties` gives the party of an alpha-3 code. */
function states(codes: string | null, parties: ReadonlyMap<string, Party>): readonly Party[] {
  return (codes ?? "").split("/").flatMap((code) => parties.get(code.slice(0, 3)) ?? []);
}

/**
 * Compares a record with the event a coder saw. Its source must be the gold source, and the gold target must be whom it is
 * put to, or who does it with the source. Where the gold names no state there is nothing to get wrong.
 */
export function codeEvent(gold: GoldEvent, record: ChanceryRecord, parties: ReadonlyMap<string, Party>): CodedEvent {
  const type = renamed[gold.plover] ?? gold.plover;
  const event = eventIn(record);
  const all = (codes: string | null, found: readonly Party[]) =>
    states(codes, parties).every((party) => found.includes(party));
  return {
    type,
    found: event?.type ?? null,
    acts: record.acts.length,
    typeRight: event?.type === type,
    sourceRight: event !== null && all(gold.source, event.source),
    targetRight: event !== null && all(gold.target, event.concerned),
  };
}
