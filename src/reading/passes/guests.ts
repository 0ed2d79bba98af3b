import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import type { ReadDocument } from "./document.ts";
import { type Mention, nameAt, type PersonMention } from "./mentions.ts";
import type { Person } from "./people.ts";

/** How far after somebody's name the text may say where he is a guest. */
const reach = 14;

/**
 * Gives a party to those of whom the text says that they are guests somewhere: "Prime Minister Horvat, who arrived in Oslo
 * on an official visit" is not Norway's, so he is of the other state of which the text speaks. Also to whom the title
 * names with his party, with or without his name. Runs before it is guessed whose text it is.
 */
export function settleGuests(
  document: Pick<ReadDocument, "tokens" | "sentences" | "people" | "counts" | "titleMentions">,
  pack: Prepared,
): void {
  const { tokens, people, counts } = document;
  let opening = true;
  for (const { mentions } of document.sentences) {
    for (let index = 0; index < mentions.length; index += 1) {
      const mention = mentions[index] as Mention;
      if (mention.type !== "person" || mention.plural) continue;
      const person = people.of(mention);
      if (!person) continue;
      if (opening && mention.name) {
        opening = false;
        person.party ??= titled(person, document.titleMentions);
      }
      if (person.party) continue;
      const host = hostOf(mention, mentions[index + 1], tokens, pack);
      if (host) person.party = otherThan(host, counts);
    }
  }
}

/** The party that the title gives to the office of its one person, where the text's first holds it: "President of Ghana in Oslo". */
function titled(person: Person, [mention, ...others]: readonly Mention[]): Party | null {
  if (mention?.type !== "person" || mention.name || mention.plural || mention.counterpart || !mention.party)
    return null;
  if (mention.offices.length === 0 || others.some(({ type }) => type === "person")) return null;
  return mention.offices.every((office) => person.offices.has(office)) ? mention.party : null;
}

/** Where the words after a name say that he is on a visit: "who is in Kenya on a state visit", "arrived in Oslo". */
function hostOf(mention: PersonMention, next: Mention | undefined, tokens: Tokens, pack: Prepared): Party | null {
  const { relatives } = pack.words;
  const { staying, stays, visitNouns, placing } = pack.encounterWords;
  const limit = Math.min(tokens.count, mention.last + reach, next?.type === "person" ? next.first : Number.MAX_VALUE);
  let at = mention.last;
  if (tokens.form[at] === ",") at += 1;
  const relative = relatives.holds(tokens, at);
  if (relative) at += 1;
  // "…, on Sunday arrived in Oslo"
  for (let steps = 0; steps < 3 && !relative && isWhen(tokens, at, pack); steps += 1) at += 1;
  if (at >= limit || !(staying.holds(tokens, at) || (relative && stays.holds(tokens, at)))) return null;
  let host: Party | null = null;
  let visit = staying.holds(tokens, at);
  for (let i = at + 1; i < limit; i += 1) {
    const form = tokens.form[i] as string;
    if (form === "." || form === ";" || (relative && form === ",")) break;
    if (visitNouns.holds(tokens, i)) visit = true;
    const name = nameAt(tokens, i, limit, pack);
    if (!name) continue;
    const before = tokens.form[i - 1] as string;
    const beforeThat = tokens.form[i - 2] as string;
    const led = placing.has(before) || visitNouns.has(before) || (before === "the" && placing.has(beforeThat));
    if (name.sort !== "adjective" && name.party.length === 2 && led) host ??= name.party;
    i = name.last - 1;
  }
  return visit ? host : null;
}

/** "on", "Sunday", "today": words of time before a verb. */
function isWhen(tokens: Tokens, at: number, { encounterWords: words }: Prepared): boolean {
  return words.notPlaces.holds(tokens, at) || (words.moments.holds(tokens, at) && tokens.form[at] !== ",");
}

/** The state that somebody is to visit: "President Lima plans to visit South Korea", "will travel to Kenya". */
export function goalOf(mention: PersonMention, tokens: Tokens, pack: Prepared): Party | null {
  const { modals, auxiliaries, determiners } = pack.words;
  const { expecting, comings, heading } = pack.encounterWords;
  let i = mention.last;
  while (i < mention.last + 2 && (modals.holds(tokens, i) || auxiliaries.holds(tokens, i))) i += 1;
  if (expecting.holds(tokens, i)) i += 1;
  if (i > mention.last && tokens.form[i] === "to") i += 1;
  if (i === mention.last || !(comings.holds(tokens, i) || heading.holds(tokens, i))) return null;
  i += 1;
  if (tokens.form[i] === "to" || tokens.form[i] === "in") i += 1;
  if (determiners.holds(tokens, i)) i += 1;
  const name = nameAt(tokens, i, tokens.count, pack);
  return name && name.sort !== "adjective" ? name.party : null;
}

/** The state that the text names most beside one; null where two are named as often. */
function otherThan(party: Party, counts: ReadonlyMap<Party, number>): Party | null {
  let best: Party | null = null;
  let most = 0;
  for (const [other, count] of counts) {
    if (other === party || other.length !== 2) continue;
    if (count === most) best = null;
    if (count > most) {
      most = count;
      best = other;
    }
  }
  return best;
}
