import { addDays, daysBetween, momentStart } from "../record/moment.ts";
import type { Actor, ChanceryRecord, Encounter, EncounterKind, Moment, Party, Place } from "../record/record.ts";
import { kindOf, kindsMeet } from "./body-kinds.ts";
import { cite, compareText, type Doc, docOf, momentOrNull } from "./documents.ts";
import { partyWordsOf } from "./frame.ts";
import { sentenceAround } from "./quantities.ts";
import type { EncounterGroup } from "./report.ts";
import { heldIn } from "./sittings.ts";
import { skeleton } from "./spelling.ts";
import { namesDay } from "./wording.ts";

/** An encounter of a document with its day: as the text gives it, or the document's own for the first one it tells of. */
export interface DatedEncounter {
  readonly doc: Doc;
  readonly encounter: Encounter;
  readonly when: Moment;
  readonly day: string;
}

/** The encounters of a document that took place and have a day, with the sessions that it tells of in passing. */
export function datedEncounters(doc: Doc): DatedEncounter[] {
  const main = doc.record.encounters.find(({ announced }) => !announced);
  return heldIn(doc).flatMap((encounter): DatedEncounter[] => {
    const when = momentOrNull(encounter.date) ?? (encounter === main ? doc.day : null);
    return when === null ? [] : [{ doc, encounter, when, day: momentStart(when) }];
  });
}

/**
 * Whether the text itself names the day of an encounter. One that bears the very day of the document may only have it
 * from there: then a word in its sentence has to say so.
 */
export function isDayTold(doc: Doc, { date, span }: Encounter): boolean {
  const moment = momentOrNull(date);
  if (moment === null) return false;
  if (moment.includes("T") || moment !== doc.day) return true;
  return namesDay(doc.record.text.slice(...sentenceAround(doc.record.text, span)));
}

/** Kinds that one text may give what another calls differently: a meeting in one is a visit or consultations in the other. */
const kin: Readonly<Record<EncounterKind, string>> = {
  meeting: "face to face",
  visit: "face to face",
  consultations: "face to face",
  session: "face to face",
  signing: "face to face",
  conference: "face to face",
  call: "call",
  credentials: "credentials",
  letter: "letter",
};

/**
 * Whether two documents tell of one encounter: the same parties, a day apart at most (time zones, late items), no other
 * place. Gives the reasons, or null.
 */
export function sameEncounter(a: DatedEncounter, b: DatedEncounter): string[] | null {
  if (kin[a.encounter.kind] !== kin[b.encounter.kind]) return null;
  const days = Math.abs(daysBetween(a.day, b.day));
  const parties = a.encounter.parties.filter((party) => b.encounter.parties.includes(party));
  if (parties.length < 2) return null;
  const session = days > 1 && days <= sameNumberDays ? oneSession(a, b) : null;
  if (session !== null) return [`the same parties (${parties.join(" and ")})`, session];
  if (days > 1) return null;
  // the day after the session its chair is received by somebody else
  if (days === 1 && a.encounter.kind !== b.encounter.kind && [a, b].some(isSitting)) return null;
  const one = a.encounter.place;
  const other = b.encounter.place;
  if (one?.country && other?.country && one.country !== other.country) return null;
  // a session is one whomever each page names of those who sat in it
  const sitting = a.encounter.kind === "session" && b.encounter.kind === "session";
  if (!sitting && parties.some((party) => othersMet(namedFor(a, party), namedFor(b, party)))) return null;
  const reasons = [`the same parties (${parties.join(" and ")})`, days === 0 ? "the same day" : "a day apart"];
  if (one && other && one.country !== null && one.country === other.country) reasons.push(`both in ${other.name}`);
  return reasons;
}

/** Within so many days one body holds no two sessions of one number: a date is wrong, or the days are counted otherwise. */
const sameNumberDays = 45;

/** The reason why two reports of other days tell of one session: its body's name and its number. */
function oneSession(a: DatedEncounter, b: DatedEncounter): string | null {
  const { number } = a.encounter;
  if (number === null || number === undefined || number !== b.encounter.number) return null;
  const bodies = [a, b].map(({ doc, encounter }) => (encounter.body ? doc.bodies.get(encounter.body) : undefined));
  const [one, other] = bodies;
  if (!one || !other) return null;
  const [first, second] = a.encounter.parties;
  const words = partyWordsOf([a.doc, b.doc], [first ?? "", second ?? ""]);
  return kindsMeet(kindOf(one.name, words), kindOf(other.name, words)) ? `session ${number} of ${one.name}` : null;
}

