import { type Position, parseForm, positionsOf } from "./form-pattern.ts";
import { type Labels, wordLabel } from "./lexicon.ts";
import { madeLabels } from "./make-time.ts";
import type { TimeForm } from "./time-words.ts";

export type ParsedForm = readonly [form: TimeForm, beginning: Position];

/** A position of a form, with labels for names. */
export interface FormNode {
  readonly slot: string | null;
  /** By label, the positions that may follow; no element where none may. */
  readonly next: (FormNode[] | undefined)[];
  /** The form, where it may end here. */
  readonly ends: TimeForm | null;
  readonly notBefore: readonly number[];
}

export interface Stage {
  /** By label, the positions with which forms begin. */
  readonly first: readonly (readonly FormNode[] | undefined)[];
  /** Whether every form needs a time that an earlier stage made. */
  readonly needsTimes: boolean;
  /** The most positions that a form of this stage passes. */
  readonly longest: number;
}

export const parseForms = (forms: readonly TimeForm[]): readonly ParsedForm[] =>
  forms.map((form) => [form, parseForm(form.pattern)]);

const nameOf = (item: Position): string => item.class ?? wordLabel(item.word ?? "");

/** Joins the forms of a stage under the words and classes that begin them. */
export function compileStage(forms: readonly ParsedForm[], labels: Labels): Stage {
  const first: (FormNode[] | undefined)[] = [];
  let longest = 0;
  const connect = (from: (FormNode[] | undefined)[], item: Position, node: FormNode) => {
    const label = labels.id(nameOf(item));
    const nodes = from[label];
    if (nodes) nodes.push(node);
    else from[label] = [node];
  };
  for (const [form, beginning] of forms) {
    const notBefore = (form.notBefore ?? []).map((name) => labels.id(name));
    const nodes = new Map(
      positionsOf(beginning).map((item) => {
        const node: FormNode = { slot: item.slot, next: [], ends: item.final ? form : null, notBefore };
        return [item, node] as const;
      }),
    );
    for (const [item, node] of nodes) {
      for (const next of item.next) connect(node.next, next, nodes.get(next) as FormNode);
    }
    for (const item of beginning.next) connect(first, item, nodes.get(item) as FormNode);
    longest = Math.max(longest, depth(beginning));
  }
  return { first, longest, needsTimes: forms.every(([, beginning]) => needsTime(beginning)) };
}

function needsTime(beginning: Position): boolean {
  const plain = (item: Position) => item.class === null || !madeLabels.has(item.class);
  const reached = new Set<Position>(beginning.next.filter(plain));
  for (const item of reached) for (const next of item.next) if (plain(next)) reached.add(next);
  return ![...reached].some((item) => item.final);
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
export function checkSparks(forms: readonly ParsedForm[], sparks: ReadonlySet<string>): void {
  const dull = (item: Position) => {
    if (item.class === null) return !sparks.has(item.word ?? "");
    return !sparks.has(item.class) && !(madeLabels.has(item.class) && item.class !== "time-of-day");
  };
  for (const [form, beginning] of forms) {
    // a time of day is of use beside a date only
    if (form.makes === "clock") continue;
    const reached = new Set<Position>(beginning.next.filter(dull));
    for (const item of reached) {
      if (item.final) {
        const last = item.word ?? item.class;
        throw new SyntaxError(`time form "${form.id}" would be missed: it can match without a spark, as far as "${last}"`);
      }
      for (const next of item.next) if (dull(next)) reached.add(next);
    }
  }
}
