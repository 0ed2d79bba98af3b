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
import { changedVoice, jointVoice, other, type State, type Voice, voiceOf } from "./voice.ts";

const presents = new WordSet(["am", "is", "are", "has", "have", "must", "cannot", "remains", "remain"]);

const pasts = new WordSet(["was", "were", "had"]);

/** What one says or does who gives, or is going to. */
const giving: ReadonlySet<ActKind> = new Set<ActKind>(["report", "pledge", "offer"]);

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
    const pack = this.#pack;
    const { core } = unit;
    const rule = core.act as ActRule;
    const promised = this.#fromSide(core, read);
    let speaker = given ?? promised;
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
      innerVoice = this.#floor.resolve(inner, { switched: false, object: null, answers: false, said: true });
      state.speaker = before;
      if (core.alsoSubject && innerVoice) innerVoice = this.#floor.both(innerVoice, core.alsoSubject);
    }
    const content = core.last;
    const end = trimEnd(tokens, unit.start, this.#floor.quoteEnd(read, unit));
    // '"Japan," he said, "will …"': an attribution that governs nothing says nothing
    const introduces = tokens.form[read.sentence.last - 1] === ":" && unit.end === read.sentence.last;
    if (rule.form === "speech" && unit.frame === core && (end <= core.last || (introduces && kind === "affirm"))) {
      // "The Minister made the following announcements:" speaks in the items of the list
      if (given && (!given.joint || rule.introduces) && tokens.form[read.sentence.last - 1] === ":")
        this.#floor.lister = given;
      return;
    }
    // bare stance: needs somebody who speaks
    if (rule.form === "stance" && !core.embedded && core.position === "finite" && unit.frame === null) {
      const quoted = this.#floor.isQuoted(read, core.first);
      const said = quoted || state.carry === read.sentence.paragraph;
      const whose = this.#voices.whose(core, read.mentions);
      const alone = core.subject
        ? this.#floor.resolve(core.subject, { switched: false, object: null, answers: false, said, whose })
        : null;
      const beside = core.alsoSubject ?? this.#voices.ownerBeside(core.subject, read.mentions);
      const subjectVoice = alone && beside ? this.#floor.both(alone, beside) : alone;
      if (beside && beside !== core.alsoSubject) unit.start = Math.min(unit.start, beside.first);
      const carried = this.#floor.carrier(read.sentence.paragraph);
      if (core.subject) {
        if (!subjectVoice || subjectVoice.frame) return;
        // "Mr Hamilton will meet the Premier tomorrow", "He is scheduled to meet officials": his calendar, not his word
        const own = carried !== null || quoted || told !== null;
        const single =
          core.subject.type === "person" || (core.subject.type === "anaphor" && core.subject.refers === "he");
        if (
          !own &&
          single &&
          !subjectVoice.joint &&
          ((rule.kind === "pledge" && !core.past) || rule.actor === "pair") &&
          !(rule.kind === "pledge" && this.#returns(core, read, end, subjectVoice))
        )
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
        if (
          !carried &&
          !quoted &&
          subjectVoice.side === null &&
          !subjectVoice.joint &&
          !this.#voices.gathers(subjectVoice)
        )
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
          const turn = settled && this.#content.isTurn({ first: begin, last: core.subject.first });
          if (!turn && !(settled && this.#content.isComing(core, end, true))) return;
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
          const plan = core.modal || rule.kind === "agree" ? this.#voices.thingVoice(core, read.mentions) : null;
          // "It is planned to hold a forum": nobody's
          const impersonal = rule.actor === "pair" && core.clause === core.first;
          // "The equipment will be chosen by the Government of Kenya": whose deed it is, is said
          const agent = core.modal
            ? (this.#voices.agentVoice(core, read) ?? this.#voices.groupVoice(core, read.mentions))
            : null;
          const giver = plan || agent || !core.modal ? null : this.#giver(core, end, index);
          if (!plan && !impersonal && !agent && !giver && !this.#content.isComing(core, end, true)) return;
          speaker = (plan ? null : agent) ?? giver ?? jointVoice(state);
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
        this.emit({ ...unit, core: unit.frame as Head }, given, read, index, told);
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
      !this.#content.checkable(core, end) &&
      !this.#content.isComing(core, end, false)
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
      !this.#content.gives(core, end) &&
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
            ? this.#floor.resolve(core.subject, { switched: false, object: null, answers: false, together: true })
            : null;
        const explicitSubject = alone && core.alsoSubject ? this.#floor.both(alone, core.alsoSubject) : alone;
        if (core.thing || !explicitSubject || explicitSubject.joint || explicitSubject.frame)
          speaker = state.sides || state.gathering ? jointVoice(state) : null;
        else speaker = explicitSubject;
        if (!speaker) inferred.push("by");
      } else if (kind === "affirm" || kind === "discuss") speaker = jointVoice(state);
      // "it was proposed by the Kenyan side"
      const agent = agentOf(tokens, core, read.mentions, read.sentence.last);
      const agentVoice = agent ? this.#floor.resolve(agent, { switched: false, object: null, answers: false }) : null;
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
            if (!this.#content.checkable(core, end) && !this.#content.isComing(core, end, false)) kind = "affirm";
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
          this.#voices.thingVoice(core, read.mentions) ??
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
      const agentVoice = agent ? this.#floor.resolve(agent, { switched: false, object: null, answers: false }) : null;
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
      const agentVoice = agent ? this.#floor.resolve(agent, { switched: false, object: null, answers: false }) : null;
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
      const ownerVoice = owner ? this.#floor.resolve(owner, { switched: false, object: null, answers: false }) : null;
      // "an invitation was extended to the Minister": by the other side
      const put = ["invite", "thank", "congratulate", "condole"].includes(rule.kind)
        ? objectOf(tokens, core, read.mentions, pack)
        : null;
      const putTo = put ? this.#floor.resolve(put, { switched: false, object: null, answers: false }) : null;
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
        const giver = object ? this.#floor.resolve(object, { switched: false, object: null, answers: false }) : null;
        const flipped = other(state, speaker);
        speaker = giver && giver.parties.length > 0 && !giver.frame ? giver : (flipped ?? speaker);
      }
    }
    // "received a message from his colleague, including an invitation": the colleague's
    if (rule.joins) {
      const joined = this.#acts.at(-1);
      if (joined?.sentence === index && joined.voice) speaker = joined.voice;
      else if (this.#content.received(core, read)) speaker = other(state, speaker) ?? speaker;
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
        const ownerVoice = bearers ?? this.#floor.resolve(owner, { switched: false, object: null, answers: false });
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
    if (
      shared &&
      !view &&
      speaker &&
      speaker.side !== null &&
      this.#voices.withOther(core, read.mentions, end, speaker)
    )
      speaker = changedVoice(jointVoice(state), { inferred: speaker.inferred });
    // "'I thanked Oman,' the envoy wrote": nobody thanks himself
    if (rule.kind === "thank" && rule.actor === undefined && !core.passive && speaker?.side != null) {
      const thanked = objectOf(tokens, core, read.mentions, pack);
      if (thanked?.type === "party" && !thanked.possessive && speaker.parties.includes(thanked.party))
        speaker = other(state, speaker);
    }
    speaker = promised ?? speaker;
    const joint = speaker?.joint ?? false;
    if (kind === rule.kind) {
      if (joint && rule.joint) kind = rule.joint;
      if (!joint && rule.single) kind = rule.single;
    }
    if (rule.selfward) {
      // "hopes that Peru will ratify" asks; "hopes to return" does not
      const agent = rule.form === "stance" ? innerVoice : this.#voices.contentAgent(core, read.mentions, end, speaker);
      const theirs =
        agent !== null &&
        speaker !== null &&
        // "both hoped that the two sides would meet": what they do themselves
        ((agent.joint && !speaker.joint) || agent.parties.some((party) => !speaker?.parties.includes(party)));
      kind = theirs ? rule.kind : rule.selfward;
    }
    const outsider = this.#voices.outsider(core, read, end, speaker);
    if (rule.outsider && outsider && (outsider === "unnamed" || this.#content.presses(core, end))) kind = rule.outsider;
    const checked = joint ? (rule.jointCheckable ?? rule.checkable) : rule.checkable;
    if (checked && this.#content.checkable(core, end)) kind = checked;
    // "will go on with it at the next meeting, which will take place in Lima"
    if (kind === "affirm" && rule.form === "stance" && joint && core.modal && this.#sitsAside(core, end))
      kind = "agree";
    if (kind === "affirm" && rule.form === "speech" && !core.negated && this.#content.promisesAside(read, core, end))
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
    const coming = state.encounter < 0 ? !state.gathering : this.#encounters.list[state.encounter]?.announced;
    if (
      coming &&
      rule.form === "stance" &&
      unit.frame === null &&
      !told &&
      !this.#floor.isQuoted(read, core.first) &&
      !isOurs(core) &&
      !this.#floor.answering(read) &&
      // "The UK will give Kenya 800,000 doses", "The two leaders will sign five agreements": promised, and not only the programme
      !(
        innerVoice !== null &&
        (kind === "pledge" || kind === "agree") &&
        (innerVoice.joint
          ? this.#content.concludes(core, end)
          : innerVoice.people.length === 0 && this.#content.gives(core, end))
      )
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
    const goes = core.position === "virtual" ? this.#acts.at(-1) : undefined;
    const same = goes?.rule === ruleId && goes.sentence === index ? goes : null;
    if (same && rule.outsider) kind = same.kind;
    const to = same ? same.to : asked ? innerVoice : this.#voices.addressee(kind, core, speaker, outsider, read, end);
    const strength = rule.strength ?? (kind === "pledge" || kind === "agree" || kind === "demand" ? "firm" : "medium");
    if (speaker?.inferred) inferred.push(speaker.inferred);
    this.#acts.push({
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

  /** "From the Kenyan side, it was promised that": whose what nobody is the subject of is. */
  #fromSide(core: Head, { sentence, mentions }: ReadSentence): Voice | null {
    const { tokens } = this.#document;
    if (!this.#pack.undertakingWords.outOf.holds(tokens, sentence.first)) return null;
    const [side] = mentions;
    if (side?.type !== "party" || side.sort !== "side" || side.first > sentence.first + 2) return null;
    if (tokens.form[side.last] !== ",") return null;
    const impersonal = core.subject?.type === "anaphor" && core.subject.refers === "it";
    if (!impersonal && !core.thing) return null;
    const voice = this.#floor.resolve(side, { switched: false, object: null, answers: false });
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
