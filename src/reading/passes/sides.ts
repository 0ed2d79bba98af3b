import type { Office, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens, tokenAt, wordsOf } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { Head } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import { presumedOf } from "./mentions/office.ts";
import { isNamedIn, type Mention, nameAt, type PartyMention, type PersonMention } from "./mentions.ts";
import type { People, Person } from "./people.ts";
import { addEach, isCalled, type Side, type State } from "./voice.ts";

/** A principal as a sentence names it. */
interface Named {
  party: Party | null;
  readonly person: Person | null;
  readonly mention: Mention;
}

/** Who meets: the two sides, and further counterparts where one meets several. */
export interface Meeting {
  readonly pair: readonly [Side, Side];
  readonly others: readonly Side[];
}

/** Where in a sentence the telling words stand: the verb group, or the noun of "in a meeting with". */
export interface Telling {
  readonly first: number;
  readonly last: number;
  readonly subject: Mention | null;
  /** They stand first in their sentence. */
  readonly opens: boolean;
}

/** The people and parties of an encounter's sentence, in its order, without those who were only present or frame it. */
function principals(
  document: ReadDocument,
  read: ReadSentence,
  telling: Telling | null,
  state: State,
  pack: Prepared,
): { readonly before: Named[]; readonly after: Named[]; readonly hosts: Named[] } {
  const { tokens, people } = document;
  const before: Named[] = [];
  const after: Named[] = [];
  const hosts: Named[] = [];
  const begin = read.dateline ? read.dateline[1] : read.sentence.first;
  const cut = attendanceStart(tokens, read, pack);
  const gathers = pack.undertakingWords.gatherings.standIn(read.marks);
  const frames = pack.encounterWords.frames.standIn(read.marks);
  const sources = pack.newsWords.sources.standIn(read.marks);
  for (const mention of read.mentions) {
    if (mention.first >= cut) break;
    if (mention.first < begin) continue;
    if (mention.type === "party" && (mention.sort === "city" || mention.sort === "adjective")) continue;
    const named = placed(namedOf(mention, people), state, tokens);
    if (!named) continue;
    // "the G20 Foreign Ministers' Meeting": the name of a gathering
    const qualifies =
      gathers &&
      (mention.type === "party" ? !mention.possessive : mention.type === "person" && mention.plural && !mention.name);
    if (qualifies && namesGathering(tokens, mention.last, read.sentence.last, pack)) continue;
    if (
      mention.type === "party" &&
      mention.sort !== "side" &&
      pack.encounterWords.placing.holds(tokens, mention.first - 1)
    )
      continue;
    // "according to the President of the Council": who tells of it
    if (sources && isSource(tokens, mention.first, pack)) continue;
    if (
      frames &&
      framed(tokens, mention, Math.max(begin, telling && mention.first > telling.first ? telling.first : begin), pack)
    ) {
      if (mention.type === "person" && isHost(tokens, mention, begin)) hosts.push(named);
      continue;
    }
    if (telling && mention.first >= telling.first) after.push(named);
    else before.push(named);
  }
  return { before, after, hosts };
}

/** Whether "according to" stands right before somebody. */
function isSource(tokens: Tokens, at: number, pack: Prepared): boolean {
  const { determiners } = pack.words;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    if (pack.newsWords.sources.holds(tokens, i)) return true;
    if (tokens.form[i] !== "to" && !determiners.holds(tokens, i)) return false;
  }
  return false;
}

/** Whether capitals follow that end in a gathering's noun: "Summit", "Ministers' Meeting". */
function namesGathering(tokens: Tokens, from: number, to: number, pack: Prepared): boolean {
  for (let i = from; i < Math.min(to, from + 5); i += 1) {
    if (tokens.capital[i] === 0 && tokens.shape[i] === shape.word && tokens.form[i] !== "and") return false;
    if (tokens.form[i] === "," || tokens.form[i] === ".") return false;
    if (tokens.capital[i] !== 0 && pack.undertakingWords.gatherings.holds(tokens, i)) return true;
  }
  return false;
}

/** Whether a mention stands in a phrase that only frames: "on the sidelines of the meeting of BRICS", "at the invitation of". */
function framed(tokens: Tokens, mention: Mention, from: number, pack: Prepared): boolean {
  const { frames } = pack.encounterWords;
  const reach = mention.type === "person" ? 5 : 16;
  for (let i = mention.first - 1; i >= from && mention.first - i <= reach; i -= 1) {
    const form = tokens.form[i] as string;
    if (form === "," || form === ";" || form === ":") return false;
    if (form === "with" && mention.type === "person") return false;
    if (frames.holds(tokens, i))
      return (
        mention.type !== "person" ||
        i === mention.first - 1 ||
        tokens.form[i + 1] === "of" ||
        tokens.form[i + 1] === "the"
      );
  }
  return false;
}

/** "The Minister", whose party is not stated, is the one of the two sides that is called so. */
function placed(named: Named | null, state: State, tokens: Tokens): Named | null {
  if (!named || named.party || named.person || !state.sides || named.mention.type !== "person") return named;
  const { offices, counterpart } = named.mention;
  if (counterpart) return named;
  const matches = state.sides.filter((side) =>
    offices.some(
      (office) => side.offices.includes(office) || (office === "minister" && side.offices.includes("foreign-minister")),
    ),
  );
  // "the Undersecretary", an office that each state gives another meaning, is whoever was called so
  const called = matches.length > 0 ? matches : state.sides.filter((side) => sharesWord(named.mention, side, tokens));
  const [match] = called;
  return match && called.length === 1 ? { ...named, party: match.party, person: match.person } : named;
}

