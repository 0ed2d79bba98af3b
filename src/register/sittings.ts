import { momentsOverlap } from "../record/moment.ts";
import type { Encounter, Sitting, Span, Undertaking } from "../record/record.ts";
import { type Doc, momentOrNull, overlap } from "./documents.ts";
import { speaksOfConsultations, tellsOfPreparing } from "./wording.ts";

/** Sessions of joint bodies that a document reports as held: its encounters, and what it says of sessions in passing. */
export function heldIn(doc: Doc): Encounter[] {
  const encounters = doc.record.encounters.filter(({ announced }) => !announced);
  const sittings = sittingsOf(doc).filter(({ state }) => state === "held");
  const told = new Set<Sitting>();
  const found = encounters.map((encounter) => {
    const sitting = sittings.find((each) => isSame(encounter, each));
    if (!sitting) return encounter;
    told.add(sitting);
    return {
      ...encounter,
      body: encounter.body ?? sitting.body,
      number: encounter.number ?? sitting.number,
      date: encounter.date ?? sitting.when?.value ?? null,
      // the city goes before the hall: "at the Hotel Metropol in Oslo"
      place: sitting.where ?? encounter.place,
    };
  });
  for (const sitting of sittings) if (!told.has(sitting)) found.push(asEncounter(doc, sitting));
  return found;
}

/** What a document says of sessions to come, planned or put off: those with a number first. */
export function plannedIn(doc: Doc): Sitting[] {
  const planned = sittingsOf(doc).filter(({ state }) => state === "planned" || state === "postponed");
  return [...planned.filter(({ number }) => number !== null), ...planned.filter(({ number }) => number === null)];
}

/** The sessions that the words of an act speak of, held or to come. */
export function sittingsWithin(doc: Doc, span: Span): Sitting[] {
  return sittingsOf(doc).filter((sitting) => {
    const shorter = Math.min(sitting.span[1] - sitting.span[0], span[1] - span[0]);
    return overlap(sitting.span, span) * 2 >= shorter;
  });
}

/** The session to come that the words of an undertaking speak of, whatever type the reader gave it. */
export function sittingWithin(doc: Doc, { subject, span, quote }: Undertaking): Sitting | null {
  // "to hold a meeting in Oslo this year to prepare the next session": two things
  if (subject.type === "meeting" && tellsOfPreparing(quote)) return null;
  const within = sittingsWithin(doc, span);
  return plannedIn(doc).find((sitting) => within.includes(sitting)) ?? null;
}

/** Records of earlier readers have none. */
function sittingsOf(doc: Doc): readonly Sitting[] {
  return doc.record.sittings ?? [];
}

/** An encounter and a sitting are one where their words overlap, or body and number agree and the dates do not clash. */
function isSame(encounter: Encounter, sitting: Sitting): boolean {
  const { kind } = encounter;
  if (kind !== "session" && kind !== "consultations" && !(kind === "signing" && encounter.body !== null)) return false;
  const numbers = [encounter.number, sitting.number].filter((number) => number !== null);
  if (numbers.length === 2 && numbers[0] !== numbers[1]) return false;
  const date = momentOrNull(encounter.date);
  const when = momentOrNull(sitting.when?.value);
  if (date !== null && when !== null && !momentsOverlap(date, when)) return false;
  if (overlap(encounter.span, sitting.span) > 0) return true;
  return numbers.length === 2 && (encounter.body === null || encounter.body === sitting.body);
}

function asEncounter(doc: Doc, { id, body, parties, number, when, where, span, quote }: Sitting): Encounter {
  const name = body === null ? "" : (doc.bodies.get(body)?.name ?? "");
  return {
    id: `sitting-${id}`,
    kind: speaksOfConsultations(name) ? "consultations" : "session",
    participants: [],
    attendees: [],
    parties,
    place: where,
    date: when?.value ?? null,
    announced: false,
    body,
    number,
    span,
    quote,
  };
}
