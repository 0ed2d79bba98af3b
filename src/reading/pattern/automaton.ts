import { type Tokens, tokenize } from "../text/tokens.ts";
import { Alphabet, atomOf, gap, gapOf } from "./alphabet.ts";
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

/** Where a node takes not a word but what may stand in a gap, `on` is the gap with its sign turned. */
const anyGap = -gap.any;
const slotGap = -gap.slot;
const nounGap = -gap.noun;

interface Node {
  /** An atom, or one of the gaps; `undefined` for a node that only branches. */
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

const dead = -1;
/** A word that a pattern names outweighs this many words left to gaps. */
const wordWorth = 4;
/** Below every score. */
const worst = -1_000_000;
const noSteps: readonly Step[] = [];
const stateLimit = 20_000;
/** So many numbers wide is a state's row, and where in it stands where the state goes. */
const rowWidth = 8;
const rowMoves = 4;

/**
 * Many patterns compiled into one automaton. Its states are made when first needed and kept, so that reading costs one
 * look-up a token whatever the number of patterns; a match is never longer than its pattern allows, so that time grows
 * with the text alone.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #starts: number[] = [];
  readonly #alphabet: Alphabet;
  /** The bit of the symbols that begin a pattern. */
  readonly opener: number;
  readonly #states: State[] = [];
  readonly #stateIds = new Map<string, number>();
  readonly #vocabulary: Vocabulary;
  /** For each pattern, whether it has gaps: without them every word it takes is its own. */
  readonly #gapped: boolean[] = [];
  readonly #slotted: boolean[] = [];
  /**
   * By state a row that answers for most words: 128 bits, of which those stand for the state's atoms, so that a word whose bit is
   * missing is none of them; and then, for each class of gaps, where a word goes that is none: two more than the next state,
   * 0 where that is not known.
   */
  #rows = new Int32Array(rowWidth * 512);
  /** Where states go at other words: three numbers for each pair of state and symbol that was met, open addressing. */
  #moves = new Int32Array(3 * 4096);
  #moveCount = 0;
  /** Where the first state goes, by atom: two more than the next state, 0 where that is not known. */
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

  /** @throws PatternError where a pattern is malformed or names a class or verb that the vocabulary lacks */
  constructor(patterns: readonly string[], language: Vocabulary, alphabet = new Alphabet(language.stops)) {
    this.#vocabulary = language;
    this.#alphabet = alphabet;
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
    const firsts = this.#firstAtoms();
    this.opener = alphabet.opener(firsts);
    this.#firstMoves = new Int32Array(Math.max(0, ...firsts) + 1);
    this.ends = new Int32Array(patterns.length);
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

  #node(on: number | undefined, slot: string | null): number {
    this.#nodes.push({ on, slot, next: [], accepts: -1 });
    return this.#nodes.length - 1;
  }

  /** The atoms with which patterns begin. */
  #firstAtoms(): ReadonlySet<number> {
    const atoms = new Set<number>();
    for (const start of this.#starts) for (const atom of this.#closure(start).words.keys()) atoms.add(atom);
    return atoms;
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
      const node = this.#node(this.#alphabet.atom(form[i] as string), null);
      (this.#nodes[node] as Node).next.push(next);
      next = node;
    }
    return next;
  }

