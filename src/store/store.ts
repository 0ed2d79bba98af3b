import type { ActKind, ChanceryRecord, DocumentKind, Moment, Party, Publisher, Span } from "../record/record.ts";
import type { Decision } from "../register/report.ts";

/** What a list shows of a document: its head, without the text. */
export interface DocumentLine {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string;
  readonly source: string;
  readonly kind: DocumentKind;
  readonly language: string;
  readonly title: string | null;
  readonly published: Moment | null;
  readonly publisher: Publisher | null;
  /** The parties that take part in what it tells, in the order of their codes. */
  readonly parties: readonly Party[];
  /** How many acts were read in it. */
  readonly acts: number;
}

export interface StoredDocument extends DocumentLine {
  readonly text: string;
  /** The reader that made its current record. */
  readonly reader: ChanceryRecord["reader"];
}

/** `new`: first filed. `reread`: known, with another reading of it. `unchanged`: this very record was there. */
export type Filing = "new" | "reread" | "unchanged";

export interface DocumentFilter {
  /** Documents in which all of these take part. */
  readonly parties?: readonly Party[];
  /** Published on or after the first day of this. */
  readonly from?: Moment;
  /** Published on or before the last day of this. */
  readonly to?: Moment;
}

export interface SearchQuery extends DocumentFilter {
  /** As people type it: words are all wanted, "in quotes" stands together, `or`, and `-` before what must not be there. */
  readonly words: string;
  /** Acts of this kind only. */
  readonly kind?: ActKind;
  readonly limit: number;
}

/** A stretch of a snippet; `hit` where it is what was searched for. */
export interface SnippetPart {
  readonly words: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly document: DocumentLine;
  /** The act whose words were found; null where they stand elsewhere in the text. */
  readonly act: {
    readonly id: string;
    readonly kind: ActKind;
    readonly byParty: readonly Party[];
    readonly toParty: readonly Party[];
    readonly span: Span;
    readonly quote: string;
  } | null;
  readonly snippet: readonly SnippetPart[];
}

/**
 * Where documents, records and decisions live. Documents never change; a document's record is replaced by a later
 * reading of it; decisions are only added. Each method is one transaction: done, or nothing of it.
 */
export interface Store {
  /** Where this is, for people. */
  readonly where: string;
  /** Files a record and its document. Throws InvalidRecord where it breaks the contract. */
  file(record: ChanceryRecord): Promise<Filing>;
  /** By id or the beginning of one, with or without `sha256:`. Throws AmbiguousDocument where several begin so. */
  document(id: string): Promise<StoredDocument | null>;
  /** The current record of a document, by its whole id. */
  record(id: string): Promise<ChanceryRecord | null>;
  /** Newest first, undated last; fetched in pages, so that a long list need not fit in memory. */
  documents(filter?: DocumentFilter): AsyncIterable<DocumentLine>;
  /** The current records of all documents that touch both parties, oldest first. */
  recordsFor(parties: readonly [Party, Party]): Promise<readonly ChanceryRecord[]>;
  /** Those with whom a party appears, the most frequent first; without one, every pair's parties by their documents. */
  parties(withParty?: Party): Promise<readonly { readonly party: Party; readonly documents: number }[]>;
  /** Best first. */
  search(query: SearchQuery): Promise<readonly SearchHit[]>;
  /** Takes a document out with all that was read in it. False where it was not there. */
  forget(id: string): Promise<boolean>;
  /**
   * Adds a decision. `concerning`: the parties it was made about, where its own content does not name them. Throws where
   * its id is taken.
   */
  decide(decision: Decision, concerning?: readonly Party[]): Promise<void>;
  /** One decision by its id or the beginning of one; null where there is none or several. */
  decision(id: string): Promise<Decision | null>;
  /** Decisions that may bear on these parties, undone ones and their undoings included, in the order they were made. */
  decisionsFor(parties: readonly [Party, Party]): Promise<readonly Decision[]>;
  /** How much is filed. */
  count(): Promise<{ readonly documents: number; readonly acts: number }>;
  close(): Promise<void>;
}
