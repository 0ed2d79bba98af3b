import type { Prepared } from "../prepare.ts";
import { shape, type Tokens, tokenAt, wordsOf } from "../text/tokens.ts";
import type { DraftEncounter, ReadDocument, ReadSentence } from "./document.ts";
import { isNamedIn, type Mention, nameAt } from "./mentions.ts";

export type Place = DraftEncounter["place"];

/** How many tokens after the telling words a place is looked for. */
const reach = 90;

/** The place a sentence gives for an encounter: the hall where one is named, and the city. */
export function findPlace(
  document: ReadDocument,
  read: ReadSentence,
  from: number,
  pack: Prepared,
  announced = false,
): { readonly place: Place; readonly city: Place; readonly vague: boolean; readonly land: boolean } {
  const { tokens } = document;
  const { mentions } = read;
  const words = pack.encounterWords;
  let city: Place = null;
  let country: Place = null;
  for (const mention of mentions) {
    if (mention.first < from || mention.type !== "party") continue;
    if (!announced && isAhead(tokens, from, mention.first, pack)) continue;
    if (mention.sort !== "city" && mention.sort !== "capital" && mention.sort !== "name") continue;
    if (mention.possessive) continue;
    let before = mention.first - 1;
    if (tokens.form[before] === "the") before -= 1;
    // "in the city of Basra", "in the capital, Riga", "in central London"
    for (let steps = 0; steps < 5 && words.towns.holds(tokens, before); steps += 1) before -= 1;
    const preposition = tokens.form[before] as string;
    const noun = tokens.form[before - 1] ?? "";
    if (
      !words.inside.holds(tokens, before) &&
      !(
        preposition === "to" &&
        (words.journeys.holds(tokens, before - 1) || isJourneyOf(tokens, before, from, pack))
      ) &&
      !words.journeys.holds(tokens, before)
    )
      continue;
    if (words.topics.holds(tokens, before - 1)) continue;
    // "the results of the meetings held in Jeddah": of others
    if (noun === "held" && words.assemblies.holds(tokens, before - 2)) continue;
    // "the Lao PDR", but "The Hague"
    const first =
      tokens.form[mention.first] === "the" && tokens.capital[mention.first] === 0 ? mention.first + 1 : mention.first;
    const found = { name: textOf(tokens, first, mention.last), country: mention.party };
    if (mention.sort !== "name" || words.cityStates.holds(tokens, first)) city ??= found;
    else if (words.journeys.holds(tokens, before - 1) || (words.journeys.holds(tokens, before) && noun !== "to"))
      country ??= found;
  }
  city ??= hostingCity(tokens, mentions, pack) ?? unknownCity(tokens, read, from, pack);
  const hall = findHall(tokens, read, from, pack);
  // "his office" is anywhere: a city says more, be it only the one the text is dated from
  const vague = hall !== null && hall === hall.toLowerCase();
  if (hall && !(vague && city))
    return { place: { name: hall, country: city?.country ?? null }, city, vague, land: false };
  return { place: city ?? country, city: city ?? country, vague: false, land: city === null && country !== null };
}

/** "the visit of the Minister to Lisbon": the journey stands before its traveller. */
function isJourneyOf(tokens: Tokens, to: number, from: number, { encounterWords: words }: Prepared): boolean {
  for (let i = to - 1; i > from && i > to - 14; i -= 1) {
    const form = tokens.form[i] as string;
    if (form === "," || form === ";") return false;
    if (!words.journeys.holds(tokens, i)) continue;
    if (tokens.form[i + 1] !== "of" && tokens.form[i + 1] !== "by") return false;
    for (let k = i - 1; k >= from && k > i - 4; k -= 1) if (words.remembered.holds(tokens, k)) return false;
    return true;
  }
  return false;
}

/** "Nairobi hosted the session", "was hosted by Nairobi". */
function hostingCity(tokens: Tokens, mentions: readonly Mention[], { words }: Prepared): Place {
  for (const mention of mentions) {
    if (mention.type !== "party" || (mention.sort !== "city" && mention.sort !== "capital")) continue;
    const { first, last } = mention;
    if (
      words.hosting.holds(tokens, last) ||
      (tokens.form[first - 1] === "by" && words.hosting.holds(tokens, first - 2))
    )
      return { name: textOf(tokens, first, last), country: mention.party };
  }
  return null;
}

