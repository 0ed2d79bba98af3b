import { shape } from "../../text/tokens.ts";
import { WordSet } from "../../text/word-set.ts";
import type { NameSort } from "../../world/names.ts";
import { formAt, isCapital, isGlued, isIn, isVerbForm, type Place } from "./mention.ts";
import { officeAt, officeStarts, rankAt } from "./office.ts";
import { isPossessive, ofPartyAt, partyNameAt } from "./party.ts";
import { role, rolesAt } from "./roles.ts";

/** Reads courtesies before a name ("H.E. Dr."); adds them to `into` and gives the token after them. */
export function takeHonorifics(place: Place, from: number, into: string[]): number {
  const { tokens, last, pack } = place;
  let k = from;
  for (;;) {
    const found = (rolesAt(place, k) & role.honorific) === 0 ? null : pack.honorifics.find(tokens, k, last);
    // "HE", not the "He" of "He Lifeng"
    if (found && tokens.capital[k] !== 2 && formAt(place, k).length === 2 && pack.anaphors.find(tokens, k, last))
      return k;
    // "Sheikh", "Prince" belong to the name itself
    if (!found || tokens.capital[k] === 0 || found.value.keep) {
      // "H.E. General Salva Mayen"
      const rank = k > from ? rankAt(place, k) : null;
      if (!rank) return k;
      into.push(tokens.text.slice(tokens.start[k], tokens.end[rank.last - 1]));
      return rank.last;
    }
    let end = found.last;
    if (formAt(place, end) === "." && isGlued(place, end)) end += 1;
    into.push(tokens.text.slice(tokens.start[k], tokens.end[end - 1]));
    k = end;
    const between = formAt(place, k);
    // "His Excellency the Most Hon. Sir Kenneth Hall"
    const article = between === "the" && isCourtesy(place, k + 1);
    if (article || (between === "," && pack.honorifics.find(tokens, k + 1, last))) k += 1;
  }
}

/** Whether `takeHonorifics` takes a courtesy here: not the "his" of "his visit", nor the "He" that begins a sentence. */
export function isCourteous(place: Place, at: number): boolean {
  if (!isCourtesy(place, at)) return false;
  const { tokens, last, pack } = place;
  return tokens.capital[at] === 2 || formAt(place, at).length !== 2 || !pack.anaphors.find(tokens, at, last);
}

/** Whether a courtesy begins here that is no part of the name. */
function isCourtesy({ tokens, last, pack }: Place, at: number): boolean {
  const found = at < last && tokens.capital[at] !== 0 ? pack.honorifics.find(tokens, at, last) : null;
  return found !== null && !found.value.keep;
}

/** No name is longer; the limit keeps runs of capitals from being read again from each of their words. */
const longest = 16;

/**
 * The tokens of a person's name: capitalised words, particles and initials, as far as they go. `expected` where an office
 * or a courtesy stands before it, so that words that also name a party may be part of it.
 */
