import type { Office, Party } from "../../../record/record.ts";
import { WordSet } from "../../text/word-set.ts";
import { verbForm } from "../../verb-table.ts";
import {
  formAt,
  isCapital,
  isGlued,
  isIn,
  isVerbForm,
  type PersonMention,
  type Place,
  personMention,
} from "./mention.ts";
import { isCourteous, isHonour, isPartyNamed, nameRangeAt, takeHonorifics } from "./name.ts";
import { departmentAt, type OfficeWords, officeAt, officeStarts, ownMinistryAt, portfolioEnd } from "./office.ts";
import { fromPartyAt, isPossessive, type NamedParty, ofPartyAt, partyNameAt, seatAt, skipCourtesies } from "./party.ts";
import { role, rolesAt } from "./roles.ts";

/** Offices that are held at somebody else's seat: "Ambassador of Mongolia to Iraq". */
const accredited: ReadonlySet<Office> = new Set([
  "ambassador",
  "consul",
  "permanent-representative",
  "special-envoy",
  "senior-official",
  "other",
  "secretary-general",
]);

/** Offices beside which "Ambassador" is a rank: "State Minister Ambassador Dawit Tesfaye". */
const ranking: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "minister",
  "deputy-minister",
  "spokesperson",
]);

const none: readonly Party[] = [];

/** What has been read of a person so far. */
class Draft {
  readonly first: number;
  readonly honorifics: string[] = [];
  offices: Office[] = [];
  titles: (readonly [number, number])[] = [];
  name: readonly [number, number] | null = null;
  party: Party | null = null;
  counterpart = false;
  guest = false;
  plural = false;
  possessed = false;
  beside: readonly Party[] = none;
  /** His ministry is told, and whose it is: an office after it is somebody else's. */
  settled = false;
  /** His ministry is told: a name after it is his. */
  served = false;
  /** Nothing behind the name is his: a list goes on. */
  closed = false;

  constructor(first: number) {
    this.first = first;
  }

  get hasHead(): boolean {
    return this.offices.length > 0 || this.counterpart || this.guest;
  }

  mention(last: number): PersonMention {
    return personMention(this, last, this.party, this.beside.length > 0 ? this.beside : null);
  }
}

/**
 * Whether nobody is named from a token on: behind an article, modifiers and a party's name stands no office and no courtesy,
 * and it is no bare name with an office after it. So it is at most tokens, and `personAt` need not draft anybody. `begins`
 * are the token's roles.
 */
export function isNobody(place: Place, at: number, begins: number): boolean {
  if (begins === 0) return !isNameBeforeOffice(place, at);
  let roles = begins;
  let i = at;
  if (roles & role.honorific && isCourteous(place, at)) return false;
  if (roles & role.possessive || (roles & role.determiner && formAt(place, at + 1) !== ".")) {
    i += 1;
    roles = rolesAt(place, i);
  }
  const named = roles & role.name ? partyNameAt(place, i) : null;
  if (named) {
    if (roles & role.modifier || isHead(place, i)) return false;
    const owned = isPossessive(place, named.last) ? named.last + 1 : named.last;
    const office = skipModifiers(place, owned, null);
    return !isGuest(place, owned, office) && !isHead(place, office) && (i > at || formAt(place, i + 2) !== ",");
  }
  if (roles & role.modifier) {
    const modified = i;
    i = skipModifiers(place, i, null);
    if (isGuest(place, modified, i)) return false;
    // "the new Iraqi Minister"
    if (rolesAt(place, i) & role.name && partyNameAt(place, i)) return false;
  }
  if (isHead(place, i)) return false;
  return i > at || !isNameBeforeOffice(place, at);
}

/** Whether a bare name stands here after which an office may be told. */
function isNameBeforeOffice(place: Place, at: number): boolean {
  if (!isCapital(place, at)) return false;
  // a name of one word is nobody's without an office before it
  const single = !isCapital(place, at + 1) && !isGlued(place, at + 1) && !isIn(place, place.pack.particles, at + 1);
  if (single) return false;
  const name = nameRangeAt(place, at, false);
  return name !== null && name[1] - name[0] >= 2 && apposing.holds(place.tokens, name[1]);
}

/** Whether somebody may be named from a token on by his office or with a courtesy. */
function isHead(place: Place, at: number): boolean {
  const roles = rolesAt(place, at);
  if (roles & (role.counterpart | role.guest)) return true;
  if (roles & role.honorific && isCourteous(place, at)) return true;
  return (roles & (role.office | role.rank)) !== 0 && officeAt(place, at) !== null;
}

/** "visiting", "guest" among modifiers. */
function isGuest(place: Place, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (isIn(place, place.pack.words.guests, i)) return true;
  return false;
}

/** What may stand between a name and an office after it. */
const apposing = new WordSet([",", "(", "[", "-", "–", "—", "the", "as"]);

