import type { Office, Party } from "../../../record/record.ts";
import type { Prepared, PreparedOffice } from "../../prepare.ts";
import type { Accepts } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import { WordSet } from "../../text/word-set.ts";
import { partyInfo } from "../../world/parties.ts";
import { formAt, isCapital, isGlued, isIn, isVerbForm, type Place, placeOf } from "./mention.ts";
import { ofPartyAt, partyNameAt, shieldAt } from "./party.ts";
import { deputies, role, rolesAt } from "./roles.ts";

export interface OfficeWords {
  readonly last: number;
  readonly office: Office;
  readonly plural: boolean;
  readonly byParty: Readonly<Record<Party, Office>> | undefined;
  /** Whose office it can only be. */
  readonly party: Party | null;
  /** Whose it is likely to be where nobody says. */
  readonly presumed: Party | null;
}

/**
 * One office: "Foreign Minister", "Minister of Foreign Affairs, Emigration and Egyptian Expatriates". The first word of
 * whatever is found here has `role.office` or `role.rank`.
 */
export function officeAt(place: Place, at: number): OfficeWords | null {
  const roles = rolesAt(place, at) & (role.office | role.rank);
  if (roles === 0) return null;
  if (place.officeAt !== at) {
    const office = readOffice(place, at, roles);
    place.office = office;
    place.officeAt = at;
  }
  return place.office;
}

function readOffice(place: Place, at: number, roles: number): OfficeWords | null {
  const { tokens, last, pack } = place;
  const ranks = (roles & role.rank) !== 0;
  const speaker = ranks ? speakerAt(place, at) : null;
  if (speaker) return speaker;
  const found = (roles & role.office) === 0 ? null : pack.offices.find(tokens, at, last, isWritten);
  if (!found && !ranks) return null;
  if (!found)
    return (
      sectorMinisterAt(place, at) ??
      headOfDiplomacyAt(place, at) ??
      headAt(place, at) ??
      rankAt(place, at) ??
      delegateAt(place, at)
    );
  // "the head of the Foreign Ministry's European Department"
  const inner = formAt(place, found.last) === "'s" && isCapital(place, found.last + 1) ? headAt(place, at) : null;
  if (inner) return inner;
  const { value } = found;
  const portfolio = portfolioAt(place, found.last, value.portfolio, value.office === "deputy-minister" ? desks : none);
  const end = portfolio?.last ?? suffixAt(place, found.last);
  // "Minister of State at the Ministry of Foreign Affairs"
  const ministry = value.portfolio && !portfolio && isForeignMinistry(place, end);
  const foreign = value.portfolio && (portfolio?.foreign === true || ministry);
  return {
    last: end,
    office: foreign
      ? (value.foreign ?? value.office)
      : plain(value.office, value.portfolio === true && portfolio !== null),
    plural: value.plural,
    byParty: foreign ? undefined : value.byParty,
    party: value.party,
    presumed: portfolio || ministry ? null : value.presumed,
  };
}

const isWritten: Accepts<PreparedOffice> = (entry, first, _, tokens) =>
  !entry.exact || tokens.text.startsWith(entry.words, tokens.start[first]);

/** "Secretary of State for Health": a deputy minister of something else. */
function plain(office: Office, portfolio: boolean): Office {
  return portfolio && office === "deputy-foreign-minister" ? "deputy-minister" : office;
}

/** "President of the Bulgarian National Assembly": whose parliament it is stands inside its name. */
function speakerAt(place: Place, at: number): OfficeWords | null {
  const { words } = place.pack;
  if (!words.presiding.holds(place.tokens, at) || formAt(place, at + 1) !== "of") return null;
  const named = partyNameAt(place, isIn(place, words.determiners, at + 2) ? at + 3 : at + 2);
  if (named?.sort !== "adjective") return null;
  for (let i = named.last; i < named.last + 3 && isCapital(place, i); i += 1) {
    if (!isIn(place, words.parliaments, i)) continue;
    const office = "speaker-of-parliament" as const;
    return { last: i + 1, office, plural: false, byParty: undefined, party: named.party, presumed: null };
  }
  return null;
}

