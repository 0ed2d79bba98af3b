import { digest } from "#digest";
import { isMoment } from "../record/moment.ts";
import type { ChanceryRecord } from "../record/record.ts";
import { type Fault, validate } from "../record/validate.ts";
import { involvedIn } from "./involved.ts";
import { InvalidRecord } from "./problems.ts";

const longestParty = 64;

/** Throws InvalidRecord where a record breaks the contract or holds what no database can keep. */
export function check(record: ChanceryRecord): void {
  const faults: Fault[] = validate(record);
  const fault = (at: string, message: string) => faults.push({ at, message });
  const { document, text } = record;
  if (text.includes("\0")) fault("text", "it holds the character U+0000, which no text column takes");
  // In a pattern with the flag u this is a surrogate without its other half.
  if (/\p{Surrogate}/u.test(text)) fault("text", "it holds half a surrogate pair, which UTF-8 cannot write");
  const id = digest(text);
  if (document.id !== id) fault("document/id", `"${document.id}" is not the digest of the text, ${id}`);
  const published = document.published?.value;
  if (published !== undefined && !isMoment(published)) fault("document/published", `"${published}" is no moment`);
  const named = record.actors.flatMap(({ party }) => (party === null ? [] : [party]));
  for (const code of new Set([...involvedIn(record), ...named])) {
    if (code === "" || code.length > longestParty)
      fault("parties", `"${code.slice(0, longestParty)}" is no party's code`);
  }
  if (faults.length > 0) throw new InvalidRecord(document.source, faults);
}