/** A person phrase at `at`: office and name in either order, with the party where it is stated. */
export function personAt(place: Place, at: number): PersonMention | null {
  const draft = new Draft(at);
  const { pack, tokens } = place;
  // "His Majesty King Abdullah", "H.H. the Amir"
  let i = takeHonorifics(place, at, draft.honorifics);
  if (i > at && formAt(place, i) === "the" && !officeAt(place, i + 1)) return null;
  if (i === at && isIn(place, pack.words.possessives, i)) {
    draft.possessed = true;
    i += 1;
  } else if (isIn(place, pack.words.determiners, i) && formAt(place, i + 1) !== ".") i += 1;
  // not the "new" of "New Zealand"
  if (!partyNameAt(place, i)) i = skipModifiers(place, i, draft);
  i = ownerAt(place, i, draft) ?? i;
  i = takeHonorifics(place, i, draft.honorifics);
  i = skipModifiers(place, i, draft);
  const officeBegins = i;
  i = officesAt(place, i, draft, false) ?? counterpartAt(place, i, draft) ?? guestAt(place, i, at, draft) ?? i;
  const kin = draft.counterpart && !draft.party && isIn(place, pack.words.kin, i - 1) ? officeAt(place, i + 1) : null;
  if (kin && !kin.plural && formAt(place, i) === "," && leadsToName(place, kin.last)) {
    // "the greetings of his brother, President Aho": he is whose the words before him say
    draft.counterpart = false;
    draft.possessed = false;
    i = officesAt(place, i + 1, draft, false) ?? i;
  }
  if (draft.counterpart && draft.plural && draft.party && draft.beside.length === 0)
    draft.beside = ownersBefore(place, at);
  else if (
    draft.offices.length > 0 &&
    draft.plural &&
    draft.party &&
    draft.beside.length === 0 &&
    formAt(place, i) === "," &&
    isCapital(place, i + 1)
  ) {
    // "Estonian and Kenyan Foreign Ministers, Jaan Tamm and …": in this order
    const owners = ownersBefore(place, at);
    const [first, ...rest] = owners;
    if (first) {
      draft.beside = [...rest, draft.party];
      draft.party = first;
    }
  }
  if (draft.counterpart && !draft.plural && leadsToName(place, officeAt(place, i)?.last ?? place.last)) {
    // "my colleague Minister Ion Cebotari"
    i = officesAt(place, i, draft, false) ?? i;
  }
  if (draft.counterpart && !draft.plural) {
    const named = counterpartsOffice(place, i, draft);
    if (named) return named;
  }
  if (draft.offices.length > 0) i = acronymAt(place, i);
  const headEnds = i;
  if (!draft.plural) i = nameAfter(place, i, draft);
  if (!draft.name) {
    if (!draft.hasHead) return null;
    // a bare small-letter noun, "minister level": only with a determiner is it somebody
    const bare = officeBegins === at && draft.offices.length > 0 && tokens.capital[at] === 0;
    if (bare && headEnds === at + 1) return null;
    return draft.mention(Math.max(headEnds, at + 1));
  }
  if (isInstitution(place, i, draft)) return null;
  if (!draft.hasHead && draft.honorifics.length === 0) return bareNameAt(place, i, draft);
  return draft.mention(tailAt(place, i, draft));
}

/**
 * The people of a list after one office in the plural: "Foreign Ministers Sergey Lavrov and Wang Yi". None where the list is
 * one of states.
 */
export function listedAfter(place: Place, head: PersonMention): readonly PersonMention[] {
  const found: PersonMention[] = listedByState(place, head);
  if (found.length > 0) return found;
  if (head.beside && head.beside.length > 0) return listedInTurn(place, head, head.beside);
  if (!head.plural || head.name || (head.offices.length === 0 && !head.counterpart)) return found;
  // "his peers A of Peru and B of Chile", "the Venezuelan lawmakers A and B": each with his party, or of one
  if (head.counterpart && head.party) return found;
  let i = head.last;
  for (let count = 0; count < 12; count += 1) {
    const draft = new Draft(i);
    const start = takeHonorifics(place, i, draft.honorifics);
    const name = partyNameAt(place, start) ? null : nameRangeAt(place, start, true);
    if (!name) break;
    draft.name = name;
    draft.offices.push(...head.offices);
    const of = ofPartyAt(place, name[1]) ?? bracketedPartyAt(place, name[1]);
    if (head.counterpart && !of) return [];
    draft.counterpart = head.counterpart;
    draft.party = of?.party ?? head.party;
    const end = of?.last ?? bracketedSectorAt(place, name[1]);
    found.push(draft.mention(end));
    const next = formAt(place, end) === "," && formAt(place, end + 1) === "and" ? end + 1 : end;
    if (formAt(place, next) !== "," && formAt(place, next) !== "and") break;
    i = next + 1;
  }
  return found.length > 1 ? found : [];
}

/** "the Foreign Ministers of Peru, Chile and Cuba, Ana Lima, Juan Diaz and Eva Ruiz": as many names as there are states, in their order. */
function listedInTurn(place: Place, head: PersonMention, beside: readonly Party[]): readonly PersonMention[] {
  const parties = [head.party, ...beside];
  const found: PersonMention[] = [];
  // "… of Tonga and Andorra to the United Nations, H.E. …"
  let i = seatAt(place, head.last) ?? head.last;
  for (const party of parties) {
    if (formAt(place, i) === ",") i += 1;
    if (formAt(place, i) === "and" && found.length > 0) i += 1;
    const draft = new Draft(i);
    const start = takeHonorifics(place, i, draft.honorifics);
    const name = partyNameAt(place, start) ? null : nameRangeAt(place, start, true);
    if (!name || (name[1] - name[0] < 2 && draft.honorifics.length === 0)) return [];
    draft.name = name;
    draft.offices.push(...head.offices);
    draft.counterpart = head.counterpart;
    draft.party = party;
    found.push(draft.mention(name[1]));
    i = name[1];
  }
  return found;
}

/** "Cabinet Secretaries Musalia Otieno (Foreign Affairs) and …": the token after the portfolio in brackets; else the token itself. */
function bracketedSectorAt(place: Place, at: number): number {
  if (formAt(place, at) !== "(") return at;
  for (let i = at + 1; i < at + 8; i += 1) {
    const form = formAt(place, i);
    if (form === ")") return i > at + 1 ? i + 1 : at;
    if (!isIn(place, place.pack.portfolios, i) && form !== "and" && form !== "&" && form !== ",") return at;
  }
  return at;
}