/** "the head of Polish diplomacy", "head of the Polish foreign ministry": the foreign minister, whose the words say. */
function headOfDiplomacyAt(place: Place, at: number): OfficeWords | null {
  const { words } = place.pack;
  if (!isIn(place, words.heads, at) || formAt(place, at + 1) !== "of") return null;
  const from = isIn(place, words.determiners, at + 2) ? at + 3 : at + 2;
  const named = partyNameAt(place, from);
  if (named?.sort !== "adjective" || !isIn(place, words.diplomacies, named.last)) return null;
  const last = formAt(place, named.last + 1) === "ministry" ? named.last + 2 : named.last + 1;
  const office = "foreign-minister" as const;
  return { last, office, plural: false, byParty: undefined, party: named.party, presumed: null };
}

/** "Head of the Europe Department", "Deputy Chief of the Protocol Section": whoever heads something that has a name. */
function headAt(place: Place, at: number): OfficeWords | null {
  const { heads } = place.pack.words;
  const end = isIn(place, heads, at) ? at + 1 : isIn(place, heads, at + 1) && isIn(place, deputies, at) ? at + 2 : at;
  if (end === at || formAt(place, end) !== "of" || departmentAt(place, end) === end) return null;
  return { last: end, office: "senior-official", plural: false, byParty: undefined, party: null, presumed: null };
}

/** "the WHO Representative in Sudan", "the Representative of UNICEF": an official only where an organisation is told. */
function delegateAt(place: Place, at: number): OfficeWords | null {
  if (!isIn(place, place.pack.words.delegates, at) || !isCapital(place, at)) return null;
  const owner = at > place.first ? partyNameAt(place, at - 1) : null;
  const of = owner ?? ofPartyAt(place, at + 1);
  if (!of || partyInfo(of.party)?.type !== "organisation") return null;
  return { last: at + 1, office: "senior-official", plural: false, byParty: undefined, party: null, presumed: null };
}

/** "China's General Xu Lian": a rank that is more often another word, before a name of two words at least. */
export function rankAt(place: Place, at: number): OfficeWords | null {
  if (!isIn(place, place.pack.words.ranks, at) || !isCapital(place, at)) return null;
  // not the "General" of "Surveyor General John Smith"
  const courtesy = at > place.first && place.pack.honorifics.find(place.tokens, at - 1, at) !== null;
  if (at > place.first && isCapital(place, at - 1) && !courtesy && !partyNameAt(place, at - 1)) return null;
  const name = formAt(place, at + 1) === "." && isGlued(place, at + 1) ? at + 2 : at + 1;
  if (!isPersonal(place, name) || !isPersonal(place, name + 1)) return null;
  return { last: name, office: "military-officer", plural: false, byParty: undefined, party: null, presumed: null };
}

/** Whether a capital word is neither one of the language nor of a party or an institution. */
function isPersonal(place: Place, at: number): boolean {
  const { notNames, institutions, authorities, departments, halls } = place.pack.words;
  const other = [notNames, institutions, authorities, departments, halls].some((list) => isIn(place, list, at));
  return isCapital(place, at) && !other && !isVerbForm(place, at) && !partyNameAt(place, at);
}

/** "Foreign, Emigration and Expatriates Affairs Minister": portfolios before the office. */
function sectorMinisterAt(place: Place, at: number): OfficeWords | null {
  const { tokens, last, pack } = place;
  const { portfolios, words } = pack;
  if (!isCapital(place, at) || !isIn(place, portfolios, at)) return null;
  let foreign = false;
  for (let i = at; i < at + 10; i += 1) {
    const word = formAt(place, i);
    if (word === "foreign" || word === "external") foreign = true;
    // "Foreign Affairs Cabinet Secretary", "Health State Minister": an office that could go on with its portfolio
    const other =
      i > at && isCapital(place, i) && !isIn(place, portfolios, i) ? pack.offices.find(tokens, i, last) : null;
    if (other?.value.portfolio && !other.value.plural && other.value.office !== "minister") {
      const { value } = other;
      const office = foreign ? (value.foreign ?? value.office) : plain(value.office, true);
      return { last: other.last, office, plural: false, byParty: undefined, party: value.party, presumed: null };
    }
    // "Foreign Affairs and International Trade minister Frederick Shava"
    if (i > at && word === "minister" && (isCapital(place, i) || isCapital(place, i + 1))) {
      return {
        last: i + 1,
        office: foreign ? "foreign-minister" : "minister",
        plural: false,
        byParty: undefined,
        party: null,
        presumed: null,
      };
    }
    const joint = word === "," || word === "and" || word === "&";
    if (!joint && !(isCapital(place, i) && (isIn(place, portfolios, i) || isIn(place, words.directions, i))))
      return null;
  }
  return null;
}

