import { daysBetween, momentStart } from "../../record/moment.ts";
import { type Moment, type Office, officeNames, type Party, type UndertakingKind } from "../../record/record.ts";
import type {
  Citation,
  Conflict,
  FollowReport,
  HistoryEntry,
  HistoryEvent,
  Matter,
  MatterState,
  SessionRow,
} from "../../register/report.ts";
import { type Coming, calendarOf } from "./calendar.ts";
import type { DossierInput } from "./dossier.ts";
import { type Library, libraryOf } from "./library.ts";
import { isFaceToFace, type Met, meetingsOf } from "./meetings.ts";

/** Who put a matter on the table, and how, as the documents have it; null where no document of the register tells. */
export interface Origin {
  readonly kind: UndertakingKind;
  readonly by: readonly Party[];
}

/** A matter as a desk looks at it. */
export interface Point {
  readonly matter: Matter;
  readonly origin: Origin | null;
  /** Who was asked has said yes, or set a date. */
  readonly accepted: boolean;
  /** How often it was asked or promised again after the first time. */
  readonly repeated: number;
  /** The last that any document says of it. */
  readonly last: HistoryEntry | null;
  /** In words of its own: why it stands where it stands. */
  readonly reasons: readonly string[];
}

/** Somebody in office, as the latest document that says so has it. */
export interface InOffice {
  readonly name: string;
  readonly office: Office;
  readonly party: Party;
  readonly citation: Citation;
}

/** A desk's brief on `parties` for one of them. */
export interface Brief {
  readonly format: "chancery-brief/1";
  readonly parties: readonly [Party, Party];
  /** Whose desk: ours. */
  readonly ours: Party;
  readonly theirs: Party;
  readonly asOf: Moment;
  readonly lastMet: Met | null;
  /** The last call or letter, where it came after. */
  readonly lastSpoke: Met | null;
  /** Not yet done, and put to them by us; put to us by them. */
  readonly ourObjectives: readonly Point[];
  readonly theirObjectives: readonly Point[];
  /** Promised, agreed or accepted, and not yet done. */
  readonly weOwe: readonly Point[];
  readonly weAreOwed: readonly Point[];
  readonly bothOwe: readonly Point[];
  /** What they may well raise, the weightiest first. */
  readonly likelyRaised: readonly Point[];
  /** What to press, the most pressing first. */
  readonly toPress: readonly Point[];
  readonly calendar: readonly Coming[];
  /** The last session held of each joint body, and the one after it where one is spoken of. */
  readonly sessions: readonly {
    readonly last: SessionRow | null;
    readonly next: SessionRow | null;
    readonly body: string;
  }[];
  readonly conflicts: readonly Conflict[];
  readonly inOffice: readonly InOffice[];
  readonly documents: number;
}

const outstanding: ReadonlySet<MatterState> = new Set([
  "open",
  "accepted",
  "scheduled",
  "continuing",
  "kept-in-part",
  "overdue",
]);
const asks: ReadonlySet<UndertakingKind> = new Set(["request", "invite", "demand"]);
/** States in which the side that owes has bound itself. */
const bound: ReadonlySet<MatterState> = new Set(["accepted", "continuing", "kept-in-part"]);

const most = 7;
const recent = 365;

export interface BriefInput extends DossierInput {
  /** Whose desk the brief is for: one of the report's parties. */
  readonly ours: Party;
}

/**
 * The brief of a desk before it meets the other side. Throws a RangeError where `ours` is neither party of the report.
 */
