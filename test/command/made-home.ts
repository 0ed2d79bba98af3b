import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chancery } from "./built.ts";

/** A folder with an empty register in it, to be copied: making a database takes seconds, copying one does not. */
export async function madeHome(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "chancery-home-"));
  const { code, err } = await chancery(home, ["documents"]);
  if (code !== 0) throw new Error(`no register could be made: ${err}`);
  return home;
}