/** An office whose words mean another one where certain parties have it; null for any other. */
export function partyOffice(
  tokens: Tokens,
  [first, last]: readonly [number, number],
  pack: Prepared,
): OfficeWords | null {
  const office = officeAt(placeOf(tokens, first, last, pack), first);
  return office?.byParty ? office : null;
}

/** Whose office some words are likely to be where nobody says. */
export function presumedOf(tokens: Tokens, [first, last]: readonly [number, number], pack: Prepared): Party | null {
  return officeAt(placeOf(tokens, first, last, pack), first)?.presumed ?? null;
}

/** "President-elect", "High Commissioner-designate": the token after what is hung on. */
function suffixAt(place: Place, at: number): number {
  // "Chargé d'Affaires a.i."
  if (formAt(place, at) === "a" && formAt(place, at + 2) === "i" && isGlued(place, at + 2)) return at + 4;
  if (formAt(place, at) !== "-" || !isGlued(place, at) || !isGlued(place, at + 1)) return at;
  return isIn(place, place.pack.words.modifiers, at + 1) ? at + 2 : at;
}

function isForeignMinistry(place: Place, at: number): boolean {
  if (formAt(place, at) !== "at" && formAt(place, at) !== "in") return false;
  const from = formAt(place, at + 1) === "the" ? at + 2 : at + 1;
  const to = formAt(place, from) === "ministry" ? from + 2 : from;
  return ["foreign", "external", "mfa"].includes(formAt(place, to)) && isCapital(place, to);
}

/** Whether an office's words begin here, whatever comes of them. */
export function officeStarts(place: Place, at: number): boolean {
  if ((rolesAt(place, at) & role.office) === 0) return false;
  return place.pack.offices.find(place.tokens, at, place.last) !== null;
}

/** What deputy ministers of foreign affairs are charged with: "Deputy Minister for Political Affairs". */
const desks: ReadonlySet<string> = new Set(["political", "bilateral", "multilateral"]);
const none: ReadonlySet<string> = new Set();

/** Where the portfolio of a ministry ends, from the "of" on: "of Foreign Affairs and International Trade"; null where none stands. */
export function portfolioEnd(place: Place, at: number): number | null {
  return portfolioAt(place, at, true, none)?.last ?? null;
}

interface Portfolio {
  readonly last: number;
  readonly foreign: boolean;
}

/** "of Foreign Affairs and East African Cooperation": as far as portfolio words go. */
function portfolioAt(place: Place, at: number, opens: boolean, deputies: ReadonlySet<string>): Portfolio | null {
  const opening = formAt(place, at);
  return opens && opening !== "of" && opening !== "for" ? null : readPortfolio(place, at, opens, deputies);
}

function readPortfolio(place: Place, at: number, opens: boolean, deputies: ReadonlySet<string>): Portfolio | null {
  const { words } = place.pack;
  let i = opens ? at + 1 : at;
  const isPortfolio = (k: number) =>
    isIn(place, place.pack.portfolios, k) && (isCapital(place, k) || !opens || isIn(place, words.lowerPortfolios, k));
  let end = at;
  let foreign = false;
  let pending = opens;
  // no portfolio is longer; the limit keeps a hostile list of sectors from being read again from each of its words
  for (let budget = 24; budget > 0 && i < place.last; budget -= 1) {
    const word = formAt(place, i);
    if (isPortfolio(i)) {
      // "Foreign Affairs, European Union and Cooperation"
      const union = partyNameAt(place, i);
      if (
        union?.sort === "name" &&
        union.last > i + 1 &&
        isIn(place, joins, union.last) &&
        isPortfolio(union.last + 1)
      ) {
        i = union.last;
        end = i;
        continue;
      }
      // "International Development Cooperation and Foreign Trade" is no ministry of foreign affairs
      const trade = isIn(place, words.foreignTrades, i + 1);
      if ((word === "foreign" && !trade) || word === "external" || deputies.has(word)) foreign = true;
      i += 1;
      end = i;
      pending = false;
      continue;
    }
    // "Veterans' Affairs"
    if (end === i && isGlued(place, i) && (word === "'" || word === "'s" || word === "’") && isPortfolio(i + 1)) {
      i += 1;
      continue;
    }
    const people = end > at ? partyNameAt(place, i) : null;
    if (people?.sort === "people" && people.last === i + 1 && isIn(place, joins, i + 1)) {
      // "Overseas Pakistanis and Human Resource Development"
      i += 1;
      end = i;
      continue;
    }
    // "of Croatian Veterans"
    const opening = opens && end === at && !isIn(place, joins, i) ? regionAt(place, i, isPortfolio) : null;
    if (opening !== null) {
      i = opening;
      continue;
    }
    if (!isIn(place, joins, i)) break;
    let k = i + 1;
    while (k < i + 3 && (formAt(place, k) === "and" || formAt(place, k) === "the" || formAt(place, k) === "of")) k += 1;
    if (isPortfolio(k) && !officeStarts(place, k) && !(word === "of" && partyNameAt(place, k))) {
      i = k;
      continue;
    }
    if (word === "with") break;
    // not "Speaker of the Iraqi Parliament": an office without a portfolio does not begin one with a state
    if (!opens && end === at && partyNameAt(place, k)) break;
    const region = regionAt(place, k, isPortfolio) ?? (end > at ? sectorAt(place, k, isPortfolio) : null);
    if (region === null) break;
    i = region;
  }
  if (pending || end === at) return null;
  // "Undersecretary of the Foreign Ministry": a department, not a portfolio
  const department = isIn(place, nouns, end) || (!opens && isIn(place, words.departments, end));
  return isCapital(place, end) && department ? null : { last: end, foreign };
}

