import type { Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { ReadDocument } from "./document.ts";
import { presumedOf } from "./mentions/office.ts";
import type { Mention, PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";

/**
 * Gives a party to those who meet, where the words tell it that join them: "the Minister of Foreign Affairs, Ignacio van
 * Houten, and his Peruvian counterpart", "Foreign Secretary Koirala and Deputy Minister Nam led their delegations". The first
 * is the publisher's, where the other cannot be; failing that of the party that the text names most beside the other's.
 * Runs before it is known who speaks, since it tells who meets.
 */
export function settlePairs(
  document: Pick<ReadDocument, "tokens" | "sentences" | "people" | "counts" | "own">,
  pack: Prepared,
): void {
  const { people, own, counts } = document;
  for (const { mentions } of document.sentences) {
    settleRows(mentions, document);
    let holder: Person | null = null;
    for (let index = 0; index < mentions.length; index += 1) {
      const mention = mentions[index] as Mention;
      if (mention.type !== "person" || mention.plural) continue;
      if (mention.counterpart && mention.possessed && mention.party && holder && !holder.party) {
        holder.party = partyBeside(mention.party, own, counts);
      }
      const first = people.of(mention);
      // "Secretary-General Ban Ki-moon" on a page of the United Nations
      if (first && !first.party && own && isPresumed(mention, own, document.tokens, pack)) first.party = own;
      const next = mentions[index + 1];
      if (mention.name) holder = first;
      if (next?.type !== "person" || !next.name) continue;
      const second = first ? chairBeside(mention, next, document, pack) : null;
      if (first && second && first !== second && (own || first.party || second.party)) {
        if (!first.party) first.party = second.party ? partyBeside(second.party, own, counts) : own;
        if (!second.party && first.party) second.party = partyBeside(first.party, null, counts);
      }
      const called = calledOn(mention, next, document, pack);
      if (called && !called.party) {
        // where the words give neither a party, the publisher's own stands first
        if (first && !first.party && mention.offices.length > 0) first.party = own;
        const caller = first?.party ?? people.partyOf(mention);
        if (caller) called.party = oppositeOf(caller, own, counts);
      }
    }
  }
}

/** Whether an office that somebody is called by is likely to be one of a party's. */
function isPresumed({ titles }: PersonMention, own: Party, tokens: Tokens, pack: Prepared): boolean {
  for (const title of titles) if (presumedOf(tokens, title, pack) === own) return true;
  return false;
}

/**
 * "talks with the Speaker of the Ukrainian parliament, the Prime Minister, A. Bondar, and the Foreign Minister, C. Koval":
 * whom somebody meets in a row is of the one party that the row states; so are ambassadors listed by their seats.
 */
function settleRows(sentence: readonly Mention[], document: Pick<ReadDocument, "tokens" | "people">): void {
  let row: PersonMention[] | null = null;
  for (const mention of sentence) {
    // parties inside "to the Republic of Iraq" are no part of the row
    if (mention.type !== "person") continue;
    if (row && isJoined(document.tokens, row[row.length - 1] as Mention, mention)) {
      row.push(mention);
      continue;
    }
    if (row) settleRow(row, sentence, document);
    row = [mention];
  }
  if (row) settleRow(row, sentence, document);
}

function settleRow(
  row: readonly PersonMention[],
  sentence: readonly Mention[],
  { tokens, people }: Pick<ReadDocument, "tokens" | "people">,
): void {
  const lead = row[0] as PersonMention;
  const before = tokens.form[lead.first - 1];
  if (row.length === 1 && before !== "by") return;
  const stated = new Set<Party>();
  for (const { party } of row) if (party) stated.add(party);
  // "was accompanied by A, B and C": of the party of whoever was
  if (before === "by" && accompanies.holds(tokens, lead.first - 2)) {
    const head = sentence.find((mention) => mention.type === "person");
    const chief = head?.type === "person" && head !== lead ? (people.of(head)?.party ?? head.party) : null;
    if (chief && stated.size === 0)
      for (const mention of row) {
        const person = people.of(mention);
        if (person) person.party ??= chief;
      }
    if (chief) return;
  }
  // "signed by President A, Prime Minister B and the Chancellor"
  if (row.length > 2 && before === "by" && lead.offices.some((one) => heads.has(one))) {
    const party = people.of(lead)?.party;
    const others = row.filter((mention) => mention !== lead);
    if (party && others.every((mention) => (people.of(mention)?.party ?? mention.party ?? party) === party))
      for (const mention of others) {
        const person = people.of(mention);
        if (person) person.party ??= party;
      }
  }
  if (stated.size !== 1 || row.length === 1) return;
  const met = before === "with" || (greeted.holds(tokens, lead.first - 1) && !lead.offices.includes("ambassador"));
  if (!met || row.some(({ counterpart }) => counterpart)) return;
  // "In a meeting with the Minister of A, Minister B stressed": no row without an "and" at its end
  if (!isJoined(tokens, row[row.length - 2] as Mention, row[row.length - 1] as Mention, true)) return;
  const [party] = stated;
  for (const mention of row) {
    const person = people.of(mention);
    if (person && party && !person.party) person.party = party;
  }
}

/** Verbs whose objects are the other side: "met Malaysia's Prime Minister A, Foreign Minister B and Trade Minister C". */
const greeted = new WordSet(["met", "meet", "meets", "meeting", "visited", "hosted"]);
const heads: ReadonlySet<Office> = new Set(["head-of-state", "head-of-government"]);
const accompanies = new WordSet(["accompanied", "joined"]);

const linking = new WordSet(["the", "to", "with", "as", "well"]);

/** Nothing but commas, "and" and articles between two people. */
function isJoined(tokens: Tokens, one: Mention, two: Mention, last = false): boolean {
  if (two.first - one.last > 5) return false;
  let joined = false;
  for (let i = one.last; i < two.first; i += 1) {
    const form = tokens.form[i] as string;
    if (form === "and" || (!last && (form === "," || form === ";"))) joined = true;
    else if (form === "," || form === ";") continue;
    else if (!linking.holds(tokens, i)) return false;
  }
  return joined;
}

const callings: ReadonlySet<string> = new Set(["on", "with", "by"]);

/** "Deputy State Secretary Bodnár paid a courtesy call on Secretary Evangelista": whom somebody is said to meet. */
function calledOn(
  mention: PersonMention,
  next: PersonMention,
  { tokens, people }: Pick<ReadDocument, "tokens" | "people">,
  pack: Prepared,
): Person | null {
  if (next.party || next.offices.length === 0 || next.counterpart) return null;
  // "paid a call on Prime Minister A and held a meeting with Minister B": A is met himself
  if (callings.has(tokens.form[mention.first - 1] ?? "")) return null;
  const gap = next.first - mention.last;
  const preposition = tokens.form[next.first - 1];
  if (gap < 2 || gap > 8 || (preposition !== "on" && preposition !== "with" && preposition !== "by")) return null;
  for (let i = mention.last; i < next.first; i += 1) if (pack.words.hosts.holds(tokens, i)) return people.of(next);
  return null;
}

/** The publisher's own party to anybody else; to the publisher, the one that the text names far more than any other. */
function oppositeOf(party: Party, own: Party | null, counts: ReadonlyMap<Party, number>): Party | null {
  if (own && own !== party) return own;
  const others = [...counts].filter(([other]) => other !== party).sort((a, b) => b[1] - a[1]);
  const [first, second] = others;
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Who is joined to somebody by "and" and chairs or leads with him: each has a side of his own. */
function chairBeside(
  mention: PersonMention,
  next: PersonMention,
  { tokens, people }: Pick<ReadDocument, "tokens" | "people">,
  pack: Prepared,
): Person | null {
  if (next.plural) return null;
  // "and", ", and"
  const gap = next.first - mention.last;
  if (tokens.form[next.first - 1] !== "and" || gap < 1 || gap > 2) return null;
  if (gap === 2 && tokens.form[mention.last] !== ",") return null;
  const { leading, possessives, determiners } = pack.words;
  const at = next.last;
  // "… and Ambassador B led the consultations", where the words tell whose the one is
  const stated = (people.of(mention)?.party ?? null) !== null || (people.of(next)?.party ?? null) !== null;
  // "led the respective sides": each his own
  const apart = leading.holds(tokens, at) && determiners.holds(tokens, at + 1) && tokens.form[at + 2] === "respective";
  if (apart) return people.of(next);
  // "Deputy Prime Minister A and Vietnamese Deputy Minister B signed an accord": no state signs with itself
  const oneStated = ((people.of(mention)?.party ?? null) === null) !== ((people.of(next)?.party ?? null) === null);
  if (oneStated && pack.words.signings.holds(tokens, at) && isOfficer(mention) && isOfficer(next))
    return people.of(next);
  const talks = stated && determiners.holds(tokens, at + 1) && pack.encounterWords.meetings.holds(tokens, at + 2);
  if (stated && isChairedBy(mention.first, tokens, pack)) return people.of(next);
  const chaired =
    tokens.form[at] === "co"
      ? leading.holds(tokens, at + 2)
      : leading.holds(tokens, at) &&
        (talks || (isListed(mention) && isListed(next)) || possessives.holds(tokens, at + 1));
  return chaired ? people.of(next) : null;
}

/** "The consultations were led by", "co-chaired by": before two of whom each has a side; not "a delegation led by". */
function isChairedBy(at: number, tokens: Tokens, pack: Prepared): boolean {
  if (tokens.form[at - 1] !== "by" || !pack.words.leading.holds(tokens, at - 2)) return false;
  if (tokens.form[at - 3] === "-" && tokens.form[at - 4] === "co") return true;
  for (let i = at - 3; i >= Math.max(0, at - 8); i -= 1) {
    const form = tokens.form[i] as string;
    if (form === "," || form === ".") return false;
    if (pack.encounterWords.meetings.holds(tokens, i) || pack.sittings.holds(tokens, i)) return true;
  }
  return false;
}

function partyBeside(party: Party, own: Party | null, counts: ReadonlyMap<Party, number>): Party | null {
  if (own && own !== party) return own;
  let best: Party | null = null;
  for (const [other, count] of counts)
    if (other !== party && count > (best ? (counts.get(best) ?? 0) : 0)) best = other;
  return best;
}

function isOfficer({ offices, plural }: PersonMention): boolean {
  return offices.length > 0 && !plural;
}

/** "Presidents Okello and Maas": the office stands before both and is neither's alone. */
function isListed(mention: PersonMention): boolean {
  return mention.titles.length === 0 && mention.offices.length > 0;
}
