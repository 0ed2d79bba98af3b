import { gather, type IntakeOptions } from "../intake/gather.ts";
import { IntakeProblem } from "../intake/problems.ts";
import { read } from "../reading/index.ts";
import type { ChanceryRecord } from "../record/record.ts";
import { type Problem, problemWith } from "./problem.ts";

export type ReadEvent =
  | { readonly event: "read"; readonly record: ChanceryRecord; readonly bytes: number }
  | { readonly event: "problem"; readonly problem: Problem };

/** Reads what `paths` name, one document after the other; a problem with one is told and the rest goes on. */
export async function* readDocuments(paths: readonly string[], options: IntakeOptions): AsyncGenerator<ReadEvent> {
  for await (const item of gather(paths, options)) {
    if (item instanceof IntakeProblem) {
      yield { event: "problem", problem: problemWith(item.source, item) };
      continue;
    }
    let record: ChanceryRecord;
    try {
      record = read(item.text, { source: item.source });
    } catch (error) {
      yield { event: "problem", problem: problemWith(item.source, error) };
      continue;
    }
    yield { event: "read", record, bytes: item.bytes };
  }
}