const nouns = new WordSet(["ministry", "office", "department", "service", "committee", "council"]);

const joins = new WordSet(["and", ",", "&", "of", "the", "for", "-", "with"]);

/** "Egyptian Expatriates", "East African Cooperation": the portfolio word after a region that would name a party. */
function regionAt(place: Place, at: number, isPortfolio: (k: number) => boolean): number | null {
  if (!isCapital(place, at)) return null;
  const { directions } = place.pack.words;
  const direction = isIn(place, directions, at);
  const named = partyNameAt(place, at);
  // not the "Gulf" of "Secretary-General of the Gulf Cooperation Council"
  if (named ? named.sort !== "adjective" && named.last > at + 1 : !direction) return null;
  if (named && named.sort !== "adjective" && named.sort !== "acronym" && !direction) return null;
  const after = named ? named.last : at + 1;
  // "Foreign and CARICOM Affairs"
  const league = named?.sort === "acronym" && isPortfolio(after) && !officeStarts(place, after);
  if (league) return after;
  const region = direction && (partyNameAt(place, at + 1) !== null || isPortfolio(at + 2));
  if (!isPortfolio(after) && !region) return null;
  let i = at;
  while (i < at + 3 && !isPortfolio(i)) i += 1;
  return i;
}

/** "the National Community Abroad and African Affairs": capitals without a comma, up to a portfolio word. */
function sectorAt(place: Place, at: number, isPortfolio: (k: number) => boolean): number | null {
  for (let i = at; i < at + 7; i += 1) {
    if (isPortfolio(i)) return i > at && !isIn(place, place.pack.words.directions, i) ? i : null;
    if (formAt(place, i) === "and" && i > at) continue;
    // "Minister of Trade, Cook Islands"
    if (partyNameAt(place, i)?.sort === "name") return null;
    if (!isCapital(place, i) || officeStarts(place, i) || place.pack.honorifics.find(place.tokens, i, place.last))
      return null;
  }
  return null;
}

