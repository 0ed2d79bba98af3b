import { bitOf, nodeSize, startSize } from "./form-graph.ts";
import type { Ending } from "./forms.ts";
import { farthest } from "./label-sets.ts";
import { type Caught, makers } from "./make-time.ts";
import { westernDigits } from "./number-shape.ts";
import { leastKind, type Tokens } from "./scan.ts";
import type { Time } from "./time.ts";
import type { TimeReader } from "./time-reader.ts";
import type { TimeForm, TimeRole } from "./time-words.ts";

/** A word, figure or sign, or a time that an earlier stage made of several. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** The token's kind; of no use where a time was made. */
  readonly kind: number;
  /** What it answers to: a number of `LabelSets`. */
  readonly set: number;
  readonly made: MadeTime | null;
}

export interface MadeTime {
  readonly time: Time;
  readonly alone: boolean;
  readonly form: TimeForm;
  readonly role: TimeRole | null;
}

/** A form that fits from one item on. */
interface Candidate {
  /** The item after the last. */
  readonly next: number;
  readonly form: TimeForm;
  /** The node that took each item. */
  readonly path: readonly number[];
}

/** How many items before a form its `after` and `notAfter` look at. */
const lookBehind = 8;

const noItems: readonly Item[] = [];

/** The order of names, so that nothing hangs on how forms are listed. */
const byName = (a: Candidate, b: Candidate): number => (a.form.id < b.form.id ? -1 : a.form.id > b.form.id ? 1 : 0);

/** Reads the items of a text stage by stage. Keeps nothing from one call to the next but its working space. */
export class Matcher {
  #text = "";
  readonly #reader: TimeReader;
  #items: readonly Item[] = noItems;
  /** By item, the number of its set and the stages that may have a form which begins there. */
  #sets = new Int32Array(128);
  #stages = new Uint8Array(128);
  /** The forms that fit, as long as the longest, not longer than the limit. */
  readonly #found: Candidate[] = [];
  #first = 0;
  #longest = 0;
  #limit = 0;
  readonly #path: number[] = [];

  constructor(reader: TimeReader) {
    this.#reader = reader;
  }

  /** Reads a text's tokens from `first` to `last`: those that no time was made of, and between them the times. */
  read(text: string, { start, end, kind }: Tokens, first: number, last: number): readonly Item[] {
    const { setOfKind, graph } = this.#reader;
    this.#text = text;
    const count = last - first + 1;
    if (count > this.#sets.length) {
      this.#sets = new Int32Array(2 * count);
      this.#stages = new Uint8Array(2 * count);
    }
    const sets = this.#sets;
    for (let i = 0; i < count; i += 1) sets[i] = setOfKind[(kind[first + i] as number) - leastKind] as number;
    let stages = this.#mark(count);
    if (stages === 0) return noItems;
    let items: Item[] = [];
    for (let i = 0; i < count; i += 1) {
      const at = first + i;
      const set = sets[i] as number;
      items.push({ start: start[at] as number, end: end[at] as number, kind: kind[at] as number, set, made: null });
    }
    for (let stage = 0; stage < graph.first.length; stage += 1) {
      if ((stages & (1 << stage)) === 0) continue;
      const read = this.#readStage(items, stage);
      if (read === items) continue;
      items = read;
      for (let i = 0; i < read.length; i += 1) sets[i] = (read[i] as Item).set;
      stages = this.#mark(read.length);
    }
    this.#items = noItems;
    return items;
  }

