import type { ActKind } from "../../record/record.ts";
import type { ActRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { ActContent } from "./act-content.ts";
import { agentNoun, agentOf, objectOf, ownerAfter, ownerIn } from "./act-parties.ts";
import { isHe, isParty, type Unit } from "./act-unit.ts";
import type { ActVoices } from "./act-voices.ts";
import { quoteMarks } from "./attribution.ts";
import { trimEnd } from "./clause-end.ts";
import type { Head } from "./clauses.ts";
import { type DraftAct, draftOf, type ReadDocument, type ReadSentence } from "./document.ts";
import type { Encounters } from "./encounters.ts";
import type { Floor } from "./floor.ts";
import type { Mention } from "./mentions.ts";
import {
  changedVoice,
  isProposal,
  jointVoice,
  other,
  plainTurn,
  type State,
  type Turn,
  type Voice,
  voiceOf,
} from "./voice.ts";

const presents = new WordSet(["am", "is", "are", "has", "have", "must", "cannot", "remains", "remain"]);

const pasts = new WordSet(["was", "were", "had"]);

/** What a thing does to nobody. */
const personal: ReadonlySet<ActKind> = new Set(["request", "demand", "invite", "thank", "congratulate"]);

/** What a passive tells of its subject as done by the other side: "he was invited". */
const received: ReadonlySet<ActKind> = new Set(["invite", "request", "thank", "congratulate", "praise", "report"]);

/** What a passive noun is put to somebody with: "an invitation was extended to the Minister". */
const addressedTo: ReadonlySet<ActKind> = new Set(["invite", "thank", "congratulate", "condole"]);

/** What is received of somebody. */
const handedOver: ReadonlySet<ActKind> = new Set(["invite", "support", "congratulate", "condole", "pledge"]);

/** So many sentences after two states are said to agree, what is to be held is theirs. */
const pairReach = 4;

/** The subject of what somebody says. */
const saidTurn: Turn = { ...plainTurn, said: true };

/** The subject of what two do. */
const pairTurn: Turn = { ...plainTurn, together: true };

/** What one says or does who gives, or is going to. */
const giving: ReadonlySet<ActKind> = new Set<ActKind>(["report", "pledge", "offer"]);

/** An act in the making: the unit it is made of, and what is known of it so far. */
interface Making {
  readonly unit: Unit;
  readonly core: Head;
  /** That of its core. */
  readonly rule: ActRule;
  readonly read: ReadSentence;
  readonly index: number;
  /** Who speaks as far as its sentence tells. */
  readonly given: Voice | null;
  /** Who tells the sentence. */
  readonly told: Voice | null;
  /** The token after its last. */
  readonly end: number;
  kind: ActKind;
  ruleId: string;
  speaker: Voice | null;
  /** Who the subject is of what is said. */
  inner: Voice | null;
  reportedBy: Voice | null;
  via: Voice | null;
  readonly inferred: string[];
}

/** Drafts the acts that units make: of which kind, by whom, to whom. */
export class ActDrafts {
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #acts: DraftAct[];
  readonly #encounters: Encounters;
  readonly #floor: Floor;
  readonly #voices: ActVoices;
  readonly #content: ActContent;

  constructor(
    document: ReadDocument,
    pack: Prepared,
    state: State,
    acts: DraftAct[],
    encounters: Encounters,
    floor: Floor,
    voices: ActVoices,
    content: ActContent,
  ) {
    this.#document = document;
    this.#pack = pack;
    this.#state = state;
    this.#acts = acts;
    this.#encounters = encounters;
    this.#floor = floor;
    this.#voices = voices;
    this.#content = content;
  }

  /** A bare assertion after "X said": still X's, while it evaluates or speaks of the present (genre.md 5.4). */
  carried(read: ReadSentence, index: number, first: number) {
    const { tokens } = this.#document;
    const state = this.#state;
    const { sentence } = read;
    const speaker = this.#floor.carrier(sentence.paragraph);
    if (!speaker) return;
    if (sentence.last - first < 6) return;
    // in a quotation what will and should be is said too
    const said = this.#floor.quoted || quoteMarks.holds(tokens, first - 1);
    // "The President has since left for Oslo": what somebody does is told by the text
    if (!said && read.mentions.some((mention) => mention.first === first && mention.type === "person")) return;
    let present = false;
    let past = false;
    for (let i = first; i < sentence.last; i += 1) {
      if (presents.holds(tokens, i) || (said && this.#pack.words.modals.holds(tokens, i))) present = true;
      if (pasts.holds(tokens, i)) past = true;
      if (tokens.shape[i] === shape.number && (tokens.end[i] as number) - (tokens.start[i] as number) === 4)
        past = true;
    }
    if (!present || past) return;
    this.#acts.push(
      draftOf(read, index, {
        kind: "affirm",
        rule: "affirm.carried-over",
        voice: changedVoice(speaker, { inferred: "carried" }),
        to: other(state, speaker),
        strength: "medium",
        first,
        last: trimEnd(tokens, first, sentence.last),
        trigger: [first, Math.min(first + 1, sentence.last)],
        content: first,
        encounter: state.encounter,
        inferred: ["speaker"],
      }),
    );
  }

  /** Drafts what somebody said, in a sentence or a part of it that has no other act. */
  emitPlain(head: Head, voice: Voice, first: number, end: number, index: number, read: ReadSentence) {
    const state = this.#state;
    this.#acts.push(
      draftOf(read, index, {
        kind: "affirm",
        rule: head.act?.id ?? "affirm.said",
        voice,
        to: other(state, voice),
        strength: "medium",
        first,
        last: trimEnd(this.#document.tokens, first, end),
        trigger: [head.first, head.last],
        content: first,
        encounter: state.encounter,
        head,
      }),
    );
  }

  /** Drafts the act of a unit, if it is one: `given` speaks in it as far as its sentence tells, `told` is whoever tells the sentence. */
  emit(unit: Unit, given: Voice | null, read: ReadSentence, index: number, told: Voice | null = null) {
    const { tokens } = this.#document;
    const state = this.#state;
    const { core, frame } = unit;
    const rule = core.act as ActRule;
    const promised = this.#fromSide(core, read);
    const speaker = given ?? promised;
    const inner =
      core.embedded && core.subject && core !== frame ? this.#innerVoice(core, core.subject, speaker) : null;
    const end = trimEnd(tokens, unit.start, this.#floor.quoteEnd(read, unit));
    if (frame === core && rule.form === "speech" && this.#saysNothing(unit, rule, end, given, read)) return;
    const act: Making = {
      unit,
      core,
      rule,
      read,
      index,
      given,
      told,
      end,
      kind: rule.kind,
      ruleId: rule.id,
      speaker,
      inner,
      reportedBy: null,
      via: null,
      inferred: [],
    };
    // bare stance: needs somebody who speaks
    if (frame === null && rule.form === "stance" && !core.embedded && core.position === "finite")
      if (!this.#isHeld(act)) return;
    if (core.passive && isHabit(tokens, core, rule)) return;
    const thing = core.thing && !act.inner;
    if (rule.subject === "event") {
      if (!this.#fitsEvent(act)) return;
    } else if (thing && !this.#fitsThing(act)) return;
    if (rule.form === "stance" && core.embedded && !act.inner && this.#isSpokenOf(act)) spokenOf(act);
    if (rule.actor === "pair") this.#findPair(act);
    if (act.inner) {
      if (rule.form === "stance" && act.inner.side !== null) settlePromise(act, act.inner);
      if (act.speaker && !isOfSameSide(act.inner, act.speaker, rule)) this.#turnToInner(act, act.inner, act.speaker);
      // a spokesman's frame: the act is whoever's the content says
      if (!act.speaker && !act.inner.frame) act.speaker = act.inner;
    }
    if (!act.speaker && rule.actor !== "pair" && rule.actor !== "owned" && !this.#findSpeaker(act)) return;
    if (core.passive && !this.#findAgent(act)) return;
    if (rule.actor === "owned") this.#findOwner(act);
    else if (rule.actor === "inverse") this.#turnRound(act);
    // "received a message from his colleague, including an invitation": the colleague's
    if (rule.joins) this.#joinTo(act);
    if (rule.actor === "relayed") this.#findSender(act);
    if (frame !== null && frame !== core && this.#isSettledWith(act, frame)) {
      act.kind = "agree";
      act.speaker = jointVoice(state);
    }
    this.#findPartner(act);
    if (promised) act.speaker = promised;
    this.#settleKind(act);
    const negated = core.negated && !rule.holdsNegation;
    if (negated) act.kind = denied(act.kind);
    this.#add(act, negated);
  }

  /** Adds an act that is somebody's and no mere preview or memory. */
  #add(act: Making, negated: boolean) {
    const { tokens } = this.#document;
    const state = this.#state;
    const { unit, core, rule, read, index, told, end, speaker } = act;
    const { frame } = unit;
    let { kind } = act;
    if (!speaker && kind !== "affirm" && kind !== "agree") return;
    // without two sides, what nobody can be named for is not said by anybody: a dictionary, a court report
    if (!state.sides && (!speaker || speaker.parties.length === 0)) return;
    if (frame === null && !told) {
      // a preview tells what will be done, not what was said
      if (rule.form === "stance" && this.#isPreview(act)) return;
      // "Indonesia opened its embassy in 1986": told by nobody, and long ago
      if (kind === "report" && core.past && isLongAgo(tokens, core.first, end, this.#document.published)) return;
    }
    if (end - unit.start < 1) return;
    // "called on Iran to comply and to return": the same as before
    const goes = core.position === "virtual" ? this.#acts.at(-1) : undefined;
    const same = goes && goes.rule === act.ruleId && goes.sentence === index ? goes : null;
    if (same && rule.outsider) kind = same.kind;
    const to = same
      ? same.to
      : act.inner && isAskedOf(act.inner, speaker, kind, rule)
        ? act.inner
        : this.#voices.addressee(kind, core, speaker, read, end);
    const strength = rule.strength ?? (kind === "pledge" || kind === "agree" || kind === "demand" ? "firm" : "medium");
    const { inferred } = act;
    if (speaker?.inferred) inferred.push(speaker.inferred);
    this.#acts.push({
      kind,
      rule: act.ruleId,
      voice: speaker,
      to,
      via: act.via,
      reportedBy: act.reportedBy,
      strength,
      negated,
      first: unit.start,
      last: end,
      trigger: [core.first, Math.min(core.last, end) > core.first ? Math.min(core.last, end) : core.first + 1],
      content: core.last,
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
    if (speaker && !speaker.joint) {
      if (isProposal(kind)) {
        state.proposer = speaker;
        state.invited = kind === "invite";
      }
      if (rule.actor === "inverse") state.speaker = speaker;
    }
  }

  /** Who the subject is of what somebody says. */
  #innerVoice(core: Head, subject: Mention, speaker: Voice | null): Voice | null {
    const state = this.#state;
    const before = state.speaker;
    if (speaker) state.speaker = speaker;
    const voice = this.#floor.resolve(subject, saidTurn);
    state.speaker = before;
    return voice && core.alsoSubject ? this.#floor.both(voice, core.alsoSubject) : voice;
  }

  /** '"Japan," he said, "will …"': an attribution that governs nothing says nothing. */
  #saysNothing(
    { core, end: limit }: Unit,
    rule: ActRule,
    end: number,
    given: Voice | null,
    read: ReadSentence,
  ): boolean {
    const introduces = this.#document.tokens.form[read.sentence.last - 1] === ":";
    const opensList = introduces && limit === read.sentence.last && rule.kind === "affirm";
    if (end > core.last && !opensList) return false;
    // "The Minister made the following announcements:" speaks in the items of the list
    if (introduces && given && (!given.joint || rule.introduces)) this.#floor.lister = given;
    return true;
  }

  /** Whether somebody holds what is said outside any frame: "is ready to", "will". Finds who it is, and whose words these are. */
  #isHeld(act: Making): boolean {
    const { core, rule, read } = act;
    const quoted = this.#floor.isQuoted(read, core.first);
    if (core.subject) return this.#isHeldBy(act, core.subject, quoted);
    const carried = this.#floor.carrier(read.sentence.paragraph);
    if (core.thing) return this.#isHeldOf(act, carried, quoted);
    act.speaker ??= carried;
    return act.speaker !== null && (rule.kind !== "report" || !core.past || quoted);
  }

  /** "Kenya is ready to help": whether its subject holds it. */
  #isHeldBy(act: Making, subject: Mention, quoted: boolean): boolean {
    const { unit, core, rule, read, told } = act;
    const state = this.#state;
    const { paragraph } = read.sentence;
    const alone = this.#floor.resolve(subject, {
      switched: false,
      object: null,
      answers: false,
      whose: this.#voices.whose(core, read.mentions),
      said: quoted || state.carry === paragraph,
      together: false,
    });
    const beside = core.alsoSubject ?? this.#voices.ownerBeside(subject, read.mentions);
    const voice = alone && beside ? this.#floor.both(alone, beside) : alone;
    if (beside && beside !== core.alsoSubject) unit.start = Math.min(unit.start, beside.first);
    const carried = this.#floor.carrier(paragraph);
    if (!voice || voice.frame) return false;
    const refers = subject.type === "anaphor" ? subject.refers : null;
    // "Mr Hamilton will meet the Premier tomorrow", "He is scheduled to meet officials": his calendar, not his word
    if (
      carried === null &&
      !quoted &&
      told === null &&
      !voice.joint &&
      (subject.type === "person" || refers === "he")
    ) {
      const planned = (rule.kind === "pledge" && !core.past) || rule.actor === "pair";
      if (planned && !(rule.kind === "pledge" && this.#returns(core, read, act.end, voice))) return false;
    }
    act.inner = voice;
    if (carried && !carried.joint) act.speaker = carried;
    else if (quoted && state.speaker) act.speaker = state.speaker;
    else if (told && !told.frame && (voice.joint || rule.kind !== "pledge")) act.speaker = told;
    else act.speaker = voice;
    if (!carried && !quoted) {
      if (voice.side === null && !voice.joint && !this.#voices.gathers(voice)) return false;
      if (voice.joint && refers === "event" && !this.#isAgreed(act, subject)) return false;
    }
    // a past deed told without a speaker is background (genre.md 5.4)
    if (rule.kind === "report" && core.past && !core.modal && !quoted && refers !== "we")
      if (!carried || !core.perfect) return false;
    if (carried) act.inferred.push("speaker");
    return true;
  }

  /** "The next round of consultations will take place in Lima": told as settled between the two. */
  #isAgreed(act: Making, subject: Mention): boolean {
    const { unit, core, rule, end, read } = act;
    if (rule.kind !== "pledge" || rule.subject !== "thing" || !core.modal) return false;
    const begin = groupStart(this.#document.tokens, subject.first, read.sentence.first);
    if (!this.#content.isTurn({ first: begin, last: subject.first }) && !this.#content.isComing(core, end, true))
      return false;
    unit.start = begin;
    act.kind = "agree";
    return true;
  }

  /** "S will be held, the Minister said": as he says; where nobody says so, as both have settled it or as it is to come. */
  #isHeldOf(act: Making, carried: Voice | null, quoted: boolean): boolean {
    const { core, rule, read, end } = act;
    const state = this.#state;
    const teller = act.told?.joint ? null : act.told;
    if (carried || quoted || teller) {
      act.speaker = carried ?? teller ?? state.speaker;
      act.inferred.push("speaker");
      return true;
    }
    // "The next meeting will be held in Seoul": told as settled between the two
    if (rule.kind !== "pledge" && rule.kind !== "agree") return false;
    const plan = core.modal || rule.kind === "agree" ? this.#voices.thingVoice(core, read.mentions) : null;
    // "It is planned to hold a forum": nobody's
    const impersonal = rule.actor === "pair" && core.clause === core.first;
    // "The equipment will be chosen by the Government of Kenya": whose deed it is, is said
    const agent = core.modal
      ? (this.#voices.agentVoice(core, read) ?? this.#voices.groupVoice(core, read.mentions))
      : null;
    const giver = plan || agent || !core.modal ? null : this.#giver(core, end, act.index);
    const pair = state.sides || state.gathering ? jointVoice(state) : this.#pairBefore(act.index);
    if (!pair) return false;
    if (!plan && !impersonal && !agent && !giver && !this.#content.isComing(core, end, true)) return false;
    act.speaker = (plan ? null : agent) ?? giver ?? pair;
    if (plan || act.speaker.joint) act.kind = "agree";
    return true;
  }

  /** Whether a rule can have a thing for its subject; what it only says of one, is affirmed. */
  #fitsThing(act: Making): boolean {
    const { unit, core, rule, end, told } = act;
    const { frame } = unit;
    const { tokens } = this.#document;
    const framed = frame !== null && frame !== core;
    if (rule.subject === "agent") {
      if (agentNoun(tokens, unit.same ?? core, this.#pack, framed || this.#state.firstPerson)) return true;
      if (framed) spokenOf(act);
      else if (!told) return false;
      else {
        act.kind = "affirm";
        act.ruleId = "affirm.said";
      }
    } else if (framed && rule.subject === "thing") {
      // "the quota would be increased" binds where the thing can be checked; "the raid is unacceptable" judges any
      if (
        (rule.kind === "pledge" || rule.kind === "agree" || rule.kind === "request") &&
        !agentNoun(tokens, core, this.#pack, true) &&
        !this.#content.checkable(core, end) &&
        !this.#content.isComing(core, end, false)
      )
        spokenOf(act);
    } else if (framed && rule.form === undefined && rule.actor === undefined && !core.passive) {
      // "added that the opening encourages others to follow": a thing asks and thanks for nothing
      if (personal.has(rule.kind) && !agentNoun(tokens, core, this.#pack, false)) spokenOf(act);
    }
    return true;
  }

  /** Whether a rule that wants the talks for its subject has them; where somebody says so of other things, it is his word. */
  #fitsEvent({ unit, core, read, index, given, told, speaker }: Making): boolean {
    const { frame } = unit;
    const event = core.subject?.type === "anaphor" && core.subject.refers === "event";
    // "He said the forum serves to discuss trade": what one says of it is no talk of both
    if (frame !== null && frame !== core && (!event || (speaker && !speaker.joint && !speaker.frame))) {
      this.emit({ ...unit, core: frame }, given, read, index, told);
      return false;
    }
    return event;
  }

  /** "He said it would boost trade": what is spoken of, and nobody who promises. */
  #isSpokenOf({ unit: { frame }, core, rule, read, end }: Making): boolean {
    if (core.subject?.type !== "anaphor" || core.subject.refers !== "it" || !frame) return false;
    if ((rule.kind !== "pledge" && rule.kind !== "offer") || rule.subject === "thing") return false;
    if (doesDeed(this.#document.tokens, core, this.#pack) || this.#content.gives(core, end)) return false;
    const { subject } = frame;
    if (subject === null ? this.#state.it !== null : subject.type !== "person" && !isHe(subject)) return false;
    return !read.mentions.some((mention) => mention.first < core.first && isParty(mention));
  }

  /** The speaker of what only two can do. */
  #findPair(act: Making) {
    const { core, read } = act;
    const state = this.#state;
    if (!core.embedded || !act.speaker || act.speaker.joint) {
      // "It was decided that": nobody's
      const impersonal = core.subject?.type === "anaphor" && core.subject.refers === "it";
      const alone = core.subject && !impersonal ? this.#floor.resolve(core.subject, pairTurn) : null;
      const voice = alone && core.alsoSubject ? this.#floor.both(alone, core.alsoSubject) : alone;
      if (core.thing || !voice || voice.joint || voice.frame)
        act.speaker = state.sides || state.gathering ? jointVoice(state) : null;
      else act.speaker = voice;
      if (!act.speaker) act.inferred.push("by");
    } else if (act.kind === "affirm" || act.kind === "discuss") act.speaker = jointVoice(state);
    // "it was proposed by the Kenyan side"
    const agent = this.#agentOf(core, read);
    if (agent && !agent.frame) act.speaker = agent;
  }

  /** "by Iraq", of a passive. */
  #agentOf(core: Head, read: ReadSentence): Voice | null {
    const agent = agentOf(this.#document.tokens, core, read.mentions, read.sentence.last);
    return agent && this.#floor.resolve(agent);
  }

  /** Settles whose act it is where what is said has a subject of another side than its speaker. */
  #turnToInner(act: Making, inner: Voice, speaker: Voice) {
    const { core, rule, end } = act;
    const performative = rule.form !== "stance" && (core.past || core.perfect) && !core.modal;
    if (performative && rule.kind !== "affirm") {
      act.reportedBy = speaker;
      act.speaker = inner;
    } else if (inner.joint) {
      if (rule.form === "stance" && (rule.kind === "pledge" || rule.kind === "agree" || rule.kind === "offer")) {
        // "The two sides will sign a treaty, the President said": his word for both
        if (!this.#content.checkable(core, end) && !this.#content.isComing(core, end, false)) act.kind = "affirm";
      }
    } else if (rule.form === "stance" && (rule.kind === "request" || rule.kind === "invite")) act.kind = rule.kind;
    else if (rule.form === "stance" || rule.kind === "support" || rule.kind === "thank") {
      // "Japan can count on Kenya's support": it is the speaker who gives it
      if (rule.kind !== "praise" && rule.actor !== "inverse") act.kind = "affirm";
    }
  }

  /** Who speaks where neither the sentence nor what is said names anybody; false where it cannot be told. */
  #findSpeaker(act: Making): boolean {
    const { unit, core, rule, read } = act;
    const state = this.#state;
    if (core.thing && rule.form !== "stance") {
      const both = state.sides && (core.passive || rule.actor === "inverse" || rule.kind === "discuss");
      act.speaker = this.#voices.thingVoice(core, read.mentions) ?? (both ? jointVoice(state) : null);
      return act.speaker !== null;
    }
    if (state.speaker && (core.position !== "finite" || unit.frame)) act.speaker = state.speaker;
    else if (unit.frame && this.#document.own)
      act.speaker = state.sides ? voiceOf(state.sides[0], 0, "publisher") : null;
    else return false;
    return true;
  }

  /** Passive deeds: "he was invited", "concern was expressed by Iraq"; false where nobody can have done it. */
  #findAgent(act: Making): boolean {
    const { unit, core, rule, read, told, speaker } = act;
    const state = this.#state;
    if (core.thing) {
      const agent = this.#agentOf(core, read);
      if (agent) act.speaker = agent;
      else if (rule.actor === undefined && (rule.kind === "pledge" || rule.kind === "offer") && state.proposer) {
        // "wheat was requested; this was promised": by the one who was asked
        act.speaker = other(state, state.proposer) ?? speaker;
        act.inferred.push("by");
      } else if (rule.kind === "invite" && unit.frame && unit.frame !== core && speaker && !speaker.joint) {
        // "said the chairman had been invited": by the one who says so
      } else if (rule.actor === undefined && state.sides && !told) act.speaker = jointVoice(state);
      return true;
    }
    if (rule.actor !== undefined || rule.form === "speech") return true;
    const flipped = other(state, speaker);
    const agent = this.#agentOf(core, read);
    if (agent) act.speaker = agent;
    else if (flipped && received.has(rule.kind)) {
      act.speaker = flipped;
      if (rule.kind === "report" && rule.form === "stance") return false;
    } else if (act.reportedBy && rule.kind === "invite") {
      // "affirmed that the chairman has been invited": by the one who says so
      act.speaker = act.reportedBy;
    } else if (rule.kind !== "agree") return false;
    if (act.reportedBy && act.speaker?.side === act.reportedBy.side) act.reportedBy = null;
    return true;
  }

  /** Whose the noun of a passive is: "the readiness of Sofia was expressed"; both where it is nobody's. */
  #findOwner(act: Making) {
    const { core, rule, read } = act;
    const { tokens } = this.#document;
    const state = this.#state;
    const owner = ownerIn(tokens, core, read.mentions) ?? agentOf(tokens, core, read.mentions, read.sentence.last);
    const voice = owner && this.#floor.resolve(owner);
    // "an invitation was extended to the Minister": by the other side
    const put = addressedTo.has(rule.kind) ? objectOf(tokens, core, read.mentions, this.#pack) : null;
    const putTo = put && this.#floor.resolve(put);
    const giver = putTo && !putTo.joint ? other(state, putTo) : null;
    if (voice && !voice.frame) act.speaker = voice;
    else act.speaker = giver ?? (state.sides || state.gathering ? jointVoice(state) : null);
    if (!voice) act.inferred.push("by");
  }

  /** "received an invitation from", "accepted by": the other side's. */
  #turnRound(act: Making) {
    const { core, rule, read, speaker } = act;
    const state = this.#state;
    if (rule.answers === "accepted") {
      const proposer = state.proposer ?? (speaker?.joint ? null : speaker);
      act.speaker = other(state, proposer) ?? speaker;
      act.inferred.push("by");
      return;
    }
    // the words are already the giver's
    if (rule.form === "stance" && act.inner?.side !== speaker?.side) return;
    if (!handedOver.has(rule.kind)) return;
    const object = objectOf(this.#document.tokens, core, read.mentions, this.#pack);
    const giver = object && this.#floor.resolve(object);
    act.speaker = giver && giver.parties.length > 0 && !giver.frame ? giver : (other(state, speaker) ?? speaker);
  }

  /** Whose a noun is that is joined to what another act conveys. */
  #joinTo(act: Making) {
    const joined = this.#acts.at(-1);
    if (joined?.sentence === act.index && joined.voice) act.speaker = joined.voice;
    else if (this.#content.received(act.core, act.read)) act.speaker = other(this.#state, act.speaker) ?? act.speaker;
  }

  /** "the greetings of the Emperor": of whoever "of Y" names, by way of whoever conveys them. */
  #findSender(act: Making) {
    const { core, read, end, speaker } = act;
    const state = this.#state;
    const { tokens, people } = this.#document;
    const owner = ownerAfter(tokens, core, read.mentions, end);
    if (!owner) return;
    if (owner.type === "person") {
      const sender = people.of(owner);
      // of whoever conveys them, where the text does not say whose he is
      if (!owner.name && !owner.party && !owner.possessed && !sender?.party) return;
      if (owner.name && sender && !sender.party && speaker?.parties.length === 1)
        if (!state.sides?.some(({ person }) => person === sender)) sender.party = speaker.parties[0] ?? null;
    }
    const before = state.speaker;
    state.speaker = speaker;
    // "the greetings of his brother, the King": whom the bearer brings them from
    const bearers =
      owner.type === "person" && owner.counterpart && !owner.party && speaker && !speaker.joint
        ? changedVoice(speaker, { people: [] })
        : null;
    const voice = bearers ?? this.#floor.resolve(owner);
    state.speaker = before;
    if (!voice || voice.parties.length === 0 || !speaker) return;
    const same = voice.parties.every((party) => speaker.parties.includes(party));
    if (!same || voice.people.some((person) => !speaker.people.includes(person)) || owner.type === "person")
      act.via = speaker;
    act.speaker = same ? changedVoice(speaker, { people: voice.people }) : changedVoice(voice, {});
  }

  /** "it was confirmed that the meeting will take place": both have settled it. */
  #isSettledWith({ rule, speaker }: Making, frame: Head): boolean {
    if (frame.act?.actor !== "pair" || !this.#state.sides) return false;
    if (rule.kind !== "pledge" && rule.kind !== "agree" && rule.kind !== "offer") return false;
    return !speaker || speaker.joint || frame.thing;
  }

  /** Who does it with the speaker, or has it done by him. */
  #findPartner(act: Making) {
    const { core, rule, read, end, kind, speaker } = act;
    if (!speaker || speaker.side === null) return;
    const { tokens } = this.#document;
    // "discussed with his counterpart the ties": both did
    // "agreed with his colleague to reopen the office", "signed with Minister Paz the protocol"
    const shared = kind === "discuss" || (kind === "agree" && rule.answers === undefined && rule.form !== "stance");
    const view = kind === "agree" && tokens.form[core.last - 1] === "with" && !agreesToDo(tokens, core, read.mentions);
    if (shared && !view && this.#voices.withOther(core, read.mentions, end, speaker))
      act.speaker = changedVoice(jointVoice(this.#state), { inferred: speaker.inferred });
    // "'I thanked Oman,' the envoy wrote": nobody thanks himself
    else if (rule.kind === "thank" && rule.actor === undefined && !core.passive) {
      const thanked = objectOf(tokens, core, read.mentions, this.#pack);
      if (thanked?.type === "party" && !thanked.possessive && speaker.parties.includes(thanked.party))
        act.speaker = other(this.#state, speaker);
    }
  }

  /** What kind it is, by who does it and what it is about. */
  #settleKind(act: Making) {
    const { core, rule, read, end, speaker } = act;
    const joint = speaker?.joint ?? false;
    if (act.kind === rule.kind) act.kind = (joint ? rule.joint : rule.single) ?? act.kind;
    if (rule.selfward) act.kind = this.#isForAnother(act) ? rule.kind : rule.selfward;
    if (rule.outsider) {
      const outsider = this.#voices.outsider(core, read, end, speaker);
      if (outsider && (outsider === "unnamed" || this.#content.presses(core, end))) act.kind = rule.outsider;
    }
    const checked = joint ? (rule.jointCheckable ?? rule.checkable) : rule.checkable;
    if (checked && this.#content.checkable(core, end)) act.kind = checked;
    if (act.kind !== "affirm") return;
    // "will go on with it at the next meeting, which will take place in Lima"
    if (rule.form === "stance") {
      if (joint && core.modal && this.#sitsAside(core, end)) act.kind = "agree";
    } else if (rule.form === "speech" && !core.negated && this.#content.promisesAside(read, core, end))
      act.kind = joint ? "agree" : "pledge";
  }

  /** "hopes that Peru will ratify" asks; "hopes to return" does not. */
  #isForAnother({ core, rule, read, end, inner, speaker }: Making): boolean {
    const agent = rule.form === "stance" ? inner : this.#voices.contentAgent(core, read.mentions, end, speaker);
    if (agent === null || speaker === null) return false;
    // "both hoped that the two sides would meet": what they do themselves
    return (agent.joint && !speaker.joint) || agent.parties.some((party) => !speaker.parties.includes(party));
  }

  /** Whether a sentence tells before a meeting what will be done there, and is nobody's word. */
  #isPreview({ core, read, kind, inner, end, speaker }: Making): boolean {
    const { encounter, gathering } = this.#state;
    const coming = encounter < 0 ? !gathering : this.#encounters.list[encounter]?.announced;
    if (!coming || this.#floor.isQuoted(read, core.first) || isOurs(core) || this.#floor.answering(read)) return false;
    // "The next meeting will be held in May", of two who did not meet
    if (core.thing && speaker?.joint && !this.#state.sides && this.#content.isComing(core, end, true)) return false;
    // "The UK will give Kenya 800,000 doses", "The two leaders will sign five agreements": promised, and not only the programme
    if (inner === null || (kind !== "pledge" && kind !== "agree")) return true;
    if (inner.joint) return !this.#content.concludes(core, end);
    return inner.people.length > 0 || !this.#content.gives(core, end);
  }

  /** "The Minister will pay a return visit in autumn", "is to visit Latvia next year": promised to the other side. */
  #returns(core: Head, { mentions }: ReadSentence, end: number, speaker: Voice): boolean {
    const { sides } = this.#state;
    if (!sides || speaker.side === null || !this.#content.isLaterVisit(core, end)) return false;
    if (this.#content.isReturnVisit(core, end)) return true;
    const host = sides[speaker.side === 0 ? 1 : 0].party;
    return mentions.some(
      (mention) =>
        mention.type === "party" && mention.party === host && mention.first >= core.first && mention.last <= end,
    );
  }

  /** "Peru and Oman agreed to trade. The next meeting will be held in May": the two of whom it was told, where they did not meet. */
  #pairBefore(index: number): Voice | null {
    const before = this.#acts.at(-1);
    if (!before?.voice?.joint || before.encounter >= 0 || before.sentence < index - pairReach) return null;
    return before.voice.parties.length === 2 ? before.voice : null;
  }

  /** "From the Kenyan side, it was promised that": whose what nobody is the subject of is. */
  #fromSide(core: Head, { sentence, mentions }: ReadSentence): Voice | null {
    const { tokens } = this.#document;
    if (!this.#pack.undertakingWords.outOf.holds(tokens, sentence.first)) return null;
    const [side] = mentions;
    if (side?.type !== "party" || side.sort !== "side" || side.first > sentence.first + 2) return null;
    if (tokens.form[side.last] !== ",") return null;
    const impersonal = core.subject?.type === "anaphor" && core.subject.refers === "it";
    if (!impersonal && !core.thing) return null;
    const voice = this.#floor.resolve(side);
    return voice && !voice.frame && voice.side !== null ? voice : null;
  }

  /** "Japan handed over ten incubators. The second batch will be handed over in June": by whoever gave the first. */
  #giver(core: Head, end: number, index: number): Voice | null {
    const before = this.#acts.at(-1);
    const voice = before?.voice;
    if (!before || !voice || voice.joint || voice.side === null || before.encounter !== this.#state.encounter)
      return null;
    if (before.sentence < index - 1 || !giving.has(before.kind)) return null;
    return this.#content.isGiven(core, end) ? changedVoice(voice, { inferred: "carried" }) : null;
  }

  /** "At the next meeting, which will take place": told in passing of one of a row. */
  #sitsAside(core: Head, end: number): boolean {
    const { tokens } = this.#document;
    for (let i = core.last + 1; i < end - 1; i += 1)
      if (this.#pack.words.relatives.holds(tokens, i) && this.#pack.undertakingWords.sits.find(tokens, i + 1, end))
        return this.#content.isTurn({ first: core.last, last: i });
    return false;
  }
}

/** Makes of an act what somebody says of a thing. */
function spokenOf(act: Making) {
  act.kind = "affirm";
  act.ruleId = act.unit.frame?.act?.id ?? act.ruleId;
}

/** "All comments are reviewed", "is being discussed": a passive of what is done as a rule. */
function isHabit(tokens: Tokens, core: Head, { kind }: ActRule): boolean {
  if (!core.thing || core.perfect) return false;
  if (kind !== "discuss" && (kind !== "agree" || tokens.form[core.first - 1] !== "being")) return false;
  return inPresent(tokens, core);
}

/** Whose a promise is that somebody says another makes, who is of a side. */
function settlePromise(act: Making, inner: Voice) {
  const { rule, speaker } = act;
  if (!speaker || (rule.kind !== "pledge" && rule.kind !== "offer")) return;
  // "Minister Halil informed him that Bosnia would contribute": of whom it is not known whose he is promises for his own
  if (speaker.parties.length === 0 && speaker.people.length === 1)
    act.speaker = changedVoice(speaker, { parties: inner.parties, side: inner.side, inferred: "party" });
  // "We agreed to meet. Ukraine will open its embassy": what one of the two promises is not both's
  if (speaker.joint && act.unit.frame === null && !inner.joint) act.speaker = inner;
}

/** Whether what is said is of those who say it. */
function isOfSameSide(inner: Voice, speaker: Voice, rule: ActRule): boolean {
  // "announced that the Emperor would visit": his own, where the text does not say whose
  if (inner.parties.length === 0 && rule.form === "stance") return true;
  if (inner.parties.length !== speaker.parties.length) return false;
  for (const party of inner.parties) if (!speaker.parties.includes(party)) return false;
  return true;
}

/** "that Iran should stop": asked of Iran, which is not at the table. */
function isAskedOf(inner: Voice, speaker: Voice | null, kind: ActKind, rule: ActRule): boolean {
  if ((kind !== "request" && kind !== "demand") || rule.form !== "stance" || speaker === inner) return false;
  return inner.side === null && inner.parties.length === 1 && !inner.joint;
}

/** What it is not to do a thing: "will not attend" refuses, "did not condemn" says so. */
function denied(kind: ActKind): ActKind {
  if (kind === "pledge" || kind === "support" || kind === "agree" || kind === "offer") return "reject";
  if (kind === "reject" || kind === "condemn" || kind === "warn" || kind === "demand") return "affirm";
  return kind;
}

/** "it will host", "it would pay": what somebody does, and no thing. */
function doesDeed(tokens: Tokens, { last }: Head, { undertakingWords: { milestones, deeds } }: Prepared): boolean {
  return [last, last + 1].some((at) => milestones.holds(tokens, at) || deeds.holds(tokens, at));
}

/** Where the noun group begins in which a token stands: up to eight words before it, and no further than `floor`. */
function groupStart(tokens: Tokens, at: number, floor: number): number {
  let first = at;
  while (first > floor && first > at - 8 && tokens.shape[first - 1] === shape.word) first -= 1;
  return first;
}

function inPresent(tokens: Tokens, head: Head): boolean {
  for (let i = head.first - 1; i >= head.clause && i > head.first - 4; i -= 1)
    if (tokens.form[i] === "is" || tokens.form[i] === "are") return true;
  return false;
}

/** "agreed with the Minister to reopen": what both will do; "agreed with the Minister on" is a view that one has. */
function agreesToDo(tokens: Tokens, head: Head, mentions: readonly Mention[]): boolean {
  const mate = mentions.find((mention) => mention.first >= head.last && mention.first <= head.last + 1);
  return mate !== undefined && tokens.form[mate.last] === "to";
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

/** "We will": the text's own word, whatever it is about. */
function isOurs(core: Head): boolean {
  return core.subject?.type === "anaphor" && core.subject.refers === "we";
}
