import type { ActKind } from "../../record/record.ts";
import type { ActRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { shape } from "../text/tokens.ts";
import { verbForm } from "../verb-table.ts";
import { trimEnd } from "./clause-end.ts";
import { bestMatch, type Symbols } from "./clauses.ts";
import { type DraftAct, draftOf, type ReadDocument, type ReadSentence } from "./document.ts";
import type { Floor } from "./floor.ts";
import { mentionFrom } from "./mentions.ts";
import { other, type State, type Voice } from "./voice.ts";

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

/** The mark of an item of a list, "(viii)", has no more characters. */
const longestMark = 8;

/** Reads the items of a list, each an act of its own: "We have agreed to: (a) open an office". */
export class ActLists {
  /** The act that a list hangs on: "We have agreed to:", and whether an item of it has been read. */
  list: List | null = null;
  readonly #document: ReadDocument;
  readonly #symbols: Symbols;
  readonly #pack: Prepared;
  readonly #state: State;
  readonly #acts: DraftAct[];
  readonly #floor: Floor;

  constructor(document: ReadDocument, symbols: Symbols, pack: Prepared, state: State, acts: DraftAct[], floor: Floor) {
    this.#document = document;
    this.#symbols = symbols;
    this.#pack = pack;
    this.#state = state;
    this.#acts = acts;
    this.#floor = floor;
  }

  /** Whether a list's mark stands on the line before a word. */
  marked(first: number): boolean {
    const { tokens } = this.#document;
    const start = tokens.start[first] as number;
    const line = tokens.text.lastIndexOf("\n", start - 1) + 1;
    return start - line <= longestMark && /\S/.test(tokens.text.slice(line, start));
  }

  /** One item of a list: an act of its own, of the kind and by those that the line before the list says. */
  item(read: ReadSentence, index: number, from: number): boolean {
    let first = from;
    const list = this.list;
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
    const marked = tokens.capital[first] === 0 && tokens.shape[first] === shape.word && this.marked(first);
    const verbal = form === "to" || (bits & (verbForm.base | verbForm.ing)) !== 0;
    // "- That a hotline shall be set up;"
    const clausal = this.#pack.newsWords.thats.holds(tokens, first);
    const fits = verbal || marked || clausal || (list.nominal && this.#isNominal(first, sentence.last));
    if (!begins || !fits || tokens.capital[first] === 2) {
      this.list = null;
      return false;
    }
    if (!list.read) {
      list.read = true;
      const at = this.#acts.indexOf(list.act);
      if (at >= 0) this.#acts.splice(at, 1);
    }
    const last = trimEnd(tokens, first, sentence.last);
    const own = verbal && list.act.kind !== "request" ? this.#itemRule(form === "to" ? first + 1 : first, last) : null;
    this.#acts.push({
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
  duty(read: ReadSentence, index: number, first: number): boolean {
    const { tokens } = this.#document;
    const { sentence, mentions } = read;
    const owner = this.#state.sides ? mentionFrom(mentions, first) : null;
    if (owner === null || owner.type !== "party" || owner.first > first + 1) return false;
    if (tokens.form[owner.last] !== "to") return false;
    const verb = owner.last + 1;
    const { determiners, possessives } = this.#pack.words;
    // "- Kenya to the north of it"
    if (tokens.shape[verb] !== shape.word || tokens.capital[verb] !== 0) return false;
    if (determiners.holds(tokens, verb) || possessives.holds(tokens, verb)) return false;
    if (!this.marked(sentence.first)) return false;
    const voice = this.#floor.resolve(owner);
    if (!voice || voice.frame || voice.joint || voice.side === null) return false;
    this.#acts.push(
      draftOf(read, index, {
        kind: "pledge",
        rule: "pledge.is-to",
        voice,
        to: other(this.#state, voice),
        strength: "firm",
        first: owner.first,
        last: trimEnd(tokens, owner.first, sentence.last),
        trigger: [owner.last, owner.last + 1],
        content: owner.last,
        encounter: this.#state.encounter,
      }),
    );
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
  opensList(read: ReadSentence, index: number, before: number, declared: Voice | null): List | null {
    const { tokens } = this.#document;
    const { sentence } = read;
    if (tokens.form[sentence.last - 1] !== ":") return null;
    const newest = this.#acts.length > before ? this.#acts.at(-1) : undefined;
    if (newest && ["agree", "request", "pledge", "demand"].includes(newest.kind)) {
      const nominal = newest.kind === "agree" && this.#pack.words.listed.holds(tokens, sentence.last - 2);
      return { act: newest, read: false, nominal };
    }
    if (newest || !declared) return null;
    const { first, last } = sentence;
    const act = draftOf(read, index, {
      kind: declared.joint ? "agree" : "pledge",
      rule: "affirm.declared-following",
      voice: declared,
      to: null,
      strength: "firm",
      first,
      last,
      trigger: [first, first + 1],
      content: first,
      encounter: this.#state.encounter,
    });
    return { act, read: false, nominal: false };
  }
}
