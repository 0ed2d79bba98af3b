import type { DocumentKind, Moment, Office, Party, Publisher, Span, Stated } from "../../record/record.ts";
import { madeOnce } from "../made-once.ts";
import type { Prepared } from "../prepare.ts";
import type { ReadOptions } from "../read.ts";
import { beginningsOf, beginsWithAny } from "../text/beginnings.ts";
import { Marks } from "../text/marks.ts";
import { partOf, type Sentence, splitSentences } from "../text/sentences.ts";
import { shape, type Tokens, tokenAt, tokenize } from "../text/tokens.ts";
import { dayOrderOf } from "../times/day-order.ts";
import { findReference } from "../times/find-published.ts";
import { findTimesIn, type TimeMemo } from "../times/find-times.ts";
import { type TimeReader, timeReader } from "../times/time-reader.ts";
import type { TimeWords } from "../times/time-words.ts";
import type { Symbols } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import { gatheringOf, withGathering } from "./gathering.ts";
import { settleGuests } from "./guests.ts";
import { findLayout, type Layout, type Paragraph } from "./layout.ts";
import { ambiguousNames } from "./mentions/ambiguous.ts";
import { placeOf } from "./mentions/mention.ts";
import { nameRangeAt, takeHonorifics } from "./mentions/name.ts";
import { mayHoldOffice } from "./mentions/roles.ts";
import { findMentions, type Mention, nameAt, type PersonMention } from "./mentions.ts";
import { settlePairs } from "./pairs.ts";
import { People, type Person } from "./people.ts";
import { attendanceStart, inferOwn } from "./sides.ts";

export interface ScannedHead {
  readonly kind: DocumentKind;
  readonly title: Stated<string> | null;
  readonly published: Stated<Moment> | null;
  readonly publisher: Publisher | null;
  readonly source: string;
}

interface Scanned {
  readonly document: ReadDocument;
  readonly symbols: Symbols;
  readonly head: ScannedHead;
}

type Range = readonly [number, number];

/** Lays a text out and finds all that does not depend on who speaks: sentences, people, parties, dates. */
export function scan(text: string, options: ReadOptions, pack: Prepared): Scanned {
  const layout = findLayout(text, pack.pack.layout);
  // a title may stand in the front matter alone
  const tokens = tokenize(text, [Math.min(layout.title?.[0] ?? layout.start, layout.start), text.length]);
  pack.names.take(ambiguousNames(tokens, pack));
  try {
    return scanTokens(text, options, layout, tokens, pack);
  } finally {
    pack.names.drop();
  }
}

