import type {
  ActKind,
  EncounterKind,
  Moment,
  Office,
  Party,
  Place,
  Span,
  Strength,
  SubjectType,
} from "../record/record.ts";

/** A stretch of one document. Documents are addressed by their content, so an anchor holds whatever reader reads them. */
export interface Anchor {
  readonly document: string;
  readonly span: Span;
  /** Which of several statements that begin at one place, from 2; left out for the first. */
  readonly nth?: number;
}

/** Words of one document, with what a page needs to show where they stand. */
export interface Citation extends Anchor {
  readonly quote: string;
  /** When the document was published; null where neither it nor anybody says. */
  readonly on: Moment | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The publisher's own side. */
  readonly party: Party | null;
  /** File name or URL. */
  readonly source: string;
}

export const matterStates = [
  "open",
  "accepted",
  "declined",
  "scheduled",
  "kept",
  "kept-in-part",
  "continuing",
  "overdue",
  "superseded",
  "withdrawn",
  "broken",
] as const;
export type MatterState = (typeof matterStates)[number];

/** What a document adds to a matter. `postponed`: put off without a new date. `noted`: heard, and not answered. `reopened`: a person set the matter back to open. */
export const historyEvents = [
  "stated",
  "restated",
  "accepted",
  "declined",
  "noted",
  "scheduled",
  "rescheduled",
  "postponed",
  "kept",
  "kept-in-part",
  "continuing",
  "superseded",
  "withdrawn",
  "broken",
  "reopened",
] as const;
export type HistoryEvent = (typeof historyEvents)[number];

/** Who says so: a rule of the reader or the register, or a person who decided it. */
export type Confirmation = `rule:${string}` | `person:${string}`;

/** One line of a matter's history. `document` and `span` are null only where a person decided without pointing at a text. */
export interface HistoryEntry {
  readonly event: HistoryEvent;
  /** When the document was published, or the person decided. */
  readonly on: Moment;
  /** The time that the words speak of: the date set, the day it happened. */
  readonly when: Moment | null;
  readonly document: string | null;
  readonly span: Span | null;
  readonly quote: string;
  readonly by: Confirmation;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly party: Party | null;
  readonly source: string | null;
  /** Why these words were held to belong to this matter. */
  readonly reasons: readonly string[];
}

/** What a matter is about, in names rather than in one document's ids. Only the fields of its type are present. */
export interface MatterSubject {
  readonly type: SubjectType;
  readonly body?: string | null;
  readonly number?: number | null;
  /** session: the number it should have, where no document gives one, and what that was worked out from. */
  readonly numberInferred?: { readonly value: number; readonly from: string } | null;
  readonly visitor?: readonly Party[];
  /** Whose visit: the offices of the person invited, so that a successor keeps it too. Empty where nobody is named. */
  readonly visitorOffices?: readonly Office[];
  readonly visitorPerson?: string | null;
  readonly host?: readonly Party[];
  readonly between?: readonly Party[];
  readonly name?: string | null;
  readonly field?: string | null;
  readonly of?: Party | null;
  readonly in?: Party | null;
  readonly count?: number | null;
  readonly amount?: number | null;
  readonly currency?: string | null;
  readonly goods?: string | null;
}

export interface MatterCondition extends Citation {
  readonly text: string;
  /** `met` only where a person decided so. */
  readonly state: "unknown" | "met";
}

/** One thing between parties, carried through documents. */
export interface Matter {
  /** Stable as long as the document that first states it is in the register. */
  readonly id: string;
  /** The words that first state it: what a decision on the matter points at. */
  readonly anchor: Anchor;
  readonly subject: MatterSubject;
  readonly owedBy: readonly Party[];
  readonly owedTo: readonly Party[];
  readonly state: MatterState;
  /** The last date that was set for it, where one was. */
  readonly due: Moment | null;
  readonly where: Place | null;
  readonly condition: MatterCondition | null;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
}

export const sessionStates = ["held", "planned", "overdue", "unknown", "not-counted"] as const;

/** A date once set for a session. */
export interface PlannedDate extends Citation {
  readonly when: Moment;
}

/** A number, date or place that no document states, and what it was worked out from. */
export interface Inference {
  readonly what: "number" | "existence";
  readonly from: string;
  readonly citations: readonly Citation[];
}

