import { momentEnd, momentStart } from "../../record/moment.ts";
import type { ActKind, Party } from "../../record/record.ts";
import type { ActRule, SubjectRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { partOf } from "../text/sentences.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import { verbForm } from "../verb-table.ts";
import { agentNoun, agentOf, objectOf, ownerAfter, ownerIn, signatories } from "./act-parties.ts";
import {
  beforeSource,
  closesAhead,
  inQuotes,
  isAside,
  isInserted,
  isPostposed,
  partedBy,
  quoteBefore,
  quoteMarks,
} from "./attribution.ts";
import { type BodyMention, numberAt } from "./bodies.ts";
import { trimEnd } from "./clause-end.ts";
import { bestMatch, findHeads, type Head, type Symbols, takesThat } from "./clauses.ts";
import {
  cutTo,
  type DraftAct,
  type DraftEncounter,
  type ReadDocument,
  type ReadSentence,
  timesBetween,
} from "./document.ts";
import { Encounters } from "./encounters.ts";
import { isRecital } from "./gathering.ts";
import { findParts, findTurns, type Part } from "./interview.ts";
import { beginningIn, type Mention, type PersonMention } from "./mentions.ts";
import { readNews, refuses } from "./news.ts";
import { settleCountries } from "./places.ts";
import { hasAttendance } from "./sides.ts";
import {
  changedVoice,
  gatheringVoice,
  jointVoice,
  other,
  ourVoice,
  resolveSubject,
  type State,
  type Turn,
  type Voice,
  voiceOf,
} from "./voice.ts";

export interface Walk {
  readonly acts: DraftAct[];
  readonly encounters: DraftEncounter[];
  /** Token ranges where a trigger stood that no rule could read. */
  readonly unread: (readonly [number, number])[];
}

/** What stands before the items of a list. */
interface List {
  readonly act: DraftAct;
  /** An item of it has been read. */
  read: boolean;
  /** Its items may be nouns: "agreed on the following:". */
  readonly nominal: boolean;
}

/** What an item of a list of things agreed can be by its own verb: "to condemn the attack". */
const itemKinds: ReadonlySet<ActKind> = new Set([
  "affirm",
  "condemn",
  "thank",
  "praise",
  "concern",
  "reject",
  "condole",
  "congratulate",
  "request",
]);

/** One clause that may become an act: the frame it stands in, and what decides its kind. */
interface Unit {
  readonly frame: Head | null;
  core: Head;
  /** The head before, where both tell of one thing. */
  readonly same: Head | null;
  start: number;
  /** Where the next begins. */
  end: number;
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

/** So many words after its verb stands whom an act is to. */
const aboutReach = 6;

/** The mark of an item of a list, "(viii)", has no more characters. */
const longestMark = 8;

/** The mentions of a sentence that stand at or after a token. */
function mentionsFrom(mentions: readonly Mention[], at: number): readonly Mention[] {
  const [opening] = mentions;
  return opening && opening.first < at ? mentions.filter((mention) => mention.first >= at) : mentions;
}

/** The head that tells of the encounter which its sentence opened. */
function openerOf(heads: readonly Head[]): Head | null {
  const finite = heads.filter((head) => head.encounter !== null && head.position === "finite");
  return finite.find((head) => !head.embedded) ?? finite.find((head) => head.past) ?? null;
}

class Walker {
  readonly acts: DraftAct[] = [];
  readonly encounters: Encounters;
  readonly unread: (readonly [number, number])[] = [];
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #parts: ReadonlyMap<ReadSentence, Part>;
  readonly #turns: ReadonlyMap<ReadSentence, PersonMention>;
  /** Who has the word in a transcript. */
  #talker: Voice | null = null;
  #background = -1;
  /** A quotation that an earlier sentence of the paragraph opened is still open. */
  #quoted = false;
  /** The head that opened an encounter in the present sentence: it is told by the encounter, not as an act. */
  #opener: Head | null = null;
  /** Who speaks in the items of a list: "The Minister made the following announcements:". */
  #lister: Voice | null = null;
  /** A quotation was open where the paragraph before ended. */
  #block = false;
  /** The act that a list hangs on: "We have agreed to:", and whether an item of it has been read. */
  #list: List | null = null;

  constructor(document: ReadDocument, bodies: readonly BodyMention[], symbols: Symbols, pack: Prepared) {
    this.#document = document;
    this.#symbols = symbols;
    this.#pack = pack;
    this.#parts = findParts(document.sentences, document.tokens);
    this.#turns = this.#parts.size > 0 ? new Map() : findTurns(document.sentences, document.tokens, document.people);
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
    this.encounters = new Encounters(document, bodies, symbols, pack, this.#state);
  }

  sentence(read: ReadSentence, index: number) {
    this.#read(read, index);
    const { tokens } = this.#document;
    const { first, last } = read.sentence;
    if (quoteMarks.standIn(read.marks)) this.#quoted = inQuotes(tokens, first, last, this.#quoted);
    // "The Minister's message reads as follows:"
    if (this.#lister || tokens.form[last - 1] !== ":" || !quoteMarks.holds(tokens, last)) return;
    const author = read.mentions.findLast((mention) => mention.type === "person");
    const voice = author ? this.#resolve(author, { switched: false, object: null, answers: false }) : null;
    if (voice && !voice.joint && !voice.frame) this.#lister = voice;
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
      this.#block = this.#quoted;
      this.#quoted = false;
    }
    if (begins || quoteMarks.holds(this.#document.tokens, sentence.first)) this.#foresee(index);
    if (begins && state.gathering && !state.sides) {
      state.speaker = gatheringVoice(state.gathering);
      state.carry = -1;
    }
    if (state.gathering && isRecital(tokens, read, pack)) return;
    const part = this.#parts.get(read);
    // what a correspondent asks is nobody's act
    if (part?.role === "question") return;
    if (part) this.#answers(sentence.paragraph);
    const begin = Math.max(
      read.dateline ? read.dateline[1] : sentence.first,
      part?.first ?? sentence.first,
      this.#taken(read),
    );
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
    if (this.#item(read, index, first) || this.#duty(read, index, first)) return;
    this.#listed(read, index);
    if (hasAttendance(this.#document, read, pack)) {
      this.encounters.attend(read);
      return;
    }
    const heads = findHeads(
      tokens,
      partOf(sentence, switchEnd(tokens, begin, first, sentence.last, pack), sentence.last),
      mentionsFrom(read.mentions, begin),
      this.#symbols,
      pack,
      state.gathering !== null || state.firstPerson || state.ours.length > 1,
    );
    const reset =
      pack.phrases.resets.find(tokens, first, sentence.last) !== null ||
      heads.some((head) => head.encounter !== null && tokens.form[head.first - 1] === "also");
    const known = this.encounters.list.length;
    let alone = false;
    this.encounters.read(read, heads, reset, first, (encounter) => {
      alone = this.#alone(read, index, first, encounter ?? null);
      return alone;
    });
    this.#opener = this.encounters.list.length > known ? openerOf(heads) : null;
    if (this.#opener && this.#postsIt(this.#opener, first, read)) state.firstPerson = true;
    this.encounters.attend(read);
    if (alone) return;
    if (this.#restates(read, index, first)) return;
    this.#turnTopic(read, heads, first);
    this.#readUnits(read, heads, index, first);
  }

  /** "Ties are built on trust. This was stated by the Minister": what he said is the sentence before. */
  #restates(read: ReadSentence, index: number, first: number): boolean {
    const { tokens, sentences } = this.#document;
    const found = this.#pack.phrases.restated.find(tokens, first, read.sentence.last);
    if (!found) return false;
    const by = read.mentions.find((mention) => mention.first >= found.last && mention.first <= found.last + 1);
    const said = sentences[index - 1];
    if (by?.type !== "person" || !said) return false;
    const voice = this.#resolve(by, { switched: false, object: null, answers: false });
    if (!voice || voice.frame || voice.joint) return false;
    this.#speaks(voice, by);
    // it may have been read for itself
    if (this.acts.at(-1)?.sentence === index - 1) return true;
    const { first: from, last: to } = said.sentence;
    const start = skipOpening(tokens, said.dateline ? said.dateline[1] : from, to);
    this.acts.push({
      kind: "affirm",
      rule: "affirm.said",
      voice,
      to: other(this.#state, voice),
      via: null,
      reportedBy: null,
      strength: "medium",
      negated: false,
      first: start,
      last: trimEnd(tokens, start, to),
      trigger: [start, start + 1],
      content: start,
      encounter: this.#state.encounter,
      answers: null,
      inferred: voice.inferred ? [voice.inferred] : [],
      head: null,
      sentence: index - 1,
      mentions: said.mentions,
      alone: false,
      unofficial: false,
      deed: null,
    });
    return true;
  }

  /** A sentence before any encounter, read for what it tells by itself, as news does. */
  #alone(read: ReadSentence, index: number, first: number, encounter: readonly [number, number] | null): boolean {
    const state = this.#state;
    if (state.sides || this.#talker || state.gathering || state.firstPerson || state.ours.length > 0) return false;
    const told = readNews(this.#document, read, first, this.#symbols, this.#pack);
    if (!told) return false;
    if (encounter && !(refuses(told) && told.trigger[0] < encounter[1] && told.trigger[1] > encounter[0])) return false;
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
    if (!told.by.joint && ["invite", "offer", "request"].includes(told.kind)) {
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
    if (!state.sides || this.#opener || heads.some((head) => head.act && head.position === "finite")) return;
    const subject = read.mentions.find((mention) => mention.first >= first);
    if (subject?.type !== "person" || subject.plural || subject.possessed || subject.first > first + topicReach) return;
    const next = tokens.form[subject.last] ?? "";
    if (!(this.#pack.verbBits.at(tokens, subject.last) & verbForm.past) && !next.endsWith("ed")) return;
    const voice = this.#resolve(subject, { switched: false, object: null, answers: false });
    if (!voice || voice.frame || voice.joint || voice.side === null || voice.inferred) return;
    state.speaker = voice;
    state.carry = -1;
  }

  #answering(read: ReadSentence): boolean {
    return this.#parts.get(read)?.role === "answer";
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
        const voice = this.#resolve(mention, { switched: false, object: null, answers: false });
        if (!voice || voice.frame || voice.joint || voice.side === null) return;
        this.#speaks(voice, mention);
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
    const turn = this.#turns.get(read);
    if (turn) {
      const voice = this.#resolve(turn, { switched: false, object: null, answers: false });
      this.#talker = voice && !voice.frame && !voice.joint ? voice : null;
      state.quotes = this.#talker;
    }
    if (this.#talker) {
      state.speaker = this.#talker;
      state.carry = paragraph;
      this.#quoted = true;
      return turn ? turn.last + 1 : first;
    }
    const source = tokens.form[first] === "according" ? read.mentions[0] : undefined;
    if (source?.first !== first + 2 || tokens.form[source.last] !== ",") return first;
    const voice = this.#resolve(source, { switched: false, object: null, answers: false });
    if (!voice || voice.frame || voice.joint || voice.side === null) return first;
    this.#speaks(voice, source);
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
  #listed({ sentence }: ReadSentence, index: number) {
    const lister = this.#lister;
    if (!lister) return;
    const { tokens, sentences } = this.#document;
    if (sentences[index - 1]?.sentence.paragraph === sentence.paragraph) return;
    // the paragraphs of a quotation that stands below "The Minister said:"
    const opens = quoteMarks.holds(tokens, sentence.first);
    // its own attribution stands behind it
    if (opens && this.#state.carry === sentence.paragraph) return;
    if (opens || (this.#block && closesAhead(tokens, sentence.first))) {
      this.#state.speaker = lister;
      this.#state.carry = sentence.paragraph;
      this.#quoted = !opens;
      this.#state.quotes ??= this.#inFirstPerson(index) ? lister : null;
      return;
    }
    this.#state.quotes = null;
    if (!this.#marked(sentence.first)) this.#lister = null;
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

  /** Whether a list's mark stands on the line before a word. */
  #marked(first: number): boolean {
    const { tokens } = this.#document;
    const start = tokens.start[first] as number;
    const line = tokens.text.lastIndexOf("\n", start - 1) + 1;
    return start - line <= longestMark && /\S/.test(tokens.text.slice(line, start));
  }

  /** One item of a list: an act of its own, of the kind and by those that the line before the list says. */
  #item(read: ReadSentence, index: number, from: number): boolean {
    let first = from;
    const list = this.#list;
    if (!list) return false;
    const { tokens } = this.#document;
    const { sentence } = read;
    // "(a) to negotiate", "4.1 establish"
    for (
      let skipped = 0;
      skipped < 4 &&
      first < sentence.last &&
      (tokens.shape[first] !== shape.word || (tokens.form[first] as string).length === 1);
      skipped += 1
    )
      first += 1;
    const form = tokens.form[first] as string;
    const bits = this.#pack.verbBits.get(form) ?? 0;
    const begins = this.#document.sentences[index - 1]?.sentence.paragraph !== sentence.paragraph;
    // "- the inclusion of", "- rationalise": whatever it is, where the line has a list's mark
    const marked = tokens.capital[first] === 0 && tokens.shape[first] === shape.word && this.#marked(first);
    const verbal = form === "to" || (bits & (verbForm.base | verbForm.ing)) !== 0;
    const fits = verbal || marked || (list.nominal && this.#isNominal(first, sentence.last));
    if (!begins || !fits || tokens.capital[first] === 2) {
      this.#list = null;
      return false;
    }
    if (!list.read) {
      list.read = true;
      const at = this.acts.indexOf(list.act);
      if (at >= 0) this.acts.splice(at, 1);
    }
    const last = trimEnd(tokens, first, sentence.last);
    const own = verbal && list.act.kind !== "request" ? this.#itemRule(form === "to" ? first + 1 : first, last) : null;
    this.acts.push({
      ...list.act,
      kind: own?.kind ?? list.act.kind,
      rule: own?.id ?? list.act.rule,
      first,
      last,
      trigger: [first, first + 1],
      content: first,
      head: null,
      sentence: index,
      mentions: read.mentions,
    });
    return true;
  }

  /** "- Kenya to name a focal point by May": an item that says who is to do what. */
  #duty({ sentence, mentions }: ReadSentence, index: number, first: number): boolean {
    const { tokens } = this.#document;
    const owner = mentions.find((mention) => mention.first >= first);
    if (owner?.type !== "party" || owner.first > first + 1 || tokens.form[owner.last] !== "to") return false;
    const verb = owner.last + 1;
    const { determiners, possessives } = this.#pack.words;
    // "- Kenya to the north of it"
    if (tokens.shape[verb] !== shape.word || tokens.capital[verb] !== 0) return false;
    if (determiners.holds(tokens, verb) || possessives.holds(tokens, verb)) return false;
    if (!this.#state.sides || !this.#marked(sentence.first)) return false;
    const voice = this.#resolve(owner, { switched: false, object: null, answers: false });
    if (!voice || voice.frame || voice.joint || voice.side === null) return false;
    this.acts.push({
      kind: "pledge",
      rule: "pledge.is-to",
      voice,
      to: other(this.#state, voice),
      via: null,
      reportedBy: null,
      strength: "firm",
      negated: false,
      first: owner.first,
      last: trimEnd(tokens, owner.first, sentence.last),
      trigger: [owner.last, owner.last + 1],
      content: owner.last,
      encounter: this.#state.encounter,
      answers: null,
      inferred: [],
      head: null,
      sentence: index,
      mentions,
      alone: false,
      unofficial: false,
      deed: null,
    });
    return true;
  }

  /** The rule by which an item of a list is an act of another kind than what stands before the list. */
  #itemRule(verb: number, last: number): ActRule | null {
    const rule = bestMatch(this.#pack.acts, this.#symbols, verb, last)?.rule;
    return rule && rule.form !== "stance" && rule.form !== "noun" && itemKinds.has(rule.kind) ? rule : null;
  }

  /** Whether no verb stands in an item that could be its sentence's own. */
  #isNominal(first: number, last: number): boolean {
    const { tokens } = this.#document;
    for (let i = first; i < last; i += 1) {
      const bits = this.#pack.verbBits.at(tokens, i);
      if (this.#pack.words.auxiliaries.holds(tokens, i)) return false;
      if (bits & (verbForm.past | verbForm.third) && !(bits & (verbForm.base | verbForm.participle))) return false;
    }
    return tokens.shape[first] === shape.word;
  }

  /** What the words before a list say of its items: "agreed to:", "declare the following:". */
  #opensList({ sentence, mentions }: ReadSentence, index: number, before: number, declared: Voice | null): List | null {
    const { tokens } = this.#document;
    if (tokens.form[sentence.last - 1] !== ":") return null;
    const newest = this.acts.length > before ? this.acts.at(-1) : undefined;
    if (newest && ["agree", "request", "pledge", "demand"].includes(newest.kind)) {
      const nominal = newest.kind === "agree" && this.#pack.words.listed.holds(tokens, sentence.last - 2);
      return { act: newest, read: false, nominal };
    }
    if (newest || !declared) return null;
    const { first, last } = sentence;
    const act: DraftAct = {
      kind: declared.joint ? "agree" : "pledge",
      rule: "affirm.declared-following",
      voice: declared,
      to: null,
      via: null,
      reportedBy: null,
      strength: "firm",
      negated: false,
      first,
      last,
      trigger: [first, first + 1],
      content: first,
      encounter: this.#state.encounter,
      answers: null,
      inferred: [],
      head: null,
      sentence: index,
      mentions,
      alone: false,
      unofficial: false,
      deed: null,
    };
    return { act, read: false, nominal: false };
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

  #readUnits(read: ReadSentence, all: readonly Head[], index: number, first: number) {
    const { tokens } = this.#document;
    const told = this.#state.sides ? beforeSource(tokens, first, read, this.#pack) : read.sentence.last;
    const sentence = partOf(read.sentence, read.sentence.first, told);
    const heads = told < read.sentence.last ? all.filter((head) => head.first < told) : all;
    const state = this.#state;
    const pack = this.#pack;
    // "S, the Minister said, adding that T": what stands after the attribution is read for itself
    const between = heads.findIndex((head) => isAside(tokens, head, first, pack));
    if (between >= 0 && between < heads.length - 1) {
      const cut = (heads[between] as Head).last;
      const before = cutTo(read, partOf(sentence, sentence.first, cut));
      this.#readUnits(before, heads.slice(0, between + 1), index, first);
      const after = cutTo(read, partOf(sentence, cut, sentence.last));
      this.#readUnits(after, heads.slice(between + 1), index, cut + 1);
      return;
    }
    // "Political ties, the President said, are growing": the whole sentence is what he said
    const inside = heads.length === 1 ? heads[0] : undefined;
    if (inside && isInserted(tokens, inside, first, sentence.last, pack)) {
      const voice = this.#resolve(inside.subject as Mention, { switched: false, object: null, answers: false });
      const somebody = inside.subject?.type === "person" || isHe(inside.subject);
      if (voice && somebody) this.#speaks(voice, inside.subject);
      if (voice && !voice.frame && somebody) this.#emitPlain(inside, voice, first, sentence.last, index, read);
      return;
    }
    // "Ghana, he said, had always helped and would help again": what stands around is all what he said
    const parted = partedBy(tokens, heads, first, read.mentions, pack);
    if (parted) {
      this.#readUnits(cutTo(read, sentence), parted, index, first);
      return;
    }
    const units: Unit[] = [];
    let postposed: Head | null = null;
    // "'Thank you for coming,' he said, addressing the ministers"
    const beside = heads.at(-2);
    const trailer = heads.at(-1);
    if (
      beside?.act?.form === "speech" &&
      trailer?.position === "participle" &&
      trailer.first === beside.last + 1 &&
      tokens.form[beside.last] === "," &&
      quoteMarks.holds(tokens, beside.clause - 1) &&
      isPostposed(tokens, beside, beside.last, read.mentions)
    ) {
      const cut = cutTo(read, partOf(sentence, sentence.first, beside.last));
      this.#readUnits(cut, heads.slice(0, -1), index, first);
      return;
    }
    const last = heads.at(-1);
    if (last && between >= 0) postposed = last;
    const closes = last?.act?.form === "speech" || (last?.act?.kind === "pledge" && last.clause - first > 3);
    if (last && closes && isPostposed(tokens, last, sentence.last, read.mentions)) postposed = last;
    // "She announced that S, 'a step in the right direction', he commented": the sentence has a speaker of its own
    const aside =
      postposed !== null && heads.some((head) => head !== last && head.act?.form === "speech" && leads(head))
        ? postposed
        : null;
    if (aside) postposed = null;
    for (const head of heads) {
      if (head === aside) {
        const before = units.at(-1);
        if (before) before.end = Math.min(before.end, quoteBefore(tokens, aside.clause, before.start));
        continue;
      }
      if (head === postposed && units.length > 0) continue;
      if (
        (head.encounter && !head.act) ||
        (head === this.#opener &&
          head.act?.kind !== "condemn" &&
          (head.act?.kind === "report" || head.encounter?.encounter === "meeting"))
      ) {
        if (head.embedded || head.position !== "finite") continue;
        const before = units.at(-1);
        if (before && before.end > head.clause) before.end = head.clause;
        continue;
      }
      const before = units.at(-1);
      // "The President, stating A, noted B": the subject stands before the tail, the second act begins at its verb
      const start = before && head.clause < before.start ? head.first : Math.min(head.clause, head.first);
      if (
        before &&
        head.embedded &&
        head.direct &&
        before.core === before.frame &&
        before.core.act?.form === "speech" &&
        before.core.act.kind === "affirm" &&
        !before.core.act.settled
      ) {
        before.core = head;
        continue;
      }
      // "said he believes that S": what somebody says he believes is one act
      if (
        before?.core.embedded &&
        before.frame !== before.core &&
        before.core.act?.form === "speech" &&
        head.embedded &&
        head.direct &&
        head.first - before.core.last < 8
      )
        continue;
      if (
        before &&
        head.embedded &&
        before.core.act &&
        (before.core.act.form !== "speech" || before.core.act.kind !== "affirm") &&
        binding.has(before.core.act.kind) &&
        head.position !== "virtual" &&
        !promisesAgain(tokens, head, before.core) &&
        !(head.act?.form !== "stance" && head.past && head.subject)
      )
        continue;
      // "warned that Lebanon must not", "expressed hope that they would": the content of a clause whose kind is settled
      if (
        before &&
        head.embedded &&
        head.direct &&
        takesThat(tokens, before.core) &&
        (before.core.act?.form !== "speech" || before.core.act.kind !== "affirm" || before.core.act.settled) &&
        head.position !== "virtual" &&
        !answersIt(tokens, head, before.core)
      )
        continue;
      // "discussed strengthening ties, promoting trade, and encouraging visits": all that was discussed
      if (
        head.position === "participle" &&
        before?.core.act?.kind === "discuss" &&
        listsDoings(tokens, before.core, head.first)
      )
        continue;
      // "While discussing Sudan, they called": the opening only names the topic
      if (
        head.position === "participle" &&
        start <= first + 2 &&
        units.length === 0 &&
        heads.length > 1 &&
        (head.act?.kind === "discuss" || head.act?.joint === "discuss")
      )
        continue;
      if (before && (head.act?.form !== "noun" || head.act.joins)) before.end = Math.min(before.end, start);
      // "reviewed and discussed the plan": one act with two verbs
      if (
        before &&
        head.position === "finite" &&
        head.act?.kind === before.core.act?.kind &&
        head.subject === null &&
        before.frame === null &&
        tokens.form[before.core.last] === "and" &&
        head.first === before.core.last + 1
      ) {
        before.core = { ...head, subject: before.core.subject, alsoSubject: before.core.alsoSubject };
        before.end = sentence.last;
        continue;
      }
      const isFrame = head.act?.form === "speech" || head.position === "virtual";
      // "the visit will help trade and will bring peace": the same thing again
      const again = before !== undefined && isSameThing(head, before.core);
      units.push({
        frame: isFrame ? head : head.embedded ? (lastFrameOf(units) ?? null) : null,
        core: again ? { ...head, subject: before.core.subject, thing: before.core.thing } : head,
        same: again ? before.core : null,
        start,
        end: sentence.last,
      });
    }
    const before = this.acts.length;
    let sentenceSpeaker: Voice | null = null;
    let attributor: Mention | null = null;
    let explicit = false;
    const opener = switchesAt(tokens, first, sentence.last, pack);
    const switching = pack.phrases.switches.mayStandIn(read.marks);
    if (postposed) {
      const subject =
        postposed.subject ?? read.mentions.find((mention) => mention.first >= (postposed as Head).last) ?? null;
      attributor = subject;
      sentenceSpeaker = subject
        ? this.#resolve(subject, { switched: false, object: null, answers: false })
        : state.speaker;
      if (sentenceSpeaker) this.#speaks(sentenceSpeaker, subject);
      if (units.length === 0 || (units.length === 1 && units[0]?.core === postposed)) {
        const end = postposed.clause;
        // "A met B in New York, the Foreign Ministry said": told of the encounter, and no act in it
        const tells = heads.some((head) => head.encounter && !head.act && head.position === "finite" && !head.embedded);
        if (sentenceSpeaker && !sentenceSpeaker.frame && !tells && end - first >= 3)
          this.#emitPlain(postposed, sentenceSpeaker, first, end, index, read);
        return;
      }
      for (const unit of units) if (unit.end > postposed.clause) unit.end = postposed.clause;
    }
    // a participle before its sentence's subject belongs to that subject
    const leading = units[0];
    const tail = leading?.frame ?? leading?.core;
    if (!sentenceSpeaker && leading && tail?.position === "participle" && tail.subject === null) {
      const rest = units.flatMap((unit) => (unit === leading ? [] : [unit.frame ?? unit.core]));
      const main = rest.find((head) => head.subject && !head.embedded && head !== tail) ?? null;
      // "Stressing A, the Minister noted B"; "the Minister, while stressing A, noted B"
      const governs = main?.subject && (leading.start <= first + 1 || main.subject.first < leading.start);
      if (governs && main?.subject)
        sentenceSpeaker = this.#resolve(main.subject, { switched: opener, object: null, answers: false });
    }
    const teller = attributor?.type === "person" || isHe(attributor) ? sentenceSpeaker : null;
    let lead: Voice | null = sentenceSpeaker;
    let declared: Voice | null = null;
    // whose act it is that a spokesman told last
    let retold: Voice | null = null;
    let framed = false;
    for (const unit of units) {
      const outer = unit.frame ?? unit.core;
      const outerSubject =
        unit.core === outer || unit.frame === unit.core
          ? outer.subject
          : unit.start === Math.min(outer.clause, outer.first)
            ? outer.subject
            : null;
      // "The Ministers of A, B and C met in Riga and agreed", "A met B and invited him": the subject of the encounter's verb
      if (!lead && !outer.subject && !outer.thing && outer.position === "finite" && !outer.embedded) {
        const met = heads.findLast((head) => head.first < outer.first);
        const who = met?.subject;
        const both = who?.type === "anaphor" && (who.refers === "joint" || who.refers === "they");
        if (met?.encounter && !met.act && met.position === "finite" && who && (who.type === "person" || both)) {
          lead = this.#resolve(who, { switched: false, object: null, answers: false });
          if (lead && met.alsoSubject) lead = this.#both(lead, met.alsoSubject);
        }
      }
      const leadBefore: Voice | null = lead;
      const rule = unit.core.act as ActRule;
      let speaker: Voice | null = lead;
      // "A met B and signed": nobody signs or agrees alone
      const met = lead && isDoneTogether(outer, rule) ? metBefore(heads, outer) : null;
      const whom = met && read.mentions.find(({ first }) => first >= met.last && first <= met.last + 4);
      if (lead?.parties.length === 1 && whom?.type === "person" && whom.last <= outer.first)
        speaker = this.#both(lead, whom);
      if (outerSubject && !(unit.core.embedded && unit.frame === null)) {
        const switched = opener && !explicit;
        // only of somebody who may be either it is asked whom the verb takes
        const asked = outerSubject.type === "person" || isHe(outerSubject);
        const object = asked
          ? (objectOf(tokens, outer, read.mentions, pack) ?? this.#about(unit, read.mentions))
          : null;
        // "The envoy was received by the King, to whom he handed": the subject of the sentence
        const isWhom = isHe(outerSubject) && tokens.form[outerSubject.first - 1] === "whom";
        const topic = isWhom
          ? read.mentions.find((mention) => mention.first >= first && mention.type === "person")
          : null;
        const voice = this.#resolve(topic ?? outerSubject, {
          switched: switched || (switching && switchesBefore(tokens, outerSubject.first, sentence.first, pack)),
          object,
          // "accepted an invitation": one that the text has not told of
          answers: rule.answers === "accepted" && !pack.encounterWords.another.holds(tokens, unit.core.last),
          whose: asked ? this.#whose(unit.core, read.mentions) : null,
          said: this.#isQuoted(read, outerSubject.first),
          together:
            ((rule.kind === "agree" || rule.kind === "discuss") && rule.answers === undefined) ||
            rule.joint === "discuss",
        });
        explicit = true;
        if ((voice && !unit.core.embedded) || (voice && unit.frame === outer)) {
          if (voice?.frame) {
            framed = true;
            speaker = null;
            lead = null;
            // "The ministry said that the two discussed": the act begins with those who did it
            if (unit.core !== outer) unit.start = Math.max(unit.start, Math.min(unit.core.clause, unit.core.first));
            if (unit.frame === outer && unit.core === outer) {
              const inside = this.#plainFrame(unit, read);
              if (!inside) continue;
            }
          } else {
            speaker = voice;
            if (outer.alsoSubject && voice) speaker = this.#both(voice, outer.alsoSubject);
            lead = speaker;
          }
        }
      } else if (!lead && !outer.subject && unit === units[0] && this.#hangsOn(outer, read, first)) {
        // "Oman and Peru have cut ties, accusing it of": whoever did what no rule reads
        continue;
      } else if (!lead && !outer.subject) {
        if (retold && outer.position === "participle") speaker = retold;
        else if (opener && !explicit) {
          speaker = other(state, state.speaker);
          lead = speaker;
        } else if (
          state.sides &&
          outer.position === "finite" &&
          !outer.thing &&
          this.#leavesOutSelf(outer, first, read)
        ) {
          speaker = ourVoice(state, false);
          lead = speaker;
        } else if (outer.position !== "finite" || !outer.thing) {
          // "A and B co-chaired the round and reaffirmed"
          const opened = (this.#opener?.alsoSubject && state.sides) || state.gathering ? jointVoice(state) : null;
          speaker = opened ?? state.speaker ?? (state.sides ? voiceOf(state.sides[0], 0, "speaker") : null);
        }
      }
      const noun = rule.form === "noun";
      // "A spokesman said: The Prime Minister spoke to the President": what is told is the encounter
      if (
        unit.core === unit.frame &&
        rule.kind === "affirm" &&
        rule.form === "speech" &&
        this.#opener &&
        this.#opener.first >= unit.start &&
        this.#opener.first < unit.end
      )
        continue;
      this.#emit(unit, speaker, read, index, teller);
      if (rule.introduces) declared = speaker;
      this.#remembers(unit, speaker);
      // "The head of the FDFA underscored … and confirmed"
      const told = this.acts.at(-1);
      // "The spokesman said that both stressed S, rejecting T"
      if (framed && told?.head === unit.core) retold = told.voice;
      if (
        !lead &&
        unit.core.thing &&
        !unit.core.embedded &&
        told?.head === unit.core &&
        (told.voice?.side != null || (told.voice?.joint && units[units.indexOf(unit) + 1]?.core.position === "finite"))
      )
        lead = told.voice;
      if (noun) {
        lead = leadBefore;
        continue;
      }
      // "'Kenyans thanked us,' he said": he goes on
      const quoted = outerSubject?.type === "party" && this.#isQuoted(read, outerSubject.first);
      if (lead && !lead.frame && !quoted && (rule.form !== "stance" || outerSubject?.type === "person"))
        this.#speaks(lead, outerSubject);
    }
    this.#list = this.#opensList(read, index, before, declared) ?? this.#list;
    if (
      this.acts.length > before &&
      units.some((unit) => unit.frame || state.carry === sentence.paragraph) &&
      state.speaker &&
      !state.speaker.joint
    )
      state.carry = sentence.paragraph;
    if (this.acts.length === before && !heads.some((head) => head.encounter)) this.#carried(read, index, first);
  }

  /** "Met with the Minister of Peru", "Great call with him": told by one who leaves himself out. */
  #postsIt(head: Head, first: number, read: ReadSentence): boolean {
    const { tokens } = this.#document;
    if (head.subject || head.first > first + 1 || this.#quoted || this.#isQuoted(read, head.first)) return false;
    if (!head.thing) return head.past;
    // "Meeting with the Minister of Peru was held"
    for (let i = head.first; i < head.last; i += 1) if (this.#pack.words.auxiliaries.holds(tokens, i)) return false;
    return true;
  }

  /** Whether a quotation is open at a token of a sentence. */
  #isQuoted({ sentence, marks }: ReadSentence, at: number): boolean {
    return quoteMarks.standIn(marks) ? inQuotes(this.#document.tokens, sentence.first, at, this.#quoted) : this.#quoted;
  }

  /** "'We thank you for the aid,' Rao posted": what is said in a quotation ends with it, whatever stands behind. */
  #quoteEnd(read: ReadSentence, { start, end }: Unit): number {
    const { tokens } = this.#document;
    if (!quoteMarks.standIn(read.marks) || !this.#isQuoted(read, start)) return end;
    for (let i = start + 1; i < end; i += 1)
      if (quoteMarks.holds(tokens, i)) return tokens.form[i - 1] === "," ? i : end;
    return end;
  }

  /** "Thanked her for the aid", in one's own post: whoever posts it leaves himself out, whoever spoke before. */
  #leavesOutSelf(head: Head, first: number, read: ReadSentence): boolean {
    const ours = this.#state.ours.length > 1;
    if (!(this.#state.firstPerson || ours) || this.#quoted || head.clause > first + 1) return false;
    return !this.#isQuoted(read, head.first);
  }

  /** Whether a tail hangs on a clause of several states, none of which speaks here. */
  #hangsOn(tail: Head, { mentions }: ReadSentence, first: number): boolean {
    if (tail.position !== "participle" || tail.first < first + 4) return false;
    const { tokens } = this.#document;
    const one = mentions.find((mention) => mention.first <= first + 1);
    if (one?.type !== "party" || !isParty(one)) return false;
    const two = mentions.find(({ first: at }) => at > one.last && at <= one.last + 2);
    if (two?.type !== "party" || (tokens.form[one.last] !== "," && tokens.form[one.last] !== "and")) return false;
    const sides = this.#state.sides?.map(({ party }) => party) ?? [];
    return !sides.includes(one.party) || !sides.includes(two.party);
  }

  /** What "it" may stand for in what follows. */
  #remembers({ core }: Unit, speaker: Voice | null) {
    const state = this.#state;
    const { subject } = core;
    if (core.embedded || (subject === null && !core.thing)) return;
    if (subject?.type !== "anaphor" || subject.refers !== "they") state.they = null;
    if (subject && speaker?.side != null && this.#isSeveral(subject)) state.they = { ...speaker, people: [] };
    if (subject?.type === "party") state.it = speaker;
    else if (subject?.type === "person") state.it = null;
    else if (core.thing) {
      const said = this.acts.at(-1);
      state.it = said?.head === core && said.voice?.joint ? said.voice : null;
    }
  }

  /** "The Kenyan delegation", "the envoys": several of whom "they" is said. */
  #isSeveral(subject: Mention): boolean {
    if (subject.type === "person") return subject.plural;
    return subject.type === "party" && this.#pack.words.collectives.holds(this.#document.tokens, subject.last - 1);
  }

  #plainFrame(unit: Unit, _read: ReadSentence): boolean {
    return unit.core !== unit.frame;
  }

  #both(voice: Voice, also: Mention): Voice {
    const second = this.#resolve(also, { switched: false, object: null, answers: false });
    if (!second) return voice;
    const parties = [...new Set([...voice.parties, ...second.parties])];
    return {
      parties,
      people: [...new Set([...voice.people, ...second.people])],
      joint: parties.length > 1,
      side: parties.length > 1 ? null : voice.side,
      inferred: null,
      frame: false,
    };
  }

  #resolve(mention: Mention, turn: Turn): Voice | null {
    return resolveSubject(mention, this.#state, turn, this.#document.people, this.#document.tokens, this.#pack);
  }

  #speaks(voice: Voice, subject: Mention | null) {
    const state = this.#state;
    if (voice.frame) return;
    state.speaker = voice;
    if (subject?.type === "person") {
      state.namedBy = subject.name ? "name" : "office";
      const person = voice.people[0];
      if (person && !subject.name && !subject.plural && !subject.possessed)
        this.#document.people.resolve(subject, person);
    } else if (subject?.type === "party") state.namedBy = "name";
  }

  /** A bare assertion after "X said": still X's, while it evaluates or speaks of the present (genre.md 5.4). */
  #carried(read: ReadSentence, index: number, first: number) {
    const { tokens } = this.#document;
    const state = this.#state;
    const { sentence } = read;
    const speaker = this.#carrier(sentence.paragraph);
    if (!speaker) return;
    if (sentence.last - first < 6) return;
    // in a quotation what will and should be is said too
    const said = this.#quoted || quoteMarks.holds(tokens, first - 1);
    let present = false;
    let past = false;
    for (let i = first; i < sentence.last; i += 1) {
      if (presents.holds(tokens, i) || (said && this.#pack.words.modals.holds(tokens, i))) present = true;
      if (pasts.holds(tokens, i)) past = true;
      if (tokens.shape[i] === shape.number && (tokens.end[i] as number) - (tokens.start[i] as number) === 4)
        past = true;
    }
    if (!present || past) return;
    this.acts.push({
      kind: "affirm",
      rule: "affirm.carried-over",
      voice: changedVoice(speaker, { inferred: "carried" }),
      to: other(state, speaker),
      via: null,
      reportedBy: null,
      strength: "medium",
      negated: false,
      first,
      last: trimEnd(tokens, first, sentence.last),
      trigger: [first, Math.min(first + 1, sentence.last)],
      content: first,
      encounter: state.encounter,
      answers: null,
      inferred: ["speaker"],
      head: null,
      sentence: index,
      mentions: read.mentions,
      alone: false,
      unofficial: false,
      deed: null,
    });
  }

  /** Whose a bare assertion is: the last speaker's in his paragraph, the publisher's in a statement of his own. */
  #carrier(paragraph: number): Voice | null {
    const state = this.#state;
    if (state.carry === paragraph && state.speaker && !state.speaker.joint && !state.speaker.frame)
      return state.speaker;
    if (!state.firstPerson || !state.sides || state.ours.length > 1) return null;
    const index = state.own === state.sides[1].party ? 1 : 0;
    return voiceOf(state.sides[index], index, "carried");
  }

  #emitPlain(head: Head, voice: Voice, first: number, end: number, index: number, read: ReadSentence) {
    const state = this.#state;
    this.acts.push({
      kind: "affirm",
      rule: head.act?.id ?? "affirm.said",
      voice,
      to: other(state, voice),
      via: null,
      reportedBy: null,
      strength: "medium",
      negated: false,
      first,
      last: trimEnd(this.#document.tokens, first, end),
      trigger: [head.first, head.last],
      content: first,
      encounter: state.encounter,
      answers: null,
      inferred: [],
      head,
      sentence: index,
      mentions: read.mentions,
      alone: false,
      unofficial: false,
      deed: null,
    });
  }

  #emit(unit: Unit, given: Voice | null, read: ReadSentence, index: number, told: Voice | null = null) {
    const { tokens } = this.#document;
    const state = this.#state;
    const pack = this.#pack;
    const { core } = unit;
    const rule = core.act as ActRule;
    let speaker = given;
    let kind: ActKind = rule.kind;
    let ruleId = rule.id;
    let reportedBy: Voice | null = null;
    let via: Voice | null = null;
    const inferred: string[] = [];
    const inner = core !== unit.frame && core.embedded ? core.subject : null;
    let innerVoice: Voice | null = null;
    if (inner) {
      const before = state.speaker;
      if (speaker) state.speaker = speaker;
      innerVoice = this.#resolve(inner, { switched: false, object: null, answers: false, said: true });
      state.speaker = before;
      if (core.alsoSubject && innerVoice) innerVoice = this.#both(innerVoice, core.alsoSubject);
    }
    const content = core.last;
    const end = trimEnd(tokens, unit.start, this.#quoteEnd(read, unit));
    // '"Japan," he said, "will …"': an attribution that governs nothing says nothing
    const introduces = tokens.form[read.sentence.last - 1] === ":" && unit.end === read.sentence.last;
    if (rule.form === "speech" && unit.frame === core && (end <= core.last || (introduces && kind === "affirm"))) {
      // "The Minister made the following announcements:" speaks in the items of the list
      if (given && (!given.joint || rule.introduces) && tokens.form[read.sentence.last - 1] === ":")
        this.#lister = given;
      return;
    }
    // bare stance: needs somebody who speaks
    if (rule.form === "stance" && !core.embedded && core.position === "finite" && unit.frame === null) {
      const quoted = this.#isQuoted(read, core.first);
      const said = quoted || state.carry === read.sentence.paragraph;
      const whose = this.#whose(core, read.mentions);
      const alone = core.subject
        ? this.#resolve(core.subject, { switched: false, object: null, answers: false, said, whose })
        : null;
      const beside = core.alsoSubject ?? this.#ownerBeside(core.subject, read.mentions);
      const subjectVoice = alone && beside ? this.#both(alone, beside) : alone;
      if (beside && beside !== core.alsoSubject) unit.start = Math.min(unit.start, beside.first);
      const carried = this.#carrier(read.sentence.paragraph);
      if (core.subject) {
        if (!subjectVoice || subjectVoice.frame) return;
        // "Mr Hamilton will meet the Premier tomorrow", "He is scheduled to meet officials": his calendar, not his word
        const own = carried !== null || quoted || told !== null;
        const single =
          core.subject.type === "person" || (core.subject.type === "anaphor" && core.subject.refers === "he");
        if (!own && single && !subjectVoice.joint && ((rule.kind === "pledge" && !core.past) || rule.actor === "pair"))
          return;
        innerVoice = subjectVoice;
        speaker =
          carried && !carried.joint
            ? carried
            : quoted && state.speaker
              ? state.speaker
              : told && !told.frame && (subjectVoice.joint || rule.kind !== "pledge")
                ? told
                : subjectVoice;
        if (!carried && !quoted && subjectVoice.side === null && !subjectVoice.joint && !this.#gathers(subjectVoice))
          return;
        if (
          !carried &&
          !quoted &&
          subjectVoice.joint &&
          core.subject.type === "anaphor" &&
          core.subject.refers === "event"
        ) {
          // "The next round of consultations will take place in Lima": told as settled between the two
          const begin = groupStart(tokens, core.subject.first, read.sentence.first);
          const settled = rule.kind === "pledge" && rule.subject === "thing" && core.modal;
          const turn = settled && this.#isTurn({ first: begin, last: core.subject.first });
          if (!turn && !(settled && this.#isComing(core, end, true))) return;
          unit.start = begin;
          kind = "agree";
        }
        // a past deed told without a speaker is background (genre.md 5.4)
        const first = core.subject.type === "anaphor" && core.subject.refers === "we";
        if (!quoted && !first && core.past && !core.modal && rule.kind === "report" && !(carried && core.perfect))
          return;
        if (carried) inferred.push("speaker");
      } else if (core.thing) {
        // "S will be held, the Minister said": as he says
        const teller = told?.joint ? null : told;
        if (!carried && !quoted && !teller) {
          // "The next meeting will be held in Seoul": told as settled between the two
          if (rule.kind !== "pledge" && rule.kind !== "agree") return;
          const plan = core.modal || rule.kind === "agree" ? this.#thingVoice(core, read.mentions) : null;
          // "It is planned to hold a forum": nobody's
          const impersonal = rule.actor === "pair" && core.clause === core.first;
          // "The equipment will be chosen by the Government of Kenya": whose deed it is, is said
          const agent = core.modal ? (this.#agentVoice(core, read) ?? this.#groupVoice(core, read.mentions)) : null;
          if (!plan && !impersonal && !agent && !this.#isComing(core, end, true)) return;
          speaker = (plan ? null : agent) ?? jointVoice(state);
          if (plan || speaker.joint) kind = "agree";
        } else {
          speaker = carried ?? teller ?? state.speaker;
          inferred.push("speaker");
        }
      } else {
        speaker = given ?? carried;
        if (!speaker || (rule.kind === "report" && core.past && !quoted)) return;
      }
    }
    // "All comments are reviewed": what is done as a rule
    const going = rule.kind === "discuss" || (rule.kind === "agree" && tokens.form[core.first - 1] === "being");
    if (going && core.passive && core.thing && !core.perfect && inPresent(tokens, core)) return;
    // what kind of subject the rule wants
    const thing = core.thing && !innerVoice;
    if (
      rule.subject === "agent" &&
      thing &&
      !agentNoun(tokens, unit.same ?? core, pack, (unit.frame !== null && unit.frame !== core) || state.firstPerson)
    ) {
      if (unit.frame && unit.frame !== core) {
        kind = "affirm";
        ruleId = unit.frame.act?.id ?? ruleId;
      } else if (told) {
        kind = "affirm";
        ruleId = "affirm.said";
      } else return;
    }
    // "added that the opening encourages others to follow": a thing asks and thanks for nothing
    if (
      thing &&
      rule.form === undefined &&
      rule.subject === undefined &&
      rule.actor === undefined &&
      !core.passive &&
      unit.frame &&
      unit.frame !== core &&
      ["request", "demand", "invite", "thank", "congratulate"].includes(rule.kind) &&
      !agentNoun(tokens, core, pack, false)
    ) {
      kind = "affirm";
      ruleId = unit.frame.act?.id ?? ruleId;
    }

    if (rule.subject === "event") {
      const event = core.subject?.type === "anaphor" && core.subject.refers === "event";
      const framed = unit.frame !== null && unit.frame !== core;
      // "He said the forum serves to discuss trade": what one says of it is no talk of both
      if (framed && (!event || (speaker && !speaker.joint && !speaker.frame))) {
        this.#emit({ ...unit, core: unit.frame as Head }, given, read, index, told);
        return;
      }
      if (!event) return;
    }

    // "the quota would be increased" binds where the thing can be checked; "the raid is unacceptable" judges any
    if (
      rule.subject === "thing" &&
      (rule.kind === "pledge" || rule.kind === "agree" || rule.kind === "request") &&
      thing &&
      unit.frame &&
      unit.frame !== core &&
      !agentNoun(tokens, core, pack, true) &&
      !this.#checkable(core, end) &&
      !this.#isComing(core, end, false)
    ) {
      kind = "affirm";
      ruleId = unit.frame.act?.id ?? ruleId;
    }
    // "He said it would boost trade": what is spoken of, and nobody who promises
    if (
      core.embedded &&
      core.subject?.type === "anaphor" &&
      core.subject.refers === "it" &&
      !innerVoice &&
      rule.form === "stance" &&
      (rule.kind === "pledge" || rule.kind === "offer") &&
      rule.subject !== "thing" &&
      !doesDeed(tokens, core, pack) &&
      unit.frame &&
      (unit.frame.subject?.type === "person" ||
        isHe(unit.frame.subject) ||
        (unit.frame.subject === null && state.it === null)) &&
      !read.mentions.some((mention) => mention.first < core.first && isParty(mention))
    ) {
      kind = "affirm";
      ruleId = unit.frame.act?.id ?? ruleId;
    }
    if (rule.actor === "pair") {
      if (!core.embedded || !speaker || speaker.joint) {
        // "It was decided that": nobody's
        const impersonal = core.subject?.type === "anaphor" && core.subject.refers === "it";
        const alone =
          core.subject && !impersonal
            ? this.#resolve(core.subject, { switched: false, object: null, answers: false, together: true })
            : null;
        const explicitSubject = alone && core.alsoSubject ? this.#both(alone, core.alsoSubject) : alone;
        if (core.thing || !explicitSubject || explicitSubject.joint || explicitSubject.frame)
          speaker = state.sides || state.gathering ? jointVoice(state) : null;
        else speaker = explicitSubject;
        if (!speaker) inferred.push("by");
      } else if (kind === "affirm" || kind === "discuss") speaker = jointVoice(state);
      // "it was proposed by the Kenyan side"
      const agent = agentOf(tokens, core, read.mentions, read.sentence.last);
      const agentVoice = agent ? this.#resolve(agent, { switched: false, object: null, answers: false }) : null;
      if (agentVoice && !agentVoice.frame) speaker = agentVoice;
    }
    // "Minister Halil informed him that Bosnia would contribute": of whom it is not known whose he is promises for his own
    if (
      speaker?.parties.length === 0 &&
      speaker.people.length === 1 &&
      innerVoice?.side !== null &&
      innerVoice !== null &&
      rule.form === "stance" &&
      (rule.kind === "pledge" || rule.kind === "offer")
    )
      speaker = changedVoice(speaker, { parties: innerVoice.parties, side: innerVoice.side, inferred: "party" });
    // "We agreed to meet. Ukraine will open its embassy": what one of the two promises is not both's
    if (
      speaker?.joint &&
      unit.frame === null &&
      innerVoice !== null &&
      !innerVoice.joint &&
      innerVoice.side !== null &&
      rule.form === "stance" &&
      (rule.kind === "pledge" || rule.kind === "offer")
    )
      speaker = innerVoice;
    // content that somebody else did
    if (innerVoice && speaker) {
      // "announced that the Emperor would visit": his own, where the text does not say whose
      const sameSide =
        (innerVoice.parties.length === 0 && rule.form === "stance") ||
        (innerVoice.parties.length === speaker.parties.length &&
          innerVoice.parties.every((party) => speaker?.parties.includes(party)));
      if (!sameSide) {
        const performative = rule.form !== "stance" && (core.past || core.perfect) && !core.modal;
        if (innerVoice.joint) {
          if (performative && rule.kind !== "affirm") {
            reportedBy = speaker;
            speaker = innerVoice;
          } else if (
            rule.form === "stance" &&
            (rule.kind === "pledge" || rule.kind === "agree" || rule.kind === "offer")
          ) {
            // "The two sides will sign a treaty, the President said": his word for both
            if (!this.#checkable(core, end) && !this.#isComing(core, end, false)) kind = "affirm";
          }
        } else if (performative && rule.kind !== "affirm") {
          reportedBy = speaker;
          speaker = innerVoice;
        } else if ((rule.kind === "request" || rule.kind === "invite") && rule.form === "stance") kind = rule.kind;
        else if (rule.form === "stance" || rule.kind === "support" || rule.kind === "thank" || rule.kind === "praise") {
          // "Japan can count on Kenya's support": it is the speaker who gives it
          if (rule.kind !== "praise" && rule.actor !== "inverse") kind = "affirm";
        }
      }
    }
    if (!speaker && innerVoice && !innerVoice.frame) {
      // a spokesman's frame: the act is whoever's the content says
      speaker = innerVoice;
    }
    if (!speaker && rule.actor !== "pair" && rule.actor !== "owned") {
      if (core.thing && rule.form !== "stance") {
        speaker =
          this.#thingVoice(core, read.mentions) ??
          (core.passive || rule.actor === "inverse" || rule.kind === "discuss"
            ? state.sides
              ? jointVoice(state)
              : null
            : null);
        if (!speaker) return;
      } else if (state.speaker && (core.position !== "finite" || unit.frame)) speaker = state.speaker;
      else if (unit.frame && this.#document.own) speaker = state.sides ? voiceOf(state.sides[0], 0, "publisher") : null;
      else return;
    }
    // passive deeds: "he was invited", "concern was expressed by Iraq"
    if (core.passive && rule.actor === undefined && rule.form !== "speech" && !core.thing) {
      const flipped = other(state, speaker);
      const agent = agentOf(tokens, core, read.mentions, read.sentence.last);
      const agentVoice = agent ? this.#resolve(agent, { switched: false, object: null, answers: false }) : null;
      if (agentVoice) speaker = agentVoice;
      else if (
        flipped &&
        (rule.kind === "invite" ||
          rule.kind === "request" ||
          rule.kind === "thank" ||
          rule.kind === "congratulate" ||
          rule.kind === "praise" ||
          rule.kind === "report")
      ) {
        speaker = flipped;
        if (rule.kind === "report" && rule.form === "stance") return;
      } else if (reportedBy && rule.kind === "invite") {
        // "affirmed that the chairman has been invited": by the one who says so
        speaker = reportedBy;
      } else if (rule.kind !== "agree") return;
      if (reportedBy && speaker?.side === reportedBy.side) reportedBy = null;
    } else if (core.passive && core.thing) {
      const agent = agentOf(tokens, core, read.mentions, read.sentence.last);
      const agentVoice = agent ? this.#resolve(agent, { switched: false, object: null, answers: false }) : null;
      if (agentVoice) speaker = agentVoice;
      else if (rule.actor === undefined && (rule.kind === "pledge" || rule.kind === "offer") && state.proposer) {
        // "wheat was requested; this was promised": by the one who was asked
        speaker = other(state, state.proposer) ?? speaker;
        inferred.push("by");
      } else if (rule.kind === "invite" && unit.frame && unit.frame !== core && speaker && !speaker.joint) {
        // "said the chairman had been invited": by the one who says so
      } else if (rule.actor === undefined && state.sides && !told) speaker = jointVoice(state);
    }
    if (rule.actor === "owned") {
      const owner = ownerIn(tokens, core, read.mentions) ?? agentOf(tokens, core, read.mentions, read.sentence.last);
      const ownerVoice = owner ? this.#resolve(owner, { switched: false, object: null, answers: false }) : null;
      // "an invitation was extended to the Minister": by the other side
      const put = ["invite", "thank", "congratulate", "condole"].includes(rule.kind)
        ? objectOf(tokens, core, read.mentions, pack)
        : null;
      const putTo = put ? this.#resolve(put, { switched: false, object: null, answers: false }) : null;
      if (ownerVoice && !ownerVoice.frame) speaker = ownerVoice;
      else if (putTo && !putTo.joint && other(state, putTo)) speaker = other(state, putTo);
      else speaker = state.sides || state.gathering ? jointVoice(state) : null;
      if (!ownerVoice) inferred.push("by");
    }
    if (rule.actor === "inverse") {
      if (rule.answers === "accepted") {
        const proposer = state.proposer ?? (speaker?.joint ? null : speaker);
        speaker = other(state, proposer) ?? speaker;
        inferred.push("by");
      } else if (rule.form === "stance" && innerVoice?.side !== speaker?.side) {
        // the words are already the giver's
      } else if (["invite", "support", "congratulate", "condole", "pledge"].includes(rule.kind)) {
        const object = objectOf(tokens, core, read.mentions, pack);
        const giver = object ? this.#resolve(object, { switched: false, object: null, answers: false }) : null;
        const flipped = other(state, speaker);
        speaker = giver && giver.parties.length > 0 && !giver.frame ? giver : (flipped ?? speaker);
      }
    }
    // "received a message from his colleague, including an invitation": the colleague's
    if (rule.joins) {
      const joined = this.acts.at(-1);
      if (joined?.sentence === index && joined.voice) speaker = joined.voice;
      else if (this.#received(core, read)) speaker = other(state, speaker) ?? speaker;
    }
    if (rule.actor === "relayed") {
      const owner = ownerAfter(tokens, core, read.mentions, end);
      // "the greetings of the Emperor": of whoever conveys them, where the text does not say whose he is
      const unplaced =
        owner?.type === "person" &&
        !owner.name &&
        !owner.party &&
        !owner.possessed &&
        !this.#document.people.of(owner)?.party;
      const sender = owner?.type === "person" && owner.name ? this.#document.people.of(owner) : null;
      if (
        sender &&
        !sender.party &&
        speaker?.parties.length === 1 &&
        !state.sides?.some(({ person }) => person === sender)
      )
        sender.party = speaker.parties[0] ?? null;
      if (owner && !unplaced) {
        const before = state.speaker;
        state.speaker = speaker;
        // "the greetings of his brother, the King": whom the bearer brings them from
        const bearers =
          owner.type === "person" && owner.counterpart && !owner.party && speaker && !speaker.joint
            ? changedVoice(speaker, { people: [] })
            : null;
        const ownerVoice = bearers ?? this.#resolve(owner, { switched: false, object: null, answers: false });
        state.speaker = before;
        if (ownerVoice && ownerVoice.parties.length > 0 && speaker) {
          const same = ownerVoice.parties.every((party) => speaker?.parties.includes(party));
          if (
            !same ||
            ownerVoice.people.some((person) => !speaker?.people.includes(person)) ||
            (owner.type === "person" && !owner.possessed)
          ) {
            via = speaker;
          } else via = owner.type === "person" ? speaker : null;
          speaker = same ? changedVoice(speaker, { people: ownerVoice.people }) : changedVoice(ownerVoice, {});
        }
      }
    }
    // "it was confirmed that the meeting will take place": both have settled it
    if (
      unit.frame?.act?.actor === "pair" &&
      unit.frame !== core &&
      ["pledge", "agree", "offer"].includes(rule.kind) &&
      state.sides &&
      (!speaker || speaker.joint || unit.frame.thing)
    ) {
      kind = "agree";
      speaker = jointVoice(state);
    }
    // "discussed with his counterpart the ties": both did
    // "agreed with his colleague to reopen the office", "signed with Minister Paz the protocol"
    const shared = kind === "discuss" || (kind === "agree" && rule.answers === undefined && rule.form !== "stance");
    const view = kind === "agree" && tokens.form[core.last - 1] === "with" && !agreesToDo(tokens, core, read.mentions);
    if (shared && !view && speaker && speaker.side !== null && this.#withOther(core, read.mentions, end, speaker))
      speaker = changedVoice(jointVoice(state), { inferred: speaker.inferred });
    // "'I thanked Oman,' the envoy wrote": nobody thanks himself
    if (rule.kind === "thank" && rule.actor === undefined && !core.passive && speaker?.side != null) {
      const thanked = objectOf(tokens, core, read.mentions, pack);
      if (thanked?.type === "party" && !thanked.possessive && speaker.parties.includes(thanked.party))
        speaker = other(state, speaker);
    }
    const joint = speaker?.joint ?? false;
    if (kind === rule.kind) {
      if (joint && rule.joint) kind = rule.joint;
      if (!joint && rule.single) kind = rule.single;
    }
    if (rule.selfward) {
      // "hopes that Peru will ratify" asks; "hopes to return" does not
      const agent = rule.form === "stance" ? innerVoice : this.#contentAgent(core, read.mentions, end, speaker);
      const theirs =
        agent !== null &&
        speaker !== null &&
        // "both hoped that the two sides would meet": what they do themselves
        ((agent.joint && !speaker.joint) || agent.parties.some((party) => !speaker?.parties.includes(party)));
      kind = theirs ? rule.kind : rule.selfward;
    }
    const outsider = this.#outsider(core, read, end, speaker);
    if (rule.outsider && outsider && (outsider === "unnamed" || this.#presses(core, end))) kind = rule.outsider;
    const checked = joint ? (rule.jointCheckable ?? rule.checkable) : rule.checkable;
    if (checked && this.#checkable(core, end)) kind = checked;
    // "will go on with it at the next meeting, which will take place in Lima"
    if (kind === "affirm" && rule.form === "stance" && joint && core.modal && this.#sitsAside(core, end))
      kind = "agree";
    if (kind === "affirm" && rule.form === "speech" && !core.negated && this.#promisesAside(read, core, end))
      kind = joint ? "agree" : "pledge";
    let negated = core.negated;
    if (rule.holdsNegation) negated = false;
    if (negated) {
      if (kind === "pledge" || kind === "support" || kind === "agree" || kind === "offer") kind = "reject";
      else if (kind === "reject" || kind === "condemn" || kind === "warn" || kind === "demand") kind = "affirm";
    }
    if (!speaker && kind !== "affirm" && kind !== "agree") return;
    // without two sides, what nobody can be named for is not said by anybody: a dictionary, a court report
    if (!state.sides && (!speaker || speaker.parties.length === 0)) return;
    // a preview tells what will be done, not what was said
    const coming = this.encounters.list[state.encounter]?.announced ?? (state.encounter < 0 && !state.gathering);
    if (
      coming &&
      rule.form === "stance" &&
      unit.frame === null &&
      !told &&
      !this.#isQuoted(read, core.first) &&
      !isOurs(core) &&
      !this.#answering(read)
    )
      return;
    // "Indonesia opened its embassy in 1986": told by nobody, and long ago
    if (
      kind === "report" &&
      unit.frame === null &&
      core.past &&
      !told &&
      isLongAgo(tokens, core.first, end, this.#document.published)
    )
      return;
    if (end - unit.start < 1) return;
    // "that Iran should stop": asked of Iran, which is not at the table
    const third = rule.form === "stance" && innerVoice?.side === null && innerVoice.parties.length === 1;
    const asked = third && !innerVoice?.joint && ["request", "demand"].includes(kind) && speaker !== innerVoice;
    // "called on Iran to comply and to return": the same as before
    const goes = core.position === "virtual" ? this.acts.at(-1) : undefined;
    const same = goes?.rule === ruleId && goes.sentence === index ? goes : null;
    if (same && rule.outsider) kind = same.kind;
    const to = same ? same.to : asked ? innerVoice : this.#addressee(kind, core, speaker, outsider, read, end);
    const strength = rule.strength ?? (kind === "pledge" || kind === "agree" || kind === "demand" ? "firm" : "medium");
    if (speaker?.inferred) inferred.push(speaker.inferred);
    this.acts.push({
      kind,
      rule: ruleId,
      voice: speaker,
      to,
      via,
      reportedBy,
      strength,
      negated,
      first: unit.start,
      last: end,
      trigger: [core.first, Math.min(core.last, end) > core.first ? Math.min(core.last, end) : core.first + 1],
      content,
      encounter: state.encounter,
      answers: rule.answers ?? null,
      inferred: inferred.length > 1 ? [...new Set(inferred)] : inferred,
      head: core,
      sentence: index,
      mentions: read.mentions,
      alone: false,
      unofficial: false,
      deed: null,
    });
    if (speaker && !speaker.joint && ["invite", "offer", "request"].includes(kind)) {
      state.proposer = speaker;
      state.invited = kind === "invite";
    }
    if (rule.actor === "inverse" && speaker && !speaker.joint) state.speaker = speaker;
  }

  /** The one side that does what is told in the passive. */
  #agentVoice(core: Head, { mentions, sentence }: ReadSentence): Voice | null {
    const agent = agentOf(this.#document.tokens, core, mentions, sentence.last);
    const voice = agent ? this.#resolve(agent, { switched: false, object: null, answers: false }) : null;
    return voice && !voice.frame && !voice.joint && voice.side !== null ? voice : null;
  }

  /** "Kenyan and Japanese experts", "a team from Japan": whose people will do what is told, where a side's they are. */
  #groupVoice(core: Head, mentions: readonly Mention[]): Voice | null {
    const state = this.#state;
    const { tokens } = this.#document;
    if (!state.sides || !agentNoun(tokens, core, this.#pack, false)) return null;
    const found = new Set<0 | 1>();
    for (const mention of mentions) {
      if (mention.first < core.clause || mention.last > core.first) continue;
      if (mention.type === "anaphor") {
        if (mention.refers === "joint") return jointVoice(state);
        continue;
      }
      const side = ([0, 1] as const).find((index) => state.sides?.[index].party === mention.party);
      // a third state's, or those in some city
      if (side === undefined || (mention.type === "party" && mention.sort === "city")) return null;
      found.add(side);
    }
    const [side] = found;
    if (side === undefined) return null;
    return found.size === 2 ? jointVoice(state) : voiceOf(state.sides[side], side);
  }

  /** "Kenya's and Japan's ministers": the owner named before "and". */
  #ownerBeside(subject: Mention | null, mentions: readonly Mention[]): Mention | null {
    const { tokens } = this.#document;
    if (subject?.type !== "person" || tokens.form[subject.first - 1] !== "and") return null;
    const end = tokens.form[subject.first - 2] === "'s" ? subject.first - 2 : subject.first - 1;
    return (
      mentions.find((mention) => mention.type === "party" && mention.last === end && end < subject.first - 1) ?? null
    );
  }

  /** Whether a voice is the organisation's whose paper the text is. */
  #gathers(voice: Voice): boolean {
    const { gathering, sides } = this.#state;
    return gathering !== null && sides === null && voice.parties.length === 1 && voice.parties[0] === gathering;
  }

  /** A noun group that speaks for both or for the publisher: "the Joint Commission agreed", "the Head of our state". */
  #thingVoice(core: Head, mentions: readonly Mention[]): Voice | null {
    const { tokens } = this.#document;
    const { sides, gathering } = this.#state;
    if (!sides) return gathering ? gatheringVoice(gathering) : null;
    let joint = false;
    let person = false;
    let inner = false;
    for (let i = core.clause; i < core.first; i += 1) {
      const form = tokens.form[i] as string;
      if (i > core.clause && this.#pack.words.prepositions.holds(tokens, i) && form !== "of") break;
      if (form === "our") return voiceOf(sides[0], 0, "publisher");
      if (form === "of") inner = true;
      if (!inner && this.#pack.words.persons.holds(tokens, i)) person = true;
      if (this.#pack.words.jointNouns.holds(tokens, i)) joint = true;
    }
    if (person) {
      // "the head of the Qatari foreign ministry", "the Lithuanian diplomacy head"
      const of = mentions.find(
        (mention) => mention.type === "party" && mention.first >= core.clause && mention.last <= core.first,
      );
      const index = of?.type === "party" ? ([0, 1] as const).find((side) => sides[side].party === of.party) : undefined;
      if (index !== undefined) return voiceOf(sides[index], index);
      return of ? null : voiceOf(sides[0], 0, "office");
    }
    if (!joint) return null;
    // "the Council of Ministers of Peru"
    const named = mentions.filter(
      (mention) => mention.type !== "anaphor" && mention.first >= core.clause && mention.last <= core.first,
    );
    const [owner] = named;
    const party = owner && owner.type !== "anaphor" && tokens.form[owner.first - 1] === "of" ? owner.party : null;
    const index = named.length === 1 ? ([0, 1] as const).find((side) => sides[side].party === party) : undefined;
    return index !== undefined ? voiceOf(sides[index], index) : jointVoice(this.#state);
  }

  /** "pledged Ghana's backing", "voiced Oman's concern": the owner inside the words of an act says whose it is. */
  #whose(core: Head, mentions: readonly Mention[]): Party | null {
    const rule = core.act;
    if (!rule || !["support", "offer", "pledge", "concern", "condole"].includes(rule.kind)) return null;
    for (const mention of mentions) {
      if (mention.first <= core.first || mention.type !== "party" || !mention.possessive) continue;
      return mention.first <= core.first + 2 ? mention.party : null;
    }
    return null;
  }

  /** Whom thanks, praise, requests and wishes are about: the first principal's party named after the verb. */
  #about(unit: Unit, mentions: readonly Mention[]): Mention | null {
    const { sides } = this.#state;
    const rule = unit.core.act;
    if (!sides || !rule || !["thank", "praise", "congratulate", "condole", "request", "invite"].includes(rule.kind))
      return null;
    if (rule.form === "speech" || rule.form === "stance") return null;
    if (this.#pack.words.objectPronouns.holds(this.#document.tokens, unit.core.last - 1)) return null;
    for (const mention of mentions) {
      if (mention.first < unit.core.first || mention.first >= unit.end) continue;
      // what stands farther off tells what it is about: "the role of the two banks in the trade of Georgia"
      if (mention.first > unit.core.last + aboutReach) return null;
      if (mention.type !== "party" || mention.sort === "city" || mention.sort === "adjective") continue;
      // "invited him to visit Baghdad", "welcomed the visit to Baghdad": the inviter's own
      if (rule.kind === "invite" && this.#pack.undertakingWords.into.holds(this.#document.tokens, mention.first - 1))
        continue;
      // "the Praia-Dakar line"
      const before = this.#document.tokens.form[mention.first - 1] as string;
      if (this.#document.tokens.form[mention.last] === "-" || before === "-") continue;
      // "renewed Kenya's appeal", "to invest in Kenya", "support for Kenya's candidature": his own
      if (rule.kind === "request" || rule.kind === "invite")
        if (mention.first < unit.core.last || before === "in" || before === "for") return null;
      return sides.some((side) => side.party === mention.party) ? mention : null;
    }
    return null;
  }

  /** Whether the other side stands behind "with": "discussed with Mr. Paz". */
  #withOther(core: Head, mentions: readonly Mention[], end: number, speaker: Voice): boolean {
    const { tokens } = this.#document;
    for (const mention of mentions) {
      if (mention.first < core.first - 26 || mention.first >= end || mention.first > core.last + 14) continue;
      if (tokens.form[mention.first - 1] !== "with" || mention.type === "anaphor") continue;
      // "agreed with Mr. Paz's proposal"
      if (tokens.form[mention.last] === "'s" || (mention.type === "party" && mention.possessive)) continue;
      const voice = this.#resolve(mention, { switched: false, object: null, answers: false });
      if (voice && !voice.joint && voice.side !== null && voice.side !== speaker.side) return true;
    }
    return false;
  }

  /** Whether a "that" stands at or soon after an act's words and before a token: "voiced hope on Monday that". */
  #contentBegins(core: Head, to: number): boolean {
    for (let i = core.last - 1; i < Math.min(to, core.last + 5); i += 1)
      if (this.#document.tokens.form[i] === "that") return true;
    return false;
  }

  /** Who is to do what is hoped for: the first somebody in the content. */
  #contentAgent(core: Head, mentions: readonly Mention[], end: number, speaker: Voice | null): Voice | null {
    const state = this.#state;
    let governed = -1;
    for (const mention of mentions) {
      if (mention.first < core.first + 1 || mention.first >= end) continue;
      if (mention.first > core.last + 8) return null;
      if (mention.type === "party" && (mention.sort === "adjective" || mention.sort === "city")) continue;
      // "hoped that relations between the two would grow": what stands behind a preposition does nothing
      let lead = mention.first - 1;
      while (lead > core.last && this.#pack.words.determiners.holds(this.#document.tokens, lead)) lead -= 1;
      if (
        this.#contentBegins(core, mention.first) &&
        lead > core.last &&
        (this.#pack.words.prepositions.holds(this.#document.tokens, lead) || lead === governed)
      ) {
        // "between Oman and Peru"
        governed = mention.last;
        continue;
      }
      // "hoped that his guest's visit would help": what is somebody's does nothing for him
      if (takesThat(this.#document.tokens, core) && this.#document.tokens.form[mention.last] === "'s") continue;
      if (takesThat(this.#document.tokens, core) && mention.type === "party" && mention.possessive) continue;
      const before = state.speaker;
      if (speaker) state.speaker = speaker;
      const voice = this.#resolve(mention, { switched: false, object: null, answers: false });
      state.speaker = before;
      if (voice && !voice.frame) return voice;
    }
    return null;
  }

  /** What a demand is put to, where that is nobody at the table. */
  #outsider(core: Head, read: ReadSentence, end: number, speaker: Voice | null): Voice | "unnamed" | null {
    const { tokens } = this.#document;
    const state = this.#state;
    const from = core.slots.to?.[0] ?? core.first + 1;
    const limit = Math.min(end, from + 6);
    const { outsiders } = this.#pack.phrases;
    for (let i = outsiders.mayStandIn(read.marks) ? from : limit; i < limit; i += 1) {
      if (outsiders.find(tokens, i, end)) return "unnamed";
      if (this.#pack.words.prepositions.holds(tokens, i) && i > from + 1) break;
    }
    const object = beginningIn(read.mentions, from, Math.min(from + 3, end - 1));
    if (object?.type === "party" && object.sort !== "adjective" && !object.possessive) {
      const side = state.sides?.some((candidate) => candidate.party === object.party);
      if (!side && (state.sides || state.gathering) && !(speaker?.parties ?? []).includes(object.party))
        return { parties: [object.party], people: [], joint: false, side: null, inferred: null, frame: false };
    }
    return null;
  }

  /** "the need to hold", not "the importance of holding". */
  #needs(core: Head): boolean {
    const { tokens } = this.#document;
    for (let i = core.first; i < core.last; i += 1) if (this.#pack.words.needs.holds(tokens, i)) return true;
    return false;
  }

  /** "Said that work goes on on four memorandums, which will be signed in May": what is said promises in passing. */
  #promisesAside({ marks }: ReadSentence, core: Head, end: number): boolean {
    if (!this.#pack.phrases.asidePromises.mayStandIn(marks)) return false;
    for (let i = core.last; i < end; i += 1)
      if (this.#pack.phrases.asidePromises.find(this.#document.tokens, i, end)) return true;
    return false;
  }

  /** "At the next meeting, which will take place": told in passing of one of a row. */
  #sitsAside(core: Head, end: number): boolean {
    const { tokens } = this.#document;
    for (let i = core.last + 1; i < end - 1; i += 1)
      if (this.#pack.words.relatives.holds(tokens, i) && this.#pack.undertakingWords.sits.find(tokens, i + 1, end))
        return this.#isTurn({ first: core.last, last: i });
    return false;
  }

  /** Whether what is asked is to stop: "to end its interference", "to withdraw". */
  #presses(core: Head, end: number): boolean {
    const { tokens } = this.#document;
    for (let i = core.first + 1; i < end; i += 1) if (this.#pack.words.pressing.holds(tokens, i)) return true;
    return false;
  }

  #checkable(core: Head, last: number): boolean {
    if (this.#isDue(core, last)) return true;
    const { tokens } = this.#document;
    // "the importance of holding the next session was underlined"
    const stressed = core.thing && core.last >= last;
    const from = stressed ? core.clause : core.first + 1;
    const end = stressed ? core.first : last;
    for (let i = from; i < end; i += 1) {
      // "the importance of implementing the points agreed during the third session": what was, is not asked for
      if (!stressed && i > core.last && this.#isPast(i)) return false;
      const found = bestMatch(this.#pack.subjects, this.#symbols, i, end, isChecked);
      if (!found) continue;
      const done = found.rule.type === "cooperation" || found.rule.type === "other";
      if (done && (this.#needs(core) || core.act?.selfward)) return true;
      if (found.rule.type === "meeting" && (this.#needs(core) || this.#isTurn(found))) return true;
      if (found.rule.type === "session" || found.rule.type === "mission") return true;
      if (
        found.rule.type === "agreement" &&
        // "the need for an early signing of": the deed may stand behind its adjective, or end its words: "would be signed"
        [
          found.first,
          this.#needs(core) ? found.first + 1 : found.first,
          this.#pack.words.auxiliaries.holds(tokens, found.last - 2) ? found.last - 1 : found.first,
        ].some((at) => /sign|conclu|finali|ratif/.test(tokens.form[at] ?? ""))
      )
        return true;
    }
    return false;
  }

  /**
   * "The agreement would be signed", "a meeting of experts will take place in June": the thing named before its verb can
   * be checked, as what is to be made of it is told, or a day to come. `bare` where nobody is said to say it.
   */
  #isComing(core: Head, end: number, bare: boolean): boolean {
    const { tokens, published, times } = this.#document;
    const sits = this.#pack.undertakingWords.sits.find(tokens, core.first, end) !== null;
    const dated =
      published !== null &&
      timesBetween(times, tokens.start[core.clause] as number, tokens.end[end - 1] as number).some(
        ({ role, value }) =>
          (role === "point" || role === "deadline") && value !== null && momentEnd(value) > momentEnd(published),
      );
    // "The two sides will hold a meeting of experts in June": the thing stands behind the verb
    const told = core.subject !== null && !(core.subject.type === "anaphor" && core.subject.refers === "event");
    if (told) {
      for (let i = core.first; dated && i < end; i += 1)
        if (bestMatch(this.#pack.subjects, this.#symbols, i, end, ({ rank }) => !rank)) return true;
      return false;
    }
    for (let i = core.clause; i < core.first; i += 1) {
      // what stands behind the preposition only tells of what: "the results of the visit will be signed"
      if (i > core.clause && this.#pack.words.prepositions.holds(tokens, i)) return false;
      const found = bestMatch(this.#pack.subjects, this.#symbols, i, end, ({ rank }) => rank !== "signed");
      if (!found) continue;
      const { type } = found.rule;
      const reaches = found.last > core.first;
      if (type === "agreement" || type === "mission") return reaches && (!bare || dated);
      if (type === "session" || type === "meeting") return (sits || reaches) && (dated || this.#isTurn(found));
      if (type === "visit") return sits && dated;
      if (type === "cooperation" && !found.rule.rank) return reaches && dated;
    }
    return false;
  }

  /** Whether what a noun is joined to was received. */
  #received(core: Head, { sentence }: ReadSentence): boolean {
    for (let i = core.first - 1; i >= sentence.first; i -= 1)
      if (this.#pack.encounterWords.receives.holds(this.#document.tokens, i)) return true;
    return false;
  }

  /** "The need to put the law into practice before October": what is needed has a day by which it is to be. */
  #isDue(core: Head, last: number): boolean {
    const { tokens, published, times } = this.#document;
    if (!this.#needs(core) || !published) return false;
    const from = tokens.start[core.last - 1] as number;
    const end = tokens.end[Math.max(core.last, last) - 1] as number;
    const leadsOn = (this.#pack.verbBits.at(tokens, core.last) & verbForm.base) !== 0;
    return (
      leadsOn &&
      timesBetween(times, from, end).some(
        ({ role, value }) =>
          (role === "point" || role === "deadline") && value !== null && momentStart(value) > momentEnd(published),
      )
    );
  }

  /** Whether the meeting or round that a rule found is one of a row: "the next round", "the fourth dialogue". */
  #isTurn({ first, last }: { readonly first: number; readonly last: number }): boolean {
    const { tokens } = this.#document;
    for (let i = first; i < last; i += 1)
      if (this.#pack.encounterWords.upcoming.holds(tokens, i) || numberAt(tokens, i, this.#pack)) return true;
    return false;
  }

  /** A participle right behind a noun: "the points agreed", "the session held". */
  #isPast(at: number): boolean {
    const { tokens } = this.#document;
    const { verbBits, words } = this.#pack;
    const bits = verbBits.at(tokens, at);
    if (!(bits & verbForm.participle) || bits & verbForm.base || tokens.shape[at - 1] !== shape.word) return false;
    const before = tokens.form[at - 1] as string;
    return !(
      before.endsWith("ly") ||
      words.auxiliaries.holds(tokens, at - 1) ||
      words.determiners.holds(tokens, at - 1) ||
      words.possessives.holds(tokens, at - 1) ||
      words.prepositions.holds(tokens, at - 1) ||
      words.coordinators.holds(tokens, at - 1) ||
      words.adverbs.holds(tokens, at - 1)
    );
  }

  /** Whether a party is whom a deed is done to: "the attack on Oman", "the shelling of Omani towns" is not told apart. */
  #suffers(mention: Mention, core: Head): boolean {
    const { tokens } = this.#document;
    const reach = mention.type === "party" && mention.sort === "adjective" ? 4 : 2;
    for (let i = mention.first - 1; i >= core.last && i >= mention.first - reach; i -= 1)
      if (this.#pack.words.targets.holds(tokens, i)) return true;
    return false;
  }

  #addressee(
    kind: ActKind,
    core: Head,
    speaker: Voice | null,
    outsider: Voice | "unnamed" | null,
    read: ReadSentence,
    end: number,
  ): Voice | null {
    const state = this.#state;
    if (!speaker || speaker.joint || (kind === "agree" && this.#gathers(speaker))) return null;
    if (kind === "discuss") return speaker.parties.length === 1 ? other(state, speaker) : null;
    if (outsider === "unnamed") return null;
    if (outsider && kind !== "condemn") return outsider;
    if (kind === "support" || kind === "condemn" || kind === "condole") {
      for (const mention of read.mentions) {
        if (mention.first < core.last - 1 || mention.first >= end || mention.type !== "party") continue;
        if (speaker.parties.includes(mention.party) || mention.sort === "city") continue;
        // "condemned the attack on Oman", "in Omani towns": whom it befell
        if (kind === "condemn" && this.#suffers(mention, core)) continue;
        const side = state.sides
          ? ([0, 1] as const).find((index) => state.sides?.[index].party === mention.party)
          : undefined;
        if (side !== undefined && state.sides) return voiceOf(state.sides[side], side);
        if (kind === "condole") break;
        return { parties: [mention.party], people: [], joint: false, side: null, inferred: null, frame: false };
      }
      if (kind === "condemn") {
        // "summoned the Ambassador of Peru": whoever stands there stands for his country
        const met = read.mentions.find((mention) => mention.first >= core.first && mention.first < core.last);
        const party = met?.type === "person" ? met.party : null;
        const other = state.sides?.findIndex((side) => side.party === party && !speaker.parties.includes(side.party));
        const index = other === 0 || other === 1 ? other : null;
        return index !== null && state.sides ? voiceOf(state.sides[index], index) : null;
      }
    }
    const object =
      kind === "affirm" || kind === "report" ? null : objectOf(this.#document.tokens, core, read.mentions, this.#pack);
    if (object) {
      const before = state.speaker;
      state.speaker = speaker;
      const voice = this.#resolve(object, { switched: false, object: null, answers: false });
      state.speaker = before;
      if (
        voice &&
        !voice.frame &&
        !voice.joint &&
        voice.parties.length > 0 &&
        !voice.parties.some((party) => speaker.parties.includes(party)) &&
        (voice.side !== null || state.gathering)
      )
        return voice;
    }
    return other(state, speaker);
  }
}

/** A modal without a subject of its own, right behind one whose subject is a thing. */
function isSameThing(head: Head, before: Head): boolean {
  if (head.subject || head.thing || head.position !== "finite" || !head.modal) return false;
  const thing = before.thing || (before.subject?.type === "anaphor" && before.subject.refers === "event");
  return thing && before.modal && before.act?.form === "stance" && head.act?.form === "stance";
}

/** A party that is spoken of itself, not a city nor whose something is. */
function isParty(mention: Mention): boolean {
  return mention.type === "party" && !mention.possessive && mention.sort !== "adjective" && mention.sort !== "city";
}

/** "it will host", "it would pay": what somebody does, and no thing. */
function doesDeed(tokens: Tokens, { last }: Head, { undertakingWords: { milestones, deeds } }: Prepared): boolean {
  return [last, last + 1].some((at) => milestones.holds(tokens, at) || deeds.holds(tokens, at));
}

/** Kinds of acts that settle what their content is: its own verbs make no further acts. */
const binding: ReadonlySet<ActKind> = new Set(["agree", "request", "demand", "invite", "offer", "pledge"]);

const presents = new WordSet(["am", "is", "are", "has", "have", "must", "cannot", "remains", "remain"]);
const pasts = new WordSet(["was", "were", "had"]);

const checked: ReadonlySet<string> = new Set(["session", "visit", "agreement", "mission", "meeting"]);

/** Whether anybody can see later if what an act is about has taken place. */
function isChecked({ type, rank }: SubjectRule): boolean {
  return checked.has(type) || ((type === "cooperation" || type === "other") && !rank);
}

/** "that Norway would host the donors and would pay 100 million": a second promise of the one who makes the first. */
function promisesAgain(tokens: Tokens, head: Head, before: Head): boolean {
  return (
    before.act?.kind === "pledge" &&
    head.act?.kind === "pledge" &&
    head.modal &&
    head.subject === null &&
    tokens.form[head.first - 1] === "and"
  );
}

/** Where the noun group begins in which a token stands: up to eight words before it, and no further than `floor`. */
function groupStart(tokens: Tokens, at: number, floor: number): number {
  let first = at;
  while (first > floor && first > at - 8 && tokens.shape[first - 1] === shape.word) first -= 1;
  return first;
}

/** "discussed strengthening", "focused on boosting": what is discussed is told by -ing forms. */
function listsDoings(tokens: Tokens, head: Head, until: number): boolean {
  const doing = (at: number) => {
    const form = tokens.form[at] ?? "";
    return form.length > 5 && form.endsWith("ing");
  };
  if (doing(head.last)) return true;
  // "discussed the challenge and building support, while holding"
  for (let i = head.last; i < until; i += 1) if (tokens.form[i] === "and" && doing(i + 1)) return true;
  return false;
}

function inPresent(tokens: Tokens, head: Head): boolean {
  for (let i = head.first - 1; i >= head.clause && i > head.first - 4; i -= 1)
    if (tokens.form[i] === "is" || tokens.form[i] === "are") return true;
  return false;
}

function lastFrameOf(units: readonly Unit[]): Head | null {
  for (let i = units.length - 1; i >= 0; i -= 1) {
    const frame = units[i]?.frame;
    if (frame) return frame;
  }
  return null;
}

/** The token where a sentence's own words begin: after quotation marks and list numbers. */
function skipOpening(tokens: Tokens, first: number, last: number): number {
  let i = first;
  while (i < last && tokens.shape[i] === shape.punctuation) i += 1;
  return i < last ? i : first;
}

function switchesAt(tokens: Tokens, first: number, last: number, pack: Prepared): boolean {
  return pack.phrases.switches.find(tokens, first, last) !== null;
}

/** A switch phrase right before a subject in the middle of a sentence: "while, for his part, the Ambassador". */
function switchesBefore(tokens: Tokens, at: number, first: number, pack: Prepared): boolean {
  for (let i = Math.max(first, at - 6); i < at; i += 1) if (pack.phrases.switches.find(tokens, i, at)) return true;
  return false;
}

/** "He requested that S, and the Minister agreed": a deed of somebody named, not content. */
function answersIt(tokens: Tokens, head: Head, frame: Head): boolean {
  // "agreed that their ministers will meet, and President Ali invited his guest"
  const { act } = head;
  const own =
    frame.act?.form !== "speech" && tokens.form[head.clause - 1] === "and" && tokens.form[head.clause - 2] === ",";
  if (own && act && act.form !== "stance" && act.form !== "speech" && head.subject?.type === "person")
    return head.past && !head.perfect && !head.modal;
  return (
    head.act?.kind === "agree" &&
    head.subject?.type === "person" &&
    head.past &&
    !head.perfect &&
    ["and", ";", "which"].includes(tokens.form[head.clause - 1] as string)
  );
}

/** "agreed with the Minister to reopen": what both will do; "agreed with the Minister on" is a view that one has. */
function agreesToDo(tokens: Tokens, head: Head, mentions: readonly Mention[]): boolean {
  const mate = mentions.find((mention) => mention.first >= head.last && mention.first <= head.last + 1);
  return mate !== undefined && tokens.form[mate.last] === "to";
}

/** "Responding, the Minister …": a switch of one word is not itself a verb of saying. */
function switchEnd(tokens: Tokens, begin: number, first: number, last: number, pack: Prepared): number {
  const found = pack.phrases.switches.find(tokens, first, last);
  return found && found.last === first + 1 && tokens.form[found.last] === "," ? found.last : begin;
}

/** A year more than one before the document's own, among some tokens. */
function isLongAgo(tokens: Tokens, from: number, to: number, published: string | null): boolean {
  const year = Number(published?.slice(0, 4)) || 2001;
  for (let i = from; i < to; i += 1) {
    const form = tokens.form[i] as string;
    if (form.length === 4 && (form.startsWith("19") || form.startsWith("20")) && Number(form) < year - 1) return true;
  }
  return false;
}

/** A verb of saying with a person for its subject, outside what others say. */
function leads(head: Head): boolean {
  return head.position === "finite" && !head.embedded && (head.subject?.type === "person" || isHe(head.subject));
}

/** A verb without a subject of its own by which two agree or talk, and which answers nothing. */
function isDoneTogether({ subject, thing, position, embedded }: Head, { kind, answers }: ActRule): boolean {
  return (
    !subject && !thing && position === "finite" && !embedded && !answers && (kind === "agree" || kind === "discuss")
  );
}

/** The meeting told right before a verb in its sentence, with the act of nobody in between. */
function metBefore(heads: readonly Head[], at: Head): Head | null {
  const before = heads[heads.indexOf(at) - 1];
  return before?.encounter && !before.act && before.position === "finite" ? before : null;
}

function isHe(subject: Mention | null): boolean {
  return subject?.type === "anaphor" && subject.refers === "he";
}

/** "We will": the text's own word, whatever it is about. */
function isOurs(core: Head): boolean {
  return core.subject?.type === "anaphor" && core.subject.refers === "we";
}
