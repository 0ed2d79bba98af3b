import type { Act, ChanceryRecord, Encounter, EncounterKind } from "../record/record.ts";

/** An encounter as an event, where no act tells it: its codes, and whether one side goes to the other. */
export interface EncounterEvent {
  readonly encounter: Encounter;
  readonly cameo: string;
  readonly plover: string;
  /** The party that hosts a visit, where the place says it; null where the sides do it together. */
  readonly host: string | null;
}

/** CAMEO 1.1b3 of encounters that took place. What is only announced is 036, an intent to meet. */
const codes: { readonly [kind in EncounterKind]: string } = {
  meeting: "040",
  call: "041",
  visit: "042",
  credentials: "040",
  consultations: "046",
  session: "040",
  conference: "040",
  signing: "057",
  letter: "040",
};

/** Whether an act tells that its encounter took place: what the sides discussed, agreed or signed in it. */
function tells(act: Act, { kind, announced }: Encounter): boolean {
  if (kind === "signing") return act.cameo === "057";
  if (announced) return act.cameo === "036";
  return act.cameo.startsWith("04");
}

/** The encounters of a record that none of its acts tells, in the order of the text. */
export function encounterEvents({ acts, encounters }: ChanceryRecord): readonly EncounterEvent[] {
  return encounters
    .filter((encounter) => !acts.some((act) => act.encounter === encounter.id && tells(act, encounter)))
    .map((encounter) => {
      const { kind, announced, parties, place } = encounter;
      const country = kind === "visit" ? (place?.country ?? null) : null;
      const host = country !== null && parties.includes(country) && parties.length > 1 ? country : null;
      const cameo = announced ? "036" : kind === "visit" && host === null ? "040" : codes[kind];
      return { encounter, cameo, plover: announced ? "AGREE" : kind === "signing" ? "SUPPORT" : "CONSULT", host };
    });
}