function scanTokens(text: string, options: ReadOptions, layout: Layout, tokens: Tokens, pack: Prepared): Scanned {
  const words = pack.pack.times;
  const memo: TimeMemo = [];
  const people = new People(tokens, { particles: pack.particles, births: pack.births, plain: pack.words.notNames });
  const writing = { abbreviations: pack.abbreviations, initials: pack.initials };
  const title = layout.title ? rangeOf(tokens, layout.title) : null;
  const sentences: Sentence[] = [];
  const datelines: (Range | null)[] = [];
  for (let index = 0; index < layout.paragraphs.length; index += 1) {
    const paragraph = layout.paragraphs[index] as Paragraph;
    const dateline = paragraph.dateline ? rangeOf(tokens, paragraph.dateline) : null;
    const [first, last] = rangeOf(tokens, paragraph.span);
    const opening = sentences.length;
    splitSentences(tokens, first, last, index, writing, sentences);
    for (let i = opening; i < sentences.length; i += 1) datelines.push(i === opening ? dateline : null);
    const sentence = sentences[opening];
    if (dateline && sentence) sentences[opening] = partOf(sentence, dateline[0], sentence.last);
  }
  const counts = new Map<Party, number>();
  // lists that live long are filled, not mapped: a mapped one is of another kind once the engine has compiled the mapping
  const raw: (readonly Mention[])[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const { first, last } = sentences[index] as Sentence;
    const dateline = datelines[index] as Range | null;
    const mentions = findMentions(tokens, dateline ? dateline[1] : first, last, pack);
    if (!dateline) raw.push(mentions);
    else raw.push([...findMentions(tokens, dateline[0], dateline[1], pack), ...mentions]);
  }
  for (const mentions of raw) fileAll(mentions, people, counts);
  const titled = title ? findMentions(tokens, title[0], title[1], pack) : [];
  for (const mention of titled) if (mention.type === "person") addTitled(mention, people, tokens, pack);
  if (layout.lines.length > 0) addSigners(layout, people, tokens, pack);
  const poster = posterOf(text, layout, tokens, pack);
  if (poster?.name) people.add(poster);
  people.settleLeaders(pack.leaders);
  people.settleOffices(pack);
  const titleMentions = title ? withBareNames(titled, title[0], title[1], tokens, people, false) : [];
  for (const mention of titleMentions)
    if (mention.type !== "anaphor" && mention.party) counts.set(mention.party, (counts.get(mention.party) ?? 0) + 1);
  const read: ReadSentence[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index] as Sentence;
    const { first, last } = sentence;
    read.push({
      sentence,
      mentions: withBareNames(raw[index] as Mention[], first, last, tokens, people, true),
      dateline: datelines[index] as Range | null,
      marks: new Marks(tokens, first, last),
    });
  }
  settleCounterparts(read, people);
  settleForetold(read, people, tokens);
  settleGuests({ tokens, sentences: read, people, counts, titleMentions }, pack);
  const publisher = findPublisher(text, layout, options, tokens, read, pack);
  const outside = isOutsider(publisher.own, read[0], counts);
  const home =
    (outside ? null : publisher.own) ??
    poster?.party ??
    inferOwn({ tokens, layout, titleMentions, sentences: read, people, counts }, pack) ??
    homeOf(layout, tokens, read, pack);
  // nor is it told by where the agency sits
  const own = outside && home === publisher.own ? null : home;
  const dayFirst = dayOrderOf(text, { reference: null, words }, () => writesDayFirst(own, counts, words));
  const dated = findReference(text, { reference: options.published ?? null, words, tokens, memo, dayFirst });
  const published: Stated<Moment> | null = dated ? { value: dated.value, span: dated.span } : null;
  const reference = published?.value ?? options.published ?? null;
  const counting = { reference, words, tokens, memo, dayFirst };
  const times = findTimesIn(text, counting, timedParts(layout, tokens, read, timeReader(words)));
  settlePairs({ tokens, sentences: read, people, own, counts }, pack);
  const gathering = gatheringOf({ tokens, title, titleMentions, sentences: read }, pack);
  const document: ReadDocument = {
    tokens,
    layout,
    title,
    titleMentions,
    sentences: gathering ? read.map((one) => withGathering(one, gathering, tokens, pack)) : read,
    people,
    times,
    own,
    gathering,
    posted: poster !== null,
    published: reference,
    counts,
  };
  const symbols = pack.alphabet.symbols(tokens);
  const titleSpan = layout.title;
  return {
    document,
    symbols,
    head: {
      kind: kindOf(text, layout),
      title: titleSpan ? { value: evenly(text.slice(...titleSpan)), span: titleSpan } : null,
      published,
      publisher: publisher.publisher,
      source: layout.fields.get("source")?.value ?? options.source,
    },
  };
}

/** The paragraphs in which times may stand: most hold neither a figure nor a word that a time is made of. */
function timedParts(layout: Layout, tokens: Tokens, read: readonly ReadSentence[], { sparks }: TimeReader): Span[] {
  const parts: Span[] = [];
  let last = -1;
  for (const { sentence, marks } of read) {
    if (sentence.paragraph === last || !(holdsFigure(tokens, sentence) || sparks.standIn(marks))) continue;
    last = sentence.paragraph;
    parts.push((layout.paragraphs[last] as Paragraph).span);
  }
  return parts;
}

function holdsFigure({ shape: shapes }: Tokens, { first, last }: Sentence): boolean {
  const figure = shape.number;
  for (let i = first; i < last; i += 1) if (shapes[i] === figure) return true;
  return false;
}

