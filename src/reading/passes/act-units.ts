import type { ActKind } from "../../record/record.ts";
import type { ActRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { partOf } from "../text/sentences.ts";
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
import { jointVoice, other, ourVoice, type State, type Voice, voiceOf } from "./voice.ts";

/** Kinds of acts that settle what their content is: its own verbs make no further acts. */
const binding: ReadonlySet<ActKind> = new Set(["agree", "request", "demand", "invite", "offer", "pledge"]);

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
    const told = this.#state.sides ? beforeSource(tokens, first, read, this.#pack) : read.sentence.last;
    const sentence = told < read.sentence.last ? partOf(read.sentence, read.sentence.first, told) : read.sentence;
    const heads = told < read.sentence.last ? all.filter((head) => head.first < told) : all;
    if (heads.length === 0) {
      this.#drafts.carried(read, index, first);
      return;
    }
    const state = this.#state;
    const pack = this.#pack;
    // "S, the Minister said, adding that T": what stands after the attribution is read for itself
    const between = heads.findIndex((head) => isAside(tokens, head, first, pack));
    if (between >= 0 && between < heads.length - 1) {
      const cut = (heads[between] as Head).last;
      const before = cutTo(read, partOf(sentence, sentence.first, cut));
      this.readUnits(before, heads.slice(0, between + 1), index, first);
      const after = cutTo(read, partOf(sentence, cut, sentence.last));
      this.readUnits(after, heads.slice(between + 1), index, cut + 1);
      return;
    }
    // "Political ties, the President said, are growing": the whole sentence is what he said
    const inside = heads.length === 1 ? heads[0] : undefined;
    if (inside && isInserted(tokens, inside, first, sentence.last, pack)) {
      const voice = this.#floor.resolve(inside.subject as Mention, { switched: false, object: null, answers: false });
      const somebody = inside.subject?.type === "person" || isHe(inside.subject);
      if (voice && somebody) this.#floor.speaks(voice, inside.subject);
      if (voice && !voice.frame && somebody) this.#drafts.emitPlain(inside, voice, first, sentence.last, index, read);
      return;
    }
    // "Ghana, he said, had always helped and would help again": what stands around is all what he said
    const parted = partedBy(tokens, heads, first, read.mentions, pack);
    if (parted) {
      this.readUnits(cutTo(read, sentence), parted, index, first);
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
      this.readUnits(cut, heads.slice(0, -1), index, first);
      return;
    }
    const last = heads.at(-1);
    if (last && between >= 0) postposed = last;
    // "“Help us to rebuild,” she appealed": whatever verb closes a quotation only says whose it is
    const tags = last?.act && last.subject && last.clause - first > 3 && quoteMarks.holds(tokens, last.clause - 1);
    const closes = tags || last?.act?.form === "speech" || (last?.act?.kind === "pledge" && last.clause - first > 3);
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
        (head === this.opener &&
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
    const before = this.#acts.length;
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
        ? this.#floor.resolve(subject, { switched: false, object: null, answers: false })
        : state.speaker;
      if (sentenceSpeaker) this.#floor.speaks(sentenceSpeaker, subject);
      if (units.length === 0 || (units.length === 1 && units[0]?.core === postposed)) {
        const end = postposed.clause;
        // "A met B in New York, the Foreign Ministry said": told of the encounter, and no act in it
        const tells = heads.some((head) => head.encounter && !head.act && head.position === "finite" && !head.embedded);
        if (sentenceSpeaker && !sentenceSpeaker.frame && !tells && end - first >= 3)
          this.#drafts.emitPlain(postposed, sentenceSpeaker, first, end, index, read);
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
        sentenceSpeaker = this.#floor.resolve(main.subject, { switched: opener, object: null, answers: false });
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
          lead = this.#floor.resolve(who, { switched: false, object: null, answers: false });
          if (lead && met.alsoSubject) lead = this.#floor.both(lead, met.alsoSubject);
        }
      }
      const leadBefore: Voice | null = lead;
      const rule = unit.core.act as ActRule;
      let speaker: Voice | null = lead;
      // "A met B and signed": nobody signs or agrees alone
      const met = lead && isDoneTogether(outer, rule) ? metBefore(heads, outer) : null;
      const whom = met && read.mentions.find(({ first }) => first >= met.last && first <= met.last + 4);
      if (lead?.parties.length === 1 && whom?.type === "person" && whom.last <= outer.first)
        speaker = this.#floor.both(lead, whom);
      if (outerSubject && !(unit.core.embedded && unit.frame === null)) {
        const switched = opener && !explicit;
        // only of somebody who may be either it is asked whom the verb takes
        const asked = outerSubject.type === "person" || isHe(outerSubject);
        const object = asked
          ? (objectOf(tokens, outer, read.mentions, pack) ?? this.#voices.about(unit, read.mentions))
          : null;
        // "The envoy was received by the King, to whom he handed": the subject of the sentence
        const isWhom = isHe(outerSubject) && tokens.form[outerSubject.first - 1] === "whom";
        const topic = isWhom
          ? read.mentions.find((mention) => mention.first >= first && mention.type === "person")
          : null;
        const voice = this.#floor.resolve(topic ?? outerSubject, {
          switched: switched || (switching && switchesBefore(tokens, outerSubject.first, sentence.first, pack)),
          object,
          // "accepted an invitation": one that the text has not told of
          answers: rule.answers === "accepted" && !pack.encounterWords.another.holds(tokens, unit.core.last),
          whose: asked ? this.#voices.whose(unit.core, read.mentions) : null,
          said: this.#floor.isQuoted(read, outerSubject.first),
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
            if (unit.frame === outer && unit.core === outer) continue;
          } else {
            speaker = voice;
            if (outer.alsoSubject && voice) speaker = this.#floor.both(voice, outer.alsoSubject);
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
          const opened = (this.opener?.alsoSubject && state.sides) || state.gathering ? jointVoice(state) : null;
          speaker = opened ?? state.speaker ?? (state.sides ? voiceOf(state.sides[0], 0, "speaker") : null);
        }
      }
      const noun = rule.form === "noun";
      // "A spokesman said: The Prime Minister spoke to the President": what is told is the encounter
      if (
        unit.core === unit.frame &&
        rule.kind === "affirm" &&
        rule.form === "speech" &&
        this.opener &&
        this.opener.first >= unit.start &&
        this.opener.first < unit.end
      )
        continue;
      this.#drafts.emit(unit, speaker, read, index, teller);
      if (rule.introduces) declared = speaker;
      this.#remembers(unit, speaker);
      // "The head of the FDFA underscored … and confirmed"
      const told = this.#acts.at(-1);
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
      const quoted = outerSubject?.type === "party" && this.#floor.isQuoted(read, outerSubject.first);
      if (lead && !lead.frame && !quoted && (rule.form !== "stance" || outerSubject?.type === "person"))
        this.#floor.speaks(lead, outerSubject);
    }
    this.#lists.list = this.#lists.opensList(read, index, before, declared) ?? this.#lists.list;
    if (
      this.#acts.length > before &&
      units.some((unit) => unit.frame || state.carry === sentence.paragraph) &&
      state.speaker &&
      !state.speaker.joint
    )
      state.carry = sentence.paragraph;
    if (this.#acts.length === before && !heads.some((head) => head.encounter)) this.#drafts.carried(read, index, first);
  }

  /** "Thanked her for the aid", in one's own post: whoever posts it leaves himself out, whoever spoke before. */
  #leavesOutSelf(head: Head, first: number, read: ReadSentence): boolean {
    const ours = this.#state.ours.length > 1;
    if (!(this.#state.firstPerson || ours) || this.#floor.quoted || head.clause > first + 1) return false;
    return !this.#floor.isQuoted(read, head.first);
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
    if (subject && speaker?.side != null && this.#floor.isSeveral(subject)) state.they = { ...speaker, people: [] };
    if (subject?.type === "party") state.it = speaker;
    else if (subject?.type === "person") state.it = null;
    else if (core.thing) {
      const said = this.#acts.at(-1);
      state.it = said?.head === core && said.voice?.joint ? said.voice : null;
    }
  }
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
