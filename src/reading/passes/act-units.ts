import type { ActKind } from "../../record/record.ts";
import type { ActRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { partOf, type Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { ActDrafts } from "./act-drafts.ts";
import type { ActLists } from "./act-lists.ts";
import { objectOf } from "./act-parties.ts";
import { isHe, isParty, type Unit } from "./act-unit.ts";
import type { ActVoices } from "./act-voices.ts";
import { beforeSource, isAside, isInserted, isPostposed, partedBy, quoteBefore, quoteMarks } from "./attribution.ts";
import { type Head, takesThat } from "./clauses.ts";
import { cutTo, type DraftAct, type ReadDocument, type ReadSentence } from "./document.ts";
import type { Floor } from "./floor.ts";
import type { Mention } from "./mentions.ts";
import {
  changedVoice,
  jointVoice,
  other,
  ourVoice,
  plainTurn,
  type State,
  type Turn,
  type Voice,
  voiceOf,
} from "./voice.ts";

/** Kinds of acts that settle what their content is: its own verbs make no further acts. */
const binding: ReadonlySet<ActKind> = new Set(["agree", "request", "demand", "invite", "offer", "pledge"]);

/** The subject of a sentence that opens with a switch phrase. */
const switchedTurn: Turn = { ...plainTurn, switched: true };

/** A sentence whose units are read one after another, and what those read tell of those to come. */
interface Reading {
  readonly read: ReadSentence;
  readonly index: number;
  readonly first: number;
  readonly heads: readonly Head[];
  readonly units: readonly Unit[];
  /** A switch phrase opens it: "for his part". */
  readonly switched: boolean;
  /** A switch phrase may stand in it. */
  readonly switching: boolean;
  /** Who says all of it, where that stands behind it. */
  readonly teller: Voice | null;
  /** Who goes on where a unit has no subject. */
  lead: Voice | null;
  /** A unit had a subject. */
  explicit: boolean;
  /** Who introduced a list of what he declares. */
  declared: Voice | null;
  /** Whose act it is that a spokesman told last. */
  retold: Voice | null;
  /** A spokesman or an agency tells of others. */
  framed: boolean;
}

/** Parts a sentence into the clauses that make acts, and says who speaks in each. */
export class ActUnits {
  /** The head that opened an encounter in the present sentence: it is told by the encounter, not as an act. */
  opener: Head | null = null;
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #acts: DraftAct[];
  readonly #floor: Floor;
  readonly #lists: ActLists;
  readonly #voices: ActVoices;
  readonly #drafts: ActDrafts;

  constructor(
    document: ReadDocument,
    pack: Prepared,
    state: State,
    acts: DraftAct[],
    floor: Floor,
    lists: ActLists,
    voices: ActVoices,
    drafts: ActDrafts,
  ) {
    this.#document = document;
    this.#pack = pack;
    this.#state = state;
    this.#acts = acts;
    this.#floor = floor;
    this.#lists = lists;
    this.#voices = voices;
    this.#drafts = drafts;
  }

  /** Reads the acts of a sentence whose heads are given. */
  readUnits(read: ReadSentence, all: readonly Head[], index: number, first: number) {
    const { tokens } = this.#document;
    const pack = this.#pack;
    let { sentence } = read;
    let heads = all;
    const told = this.#state.sides ? beforeSource(tokens, first, read, pack) : sentence.last;
    if (told < sentence.last) {
      sentence = partOf(sentence, sentence.first, told);
      heads = all.filter((head) => head.first < told);
    }
    if (heads.length === 0) {
      this.#drafts.carried(read, index, first);
      return;
    }
    const between = asideAmong(tokens, heads, first, pack);
    const last = heads[heads.length - 1] as Head;
    if (between >= 0 && heads[between] !== last) {
      // "S, the Minister said, adding that T": what stands after the attribution is read for itself
      const cut = (heads[between] as Head).last;
      this.readUnits(cutTo(read, partOf(sentence, sentence.first, cut)), heads.slice(0, between + 1), index, first);
      this.readUnits(cutTo(read, partOf(sentence, cut, sentence.last)), heads.slice(between + 1), index, cut + 1);
      return;
    }
    if (this.#isReadApart(sentence === read.sentence ? read : cutTo(read, sentence), heads, index, first)) return;
    const behind =
      between >= 0 || (mayClose(tokens, last, first) && isPostposed(tokens, last, sentence.last, read.mentions));
    // "She announced that S, 'a step in the right direction', he commented": the sentence has a speaker of its own
    const aside = behind && heads.some((head) => head !== last && isSpeech(head) && leads(head)) ? last : null;
    const postposed = behind && !aside ? last : null;
    const units = this.#unitsOf(heads, sentence, first, postposed, aside);
    if (!postposed) this.#readAll(units, heads, read, index, first, null, null);
    else {
      const subject = postposed.subject ?? read.mentions.find((mention) => mention.first >= last.last) ?? null;
      const speaker = subject ? this.#floor.resolve(subject) : this.#state.speaker;
      if (speaker) this.#floor.speaks(speaker, subject);
      const end = postposed.clause;
      if (units.length === 0 || (units.length === 1 && units[0]?.core === postposed)) {
        // "A met B in New York, the Foreign Ministry said": told of the encounter, and no act in it
        const tells = heads.some((head) => head.encounter && !head.act && head.position === "finite" && !head.embedded);
        if (speaker && !speaker.frame && !tells && end - first >= 3)
          this.#drafts.emitPlain(postposed, speaker, first, end, index, read);
        return;
      }
      for (const unit of units) if (unit.end > end) unit.end = end;
      this.#readAll(units, heads, read, index, first, speaker, subject);
    }
  }

  /** Reads a sentence that its attribution parts, if it is one: "Political ties, the President said, are growing". */
  #isReadApart(read: ReadSentence, heads: readonly Head[], index: number, first: number): boolean {
    const { tokens } = this.#document;
    const { sentence, mentions } = read;
    const inside = heads.length === 1 ? heads[0] : undefined;
    // the whole sentence is what he said
    if (inside && isInserted(tokens, inside, first, sentence.last, this.#pack)) {
      const { subject } = inside;
      const voice = this.#floor.resolve(subject as Mention);
      if (!voice || (subject?.type !== "person" && !isHe(subject))) return true;
      this.#floor.speaks(voice, subject);
      if (!voice.frame) this.#drafts.emitPlain(inside, voice, first, sentence.last, index, read);
      return true;
    }
    if (heads.length < 2) return false;
    // "Ghana, he said, had always helped and would help again": what stands around is all what he said
    const parted = partedBy(tokens, heads, first, mentions, this.#pack);
    if (parted) {
      this.readUnits(read, parted, index, first);
      return true;
    }
    // "'Thank you for coming,' he said, addressing the ministers"
    const beside = heads[heads.length - 2] as Head;
    const trailer = heads[heads.length - 1] as Head;
    if (
      !isSpeech(beside) ||
      trailer.position !== "participle" ||
      trailer.first !== beside.last + 1 ||
      tokens.form[beside.last] !== "," ||
      !quoteMarks.holds(tokens, beside.clause - 1) ||
      !isPostposed(tokens, beside, beside.last, mentions)
    )
      return false;
    this.readUnits(cutTo(read, partOf(sentence, sentence.first, beside.last)), heads.slice(0, -1), index, first);
    return true;
  }

  /** The clauses of a sentence that may make acts; `postposed` tells who says the others, `aside` is somebody's word on what they say. */
  #unitsOf(
    heads: readonly Head[],
    sentence: Sentence,
    first: number,
    postposed: Head | null,
    aside: Head | null,
  ): Unit[] {
    const { tokens } = this.#document;
    const units: Unit[] = [];
    for (const head of heads) {
      const before = units.length > 0 ? (units[units.length - 1] as Unit) : null;
      if (head === aside) {
        if (before) before.end = Math.min(before.end, quoteBefore(tokens, head.clause, before.start));
        continue;
      }
      if (head === postposed && before) continue;
      const { act } = head;
      if (act === null || (head === this.opener && isOfEncounter(head, act))) {
        if (before && !head.embedded && head.position === "finite" && before.end > head.clause)
          before.end = head.clause;
        continue;
      }
      // "The President, stating A, noted B": the subject stands before the tail, the second act begins at its verb
      const start = before && head.clause < before.start ? head.first : Math.min(head.clause, head.first);
      if (!before) {
        // "While discussing Sudan, they called": the opening only names the topic
        if (head.position === "participle" && start <= first + 2 && heads.length > 1 && isDiscussion(act)) continue;
        units.push(unitOf(units, head, act, null, start, sentence.last));
        continue;
      }
      const settled = before.core.act as ActRule;
      if (head.embedded) {
        if (head.direct && before.core === before.frame && isPlainSpeech(settled) && !settled.settled) {
          before.core = head;
          continue;
        }
        if (isContent(tokens, head, before, settled)) continue;
      }
      // "discussed strengthening ties, promoting trade, and encouraging visits": all that was discussed
      if (head.position === "participle" && settled.kind === "discuss" && listsDoings(tokens, before.core, head.first))
        continue;
      if (act.form !== "noun" || act.joins) before.end = Math.min(before.end, start);
      if (before.frame === null && act.kind === settled.kind && isSecondVerb(tokens, head, before.core)) {
        before.core = { ...head, subject: before.core.subject, alsoSubject: before.core.alsoSubject };
        before.end = sentence.last;
        continue;
      }
      // "the visit will help trade and will bring peace": the same thing again
      const same = isSameThing(head, before.core) ? before.core : null;
      units.push(unitOf(units, head, act, same, start, sentence.last));
    }
    return units;
  }

  /** Reads the units of a sentence one after another: `attributed` says them all, whom `attributor` names. */
  #readAll(
    units: readonly Unit[],
    heads: readonly Head[],
    read: ReadSentence,
    index: number,
    first: number,
    attributed: Voice | null,
    attributor: Mention | null,
  ) {
    const state = this.#state;
    const { paragraph, last } = read.sentence;
    const before = this.#acts.length;
    const { switches } = this.#pack.phrases;
    const switched = switches.find(this.#document.tokens, first, last) !== null;
    const lead = attributed ?? (units.length > 1 ? this.#governing(units, first, switched) : null);
    const reading: Reading = {
      read,
      index,
      first,
      heads,
      units,
      switched,
      switching: switches.mayStandIn(read.marks),
      teller: attributor !== null && (attributor.type === "person" || isHe(attributor)) ? lead : null,
      lead,
      explicit: false,
      declared: null,
      retold: null,
      framed: false,
    };
    for (const unit of units) this.#readUnit(unit, reading);
    this.#lists.list = this.#lists.opensList(read, index, before, reading.declared) ?? this.#lists.list;
    if (this.#acts.length > before) {
      if (state.speaker && !state.speaker.joint && units.some(hasFrame)) state.carry = paragraph;
    } else if (!heads.some(tellsEncounter)) this.#drafts.carried(read, index, first);
  }

  /** A participle before its sentence's subject belongs to that subject: "Stressing A, the Minister noted B". */
  #governing(units: readonly Unit[], first: number, switched: boolean): Voice | null {
    const leading = units[0] as Unit;
    const tail = leading.frame ?? leading.core;
    if (tail.position !== "participle" || tail.subject !== null) return null;
    for (const unit of units) {
      const head = unit.frame ?? unit.core;
      const { subject } = head;
      if (unit === leading || head === tail || !subject || head.embedded) continue;
      // "the Minister, while stressing A, noted B"
      if (leading.start > first + 1 && subject.first >= leading.start) return null;
      return this.#floor.resolve(subject, switched ? switchedTurn : plainTurn);
    }
    return null;
  }

  /** Finds who speaks in a unit, has its act drafted, and keeps what is told of those who go on. */
  #readUnit(unit: Unit, reading: Reading) {
    const { read, index } = reading;
    const { core, frame } = unit;
    const outer = frame ?? core;
    const rule = core.act as ActRule;
    const subject = core === outer || unit.start === Math.min(outer.clause, outer.first) ? outer.subject : null;
    const sharesSubject = !outer.subject && !outer.thing && outer.position === "finite" && !outer.embedded;
    if (sharesSubject && !reading.lead) reading.lead = this.#metBy(outer, reading.heads);
    const before = reading.lead;
    let speaker = before;
    if (sharesSubject && before && !rule.answers && isDoneByTwo(rule)) speaker = this.#withMet(before, outer, reading);
    if (subject && !(core.embedded && frame === null)) {
      const voice = this.#resolve(subject, unit, rule, reading);
      reading.explicit = true;
      if (voice?.frame) {
        reading.framed = true;
        reading.lead = null;
        speaker = null;
        if (core === frame) return;
        // "The ministry said that the two discussed": the act begins with those who did it
        if (core !== outer) unit.start = Math.max(unit.start, Math.min(core.clause, core.first));
      } else if (voice) {
        speaker = outer.alsoSubject ? this.#floor.both(voice, outer.alsoSubject) : voice;
        reading.lead = speaker;
      }
    } else if (!before && !outer.subject) {
      // "Oman and Peru have cut ties, accusing it of": whoever did what no rule reads
      if (outer.position === "participle" && unit === reading.units[0] && this.#hangsOn(outer, read, reading.first))
        return;
      speaker = this.#leftOut(outer, reading);
    }
    // "A spokesman said: The Prime Minister spoke to the President": what is told is the encounter
    if (core === frame && this.opener && isPlainSpeech(rule))
      if (this.opener.first >= unit.start && this.opener.first < unit.end) return;
    this.#drafts.emit(unit, speaker, read, index, reading.teller);
    if (rule.introduces) reading.declared = speaker;
    this.#remembers(core, speaker);
    if (reading.framed || !reading.lead) this.#goesOn(unit, reading);
    if (rule.form === "noun") {
      reading.lead = before;
      return;
    }
    const { lead } = reading;
    if (!lead || lead.frame || (rule.form === "stance" && subject?.type !== "person")) return;
    // "'Kenyans thanked us,' he said": he goes on
    if (subject?.type === "party" && this.#floor.isQuoted(read, subject.first)) return;
    this.#floor.speaks(lead, subject);
  }

  /** Who the subject of a unit is. */
  #resolve(subject: Mention, { core, end, frame }: Unit, rule: ActRule, reading: Reading): Voice | null {
    const { tokens } = this.#document;
    const pack = this.#pack;
    const { read, first } = reading;
    const { mentions, sentence } = read;
    const he = isHe(subject);
    // only of somebody who may be either it is asked whom the verb takes
    const asked = he || subject.type === "person";
    const object = asked
      ? (objectOf(tokens, frame ?? core, mentions, pack) ?? this.#voices.about(core, end, mentions))
      : null;
    // "The envoy was received by the King, to whom he handed": the subject of the sentence
    const topic =
      he && tokens.form[subject.first - 1] === "whom"
        ? mentions.find((mention) => mention.first >= first && mention.type === "person")
        : undefined;
    return this.#floor.resolve(topic ?? subject, {
      switched:
        (reading.switched && !reading.explicit) ||
        (reading.switching && switchesBefore(tokens, subject.first, sentence.first, pack)),
      object,
      // "accepted an invitation": one that the text has not told of
      answers: rule.answers === "accepted" && !pack.encounterWords.another.holds(tokens, core.last),
      whose: asked ? this.#voices.whose(core, mentions) : null,
      said: this.#floor.isQuoted(read, subject.first),
      together: (isDoneByTwo(rule) && rule.answers === undefined) || rule.joint === "discuss",
    });
  }

  /** "The Ministers of A, B and C met in Riga and agreed", "A met B and invited him": the subject of the encounter's verb. */
  #metBy(outer: Head, heads: readonly Head[]): Voice | null {
    const met = heads.findLast((head) => head.first < outer.first);
    if (!met?.encounter || met.act || met.position !== "finite" || !met.subject) return null;
    const { subject } = met;
    const both = subject.type === "anaphor" && (subject.refers === "joint" || subject.refers === "they");
    if (subject.type !== "person" && !both) return null;
    const voice = this.#floor.resolve(subject);
    return voice && met.alsoSubject ? this.#floor.both(voice, met.alsoSubject) : voice;
  }

  /** "A met B and signed": nobody signs or agrees alone. */
  #withMet(lead: Voice, outer: Head, { heads, read }: Reading): Voice {
    const met = lead.parties.length === 1 ? metBefore(heads, outer) : null;
    const whom = met && read.mentions.find(({ first }) => first >= met.last && first <= met.last + 4);
    return whom?.type === "person" && whom.last <= outer.first ? this.#floor.both(lead, whom) : lead;
  }

  /** Who speaks where a sentence leaves it out. */
  #leftOut(outer: Head, reading: Reading): Voice | null {
    const state = this.#state;
    if (reading.retold && outer.position === "participle") return reading.retold;
    if (reading.switched && !reading.explicit) {
      reading.lead = other(state, state.speaker);
      return reading.lead;
    }
    if (outer.position === "finite") {
      if (outer.thing) return null;
      if (state.sides && this.#leavesOutSelf(outer, reading.first, reading.read)) {
        reading.lead = ourVoice(state, false);
        return reading.lead;
      }
    }
    // "A and B co-chaired the round and reaffirmed"
    if ((this.opener?.alsoSubject && state.sides) || state.gathering) return jointVoice(state);
    return state.speaker ?? (state.sides ? voiceOf(state.sides[0], 0, "speaker") : null);
  }

  /** Keeps whose the act of a unit is for those that go on with it. */
  #goesOn(unit: Unit, reading: Reading) {
    const { core } = unit;
    const act = this.#acts[this.#acts.length - 1];
    if (act === undefined || act.head !== core) return;
    const { voice } = act;
    // "The spokesman said that both stressed S, rejecting T"
    if (reading.framed) reading.retold = voice;
    // "The head of the FDFA underscored … and confirmed"
    if (reading.lead || !core.thing || core.embedded || !voice) return;
    const { units } = reading;
    const next = units[units.indexOf(unit) + 1];
    if (voice.side !== null || (voice.joint && next?.core.position === "finite")) reading.lead = voice;
  }

  /** "Thanked her for the aid", in one's own post: whoever posts it leaves himself out, whoever spoke before. */
  #leavesOutSelf(head: Head, first: number, read: ReadSentence): boolean {
    const ours = this.#state.ours.length > 1;
    if (!(this.#state.firstPerson || ours) || this.#floor.quoted || head.clause > first + 1) return false;
    return !this.#floor.isQuoted(read, head.first);
  }

  /** Whether a tail hangs on a clause of several states, none of which speaks here. */
  #hangsOn(tail: Head, { mentions }: ReadSentence, first: number): boolean {
    if (tail.first < first + 4) return false;
    const { tokens } = this.#document;
    const one = mentions.find((mention) => mention.first <= first + 1);
    if (one?.type !== "party" || !isParty(one)) return false;
    const two = mentions.find(({ first: at }) => at > one.last && at <= one.last + 2);
    if (two?.type !== "party" || (tokens.form[one.last] !== "," && tokens.form[one.last] !== "and")) return false;
    const sides = this.#state.sides?.map(({ party }) => party) ?? [];
    return !sides.includes(one.party) || !sides.includes(two.party);
  }

  /** What "it" and "they" may stand for in what follows. */
  #remembers(core: Head, speaker: Voice | null) {
    const state = this.#state;
    const { subject } = core;
    if (core.embedded) return;
    if (subject === null) {
      if (!core.thing) return;
      state.they = null;
    } else {
      if (subject.type !== "anaphor" || subject.refers !== "they") state.they = null;
      if (speaker && speaker.side !== null && this.#floor.isSeveral(subject))
        state.they = changedVoice(speaker, { people: [] });
      if (subject.type === "party") state.it = speaker;
      else if (subject.type === "person") state.it = null;
      if (subject.type !== "anaphor") return;
    }
    if (!core.thing) return;
    const said = this.#acts[this.#acts.length - 1];
    state.it = said?.head === core && said.voice?.joint ? said.voice : null;
  }
}

