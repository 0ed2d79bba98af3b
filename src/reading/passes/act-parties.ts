/** Whom the words of an act name beside its subject: whom it is put to, whose a noun is, by whom a thing was done, who signed. */
import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { Head } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Mention } from "./mentions.ts";

/** What may stand before whom a verb takes. */
const before = new WordSet(["to", "on", "upon", "with", "from", "for", "the", "by"]);

/** Behind these stands where, whose or by whom, and not whom the words of an act reach over. */
const beside = new WordSet(["of", "from", "by", "in"]);

/** What stands behind these is no owner of a noun before them. */
const toward = new WordSet(["for", "to", "in", "with"]);

/** What names whoever does what is told in the passive, before its verb. */
const byWhom = new WordSet(["from", "by"]);

/** Whom the verb takes right after it. */
export function objectOf(tokens: Tokens, head: Head, mentions: readonly Mention[], pack: Prepared): Mention | null {
  const slot = head.slots.to;
  if (!slot) {
    if (head.act !== null && (head.act.form === "speech" || head.act.form === "stance")) return null;
    const form = tokens.form[head.last - 1] as string;
    // "the readiness of Iraq": whose it is, not to whom it is said
    if (form === "that" || form === "of") return null;
  } else {
    for (const mention of mentions) if (mention.first >= slot[0] && mention.first < slot[1]) return mention;
  }
  for (const mention of mentions) {
    // "welcomed Mr. Yamada's planned visit": the pattern reaches over whom it takes
    if (
      mention.type === "person" &&
      mention.first > head.first &&
      mention.first < head.last &&
      !beside.holds(tokens, mention.first - 1)
    )
      return mention;
    if (mention.first < head.last) continue;
    let i = head.last;
    // "welcomed her to Guyana": it is done to her, and Guyana is where
    if (pack.words.objectPronouns.holds(tokens, i - 1)) return null;
    while (i < mention.first && before.holds(tokens, i)) i += 1;
    if (i < mention.first) return null;
    if (mention.type === "party" && (mention.possessive || mention.sort === "adjective")) return null;
    return mention;
  }
  return null;
}

/** Whose the noun of a passive is: "the readiness of Sofia was expressed", "Iraq's gratitude was conveyed". */
export function ownerIn(tokens: Tokens, head: Head, mentions: readonly Mention[]): Mention | null {
  for (const mention of mentions) {
    if (mention.first < head.first - 4 || mention.last > head.last) continue;
    if (mention.type === "party" && mention.possessive && mention.last <= head.first + 1) return mention;
    if (
      mention.first >= head.first &&
      tokens.form[mention.first - 1] === "of" &&
      mention.first - head.first <= 3 &&
      mention.type !== "anaphor"
    )
      return mention;
  }
  return null;
}

/** "by Iraq" after a passive. */
export function agentOf(tokens: Tokens, head: Head, mentions: readonly Mention[], end: number): Mention | null {
  for (const mention of mentions) {
    // "from the Russian side, it was promised", "on the part of Iraq"
    if (
      mention.type === "party" &&
      mention.last <= head.clause &&
      mention.sort === "side" &&
      byWhom.holds(tokens, mention.first - 1)
    )
      return mention;
    if (
      mention.type === "party" &&
      mention.last <= head.clause &&
      tokens.form[mention.first - 1] === "of" &&
      tokens.form[mention.first - 2] === "part"
    )
      return mention;
    if (mention.first < head.first || mention.first >= end) continue;
    if (tokens.form[mention.first - 1] === "by" && mention.first - head.last <= 3) return mention;
  }
  return null;
}

/** Whose greetings, invitation or thanks are conveyed: "of the Slovak President", "from his King", "his President's". */
export function ownerAfter(tokens: Tokens, head: Head, mentions: readonly Mention[], end: number): Mention | null {
  for (const mention of mentions) {
    if (mention.first < head.first || mention.first >= end) continue;
    const before = tokens.form[mention.first - 1];
    const inSlot = head.slots.to && mention.first >= head.slots.to[0] && mention.first < head.slots.to[1];
    if (inSlot) continue;
    const within = mention.first < head.last;
    // "support for the unity of Somalia": what stands behind the preposition is not the owner
    if (!within && toward.holds(tokens, head.last - 1)) return null;
    if (
      mention.last <= head.last &&
      (tokens.form[mention.last] === "'s" || (mention.type === "party" && mention.possessive))
    )
      return mention;
    if (within) continue;
    if ((before === "of" || before === "from") && mention.first - head.last <= 1 && mention.type !== "anaphor") {
      return mention;
    }
    if (before === "of" && mention.type === "anaphor" && mention.refers === "own" && mention.first - head.last <= 2)
      return mention;
    if (mention.first - head.last > 3) return null;
  }
  return null;
}

/** Whether a noun group can act: "the Qatar Fund", "120 doctors"; in plain narration only what is known to. */
export function agentNoun(tokens: Tokens, core: Head, pack: Prepared, told: boolean): boolean {
  let noun = core.first - 1;
  for (let i = core.clause; i < core.first; i += 1) {
    if (i > core.clause && pack.words.prepositions.holds(tokens, i)) {
      noun = i - 1;
      break;
    }
    if (pack.words.agents.holds(tokens, i)) return true;
  }
  if (!told) return false;
  while (noun > core.clause && (pack.words.adverbs.holds(tokens, noun) || pack.words.auxiliaries.holds(tokens, noun)))
    noun -= 1;
  return !pack.words.abstracts.holds(tokens, noun);
}

const joints = new WordSet(["joint"]);
const papers = new WordSet(["statement", "communique", "communiqué", "declaration", "press"]);

/** Whether "we" are the first who are named in a sentence. */
function isOurs(read: ReadSentence | undefined): boolean {
  const first = read?.mentions[0];
  return first !== undefined && first.type === "anaphor" && first.refers === "we";
}

/** The parties of a joint statement, by its title and first words: "We, the Foreign Ministers of Estonia, Norway and …". */
export function signatories(document: ReadDocument): readonly Party[] {
  const { tokens, title, titleMentions, sentences } = document;
  const joint = title !== null && isJoint(tokens, title);
  const one = sentences[0];
  const two = sentences[1];
  if (!joint && !isOurs(one) && !isOurs(two)) return [];
  const listed = one?.mentions.find(isList) ?? two?.mentions.find(isList);
  // "We, the Foreign Ministers of Canada, Italy and Japan, condemn": whatever its title
  const we = one?.mentions[0] ?? two?.mentions[0];
  const ours = we?.type === "anaphor" && we.refers === "we" && listed?.first === we.last + 1;
  if (!joint && !ours) return [];
  const parties = new Set<Party>();
  for (const mention of listed ? [listed] : titleMentions) {
    if (mention.type === "anaphor" || !mention.party || (mention.type === "party" && mention.sort === "city")) continue;
    parties.add(mention.party);
    if (mention.type === "person") for (const party of mention.beside ?? []) parties.add(party);
  }
  return [...parties];
}

/** Whether a title is a joint paper's: "Joint Statement", "Joint Foreign Ministers' Statement". */
function isJoint(tokens: Tokens, [first, last]: readonly [number, number]): boolean {
  for (let i = first; i < last; i += 1) {
    if (!joints.holds(tokens, i)) continue;
    if (papers.holds(tokens, i + 1)) return true;
    for (let k = i + 2; k < Math.min(i + 6, last); k += 1) if (tokens.form[k] === "statement") return true;
  }
  return false;
}

/** "The Ministers of Canada, Italy and Japan": people of several parties in one. */
function isList(mention: Mention): boolean {
  return mention.type === "person" && mention.beside !== null;
}
