import { madeOnce } from "../made-once.ts";
import { formsOf } from "../text/forms.ts";
import type { Tokens } from "../text/tokens.ts";
import { Alphabet, atomOf, gap, gapOf } from "./alphabet.ts";
import { Moves, nowhere } from "./moves.ts";
import { type Pattern, PatternError, parsePattern } from "./parse.ts";
import { type Node, noSlots, type Slots, takes, Ways, wordWorth } from "./ways.ts";

export type { Slots } from "./ways.ts";

/** What patterns may refer to: word classes, verbs with their forms, and the words that end a noun group. */
export interface Vocabulary {
  /** Class name to its members: words, phrases, `@verb` or `[class]`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Lemma to all its forms. */
  readonly verbs: Readonly<Record<string, readonly string[]>>;
  /** Words a `..` gap may not cross. */
  readonly stops: ReadonlySet<string>;
}

/** One place where a pattern stood: the half-open range of tokens, and which pattern. */
export interface Match {
  readonly pattern: number;
  readonly first: number;
  readonly last: number;
}

/** Where a node takes not a word but what may stand in a gap, `on` is the gap with its sign turned. */
const anyGap = -gap.any;
const slotGap = -gap.slot;
const nounGap = -gap.noun;

/** The members of a word class, of which most patterns that name it have all. */
const parsedMembers = madeOnce((members: readonly string[]) => members.map((member) => parsePattern(member)));

const stateLimit = 20_000;

