import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { momentEnd, momentStart } from "../record/moment.ts";
import type { ActKind } from "../record/record.ts";
import { type LineRow, lineOf } from "./document-line.ts";
import type { SearchHit, SearchQuery, SnippetPart } from "./store.ts";
import type { Tables } from "./tables.ts";
import { searchedText } from "./text-config.ts";

/**
 * Ranking reads every match, and finding them under a filter all that the filter lets through, so only some for each hit
 * asked for are ranked: of a word that stands in half of all documents, the newest. The cost of a search then hangs on what
 * it asks and not on how much is filed.
 */
const rankedForEach = 3;
const leastRanked = 60;

/** What stands around a hit while the database marks it: characters that no document's words hold. */
const open = "\u0002";
const close = "\u0003";

interface Row extends LineRow {
  act: string | null;
  act_kind: ActKind;
  by_party: string[];
  to_party: string[];
  span_start: number;
  span_end: number;
  quote: string;
  snippet: string;
}

/** Searches what acts quote and, unless a kind is asked for, the rest of the texts. */
export async function search(db: Kysely<Tables>, query: SearchQuery): Promise<SearchHit[]> {
  const { limit } = query;
  const ranked = Math.max(leastRanked, limit * rankedForEach);
  // No document holds this character, and the database takes none.
  const words = query.words.replaceAll("\0", " ");
  const configs = await db.selectFrom("configs").select("config").orderBy("config").execute();
  if (configs.length === 0) return [];
  // Each language has its own stems, so each is asked for its own form of the words.
  const matches = (table: "acts" | "documents") =>
    sql<SqlBool>`(${sql.join(
      configs.map(
        ({ config }) =>
          sql`(${sql.ref(`${table}.config`)} = ${config}
            and ${sql.ref(`${table}.words`)} @@ websearch_to_tsquery(${sql.lit(config)}::regconfig, ${words}))`,
      ),
      sql` or `,
    )})`;
  const asked = (table: "acts" | "documents" | "candidates") =>
    sql`websearch_to_tsquery(${sql.ref(`${table}.config`)}::regconfig, ${words})`;
  const options = (rest: string) => sql.lit(`StartSel=${open}, StopSel=${close}, ${rest}`);
  const line = sql`documents.id, documents.source, documents.kind, documents.language, documents.title,
    documents.published, documents.publisher, documents.party, documents.parties, documents.act_count`;

  const inActs = sql<Row>`
    with candidates as (
      select document, act, day, words, config from acts
      where ${matches("acts")} and ${conditions("acts", query)}
      order by day desc nulls last, document limit ${ranked}
    ), best as (
      select document, act, day, ts_rank_cd(words, ${asked("candidates")}) as rank from candidates
      order by rank desc, day desc nulls last, document, act limit ${limit}
    )
    select ${line}, acts.act, acts.kind as act_kind, acts.by_party, acts.to_party, acts.span_start, acts.span_end,
      acts.quote, ts_headline(acts.config::regconfig, acts.quote, ${asked("acts")}, ${options("HighlightAll=true")}) as snippet
    from best join acts on acts.document = best.document and acts.act = best.act
      join documents on documents.id = best.document
    order by best.rank desc, best.day desc nulls last, best.document, acts.span_start`;
  const { rows: acts } = await inActs.execute(db);
  if (query.kind !== undefined || acts.length >= limit) return acts.map(hitOf);

  const found = acts.map((row) => row.id);
  const inTexts = sql<Row>`
    with candidates as (
      select id, day, words, config from documents
      where ${matches("documents")} and ${conditions("documents", query)} and id <> all(${found}::text[])
      order by day desc nulls last, id limit ${ranked}
    ), best as (
      select id, day, ts_rank_cd(words, ${asked("candidates")}) as rank from candidates
      order by rank desc, day desc nulls last, id limit ${limit - acts.length}
    )
    select ${line}, null as act,
      ts_headline(documents.config::regconfig, left(documents.text, ${searchedText}), ${asked("documents")},
        ${options('MaxFragments=2, MaxWords=30, MinWords=10, FragmentDelimiter=" … "')}) as snippet
    from best join documents on documents.id = best.id
    order by best.rank desc, best.day desc nulls last, best.id`;
  const { rows: texts } = await inTexts.execute(db);
  return [...acts, ...texts].map(hitOf);
}

function conditions(table: "acts" | "documents", query: SearchQuery): RawBuilder<SqlBool> {
  const day = sql.ref(`${table}.day`);
  const all = [sql<SqlBool>`true`];
  if (query.from !== undefined) all.push(sql`${day} >= ${momentStart(query.from)}`);
  if (query.to !== undefined) all.push(sql`${day} <= ${momentEnd(query.to)}`);
  const parties = [...(query.parties ?? [])];
  if (parties.length > 0) all.push(sql`${sql.ref(`${table}.parties`)} @> ${parties}::text[]`);
  if (query.kind !== undefined) all.push(sql`acts.kind = ${query.kind}`);
  return sql.join(all, sql` and `);
}

function hitOf(row: Row): SearchHit {
  return {
    document: lineOf(row),
    act:
      row.act === null
        ? null
        : {
            id: row.act,
            kind: row.act_kind,
            byParty: row.by_party,
            toParty: row.to_party,
            span: [row.span_start, row.span_end],
            quote: row.quote,
          },
    snippet: partsOf(row.snippet),
  };
}

function partsOf(marked: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const stretch of marked.split(open)) {
    const end = stretch.indexOf(close);
    if (end >= 0) parts.push({ words: stretch.slice(0, end), hit: true });
    const rest = stretch.slice(end + 1);
    if (rest !== "") parts.push({ words: rest, hit: false });
  }
  return parts;
}