export function nameRangeAt(place: Place, at: number, expected: boolean): readonly [number, number] | null {
  const { tokens, first, last, pack } = place;
  // "'Akilisi Fonua"
  const opening = expected && isIn(place, nameMarks, at) && isGlued(place, at + 1) && isCapital(place, at + 1);
  let i = opening ? at + 1 : at;
  let end = at;
  let words = 0;
  while (i < last && i < at + longest) {
    const word = formAt(place, i);
    if (tokens.shape[i] === shape.word && isCapital(place, i)) {
      if (
        (pack.words.notNames.holds(tokens, i) && !isNameLike(place, i, words, expected)) ||
        (words > 0 && officeStarts(place, i) && !isSurname(place, i))
      )
        break;
      if (words === 0 && !expected && i === first && pack.words.starters.holds(tokens, i)) break;
      if (words > 0 && isHonour(place, i)) break;
      if (!admitsParty(place, i, words, expected)) break;
      i += 1;
      words += 1;
      end = i;
      // "Antony J. Blinken", "Md. Shafiqul Karim": a point inside a sentence that goes on with a capital shortens a name
      const point = word.length <= 4 && formAt(place, i) === "." && isGlued(place, i);
      if (point && isCapital(place, i + 1)) i += 1;
      // "Luis Guerra Jr., Minister of Trade", "Saleumxay K., who"
      else if (
        point &&
        words > 1 &&
        (word === "jr" || word === "sr" || word.length === 1) &&
        formAt(place, i + 1) === ","
      ) {
        i += 1;
        end = i;
        break;
      }
      continue;
    }
    // "Natalie Campbell- Rowe"
    const parted = word === "-" && isCapital(place, i + 1) && isPlainName(place, i + 1) && !officeStarts(place, i + 1);
    // "Dawit W/Gebriel"
    const shortened =
      word === "/" && formAt(place, i - 1).length <= 2 && isCapital(place, i + 1) && !officeStarts(place, i + 1);
    if (
      words > 0 &&
      isGlued(place, i) &&
      (isIn(place, nameMarks, i) || shortened) &&
      (isGlued(place, i + 1) || parted) &&
      tokens.shape[i + 1] === shape.word &&
      formAt(place, i + 1) !== "s"
    ) {
      i += 2;
      end = i;
      continue;
    }
    if (
      tokens.shape[i] === shape.word &&
      pack.particles.holds(tokens, i) &&
      (words > 0 || expected) &&
      word !== "of" &&
      word !== "the"
    ) {
      // "Sadyr Nurgozho uulu"
      if (words > 1 && isIn(place, pack.words.patronymics, i)) {
        i += 1;
        end = i;
        continue;
      }
      const next = formAt(place, i + 1);
      const dashed = next === "-" && isGlued(place, i + 1);
      if (!isCapital(place, i + 1) && !isIn(place, pack.particles, i + 1) && !dashed) break;
      // "Kostas Markou as Ambassador of Greece"
      if (word === "as" && officeStarts(place, i + 1)) break;
      // "Hani at-Tamimi", but "met President Maas at Rose Palace"
      if (!dashed && pack.encounterWords.inside.holds(tokens, i)) break;
      i += dashed ? 2 : 1;
      continue;
    }
    break;
  }
  return words === 0 ? null : [at, end];
}

/** "TD", "M.P.", "EGH": letters after a name that are no part of it. */
export function isHonour({ tokens, pack }: Place, at: number): boolean {
  if (tokens.capital[at] !== 2) return false;
  const form = tokens.form[at] as string;
  return form.includes(".") ? pack.words.honours.has(form.replaceAll(".", "")) : pack.words.honours.holds(tokens, at);
}

/** "Hossein Amir-Abdollahian", "bin Sultan", "Angus King": words for offices that are names after a name. */
function isSurname(place: Place, at: number): boolean {
  if (isIn(place, place.pack.particles, at - 1)) return true;
  if (formAt(place, at + 1) === "-" && isGlued(place, at + 1) && isCapital(place, at + 2)) return true;
  const office = officeAt(place, at);
  return office?.office === "head-of-state" && office.last === at + 1 && !isIn(place, place.pack.words.notNames, at);
}

/** Words of the language that are also names: "To Lam" and "He Lifeng" after an office, "Dong Jun", "Enrique A. Manalo". */
function isNameLike(place: Place, at: number, words: number, expected: boolean): boolean {
  const { tokens, pack } = place;
  const word = formAt(place, at);
  // "Badr bin Hamad Al Said"
  if (words > 0 && isIn(place, pack.particles, at - 1)) return true;
  if (word.length === 1 && formAt(place, at + 1) === ".")
    return isCapital(place, at + 2) && (words > 0 || isPlainName(place, at + 2));
  // "A K Abdul Momen": initials without points, where a name is due
  if (word.length === 1)
    return (
      expected &&
      word !== "i" &&
      tokens.capital[at] !== 0 &&
      isCapital(place, at + 1) &&
      (formAt(place, at + 1).length === 1 || isPlainName(place, at + 1))
    );
  if (!expected || tokens.capital[at] !== 1) return false;
  // "Minister Said Al-Rawahi": a capital within a sentence, before a name that is nothing else
  const given = words === 0 && at > place.first && isIn(place, pack.words.alsoNames, at) && isCapital(place, at + 1);
  if (given && !isIn(place, pack.words.notNames, at + 1) && !isVerbForm(place, at + 1)) return true;
  // "Jan Nowak", "April Osei": a month before a surname is somebody's given name
  if (words === 0 && (isIn(place, pack.words.months, at) || isIn(place, pack.words.weekdays, at)))
    return isCapital(place, at + 1) ? isPlainName(place, at + 1) : isIn(place, pack.particles, at + 1) && expected;
  if (word.length > 3) return false;
  if (words > 0) return isIn(place, pack.words.months, at) && tokens.shape[at + 1] !== shape.number;
  return word.length === 2 && at > place.first && isCapital(place, at + 1) && isPlainName(place, at + 1);
}

