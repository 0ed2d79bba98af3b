import { digest } from "#digest";
import { type IntakeOptions, locate, type Place, take } from "../intake/gather.ts";
import { IntakeProblem } from "../intake/problems.ts";
import { read } from "../reading/index.ts";
import type { ChanceryRecord } from "../record/record.ts";
import type { Filing } from "../store/store.ts";
import { fileRecord } from "./file-record.ts";
import type { Register } from "./open-register.ts";
import { type Problem, problemWith } from "./problem.ts";

export type AddEvent =
  /** How many documents there are to add. */
  | { readonly event: "found"; readonly documents: number }
  | { readonly event: "filed"; readonly source: string; readonly filing: Filing; readonly record: ChanceryRecord }
  | { readonly event: "problem"; readonly problem: Problem };

/**
 * Reads what `paths` name and files it, each document whole or not at all. A problem with one is told and the rest goes
 * on. A text that is filed already keeps the source it was first added from. `options.signal` ends the work after the
 * document at hand.
 */
export async function* addDocuments(
  register: Register,
  paths: readonly string[],
  options: IntakeOptions,
): AsyncGenerator<AddEvent> {
  const places: Place[] = [];
  const problems: IntakeProblem[] = [];
  for await (const place of locate(paths)) {
    if (place instanceof IntakeProblem) problems.push(place);
    else places.push(place);
  }
  yield { event: "found", documents: places.length };
  for (const problem of problems) yield { event: "problem", problem: problemWith(problem.source, problem) };
  for (const place of places) {
    if (options.signal?.aborted) return;
    yield await add(register, place, options);
  }
}

async function add(register: Register, place: Place, options: IntakeOptions): Promise<AddEvent> {
  let record: ChanceryRecord;
  try {
    const { text, source } = await take(place, options);
    const known = await register.document(digest(text));
    record = read(text, { source: known?.source ?? source });
  } catch (error) {
    return { event: "problem", problem: problemWith(place.source, error) };
  }
  const filing = await fileRecord(register, record);
  return typeof filing === "string"
    ? { event: "filed", source: place.source, filing, record }
    : { event: "problem", problem: filing };
}