/** "in Bodø", "in Cox's Bazar": capitalised words after "in" that no list knows. */
function unknownCity(tokens: Tokens, { sentence, mentions }: ReadSentence, from: number, pack: Prepared): Place {
  for (let i = from; i < Math.min(sentence.last - 1, from + reach); i += 1) {
    if (tokens.form[i] !== "in" || tokens.capital[i] !== 0) continue;
    if (pack.encounterWords.topics.holds(tokens, i - 1)) continue;
    let k = i + 1;
    while (
      k < sentence.last &&
      k < i + 4 &&
      tokens.shape[k] === shape.word &&
      tokens.capital[k] === 1 &&
      !isNamedIn(mentions, k, k + 1)
    )
      k += 1;
    if (k === i + 1) continue;
    const next = tokens.form[k] ?? "";
    if (
      ![",", ".", "on", "today", "with", "and", "yesterday", "for", "during", "where", "at"].includes(next) &&
      k < sentence.last
    )
      continue;
    if (
      pack.words.notNames.holds(tokens, i + 1) ||
      pack.words.departments.holds(tokens, k - 1) ||
      pack.encounterWords.notPlaces.holds(tokens, i + 1) ||
      pack.encounterWords.buildings.holds(tokens, k - 1)
    )
      continue;
    return { name: textOf(tokens, i + 1, k), country: null };
  }
  return null;
}

/**
 * "at his office in the Ministry", "at the President's Residence in Jerusalem": from "at" to where something else begins.
 * Where a city follows, only a hall with a name of its own is more specific than it.
 */
function findHall(
  tokens: Tokens,
  { sentence, mentions, marks }: ReadSentence,
  from: number,
  pack: Prepared,
): string | null {
  const { buildings, frames } = pack.encounterWords;
  if (!buildings.standIn(marks) && !mentions.some(isMetonym)) return null;
  for (let i = from; i < Math.min(sentence.last - 1, from + reach); i += 1) {
    if (tokens.form[i] !== "at" && tokens.form[i] !== "in") continue;
    let k = i + 1;
    if (tokens.form[k] === "the") k += 1;
    const begin = k;
    // "in Belarus in the centre of attention"
    if (isOfPerson(mentions, i) || isStateAt(mentions, begin)) continue;
    const metonym = metonymAt(mentions, begin);
    // "Torre Tagle", "Torre Tagle Palace"
    const house = metonym && tokens.capital[metonym.last] !== 0 && buildings.holds(tokens, metonym.last);
    const end = metonym
      ? metonym.last + (house ? 1 : 0)
      : hallEnd(tokens, begin, Math.min(sentence.last, begin + 10), mentions, pack);
    let building = false;
    let named = false;
    // "at the official invitation of the Ministry"
    if (frames.holds(tokens, begin) || frames.holds(tokens, begin + 1)) continue;
    for (let j = begin; j < end; j += 1) {
      if (buildings.holds(tokens, j)) building = true;
      if (tokens.capital[j] !== 0) named = true;
    }
    if (!building && !metonym) continue;
    if (
      tokens.form[i] === "in" &&
      !metonym &&
      !pack.encounterWords.inHalls.holds(tokens, begin) &&
      !(named && tokens.capital[begin] !== 0)
    )
      continue;
    if (!named && isBeside(tokens, mentions, i, end)) return null;
    return textOf(tokens, begin, end);
  }
  return null;
}

/** "the Secretary General at the Ministry": the words from a token on are part of somebody's office. */
function isOfPerson(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.type === "person" &&
      mention.first <= at &&
      !mention.plural &&
      (mention.last > at || (mention.last === at && !mention.name && runsOn(mentions, at))),
  );
}

function isStateAt(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    (mention) => mention.type === "party" && mention.sort === "name" && mention.first === at && !mention.possessive,
  );
}

function isMetonym(mention: Mention): boolean {
  return mention.type === "party" && mention.sort === "metonym";
}

function metonymAt(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.find(
    (mention) => mention.type === "party" && mention.sort === "metonym" && mention.first <= at && mention.last > at,
  );
}

/** "Undersecretary of State at the MFA Wojciech Zaremba": the hall is part of an office, the name comes after it. */
function runsOn(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(
    (mention) =>
      mention.type === "person" && mention.offices.length === 0 && mention.first > at && mention.first <= at + 4,
  );
}

