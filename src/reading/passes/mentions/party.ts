import type { Party } from "../../../record/record.ts";
import type { Prepared } from "../../prepare.ts";
import type { Accepts } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { NameEntry, NameSort } from "../../world/names.ts";
import { partyInfo } from "../../world/parties.ts";
import { formAt, isCapital, isGlued, isIn, type PartyMention, type Place } from "./mention.ts";
import { role, rolesAt } from "./roles.ts";

export interface NamedParty {
  readonly last: number;
  readonly party: Party;
  readonly sort: NameSort;
}

/** A party's name in the lexicon, with its capitals as the lexicon wants them. */
export function nameAt(tokens: Tokens, at: number, last: number, pack: Prepared): NamedParty | null {
  if (at >= last || tokens.capital[at] === 0) return null;
  const roles = pack.roles.at(tokens, at);
  if ((roles & role.name) === 0) return null;
  const found = pack.names.find(tokens, at, last, isWritten);
  if (!found) return null;
  // "Indian Ocean": longer words in which the name means nobody
  const shield = (roles & role.shield) === 0 ? null : shieldAt(tokens, at, last, pack);
  if (shield && shield.last > found.last) return null;
  return { last: found.last, party: found.value.party, sort: found.value.sort };
}

/** A phrase in which a name means nobody; "Russia today" is not "Russia Today". */
export function shieldAt(tokens: Tokens, at: number, last: number, pack: Prepared): { readonly last: number } | null {
  return pack.shields.find(tokens, at, last, endsAlike);
}

/** A name that is one by its capitals alone has to have them. */
const isWritten: Accepts<NameEntry> = ({ exact, words }, first, last, tokens) => {
  if (!exact || tokens.capital[first] === 2) return true;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (end - start !== words.length) return false;
  if (tokens.text.startsWith(words, start)) return true;
  return words.includes("'") && tokens.text.slice(start, end).replaceAll("’", "'") === words;
};

/** A shield whose last word has a capital has it in the text. */
const endsAlike: Accepts<string> = (words, _, last, tokens) =>
  tokens.capital[last - 1] !== 0 || !/[A-Z][^ -]*$/.test(words);

export function partyNameAt(place: Place, at: number): NamedParty | null {
  const { tokens, last, pack } = place;
  if (place.nameAt === at) return place.name;
  if (at >= last || tokens.capital[at] === 0 || (pack.roles.at(tokens, at) & role.name) === 0) return null;
  place.name = nameAt(tokens, at, last, pack);
  place.nameAt = at;
  return place.name;
}

export function isPossessive(place: Place, at: number): boolean {
  const form = formAt(place, at);
  return isGlued(place, at) && (form === "'s" || form === "'");
}

/** The token after articles and after "friendly", "brotherly". */
export function skipCourtesies(place: Place, at: number, limit: number): number {
  const { determiners, courtesies } = place.pack.words;
  let i = at;
  while (i < at + limit && (isIn(place, determiners, i) || isIn(place, courtesies, i)) && !partyNameAt(place, i))
    i += 1;
  return i;
}

export function partyAt(place: Place, at: number): PartyMention | null {
  const { tokens, last, pack } = place;
  const roles = rolesAt(place, at);
  const begins = roles & role.determiner ? roles | rolesAt(place, at + 1) : roles;
  if ((begins & (role.name | role.side | role.courtesy)) === 0) return null;
  let i = at;
  // "new" goes before a name, and begins one: "New York"
  if (roles & role.determiner && !partyNameAt(place, i)) i += 1;
  // "the friendly Republic of Iraq", "the brotherly Iraqi people"
  while (i < at + 3 && isIn(place, pack.words.courtesies, i) && !partyNameAt(place, i)) i += 1;
  const collective = rolesAt(place, i) & role.side ? pack.sides.find(tokens, i, last) : null;
  if (collective && formAt(place, collective.last) === "of") {
    // "the Government of Tanzania", "the people of Kenya"
    const named = partyNameAt(place, skipCourtesies(place, collective.last + 1, 4));
    if (named && named.sort !== "adjective")
      return partyMention(at, named.last, named.party, "side", isPossessive(place, named.last));
    // "Republic of Korea" is a name of its own, where "Korea" is none
    if (!partyNameAt(place, i)) return null;
  }
  const named = partyNameAt(place, i);
  if (!named) return null;
  const end = named.last;
  if (isPossessive(place, end)) {
    // "Egypt's government", but "Egypt's concern" stays the party alone
    const side = sideNounAt(place, end + 1);
    if (side !== null) return partyMention(at, side, named.party, "side", isPossessive(place, side));
    return partyMention(at, end, named.party, sortOf(named.sort), true);
  }
  if (named.sort !== "capital" && named.sort !== "city" && named.sort !== "metonym") {
    const side = sideNounAt(place, end);
    if (side !== null) return partyMention(at, side, named.party, "side", isPossessive(place, side));
  }
  return partyMention(named.sort === "adjective" ? i : at, end, named.party, sortOf(named.sort), false);
}

