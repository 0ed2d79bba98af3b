import { nodeSize, startSize } from "./form-graph.ts";
import type { Ending } from "./forms.ts";
import { farthest } from "./label-sets.ts";
import type { Caught } from "./make-time.ts";
import { leadingNumber } from "./number-shape.ts";
import { leastKind, type Tokens } from "./scan.ts";
import type { Time } from "./time.ts";
import type { TimeReader } from "./time-reader.ts";
import type { TimeForm, TimeRole } from "./time-words.ts";

/** A time made of words, figures and signs, and where they stand. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly made: MadeTime;
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
  readonly ending: Ending;
  /** The node that took each item. */
  readonly path: readonly number[];
}

/** How many items before a form its `after` and `notAfter` look at. */
const lookBehind = 8;

/** In place of a token's kind where a time was made. */
const madeKind = leastKind - 1;

const nothing: readonly Found[] = [];

/** What takes the place of the items from `first` up to `next`. */
interface Replacement extends Found {
  readonly first: number;
  readonly next: number;
  readonly set: number;
}

/**
 * The items of a text, in columns that are kept for the next: words, figures and signs, and in the place of several of them the
 * times that earlier stages made.
 */
class Items {
  count = 0;
  start = new Int32Array(128);
  end = new Int32Array(128);
  /** The token's kind, or `madeKind`. */
  kind = new Int32Array(128);
  /** What each answers to: a number of `LabelSets`. */
  set = new Int32Array(128);
  readonly made: (MadeTime | null)[] = [];

  room(count: number): void {
    if (count <= this.set.length) return;
    this.start = new Int32Array(2 * count);
    this.end = new Int32Array(2 * count);
    this.kind = new Int32Array(2 * count);
    this.set = new Int32Array(2 * count);
  }

  /** Puts times in the place of what they were made of. */
  replace(replacements: readonly Replacement[]): void {
    let to = (replacements[0] as Replacement).first;
    for (let k = 0; k < replacements.length; k += 1) {
      const { start, end, set, made, next } = replacements[k] as Replacement;
      this.start[to] = start;
      this.end[to] = end;
      this.kind[to] = madeKind;
      this.set[to] = set;
      this.made[to] = made;
      to += 1;
      const last = k + 1 < replacements.length ? (replacements[k + 1] as Replacement).first : this.count;
      for (let i = next; i < last; i += 1, to += 1) {
        this.start[to] = this.start[i] as number;
        this.end[to] = this.end[i] as number;
        this.kind[to] = this.kind[i] as number;
        this.set[to] = this.set[i] as number;
        this.made[to] = this.made[i] as MadeTime | null;
      }
    }
    this.count = to;
  }

  found(): readonly Found[] {
    const list: Found[] = [];
    for (let i = 0; i < this.count; i += 1)
      if (this.kind[i] === madeKind)
        list.push({ start: this.start[i] as number, end: this.end[i] as number, made: this.made[i] as MadeTime });
    return list;
  }
}

/** The order of names, so that nothing hangs on how forms are listed. */
const byName = ({ ending: { form: a } }: Candidate, { ending: { form: b } }: Candidate): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Reads the items of a text stage by stage. Keeps nothing from one call to the next but its working space. */
export class Matcher {
  #text = "";
  readonly #reader: TimeReader;
  readonly #items = new Items();
  readonly #caught: CaughtItems;
  /** By item, the stages that may have a form which begins there. */
  #stages = new Uint8Array(128);
  /** The forms that fit, as long as the longest, not longer than the limit. */
  readonly #found: Candidate[] = [];
  #first = 0;
  #longest = 0;
  #limit = 0;
  readonly #path: number[] = [];

  constructor(reader: TimeReader) {
    this.#reader = reader;
    this.#caught = new CaughtItems(reader, this.#items);
  }

