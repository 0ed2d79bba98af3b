import type { Head } from "./clauses.ts";
import type { Mention } from "./mentions.ts";

/** One clause that may become an act: the frame it stands in, and what decides its kind. */
export interface Unit {
  readonly frame: Head | null;
  core: Head;
  /** The head before, where both tell of one thing. */
  readonly same: Head | null;
  start: number;
  /** Where the next begins. */
  end: number;
}

/** A party that is spoken of itself, not a city nor whose something is. */
export function isParty(mention: Mention): boolean {
  return mention.type === "party" && !mention.possessive && mention.sort !== "adjective" && mention.sort !== "city";
}

export function isHe(subject: Mention | null): boolean {
  return subject?.type === "anaphor" && subject.refers === "he";
}
