import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { storeContract } from "./contract.ts";

describe("a register in a folder", () => {
  let top: string;
  let store: Store;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), "chancery-store-"));
    // Making a database takes seconds, copying one does not.
    await (await openStore({ folder: join(top, "empty") })).close();
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  storeContract(
    async () => {
      if (folder) rmSync(folder, { recursive: true, force: true });
      count += 1;
      folder = join(top, `${count}`);
      cpSync(join(top, "empty"), folder, { recursive: true });
      store = await openStore({ folder });
      return store;
    },
    async () => {
      await store.close();
      store = await openStore({ folder });
      return store;
    },
  );
});
