/**
 * Scores records against gold readings: the rules of the contract's scorer, as a module, so that tests and the
 * quality report count alike. Pure.
 */
import type { Act, ActKind, Actor, ChanceryRecord, Encounter, Span, Undertaking } from "../src/record/record.ts";

/** Where a gold item stands: its span, its words (`nth` where they occur more than once), or its first and last words. */
export interface GoldPlace {
  readonly span?: Span;
  readonly quote?: string;
  readonly head?: string;
  readonly tail?: string;
  readonly nth?: number;
}

export interface GoldPerson {
  readonly name: string;
  readonly office?: string | null;
  readonly party?: string | null;
}

export interface GoldEncounter {
  readonly kinds: readonly string[];
  readonly parties: readonly string[];
  readonly place?: string | null;
}

export interface GoldAct extends GoldPlace {
  /** The acceptable kinds. */
  readonly kinds: readonly ActKind[];
  readonly byParty: readonly string[];
  /** Left out where the text leaves it open. */
  readonly toParty?: readonly string[];
  /** Counts where found, costs nothing where missed. */
  readonly optional?: boolean;
}

export interface GoldUndertaking extends GoldPlace {
  /** The acceptable subject types. */
  readonly subjects: readonly string[];
  readonly by: readonly string[];
  readonly optional?: boolean;
}

export interface GoldReading {
  readonly published?: string;
  readonly people?: readonly GoldPerson[];
  readonly encounters?: readonly GoldEncounter[];
  readonly acts?: readonly GoldAct[];
  readonly undertakings?: readonly GoldUndertaking[];
}

/** One document to score. A document that could not be read has no record and counts as one in which nothing was found. */
export interface Reading {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldReading;
  readonly record: ChanceryRecord | null;
}

export const measures = [
  "people",
  "offices",
  "encounters",
  "acts",
  "acts, any kind",
  "act addressees",
  "undertakings",
  "dates",
] as const;
export type Measure = (typeof measures)[number];

export interface Count {
  readonly hit: number;
  readonly gold: number;
  readonly found: number;
}

export interface Figures extends Count {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What one document got wrong, for people: the gold items missed and the items found that no gold item has. */
export interface Errors {
  readonly missed: readonly unknown[];
  readonly spurious: readonly unknown[];
}

export interface Scored {
  readonly name: string;
  readonly counts: Readonly<Partial<Record<Measure, Count>>>;
  readonly errors: Readonly<Partial<Record<Measure, Errors>>>;
}

/** The span of a gold item in `text`. Throws where its words are not there. */
export function goldSpan(place: GoldPlace, text: string, name: string): Span {
  if (place.span) return place.span;
  const first = place.quote ?? place.head ?? "";
  let start = -1;
  for (let count = 0; first !== "" && count < (place.nth ?? 1); count += 1) {
    start = text.indexOf(first, start + 1);
    if (start < 0) break;
  }
  if (start < 0) throw new Error(`${name}: not in the text${place.nth ? ` ${place.nth} times` : ""}: "${first}"`);
  if (place.quote !== undefined) return [start, start + place.quote.length];
  const tail = place.tail ?? "";
  const end = tail === "" ? -1 : text.indexOf(tail, start);
  if (end < 0) throw new Error(`${name}: not in the text after its head: "${tail}"`);
  return [start, end + tail.length];
}

const fold = (words: string | null | undefined): string =>
  (words ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const key = (parties: readonly string[] | undefined): string => [...new Set(parties ?? [])].sort().join("+");

/** The share of the longer span that both cover; 0 where they share too little to be the same thing. */
export function overlap([a, b]: Span, [c, d]: Span): number {
  const shared = Math.max(0, Math.min(b, d) - Math.max(a, c));
  const shorter = Math.min(b - a, d - c);
  const longer = Math.max(b - a, d - c);
  return shared / shorter >= 0.5 && shared / longer >= 0.3 ? shared / longer : 0;
}

interface Pairing<G, F> extends Count {
  readonly missed: readonly G[];
  readonly spurious: readonly F[];
  readonly pairs: readonly (readonly [gold: G, found: F])[];
}

/** Pairs gold and found items one to one, the best weight first; weight 0 is no match. */
function pair<G, F>(gold: readonly G[], found: readonly F[], weight: (gold: G, found: F) => number): Pairing<G, F> {
  const edges: [weight: number, gold: number, found: number][] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const w = weight(g, f);
      if (w > 0) edges.push([w, i, j]);
    });
  });
  edges.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const goldTaken = new Set<number>();
  const foundTaken = new Set<number>();
  const pairs: [G, F][] = [];
  for (const [, i, j] of edges) {
    if (goldTaken.has(i) || foundTaken.has(j)) continue;
    goldTaken.add(i);
    foundTaken.add(j);
    pairs.push([gold[i] as G, found[j] as F]);
  }
  return {
    hit: pairs.length,
    gold: gold.length,
    found: found.length,
    missed: gold.filter((_, i) => !goldTaken.has(i)),
    spurious: found.filter((_, j) => !foundTaken.has(j)),
    pairs,
  };
}

