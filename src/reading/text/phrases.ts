import { formsOf } from "./forms.ts";
import type { Marks } from "./marks.ts";
import { mixed } from "./mixed.ts";
import { numbered, type Tokens } from "./tokens.ts";
import { type Column, vocabulary } from "./vocabulary.ts";

const initials = /\b(?:[a-z]\.){2,}/g;

/** A word of phrases that begin alike, while the table is made. */
interface Node<T> {
  /** What the phrases mean that end with it. */
  readonly values: T[];
  readonly next: Map<number, Node<T>>;
}

/**
 * A node is four numbers: the node before it, the word that leads from there to it, where its values lie (0 where it has none),
 * and a bit for the last five bits of each next word's number, by which most words that follow are ruled out. A node is called by
 * one more than its place; 0 is where all phrases begin.
 */
const stride = 4;

/**
 * Whether a phrase is admitted where it stands. It is told all it may need: one function for all tokens, where one made at
 * each token costs more than the look-up. It may look no phrase up itself.
 */
export type Accepts<T> = (value: T, first: number, last: number, tokens: Tokens) => boolean;

/**
 * Phrases of a lexicon, found word by word; the longest wins. Looking up costs no more than the longest phrase. All nodes lie in
 * one column, found by the hash of the node before and the word: where objects hung on each other, a look-up would wait for each.
 */
export class PhraseTable<T> {
  readonly #nodes: Int32Array;
  readonly #mask: number;
  /** The values of all nodes, one node's after another's, with a gap behind each node's. */
  readonly #values: (T | undefined)[] = [];
  readonly #firsts: readonly number[];
  /** Of each phrase the longest word, which says most. */
  readonly #longest: ReadonlySet<number>;
  readonly #lasts: ReadonlySet<number>;
  /** Which words begin a phrase, as marks: at most tokens there is no more to look up. */
  readonly #at: number = 0;
  readonly #bit: number = 0;
  /** The marks of the words that are a phrase of themselves, and of those that stand second in some phrase. */
  readonly #alone: Column;
  readonly #second: Column;
  /** The last of its columns that a text is asked for. */
  readonly #index: number = 0;
  readonly #opening: Column;
  /** The marks of the longest words and of the last; made when they are first asked for. */
  #telltale: Column | null = null;
  #closing: Column | null = null;

  constructor(entries: Iterable<readonly [words: string, value: T]>) {
    const root: Node<T> = { values: [], next: new Map() };
    const longest = new Set<number>();
    const lasts = new Set<number>();
    let count = 0;
    for (const [words, value] of entries) {
      // initials are one token only as capitals: "H.E."
      const form = formsOf(words.includes(".") ? words.replace(initials, (run) => run.toUpperCase()) : words);
      const numbers = form.map((word) => vocabulary.add(word));
      if (numbers.length === 0) continue;
      longest.add(numbers.reduce((one, other) => (lengthOf(other) > lengthOf(one) ? other : one)));
      lasts.add(numbers[numbers.length - 1] as number);
      if (2 * numbers.length > path.length) path = new Int32Array(4 * numbers.length);
      let node = root;
      for (const word of numbers) {
        let next = node.next.get(word);
        if (!next) {
          next = { values: [], next: new Map() };
          node.next.set(word, next);
          count += 1;
        }
        node = next;
      }
      node.values.push(value);
    }
    let size = 4;
    while (size < 2 * count) size *= 2;
    this.#mask = size - 1;
    this.#nodes = new Int32Array(stride * size);
    this.#place(root, 0);
    this.#firsts = [...root.next.keys()];
    this.#longest = longest;
    this.#lasts = lasts;
    const firsts = [...root.next];
    this.#opening = columnOf(this.#firsts);
    this.#at = this.#opening.at;
    this.#bit = this.#opening.bit;
    this.#alone = columnOf(firsts.filter(([, { values }]) => values.length > 0).map(([word]) => word));
    this.#second = columnOf(firsts.flatMap(([, { next }]) => [...next.keys()]));
    this.#index = Math.max(this.#opening.index, this.#alone.index, this.#second.index);
  }

  #place({ next }: Node<T>, before: number) {
    for (const [word, node] of next) {
      let slot = mixed(before, word) & this.#mask;
      while (this.#nodes[stride * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      const place = stride * slot;
      let bits = 0;
      for (const other of node.next.keys()) bits |= 1 << (other & 31);
      this.#nodes.set([before, word, node.values.length > 0 ? this.#values.length + 1 : 0, bits], place);
      if (node.values.length > 0) this.#values.push(...node.values, undefined);
      this.#place(node, place + 1);
    }
  }