/** "of the Ministry of Foreign Affairs", "for European Affairs", "of the Mejlis": the tail of an office. Gives the token after it. */
export function departmentAt(place: Place, at: number): number {
  const opening = formAt(place, at);
  if (opening === "(") return sectionAt(place, at);
  const ministry =
    (opening === "to" || opening === "in") && formAt(place, at + 1) === "the" && isIn(place, nouns, at + 2);
  if (opening !== "of" && opening !== "for" && opening !== "at" && opening !== "on" && !ministry) return at;
  // "in the ministry of Works"
  if (ministry && !isCapital(place, at + 2)) return portfolioAt(place, at + 3, true, none)?.last ?? at + 3;
  const { tokens, last, pack } = place;
  let i = at + 1;
  let end = at;
  // "of the Iraqi parliament": in small letters only after the word that tells whose
  const whose = partyNameAt(place, formAt(place, i) === "the" ? i + 1 : i);
  if (whose && (whose.sort === "adjective" || whose.sort === "people") && !isCapital(place, whose.last)) {
    return isIn(place, pack.words.departments, whose.last) ? whose.last + 1 : at;
  }
  // "for the Horn of Africa"
  const region = shieldAt(tokens, formAt(place, i) === "the" ? i + 1 : i, last, pack);
  const state = opening === "for" && !region ? partyNameAt(place, formAt(place, i) === "the" ? i + 1 : i) : null;
  const known = region?.last ?? (state && state.sort !== "adjective" ? state.last : at);
  if (known > at) {
    i = known;
    end = known;
  }
  for (let budget = 14; budget > 0 && i < last; budget -= 1) {
    const word = formAt(place, i);
    // "of the Bank of Israel": whose it is comes by itself
    if (formAt(place, i - 1) !== "and" && ofPartyAt(place, i)) break;
    const joint = isIn(place, departmentJoins, i) && (isCapital(place, i + 1) || formAt(place, i + 1) === "the");
    if (isCapital(place, i)) {
      const owned = ownedOfficeAt(place, i);
      if (owned !== null) {
        i = owned;
        end = i;
        continue;
      }
      if (officeStarts(place, i) || pack.honorifics.find(tokens, i, last)) break;
      i += 1;
      end = i;
    } else if (joint) {
      if (word === "and" && (officeStarts(place, i + 1) || pack.honorifics.find(tokens, i + 1, last))) break;
      i += 1;
    } else break;
  }
  const run = end;
  // "for Political Affairs and Negotiations H.E. Dr. …": a courtesy begins the name
  if (run === i && run > at + 1 && isCapital(place, i) && pack.honorifics.find(tokens, i, last)) return run;
  // "Minister of Commerce Wang Wentao": a name at the end is no part of it; departments end in a known noun
  while (end > known && !isIn(place, pack.words.departments, end - 1)) end -= 1;
  // "Director of the National Institute of the Sea and Borders, Ana Lima"
  const whole = end > at + 1 && end < run && formAt(place, end) === "of" && formAt(place, run) === ",";
  if (whole && !officeStarts(place, run + 1) && !partyNameAt(place, run + 1)) return run;
  // "in the Ministry of Works"
  if (end > at + 1) return (isIn(place, nouns, end - 1) ? portfolioAt(place, end, true, none)?.last : null) ?? end;
  // "Director of Chatham House, …": whatever it is, a comma closes it
  if (run === at || (formAt(place, run) !== "," && formAt(place, run) !== ")")) return at;
  // not "Commissioner for Enlargement Marta Kos, European Council President": there the name stands before the comma
  return officeStarts(place, run + 1) || partyNameAt(place, run + 1) ? at : run;
}

/** "in Zambia's Ministry of Defence": the token after it, and whose it is; null where no ministry of somebody's stands. */
export function ownMinistryAt(place: Place, at: number): { readonly last: number; readonly party: Party } | null {
  const opening = formAt(place, at);
  if (opening !== "in" && opening !== "of" && opening !== "at") return null;
  const named = partyNameAt(place, at + 1);
  if (!named || !isGlued(place, named.last) || formAt(place, named.last) !== "'s") return null;
  if (!isIn(place, nouns, named.last + 1)) return null;
  const end = named.last + 2;
  return { last: portfolioAt(place, end, true, none)?.last ?? end, party: named.party };
}

/** "President's Office", "Prime Minister's Office": the token after it. */
function ownedOfficeAt(place: Place, at: number): number | null {
  for (const k of [at + 1, at + 2]) {
    if (!isGlued(place, k) || formAt(place, k) !== "'s" || !isCapital(place, k + 1)) continue;
    if (officeStarts(place, at) && isIn(place, place.pack.words.departments, k + 1)) return k + 2;
  }
  return null;
}

const departmentJoins = new WordSet(["of", "the", "for", "and", "-", "&", "in", "'s", "on", "at"]);

/** "Secretary (West)", "Additional Foreign Secretary (Afghanistan and West Asia)": the token after the desk in brackets. */
function sectionAt(place: Place, at: number): number {
  const { directions } = place.pack.words;
  const first = formAt(place, at + 1);
  const region =
    directions.has(first) || directions.has(first.replace(/s$/, "")) || partyNameAt(place, at + 1) !== null;
  if (!region || !isGlued(place, at + 1)) return at;
  for (let i = at + 2; i < at + 9; i += 1) {
    const word = formAt(place, i);
    if (word === ")") return i + 1;
    if (!isCapital(place, i) && word !== "&" && word !== "and" && word !== "-" && word !== ",") return at;
  }
  return at;
}
