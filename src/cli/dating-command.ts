import { dayInName } from "../telling/name-date.ts";
import { shortId } from "./short-id.ts";

/** The command that dates a document, with the day that its name holds where it holds one. */
export function datingCommand(document: string, source: string): string {
  return `chancery decide date ${shortId(document)} ${dayInName(source) ?? "YYYY-MM-DD"}`;
}
