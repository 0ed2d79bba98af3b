import type { DocumentFilter, DocumentLine } from "../store/store.ts";
import type { Register } from "./open-register.ts";

export type { DocumentFilter, DocumentLine };

/** The documents that are filed, newest first, as they come. */
export function listDocuments(register: Register, filter: DocumentFilter): AsyncIterable<DocumentLine> {
  return register.documents(filter);
}
