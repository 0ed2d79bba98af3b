import { type Ending, type FormNode, farthest, type LabelSet, type Stage } from "./forms.ts";
import type { Lexeme } from "./lexicon.ts";
import { type Caught, makers } from "./make-time.ts";
import { westernDigits } from "./number-shape.ts";
import type { Time } from "./time.ts";
import type { TimeReader } from "./time-reader.ts";
import type { TimeForm, TimeRole } from "./time-words.ts";

/** A word, figure or sign, or a time that an earlier stage made of several. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly labels: LabelSet;
  readonly lexeme: Lexeme | null;
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
  /** One of each for each item that it takes. */
  readonly slots: readonly (string | null)[];
  readonly labels: readonly number[];
}

/** How many items before a form its `after` and `notAfter` look at. */
const lookBehind = 8;

/** The order of names, so that nothing hangs on how forms are listed. */
const byName = (a: Candidate, b: Candidate): number => (a.form.id < b.form.id ? -1 : a.form.id > b.form.id ? 1 : 0);

/** Reads the items of a text stage by stage. Keeps nothing from one call to the next but its working space. */
export class Matcher {
  readonly #text: string;
  readonly #reader: TimeReader;
  #items: readonly Item[] = [];
  /** By item, the stages that may have a form which begins there. */
  #stages = new Uint8Array(64);
  /** The forms that fit, as long as the longest, not longer than the limit. */
  readonly #found: Candidate[] = [];
  #first = 0;
  #longest = 0;
  #limit = 0;
  readonly #slots: (string | null)[] = [];
  readonly #labels: number[] = [];

  constructor(text: string, reader: TimeReader) {
    this.#text = text;
    this.#reader = reader;
  }

  /** Puts times in the place of the items that they are read from. */
  read(items: readonly Item[]): readonly Item[] {
    let current = items;
    let stages = this.#mark(items);
    let bit = 1;
    for (const stage of this.#reader.stages) {
      if ((stages & bit) !== 0) {
        const read = this.#readStage(current, stage, bit);
        if (read !== current) stages = this.#mark(read);
        current = read;
      }
      bit <<= 1;
    }
    return current;
  }

  /**
   * Notes by item the stages that may have a form which begins there, as bits, and gives those of all items. An item, how far the
   * next spark is, and the item after it rule out most.
   */
  #mark(items: readonly Item[]): number {
    if (this.#stages.length < items.length) this.#stages = new Uint8Array(2 * items.length);
    const marks = this.#stages;
    let all = 0;
    let far = farthest;
    let next: readonly number[] = [];
    for (let i = items.length - 1; i >= 0; i -= 1) {
      const { ids, spark, begins, whole, before } = (items[i] as Item).labels;
      if (spark) far = 0;
      else if (far < farthest) far += 1;
      let stages = begins[far] as number;
      if (stages !== 0) {
        let follows = whole;
        for (const label of next) if (label < before.length) follows |= before[label] as number;
        stages &= follows;
        all |= stages;
      }
      marks[i] = stages;
      next = ids;
    }
    return all;
  }

