import { daysBetween, momentEnd, momentStart, momentsOverlap } from "../record/moment.ts";
import type {
  Act,
  Moment,
  Office,
  Party,
  Place,
  Span,
  Subject,
  SubjectType,
  Undertaking,
  UndertakingKind,
} from "../record/record.ts";
import {
  acceptance,
  announcement,
  backing,
  isAcceptance,
  journeyToCome,
  peopleOf,
  sittingToCome,
  wayOf,
} from "./announcements.ts";
import { compareText, type Doc, momentOrNull, overlap, partiesOf } from "./documents.ts";
import { aboutWords, type Frame, otherOf } from "./frame.ts";
import type { Anchor, FoldedBody, KnownPerson } from "./report.ts";
import { plannedIn, sittingsWithin, sittingWithin } from "./sittings.ts";
import { hostOf, visitingActor, visitorOf } from "./visiting.ts";
import {
  isNewTime,
  looksBack,
  namesDeadline,
  opensWithVisit,
  speaksOfBeingIn,
  speaksOfConsultations,
  speaksOfDelegation,
  speaksOfVisit,
  tellsOf,
  tellsOfPapers,
  tellsOfPostponedAside,
  tellsOfSigned,
} from "./wording.ts";

/** An undertaking between the pair, with the ids of its document resolved to people, bodies and days. */
export interface Statement {
  readonly doc: Doc;
  /** Which of the statements that begin at one place, from 1. */
  readonly nth: number;
  readonly span: Span;
  readonly quote: string;
  /** First day of the document's publication. */
  readonly day: string;
  /** The day it was said: of the encounter where the text dates it, else of the document. */
  readonly said: string;
  readonly kind: UndertakingKind;
  readonly by: readonly Party[];
  readonly owes: readonly Party[];
  readonly owedTo: readonly Party[];
  readonly type: SubjectType;
  readonly subject: Subject;
  readonly visitor: readonly Party[];
  readonly host: readonly Party[];
  /** Offices of the person who is to visit; empty where nobody is named. */
  readonly offices: readonly Office[];
  readonly person: KnownPerson | null;
  readonly personName: string | null;
  /** The visit is put to officials at large, not to one person. */
  readonly delegation: boolean;
  readonly body: FoldedBody | null;
  readonly number: number | null;
  readonly where: Place | null;
  readonly when: Moment | null;
  /** The words for the time, where they name no moment too: "soon". */
  readonly whenQuote: string | null;
  readonly condition: { readonly text: string; readonly span: Span } | null;
  readonly answer: { readonly state: "accepted" | "declined" | "noted"; readonly act: Act | null } | null;
  /** It tells again of what was said before: it may be of something long done. */
  readonly isRetold: boolean;
  /** It says that the thing is put off, and gives no new date. */
  readonly isPutOff: boolean;
  /** Where it only says "the visit": the people whom the document names, of whom one is the visitor. */
  readonly among: ReadonlySet<KnownPerson> | null;
  /** Stems that tell what it is about. */
  readonly about: ReadonlySet<string>;
  /** Stems of the name, field or goods alone, where the text gives one. */
  readonly named: ReadonlySet<string>;
  /** The last telling word of the name: what kind of thing it is, in languages that put it there. */
  readonly head: string | null;
  readonly topics: readonly string[];
  readonly strength: Act["strength"];
  readonly confirmation: `rule:${string}` | `person:${string}`;
}

function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** The undertakings of a document that lie between the pair. */
export function statementsOf(doc: Doc, frame: Frame): Statement[] {
  const statements: Statement[] = [];
  for (const undertaking of doc.record.undertakings) {
    const statement = resolve(doc, undertaking, frame);
    if (statement && !isProgramme(statement)) statements.push(statement);
  }
  const answering = new Set(doc.record.undertakings.map(({ answer }) => answer?.act));
  for (const act of doc.record.acts) {
    const statement = answering.has(act.id) ? null : (acceptance(doc, act, frame) ?? backing(doc, act, frame));
    if (statement) statements.push(statement);
  }
  for (const sitting of plannedIn(doc)) {
    const statement = sittingToCome(doc, sitting, frame);
    if (statement && !statements.some((other) => saysAsMuch(other, statement))) statements.push(statement);
  }
  for (const journey of doc.record.journeys ?? []) {
    if (statements.some(({ type, span }) => type === "visit" && overlap(span, journey.span) > 0)) continue;
    const statement = journeyToCome(doc, journey, frame);
    if (statement) statements.push(statement);
  }
  for (const encounter of doc.record.encounters) {
    if (!encounter.announced || statements.some(({ span }) => overlap(span, encounter.span) > 0)) continue;
    const statement = announcement(doc, encounter, frame);
    if (statement) statements.push(statement);
  }
  return numbered(statements);
}