export interface SessionRow {
  readonly body: string;
  /** Of `bodies`: two bodies may bear one name. */
  readonly bodyId: string;
  readonly number: number | null;
  /**
   * `unknown`: a later number is spoken of, so this one is presumed past, and no document tells of it.
   * `not-counted`: a text calls it a session, but no number is left for it between the numbered ones.
   */
  readonly state: (typeof sessionStates)[number];
  /** When it was held; for a session still to come the last date set. */
  readonly when: Moment | null;
  readonly where: string | null;
  readonly country: Party | null;
  readonly planned: readonly PlannedDate[];
  readonly evidence: readonly Citation[];
  readonly inferred: readonly Inference[];
  /** Months from the first date set to the day it was held, or, while it was not, to the last date set. */
  readonly slipMonths: number | null;
  /** Months since the session before it was held. */
  readonly gapMonths: number | null;
  /** Whether the host differs from that of the session before; null where one of the two places is not known. */
  readonly alternates: boolean | null;
  /** True where documents disagree on it: see `conflicts`. */
  readonly contested: boolean;
}

export interface Claim extends Citation {
  /** What this document gives: `2021-08-26`, `4000`, `IQ`. */
  readonly value: string;
}

/** Two or more documents that cannot all be right, each quoted. */
export interface Conflict {
  readonly about: string;
  readonly kind:
    | "session-date"
    | "session-number"
    | "session-place"
    | "planned-date"
    | "count"
    | "sum"
    | "initiative"
    | "done-or-to-come";
  readonly claims: readonly Claim[];
}

/** Something the register will not decide alone. */
export interface Proposal {
  readonly id: string;
  readonly kind: "same-matter" | "evidence" | "same-body" | "different-bodies" | "same-person";
  /** For evidence: what the matter's history would say if it is accepted. */
  readonly event: HistoryEvent | null;
  /** What is asked, in a sentence. */
  readonly question: string;
  readonly reasons: readonly string[];
  /** What speaks against it. */
  readonly doubts: readonly string[];
  /** The matter it would join, where it is about one. */
  readonly matter: string | null;
  readonly citations: readonly Citation[];
  /** The decision to store if the answer is yes or no, but for who and when. */
  readonly accept: DecisionContent;
  readonly reject: DecisionContent;
}

/** What one document calls a body. */
export interface BodyName {
  readonly name: string;
  readonly documents: number;
}

/** One joint body under all its names. */
export interface FoldedBody {
  readonly id: string;
  readonly name: string;
  readonly names: readonly BodyName[];
  readonly parties: readonly Party[];
  readonly reasons: readonly string[];
}

/** An office that documents give a person, between the first and the last of them. */
export interface OfficePeriod {
  readonly office: Office;
  readonly from: Moment;
  readonly to: Moment;
  readonly documents: number;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly party: Party | null;
  readonly offices: readonly OfficePeriod[];
}

export interface LeftOut {
  readonly document: string;
  readonly source: string;
  readonly reason: "undated" | "later-than-as-of";
}

/** `chancery-follow/1` of the contract, and what a person needs to judge it. */
export interface FollowReport {
  readonly format: "chancery-follow/1";
  readonly parties: readonly [Party, Party];
  readonly asOf: Moment;
  readonly matters: readonly Matter[];
  readonly sessions: readonly SessionRow[];
  readonly conflicts: readonly Conflict[];
  readonly proposals: readonly Proposal[];
  readonly bodies: readonly FoldedBody[];
  readonly people: readonly KnownPerson[];
  readonly leftOut: readonly LeftOut[];
  /** Decisions that found nothing to hold on to, by id: the document is not there, or nothing is read at that place any more. */
  readonly idle: readonly string[];
}

/** What a person may correct in an act. Left out: as the reader has it. */
export interface ActCorrection {
  readonly kind?: ActKind;
  readonly byParty?: readonly Party[];
  readonly toParty?: readonly Party[];
  readonly negated?: boolean;
}

/** What a person may correct in an undertaking, or state of one added by hand. */
export interface SubjectByHand extends MatterSubject {
  readonly when?: Moment | null;
  readonly where?: Place | null;
  readonly condition?: string | null;
}

/** Where an undertaking added by hand comes from: words of a document in the register, or a source outside it. */
export type HandSource =
  | { readonly anchor: Anchor }
  | { readonly source: string; readonly quote: string; readonly published: Moment };

