import type { FormNode, Stage } from "./forms.ts";
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
  readonly labels: readonly number[];
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

/** The longest first; of equally long ones the order of their names, so that nothing hangs on how forms are listed. */
const byLength = (a: Candidate, b: Candidate): number =>
  b.next - a.next || (a.form.id < b.form.id ? -1 : a.form.id > b.form.id ? 1 : 0);

/** Reads the items of a text stage by stage. Keeps nothing from one call to the next but its working space. */
export class Matcher {
  readonly #text: string;
  readonly #reader: TimeReader;
  #items: readonly Item[] = [];
  readonly #found: Candidate[] = [];
  readonly #slots: (string | null)[] = [];
  readonly #labels: number[] = [];

  constructor(text: string, reader: TimeReader) {
    this.#text = text;
    this.#reader = reader;
  }

  /** Puts times in the place of the items that they are read from. */
  read(items: readonly Item[]): readonly Item[] {
    let current = items;
    for (const stage of this.#reader.stages) {
      if (!stage.needsTimes || current !== items) current = this.#readStage(current, stage);
    }
    return current;
  }

  /** Replaces each match of the stage's forms by one item: from the left, the longest first. */
  #readStage(items: readonly Item[], stage: Stage): readonly Item[] {
    let replaced: Item[] | null = null;
    this.#items = items;
    for (let i = 0; i < items.length; ) {
      this.#walk(stage.first, i);
      const length = this.#found.length > 0 ? this.#longest(i) : null;
      if (length === null) {
        replaced?.push(items[i] as Item);
        i += 1;
      } else {
        replaced ??= items.slice(0, i);
        replaced.push(length.item);
        i = length.next;
      }
    }
    return replaced ?? items;
  }

  #walk(from: readonly (readonly FormNode[] | undefined)[], at: number): void {
    const item = this.#items[at];
    if (item === undefined) return;
    for (const label of item.labels) {
      const nodes = from[label];
      if (nodes === undefined) continue;
      for (const node of nodes) {
        this.#slots.push(node.slot);
        this.#labels.push(label);
        if (node.ends !== null && !this.#forbidden(node, at + 1)) {
          this.#found.push({ next: at + 1, form: node.ends, slots: this.#slots.slice(), labels: this.#labels.slice() });
        }
        if (node.next.length > 0) this.#walk(node.next, at + 1);
        this.#slots.pop();
        this.#labels.pop();
      }
    }
  }

  #forbidden(node: FormNode, next: number): boolean {
    return node.notBefore.some((label) => this.#items[next]?.labels.includes(label));
  }

  #longest(first: number): { item: Item; next: number } | null {
    const found = this.#found.splice(0).sort(byLength);
    for (const candidate of found) {
      const item = this.#make(first, candidate);
      if (item !== null) return { item, next: candidate.next };
    }
    return null;
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
      labels: made.labels.map((name) => this.#reader.labels.id(name)),
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
