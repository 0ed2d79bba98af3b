import { momentEnd } from "../record/moment.ts";
import type { Act, Encounter, Moment, Party, Sitting, Span } from "../record/record.ts";
import { type Doc, momentOrNull } from "./documents.ts";
import type { Testimony } from "./evidence.ts";
import { aboutWords, type Frame, otherOf } from "./frame.ts";
import type { Statement } from "./statements.ts";
import { isTraveller, partyOf } from "./visiting.ts";
import { speaksOfVisit, tellsOfAcceptance } from "./wording.ts";

/** Statements where a document has no undertaking: what it only announces, and work known by signs of life. */

type Announced = Pick<Statement, "type" | "visitor" | "host" | "body" | "number" | "where" | "when" | "whenQuote"> & {
  readonly span: Span;
  readonly visitingActor: string | null;
  readonly isPutOff: boolean;
};

/** A statement where the document has no undertaking: it only announces, and nobody is told to have said so. */
function announced(doc: Doc, frame: Frame, what: Announced): Statement {
  const { pair, people } = frame;
  const { visitingActor, span, ...rest } = what;
  const quote = doc.record.text.slice(...span);
  const isVisit = what.type === "visit";
  return {
    ...rest,
    doc,
    nth: 1,
    span,
    quote,
    day: doc.day,
    said: doc.day,
    kind: "agree",
    by: isVisit ? what.visitor : [...pair],
    owes: isVisit ? what.visitor : [...pair],
    owedTo: isVisit ? what.host : [...pair],
    subject: isVisit ? { type: "visit" } : { type: "session", number: what.number },
    offices: visitingActor === null ? [] : people.officesOf(doc, visitingActor),
    person: visitingActor === null ? null : people.personOf(doc, visitingActor),
    personName: visitingActor === null ? null : (doc.actors.get(visitingActor)?.name ?? null),
    delegation: false,
    condition: null,
    answer: null,
    isRetold: false,
    among: null,
    about: aboutWords(quote, frame),
    named: new Set(),
    head: null,
    topics: [],
    strength: "medium",
    confirmation: "rule:register.announced",
  };
}

/** Training known only by signs of life, as if the side that gives it had said so in the first of them. */
export function standingWork({ doc, span, quote, about, topics, act, parties }: Testimony, giver: Party): Statement {
  const others = parties.filter((party) => party !== giver);
  return {
    doc,
    nth: 1,
    span,
    quote,
    day: doc.day,
    said: doc.day,
    kind: "pledge",
    by: [giver],
    owes: [giver],
    owedTo: others,
    type: "training",
    subject: { type: "training" },
    visitor: [],
    host: [],
    offices: [],
    person: null,
    personName: null,
    delegation: false,
    body: null,
    number: null,
    where: null,
    when: null,
    whenQuote: null,
    condition: null,
    answer: null,
    isRetold: false,
    isPutOff: false,
    among: null,
    about,
    named: new Set(),
    head: null,
    topics,
    strength: act.strength,
    confirmation: `rule:${act.rule}`,
  };
}

/** A session that a text speaks of as to come, or as put off. */
export function sittingToCome(doc: Doc, sitting: Sitting, frame: Frame): Statement | null {
  const body = frame.bodies.bodyOf(doc, sitting.body) ?? (sitting.body === null ? frame.bodies.only : null);
  if (!body || !frame.pair.every((party) => body.parties.includes(party))) return null;
  return announced(doc, frame, {
    type: "session",
    span: sitting.span,
    visitor: [],
    host: [],
    visitingActor: null,
    body,
    number: sitting.number,
    where: sitting.where,
    when: momentOrNull(sitting.when?.value) ?? visitDay(doc, sitting),
    whenQuote: sitting.when?.quote ?? null,
    isPutOff: sitting.state === "postponed" && momentOrNull(sitting.when?.value) === null,
  });
}

/** "During the visit, the second session will be held": the day of the one visit that the document announces. */
function visitDay(doc: Doc, { when, state }: Sitting): Moment | null {
  if (state !== "planned" || when === null || when.value !== null || !speaksOfVisit(when.quote)) return null;
  const visits = doc.record.encounters.filter(({ kind, announced }) => kind === "visit" && announced);
  return visits.length === 1 ? momentOrNull(visits[0]?.date) : null;
}

/** Whether an act tells that somebody accepted an invitation to a visit. */
export function isAcceptance({ kind, negated, quote }: Act): boolean {
  return kind === "agree" && !negated && tellsOfAcceptance(quote) && speaksOfVisit(quote);
}

/** A visit known by the acceptance of an invitation to it alone: "has accepted an invitation of the President to visit Malé". */
export function acceptance(doc: Doc, act: Act, frame: Frame): Statement | null {
  const { undertaking, byParty, toParty, by, span, rule } = act;
  if (undertaking !== null || !isAcceptance(act)) return null;
  const [guest = ""] = byParty;
  const host = otherOf(frame.pair, guest);
  if (byParty.length !== 1 || !frame.pair.includes(guest) || toParty.length !== 1 || toParty[0] !== host) return null;
  const guests = by.filter((id) => doc.actors.get(id)?.type === "person" && isTraveller(doc, id));
  const [visitingActor = null] = guests.length === 1 ? guests : [];
  const statement = announced(doc, frame, {
    type: "visit",
    span,
    visitor: [guest],
    host: [host],
    visitingActor,
    body: null,
    number: null,
    where: null,
    when: null,
    whenQuote: null,
    isPutOff: false,
  });
  return { ...statement, answer: { state: "accepted", act }, confirmation: `rule:${rule}` };
}

/** An encounter that a text announces: a session of a joint body, or a visit of one side to the other's country. */
export function announcement(doc: Doc, encounter: Encounter, frame: Frame): Statement | null {
  const { pair, bodies, people } = frame;
  const { kind, place, number, span } = encounter;
  const body = bodies.bodyOf(doc, encounter.body);
  // "will visit our country": the country of whoever announces it
  const host = place?.country ?? (kind === "visit" ? (doc.record.document.publisher?.party ?? null) : null);
  // Announced for a day that is over, it may have been told late; a day to come, or today, sets the date.
  const stated = momentOrNull(encounter.date);
  const when = stated !== null && momentEnd(stated) >= doc.day ? stated : null;
  const common = { span, where: place, when, whenQuote: null, isPutOff: false };
  if (kind === "session" && body !== null) {
    return announced(doc, frame, {
      ...common,
      type: "session",
      visitor: [],
      host: [],
      visitingActor: null,
      body,
      number,
    });
  }
  if (kind !== "visit" || host === null || !pair.includes(host)) return null;
  const guest = otherOf(pair, host);
  if (!encounter.parties.includes(guest)) return null;
  const guests = encounter.participants.filter((id) => isTraveller(doc, id) && partyOf(doc, id, people) === guest);
  const [visitingActor = null] = guests.length === 1 ? guests : [];
  return announced(doc, frame, {
    ...common,
    type: "visit",
    visitor: [guest],
    host: [host],
    visitingActor,
    body: null,
    number: null,
  });
}