function hasFrame({ frame }: Unit): boolean {
  return frame !== null;
}

function tellsEncounter({ encounter }: Head): boolean {
  return encounter !== null;
}

function isSpeech({ act }: Head): boolean {
  return act !== null && act.form === "speech";
}

/** "said", "noted": a verb of saying that leaves the kind to what is said. */
function isPlainSpeech({ form, kind }: ActRule): boolean {
  return form === "speech" && kind === "affirm";
}

/** What two agree on or talk about. */
function isDoneByTwo({ kind }: ActRule): boolean {
  return kind === "agree" || kind === "discuss";
}

function isDiscussion({ kind, joint }: ActRule): boolean {
  return kind === "discuss" || joint === "discuss";
}

/** Whether the head that opened an encounter only tells of it. */
function isOfEncounter({ encounter }: Head, { kind }: ActRule): boolean {
  return kind !== "condemn" && (kind === "report" || encounter?.encounter === "meeting");
}

/** Whether the last verb of a sentence may only tell whose all of it is. */
function mayClose(tokens: Tokens, { act, subject, clause }: Head, first: number): boolean {
  if (act === null) return false;
  if (act.form === "speech") return true;
  // "“Help us to rebuild,” she appealed": whatever verb closes a quotation only says whose it is
  return clause - first > 3 && (act.kind === "pledge" || (subject !== null && quoteMarks.holds(tokens, clause - 1)));
}

