import { isMoment } from "../../record/moment.ts";
import type { Moment, Span } from "../../record/record.ts";
import type { FormNode, Stage } from "./forms.ts";
import { type Caught, makers } from "./make-time.ts";
import { westernDigits } from "./number-shape.ts";
import { type Anchor, resolve } from "./resolve.ts";
import { lineBreak, scan, shapeOfKind, Tokens } from "./scan.ts";
import type { Time } from "./time.ts";
import { type TimeReader, timeReader } from "./time-reader.ts";
import type { TimeForm, TimeRole, TimeWords } from "./time-words.ts";

/** Words of a text that say when. */
export interface TimeMention {
  readonly span: Span;
  readonly quote: string;
  /** The time with the precision of the words; null where they name none, or it cannot be known without a reference. */
  readonly value: Moment | null;
  readonly role: TimeRole;
  /** False where the year, or which day is meant, is a guess: no year in the text, a weekday that does not fit, figures that can be read two ways. */
  readonly certain: boolean;
  /** The form that read it, e.g. `part.of-year`. */
  readonly form: string;
}

export interface TimeOptions {
  /** The document's date, from which "today" and "next month" count; an interval counts from its beginning. */
  readonly reference: Moment | null;
  readonly words: TimeWords;
  /** The part of the text to read; all of it where left out. */
  readonly within?: Span;
  /** How to read 3/4/2024 where nothing else tells; left out, its value stays null. */
  readonly dayFirst?: boolean;
}

/** A word, figure or sign, or a time that an earlier stage made of several. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly number[];
  /** Token kind; -1 for a time. */
  readonly kind: number;
  readonly made: {
    readonly time: Time;
    readonly alone: boolean;
    readonly form: TimeForm;
    readonly role: TimeRole | null;
  } | null;
}

/** Texts are read in blocks of about so many code units, so that memory does not grow with them. */
const blockSize = 32_768;
const noLabels: readonly number[] = [];

/**
 * Finds the expressions of time in a text: sorted, not overlapping. A mention's span holds the words that give it its
 * role ("by the end of September"). Takes time in proportion to the text's length.
 * @throws RangeError where `reference` is no moment
 */
export function findTimes(text: string, options: TimeOptions): TimeMention[] {
  const { reference, words } = options;
  if (reference !== null && !isMoment(reference)) throw new RangeError(`the reference "${reference}" is not a moment`);
  const reader = timeReader(words);
  const [from, to] = options.within ?? [0, text.length];
  const limit = Math.min(to, text.length);
  const tokens = new Tokens();
  const mentions: TimeMention[] = [];
  for (let start = Math.max(0, from); start < limit; ) {
    const end = blockEnd(text, start, limit);
    scan(text, start, end, reader.scan, tokens);
    readBlock(text, tokens, reader, options, mentions);
    start = end;
  }
  return mentions;
}

/** Where to end a block: at the last blank line, line, sentence or word of its second half. */
function blockEnd(text: string, start: number, limit: number): number {
  if (limit - start <= blockSize) return limit;
  const middle = start + blockSize / 2;
  const tail = text.slice(middle, start + blockSize);
  for (const seam of ["\n\n", "\n", ". ", " "]) {
    const found = tail.lastIndexOf(seam);
    if (found >= 0) return middle + found + seam.length;
  }
  return start + blockSize;
}

function readBlock(
  text: string,
  tokens: Tokens,
  reader: TimeReader,
  options: TimeOptions,
  mentions: TimeMention[],
): void {
  const { length, kind } = tokens;
  const { reach, sparks, sparkShapes } = reader;
  let first = -1;
  let last = -1;
  for (let i = 0; i < length; i += 1) {
    const k = kind[i] as number;
    if (k < 0) {
      if (k >= lineBreak) continue;
      const shape = shapeOfKind(k);
      if (shape === null || !sparkShapes.has(shape)) continue;
    } else if (!sparks[k]) continue;
    if (first >= 0 && i - reach > last) {
      readRegion(text, tokens, first, last, reader, options, mentions);
      first = -1;
    }
    if (first < 0) first = Math.max(last + 1, i - reach);
    last = Math.min(length - 1, i + reach);
  }
  if (first >= 0) readRegion(text, tokens, first, last, reader, options, mentions);
}

function readRegion(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  reader: TimeReader,
  options: TimeOptions,
  mentions: TimeMention[],
): void {
  const any = [reader.labels.id("word")];
  let items: Item[] = [];
  for (let i = first; i <= last; i += 1) {
    const kind = tokens.kind[i] as number;
    const shape = kind < lineBreak ? shapeOfKind(kind) : null;
    const labels =
      kind >= 0
        ? (reader.scan.lexicon.lexemes[kind]?.labels ?? noLabels)
        : shape !== null
          ? (reader.shapeLabels.get(shape) ?? noLabels)
          : kind === -1
            ? any
            : noLabels;
    items.push({ start: tokens.start[i] as number, end: tokens.end[i] as number, labels, kind, made: null });
  }
  for (const stage of reader.stages) items = readStage(text, items, stage, reader);
  // tokens and mentions run in the same order, so the cues are looked for from where the last mention was
  let at = first;
  for (const item of items) {
    if (item.made === null || !(item.made.alone || item.made.role !== null)) continue;
    while (at < last && (tokens.start[at] as number) < item.start) at += 1;
    mentions.push(mention(text, item, tokens, at, reader, options));
  }
}

