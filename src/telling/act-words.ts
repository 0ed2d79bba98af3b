import type { Act, ChanceryRecord, Party, Sitting, When } from "../record/record.ts";
import { capital, listOf, ordinal } from "./english.ts";
import { momentWords } from "./moment-words.ts";
import { shown } from "./reading-order.ts";
import type { Due, Outline } from "./record-outline.ts";
import { namedSubject, subjectWords } from "./subject-words.ts";

/**
 * What is to be known of an act beside its kind and its words, each in a few words: `to Russia`, `weak`, `inferred:
 * speaker`. Of two who met, that one speaks to the other goes without saying.
 */
export function actNotes(act: Act, outline: Outline, partyName: (code: Party) => string): string[] {
  const name = (id: string) => shown(outline.actor(id)?.name ?? id);
  const people = (ids: readonly string[]) => listOf(ids.map(name));
  const present = (act.encounter === null ? undefined : outline.encounter(act.encounter))?.parties ?? [];
  const [others, ...more] = present.filter((party) => !act.byParty.includes(party));
  const implied = more.length === 0 && others !== undefined && act.toParty.length === 1 && act.toParty[0] === others;
  const to = implied ? "" : act.toParty.length > 0 ? listOf(act.toParty.map(partyName)) : people(act.to);
  return [
    ...(act.negated ? ["negated"] : []),
    ...(to === "" ? [] : [`to ${to}`]),
    ...(act.via.length === 0 ? [] : [`conveyed by ${people(act.via)}`]),
    ...(act.reportedBy === null ? [] : [`as told by ${name(act.reportedBy)}`]),
    ...(act.strength === "medium" ? [] : [act.strength]),
    ...(act.topics.length === 0
      ? []
      : [`about ${listOf(act.topics.map((topic) => shown(topic.replaceAll("-", " "))))}`]),
    ...(act.undertaking === null ? [] : [`follow-up ${act.undertaking}`]),
    ...(act.inferred.length === 0
      ? []
      : [`inferred: ${listOf(act.inferred.map((each) => each.replaceAll("-", " ")))}`]),
  ];
}

/**
 * Who owes what to whom: `Russia owes Iraq a visit by Sergei Lavrov (Russia) to Iraq`. Who is invited owes nothing yet:
 * `Iraq has invited Russia: a visit by …`.
 */
export function dueWords(
  { undertaking, owes, owedTo, mutual }: Due,
  record: ChanceryRecord,
  partyName: (code: Party) => string,
): string {
  const what = subjectWords(namedSubject(undertaking.subject, record), partyName);
  const debtors = listOf(owes.map(partyName));
  const guests = listOf(undertaking.of.map(partyName));
  if (undertaking.kind === "invite" && undertaking.by.length > 0 && guests !== "") {
    return `${listOf(undertaking.by.map(partyName))} ${undertaking.by.length === 1 ? "has" : "have"} invited ${guests}: ${what}`;
  }
  if (debtors === "") return `${capital(what)}; who is to do it is not said`;
  const verb = owes.length === 1 ? "owes" : "owe";
  if (mutual) return `${debtors} ${verb} each other ${what}`;
  const creditors = listOf(owedTo.map(partyName));
  return creditors === ""
    ? `${debtors} ${verb} ${what}; to whom is not said`
    : `${debtors} ${verb} ${creditors} ${what}`;
}

/** A time for something to be done, with the text's own words for it. */
export function whenWords(when: When | null): string {
  if (when === null) return "not said";
  const words = `“${shown(when.quote)}”`;
  return when.value === null ? `${words}, no date` : `${momentWords(when.value)} (${words})`;
}

const sittingStates: { readonly [state in Sitting["state"]]: string } = {
  held: "held",
  planned: "planned",
  postponed: "put off",
  named: "spoken of",
};

/** A session that the text speaks of: `8th session of the Joint Commission: planned`. */
export function sittingWords(
  { number, body, parties, state }: Sitting,
  outline: Outline,
  partyName: (code: Party) => string,
): string {
  const name = body === null ? null : (outline.body(body)?.name ?? null);
  const of =
    name === null ? (parties.length === 0 ? "" : ` between ${listOf(parties.map(partyName))}`) : ` of ${shown(name)}`;
  return `${number === null ? "Session" : `${ordinal(number)} session`}${of}: ${sittingStates[state]}`;
}