export type DecisionContent =
  /** A statement belongs to the matter that another statement belongs to; or does not. */
  | {
      readonly kind: "link";
      readonly verdict: "accept" | "reject";
      readonly statement: Anchor;
      readonly matter: Anchor;
    }
  /** Words of a document show what became of a matter; or do not. */
  | {
      readonly kind: "evidence";
      readonly verdict: "accept" | "reject";
      readonly evidence: Anchor;
      readonly matter: Anchor;
      readonly event: HistoryEvent;
      readonly when: Moment | null;
    }
  | {
      readonly kind: "set-state";
      readonly matter: Anchor;
      /** `overdue` is worked out from dates, never set. */
      readonly state: Exclude<MatterState, "overdue">;
      readonly when: Moment | null;
      readonly evidence: Anchor | null;
    }
  | { readonly kind: "set-condition"; readonly matter: Anchor; readonly state: "unknown" | "met" }
  | { readonly kind: "merge-bodies" | "split-bodies"; readonly names: readonly [string, string] }
  /** One name, two bodies: from this day on it means another, which counts its sessions anew; or it does not. */
  | { readonly kind: "renew-body"; readonly verdict: "accept" | "reject"; readonly name: string; readonly from: Moment }
  | {
      readonly kind: "merge-people" | "split-people";
      readonly party: Party | null;
      readonly names: readonly [string, string];
    }
  /** `drop`: the reader found an act where there is none. */
  | { readonly kind: "correct-act"; readonly act: Anchor; readonly correction: ActCorrection | "drop" }
  | {
      readonly kind: "correct-undertaking";
      readonly undertaking: Anchor;
      readonly correction: Partial<SubjectByHand> | "drop";
    }
  | {
      readonly kind: "add-undertaking";
      readonly from: HandSource;
      readonly by: readonly Party[];
      readonly of: readonly Party[];
      readonly owes: readonly Party[];
      readonly subject: SubjectByHand;
    }
  | { readonly kind: "date-document"; readonly document: string; readonly published: Moment }
  | { readonly kind: "undo"; readonly decision: string };

/** What a person decided: who and when. Decisions are only ever added; `undo` takes one back. */
export interface Decision {
  readonly id: string;
  /** ISO 8601, to the second or finer: the order of decisions. */
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
  readonly content: DecisionContent;
}

/** One act in one of two documents, with what can be compared of it. */
export interface ComparedAct extends Citation {
  readonly kind: ActKind;
  readonly by: readonly Party[];
  readonly to: readonly Party[];
  readonly strength: Strength;
  readonly topics: readonly string[];
  readonly undertaking: SubjectType | null;
  /** Its place among the acts of its document, from 1. */
  readonly order: number;
}

/** How two tellings of one thing differ. The values are the documents' own, as read. */
export interface Difference {
  readonly about: "kind" | "strength" | "date" | "number" | "place" | "quantity" | "who" | "answer";
  readonly a: string | null;
  readonly b: string | null;
  /** Both cannot be right. Otherwise one says more than the other, or says it more firmly. */
  readonly conflict: boolean;
}

export interface ComparedPair {
  readonly a: ComparedAct;
  readonly b: ComparedAct;
  readonly reasons: readonly string[];
  readonly differences: readonly Difference[];
}

export interface QualityWord {
  readonly word: string;
  readonly citation: Citation;
}

/** One of the two documents, in figures. */
export interface ComparedSide {
  readonly document: string;
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly party: Party | null;
  readonly published: Moment | null;
  readonly characters: number;
  readonly words: number;
  readonly acts: number;
  readonly undertakings: number;
  /** In the order in which they are first spoken of. */
  readonly topics: readonly string[];
  /** How many acts this document gives each party. */
  readonly actsBy: readonly { readonly party: Party; readonly acts: number }[];
  /** At whose wish it says that the encounter took place. */
  readonly askedBy: { readonly party: Party; readonly citation: Citation } | null;
  /** Words on the mood of it: constructive, frank, warm. */
  readonly qualityWords: readonly QualityWord[];
}

export interface ComparedEncounter {
  readonly a: Citation;
  readonly b: Citation;
  readonly kind: EncounterKind;
  readonly parties: readonly Party[];
  readonly reasons: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Two readouts of one encounter beside each other. What stands in `onlyA` is not mentioned by B: that never means that
 * B denies it.
 */
export interface Comparison {
  readonly format: "chancery-compare/1";
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** Null where the two do not tell of one encounter: then the rest compares two texts, not two accounts. */
  readonly encounter: ComparedEncounter | null;
  /** Both were published by one side. */
  readonly sameSide: boolean;
  readonly both: readonly ComparedPair[];
  readonly onlyA: readonly ComparedAct[];
  readonly onlyB: readonly ComparedAct[];
  /** Pairs of `both` with a difference that cannot be reconciled. */
  readonly inConflict: readonly ComparedPair[];
  /** Topics that both speak of, and in a different order. */
  readonly reordered: readonly string[];
}

/** The documents that tell of one encounter. */
export interface EncounterGroup {
  readonly parties: readonly Party[];
  readonly kind: EncounterKind;
  /** The joint body that sat, under the name of the first text that gives one, and the number of its session. */
  readonly body: string | null;
  readonly number: number | null;
  readonly date: Moment;
  readonly place: Place | null;
  readonly documents: readonly { readonly document: string; readonly encounter: string; readonly citation: Citation }[];
}
