import type { LanguagePack } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import { withDelegations } from "./mentions/delegation.ts";
import type { Mention, Place } from "./mentions/mention.ts";
import { partyAt, shieldAt } from "./mentions/party.ts";
import { listedAfter, personAt } from "./mentions/person.ts";

export type { Mention, PartyMention, PersonMention } from "./mentions/mention.ts";
export { nameAt } from "./mentions/party.ts";

/** Scans a range of tokens for people, parties and anaphors; the mentions do not overlap and stand in order. */
export function findMentions(tokens: Tokens, first: number, last: number, pack: Prepared): readonly Mention[] {
  const place: Place = { tokens, first, last, pack };
  const mentions: Mention[] = [];
  const openers = openersOf(pack);
  let at = first;
  while (at < last) {
    if (tokens.capital[at] === 0 && !openers.holds(tokens, at)) {
      at += 1;
      continue;
    }
    const shield = shieldAt(tokens, at, last, pack);
    if (shield) {
      at = shield.last;
      continue;
    }
    const mention = mentionAt(place, at);
    if (mention && mention.last > at) {
      mentions.push(mention);
      const listed = mention.type === "person" ? listedAfter(place, mention) : [];
      mentions.push(...listed);
      at = listed.at(-1)?.last ?? mention.last;
    } else at += 1;
  }
  return withDelegations(mentions, place);
}

/**
 * The first mention that begins in a range of tokens, its end among them. In a loop over tokens it stands in for a `find`
 * whose function holds the loop's counter: that counter would be kept apart anew at every turn.
 */
export function beginningIn(mentions: readonly Mention[], first: number, last: number): Mention | undefined {
  return mentions.find((mention) => mention.first >= first && mention.first <= last);
}

/** Whether somebody may be named from a token on that stands after an article. */
function mayGoOn({ tokens, last, pack }: Place, at: number): boolean {
  if (at >= last || tokens.capital[at] !== 0 || tokens.shape[at] !== shape.word) return true;
  const { words, particles } = pack;
  return (
    openersOf(pack).holds(tokens, at) ||
    particles.holds(tokens, at) ||
    words.heads.holds(tokens, at) ||
    words.heads.holds(tokens, at + 1)
  );
}

const openersOfPack = new WeakMap<LanguagePack, WordSet>();

/** The words with which a mention can begin in small letters: at all others of a text there is nothing to look up. */
function openersOf(pack: Prepared): WordSet {
  const known = openersOfPack.get(pack.pack);
  if (known) return known;
  const { words } = pack;
  const openers = new WordSet([
    ...[pack.shields, pack.anaphors, pack.sides, pack.offices].flatMap((table) => table.openings()),
    ...[words.determiners, words.possessives, words.modifiers, words.courtesies, words.guests].flatMap((list) => [
      ...list,
    ]),
    ...[...pack.counterparts, ...pack.guestNouns],
  ]);
  openersOfPack.set(pack.pack, openers);
  return openers;
}

function mentionAt(place: Place, at: number): Mention | null {
  const { tokens, last, pack } = place;
  if (tokens.shape[at] !== shape.word) return null;
  const anaphor = pack.anaphors.find(tokens, at, last);
  // "the talks": after an article a small word that begins none of ours
  const nobody = tokens.capital[at] === 0 && pack.words.determiners.holds(tokens, at) && !mayGoOn(place, at + 1);
  const person = nobody ? null : personAt(place, at);
  if (person && (!anaphor || person.last > anaphor.last)) return person;
  const party = nobody ? null : partyAt(place, at);
  if (party && (!anaphor || party.last > anaphor.last)) return party;
  // "its" and "their" before a noun are found as possessives by whoever needs them
  if (!anaphor || (tokens.form[at] === "i" && tokens.capital[at] === 0)) return null;
  return { type: "anaphor", first: at, last: anaphor.last, refers: anaphor.value };
}