/** Whether the first word of an office is one of a side's titles. */
function sharesWord(mention: Mention, side: Side, tokens: Tokens): boolean {
  const title = mention.type === "person" && !mention.name ? mention.titles[0] : undefined;
  return title !== undefined && isCalled(side, tokens.form[title[0]] as string);
}

/** "at the invitation of his counterpart". */
function isHost(tokens: Tokens, mention: Mention, from: number): boolean {
  return (
    tokens.form[mention.first - 1] === "of" &&
    mention.first - 2 >= from &&
    tokens.form[mention.first - 2] === "invitation"
  );
}

function namedOf(mention: Mention, people: People): Named | null {
  if (mention.type === "person") {
    if (mention.offices.includes("spokesperson") && !mention.name) return null;
    const person = people.of(mention);
    return { party: person?.party ?? mention.party, person, mention };
  }
  if (mention.type === "party") return { party: mention.party, person: null, mention };
  return null;
}

/** Where a sentence begins to tell who was present: infinitely far where it does not. */
export function attendanceStart(tokens: Tokens, read: ReadSentence, pack: Prepared): number {
  if (!pack.phrases.attendance.mayStandIn(read.marks)) return Number.POSITIVE_INFINITY;
  for (let i = read.sentence.first; i < read.sentence.last; i += 1) {
    const found = pack.phrases.attendance.find(tokens, i, read.sentence.last);
    if (found) return i;
  }
  return Number.POSITIVE_INFINITY;
}

/** People named after "attended by", "in the presence of". */
export function attendeesIn(document: ReadDocument, read: ReadSentence, pack: Prepared): Person[] {
  const start = attendanceStart(document.tokens, read, pack);
  if (start === Number.POSITIVE_INFINITY) return [];
  const found: Person[] = [];
  for (const mention of read.mentions) {
    if (mention.first < start) continue;
    const person = document.people.of(mention);
    if (person) found.push(person);
  }
  return found;
}

/** Whether a sentence is about who was present; not "Six documents were signed in the presence of the leaders: …". */
export function hasAttendance(document: ReadDocument, read: ReadSentence, pack: Prepared): boolean {
  const { tokens } = document;
  const start = attendanceStart(tokens, read, pack);
  if (start - read.sentence.first > 6) return false;
  for (let i = read.sentence.first; i < start; i += 1) if (pack.words.signings.holds(tokens, i)) return false;
  // "At the talks with the participation of delegations, satisfaction was expressed": what stands behind the comma is told
  if (pack.words.prepositions.holds(tokens, read.sentence.first))
    for (let i = start + 2; i < read.sentence.last - 3; i += 1) if (tokens.form[i] === ",") return false;
  // "The Minister, who was accompanied by the Ambassador, thanked": only an aside
  const opening = pack.words.relatives.holds(tokens, start - 1) ? start - 2 : start - 1;
  if (opening <= read.sentence.first || tokens.form[opening] !== ",") return true;
  for (let i = start + 2; i < read.sentence.last - 3; i += 1) if (tokens.form[i] === ",") return false;
  return true;
}

