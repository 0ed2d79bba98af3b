import { type Position, parseForm, positionsOf } from "./form-pattern.ts";
import { type Labels, wordLabel } from "./lexicon.ts";
import { type Maker, madeLabels, makers } from "./make-time.ts";
import type { TimeForm } from "./time-words.ts";

export type ParsedForm = readonly [form: TimeForm, beginning: Position];

/** A position of a form, with labels for names. */
export interface FormNode {
  /** What has to stand there. */
  readonly label: number;
  readonly slot: string | null;
  /** The positions that may follow. */
  readonly next: FormNode[];
  /** The most items that may stand from here to the first that has a spark; Infinity where there may be none. */
  readonly lead: number;
  /** The form, where it may end here. */
  readonly ends: Ending | null;
}

/** A form with its conditions on the words around it, as labels; null where it has none. */
export interface Ending {
  readonly form: TimeForm;
  readonly make: Maker;
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
      make: makers[form.makes],
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
          lead: leadOf(item),
          ends: item.final ? ending : null,
        };
        return [item, node] as const;
      }),
    );
    for (const [item, node] of nodes) {
      for (const next of item.next) node.next.push(nodes.get(next) as FormNode);
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