/** "Luis Paredes (Peru)": whose he is, in brackets. */
function bracketedPartyAt(place: Place, at: number): { readonly last: number; readonly party: Party } | null {
  const named = formAt(place, at) === "(" ? partyNameAt(place, at + 1) : null;
  if (!named || named.sort === "adjective" || formAt(place, named.last) !== ")") return null;
  return { last: named.last + 1, party: named.party };
}

/** "Foreign Ministers of Peru Ana Lima, Chile Juan Diaz and Cuba Eva Ruiz", "of Peru, Ana Lima, …": each after the name of his state. */
function listedByState(place: Place, head: PersonMention): PersonMention[] {
  const found: PersonMention[] = [];
  if (!head.plural || head.name || !head.party || (head.offices.length === 0 && !head.counterpart)) return found;
  let party = head.party;
  let first = head.last;
  let i = head.last;
  for (let count = 0; count < 12; count += 1) {
    const draft = new Draft(first);
    // "of Peru, Ana Lima", "Peru - Ana Lima"
    const mark = formAt(place, i);
    const parted = mark === "," || mark === "-" || mark === "–" || mark === "—";
    const start = takeHonorifics(place, parted ? i + 1 : i, draft.honorifics);
    const name = partyNameAt(place, start) ? null : nameRangeAt(place, start, true);
    if (!name || name[1] - name[0] < 2) break;
    draft.name = name;
    draft.offices.push(...head.offices);
    draft.counterpart = head.counterpart;
    draft.party = party;
    found.push(draft.mention(name[1]));
    let next = name[1];
    if (formAt(place, next) === "," || formAt(place, next) === ";") next += 1;
    if (formAt(place, next) === "and") next += 1;
    const named = next === name[1] ? null : partyNameAt(place, skipCourtesies(place, next, 2));
    if (named?.sort !== "name") break;
    party = named.party;
    first = next;
    i = named.last;
  }
  return found.length > 1 ? found : [];
}

/** "visiting", "newly appointed": what stands before an office and changes nothing of it. */
function skipModifiers(place: Place, from: number, draft: Draft | null): number {
  const { words, counterparts } = place.pack;
  let i = from;
  while (i < from + 8 && isIn(place, words.modifiers, i)) {
    // "Deputy Minister", "Special Envoy", "top diplomat": the office has the word in it
    if (officeStarts(place, i) || (isIn(place, words.heads, i) && formAt(place, i + 1) === "of")) break;
    if (isIn(place, counterparts, i)) break;
    if (draft && isIn(place, words.guests, i)) draft.guest = true;
    i += 1;
    if (formAt(place, i) === "-" && isGlued(place, i)) i += 1;
  }
  return i;
}

/** "Iranian", "Ukraine's newly appointed": whose officer; only where an office follows. Gives the token of the office. */
function ownerAt(place: Place, at: number, draft: Draft): number | null {
  const named = partyNameAt(place, at);
  if (!named || named.sort === "city" || named.sort === "people") return null;
  // "received at the Rose Palace President Maas": where, not whose
  const town = named.sort === "capital" && !isPossessive(place, named.last);
  if ((named.sort === "metonym" || town) && isPlaced(place, at)) return null;
  // "welcomed to Kigali President Otieno"
  if (town && formAt(place, at - 1) === "to" && isIn(place, place.pack.encounterWords.journeys, at - 2)) return null;
  let i = isPossessive(place, named.last) ? named.last + 1 : named.last;
  i = skipModifiers(place, i, draft);
  const honorifics: string[] = [];
  const office = takeHonorifics(place, i, honorifics);
  const { counterparts, guestNouns } = place.pack;
  if (!officeAt(place, office) && !isIn(place, counterparts, office) && !isIn(place, guestNouns, office)) return null;
  draft.party = named.party;
  draft.honorifics.push(...honorifics);
  return office;
}

/** Whether "at" or "in", with an article or without, stands before a token. */
function isPlaced(place: Place, at: number): boolean {
  const { tokens, pack } = place;
  const before = pack.words.determiners.holds(tokens, at - 1) ? at - 2 : at - 1;
  return pack.encounterWords.inside.holds(tokens, before);
}

/** One office or several of the same person: "Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan". */
function officesAt(place: Place, from: number, draft: Draft, apposed: boolean): number | null {
  let i = from;
  let office = officeAt(place, i);
  if (!office || (apposed && office.plural)) return null;
  while (office) {
    draft.plural ||= office.plural;
    const title = [i, office.last] as const;
    // a list of one takes far less room where it is made with what it holds
    if (draft.titles.length === 0) draft.titles = [title];
    else draft.titles.push(title);
    i = complementsAt(place, office, draft);
    const held = (draft.party && office.byParty?.[draft.party]) || office.office;
    if (draft.offices.length === 0) draft.offices = [held];
    else draft.offices.push(held);
    if (office.party) draft.party ??= office.party;
    if (draft.plural || draft.settled) break;
    const next = anotherOfficeAt(place, i, office.office, apposed);
    if (next === null) break;
    office = officeAt(place, next);
    i = next;
  }
  return i;
}

/** "for Political Affairs and Negotiations H.E. Dr. …": the rest of a portfolio, where a courtesy ends it; else the token itself. */
function untilCourtesy(place: Place, at: number): number {
  const { honorifics } = place.pack;
  if (formAt(place, at) !== "and" && formAt(place, at) !== "&") return at;
  for (let i = at + 1; i < at + 6; i += 1) {
    if (!isCapital(place, i) || officeStarts(place, i) || partyNameAt(place, i)) return at;
    const courtesy = honorifics.find(place.tokens, i, place.last);
    if (courtesy) return i > at + 1 && !courtesy.value.keep ? i : at;
  }
  return at;
}

