import { shape, type Tokens, tokenize } from "../text/tokens.ts";
import { type Pattern, PatternError, parsePattern } from "./parse.ts";

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

/** The ranges of tokens that a pattern's slots took, by name. */
export type Slots = Readonly<Record<string, readonly [number, number]>>;

const noSlots: Slots = {};

const anyGap = -1;
const slotGap = -3;
const nounGap = -2;
/** Matches stay within a sentence, so that a point in one ("Mr.") stops nothing. */
const looseSigns = new Set(["$", "€", "£", "¥", "₹", "%", '"', "“", "”"]);

const hardStops = new Set([";"]);

interface Node {
  /** Atom id, or one of the gaps; `undefined` for a node that only branches. */
  readonly on: number | undefined;
  readonly slot: string | null;
  readonly next: number[];
  accepts: number;
}

interface State {
  readonly nodes: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, number>;
}

const dead = -1;
/** A word that a pattern names outweighs this many words left to gaps. */
const wordWorth = 4;
const nothing: ReadonlyMap<number, number> = new Map();
const stateLimit = 20_000;

/**
 * Many patterns compiled into one automaton. Its states are made when first needed and kept, so that reading costs one
 * look-up a token whatever the number of patterns; a match is never longer than its pattern allows, so that time grows
 * with the text alone.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #starts: number[] = [];
  readonly #symbols = new Map<string, number>();
  readonly #states: State[] = [];
  readonly #stateIds = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  readonly #atoms = new Map<string, number>();
  /** For each pattern, whether it has gaps: without them every word it takes is its own. */
  readonly #gapped: boolean[] = [];
  readonly #slotted: boolean[] = [];
  /** 1 for a symbol that is known to begin no pattern. */
  #begins = new Uint8Array(0);
  #scores = new Int32Array(0);
  #stamps = new Int32Array(0);
  #stamp = 0;
  #symbolAtom: number[] = [];
  #symbolGaps: number[] = [];

  /** @throws PatternError where a pattern is malformed or names a class or verb that the vocabulary lacks */
  constructor(patterns: readonly string[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    patterns.forEach((source, index) => {
      const end = this.#node(undefined, null);
      (this.#nodes[end] as Node).accepts = index;
      const from = this.#nodes.length;
      this.#starts.push(this.#compile(parsePattern(source), end, source, new Set()));
      if (this.#beginsWithGap(this.#starts[index] as number))
        throw new PatternError(
          source,
          0,
          "a word before the first gap, or every word of a text would begin the pattern",
        );
      const made = this.#nodes.slice(from);
      this.#gapped.push(made.some((node) => node.on !== undefined && node.on < 0));
      this.#slotted.push(made.some((node) => node.slot !== null));
    });
    // symbols: three for words that no pattern names, then one for each word that some pattern names
    this.#symbolAtom = [-9, -9, -9, -9];
    this.#symbolGaps = [0, anyBit, anyBit | nounBit | slotBit, anyBit | slotBit];
    for (const [form, atom] of this.#atoms) {
      this.#symbols.set(form, this.#symbolAtom.length);
      this.#symbolAtom.push(atom);
      this.#symbolGaps.push(this.#gapsOf(form, /[\p{L}\p{N}]/u.test(form)));
    }
    for (const form of vocabulary.stops) {
      if (this.#symbols.has(form)) continue;
      this.#symbols.set(form, 3);
    }
    this.#begins = new Uint8Array(this.#symbolAtom.length);
    this.#scores = new Int32Array(this.#nodes.length);
    this.#stamps = new Int32Array(this.#nodes.length).fill(-1);
    this.#reset();
  }

  #beginsWithGap(start: number): boolean {
    const seen = new Set<number>();
    const waiting = [start];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const { on, next } = this.#nodes[id] as Node;
      if (on !== undefined && on < 0) return true;
      if (on === undefined) waiting.push(...next);
    }
    return false;
  }

  #gapsOf(form: string, word: boolean): number {
    if (hardStops.has(form)) return 0;
    const loose = word || form === "-" || form === "'s" || form === "'" || form === "." || looseSigns.has(form);
    if (!loose || form === "that") return anyBit;
    return this.#vocabulary.stops.has(form) ? anyBit | slotBit : anyBit | nounBit | slotBit;
  }

  #node(on: number | undefined, slot: string | null): number {
    this.#nodes.push({ on, slot, next: [], accepts: -1 });
    return this.#nodes.length - 1;
  }

  #atom(form: string): number {
    let id = this.#atoms.get(form);
    if (id === undefined) {
      id = this.#atoms.size;
      this.#atoms.set(form, id);
    }
    return id;
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
        return this.#branch(members.map((member) => this.#compile(parsePattern(member), to, source, inside)));
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
    const { form } = tokenize(words);
    let next = to;
    for (let i = form.length - 1; i >= 0; i -= 1) {
      const node = this.#node(this.#atom(form[i] as string), null);
      (this.#nodes[node] as Node).next.push(next);
      next = node;
    }
    return next;
  }

  #reset() {
    this.#states.length = 0;
    this.#stateIds.clear();
    this.#state(this.#starts);
  }

  /** The state for a set of nodes, with all that they lead to for nothing. */
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
    if (moving.length === 0 && accepting.length === 0) return dead;
    const key = `${moving.join()};${accepting.join()}`;
    const found = this.#stateIds.get(key);
    if (found !== undefined) return found;
    this.#states.push({
      nodes: moving,
      accepts: accepting,
      next: new Map(),
    });
    this.#stateIds.set(key, this.#states.length - 1);
    return this.#states.length - 1;
  }

  #step(state: State, symbol: number): number {
    const atom = this.#symbolAtom[symbol] as number;
    const gaps = this.#symbolGaps[symbol] as number;
    const reached: number[] = [];
    for (const id of state.nodes) {
      const node = this.#nodes[id] as Node;
      if (node.on === atom || passesGap(node.on, gaps)) reached.push(...node.next);
    }
    return reached.length === 0 ? dead : this.#state(reached);
  }

  /** The symbol of each token: what the automaton can tell of it. */
  symbols(tokens: Tokens): Int32Array {
    const symbols = new Int32Array(tokens.count);
    for (let i = 0; i < tokens.count; i += 1) {
      const form = tokens.form[i] as string;
      // "the India-US consultations": two capitals are a name, not the pronoun
      if (tokens.capital[i] === 2 && form.length === 2 && this.#vocabulary.stops.has(form)) {
        symbols[i] = 2;
        continue;
      }
      symbols[i] =
        this.#symbols.get(form) ??
        (tokens.shape[i] === shape.punctuation
          ? hardStops.has(form)
            ? 0
            : form === "-" || form === "'" || form === "." || looseSigns.has(form)
              ? 2
              : 1
          : 2);
    }
    return symbols;
  }

  /**
   * The patterns that match from token `first`, each with the last place before `limit` where it may end.
   * Most tokens begin no pattern and cost one look-up.
   */
  matchesAt(symbols: Int32Array, first: number, limit: number): ReadonlyMap<number, number> {
    if (this.#begins[symbols[first] as number] === 1) return nothing;
    let current = 0;
    let ends: Map<number, number> | null = null;
    for (let i = first; i < limit; i += 1) {
      const symbol = symbols[i] as number;
      const state = this.#states[current] as State;
      let next = state.next.get(symbol);
      if (next === undefined) {
        if (this.#states.length >= stateLimit) {
          const { nodes } = state;
          this.#reset();
          current = this.#state(nodes);
          next = this.#step(this.#states[current] as State, symbol);
        } else {
          next = this.#step(state, symbol);
          state.next.set(symbol, next);
        }
      }
      if (next === dead) {
        if (i === first) this.#begins[symbol] = 1;
        break;
      }
      current = next;
      const { accepts } = this.#states[current] as State;
      if (accepts.length > 0) {
        ends ??= new Map();
        for (const pattern of accepts) ends.set(pattern, i + 1);
      }
    }
    return ends ?? nothing;
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
    let found = { last, score: Number.NEGATIVE_INFINITY };
    let current: number[] = [];
    this.#stamp += 1;
    this.#enter(this.#starts[pattern] as number, 0, current);
    for (let i = first; i < last; i += 1) {
      const symbol = symbols[i] as number;
      const atom = this.#symbolAtom[symbol] as number;
      const gaps = this.#symbolGaps[symbol] as number;
      const before = current;
      const scores = before.map((id) => this.#scores[id] as number);
      current = [];
      this.#stamp += 1;
      for (let k = 0; k < before.length; k += 1) {
        const node = this.#nodes[before[k] as number] as Node;
        if (node.on === undefined) continue;
        const gap = node.on < 0;
        if (gap ? !passesGap(node.on, gaps) : node.on !== atom) continue;
        const score = (scores[k] as number) + (gap ? -1 : wordWorth);
        for (const next of node.next) this.#enter(next, score, current);
      }
      for (const id of current) {
        if ((this.#nodes[id] as Node).accepts !== pattern) continue;
        const score = this.#scores[id] as number;
        if (score >= found.score) found = { last: i + 1, score };
      }
      if (current.length === 0) break;
    }
    return found;
  }

  /** Enters a node, and what it leads to for nothing, with the best score that reaches it at this token. */
  #enter(from: number, score: number, list: number[]) {
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (this.#stamps[id] === this.#stamp) {
        if ((this.#scores[id] as number) >= score) continue;
      } else {
        this.#stamps[id] = this.#stamp;
        list.push(id);
      }
      this.#scores[id] = score;
      const node = this.#nodes[id] as Node;
      if (node.on === undefined) waiting.push(...node.next);
    }
  }

  /** What the slots of a matched pattern took, on the path that names most words and leaves least to gaps. */
  slots(symbols: Int32Array, match: Match): Slots {
    if (!this.#slotted[match.pattern]) return noSlots;
    return this.#trace(symbols, match);
  }

  #trace(symbols: Int32Array, match: Match): Slots {
    interface Path {
      readonly node: number;
      readonly literal: number;
      readonly gap: number;
      readonly slots: Readonly<Record<string, readonly [number, number]>>;
    }
    const better = (a: Path, b: Path) => a.literal - b.literal || b.gap - a.gap;
    const spread = (paths: readonly Path[]): Map<number, Path> => {
      const best = new Map<number, Path>();
      const waiting = [...paths];
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const before = best.get(path.node);
        if (before && better(path, before) <= 0) continue;
        best.set(path.node, path);
        const node = this.#nodes[path.node] as Node;
        if (node.on === undefined) for (const next of node.next) waiting.push({ ...path, node: next });
      }
      return best;
    };
    let paths = spread([{ node: this.#starts[match.pattern] as number, literal: 0, gap: 0, slots: {} }]);
    for (let i = match.first; i < match.last; i += 1) {
      const symbol = symbols[i] as number;
      const atom = this.#symbolAtom[symbol] as number;
      const gaps = this.#symbolGaps[symbol] as number;
      const reached: Path[] = [];
      for (const path of paths.values()) {
        const node = this.#nodes[path.node] as Node;
        if (node.on === undefined) continue;
        const isGap = node.on < 0;
        if (isGap ? !passesGap(node.on, gaps) : node.on !== atom) continue;
        const slot = node.slot;
        const held = slot === null ? undefined : path.slots[slot];
        const slots =
          slot === null ? path.slots : { ...path.slots, [slot]: [held && held[1] === i ? held[0] : i, i + 1] as const };
        for (const next of node.next)
          reached.push({ node: next, literal: path.literal + (isGap ? 0 : 1), gap: path.gap + (isGap ? 1 : 0), slots });
      }
      paths = spread(reached);
    }
    for (const [id, path] of paths) if ((this.#nodes[id] as Node).accepts === match.pattern) return path.slots;
    return noSlots;
  }
}

const anyBit = 1;
const nounBit = 2;
const slotBit = 4;

/** Whether a word may stand in a gap; a slot holds one noun group, so no comma and no "that". */
function passesGap(on: number | undefined, gaps: number): boolean {
  if (on === anyGap) return (gaps & anyBit) !== 0;
  if (on === nounGap) return (gaps & nounBit) !== 0;
  return on === slotGap && (gaps & slotBit) !== 0;
}
