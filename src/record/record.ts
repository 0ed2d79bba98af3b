/**
 * The record: what Chancery reads out of one document. Every type here is the JSON that
 * `chancery read --format json` prints. This folder imports nothing.
 */

/** A half-open range `[start, end]` in UTF-16 code units of the record's `text`: what `text.slice(start, end)` takes. */
export type Span = readonly [start: number, end: number];

/**
 * Who a side is: ISO 3166-1 alpha-2 for states (`IQ`; `XK` Kosovo, `PS` Palestine, `TW` Taiwan, `EU` European Union),
 * an organisation's usual acronym in capitals otherwise (`UN`, `NATO`, `ASEAN`).
 */
export type Party = string;

/**
 * A point or stretch of time with the precision the text gives, and no more:
 * `2024`, `2024-10`, `2024-10-05`, `2018-02-27T01:16`, or an ISO 8601 interval `2025-01-01/2025-06-30`.
 */
export type Moment = string;

export const documentKinds = ["readout", "joint-statement", "statement", "agreement", "news", "other"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const officeNames = [
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "minister",
  "deputy-minister",
  "ambassador",
  "permanent-representative",
  "consul",
  "special-envoy",
  "speaker-of-parliament",
  "member-of-parliament",
  "secretary-general",
  "crown-prince",
  "military-officer",
  "governor",
  "senior-official",
  "spokesperson",
  "other",
] as const;
export type Office = (typeof officeNames)[number];

export const actorTypes = ["person", "state", "government", "organisation", "company", "joint"] as const;
export type ActorType = (typeof actorTypes)[number];

export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  /** The fullest form of the name that the text gives, in its own script. */
  readonly name: string;
  readonly party: Party | null;
  /** People only. */
  readonly honorifics?: readonly string[];
  /** People only: what kinds of office the text gives them. */
  readonly offices?: readonly Office[];
  /** People only: the text's own words for the offices, e.g. "Deputy Prime Minister and Foreign Minister". */
  readonly titles?: readonly string[];
  /** Every place where the text names the actor, by name, office or pronoun-like phrase. */
  readonly mentions: readonly Span[];
}

export const encounterKinds = [
  "meeting",
  "call",
  "visit",
  "credentials",
  "consultations",
  "session",
  "conference",
  "signing",
  "letter",
] as const;
export type EncounterKind = (typeof encounterKinds)[number];

export interface Place {
  readonly name: string;
  readonly country: Party | null;
}

export interface Encounter {
  readonly id: string;
  readonly kind: EncounterKind;
  /** Ids of the principals, the publisher's own side first where it is known. */
  readonly participants: readonly string[];
  /** Ids of those present who are not principals. */
  readonly attendees: readonly string[];
  /** The parties of the participants: also those of which nobody is named. */
  readonly parties: readonly Party[];
  readonly place: Place | null;
  readonly date: Moment | null;
  /** True where the text announces the encounter as still to come. */
  readonly announced: boolean;
  /** A session's or round's body and number, where the text gives them. */
  readonly body: string | null;
  readonly number: number | null;
  readonly span: Span;
  readonly quote: string;
}

export const bodyTypes = ["joint-body", "conference", "agreement"] as const;
export type BodyType = (typeof bodyTypes)[number];

export interface Body {
  readonly id: string;
  readonly type: BodyType;
  readonly name: string;
  readonly parties: readonly Party[];
  readonly mentions: readonly Span[];
}

export const actKinds = [
  "affirm",
  "praise",
  "thank",
  "congratulate",
  "condole",
  "support",
  "agree",
  "request",
  "invite",
  "offer",
  "pledge",
  "report",
  "concern",
  "condemn",
  "reject",
  "demand",
  "warn",
  "discuss",
] as const;
export type ActKind = (typeof actKinds)[number];

/** How firmly a thing is said: `genre.md` 6. A "firm" pledge is "will", "medium" is "intends", "weak" is "is keen to". */
export const strengths = ["firm", "medium", "weak"] as const;
export type Strength = (typeof strengths)[number];

export interface Act {
  readonly id: string;
  readonly kind: ActKind;
  /** Actor ids of who speaks or acts; empty where nobody can be named. */
  readonly by: readonly string[];
  readonly byParty: readonly Party[];
  readonly to: readonly string[];
  readonly toParty: readonly Party[];
  /** Who conveyed it for `by`, where somebody did. */
  readonly via: readonly string[];
  readonly encounter: string | null;
  /** The clause: from the reporting verb's subject or its own verb to the end of what it governs. */
  readonly span: Span;
  readonly quote: string;
  /** The words that made it this kind. */
  readonly trigger: Span;
  readonly topics: readonly string[];
  readonly strength: Strength;
  readonly negated: boolean;
  /** Nested speech: the actor in the text who reports that this was said. */
  readonly reportedBy: string | null;
  /** CAMEO 1.1b3 event code, leading zeros kept. */
  readonly cameo: string;
  /** PLOVER event type. */
  readonly plover: string;
  /** The rule that read it: `en.thank.expressed-thanks-for`. */
  readonly rule: string;
  /** What was guessed rather than read: the speaker carried over, the party taken from the publisher. */
  readonly inferred: readonly string[];
  readonly undertaking: string | null;
}