/** Files the people of a sentence, and counts its parties. */
function fileAll(mentions: readonly Mention[], people: People, counts: Map<Party, number>) {
  // whose counterpart somebody is need be known only where there is one
  const holders = mentions.some(sharesOffice) ? new Holders(people) : null;
  for (const mention of mentions) {
    if (mention.type === "anaphor") continue;
    if (mention.type === "person") {
      const known = people.find(mention);
      people.add(mention, holders ? holders.officesOf(mention, known) : none, known);
    }
    const { party } = mention;
    if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
}

/** "His Saudi counterpart, Prince Faisal": whose office the text does not give. */
function sharesOffice(mention: Mention): boolean {
  return mention.type === "person" && mention.counterpart && mention.offices.length === 0;
}

/** With one space wherever there is white space; nearly all titles are so. */
function evenly(words: string): string {
  return /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words;
}

/** How its publisher writes 3/4/2024: as his state does, or whichever of those that the text names, where they agree. */
function writesDayFirst(own: Party | null, counts: ReadonlyMap<Party, number>, words: TimeWords): boolean | null {
  const states = own ? [own] : [...counts.keys()].filter((party) => party.length === 2);
  const monthFirst = states.filter((party) => words.monthFirst.includes(party)).length;
  if (states.length === 0 || (monthFirst > 0 && monthFirst < states.length)) return null;
  return monthFirst === 0;
}

/** A publisher that the text does not name, where it opens with two other states: it tells of others' dealings. */
function isOutsider(own: Party | null, opening: ReadSentence | undefined, counts: ReadonlyMap<Party, number>): boolean {
  if (own === null || !opening) return false;
  const named = new Set<Party>();
  const stated = new Set<Party>();
  let dated = 0;
  let open = false;
  for (const mention of opening.mentions) {
    if (mention.type === "anaphor") continue;
    const { party } = mention;
    // "MOSCOW (Sputnik) - The Malian Foreign Ministry": where the agency sits
    if (mention.last <= (opening.dateline?.[1] ?? 0)) dated += party === own ? 1 : 0;
    else if (mention.type === "person") {
      open ||= party === null && mention.offices.length > 0;
      if (party) stated.add(party);
    } else if (party && mention.sort !== "capital" && mention.sort !== "city" && party.length === 2) {
      stated.add(party);
      if (mention.sort === "name") named.add(party);
    }
  }
  if ((counts.get(own) ?? 0) > dated) return false;
  return named.size === 2 || (dated > 0 && !open && stated.size >= 2);
}

/** The tokens that stand in a span of the text. */
function rangeOf(tokens: Tokens, [start, end]: Span): Range {
  return [tokenAt(tokens, start), tokenAt(tokens, end)];
}

/** Adds the bare names of people known from elsewhere in the text: "Araghchi lauded". */
function withBareNames(
  mentions: readonly Mention[],
  first: number,
  last: number,
  tokens: Tokens,
  people: People,
  file: boolean,
): readonly Mention[] {
  let result: Mention[] | null = null;
  let next = 0;
  let at = first;
  while (at < last) {
    const mention = mentions[next];
    if (mention && at >= mention.first) {
      result?.push(mention);
      at = Math.max(at, mention.last);
      next += 1;
      continue;
    }
    const limit = mention ? mention.first : last;
    const found = tokens.capital[at] === 0 ? null : people.bareAt(at, limit);
    if (found && !(found.last - at === 1 && tokens.glued[found.last] === 1 && tokens.form[found.last] === "-")) {
      const begin = fullBegin(at, found.person, tokens, first);
      result ??= mentions.slice(0, next);
      const before = result.at(-1);
      // "Amir-Abdollahian" is no emir
      if (before?.type === "person" && !before.name && before.first === begin && before.last <= at) result.pop();
      const bare: PersonMention = {
        type: "person",
        first: begin,
        last: found.last,
        name: [begin, found.last],
        honorifics: [],
        offices: [],
        titles: [],
        party: found.person.party,
        counterpart: false,
        guest: false,
        plural: false,
        possessed: false,
        beside: null,
      };
      if (file) people.link(bare, found.person);
      else people.resolve(bare, found.person);
      result.push(bare);
      at = found.last;
      continue;
    }
    at += 1;
  }
  return result ?? mentions;
}

/** Where a bare name begins: "Al-Safadi", "Amir-Abdollahian", as the person's whole name has it. */
function fullBegin(at: number, person: Person, tokens: Tokens, from: number): number {
  if (tokens.form[at - 1] !== "-" || tokens.glued[at - 1] !== 1 || tokens.glued[at] !== 1) return at;
  const begin = at - 2;
  if (begin < from) return at;
  const words = tokens.text.slice(tokens.start[begin], tokens.end[at]).toLowerCase();
  return person.name.toLowerCase().includes(words) ? begin : at;
}

/** "Safadi met his Egyptian counterpart Sameh Shoukry": whoever is named by his bare name has a counterpart, too. */
function settleCounterparts(sentences: readonly ReadSentence[], people: People) {
  let holder: Person | null = null;
  for (const { mentions } of sentences) {
    let here: Person | null = null;
    for (const mention of mentions) {
      if (mention.type === "anaphor" && mention.refers === "he") here ??= holder;
      if (mention.type !== "person") continue;
      const person = people.of(mention);
      if (!person) continue;
      // "His Malawian counterpart": of whom the sentence before spoke
      const whose: Person | null = here ?? (mention.possessed ? holder : null);
      if (mention.counterpart && person.offices.size === 0 && whose && whose !== person)
        for (const office of whose.offices) person.offices.add(office);
      else if (!mention.counterpart && person.offices.size > 0) {
        here = person;
        holder = person;
      }
    }
  }
}

const none: readonly Office[] = [];

/** Whose counterpart somebody is, within a sentence: "the Minister … his Saudi counterpart, Prince Faisal bin Farhan". */
class Holders {
  readonly #people: People;
  #offices: readonly Office[] = none;
  constructor(people: People) {
    this.#people = people;
  }
  /** The offices that a counterpart shares with whoever was named before him; none for anybody else. */
  officesOf(mention: PersonMention, known: Person | null): readonly Office[] {
    if (sharesOffice(mention)) return this.#offices;
    if (mention.plural) return none;
    const person = known ?? this.#people.holder(mention);
    const offices = person ? [...person.offices] : mention.offices;
    if (offices.length > 0) this.#offices = offices;
    return none;
  }
}

/** An office told of without its holder's name belongs to whoever holds it in so many sentences after. */
const foretold = 6;

/** "The Kenyan ambassador in Ankara said", and then "Ambassador Peter Otieno": he is of whom the office was told of. */
function settleForetold(read: readonly ReadSentence[], people: People, tokens: Tokens) {
  const told = new Map<Office, { readonly party: Party; readonly at: number; readonly sole: boolean }>();
  const seen = new Set<Person>();
  for (let at = 0; at < read.length; at += 1) {
    for (const mention of (read[at] as ReadSentence).mentions) {
      if (mention.type !== "person" || mention.plural) continue;
      const office = mention.offices[0];
      const person = people.of(mention);
      if (person) {
        const before = office && !person.party && !seen.has(person) ? told.get(office) : undefined;
        seen.add(person);
        if (before?.sole && at - before.at <= foretold) person.party = before.party;
      } else if (
        office &&
        mention.party &&
        !mention.name &&
        !mention.counterpart &&
        // "the first visit by a Zambian head of state": nobody in particular
        tokens.form[mention.first] !== "a"
      ) {
        const before = told.get(office);
        told.set(office, { party: mention.party, at, sole: before === undefined || before.party === mention.party });
      }
    }
  }
}

/** Files those whom the title alone names with an office: "Statement by Foreign Minister Sergey Lavrov". */
function addTitled(mention: PersonMention, people: People, tokens: Tokens, pack: Prepared) {
  if (!mention.name || mention.offices.length === 0 || mention.plural) return;
  const known = people.find(mention);
  if (known) {
    known.party ??= mention.party;
    return;
  }
  const [first, last] = mention.name;
  // "Foreign Minister Wang Yi Holds Talks": a title may have capitals throughout
  for (let i = first; i < last; i += 1)
    if (tokens.capital[i] === 2 || pack.verbBits.has(tokens.form[i] as string)) return;
  if (last - first >= 2) people.add(mention);
}

/** Files who signs in the lines around the text. */
function addSigners(layout: Layout, people: People, tokens: Tokens, pack: Prepared) {
  const end = rangeOf(tokens, layout.paragraphs.at(-1)?.span ?? [0, 0])[1];
  const lines: Range[] = [];
  for (const span of layout.lines) lines.push(rangeOf(tokens, span));
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Range;
    addSigner(line, people, tokens, pack);
    const below = lines[index + 1];
    if (!below || below[0] !== line[1]) continue;
    // under the text and its date, not in the menus farther down
    const signs = line[0] >= end && (lines[index - 4]?.[0] ?? 0) < end;
    const sender = index > 0 ? senderOf(lines[index - 1], tokens, pack) : null;
    if (signs || sender) addSignature(line, below, sender, people, tokens, pack);
  }
}

