import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { withDelegations } from "./mentions/delegation.ts";
import { type Mention, type Place, placeOf } from "./mentions/mention.ts";
import { partyAt, shieldAt } from "./mentions/party.ts";
import { isNobody, listedAfter, personAt } from "./mentions/person.ts";
import { role } from "./mentions/roles.ts";

export type { Mention, PartyMention, PersonMention } from "./mentions/mention.ts";
export { nameAt } from "./mentions/party.ts";

const none: readonly Mention[] = [];

/** Scans a range of tokens for people, parties and anaphors; the mentions do not overlap and stand in order. */
export function findMentions(tokens: Tokens, first: number, last: number, pack: Prepared): readonly Mention[] {
  const place = placeOf(tokens, first, last, pack);
  let mentions: Mention[] | null = null;
  let at = first;
  for (;;) {
    at = pack.roles.nextOrCapital(tokens, at, last, role.small);
    if (at >= last) break;
    const roles = pack.roles.at(tokens, at);
    const shield = (roles & role.shield) === 0 ? null : shieldAt(tokens, at, last, pack);
    if (shield) {
      at = shield.last;
      continue;
    }
    const mention = mentionAt(place, at, roles);
    if (mention && mention.last > at) {
      if (mentions) mentions.push(mention);
      else mentions = [mention];
      at = mention.last;
      if (mention.type === "person" && (mention.plural || mention.beside))
        for (const listed of listedAfter(place, mention)) {
          mentions.push(listed);
          at = listed.last;
        }
    } else at += 1;
  }
  return mentions ? withDelegations(mentions, place) : none;
}

/** The first mention that begins in a range of tokens, its end among them. */
export function beginningIn(mentions: readonly Mention[], first: number, last: number): Mention | undefined {
  for (const mention of mentions) if (mention.first >= first && mention.first <= last) return mention;
  return undefined;
}

/** The first mention that begins at or after a token. */
export function mentionFrom(mentions: readonly Mention[], at: number): Mention | null {
  for (const mention of mentions) if (mention.first >= at) return mention;
  return null;
}

/** Whether a mention has one of a range's tokens. */
export function isNamedIn(mentions: readonly Mention[], first: number, last: number): boolean {
  for (const mention of mentions) if (mention.first < last && mention.last > first) return true;
  return false;
}

/** Whether somebody may be named from a token on that stands after an article. */
function mayGoOn({ tokens, last, pack }: Place, at: number): boolean {
  if (at >= last || tokens.capital[at] !== 0 || tokens.shape[at] !== shape.word) return true;
  return (pack.roles.at(tokens, at) & role.goesOn) !== 0 || pack.words.heads.holds(tokens, at + 1);
}

function mentionAt(place: Place, at: number, roles: number): Mention | null {
  const { tokens, last, pack } = place;
  if (tokens.shape[at] !== shape.word) return null;
  if (roles === 0) return isNobody(place, at, roles) ? null : personAt(place, at);
  const anaphor = (roles & role.anaphor) === 0 ? null : pack.anaphors.find(tokens, at, last);
  // "the talks": after an article a small word that begins none of ours
  const nobody = tokens.capital[at] === 0 && (roles & role.determiner) !== 0 && !mayGoOn(place, at + 1);
  const person = nobody || isNobody(place, at, roles) ? null : personAt(place, at);
  if (person && (!anaphor || person.last > anaphor.last)) return person;
  const party = nobody ? null : partyAt(place, at);
  if (party && (!anaphor || party.last > anaphor.last)) return party;
  // "its" and "their" before a noun are found as possessives by whoever needs them
  if (!anaphor || (tokens.form[at] === "i" && tokens.capital[at] === 0)) return null;
  return { type: "anaphor", first: at, last: anaphor.last, refers: anaphor.value };
}