/** Works out who meets in a sentence that tells of an encounter; null where it names fewer than two sides. */
export function findSides(
  document: ReadDocument,
  read: ReadSentence,
  telling: Telling | null,
  state: State,
  pack: Prepared,
): Meeting | null {
  const { before, after, hosts } = principals(document, read, telling, state, pack);
  const subject = telling?.subject ?? null;
  // where nobody is named, only "he" of the sentence before may meet anybody
  if (before.length === 0 && after.length === 0 && subject?.type !== "anaphor") return null;
  let all: readonly Named[] = after.length === 0 ? before : before.length === 0 ? after : [...before, ...after];
  const { tokens, own } = document;
  let first = subject ? all.find((named) => named.mention === subject) : undefined;
  const goesOn =
    subject?.type === "anaphor" &&
    (subject.refers === "he" ||
      subject.refers === "it" ||
      // "In a meeting with the Omani Minister, both men reviewed"
      ((subject.refers === "joint" || subject.refers === "they") && telling !== null && telling.first < subject.first));
  if (!first && goesOn && state.sides) {
    // "He also met": the first side goes on
    const side = state.sides[0];
    const next =
      after.find((named) => named.mention.type === "person" && named.party && named.party !== side.party) ??
      after.find((named) => named.party && named.party !== side.party);
    if (!next?.party) return null;
    return meeting(side, next, all, own, tokens);
  }
  if (!first && subject?.type === "anaphor" && (subject.refers === "we" || subject.refers === "own")) {
    // whom we met, not whom we spoke of: "We discussed the war in Sudan"
    const next = after.find(
      (named) =>
        named.party &&
        named.party !== own &&
        (named.mention.type === "person" ||
          pack.encounterWords.links.holds(tokens, named.mention.first - 1) ||
          telling?.subject === null ||
          document.sentences.length < 3),
    );
    const mine = own ?? mostNamed(document, next?.party ?? null);
    if (!next || !mine) return null;
    return meeting(emptySide(mine), next, all, own, tokens);
  }
  if (!first && subject?.type === "anaphor" && subject.refers === "he" && !state.sides) {
    // "The Minister arrived in Matera. At noon he held a meeting with": whom the sentence before names first
    const at = document.sentences.indexOf(read);
    const named =
      at > 0 ? document.sentences[at - 1]?.mentions.find((mention) => mention.type === "person") : undefined;
    const he = named ? namedOf(named, document.people) : null;
    if (he) {
      first = he;
      all = [he, ...all];
    } else if (!before.some(isPerson)) {
      // nobody knows who he is: whatever stands before him is not he
      const met = after.find((item) => item.mention.type === "person" && item.party && item.party !== own);
      return own && met ? meeting(emptySide(own), met, all, own, tokens) : null;
    }
  }
  if (!first && !subject && telling?.opens && before.length === 0) {
    // "Spoke by phone with the Danish Foreign Minister": whoever writes it
    const next =
      after.find((named) => named.mention.type === "person" && named.party) ?? after.find((named) => named.party);
    const mine = next?.party === own ? null : (own ?? mostNamed(document, next?.party ?? null));
    const parties = new Set(after.flatMap((named) => (named.party ? [named.party] : [])));
    // "Met Minister A of Chile and President B of Norway": both, where it is known whose page it is
    if (next && mine && (parties.size === 1 || (own === mine && !parties.has(mine))))
      return meeting(emptySide(mine), next, all, own, tokens);
  }
  first ??= before.find(isPerson) ?? before[0] ?? all.find(isPerson) ?? all.find(isParty);
  if (!first) return null;
  // "during a courtesy call on the Minister, the President stressed": of whom the text spoke before
  if (!first.party && !first.person && !state.sides && first.mention.type === "person") {
    const holder = soleHolder(document, first.mention);
    if (holder) first = { ...first, party: holder.party, person: holder };
  }
  let apposed: PersonMention | null = null;
  // "The Secretary General of the Organization (OIC), H.E. Mr. Saleh": one person, told in two mentions
  const at = all.indexOf(first);
  for (let k = at - 1; k >= 0 && k >= at - 2; k -= 1) {
    const named = all[k] as Named;
    if (!first || named.mention.type !== "person" || !isApposed(tokens, named.mention, first.mention)) continue;
    first = { ...first, party: first.party ?? named.party };
    apposed = named.mention;
    break;
  }
  let firstParty = first.party;
  const isPlural = first.mention.type === "person" && first.mention.plural;
  if (isPlural && !firstParty) {
    first = undefined;
    firstParty = null;
  }
  // "The Foreign Ministers of Estonia, Latvia and Norway met in Riga"
  const beside = first?.mention.type === "person" ? first.mention.beside : null;
  if (first && firstParty && beside) {
    const together = meetingOf(document, first, firstParty, beside, after, telling, pack);
    if (together) return together;
  }
  // whoever is met stands after the verb; in "In a call with A, B said" before it
  const row = first && telling && before.includes(first) ? [...after, ...before] : all;
  const candidates = first ? without(row, first) : row;
  let second: Named | undefined;
  if (candidates.length > 0) {
    settleRow(after, telling?.first ?? 0, firstParty ?? own, first, tokens, pack);
    settleMet(after[0], first, firstParty, state, read, telling?.first ?? 0, tokens, pack);
    second = secondOf(candidates, first, firstParty, after, telling !== null, document);
  }
  if (!firstParty) {
    second ??= candidates.find((named) => isPerson(named) && named.party) ?? candidates.find((named) => named.party);
    firstParty = guessOwn(document, second?.party ?? null, state, first?.person ?? null, candidates);
    if (second?.party === firstParty) second = candidates.find((named) => named.party && named.party !== firstParty);
  }
  if (second === undefined && hosts.length > 0) {
    // "At the invitation of the Minister of South Africa, the Minister of Uganda led a delegation"
    const host = hosts.find((named) => named.party !== firstParty);
    const party = host ? (host.party ?? mostNamed(document, firstParty)) : null;
    if (host && party && party !== firstParty) second = { ...host, party };
  }
  if (second === undefined && telling && firstParty && !state.sides) {
    // "X, who attended the inauguration of Y, held a meeting with him": whom the sentence last named
    const known = himOf(document, read, telling, first?.mention ?? null, pack);
    const party = known ? (known.party ?? mostNamed(document, firstParty)) : null;
    if (known && party && party !== firstParty) second = { ...known, party };
  }
  if (second === undefined) {
    const unnamed = candidates.find(
      (named) => named.mention.type === "person" && !named.party && !samePerson(named, first),
    );
    const seat = first?.mention.type === "person" ? seatOf(first.mention, tokens, pack) : null;
    // "The Serbian Minister met Serbian Ambassador A and Ambassador B": they are all of one side
    if (
      unnamed &&
      firstParty &&
      candidates.some(
        (named) =>
          named.mention.type === "person" &&
          after.includes(named) &&
          named.party === firstParty &&
          !samePerson(named, first),
      )
    )
      return null;
    // "the Ambassador of Nepal called on the Foreign Secretary": the other is the publisher's; else the most named party
    const party =
      seat && seat !== firstParty
        ? seat
        : unnamed
          ? ((own !== firstParty ? own : null) ?? mostNamed(document, firstParty))
          : null;
    if (unnamed && party) second = { ...unnamed, party };
    else if (seat && party && first)
      second = {
        party,
        person: null,
        mention: { ...(first.mention as PersonMention), offices: [], titles: [], honorifics: [], counterpart: false },
      };
    else return null;
  }
  if (!firstParty || !second.party || firstParty === second.party) return null;
  const one: Side = first ? sideOf(first, tokens, firstParty) : emptySide(firstParty);
  if (apposed) addOffice(one, apposed, tokens);
  if (one.person && !one.person.party) one.person.party = firstParty;
  return meeting(one, second, all, own, tokens);
}

/** The named of a row but one of them. */
function without(row: readonly Named[], one: Named): readonly Named[] {
  const rest: Named[] = [];
  for (const named of row) if (named !== one) rest.push(named);
  return rest;
}