/** Files the spokesperson who signs: "The following is attributable to Spokesperson Dana Whitlock:". */
function addSigner([first, last]: readonly [number, number], people: People, tokens: Tokens, pack: Prepared) {
  if (last - first > 30 || !mayHoldOffice(tokens, first, last, pack)) return;
  for (const mention of findMentions(tokens, first, last, pack)) {
    if (
      mention.type === "person" &&
      (isWholeLine(mention, [first, last]) ||
        (mention.offices.includes("spokesperson") && mention.name && mention.name[1] - mention.name[0] >= 2))
    )
      people.add(mention);
  }
}

/**
 * Whose posts a text holds: the office in the lines above it, where a handle stands beside or below a name ("Lars Holm
 * @LarsHolm, Minister for Foreign Affairs of Norway").
 */
function posterOf(text: string, layout: Layout, tokens: Tokens, pack: Prepared): PersonMention | null {
  const body = layout.paragraphs[0]?.span[0] ?? 0;
  // few texts have a handle at all
  const at = text.indexOf("@");
  if (at < 0 || at >= Math.max(body, layout.title?.[1] ?? 0)) return null;
  const head = [...(layout.title ? [layout.title] : []), ...layout.lines.filter(([start]) => start < body)].slice(0, 8);
  let handled = false;
  let named: readonly [number, number] | null = null;
  let holder: PersonMention | null = null;
  for (const span of head.sort((a, b) => a[0] - b[0])) {
    const line = text.slice(span[0], Math.min(span[1], span[0] + 200));
    const handle = /(^|\s)@\w/.exec(line);
    if (handle) handled = true;
    const [first, last] = rangeOf(tokens, handle ? [span[0], span[0] + handle.index] : span);
    const mention = findMentions(tokens, first, last, pack).find((one) => one.type === "person");
    if (mention?.type === "person") {
      if (mention.offices.length > 0 && mention.party && !mention.plural) holder ??= mention;
      continue;
    }
    // a line of a name alone
    let capitals = last - first >= 2 && last - first <= 5;
    for (let i = first; capitals && i < last; i += 1)
      capitals = tokens.capital[i] === 1 && tokens.shape[i] === shape.word && !pack.offices.find(tokens, i, last);
    if (capitals) named ??= [first, last];
  }
  if (!handled || !holder) return null;
  return holder.name || !named ? holder : { ...holder, name: named, first: named[0], last: named[1] };
}

