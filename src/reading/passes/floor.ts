import type { Prepared } from "../prepare.ts";
import type { Unit } from "./act-unit.ts";
import { inQuotes, quoteMarks } from "./attribution.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Part } from "./interview.ts";
import type { Mention } from "./mentions.ts";
import { plainTurn, resolveSubject, type State, type Turn, type Voice, voiceOf } from "./voice.ts";

/** Who has the word: what is quoted, who spoke last, and whose a subject is. */
export class Floor {
  readonly parts: ReadonlyMap<ReadSentence, Part>;
  /** A quotation that an earlier sentence of the paragraph opened is still open. */
  quoted = false;
  /** Who speaks in the items of a list: "The Minister made the following announcements:". */
  lister: Voice | null = null;
  readonly #document: ReadDocument;
  readonly #pack: Prepared;
  readonly #state: State;

  constructor(document: ReadDocument, pack: Prepared, state: State, parts: ReadonlyMap<ReadSentence, Part>) {
    this.#document = document;
    this.#pack = pack;
    this.#state = state;
    this.parts = parts;
  }

  /** Whether a sentence is part of an answer at a press conference. */
  answering(read: ReadSentence): boolean {
    return this.parts.get(read)?.role === "answer";
  }

  /** Whether a quotation is open at a token of a sentence. */
  isQuoted({ sentence, marks }: ReadSentence, at: number): boolean {
    return quoteMarks.standIn(marks) ? inQuotes(this.#document.tokens, sentence.first, at, this.quoted) : this.quoted;
  }

  /** "'We thank you for the aid,' Rao posted": what is said in a quotation ends with it, whatever stands behind. */
  quoteEnd(read: ReadSentence, { start, end }: Unit): number {
    const { tokens } = this.#document;
    if (!quoteMarks.standIn(read.marks) || !this.isQuoted(read, start)) return end;
    for (let i = start + 1; i < end; i += 1)
      if (quoteMarks.holds(tokens, i)) return tokens.form[i - 1] === "," ? i : end;
    return end;
  }

  /** "The Kenyan delegation", "the envoys": several of whom "they" is said. */
  isSeveral(subject: Mention): boolean {
    if (subject.type === "person") return subject.plural;
    return subject.type === "party" && this.#pack.words.collectives.holds(this.#document.tokens, subject.last - 1);
  }

  /** Both of two subjects. */
  both(voice: Voice, also: Mention): Voice {
    const second = this.resolve(also);
    if (!second) return voice;
    const parties = [...new Set([...voice.parties, ...second.parties])];
    // "Mr. Asim, Minister of Health, and the Ambassador of Japan": a minister of whom nothing says whose he is, is the other side's
    const { sides } = this.#state;
    const unplaced = [voice, second].find((one) => one.parties.length === 0);
    const [party] = parties;
    if (
      sides &&
      party &&
      parties.length === 1 &&
      unplaced?.people.some(({ offices }) => offices.has("minister") || offices.has("foreign-minister"))
    )
      for (const side of sides) if (!parties.includes(side.party)) parties.push(side.party);
    return {
      parties,
      people: [...new Set([...voice.people, ...second.people])],
      joint: parties.length > 1,
      side: parties.length > 1 ? null : voice.side,
      inferred: null,
      frame: false,
    };
  }

  /** Who a mention is as things stand; null where nobody can be named. */
  resolve(mention: Mention, turn: Turn = plainTurn): Voice | null {
    return resolveSubject(mention, this.#state, turn, this.#document.people, this.#document.tokens, this.#pack);
  }

  /** Gives somebody the word. */
  speaks(voice: Voice, subject: Mention | null) {
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

  /** Whose a bare assertion is: the last speaker's in his paragraph, the publisher's in a statement of his own. */
  carrier(paragraph: number): Voice | null {
    const state = this.#state;
    if (state.carry === paragraph && state.speaker && !state.speaker.joint && !state.speaker.frame)
      return state.speaker;
    if (!state.firstPerson || !state.sides || state.ours.length > 1) return null;
    const index = state.own === state.sides[1].party ? 1 : 0;
    return voiceOf(state.sides[index], index, "carried");
  }
}