/** The meeting of the many whom one office in the plural names, and with whom they met; null where it is of one party alone. */
function meetingOf(
  document: ReadDocument,
  first: Named,
  party: Party,
  beside: readonly Party[],
  after: readonly Named[],
  telling: Telling | null,
  pack: Prepared,
): Meeting | null {
  const { tokens, own } = document;
  const [next, ...rest] = beside.filter((other) => other !== party);
  if (!next) return null;
  const sides = [party, next].map(emptySide) as [Side, Side];
  if (first.mention.type === "person") for (const side of sides) addOffice(side, first.mention, tokens);
  const others = [...new Set(rest)].filter((other) => other !== next).map(emptySide);
  // "The Ambassadors of Peru and Oman paid a courtesy call on the Prime Minister": he receives them
  const host = telling && after.find((named) => isPerson(named) && named.mention.first <= telling.last + 1);
  const hosting = host ? (host.party ?? own ?? mostNamed(document, party, new Set(beside))) : null;
  if (host && hosting && hosting !== party && !beside.includes(hosting))
    return { pair: [sideOf(host, tokens, hosting), sides[0]], others: [sides[1], ...others] };
  // "The Prime Ministers of Estonia, Latvia and Norway held talks with the Chancellor of Austria"
  const met = after.find(
    (named) =>
      isPerson(named) &&
      named.party !== null &&
      named.party !== party &&
      !beside.includes(named.party) &&
      pack.encounterWords.links.holds(tokens, named.mention.first - 1),
  );
  if (met) others.push(sideOf(met, tokens));
  return { pair: sides, others };
}

/** "The Undersecretary was later received by Chancellor Aho": who is met by one of two sides is of the other. */
function settleMet(
  met: Named | undefined,
  first: Named | undefined,
  firstParty: Party | null,
  { sides }: State,
  read: ReadSentence,
  from: number,
  tokens: Tokens,
  pack: Prepared,
) {
  if (met?.mention.type !== "person" || !met.person || met.party || !firstParty) return;
  const { offices, counterpart } = met.mention;
  if (offices.length === 0 || counterpart || samePerson(met, first)) return;
  const known = sides?.some(({ party }) => party === firstParty);
  // "Minister A, who is on a visit to Belgium, met with Minister B": of those who are visited
  const other = known
    ? sides?.find(({ party }) => party !== firstParty)?.party
    : goalIn(read, from, firstParty, tokens, pack);
  if (!other) return;
  met.person.party = other;
  met.party = other;
}

/** Of those beside the first the one who is the other side: a person of another party before a mere party. */
function secondOf(
  candidates: readonly Named[],
  first: Named | undefined,
  firstParty: Party | null,
  after: readonly Named[],
  isTold: boolean,
  { own, tokens }: ReadDocument,
): Named | undefined {
  // where the first is nobody's by the words, he is the publisher's, and the other somebody else's
  const apart = firstParty ?? own;
  const person = otherPerson(candidates, apart, first);
  const party = otherParty(candidates, apart);
  // "welcomed the Ugandan delegation, noting the role of President Aho": whom the verb names itself
  if (isTold && person && party?.mention.type === "party" && party.mention.sort === "side") {
    const { last } = party.mention;
    const isPassed = after.includes(party) && last < person.mention.first;
    if (isPassed && hasComma(tokens, last, person.mention.first)) return party;
  }
  return person ?? party ?? otherPerson(candidates, firstParty, first) ?? otherParty(candidates, firstParty);
}

function otherPerson(candidates: readonly Named[], party: Party | null, first: Named | undefined): Named | undefined {
  for (const named of candidates)
    if (isPerson(named) && named.party && named.party !== party && !samePerson(named, first)) return named;
  return undefined;
}

function otherParty(candidates: readonly Named[], party: Party | null): Named | undefined {
  for (const named of candidates) if (isParty(named) && named.party && named.party !== party) return named;
  return undefined;
}

/** The state that somebody is told to be on a visit to, before a token. */
function goalIn(
  read: ReadSentence,
  last: number,
  except: Party,
  tokens: Tokens,
  { encounterWords }: Prepared,
): Party | undefined {
  const { visitNouns, placing } = encounterWords;
  if (!visitNouns.standIn(read.marks)) return undefined;
  for (const mention of read.mentions) {
    if (mention.first >= last) return undefined;
    if (mention.type !== "party" || mention.party === except || !isState(mention.party)) continue;
    if (placing.holds(tokens, mention.first - 1) && visitNouns.holds(tokens, mention.first - 2)) return mention.party;
  }
  return undefined;
}

function isPerson({ mention }: Named): boolean {
  return mention.type === "person";
}

function isParty({ mention }: Named): boolean {
  return mention.type === "party";
}

/** Puts the sides together, the publisher's own first, with the further counterparts that are named in a row. */
function meeting(one: Side, second: Named, all: readonly Named[], own: Party | null, tokens: Tokens): Meeting {
  const two = sideOf(second, tokens);
  if (two.person && !two.person.party) two.person.party = second.party;
  if (second.mention.type === "person" && second.mention.counterpart) {
    addEach(two.offices, one.offices);
    addEach(two.titles, one.titles);
  }
  const others: Side[] = [];
  if (second.mention.type === "person" && second.mention.beside)
    for (const party of new Set(second.mention.beside))
      if (party !== one.party && party !== two.party) others.push(emptySide(party));
  let last = second;
  let plural = second.mention.type === "party" || (second.mention.type === "person" && second.mention.plural);
  for (const named of all) {
    if (named.mention.first < last.mention.last) continue;
    if (!isRow(tokens, last.mention, named.mention)) break;
    if (named.party === two.party && plural && last === second) two.person ??= named.person;
    last = named;
    if (named.mention.type === "party" && !plural) break;
    if (named.mention.type === "person") plural = named.mention.plural;
    if (!named.party || named.party === one.party || named.party === two.party) continue;
    if (others.some((side) => side.party === named.party)) continue;
    others.push(sideOf(named, tokens));
  }
  if (own === two.party && own !== one.party && others.length === 0) return { pair: [two, one], others };
  return { pair: [one, two], others };
}