/** "of Mongolia to the Republic of Iraq", "of the Ministry of Health": what belongs to an office. Gives the token after it. */
function complementsAt(place: Place, office: OfficeWords, draft: Draft): number {
  let i = untilCourtesy(place, bracketEnd(place, office.last));
  const seated = accredited.has(office.office);
  const master = seated || office.office === "spokesperson" ? masterAt(place, i, draft) : null;
  if (master !== null) return master;
  // "the Minister of the brotherly country": nobody of the publisher's
  const elsewhere = place.pack.phrases.elsewhere.find(place.tokens, i, place.last);
  if (elsewhere) {
    draft.guest = true;
    return elsewhere.last;
  }
  // "Ambassadors of a number of foreign states - the Czech Republic Vaclav Kral, the Republic of Cuba …"
  const some = office.plural ? place.pack.phrases.someStates.find(place.tokens, i, place.last) : null;
  const stroke = some ? formAt(place, some.last) : "";
  if (some && (stroke === "-" || stroke === "–" || stroke === "—" || stroke === ":")) {
    const state = partyNameAt(place, skipCourtesies(place, some.last + 1, 2));
    if (state?.sort === "name") {
      draft.party ??= state.party;
      return state.last;
    }
  }
  // "Special Envoy for Syria" is not Syria's
  const of = office.office === "special-envoy" && formAt(place, i) === "for" ? null : ofPartyAt(place, i);
  if (of) {
    draft.party ??= of.party;
    i = of.last;
    if (office.plural) return besideAt(place, i, draft);
    if (of.party.length > 2) {
      // "of the World Health Organization (WHO) for Africa"
      i = acronymEnd(place, i);
      if (formAt(place, i) === "for") return departmentAt(place, i);
    }
    return (seated ? seatAt(place, i) : null) ?? i;
  }
  const own = ownMinistryAt(place, i);
  if (own) {
    draft.party ??= own.party;
    return own.last;
  }
  if (seated) {
    const seat = seatAt(place, i);
    if (seat !== null) {
      // "Ambassador to Iraq of the Republic of Korea"
      const sender = ofPartyAt(place, seat);
      if (sender) draft.party ??= sender.party;
      return sender?.last ?? seat;
    }
  }
  const section = sectionsAt(place, i);
  // "Speaker of the US House of Representatives"
  const inner = innerPartyAt(place, i, section);
  // "of the Iraqi Parliament": the word for a citizen is an adjective before what is his country's
  const named = inner && inner.sort !== "city" && (inner.sort !== "people" || inner.last < section);
  if (named) draft.party ??= inner.party;
  const whose = ofPartyAt(place, section);
  if (whose) draft.party ??= whose.party;
  const end = whose?.last ?? section;
  // "Chargé d'Affaires of the Saudi Embassy to Peru"
  return (seated && end > i ? seatAt(place, end) : null) ?? ministryAt(place, end, draft) ?? end;
}

/** "of the Iraqi Parliament", "for Political Affairs of the Peruvian Foreign Ministry": whose the tail of an office says it is. */
function innerPartyAt(place: Place, from: number, to: number): NamedParty | null {
  for (let i = from; i < to; i += 1) {
    if (formAt(place, i) !== "of" && formAt(place, i) !== "at") continue;
    const named = partyNameAt(place, skipCourtesies(place, i + 1, 2));
    // not "of the Asia and Africa Department": further on only the word of a state before what is its own
    const plain = i === from && formAt(place, i) === "of";
    if (named && (plain || (named.sort === "adjective" && named.last < to))) return named;
  }
  return null;
}

/** "for Latin America for the Coordination Office (DCO)": one tail of an office behind another. Gives the token after the last. */
function sectionsAt(place: Place, at: number): number {
  let end = departmentAt(place, at);
  if (end === at) return at;
  for (let count = 0; count < 3; count += 1) {
    const from = acronymEnd(place, end);
    const next = departmentAt(place, from);
    // "for Europe of the Ministry": "of" begins whose it is
    if (next === from || formAt(place, from) !== "for") return from > end && formAt(place, from) === "of" ? from : end;
    end = next;
  }
  return end;
}

/** "Secretary-General (SG) of", "Foreign Secretary (Senior Secretary) of": the token after what only says the office again. */
function bracketEnd(place: Place, at: number): number {
  if (formAt(place, at) !== "(") return at;
  for (let i = at + 1; i < at + 5; i += 1) {
    if (formAt(place, i) === ")") return i > at + 1 && formAt(place, i + 1) === "of" ? i + 1 : at;
    if (!isCapital(place, i)) return at;
  }
  return at;
}

/** "(DCO)": the token after the brackets. */
function acronymEnd(place: Place, at: number): number {
  const acronym = formAt(place, at) === "(" && formAt(place, at + 2) === ")" && place.tokens.capital[at + 1] === 2;
  return acronym ? at + 3 : at;
}

/**
 * ", Ministry of External Affairs, India", ", Department of Foreign Affairs of Kenya": where an official serves, and whose
 * it is. Gives the token after it; null where no such thing follows, or a name that may be somebody else's.
 */
function ministryAt(place: Place, at: number, draft: Draft): number | null {
  const { words } = place.pack;
  if (draft.plural) return null;
  const comma = ministryComma(place, at);
  if (comma < 0) return null;
  const begin = isIn(place, words.determiners, comma + 1) ? comma + 2 : comma + 1;
  const end = portfolioEnd(place, begin + 1);
  // "…, Ministry of External Affairs Spokesperson Lena Berg": somebody else
  if (end === null || (isCapital(place, end) && officeStarts(place, end))) return null;
  const of = ofPartyAt(place, end);
  const beside = of
    ? null
    : formAt(place, end) === "," || formAt(place, end) === "("
      ? partyNameAt(place, end + 1)
      : null;
  const named = of ?? (beside && beside.sort === "name" && !isPossessive(place, beside.last) ? beside : null);
  if (named) draft.party ??= named.party;
  draft.settled = named !== null;
  draft.served = true;
  return named ? (formAt(place, end) === "(" ? named.last + 1 : named.last) : end;
}

