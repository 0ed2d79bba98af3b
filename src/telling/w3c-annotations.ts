import type { ChanceryRecord, Span } from "../record/record.ts";
import { codePointsOf, wholeCharacters } from "./code-points.ts";

/** Where words stand, counted in Unicode code points: W3C Web Annotation Data Model, 4.2.5. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The words themselves with some of what stands about them: W3C Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export type TextSelector = TextPositionSelector | TextQuoteSelector;

/** How much of what stands before and after goes into a quote selector, in code points. */
const about = 32;

/** Makes selectors for spans of one text. A span must lie in the text; one that cuts a character is grown to hold it. */
export function selectorsOf(text: string): (span: Span) => readonly [TextPositionSelector, TextQuoteSelector] {
  const { toPoints, toUnits } = codePointsOf(text);
  const points = toPoints(text.length);
  return (span) => {
    const [start, end] = wholeCharacters(text, span);
    const [from, to] = [toPoints(start), toPoints(end)];
    return [
      { type: "TextPositionSelector", start: from, end: to },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: text.slice(toUnits(Math.max(0, from - about)), start),
        suffix: text.slice(end, toUnits(Math.min(points, to + about))),
      },
    ];
  };
}

/**
 * The span of `text` that selectors of one target name, in code units. The position counts as long as the quote, where one
 * is given, stands there; else the quote is looked for, and of several places that with the fitting words about it, then
 * the nearest, is taken. Null where neither leads anywhere.
 */
export function spanFromSelector(text: string, selector: TextSelector | readonly TextSelector[]): Span | null {
  const selectors: readonly TextSelector[] = "type" in selector ? [selector] : selector;
  const position = selectors.find((each) => each.type === "TextPositionSelector");
  const quote = selectors.find((each) => each.type === "TextQuoteSelector");
  const placed = position ? spanAt(text, position) : null;
  if (placed && (!quote || text.slice(...placed) === quote.exact)) return placed;
  return quote ? spanOfQuote(text, quote, placed?.[0] ?? 0) : null;
}

function spanAt(text: string, { start, end }: TextPositionSelector): Span | null {
  const { toUnits } = codePointsOf(text);
  if (end < start) return null;
  try {
    return [toUnits(start), toUnits(end)];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function spanOfQuote(text: string, { exact, prefix = "", suffix = "" }: TextQuoteSelector, near: number): Span | null {
  if (exact === "") return null;
  let best: { readonly at: number; readonly fit: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const fit = endingShared(text, at, prefix) + beginningShared(text, at + exact.length, suffix);
    if (best === null || fit > best.fit || (fit === best.fit && Math.abs(at - near) < Math.abs(best.at - near)))
      best = { at, fit };
  }
  return best === null ? null : [best.at, best.at + exact.length];
}

function endingShared(text: string, end: number, prefix: string): number {
  let shared = 0;
  while (shared < prefix.length && shared < end && text[end - 1 - shared] === prefix[prefix.length - 1 - shared])
    shared += 1;
  return shared;
}

function beginningShared(text: string, start: number, suffix: string): number {
  let shared = 0;
  while (shared < suffix.length && start + shared < text.length && text[start + shared] === suffix[shared]) shared += 1;
  return shared;
}

export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "classifying" | "identifying" | "describing";
  readonly body: readonly AnnotationBody[];
  readonly target: {
    readonly type: "SpecificResource";
    readonly source: string;
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  };
}

/** `tagging`: the kind of fact. `describing`: the fact itself as the record has it, in JSON. */
export interface AnnotationBody {
  readonly type: "TextualBody";
  readonly purpose: "tagging" | "describing";
  readonly value: string;
  readonly format: "text/plain" | "application/json";
}

export interface AnnotationPage {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationPage";
  readonly partOf: {
    readonly id: string;
    readonly type: "AnnotationCollection";
    readonly label: string;
    readonly total: number;
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

/**
 * The facts of a record as W3C Web Annotations, a page of JSON-LD: encounters, acts, undertakings, and each mention of an actor
 * or a body. The source of every target is the plain text itself, named by its digest (`urn:sha256:…`), for only in that do
 * the positions count; the document's own address is among the page's labels.
 */
export function w3cAnnotations(record: ChanceryRecord): AnnotationPage {
  const { document } = record;
  const source = `urn:${document.id}`;
  const selectors = selectorsOf(record.text);
  const annotation = (
    id: string,
    motivation: Annotation["motivation"],
    tag: string,
    span: Span,
    fact: object,
  ): Annotation => ({
    id: `${source}#${encodeURIComponent(id)}`,
    type: "Annotation",
    motivation,
    body: [
      { type: "TextualBody", purpose: "tagging", value: tag, format: "text/plain" },
      { type: "TextualBody", purpose: "describing", value: JSON.stringify(fact), format: "application/json" },
    ],
    target: { type: "SpecificResource", source, selector: selectors(span) },
  });
  const mentions = [...record.actors, ...record.bodies].flatMap(({ mentions: spans, ...fact }) =>
    spans.map((span, index) => annotation(`mention-${fact.id}-${index + 1}`, "identifying", fact.type, span, fact)),
  );
  const items = [
    ...record.encounters.map((each) => annotation(`encounter-${each.id}`, "classifying", each.kind, each.span, each)),
    ...record.acts.map((each) => annotation(`act-${each.id}`, "classifying", each.kind, each.span, each)),
    ...record.undertakings.map((each) =>
      annotation(`undertaking-${each.id}`, "describing", each.subject.type, each.span, each),
    ),
    ...record.sittings.map((each) => annotation(`sitting-${each.id}`, "describing", "session", each.span, each)),
    ...mentions,
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source}#annotations`,
    type: "AnnotationPage",
    partOf: {
      id: source,
      type: "AnnotationCollection",
      label: [document.title?.value, document.source].filter((part) => part !== undefined).join(" · "),
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}
