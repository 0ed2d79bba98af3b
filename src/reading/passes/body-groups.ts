import type { BodyType, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { type Tokens, wordsOf } from "../text/tokens.ts";
import type { BodyMention } from "./bodies.ts";
import { firstFrom, firstOf } from "./first-from.ts";

/** One body under all the names that a document gives it. */
export interface BodyGroup {
  /** Its place among the groups. */
  readonly place: number;
  readonly type: BodyType;
  readonly sort: BodyMention["sort"];
  /** The fullest name, without the session's number and "round of". */
  name: string;
  readonly parties: readonly Party[];
  readonly mentions: BodyMention[];
  /** No mention of it tells it from another of its sort. */
  generic: boolean;
  /** The words of its names that tell its field. */
  readonly fields: string[];
}

/** The bodies of a document, and the place of the one that each mention names. */
export interface GroupedBodies {
  readonly groups: readonly BodyGroup[];
  readonly placeOf: readonly number[];
}

/** An encounter: whose it is, and where it is told of. */
interface Told {
  readonly first: number;
  readonly parties: readonly Party[];
}

/** A name is not made longer than this by what is glued to it. */
const longestName = 160;
const noWords: readonly string[] = [];
const nobody: readonly Party[] = [];
/** Names of so many words that tell nothing of the field: "joint committee", "the commission". */
const short = 2;

/**
 * Gathers the mentions of bodies: by the words of the name, by the acronym, by the short form, and where a name is only
 * "the joint committee" by sort and parties. `told` are the encounters in their order: a body whose name tells no parties
 * has those of the encounter that it is named in. Mentions stand in order, too.
 */
export function groupBodies(
  tokens: Tokens,
  mentions: readonly BodyMention[],
  told: readonly Told[],
  pack: Prepared,
): GroupedBodies {
  const groups: BodyGroup[] = [];
  const placeOf: number[] = [];
  const known = new Map<string, BodyGroup>();
  // as often as not there is one alone
  const several = mentions.length > 1;
  for (const mention of mentions) {
    const joint = mention.type === "joint-body";
    const parties =
      mention.parties.length >= 2 || !joint
        ? mention.parties
        : withOwn(mention.parties, partiesAt(told, mention.first));
    const key = several && joint ? keyOf(parties) : "";
    const core = several && mention.core !== "" ? `core|${mention.type}|${mention.core}|${key}` : null;
    const acronym = several && joint && mention.acronym ? `acronym|${mention.acronym}|${key}` : null;
    const sort = several && joint ? `sort|${mention.sort}|${key}` : null;
    const words = mention.short ? noWords : mention.words;
    const generic = isGeneric(words, pack);
    const fields = fieldsOf(words, pack);
    let group = mention.short ? groups[placeOf[placeIn(mentions, mention.short)] as number] : undefined;
    if (!group && core !== null) group = known.get(core);
    if (!group && acronym !== null) group = known.get(acronym);
    if (!group && sort !== null) {
      // "the joint committee" may be named in full only later
      const before = known.get(sort);
      if (before && (generic || before.generic) && fits(fields, before.fields)) group = before;
    }
    const name = nameOf(tokens, mention, pack);
    if (!group) {
      const place = groups.length;
      group = {
        place,
        type: mention.type,
        sort: mention.sort,
        name,
        parties,
        mentions: [],
        generic: true,
        fields: [],
      };
      groups.push(group);
    }
    for (const field of fields) if (!group.fields.includes(field)) group.fields.push(field);
    if (!mention.short && name.length > group.name.length && name.length < longestName) group.name = name;
    group.mentions.push(mention);
    group.generic &&= generic;
    placeOf.push(group.place);
    if (core !== null) known.set(core, group);
    if (acronym !== null) known.set(acronym, group);
    if (sort !== null) known.set(sort, group);
  }
  return { groups, placeOf };
}

/** The place of a mention among those of a document; -1 where it is none of them. */
export function placeIn(mentions: readonly BodyMention[], mention: BodyMention): number {
  const place = firstFrom(mentions, mention.first, firstOf);
  return mentions[place] === mention ? place : -1;
}

/** The parties of the encounter told last before a token, or of the first. */
function partiesAt(told: readonly Told[], token: number): readonly Party[] {
  const after = firstFrom(told, token + 1, firstOf);
  return told[Math.max(0, after - 1)]?.parties ?? nobody;
}

/** The words that tell the field of a body. */
function fieldsOf(words: readonly string[], pack: Prepared): readonly string[] {
  const { fields } = pack.bodyWords;
  for (const word of words) if (fields.has(word)) return words.filter((each) => fields.has(each));
  return noWords;
}

/** Whether two names may be one body's: "the trade committee" is not the one on military cooperation. */
function fits(fields: readonly string[], known: readonly string[]): boolean {
  return known.length === 0 || fields.length === 0 || fields.some((field) => known.includes(field));
}

/** Parties in one order, whatever order they were named in. */
function keyOf(parties: readonly Party[]): string {
  const [one, two] = parties;
  if (one === undefined || two === undefined) return one ?? "";
  if (parties.length === 2) return one < two ? `${one},${two}` : `${two},${one}`;
  return [...parties].sort().join();
}

/** The one party that a name gives, and the other of the encounter. */
function withOwn(named: readonly Party[], parties: readonly Party[]): readonly Party[] {
  return named.every((party) => parties.includes(party)) ? parties : [...new Set([...named, ...parties])];
}

/** Nothing in the name tells it from another of its sort: "joint committee", "JCC", "political consultations". */
function isGeneric(words: readonly string[], pack: Prepared): boolean {
  if (words.length <= short) return true;
  for (const word of words) if (!pack.bodyModifiers.has(word) && !pack.sittings.has(word)) return false;
  return true;
}

function nameOf(tokens: Tokens, mention: BodyMention, pack: Prepared): string {
  let first = mention.first;
  if (pack.sittings.holds(tokens, first) && pack.bodyWords.of.holds(tokens, first + 1)) first += 2;
  while (first < mention.last - 1 && pack.words.determiners.holds(tokens, first)) first += 1;
  return wordsOf(tokens, first, mention.last);
}
