import { isMoment, momentEnd, momentStart } from "../record/moment.ts";
import type { Act, Actor, Body, ChanceryRecord, Encounter, Moment, Party, Span } from "../record/record.ts";
import type { Anchor, Citation, LeftOut } from "./report.ts";

/** A record that has its day, with its parts found by id. */
export interface Doc {
  readonly id: string;
  readonly record: ChanceryRecord;
  readonly published: Moment;
  /** First day of `published`: what the register sorts by. */
  readonly day: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly encounters: ReadonlyMap<string, Encounter>;
  readonly bodies: ReadonlyMap<string, Body>;
}

export interface Knowable {
  /** By day, then id: the order in which everything else goes through them. */
  readonly docs: readonly Doc[];
  readonly byId: ReadonlyMap<string, Doc>;
  readonly leftOut: readonly LeftOut[];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Text order that is the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A moment if it is one that the calendar has, else null: records from elsewhere may hold anything. */
export function momentOrNull(value: Moment | null | undefined): Moment | null {
  return value !== null && value !== undefined && isMoment(value) ? value : null;
}

/**
 * The documents that could be known at the end of `asOf`: those published by then. Undated ones cannot be placed and are
 * left out by name, until a person dates them (`dates`, by document id). One of several records of the same text is taken.
 */
export function knowableAt(
  records: readonly ChanceryRecord[],
  asOf: Moment,
  dates: ReadonlyMap<string, Moment>,
): Knowable {
  const horizon = momentEnd(asOf);
  const chosen = new Map<string, ChanceryRecord>();
  for (const record of records) {
    const { id } = record.document;
    const rival = chosen.get(id);
    if (!rival || preferred(record, rival)) chosen.set(id, record);
  }
  const docs: Doc[] = [];
  const leftOut: LeftOut[] = [];
  for (const [id, record] of chosen) {
    const published = momentOrNull(dates.get(id) ?? record.document.published?.value);
    const { source } = record.document;
    if (published === null) leftOut.push({ document: id, source, reason: "undated" });
    else if (momentEnd(published) > horizon) leftOut.push({ document: id, source, reason: "later-than-as-of" });
    else docs.push(docOf(record, published));
  }
  docs.sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id));
  leftOut.sort((a, b) => compareText(a.source, b.source) || compareText(a.document, b.document));
  return { docs, byId: new Map(docs.map((doc) => [doc.id, doc])), leftOut };
}

/** A record with its day and its parts by id. */
export function docOf(record: ChanceryRecord, published: Moment): Doc {
  return {
    id: record.document.id,
    record,
    published,
    day: momentStart(published),
    actors: byId(record.actors),
    acts: byId(record.acts),
    encounters: byId(record.encounters),
    bodies: byId(record.bodies),
  };
}

/** Of two records of one text the dated one, then that of the later reader, then the one whose source sorts first. */
function preferred(record: ChanceryRecord, rival: ChanceryRecord): boolean {
  const dated = Number(record.document.published !== null) - Number(rival.document.published !== null);
  if (dated !== 0) return dated > 0;
  const version = compareVersions(record.reader.version, rival.reader.version);
  if (version !== 0) return version > 0;
  return compareText(fingerprint(record), fingerprint(rival)) < 0;
}

function fingerprint(record: ChanceryRecord): string {
  return `${record.document.source}\n${record.reader.pack}\n${record.document.published?.value ?? ""}`;
}

function compareVersions(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (Number.parseInt(left[index] ?? "0", 10) || 0) - (Number.parseInt(right[index] ?? "0", 10) || 0);
    if (difference !== 0) return difference;
  }
  return compareText(a, b);
}

/** The words of a document at a span, with where they stand. */
export function cite(doc: Doc, span: Span): Citation {
  const { document, text } = doc.record;
  return {
    document: doc.id,
    span,
    quote: text.slice(...span),
    on: doc.published,
    title: document.title?.value ?? null,
    publisher: document.publisher?.value ?? null,
    party: document.publisher?.party ?? null,
    source: document.source,
  };
}

/** The parties that take part in what the document tells: of its encounters where it has any, else of its acts. */
export function partiesOf(doc: Doc): Set<Party> {
  const found = new Set<Party>();
  for (const encounter of doc.record.encounters) for (const party of encounter.parties) found.add(party);
  if (found.size < 2) {
    for (const act of doc.record.acts) for (const party of [...act.byParty, ...act.toParty]) found.add(party);
  }
  // one side's minister tells the press of the other
  if (found.size < 2)
    for (const { type, party } of doc.record.actors) if (type === "state" && party !== null) found.add(party);
  return found;
}

/** A short name for a place in a text, for ids: the same for ever, as texts never change. */
export function anchorName({ document, span, nth }: Anchor): string {
  return `${document.replace(/^sha256:/, "").slice(0, 10)}-${span[0]}${nth === undefined ? "" : `.${nth}`}`;
}

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}
