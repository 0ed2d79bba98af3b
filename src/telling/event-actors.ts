import type { Act, Actor, ChanceryRecord, Encounter, Moment, Office, Party } from "../record/record.ts";
import type { EncounterEvent } from "./encounter-events.ts";

/** What event data needs to know of the world and is given. */
export interface EventWorld {
  /** ISO 3166-1 alpha-3 of a state, `IGO`, `NGO` or `REB` of an organisation; null where it is not known. */
  readonly alpha3: (code: Party) => string | null;
}

/** Who acts, or is acted upon, as CAMEO and PLOVER have it: a code and a sector. */
export interface EventActor {
  readonly party: Party;
  readonly code: string;
  /** `GOV`, `LEG`, `MIL`, `BUS`; null for a state or an organisation as such, and where no office is told. */
  readonly sector: string | null;
  /** The people and bodies that stand for it in the record. */
  readonly actors: readonly Actor[];
}

const legislators: ReadonlySet<Office> = new Set(["speaker-of-parliament", "member-of-parliament"]);

function sectorOf({ type, offices = [] }: Actor): string | null {
  if (type === "government") return "GOV";
  if (type === "company") return "BUS";
  if (type !== "person") return null;
  if (offices.some((office) => office !== "other" && office !== "military-officer" && !legislators.has(office)))
    return "GOV";
  if (offices.some((office) => legislators.has(office))) return "LEG";
  return offices.includes("military-officer") ? "MIL" : null;
}

/** An act or an encounter as an event: when, where it was said, and between whom. */
export interface EventFrame {
  /** The day of the encounter, else of the document; null where neither is told. */
  readonly moment: Moment | null;
  readonly encounter: Encounter | null;
  readonly source: readonly EventActor[];
  readonly target: readonly EventActor[];
}

export interface EventFrames {
  readonly ofAct: (act: Act) => EventFrame;
  readonly ofEncounter: (event: EncounterEvent) => EventFrame;
}

/** Makes the frames of a record's acts and encounters. Whoever is named for a party decides its sector. */
export function eventFrames(record: ChanceryRecord, { alpha3 }: EventWorld): EventFrames {
  const byId = new Map(record.actors.map((actor) => [actor.id, actor]));
  const encounters = new Map(record.encounters.map((encounter) => [encounter.id, encounter]));
  const side = (parties: readonly Party[], ids: readonly string[]): EventActor[] => {
    const named = ids.flatMap((id) => byId.get(id) ?? []);
    return [...new Set(parties)].map((party) => {
      const actors = named.filter((actor) => actor.party === party);
      const code = alpha3(party) ?? party;
      const sector = isState(code) ? (actors.map(sectorOf).find((found) => found !== null) ?? null) : null;
      return { party, code, sector, actors };
    });
  };
  const published = record.document.published?.value ?? null;
  return {
    ofAct: (act) => {
      const encounter = act.encounter === null ? null : (encounters.get(act.encounter) ?? null);
      return {
        moment: encounter?.date ?? published,
        encounter,
        source: side(act.byParty, act.by),
        target: side(act.toParty, act.to),
      };
    },
    ofEncounter: ({ encounter, host }) => ({
      moment: encounter.date ?? published,
      encounter,
      source: side(
        encounter.parties.filter((party) => party !== host),
        encounter.participants,
      ),
      target: host === null ? [] : side([host], encounter.participants),
    }),
  };
}

/** Whether an actor code is a state's: those of organisations say no more than their kind. */
export function isState(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && code !== "IGO" && code !== "NGO" && code !== "REB";
}