  /** The place of the node to which a word leads; -1 where it leads to none. */
  #after(before: number, word: number): number {
    const nodes = this.#nodes;
    const mask = this.#mask;
    for (let slot = mixed(before, word) & mask; ; slot = (slot + 1) & mask) {
      const place = stride * slot;
      const found = nodes[place + 1] as number;
      if (found === 0) return -1;
      if (found === word && nodes[place] === before) return place;
    }
  }

  /** The words with which its phrases begin. */
  openings(): string[] {
    return this.#firsts.map((first) => vocabulary.words[first] as string);
  }

  /**
   * Whether among the tokens whose marks are given stand the longest word of some phrase, the last word of some and the first
   * of some: where one is missing, there is no phrase.
   */
  mayStandIn(marks: Marks): boolean {
    this.#telltale ??= vocabulary.column(this.#longest);
    this.#closing ??= vocabulary.column(this.#lasts);
    return marks.has(this.#telltale) && marks.has(this.#closing) && marks.has(this.#opening);
  }

  /** The first token from `at` on, before `limit`, where a phrase may begin; `limit` where there is none. */
  opening(tokens: Tokens, at: number, limit: number): number {
    if (tokens.columns <= this.#index) this.renew(tokens);
    const { word: numbers, marks, width } = tokens;
    const column = this.#at;
    const bit = this.#bit;
    const end = limit < tokens.count ? limit : tokens.count;
    for (let i = at; i < end; i += 1)
      if (((marks[(Math.imul(numbers[i] as number, width) + column) | 0] as number) & bit) !== 0) return i;
    return limit;
  }

  /** The longest phrase at token `at` that `accepts` admits, or null. `last` is the token after it. */
  find(
    tokens: Tokens,
    at: number,
    limit: number,
    accepts?: Accepts<T>,
  ): { readonly last: number; readonly value: T } | null {
    const end = limit < tokens.count ? limit : tokens.count;
    if (at < 0 || at >= end) return null;
    if (tokens.columns <= this.#index) this.renew(tokens);
    const row = Math.imul(tokens.word[at] as number, tokens.width);
    return ((tokens.marks[(row + this.#at) | 0] as number) & this.#bit) === 0
      ? null
      : this.#walk(tokens, at, end, accepts);
  }

  /** Hardly ever called: what is never called takes no room where it is compiled. */
  protected renew(tokens: Tokens) {
    numbered(tokens);
  }

  #walk(
    tokens: Tokens,
    at: number,
    limit: number,
    accepts: Accepts<T> | undefined,
  ): { readonly last: number; readonly value: T } | null {
    const { word: numbers, marks, width } = tokens;
    const first = numbers[at] as number;
    // after "the" and its like there is seldom a word that goes on
    const { at: alone, bit: aloneBit } = this.#alone;
    if (((marks[first * width + alone] as number) & aloneBit) === 0) {
      const next = at + 1 < limit ? (numbers[at + 1] as number) : 0;
      const { at: second, bit: secondBit } = this.#second;
      if (((marks[next * width + second] as number) & secondBit) === 0) return null;
    }
    const nodes = this.#nodes;
    const ends = path;
    let found = 0;
    let last = at;
    for (let place = this.#after(0, first); place >= 0; ) {
      last += 1;
      const values = nodes[place + 2] as number;
      if (values !== 0) {
        ends[found] = values;
        ends[found + 1] = last;
        found += 2;
      }
      if (last >= limit) break;
      const word = numbers[last] as number;
      if ((((nodes[place + 3] as number) >>> (word & 31)) & 1) === 0) break;
      place = this.#after(place + 1, word);
    }
    while (found > 0) {
      found -= 2;
      last = ends[found + 1] as number;
      let k = (ends[found] as number) - 1;
      for (let value = this.#values[k]; value !== undefined; value = this.#values[k]) {
        if (!accepts || accepts(value, at, last, tokens)) return { last, value };
        k += 1;
      }
    }
    return null;
  }
}

const noColumn: Column = { index: 0, at: 0, bit: 0 };

/** The column of marks of some words; where there are none, no mark. */
function columnOf(words: readonly number[]): Column {
  return words.length === 0 ? noColumn : vocabulary.column(words);
}

/** Where phrases end on the way to the longest, and their values; an `Accepts` looks nothing up, so that one does for all. */
let path = new Int32Array(64);

function lengthOf(number: number): number {
  return (vocabulary.words[number] as string).length;
}