/** Whether nothing but commas, "and", articles and unread names stands between two mentions. */
function isRow(tokens: Tokens, before: Mention, after: Mention): boolean {
  if (after.first - before.last > 9) return false;
  // "the Ambassadors of Peru, Luis Paz, Chile, Ana Rojas": people of one list
  let joined = after.first === before.last && before.type === "person" && before.plural && after.type === "person";
  for (let i = before.last; i < after.first; i += 1) {
    const form = tokens.form[i] as string;
    if (form === "," || form === ";" || form === "and" || form === "&") joined = true;
    else if (!rowWords.holds(tokens, i) && tokens.capital[i] === 0 && !isDay(tokens, i)) return false;
  }
  return joined;
}

/** "on 31 October", "on Monday": when one of a row was met. */
function isDay(tokens: Tokens, at: number): boolean {
  const next = tokens.form[at] === "on" ? at + 1 : at;
  return tokens.shape[next] === shape.number || (next > at && tokens.capital[next] !== 0);
}

/** "the Secretary General of the Organization (OIC)," right before a name. */
function isApposed(tokens: Tokens, office: Mention, name: Mention): boolean {
  if (office.type !== "person" || office.name || office.plural || name.type !== "person" || name.offices.length > 0)
    return false;
  if (tokens.form[name.first - 1] !== "," || name.first - office.last > 4) return false;
  for (let i = office.last; i < name.first - 1; i += 1) {
    const form = tokens.form[i] as string;
    if (form !== "(" && form !== ")" && tokens.capital[i] !== 2) return false;
  }
  return true;
}

const rowWords = new WordSet([
  "as",
  "well",
  "the",
  "with",
  "of",
  "(",
  ")",
  "a",
  "an",
  "his",
  "her",
  "counterpart",
  "also",
  "from",
]);

/** Whom "him" after the telling words means, where the sentence named somebody else before them. */
function himOf(
  { tokens, people }: ReadDocument,
  read: ReadSentence,
  telling: Telling,
  first: Mention | null,
  pack: Prepared,
): Named | null {
  let named = false;
  for (let i = telling.first + 1; i < Math.min(read.sentence.last, telling.first + 6) && !named; i += 1)
    // not "her Norwegian counterpart"
    named = pack.words.objectPronouns.holds(tokens, i) && !isNamedIn(read.mentions, i, i + 1);
  if (!named) return null;
  const last = read.mentions.findLast(
    (mention) =>
      mention.type === "person" && mention.name !== null && mention.last <= telling.first && mention !== first,
  );
  return last ? namedOf(last, people) : null;
}

/** The one of whom the text before said that he holds an office. */
function soleHolder({ people }: ReadDocument, mention: PersonMention): Person | null {
  if (mention.name || mention.plural || mention.counterpart || mention.guest || mention.offices.length === 0)
    return null;
  const holders = people.list.filter(
    (person) =>
      (person.mentions[0]?.[0] ?? mention.first) < mention.first &&
      mention.offices.some(
        (office) => person.offices.has(office) || (office === "minister" && person.offices.has("foreign-minister")),
      ),
  );
  const [holder] = holders;
  return holder?.party && holders.length === 1 ? holder : null;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens.form[i] === ",") return true;
  return false;
}

/** "received Minister A and Ambassador of Peru B": those who are met in a row with one whose party is told are of it, too. */
function settleRow(
  after: readonly Named[],
  from: number,
  except: Party | null,
  first: Named | undefined,
  tokens: Tokens,
  pack: Prepared,
) {
  const [one, two] = after;
  const lead = one === first ? two : one;
  if (!lead || lead.party || !lead.person || lead.mention.type !== "person" || lead.mention.counterpart) return;
  // "headed by A and B": one of each side
  for (let i = lead.mention.first - 1; i > lead.mention.first - 20 && i >= from; i -= 1) {
    if (tokens.form[i] === "by" && !pack.encounterWords.receives.has(tokens.form[i - 1] as string)) return;
  }
  const row = [lead];
  const rest = after.filter((named) => named !== first && named !== lead);
  for (const named of rest.slice(0, 8)) {
    const last = row.at(-1) as Named;
    const apposed = named.mention.type === "person" && named.mention.plural && !named.mention.name;
    const joint = tokens.form[last.mention.last] as string;
    const next = apposed && (joint === ";" || joint === ",") && named.mention.first === last.mention.last + 1;
    if (!next && !isRow(tokens, last.mention, named.mention)) return;
    row.push(named);
    if (!named.party) continue;
    if (named.party !== except && named.mention.type === "person")
      for (const one of row) {
        if (!one.person || one.person.party) continue;
        one.person.party = named.party;
        one.party = named.party;
      }
    return;
  }
}

function samePerson(a: Named, b: Named | undefined): boolean {
  return b !== undefined && a.person !== null && a.person === b.person;
}

/** A side of which only the party is known. */
export function emptySide(party: Party): Side {
  return { party, person: null, offices: [], titles: [], honorifics: [] };
}

function sideOf(named: Named, tokens: Tokens, party = named.party ?? ""): Side {
  const side = emptySide(party);
  side.person = named.person;
  if (named.mention.type === "person") addOffice(side, named.mention, tokens);
  if (named.person) {
    for (const office of named.person.offices) if (!side.offices.includes(office)) side.offices.push(office);
    addEach(side.honorifics, named.person.honorifics);
    addEach(side.titles, named.person.titles);
  }
  return side;
}

