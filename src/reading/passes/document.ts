import type { ActKind, EncounterKind, Moment, Party, Strength } from "../../record/record.ts";
import type { TriggerClass } from "../codes/triggers.ts";
import { Marks } from "../text/marks.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { TimeMention } from "../times/find-times.ts";
import type { Head } from "./clauses.ts";
import { firstFrom } from "./first-from.ts";
import type { Layout } from "./layout.ts";
import type { Mention } from "./mentions.ts";
import type { People, Person } from "./people.ts";
import type { Voice } from "./voice.ts";

/** A sentence of the body with what was found in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Token range of the dateline before it, where it is the first of its paragraph. */
  readonly dateline: readonly [number, number] | null;
  /** Which lists have a word in it: what none of its words could begin need not be looked for in it. */
  readonly marks: Marks;
}

/** A sentence read as far as a part of it goes; its marks stay those of the whole. */
export function cutTo({ mentions, dateline, marks }: ReadSentence, sentence: Sentence): ReadSentence {
  return { sentence, mentions, dateline, marks };
}

/** The title, to be read like a sentence. */
export function titleSentence({
  title,
  titleMentions: mentions,
  tokens,
}: Pick<ReadDocument, "title" | "titleMentions" | "tokens">): ReadSentence | null {
  if (!title) return null;
  const [first, last] = title;
  return { sentence: { first, last, paragraph: -1 }, mentions, dateline: null, marks: new Marks(tokens, first, last) };
}

/** All that is known of a document before its acts are read. */
export interface ReadDocument {
  readonly tokens: Tokens;
  readonly layout: Layout;
  readonly title: readonly [number, number] | null;
  readonly titleMentions: readonly Mention[];
  readonly sentences: readonly ReadSentence[];
  readonly people: People;
  readonly times: readonly TimeMention[];
  /** The publisher's own party. */
  readonly own: Party | null;
  /** The organisation whose paper it is: the communiqué of its summit, the statement of its council. */
  readonly gathering: Party | null;
  /** Somebody's posts: he speaks of himself, and leaves himself out: "Met with the Foreign Minister of Kenya". */
  readonly posted: boolean;
  readonly published: Moment | null;
  /** How often each party is named. */
  readonly counts: ReadonlyMap<Party, number>;
}

/** The times that stand wholly between two offsets of the text, in order. */
export function timesBetween(times: readonly TimeMention[], from: number, to: number): readonly TimeMention[] {
  const first = firstFrom(times, from, ({ span }) => span[0]);
  let last = first;
  while (last < times.length && (times[last] as TimeMention).span[1] <= to) last += 1;
  return times.slice(first, last);
}

export interface DraftEncounter {
  kind: EncounterKind;
  parties: readonly Party[];
  people: Person[];
  readonly attendees: Set<Person>;
  place: { readonly name: string; readonly country: Party | null } | null;
  /** The place is only where the text is dated from. */
  dated: boolean;
  /** The city alone, for what happens "at the end of the meeting". */
  city: { readonly name: string; readonly country: Party | null } | null;
  date: Moment | null;
  readonly announced: boolean;
  /** Only who speaks of whom: "Interview with the Ambassador" brings no two sides together. */
  pressed: boolean;
  readonly first: number;
  readonly last: number;
}

export interface DraftAct {
  readonly kind: ActKind;
  readonly rule: string;
  voice: Voice | null;
  readonly to: Voice | null;
  readonly via: Voice | null;
  readonly reportedBy: Voice | null;
  readonly strength: Strength;
  readonly negated: boolean;
  readonly first: number;
  readonly last: number;
  readonly trigger: readonly [number, number];
  /** Where what is asked, promised or said begins. */
  readonly content: number;
  readonly encounter: number;
  readonly answers: "accepted" | "declined" | "noted" | null;
  readonly inferred: readonly string[];
  readonly head: Head | null;
  readonly sentence: number;
  readonly mentions: readonly Mention[];
  /** It stands in no encounter, and names whom it is put to. */
  readonly alone: boolean;
  /** A state's people do it, not the state: nothing that it owes. */
  readonly unofficial: boolean;
  /** The class its event codes go by, where a rule says it; else its words do. */
  readonly deed: TriggerClass | null;
}

/** What is known of an act that nothing is known of but its words, who speaks in them and where they stand. */
type Known = Pick<
  DraftAct,
  "kind" | "rule" | "voice" | "to" | "strength" | "first" | "last" | "trigger" | "content" | "encounter"
> &
  Partial<Pick<DraftAct, "inferred" | "head">>;

/** Drafts an act of a sentence with no more than is known. All drafts have their fields in one order: they are read fastest so. */
export function draftOf({ mentions }: ReadSentence, sentence: number, known: Known): DraftAct {
  return {
    kind: known.kind,
    rule: known.rule,
    voice: known.voice,
    to: known.to,
    via: null,
    reportedBy: null,
    strength: known.strength,
    negated: false,
    first: known.first,
    last: known.last,
    trigger: known.trigger,
    content: known.content,
    encounter: known.encounter,
    answers: null,
    inferred: known.inferred ?? [],
    head: known.head ?? null,
    sentence,
    mentions,
    alone: false,
    unofficial: false,
    deed: null,
  };
}

/** Whether an act's words all stand in a sentence. */
export function isWithin({ first, last }: DraftAct, read: ReadSentence | undefined): read is ReadSentence {
  return read !== undefined && read.sentence.first <= first && last <= read.sentence.last;
}