/** Whether a city stands right before or after a hall: "in Athens at the ministry", "at the ministry in Athens". */
function isBeside(tokens: Tokens, mentions: readonly Mention[], begin: number, end: number): boolean {
  return mentions.some((mention) => {
    if (mention.type !== "party" || (mention.sort !== "city" && mention.sort !== "capital" && mention.sort !== "name"))
      return false;
    if (mention.last <= begin) return begin - mention.last <= 1;
    return mention.first >= end && mention.first <= end + 2 && ["in", ",", "("].includes(tokens.form[end] as string);
  });
}

function hallEnd(tokens: Tokens, begin: number, limit: number, mentions: readonly Mention[], pack: Prepared): number {
  const { buildings, hallEnds } = pack.encounterWords;
  let building = false;
  let k = begin;
  while (k < limit) {
    const form = tokens.form[k] as string;
    // "the Ministry of Foreign and Diaspora Affairs"
    const inside =
      form === "and" &&
      building &&
      tokens.form[k - 2] === "of" &&
      tokens.capital[k - 1] !== 0 &&
      tokens.capital[k + 1] !== 0;
    if (hallEnds.holds(tokens, k) && !inside) return k;
    const glued = tokens.glued[k] === 1 && (form === "'s" || form === "'");
    if (tokens.shape[k] === shape.punctuation && form !== "-" && form !== "/" && !glued) return k;
    if (building && (form === "in" || form === "of" || form === "for")) {
      const next = tokens.form[k + 1] === "the" ? k + 2 : k + 1;
      const city = mentions.find((mention) => mention.first <= next && mention.last > next);
      if (form === "in" && (city?.type === "party" || !buildings.holds(tokens, next))) return k;
    } else if (
      building &&
      (form === "the" || form === "a" || form === "an") &&
      !["in", "of"].includes(tokens.form[k - 1] as string)
    )
      return k;
    // whoever is met begins here
    const starts = mentions.find((mention) => mention.first === k);
    if (starts?.type === "person" && starts.offices.length > 0 && building) {
      // "the Office of the Prime Minister"
      const owner = tokens.form[k - 1] === "of" || (tokens.form[k - 2] === "of" && tokens.form[k - 1] === "the");
      return owner && !starts.name ? starts.last : k;
    }
    if (buildings.holds(tokens, k)) building = true;
    k += 1;
  }
  return k;
}

/** Where "The meeting was held in Riga on the sidelines of the session" says that it was. */
export function heldPlace(document: ReadDocument, read: ReadSentence, pack: Prepared): Place {
  const { tokens } = document;
  const { meetings, occasions, held } = pack.encounterWords;
  for (let i = read.sentence.first + 1; i < Math.min(read.sentence.last, read.sentence.first + 6); i += 1)
    if ((meetings.holds(tokens, i - 1) || occasions.holds(tokens, i - 1)) && held.find(tokens, i, read.sentence.last))
      return findPlace(document, read, i, pack).place;
  return null;
}

/** The city of "the talks in Riga", "his visit to Oslo", told after the encounter itself. */
export function laterPlace(document: ReadDocument, read: ReadSentence, pack: Prepared): Place {
  const { tokens } = document;
  const { meetings, journeys, inside } = pack.encounterWords;
  const held = heldPlace(document, read, pack);
  if (held) return held;
  for (const mention of read.mentions) {
    if (mention.type !== "party" || (mention.sort !== "city" && mention.sort !== "capital")) continue;
    const preposition = tokens.form[mention.first - 1] as string;
    if (isAhead(tokens, read.sentence.first, mention.first, pack)) continue;
    if (
      (inside.holds(tokens, mention.first - 1) && meetings.holds(tokens, mention.first - 2)) ||
      (preposition === "to" && journeys.holds(tokens, mention.first - 2))
    )
      return { name: textOf(tokens, mention.first, mention.last), country: mention.party };
  }
  return null;
}

/** "which will hold its first meeting in Zagreb", "and invited her to pay a visit to Zagreb": where something is to be. */
function isAhead(tokens: Tokens, from: number, at: number, pack: Prepared): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 10); i -= 1) {
    const form = tokens.form[i] as string;
    if (form === ";" || form === "where") return false;
    // not the month of "on 3 May"
    if (tokens.capital[i] === 0 && pack.words.modals.holds(tokens, i)) return true;
    // "agreed to hold the next meeting in Zagreb", not "came to the city"
    if (form === "to" && i + 1 < at && tokens.capital[i + 1] === 0 && !pack.words.determiners.holds(tokens, i + 1))
      return true;
    // "invited by the Speaker, he arrived in Zagreb"
    if (pack.encounterWords.biddings.holds(tokens, i) && tokens.form[i + 1] !== "by") return true;
  }
  return false;
}

