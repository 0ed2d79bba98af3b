import type { ActKind, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { agentNoun, agentOf, objectOf } from "./act-parties.ts";
import { type Head, takesThat } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Floor } from "./floor.ts";
import { beginningIn, type Mention } from "./mentions.ts";
import { gatheringVoice, jointVoice, other, type State, sideOfParty, type Voice, voiceOf } from "./voice.ts";

/** What may be another's than its subject's: "pledged Ghana's backing". */
const owned: ReadonlySet<ActKind> = new Set(["support", "offer", "pledge", "concern", "condole"]);

/** What is put to somebody or is about him. */
const directed: ReadonlySet<ActKind> = new Set(["thank", "praise", "congratulate", "condole", "request", "invite"]);

/** So many words after its verb stands whom an act is to. */
const aboutReach = 6;

/** Whose an act is and to whom, beside what its subject says. */
export class ActVoices {
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #floor: Floor;

  constructor(document: ReadDocument, pack: Prepared, state: State, floor: Floor) {
    this.#document = document;
    this.#pack = pack;
    this.#state = state;
    this.#floor = floor;
  }

  /** The one side that does what is told in the passive. */
  agentVoice(core: Head, { mentions, sentence }: ReadSentence): Voice | null {
    const agent = agentOf(this.#document.tokens, core, mentions, sentence.last);
    const voice = agent && this.#floor.resolve(agent);
    return voice && !voice.frame && !voice.joint && voice.side !== null ? voice : null;
  }

  /** "Kenyan and Japanese experts", "a team from Japan": whose people will do what is told, where a side's they are. */
  groupVoice(core: Head, mentions: readonly Mention[]): Voice | null {
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
      const side = mention.party ? sideOfParty(state, mention.party) : null;
      // a third state's, or those in some city
      if (side === null || (mention.type === "party" && mention.sort === "city")) return null;
      found.add(side);
    }
    const [side] = found;
    if (side === undefined) return null;
    return found.size === 2 ? jointVoice(state) : voiceOf(state.sides[side], side);
  }

  /** "Kenya's and Japan's ministers": the owner named before "and". */
  ownerBeside(subject: Mention | null, mentions: readonly Mention[]): Mention | null {
    const { tokens } = this.#document;
    if (subject?.type !== "person" || tokens.form[subject.first - 1] !== "and") return null;
    const end = tokens.form[subject.first - 2] === "'s" ? subject.first - 2 : subject.first - 1;
    return (
      mentions.find((mention) => mention.type === "party" && mention.last === end && end < subject.first - 1) ?? null
    );
  }

  /** Whether a voice is the organisation's whose paper the text is. */
  gathers(voice: Voice): boolean {
    const { gathering, sides } = this.#state;
    return gathering !== null && sides === null && voice.parties.length === 1 && voice.parties[0] === gathering;
  }