/** ", Latvia and Norway" after "the Foreign Ministers of Estonia". Gives the token after the last. */
function besideAt(place: Place, at: number, draft: Draft): number {
  let i = at;
  for (let count = 0; count < 30; count += 1) {
    const comma = formAt(place, i) === ",";
    const and = formAt(place, comma ? i + 1 : i) === "and";
    if (!comma && !and) break;
    const named = partyNameAt(place, skipCourtesies(place, i + (comma ? 1 : 0) + (and ? 1 : 0), 2));
    if (!named || (named.sort !== "name" && named.sort !== "capital") || isPossessive(place, named.last)) break;
    draft.beside = [...draft.beside, named.party];
    i = named.last;
    if (and) break;
  }
  return i;
}

/** "his Saudi, Omani and Egyptian counterparts": whose the others are, named before the last one's. */
function ownersBefore(place: Place, at: number): Party[] {
  const found: Party[] = [];
  let i = at;
  for (let count = 0; count < 12; count += 1) {
    const comma = formAt(place, i - 1) === "and" ? i - 1 : i;
    const end = formAt(place, comma - 1) === "," ? comma - 1 : comma;
    if (end === i) break;
    const start = [end - 1, end - 2].find((from) => {
      const named = from >= place.first ? partyNameAt(place, from) : null;
      return named?.last === end && named.sort !== "city" && named.sort !== "capital";
    });
    if (start === undefined) break;
    found.unshift(partyNameAt(place, start)?.party as Party);
    i = start;
  }
  return found;
}

/** "Special Envoy of the Prime Minister of Thailand", "of the UN Secretary-General for Syria": the token after whom one serves. */
function masterAt(place: Place, at: number, draft: Draft): number | null {
  if (formAt(place, at) !== "of" && formAt(place, at) !== "to") return null;
  const from = isIn(place, place.pack.words.determiners, at + 1) ? at + 2 : at + 1;
  const owner = partyNameAt(place, from);
  const begin = owner ? (isPossessive(place, owner.last) ? owner.last + 1 : owner.last) : from;
  const office = isCapital(place, begin) ? officeAt(place, begin) : null;
  if (!office || office.plural || isPossessive(place, office.last)) return null;
  // "conveyed … to President Putin": somebody else, with a name
  if (!owner && from === at + 1 && leadsToName(place, office.last)) return null;
  const of = ofPartyAt(place, office.last);
  const party = owner?.party ?? office.party ?? of?.party ?? null;
  if (party) draft.party ??= party;
  return departmentAt(place, of?.last ?? office.last);
}

/** Whether whoever holds an office may be a head of state, too: "Admiral President". */
function isRuler(held: Office): boolean {
  return held === "head-of-state" || held === "military-officer" || held === "head-of-government" || held === "other";
}

/** Where another office of the same person begins; null where what follows is somebody else. */
function anotherOfficeAt(place: Place, at: number, held: Office, apposed: boolean): number | null {
  const joint = formAt(place, at);
  if (joint === "") return null;
  const rank = officeAt(place, at);
  // "Assistant Foreign Minister Ambassador X", "Admiral Governor"
  // but "the Speaker Amir Ohan": a given name
  const given = rank?.office === "head-of-state" && !isRuler(held);
  if (rank && !rank.plural && isCapital(place, at) && !given && leadsToName(place, rank.last)) return at;
  if (!isIn(place, officeJoints, at)) return null;
  let k = at + 1;
  if (formAt(place, k) === "and") k += 1;
  if (joint === "," && !apposed) {
    // ", the Deputy Minister" is somebody else unless a name closes the list
    if (isIn(place, place.pack.words.determiners, k)) return null;
  }
  const more = officeAt(place, k);
  // "The Prime Minister and President Biden": nobody holds both
  if (more && joint === "and" && heads.has(held) && heads.has(more.office) && held !== more.office) return null;
  if (!more || more.plural || (joint === "," && !goTogether(held, more.office))) return null;
  if (joint === "," && formAt(place, at + 1) !== "and" && !apposed && !leadsToName(place, more.last)) return null;
  // "Mr. Osman Saleh, Minister of Foreign Affairs, and Presidential Adviser, Mr. Yemane Gebrab"
  const comma = formAt(place, more.last) === "," ? more.last + 1 : -1;
  if (apposed && comma > 0 && isCapital(place, comma) && place.pack.honorifics.find(place.tokens, comma, place.last))
    return null;
  return k;
}

const heads: ReadonlySet<Office> = new Set(["head-of-state", "head-of-government"]);

const officeJoints = new WordSet(["and", ",", "&", "-", "–", "—", "/"]);

/** "Welcoming the Norwegian Ambassador, President Asante-Boadi": no one person is both. */
function goTogether(held: Office, next: Office): boolean {
  if (next === "head-of-state") return false;
  return (
    held !== "ambassador" || next === "ambassador" || next === "permanent-representative" || next === "special-envoy"
  );
}

/** Whether a name, or an office that leads to one, comes next. */
function leadsToName(place: Place, at: number): boolean {
  let i = departmentAt(place, at);
  const of = ofPartyAt(place, i);
  if (of) i = of.last;
  const form = formAt(place, i);
  if (form === "and" || form === "–") return officeStarts(place, i + 1);
  if (form === ",") {
    if (officeStarts(place, i + 1)) return true;
    const name = nameRangeAt(place, takeHonorifics(place, i + 1, []), true);
    return name !== null && name[1] - name[0] > 1;
  }
  // "Senator the Hon. Claire Haddon"
  const courtesy = form === "the" ? i + 1 : i;
  if (isCapital(place, courtesy) && place.pack.honorifics.find(place.tokens, courtesy, place.last)) return true;
  return isCapital(place, i) && partyNameAt(place, i) === null && !isIn(place, place.pack.words.notNames, i);
}

