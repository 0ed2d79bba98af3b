import { addDays, momentEnd, momentStart } from "../record/moment.ts";
import type { Act, Deed, Encounter, Moment, Office, Party, Place, Span } from "../record/record.ts";
import type { Doc } from "./documents.ts";
import { momentOrNull, overlap, partiesOf } from "./documents.ts";
import { isDayTold } from "./encounters.ts";
import { aboutWords, type Frame } from "./frame.ts";
import type { FoldedBody, KnownPerson } from "./report.ts";
import { heldIn } from "./sittings.ts";
import { isSigning, isToldHeld } from "./statements.ts";
import { speaksOfConsultations, speaksOfLesserMeeting, tellsOf, tellsOfAcceptance } from "./wording.ts";

/** Somebody at an encounter. */
export interface Present {
  readonly party: Party | null;
  readonly offices: readonly Office[];
  readonly person: KnownPerson | null;
  readonly name: string;
}

/** An encounter that a document reports as having taken place. */
export interface Happening {
  readonly doc: Doc;
  readonly encounter: Encounter;
  readonly span: Span;
  readonly quote: string;
  /** As precise as the text; the document's day for its main encounter; null where a background sentence gives none. */
  readonly when: Moment | null;
  readonly start: string | null;
  readonly end: string | null;
  /** The text gives no date, and the document's own was taken. */
  readonly dateAssumed: boolean;
  readonly parties: readonly Party[];
  readonly present: readonly Present[];
  readonly place: Place | null;
  readonly body: FoldedBody | null;
  readonly number: number | null;
  /** A meeting of co-chairs or experts, whatever kind the reader gave it. */
  readonly lesser: boolean;
  readonly about: ReadonlySet<string>;
}

/** An act that may tell what became of something: a report, thanks, praise, an agreement, a refusal. */
export interface Testimony {
  readonly doc: Doc;
  /** The act; or as much of one as a sentence tells that is none. */
  readonly act: Pick<Act, "kind" | "byParty" | "toParty" | "negated" | "rule" | "strength">;
  readonly span: Span;
  readonly quote: string;
  readonly day: string;
  /** It carries an undertaking: it cannot show that anything was done, and may show that it was not yet. */
  readonly isPromise: boolean;
  readonly parties: readonly Party[];
  readonly topics: readonly string[];
  readonly about: ReadonlySet<string>;
  /** The act's words, with those before it that say what it is about. */
  readonly context: string;
  /** Where the act tells that something was put off: whose coming or which body's session its words name. */
  readonly putsOff: Named | null;
  /** Where the act tells that an invitation was accepted: whom its words name, or who accepts. */
  readonly accepts: Named | null;
}

/** The people and bodies that a stretch of text names. */
export interface Named {
  readonly people: readonly KnownPerson[];
  readonly bodies: readonly FoldedBody[];
}

/**
 * The encounters of a document that took place, of the pair or of one of them in the other's country. What is announced,
 * and what is dated later than the document that tells of it, is no event.
 */
export function happeningsOf(doc: Doc, frame: Frame): Happening[] {
  const found: Happening[] = [];
  const { pair } = frame;
  const main = doc.record.encounters.find((encounter) => !encounter.announced);
  for (const encounter of heldIn(doc)) {
    if (isPromised(doc, encounter)) continue;
    const stated = momentOrNull(encounter.date);
    const when = stated ?? (encounter.id === main?.id ? doc.published : null);
    // A time zone may put the event a day after the report of it.
    if (when !== null && momentStart(when) > (addDays(doc.day, 1) ?? doc.day)) continue;
    const present = [...encounter.participants, ...encounter.attendees].flatMap((id): Present[] => {
      const actor = doc.actors.get(id);
      if (actor?.type !== "person") return [];
      const person = frame.people.personOf(doc, id);
      const offices = frame.people.officesOf(doc, id);
      return [{ party: person?.party ?? actor.party, offices, person, name: actor.name }];
    });
    const body =
      frame.bodies.bodyOf(doc, encounter.body) ??
      bodyNear(doc, encounter, frame) ??
      (isRound(encounter) ? frame.bodies.consultations : null);
    const parties = new Set<Party>(encounter.parties);
    for (const { party } of present) if (party !== null) parties.add(party);
    for (const party of body?.parties ?? []) parties.add(party);
    const country = encounter.place?.country ?? null;
    const together = pair.every((party) => parties.has(party));
    const abroad = pair.some((party) => parties.has(party) && country !== party && pair.includes(country ?? ""));
    if (!together && !abroad) continue;
    found.push({
      doc,
      encounter,
      span: encounter.span,
      quote: encounter.quote,
      when: when === null ? null : stated === null ? momentStart(when) : when,
      start: when === null ? null : momentStart(when),
      end: when === null ? null : momentEnd(when),
      dateAssumed: when !== null && !(stated !== null && isDayTold(doc, encounter)),
      parties: [...parties],
      present,
      place: encounter.place,
      body,
      number: encounter.number,
      lesser: speaksOfLesserMeeting(encounter.quote) && encounter.kind !== "signing",
      about: aboutWords(encounter.quote, frame),
    });
  }
  return found;
}