/** The place among some heads of an attribution within its sentence; -1 where there is none. */
function asideAmong(tokens: Tokens, heads: readonly Head[], first: number, pack: Prepared): number {
  for (let i = 0; i < heads.length; i += 1) if (isAside(tokens, heads[i] as Head, first, pack)) return i;
  return -1;
}

function unitOf(units: readonly Unit[], head: Head, act: ActRule, same: Head | null, start: number, end: number): Unit {
  const isFrame = act.form === "speech" || head.position === "virtual";
  return {
    frame: isFrame ? head : head.embedded ? lastFrameOf(units) : null,
    core: same ? { ...head, subject: same.subject, thing: same.thing } : head,
    same,
    start,
    end,
  };
}

/** Whether a head in what a unit says makes no act of its own. */
function isContent(tokens: Tokens, head: Head, { core, frame }: Unit, act: ActRule): boolean {
  // "said he believes that S": what somebody says he believes is one act
  if (core.embedded && core !== frame && act.form === "speech" && head.direct && head.first - core.last < 8)
    return true;
  if (head.position === "virtual") return false;
  const plain = isPlainSpeech(act);
  if (!plain && binding.has(act.kind) && !promisesAgain(tokens, head, core))
    if (head.act?.form === "stance" || !head.past || !head.subject) return true;
  // "warned that Lebanon must not", "expressed hope that they would": the content of a clause whose kind is settled
  return head.direct && (!plain || act.settled === true) && takesThat(tokens, core) && !answersIt(tokens, head, core);
}