  /** A noun group that speaks for both or for the publisher: "the Joint Commission agreed", "the Head of our state". */
  thingVoice(core: Head, mentions: readonly Mention[]): Voice | null {
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
  whose(core: Head, mentions: readonly Mention[]): Party | null {
    if (!core.act || !owned.has(core.act.kind)) return null;
    for (const mention of mentions) {
      if (mention.first <= core.first || mention.type !== "party" || !mention.possessive) continue;
      return mention.first <= core.first + 2 ? mention.party : null;
    }
    return null;
  }

  /** Whom thanks, praise, requests and wishes are about: the first principal's party named after the verb. */
  about(core: Head, end: number, mentions: readonly Mention[]): Mention | null {
    const { sides } = this.#state;
    const rule = core.act;
    if (!sides || !rule || !directed.has(rule.kind)) return null;
    if (rule.form === "speech" || rule.form === "stance") return null;
    if (this.#pack.words.objectPronouns.holds(this.#document.tokens, core.last - 1)) return null;
    for (const mention of mentions) {
      if (mention.first < core.first || mention.first >= end) continue;
      // what stands farther off tells what it is about: "the role of the two banks in the trade of Georgia"
      if (mention.first > core.last + aboutReach) return null;
      if (mention.type !== "party" || mention.sort === "city" || mention.sort === "adjective") continue;
      // "invited him to visit Baghdad", "welcomed the visit to Baghdad": the inviter's own
      if (rule.kind === "invite" && this.#pack.undertakingWords.into.holds(this.#document.tokens, mention.first - 1))
        continue;
      // "the Praia-Dakar line"
      const before = this.#document.tokens.form[mention.first - 1] as string;
      if (this.#document.tokens.form[mention.last] === "-" || before === "-") continue;
      // "renewed Kenya's appeal", "to invest in Kenya", "support for Kenya's candidature": his own
      if (rule.kind === "request" || rule.kind === "invite")
        if (mention.first < core.last || before === "in" || before === "for") return null;
      return sides.some((side) => side.party === mention.party) ? mention : null;
    }
    return null;
  }

  /** Whether the other side stands behind "with": "discussed with Mr. Paz". */
  withOther(core: Head, mentions: readonly Mention[], end: number, speaker: Voice): boolean {
    const { tokens } = this.#document;
    for (const mention of mentions) {
      if (mention.first < core.first - 26 || mention.first >= end || mention.first > core.last + 14) continue;
      if (tokens.form[mention.first - 1] !== "with" || mention.type === "anaphor") continue;
      // "agreed with Mr. Paz's proposal"
      if (tokens.form[mention.last] === "'s" || (mention.type === "party" && mention.possessive)) continue;
      const voice = this.#floor.resolve(mention);
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
  contentAgent(core: Head, mentions: readonly Mention[], end: number, speaker: Voice | null): Voice | null {
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
      const voice = this.#floor.resolve(mention);
      state.speaker = before;
      if (voice && !voice.frame) return voice;
    }
    return null;
  }

  /** What a demand is put to, where that is nobody at the table. */
  outsider(core: Head, read: ReadSentence, end: number, speaker: Voice | null): Voice | "unnamed" | null {
    const { tokens } = this.#document;
    const state = this.#state;
    const { to } = core.slots;
    const from = to ? to[0] : core.first + 1;
    const { outsiders } = this.#pack.phrases;
    if (outsiders.mayStandIn(read.marks)) {
      const limit = Math.min(end, from + 6);
      for (let i = from; i < limit; i += 1) {
        if (outsiders.find(tokens, i, end)) return "unnamed";
        if (this.#pack.words.prepositions.holds(tokens, i) && i > from + 1) break;
      }
    }
    const object = beginningIn(read.mentions, from, Math.min(from + 3, end - 1));
    if (object === undefined) return null;
    if (object.type !== "party" || object.sort === "adjective" || object.possessive) return null;
    const { sides, gathering } = state;
    if (sides ? sides[0].party === object.party || sides[1].party === object.party : !gathering) return null;
    if (speaker?.parties.includes(object.party)) return null;
    return { parties: [object.party], people: [], joint: false, side: null, inferred: null, frame: false };
  }

  /** Whether a party is whom a deed is done to: "the attack on Oman", "the shelling of Omani towns" is not told apart. */
  #suffers(mention: Mention, core: Head): boolean {
    const { tokens } = this.#document;
    const reach = mention.type === "party" && mention.sort === "adjective" ? 4 : 2;
    for (let i = mention.first - 1; i >= core.last && i >= mention.first - reach; i -= 1)
      if (this.#pack.words.targets.holds(tokens, i)) return true;
    return false;
  }

  /** Whom an act is put to: whom its words name, else the other side. */
  addressee(kind: ActKind, core: Head, speaker: Voice | null, read: ReadSentence, end: number): Voice | null {
    const state = this.#state;
    if (!speaker || speaker.joint || (kind === "agree" && this.gathers(speaker))) return null;
    if (kind === "discuss") return speaker.parties.length === 1 ? other(state, speaker) : null;
    const outsider = this.outsider(core, read, end, speaker);
    if (outsider === "unnamed") return null;
    if (outsider && kind !== "condemn") return outsider;
    if (kind === "affirm" || kind === "report") return other(state, speaker);
    if (kind === "support" || kind === "condemn" || kind === "condole") {
      const target = this.#target(kind, core, speaker, read, end);
      if (target || kind === "condemn") return target;
    }
    const object = objectOf(this.#document.tokens, core, read.mentions, this.#pack);
    return (object && this.#named(object, speaker)) ?? other(state, speaker);
  }

  /** Whom the words of support, condolence or condemnation name. */
  #target(
    kind: "support" | "condemn" | "condole",
    core: Head,
    speaker: Voice,
    read: ReadSentence,
    end: number,
  ): Voice | null {
    const state = this.#state;
    const { sides } = state;
    if (kind === "condemn" && sides) {
      // "summoned the Ambassador of Peru over the raid on Chad": whoever stands there stands for his country
      const met = read.mentions.find((mention) => mention.first >= core.first && mention.first < core.last);
      const side = met?.type === "person" && met.party ? sideOfParty(state, met.party) : null;
      if (side !== null && !speaker.parties.includes(sides[side].party)) return voiceOf(sides[side], side);
    }
    for (const mention of read.mentions) {
      if (mention.first < core.last - 1 || mention.first >= end || mention.type !== "party") continue;
      if (speaker.parties.includes(mention.party) || mention.sort === "city") continue;
      // "condemned the attack on Oman", "in Omani towns": whom it befell
      if (kind === "condemn" && this.#suffers(mention, core)) continue;
      const side = sideOfParty(state, mention.party);
      if (side !== null && sides) return voiceOf(sides[side], side);
      if (kind === "condole") break;
      return { parties: [mention.party], people: [], joint: false, side: null, inferred: null, frame: false };
    }
    return null;
  }

  /** Who it is that the verb takes, where he is not of those who speak. */
  #named(object: Mention, speaker: Voice): Voice | null {
    const state = this.#state;
    const before = state.speaker;
    state.speaker = speaker;
    const voice = this.#floor.resolve(object);
    state.speaker = before;
    if (!voice || voice.frame || voice.joint || voice.parties.length === 0) return null;
    for (const party of voice.parties) if (speaker.parties.includes(party)) return null;
    return voice.side !== null || state.gathering ? voice : null;
  }
}
