import type { Office, Party } from "../../../record/record.ts";
import type { Prepared } from "../../prepare.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { WordSet } from "../../text/word-set.ts";
import type { OfficeWords } from "./office.ts";
import type { NamedParty } from "./party.ts";

interface MentionBase {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
}

/** Somebody named by name, by office, or by both. */
export interface PersonMention extends MentionBase {
  readonly type: "person";
  /** Tokens of the name proper, or null where only the office stands. */
  readonly name: readonly [number, number] | null;
  readonly honorifics: readonly string[];
  readonly offices: readonly Office[];
  /** Token ranges of the office words, one for each office. */
  readonly titles: readonly (readonly [number, number])[];
  readonly party: Party | null;
  /** "his Saudi counterpart": the same office as another's. */
  readonly counterpart: boolean;
  /** "the visiting", "the guest": somebody not the publisher's own. */
  readonly guest: boolean;
  /** "the foreign ministers": more than one. */
  readonly plural: boolean;
  /** The further parties of "the Foreign Ministers of Estonia, Latvia and Norway". */
  readonly beside: readonly Party[] | null;
  /** "his", "her" before the office: somebody's own President, counterpart, colleague. */
  readonly possessed: boolean;
}

/** What a person mention has beside where it ends and whose it is. */
type PersonWords = Omit<PersonMention, "type" | "last" | "party" | "beside">;

/** A person mention, copied field by field in one order: one that is spread has another shape for the compiler. */
export function personMention(
  { first, name, honorifics, offices, titles, counterpart, guest, plural, possessed }: PersonWords,
  last: number,
  party: Party | null,
  beside: readonly Party[] | null,
): PersonMention {
  return {
    type: "person",
    first,
    last,
    name,
    honorifics,
    offices,
    titles,
    party,
    counterpart,
    guest,
    plural,
    possessed,
    beside,
  };
}

/** A party named by its name, a side, a government, a capital, a people. */
export interface PartyMention extends MentionBase {
  readonly type: "party";
  readonly party: Party;
  readonly sort: "name" | "side" | "capital" | "city" | "adjective" | "metonym";
  /** Followed by a possessive: "Egypt's". */
  readonly possessive: boolean;
  /** Several of its people: "the Leaders of the Forum". */
  readonly many?: boolean;
}

/** Words that stand for somebody named elsewhere. */
export interface AnaphorMention extends MentionBase {
  readonly type: "anaphor";
  readonly refers: "joint" | "he" | "they" | "we" | "own" | "it" | "event" | "agency" | "other-side";
}

export type Mention = PersonMention | PartyMention | AnaphorMention;

/** Where mentions are looked for: a sentence's tokens, and the language. */
export interface Place {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly pack: Prepared;
  /** The token that an office, or a party's name, was last asked for at, and what was found: most are asked for twice. */
  officeAt: number;
  office: OfficeWords | null;
  nameAt: number;
  name: NamedParty | null;
}

/** A range of tokens to look for mentions in. */
export function placeOf(tokens: Tokens, first: number, last: number, pack: Prepared): Place {
  return { tokens, first, last, pack, officeAt: -1, office: null, nameAt: -1, name: null };
}

/** The lower-case form of a token; empty outside the place, so that lookahead needs no checks. */
export function formAt({ tokens, last }: Place, at: number): string {
  // to ask a list for its place -1 is slow
  return at >= 0 && at < last ? (tokens.form[at] as string) : "";
}

/** Whether a token of the place is one of a list's words. */
export function isIn({ tokens, last }: Place, words: WordSet, at: number): boolean {
  return at < last && words.holds(tokens, at);
}

/** Whether a token may be a form of a verb. */
export function isVerbForm({ tokens, last, pack }: Place, at: number): boolean {
  return at < last && pack.verbBits.at(tokens, at) !== 0;
}

export function isCapital({ tokens, last }: Place, at: number): boolean {
  return at < last && tokens.capital[at] !== 0;
}

/** The token stands right after the one before it. */
export function isGlued({ tokens, last }: Place, at: number): boolean {
  return at < last && tokens.glued[at] === 1;
}