/** "reviewed and discussed the plan": one act with two verbs. */
function isSecondVerb(tokens: Tokens, head: Head, before: Head): boolean {
  if (head.position !== "finite" || head.subject !== null) return false;
  return head.first === before.last + 1 && tokens.form[before.last] === "and";
}

/** A modal without a subject of its own, right behind one whose subject is a thing. */
function isSameThing(head: Head, before: Head): boolean {
  if (head.subject || head.thing || head.position !== "finite" || !head.modal) return false;
  const thing = before.thing || (before.subject?.type === "anaphor" && before.subject.refers === "event");
  return thing && before.modal && before.act?.form === "stance" && head.act?.form === "stance";
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

function lastFrameOf(units: readonly Unit[]): Head | null {
  for (let i = units.length - 1; i >= 0; i -= 1) {
    const frame = units[i]?.frame;
    if (frame) return frame;
  }
  return null;
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

/** A verb of saying with a person for its subject, outside what others say. */
function leads(head: Head): boolean {
  return head.position === "finite" && !head.embedded && (head.subject?.type === "person" || isHe(head.subject));
}

/** The meeting told right before a verb in its sentence, with the act of nobody in between. */
function metBefore(heads: readonly Head[], at: Head): Head | null {
  const before = heads[heads.indexOf(at) - 1];
  return before?.encounter && !before.act && before.position === "finite" ? before : null;
}
