import type { DocumentLine } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The columns that a DocumentLine is made of. */
export const lineColumns = [
  "documents.id",
  "documents.source",
  "documents.kind",
  "documents.language",
  "documents.title",
  "documents.published",
  "documents.publisher",
  "documents.party",
  "documents.parties",
  "documents.act_count",
] as const;

export type LineRow = Pick<
  Tables["documents"],
  "id" | "source" | "kind" | "language" | "title" | "published" | "publisher" | "party" | "parties" | "act_count"
>;

export function lineOf(row: LineRow): DocumentLine {
  return {
    id: row.id,
    source: row.source,
    kind: row.kind,
    language: row.language,
    title: row.title,
    published: row.published,
    publisher: row.publisher === null ? null : { value: row.publisher, party: row.party },
    parties: row.parties,
    acts: row.act_count,
  };
}
