import { mixed } from "../text/mixed.ts";
import { atomOf, gapOf } from "./alphabet.ts";

/** So many numbers wide is a state's row, and what stands where in it. */
const rowWidth = 16;
const rowGaps = 4;
const rowEnding = 8;
const rowWords = 10;

/** Where a symbol leads with which no pattern goes on; what is kept is two more than where a symbol leads, 0 where that is not known. */
export const nowhere = -1;

/**
 * Where the states of an automaton go, as far as that has been worked out. A state's row answers for most words: 128 bits, of
 * which those stand for the state's atoms, so that a word whose bit is missing is none of them; then, for each class of gaps,
 * where a word goes that is none; a number that tells which patterns end there; and the first three of the state's words that
 * were met, with where they go. Other words are in one table. Most of what an automaton costs is to wait for memory: so all
 * this lies side by side.
 */
export class Moves {
  #rows = new Int32Array(rowWidth * 512);
  /** Three numbers for each pair of state and symbol that was met: one more than the state, the symbol, where it goes. */
  #table = new Int32Array(3 * 4096);
  #count = 0;

  clear() {
    this.#rows.fill(0);
    this.#table.fill(0);
    this.#count = 0;
  }

  /** Makes the row of a state, from which words lead on that are given, and others; `ending` is kept for the asking. */
  add(state: number, atoms: Iterable<number>, ending = 0) {
    const row = state * rowWidth;
    if (row >= this.#rows.length) {
      const rows = new Int32Array(2 * row);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows[row + rowEnding] = ending;
    for (const atom of atoms)
      this.#rows[row + bitPlace(atom)] = (this.#rows[row + bitPlace(atom)] as number) | (1 << atom);
  }

  ending(state: number): number {
    return this.#rows[state * rowWidth + rowEnding] as number;
  }

  /** Where a symbol leads; 0 where that has not been worked out. */
  get(state: number, symbol: number): number {
    const rows = this.#rows;
    const row = state * rowWidth;
    if (!this.#mayName(state, atomOf(symbol))) return rows[row + rowGaps + gapOf(symbol)] as number;
    for (let at = row + rowWords; at < row + rowWidth; at += 2) if (rows[at] === symbol) return rows[at + 1] as number;
    // the row is filled before the table
    return rows[row + rowWidth - 2] === 0 ? 0 : this.#find(state, symbol);
  }

  /** Keeps where a symbol leads: a number other than 0. */
  set(state: number, symbol: number, to: number) {
    const rows = this.#rows;
    const row = state * rowWidth;
    if (!this.#mayName(state, atomOf(symbol))) {
      rows[row + rowGaps + gapOf(symbol)] = to;
      return;
    }
    let at = row + rowWords;
    while (at < row + rowWidth && rows[at] !== 0) at += 2;
    if (at === row + rowWidth) this.#keep(state, symbol, to);
    else {
      rows[at] = symbol;
      rows[at + 1] = to;
    }
  }

  #mayName(state: number, atom: number): boolean {
    return atom > 0 && (((this.#rows[state * rowWidth + bitPlace(atom)] as number) >>> atom) & 1) === 1;
  }

  #find(state: number, symbol: number): number {
    const table = this.#table;
    const mask = table.length / 3 - 1;
    let slot = mixed(state, symbol) & mask;
    for (;;) {
      const from = table[3 * slot] as number;
      if (from === 0) return 0;
      if (from === state + 1 && table[3 * slot + 1] === symbol) return table[3 * slot + 2] as number;
      slot = (slot + 1) & mask;
    }
  }

  #keep(state: number, symbol: number, to: number) {
    if (this.#count * 6 > this.#table.length) {
      const before = this.#table;
      this.#table = new Int32Array(before.length * 2);
      this.#count = 0;
      for (let i = 0; i < before.length; i += 3)
        if (before[i] !== 0) this.#keep((before[i] as number) - 1, before[i + 1] as number, before[i + 2] as number);
    }
    const table = this.#table;
    const mask = table.length / 3 - 1;
    let slot = mixed(state, symbol) & mask;
    while (table[3 * slot] !== 0) slot = (slot + 1) & mask;
    table[3 * slot] = state + 1;
    table[3 * slot + 1] = symbol;
    table[3 * slot + 2] = to;
    this.#count += 1;
  }
}

/** Where in a state's row the bit of an atom stands. */
function bitPlace(atom: number): number {
  return (atom >> 5) & (rowGaps - 1);
}
