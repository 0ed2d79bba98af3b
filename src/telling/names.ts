import type { Party } from "../record/record.ts";

/** Names that telling is given, since who the parties of the world are is not its to know. */
export interface Names {
  /** A party's name for people: `Iraq` for `IQ`. Left out, parties are told by their codes. */
  readonly partyName?: (code: Party) => string;
}

export function partyNamer({ partyName }: Names): (code: Party) => string {
  return partyName ?? ((code) => code);
}

/** A sentence of ours with the codes of some parties in words: "a visit of IQ to RU". */
export function withPartyNames(text: string, parties: readonly Party[], partyName: (code: Party) => string): string {
  return text.replace(/\b[A-Z][A-Z0-9-]+\b/g, (code) => (parties.includes(code) ? partyName(code) : code));
}
