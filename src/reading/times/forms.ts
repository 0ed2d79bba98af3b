import { type Position, parseForm, positionsOf } from "./form-pattern.ts";
import { type Labels, wordLabel } from "./lexicon.ts";
import type { TimeForm } from "./time-words.ts";

export type ParsedForm = readonly [form: TimeForm, beginning: Position];

/** A position of a form, with labels for names. */
export interface FormNode {
  readonly slot: string | null;
  readonly next: Map<number, FormNode[]>;
  /** The form, where it may end here. */
  readonly ends: TimeForm | null;
  readonly notBefore: readonly number[];
}

export interface Stage {
  /** By label, the positions with which forms begin. */
  readonly first: ReadonlyMap<number, readonly FormNode[]>;
  /** The most positions that a form of this stage passes. */
  readonly longest: number;
}

export const parseForms = (forms: readonly TimeForm[]): readonly ParsedForm[] =>
  forms.map((form) => [form, parseForm(form.pattern)]);

const nameOf = (item: Position): string => item.class ?? wordLabel(item.word ?? "");

/** Joins the forms of a stage under the words and classes that begin them. */
export function compileStage(forms: readonly ParsedForm[], labels: Labels): Stage {
  const first = new Map<number, FormNode[]>();
  let longest = 0;
  const connect = (from: Map<number, FormNode[]>, item: Position, node: FormNode) => {
    const label = labels.id(nameOf(item));
    const nodes = from.get(label);
    if (nodes) nodes.push(node);
    else from.set(label, [node]);
  };
  for (const [form, beginning] of forms) {
    const notBefore = (form.notBefore ?? []).map((name) => labels.id(name));
    const nodes = new Map(
      positionsOf(beginning).map((item) => {
        const node: FormNode = { slot: item.slot, next: new Map(), ends: item.final ? form : null, notBefore };
        return [item, node] as const;
      }),
    );
    for (const [item, node] of nodes) {
      for (const next of item.next) connect(node.next, next, nodes.get(next) as FormNode);
    }
    for (const item of beginning.next) connect(first, item, nodes.get(item) as FormNode);
    longest = Math.max(longest, depth(beginning));
  }
  return { first, longest };
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
 * The labels that give away that a form may stand near: those of its words and classes that are not `common`.
 * @throws SyntaxError where a form can be made of common words alone, since it would then never be looked for
 */
export function tellingLabels(forms: readonly ParsedForm[], common: ReadonlySet<string>, labels: Labels): Set<number> {
  const telling = new Set<number>();
  const isCommon = (item: Position) => item.class === "word" || common.has(item.class ?? item.word ?? "");
  for (const [form, beginning] of forms) {
    const reached = new Set<Position>(beginning.next.filter(isCommon));
    for (const item of reached) {
      if (item.final) {
        throw new SyntaxError(
          `time form "${form.id}" can be made of common words alone, as far as "${item.word ?? item.class}"`,
        );
      }
      for (const next of item.next) if (isCommon(next)) reached.add(next);
    }
    for (const item of positionsOf(beginning)) if (!isCommon(item)) telling.add(labels.id(nameOf(item)));
  }
  return telling;
}
