import { atomOf, gapOf } from "./alphabet.ts";
import { Moves, nowhere } from "./moves.ts";

/** A point in a pattern. */
export interface Node {
  /** An atom, or a gap with its sign turned; `undefined` for a node that only branches. */
  readonly on: number | undefined;
  readonly slot: string | null;
  readonly next: number[];
  /** The pattern that may end here, or -1. */
  accepts: number;
}

/** Whether a node takes a word. */
export function takes({ on }: Node, atom: number, gaps: number): boolean {
  return on !== undefined && (on < 0 ? -on <= gaps : on === atom);
}

/** What a node leads to for nothing: the nodes that take a token, in the order in which their ways are preferred. */
interface Closure {
  readonly accepts: boolean;
  readonly takers: readonly number[];
}

/** All that a pattern may wait for after some tokens: nodes, and by how many words of its own the best way to each falls short. */
interface Front {
  readonly nodes: readonly number[];
  readonly short: readonly number[];
  /** Which of them ends the pattern, at its best; -1 where none does. */
  readonly end: number;
}

/** A step from a front to the next: for each of the next front's nodes, after which of the last, and in what slot. */
interface Step {
  readonly from: readonly number[];
  readonly slots: readonly (string | null)[];
}

/** The ranges of tokens that a pattern's slots took, by name. */
export type Slots = Readonly<Record<string, readonly [number, number]>>;

export const noSlots: Slots = {};

/** A word that a pattern names outweighs this many words left to gaps. */
export const wordWorth = 4;
/** Below every score. */
const worst = -1_000_000;
const frontLimit = 20_000;
/** So many numbers tell of a step: the front it leads to, how many words of the pattern's own it adds, how many the end falls short. */
const stepWidth = 4;

/**
 * The ways in which single patterns match, best first: most words of the pattern's own, fewest left to gaps. What a pattern may
 * wait for after some tokens is a *front*. Fronts and steps between them are made when first needed and kept, so that to find
 * the best way costs one look-up a token.
 */
export class Ways {
  readonly #nodes: readonly Node[];
  readonly #starts: readonly number[];
  readonly #closures: (Closure | undefined)[] = [];
  readonly #fronts: Front[] = [];
  readonly #frontIds = new Map<string, number>();
  /** By pattern, one more than its first front; 0 where that is not made. */
  readonly #firsts: Int32Array;
  /** By front and symbol, two more than the step. */
  readonly #moves = new Moves();
  readonly #steps: Step[] = [];
  #told = new Int32Array(stepWidth * 256);

  constructor(nodes: readonly Node[], starts: readonly number[]) {
    this.#nodes = nodes;
    this.#starts = starts;
    this.#firsts = new Int32Array(starts.length);
  }