/** So many days ahead a text tells what is on the programme of a stay. */
const programmeDays = 2;

/** "Will be the guest of honour on Saturday": what a stay still has on its programme is no obligation that anybody follows up. */
function isProgramme({ doc, kind, type, when, whenQuote, said }: Statement): boolean {
  if (kind !== "pledge" || type !== "other" || when === null || namesDeadline(whenQuote ?? "")) return false;
  if (!doc.record.encounters.some((encounter) => encounter.kind === "visit")) return false;
  const days = daysBetween(said, momentEnd(when));
  return days >= 0 && days <= programmeDays;
}

/** Tells apart the statements that begin at one place: "invited the President and the Prime Minister". */
function numbered(statements: readonly Statement[]): Statement[] {
  const count = new Map<number, number>();
  return statements.map((statement) => {
    const nth = (count.get(statement.span[0]) ?? 0) + 1;
    count.set(statement.span[0], nth);
    return nth === 1 ? statement : { ...statement, nth };
  });
}

/** Where the words of a statement stand, for decisions. */
export function anchorOf({ doc, span, nth }: Statement): Anchor {
  return nth === 1 ? { document: doc.id, span } : { document: doc.id, span, nth };
}

/** Whether one statement of a document already says of a session what another would: the same one, and no other date. */
function saysAsMuch(one: Statement, other: Statement): boolean {
  if (one.type !== "session" || one.body !== other.body || other.isPutOff) return false;
  if (other.number !== null && one.number !== other.number) return false;
  return other.when === null || (one.when !== null && momentsOverlap(one.when, other.when));
}

/** Types that a reader may give the words "to hold the next meeting of the commission". */
const sessionLike: ReadonlySet<SubjectType> = new Set(["session", "meeting", "conference", "cooperation", "other"]);

/** An undertaking to hold a session of a joint body, with what its words say of number, place and date. */
function withSitting(doc: Doc, undertaking: Undertaking, { bodies }: Frame): Undertaking {
  const { subject } = undertaking;
  if (!sessionLike.has(subject.type)) return undertaking;
  const sitting = sittingWithin(doc, undertaking);
  if (!sitting || (subject.type !== "session" && bodies.bodyOf(doc, sitting.body) === null)) return undertaking;
  return {
    ...undertaking,
    subject: { type: "session", body: subject.body ?? sitting.body, number: subject.number ?? sitting.number },
    where: undertaking.where ?? sitting.where,
    when: undertaking.when?.value ? undertaking.when : (sitting.when ?? undertaking.when),
  };
}

/** "The next round in Oslo": a round of the consultations that its text, or else the pair, holds in turn. */
function withRound(doc: Doc, undertaking: Undertaking, { bodies }: Frame): Undertaking {
  const { subject, quote } = undertaking;
  if (subject.type !== "meeting" || !speaksOfConsultations(quote)) return undertaking;
  const [start, end] = undertaking.span;
  const isNamed = (mentions: readonly Span[]) => mentions.some(([from, to]) => from >= start && to <= end);
  const named = doc.record.bodies.filter(({ id, mentions }) => isNamed(mentions) && bodies.bodyOf(doc, id) !== null);
  const round = doc.record.encounters.find(({ kind, body }) => kind === "consultations" && bodies.bodyOf(doc, body));
  const body = named[0]?.id ?? round?.body ?? null;
  if (body === null && bodies.consultations === null) return undertaking;
  return { ...undertaking, subject: { type: "session", body, number: subject.number ?? null } };
}

/** "The visit was put off and will take place in May": a promise of nothing else than a visit that the words tell of. */
function withJourney(doc: Doc, undertaking: Undertaking, frame: Frame): Undertaking {
  const { subject, span, kind } = undertaking;
  if (subject.type !== "other" || (kind !== "pledge" && kind !== "agree")) return undertaking;
  const journey = doc.record.journeys?.find((each) => overlap(each.span, span) * 2 > span[1] - span[0]);
  const way = journey ? wayOf(doc, journey, frame) : null;
  if (!journey || !way) return undertaking;
  return {
    ...undertaking,
    by: [way.visitor],
    of: [way.host],
    subject: {
      type: "visit",
      visitor: [way.visitor],
      host: [way.host],
      visitorPerson: journey.visitorPerson,
      visitorOffices: journey.visitorOffices,
    },
    when: undertaking.when?.value ? undertaking.when : journey.when,
  };
}

/** Papers to be signed are an agreement, whatever type of promise the reader took them for. */
function withPapers(undertaking: Undertaking): Undertaking {
  const { subject, quote } = undertaking;
  if ((subject.type !== "cooperation" && subject.type !== "other") || !tellsOfPapers(quote)) return undertaking;
  return { ...undertaking, subject: { type: "agreement", name: subject.field ?? null, field: null } };
}

