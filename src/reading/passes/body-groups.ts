import type { BodyType, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { type Tokens, wordsOf } from "../text/tokens.ts";
import type { BodyMention } from "./bodies.ts";

/** One body under all the names that a document gives it. */
export interface BodyGroup {
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

/** A name is not made longer than this by what is glued to it. */
const longestName = 160;
const noWords: readonly string[] = [];
/** Names of so many words that tell nothing of the field: "joint committee", "the commission". */
const short = 2;

/**
 * Gathers the mentions of bodies: by the words of the name, by the acronym, by the short form, and where a name is only
 * "the joint committee" by sort and parties. `partiesAt` gives the parties of the encounter at a token, for a body whose
 * name tells none.
 */
export function groupBodies(
  tokens: Tokens,
  mentions: readonly BodyMention[],
  partiesAt: (token: number) => readonly Party[],
  pack: Prepared,
): BodyGroup[] {
  const groups: BodyGroup[] = [];
  const of = new Map<BodyMention, BodyGroup>();
  const byCore = new Map<string, BodyGroup>();
  const byAcronym = new Map<string, BodyGroup>();
  const bySort = new Map<string, BodyGroup>();
  for (const mention of mentions) {
    const joint = mention.type === "joint-body";
    const parties =
      mention.parties.length >= 2 || !joint ? mention.parties : withOwn(mention.parties, partiesAt(mention.first));
    const key = joint ? keyOf(parties) : "";
    const core = `${mention.type}|${mention.core}|${key}`;
    const sort = `${mention.type}|${mention.sort}|${key}`;
    const words = mention.short ? noWords : mention.words;
    const generic = isGeneric(words, pack);
    const fields = words.filter((word) => pack.bodyWords.fields.has(word));
    // "the trade committee" is not the one on military cooperation
    const fits = (known: readonly string[]) =>
      known.length === 0 || fields.length === 0 || fields.some((field) => known.includes(field));
    let group = mention.short ? of.get(mention.short) : undefined;
    if (!group && mention.core !== "") group = byCore.get(core);
    if (!group && mention.acronym && joint) group = byAcronym.get(`${mention.acronym}|${key}`);
    const before = joint ? bySort.get(sort) : undefined;
    // "the joint committee" may be named in full only later
    if (!group && before && (generic || before.generic) && fits(before.fields)) group = before;
    const name = nameOf(tokens, mention, pack);
    if (!group) {
      group = { type: mention.type, sort: mention.sort, name, parties, mentions: [], generic: true, fields: [] };
      groups.push(group);
    }
    for (const field of fields) if (!group.fields.includes(field)) group.fields.push(field);
    if (!mention.short && name.length > group.name.length && name.length < longestName) group.name = name;
    group.mentions.push(mention);
    group.generic &&= generic;
    of.set(mention, group);
    if (mention.core !== "") byCore.set(core, group);
    if (mention.acronym) byAcronym.set(`${mention.acronym}|${key}`, group);
    bySort.set(sort, group);
  }
  return groups;
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
  return words.length <= short || words.every((word) => pack.bodyModifiers.has(word) || pack.sittings.has(word));
}

function nameOf(tokens: Tokens, mention: BodyMention, pack: Prepared): string {
  let first = mention.first;
  if (pack.sittings.holds(tokens, first) && pack.bodyWords.of.holds(tokens, first + 1)) first += 2;
  while (first < mention.last - 1 && pack.words.determiners.holds(tokens, first)) first += 1;
  return wordsOf(tokens, first, mention.last);
}
