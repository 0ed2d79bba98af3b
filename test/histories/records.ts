import { readdirSync, readFileSync } from "node:fs";
import { read } from "../../src/reading/index.ts";
import type { ChanceryRecord } from "../../src/record/record.ts";
import type { Verdicts } from "./verdicts.ts";

/** The documents of a history, read as `chancery add` reads them, by file name. */
export function recordsOf({ examples }: Verdicts): ReadonlyMap<string, ChanceryRecord> {
  const root = new URL(`../../${examples}/`, import.meta.url);
  const records = new Map<string, ChanceryRecord>();
  for (const file of readdirSync(root).sort()) {
    if (!file.endsWith(".txt")) continue;
    records.set(file, read(readFileSync(new URL(file, root), "utf8"), { source: file }));
  }
  return records;
}
