import type { Prepared } from "../prepare.ts";
import { partOf } from "../text/sentences.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { verbForm } from "../verb-table.ts";
import { ActContent } from "./act-content.ts";
import { ActDrafts } from "./act-drafts.ts";
import { ActLists } from "./act-lists.ts";
import { signatories } from "./act-parties.ts";
import { ActUnits } from "./act-units.ts";
import { ActVoices } from "./act-voices.ts";
import { closesAhead, inQuotes, quoteMarks } from "./attribution.ts";
import type { BodyMention } from "./bodies.ts";
import { trimEnd } from "./clause-end.ts";
import { findHeads, type Head, type Symbols } from "./clauses.ts";
import { type DraftAct, type DraftEncounter, draftOf, type ReadDocument, type ReadSentence } from "./document.ts";
import { type Alone, Encounters } from "./encounters.ts";
import { Floor } from "./floor.ts";
import { isRecital } from "./gathering.ts";
import { findDialogue } from "./interview.ts";
import { type Mention, mentionFrom, type PersonMention } from "./mentions.ts";
import { type Before, holdsRefusal, readNews, refuses } from "./news.ts";
import { settleCountries } from "./places.ts";
import { hasAttendance } from "./sides.ts";
import type { Told as EncounterTold } from "./told.ts";
import { gatheringVoice, isProposal, other, type State, type Voice, voiceOf } from "./voice.ts";

export interface Walk {
  readonly acts: DraftAct[];
  readonly encounters: DraftEncounter[];
  /** Token ranges where a trigger stood that no rule could read. */
  readonly unread: (readonly [number, number])[];
}

/** Walks through the sentences with the running state of encounter, sides and speaker, and drafts what was said and done. */
export function walk(document: ReadDocument, bodies: readonly BodyMention[], symbols: Symbols, pack: Prepared): Walk {
  const walker = new Walker(document, bodies, symbols, pack);
  for (let index = 0; index < document.sentences.length; index += 1)
    walker.sentence(document.sentences[index] as ReadSentence, index);
  settleCountries(walker.encounters.list, () => walker.encounters.origin());
  return { acts: walker.acts, encounters: walker.encounters.list, unread: walker.unread };
}

/** A quotation of so many sentences has its attribution behind it. */
const quoted = 3;

/** So many words into a sentence stands its subject: "On 16 May the Secretary General". */
const topicReach = 6;

class Walker implements Alone {
  readonly acts: DraftAct[] = [];
  readonly encounters: Encounters;
  readonly unread: (readonly [number, number])[] = [];
  readonly #turns: ReadonlyMap<ReadSentence, PersonMention>;
  /** Who has the word in a transcript. */
  #talker: Voice | null = null;
  #background = -1;
  /** A quotation was open where the paragraph before ended. */
  #block = false;
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #floor: Floor;
  readonly #lists: ActLists;
  readonly #units: ActUnits;

