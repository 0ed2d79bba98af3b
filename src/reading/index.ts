import type { Explanation } from "../record/explanation.ts";
import type { ChanceryRecord } from "../record/record.ts";
import { type ExplainOptions, explainWith } from "./explain.ts";
import { en } from "./languages/en/pack.ts";
import { type ReadOptions, readWith } from "./read.ts";

export type { Explanation } from "../record/explanation.ts";
export type { ChanceryRecord } from "../record/record.ts";
export type { ExplainOptions } from "./explain.ts";
export { type ReadOptions, readerVersion } from "./read.ts";

/**
 * Reads one document into a record in which every fact quotes its words. Runs anywhere, needs no network, and gives the
 * same record for the same text for ever.
 *
 * @param text the plain text; lone CR and CRLF are the caller's to turn into LF
 * @param options `source` names the text; the rest is for what the text itself does not say
 */
export function read(text: string, options: ReadOptions): ChanceryRecord {
  return readWith(en, text, options);
}

/**
 * Explains how `read` reads a document: sentence by sentence what was found, which rules matched, which came near, and why not.
 *
 * @param options `at`, a UTF-16 offset of the text, asks for the sentence that holds it alone
 */
export function explain(text: string, options: ExplainOptions): Explanation {
  return explainWith(en, text, options);
}