  #reset() {
    this.#states.length = 0;
    this.#stateIds.clear();
    this.#rows.fill(0);
    this.#moves.fill(0);
    this.#firstMoves.fill(0);
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
    this.#setRow(state >> 1, moving);
    this.#stateIds.set(key, state);
    return state;
  }

  /** Makes the row of a new state, with the bits of its atoms. */
  #setRow(state: number, nodes: readonly number[]) {
    const row = state * rowWidth;
    if (row === this.#rows.length) {
      const rows = new Int32Array(2 * row);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    for (const node of nodes) {
      const { on = 0 } = this.#nodes[node] as Node;
      if (on > 0) this.#rows[row + bitPlace(on)] = (this.#rows[row + bitPlace(on)] as number) | (1 << on);
    }
  }

  #step(state: State, symbol: number): number {
    const atom = atomOf(symbol);
    const gaps = gapOf(symbol);
    const reached: number[] = [];
    for (const id of state.nodes) {
      const node = this.#nodes[id] as Node;
      if (takes(node, atom, gaps)) reached.push(...node.next);
    }
    return reached.length === 0 ? dead : this.#state(reached);
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
    emptied(found);
    if (first >= limit || ((symbols[first] as number) & this.opener) === 0) return 0;
    let current = this.#firstMove(symbols[first] as number);
    for (let i = first; current !== dead; ) {
      i += 1;
      if ((current & 1) === 1) {
        const { accepts } = this.#states[current >> 1] as State;
        for (let k = 0; k < accepts.length; k += 1) {
          const pattern = accepts[k] as number;
          if (!found.includes(pattern)) found.push(pattern);
          ends[pattern] = i;
        }
      }
      if (i >= limit) break;
      current = this.#move(current, symbols[i] as number);
    }
    return found.length;
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

  /** The state to which a symbol leads. */
  #move(state: number, symbol: number): number {
    const rows = this.#rows;
    const row = (state >> 1) * rowWidth;
    const atom = atomOf(symbol);
    if (atom > 0 && ((rows[row + bitPlace(atom)] as number) >>> atom) & 1) return this.#namedMove(state, symbol);
    const known = rows[row + rowMoves + gapOf(symbol)] as number;
    return known > 0 ? known - 2 : this.#make(state, symbol, false);
  }

  /** The same for a word that may be an atom of the state. */
  #namedMove(state: number, symbol: number): number {
    const moves = this.#moves;
    const mask = moves.length / 3 - 1;
    let slot = mixed(state, symbol) & mask;
    for (;;) {
      const from = moves[3 * slot] as number;
      if (from === 0) break;
      if (from === state + 1 && moves[3 * slot + 1] === symbol) return moves[3 * slot + 2] as number;
      slot = (slot + 1) & mask;
    }
    return this.#make(state, symbol, true);
  }

  /** Makes the state to which a symbol leads, and notes the way there. */
  #make(state: number, symbol: number, named: boolean): number {
    if (this.#states.length >= stateLimit) {
      const { nodes } = this.#states[state >> 1] as State;
      this.#reset();
      return this.#step(this.#states[this.#state(nodes) >> 1] as State, symbol);
    }
    const next = this.#step(this.#states[state >> 1] as State, symbol);
    if (named) this.#keep(state, symbol, next);
    else this.#rows[(state >> 1) * rowWidth + rowMoves + gapOf(symbol)] = next + 2;
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
   * atoms and how many gaps it has, then the atoms in order, a node for each, and the gaps and their nodes.
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
      ...gaps.map(({ node }) => -((this.#nodes[node] as Node).on ?? 0)),
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
      const atom = atomOf(symbol);
      const gaps = gapOf(symbol);
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
        const gapsAt = atomsEnd + atomNodes;
        for (let n = gapsAt; n < gapsAt + gapCount; n += 1)
          if ((pool[n] as number) <= gaps) this.#reach(pool[n + gapCount] as number, score - 1, to);
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

  /**
   * Goes through all ways to match, token by token. Of ways that are equally good the last to be entered is taken, so the
   * lists are gone through from their ends.
   */
  #trace(symbols: Int32Array, match: Match): Slots {
    // each way to take a token: by which node, after which way, and how many words of the pattern's own it has by then
    const node: number[] = [];
    const before: number[] = [];
    const own: number[] = [];
    let entries = [this.#starts[match.pattern] as number];
    let ways = [-1];
    for (let i = match.first; i < match.last; i += 1) {
      const symbol = symbols[i] as number;
      const atom = atomOf(symbol);
      const gaps = gapOf(symbol);
      const begin = node.length;
      this.#stamp += 1;
      for (let k = 0; k < entries.length; k += 1) {
        const way = ways[k] as number;
        const closure = this.#closure(entries[k] as number);
        const named = closure.words.get(atom) ?? noSteps;
        let n = 0;
        for (const step of closure.gaps) {
          if (-((this.#nodes[step.node] as Node).on as number) > gaps) continue;
          for (; n < named.length && (named[n] as Step).rank < step.rank; n += 1)
            this.#take((named[n] as Step).node, way, 1, node, before, own);
          this.#take(step.node, way, 0, node, before, own);
        }
        for (; n < named.length; n += 1) this.#take((named[n] as Step).node, way, 1, node, before, own);
      }
      entries = [];
      ways = [];
      this.#stamp += 1;
      for (let way = node.length - 1; way >= begin; way -= 1) {
        const { next } = this.#nodes[node[way] as number] as Node;
        for (let k = next.length - 1; k >= 0; k -= 1) {
          const entry = next[k] as number;
          const place = this.#places[entry] as number;
          if (this.#stamps[entry] !== this.#stamp) {
            this.#stamps[entry] = this.#stamp;
            this.#places[entry] = entries.length;
            entries.push(entry);
            ways.push(way);
          } else if ((own[way] as number) > (own[ways[place] as number] as number)) ways[place] = way;
        }
      }
    }
    let best = -1;
    for (let k = 0; k < entries.length; k += 1) {
      const way = ways[k] as number;
      if (this.#closure(entries[k] as number).accepts && (best < 0 || (own[way] as number) > (own[best] as number)))
        best = way;
    }
    return best < 0 ? noSlots : this.#slotsOf(best, node, before, match.last);
  }

  /** Enters a way to take a token, unless one as good takes it by the same node. */
  #take(by: number, after: number, worth: number, node: number[], before: number[], own: number[]) {
    const words = worth + (after < 0 ? 0 : (own[after] as number));
    let way = node.length;
    if (this.#stamps[by] === this.#stamp) {
      way = this.#places[by] as number;
      if ((own[way] as number) >= words) return;
    }
    this.#stamps[by] = this.#stamp;
    this.#places[by] = way;
    node[way] = by;
    before[way] = after;
    own[way] = words;
  }

  /** What each slot took on the way that ends with `way`: the last of its runs of tokens. */
  #slotsOf(way: number, node: readonly number[], before: readonly number[], last: number): Slots {
    const names: (string | null)[] = [];
    for (let at = way; at >= 0; at = before[at] as number) names.push((this.#nodes[node[at] as number] as Node).slot);
    const slots: Record<string, readonly [number, number]> = {};
    for (let i = last - names.length; i < last; i += 1) {
      const name = names[last - 1 - i];
      if (name == null) continue;
      const held = slots[name];
      slots[name] = [held && held[1] === i ? held[0] : i, i + 1];
    }
    return slots;
  }
}

/** Empties a short list; to set a length the engine leaves compiled code. */
function emptied(list: number[]) {
  while (list.length > 0) list.pop();
}

function mixed(state: number, symbol: number): number {
  const key = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return key ^ (key >>> 15);
}

/** Whether a node takes a word. */
function takes({ on }: Node, atom: number, gaps: number): boolean {
  return on !== undefined && (on < 0 ? -on <= gaps : on === atom);
}

/** Where in a state's row the bit of an atom stands. */
function bitPlace(atom: number): number {
  return (atom >> 5) & (rowMoves - 1);
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
