import { type Kysely, sql } from "kysely";

/** Documents with their readings, what is looked up in them, and what people decided. */
export async function documents(db: Kysely<unknown>): Promise<void> {
  const statements = [
    sql`create table documents (
      id text collate "C" primary key,
      text text not null,
      source text not null,
      kind text not null,
      language text not null,
      config text not null,
      title text,
      published text collate "C",
      day text collate "C",
      publisher text,
      party text,
      parties text[] not null,
      act_count integer not null,
      record integer,
      words tsvector not null
    )`,
    sql`create index documents_by_day on documents (day desc nulls last, id)`,
    sql`create index documents_by_words on documents using gin (words)`,
    sql`create table records (
      id serial primary key,
      document text collate "C" not null references documents (id) on delete cascade,
      reader_version text not null,
      reader_pack text not null,
      digest text not null,
      body json not null,
      unique (document, reader_version, reader_pack, digest)
    )`,
    sql`create table acts (
      document text collate "C" not null references documents (id) on delete cascade,
      act text not null,
      kind text not null,
      by_party text[] not null,
      to_party text[] not null,
      parties text[] not null,
      day text collate "C",
      span_start integer not null,
      span_end integer not null,
      quote text not null,
      config text not null,
      words tsvector not null,
      primary key (document, act)
    )`,
    sql`create index acts_by_words on acts using gin (words)`,
    sql`create index acts_by_parties on acts using gin (parties)`,
    sql`create index acts_by_day on acts (day desc nulls last, document)`,
    sql`create index acts_by_kind on acts (kind, day desc nulls last, document)`,
    sql`create table document_parties (
      party text collate "C" not null,
      document text collate "C" not null references documents (id) on delete cascade,
      day text collate "C",
      primary key (party, document)
    )`,
    sql`create index document_parties_by_document on document_parties (document)`,
    sql`create index document_parties_by_day on document_parties (party, day desc nulls last, document)`,
    sql`create table document_pairs (
      a text collate "C" not null,
      b text collate "C" not null,
      document text collate "C" not null references documents (id) on delete cascade,
      primary key (a, b, document)
    )`,
    sql`create index document_pairs_by_second on document_pairs (b, a)`,
    sql`create index document_pairs_by_document on document_pairs (document)`,
    sql`create table configs (config text primary key)`,
    sql`create table decisions (
      position serial primary key,
      id text collate "C" not null unique,
      kind text not null,
      at text not null,
      who text not null,
      note text,
      content json not null,
      documents text[] not null,
      parties text[] not null,
      undoes text
    )`,
    sql`create index decisions_by_document on decisions using gin (documents)`,
    sql`create index decisions_by_party on decisions using gin (parties)`,
    sql`create index decisions_by_undone on decisions (undoes)`,
  ];
  for (const statement of statements) await statement.execute(db);
}