/** Talks that somebody is to hold in the other side's country on a visit named there are that visit: "during his visit to Iraq on 7 May". */
function withVisit(undertaking: Undertaking, { pair }: Frame): Undertaking {
  const { subject, quote, where, by, kind } = undertaking;
  const host = where?.country ?? null;
  const [guest] = by;
  if (subject.type === "other" && kind === "agree" && undertaking.when && opensWithVisit(quote)) {
    // "The visit is scheduled for the second week of March"
    return { ...undertaking, subject: { type: "visit", visitor: [], host: [] } };
  }
  if (
    (subject.type !== "meeting" && subject.type !== "other") ||
    kind !== "pledge" ||
    by.length !== 1 ||
    guest === undefined
  )
    return undertaking;
  if (host === null || host === guest || !pair.includes(host) || !pair.includes(guest)) return undertaking;
  const there = subject.type === "other" ? speaksOfBeingIn(quote, where?.name ?? "") : speaksOfVisit(quote);
  if (!there) return undertaking;
  return { ...undertaking, subject: { type: "visit", visitor: [guest], host: [host] } };
}

/** "The visit has been put off": whose it is and where to, only the rest of the document tells. */
function namesNoVisitor({ subject, where, by }: Undertaking): boolean {
  if (by.length === 1) return false;
  const isOpen = (parties: readonly Party[] | undefined) => !parties || parties.length === 0;
  return (
    subject.type === "visit" && isOpen(subject.visitor) && isOpen(subject.host) && !subject.visitorPerson && !where
  );
}

/** Whether an act tells of papers as signed: an agreement between the two, or a report of one. */
export function isSigning({ kind, negated, quote }: Act): boolean {
  return (kind === "agree" || kind === "report") && !negated && tellsOfSigned(quote);
}

const meetings: ReadonlySet<SubjectType> = new Set(["visit", "session", "meeting", "conference"]);

/** Whether the words put something off and give no new time for it. */
function putsOff(doc: Doc, { quote, span, when }: Undertaking): boolean {
  if (!tellsOf("postponed", quote)) return false;
  if (!when) return true;
  // "to hold the session, which was put off last year, in the autumn": told aside, and the time is the new one
  const value = momentOrNull(when.value);
  const before = doc.record.text.slice(span[0], Math.max(span[0], when.span[0]));
  if (value !== null && momentStart(value) > doc.day && tellsOfPostponedAside(before)) return false;
  return !isNewTime(when.quote, doc.record.text.slice(Math.max(0, when.span[0] - 24), when.span[0]));
}

/** Whether the words of a promise tell of the session with its number as held. */
export function isToldHeld(doc: Doc, { subject, span, when }: Undertaking): boolean {
  const { number } = subject;
  if (number === null || number === undefined || when?.value) return false;
  return sittingsWithin(doc, span).some((sitting) => sitting.state === "held" && sitting.number === number);
}

