import { momentEnd, momentStart, momentsOverlap } from "../../src/record/moment.ts";
import type { ChanceryRecord, Moment } from "../../src/record/record.ts";
import {
  type Claim,
  type Comparison,
  compare,
  type FollowReport,
  follow,
  type HistoryEntry,
  type Matter,
  type SessionRow,
} from "../../src/register/index.ts";
import { recordsOf } from "./records.ts";
import type {
  ComparisonVerdict,
  ConflictVerdict,
  MatterVerdict,
  NeverVerdict,
  PersonVerdict,
  SessionVerdict,
  VerdictSubject,
  Verdicts,
} from "./verdicts.ts";

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const telling = (text: string) => fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? [];

/** Whether a moment of the register is right where the verdict names `right`: inside it, or of less precision around it. */
function agrees(found: Moment | null, right: Moment | null): boolean {
  if (right === null) return true;
  return found !== null && momentsOverlap(found, right);
}

/** Whether a text is of a day; its own date may give the hour too. */
function isDay(on: Moment | undefined, day: string): boolean {
  return on !== undefined && (on === day || momentStart(on) === day);
}

/** Whether a date found may stand for a day: a moment of less precision that holds the day is right too. */
function holdsDay(found: Moment | null, day: string): boolean {
  return found !== null && momentStart(found) <= day && momentEnd(found) >= day;
}

/** Reads the documents of a history and says what is wrong with what the register makes of them. */
export class Judge {
  readonly verdicts: Verdicts;
  readonly records: ReadonlyMap<string, ChanceryRecord>;
  readonly #files: ReadonlyMap<string, string>;
  readonly #reports = new Map<string, FollowReport>();

  constructor(verdicts: Verdicts) {
    this.verdicts = verdicts;
    this.records = recordsOf(verdicts);
    this.#files = new Map([...this.records].map(([file, { document }]) => [document.id, file]));
  }

  at(asOf: string): FollowReport {
    const known = this.#reports.get(asOf);
    if (known) return known;
    const report = follow([...this.records.values()], { parties: this.verdicts.parties, asOf });
    this.#reports.set(asOf, report);
    return report;
  }