  /** Replaces each match of the stage's forms by one item: from the left, the longest first. */
  #readStage(items: readonly Item[], stage: Stage, bit: number): readonly Item[] {
    let replaced: Item[] | null = null;
    this.#items = items;
    for (let i = 0; i < items.length; ) {
      const item = items[i] as Item;
      const match = ((this.#stages[i] as number) & bit) === 0 ? null : this.#matchAt(i, stage);
      if (match === null) {
        replaced?.push(item);
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
  #matchAt(at: number, stage: Stage): { item: Item; next: number } | null {
    let limit = Number.POSITIVE_INFINITY;
    this.#first = at;
    for (;;) {
      while (this.#found.length > 0) this.#found.pop();
      this.#longest = 0;
      this.#limit = limit;
      for (const label of (this.#items[at] as Item).labels.ids) {
        const nodes = stage.first[label];
        if (nodes !== undefined)
          for (const node of nodes) if (node.ends !== null || this.#goesOn(node, at + 1)) this.#enter(node, at);
      }
      if (this.#found.length === 0) return null;
      if (this.#found.length > 1) this.#found.sort(byName);
      for (const candidate of this.#found) {
        const item = this.#make(at, candidate);
        if (item !== null) return { item, next: candidate.next };
      }
      limit = this.#longest - 1;
    }
  }

  /** Takes the item at `at`, which the node allows, and goes on to those after it. */
  #enter(node: FormNode, at: number): void {
    const next = at + 1;
    if (next > this.#limit) return;
    this.#slots.push(node.slot);
    this.#labels.push(node.label);
    if (node.ends !== null && next >= this.#longest && this.#allows(node.ends, this.#first, next)) {
      if (next > this.#longest) while (this.#found.length > 0) this.#found.pop();
      this.#longest = next;
      this.#found.push({ next, form: node.ends.form, slots: this.#slots.slice(), labels: this.#labels.slice() });
    }
    if (this.#goesOn(node, next)) {
      const { ids } = (this.#items[next] as Item).labels;
      for (const after of node.next) if (ids.includes(after.label)) this.#enter(after, next);
    }
    this.#slots.pop();
    this.#labels.pop();
  }

  /** Whether the item at `next` may follow a node. */
  #goesOn({ follows, followBits }: FormNode, next: number): boolean {
    const item = this.#items[next];
    if (item === undefined || (item.labels.bits & followBits) === 0) return false;
    for (const label of item.labels.ids) if (follows[label] === 1) return true;
    return false;
  }

  /** Whether the words around the items from `first` up to `next` are such as the form asks for. */
  #allows({ before, notBefore, after, notAfter }: Ending, first: number, next: number): boolean {
    const follows = (label: number) => this.#items[next]?.labels.ids.includes(label) === true;
    if (before !== null && !before.some(follows)) return false;
    if (notBefore?.some(follows)) return false;
    if (after === null && notAfter === null) return true;
    const precedes = (label: number) => {
      for (let i = first - 1; i >= 0 && first - i <= lookBehind; i -= 1) {
        if (this.#items[i]?.labels.ids.includes(label)) return true;
      }
      return false;
    };
    return (after === null || after.some(precedes)) && !notAfter?.some(precedes);
  }

  #make(first: number, candidate: Candidate): Item | null {
    const { form } = candidate;
    const made = makers[form.makes](this.#caught(first, candidate));
    const head = this.#items[first];
    const tail = this.#items[candidate.next - 1];
    if (made === null || head === undefined || tail === undefined) return null;
    return {
      start: head.start,
      end: tail.end,
      labels: this.#reader.labelsOfMade(made.labels),
      lexeme: null,
      made: { time: made.time, alone: form.alone ?? made.alone, form, role: form.role ?? null },
    };
  }

  #caught(first: number, { form, slots, labels }: Candidate): Caught {
    const items = this.#items;
    const text = (item: Item) => this.#text.slice(item.start, item.end);
    const at = (slot: string): Item | undefined => {
      const step = slots.indexOf(slot);
      return step < 0 ? undefined : items[first + step];
    };
    return {
      number(slot) {
        const fixed = form.sets?.[slot];
        if (fixed !== undefined) return fixed;
        const item = at(slot);
        if (item === undefined) return null;
        if (item.lexeme !== null) return item.lexeme.values.get(labels[slots.indexOf(slot)] as number) ?? null;
        if (item.made !== null) return item.made.time.type === "month" ? item.made.time.month : null;
        return Number.parseInt(westernDigits(text(item)), 10);
      },
      text(slot) {
        const item = at(slot);
        return item === undefined ? null : text(item);
      },
      time: (slot) => at(slot)?.made?.time ?? null,
    };
  }
}
