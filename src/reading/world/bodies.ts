import type { BodyType, EncounterKind, SubjectType } from "../../record/record.ts";

export const bodySorts = [
  // standing bodies of two or more parties
  "commission",
  "council",
  "consultations",
  "dialogue",
  "working-group",
  "business",
  "parliamentary",
  // gatherings
  "summit",
  "forum",
  "assembly",
  "fair",
  // documents
  "memorandum",
  "treaty",
  "plan",
  "minutes",
  "declaration",
  "notes",
] as const;
export type BodySort = (typeof bodySorts)[number];

/** A noun, or a phrase that ends in one, that names a joint body, a conference or a document. */
export interface BodyNoun {
  /** Lower case, singular; with the text's own capitals where `exact`. */
  readonly words: string;
  readonly plural: string | null;
  readonly type: BodyType;
  readonly sort: BodySort;
  /** What kind of encounter its coming together is; null for documents. */
  readonly encounter: EncounterKind | null;
  /** What an undertaking about it is about: "to hold the third session", "to sign the protocol". */
  readonly subject: SubjectType;
  /** Names a body by itself. Without it the noun needs a modifier, a party or a number: "committee", "forum", "agreement". */
  readonly alone: boolean;
  /** The text must have these capitals. */
  readonly exact?: boolean;
}

/** A gathering with a name of its own. */
export interface NamedConference {
  readonly words: string;
  readonly exact?: boolean;
}