function pairClauses<G extends { span: Span; optional?: boolean }, F extends { span: Span }>(
  gold: readonly G[],
  found: readonly F[],
  same: (gold: G, found: F) => boolean,
): Pairing<G, F> {
  const pairing = pair(gold, found, (g, f) => (same(g, f) ? overlap(g.span, f.span) : 0));
  const missed = pairing.missed.filter((g) => !g.optional);
  return { ...pairing, missed, gold: pairing.hit + missed.length };
}

function samePerson(gold: GoldPerson, found: Actor): number {
  if (gold.party && found.party !== gold.party) return 0;
  const want = fold(gold.name).split(" ");
  const have = new Set(fold(found.name).split(" "));
  if (!have.has(want.at(-1) ?? "")) return 0;
  return 1 + want.filter((word) => have.has(word)).length;
}

function sameEncounter(gold: GoldEncounter, found: Encounter, parties: ReadonlySet<string>): number {
  if (!gold.kinds.includes(found.kind)) return 0;
  if (!gold.parties.every((party) => parties.has(party))) return 0;
  if (gold.place && fold(found.place?.name) !== fold(gold.place)) return 0;
  return 1 + 1 / (1 + parties.size);
}

const counted = ({ hit, gold, found }: Count): Count => ({ hit, gold, found });

/** Scores one document. Throws where gold words are not in its text or a record's quote is not the text at its span. */
export function scoreReading({ name, text, gold, record }: Reading): Scored {
  const actors = record?.actors ?? [];
  const acts: readonly Act[] = record?.acts ?? [];
  const found: readonly Undertaking[] = record?.undertakings ?? [];
  for (const act of acts) {
    if (text.slice(...act.span) !== act.quote) throw new Error(`${name}: act ${act.id}: quote and span disagree`);
  }
  const partyOf = new Map(actors.map((actor) => [actor.id, actor.party]));
  const partiesOf = (encounter: Encounter): ReadonlySet<string> =>
    new Set([...encounter.participants.map((id) => partyOf.get(id)), ...encounter.parties].filter((p) => p != null));

  const goldActs = (gold.acts ?? []).map((act) => ({ ...act, span: goldSpan(act, text, name) }));
  const goldUndertakings = (gold.undertakings ?? []).map((one) => ({ ...one, span: goldSpan(one, text, name) }));

  const people = pair(
    gold.people ?? [],
    actors.filter((actor) => actor.type === "person"),
    samePerson,
  );
  const encounters = pair(gold.encounters ?? [], record?.encounters ?? [], (g, f) => sameEncounter(g, f, partiesOf(f)));
  const sameSide = (g: GoldAct, f: Act) => key(g.byParty) === key(f.byParty);
  const matched = pairClauses(goldActs, acts, (g, f) => g.kinds.includes(f.kind) && sameSide(g, f));
  const anyKind = pairClauses(goldActs, acts, sameSide);
  const undertakings = pairClauses(
    goldUndertakings,
    found,
    (g, f) => g.subjects.includes(f.subject.type) && key(g.by) === key(f.by),
  );
  const inOffice = people.pairs.filter(([g]) => g.office);
  const officesRight = inOffice.filter(([g, f]) => f.offices?.some((office) => office === g.office));
  const addressed = matched.pairs.filter(([g]) => g.toParty);
  const addressedRight = addressed.filter(([g, f]) => key(g.toParty) === key(f.toParty));
  const share = (right: number, all: number): Count => ({ hit: right, gold: all, found: all });
  const published = record?.document.published?.value;

  return {
    name,
    counts: {
      people: counted(people),
      offices: share(officesRight.length, inOffice.length),
      encounters: counted(encounters),
      acts: counted(matched),
      "acts, any kind": counted(anyKind),
      "act addressees": share(addressedRight.length, addressed.length),
      undertakings: counted(undertakings),
      ...(gold.published && {
        dates: {
          hit: Number((published ?? "").startsWith(gold.published.slice(0, 10))),
          gold: 1,
          found: published ? 1 : 0,
        },
      }),
    },
    errors: { people, encounters, acts: matched, undertakings },
  };
}

/** Precision, recall and F1 of a measure over many documents, counted together. */
export function figures(scored: readonly Scored[], measure: Measure): Figures {
  let hit = 0;
  let gold = 0;
  let found = 0;
  for (const { counts } of scored) {
    const count = counts[measure];
    if (!count) continue;
    hit += count.hit;
    gold += count.gold;
    found += count.found;
  }
  const precision = found > 0 ? hit / found : 0;
  const recall = gold > 0 ? hit / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { hit, gold, found, precision, recall, f1 };
}

/** Mulberry32: the same draws on every machine, so that the interval is a figure one can commit. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A 95 % bootstrap interval of F1 over documents: 1,000 samples, drawn alike each time. */
export function interval(scored: readonly Scored[], measure: Measure): readonly [low: number, high: number] {
  if (scored.length === 0) return [0, 0];
  const next = draws(7);
  const scores = Array.from({ length: 1000 }, () => {
    const sample = scored.map(() => scored[Math.floor(next() * scored.length)] as Scored);
    return figures(sample, measure).f1;
  }).sort((a, b) => a - b);
  return [scores[25] ?? 0, scores[974] ?? 0];
}
