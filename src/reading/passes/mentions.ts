import type { Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";

interface MentionBase {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly last: number;
}

/** Somebody named by name, by office, or by both. */
export interface PersonMention extends MentionBase {
  readonly type: "person";
  /** Tokens of the name proper, or null where only the office stands. */
  readonly name: readonly [number, number] | null;
  readonly honorifics: readonly string[];
  readonly offices: readonly Office[];
  /** Token ranges of the office words, one for each office. */
  readonly titles: readonly (readonly [number, number])[];
  readonly party: Party | null;
  /** "his Saudi counterpart": the same office as another's. */
  readonly counterpart: boolean;
  /** "the visiting", "the guest": somebody not the publisher's own. */
  readonly guest: boolean;
  /** "the foreign ministers": more than one. */
  readonly plural: boolean;
  /** "his", "her" before the office: somebody's own President, counterpart, colleague. */
  readonly possessed: boolean;
}

/** A party named by its name, a side, a government, a capital, a people. */
export interface PartyMention extends MentionBase {
  readonly type: "party";
  readonly party: Party;
  readonly sort: "name" | "side" | "capital" | "city" | "adjective" | "metonym";
  /** Followed by a possessive: "Egypt's". */
  readonly possessive: boolean;
}

/** Words that stand for somebody named elsewhere. */
export interface AnaphorMention extends MentionBase {
  readonly type: "anaphor";
  readonly refers: "joint" | "he" | "they" | "we" | "own" | "it" | "event" | "agency" | "other-side";
}

export type Mention = PersonMention | PartyMention | AnaphorMention;

/** Scans a range of tokens for people, parties and anaphors; the mentions do not overlap and stand in order. */
export function findMentions(tokens: Tokens, first: number, last: number, pack: Prepared): Mention[] {
  const mentions: Mention[] = [];
  let at = first;
  while (at < last) {
    const shield = pack.shields.find(tokens, at, last);
    if (shield) {
      at = shield.last;
      continue;
    }
    const mention = mentionAt(tokens, at, first, last, pack);
    if (mention && mention.last > at) {
      mentions.push(mention);
      at = mention.last;
    } else at += 1;
  }
  return mentions;
}

function mentionAt(tokens: Tokens, at: number, first: number, last: number, pack: Prepared): Mention | null {
  if (tokens.shape[at] !== shape.word) return null;
  const form = tokens.form[at] as string;
  const anaphor = pack.anaphors.find(tokens, at, last);
  const person = personAt(tokens, at, first, last, pack);
  if (person && (!anaphor || person.last > anaphor.last)) return person;
  const party = partyAt(tokens, at, last, pack);
  if (party && (!anaphor || party.last > anaphor.last)) return party;
  if (anaphor) {
    // "its" and "their" before a noun are found as possessives by whoever needs them
    if (form === "i" && tokens.capital[at] === 0) return null;
    return { type: "anaphor", first: at, last: anaphor.last, refers: anaphor.value };
  }
  return null;
}

function isPossessive(tokens: Tokens, at: number, last: number): boolean {
  const form = at < last ? tokens.form[at] : undefined;
  return tokens.glued[at] === 1 && (form === "'s" || form === "'");
}

function partyAt(tokens: Tokens, at: number, last: number, pack: Prepared): PartyMention | null {
  let i = at;
  // "new" goes before a name, and begins one: "New York"
  if (pack.words.determiners.has(tokens.form[i] as string) && !nameAt(tokens, i, last, pack)) i += 1;
  // "the friendly Republic of Iraq", "the brotherly Iraqi people"
  while (i < last && i < at + 3 && pack.words.courtesies.has(tokens.form[i] as string) && !nameAt(tokens, i, last, pack)) i += 1;
  const collective = pack.sides.find(tokens, i, last);
  if (collective && tokens.form[collective.last] === "of" && collective.last + 1 < last) {
    // "the Government of Tanzania", "the people of Kenya"
    let next = collective.last + 1;
    while (next < last && next < collective.last + 5 && (pack.words.determiners.has(tokens.form[next] as string) || pack.words.courtesies.has(tokens.form[next] as string))) next += 1;
    const named = nameAt(tokens, next, last, pack);
    if (named && named.sort !== "adjective") return { type: "party", first: at, last: named.last, party: named.party, sort: "side", possessive: isPossessive(tokens, named.last, last) };
    return null;
  }
  const named = nameAt(tokens, i, last, pack);
  if (!named) return null;
  let end = named.last;
  if (isPossessive(tokens, end, last)) {
    // "Egypt's government", but "Egypt's concern" stays the party alone
    let noun = end + 1;
    if (noun < last && pack.words.courtesies.has(tokens.form[noun] as string)) noun += 1;
    const side = noun < last ? pack.sides.find(tokens, noun, last) : null;
    if (side) return { type: "party", first: at, last: side.last, party: named.party, sort: "side", possessive: isPossessive(tokens, side.last, last) };
    return { type: "party", first: at, last: end, party: named.party, sort: sortOf(named.sort), possessive: true };
  }
  if (named.sort === "adjective" || named.sort === "name" || named.sort === "acronym" || named.sort === "people") {
    let noun = end;
    if (noun < last && pack.words.courtesies.has(tokens.form[noun] as string)) noun += 1;
    const side = noun < last ? pack.sides.find(tokens, noun, last) : null;
    if (side) {
      end = side.last;
      return { type: "party", first: at, last: end, party: named.party, sort: "side", possessive: isPossessive(tokens, end, last) };
    }
  }
  if (named.sort === "adjective") return { type: "party", first: i, last: end, party: named.party, sort: "adjective", possessive: false };
  return { type: "party", first: at, last: end, party: named.party, sort: sortOf(named.sort), possessive: false };
}

function sortOf(sort: string): PartyMention["sort"] {
  if (sort === "capital" || sort === "city" || sort === "adjective" || sort === "metonym") return sort;
  return "name";
}

/** A party's name in a lexicon, with its capitals as the lexicon wants them. */
export function nameAt(tokens: Tokens, at: number, last: number, pack: Prepared): { readonly last: number; readonly party: Party; readonly sort: string } | null {
  if (at >= last || tokens.capital[at] === 0) return null;
  const found = pack.names.find(tokens, at, last, (entry, from, to) => {
    if (!entry.exact) return true;
    return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replaceAll("’", "'") === entry.words || tokens.capital[from] === 2;
  });
  if (!found) return null;
  return { last: found.last, party: found.value.party, sort: found.value.sort };
}

interface OfficeRead {
  readonly last: number;
  readonly office: Office;
  readonly words: string;
  readonly plural: boolean;
  readonly byParty: Readonly<Record<Party, Office>> | undefined;
  readonly entryParty: Party | null;
}

/** One office: "Foreign Minister", "Minister of Foreign Affairs, Emigration and Egyptian Expatriates". */
function officeAt(tokens: Tokens, at: number, last: number, pack: Prepared): OfficeRead | null {
  const found = pack.offices.find(tokens, at, last, (entry) => !entry.exact || tokens.text.startsWith(entry.words, tokens.start[at]));
  if (!found) return null;
  const { value } = found;
  let end = found.last;
  let office = value.office;
  const portfolio = portfolioAt(tokens, end, last, pack, value.portfolio);
  if (portfolio) {
    end = portfolio.last;
    if (value.portfolio && portfolio.foreign) office = value.foreign ?? office;
  }
  return { last: end, office, words: value.words, plural: value.plural, byParty: value.byParty, entryParty: value.party };
}

/** "of Foreign Affairs and East African Cooperation": as far as portfolio words go. */
function portfolioAt(tokens: Tokens, at: number, last: number, pack: Prepared, opens: boolean): { readonly last: number; readonly foreign: boolean } | null {
  let i = at;
  const form = (k: number) => (k < last ? (tokens.form[k] as string) : "");
  if (opens) {
    if (form(i) !== "of" && form(i) !== "for") return null;
    i += 1;
  }
  const isPortfolio = (k: number) => k < last && pack.portfolios.has(form(k)) && (tokens.capital[k] !== 0 || !opens || pack.words.lowerPortfolios.has(form(k)));
  let end = at;
  let foreign = false;
  let budget = 16;
  let pending = opens;
  while (i < last && budget > 0) {
    budget -= 1;
    if (isPortfolio(i)) {
      if (form(i) === "foreign" || form(i) === "external") foreign = true;
      i += 1;
      end = i;
      pending = false;
      continue;
    }
    const word = form(i);
    const connects = word === "and" || word === "," || word === "&" || word === "of" || word === "the" || word === "for" || word === "-";
    if (connects) {
      let k = i + 1;
      while (k < last && k < i + 3 && (form(k) === "and" || form(k) === "the" || form(k) === "of")) k += 1;
      if (isPortfolio(k) && !officeStarts(tokens, k, last, pack)) {
        i = k;
        continue;
      }
      // "and Egyptian Expatriates", "and East African Cooperation"
      if (k < last && tokens.capital[k] !== 0) {
        const named = nameAt(tokens, k, last, pack);
        const after = named ? named.last : k + 1;
        if ((named?.sort === "adjective" || pack.words.directions.has(form(k))) && (isPortfolio(after) || (pack.words.directions.has(form(k)) && (nameAt(tokens, k + 1, last, pack) || isPortfolio(k + 2))))) {
          i = k;
          while (i < last && !isPortfolio(i) && i < k + 3) i += 1;
          continue;
        }
      }
    }
    break;
  }
  return pending || end === at ? null : { last: end, foreign };
}

function officeStarts(tokens: Tokens, at: number, last: number, pack: Prepared): boolean {
  const found = pack.offices.find(tokens, at, last);
  return found !== null;
}

/** "of the Republic of Iraq", "to the United Nations". */
function ofPartyAt(tokens: Tokens, at: number, last: number, pack: Prepared): { readonly last: number; readonly party: Party } | null {
  const form = (k: number) => (k < last ? (tokens.form[k] as string) : "");
  if (form(at) !== "of" && form(at) !== "for" && form(at) !== "from") return null;
  let i = at + 1;
  for (let k = 0; k < 6; k += 1) {
    if (nameAt(tokens, i, last, pack)) break;
    if (pack.words.determiners.has(form(i)) || pack.words.courtesies.has(form(i))) i += 1;
    else if ((form(i) === "government" || form(i) === "state" || form(i) === "people") && form(i + 1) === "of") i += 2;
    else break;
  }
  const named = nameAt(tokens, i, last, pack);
  if (!named || named.sort === "adjective" || named.sort === "city") return null;
  // "assured the Minister of Kenya's support": the name begins another noun group
  if (isPossessive(tokens, named.last, last)) return null;
  return { last: named.last, party: named.party };
}

/** Offices that are held at somebody else's seat: "Ambassador of Mongolia to Iraq". */
const accredited: ReadonlySet<Office> = new Set(["ambassador", "consul", "permanent-representative", "special-envoy", "senior-official", "other", "secretary-general"]);

/** A person phrase at `at`: office and name in either order, with the party where it is stated. */
function personAt(tokens: Tokens, at: number, first: number, last: number, pack: Prepared): PersonMention | null {
  const form = (k: number) => (k < last ? (tokens.form[k] as string) : "");
  let i = at;
  let party: Party | null = null;
  let possessed = false;
  let guest = false;
  const honorifics: string[] = [];
  const offices: Office[] = [];
  const titles: [number, number][] = [];
  let counterpart = false;
  let plural = false;

  const takeHonorifics = (from: number): number => {
    let k = from;
    for (;;) {
      const found = pack.honorifics.find(tokens, k, last);
      if (!found || (tokens.capital[k] === 0 && !found.value.lower)) return k;
      let end = found.last;
      if (form(end) === "." && tokens.glued[end] === 1) end += 1;
      if (found.value.keep) return k;
      honorifics.push(tokens.text.slice(tokens.start[k], tokens.end[end - 1]));
      k = end;
      if (form(k) === "," && pack.honorifics.find(tokens, k + 1, last)) k += 1;
    }
  };

  if (pack.words.possessives.has(form(i))) {
    possessed = true;
    i += 1;
  } else if (pack.words.determiners.has(form(i))) i += 1;
  const afterDeterminer = i;
  const skipModifiers = () => {
    while (i < last && i < afterDeterminer + 8 && pack.words.modifiers.has(form(i))) {
      if (pack.words.guests.has(form(i))) guest = true;
      i += 1;
      if (form(i) === "-" && tokens.glued[i] === 1) i += 1;
    }
  };
  skipModifiers();
  const named = nameAt(tokens, i, last, pack);
  if (named && named.sort !== "city" && named.sort !== "people") {
    let k = named.last;
    if (isPossessive(tokens, k, last)) k += 1;
    const before = i;
    i = k;
    skipModifiers();
    i = takeHonorifics(i);
    if (officeAt(tokens, i, last, pack) || pack.counterparts.has(form(i)) || pack.guestNouns.has(form(i))) party = named.party;
    else {
      i = before;
      honorifics.length = 0;
    }
  }
  i = takeHonorifics(i);
  skipModifiers();
  let office = officeAt(tokens, i, last, pack);
  if (!office && pack.counterparts.has(form(i))) {
    counterpart = true;
    if (form(i).endsWith("s")) plural = true;
    i += 1;
    const of = ofPartyAt(tokens, i, last, pack) ?? fromPartyAt(tokens, i, last, pack);
    if (of) {
      party = of.party;
      i = of.last;
    }
  } else if (!office && pack.guestNouns.has(form(i)) && (i > at || guest)) {
    guest = true;
    i += 1;
  }
  const officeBegin = i;
  while (office) {
    const { byParty } = office;
    plural ||= office.plural;
    titles.push([i, office.last]);
    i = office.last;
    const of = ofPartyAt(tokens, i, last, pack);
    if (of) {
      party ??= of.party;
      i = of.last;
      // "of Mongolia to the Republic of Iraq", "to the United Nations"
      if (accredited.has(office.office) && (form(i) === "to" || form(i) === "in")) {
        const seat = seatAt(tokens, i, last, pack);
        if (seat) i = seat;
      }
    } else if (accredited.has(office.office) && (form(i) === "to" || form(i) === "in")) {
      const seat = seatAt(tokens, i, last, pack);
      if (seat) i = seat;
    } else i = departmentAt(tokens, i, last, pack);
    offices.push((party && byParty?.[party]) || office.office);
    if (office.entryParty) party ??= office.entryParty;
    // "and Foreign Minister", ", Minister of State": another office of the same person where no article stands
    const joint = form(i) === "and" || form(i) === "," || form(i) === "&" || form(i) === "-" || form(i) === "–" || form(i) === "/";
    if (!joint || plural) break;
    let k = i + 1;
    if (form(k) === "and") k += 1;
    const more = officeAt(tokens, k, last, pack);
    if (!more || more.plural) break;
    if (form(i) === "," && !leadsToName(tokens, more.last, last, pack) && titles.length > 0 && !(form(i + 1) === "and")) break;
    i = k;
    office = more;
  }
  // "External Affairs Minister (EAM) Dr. S. Jaishankar"
  if (offices.length > 0 && form(i) === "(" && form(i + 2) === ")" && tokens.capital[i + 1] === 2 && tokens.capital[i + 3] !== 0) i += 3;
  const beforeName = i;
  i = takeHonorifics(i);
  let nameRange = plural ? null : nameRangeAt(tokens, i, first, last, pack, offices.length > 0 || honorifics.length > 0 || counterpart);
  const hasHead = offices.length > 0 || counterpart || guest;
  if (!nameRange && hasHead && form(beforeName) === "," && !plural) {
    // "his Saudi counterpart, Prince Faisal bin Farhan,"
    const held = honorifics.length;
    const k = takeHonorifics(beforeName + 1);
    const found = nameRangeAt(tokens, k, first, last, pack, true);
    if (found && (found[1] - found[0] > 1 || honorifics.length > held) && !isKnownWord(tokens, k, pack)) nameRange = found;
    else {
      honorifics.length = held;
      i = beforeName;
    }
  }
  if (!nameRange) {
    if (!hasHead) return null;
    if (officeBegin === at && offices.length > 0 && tokens.capital[at] === 0 && i === at + 1 && !possessed) {
      // a bare small-letter noun: "minister level"; only with a determiner is it somebody
      return null;
    }
    return { type: "person", first: at, last: Math.max(beforeName, at + 1), name: null, honorifics, offices, titles, party, counterpart, guest, plural, possessed };
  }
  if (!hasHead && honorifics.length === 0) {
    // a bare name counts when an office follows in apposition: "KAMIKAWA Yoko, Minister for Foreign Affairs of Japan"
    if (nameRange[1] - nameRange[0] < 2 || form(nameRange[1]) !== ",") return null;
    const k = skipDeterminers(tokens, nameRange[1] + 1, last, pack);
    const adjective = nameAt(tokens, k, last, pack);
    const start = adjective ? (isPossessive(tokens, adjective.last, last) ? adjective.last + 1 : adjective.last) : k;
    if (!officeAt(tokens, start, last, pack)) return null;
  }
  i = nameRange[1];
  if (form(i) === "," || form(i) === "(" || form(i) === "-" || form(i) === "–") {
    const tail = appositionAt(tokens, i, last, pack, titles, offices, party);
    if (tail) {
      party = tail.party;
      i = tail.last;
    }
  } else {
    const of = offices.length === 0 ? null : ofPartyAt(tokens, i, last, pack);
    if (of && !party) {
      party = of.party;
      i = of.last;
    }
  }
  return { type: "person", first: at, last: i, name: nameRange, honorifics, offices, titles, party, counterpart, guest, plural: false, possessed };
}

function fromPartyAt(tokens: Tokens, at: number, last: number, pack: Prepared): { readonly last: number; readonly party: Party } | null {
  if (tokens.form[at] !== "in" && tokens.form[at] !== "from") return null;
  const named = nameAt(tokens, at + 1, last, pack);
  return named && named.sort === "name" ? named : null;
}

function isKnownWord(tokens: Tokens, at: number, pack: Prepared): boolean {
  return nameAt(tokens, at, tokens.count, pack) !== null;
}

function skipDeterminers(tokens: Tokens, at: number, last: number, pack: Prepared): number {
  let i = at;
  while (i < last && i < at + 4 && (pack.words.determiners.has(tokens.form[i] as string) || pack.words.modifiers.has(tokens.form[i] as string)) && !nameAt(tokens, i, last, pack)) i += 1;
  return i;
}

/** ", the Deputy Prime Minister and Foreign Minister of Iraq" after a name. */
function appositionAt(tokens: Tokens, at: number, last: number, pack: Prepared, titles: [number, number][], offices: Office[], party: Party | null): { readonly last: number; readonly party: Party | null } | null {
  const form = (k: number) => (k < last ? (tokens.form[k] as string) : "");
  let i = skipDeterminers(tokens, at + 1, last, pack);
  let found = party;
  const adjective = nameAt(tokens, i, last, pack);
  if (adjective && adjective.sort !== "city") {
    const k = isPossessive(tokens, adjective.last, last) ? adjective.last + 1 : adjective.last;
    if (officeAt(tokens, skipDeterminers(tokens, k, last, pack), last, pack)) {
      found ??= adjective.party;
      i = skipDeterminers(tokens, k, last, pack);
    }
  }
  let office = officeAt(tokens, i, last, pack);
  if (!office || office.plural) return null;
  while (office) {
    titles.push([i, office.last]);
    i = office.last;
    const of = ofPartyAt(tokens, i, last, pack);
    if (of) {
      found ??= of.party;
      i = of.last;
    } else i = departmentAt(tokens, i, last, pack);
    const seat = form(i) === "to" ? seatAt(tokens, i, last, pack) : null;
    if (seat) i = seat;
    offices.push((found && office.byParty?.[found]) || office.office);
    if (form(i) !== "and" && form(i) !== ",") break;
    const next = officeAt(tokens, i + 1, last, pack);
    if (!next || next.plural) break;
    i += 1;
    office = next;
  }
  if (form(i) === ")" ) i += 1;
  return { last: i, party: found };
}

/** "to the Republic of Iraq": where an ambassador is accredited. Gives the token after it. */
function seatAt(tokens: Tokens, at: number, last: number, pack: Prepared): number | null {
  let i = at + 1;
  while (i < last && i < at + 4 && (pack.words.determiners.has(tokens.form[i] as string) || pack.words.courtesies.has(tokens.form[i] as string))) i += 1;
  const named = nameAt(tokens, i, last, pack);
  return named && named.sort !== "adjective" ? named.last : null;
}

/** "of the Ministry of Foreign Affairs", "for European Affairs", "of the CPC Central Committee": the tail of an office. */
function departmentAt(tokens: Tokens, at: number, last: number, pack: Prepared): number {
  const form = (k: number) => (k < last ? (tokens.form[k] as string) : "");
  if (form(at) !== "of" && form(at) !== "for" && form(at) !== "at" && form(at) !== "(") return at;
  let i = at + 1;
  let end = at;
  let budget = 12;
  const bracket = form(at) === "(";
  while (i < last && budget > 0) {
    budget -= 1;
    const capital = tokens.capital[i] !== 0;
    if (bracket && form(i) === ")") return i + 1;
    if (capital && !officeStarts(tokens, i, last, pack) && !pack.honorifics.find(tokens, i, last)) {
      i += 1;
      end = i;
    } else if (["of", "the", "for", "and", "-", "&", "in", "'s"].includes(form(i)) && i + 1 < last && (tokens.capital[i + 1] !== 0 || form(i + 1) === "the")) {
      if (form(i) === "and" && (officeStarts(tokens, i + 1, last, pack) || pack.honorifics.find(tokens, i + 1, last))) break;
      i += 1;
    } else break;
  }
  if (bracket) return at;
  // "Minister of Commerce Wang Wentao": a name at the end is not part of the department; departments end in a known noun
  while (end > at && !pack.words.departments.has(form(end - 1))) end -= 1;
  return end > at + 1 ? end : at;
}

function leadsToName(tokens: Tokens, at: number, last: number, pack: Prepared): boolean {
  let i = at;
  const of = ofPartyAt(tokens, i, last, pack);
  if (of) i = of.last;
  const form = i < last ? (tokens.form[i] as string) : "";
  if (form === "and" || form === ",") return officeStarts(tokens, i + 1, last, pack);
  const honorific = pack.honorifics.find(tokens, i, last);
  return honorific !== null || (i < last && tokens.capital[i] !== 0 && !isKnownWord(tokens, i, pack));
}

/** The tokens of a person's name: capitalised words, particles and initials, as far as they go. */
function nameRangeAt(tokens: Tokens, at: number, first: number, last: number, pack: Prepared, expected: boolean): [number, number] | null {
  const form = (k: number) => (k < last ? (tokens.form[k] as string) : "");
  let i = at;
  let end = at;
  let words = 0;
  while (i < last && i < at + 14) {
    const word = form(i);
    if (tokens.shape[i] === shape.word && tokens.capital[i] !== 0) {
      if (pack.words.notNames.has(word) || (officeStarts(tokens, i, last, pack) && words > 0)) break;
      if (words === 0 && !expected && i === first && pack.words.starters.has(word)) break;
      const named = nameAt(tokens, i, last, pack);
      if (named && !(named.sort === "name" && named.last < last && tokens.capital[named.last] !== 0 && tokens.form[named.last] !== "and" && expected && words === 0 && !isPossessive(tokens, named.last, last)) && !(words > 0 && named.last === i + 1 && named.sort !== "name" && named.sort !== "adjective")) {
        if (!(words > 0 && expected && named.last === i + 1 && tokens.glued[i] === 1)) break;
      }
      i += 1;
      words += 1;
      end = i;
      // a lone initial with its point: "Antony J. Blinken"
      if (word.length === 1 && form(i) === "." && tokens.glued[i] === 1 && i + 1 < last && tokens.capital[i + 1] !== 0) i += 1;
      continue;
    }
    const glued = tokens.glued[i] === 1;
    if (words > 0 && glued && (word === "-" || word === "'" || word === "’" || word === "`") && i + 1 < last && tokens.glued[i + 1] === 1 && tokens.shape[i + 1] === shape.word && form(i + 1) !== "s") {
      i += 2;
      end = i;
      continue;
    }
    if (tokens.shape[i] === shape.word && pack.particles.has(word) && i + 1 < last && (tokens.capital[i + 1] !== 0 || pack.particles.has(form(i + 1)) || form(i + 1) === "-") && (words > 0 || expected) && word !== "of" && word !== "the") {
      i += 1;
      if (form(i) === "-" && tokens.glued[i] === 1) i += 1;
      continue;
    }
    break;
  }
  return words === 0 ? null : [at, end];
}