/**
 * Many patterns compiled into one automaton. Its states are made when first needed and kept, so that reading costs one
 * look-up a token whatever the number of patterns; a match is never longer than its pattern allows, so that time grows
 * with the text alone.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #starts: number[] = [];
  readonly #alphabet: Alphabet;
  /** The bits of symbols that begin a pattern, that begin one in which any word may come next, and that come second in others. */
  readonly #first: number;
  readonly #loose: number;
  readonly #second: number;
  /** By state, the nodes that take its next token. */
  readonly #states: (readonly number[])[] = [];
  /** The patterns that may end in one state, where there are several: how many, and then which. */
  readonly #accepts: number[] = [];
  readonly #stateIds = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  /** For each pattern, whether it has gaps: without them every word it takes is its own. */
  readonly #gapped: boolean[] = [];
  readonly #slotted: boolean[] = [];
  /** By state and symbol, two more than the next state. */
  readonly #moves = new Moves();
  /** Where the first state goes, by atom: two more than the next state, 0 where that is not known. */
  #firstMoves = new Int32Array(0);
  /** The patterns that the last call of `match` found, and for each pattern where it ends, 0 for every other. */
  readonly found: number[] = [];
  readonly ends: Int32Array;
  readonly #ways: Ways;

  /** @throws PatternError where a pattern is malformed or names a class or verb that the vocabulary lacks */
  constructor(patterns: readonly string[], language: Vocabulary, alphabet = new Alphabet(language.stops)) {
    this.#vocabulary = language;
    this.#alphabet = alphabet;
    patterns.forEach((source, index) => {
      const end = this.#node(undefined, null);
      (this.#nodes[end] as Node).accepts = index;
      const from = this.#nodes.length;
      this.#starts.push(this.#compile(parsePattern(source), end, source, new Set()));
      const made = this.#nodes.slice(from);
      this.#gapped.push(made.some((node) => node.on !== undefined && node.on < 0));
      this.#slotted.push(made.some((node) => node.slot !== null));
    });
    this.#ways = new Ways(this.#nodes, this.#starts);
    const firsts = new Set<number>();
    const loose = new Set<number>();
    const follow: (readonly [first: number, second: number])[] = [];
    patterns.forEach((source, index) => {
      for (const { on = 0, next } of this.#ways.openings(this.#starts[index] as number).nodes) {
        if (on < 0)
          throw new PatternError(
            source,
            0,
            "a word before the first gap, or every word of a text would begin the pattern",
          );
        firsts.add(on);
        for (const to of next) {
          const { nodes, ends } = this.#ways.openings(to);
          if (ends) loose.add(on);
          for (const { on: second = 0 } of nodes) {
            if (second < 0) loose.add(on);
            else follow.push([on, second]);
          }
        }
      }
    });
    const seconds = follow.filter(([first]) => !loose.has(first)).map(([, second]) => second);
    const bits = alphabet.enter(firsts, loose, seconds);
    this.#first = bits.first;
    this.#loose = bits.loose;
    this.#second = bits.second;
    this.#firstMoves = new Int32Array(Math.max(0, ...firsts) + 1);
    this.ends = new Int32Array(patterns.length);
    this.#reset();
  }

  #node(on: number | undefined, slot: string | null): number {
    this.#nodes.push({ on, slot, next: [], accepts: -1 });
    return this.#nodes.length - 1;
  }

  /** Adds the nodes of a pattern so that they lead to `to`; gives the node where it begins. */
  #compile(pattern: Pattern, to: number, source: string, within: ReadonlySet<string>): number {
    switch (pattern.type) {
      case "word":
        return this.#words(pattern.form, to);
      case "verb": {
        const forms = this.#vocabulary.verbs[pattern.lemma];
        if (!forms)
          throw new PatternError(
            source,
            source.indexOf(pattern.lemma),
            `a verb of the language; "${pattern.lemma}" is not in its list`,
          );
        return this.#branch(forms.map((form) => this.#words(form, to)));
      }
      case "class": {
        const members = this.#vocabulary.classes[pattern.name];
        if (!members || within.has(pattern.name)) {
          throw new PatternError(
            source,
            Math.max(0, source.indexOf(`[${pattern.name}]`)),
            `a word class; "${pattern.name}" is ${members ? "part of itself" : "unknown"}`,
          );
        }
        const inside = new Set(within).add(pattern.name);
        return this.#branch(parsedMembers(members).map((member) => this.#compile(member, to, source, inside)));
      }
      case "gap": {
        const on = pattern.slot !== null ? slotGap : pattern.any ? anyGap : nounGap;
        let next = to;
        const entries: number[] = [];
        for (let i = pattern.most; i >= 1; i -= 1) {
          const node = this.#node(on, pattern.slot);
          (this.#nodes[node] as Node).next.push(next);
          if (next !== to && i >= pattern.least) (this.#nodes[node] as Node).next.push(to);
          next = node;
          entries.push(node);
        }
        return pattern.least === 0 ? this.#branch([next, to]) : next;
      }
      case "sequence": {
        let next = to;
        for (let i = pattern.items.length - 1; i >= 0; i -= 1)
          next = this.#compile(pattern.items[i] as Pattern, next, source, within);
        return next;
      }
      case "either":
        return this.#branch(pattern.options.map((option) => this.#compile(option, to, source, within)));
      case "optional":
        return this.#branch([this.#compile(pattern.item, to, source, within), to]);
    }
  }

  #branch(options: readonly number[]): number {
    const node = this.#node(undefined, null);
    (this.#nodes[node] as Node).next.push(...options);
    return node;
  }

  #words(words: string, to: number): number {
    const form = formsOf(words);
    let next = to;
    for (let i = form.length - 1; i >= 0; i -= 1) {
      const node = this.#node(this.#alphabet.atom(form[i] as string), null);
      (this.#nodes[node] as Node).next.push(next);
      next = node;
    }
    return next;
  }

  #reset() {
    this.#states.length = 0;
    this.#accepts.length = 0;
    this.#stateIds.clear();
    this.#moves.clear();
    this.#firstMoves.fill(0);
    this.#state(this.#starts);
  }

  /**
   * The state for a set of nodes, with all that they lead to for nothing: twice its place, and one more where a pattern may
   * end there, so that at most tokens the state itself need not be looked at.
   */
  #state(from: Iterable<number>): number {
    const nodes = new Set<number>();
    const accepts = new Set<number>();
    const waiting = [...from];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (nodes.has(node)) continue;
      nodes.add(node);
      const { on, next, accepts: pattern } = this.#nodes[node] as Node;
      if (pattern >= 0) accepts.add(pattern);
      if (on === undefined) waiting.push(...next);
    }
    const moving = [...nodes].filter((node) => (this.#nodes[node] as Node).on !== undefined).sort((a, b) => a - b);
    const accepting = [...accepts].sort((a, b) => a - b);
    if (moving.length === 0 && accepting.length === 0) return nowhere;
    const key = `${moving.join()};${accepting.join()}`;
    const found = this.#stateIds.get(key);
    if (found !== undefined) return found;
    const state = (this.#states.length << 1) | (accepting.length > 0 ? 1 : 0);
    this.#states.push(moving);
    const atoms = moving.map((node) => (this.#nodes[node] as Node).on as number).filter((on) => on > 0);
    this.#moves.add(state >> 1, atoms, this.#ending(accepting));
    this.#stateIds.set(key, state);
    return state;
  }

  /** One number for the patterns that end in a state: one more than the pattern, or the place of a list with its sign turned. */
  #ending(patterns: readonly number[]): number {
    if (patterns.length <= 1) return (patterns[0] ?? -1) + 1;
    const place = this.#accepts.length;
    this.#accepts.push(patterns.length, ...patterns);
    return -place;
  }

  #step(nodes: readonly number[], symbol: number): number {
    const atom = atomOf(symbol);
    const gaps = gapOf(symbol);
    const reached: number[] = [];
    for (const id of nodes) {
      const node = this.#nodes[id] as Node;
      if (takes(node, atom, gaps)) reached.push(...node.next);
    }
    return reached.length === 0 ? nowhere : this.#state(reached);
  }

  /** The symbol of each token: what this and all automata with the same alphabet can tell of it. */
  symbols(tokens: Tokens): Int32Array {
    return this.#alphabet.symbols(tokens);
  }

  /** The patterns that match from token `first`, each with the last place before `limit` where it may end. */
  matchesAt(symbols: Int32Array, first: number, limit: number): ReadonlyMap<number, number> {
    this.match(symbols, first, limit);
    return new Map(this.found.map((pattern) => [pattern, this.ends[pattern] as number]));
  }

  /**
   * Finds the patterns that match from token `first`, says how many and leaves them in `found`, and in `ends` the last place
   * before `limit` where each may end. Both hold until the next call. Most tokens begin no pattern and cost one look-up.
   */
  match(symbols: Int32Array, first: number, limit: number): number {
    const { found, ends } = this;
    // to set a length the engine leaves compiled code
    for (let k = found.length; k > 0; k -= 1) ends[found.pop() as number] = 0;
    if (!this.mayBegin(symbols, first, limit)) return 0;
    let current = this.#firstMove(symbols[first] as number);
    for (let i = first; current !== nowhere; ) {
      i += 1;
      if ((current & 1) === 1) {
        const ending = this.#moves.ending(current >> 1);
        if (ending > 0) this.#end(ending - 1, i);
        else {
          const last = (this.#accepts[-ending] as number) - ending;
          for (let k = 1 - ending; k <= last; k += 1) this.#end(this.#accepts[k] as number, i);
        }
      }
      if (i >= limit) break;
      current = this.#move(current, symbols[i] as number);
    }
    return found.length;
  }

  #end(pattern: number, at: number) {
    if (this.ends[pattern] === 0) this.found.push(pattern);
    this.ends[pattern] = at;
  }

  /** Whether a pattern may begin at a token, by its word and the next alone. */
  mayBegin(symbols: Int32Array, at: number, limit: number): boolean {
    if (at >= limit) return false;
    const symbol = symbols[at] as number;
    if ((symbol & this.#first) === 0) return false;
    // after "the" and its like there is seldom a word that goes on
    return (symbol & this.#loose) !== 0 || (at + 1 < limit && ((symbols[at + 1] as number) & this.#second) !== 0);
  }

  /** The state to which the first word of a match leads. No pattern begins with a gap, so that its atom alone decides. */
  #firstMove(symbol: number): number {
    const atom = atomOf(symbol);
    const known = this.#firstMoves[atom] as number;
    if (known > 0) return known - 2;
    const next = this.#move(0, symbol);
    this.#firstMoves[atom] = next + 2;
    return next;
  }

  /** The state to which a symbol leads, made when it is first needed. */
  #move(state: number, symbol: number): number {
    const known = this.#moves.get(state >> 1, symbol);
    return known > 0 ? known - 2 : this.#make(state, symbol);
  }

  #make(state: number, symbol: number): number {
    if (this.#states.length >= stateLimit) {
      const nodes = this.#states[state >> 1] as readonly number[];
      this.#reset();
      return this.#step(nodes, symbol);
    }
    const next = this.#step(this.#states[state >> 1] as readonly number[], symbol);
    this.#moves.set(state >> 1, symbol, next + 2);
    return next;
  }

  /**
   * The best way a pattern matches from `first` and ends by `last`: most words of its own, fewest in gaps, then longest.
   * One pass over its few tokens for all its ends.
   */
  best(
    symbols: Int32Array,
    pattern: number,
    first: number,
    last: number,
  ): { readonly last: number; readonly score: number } {
    if (!this.#gapped[pattern]) return { last, score: (last - first) * wordWorth };
    return this.#ways.best(symbols, pattern, first, last);
  }

  /** What the slots of a matched pattern took, on the way that names most words and leaves least to gaps. */
  slots(symbols: Int32Array, { pattern, first, last }: Match): Slots {
    return this.#slotted[pattern] ? this.#ways.slots(symbols, pattern, first, last) : noSlots;
  }
}