/** Whether a word is no word of the language nor a party's name. */
function isPlainName(place: Place, at: number): boolean {
  const { tokens, pack } = place;
  return (
    tokens.shape[at] === shape.word &&
    !isIn(place, pack.words.notNames, at) &&
    !isVerbForm(place, at) &&
    !partyNameAt(place, at)
  );
}

function followsCourtesy(place: Place, at: number): boolean {
  const { tokens, first, pack } = place;
  const from = formAt(place, at - 1) === "." ? at - 2 : at - 1;
  return from >= first && isCapital(place, from) && pack.honorifics.find(tokens, from, at) !== null;
}

const nameMarks = new WordSet(["-", "\u2010", "\u2011", "'", "’", "`", "‘"]);

/** "Minister Susan French arrived", "Minister Paul England,": a party's word after a given name, where the name ends. */
function isSurnameLike(place: Place, sort: NameSort, after: number): boolean {
  const mark = formAt(place, after);
  const ends = mark === "," || mark === ")" || (mark === "." && after + 1 >= place.last);
  if (sort === "name") return ends;
  return sort === "adjective" && (ends || (!isCapital(place, after) && isVerbForm(place, after)));
}

/** Whether a capital word stands here that is nothing else than a name. */
function isSurnameNext(place: Place, at: number): boolean {
  const { institutions, authorities, departments, halls } = place.pack.words;
  const other = [institutions, authorities, departments, halls].some((list) => isIn(place, list, at));
  return isCapital(place, at) && !other && isPlainName(place, at) && !officeStarts(place, at);
}

/** Whether what begins with a party's word is a name: "Chad Peterson," between its commas. */
export function isPartyNamed(place: Place, at: number): boolean {
  const named = partyNameAt(place, at);
  if (!named || named.last !== at + 1 || named.sort === "adjective" || named.sort === "people") return false;
  const end = formAt(place, at + 2);
  return isSurnameNext(place, at + 1) && (end === "," || end === "." || end === ")" || at + 2 === place.last);
}

/** Whether a word that may name a party can be part of a name: "Israel Katz", "Nimal Costa", not "Araghchi Iran". */
function admitsParty(place: Place, at: number, words: number, expected: boolean): boolean {
  const named = partyNameAt(place, at);
  if (!named) return true;
  const single = named.last === at + 1;
  if (words > 0) {
    if (
      single &&
      (named.sort === "capital" || named.sort === "city" || named.sort === "metonym" || named.sort === "people")
    )
      return true;
    return expected && single && (isGlued(place, at) || (words === 1 && isSurnameLike(place, named.sort, at + 1)));
  }
  // "Mr Hamilton", "Ms London"
  const town = named.sort === "city" || named.sort === "capital";
  if (expected && single && town && followsCourtesy(place, at)) return true;
  // "Prime Minister Muscat of Malta"
  if (expected && single && town && formAt(place, at + 1) === "of" && ofPartyAt(place, at + 1)) return true;
  // "Minister Florence Otieno"
  if (expected && single && town && isSurnameNext(place, at + 1)) return true;
  if (!expected || named.sort !== "name" || isPossessive(place, named.last)) return false;
  return isCapital(place, named.last) && formAt(place, named.last) !== "and";
}
