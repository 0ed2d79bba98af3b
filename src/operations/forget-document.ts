import type { DocumentLine } from "../store/store.ts";
import type { Register } from "./open-register.ts";
import { OperationProblem } from "./problem.ts";

/**
 * Takes a document and all that was read in it out of the register; gives what it was. Decisions about it stay, for when
 * it is added again. Throws OperationProblem where no document has the id.
 */
export async function forgetDocument(register: Register, id: string): Promise<DocumentLine> {
  const document = await register.document(id);
  if (document === null) {
    throw new OperationProblem(`no document has the id ${id}; "chancery documents" lists what is filed`);
  }
  await register.forget(document.id);
  return document;
}
