import { bitOf } from "./form-graph.ts";
import type { Stage } from "./forms.ts";

const mostStages = 8;
/** As far away as this, or farther, counts as one. */
export const farthest = 15;
const distances = farthest + 1;

/**
 * The labels that words, figures and times answer to, as numbered sets, with all that is asked of them first. What is known of
 * a set lies side by side in a few columns: a matcher asks little of many sets, and waits for each piece of memory that it
 * has not at hand.
 */
export class LabelSets {
  /** How many labels there are; forms ask for no other. */
  readonly labels: number;
  readonly #stages: readonly Stage[];
  readonly #known = new Map<string, number>();
  #count = 0;
  /** The labels of all sets, one set after another, and where each begins. */
  ids = new Int16Array(1024);
  from = new Int32Array(256);
  /** 1 where a time may stand around an item with these labels. */
  sparks = new Uint8Array(256);
  /** By set and how far the next item with a spark is: a bit for each stage with forms that may begin so. */
  begins = new Uint8Array(256 * distances);
  /** By set: the stages that have forms of one such item alone. */
  whole = new Uint8Array(256);
  /** By set and label of the item that follows: the stages with forms that begin with the two. */
  before: Uint8Array<ArrayBuffer>;
  /** By set: its labels as bits, where several share one. */
  bits = new Int32Array(256);

  /** @throws RangeError where there are more stages than a byte has bits */
  constructor(labels: number, stages: readonly Stage[]) {
    if (stages.length > mostStages) throw new RangeError(`times are read in ${mostStages} stages at most`);
    this.labels = labels;
    this.#stages = stages;
    this.before = new Uint8Array(256 * labels);
  }

  /** The number of a set. */
  add(labels: readonly number[], spark: boolean): number {
    const ids = labels.filter((label) => label < this.labels);
    const key = `${spark} ${ids.join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const set = this.#count;
    this.#count += 1;
    this.#known.set(key, set);
    while (set + 1 >= this.from.length) this.#grow();
    const from = this.from[set] as number;
    if (from + ids.length > this.ids.length) this.ids = longer(this.ids, new Int16Array(2 * this.ids.length));
    this.ids.set(ids, from);
    this.from[set + 1] = from + ids.length;
    this.sparks[set] = Number(spark);
    this.bits[set] = ids.reduce((bits, label) => bits | bitOf(label), 0);
    for (const [index, stage] of this.#stages.entries()) this.#fill(set, ids, stage, 1 << index);
    return set;
  }

  /** Whether a set holds a label. */
  holds(set: number, label: number): boolean {
    if (((this.bits[set] as number) & bitOf(label)) === 0) return false;
    const end = this.from[set + 1] as number;
    for (let k = this.from[set] as number; k < end; k += 1) if (this.ids[k] === label) return true;
    return false;
  }

  #fill(set: number, ids: readonly number[], stage: Stage, bit: number) {
    for (const node of ids.flatMap((label) => stage.first[label] ?? [])) {
      for (let far = 0; far <= Math.min(node.lead, farthest); far += 1) mark(this.begins, set * distances + far, bit);
      if (node.ends !== null) mark(this.whole, set, bit);
      for (const { label } of node.next) mark(this.before, set * this.labels + label, bit);
    }
  }

  #grow() {
    const count = 2 * this.from.length;
    this.from = longer(this.from, new Int32Array(count));
    this.sparks = longer(this.sparks, new Uint8Array(count));
    this.begins = longer(this.begins, new Uint8Array(count * distances));
    this.whole = longer(this.whole, new Uint8Array(count));
    this.before = longer(this.before, new Uint8Array(count * this.labels));
    this.bits = longer(this.bits, new Int32Array(count));
  }
}

function mark(column: Uint8Array, at: number, bit: number) {
  column[at] = (column[at] as number) | bit;
}

function longer<Column extends Int16Array | Int32Array | Uint8Array>(column: Column, copy: Column): Column {
  copy.set(column);
  return copy;
}