export function brief({ report, records, ours }: BriefInput): Brief {
  if (!report.parties.includes(ours)) {
    throw new RangeError(`a brief on ${report.parties.join(" and ")} is for one of the two, not for ${ours}`);
  }
  const theirs = report.parties[0] === ours ? report.parties[1] : report.parties[0];
  const library = libraryOf(records, report);
  const meetings = meetingsOf(report, library);
  const lastMet = meetings.find(isFaceToFace) ?? null;
  const spoke = meetings.find((met) => !isFaceToFace(met)) ?? null;
  const points = report.matters
    .filter(({ state }) => outstanding.has(state) || state === "broken")
    .map((matter) => pointOf(matter, library, report.asOf));
  const open = points.filter(({ matter }) => matter.state !== "broken");
  const isAskOf = ({ origin }: Point, party: Party) =>
    origin !== null && asks.has(origin.kind) && origin.by.includes(party) && origin.by.length === 1;
  const owes = ({ matter }: Point, party: Party) => matter.owedBy.includes(party);
  const isBound = ({ accepted, origin }: Point) => accepted || (origin !== null && !asks.has(origin.kind));
  const both = open.filter((point) => owes(point, ours) && owes(point, theirs));
  const ourObjectives = open.filter((point) => isAskOf(point, ours));
  const theirObjectives = open.filter((point) => isAskOf(point, theirs));
  const weOwe = open.filter((point) => owes(point, ours) && !owes(point, theirs) && isBound(point));
  const weAreOwed = open.filter((point) => owes(point, theirs) && !owes(point, ours) && isBound(point));
  const pressing = points.filter(
    (point) =>
      owes(point, theirs) &&
      (isAskOf(point, ours) ||
        !owes(point, ours) ||
        point.matter.state === "overdue" ||
        point.matter.state === "broken"),
  );
  const raising = points.filter(
    (point) =>
      isAskOf(point, theirs) || (owes(point, ours) && (!owes(point, theirs) || point.matter.state === "overdue")),
  );
  return {
    format: "chancery-brief/1",
    parties: report.parties,
    ours,
    theirs,
    asOf: report.asOf,
    lastMet,
    lastSpoke:
      spoke !== null && (lastMet === null || momentStart(spoke.date) > momentStart(lastMet.date)) ? spoke : null,
    ourObjectives: byWeight(ourObjectives, report.asOf),
    theirObjectives: byWeight(theirObjectives, report.asOf),
    weOwe: byWeight(weOwe, report.asOf),
    weAreOwed: byWeight(weAreOwed, report.asOf),
    bothOwe: byWeight(both, report.asOf),
    likelyRaised: byWeight(raising, report.asOf).slice(0, most),
    toPress: byWeight(pressing, report.asOf).slice(0, most),
    calendar: calendarOf(report, library),
    sessions: sessionsOf(report.sessions),
    conflicts: report.conflicts,
    inOffice: inOfficeOf(report, library),
    documents: library.records.length,
  };
}

/** Whether the side that was asked has bound itself. A date that the asker names in asking binds nobody. */
function wasAccepted({ state, history }: Matter, library: Library): boolean {
  if (bound.has(state)) return true;
  return history.some(({ event, document, span }) => {
    if (event === "accepted") return true;
    if (event !== "scheduled" && event !== "rescheduled") return false;
    if (document === null || span === null) return true;
    return !library.undertakingsAt(document, span).some(({ kind }) => asks.has(kind));
  });
}

function originOf(matter: Matter, library: Library): Origin | null {
  for (const { event, document, span } of matter.history) {
    if ((event !== "stated" && event !== "restated") || document === null || span === null) continue;
    const [undertaking] = library.undertakingsAt(document, span);
    if (undertaking) return { kind: undertaking.kind, by: undertaking.by };
  }
  return null;
}

function pointOf(matter: Matter, library: Library, asOf: Moment): Point {
  const origin = originOf(matter, library);
  const told = new Set(matter.history.filter(({ event }) => tellings.has(event)).map(placeOf));
  const moved = matter.history.filter(({ event }) => event === "rescheduled" || event === "postponed").length;
  const repeated = Math.max(0, told.size - 1);
  const last = matter.history.at(-1) ?? null;
  const first = matter.history[0] ?? null;
  const asked = origin !== null && asks.has(origin.kind) ? "asked for" : "spoken of";
  const age = first === null ? 0 : daysBetween(momentStart(first.on), asOf);
  const reasons = [
    ...(matter.state === "broken" ? ["a document says it was broken"] : []),
    ...(matter.state === "overdue" ? ["its date has passed and nothing was found"] : []),
    ...(repeated > 0 ? [`${asked} ${timesWords(told.size)}`] : []),
    ...(moved > 0 ? [`date moved ${timesWords(moved)}`] : []),
    ...(matter.state === "open" && age > recent ? [`nothing found in the ${inYears(age)} since`] : []),
    ...(matter.condition?.state === "unknown" ? ["tied to a condition that is not known to be met"] : []),
  ];
  return { matter, origin, accepted: wasAccepted(matter, library), repeated, last, reasons };
}