/** Replaces each match of the stage's forms by one item: from the left, the longest first. */
function readStage(text: string, items: Item[], stage: Stage, reader: TimeReader): Item[] {
  let replaced: Item[] | null = null;
  for (let i = 0; i < items.length; ) {
    const match = longestMatch(text, items, i, stage, reader);
    if (match === null) {
      replaced?.push(items[i] as Item);
      i += 1;
    } else {
      replaced ??= items.slice(0, i);
      replaced.push(match.item);
      i = match.next;
    }
  }
  return replaced ?? items;
}

interface Candidate {
  readonly next: number;
  readonly form: TimeForm;
  /** One of each for each item that it takes. */
  readonly slots: readonly (string | null)[];
  readonly labels: readonly number[];
}

function longestMatch(
  text: string,
  items: readonly Item[],
  first: number,
  stage: Stage,
  reader: TimeReader,
): { item: Item; next: number } | null {
  const found: Candidate[] = [];
  const slots: (string | null)[] = [];
  const labels: number[] = [];
  const walk = (from: ReadonlyMap<number, readonly FormNode[]>, at: number): void => {
    const item = items[at];
    if (item === undefined) return;
    for (const label of item.labels) {
      for (const node of from.get(label) ?? []) {
        slots.push(node.slot);
        labels.push(label);
        if (node.ends !== null && !node.notBefore.some((name) => items[at + 1]?.labels.includes(name))) {
          found.push({ next: at + 1, form: node.ends, slots: slots.slice(), labels: labels.slice() });
        }
        if (node.next.size > 0) walk(node.next, at + 1);
        slots.pop();
        labels.pop();
      }
    }
  };
  walk(stage.first, first);
  if (found.length === 0) return null;
  found.sort((a, b) => b.next - a.next || (a.form.id < b.form.id ? -1 : a.form.id > b.form.id ? 1 : 0));
  for (const candidate of found) {
    const item = make(text, items, first, candidate, reader);
    if (item !== null) return { item, next: candidate.next };
  }
  return null;
}

function make(
  text: string,
  items: readonly Item[],
  first: number,
  candidate: Candidate,
  reader: TimeReader,
): Item | null {
  const { form, slots } = candidate;
  const place = (slot: string): number => slots.indexOf(slot);
  const caught: Caught = {
    number(slot) {
      const fixed = form.sets?.[slot];
      if (fixed !== undefined) return fixed;
      const step = place(slot);
      const item = items[first + step];
      if (step < 0 || item === undefined) return null;
      if (item.kind >= 0)
        return reader.scan.lexicon.lexemes[item.kind]?.values.get(candidate.labels[step] as number) ?? null;
      if (item.made?.time.type === "month") return item.made.time.month;
      return item.made === null ? Number.parseInt(westernDigits(text.slice(item.start, item.end)), 10) : null;
    },
    text(slot) {
      const item = items[first + place(slot)];
      return place(slot) < 0 || item === undefined ? null : text.slice(item.start, item.end);
    },
    time: (slot) => (place(slot) < 0 ? null : (items[first + place(slot)]?.made?.time ?? null)),
  };
  const made = makers[form.makes](caught);
  const head = items[first];
  const tail = items[candidate.next - 1];
  if (made === null || head === undefined || tail === undefined) return null;
  return {
    start: head.start,
    end: tail.end,
    labels: made.labels.map((name) => reader.labels.id(name)),
    kind: -1,
    made: { time: made.time, alone: form.alone ?? made.alone, form, role: form.role ?? null },
  };
}

function mention(
  text: string,
  item: Item,
  tokens: Tokens,
  at: number,
  reader: TimeReader,
  options: TimeOptions,
): TimeMention {
  const { time, form, role: formRole } = item.made as NonNullable<Item["made"]>;
  // "from 3 to 5 May" is a stretch, not a beginning
  const role = formRole === null || (formRole === "from" && time.type === "range") ? "point" : formRole;
  const { value, certain } = resolve(time, anchor(role, form, cue(tokens, at, item.end, reader), options));
  return {
    span: [item.start, item.end],
    quote: text.slice(item.start, item.end),
    value,
    role,
    certain,
    form: form.id,
  };
}

/** A side that the words rule out. */
const never = 1e6;
const strongly = 8;
const weakly = 4;

function anchor(role: TimeRole, form: TimeForm, lean: number, options: TimeOptions): Anchor {
  let past = role === "deadline" || form.looks === "ahead" ? strongly : 1;
  let future = form.looks === "back" ? never : 1;
  if (lean > 0) past *= lean > 1 ? never : weakly;
  else if (lean < 0) future *= lean < -1 ? never : weakly;
  const first = options.reference?.split("/")[0]?.slice(0, 10) ?? null;
  return {
    reference: first,
    past,
    future,
    deadline: role === "deadline",
    dayFirst: options.dayFirst ?? null,
    words: options.words,
  };
}

const cueReach = 25;

/** Whether the clause looks back or ahead, by the nearest word that shows it: before the time, else after it. */
function cue(tokens: Tokens, at: number, end: number, reader: TimeReader): number {
  const { kind, start, length } = tokens;
  const { stop } = reader;
  for (let i = at - 1; i >= 0 && at - i <= cueReach; i -= 1) {
    const k = kind[i] as number;
    if (k === lineBreak || (k === stop && k >= 0)) break;
    if (k >= 0 && reader.cues[k] !== 0) return reader.cues[k] as number;
  }
  for (let i = at; i < length && i - at <= cueReach; i += 1) {
    if ((start[i] as number) < end) continue;
    const k = kind[i] as number;
    if (k === lineBreak || (k === stop && k >= 0)) break;
    if (k >= 0 && reader.cues[k] !== 0) return reader.cues[k] as number;
  }
  return 0;
}
