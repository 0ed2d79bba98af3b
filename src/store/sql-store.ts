import { createHash } from "node:crypto";
import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from "kysely";
import { momentEnd, momentStart } from "../record/moment.ts";
import type { ChanceryRecord, Party } from "../record/record.ts";
import type { Decision } from "../register/report.ts";
import { check } from "./check.ts";
import { type LineRow, lineColumns, lineOf } from "./document-line.ts";
import { bearingOf, involvedIn, pairsIn } from "./involved.ts";
import { AmbiguousDocument, StoreProblem } from "./problems.ts";
import { search } from "./search.ts";
import type { DocumentFilter, DocumentLine, Filing, SearchHit, SearchQuery, Store, StoredDocument } from "./store.ts";
import type { Tables } from "./tables.ts";
import { searchedQuote, searchedText, textConfig } from "./text-config.ts";

const page = 500;

/** A store over any PostgreSQL that Kysely reaches, its schema already migrated. */
export class SqlStore implements Store {
  readonly where: string;
  readonly #db: Kysely<Tables>;
  readonly #release: () => Promise<void>;

  /** `release` closes what `db` stands on, after `db` itself is closed. */
  constructor(db: Kysely<Tables>, where: string, release: () => Promise<void>) {
    this.#db = db;
    this.where = where;
    this.#release = release;
  }

  async file(record: ChanceryRecord): Promise<Filing> {
    check(record);
    return this.#db.transaction().execute((tx) => fileIn(tx, record));
  }

  async document(id: string): Promise<StoredDocument | null> {
    const whole = id.startsWith("sha256:") ? id : `sha256:${id}`;
    if (!/^sha256:[0-9a-f]{4,64}$/.test(whole)) return null;
    const rows = await this.#db
      .selectFrom("documents")
      .innerJoin("records", "records.id", "documents.record")
      .select([...lineColumns, "documents.text", "records.reader_version", "records.reader_pack"])
      // A range, not LIKE: it is served by the primary key whatever the id's length.
      .where("documents.id", ">=", whole)
      .where("documents.id", "<=", `${whole}g`)
      .orderBy("documents.id")
      .limit(2)
      .execute();
    const [row, second] = rows;
    if (row === undefined) return null;
    if (second !== undefined) throw new AmbiguousDocument(id);
    return { ...lineOf(row), text: row.text, reader: { version: row.reader_version, pack: row.reader_pack } };
  }

  async record(id: string): Promise<ChanceryRecord | null> {
    const [record] = await this.#records([id]);
    return record ?? null;
  }

  async *documents(filter: DocumentFilter = {}): AsyncGenerator<DocumentLine> {
    let last: { id: string; day: string | null } | null = null;
    do {
      let query = this.#db
        .selectFrom("documents")
        .select([...lineColumns, "documents.day"])
        .where(within(filter))
        .orderBy("documents.day", (order) => order.desc().nullsLast())
        .orderBy("documents.id")
        .limit(page);
      if (last !== null) {
        const { id, day }: { id: string; day: string | null } = last;
        query = query.where((where) =>
          day === null
            ? where.and([where("documents.day", "is", null), where("documents.id", ">", id)])
            : where.or([
                where("documents.day", "<", day),
                where("documents.day", "is", null),
                where.and([where("documents.day", "=", day), where("documents.id", ">", id)]),
              ]),
        );
      }
      const rows: (LineRow & { day: string | null })[] = await query.execute();
      for (const row of rows) yield lineOf(row);
      last = rows.length === page ? (rows.at(-1) ?? null) : null;
    } while (last !== null);
  }

