import type { Ending, FormNode, Stage } from "./forms.ts";

/** How many numbers a node has in `FormGraph.nodes`. */
export const nodeSize = 4;
/** And one that begins forms, in `FormGraph.starts`. */
export const startSize = 3;

/** The forms of all stages in a few columns, each node's numbers side by side and what is asked together lying near. */
export interface FormGraph {
  /** By node: its label, the number of its ending or -1, and from where to where its followers stand in `links`. */
  readonly nodes: Int32Array;
  /** The followers: label and node of each. */
  readonly links: Int32Array;
  /** For the nodes that begin forms: the node, its ending, and the labels of its followers as bits, where several share one. */
  readonly starts: Int32Array;
  /** By stage and label: where in `starts` the nodes of that label begin; they end where the next label's begin. */
  readonly first: readonly Int32Array[];
  readonly endings: readonly Ending[];
  /** By node. */
  readonly slots: readonly (string | null)[];
}

/** A label's bit: several labels share one. */
export const bitOf = (label: number): number => 1 << (label & 31);

/** Lays the stages' nodes out in columns. `labels` is how many labels there are. */
export function formGraph(stages: readonly Stage[], labels: number): FormGraph {
  const order = stages.flatMap(({ first }) => first.flatMap((nodes) => nodes ?? []));
  const numbers = new Map(order.map((node, number) => [node, number]));
  for (const node of order) {
    for (const next of node.next) {
      if (numbers.has(next)) continue;
      numbers.set(next, order.length);
      order.push(next);
    }
  }
  const endings = [...new Set(order.flatMap(({ ends }) => ends ?? []))];
  const endingOf = ({ ends }: FormNode) => (ends === null ? -1 : endings.indexOf(ends));
  const nodes: number[] = [];
  const links: number[] = [];
  for (const node of order) {
    const from = links.length;
    for (const next of node.next) links.push(next.label, numbers.get(next) as number);
    nodes.push(node.label, endingOf(node), from, links.length);
  }
  const starts: number[] = [];
  const first = stages.map((stage) => {
    const places = new Int32Array(labels + 1);
    for (let label = 0; label < labels; label += 1) {
      places[label] = starts.length;
      for (const node of stage.first[label] ?? [])
        starts.push(
          numbers.get(node) as number,
          endingOf(node),
          node.next.reduce((bits, next) => bits | bitOf(next.label), 0),
        );
    }
    places[labels] = starts.length;
    return places;
  });
  return {
    nodes: Int32Array.from(nodes),
    links: Int32Array.from(links),
    starts: Int32Array.from(starts),
    first,
    endings,
    slots: order.map(({ slot }) => slot),
  };
}