/** A side from one mention of a person or a party. */
export function sideFrom(mention: PersonMention | PartyMention, party: Party, people: People, tokens: Tokens): Side {
  return sideOf({ party, person: people.of(mention), mention }, tokens);
}

function addOffice(side: Side, mention: PersonMention, tokens: Tokens) {
  addEach(side.offices, mention.offices);
  addEach(side.honorifics, mention.honorifics);
  for (const [first, last] of mention.titles) {
    const title = wordsOf(tokens, first, last);
    if (!side.titles.includes(title)) side.titles.push(title);
  }
}

/** The publisher's own party where nobody states it: given, else inferred, else the most named that is not the other side's. */
function guessOwn(
  document: ReadDocument,
  otherParty: Party | null,
  state: State,
  person: Person | null,
  candidates: readonly Named[],
): Party | null {
  if (person?.party) return person.party;
  if (document.own && document.own !== otherParty) return document.own;
  if (state.own && state.own !== otherParty) return state.own;
  return mostNamed(document, otherParty, statedIn(candidates));
}

/** Whose the people of a sentence are said to be: one who meets several of them is of none of those. */
function statedIn(people: readonly Named[]): ReadonlySet<Party> {
  const found = new Set<Party>();
  for (const { mention } of people)
    if (mention.type === "person" && mention.name !== null && mention.party) found.add(mention.party);
  return found;
}

/** The party that the text names most beside `except`; one that it joins to `except` ("the UK and the US") weighs more. */
export function mostNamed(
  document: ReadDocument,
  except: Party | null,
  others: ReadonlySet<Party> = new Set(),
): Party | null {
  let only: Party | null = null;
  let several = false;
  for (const party of document.counts.keys()) {
    if (party === except || party.length !== 2 || others.has(party)) continue;
    several ||= only !== null;
    only ??= party;
  }
  // of one alone nothing need be counted
  if (!several) return only;
  let best: Party | null = null;
  let most = 0;
  const beside = except ? joinedTo(document, except) : null;
  for (const [party, count] of document.counts) {
    if (party === except || party.length !== 2 || others.has(party)) continue;
    const weight = count + 2 * (beside?.get(party) ?? 0);
    if (weight > most) {
      most = weight;
      best = party;
    }
  }
  return best;
}

const joined = new WeakMap<ReadDocument, Map<Party, ReadonlyMap<Party, number>>>();

/** How often parties stand beside one in "the UK and the US", "UK-US ties"; counted once for each party of a document. */
function joinedTo(document: ReadDocument, party: Party): ReadonlyMap<Party, number> {
  let known = joined.get(document);
  if (!known) {
    known = new Map();
    joined.set(document, known);
  }
  let found = known.get(party);
  if (!found) {
    found = countJoined(document, party);
    known.set(party, found);
  }
  return found;
}

function countJoined({ tokens, sentences }: ReadDocument, party: Party): ReadonlyMap<Party, number> {
  const found = new Map<Party, number>();
  for (const { mentions } of sentences) {
    for (let i = 1; i < mentions.length; i += 1) {
      const one = mentions[i - 1] as Mention;
      const two = mentions[i] as Mention;
      if (one.type !== "party" || two.type !== "party" || one.party === two.party) continue;
      const other = one.party === party ? two.party : two.party === party ? one.party : null;
      const joint = tokens.form[one.last] as string;
      if (other && (joint === "and" || joint === "-" || joint === "–" || joint === "/") && two.first <= one.last + 2)
        found.set(other, (found.get(other) ?? 0) + 1);
    }
  }
  return found;
}

/** "Ambassador of Nepal to Bangladesh": where the ambassador is accredited. */
function seatOf(mention: PersonMention, tokens: Tokens, pack: Prepared): Party | null {
  for (let i = mention.first; i < mention.last; i += 1) {
    if (tokens.form[i] !== "to") continue;
    let k = i + 1;
    while (k < mention.last && k < i + 5 && tokens.capital[k] === 0) k += 1;
    const named = nameAt(tokens, k, mention.last, pack);
    if (named && named.sort !== "adjective") return named.party;
  }
  return null;
}

/**
 * Whose document it is where neither the caller nor a masthead says: the party of those whose party is not stated ("the
 * Foreign Minister"). Ambassadors accredited to it, its capital in the dateline and how often it is named speak for a
 * party; an office stated as that party's own, and a title that names it, speak against it. Null where everybody's party
 * is stated.
 */