  constructor(document: ReadDocument, bodies: readonly BodyMention[], symbols: Symbols, pack: Prepared) {
    this.#document = document;
    this.#symbols = symbols;
    this.#pack = pack;
    const { parts, turns } = findDialogue(document.sentences, document.tokens, document.people);
    this.#turns = turns;
    this.#state = {
      sides: null,
      speaker: null,
      namedBy: "name",
      carry: -1,
      paragraph: -1,
      own: document.own,
      gathering: document.gathering,
      encounter: -1,
      proposer: null,
      invited: false,
      ours: signatories(document),
      it: null,
      they: null,
      together: [],
      firstPerson: document.posted,
      quotes: null,
    };
    this.encounters = new Encounters(document, bodies, symbols, pack, this.#state, this);
    this.#floor = new Floor(document, pack, this.#state, parts);
    const content = new ActContent(document, symbols, pack);
    const voices = new ActVoices(document, pack, this.#state, this.#floor);
    const drafts = new ActDrafts(document, pack, this.#state, this.acts, this.encounters, this.#floor, voices, content);
    this.#lists = new ActLists(document, symbols, pack, this.#state, this.acts, this.#floor);
    this.#units = new ActUnits(document, pack, this.#state, this.acts, this.#floor, this.#lists, voices, drafts);
  }

  sentence(read: ReadSentence, index: number) {
    this.#read(read, index);
    const { tokens } = this.#document;
    const { first, last } = read.sentence;
    if (quoteMarks.standIn(read.marks)) this.#floor.quoted = inQuotes(tokens, first, last, this.#floor.quoted);
    // "The Minister's message reads as follows:"
    if (this.#floor.lister || tokens.form[last - 1] !== ":" || !quoteMarks.holds(tokens, last)) return;
    const author = read.mentions.findLast((mention) => mention.type === "person");
    const voice = author ? this.#floor.resolve(author) : null;
    if (voice && !voice.joint && !voice.frame) this.#floor.lister = voice;
  }

  #read(read: ReadSentence, index: number) {
    const { tokens } = this.#document;
    const { sentence } = read;
    const state = this.#state;
    const pack = this.#pack;
    let begins = false;
    if (sentence.paragraph !== state.paragraph) {
      state.paragraph = sentence.paragraph;
      begins = true;
      this.#background = -1;
      this.#block = this.#floor.quoted;
      this.#floor.quoted = false;
    }
    if (begins || quoteMarks.holds(this.#document.tokens, sentence.first)) this.#foresee(index);
    if (begins && state.gathering && !state.sides) {
      state.speaker = gatheringVoice(state.gathering);
      state.carry = -1;
    }
    if (state.gathering && isRecital(tokens, read, pack)) return;
    let begin = read.dateline === null ? sentence.first : read.dateline[1];
    const part = this.#floor.parts.size > 0 ? this.#floor.parts.get(read) : undefined;
    if (part) {
      // what a correspondent asks is nobody's act
      if (part.role === "question") return;
      this.#answers(sentence.paragraph);
      begin = Math.max(begin, part.first);
    }
    begin = Math.max(begin, this.#taken(read));
    const first = skipOpening(tokens, begin, sentence.last);
    if (pack.phrases.background.find(tokens, first, sentence.last)) {
      this.#background = sentence.paragraph;
    }
    // "Last month, the two states agreed": a sentence of its own on what was before
    const recalls = this.encounters.list.length > 0 && pack.phrases.recalls.find(tokens, first, sentence.last) !== null;
    if (recalls || (this.#background === sentence.paragraph && !this.#speaksAgain(read))) {
      this.encounters.attend(read);
      return;
    }
    if (this.#lists.duty(read, index, first) || this.#lists.item(read, index, first)) return;
    if (this.#floor.lister) this.#listed(this.#floor.lister, read, index);
    if (hasAttendance(this.#document, read, pack)) {
      this.encounters.attend(read);
      return;
    }
    const from = switchEnd(tokens, begin, first, sentence.last, pack);
    const heads = findHeads(
      tokens,
      from === sentence.first ? sentence : partOf(sentence, from, sentence.last),
      mentionsFrom(read.mentions, begin),
      this.#symbols,
      pack,
      state.gathering !== null || state.firstPerson || state.ours.length > 1,
    );
    const reset = pack.phrases.resets.find(tokens, first, sentence.last) !== null || meetsAlso(tokens, heads);
    const { list } = this.encounters;
    const known = list.length;
    const alone = this.encounters.read(read, heads, reset, first, index);
    const opener = list.length > known ? openerOf(heads) : null;
    this.#units.opener = opener;
    if (opener && this.#postsIt(opener, first, read)) state.firstPerson = true;
    this.encounters.attend(read);
    if (alone || this.#restates(read, index, first)) return;
    if (state.sides && !opener) this.#turnTopic(read, heads, first);
    this.#units.readUnits(read, heads, index, first);
  }

  /** "Ties are built on trust. This was stated by the Minister": what he said is the sentence before. */
  #restates(read: ReadSentence, index: number, first: number): boolean {
    const { tokens, sentences } = this.#document;
    const found = this.#pack.phrases.restated.find(tokens, first, read.sentence.last);
    if (!found) return false;
    const by = read.mentions.find((mention) => mention.first >= found.last && mention.first <= found.last + 1);
    const said = sentences[index - 1];
    if (by?.type !== "person" || !said) return false;
    const voice = this.#floor.resolve(by);
    if (!voice || voice.frame || voice.joint) return false;
    this.#floor.speaks(voice, by);
    // it may have been read for itself
    if (this.acts.at(-1)?.sentence === index - 1) return true;
    const { first: from, last: to } = said.sentence;
    const start = skipOpening(tokens, said.dateline ? said.dateline[1] : from, to);
    this.acts.push(
      draftOf(said, index - 1, {
        kind: "affirm",
        rule: "affirm.said",
        voice,
        to: other(this.#state, voice),
        strength: "medium",
        first: start,
        last: trimEnd(tokens, start, to),
        trigger: [start, start + 1],
        content: start,
        encounter: this.#state.encounter,
        inferred: voice.inferred ? [voice.inferred] : [],
      }),
    );
    return true;
  }

  /** Who did what the sentence before tells, where that stands in no encounter. */
  #before(index: number): Before | null {
    const last = this.acts.at(-1);
    if (!last || last.encounter >= 0 || last.unofficial || !last.voice || last.voice.parties.length === 0) return null;
    if (last.sentence < index - 2) return null;
    return { voice: last.voice, gives: last.kind === "pledge" || last.kind === "report" || last.kind === "offer" };
  }

  /** A sentence before any encounter, read for what it tells by itself, as news does. */
  alone(read: ReadSentence, index: number, first: number, encounter: EncounterTold | null): boolean {
    const state = this.#state;
    if (state.sides || this.#talker || state.gathering || state.firstPerson || state.ours.length > 0) return false;
    if (encounter && !holdsRefusal(read, this.#symbols, this.#pack)) return false;
    const told = readNews(this.#document, index, first, this.#before(index), this.#symbols, this.#pack);
    if (!told) return false;
    if (encounter && !(refuses(told) && told.trigger[0] < encounter.last && told.trigger[1] > encounter.first))
      return false;
    this.acts.push({
      kind: told.kind,
      rule: told.rule.id,
      voice: told.by,
      to: told.to ?? (told.rule.answers ? state.proposer : null),
      via: null,
      reportedBy: told.reportedBy,
      strength: told.kind === "affirm" ? "medium" : "firm",
      negated: false,
      first: told.first,
      last: trimEnd(this.#document.tokens, told.first, told.last),
      trigger: told.trigger,
      content: told.content,
      encounter: this.#state.encounter,
      answers: told.rule.answers ?? null,
      inferred: told.unofficial ? ["people"] : told.by.inferred ? [told.by.inferred] : [],
      head: null,
      sentence: index,
      mentions: read.mentions,
      alone: true,
      unofficial: told.unofficial,
      deed: told.deed,
    });
    state.speaker = told.reportedBy ?? told.by;
    if (!told.by.joint && isProposal(told.kind)) {
      state.proposer = told.by;
      state.invited = told.kind === "invite";
    }
    return true;
  }

  /**
   * A sentence that tells what a principal did, in words that are no act ("The Secretary General travelled to the
   * memorial, where he laid flowers"), leaves the word with nobody, but "he" after it is that principal.
   */
  #turnTopic(read: ReadSentence, heads: readonly Head[], first: number) {
    const state = this.#state;
    const { tokens } = this.#document;
    for (const head of heads) if (head.act && head.position === "finite") return;
    const subject = mentionFrom(read.mentions, first);
    if (subject === null || subject.type !== "person" || subject.first > first + topicReach) return;
    if (subject.plural || subject.possessed) return;
    const next = tokens.form[subject.last] ?? "";
    if (!(this.#pack.verbBits.at(tokens, subject.last) & verbForm.past) && !next.endsWith("ed")) return;
    const voice = this.#floor.resolve(subject);
    if (!voice || voice.frame || voice.joint || voice.side === null || voice.inferred) return;
    state.speaker = voice;
    state.carry = -1;
  }

  /** A paragraph that opens with a quotation: the attribution may stand behind its second or third sentence. */
  #foresee(index: number) {
    const { tokens, sentences } = this.#document;
    const opening = sentences[index]?.sentence;
    if (!opening || !quoteMarks.holds(tokens, opening.first)) return;
    for (let at = index + 1; at < sentences.length && at <= index + quoted; at += 1) {
      const read = sentences[at] as ReadSentence;
      if (read.sentence.paragraph !== opening.paragraph) return;
      for (const mention of read.mentions) {
        if (!this.#tellsBehind(mention) || (mention.type !== "person" && mention.type !== "anaphor")) continue;
        const voice = this.#floor.resolve(mention);
        if (!voice || voice.frame || voice.joint || voice.side === null) return;
        this.#floor.speaks(voice, mention);
        this.#state.carry = opening.paragraph;
        return;
      }
    }
  }

  /** "…,” she said", "…”, said the Minister": whether somebody stands behind a quotation as its speaker. */
  #tellsBehind({ first, last }: Mention): boolean {
    const { tokens } = this.#document;
    const { quoters } = this.#pack.words;
    const closed = (at: number) =>
      quoteMarks.holds(tokens, at) || (tokens.form[at] === "," && quoteMarks.holds(tokens, at - 1));
    if (closed(first - 1)) return quoters.holds(tokens, last);
    return quoters.holds(tokens, first - 1) && closed(first - 2);
  }

  /** Gives the word to whom a transcript or "According to the Minister," names, and says where his words begin. */
  #taken(read: ReadSentence): number {
    const { tokens } = this.#document;
    const state = this.#state;
    const { first, paragraph } = read.sentence;
    const turn = this.#turns.size > 0 ? this.#turns.get(read) : undefined;
    if (turn) {
      const voice = this.#floor.resolve(turn);
      this.#talker = voice && !voice.frame && !voice.joint ? voice : null;
      state.quotes = this.#talker;
    }
    if (this.#talker) {
      state.speaker = this.#talker;
      state.carry = paragraph;
      this.#floor.quoted = true;
      return turn ? turn.last + 1 : first;
    }
    if (tokens.form[first] !== "according") return first;
    const source = read.mentions[0];
    if (source?.first !== first + 2 || tokens.form[source.last] !== ",") return first;
    const voice = this.#floor.resolve(source);
    if (!voice || voice.frame || voice.joint || voice.side === null) return first;
    this.#floor.speaks(voice, source);
    state.carry = paragraph;
    return source.last + 1;
  }

  /** An answer at a press conference: all of it is the publisher's own word. */
  #answers(paragraph: number) {
    const state = this.#state;
    if (!state.own) return;
    const index = ([0, 1] as const).find((side) => state.sides?.[side].party === state.own);
    state.firstPerson = true;
    state.speaker =
      state.sides && index !== undefined
        ? voiceOf(state.sides[index], index)
        : { parties: [state.own], people: [], joint: false, side: null, inferred: "publisher", frame: false };
    state.carry = paragraph;
  }

  /** An item of a list that somebody's words introduced is his, like what goes on in his paragraph. */
  #listed(lister: Voice, { sentence }: ReadSentence, index: number) {
    const { tokens, sentences } = this.#document;
    if (sentences[index - 1]?.sentence.paragraph === sentence.paragraph) return;
    // the paragraphs of a quotation that stands below "The Minister said:"
    const opens = quoteMarks.holds(tokens, sentence.first);
    // its own attribution stands behind it
    if (opens && this.#state.carry === sentence.paragraph) return;
    if (opens || (this.#block && closesAhead(tokens, sentence.first))) {
      this.#state.speaker = lister;
      this.#state.carry = sentence.paragraph;
      this.#floor.quoted = !opens;
      this.#state.quotes ??= this.#inFirstPerson(index) ? lister : null;
      return;
    }
    this.#state.quotes = null;
    if (!this.#lists.marked(sentence.first)) this.#floor.lister = null;
    else {
      this.#state.speaker = lister;
      this.#state.carry = sentence.paragraph;
    }
  }

  /** Whether somebody speaks of himself in the paragraph that a sentence begins. */
  #inFirstPerson(index: number): boolean {
    const { sentences } = this.#document;
    const paragraph = sentences[index]?.sentence.paragraph;
    for (let at = index; sentences[at]?.sentence.paragraph === paragraph; at += 1)
      if (sentences[at]?.mentions.some((mention) => mention.type === "anaphor" && mention.refers === "we")) return true;
    return false;
  }

  /** A background paragraph ends where somebody speaks again. */
  #speaksAgain(read: ReadSentence): boolean {
    const first = read.mentions[0];
    return (
      first?.type === "person" &&
      first.first <= read.sentence.first + 1 &&
      this.#background !== -1 &&
      this.#state.paragraph !== this.#background
    );
  }

  /** "Met with the Minister of Peru", "Great call with him": told by one who leaves himself out. */
  #postsIt(head: Head, first: number, read: ReadSentence): boolean {
    const { tokens } = this.#document;
    if (head.subject || head.first > first + 1 || this.#floor.quoted || this.#floor.isQuoted(read, head.first))
      return false;
    if (!head.thing) return head.past;
    // "Meeting with the Minister of Peru was held"
    for (let i = head.first; i < head.last; i += 1) if (this.#pack.words.auxiliaries.holds(tokens, i)) return false;
    return true;
  }
}

/** The mentions of a sentence that stand at or after a token. */
function mentionsFrom(mentions: readonly Mention[], at: number): readonly Mention[] {
  let before = 0;
  while (before < mentions.length && (mentions[before] as Mention).first < at) before += 1;
  return before === 0 ? mentions : mentions.slice(before);
}

/** "The Minister also met": one more encounter. */
function meetsAlso(tokens: Tokens, heads: readonly Head[]): boolean {
  for (const { encounter, first } of heads) if (encounter !== null && tokens.form[first - 1] === "also") return true;
  return false;
}

/** The head that tells of the encounter which its sentence opened. */
function openerOf(heads: readonly Head[]): Head | null {
  let told: Head | null = null;
  for (const head of heads) {
    if (head.encounter === null || head.position !== "finite") continue;
    if (!head.embedded) return head;
    if (head.past) told ??= head;
  }
  return told;
}

/** The token where a sentence's own words begin: after quotation marks and list numbers. */
function skipOpening(tokens: Tokens, first: number, last: number): number {
  let i = first;
  while (i < last && tokens.shape[i] === shape.punctuation) i += 1;
  return i < last ? i : first;
}

/** "Responding, the Minister …": a switch of one word is not itself a verb of saying. */
function switchEnd(tokens: Tokens, begin: number, first: number, last: number, pack: Prepared): number {
  const found = pack.phrases.switches.find(tokens, first, last);
  return found && found.last === first + 1 && tokens.form[found.last] === "," ? found.last : begin;
}
