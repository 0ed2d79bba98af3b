import { addDays, daysBetween, momentsOverlap } from "../record/moment.ts";
import type { Moment, Office, Party } from "../record/record.ts";
import type { FoldedBody, KnownPerson } from "./report.ts";
import type { Statement } from "./statements.ts";
import { isAid, renews, shared, sharedWords, speaksOfOccasion, wordsBehind } from "./wording.ts";

/** When are two undertakings about the same thing? A decision with its reasons; where it is not clear, no decision. */
export interface Sameness {
  readonly verdict: "same" | "different" | "unsure";
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** What a matter has gathered about its subject so far; statements are compared with this. */
export interface Gist {
  readonly type: Statement["type"];
  readonly owes: readonly Party[];
  readonly visitor: readonly Party[];
  readonly host: readonly Party[];
  readonly offices: ReadonlySet<Office>;
  readonly person: KnownPerson | null;
  readonly delegation: boolean;
  /** A visit to attend an event of its own: a summit, a swearing-in. */
  readonly occasion: boolean;
  /** The day of the last statement. */
  readonly lastSaid: string;
  readonly body: FoldedBody | null;
  readonly number: number | null;
  /** A session's number by count, where no document gives one. */
  readonly inferred: { readonly value: number; readonly from: string } | null;
  readonly country: Party | null;
  readonly due: Moment | null;
  readonly of: Party | null;
  readonly in: Party | null;
  readonly count: number | null;
  /** A sum of money, with its currency. */
  readonly sum: string | null;
  readonly about: ReadonlySet<string>;
  /** Stems of the name or field alone, where the text gives one. */
  readonly named: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** A gist that statements can be added to. */
export type GatheredGist = { -readonly [Key in keyof Gist]: Gist[Key] } & {
  offices: Set<Office>;
  about: Set<string>;
  named: Set<string>;
  topics: Set<string>;
};

/** What one statement tells of its subject. */
export function gistOf(statement: Statement): GatheredGist {
  const gist: GatheredGist = {
    type: statement.type,
    owes: statement.owes,
    visitor: statement.visitor,
    host: statement.host,
    offices: new Set(),
    person: null,
    delegation: statement.delegation,
    occasion: false,
    lastSaid: statement.said,
    body: statement.body,
    number: null,
    inferred: null,
    country: null,
    due: null,
    of: statement.subject.of ?? null,
    in: statement.subject.in ?? null,
    count: null,
    sum: null,
    about: new Set(),
    named: new Set(),
    topics: new Set(),
  };
  addToGist(gist, statement);
  return gist;
}

/** Adds what a further statement tells of the same subject. */
export function addToGist(gist: GatheredGist, statement: Statement) {
  gist.occasion ||= speaksOfOccasion(statement.quote);
  if (statement.said > gist.lastSaid) gist.lastSaid = statement.said;
  gist.number ??= statement.number;
  // a renewed invitation is the successor's
  gist.person = statement.person ?? gist.person;
  gist.body ??= statement.body;
  gist.count ??= statement.subject.count ?? null;
  gist.sum ??= sumOf(statement);
  gist.country = statement.where?.country ?? gist.country;
  for (const office of statement.offices) gist.offices.add(office);
  for (const word of statement.named) gist.named.add(word);
  for (const topic of statement.topics) gist.topics.add(topic);
  for (const word of statement.about) gist.about.add(word);
}

/** Under which word a statement's matter is to be looked for: nothing outside that drawer can be the same. */
export function drawerOf(statement: Statement): string {
  const { type, subject } = statement;
  switch (type) {
    case "session":
      return `session|${statement.body?.id ?? "?"}`;
    case "visit":
      return drawerOfVisit(statement.visitor, statement.host);
    case "mission":
      return `mission|${subject.of ?? "?"}|${subject.in ?? "?"}`;
    case "training":
    case "aid":
      return `${type}|${[...statement.owes].sort().join("+")}`;
    case "other":
      // one text calls the thing a work together, the next does not
      return "cooperation";
    default:
      return type;
  }
}

/** The drawer of visits one way. */
export function drawerOfVisit(visitor: readonly Party[], host: readonly Party[]): string {
  return `visit|${[...visitor].sort().join("+")}|${[...host].sort().join("+")}`;
}

const same = (...reasons: string[]): Sameness => ({ verdict: "same", reasons, doubts: [] });
const different = (...doubts: string[]): Sameness => ({ verdict: "different", reasons: [], doubts });
const unsure = (reasons: string[], doubts: string[]): Sameness => ({ verdict: "unsure", reasons, doubts });

/** Compares a later statement with what an earlier matter of the same drawer has gathered. */
export function compareSubjects(statement: Statement, gist: Gist): Sameness {
  switch (statement.type) {
    case "session":
      return compareSessions(statement, gist);
    case "visit":
      return compareVisits(statement, gist);
    case "mission":
      return same(`the mission of ${gist.of ?? "one side"} in ${gist.in ?? "the other's country"}`);
    case "training":
    case "aid":
      return compareDeliveries(statement, gist);
    case "meeting":
      return compareMeetings(statement, gist);
    case "cooperation":
    case "other":
      // each side's own work: what one promises the other does not restate
      return statement.owes.some((party) => gist.owes.includes(party))
        ? compareWords(statement, gist)
        : different("it is owed by another");
    default:
      return compareWords(statement, gist);
  }
}

function compareSessions(statement: Statement, gist: Gist): Sameness {
  const body = gist.body ? `the same body, “${gist.body.name}”` : "a session of the pair's joint body";
  if (statement.number !== null && gist.number !== null) {
    return statement.number === gist.number
      ? same(body, `the same number, ${gist.number}`)
      : different(`session ${statement.number} is not session ${gist.number}`);
  }
  const country = statement.where?.country ?? null;
  const places: string[] = [];
  if (country !== null && gist.country !== null && country !== gist.country) {
    places.push(`one is to be held in ${gist.country}, the other in ${country}`);
  }
  if (statement.number !== null && gist.inferred !== null) {
    const { value, from } = gist.inferred;
    // The count goes on from what documents give; a place can change.
    return value === statement.number
      ? same(body, `the number ${value} follows: ${from}`)
      : unsure([body], [`by count the earlier one would be session ${value}: ${from}`, ...places]);
  }
  if (places.length > 0) return unsure([body], [...places, "a number is missing"]);
  // Sessions come one after another: until one is held, "the session" is the next one.
  const reasons = [body, "it is the next session, none having been held in between"];
  if (country !== null && country === gist.country) reasons.push(`both in ${country}`);
  return same(...reasons);
}

/** So long after an invitation was last spoken of, a journey to an event may be another: people know. */
const occasionDays = 180;

function compareVisits(statement: Statement, gist: Gist): Sameness {
  const way = `a visit of ${gist.visitor.join(" and ")} to ${gist.host.join(" and ")}`;
  if (statement.delegation !== gist.delegation) {
    return different("one is put to a delegation, the other to a person");
  }
  if (statement.delegation) return same(way, "both are put to delegations");
  if (statement.person !== null && statement.person === gist.person) {
    const isOld = daysBetween(gist.lastSaid, statement.said) > occasionDays;
    return isOld && !gist.occasion && speaksOfOccasion(statement.quote)
      ? unsure([way, `by ${gist.person.name}`], ["the later one is to attend an event, and the earlier one names none"])
      : same(way, `by ${gist.person.name}`);
  }
  if (statement.person !== null && gist.person !== null) {
    const [office] = shared(new Set(statement.offices), gist.offices);
    const people = `one is by ${gist.person.name}, the other by ${statement.person.name}`;
    if (office && renews(statement.quote)) return same(way, `renewed to who is now ${office}`);
    // An invitation may pass to the successor; whether it did, people know.
    return office ? unsure([way, `both hold the office ${office}`], [people]) : different(people);
  }
  if (statement.offices.length > 0 && gist.offices.size > 0) {
    const both = shared(new Set(statement.offices), gist.offices);
    return both.length > 0
      ? same(way, `by the ${both[0]}, whoever holds the office`)
      : different(`one is by the ${[...gist.offices][0]}, the other by the ${statement.offices[0]}`);
  }
  if (statement.offices.length === 0 && gist.offices.size === 0 && !statement.personName && !gist.person) {
    return unsure([way], ["neither says who is to come"]);
  }
  return unsure([way], ["only one of them says who is to come"]);
}

/** The words from which the stems of a statement were taken. */
function textOf({ subject: { name, field, goods }, quote }: Statement): string {
  return [name, field, goods, quote].filter(Boolean).join(" ");
}

function inOneField(common: readonly string[], statement: Statement): string {
  return `in one field (${wordsBehind(common, textOf(statement)).join(", ")})`;
}

function sumOf({ subject: { amount, currency } }: Statement): string | null {
  return amount ? `${amount}${currency ? ` ${currency}` : ""}` : null;
}

function compareDeliveries(statement: Statement, gist: Gist): Sameness {
  const from = `${statement.type} by ${gist.owes.join(" and ")}`;
  const field = statement.named;
  const common = shared(field, gist.named);
  const sum = sumOf(statement);
  if (sum !== null && gist.sum !== null && sum !== gist.sum) {
    return common.length > 0
      ? unsure([from, inOneField(common, statement)], [`one is of ${gist.sum}, the other of ${sum}`])
      : different(`one is of ${gist.sum}, the other of ${sum}`);
  }
  const count = statement.subject.count ?? null;
  if (count !== null && gist.count !== null && count !== gist.count) {
    const also = common.length > 0 ? common : shared(statement.about, gist.about);
    return also.length > 0
      ? unsure([from, sharedWords(also, textOf(statement))], [`one is for ${gist.count}, the other for ${count}`])
      : different(`one is for ${gist.count}, the other for ${count}`);
  }
  if (common.length > 0) return same(from, inOneField(common, statement));
  if (field.size > 0 && gist.named.size > 0) {
    const also = shared(statement.about, gist.about);
    return also.length > 1
      ? unsure([from, sharedWords(also, textOf(statement))], ["the fields are named differently"])
      : different("the fields differ");
  }
  const about = shared(statement.about, gist.about).filter((word) => !isAid(word));
  if (about.length > 0) return same(from, sharedWords(about, textOf(statement)));
  return unsure([from], ["nothing tells whether the field is the same"]);
}

function compareMeetings(statement: Statement, gist: Gist): Sameness {
  const words = shared(statement.about, gist.about);
  const country = statement.where?.country ?? null;
  const samePlace = country !== null && country === gist.country;
  const sameTime = statement.when !== null && gist.due !== null && momentsOverlap(statement.when, gist.due);
  const reasons = ["a meeting of the same two sides"];
  if (words.length > 0) reasons.push(sharedWords(words, textOf(statement)));
  if (samePlace) reasons.push(`both in ${country}`);
  if (sameTime) reasons.push("the dates agree");
  if (words.length >= 2 || (sameTime && samePlace) || (words.length === 1 && (sameTime || samePlace))) {
    return same(...reasons);
  }
  return reasons.length > 1
    ? unsure(reasons, ["the words differ otherwise"])
    : different("nothing but the sides agrees");
}

function compareWords(statement: Statement, gist: Gist): Sameness {
  const field = statement.named;
  const named = shared(field, gist.named);
  const smaller = Math.min(field.size, gist.named.size);
  if (smaller > 0 && named.length / smaller >= 0.5)
    return same(`the same name or field (${wordsBehind(named, textOf(statement)).join(", ")})`);
  const topics = statement.topics.filter((topic) => gist.topics.has(topic));
  const words = shared(statement.about, gist.about);
  const least = Math.min(statement.about.size, gist.about.size);
  const share = least > 0 ? words.length / least : 0;
  if (words.length >= 2 && share >= 0.5) return same(sharedWords(words, textOf(statement)));
  if (words.length >= 2 && topics.length > 0) {
    return same(`the same topic, ${topics[0]}`, sharedWords(words, textOf(statement)));
  }
  if (words.length >= 2 || (words.length === 1 && topics.length > 0)) {
    return unsure([sharedWords(words, textOf(statement))], ["most of the words differ"]);
  }
  return different("the words differ");
}

/** Whether a date set lies by the day on which something is known to have happened. */
export function fallsOn(when: Moment, start: string, end: string): boolean {
  const late = addDays(end, 3) ?? end;
  return momentsOverlap(when, `${start}/${late}`);
}