export const subjectTypes = [
  "visit",
  "session",
  "meeting",
  "conference",
  "agreement",
  "mission",
  "training",
  "aid",
  "cooperation",
  "other",
] as const;
export type SubjectType = (typeof subjectTypes)[number];

/** What an undertaking is about. Only the fields of its type are present; see `record.md`. */
export interface Subject {
  readonly type: SubjectType;
  /** visit */
  readonly visitor?: readonly Party[];
  /** visit: who is to come, by actor id, where the text names a person */
  readonly visitorPerson?: string | null;
  /** visit: the offices of who is to come, where the text gives no name: "invited the President of Peru" */
  readonly visitorOffices?: readonly Office[];
  readonly host?: readonly Party[];
  /** session: id of a body in `bodies`, where the text names one */
  readonly body?: string | null;
  readonly number?: number | null;
  /** meeting */
  readonly between?: readonly Party[];
  /** conference, agreement: the text's own words */
  readonly name?: string | null;
  /** agreement, training, cooperation */
  readonly field?: string | null;
  /** mission: whose embassy or consulate, and in which country */
  readonly of?: Party | null;
  readonly in?: Party | null;
  /** training: places, courses, scholarships */
  readonly count?: number | null;
  /** aid */
  readonly amount?: number | null;
  readonly currency?: string | null;
  readonly goods?: string | null;
}

export const undertakingKinds = ["request", "invite", "offer", "pledge", "agree", "demand"] as const;
export type UndertakingKind = (typeof undertakingKinds)[number];

/** A time the text gives for something to be done: its words always, a moment where one can be worked out. */
export interface When {
  readonly value: Moment | null;
  readonly span: Span;
  readonly quote: string;
}

export interface Condition {
  readonly text: string;
  readonly span: Span;
}

export interface Undertaking {
  readonly id: string;
  /** Id of the act that made it. */
  readonly act: string;
  readonly kind: UndertakingKind;
  /** Who asked or promised. */
  readonly by: readonly Party[];
  /** To whom it was put. */
  readonly of: readonly Party[];
  /** Who has to do it: `by` for a pledge or offer, `of` for a request, all for an agree. */
  readonly owes: readonly Party[];
  readonly subject: Subject;
  readonly where: Place | null;
  readonly when: When | null;
  readonly condition: Condition | null;
  /** What the same document says in answer, where it does: the act that answers. */
  readonly answer: { readonly act: string; readonly state: "accepted" | "declined" | "noted" } | null;
  readonly span: Span;
  readonly quote: string;
}

export const sittingStates = ["held", "planned", "postponed", "named"] as const;

/**
 * A session of a joint body that the text speaks of, wherever it does: also in a look-back ("the sixth session, which took
 * place in February") or a plan ("preparations for the eighth session in mid-May"), where no encounter and no act is.
 */
export interface Sitting {
  readonly id: string;
  /** Id of a body in `bodies`, where the text names one. */
  readonly body: string | null;
  readonly parties: readonly Party[];
  readonly number: number | null;
  /** `named`: spoken of, with nothing said on whether it was or will be held. */
  readonly state: (typeof sittingStates)[number];
  readonly when: When | null;
  readonly where: Place | null;
  readonly span: Span;
  readonly quote: string;
}

export const journeyStates = ["planned", "postponed"] as const;

/** A visit that the text speaks of as to come, or as put off, where it tells so of the visit: "his visit will be in May". */
export interface Journey {
  readonly id: string;
  readonly visitor: Party | null;
  /** Who is to come, by actor id, where the text names a person; and by office. */
  readonly visitorPerson: string | null;
  readonly visitorOffices: readonly Office[];
  readonly host: Party | null;
  readonly state: (typeof journeyStates)[number];
  readonly when: When | null;
  readonly where: Place | null;
  readonly span: Span;
  readonly quote: string;
}

/** Something that a sentence tells as done where no act is: "The airline launched its flights to Oslo". */
export interface Deed {
  readonly id: string;
  /** The parties that the sentence names. */
  readonly parties: readonly Party[];
  readonly span: Span;
  readonly quote: string;
}

/** A value read off the text at `span`. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

export interface Publisher {
  readonly value: string;
  readonly party: Party | null;
}

export interface DocumentHead {
  /** `sha256:` and the hex digest of the UTF-8 bytes of `text`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** BCP 47. */
  readonly language: string;
  readonly title: Stated<string> | null;
  readonly published: Stated<Moment> | null;
  readonly publisher: Publisher | null;
  /** File name or URL. */
  readonly source: string;
}

export interface ChanceryRecord {
  readonly format: "chancery-record/1";
  readonly reader: { readonly version: string; readonly pack: string };
  readonly document: DocumentHead;
  readonly text: string;
  readonly actors: readonly Actor[];
  readonly encounters: readonly Encounter[];
  readonly bodies: readonly Body[];
  readonly acts: readonly Act[];
  readonly undertakings: readonly Undertaking[];
  /** Sessions of joint bodies that the text speaks of, in text order. */
  readonly sittings: readonly Sitting[];
  /** Missing from records of earlier readers. */
  readonly journeys?: readonly Journey[];
  readonly deeds?: readonly Deed[];
  /** Spans where a trigger stood that no rule could read. */
  readonly unread: readonly Span[];
}