/** Files whom a line of its own names with his office: "Ann Kilonzo MP, Minister for Trade of Kenya" at the head of a statement. */
function isWholeLine(mention: PersonMention, [first, last]: readonly [number, number]): boolean {
  const named = mention.name !== null && mention.name[1] - mention.name[0] >= 2;
  // a bullet may stand before it
  const begins = mention.first === first || mention.first === first + 1;
  return named && mention.offices.length > 0 && !mention.plural && begins && mention.last >= last - 1;
}

/** "For the Government of Peru": for whom the name in the line below signs. */
function senderOf(line: readonly [number, number] | undefined, tokens: Tokens, pack: Prepared): Party | null {
  if (!line || line[1] - line[0] > 12 || tokens.form[line[0]] !== "for") return null;
  const [mention, ...others] = findMentions(tokens, line[0] + 1, line[1], pack);
  return mention?.type === "party" && others.length === 0 ? mention.party : null;
}

/** Files who signs: a name in a line of its own, and his office in the line below. */
function addSignature(
  [first, last]: readonly [number, number],
  below: readonly [number, number],
  party: Party | null,
  people: People,
  tokens: Tokens,
  pack: Prepared,
) {
  const place = placeOf(tokens, first, last, pack);
  const honorifics: string[] = [];
  const name = nameRangeAt(place, takeHonorifics(place, first, honorifics), true);
  if (!name || name[1] < last || name[1] - name[0] < 2 || name[1] - name[0] > 5) return;
  const [office] = findMentions(tokens, below[0], below[1], pack);
  if (office?.type !== "person" || office.name || office.plural || office.first !== below[0]) return;
  if (office.offices.length === 0 || tokens.capital[office.first] === 0) return;
  people.add({ ...office, name, honorifics, party: office.party ?? party });
}

