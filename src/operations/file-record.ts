import type { ChanceryRecord } from "../record/record.ts";
import { InvalidRecord } from "../store/problems.ts";
import type { Filing } from "../store/store.ts";
import type { Register } from "./open-register.ts";
import { OperationProblem, type Problem, problemWith } from "./problem.ts";

/**
 * Files a record. A record that breaks the contract is a problem of this document alone. Where the register itself fails,
 * a full disk or a lost server, the documents after it would fail too: that throws OperationProblem.
 */
export async function fileRecord(register: Register, record: ChanceryRecord): Promise<Filing | Problem> {
  try {
    return await register.file(record);
  } catch (error) {
    const { source } = record.document;
    if (error instanceof InvalidRecord) return problemWith(source, error);
    const words = error instanceof Error ? error.message : String(error);
    throw new OperationProblem(
      `the register could not take ${source} (${words}); what was filed before is safe, run the command again for the rest`,
    );
  }
}