function resolve(doc: Doc, given: Undertaking, frame: Frame): Statement | null {
  const { pair } = frame;
  const round = withRound(doc, withSitting(doc, given, frame), frame);
  const undertaking = withVisit(withPapers(withJourney(doc, round, frame)), frame);
  const isBareVisit = namesNoVisitor(undertaking);
  const isPutOff = meetings.has(undertaking.subject.type) && putsOff(doc, undertaking);
  // Who asks for something to be put off promises nothing by it.
  if (isPutOff && undertaking.kind === "request") return null;
  const { subject } = undertaking;
  const act = doc.acts.get(undertaking.act) ?? null;
  // What has been signed is not to be signed: the report of it is evidence.
  if (subject.type === "agreement" && act && isSigning(act)) return null;
  // "satisfied with the committee, whose first session was held in May": a session that was held is not to be
  if (subject.type === "session" && isToldHeld(doc, undertaking)) return null;
  const encounter = act?.encounter ? (doc.encounters.get(act.encounter) ?? null) : null;
  const body = frame.bodies.bodyOf(doc, subject.body) ?? impliedBody(doc, undertaking, act, frame);
  const inPair = (parties: readonly Party[] | undefined) => (parties ?? []).filter((party) => pair.includes(party));

  const sides = unique([
    ...undertaking.by,
    ...undertaking.of,
    ...undertaking.owes,
    ...(subject.visitor ?? []),
    ...(subject.host ?? []),
    ...(subject.between ?? []),
    ...(body?.parties ?? []),
    ...[subject.of, subject.in].filter((party): party is Party => typeof party === "string"),
  ]);
  const ours = inPair(sides);
  if (ours.length < 2) {
    // Only one side is named: the other is meant where the text is about the two alone, or the thing is put to nobody else.
    const strangers = sides.filter((party) => !pair.includes(party));
    const around = encounter ? new Set(encounter.parties) : partiesOf(doc);
    const place = undertaking.where?.country;
    const alone = pair.every((party) => around.has(party)) && [...around].every((party) => pair.includes(party));
    const placed = ours.length === 1 && place === otherOf(pair, ours[0] ?? "");
    if (strangers.length > 0 || ours.length === 0 || !(alone || placed)) return null;
  }

  // either way, where nothing tells: the matters will
  const host = isBareVisit ? [pair[0]] : subject.type === "visit" ? hostOf(undertaking, pair) : [];
  const visitor = isBareVisit ? [pair[1]] : subject.type === "visit" ? visitorOf(undertaking, pair, host) : [];
  if (subject.type === "visit" && (inPair(visitor).length === 0 || inPair(host).length === 0)) return null;

  const actorId = subject.type === "visit" ? visitingActor(doc, undertaking, act, visitor, frame.people) : null;
  const actor = actorId ? doc.actors.get(actorId) : undefined;
  const shared = subject.type === "session" || subject.type === "meeting";
  const owes = shared
    ? [...pair]
    : subject.type === "visit"
      ? visitor
      : // who is invited to a forum, or to build a plant, has to come, as a visitor has
        undertaking.kind === "invite" && inPair(undertaking.of).length > 0
        ? inPair(undertaking.of)
        : inPair(undertaking.owes).length > 0
          ? inPair(undertaking.owes)
          : inPair(undertaking.kind === "request" || undertaking.kind === "demand" ? undertaking.of : undertaking.by);
  const rest = pair.filter((party) => !owes.includes(party));
  const named = [subject.name, subject.field, subject.goods].filter(Boolean).join(" ");
  const topics = act?.topics ?? [];
  return {
    doc,
    nth: 1,
    span: undertaking.span,
    quote: undertaking.quote,
    day: doc.day,
    said: saidOn(doc, encounter?.announced === false ? encounter.date : null),
    kind: undertaking.kind,
    by: undertaking.by,
    owes: owes.length > 0 ? owes : [...pair],
    owedTo: rest.length > 0 ? rest : [...pair],
    type: subject.type,
    subject,
    visitor,
    host,
    offices: actorId ? frame.people.officesOf(doc, actorId) : (subject.visitorOffices ?? []),
    person: actorId ? frame.people.personOf(doc, actorId) : null,
    personName: actor?.name ?? null,
    delegation: subject.type === "visit" && !actorId && speaksOfDelegation(undertaking.quote),
    body: body ?? (subject.type === "session" ? impliedByPair(undertaking, frame) : null),
    number: subject.number ?? null,
    where: undertaking.where,
    when: isPutOff ? null : momentOrNull(undertaking.when?.value),
    whenQuote: undertaking.when?.quote ?? null,
    condition: undertaking.condition,
    answer: undertaking.answer
      ? { state: undertaking.answer.state, act: doc.acts.get(undertaking.answer.act) ?? null }
      : subject.type === "visit" && act !== null && isAcceptance(act)
        ? { state: "accepted", act }
        : null,
    isRetold: (act?.reportedBy ?? null) !== null || looksBack(undertaking.quote),
    isPutOff,
    among: isBareVisit ? peopleOf(doc, frame) : null,
    about: aboutWords(`${named} ${undertaking.quote}`, frame),
    named: aboutWords(named, frame),
    head: [...aboutWords(subject.name ?? "", frame)].at(-1) ?? null,
    topics,
    strength: act?.strength ?? "medium",
    confirmation: `rule:${act?.rule ?? "unnamed"}`,
  };
}

/** A body that the words of the undertaking name, where the subject leaves it out. */
function impliedBody(doc: Doc, undertaking: Undertaking, act: Act | null, frame: Frame): FoldedBody | null {
  if (undertaking.subject.type !== "session") return null;
  const [start, end] = act?.span ?? undertaking.span;
  for (const body of doc.record.bodies) {
    if (body.mentions.some(([from, to]) => from >= start && to <= end)) {
      const folded = frame.bodies.bodyOf(doc, body.id);
      if (folded) return folded;
    }
  }
  return null;
}

/** Where a text names no body: rounds are of the pair's consultations, sessions of its only commission. */
function impliedByPair({ quote }: Undertaking, { bodies }: Frame): FoldedBody | null {
  return speaksOfConsultations(quote) && bodies.consultations ? bodies.consultations : bodies.only;
}

function saidOn(doc: Doc, encountered: Moment | null): string {
  const date = momentOrNull(encountered);
  if (date === null) return doc.day;
  const day = momentStart(date);
  // What was said cannot have been said after it was published; long before, it was said at another encounter.
  return compareText(day, doc.day) > 0 || daysBetween(day, doc.day) > toldDays ? doc.day : day;
}

/** A text tells what was said at an encounter within so many days. */
const toldDays = 45;