/** Who published it: what the caller says, the front matter, the dateline's agency, a masthead. */
function findPublisher(
  text: string,
  layout: Layout,
  options: ReadOptions,
  tokens: Tokens,
  sentences: readonly ReadSentence[],
  pack: Prepared,
): { readonly publisher: Publisher | null; readonly own: Party | null } {
  const field = layout.fields.get("publisher");
  const partyField = layout.fields.get("party")?.value.toUpperCase() ?? null;
  if (options.publisher) return { publisher: options.publisher, own: options.publisher.party };
  if (field || partyField) {
    const own = partyField ?? (field ? publisherParty(field.value, pack) : null);
    return { publisher: { value: field?.value ?? own ?? "", party: own }, own };
  }
  for (let index = 0; index < sentences.length && index < 3; index += 1) {
    const read = sentences[index] as ReadSentence;
    if (!read.dateline) continue;
    const words = text.slice(tokens.start[read.dateline[0]], tokens.end[read.dateline[1] - 1]);
    for (const match of words.matchAll(/\p{L}[\p{L} ]{1,30}/gu)) {
      for (const candidate of [match[0], ...match[0].split(" ")]) {
        const name = candidate.trim();
        // "AMMAN, 5 May (Petra)": between brackets in any letters, elsewhere in capitals
        const isBracketed = words[match.index - 1] === "(" && candidate === match[0];
        if (name.length < 2 || (name !== name.toUpperCase() && !isBracketed)) continue;
        const parties = byName(pack.pack.agencies).get(name.toLowerCase())?.split(" ") ?? [];
        // "APS" is Algeria's and Senegal's: the place tells
        const party = parties.length > 1 ? parties.find((one) => isDatedFrom(words, one, pack)) : parties[0];
        if (party) return { publisher: { value: name, party }, own: party };
      }
    }
  }
  const body = layout.paragraphs[0]?.span[0] ?? 0;
  const { lines } = layout;
  for (let index = 0; index < lines.length && index < 12; index += 1) {
    const span = lines[index] as Span;
    if (span[0] > body) break;
    const line = text.slice(span[0], Math.min(span[1], span[0] + 200));
    const masthead = mastheadOf(line, pack);
    if (masthead) return { publisher: { value: line, party: masthead }, own: masthead };
    if (!/\b(ministry|department|office|embassy|government|presidency)\b/i.test(line)) continue;
    // a masthead, not a sentence: "The Minister thanked the government of Togo"
    if (/(^|\s)(?!affairs|and|for|the|trade)\p{Ll}{5,}/u.test(line)) continue;
    const party = partyNamed(line, pack);
    if (party) return { publisher: { value: line, party }, own: party };
  }
  // below the text only a line that is nothing else
  for (let index = Math.max(0, lines.length - 8); index < lines.length; index += 1) {
    const span = lines[index] as Span;
    if (span[0] <= body || span[1] - span[0] > 120 || !mayBeMasthead(text, span, pack)) continue;
    const line = text.slice(span[0], span[1]);
    const party = byName(pack.pack.mastheads).get(line.toLowerCase().replaceAll("’", "'"));
    if (party) return { publisher: { value: line, party }, own: party };
  }
  return { publisher: null, own: null };
}

/** Whether a dateline names a capital or a city of a state. */
function isDatedFrom(dateline: string, party: Party, pack: Prepared): boolean {
  const tokens = tokenize(dateline);
  for (let i = 0; i < tokens.count; i += 1) if (nameAt(tokens, i, tokens.count, pack)?.party === party) return true;
  return false;
}

const trailing = /[\s,;:|–-]+$/;