/** What is said again, whether or not it sets a date. */
const tellings: ReadonlySet<HistoryEvent> = new Set(["stated", "restated", "scheduled", "rescheduled"]);

function placeOf({ document, span, on }: HistoryEntry): string {
  return `${document ?? on} ${span?.[0] ?? ""}`;
}

function timesWords(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

function inYears(days: number): string {
  const years = Math.floor(days / 365);
  return years === 1 ? "year" : `${years} years`;
}

/** What documents come back to, what is late and what is fresh weighs more. */
function weightOf({ matter, accepted, repeated, last }: Point, asOf: Moment): number {
  const fresh = last !== null && daysBetween(momentStart(last.on), asOf) <= recent ? 2 : 0;
  const late = matter.state === "broken" ? 4 : matter.state === "overdue" ? 3 : 0;
  const settled = accepted ? 1 : 0;
  return late + fresh + settled + Math.min(repeated, 3) * 2;
}

function byWeight(points: readonly Point[], asOf: Moment): Point[] {
  const key = ({ last, matter }: Point) => `${last?.on ?? ""}|${matter.id}`;
  return points.toSorted((a, b) => {
    const weight = weightOf(b, asOf) - weightOf(a, asOf);
    if (weight !== 0) return weight;
    return key(a) > key(b) ? -1 : 1;
  });
}

/** Of each body the last session held and the first after it that is still to come. */
function sessionsOf(rows: readonly SessionRow[]): Brief["sessions"] {
  const bodies = [...new Set(rows.map(({ bodyId }) => bodyId))];
  return bodies.map((id) => {
    const own = rows.filter(({ bodyId }) => bodyId === id);
    const last = own.findLast(({ state }) => state === "held") ?? null;
    const next =
      own
        .slice(last === null ? 0 : own.indexOf(last) + 1)
        .find(({ state }) => state === "planned" || state === "overdue") ?? null;
    return { last, next, body: own[0]?.body ?? "" };
  });
}

/** The offices whose holders a desk wants to know. */
const heads: readonly Office[] = ["head-of-state", "head-of-government", "foreign-minister", "ambassador"];

/**
 * For each side and office the person whom the latest document names in it, with the words that do. What one document has
 * against most others, of whose side somebody is and what office they hold, is taken for a slip of the pen or of the reading.
 */
function inOfficeOf(report: FollowReport, library: Library): InOffice[] {
  const names = new Map(
    report.people.flatMap(({ name, names: spellings }) => spellings.map((spelling) => [spelling, name] as const)),
  );
  const told = new Map<string, Map<string, number>>();
  const count = (name: string, what: string) => {
    const counts = told.get(name) ?? new Map<string, number>();
    told.set(name, counts.set(what, (counts.get(what) ?? 0) + 1));
  };
  const named = library.records.flatMap((record) =>
    record.actors.flatMap((actor) => {
      const [mention] = actor.mentions;
      if (actor.type !== "person" || actor.party === null || !mention) return [];
      const name = names.get(actor.name) ?? actor.name;
      const offices = actor.offices ?? [];
      count(name, actor.party);
      for (const office of offices) count(name, office);
      return [{ name, offices, party: actor.party, record, mention }];
    }),
  );
  const isUsual = (name: string, what: string, among: readonly string[]) => {
    const counts = told.get(name);
    const own = counts?.get(what) ?? 0;
    return among.every((other) => own * 2 >= (counts?.get(other) ?? 0));
  };
  return report.parties.flatMap((party) =>
    heads.flatMap((office): InOffice[] => {
      const found = named.findLast(
        (each) =>
          each.party === party &&
          each.offices.includes(office) &&
          isUsual(each.name, party, report.parties) &&
          isUsual(each.name, office, officeNames),
      );
      if (!found) return [];
      return [{ name: found.name, office, party, citation: library.cite(found.record, found.mention) }];
    }),
  );
}
