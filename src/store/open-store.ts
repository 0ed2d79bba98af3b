import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect, type PostgresPool, sql } from "kysely";
import { type Lock, lockFolder } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { RegisterUnusable, StoreProblem } from "./problems.ts";
import { SqlStore } from "./sql-store.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Where a register is: a folder of this machine, or a PostgreSQL server. */
export type Location =
  | { readonly folder: string }
  | {
      /** `postgres://user:password@host:port/database` */
      readonly url: string;
      /** The schema that its tables are in; `chancery` where left out. */
      readonly schema?: string;
    };

/**
 * Opens the register, making or migrating it where needed. Nothing of it is read beforehand. Throws RegisterLocked,
 * RegisterNewer or RegisterUnusable. Close it, or the folder stays locked until the process ends.
 */
export async function openStore(location: Location): Promise<Store> {
  return "folder" in location ? openFolder(location.folder) : openServer(location.url, location.schema ?? "chancery");
}

/** The embedded database's own schema: it holds nothing else. */
const embeddedSchema = "chancery";

async function openFolder(folder: string): Promise<Store> {
  let lock: Lock;
  try {
    makeFolder(resolve(folder));
    lock = await lockFolder(folder);
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    throw new RegisterUnusable(
      `the register's folder ${folder} cannot be written (${messageOf(error)})`,
      "choose another with --home or CHANCERY_HOME",
      error,
    );
  }
  const data = join(folder, "register");
  const unfinished = join(folder, "register.unfinished");
  try {
    // A first opening that was cut off leaves a half-made database that holds nothing yet: it is made again.
    if (existsSync(unfinished)) rmSync(data, { recursive: true, force: true });
    if (!existsSync(data)) writeFileSync(unfinished, "");
    const [{ PGlite }, { createPgConfig }, { Pool }] = await Promise.all([
      import("@electric-sql/pglite"),
      import("@electric-sql/pglite/node-postgres"),
      driver(),
    ]);
    const pglite = await PGlite.create(data);
    const close = async () => {
      try {
        await tidy(pglite);
      } finally {
        await pglite.close();
        lock.release();
      }
    };
    try {
      // The one driver for both databases, so that values come back alike; PGlite has a single connection.
      const pool = new Pool({ ...createPgConfig(pglite), max: 1, idleTimeoutMillis: 0 });
      const store = await open(pool, embeddedSchema, folder, close);
      rmSync(unfinished, { force: true });
      return store;
    } catch (error) {
      await pglite.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    if (error instanceof StoreProblem) throw error;
    throw new RegisterUnusable(
      `the register in ${data} cannot be opened (${messageOf(error)})`,
      "if it was made by another version of the database or is damaged, move that folder away and add the documents again",
      error,
    );
  }
}

/** Makes a folder and those above it. Step by step, as `mkdirSync` with `recursive` never ends below /proc (Node 20). */
function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const each of missing.reverse()) {
    try {
      mkdirSync(each);
    } catch (error) {
      // Another process may have made it in the meantime.
      if (!existsSync(each)) throw error;
    }
  }
}

/**
 * What a server does by itself from time to time: clears away what readings replaced and counts words, so that the planner
 * knows a rare one from a common one. Done where a table has grown by a fifth since the last time.
 */
async function tidy(pglite: Pick<PGlite, "query" | "exec">): Promise<void> {
  const { rows } = await pglite.query<{ grown: boolean }>(`
    select bool_or(pg_relation_size(oid) > 8192 * greatest(relpages * 1.2, 60)) as grown
    from pg_class where relkind = 'r' and relnamespace = '${embeddedSchema}'::regnamespace`);
  if (rows[0]?.grown) await pglite.exec("vacuum (analyze)");
}

async function openServer(url: string, schema: string): Promise<Store> {
  const where = nameOf(url);
  const { Pool } = await driver();
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle would otherwise end the process; the next query reports it.
  pool.on("error", () => {});
  try {
    return await open(pool, schema, where, async () => {});
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    throw new RegisterUnusable(
      `the register on ${where} cannot be opened (${messageOf(error)})`,
      "check DATABASE_URL and that the server runs",
      error,
    );
  }
}

async function driver() {
  const { default: pg } = await import("pg");
  return pg;
}

async function open(pool: PostgresPool, schema: string, where: string, release: () => Promise<void>): Promise<Store> {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(sql`select set_config('search_path', ${schema}, false)`.compile(db));
      },
    }),
  });
  try {
    await demand(db, where);
    await migrate(db, schema, where);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return new SqlStore(db, where, release);
}

/** PostgreSQL 14 brought the stemmers that `text-config.ts` names; anything but UTF-8 could not hold the texts. */
async function demand(db: Kysely<Tables>, where: string): Promise<void> {
  const { rows } = await sql<{ version: number; encoding: string }>`
    select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding
  `.execute(db);
  const { version = 0, encoding = "" } = rows[0] ?? {};
  if (version < 140_000) {
    throw new RegisterUnusable(
      `the server of ${where} is PostgreSQL ${Math.floor(version / 10_000)}`,
      "use 14 or later",
    );
  }
  if (encoding !== "UTF8") {
    throw new RegisterUnusable(`the database on ${where} is kept in ${encoding}`, "create it with the encoding UTF8");
  }
}

/** A server's address without user and password: what stands after the last `@` and before the query. */
function nameOf(url: string): string {
  const [, rest] = /^postgres(?:ql)?:\/\/([^?]*)/.exec(url) ?? [];
  if (rest === undefined) {
    throw new RegisterUnusable("DATABASE_URL is no address", "write it as postgres://user:password@host:5432/database");
  }
  const place = rest.slice(rest.lastIndexOf("@") + 1);
  return place.startsWith("/") ? `this machine${place}` : place;
}

function messageOf(error: unknown): string {
  // A refused connection to a name with several addresses says so only inside.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return messageOf(error.errors[0]);
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
