import type { Party } from "../../../record/record.ts";
import {
  formAt,
  isCapital,
  isIn,
  isVerbForm,
  type Mention,
  type PartyMention,
  type PersonMention,
  type Place,
  personMention,
} from "./mention.ts";

/** A delegation's head stands this near to it: "the Swedish delegation, which is visiting the country, headed by". */
const reach = 14;

/**
 * Gives the heads of delegations the party of the delegation: "a delegation of the Swedish Parliament headed by the Chairman
 * Lars Ekström", "the Russian part of the Commission was headed by the Deputy Prime Minister, the Algerian part by …".
 */
export function withDelegations(mentions: readonly Mention[], place: Place): readonly Mention[] {
  if (!mentions.some(isOpen)) return mentions;
  let side: Party | null = null;
  let members: Party | null = null;
  let led: { readonly party: Party; readonly last: number } | null = null;
  // not mapped: a mapped list is of another kind once the engine has compiled the mapping
  const found: Mention[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index] as Mention;
    const before = index > 0 ? mentions[index - 1] : undefined;
    members = memberOf(mention, before, members, place);
    if (mention.type === "party")
      side = standsBehind(mention, before, place)
        ? null
        : (onSide(mention, place) ?? (mention.sort === "side" ? null : side));
    if (!isOpen(mention) || mention.plural) {
      found.push(mention);
      continue;
    }
    const after = mentions[index + 1];
    let party = members ?? (after?.type === "party" && standsBehind(after, mention, place) ? after.party : null);
    if (!party) {
      // "The Kenyan delegation was led by Minister A, Minister B and Secretary C"
      const row: Party | null = led && follows(mention, led.last, place) ? led.party : null;
      const leader: Party | null = leads(mention, before, place) ?? row;
      if (leader) led = { party: leader, last: mention.last };
      party = leader ?? heads(mention, after, place) ?? side;
    }
    found.push(party ? withParty(mention, party) : mention);
  }
  return found;
}

/** Somebody whose party is not told. */
function isOpen(mention: Mention): mention is PersonMention {
  return mention.type === "person" && !mention.party;
}

/** Whether nothing but a comma or "and" stands between somebody and the one before him. */
function follows({ first, last: end }: PersonMention, last: number, place: Place): boolean {
  const mark = formAt(place, last);
  // "…, and Deputy Minister B headed the Tajik side"
  if (!isCapital(place, end) && isVerbForm(place, end)) return false;
  return first - last <= 2 && first > last && (mark === "," || mark === "and");
}

/** "On the Vietnamese side were …": all whom the sentence names after it are of that side. */
function onSide(mention: PartyMention, place: Place): Party | null {
  const { sideEnds } = place.pack.words;
  if (mention.sort !== "side" || !isIn(place, sideEnds, mention.last - 1)) return null;
  const before = mention.first > place.first ? formAt(place, mention.first - 1) : "";
  return before === "on" || before === "from" || before === "for" ? mention.party : null;
}

/** "an Eritrean delegation composed of Minister A and Adviser B": whose delegation it is, for each of its members in a row. */
function memberOf(mention: Mention, before: Mention | undefined, members: Party | null, place: Place): Party | null {
  if (mention.type !== "person" || !before) return null;
  const { composing } = place.pack.words;
  const gap = mention.first - before.last;
  if (before.type === "party") {
    const lead = formAt(place, mention.first - 1) === "of" ? mention.first - 2 : mention.first - 1;
    return gap <= 6 && isIn(place, composing, lead) && before.sort !== "city" ? before.party : null;
  }
  for (let i = before.last; i < mention.first; i += 1)
    if (formAt(place, i) !== "," && formAt(place, i) !== "and") return null;
  return gap <= 2 ? members : null;
}

/** "Minister Krasniqi from the Kosovo side and …": the side is told of whoever stands before it, and of nobody after. */
function standsBehind(side: PartyMention, before: Mention | undefined, place: Place): boolean {
  const gap = side.first - (before?.last ?? Number.NEGATIVE_INFINITY);
  return before?.type === "person" && gap === 1 && onSide(side, place) !== null;
}

function leads(mention: PersonMention, before: Mention | undefined, place: Place): Party | null {
  if (before?.type !== "party" || before.sort === "city" || mention.first - before.last > reach) return null;
  const { leading, determiners } = place.pack.words;
  // "led by Department of Foreign Affairs Undersecretary Ana Lima"
  let lead = mention.first - 1;
  while (
    lead > mention.first - 7 &&
    lead > before.last &&
    (isCapital(place, lead) || ["of", "for", "and"].includes(formAt(place, lead)))
  )
    lead -= 1;
  if (formAt(place, lead) !== "by") return null;
  const verb = lead - 1;
  // "the Peruvian-Omani Committee, co-chaired by Minister A and …", "was held in Lima, chaired by": of either side
  const isShared = formAt(place, verb - 1) === "-";
  const isPlace = before.sort === "capital" && isIn(place, place.pack.encounterWords.inside, before.first - 1);
  if (isIn(place, leading, verb)) return isShared || isPlace ? null : before.party;
  // "…, the Algerian part by Minister …": the verb was said of the first
  const short = before.sort === "adjective" || before.sort === "side";
  if (!short || mention.first - before.last > 3) return null;
  const comma = isIn(place, determiners, before.first - 1) ? before.first - 2 : before.first - 1;
  const listed = formAt(place, comma) === "," || formAt(place, comma) === "and" || formAt(place, comma) === "while";
  if (!listed || isCapital(place, mention.first - 1)) return null;
  for (let i = comma; i >= place.first && i > comma - 60; i -= 1) if (isIn(place, leading, i)) return before.party;
  return null;
}

/** "the Deputy Minister chaired the Kuwaiti side": the party of a side that somebody is said to lead. */
function heads(mention: PersonMention, after: Mention | undefined, place: Place): Party | null {
  if (after?.type !== "party" || after.sort !== "side" || after.first - mention.last > 2) return null;
  return isIn(place, place.pack.words.leading, mention.last) ? after.party : null;
}

function withParty(mention: PersonMention, party: Party): PersonMention {
  return personMention(mention, mention.last, party, mention.beside);
}