  /**
   * Notes for so many items the stages that may have a form which begins there, as bits, and gives those of all. An item,
   * how far the next spark is, and the item after it rule out most.
   */
  #mark(count: number): number {
    const { begins, whole, before, sparks, ids, from, labels } = this.#reader.sets;
    const sets = this.#sets;
    const marks = this.#stages;
    let all = 0;
    let far = farthest;
    for (let i = count - 1; i >= 0; i -= 1) {
      const set = sets[i] as number;
      if (sparks[set] === 1) far = 0;
      else if (far < farthest) far += 1;
      let stages = begins[set * (farthest + 1) + far] as number;
      if (stages !== 0) {
        let follows = whole[set] as number;
        if (i + 1 < count) {
          const next = sets[i + 1] as number;
          const end = from[next + 1] as number;
          for (let k = from[next] as number; k < end; k += 1)
            follows |= before[set * labels + (ids[k] as number)] as number;
        }
        stages &= follows;
        all |= stages;
      }
      marks[i] = stages;
    }
    return all;
  }

  /** Replaces each match of the stage's forms by one item: from the left, the longest first. */
  #readStage(items: Item[], stage: number): Item[] {
    const bit = 1 << stage;
    const marks = this.#stages;
    let replaced: Item[] | null = null;
    this.#items = items;
    for (let i = 0; i < items.length; ) {
      const match = ((marks[i] as number) & bit) === 0 ? null : this.#matchAt(i, stage);
      if (match === null) {
        if (replaced !== null) replaced.push(items[i] as Item);
        i += 1;
      } else {
        replaced ??= items.slice(0, i);
        replaced.push(match.item);
        i = match.next;
      }
    }
    return replaced ?? items;
  }

  /** The longest form that begins at the item and makes sense; of equally long ones the first by name. */
  #matchAt(at: number, stage: number): { item: Item; next: number } | null {
    let limit = Number.POSITIVE_INFINITY;
    this.#first = at;
    for (;;) {
      while (this.#found.length > 0) this.#found.pop();
      this.#longest = 0;
      this.#limit = limit;
      this.#begin(at, stage);
      if (this.#found.length === 0) return null;
      if (this.#found.length > 1) this.#found.sort(byName);
      for (const candidate of this.#found) {
        const item = this.#make(at, candidate);
        if (item !== null) return { item, next: candidate.next };
      }
      limit = this.#longest - 1;
    }
  }

  /** Enters all nodes with which forms of the stage may begin at the item. */
  #begin(at: number, stage: number): void {
    const { graph, sets } = this.#reader;
    const { starts } = graph;
    const places = graph.first[stage] as Int32Array;
    const following = this.#bitsAt(at + 1);
    const set = this.#sets[at] as number;
    const last = sets.from[set + 1] as number;
    for (let k = sets.from[set] as number; k < last; k += 1) {
      const label = sets.ids[k] as number;
      const end = places[label + 1] as number;
      for (let start = places[label] as number; start < end; start += startSize)
        if ((starts[start + 1] as number) >= 0 || ((starts[start + 2] as number) & following) !== 0)
          this.#enter(starts[start] as number, at);
    }
  }

  /** The labels of an item as bits, none where there is no such item. */
  #bitsAt(at: number): number {
    if (at >= this.#items.length) return 0;
    const { from, ids } = this.#reader.sets;
    const set = (this.#items[at] as Item).set;
    const end = from[set + 1] as number;
    let bits = 0;
    for (let k = from[set] as number; k < end; k += 1) bits |= bitOf(ids[k] as number);
    return bits;
  }

  /** Takes the item at `at`, which the node allows, and goes on to those after it. */
  #enter(node: number, at: number): void {
    const next = at + 1;
    if (next > this.#limit) return;
    const { nodes, links, endings } = this.#reader.graph;
    const place = node * nodeSize;
    const ending = nodes[place + 1] as number;
    this.#path.push(node);
    if (ending >= 0 && next >= this.#longest && this.#allows(endings[ending] as Ending, this.#first, next)) {
      if (next > this.#longest) while (this.#found.length > 0) this.#found.pop();
      this.#longest = next;
      this.#found.push({ next, form: (endings[ending] as Ending).form, path: this.#path.slice() });
    }
    if (next < this.#items.length) {
      const set = (this.#items[next] as Item).set;
      const end = nodes[place + 3] as number;
      for (let link = nodes[place + 2] as number; link < end; link += 2)
        if (this.#has(set, links[link] as number)) this.#enter(links[link + 1] as number, next);
    }
    this.#path.pop();
  }

  /** Whether a set holds a label. */
  #has(set: number, label: number): boolean {
    const { from, ids } = this.#reader.sets;
    const end = from[set + 1] as number;
    for (let k = from[set] as number; k < end; k += 1) if (ids[k] === label) return true;
    return false;
  }

  /** Whether the words around the items from `first` up to `next` are such as the form asks for. */
  #allows({ before, notBefore, after, notAfter }: Ending, first: number, next: number): boolean {
    if (before !== null && !this.#answers(next, before)) return false;
    if (notBefore !== null && this.#answers(next, notBefore)) return false;
    return (after === null || this.#precedes(first, after)) && (notAfter === null || !this.#precedes(first, notAfter));
  }

  /** Whether the item at `at` answers to one of the labels. */
  #answers(at: number, labels: readonly number[]): boolean {
    const item = this.#items[at];
    if (item === undefined) return false;
    for (const label of labels) if (this.#has(item.set, label)) return true;
    return false;
  }

  /** Whether one of the last items before `first` does. */
  #precedes(first: number, labels: readonly number[]): boolean {
    for (let i = first - 1; i >= 0 && first - i <= lookBehind; i -= 1) if (this.#answers(i, labels)) return true;
    return false;
  }

  #make(first: number, candidate: Candidate): Item | null {
    const { form } = candidate;
    const made = makers[form.makes](new CaughtItems(this.#text, this.#reader, this.#items, first, candidate));
    const head = this.#items[first];
    const tail = this.#items[candidate.next - 1];
    if (made === null || head === undefined || tail === undefined) return null;
    return {
      start: head.start,
      end: tail.end,
      kind: head.kind,
      set: this.#reader.setOfMade(made.labels),
      made: { time: made.time, alone: form.alone ?? made.alone, form, role: form.role ?? null },
    };
  }
}

/** What a form caught of the items from `first` on. */
class CaughtItems implements Caught {
  readonly #text: string;
  readonly #reader: TimeReader;
  readonly #items: readonly Item[];
  readonly #first: number;
  readonly #form: TimeForm;
  readonly #path: readonly number[];

  constructor(text: string, reader: TimeReader, items: readonly Item[], first: number, { form, path }: Candidate) {
    this.#text = text;
    this.#reader = reader;
    this.#items = items;
    this.#first = first;
    this.#form = form;
    this.#path = path;
  }

  /** The step of the path that a slot keeps; -1 where none does. */
  #step(slot: string): number {
    const { slots } = this.#reader.graph;
    for (let step = 0; step < this.#path.length; step += 1) if (slots[this.#path[step] as number] === slot) return step;
    return -1;
  }

  number(slot: string): number | null {
    const fixed = this.#form.sets?.[slot];
    if (fixed !== undefined) return fixed;
    const step = this.#step(slot);
    if (step < 0) return null;
    const item = this.#items[this.#first + step] as Item;
    if (item.made !== null) return item.made.time.type === "month" ? item.made.time.month : null;
    const lexeme = this.#reader.scan.lexicon.lexemes[item.kind];
    if (lexeme === undefined) return Number.parseInt(westernDigits(this.#text.slice(item.start, item.end)), 10);
    const node = this.#path[step] as number;
    return lexeme.values.get(this.#reader.graph.nodes[node * nodeSize] as number) ?? null;
  }

  text(slot: string): string | null {
    const step = this.#step(slot);
    if (step < 0) return null;
    const { start, end } = this.#items[this.#first + step] as Item;
    return this.#text.slice(start, end);
  }

  time(slot: string): Time | null {
    const step = this.#step(slot);
    return step < 0 ? null : ((this.#items[this.#first + step] as Item).made?.time ?? null);
  }
}