/** Kinds of subject that are encounters themselves. */
const meetings = new Set(["visit", "session", "meeting", "conference"]);

/** Whether the words of an encounter are those of a promise: "is expected to visit", whatever the reader took it for. */
function isPromised(doc: Doc, { span }: Encounter): boolean {
  const length = span[1] - span[0];
  return doc.record.undertakings.some(
    (each) =>
      meetings.has(each.subject.type) &&
      !isToldHeld(doc, each) &&
      each.span[0] <= span[0] &&
      overlap(each.span, span) * 5 >= length * 4,
  );
}

/** A round of consultations, whosever they are called. */
function isRound({ kind, body, quote }: Encounter): boolean {
  return kind === "consultations" && body === null && speaksOfConsultations(quote);
}

/** A body named inside the words of a session or signing that leave its id out. */
function bodyNear(doc: Doc, encounter: Encounter, frame: Frame): FoldedBody | null {
  if (encounter.kind !== "session") return null;
  const [start, end] = encounter.span;
  for (const body of doc.record.bodies) {
    if (!body.mentions.some(([from, to]) => from >= start && to <= end)) continue;
    const folded = frame.bodies.bodyOf(doc, body.id);
    if (folded) return folded;
  }
  return null;
}

const telling = new Set(["report", "support", "thank", "praise", "agree", "reject", "affirm", "request", "discuss"]);

/** The acts of a document that may tell what became of something between the pair. */
export function testimoniesOf(doc: Doc, frame: Frame): Testimony[] {
  const found: Testimony[] = [];
  const { pair } = frame;
  for (const act of doc.record.acts) {
    if (!telling.has(act.kind) && act.undertaking === null) continue;
    const encounter = act.encounter ? doc.encounters.get(act.encounter) : undefined;
    const parties = new Set<Party>([...act.byParty, ...act.toParty, ...(encounter?.parties ?? [])]);
    if (!pair.every((party) => parties.has(party))) {
      const all = new Set<Party>(parties);
      for (const each of doc.record.encounters) for (const party of each.parties) all.add(party);
      const strangers = [...all].some((party) => !pair.includes(party));
      if (strangers || !pair.every((party) => all.has(party))) continue;
    }
    const context = contextOf(doc, act);
    found.push({
      doc,
      act,
      context,
      span: act.span,
      quote: act.quote,
      day: doc.day,
      isPromise: act.undertaking !== null && !isSigning(act),
      parties: [...parties].filter((party) => pair.includes(party)),
      topics: act.topics,
      about: aboutWords(context, frame),
      putsOff: tellsOf("postponed", act.quote) ? namedIn(doc, act, frame) : null,
      accepts: act.kind === "agree" && tellsOfAcceptance(act.quote) ? namedIn(doc, act, frame) : null,
    });
  }
  for (const deed of doc.record.deeds ?? []) {
    const testimony = toldAsDone(doc, deed, frame);
    if (testimony) found.push(testimony);
  }
  return found;
}

/** What a sentence tells as done where no act is: a report, by whichever of the two it names. */
function toldAsDone(doc: Doc, { parties, span, quote }: Deed, frame: Frame): Testimony | null {
  const { pair } = frame;
  if (parties.some((party) => !pair.includes(party))) return null;
  const all = new Set([...parties, ...partiesOf(doc)]);
  if (!pair.every((party) => all.has(party))) return null;
  const act: Testimony["act"] = {
    kind: "report",
    byParty: parties,
    toParty: [],
    negated: false,
    rule: "told-as-done",
    strength: "medium",
  };
  return {
    doc,
    act,
    span,
    quote,
    day: doc.day,
    isPromise: false,
    parties: [...pair],
    topics: [],
    about: aboutWords(quote, frame),
    context: quote,
    putsOff: null,
    accepts: null,
  };
}

/** So much of the text before an act may say what it is about. */
const contextLength = 300;

/**
 * The words that tell what an act is about: its own. What a refusal refuses may stand at the head of its sentence ("As to
 * the fees, …"), and what was voted on in the sentence before.
 */
function contextOf({ record: { text } }: Doc, { kind, span: [start, end], quote }: Act): string {
  const isVote = tellsOf("voted", quote);
  if (kind !== "reject" && !isVote) return quote;
  const before = text.slice(Math.max(0, start - contextLength), start);
  const from = isVote ? 0 : Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
  return before.slice(from) + text.slice(start, end);
}

function namedIn(doc: Doc, { by, span: [start, end] }: Act, frame: Frame): Named {
  const within = (mentions: readonly Span[]) => mentions.some(([from, to]) => from >= start && to <= end);
  const { actors, bodies } = doc.record;
  return {
    people: actors
      .filter(({ id, mentions }) => by.includes(id) || within(mentions))
      .flatMap(({ id }) => frame.people.personOf(doc, id) ?? []),
    bodies: bodies.filter(({ mentions }) => within(mentions)).flatMap(({ id }) => frame.bodies.bodyOf(doc, id) ?? []),
  };
}
