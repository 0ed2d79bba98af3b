import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { RegisterLocked, RegisterNewer, RegisterUnusable } from "../../src/store/problems.ts";
import { makeRecord } from "./records.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-open-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs SQL on a register's database behind the store's back. */
async function behind<T>(home: string, statement: string): Promise<T[]> {
  const pglite = await PGlite.create(join(home, "register"));
  const { rows } = await pglite.query<T>(statement);
  await pglite.close();
  return rows;
}

describe("opening a register in a folder", () => {
  test("makes the folder and those above it, and leaves nothing beside the database when closed", async () => {
    const home = join(folder, "a", "b");
    const store = await openStore({ folder: home });
    expect(store.where).toBe(home);
    await expect(openStore({ folder: home })).rejects.toBeInstanceOf(RegisterLocked);
    await store.close();
    expect(readdirSync(home)).toEqual(["register"]);
  });

  test("after much was filed, the database knows how frequent words are, and that what was replaced is free", async () => {
    const home = join(folder, "many");
    const store = await openStore({ folder: home });
    const text = (number: number) => `Readout ${number}. ${"The sides discussed trade. ".repeat(40)}`;
    for (let number = 0; number < 400; number += 1) {
      const acts = [{ kind: "discuss", by: ["IQ"], quote: "discussed trade" }] as const;
      await store.file(makeRecord({ text: text(number), acts }));
    }
    await store.close();
    const [row] = await behind<{ reltuples: number }>(
      home,
      "select reltuples from pg_class where oid = 'chancery.documents'::regclass",
    );
    expect(row?.reltuples).toBe(400);
  });

  test("one that a later version has written is refused, and not touched", async () => {
    const home = join(folder, "later");
    await (await openStore({ folder: home })).close();
    await behind(home, "insert into chancery.kysely_migration (name, timestamp) values ('0099-wonders', 'then')");
    const error: unknown = await openStore({ folder: home }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RegisterNewer);
    expect(String(error)).toMatch(/later Chancery \(it knows "0099-wonders"\); update chancery$/);
    // The refusal has released the folder.
    expect(existsSync(join(home, "lock"))).toBe(false);
  });

  test("one that is no database is named, with the mend, and kept as it is", async () => {
    const home = join(folder, "damaged");
    mkdirSync(join(home, "register"), { recursive: true });
    writeFileSync(join(home, "register", "PG_VERSION"), "7\n");
    const error: unknown = await openStore({ folder: home }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RegisterUnusable);
    expect(String(error)).toMatch(/damaged\/register cannot be opened .*move that folder away/);
    expect(existsSync(join(home, "register", "PG_VERSION"))).toBe(true);
  });
});