  async recordsFor(parties: readonly [Party, Party]): Promise<readonly ChanceryRecord[]> {
    const [a, b] = [...parties].sort() as [Party, Party];
    const pairs = this.#db.selectFrom("document_pairs").select("document").where("a", "=", a).where("b", "=", b);
    // A person may have said that a document concerns them where the reader saw nothing of it.
    const decided = this.#db
      .selectFrom("decisions")
      .select(sql<string>`unnest(documents)`.as("document"))
      .where(bearsOn([a, b]));
    const { rows } = await sql<{ document: string }>`${pairs} union ${decided}`.execute(this.#db);
    return this.#records(rows.map((row) => row.document));
  }

  async parties(withParty?: Party): Promise<readonly { readonly party: Party; readonly documents: number }[]> {
    const count = sql<number>`count(*)::integer`.as("documents");
    if (withParty === undefined) {
      return this.#db
        .selectFrom("document_parties")
        .select(["party", count])
        .groupBy("party")
        .orderBy("documents", "desc")
        .orderBy("party")
        .execute();
    }
    const { rows } = await sql<{ party: Party; documents: number }>`
      select party, count(*)::integer as documents from (
        select b as party from document_pairs where a = ${withParty}
        union all
        select a as party from document_pairs where b = ${withParty}
      ) as others group by party order by documents desc, party`.execute(this.#db);
    return rows;
  }

  async search(query: SearchQuery): Promise<readonly SearchHit[]> {
    return search(this.#db, query);
  }

  async forget(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db.deleteFrom("documents").where("id", "=", id).executeTakeFirst();
    return numDeletedRows > 0n;
  }

  async decide(decision: Decision, concerning: readonly Party[] = []): Promise<void> {
    const { content } = decision;
    const { parties, ...bearing } = bearingOf(content);
    const added = await this.#db
      .insertInto("decisions")
      .values({
        id: decision.id,
        kind: content.kind,
        at: decision.at,
        who: decision.by,
        note: decision.note,
        content: JSON.stringify(content),
        ...bearing,
        parties: [...new Set([...parties, ...concerning])].sort(),
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new StoreProblem(`a decision with the id ${decision.id} is there already`, "give the new one its own id");
    }
  }

  async decision(id: string): Promise<Decision | null> {
    const rows = await this.#db
      .selectFrom("decisions")
      .select(["id", "at", "who", "note", "content"])
      .where("id", ">=", id)
      .where(sql<boolean>`starts_with(id, ${id})`)
      .orderBy("id")
      .limit(2)
      .execute();
    const [row, second] = rows;
    // A whole id may be the beginning of another.
    return row === undefined || (second !== undefined && row.id !== id) ? null : decisionOf(row);
  }

  async decisionsFor(parties: readonly [Party, Party]): Promise<readonly Decision[]> {
    const [a, b] = [...parties].sort() as [Party, Party];
    const { rows } = await sql<{
      id: string;
      at: string;
      who: string;
      note: string | null;
      content: Decision["content"];
    }>`
      with recursive bearing (id) as (
        select id from decisions where ${bearsOn([a, b])}
        union
        select id from decisions where documents && array(
          select document from document_pairs where a = ${a} and b = ${b}
        )
        union
        select id from decisions where documents = '{}' and parties = '{}' and undoes is null
      ), whole (id) as (
        select id from bearing
        union
        select undoing.id from decisions as undoing join whole on undoing.undoes = whole.id
      )
      select id, at, who, note, content from decisions join whole using (id)
      order by position`.execute(this.#db);
    return rows.map(decisionOf);
  }

  async count(): Promise<{ readonly documents: number; readonly acts: number }> {
    const { rows } = await sql<{ documents: number; acts: number }>`
      select count(*)::integer as documents, coalesce(sum(act_count), 0)::integer as acts from documents
    `.execute(this.#db);
    return rows[0] ?? { documents: 0, acts: 0 };
  }

  async close(): Promise<void> {
    await this.#db.destroy();
    await this.#release();
  }

  async #records(ids: readonly string[]): Promise<ChanceryRecord[]> {
    const found: ChanceryRecord[] = [];
    for (let at = 0; at < ids.length; at += page) {
      const rows = await this.#db
        .selectFrom("documents")
        .innerJoin("records", "records.id", "documents.record")
        .select(["documents.day", "documents.id", "documents.text", "records.body"])
        .where("documents.id", "in", ids.slice(at, at + page))
        .execute();
      for (const row of rows) found.push(whole(row.body, row.text));
    }
    return found.sort(
      (a, b) => compare(dayOf(a) ?? "9999", dayOf(b) ?? "9999") || compare(a.document.id, b.document.id),
    );
  }
}

type DecisionRow = Pick<Tables["decisions"], "id" | "at" | "who" | "note"> & { readonly content: unknown };

/** The driver has parsed the JSON, which `decide` has written. */
function decisionOf({ id, at, who, note, content }: DecisionRow): Decision {
  return { id, at, by: who, note, content: content as Decision["content"] };
}

/** Decisions that name both parties, or one of them and nobody else. */
function bearsOn(pair: readonly [Party, Party]): RawBuilder<SqlBool> {
  const both = sql`${pair}::text[]`;
  return sql`(parties && ${both} and (parties @> ${both} or parties <@ ${both}))`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayOf(record: ChanceryRecord): string | null {
  const published = record.document.published?.value;
  return published === undefined ? null : momentStart(published);
}

/** The record's JSON without its text, which the document has already. */
function bodyOf(record: ChanceryRecord): string {
  const { text: _, ...body } = record;
  return JSON.stringify(body);
}

/** `bodyOf` undone; the fields come in the contract's order again. The driver has parsed the JSON. */
function whole(body: unknown, text: string): ChanceryRecord {
  const { format, reader, document, ...facts } = body as Omit<ChanceryRecord, "text">;
  return { format, reader, document, text, ...facts };
}

/** The conditions of a filter on `documents`. */
function within(filter: DocumentFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`true`];
  if (filter.from !== undefined) conditions.push(sql`documents.day >= ${momentStart(filter.from)}`);
  if (filter.to !== undefined) conditions.push(sql`documents.day <= ${momentEnd(filter.to)}`);
  for (const party of filter.parties ?? []) {
    conditions.push(sql`documents.id in (select document from document_parties where party = ${party})`);
  }
  return sql.join(conditions, sql` and `);
}

async function fileIn(tx: Transaction<Tables>, record: ChanceryRecord): Promise<Filing> {
  const { document, reader } = record;
  const body = bodyOf(record);
  const digest = createHash("sha256").update(body).digest("hex");
  // The reader's version and pack are inside the digested JSON.
  if ((await currentDigest(tx, document.id)) === digest) return "unchanged";

  const config = textConfig(document.language);
  const title = document.title?.value ?? null;
  const involved = involvedIn(record);
  const head = {
    kind: document.kind,
    language: document.language,
    config,
    title,
    published: document.published?.value ?? null,
    day: dayOf(record),
    publisher: document.publisher?.value ?? null,
    party: document.publisher?.party ?? null,
    parties: involved,
    act_count: record.acts.length,
    words: sql<string>`to_tsvector(${config}::regconfig, ${record.text.slice(0, searchedText)})`,
  };
  const added = await tx
    .insertInto("documents")
    .values({ id: document.id, text: record.text, source: document.source, record: null, ...head })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  const fresh = added.numInsertedOrUpdatedRows === 1n;
  if (!fresh) {
    // Another connection may have filed this reading since: who comes second waits here and looks again.
    await tx.updateTable("documents").set(head).where("id", "=", document.id).execute();
    if ((await currentDigest(tx, document.id)) === digest) return "unchanged";
  }
  const reading = await tx
    .insertInto("records")
    .values({ document: document.id, reader_version: reader.version, reader_pack: reader.pack, digest, body })
    // The same reading as one before the current: it is current again.
    .onConflict((conflict) =>
      conflict.columns(["document", "reader_version", "reader_pack", "digest"]).doUpdateSet({ digest }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.updateTable("documents").set({ record: reading.id }).where("id", "=", document.id).execute();
  if (!fresh) await unindex(tx, document.id);
  await index(tx, record, involved, config);
  return fresh ? "new" : "reread";
}

async function currentDigest(tx: Transaction<Tables>, id: string): Promise<string | undefined> {
  const current = await tx
    .selectFrom("documents")
    .innerJoin("records", "records.id", "documents.record")
    .select("records.digest")
    .where("documents.id", "=", id)
    .executeTakeFirst();
  return current?.digest;
}

async function unindex(tx: Transaction<Tables>, id: string): Promise<void> {
  for (const table of ["acts", "document_parties", "document_pairs"] as const) {
    await tx.deleteFrom(table).where("document", "=", id).execute();
  }
}

/** Puts in what is looked up by party, kind and word. One statement: each would be a round trip. */
async function index(tx: Transaction<Tables>, record: ChanceryRecord, involved: readonly Party[], config: string) {
  const { id } = record.document;
  const day = dayOf(record);
  const acts = record.acts.map((act) => ({
    act: act.id,
    kind: act.kind,
    by_party: act.byParty,
    to_party: act.toParty,
    parties: [...new Set([...act.byParty, ...act.toParty])],
    span_start: act.span[0],
    span_end: act.span[1],
    // A span may part a surrogate pair; the database takes whole characters only.
    quote: act.quote.replace(/\p{Surrogate}/gu, "\ufffd"),
  }));
  const pairs = pairsIn(record);
  await sql`
    with new_config as (
      insert into configs (config) select ${config} where not exists (select from configs where config = ${config})
      on conflict do nothing
    ), new_parties as (
      insert into document_parties (party, document, day)
      select party, ${id}, ${day} from unnest(${involved}::text[]) as party
    ), new_pairs as (
      insert into document_pairs (a, b, document)
      select a, b, ${id} from unnest(${pairs.map(([a]) => a)}::text[], ${pairs.map(([, b]) => b)}::text[]) as pair (a, b)
    )
    insert into acts
      (document, act, kind, by_party, to_party, parties, day, span_start, span_end, quote, config, words)
    select ${id}, act, kind, by_party, to_party, parties, ${day}, span_start, span_end, quote, ${config},
      to_tsvector(${config}::regconfig, left(quote, ${searchedQuote}))
    from json_to_recordset(${JSON.stringify(acts)}::json) as given (
      act text, kind text, by_party text[], to_party text[], parties text[],
      span_start integer, span_end integer, quote text
    )`.execute(tx);
}
