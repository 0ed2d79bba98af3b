import type { Act, Actor, ChanceryRecord, Moment, Span, Undertaking } from "../../record/record.ts";
import type { Citation, FollowReport } from "../../register/report.ts";

/** The documents that a report rests on, with what telling looks up in them. */
export interface Library {
  /** Earliest first; those of one day in the order of their ids. */
  readonly records: readonly ChanceryRecord[];
  readonly cite: (record: ChanceryRecord, span: Span) => Citation;
  /** The undertakings of a document whose words are those at the span, or overlap them. */
  readonly undertakingsAt: (document: string, span: Span) => readonly Undertaking[];
  readonly actsAt: (document: string, span: Span) => readonly Act[];
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Those at the very span, else those that overlap it. */
function at<T extends { readonly span: Span }>(items: readonly T[], span: Span): readonly T[] {
  const same = items.filter((item) => item.span[0] === span[0] && item.span[1] === span[1]);
  return same.length > 0 ? same : items.filter((item) => overlaps(item.span, span));
}

/** The library of a report: the records that it was made from, but for those that it left out. */
export function libraryOf(records: readonly ChanceryRecord[], report: FollowReport): Library {
  const leftOut = new Set(report.leftOut.map(({ document }) => document));
  const known = new Map<string, ChanceryRecord>();
  for (const record of records) {
    const { id } = record.document;
    if (!leftOut.has(id) && !known.has(id)) known.set(id, record);
  }
  const dayOf = ({ document }: ChanceryRecord): Moment => document.published?.value ?? "";
  const list = [...known.values()].sort((a, b) => {
    const [left, right] = [dayOf(a) + a.document.id, dayOf(b) + b.document.id];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return {
    records: list,
    cite: citation,
    undertakingsAt: (document, span) => at(known.get(document)?.undertakings ?? [], span),
    actsAt: (document, span) => at(known.get(document)?.acts ?? [], span),
  };
}

function citation({ document, text }: ChanceryRecord, span: Span): Citation {
  return {
    document: document.id,
    span,
    quote: text.slice(...span),
    on: document.published?.value ?? null,
    title: document.title?.value ?? null,
    publisher: document.publisher?.value ?? null,
    party: document.publisher?.party ?? null,
    source: document.source,
  };
}

/** The people among these actors, in the order of the ids. */
export function peopleOf(record: ChanceryRecord, ids: readonly string[]): Actor[] {
  return ids.flatMap((id) => record.actors.find((actor) => actor.id === id && actor.type === "person") ?? []);
}
