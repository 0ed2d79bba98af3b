import type { Prepared } from "../../prepare.ts";
import type { Tokens } from "../../text/tokens.ts";
import { WordBits, WordSet } from "../../text/word-set.ts";
import type { Place } from "./mention.ts";

/**
 * What can begin with a word, as bits: a token is asked once for all, and most tokens have none. A word that has a bit may
 * still begin no such thing where it stands; one that has not never does.
 */
export const role = {
  honorific: 1,
  /** An office by its words alone. */
  office: 2,
  name: 4,
  modifier: 8,
  determiner: 16,
  possessive: 32,
  courtesy: 64,
  side: 128,
  anaphor: 256,
  counterpart: 512,
  guest: 1024,
  shield: 2048,
  /** Begins a mention without a capital. */
  small: 4096,
  /** A word that may follow an article without a capital where somebody is named. */
  goesOn: 8192,
  /** What `officeAt` finds beside the offices of the language's list: heads of something, ministers of several things, ranks. */
  rank: 16384,
} as const;

/** Words before "head" that change nothing of it. */
export const deputies = new WordSet(["deputy", "acting", "vice", "assistant"]);

type Lists = Pick<
  Prepared,
  | "words"
  | "honorifics"
  | "offices"
  | "names"
  | "ambiguous"
  | "sides"
  | "anaphors"
  | "shields"
  | "particles"
  | "counterparts"
  | "guestNouns"
  | "portfolios"
>;

/** The roles of a language's words. */
export function rolesOf(lists: Lists): WordBits {
  const { words, honorifics, offices, names, ambiguous, sides, anaphors, shields } = lists;
  const bits = new Map<string, number>();
  const give = (given: number, ...all: readonly Iterable<string>[]) => {
    for (const list of all) for (const word of list) bits.set(word, (bits.get(word) ?? 0) | given);
  };
  const openers = [
    ...[shields, anaphors, sides, offices].map((table) => table.openings()),
    ...[words.determiners, words.possessives, words.modifiers, words.courtesies, words.guests],
    ...[lists.counterparts, lists.guestNouns],
  ];
  give(role.honorific, honorifics.openings());
  give(role.office, offices.openings());
  give(role.rank, words.presiding, words.heads, words.ranks, words.delegates, lists.portfolios, deputies);
  give(role.name, names.openings(), ambiguous.openings());
  give(role.modifier, words.modifiers);
  give(role.determiner, words.determiners);
  give(role.possessive, words.possessives);
  give(role.courtesy, words.courtesies);
  give(role.side, sides.openings());
  give(role.anaphor, anaphors.openings());
  give(role.counterpart, lists.counterparts);
  give(role.guest, lists.guestNouns);
  give(role.shield, shields.openings());
  give(role.small, ...openers);
  give(role.goesOn, ...openers, lists.particles, words.heads);
  return new WordBits(bits);
}

/** Whether a word stands in a range of tokens with which an office can begin. */
export function mayHoldOffice(tokens: Tokens, first: number, last: number, pack: Prepared): boolean {
  for (let i = first; i < last; i += 1) if (pack.roles.at(tokens, i) & (role.office | role.rank)) return true;
  return false;
}

/** The roles of a token's word; none outside the place. */
export function rolesAt({ tokens, last, pack }: Place, at: number): number {
  return at < last ? pack.roles.at(tokens, at) : 0;
}
