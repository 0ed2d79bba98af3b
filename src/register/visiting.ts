import type { Act, Party, Undertaking } from "../record/record.ts";
import type { Doc } from "./documents.ts";
import { otherOf } from "./frame.ts";
import type { People } from "./people.ts";
import { speaksOfDelegation, speaksOfSelf, speaksToOne } from "./wording.ts";

/** Whose country the visit is to. */
export function hostOf({ subject, where, kind, by, of }: Undertaking, pair: readonly [Party, Party]): readonly Party[] {
  if (subject.host && subject.host.length > 0) return subject.host;
  if (where?.country && pair.includes(where.country)) return [where.country];
  if (subject.visitor && subject.visitor.length === 1) {
    const [visitor = ""] = subject.visitor;
    if (pair.includes(visitor)) return [otherOf(pair, visitor)];
  }
  return (kind === "invite" ? by : of).filter((party) => pair.includes(party)).slice(0, 1);
}

/** Whose side is to come. */
export function visitorOf(
  { subject, kind, by, of }: Undertaking,
  pair: readonly [Party, Party],
  host: readonly Party[],
): readonly Party[] {
  // Nobody visits himself: then the reader took the speaker for the guest.
  if (subject.visitor?.some((party) => !host.includes(party))) return subject.visitor;
  const side = (kind === "invite" || kind === "request" ? of : by).filter((party) => !host.includes(party));
  if (side.length > 0) return side;
  const [only = ""] = host;
  return host.length === 1 && pair.includes(only) ? [otherOf(pair, only)] : [];
}

/**
 * Who is to come: as the reader has it; else the speaker who says it of himself; else the one person of the visiting party
 * whom the words themselves name.
 */
export function visitingActor(
  doc: Doc,
  { subject, span, quote, kind }: Undertaking,
  act: Act | null,
  visitor: readonly Party[],
  people: People,
) {
  if (subject.visitorPerson && isTraveller(doc, subject.visitorPerson)) return subject.visitorPerson;
  // "the President of Peru": whoever holds the office, and nobody whom the words name
  if (subject.visitorOffices && subject.visitorOffices.length > 0) return null;
  const isGuest = (id: string) => isTraveller(doc, id) && visitor.includes(partyOf(doc, id, people) ?? "");
  const speakers = (act?.by ?? []).filter((id) => doc.actors.get(id)?.type === "person");
  const [speaker] = speakers;
  const own = kind === "pledge" || kind === "offer";
  if (own && speaker !== undefined && speakers.length === 1 && isGuest(speaker) && speaksOfSelf(quote)) return speaker;
  const addressees = (act?.to ?? []).filter((id) => doc.actors.get(id)?.type === "person" && isGuest(id));
  const [addressee] = addressees;
  if (!own && addressee !== undefined && addressees.length === 1 && speaksToOne(quote)) return addressee;
  if (speaksOfDelegation(quote)) return null;
  const [start, end] = span;
  const spokes = new Set(act?.by ?? []);
  const named = doc.record.actors.filter(
    ({ id, type, mentions }) =>
      type === "person" && isGuest(id) && mentions.some(([from, to]) => from >= start && to <= end),
  );
  // Who invites is not invited; who promises to come is he, whoever else is named beside him.
  const fitting = kind === "invite" || kind === "request" ? named.filter(({ id }) => !spokes.has(id)) : named;
  const [only] = fitting.length > 1 ? fitting.filter(({ id }) => spokes.has(id)) : fitting;
  return only?.id ?? null;
}

/** Spokespeople tell of visits; they are not the visitors. */
export function isTraveller(doc: Doc, actorId: string): boolean {
  return !doc.actors.get(actorId)?.offices?.includes("spokesperson");
}

/** The party of a person as all documents together tell it, else as this one does. */
export function partyOf(doc: Doc, actorId: string, people: People): Party | null {
  return people.personOf(doc, actorId)?.party ?? doc.actors.get(actorId)?.party ?? null;
}
