import type { Party } from "../../record/record.ts";
import { countries } from "./countries.generated.ts";
import { organisations } from "./organisations.ts";

export const partyTypes = ["state", "territory", "organisation"] as const;
export type PartyType = (typeof partyTypes)[number];

export interface PartyInfo {
  readonly code: Party;
  readonly name: string;
  readonly type: PartyType;
  /** ISO 3166-1 alpha-3 of a state or territory; PLOVER's `IGO`, `NGO` or `REB` of an organisation, `IGO` for the EU. */
  readonly alpha3: string;
  /** The capital in English; null for organisations and the few territories without one. */
  readonly capital: string | null;
}

/** States in all that the record does with them, though the source does not call them independent. */
const alsoStates: ReadonlySet<Party> = new Set(["XK", "PS", "TW"]);

const actorCodes = { "organisation-of-states": "IGO", "non-governmental": "NGO", movement: "REB" } as const;

export const parties: readonly PartyInfo[] = [
  ...countries.map(
    (country): PartyInfo => ({
      code: country.code,
      name: country.common,
      type: country.independent || alsoStates.has(country.code) ? "state" : "territory",
      alpha3: country.alpha3,
      capital: country.capitals[0] ?? null,
    }),
  ),
  ...organisations.map(
    (item): PartyInfo => ({
      code: item.code,
      name: item.name,
      type: "organisation",
      alpha3: actorCodes[item.sort],
      capital: null,
    }),
  ),
];

const byCode: ReadonlyMap<Party, PartyInfo> = new Map(parties.map((party) => [party.code, party]));

/** The party with this code, or null where there is none. */
export function partyInfo(code: Party): PartyInfo | null {
  return byCode.get(code) ?? null;
}

/** The English short name of a party; the code itself where it is not known. */
export function partyName(code: Party): string {
  return byCode.get(code)?.name ?? code;
}

/** ISO 3166-1 alpha-3 of a state or territory, PLOVER's `IGO`, `NGO` or `REB` of an organisation; null where unknown. */
export function alpha3(code: Party): string | null {
  return byCode.get(code)?.alpha3 ?? null;
}

/** The capital of a state or territory in English; null for organisations and unknown codes. */
export function capitalOf(code: Party): string | null {
  return byCode.get(code)?.capital ?? null;
}