  /** The times that a text's tokens from `first` to `last` can be read as. */
  read(text: string, { start, end, kind }: Tokens, first: number, last: number): readonly Found[] {
    const { setOfKind, graph } = this.#reader;
    const items = this.#items;
    const count = last - first + 1;
    items.room(count);
    items.count = count;
    for (let i = 0; i < count; i += 1) items.set[i] = setOfKind[(kind[first + i] as number) - leastKind] as number;
    let stages = this.#mark();
    if (stages === 0) return nothing;
    this.#text = text;
    for (let i = 0; i < count; i += 1) {
      items.start[i] = start[first + i] as number;
      items.end[i] = end[first + i] as number;
      items.kind[i] = kind[first + i] as number;
      items.made[i] = null;
    }
    for (let stage = 0; stage < graph.first.length; stage += 1)
      if ((stages & (1 << stage)) !== 0 && this.#readStage(stage)) stages = this.#mark();
    this.#text = "";
    return items.found();
  }

  /**
   * Notes by item the stages that may have a form which begins there, as bits, and gives those of all. An item,
   * how far the next spark is, and the item after it rule out most.
   */
  #mark(): number {
    const { begins, whole, before, sparks, ids, from, labels } = this.#reader.sets;
    const { count, set: sets } = this.#items;
    if (this.#stages.length < count) this.#stages = new Uint8Array(2 * count);
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

  /** Replaces each match of the stage's forms by one item, from the left, the longest first; gives whether there were any. */
  #readStage(stage: number): boolean {
    const bit = 1 << stage;
    const marks = this.#stages;
    const { count } = this.#items;
    let replacements: Replacement[] | null = null;
    for (let i = 0; i < count; ) {
      const match = ((marks[i] as number) & bit) === 0 ? null : this.#matchAt(i, stage);
      if (match === null) {
        i += 1;
        continue;
      }
      replacements ??= [];
      replacements.push(match);
      i = match.next;
    }
    if (replacements === null) return false;
    this.#items.replace(replacements);
    return true;
  }

  /** The longest form that begins at the item and makes sense; of equally long ones the first by name. */
  #matchAt(at: number, stage: number): Replacement | null {
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
        const made = this.#make(at, candidate);
        if (made !== null) return made;
      }
      limit = this.#longest - 1;
    }
  }

  /** Enters all nodes with which forms of the stage may begin at the item. */
  #begin(at: number, stage: number): void {
    const { graph, sets } = this.#reader;
    const { starts } = graph;
    const places = graph.first[stage] as Int32Array;
    const items = this.#items;
    const following = at + 1 < items.count ? (sets.bits[items.set[at + 1] as number] as number) : 0;
    const set = items.set[at] as number;
    const last = sets.from[set + 1] as number;
    for (let k = sets.from[set] as number; k < last; k += 1) {
      const label = sets.ids[k] as number;
      const end = places[label + 1] as number;
      for (let start = places[label] as number; start < end; start += startSize)
        if ((starts[start + 1] as number) >= 0 || ((starts[start + 2] as number) & following) !== 0)
          this.#enter(starts[start] as number, at);
    }
  }

  /** Takes the item at `at`, which the node allows, and goes on to those after it. */
  #enter(node: number, at: number): void {
    const next = at + 1;
    if (next > this.#limit) return;
    const { nodes, links, endings } = this.#reader.graph;
    const place = node * nodeSize;
    const number = nodes[place + 1] as number;
    this.#path.push(node);
    if (number >= 0 && next >= this.#longest) {
      const ending = endings[number] as Ending;
      if (this.#allows(ending, this.#first, next)) {
        if (next > this.#longest) while (this.#found.length > 0) this.#found.pop();
        this.#longest = next;
        this.#found.push({ next, ending, path: this.#path.slice() });
      }
    }
    if (next < this.#items.count) {
      const { sets } = this.#reader;
      const set = this.#items.set[next] as number;
      const end = nodes[place + 3] as number;
      for (let link = nodes[place + 2] as number; link < end; link += 2)
        if (sets.holds(set, links[link] as number)) this.#enter(links[link + 1] as number, next);
    }
    this.#path.pop();
  }

  /** Whether the words around the items from `first` up to `next` are such as the form asks for. */
  #allows({ before, notBefore, after, notAfter }: Ending, first: number, next: number): boolean {
    if (before !== null && !this.#answers(next, before)) return false;
    if (notBefore !== null && this.#answers(next, notBefore)) return false;
    return (after === null || this.#precedes(first, after)) && (notAfter === null || !this.#precedes(first, notAfter));
  }

  /** Whether the item at `at` answers to one of the labels. */
  #answers(at: number, labels: readonly number[]): boolean {
    if (at >= this.#items.count) return false;
    const { sets } = this.#reader;
    const set = this.#items.set[at] as number;
    for (const label of labels) if (sets.holds(set, label)) return true;
    return false;
  }

  /** Whether one of the last items before `first` does. */
  #precedes(first: number, labels: readonly number[]): boolean {
    for (let i = first - 1; i >= 0 && first - i <= lookBehind; i -= 1) if (this.#answers(i, labels)) return true;
    return false;
  }

  #make(first: number, candidate: Candidate): Replacement | null {
    const { next } = candidate;
    const { form, make } = candidate.ending;
    const items = this.#items;
    this.#caught.turnTo(this.#text, first, candidate);
    const made = make(this.#caught);
    if (made === null) return null;
    return {
      first,
      next,
      start: items.start[first] as number,
      end: items.end[next - 1] as number,
      set: this.#reader.setOfMade(made.labels),
      made: { time: made.time, alone: form.alone ?? made.alone, form, role: form.role ?? null },
    };
  }
}

const noPath: readonly number[] = [];

/** What a form caught of the items from `first` on. */
class CaughtItems implements Caught {
  readonly #reader: TimeReader;
  readonly #items: Items;
  #text = "";
  #first = 0;
  #sets: TimeForm["sets"];
  #path = noPath;

  constructor(reader: TimeReader, items: Items) {
    this.#reader = reader;
    this.#items = items;
  }

  /** What is asked from now on is what this form caught. */
  turnTo(text: string, first: number, { ending, path }: Candidate) {
    this.#text = text;
    this.#first = first;
    this.#sets = ending.form.sets;
    this.#path = path;
  }

  /** The step of the path that a slot keeps; -1 where none does. */
  #step(slot: string): number {
    const { slots } = this.#reader.graph;
    for (let step = 0; step < this.#path.length; step += 1) if (slots[this.#path[step] as number] === slot) return step;
    return -1;
  }

  number(slot: string): number | null {
    const fixed = this.#sets?.[slot];
    if (fixed !== undefined) return fixed;
    const step = this.#step(slot);
    if (step < 0) return null;
    const at = this.#first + step;
    const time = this.#items.made[at]?.time;
    if (time !== undefined) return time.type === "month" ? time.month : null;
    const kind = this.#items.kind[at] as number;
    // to ask a list for its place -1 is slow
    const lexeme = kind < 0 ? undefined : this.#reader.scan.lexicon.lexemes[kind];
    if (lexeme === undefined)
      return leadingNumber(this.#text, this.#items.start[at] as number, this.#items.end[at] as number);
    const node = this.#path[step] as number;
    return lexeme.values.get(this.#reader.graph.nodes[node * nodeSize] as number) ?? null;
  }

  text(slot: string): string | null {
    const step = this.#step(slot);
    return step < 0 ? null : this.#textAt(this.#first + step);
  }

  time(slot: string): Time | null {
    const step = this.#step(slot);
    return step < 0 ? null : (this.#items.made[this.#first + step]?.time ?? null);
  }

  #textAt(at: number): string {
    return this.#text.slice(this.#items.start[at], this.#items.end[at]);
  }
}
