import type { ActKind, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { agentNoun, agentOf, objectOf } from "./act-parties.ts";
import type { Unit } from "./act-unit.ts";
import { type Head, takesThat } from "./clauses.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Floor } from "./floor.ts";
import { beginningIn, type Mention } from "./mentions.ts";
import { gatheringVoice, jointVoice, other, type State, type Voice, voiceOf } from "./voice.ts";

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
    const voice = agent ? this.#floor.resolve(agent, { switched: false, object: null, answers: false }) : null;
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
    const rule = core.act;
    if (!rule || !["support", "offer", "pledge", "concern", "condole"].includes(rule.kind)) return null;
    for (const mention of mentions) {
      if (mention.first <= core.first || mention.type !== "party" || !mention.possessive) continue;
      return mention.first <= core.first + 2 ? mention.party : null;
    }
    return null;
  }

  /** Whom thanks, praise, requests and wishes are about: the first principal's party named after the verb. */
  about(unit: Unit, mentions: readonly Mention[]): Mention | null {
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
  withOther(core: Head, mentions: readonly Mention[], end: number, speaker: Voice): boolean {
    const { tokens } = this.#document;
    for (const mention of mentions) {
      if (mention.first < core.first - 26 || mention.first >= end || mention.first > core.last + 14) continue;
      if (tokens.form[mention.first - 1] !== "with" || mention.type === "anaphor") continue;
      // "agreed with Mr. Paz's proposal"
      if (tokens.form[mention.last] === "'s" || (mention.type === "party" && mention.possessive)) continue;
      const voice = this.#floor.resolve(mention, { switched: false, object: null, answers: false });
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
      const voice = this.#floor.resolve(mention, { switched: false, object: null, answers: false });
      state.speaker = before;
      if (voice && !voice.frame) return voice;
    }
    return null;
  }

  /** What a demand is put to, where that is nobody at the table. */
  outsider(core: Head, read: ReadSentence, end: number, speaker: Voice | null): Voice | "unnamed" | null {
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

  /** Whether a party is whom a deed is done to: "the attack on Oman", "the shelling of Omani towns" is not told apart. */
  #suffers(mention: Mention, core: Head): boolean {
    const { tokens } = this.#document;
    const reach = mention.type === "party" && mention.sort === "adjective" ? 4 : 2;
    for (let i = mention.first - 1; i >= core.last && i >= mention.first - reach; i -= 1)
      if (this.#pack.words.targets.holds(tokens, i)) return true;
    return false;
  }

  addressee(
    kind: ActKind,
    core: Head,
    speaker: Voice | null,
    outsider: Voice | "unnamed" | null,
    read: ReadSentence,
    end: number,
  ): Voice | null {
    const state = this.#state;
    if (!speaker || speaker.joint || (kind === "agree" && this.gathers(speaker))) return null;
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
      const voice = this.#floor.resolve(object, { switched: false, object: null, answers: false });
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
