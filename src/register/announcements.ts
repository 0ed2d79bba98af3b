import { momentEnd } from "../record/moment.ts";
import type { Act, Encounter, Journey, Moment, Office, Party, Sitting, Span } from "../record/record.ts";
import { type Doc, momentOrNull, partiesOf } from "./documents.ts";
import type { Testimony } from "./evidence.ts";
import { aboutWords, type Frame, otherOf } from "./frame.ts";
import type { People } from "./people.ts";
import type { KnownPerson } from "./report.ts";
import type { Statement } from "./statements.ts";
import { isTraveller, partyOf } from "./visiting.ts";
import { speaksOfCandidacy, speaksOfVisit, tellsOfAcceptance, tellsOfFuture } from "./wording.ts";

/** Statements where a document has no undertaking: what it only announces, and work known by signs of life. */

type Announced = Partial<Pick<Statement, "offices" | "among">> &
  Pick<Statement, "type" | "visitor" | "host" | "body" | "number" | "where" | "when" | "whenQuote"> & {
    readonly span: Span;
    readonly visitingActor: string | null;
    readonly isPutOff: boolean;
  };

/** A statement where the document has no undertaking: it only announces, and nobody is told to have said so. */
function announced(doc: Doc, frame: Frame, what: Announced): Statement {
  const { pair, people } = frame;
  const { visitingActor, span, offices = [], among = null, ...rest } = what;
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
    offices: visitingActor === null ? offices : people.officesOf(doc, visitingActor),
    person: visitingActor === null ? null : people.personOf(doc, visitingActor),
    personName: visitingActor === null ? null : (doc.actors.get(visitingActor)?.name ?? null),
    delegation: false,
    condition: null,
    answer: null,
    isRetold: false,
    among,
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

/** A visit of which the text tells that it will be, or is put off. */
export function journeyToCome(doc: Doc, journey: Journey, frame: Frame): Statement | null {
  const { pair } = frame;
  const way = wayOf(doc, journey, frame);
  const isAnybodys = journey.visitor === null && journey.visitorOffices.length === 0 && journey.visitorPerson === null;
  // whose it is and where to, the rest of the register may tell
  if (!way && !(isAnybodys && journey.host === null)) return null;
  const when = momentOrNull(journey.when?.value);
  return announced(doc, frame, {
    type: "visit",
    span: journey.span,
    visitor: [way?.visitor ?? pair[1]],
    host: [way?.host ?? pair[0]],
    visitingActor: journey.visitorPerson,
    offices: journey.visitorOffices,
    among: way ? null : peopleOf(doc, frame),
    body: null,
    number: null,
    where: journey.where,
    when,
    whenQuote: journey.when?.quote ?? null,
    isPutOff: journey.state === "postponed" && when === null,
  });
}

/** Whose visit to whom a journey is: of one of the two to the other. */
export function wayOf(
  doc: Doc,
  { visitor: told, visitorPerson, host: goal }: Journey,
  { pair, people }: Frame,
): { readonly visitor: Party; readonly host: Party } | null {
  if (goal !== null && !pair.includes(goal)) return null;
  const known = visitorPerson === null ? told : (partyOf(doc, visitorPerson, people) ?? told);
  // Nobody visits himself: then the reader took the speaker's side for the guest's.
  const visitor = known === null || known === goal ? goal && otherOf(pair, goal) : known;
  if (visitor === null || !pair.includes(visitor)) return null;
  if (goal === null && [...partiesOf(doc)].some((party) => !pair.includes(party))) return null;
  return { visitor, host: goal ?? otherOf(pair, visitor) };
}

/** The people whom a document names. */
export function peopleOf(doc: Doc, { people }: Frame): Set<KnownPerson> {
  return new Set(
    doc.record.actors.flatMap(({ id, type }) => (type === "person" ? (people.personOf(doc, id) ?? []) : [])),
  );
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

/** Support that one side says it will give the other's candidacy: somebody can see later whether it voted so. */
export function backing(doc: Doc, act: Act, frame: Frame): Statement | null {
  const { kind, negated, undertaking, byParty, toParty, quote, span, rule, topics, strength } = act;
  if (kind !== "support" || negated || undertaking !== null || byParty.length !== 1) return null;
  if (!speaksOfCandidacy(quote) || !tellsOfFuture(quote)) return null;
  const [giver = ""] = byParty;
  if (!frame.pair.includes(giver) || toParty.length !== 1 || toParty[0] !== otherOf(frame.pair, giver)) return null;
  const statement = announced(doc, frame, {
    type: "visit",
    span,
    visitor: [giver],
    host: [...toParty],
    visitingActor: null,
    body: null,
    number: null,
    where: null,
    when: null,
    whenQuote: null,
    isPutOff: false,
  });
  return {
    ...statement,
    type: "other",
    subject: { type: "other" },
    kind: "pledge",
    visitor: [],
    host: [],
    topics,
    strength,
    confirmation: `rule:${rule}`,
  };
}

/** Those who live where they are accredited, and tell of others' coming. */
const envoys: ReadonlySet<Office> = new Set(["ambassador", "consul", "permanent-representative"]);

/** "The Ambassador said President Okello would come": who is named after him who tells of it, in the words of the visit. */
function toldOf(
  doc: Doc,
  teller: string,
  { span, participants }: Encounter,
  guest: Party,
  people: People,
): string | null {
  const [start, end] = span;
  const placeOf = (id: string) =>
    doc.actors.get(id)?.mentions.find(([from, to]) => from >= start && to <= end)?.[0] ?? null;
  const from = placeOf(teller);
  if (from === null || !doc.actors.get(teller)?.offices?.some((office) => envoys.has(office))) return null;
  const others = doc.record.actors.filter(({ id, type, offices }) => {
    const at = type === "person" && !participants.includes(id) && offices?.length ? placeOf(id) : null;
    const party = partyOf(doc, id, people);
    return at !== null && at > from && (party === guest || party === null);
  });
  return others.length === 1 ? (others[0]?.id ?? null) : null;
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
  const [teller = null] = guests.length === 1 ? guests : [];
  const visitingActor = teller === null ? null : (toldOf(doc, teller, encounter, guest, people) ?? teller);
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