/** "his Saudi counterpart", "his counterpart from Oman". */
function counterpartAt(place: Place, at: number, draft: Draft): number | null {
  const form = formAt(place, at);
  if (!isIn(place, place.pack.counterparts, at)) return null;
  draft.counterpart = true;
  if (form.endsWith("s")) draft.plural = true;
  const of = ofPartyAt(place, at + 1) ?? fromPartyAt(place, at + 1);
  if (of) draft.party = of.party;
  // "his peers from Argentina and Brazil"
  if (of && draft.plural) return besideAt(place, of.last, draft);
  // "her Ethiopian counterpart to Kenya, Dawit Tesfaye"
  const seated = draft.party && partyNameAt(place, skipCourtesies(place, at + 2, 2))?.sort === "name";
  return of?.last ?? (seated ? seatAt(place, at + 1) : null) ?? at + 1;
}

/** "hosted by his Chilean counterpart, Defence Minister Ana Lima.": the office and the name after the comma are the counterpart's. */
function counterpartsOffice(place: Place, at: number, head: Draft): PersonMention | null {
  if (formAt(place, at) !== "," || !isCapital(place, at + 1) || !officeAt(place, at + 1)) return null;
  const named = personAt(place, at + 1);
  if (!named?.name || named.plural || (named.party && head.party && named.party !== head.party)) return null;
  // "In a call with his Chilean counterpart, Minister Shoukry stressed": somebody else, who acts
  if (isVerb(place, named.last)) return null;
  const { last, name, offices, titles } = named;
  const { possessed, guest } = head;
  const honorifics = [...head.honorifics, ...named.honorifics];
  const party = head.party ?? named.party;
  return {
    type: "person",
    first: head.first,
    last,
    name,
    honorifics,
    offices,
    titles,
    party,
    counterpart: true,
    guest,
    plural: false,
    possessed,
    beside: null,
  };
}

/** "the Iranian official", "the visiting diplomat". */
function guestAt(place: Place, at: number, first: number, draft: Draft): number | null {
  // not "official talks", "his official visit"
  if (!isIn(place, place.pack.guestNouns, at) || (at === first && !draft.guest) || draft.possessed) return null;
  // nor "an official visit", "the official talks"
  const { visitNouns, meetings } = place.pack.encounterWords;
  if (isIn(place, visitNouns, at + 1) || isIn(place, meetings, at + 1)) return null;
  draft.guest = true;
  return at + 1;
}

/** "External Affairs Minister (EAM) Dr. S. Jaishankar": the token after the brackets. */
function acronymAt(place: Place, at: number): number {
  const acronym = formAt(place, at) === "(" && formAt(place, at + 2) === ")" && place.tokens.capital[at + 1] === 2;
  return acronym && (isCapital(place, at + 3) || formAt(place, at + 3) === ",") ? at + 3 : at;
}

/** The name after an office, straight, after a comma or in brackets. Gives the token after it, or `at`. */
function nameAfter(place: Place, at: number, draft: Draft): number {
  const before = draft.honorifics.length;
  // "Senator the Hon Claire Haddon"
  const { honorifics } = place.pack;
  const article =
    formAt(place, at) === "the" && isCapital(place, at + 1) && honorifics.find(place.tokens, at + 1, place.last);
  // "Prime Minister honorable Jeremiah Manele"
  const small =
    draft.offices.length > 0 && !isCapital(place, at) && isIn(place, place.pack.words.courtesies, at)
      ? honorifics.find(place.tokens, at, place.last)
      : null;
  const straight = takeHonorifics(place, article ? at + 1 : (small?.last ?? at), draft.honorifics);
  const expected = draft.hasHead || draft.honorifics.length > 0;
  draft.name = nameRangeAt(place, straight, expected);
  // "talks with Chad Peterson, Minister of Trade"
  if (!draft.name && !expected && formAt(place, straight + 2) === "," && isPartyNamed(place, straight))
    draft.name = [straight, straight + 2];
  if (draft.name) {
    if (!draft.guest || draft.offices.length > 0 || draft.counterpart || draft.name[1] - draft.name[0] > 1)
      return draft.name[1];
    // "the official Arabic text"
    draft.name = null;
    draft.honorifics.length = before;
    return at;
  }
  if (draft.honorifics.length > before) draft.honorifics.length = before;
  const mark = formAt(place, at);
  if (!draft.hasHead || (mark !== "," && mark !== "[" && mark !== "(" && mark !== ";")) return at;
  // "his Saudi counterpart, Prince Faisal bin Farhan,", "Prime Minister [Irakli Beridze]"
  const begin = formAt(place, at + 1) === "the" && honorifics.find(place.tokens, at + 2, place.last) ? at + 2 : at + 1;
  const from = takeHonorifics(place, begin, draft.honorifics);
  const found = partyNameAt(place, from) && !isPartyNamed(place, from) ? null : nameRangeAt(place, from, true);
  const courteous = draft.honorifics.length > before;
  if (mark === ";") {
    // "the Opposition Leader; Dr. Godwin Friday, Minister of …; Carlos James": what comes after his comma is somebody else
    if (found && courteous) {
      draft.name = found;
      draft.closed = true;
      return found[1];
    }
    draft.honorifics.length = before;
    return at;
  }
  const closes = mark === "[" ? "]" : ")";
  const closed =
    mark === ","
      ? draft.served ||
        (courteous && !isIn(place, place.pack.words.determiners, draft.first)) ||
        draft.first === place.first ||
        (draft.first === place.first + 1 && isIn(place, place.pack.words.coordinators, place.first)) ||
        !isVerb(place, found?.[1] ?? place.last)
      : formAt(place, found?.[1] ?? place.last) === closes;
  if (found && closed && (found[1] - found[0] > 1 || courteous || isSingleName(place, found, draft))) {
    draft.name = found;
    return mark === "," ? found[1] : found[1] + 1;
  }
  draft.honorifics.length = before;
  return at;
}