/** The first words of mastheads, before any apostrophe, which may be written in two ways. */
const firstWords = madeOnce((mastheads: Readonly<Record<string, Party>>) =>
  beginningsOf([...new Set(Object.keys(mastheads).map((name) => name.split(/[ ']/)[0] as string))]),
);

/** Whether a line begins as some masthead does: most do not. */
function mayBeMasthead(text: string, line: Span, pack: Prepared): boolean {
  return beginsWithAny(text, line, firstWords(pack.pack.mastheads));
}

/** Whose line it is that begins with a publisher's name: "Office of the Spokesperson", "The White House, Washington". */
function mastheadOf(line: string, pack: Prepared): Party | null {
  if (!mayBeMasthead(line, [0, line.length], pack)) return null;
  const words = line.toLowerCase().replaceAll("’", "'").split(" ").slice(0, 12);
  const mastheads = byName(pack.pack.mastheads);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(" ");
    const party = mastheads.get(phrase) ?? mastheads.get(phrase.replace(trailing, ""));
    if (party) return party;
  }
  return null;
}

/** Whose text it is likely to be where nobody says: the capital it is dated from, the state ambassadors are accredited to. */
function homeOf(layout: Layout, tokens: Tokens, sentences: readonly ReadSentence[], pack: Prepared): Party | null {
  const body = layout.paragraphs[0]?.span[0] ?? 0;
  for (const span of layout.lines) {
    if (span[0] > body) break;
    const [first, last] = rangeOf(tokens, [span[0], Math.min(span[1], span[0] + 80)]);
    const name = nameAt(tokens, first, last, pack);
    if (name?.sort === "capital" && name.last < last && tokens.form[name.last] === ",") return name.party;
  }
  const dateline = sentences[0]?.dateline;
  if (dateline) {
    const name = nameAt(tokens, dateline[0], dateline[1], pack);
    if (name?.sort === "capital") return name.party;
  }
  let seats: Map<Party, number> | null = null;
  for (const read of sentences) {
    for (const mention of read.mentions) {
      if (mention.type !== "person" || !mention.offices.includes("ambassador")) continue;
      // whoever is only present may have come along from anywhere
      if (mention.first >= attendanceStart(tokens, read, pack)) break;
      for (let i = mention.first; i < mention.last - 1; i += 1) {
        if (tokens.form[i] !== "to" && tokens.form[i] !== "in") continue;
        let k = i + 1;
        while (k < mention.last && pack.words.determiners.holds(tokens, k)) k += 1;
        const name = nameAt(tokens, k, mention.last + 4, pack);
        if (!name || name.party === mention.party) continue;
        seats ??= new Map();
        seats.set(name.party, (seats.get(name.party) ?? 0) + 1);
      }
    }
  }
  if (!seats) return null;
  const [best] = [...seats].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? null;
}

/** Whose a publisher is by its name: "Ministry of Foreign Affairs of Kenya", "The White House", "Xinhua", "KUNA / Reuters". */
function publisherParty(name: string, pack: Prepared): Party | null {
  const known = partyNamed(name, pack) ?? mastheadOf(name, pack);
  if (known) return known;
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .slice(0, 12);
  const agencies = byName(pack.pack.agencies);
  for (const [index, word] of words.entries()) {
    const party = agencies.get(`${word} ${words[index + 1]}`) ?? agencies.get(word);
    if (party && !party.includes(" ")) return party;
  }
  return null;
}

/** Parties by name: a table, as an object is slow to ask for words of a text, and knows some that nobody gave it. */
const byName = madeOnce(
  (names: Readonly<Record<string, Party>>): ReadonlyMap<string, Party> => new Map(Object.entries(names)),
);

function partyNamed(words: string, pack: Prepared): Party | null {
  const tokens = tokenize(words);
  let organisation: Party | null = null;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.shape[i] !== shape.word) continue;
    const name = nameAt(tokens, i, tokens.count, pack);
    if (!name || name.sort === "city") continue;
    if (name.party.length === 2) return name.party;
    // "Ministry of Foreign and CARICOM Affairs": a part of its portfolio
    if (!pack.portfolios.has(tokens.form[name.last] ?? "")) organisation ??= name.party;
  }
  return organisation;
}

const joint = /joint (statement|communiqu|declaration|press release)/;
const agreement = /\b(agreement|memorandum of understanding|treaty|protocol) (between|on)\b/;
const statement = /^(statement|press statement|remarks)\b|\bstatement (by|of|on)\b/;

/** What sort of document it is, by its title and first words. */
function kindOf(text: string, layout: Layout): DocumentKind {
  const title = layout.title ? text.slice(...layout.title).toLowerCase() : "";
  // the plain words are sought first: few titles have them
  if (title.indexOf("joint ") >= 0 && joint.test(title)) return "joint-statement";
  const paper = title.indexOf(" between") >= 0 || title.indexOf(" on") >= 0;
  if (paper && agreement.test(title) && !title.includes("sign")) return "agreement";
  if ((title.indexOf("statement") >= 0 || title.startsWith("remarks")) && statement.test(title)) return "statement";
  if (layout.paragraphs.length === 0) return "other";
  const dateline = layout.paragraphs[0]?.dateline;
  if (dateline && /\(|\/|--/.test(text.slice(...dateline))) return "news";
  return "readout";
}
