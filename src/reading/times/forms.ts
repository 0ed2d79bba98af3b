import { type Position, parseForm, positionsOf } from "./form-pattern.ts";
import { type Labels, wordLabel } from "./lexicon.ts";
import { madeLabels } from "./make-time.ts";
import type { TimeForm } from "./time-words.ts";

export type ParsedForm = readonly [form: TimeForm, beginning: Position];

/** A position of a form, with labels for names. */
export interface FormNode {
  /** What has to stand there. */
  readonly label: number;
  readonly slot: string | null;
  /** The positions that may follow. */
  readonly next: FormNode[];
  /** By label, 1 where one of those positions asks for it. */
  follows: Uint8Array;
  /** The same as bits, where several labels share one: rules most items out at a glance. */
  followBits: number;
  /** The most items that may stand from here to the first that has a spark; Infinity where there may be none. */
  readonly lead: number;
  /** The form, where it may end here. */
  readonly ends: Ending | null;
}

/** A form with its conditions on the words around it, as labels; null where it has none. */
export interface Ending {
  readonly form: TimeForm;
  readonly before: readonly number[] | null;
  readonly notBefore: readonly number[] | null;
  readonly after: readonly number[] | null;
  readonly notAfter: readonly number[] | null;
}

export interface Stage {
  /** By label, the positions with which forms begin. */
  readonly first: readonly (readonly FormNode[] | undefined)[];
  /** The most positions that a form of this stage passes. */
  readonly longest: number;
}

export const parseForms = (forms: readonly TimeForm[]): readonly ParsedForm[] =>
  forms.map((form) => [form, parseForm(form.pattern)]);

/** The labels that an item answers to, with what is asked of them first. */
export interface LabelSet {
  readonly ids: readonly number[];
  /** Whether a time may stand around the item. */
  readonly spark: boolean;
  /** By how far the next item with a spark is, `farthest` for as far or farther: a bit for each stage with forms that may begin so. */
  readonly begins: Uint8Array;
  /** The stages that have forms of one such item alone. */
  readonly whole: number;
  /** By the label of the item that follows, those of the stages that have forms which begin with the two. */
  readonly before: Uint8Array;
  /** As `FormNode.followBits`. */
  readonly bits: number;
}

const mostStages = 8;
export const farthest = 15;
const nothing = new Uint8Array(0);
const nowhere = new Uint8Array(farthest + 1);

/**
 * Labels made ready for matching.
 * @throws RangeError where there are more stages than a byte has bits
 */
export function labelSet(ids: readonly number[], spark: boolean, stages: readonly Stage[]): LabelSet {
  if (stages.length > mostStages) throw new RangeError(`times are read in ${mostStages} stages at most`);
  const begins = new Uint8Array(farthest + 1);
  let whole = 0;
  const before: number[] = [];
  stages.forEach((stage, index) => {
    const bit = 1 << index;
    for (const node of ids.flatMap((label) => stage.first[label] ?? [])) {
      for (let far = 0; far <= Math.min(node.lead, farthest); far += 1) begins[far] = (begins[far] as number) | bit;
      if (node.ends !== null) whole |= bit;
      for (const { label } of node.next) before[label] = (before[label] ?? 0) | bit;
    }
  });
  return {
    ids,
    spark,
    begins: begins.some((bits) => bits !== 0) ? begins : nowhere,
    whole,
    before: before.length === 0 ? nothing : Uint8Array.from(before),
    bits: bitsOf(ids),
  };
}

const bitsOf = (labels: readonly number[]): number => labels.reduce((bits, label) => bits | (1 << (label & 31)), 0);

const nameOf = (item: Position): string => item.class ?? wordLabel(item.word ?? "");

/** Joins the forms of a stage under the words and classes that begin them. */
export function compileStage(forms: readonly ParsedForm[], sparks: Sparks, labels: Labels): Stage {
  const leadOf = leads(sparks);
  const first: (FormNode[] | undefined)[] = [];
  let longest = 0;
  for (const [form, beginning] of forms) {
    const idsOf = (names: readonly string[] | undefined) => names?.map((name) => labels.id(name)) ?? null;
    const ending: Ending = {
      form,
      before: idsOf(form.before),
      notBefore: idsOf(form.notBefore),
      after: idsOf(form.after),
      notAfter: idsOf(form.notAfter),
    };
    const nodes = new Map(
      positionsOf(beginning).map((item) => {
        const node: FormNode = {
          label: labels.id(nameOf(item)),
          slot: item.slot,
          next: [],
          follows: new Uint8Array(0),
          followBits: 0,
          lead: leadOf(item),
          ends: item.final ? ending : null,
        };
        return [item, node] as const;
      }),
    );
    for (const [item, node] of nodes) {
      for (const next of item.next) node.next.push(nodes.get(next) as FormNode);
      node.follows = new Uint8Array(Math.max(0, ...node.next.map(({ label }) => label)) + 1);
      for (const { label } of node.next) node.follows[label] = 1;
      node.followBits = bitsOf(node.next.map(({ label }) => label));
    }
    for (const item of beginning.next) {
      const node = nodes.get(item) as FormNode;
      while (first.length <= node.label) first.push(undefined);
      const nodesThere = first[node.label];
      if (nodesThere) nodesThere.push(node);
      else first[node.label] = [node];
    }
    longest = Math.max(longest, depth(beginning));
  }
  return { first, longest };
}

/** What a time may stand around: "day" the word may be one and `day` the class none. */
export interface Sparks {
  readonly classes: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Whether a position may be filled by what has no spark. */
function isDull(item: Position, sparks: Sparks): boolean {
  if (item.class === null) return !sparks.words.has(item.word ?? "");
  return !sparks.classes.has(item.class) && !(madeLabels.has(item.class) && item.class !== "time-of-day");
}

/** `FormNode.lead` of a position. */
function leads(sparks: Sparks): (item: Position) => number {
  const known = new Map<Position, number>();
  const measure = (item: Position): number => {
    let lead = known.get(item);
    if (lead === undefined) {
      lead = !isDull(item, sparks)
        ? 0
        : item.final
          ? Number.POSITIVE_INFINITY
          : 1 + Math.max(...item.next.map(measure));
      known.set(item, lead);
    }
    return lead;
  };
  return measure;
}

function depth(beginning: Position): number {
  const known = new Map<Position, number>();
  const measure = (item: Position): number => {
    let length = known.get(item);
    if (length === undefined) {
      length = 1 + Math.max(0, ...item.next.map(measure));
      known.set(item, length);
    }
    return length;
  };
  return measure(beginning) - 1;
}

/** The words that patterns name, which the lexicon has to know. */
export function literalsOf(forms: readonly ParsedForm[]): Set<string> {
  const words = forms.flatMap(([, beginning]) => positionsOf(beginning).map((item) => item.word));
  return new Set(words.filter((word) => word !== null));
}

/**
 * Makes sure that every form is looked for.
 * @throws SyntaxError where a form can match words of which none is a spark and none a time that earlier forms made
 */
export function checkSparks(forms: readonly ParsedForm[], sparks: Sparks): void {
  const dull = (item: Position) => isDull(item, sparks);
  for (const [form, beginning] of forms) {
    // a time of day is of use beside a date only
    if (form.makes === "clock") continue;
    const reached = new Set<Position>(beginning.next.filter(dull));
    for (const item of reached) {
      if (item.final) {
        const last = item.word ?? item.class;
        throw new SyntaxError(
          `time form "${form.id}" would be missed: it can match without a spark, as far as "${last}"`,
        );
      }
      for (const next of item.next) if (dull(next)) reached.add(next);
    }
  }
}