/** "his Indonesian counterpart, Sugiono, said": one word that is nothing else, between its commas. */
function isSingleName(place: Place, [first, last]: readonly [number, number], draft: Draft): boolean {
  if (!draft.party || draft.plural || last - first !== 1) return false;
  const { pack } = place;
  if (isIn(place, pack.words.notNames, first) || isVerbForm(place, first) || isIn(place, pack.words.departments, first))
    return false;
  const end = formAt(place, last);
  if (end !== "," || formAt(place, last + 1) === "and") return last === place.last || end === ".";
  // "the Foreign Minister of Peru, Ana, Luis": a list
  return !isCapital(place, last + 1);
}

/** "Welcoming the Ambassador, Shafiqul Karim assured": the name after the comma has a verb of its own. */
function isVerb(place: Place, at: number): boolean {
  return !isCapital(place, at) && isVerbForm(place, at);
}

/** "Queen Victoria School", "the International Seabed Authority": named after somebody or something, and nobody. */
function isInstitution(place: Place, at: number, draft: Draft): boolean {
  const { institutions, authorities, halls, memorials, determiners } = place.pack.words;
  if (!isCapital(place, at - 1)) return false;
  if (isIn(place, institutions, at - 1) || isIn(place, authorities, at - 1)) return true;
  // "Queen Sirikit National Convention Center"
  let end = at;
  while (end < at + 4 && isCapital(place, end) && !officeStarts(place, end)) end += 1;
  if (end > at && isIn(place, institutions, end - 1)) return true;
  // "the Mausoleum of President Ho Chi Minh"
  const of = draft.first - 1;
  if (of > place.first && formAt(place, of) === "of" && isCapital(place, of - 1) && isIn(place, memorials, of - 1))
    return true;
  // "the King Hussein Park", but "President Park"
  if (!isIn(place, halls, at - 1) || draft.name === null || draft.name[1] - draft.name[0] < 2) return false;
  return isIn(place, determiners, draft.first) || (of >= place.first && isIn(place, determiners, of));
}

/** A name without office or courtesy is somebody where an office follows: "KAMIKAWA Yoko, Minister for Foreign Affairs of Japan". */
function bareNameAt(place: Place, at: number, draft: Draft): PersonMention | null {
  const { name } = draft;
  if (!name || name[1] - name[0] < 2 || draft.first !== name[0]) return null;
  const previous = draft.first > place.first ? formAt(place, draft.first - 1) : "";
  // "in Nizhny Novgorod, Minister Lavrov"
  if (previous === "in" || previous === "at" || previous === "near") return null;
  const end = appositionAt(place, at, draft);
  if (end === null || draft.offices.length === 0) return null;
  if (isCapital(place, end) && !isIn(place, place.pack.words.notNames, end) && !partyNameAt(place, end)) return null;
  return draft.mention(end);
}

/** What comes after a name: honours, the party, an office in apposition. Gives the token after it. */
function tailAt(place: Place, at: number, draft: Draft): number {
  const i = honoursAt(place, at);
  demoteRank(place, draft);
  if (draft.closed) return i;
  const apposed = appositionAt(place, i, draft);
  if (apposed !== null) return apposed;
  if ((draft.offices.length === 0 && draft.honorifics.length === 0) || draft.party) return i;
  const of = formAt(place, i) === "for" ? null : ofPartyAt(place, i);
  if (of) draft.party = of.party;
  return of?.last ?? i;
}

/** ", EGH,", "(OON)", "MP": letters after a name. */
function honoursAt(place: Place, at: number): number {
  let i = at;
  for (let count = 0; count < 3; count += 1) {
    const form = formAt(place, i);
    if (i < place.last && isHonour(place, i)) i += 1;
    else if (form === "(" && isLetters(place, i + 1) && formAt(place, i + 2) === ")") i += 3;
    else if (form === "," && isLetters(place, i + 1) && (formAt(place, i + 2) === "," || formAt(place, i + 2) === "."))
      i += 2;
    else break;
  }
  return i;
}

function isLetters(place: Place, at: number): boolean {
  if (!isCapital(place, at)) return false;
  const letters = formAt(place, at).replaceAll(".", "").length;
  const capitals = place.tokens.capital[at] === 2 || letters === 1;
  return capitals && letters <= 5 && !partyNameAt(place, at) && !officeStarts(place, at);
}

/** "Ambassador" beside a minister's office is a rank, said like a courtesy. */
function demoteRank(place: Place, draft: Draft) {
  const last = draft.offices.length - 1;
  if (last < 1 || draft.offices[last] !== "ambassador" || !draft.offices.some((office) => ranking.has(office))) return;
  const title = draft.titles[last];
  // "Deputy Minister and Ambassador of Iraq to …" holds both
  if (!title || title[1] - title[0] > 1 || formAt(place, title[0] - 1) === "and") return;
  draft.offices.pop();
  draft.titles.pop();
  draft.honorifics.push(place.tokens.text.slice(place.tokens.start[title[0]], place.tokens.end[title[1] - 1]));
}

