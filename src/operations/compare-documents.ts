import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { gather } from "../intake/gather.ts";
import { IntakeProblem } from "../intake/problems.ts";
import { read } from "../reading/index.ts";
import { momentsOverlap } from "../record/moment.ts";
import type { ChanceryRecord, Moment, Party } from "../record/record.ts";
import { type Comparison, compare, type EncounterGroup, encounterGroups } from "../register/index.ts";
import type { Register } from "./open-register.ts";
import { OperationProblem } from "./problem.ts";

export type { Comparison, EncounterGroup };

/** What `compareDocuments` needs for documents that are files and for those that are filed. */
export interface CompareSources {
  readonly stdin: Readable;
  /** Opens the register; called once at most, and only where a document is named by its id. */
  readonly withRegister: <T>(work: (register: Register) => Promise<T>) => Promise<T>;
}

/**
 * Lays two documents side by side, each a file, `-` or the id of a filed document. Throws OperationProblem or an intake
 * problem that names the one that cannot be had.
 */
export async function compareDocuments(a: string, b: string, sources: CompareSources): Promise<Comparison> {
  const files = [await isFile(a), await isFile(b)];
  const fromFiles: (ChanceryRecord | null)[] = [];
  for (const [index, name] of [a, b].entries()) {
    fromFiles.push(files[index] ? await readOne(name, sources.stdin) : null);
  }
  const [one = null, other = null] = fromFiles;
  if (one && other) return compare(one, other);
  return sources.withRegister(async (register) =>
    compare(one ?? (await filedRecord(register, a)), other ?? (await filedRecord(register, b))),
  );
}

/** The encounters between two parties that more than one filed document tells of, those on `on` where that is given. */
export async function encountersToCompare(
  register: Register,
  parties: readonly [Party, Party],
  on: Moment | null,
): Promise<{ readonly groups: readonly EncounterGroup[]; readonly comparisons: readonly Comparison[] }> {
  const records = await register.recordsFor(parties);
  const byId = new Map(records.map((record) => [record.document.id, record]));
  const groups = encounterGroups(records).filter(
    (group) =>
      parties.every((party) => group.parties.includes(party)) &&
      new Set(group.documents.map(({ document }) => document)).size > 1 &&
      (on === null || momentsOverlap(group.date, on)),
  );
  if (on === null) return { groups, comparisons: [] };
  const comparisons: Comparison[] = [];
  for (const { documents } of groups) {
    const ids = new Set(documents.map(({ document }) => document));
    const [first, ...others] = [...ids].flatMap((id) => byId.get(id) ?? []);
    if (first) for (const other of others) comparisons.push(compare(first, other));
  }
  return { groups, comparisons };
}

async function isFile(name: string): Promise<boolean> {
  if (name === "-") return true;
  // What looks like an id and is no file is one; any other name is a file, there or not.
  const found = await stat(name).catch(() => null);
  return found !== null || !/^(?:sha256:)?[0-9a-f]{4,64}$/.test(name);
}

async function readOne(name: string, stdin: Readable): Promise<ChanceryRecord> {
  let record: ChanceryRecord | null = null;
  for await (const item of gather([name], { stdin })) {
    if (item instanceof IntakeProblem) throw item;
    if (record !== null) throw new OperationProblem(`${name} holds several documents; name one file of it`);
    record = read(item.text, { source: item.source });
  }
  if (record === null) throw new OperationProblem(`${name} gave no document`);
  return record;
}

async function filedRecord(register: Register, id: string): Promise<ChanceryRecord> {
  const document = await register.document(id);
  const record = document && (await register.record(document.id));
  if (record === null) {
    throw new OperationProblem(`${id} is no file, and no filed document has that id; see "chancery documents"`);
  }
  return record;
}
