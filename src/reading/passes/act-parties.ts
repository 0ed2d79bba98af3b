/** Whom the words of an act name beside its subject: whom it is put to, whose a noun is, by whom a thing was done, who signed. */
import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Head } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Mention } from "./mentions.ts";

/** Whom the verb takes right after it. */
export function objectOf(tokens: Tokens, head: Head, mentions: readonly Mention[], pack: Prepared): Mention | null {
  if (
    !head.slots.to &&
    (head.act?.form === "speech" || head.act?.form === "stance" || tokens.form[head.last - 1] === "that")
  )
    return null;
  // "the readiness of Iraq": whose it is, not to whom it is said
  if (tokens.form[head.last - 1] === "of" && !head.slots.to) return null;
  const slot = head.slots.to;
  if (slot) {
    for (const mention of mentions) if (mention.first >= slot[0] && mention.first < slot[1]) return mention;
  }
  for (const mention of mentions) {
    // "welcomed Mr. Yamada's planned visit": the pattern reaches over whom it takes
    if (
      mention.type === "person" &&
      mention.first > head.first &&
      mention.first < head.last &&
      !["of", "from", "by", "in"].includes(tokens.form[mention.first - 1] as string)
    )
      return mention;
    if (mention.first < head.last) continue;
    let i = head.last;
    // "welcomed her to Guyana": it is done to her, and Guyana is where
    if (pack.words.objectPronouns.holds(tokens, i - 1)) return null;
    while (
      i < mention.first &&
      ["to", "on", "upon", "with", "from", "for", "the", "for", "by"].includes(tokens.form[i] as string)
    )
      i += 1;
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
      ["from", "by"].includes(tokens.form[mention.first - 1] as string) &&
      mention.sort === "side"
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
    if (!within && ["for", "to", "in", "with"].includes(tokens.form[head.last - 1] as string)) return null;
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

/** Whether "we" are the first who are named in a sentence. */
function isOurs({ mentions: [first] }: ReadSentence): boolean {
  return first?.type === "anaphor" && first.refers === "we";
}

/** The parties of a joint statement, by its title and first words: "We, the Foreign Ministers of Estonia, Norway and …". */
export function signatories(document: ReadDocument): readonly Party[] {
  const { tokens, title, titleMentions } = document;
  let joint = false;
  for (let i = title?.[0] ?? 0; title && i < title[1]; i += 1) {
    if (tokens.form[i] !== "joint") continue;
    const next = tokens.form[i + 1] ?? "";
    // "Joint Statement", "Joint Foreign Ministers' Statement"
    const later = tokens.form.slice(i + 2, Math.min(i + 6, title[1]));
    if (later.includes("statement") || ["statement", "communique", "communiqué", "declaration", "press"].includes(next))
      joint = true;
  }
  if (!joint && !document.sentences.slice(0, 2).some(isOurs)) return [];
  const [one, two] = document.sentences;
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

/** "The Ministers of Canada, Italy and Japan": people of several parties in one. */
function isList(mention: Mention): boolean {
  return mention.type === "person" && mention.beside !== null;
}