function partyMention(
  first: number,
  last: number,
  party: Party,
  sort: PartyMention["sort"],
  possessive: boolean,
): PartyMention {
  return { type: "party", first, last, party, sort, possessive };
}

/** Where "side", "government", "friendly people" ends. */
function sideNounAt(place: Place, at: number): number | null {
  const noun = isIn(place, place.pack.words.courtesies, at) ? at + 1 : at;
  return place.pack.sides.find(place.tokens, noun, place.last)?.last ?? null;
}

function sortOf(sort: NameSort): PartyMention["sort"] {
  if (sort === "capital" || sort === "city" || sort === "adjective" || sort === "metonym") return sort;
  return "name";
}

/** "of the Republic of Iraq", "for Israel": whose office it is. */
export function ofPartyAt(place: Place, at: number): NamedParty | null {
  const preposition = formAt(place, at);
  if (preposition !== "of" && preposition !== "for" && preposition !== "from") return null;
  const { determiners, courtesies } = place.pack.words;
  let i = at + 1;
  for (let k = 0; k < 6 && !partyNameAt(place, i); k += 1) {
    // "of the Government of Kenya", "of the Embassy of Ukraine"
    const side = isCapital(place, i) ? place.pack.sides.find(place.tokens, i, place.last) : null;
    if (isIn(place, determiners, i) || isIn(place, courtesies, i)) i += 1;
    else if (side && formAt(place, side.last) === "of") i = side.last + 1;
    else break;
  }
  const named = partyNameAt(place, i);
  if (!named || named.sort === "adjective" || named.sort === "city") return null;
  // "assured the Minister of Kenya's support": the name begins another noun group
  if (isPossessive(place, named.last)) return null;
  // "assured the Ambassador of the ASEAN Secretariat's support": it only qualifies what comes
  if (isCapital(place, named.last) && isIn(place, place.pack.words.departments, named.last)) return null;
  if (named.party.length === 2) return named;
  // "of the Food and Agriculture Organization of the United Nations"
  const above =
    formAt(place, named.last) === "of" ? partyNameAt(place, skipCourtesies(place, named.last + 1, 2)) : null;
  return above && partyInfo(above.party)?.type === "organisation" ? { ...named, last: above.last } : named;
}

/** "in Iraq", "from Iraq" after "counterpart". */
export function fromPartyAt(place: Place, at: number): NamedParty | null {
  const preposition = formAt(place, at);
  if (preposition !== "in" && preposition !== "from") return null;
  const named = partyNameAt(place, skipCourtesies(place, at + 1, 2));
  return named?.sort === "name" ? named : null;
}

/** "to the Republic of Iraq": where an ambassador is accredited. Gives the token after it. */
export function seatAt(place: Place, at: number): number | null {
  if (formAt(place, at) !== "to" && formAt(place, at) !== "in") return null;
  const i = skipCourtesies(place, at + 1, 3);
  const named = partyNameAt(place, i);
  if (named) return named.sort === "adjective" ? null : furtherSeats(place, named.last);
  // "to the Kingdom", "to the country"
  return i > at + 1 && isIn(place, place.pack.words.realms, i) ? i + 1 : null;
}

/** ", Burundi, Comoros and Seychelles" after the first seat: the token after the last. */
function furtherSeats(place: Place, at: number): number {
  let i = at;
  for (let count = 0; count < 12; count += 1) {
    const comma = formAt(place, i) === ",";
    const and = formAt(place, comma ? i + 1 : i) === "and";
    if (!comma && !and) return i;
    const from = skipCourtesies(place, i + (comma ? 1 : 0) + (and ? 1 : 0), 2);
    const named = partyNameAt(place, from);
    // not "the Ambassador to Peru and Chile's Minister"
    if (named?.sort !== "name" || isPossessive(place, named.last) || isCapital(place, named.last)) return i;
    i = named.last;
  }
  return i;
}
