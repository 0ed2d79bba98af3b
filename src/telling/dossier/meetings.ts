import { momentEnd } from "../../record/moment.ts";
import type { EncounterKind, Moment, Party, Place } from "../../record/record.ts";
import { encounterGroups } from "../../register/encounters.ts";
import type { Citation, FollowReport, KnownPerson } from "../../register/report.ts";
import { type Library, peopleOf } from "./library.ts";

/** Somebody who took part, under the fullest name that any document gives. */
export interface Present {
  readonly name: string;
  readonly party: Party | null;
  /** The document's own words for the offices. */
  readonly titles: readonly string[];
}

/** One encounter of the two, with every document that tells of it. */
export interface Met {
  readonly date: Moment;
  readonly kind: EncounterKind;
  /** The joint body that sat, and the number of its session. */
  readonly body: string | null;
  readonly number: number | null;
  readonly place: Place | null;
  readonly people: readonly Present[];
  readonly citations: readonly Citation[];
}

/** Whether people sat together, or spoke, or wrote. */
const apart: ReadonlySet<EncounterKind> = new Set(["call", "letter"]);

export function isFaceToFace({ kind }: Met): boolean {
  return !apart.has(kind);
}

/** Names as the register joins them: any spelling leads to one name. */
function namesOf(people: readonly KnownPerson[]): ReadonlyMap<string, string> {
  return new Map(people.flatMap(({ name, names }) => names.map((spelling) => [spelling, name] as const)));
}

/** The encounters of the two parties that took place by the report's day, latest first. */
export function meetingsOf(report: FollowReport, library: Library): Met[] {
  const names = namesOf(report.people);
  const byId = new Map(library.records.map((record) => [record.document.id, record]));
  const horizon = momentEnd(report.asOf);
  return encounterGroups(library.records)
    .filter(
      ({ parties, date }) => report.parties.every((party) => parties.includes(party)) && momentEnd(date) <= horizon,
    )
    .map(({ date, kind, body, number, place, documents }): Met => {
      const people = new Map<string, Present>();
      for (const { document, encounter: id } of documents) {
        const record = byId.get(document);
        const encounter = record?.encounters.find((each) => each.id === id);
        if (!record || !encounter) continue;
        for (const { name, party, titles = [] } of peopleOf(record, encounter.participants)) {
          const known = names.get(name) ?? name;
          const before = people.get(known);
          if (!before || before.titles.length === 0) people.set(known, { name: known, party, titles });
        }
      }
      const citations = documents.map(({ citation }) => citation);
      return { date, kind, body, number, place, people: [...people.values()], citations };
    })
    .reverse();
}
