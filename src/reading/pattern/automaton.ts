import { numbered, shape, type Tokens, tokenize } from "../text/tokens.ts";
import { vocabulary } from "../text/vocabulary.ts";
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
}

/** What a node leads to for nothing: nodes that take a token, in the order in which their paths are preferred. */
interface Closure {
  readonly accepts: boolean;
  readonly gaps: readonly Step[];
  readonly words: ReadonlyMap<number, readonly Step[]>;
}

/** The nodes that are reached at a token, each with the best score that reaches it. */
interface Front {
  count: number;
  readonly nodes: number[];
  readonly scores: number[];
}

interface Step {
  readonly node: number;
  /** Its place among all of the closure. */
  readonly rank: number;
}

interface Path {
  readonly literal: number;
  readonly gap: number;
  readonly slots: Slots;
}

const dead = -1;
/** A word that a pattern names outweighs this many words left to gaps. */
const wordWorth = 4;
/** Below every score. */
const worst = -1_000_000;
const noSteps: readonly Step[] = [];
const stateLimit = 20_000;
const hyphen = vocabulary.add("-");

/**
 * Many patterns compiled into one automaton. Its states are made when first needed and kept, so that reading costs one
 * look-up a token whatever the number of patterns; a match is never longer than its pattern allows, so that time grows
 * with the text alone.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #starts: number[] = [];
  /** By the number of a word, one more than its symbol; 0 for words that no pattern names. */
  readonly #symbols: Uint16Array;
  readonly #known: number;
  /** The symbols of stop words that are part of a compound, and so stop nothing: "in-depth". */
  readonly #compounded = new Map<string, number>();
  readonly #states: State[] = [];
  readonly #stateIds = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  readonly #atoms = new Map<string, number>();
  /** For each pattern, whether it has gaps: without them every word it takes is its own. */
  readonly #gapped: boolean[] = [];
  readonly #slotted: boolean[] = [];
  /** 1 for a symbol that is known to begin no pattern. */
  #begins = new Uint8Array(0);
  /** Where states go: three numbers for each pair of state and symbol that was met, open addressing. */
  #moves = new Int32Array(3 * 4096);
  #moveCount = 0;
  /** The same for the first state, by symbol: one more than where it goes, 0 where that is not known or nowhere. */
  #firstMoves = new Int32Array(0);
  /** The patterns that the last call of `match` found, and for each pattern where it ends. */
  readonly found: number[] = [];
  readonly ends: Int32Array;
  readonly #closures: (Closure | undefined)[] = [];
  readonly #fronts: { readonly from: Front; readonly to: Front } = {
    from: { count: 0, nodes: [], scores: [] },
    to: { count: 0, nodes: [], scores: [] },
  };
  /** The nodes that follow each node, one list after another, and where each list begins. */
  #nextAt = new Int32Array(0);
  #nextNodes = new Int32Array(0);
  /** By node, where its closure lies in the pool; 0 where it has not been asked for. */
  #packedAt = new Int32Array(0);
  #pool = new Int32Array(1024);
  #poolSize = 1;
  #places = new Int32Array(0);
  #stamps = new Int32Array(0);
  #stamp = 0;
  #symbolAtom: number[] = [];
  #symbolGaps: number[] = [];

  /** @throws PatternError where a pattern is malformed or names a class or verb that the vocabulary lacks */
  constructor(patterns: readonly string[], language: Vocabulary) {
    this.#vocabulary = language;
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
    const symbols = new Map<string, number>();
    for (const [form, atom] of this.#atoms) {
      symbols.set(form, this.#symbolAtom.length);
      this.#symbolAtom.push(atom);
      this.#symbolGaps.push(this.#gapsOf(form, /[\p{L}\p{N}]/u.test(form)));
    }
    for (const form of language.stops) {
      const known = symbols.get(form);
      if (known === undefined) symbols.set(form, 3);
      else if (form !== "that") {
        this.#compounded.set(form, this.#symbolAtom.length);
        this.#symbolAtom.push(this.#symbolAtom[known] as number);
        this.#symbolGaps.push(anyBit | nounBit | slotBit);
      }
    }
    const numbers = new Map([...symbols].map(([form, symbol]) => [vocabulary.add(form), symbol] as const));
    this.#symbols = new Uint16Array(Math.max(0, ...numbers.keys()) + 1);
    for (const [number, symbol] of numbers) this.#symbols[number] = symbol + 1;
    this.#known = vocabulary.size;
    this.ends = new Int32Array(patterns.length);
    this.#begins = new Uint8Array(this.#symbolAtom.length);
    this.#nextAt = new Int32Array(this.#nodes.length + 1);
    this.#nodes.forEach(({ next }, node) => {
      this.#nextAt[node + 1] = (this.#nextAt[node] as number) + next.length;
    });
    this.#nextNodes = Int32Array.from(this.#nodes.flatMap(({ next }) => next));
    this.#packedAt = new Int32Array(this.#nodes.length);
    this.#places = new Int32Array(this.#nodes.length);
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
    this.#moves.fill(0);
    this.#firstMoves = new Int32Array(this.#symbolAtom.length);
    this.#moveCount = 0;
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
    if (moving.length === 0 && accepting.length === 0) return dead;
    const key = `${moving.join()};${accepting.join()}`;
    const found = this.#stateIds.get(key);
    if (found !== undefined) return found;
    const state = (this.#states.length << 1) | (accepting.length > 0 ? 1 : 0);
    this.#states.push({ nodes: moving, accepts: accepting });
    this.#stateIds.set(key, state);
    return state;
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
    const { count, form, shape: shapes, capital } = tokens;
    const symbols = new Int32Array(count);
    const numbers = tokens.known < this.#known ? numbered(tokens) : tokens.word;
    const known = this.#symbols;
    let hyphens = false;
    for (let i = 0; i < count; i += 1) {
      const number = numbers[i] as number;
      const symbol = number < known.length ? (known[number] as number) : 0;
      if (number === hyphen) hyphens = true;
      // "the India-US consultations": two capitals are a name, not the pronoun
      if (capital[i] === 2 && symbol > 0 && form[i]?.length === 2 && this.#vocabulary.stops.has(form[i] as string))
        symbols[i] = 2;
      else if (symbol > 0) symbols[i] = symbol - 1;
      else symbols[i] = shapes[i] === shape.punctuation ? symbolOfSign(form[i] as string) : 2;
    }
    if (hyphens) this.#compound(tokens, numbers, symbols);
    return symbols;
  }

  /** Gives the words beside hyphens the symbols that they have in compounds. */
  #compound(tokens: Tokens, numbers: Int32Array, symbols: Int32Array) {
    for (let at = 0; at < tokens.count; at += 1) {
      if (numbers[at] !== hyphen) continue;
      for (const i of [at - 1, at + 1]) {
        if (i < 0 || i >= tokens.count || !isCompounded(tokens, i)) continue;
        const number = numbers[i] as number;
        const known = number < this.#symbols.length && (this.#symbols[number] as number) > 0;
        const symbol = known ? this.#compounded.get(tokens.form[i] as string) : undefined;
        if (symbol !== undefined) symbols[i] = symbol;
      }
    }
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
    if (first >= limit || this.#begins[symbols[first] as number] === 1) {
      emptied(this.found);
      return 0;
    }
    return this.#match(symbols, first, limit);
  }

  #match(symbols: Int32Array, first: number, limit: number): number {
    const { found, ends } = this;
    emptied(found);
    let current = 0;
    for (let i = first; i < limit; i += 1) {
      const symbol = symbols[i] as number;
      let next = current === 0 ? (this.#firstMoves[symbol] as number) : 0;
      if (next > 0) next -= 1;
      else {
        next = this.#move(current, symbol);
        if (current === 0 && next > 0) this.#firstMoves[symbol] = next + 1;
      }
      if (next === dead) {
        if (i === first) this.#begins[symbol] = 1;
        break;
      }
      current = next;
      if ((current & 1) === 0) continue;
      const { accepts } = this.#states[current >> 1] as State;
      for (let k = 0; k < accepts.length; k += 1) {
        const pattern = accepts[k] as number;
        if (!found.includes(pattern)) found.push(pattern);
        ends[pattern] = i + 1;
      }
    }
    return found.length;
  }

  /** The state to which a symbol leads, made when it is first needed. */
  #move(state: number, symbol: number): number {
    const moves = this.#moves;
    const mask = moves.length / 3 - 1;
    let slot = mixed(state, symbol) & mask;
    for (;;) {
      const from = moves[3 * slot] as number;
      if (from === 0) break;
      if (from === state + 1 && moves[3 * slot + 1] === symbol) return moves[3 * slot + 2] as number;
      slot = (slot + 1) & mask;
    }
    if (this.#states.length >= stateLimit) {
      const { nodes } = this.#states[state >> 1] as State;
      this.#reset();
      return this.#step(this.#states[this.#state(nodes) >> 1] as State, symbol);
    }
    const next = this.#step(this.#states[state >> 1] as State, symbol);
    this.#keep(state, symbol, next);
    return next;
  }

  #keep(state: number, symbol: number, next: number) {
    if (this.#moveCount * 6 > this.#moves.length) {
      const before = this.#moves;
      this.#moves = new Int32Array(before.length * 2);
      this.#moveCount = 0;
      for (let i = 0; i < before.length; i += 3)
        if (before[i] !== 0) this.#keep((before[i] as number) - 1, before[i + 1] as number, before[i + 2] as number);
    }
    const moves = this.#moves;
    const mask = moves.length / 3 - 1;
    let slot = mixed(state, symbol) & mask;
    while (moves[3 * slot] !== 0) slot = (slot + 1) & mask;
    moves[3 * slot] = state + 1;
    moves[3 * slot + 1] = symbol;
    moves[3 * slot + 2] = next;
    this.#moveCount += 1;
  }

  /** Nodes that a node leads to for nothing, itself among them. Made once, when a match is first looked into. */
  #closure(from: number): Closure {
    const known = this.#closures[from];
    if (known) return known;
    const seen = new Set<number>();
    const gaps: Step[] = [];
    const words = new Map<number, Step[]>();
    let accepts = false;
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const { on, next, accepts: pattern } = this.#nodes[id] as Node;
      if (pattern >= 0) accepts = true;
      if (on === undefined) {
        waiting.push(...next);
        continue;
      }
      const step = { node: id, rank: seen.size };
      const list = on < 0 ? gaps : words.get(on);
      if (list) list.push(step);
      else words.set(on, [step]);
    }
    const made = { accepts, gaps, words };
    this.#closures[from] = made;
    return made;
  }

  /**
   * Where in the pool a node's closure lies, as the search for the best match goes through it: whether it accepts, how many
   * atoms and how many gaps it has, then the atoms in order, a node for each, and the gaps' bits and nodes.
   */
  #packed(from: number): number {
    const known = this.#packedAt[from] as number;
    if (known > 0) return known;
    const { accepts, gaps, words } = this.#closure(from);
    const named = [...words]
      .sort(([a], [b]) => a - b)
      .flatMap(([atom, steps]) => steps.map(({ node }) => [atom, node] as const));
    const at = this.#poolSize;
    const numbers = [
      accepts ? 1 : 0,
      named.length,
      gaps.length,
      ...named.map(([atom]) => atom),
      ...named.map(([, node]) => node),
      ...gaps.map(({ node }) => gapBit((this.#nodes[node] as Node).on)),
      ...gaps.map(({ node }) => node),
    ];
    this.#poolSize += numbers.length;
    if (this.#poolSize > this.#pool.length) {
      const larger = new Int32Array(2 * this.#poolSize);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#pool.set(numbers, at);
    this.#packedAt[from] = at;
    return at;
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
    let end = last;
    let most = worst;
    let { from, to } = this.#fronts;
    from.count = 1;
    from.nodes[0] = this.#starts[pattern] as number;
    from.scores[0] = 0;
    for (let i = first; i < last && from.count > 0; i += 1) {
      const symbol = symbols[i] as number;
      const atom = this.#symbolAtom[symbol] as number;
      const gaps = this.#symbolGaps[symbol] as number;
      to.count = 0;
      this.#stamp += 1;
      for (let k = 0; k < from.count; k += 1) {
        const score = from.scores[k] as number;
        const at = this.#packed(from.nodes[k] as number);
        const pool = this.#pool;
        const atoms = at + 3;
        const atomsEnd = atoms + (pool[at + 1] as number);
        const atomNodes = pool[at + 1] as number;
        for (let n = firstPlace(pool, atoms, atomsEnd, atom); n < atomsEnd && pool[n] === atom; n += 1)
          this.#reach(pool[n + atomNodes] as number, score + wordWorth, to);
        const gapCount = pool[at + 2] as number;
        const gapBits = atomsEnd + atomNodes;
        for (let n = gapBits; n < gapBits + gapCount; n += 1)
          if ((pool[n] as number) & gaps) this.#reach(pool[n + gapCount] as number, score - 1, to);
      }
      [from, to] = [to, from];
      for (let k = 0; k < from.count; k += 1) {
        const score = from.scores[k] as number;
        if (score >= most && this.#pool[this.#packed(from.nodes[k] as number)] === 1) {
          end = i + 1;
          most = score;
        }
      }
    }
    return { last: end, score: most };
  }

  /** Enters what follows a node, with the best score that reaches it at this token. */
  #reach(node: number, score: number, front: Front) {
    const stamps = this.#stamps;
    const places = this.#places;
    const stamp = this.#stamp;
    const end = this.#nextAt[node + 1] as number;
    for (let k = this.#nextAt[node] as number; k < end; k += 1) {
      const entry = this.#nextNodes[k] as number;
      if (stamps[entry] === stamp) {
        const place = places[entry] as number;
        if ((front.scores[place] as number) < score) front.scores[place] = score;
        continue;
      }
      stamps[entry] = stamp;
      places[entry] = front.count;
      front.nodes[front.count] = entry;
      front.scores[front.count] = score;
      front.count += 1;
    }
  }

  /** What the slots of a matched pattern took, on the path that names most words and leaves least to gaps. */
  slots(symbols: Int32Array, match: Match): Slots {
    if (!this.#slotted[match.pattern]) return noSlots;
    return this.#trace(symbols, match);
  }

  /** Of paths that are equally good the last to be entered is taken, so the lists are gone through from their ends. */
  #trace(symbols: Int32Array, match: Match): Slots {
    let paths = new Map<number, Path>([
      [this.#starts[match.pattern] as number, { literal: 0, gap: 0, slots: noSlots }],
    ]);
    for (let i = match.first; i < match.last; i += 1) {
      const symbol = symbols[i] as number;
      const gaps = this.#symbolGaps[symbol] as number;
      const taken = new Map<number, Path>();
      for (const [entry, path] of paths) {
        const closure = this.#closure(entry);
        const named = closure.words.get(this.#symbolAtom[symbol] as number) ?? noSteps;
        const passed = closure.gaps.filter(({ node }) => passesGap((this.#nodes[node] as Node).on, gaps));
        const steps = passed.length === 0 ? named : [...named, ...passed].sort((a, b) => a.rank - b.rank);
        for (const { node } of steps) take(taken, node, path);
      }
      const reached: (readonly [number, Path])[] = [];
      for (const [id, path] of taken) {
        const { on, slot, next } = this.#nodes[id] as Node;
        const isGap = on !== undefined && on < 0;
        const held = slot === null ? undefined : path.slots[slot];
        const after: Path = {
          literal: path.literal + (isGap ? 0 : 1),
          gap: path.gap + (isGap ? 1 : 0),
          slots: slot === null ? path.slots : { ...path.slots, [slot]: [held && held[1] === i ? held[0] : i, i + 1] },
        };
        for (const entry of next) reached.push([entry, after]);
      }
      paths = new Map();
      for (let k = reached.length - 1; k >= 0; k -= 1) {
        const [entry, path] = reached[k] as readonly [number, Path];
        take(paths, entry, path);
      }
    }
    let best: Path | null = null;
    for (const [entry, path] of paths) {
      if (this.#closure(entry).accepts && (best === null || isBetter(path, best))) best = path;
    }
    return best?.slots ?? noSlots;
  }
}

/** Keeps a path at a node unless one as good is there. */
function take(paths: Map<number, Path>, node: number, path: Path) {
  const before = paths.get(node);
  if (!before || isBetter(path, before)) paths.set(node, path);
}

function isBetter(a: Path, b: Path): boolean {
  return a.literal !== b.literal ? a.literal > b.literal : a.gap < b.gap;
}

/** Empties a short list; to set a length the engine leaves compiled code. */
function emptied(list: number[]) {
  while (list.length > 0) list.pop();
}

function mixed(state: number, symbol: number): number {
  const key = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return key ^ (key >>> 15);
}

/** The symbol of a sign that no pattern names. */
function symbolOfSign(form: string): number {
  if (hardStops.has(form)) return 0;
  return form === "-" || form === "'" || form === "." || looseSigns.has(form) ? 2 : 1;
}

const anyBit = 1;
const nounBit = 2;
const slotBit = 4;

/** Whether a word may stand in a gap; a slot holds one noun group, so no comma and no "that". */
function passesGap(on: number | undefined, gaps: number): boolean {
  return (gapBit(on) & gaps) !== 0;
}

/** The bit that a word must have to stand in a gap; 0 for a node that is none. */
function gapBit(on: number | undefined): number {
  return on === anyGap ? anyBit : on === nounGap ? nounBit : on === slotGap ? slotBit : 0;
}

/** Where a number stands first in an ordered part of a column, or would. */
function firstPlace(column: Int32Array, first: number, last: number, wanted: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word hangs on the next or the last by a hyphen without space: "in-depth", "face-to-face". */
function isCompounded(tokens: Tokens, i: number): boolean {
  if (tokens.form[i + 1] === "-" && tokens.glued[i + 1] === 1 && tokens.glued[i + 2] === 1) return true;
  return i > 0 && tokens.form[i - 1] === "-" && tokens.glued[i - 1] === 1 && tokens.glued[i] === 1;
}