  file(entry: { readonly document: string | null }): string | null {
    return entry.document === null ? null : (this.#files.get(entry.document) ?? null);
  }

  isBody(id: string, name: string | null | undefined, asOf: string): boolean {
    const wanted = this.verdicts.bodies.find((body) => body.id === id)?.names.map(fold) ?? [];
    const folded = this.at(asOf).bodies.find(({ names }) => names.some((each) => each.name === name));
    const found = folded?.names.map((each) => fold(each.name)) ?? [fold(name ?? "")];
    // "The commission" of an early text is short for one of the names.
    return found.some((each) => each !== "" && wanted.some((right) => right.includes(each)));
  }

  /** The matters that a verdict's subject describes, the likeliest first. */
  matters(subject: VerdictSubject, asOf: string, stated?: string | null): Matter[] {
    const fitting = this.at(asOf).matters.filter((matter) => this.#fits(matter, subject, asOf, stated));
    const score = (matter: Matter) => (stated && isDay(matter.history[0]?.on, stated) ? 1 : 0);
    return fitting.sort((a, b) => score(b) - score(a));
  }

  #fits(matter: Matter, wanted: VerdictSubject, asOf: string, stated?: string | null): boolean {
    const { subject, history } = matter;
    const quotes = fold(
      [subject.name, subject.field, subject.goods, ...history.map(({ quote }) => quote)].filter(Boolean).join(" "),
    );
    if (wanted.type === "session") {
      if (subject.type !== "session" && subject.type !== "meeting") return false;
      const number = subject.number ?? null;
      if (wanted.number === null && number !== null) return false;
      if (wanted.number !== null && wanted.number !== undefined && number !== wanted.number) return false;
      // Where no number tells sessions apart, the first statement does.
      if (wanted.number === null && stated && !isDay(history[0]?.on, stated)) return false;
      return wanted.body === undefined || subject.type !== "session" || this.isBody(wanted.body, subject.body, asOf);
    }
    if (wanted.type === "visit") {
      if (subject.type !== "visit") return false;
      if (wanted.visitor?.some((party) => !subject.visitor?.includes(party))) return false;
      if (wanted.host?.some((party) => !subject.host?.includes(party))) return false;
      if (wanted.visitorPerson === undefined) return true;
      const variants: Record<string, readonly string[]> = { Halbousi: ["halbousi", "halbusi", "halboosi"] };
      const names = variants[wanted.visitorPerson] ?? [fold(wanted.visitorPerson)];
      const text = subject.visitorPerson ? fold(subject.visitorPerson) : quotes;
      return names.some((name) => text.includes(name));
    }
    if (wanted.type === "mission") {
      return subject.type === "mission" && subject.of === wanted.of && subject.in === wanted.in;
    }
    const loose = new Set(["other", "cooperation", "aid", "agreement", "training", "conference"]);
    if (!loose.has(subject.type)) return false;
    if (wanted.owes && !wanted.owes.every((party) => matter.owedBy.includes(party))) return false;
    if (wanted.type === "training" && subject.type !== "training") return false;
    if (wanted.count !== undefined && !quotes.replaceAll(",", "").includes(String(wanted.count))) return false;
    if (wanted.amount !== undefined && subject.amount !== wanted.amount) return false;
    if (wanted.about !== undefined) {
      const words = telling(wanted.about).map((word) => word.slice(0, 6));
      const found = words.filter((word) => quotes.includes(word));
      if (found.length * 2 < words.length || found.length === 0) return false;
    }
    return true;
  }

  /** What is wrong with a matter as known at the verdict's day: empty where nothing is. */
  faults(verdict: MatterVerdict): string[] {
    const candidates = this.matters(verdict.subject, verdict.asOf, verdict.stated);
    if (candidates.length === 0) return ["no such matter"];
    const judged = candidates.map((matter) => this.#judge(matter, verdict));
    return judged.sort((a, b) => a.length - b.length)[0] ?? [];
  }

  #judge(matter: Matter, verdict: MatterVerdict): string[] {
    const faults: string[] = [];
    const { history } = matter;
    if (!verdict.state.includes(matter.state)) faults.push(`state ${matter.state}, not ${verdict.state.join(" or ")}`);
    const [first] = history.filter(({ event }) => event === "stated");
    if (verdict.stated !== null && !isDay(first?.on, verdict.stated)) {
      faults.push(`first stated ${first?.on} in ${first && this.file(first)}, not ${verdict.statedIn}`);
    }
    if (verdict.kept !== null && matter.state.startsWith("kept")) {
      const kept = history.filter(({ event }) => event === "kept" || event === "kept-in-part");
      if (!kept.some(({ when, on }) => holdsDay(when ?? on, verdict.kept ?? ""))) {
        faults.push(`kept ${kept.map(({ when, on }) => when ?? on).join(", ")}, not ${verdict.kept}`);
      }
    }
    for (const day of verdict.restatedOn ?? []) {
      if (!history.some(({ on, event }) => isDay(on, day) && event !== "kept")) faults.push(`not restated on ${day}`);
    }
    faults.push(...this.#missingEvents(history, verdict));
    if (verdict.condition && !this.#hasCondition(matter, verdict)) {
      faults.push(`no condition “${verdict.condition.about}” that is ${verdict.condition.state}`);
    }
    return faults;
  }

  #missingEvents(history: readonly HistoryEntry[], { history: wanted = [], kept }: MatterVerdict): string[] {
    const faults: string[] = [];
    for (const each of wanted) {
      // Another document of the same event is evidence as good; its own day and source tell which is meant otherwise.
      const isThere = history.some(
        (entry) =>
          entry.event === each.event &&
          (each.event.startsWith("kept")
            ? holdsDay(entry.when ?? entry.on, kept ?? each.on)
            : isDay(entry.on, each.on) && this.file(entry) === each.file && agrees(entry.when, each.when)),
      );
      const inPart = each.event === "kept-in-part" && history.some(({ event }) => event === "kept");
      if (!isThere && !inPart) faults.push(`no ${each.event} on ${each.on} (${each.when}) from ${each.file}`);
    }
    return faults;
  }

  #hasCondition(matter: Matter, { condition, subject, asOf }: MatterVerdict): boolean {
    if (!condition) return true;
    const words = telling(condition.about).map((word) => word.slice(0, 6));
    const holders = [matter, ...this.matters(subject, asOf)];
    return holders.some(({ condition: found }) => {
      if (!found || found.state !== condition.state) return false;
      const text = fold(found.text);
      return words.filter((word) => text.includes(word)).length * 2 >= words.length;
    });
  }

