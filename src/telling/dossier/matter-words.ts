import { momentStart } from "../../record/moment.ts";
import type { Party } from "../../record/record.ts";
import type { HistoryEntry, Matter, MatterState, SessionRow } from "../../register/report.ts";
import { capital, listOf, ordinal } from "../english.ts";
import { momentWords, planWords } from "../moment-words.ts";
import type { Footnotes, PaperLine, PaperPoint, PaperTone } from "../paper/paper.ts";
import { shown } from "../reading-order.ts";
import { sittingNoun, subjectWords, theName } from "../subject-words.ts";

/** How papers tell of matters and sessions. */

export const stateWords: { readonly [state in MatterState]: string } = {
  open: "open",
  accepted: "accepted",
  declined: "declined",
  scheduled: "scheduled",
  kept: "kept",
  "kept-in-part": "kept in part",
  continuing: "continuing",
  overdue: "overdue",
  superseded: "superseded",
  withdrawn: "withdrawn",
  broken: "broken",
};

export const stateTones: { readonly [state in MatterState]: PaperTone } = {
  open: "due",
  accepted: "due",
  declined: "quiet",
  scheduled: "due",
  kept: "good",
  "kept-in-part": "good",
  continuing: "good",
  overdue: "late",
  superseded: "quiet",
  withdrawn: "quiet",
  broken: "late",
};

const longest = 110;

/** The beginning of a quote, cut between words. */
function beginning(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\ud800-\udbff]$/, "")} …`;
}

/** What a matter is about. Where its kind and field say little, its first words do. */
export function matterTitle(matter: Matter, partyName: (code: Party) => string): string {
  const { subject, history } = matter;
  const isVague =
    (subject.type === "other" && !subject.name) ||
    (subject.type === "cooperation" && !subject.field) ||
    (subject.type === "aid" && !subject.goods && subject.amount == null) ||
    (subject.type === "agreement" && !subject.name && !subject.field) ||
    (subject.type === "conference" && !subject.name);
  const words = capital(subjectWords(subject, partyName));
  const [first] = history;
  if (!isVague || !first || first.quote === "") return words;
  const quote = `“${shown(beginning(first.quote))}”`;
  return subject.type === "other" ? quote : `${words}: ${quote}`;
}

/** Who owes it to whom: `Russia to Iraq`, `Iraq and Russia, each to the other`. */
function debtWords({ owedBy, owedTo }: Matter, partyName: (code: Party) => string): string {
  const by = listOf(owedBy.map(partyName));
  const to = owedTo.filter((party) => !owedBy.includes(party));
  if (by === "") return "who is to do it is not said";
  if (to.length === 0) return owedBy.length > 1 ? `${by}, each to the other` : `${by}, to whom is not said`;
  return `${by} to ${listOf(to.map(partyName))}`;
}

/** One entry of a history: `30 January 2019: scheduled for May 2019`. `setsDate`: it is also what set the time it names. */
function entryWords({ event, on, when, by, quote }: HistoryEntry, setsDate: boolean): string {
  const time = when === null ? "" : momentWords(when);
  const words = {
    stated: setsDate ? "first stated, scheduled" : "first stated",
    restated: setsDate ? "restated, scheduled" : "restated",
    accepted: "accepted",
    declined: "declined",
    noted: "noted, not answered",
    scheduled: "scheduled",
    rescheduled: "rescheduled",
    postponed: "put off without a new date",
    kept: "kept",
    "kept-in-part": "kept in part",
    continuing: "sign of life",
    superseded: "superseded",
    withdrawn: "withdrawn",
    broken: "broken",
    reopened: "opened again",
  }[event];
  const isPlan = event === "scheduled" || event === "rescheduled" || setsDate;
  const isDeed = event === "kept" || event === "kept-in-part";
  const dated =
    time === ""
      ? words
      : isPlan
        ? `${words} ${planWords(when ?? "", quote)}`
        : isDeed
          ? `${words}, ${time}`
          : `${words} (time named: ${time})`;
  const person = by.startsWith("person:") ? `, decided by ${shown(by.slice("person:".length))}` : "";
  return `${momentWords(momentStart(on))}: ${dated}${person}`;
}

/** Whether the words that state a matter are those that set its date: then one line tells of both. */
function setsItsDate(entry: HistoryEntry, next: HistoryEntry | undefined): boolean {
  return (
    (entry.event === "stated" || entry.event === "restated") &&
    next?.event === "scheduled" &&
    next.document !== null &&
    next.document === entry.document &&
    next.span?.[0] === entry.span?.[0] &&
    next.when === entry.when
  );
}

/** A matter's history with its condition, line by line. */
export function historyLines(matter: Matter, notes: Footnotes): PaperLine[] {
  const { condition, history } = matter;
  const lines: PaperLine[] = [];
  let told = -1;
  history.forEach((entry, index) => {
    if (index === told) return;
    const dated = setsItsDate(entry, history[index + 1]);
    if (dated) told = index + 1;
    lines.push({ text: entryWords(entry, dated), notes: [notes.entry(entry)] });
  });
  if (condition === null) return lines;
  const state = condition.state === "met" ? "met, as a person decided" : "not known to be met";
  return [...lines, { text: `on terms: “${shown(condition.text)}”, ${state}`, notes: [notes.citation(condition)] }];
}

/** A matter as a point with its history below. */
export function matterPoint(matter: Matter, partyName: (code: Party) => string, notes: Footnotes): PaperPoint {
  const due = matter.due === null || matter.state === "kept" ? "" : `; due ${momentWords(matter.due)}`;
  return {
    text: `${matterTitle(matter, partyName)} (${debtWords(matter, partyName)}${due})`,
    tag: { word: stateWords[matter.state], tone: stateTones[matter.state] },
    notes: [],
    below: historyLines(matter, notes),
  };
}

/** `9th session of the Joint Commission`; where only a count gives the number, it says so. */
export function sessionTitle({ number, body, inferred }: SessionRow): string {
  return `${sittingTitle(body, number)}${inferred.some(({ what }) => what === "number") ? " (number by count)" : ""}`;
}

/** `9th session of the Joint Commission`, `round of the political consultations`. */
export function sittingTitle(body: string, number: number | null): string {
  const noun = sittingNoun(body);
  return `${number === null ? noun : `${ordinal(number)} ${noun}`} of ${theName(shown(body))}`;
}
