import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { RegisterUnusable } from "../../src/store/problems.ts";
import type { Store } from "../../src/store/store.ts";
import { storeContract } from "./contract.ts";
import { testServer } from "./postgres-server.ts";
import { makeRecord } from "./records.ts";

const server = testServer();
if (typeof server === "string") console.warn(`The store's contract was not run against PostgreSQL: ${server}.`);
const url = typeof server === "string" ? "" : server.url;

describe.skipIf(typeof server === "string")("a register on a server", () => {
  const schemas: string[] = [];
  let store: Store;

  afterAll(async () => {
    if (typeof server === "string") return;
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
    await client.end();
    server.stop();
  });

  function freshSchema(): string {
    const schema = `chancery_test_${randomUUID().replaceAll("-", "")}`;
    schemas.push(schema);
    return schema;
  }

  storeContract(
    async () => {
      store = await openStore({ url, schema: freshSchema() });
      return store;
    },
    async () => {
      await store.close();
      store = await openStore({ url, schema: schemas.at(-1) ?? "" });
      return store;
    },
  );

  test("two processes' stores make and use one schema together", async () => {
    const schema = freshSchema();
    const both = await Promise.all([openStore({ url, schema }), openStore({ url, schema })]);
    const [one, other] = both;
    const record = makeRecord({ text: "read by both" });
    const filings = await Promise.all([one.file(record), other.file(record)]);
    expect(filings.filter((filing) => filing === "new").length).toBeGreaterThanOrEqual(1);
    expect(await one.count()).toEqual({ documents: 1, acts: 0 });
    for (const each of both) await each.close();
  });
});

describe("a server that cannot be used", () => {
  test.each([
    ["no address at all", "not an address", /DATABASE_URL is no address/],
    ["nothing listens there", "postgres://chancery:secret@127.0.0.1:1/x", /127\.0\.0\.1:1\/x cannot be opened/],
  ])("%s: named with the mend, and without the password", async (_, address, message) => {
    const error: unknown = await openStore({ url: address }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RegisterUnusable);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain("secret");
  });
});
