import type { ActKind, DocumentKind, Encounter, EncounterKind, Office, UndertakingKind } from "../record/record.ts";
import { capital, ordinal } from "./english.ts";
import { shown } from "./reading-order.ts";

/** The words of the contract, as people say them. */

export const encounterWords: { readonly [kind in EncounterKind]: string } = {
  meeting: "meeting",
  call: "call",
  visit: "visit",
  credentials: "presentation of credentials",
  consultations: "consultations",
  session: "session",
  conference: "conference",
  signing: "signing",
  letter: "letter",
};

/** What an encounter is, for a heading: `Announced: 8th session of the Joint Commission`. */
export function encounterTitle({ kind, number, announced }: Encounter, body: string | null): string {
  const words = `${number === null ? "" : `${ordinal(number)} `}${encounterWords[kind]}${body === null ? "" : ` of ${shown(body)}`}`;
  return announced ? `Announced: ${words}` : capital(words);
}

export const documentWords: { readonly [kind in DocumentKind]: string } = {
  readout: "readout",
  "joint-statement": "joint statement",
  statement: "statement",
  agreement: "agreement",
  news: "news report",
  other: "document",
};

/** An office in words: `deputy head of government`. */
export function officeWords(office: Office): string {
  return office === "other" ? "office not recognised" : office.replaceAll("-", " ");
}

/** How an undertaking came to be, before "by": `requested`. */
export const undertakingWords: { readonly [kind in UndertakingKind]: string } = {
  request: "asked for",
  invite: "invited",
  offer: "offered",
  pledge: "promised",
  agree: "agreed",
  demand: "demanded",
};

/** What an act does to the relation, to colour it: friendly, asking or promising, at odds, or neither. */
export type ActTone = "warm" | "ask" | "promise" | "cold" | "plain";

export const actTones: { readonly [kind in ActKind]: ActTone } = {
  affirm: "plain",
  praise: "warm",
  thank: "warm",
  congratulate: "warm",
  condole: "warm",
  support: "warm",
  agree: "promise",
  request: "ask",
  invite: "ask",
  offer: "promise",
  pledge: "promise",
  report: "plain",
  concern: "cold",
  condemn: "cold",
  reject: "cold",
  demand: "cold",
  warn: "cold",
  discuss: "plain",
};