export function inferOwn(
  document: Omit<ReadDocument, "own" | "gathering" | "posted" | "times" | "published" | "title">,
  pack: Prepared,
): Party | null {
  const { tokens, people, layout } = document;
  // one sentence alone says nothing of who published it
  if (document.sentences.length < 2 && document.titleMentions.length === 0) return null;
  const scores = new Map<Party, number>();
  const stated = new Set<Office>();
  const against = new Set<Party>();
  let seats = false;
  let first: "stated" | "unstated" | null = null;
  let unstated = false;
  let organisation = false;
  for (let index = 0; index < document.sentences.length; index += 1) {
    // whom nobody states is looked for in the first sentences
    if (index > 2 && !unstated) return null;
    const read = document.sentences[index] as ReadSentence;
    for (const mention of read.mentions) {
      if (mention.type !== "person" || mention.offices.length === 0) continue;
      const party = people.of(mention)?.party ?? mention.party;
      if (mention.party) {
        // "the PCS": an office that only one state has
        if (!namesParty(mention, tokens, pack)) addTo(scores, mention.party, 0.5);
        else if (index < 6) addTo(scores, mention.party, index < 3 && !against.has(mention.party) ? -4 : -1);
        if (index < 3) {
          against.add(mention.party);
          // "met with the Foreign Ministers of Hungary, Romania and Bulgaria"
          for (const beside of pack.words.prepositions.holds(tokens, mention.first - 1) ? (mention.beside ?? []) : []) {
            addTo(scores, beside, against.has(beside) ? -1 : -4);
            against.add(beside);
          }
        }
        for (const office of mention.offices) stated.add(office);
      }
      // "attended by the Ambassador of Kenya to Peru": he may have come along
      const envoy =
        index < 8 && mention.offices.includes("ambassador") && mention.first < attendanceStart(tokens, read, pack);
      const seat = envoy ? seatOf(mention, tokens, pack) : null;
      if (seat && seat !== mention.party && isState(seat)) {
        // "our Ambassador to Peru": whom nobody qualifies serves the publisher, abroad; not "five new ambassadors to Peru"
        if (party) seats = true;
        addTo(scores, seat, party || mention.plural ? 5 : -3);
      }
      // "the Secretary of State" that nobody qualifies
      const presumed = index < 3 && !party ? presumption(mention, tokens, pack) : null;
      if (presumed && (isState(presumed) || leadsAll(document.counts, presumed))) addTo(scores, presumed, 7);
      // "The Secretary-General met with the Chairperson of the African Union Commission": the one whom nobody need name
      else if (presumed && index === 0 && !mention.name && tokens.form[mention.last] !== "of")
        if (namesNone(document.counts, against)) addTo(scores, presumed, 7);
      if (index < 2) first ??= mention.party ? "stated" : "unstated";
      if (
        party ||
        index > 2 ||
        mention.counterpart ||
        mention.guest ||
        mention.plural ||
        mention.offices.includes("spokesperson")
      )
        continue;
      if (mention.name === null && mention.offices.some((office) => stated.has(office))) continue;
      unstated = true;
      if (mention.offices.includes("secretary-general") || leadsBody(mention, tokens, pack)) organisation = true;
    }
  }
  if (!unstated || (first === "stated" && !seats)) return null;
  // "his official visit to Greece", "before departing for Moldova": it is somebody else's
  const openings = document.sentences.slice(0, 2);
  for (const { mentions } of openings)
    for (const mention of mentions)
      if (
        mention.type === "party" &&
        (mention.sort === "name" || mention.sort === "capital") &&
        leavesFor(tokens, mention.first, pack)
      )
        addTo(scores, mention.party, -3);
  // "The Minister will make a working visit to Washington": his, of whom nobody says whose he is
  const [opening] = document.sentences;
  for (const goal of opening?.mentions ?? []) {
    if (goal.type !== "party" || !visitsTo(tokens, goal.first, pack)) continue;
    const traveller = opening?.mentions.findLast((mention) => mention.type === "person" && mention.last < goal.first);
    if (
      traveller?.type === "person" &&
      traveller.offices.length > 0 &&
      !(people.of(traveller)?.party ?? traveller.party)
    )
      addTo(scores, goal.party, -12);
  }
  for (const mention of document.titleMentions) {
    if (mention.type === "anaphor" || !mention.party || (mention.type === "party" && mention.sort === "city")) continue;
    addTo(scores, mention.party, mention.type === "person" ? -4 : -1.5);
  }
  // a gathering elsewhere is told from where it meets
  const away = new Set<Party>();
  const aside = openings.some((read) => besideOthers(tokens, read, pack));
  for (const read of openings) {
    if (!read.dateline || !besideOthers(tokens, read, pack)) continue;
    // "KATHMANDU: … held a meeting in Colombo on the sidelines": told from home
    if (meetsElsewhere(read)) continue;
    for (const mention of read.mentions)
      if (mention.type === "party" && mention.last <= read.dateline[1]) away.add(mention.party);
  }
  const pair = titlePair(document.titleMentions, tokens);
  for (const [party, count] of document.counts) {
    if (away.has(party)) continue;
    if (isState(party)) addTo(scores, party, Math.min(count, 12) * namedOnce);
    else if (organisation) addTo(scores, party, Math.min(count, 12) * 0.5 + 4);
  }
  for (const [party, points] of namedFirst(tokens, pack)) addTo(scores, party, points);
  for (const read of openings) {
    if (!read.dateline) continue;
    for (const mention of read.mentions)
      if (mention.type === "party" && mention.last <= read.dateline[1] && !away.has(mention.party))
        addTo(scores, mention.party, 2);
  }
  const body = layout.paragraphs[0]?.span[0] ?? 0;
  const { lines } = layout;
  for (let index = 0; index < lines.length; index += 1) {
    // those above the text and those below it
    if (index >= 8 && index < lines.length - 10) continue;
    const [start, end] = lines[index] as readonly [number, number];
    const head = start < body;
    if (end - start > 80 || (layout.title && start === layout.title[0])) continue;
    const first = tokenAt(tokens, start);
    const limit = tokenAt(tokens, end, first);
    for (let i = first; i < limit; i += 1) {
      const named = nameAt(tokens, i, limit, pack);
      if (!named) continue;
      if (head && !isState(named.party)) addTo(scores, named.party, 8);
      else if (aside && head && named.sort === "capital") continue;
      else if (named.last === limit && (named.sort === "capital" || named.sort === "name"))
        addTo(scores, named.party, i === first ? 2 : 1);
      else if (head && named.sort === "capital" && i === first) addTo(scores, named.party, 2);
    }
  }
  let best: Party | null = null;
  let most = 0;
  for (const [party, score] of scores)
    if (score > most && (pair === null || pair.includes(party))) {
      most = score;
      best = party;
    }
  // that a text names it once is too little
  return best !== null && most <= namedOnce && document.counts.get(best) === 1 ? null : best;
}

