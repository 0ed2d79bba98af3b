import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { documents } from "./migrations/0001-documents.ts";
import { RegisterNewer } from "./problems.ts";
import type { Tables } from "./tables.ts";

/** All migrations in their order. They go forward only; one that was released is never changed. */
const migrations: Readonly<Record<string, Migration>> = {
  "0001-documents": { up: documents },
};

/** Brings the schema to the last migration. Throws RegisterNewer where it knows one that this program does not. */
export async function migrate(db: Kysely<Tables>, schema: string, where: string): Promise<void> {
  const known = await executed(db, schema);
  const stranger = known.find((name) => !(name in migrations));
  if (stranger !== undefined) throw new RegisterNewer(where, stranger);
  if (known.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableSchema: schema,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function executed(db: Kysely<Tables>, schema: string): Promise<string[]> {
  const table = sql.table(`${schema}.kysely_migration`);
  const found = await sql<{ there: boolean }>`
    select exists (
      select from information_schema.tables where table_schema = ${schema} and table_name = 'kysely_migration'
    ) as there`.execute(db);
  if (!found.rows[0]?.there) return [];
  const { rows } = await sql<{ name: string }>`select name from ${table} order by name`.execute(db);
  return rows.map((row) => row.name);
}