/** The city of a title, or the country where no town is asked for: "JPC concludes in Kigali", "following talks with the Minister, Baghdad, October 7". */
export function titlePlace(document: ReadDocument, read: ReadSentence, pack: Prepared, town: boolean): Place {
  const { tokens } = document;
  const { sentence, mentions } = read;
  const { city, land } = findPlace(document, read, sentence.first, pack);
  if (city?.country && !(town && land)) return city;
  for (const mention of mentions) {
    if (mention.type !== "party" || (mention.sort !== "city" && mention.sort !== "capital")) continue;
    const before = tokens.form[mention.first - 1] as string;
    if (
      mention.first > sentence.first &&
      [",", "-", "–", "—", "("].includes(before) &&
      (mention.last === sentence.last || tokens.form[mention.last] === "," || tokens.form[mention.last] === ")")
    )
      return { name: textOf(tokens, mention.first, mention.last), country: mention.party };
  }
  return null;
}

/** "at Government House", in a text dated from Bangkok: a hall is where the text is dated from, if those who meet live there. */
export function settleCountries(encounters: readonly DraftEncounter[], dated: () => Place) {
  for (const encounter of encounters) {
    const { place, city, parties } = encounter;
    if (!place || place.country !== null) continue;
    const country = city?.country ?? dated()?.country ?? null;
    if (country !== null && parties.includes(country)) encounter.place = { ...place, country };
  }
}

/** The city of a dateline: "Nairobi, March 15, 2024:"; or of a line of its own before the text: "Jakarta, 14 August 2024". */
export function datelinePlace(document: ReadDocument, pack: Prepared): Place {
  const { tokens } = document;
  for (const read of document.sentences.slice(0, 2)) {
    if (!read.dateline) continue;
    const [first, last] = read.dateline;
    for (const mention of read.mentions) {
      if (mention.first < first || mention.last > last) continue;
      if (mention.type === "party" && (mention.sort === "city" || mention.sort === "capital")) {
        return { name: cased(textOf(tokens, mention.first, mention.last)), country: mention.party };
      }
    }
  }
  // "Havana, Oct 22 (Prensa Latina) The Minister": a dateline run into its sentence
  const opening = document.sentences[0];
  const start = opening?.mentions[0];
  if (
    opening &&
    start?.type === "party" &&
    start.first === opening.sentence.first &&
    (start.sort === "city" || start.sort === "capital") &&
    [",", "(", "-", "–", "/", ":"].includes(tokens.form[start.last] as string)
  )
    return { name: cased(textOf(tokens, start.first, start.last)), country: start.party };
  const { lines, paragraphs } = document.layout;
  const body = paragraphs[0]?.span[0] ?? 0;
  const end = paragraphs.at(-1)?.span[1] ?? body;
  for (const [start, last] of lines) {
    // not the lines of the text itself
    if (last - start > 60 || (start >= body && start < end)) continue;
    if (document.layout.title && start === document.layout.title[0]) continue;
    const first = tokenAt(tokens, start);
    const limit = tokenAt(tokens, last);
    for (let i = first; i < limit; i += 1) {
      const named = nameAt(tokens, i, limit, pack);
      if (!named || (named.sort !== "city" && named.sort !== "capital")) continue;
      // "Jakarta, 14 August 2024", or the city alone
      if ((i > first || named.last < limit) && !hasNumber(tokens, first, limit)) continue;
      const place = { name: cased(textOf(tokens, i, named.last)), country: named.party };
      if (start < body || i === first) return place;
    }
  }
  return null;
}

function hasNumber(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (tokens.shape[i] === shape.number) return true;
  return false;
}

function textOf(tokens: Tokens, first: number, last: number): string {
  const words = wordsOf(tokens, first, last);
  return words.endsWith("'s") || words.endsWith("’s") ? words.slice(0, -2) : words;
}

/** A name in capitals throughout, as a dateline has it. */
function cased(words: string): string {
  return words === words.toUpperCase() ? titleCase(words) : words;
}

function titleCase(words: string): string {
  let cased = "";
  let begins = true;
  for (const letter of words.toLowerCase()) {
    cased += begins ? letter.toUpperCase() : letter;
    begins = letter === "-" || letter.trim() === "";
  }
  return cased;
}
