import type { Party } from "../record/record.ts";
import type { Conflict } from "../register/report.ts";
import { listOf } from "./english.ts";
import { momentWords } from "./moment-words.ts";

/** What a document claims, for people: a moment in words, figures grouped, sides by name. */
export function claimWords(kind: Conflict["kind"], value: string, partyName: (code: Party) => string): string {
  if (kind === "initiative") return listOf(value.split(" and ").map(partyName));
  if (/^\d{4}-\d\d/.test(value)) return momentWords(value);
  return value.replace(/^\d{4,}(?=$| )/, (figures) => figures.replace(/\B(?=(?:\d{3})+$)/g, ","));
}
