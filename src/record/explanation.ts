import type { ActKind, EncounterKind, Moment, Party, Span, SubjectType } from "./record.ts";

/** Why words that a rule matched made no act or encounter. */
export const lostReasons = [
  /** A pattern of its `unless` matched from the same word. */
  "forbidden",
  /** Another rule matched from the same word and named more words, or left fewer to gaps. */
  "outdone",
  /** The words stand in a name or an office. */
  "in-a-name",
  /** The words belong to what another rule took. */
  "taken",
  /** The verb is governed by the one before: "will invite", "agreed to invite". */
  "verb-group",
  "infinitive",
  "relative-clause",
  "subordinate-clause",
  /** An -ing form that follows no comma, "and" or quotation mark. */
  "gerund",
  /** A noun without anybody before it whose it is. */
  "no-owner",
  /** Nobody and nothing before the verb that could be its subject. */
  "no-subject",
  /** A form that may as well be a noun: "the two countries' support". */
  "may-be-a-noun",
  /** None of these: its clause does not begin where one can. */
  "no-clause",
] as const;
export type LostReason = (typeof lostReasons)[number];

/** Why a verb group that was kept made no act of its own. */
export const silentReasons = [
  /** It tells of the encounter. */
  "encounter",
  /** It is the frame of what another one says: "said that X will". */
  "frame",
  /** It belongs to the content of an act. */
  "content",
  /** It holds of what is said, and nobody says it. */
  "nobody-says",
  /** Nobody could be named whose act it would be. */
  "nobody",
] as const;
export type SilentReason = (typeof silentReasons)[number];

/** Why a sentence was passed over. */
export const passedReasons = ["background", "attendance"] as const;
export type PassedReason = (typeof passedReasons)[number];

export interface Words {
  readonly span: Span;
  readonly quote: string;
}

export interface ExplainedMention extends Words {
  readonly type: "person" | "party" | "anaphor";
  /** A party's sort ("name", "side", "adjective"), what an anaphor stands for ("he", "joint"), a person's offices. */
  readonly readAs: string;
  readonly party: Party | null;
  /** Id of the actor it was joined to. */
  readonly actor: string | null;
  /** The actor's name, where it is joined to one. */
  readonly name: string | null;
}

export interface ExplainedTime extends Words {
  readonly value: Moment | null;
}

export interface ExplainedBody extends Words {
  readonly id: string;
  readonly name: string;
}

/** A rule that matched, before its place in the sentence is looked at. */
export interface Matched extends Words {
  /** With the language before it, as in the record. */
  readonly rule: string;
  readonly makes: "act" | "encounter";
  readonly kind: ActKind | EncounterKind;
  readonly pattern: string;
  /** Words named by the pattern count for it, words in gaps against it; the highest is taken. */
  readonly score: number;
}

/** A verb group that was kept. */
export interface ExplainedHead extends Matched {
  readonly form: "speech" | "deed" | "stance" | "noun" | "note";
  readonly slots: Readonly<Record<string, Words>>;
  readonly position: "finite" | "participle" | "virtual";
  /** Its subject; null where it shares the one before, or a noun group that is nobody is its subject. */
  readonly subject: Words | null;
  readonly alsoSubject: Words | null;
  readonly thing: boolean;
  readonly embedded: boolean;
  readonly direct: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly past: boolean;
  /** Ids of the acts that it made. */
  readonly acts: readonly string[];
  /** Why it made none; null where it made one. */
  readonly silent: SilentReason | null;
}

export interface Lost extends Matched {
  readonly reason: LostReason;
  /** The rule or pattern that stood in the way, where one did. */
  readonly by: string | null;
}

/** Words with which rules begin that did not go on as they ask. */
export interface NearMiss extends Words {
  readonly rules: readonly {
    readonly rule: string;
    readonly pattern: string;
    /** The part of the pattern that did not follow. */
    readonly needs: string;
  }[];
  /** Rules beyond those listed. */
  readonly more: number;
}

export interface ExplainedAct extends Words {
  readonly id: string;
  readonly kind: ActKind;
  readonly byParty: readonly Party[];
  readonly toParty: readonly Party[];
  readonly rule: string;
  readonly cameo: string;
  /** What CAMEO calls it. */
  readonly cameoName: string;
  readonly plover: string;
  readonly inferred: readonly string[];
  readonly undertaking: {
    readonly id: string;
    readonly type: SubjectType;
    readonly owes: readonly Party[];
    readonly when: string | null;
    readonly condition: string | null;
  } | null;
}

/** Words by which rules told what an undertaking is about. */
export interface ExplainedSubject extends Words {
  readonly rule: string;
  readonly type: SubjectType;
}

export interface ExplainedSentence extends Words {
  /** Counted from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Span[];
  readonly dateline: Words | null;
  readonly passed: { readonly reason: PassedReason; readonly words: Words | null } | null;
  readonly mentions: readonly ExplainedMention[];
  readonly times: readonly ExplainedTime[];
  readonly bodies: readonly ExplainedBody[];
  /** What was in force: the encounter, its sides, and who had spoken last before. */
  readonly encounter: { readonly id: string; readonly kind: EncounterKind; readonly parties: readonly Party[] } | null;
  readonly opens: readonly string[];
  readonly lastSpeaker: readonly Party[];
  readonly heads: readonly ExplainedHead[];
  readonly lost: readonly Lost[];
  readonly near: readonly NearMiss[];
  readonly subjects: readonly ExplainedSubject[];
  readonly acts: readonly ExplainedAct[];
  readonly unread: readonly Words[];
}

/** How a document was read, sentence by sentence: which rules fired, which came near, and why not. */
export interface Explanation {
  readonly format: "chancery-explain/1";
  readonly document: string;
  readonly source: string;
  readonly reader: { readonly version: string; readonly pack: string };
  readonly language: string;
  /** Whose document it is taken for. */
  readonly own: Party | null;
  /** All sentences, or the one that was asked for. */
  readonly sentences: readonly ExplainedSentence[];
  /** What stands at the offset asked for, where no sentence does. */
  readonly outside: "title" | "layout" | null;
}