  sessionFaults(verdict: SessionVerdict): string[] {
    const rows = this.at(verdict.asOf).sessions.filter(
      (row) => this.isBody(verdict.body, row.body, verdict.asOf) && this.#isRow(row, verdict),
    );
    if (rows.length === 0) return ["no such row"];
    return rows.map((row) => this.#judgeRow(row, verdict)).sort((a, b) => a.length - b.length)[0] ?? [];
  }

  #isRow(row: SessionRow, verdict: SessionVerdict): boolean {
    if (verdict.number === null) return verdict.held === null || holdsDay(row.when, verdict.held);
    return row.number === verdict.number;
  }

  #judgeRow(row: SessionRow, verdict: SessionVerdict): string[] {
    const faults: string[] = [];
    const aliases: Record<string, readonly string[]> = { planned: ["planned", "scheduled", "asked for", "open"] };
    const states = aliases[row.state] ?? [row.state];
    if (!states.some((state) => verdict.state.includes(state))) {
      faults.push(`state ${row.state}, not ${verdict.state.join(" or ")}`);
    }
    const isInferred = row.inferred.some(({ what }) => what === "number");
    if (verdict.numberFrom === "inferred" && row.number !== null && !isInferred)
      faults.push("number not shown as inferred");
    if (verdict.numberFrom === "stated" && isInferred) faults.push("number shown as inferred");
    if (verdict.numberFrom === "not given" && row.number !== null && !isInferred) faults.push("number given");
    if (verdict.held !== null && !holdsDay(row.when, verdict.held))
      faults.push(`held ${row.when}, not ${verdict.held}`);
    if (verdict.place !== null && !sameName(row.where, verdict.place))
      faults.push(`in ${row.where}, not ${verdict.place}`);
    for (const { when, file } of verdict.planned) {
      const isThere = row.planned.some((plan) => this.file(plan) === file && agrees(plan.when, when));
      if (!isThere) faults.push(`no date ${when} from ${file}`);
    }
    if (verdict.held !== null && !row.evidence.some((each) => this.file(each) === verdict.file)) {
      faults.push(`no evidence from ${verdict.file}`);
    }
    return faults;
  }

  /** Whether a session is that of another body of the same name, as a verdict on that one says. */
  #isNamesakes(row: SessionRow, body: string): boolean {
    return this.verdicts.sessions.some(
      (other) =>
        other.body !== body && other.number === row.number && other.held !== null && holdsDay(row.when, other.held),
    );
  }

  conflictFaults({ asOf, claims }: ConflictVerdict): string[] {
    const wanted = claims.map(({ file }) => file);
    const isShown = this.at(asOf).conflicts.some((conflict) => {
      const files = conflict.claims.map((claim) => this.file(claim));
      return wanted.every((file) => files.includes(file));
    });
    return isShown ? [] : [`no conflict between ${[...new Set(wanted)].join(" and ")}`];
  }

  /** One entry of the report holds all names and offices, and no name that another verdict gives to somebody else. */
  personFaults({ asOf, party, names, offices }: PersonVerdict): string[] {
    const { people } = this.at(asOf);
    const found = people.filter((one) => one.party === party && one.names.some((name) => names.includes(name)));
    const [person] = found;
    if (!person) return ["no such person"];
    const others = (this.verdicts.people ?? []).flatMap((other) => (other.names === names ? [] : other.names));
    const held = new Set(person.offices.map(({ office }) => office));
    return [
      ...(found.length > 1 ? [`${found.length} people: ${found.map((one) => one.names.join("/")).join("; ")}`] : []),
      ...person.names.filter((name) => others.includes(name)).map((name) => `${name} is somebody else`),
      ...offices.filter((office) => !held.has(office)).map((office) => `not known as ${office}`),
    ];
  }

  comparisonFaults({ files, both, onlyA, onlyB, conflicts }: ComparisonVerdict): string[] {
    const [a, b] = files.map((file) => this.records.get(file));
    if (!a || !b) return ["no such file"];
    const comparison = compare(a, b);
    const faults = comparison.encounter ? [] : ["not joined as one encounter"];
    for (const [one, other] of both) {
      const isThere = comparison.both.some((pair) => pair.a.quote.includes(one) && pair.b.quote.includes(other));
      if (!isThere) faults.push(`not said by both: ${one} | ${other}`);
    }
    for (const words of onlyA) {
      if (!comparison.onlyA.some(({ quote }) => quote.includes(words))) faults.push(`not only in the first: ${words}`);
    }
    for (const words of onlyB) {
      if (!comparison.onlyB.some(({ quote }) => quote.includes(words))) faults.push(`not only in the second: ${words}`);
    }
    const found = conflictsOf(comparison);
    for (const words of conflicts) {
      if (!found.some((conflict) => conflict.includes(words))) faults.push(`no conflict on ${words}`);
    }
    for (const conflict of found) {
      if (!conflicts.some((words) => conflict.includes(words))) faults.push(`a conflict that is none: ${conflict}`);
    }
    return faults;
  }

  neverFaults({ asOf, what, why }: NeverVerdict): string[] {
    const report = this.at(asOf);
    if ("conflictBetween" in what) {
      const [one, other] = what.conflictBetween;
      const said = (claims: readonly Claim[], file: string) =>
        claims.filter((claim) => this.file(claim) === file).map(({ value }) => value);
      return report.conflicts
        .filter(({ claims }) => said(claims, one).some((value) => said(claims, other).some((rival) => rival !== value)))
        .map(({ about }) => `${why}, yet: ${about}`);
    }
    if ("undertakingsIn" in what) {
      const { parties } = this.verdicts;
      const record = this.records.get(what.undertakingsIn);
      const found = record ? follow([record], { parties, asOf }).matters : [];
      return found.map(({ history }) => `${why}, yet: ${history[0]?.quote}`);
    }
    if ("anyState" in what) return report.matters.filter(({ state }) => state === what.anyState).map(({ id }) => id);
    if ("session" in what) {
      const { number, body, state, heldFrom, heldTo } = what.session;
      return report.sessions
        .filter(
          (row) =>
            row.state === state &&
            (number === undefined || row.number === number) &&
            (body === undefined || (this.isBody(body, row.body, asOf) && !this.#isNamesakes(row, body))) &&
            (heldFrom === undefined || (row.when !== null && momentEnd(row.when) >= heldFrom)) &&
            (heldTo === undefined || (row.when !== null && momentStart(row.when) <= heldTo)),
        )
        .map((row) => `${why}, yet session ${row.number} is ${row.state} on ${row.when}`);
    }
    const verdict = this.verdicts.matters.find(({ id }) => id === what.matter);
    if (!verdict) return [`no verdict ${what.matter}`];
    return this.matters(verdict.subject, asOf)
      .filter(({ history }) => verdict.stated === null || isDay(history[0]?.on, verdict.stated))
      .filter(
        ({ state, condition }) =>
          (what.state !== undefined && state === what.state) ||
          (what.conditionState !== undefined && condition?.state === what.conditionState),
      )
      .map(({ state }) => `${why}, yet: ${state}`);
  }
}

function sameName(found: string | null, wanted: string): boolean {
  if (found === null) return false;
  const [a, b] = [fold(found), fold(wanted)];
  return a.includes(b) || b.includes(a);
}

/** All that a comparison shows as not both right, each in one line of words and values. */
function conflictsOf({ a, b, encounter, inConflict }: Comparison): string[] {
  const values = (differences: NonNullable<typeof encounter>["differences"]) =>
    differences
      .filter(({ conflict }) => conflict)
      .map(({ about, a: one, b: other }) => `${about} ${one} ${other}`)
      .join(" ");
  const ofEncounter = encounter ? values(encounter.differences) : "";
  const isAskedByTwo = a.askedBy && b.askedBy && a.askedBy.party !== b.askedBy.party;
  return [
    ...(ofEncounter ? [ofEncounter] : []),
    ...inConflict.map((pair) => `${values(pair.differences)} ${pair.a.quote} ${pair.b.quote}`),
    ...(isAskedByTwo ? ["initiative"] : []),
  ];
}
