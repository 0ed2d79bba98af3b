import type { EncounterKind, Office } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { Head, Symbols } from "./clauses.ts";
import type { ReadDocument } from "./document.ts";
import type { Mention } from "./mentions.ts";
import type { Person } from "./people.ts";
import type { Telling } from "./sides.ts";
import type { Side, State } from "./voice.ts";

/** What a sentence tells of an encounter, before it is known whether it is a new one. */
export interface Told extends Telling {
  readonly kind: EncounterKind;
  readonly head: Head | null;
  /** Where the clause begins, and the telling words end. */
  readonly clause: number;
  readonly last: number;
  readonly announced: boolean;
  /** Told by a noun ("in a meeting with"), not by a verb. */
  readonly nominal: boolean;
}

/** A sentence goes on with one of so many latest encounters, or with none. */
export const lookBack = 64;

export const sittings: ReadonlySet<EncounterKind> = new Set(["session", "consultations", "conference"]);

/** Offices of those who present credentials. */
export const envoys: ReadonlySet<Office> = new Set(["ambassador", "permanent-representative"]);

export const expectations = new WordSet(["expected", "scheduled", "planned", "due", "slated"]);

export const beings = new WordSet(["is", "are"]);

export const signs = new WordSet(["sign", "signed", "signing", "signs", "inked", "exchanged"]);

/** What tellings are read from. */
export interface Sources {
  readonly document: ReadDocument;
  readonly symbols: Symbols;
  readonly pack: Prepared;
  readonly state: State;
}

/** Those who are known of some sides. */
export function peopleOf(sides: readonly Side[]): Person[] {
  const people: Person[] = [];
  for (const { person } of sides) if (person) people.push(person);
  return people;
}

/** "…, who subsequently met": told of somebody on the side. */
export function isRelative(tokens: Tokens, head: Head): boolean {
  return tokens.form[head.clause - 1] === "who" && head.encounter !== null && head.act === null;
}

/** Offices of which one may be another in other words. */
const vague: ReadonlySet<Office> = new Set(["minister", "senior-official", "other"]);

/** Whether two namings of a side are of different people: by name, else by office. */
export function differ(known: Side, side: Side): boolean {
  if (known.person && side.person) return known.person !== side.person;
  if (known.offices.length === 0 || side.offices.length === 0) return false;
  for (const office of side.offices) if (known.offices.includes(office) || vague.has(office)) return false;
  return !known.offices.some((office) => vague.has(office));
}

/** The first verb that has a subject. */
export function mainOf(heads: readonly Head[]): Head | null {
  for (const head of heads) if (head.position === "finite") return head;
  return null;
}

/** What a sentence tells. All have their fields in one order: they are read fastest so. */
export function toldOf(known: Pick<Told, "kind" | "first" | "last" | "subject"> & Partial<Told>): Told {
  return {
    kind: known.kind,
    head: known.head ?? null,
    first: known.first,
    clause: known.clause ?? known.first,
    last: known.last,
    subject: known.subject,
    announced: known.announced ?? false,
    nominal: known.nominal ?? false,
    opens: known.opens ?? false,
  };
}

/** An encounter that a head tells of, as done. */
export function toldBy(head: Head, kind: EncounterKind): Told {
  const { first, last, subject } = head;
  return toldOf({ kind, head, first, clause: clauseOf(head), last, subject });
}

/** Where the clause of a head begins. */
export function clauseOf(head: Head): number {
  return Math.min(head.clause, head.first);
}

/** Nothing but a comma or "and" between two mentions, or the end of a bracket: "the United States (USA), Canada". */
export function isNext(tokens: Tokens, one: Mention | undefined, two: Mention): boolean {
  const last = one && tokens.form[one.last] === ")" ? one.last + 1 : one?.last;
  if (last === undefined || two.first - last > 2) return false;
  for (let i = last; i < two.first; i += 1) if (tokens.form[i] !== "," && tokens.form[i] !== "and") return false;
  return two.first > last;
}

export function isSigning(tokens: Tokens, head: Head): boolean {
  for (let i = head.first; i < head.last; i += 1) if (signs.holds(tokens, i)) return true;
  return false;
}

/** "consultations", "strategic dialogue". */
export function isConsultation(tokens: Tokens, noun: number): boolean {
  const form = tokens.form[noun] as string;
  const before = tokens.form[noun - 1] ?? "";
  return form.startsWith("consultation") || (form === "dialogue" && /^(strategic|political|policy)$/.test(before));
}