/** What each time that a text names a state speaks for the text being that state's own. */
const namedOnce = 0.5;

function addTo(scores: Map<Party, number>, party: Party, points: number) {
  scores.set(party, (scores.get(party) ?? 0) + points);
}

/** Whether a sentence names a town of another party than its dateline. */
function meetsElsewhere({ mentions, dateline }: ReadSentence): boolean {
  const isTown = (mention: Mention) =>
    mention.type === "party" && (mention.sort === "capital" || mention.sort === "city");
  const end = dateline?.[1] ?? 0;
  const home = mentions.find((mention) => isTown(mention) && mention.last <= end);
  const there = mentions.find((mention) => isTown(mention) && mention.first >= end);
  return home?.type === "party" && there?.type === "party" && home.party !== there.party;
}

/** The two that a title names as a pair: "Japan-Peru Foreign Ministers' Meeting". */
function titlePair(mentions: readonly Mention[], tokens: Tokens): readonly [Party, Party] | null {
  for (let i = 1; i < mentions.length; i += 1) {
    const one = mentions[i - 1] as Mention;
    const two = mentions[i] as Mention;
    if (one.type !== "party" || two.type !== "party" || two.first !== one.last + 1) continue;
    if (hyphens.holds(tokens, one.last) && one.party !== two.party) return [one.party, two.party];
  }
  return null;
}

/** "will make a working visit to": a journey whose goal stands at a token, maybe after another. */
function visitsTo(tokens: Tokens, at: number, pack: Prepared): boolean {
  if (tokens.form[at - 1] !== "to") return false;
  for (let i = at - 2; i >= Math.max(0, at - 4); i -= 1) if (pack.encounterWords.journeys.holds(tokens, i)) return true;
  return false;
}

/** Whether a text names an organisation, and no other more often. */
function leadsAll(counts: ReadonlyMap<Party, number>, organisation: Party): boolean {
  const own = counts.get(organisation) ?? 0;
  if (own === 0) return false;
  for (const [party, count] of counts) if (party !== organisation && !isState(party) && count > own) return false;
  return true;
}

/** Whether a text names no organisation but those that somebody else is said to be of. */
function namesNone(counts: ReadonlyMap<Party, number>, except: ReadonlySet<Party>): boolean {
  for (const party of counts.keys()) if (!isState(party) && !except.has(party)) return false;
  return true;
}

/** Whose somebody's office is likely to be; a cardinal's is the Holy See's. */
function presumption(mention: PersonMention, tokens: Tokens, pack: Prepared): Party | null {
  if (mention.counterpart || mention.plural || mention.possessed) return null;
  for (let i = mention.first; i < mention.last; i += 1) if (pack.words.clergy.holds(tokens, i)) return null;
  for (const title of mention.titles) {
    const party = presumedOf(tokens, title, pack);
    if (party) return party;
  }
  return null;
}

const hyphens = new WordSet(["-", "–"]);

/** "The Kenyan-Peruvian consultations": a state's own texts name it first. Where texts name both first, neither gains. */
function namedFirst(tokens: Tokens, pack: Prepared): ReadonlyMap<Party, number> {
  const found = new Map<Party, number>();
  for (let i = 1; i < tokens.count - 1; i += 1) {
    if (
      tokens.glued[i] === 0 ||
      !hyphens.holds(tokens, i) ||
      tokens.capital[i - 1] === 0 ||
      tokens.capital[i + 1] === 0
    )
      continue;
    const named = nameAt(tokens, i - 1, Math.min(tokens.count, i + 5), pack);
    // "Guinea-Bissau": the hyphen of a name
    const one = named && named.last <= i ? named.party : null;
    const other = nameAt(tokens, i + 1, Math.min(tokens.count, i + 5), pack)?.party;
    if (!one || !other || one === other || !isState(one) || !isState(other)) continue;
    found.set(one, 3);
    if (found.has(other)) return new Map();
  }
  return found;
}

/** "on the sidelines of the Assembly", in the sentence that a dateline opens. */
function besideOthers(tokens: Tokens, read: ReadSentence, pack: Prepared): boolean {
  if (!pack.encounterWords.gatherings.standIn(read.marks)) return false;
  for (let i = read.sentence.first; i < read.sentence.last; i += 1)
    if (pack.encounterWords.gatherings.holds(tokens, i)) return true;
  return false;
}

function leadsBody(mention: PersonMention, tokens: Tokens, pack: Prepared): boolean {
  return mention.titles.some(([first, last]) => {
    for (let i = first; i < last; i += 1) if (pack.encounterWords.heads.holds(tokens, i)) return true;
    return false;
  });
}

function namesParty(mention: PersonMention, tokens: Tokens, pack: Prepared): boolean {
  for (let i = mention.first; i < mention.last; i += 1) if (nameAt(tokens, i, mention.last, pack)) return true;
  return mention.counterpart;
}

function leavesFor(tokens: Tokens, at: number, pack: Prepared): boolean {
  const { departures, journeys } = pack.encounterWords;
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    if (departures.holds(tokens, i)) return true;
    if (!journeys.holds(tokens, i)) continue;
    for (let k = i - 1; k >= Math.max(0, i - 3); k -= 1) if (pack.words.possessives.holds(tokens, k)) return true;
    return false;
  }
  return false;
}

/** Whether a party is a state, and no organisation. */
export function isState(party: Party): boolean {
  return party.length === 2 && party !== "UN" && party !== "EU";
}

/** The telling of a head of the sentence. */
export function tellingOf(head: Head | null): Telling | null {
  return head ? { first: head.first, last: head.last, subject: head.subject, opens: false } : null;
}