  /** The nodes that may take the next token at a node; `ends` where the pattern may end there. */
  openings(node: number): { readonly nodes: readonly Node[]; readonly ends: boolean } {
    const { takers, accepts } = this.#closure(node);
    return { nodes: takers.map((taker) => this.#nodes[taker] as Node), ends: accepts };
  }

  /** The best way a pattern matches from `first` and ends by `last`; of equally good ends the last. */
  best(
    symbols: Int32Array,
    pattern: number,
    first: number,
    last: number,
  ): { readonly last: number; readonly score: number } {
    let end = last;
    let most = worst;
    let words = 0;
    let front = this.#first(pattern);
    for (let i = first; i < last; i += 1) {
      const step = this.#step(front, symbols[i] as number);
      if (step === nowhere) break;
      const told = this.#told;
      front = told[stepWidth * step] as number;
      words += told[stepWidth * step + 1] as number;
      const short = told[stepWidth * step + 2] as number;
      if (short < 0) continue;
      const score = (words - short) * (wordWorth + 1) - (i + 1 - first);
      if (score >= most) {
        end = i + 1;
        most = score;
      }
    }
    return { last: end, score: most };
  }

  /** What the slots of a pattern took, on the best way on which it takes all tokens of a range: of each the last run. */
  slots(symbols: Int32Array, pattern: number, first: number, last: number): Slots {
    // the steps themselves: their numbers do not outlast a new beginning
    const steps: Step[] = [];
    let front = this.#first(pattern);
    for (let i = first; i < last; i += 1) {
      const step = this.#step(front, symbols[i] as number);
      if (step === nowhere) return noSlots;
      steps.push(this.#steps[step] as Step);
      front = this.#told[stepWidth * step] as number;
    }
    let at = (this.#fronts[front] as Front).end;
    if (at < 0) return noSlots;
    const names: (string | null)[] = [];
    for (let k = steps.length - 1; k >= 0; k -= 1) {
      const { from, slots } = steps[k] as Step;
      names.push(slots[at] as string | null);
      at = from[at] as number;
    }
    const slots: Record<string, readonly [number, number]> = {};
    for (let i = first; i < last; i += 1) {
      const name = names[last - 1 - i];
      if (name == null) continue;
      const held = slots[name];
      slots[name] = [held && held[1] === i ? held[0] : i, i + 1];
    }
    return slots;
  }

  #first(pattern: number): number {
    const known = this.#firsts[pattern] as number;
    if (known > 0) return known - 1;
    const made = this.#front([this.#starts[pattern] as number], [0]);
    this.#firsts[pattern] = made + 1;
    return made;
  }

  #step(front: number, symbol: number): number {
    const known = this.#moves.get(front, symbol);
    return known > 0 ? known - 2 : this.#make(front, symbol);
  }

  #make(id: number, symbol: number): number {
    let front = id;
    const { nodes, short } = this.#fronts[id] as Front;
    if (this.#fronts.length >= frontLimit) {
      this.#clear();
      front = this.#front(nodes, short);
    }
    const atom = atomOf(symbol);
    const gaps = gapOf(symbol);
    // each way to take the token: by which node, after which node of the front, with how many words of the pattern's own
    const ways = new Map<number, { after: number; words: number }>();
    nodes.forEach((from, after) => {
      for (const taker of this.#closure(from).takers) {
        const node = this.#nodes[taker] as Node;
        if (!takes(node, atom, gaps)) continue;
        const words = ((node.on as number) > 0 ? 1 : 0) - (short[after] as number);
        const before = ways.get(taker);
        if (!before) ways.set(taker, { after, words });
        else if (words > before.words) Object.assign(before, { after, words });
      }
    });
    // of ways that are equally good the last to be entered is taken, so they are gone through from their ends
    const reached = new Map<number, { after: number; words: number; slot: string | null }>();
    for (const [taker, { after, words }] of [...ways].reverse()) {
      const { next, slot } = this.#nodes[taker] as Node;
      for (const entry of next.toReversed()) {
        const before = reached.get(entry);
        if (!before) reached.set(entry, { after, words, slot });
        else if (words > before.words) Object.assign(before, { after, words, slot });
      }
    }
    if (reached.size === 0) {
      this.#moves.set(front, symbol, nowhere + 2);
      return nowhere;
    }
    const all = [...reached.values()];
    const most = Math.max(...all.map(({ words }) => words));
    const to = this.#front(
      [...reached.keys()],
      all.map(({ words }) => most - words),
    );
    const step = this.#steps.length;
    this.#steps.push({ from: all.map(({ after }) => after), slots: all.map(({ slot }) => slot) });
    if (stepWidth * step === this.#told.length) {
      const told = new Int32Array(2 * this.#told.length);
      told.set(this.#told);
      this.#told = told;
    }
    const { end, short: shorts } = this.#fronts[to] as Front;
    this.#told.set([to, most, end < 0 ? -1 : (shorts[end] as number)], stepWidth * step);
    this.#moves.set(front, symbol, step + 2);
    return step;
  }

  #front(nodes: readonly number[], short: readonly number[]): number {
    const key = `${nodes.join()};${short.join()}`;
    const known = this.#frontIds.get(key);
    if (known !== undefined) return known;
    const id = this.#fronts.length;
    let end = -1;
    nodes.forEach((node, k) => {
      if (!this.#closure(node).accepts) return;
      if (end < 0 || (short[k] as number) < (short[end] as number)) end = k;
    });
    this.#fronts.push({ nodes, short, end });
    this.#frontIds.set(key, id);
    const atoms = nodes
      .flatMap((node) => this.#closure(node).takers)
      .map((taker) => (this.#nodes[taker] as Node).on ?? 0);
    this.#moves.add(
      id,
      atoms.filter((on) => on > 0),
    );
    return id;
  }

  #clear() {
    this.#fronts.length = 0;
    this.#steps.length = 0;
    this.#frontIds.clear();
    this.#firsts.fill(0);
    this.#moves.clear();
  }

  /** Nodes that a node leads to for nothing, itself among them. */
  #closure(from: number): Closure {
    const known = this.#closures[from];
    if (known) return known;
    const seen = new Set<number>();
    const takers: number[] = [];
    let accepts = false;
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const { on, next, accepts: pattern } = this.#nodes[id] as Node;
      if (pattern >= 0) accepts = true;
      if (on === undefined) waiting.push(...next);
      else takers.push(id);
    }
    const made = { accepts, takers };
    this.#closures[from] = made;
    return made;
  }
}