/** What a time zone does not make of talks: a session, a signing. */
function isSitting({ encounter: { kind } }: DatedEncounter): boolean {
  return kind === "session" || kind === "signing";
}

/** The people of a party whom a document names as taking part. */
function namedFor({ doc, encounter }: DatedEncounter, party: Party): readonly Actor[] {
  return [...encounter.participants, ...encounter.attendees].flatMap((id) => {
    const actor = doc.actors.get(id);
    return actor?.type === "person" && actor.party === party && actor.name !== "" ? [actor] : [];
  });
}

/**
 * Both documents name who came for a side, and it is not one person of them: a minister's talks and, the day after, his
 * call at parliament. Whoever holds the same office may be the same person under another spelling.
 */
function othersMet(some: readonly Actor[], others: readonly Actor[]): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return !some.some((one) =>
    others.some(
      (other) =>
        one.offices?.some((office) => other.offices?.includes(office)) ||
        skeleton(one.name).some((part) => skeleton(other.name).includes(part)),
    ),
  );
}

/** Two parties' meetings of one day that a further document is compared with, the latest first found. */
const meetingsOfADay = 16;

/**
 * Groups documents by the encounter they tell of, earliest first: what `compare` can lay side by side. Grows with the
 * number of encounters, not with its square.
 */
export function encounterGroups(records: readonly ChanceryRecord[]): EncounterGroup[] {
  const all: DatedEncounter[] = [];
  for (const record of records) {
    const published = momentOrNull(record.document.published?.value);
    if (published !== null) all.push(...datedEncounters(docOf(record, published)));
  }
  all.sort(
    (a, b) =>
      compareText(a.day, b.day) || compareText(a.doc.id, b.doc.id) || compareText(a.encounter.id, b.encounter.id),
  );
  const groups: DatedEncounter[][] = [];
  const open = new Map<string, DatedEncounter[][]>();
  for (const each of all) {
    const near = nearDays(each.day).flatMap((day) => open.get(keyOf(each, day))?.slice(-meetingsOfADay) ?? []);
    const numbered = open.get(keyOf(each, `session ${each.encounter.number}`))?.slice(-meetingsOfADay) ?? [];
    const home = [...near, ...(each.encounter.number === null ? [] : numbered)].find((group) =>
      group.some((other) => other.doc !== each.doc && sameEncounter(other, each)),
    );
    if (home) home.push(each);
    else {
      const group = [each];
      groups.push(group);
      push(open, keyOf(each, each.day), group);
      if (each.encounter.number !== null) push(open, keyOf(each, `session ${each.encounter.number}`), group);
    }
  }
  return groups.map(groupOf);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function nearDays(day: string): string[] {
  return [day, addDays(day, -1) ?? day];
}

function keyOf({ encounter }: DatedEncounter, day: string): string {
  return `${[...encounter.parties].sort(compareText).join("+")}|${kin[encounter.kind]}|${day}`;
}

function groupOf(group: readonly DatedEncounter[]): EncounterGroup {
  const [first] = group;
  const stated = group.find(({ encounter }) => encounter.date !== null) ?? first;
  const parties: readonly Party[] = [...(first?.encounter.parties ?? [])].sort(compareText);
  const place: Place | null = group.find(({ encounter }) => encounter.place)?.encounter.place ?? null;
  // who sign something, met: what they signed at tells more
  const telling = group.find(({ encounter }) => encounter.kind !== "signing") ?? first;
  const sitting = group.find(({ encounter }) => encounter.body !== null);
  return {
    parties,
    kind: telling?.encounter.kind ?? "meeting",
    body: sitting?.encounter.body ? (sitting.doc.bodies.get(sitting.encounter.body)?.name ?? null) : null,
    number: group.find(({ encounter }) => encounter.number !== null)?.encounter.number ?? null,
    date: stated?.when ?? "",
    place,
    documents: group.map(({ doc, encounter }) => ({
      document: doc.id,
      encounter: encounter.id,
      citation: cite(doc, encounter.span),
    })),
  };
}
