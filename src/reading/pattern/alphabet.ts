import { makeColumn, numbered, shape, type Tokens } from "../text/tokens.ts";
import { vocabulary } from "../text/vocabulary.ts";

/**
 * In which gaps a word may stand: in none, in `...`, also in a slot, also in `..`. Each admits what the next one does, so
 * that one comparison tells.
 */
export const gap = { none: 0, any: 1, slot: 2, noun: 3 } as const;

/** Signs that may stand in a noun group. Matches stay within a sentence, so that a point in one ("Mr.") stops nothing. */
const looseSigns = ["-", "'s", "'", ".", "$", "€", "£", "¥", "₹", "%", '"', "“", "”"];
const hardStops = [";"];
const hyphen = vocabulary.add("-");
const lettered = /[\p{L}\p{N}]/u;

const gapBits = 2;
/** So many automata have bits of their own in a symbol. */
const ownBits = 5;
const atomAt = gapBits + 3 * ownBits;

/** The bits of an automaton in a symbol: what the word can be to some of its patterns. */
export interface OpenerBits {
  /** Begins one. */
  readonly first: number;
  /** Begins one in which any word may come next, or none. */
  readonly loose: number;
  /** Comes second in one that begins otherwise. */
  readonly second: number;
}

/** The atom of a symbol: the number of a word that some pattern names, 0 for all others. */
export function atomOf(symbol: number): number {
  return symbol >> atomAt;
}

/** In which gaps a symbol's word may stand, a number of `gap`. */
export function gapOf(symbol: number): number {
  return symbol & gap.noun;
}

/**
 * What the patterns of one language can tell of a word, as one number, a *symbol*: its atom, the gaps in which it may stand,
 * and the automata in which some pattern begins with it or has it second. All automata of a language share their alphabet, so that a text is
 * looked up once for all of them.
 */
export class Alphabet {
  readonly #stops: ReadonlySet<string>;
  readonly #atoms = new Map<string, number>();
  /** By atom, the bits of the automata in which it begins a pattern or comes second. */
  readonly #opens: number[] = [0];
  #automata = 0;
  /** By the number of a word, its symbol; -1 for words of which no pattern can tell more than that they are words. */
  #symbols = new Int32Array(0);
  #known = 0;
  /** An automaton was added since the symbols were last worked out. */
  #grown = true;

  /** @param stops words a `..` gap may not cross */
  constructor(stops: ReadonlySet<string>) {
    this.#stops = stops;
  }

  /** The atom of a word, given out at the first asking. */
  atom(form: string): number {
    let atom = this.#atoms.get(form);
    if (atom === undefined) {
      atom = this.#opens.length;
      this.#opens.push(0);
      this.#atoms.set(form, atom);
      this.#grown = true;
    }
    return atom;
  }

  /**
   * Takes in an automaton with the atoms that are first, loose and second in its patterns; gives the bits that their symbols
   * have. Where there are more automata than bits, some share theirs: then a word that has one may begin a pattern of either.
   */
  enter(first: Iterable<number>, loose: Iterable<number>, second: Iterable<number>): OpenerBits {
    const bit = 1 << (gapBits + (this.#automata % ownBits));
    const bits = { first: bit, loose: bit << ownBits, second: bit << (2 * ownBits) };
    this.#automata += 1;
    this.#mark(first, bits.first);
    this.#mark(loose, bits.loose);
    this.#mark(second, bits.second);
    this.#grown = true;
    return bits;
  }

  #mark(atoms: Iterable<number>, bit: number) {
    for (const atom of atoms) this.#opens[atom] = (this.#opens[atom] as number) | bit;
  }

  /** The symbol of each token. */
  symbols(tokens: Tokens): Int32Array {
    if (this.#grown) this.#fill();
    const { count, form, shape: shapes, capital } = tokens;
    const symbols = makeColumn(count);
    const numbers = tokens.known < this.#known ? numbered(tokens) : tokens.word;
    const known = this.#symbols;
    let hyphens = false;
    for (let i = 0; i < count; i += 1) {
      const number = numbers[i] as number;
      const symbol = number < known.length ? (known[number] as number) : -1;
      if (number === hyphen) hyphens = true;
      if (symbol < 0) symbols[i] = shapes[i] === shape.punctuation ? gap.any : gap.noun;
      // "the India-US consultations": two capitals are a name, not the pronoun
      else if (capital[i] === 2 && gapOf(symbol) === gap.slot && form[i]?.length === 2) symbols[i] = gap.noun;
      else symbols[i] = symbol;
    }
    if (hyphens) compound(tokens, numbers, symbols);
    return symbols;
  }

  #fill() {
    const words = [...this.#atoms.keys(), ...this.#stops, ...looseSigns, ...hardStops];
    const symbols = new Map(words.map((form) => [vocabulary.add(form), this.#symbol(form)] as const));
    this.#symbols = new Int32Array(Math.max(...symbols.keys()) + 1).fill(-1);
    for (const [number, symbol] of symbols) this.#symbols[number] = symbol;
    this.#known = vocabulary.size;
    this.#grown = false;
  }

  #symbol(form: string): number {
    const atom = this.#atoms.get(form) ?? 0;
    return (atom << atomAt) | (this.#opens[atom] as number) | this.#gap(form);
  }

  #gap(form: string): number {
    if (hardStops.includes(form)) return gap.none;
    if (form === "that" || !(lettered.test(form) || looseSigns.includes(form))) return gap.any;
    return this.#stops.has(form) ? gap.slot : gap.noun;
  }
}

/** A stop word that is part of a compound stops nothing: "in-depth". */
function compound(tokens: Tokens, numbers: Int32Array, symbols: Int32Array) {
  for (let at = 0; at < tokens.count; at += 1) {
    if (numbers[at] !== hyphen) continue;
    for (let i = at - 1; i <= at + 1; i += 2) {
      if (i < 0 || i >= tokens.count) continue;
      const symbol = symbols[i] as number;
      if (gapOf(symbol) === gap.slot && isCompounded(tokens, i)) symbols[i] = symbol | gap.noun;
    }
  }
}

/** Whether a word hangs on the next or the last by a hyphen without space: "in-depth", "face-to-face". */
function isCompounded(tokens: Tokens, i: number): boolean {
  if (tokens.form[i + 1] === "-" && tokens.glued[i + 1] === 1 && tokens.glued[i + 2] === 1) return true;
  return i > 0 && tokens.form[i - 1] === "-" && tokens.glued[i - 1] === 1 && tokens.glued[i] === 1;
}