/** ", the Deputy Prime Minister and Foreign Minister of Iraq" after a name; also in brackets, after a dash, or with "the" alone. */
function appositionAt(place: Place, at: number, draft: Draft): number | null {
  const mark = formAt(place, at);
  const bracket = mark === "(" || mark === "[";
  const dash = (mark === "-" || mark === "–" || mark === "—") && !isGlued(place, at);
  const article = mark === "the" && isCapital(place, at + 1);
  // "Mr. Luis Paz Ambassador of Peru"
  const bare =
    draft.offices.length === 0 && draft.honorifics.length > 0 && isCapital(place, at) && statesParty(place, at);
  // "the credentials of H.E. Mr. Kostas Markou as Ambassador of Greece"
  const as = mark === "as" && draft.offices.length === 0 && statesParty(place, afterArticle(place, at + 1));
  const held = mark === "," ? place.pack.phrases.heldBy.find(place.tokens, at + 1, place.last) : null;
  if (mark !== "," && !bracket && !dash && !article && !bare && !as) return null;
  let i = article || bare ? at : (held?.last ?? at + 1);
  if (isIn(place, place.pack.words.determiners, i)) i += 1;
  const before = { party: draft.party, plural: draft.plural };
  i = skipModifiers(place, i, null);
  const owner = partyNameAt(place, i);
  if (bracket && owner && owner.sort !== "adjective" && formAt(place, owner.last) === ")") {
    // "Sergey Lavrov (Russia)"
    draft.party ??= owner.party;
    return owner.last + 1;
  }
  const whose = new Draft(i);
  i = ownerAt(place, i, whose) ?? i;
  draft.party ??= whose.party;
  i = takeHonorifics(place, i, []);
  const end = officesAt(place, i, draft, true);
  // "In his meeting with Minister Barrot, the Secretary General stressed": somebody else, who acts
  const elses =
    end !== null &&
    mark === "," &&
    formAt(place, at + 1) === "the" &&
    draft.first > place.first &&
    isIn(place, place.pack.words.prepositions, draft.first - 1) &&
    isVerb(place, end);
  if (
    end === null ||
    elses ||
    (mark === "," &&
      (startsAnother(place, end) || isList(place, end, i, article || formAt(place, at + 1) === "the", draft)))
  ) {
    if (end !== null) undo(draft, i);
    draft.party = before.party;
    draft.plural = before.plural;
    return null;
  }
  const after = acronymAt(place, end);
  return bracket && (formAt(place, after) === ")" || formAt(place, after) === "]") ? after + 1 : after;
}

function afterArticle(place: Place, at: number): number {
  return isIn(place, place.pack.words.determiners, at) ? at + 1 : at;
}

/** Whether an office stands here with the party right after it: "Ambassador of Peru". */
function statesParty(place: Place, at: number): boolean {
  const office = officeAt(place, at);
  return office !== null && !office.plural && ofPartyAt(place, office.last) !== null;
}

/** The comma before a ministry, right here or behind a desk: "Under Secretary Foreign Policy, Ministry of"; or -1. */
function ministryComma(place: Place, at: number): number {
  const { words } = place.pack;
  for (let i = at; i < Math.min(place.last - 2, at + 10); i += 1) {
    const form = formAt(place, i);
    if (form === ",") {
      const begin = isIn(place, words.determiners, i + 1) ? i + 2 : i + 1;
      const ministry = isCapital(place, begin) && isIn(place, words.ministries, begin);
      if (ministry && formAt(place, begin + 1) === "of") return i;
      continue;
    }
    const joint = form === "and" || form === "&";
    if (!joint && !isIn(place, place.pack.portfolios, i) && !isIn(place, words.directions, i) && !partyNameAt(place, i))
      return -1;
  }
  return -1;
}

/** "…, Wang Yi, Foreign Minister Lavrov": the office belongs to the name after it. */
function startsAnother(place: Place, at: number): boolean {
  if (place.pack.honorifics.find(place.tokens, at, place.last) && isCapital(place, at)) return true;
  return isCapital(place, at) && !isIn(place, place.pack.words.notNames, at) && partyNameAt(place, at) === null;
}

/** "…Khamphone Sisavath, the Minister of Foreign Affairs of Cuba, Mr. Julio Fonseca": who has an office already hands on the next. */
function isList(place: Place, at: number, from: number, article: boolean, draft: Draft): boolean {
  const held = draft.titles.filter(([first]) => first < from).length;
  if (held === 0) return false;
  const apposed = draft.offices.slice(held);
  if (apposed.some((office) => draft.offices.slice(0, held).includes(office))) return true;
  const before = draft.offices.slice(0, held);
  // "Talking to Ambassador Yamada, the Foreign Minister stressed": an office that does something
  if (article && isVerb(place, at)) return true;
  // "President Aho, SADC Secretary discuss trade": a verb of two
  const bits = isCapital(place, at) ? 0 : (place.pack.pack.verbs.bits[formAt(place, at)] ?? 0);
  if ((bits & verbForm.base) !== 0 && (bits & verbForm.past) === 0) return true;
  // "with Foreign Minister Yamada, the Minister thanked": a bare office that does something
  if (article && at - from === 1 && formAt(place, at) !== "," && formAt(place, at) !== "." && formAt(place, at) !== ")")
    return true;
  if (article && apposed.some((office) => heads.has(office)) && !before.some((office) => tops.has(office))) return true;
  return article && formAt(place, at) === "," && leadsToName(place, at);
}

/** Offices beside which the same person may head the state or the government. */
const tops: ReadonlySet<Office> = new Set([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "crown-prince",
  "foreign-minister",
  "minister",
  "secretary-general",
  "other",
]);

/** Gives back the offices read from token `from` on. */
function undo(draft: Draft, from: number) {
  while (draft.titles.length > 0 && (draft.titles.at(-1)?.[0] ?? 0) >= from) {
    draft.titles.pop();
    draft.offices.pop();
  }
}
