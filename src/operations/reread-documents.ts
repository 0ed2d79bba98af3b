import { read } from "../reading/index.ts";
import type { ChanceryRecord } from "../record/record.ts";
import type { Filing } from "../store/store.ts";
import { fileRecord } from "./file-record.ts";
import type { Register } from "./open-register.ts";
import { type Problem, problemWith } from "./problem.ts";

export type RereadEvent =
  | { readonly event: "found"; readonly documents: number }
  | { readonly event: "filed"; readonly source: string; readonly filing: Filing }
  | { readonly event: "problem"; readonly problem: Problem };

/** Reads every document again with the reader of this program. What people decided stays. */
export async function* rereadDocuments(register: Register, signal?: AbortSignal): AsyncGenerator<RereadEvent> {
  yield { event: "found", documents: (await register.count()).documents };
  for await (const { id, source } of register.documents()) {
    if (signal?.aborted) return;
    const document = await register.document(id);
    if (document === null) continue;
    let record: ChanceryRecord;
    try {
      record = read(document.text, { source });
    } catch (error) {
      yield { event: "problem", problem: problemWith(source, error) };
      continue;
    }
    const filing = await fileRecord(register, record);
    yield typeof filing === "string" ? { event: "filed", source, filing } : { event: "problem", problem: filing };
  }
}
