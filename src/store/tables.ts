import type { Generated } from "kysely";
import type { ActKind, DocumentKind } from "../record/record.ts";

/**
 * The tables as the last migration leaves them. Times are ISO 8601 text, so that both databases give them back alike;
 * `day` is the first day of `published`, for order and ranges.
 */
export interface Tables {
  documents: {
    id: string;
    text: string;
    source: string;
    kind: DocumentKind;
    language: string;
    /** The text search configuration of its language. */
    config: string;
    title: string | null;
    published: string | null;
    day: string | null;
    publisher: string | null;
    party: string | null;
    parties: string[];
    act_count: number;
    /** The current reading. */
    record: number | null;
    words: string;
  };
  records: {
    id: Generated<number>;
    document: string;
    reader_version: string;
    reader_pack: string;
    /** SHA-256 of `body`. */
    digest: string;
    /** The record as JSON, without `text`. */
    body: string;
  };
  acts: {
    document: string;
    act: string;
    kind: ActKind;
    by_party: string[];
    to_party: string[];
    parties: string[];
    day: string | null;
    span_start: number;
    span_end: number;
    quote: string;
    config: string;
    words: string;
  };
  document_parties: { party: string; document: string; day: string | null };
  /** `a` before `b`; at least one of them takes part. */
  document_pairs: { a: string; b: string; document: string };
  /** Which text search configurations the documents use: a search asks in each of them. */
  configs: { config: string };
  decisions: {
    position: Generated<number>;
    id: string;
    kind: string;
    at: string;
    who: string;
    note: string | null;
    /** JSON. */
    content: string;
    /** Documents it points at. */
    documents: string[];
    /** Parties it names. */
    parties: string[];
    /** The decision it undoes. */
    undoes: string | null;
  };
}
