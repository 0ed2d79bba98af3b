import { momentEnd, momentsOverlap } from "../../record/moment.ts";
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
  const met = encounterGroups(library.records)
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
  return withoutSignings(met);
}

/** So many entries from a signing its meeting may stand. */
const near = 16;

/** What was signed at a meeting that is told of too is part of it: its documents are, and it is listed once. */
function withoutSignings(all: readonly Met[]): Met[] {
  const parts = new Map<Met, Met[]>();
  const left = all.filter((signing, index) => {
    if (signing.kind !== "signing") return true;
    const names = new Set(signing.people.map(({ name }) => name));
    // they stand in order of days
    const home = all
      .slice(Math.max(0, index - near), index + near)
      .find(
        (met) =>
          met.kind !== "signing" &&
          isFaceToFace(met) &&
          momentsOverlap(met.date, signing.date) &&
          met.place?.country === signing.place?.country &&
          [...names].every((name) => met.people.some((each) => each.name === name)),
      );
    if (home) parts.set(home, [...(parts.get(home) ?? []), signing]);
    return !home;
  });
  return left.map((met) => {
    const signed = parts.get(met);
    return signed ? { ...met, citations: [...met.citations, ...signed.flatMap(({ citations }) => citations)] } : met;
  });
}
