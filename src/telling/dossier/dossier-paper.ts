import { momentStart } from "../../record/moment.ts";
import type { Party, Place } from "../../record/record.ts";
import type { Conflict, SessionRow } from "../../register/report.ts";
import { claimWords } from "../claim-words.ts";
import { capital, counted, listOf, ordinal } from "../english.ts";
import { encounterWords, officeWords } from "../kind-words.ts";
import { momentWords, withMomentWords } from "../moment-words.ts";
import { type Names, partyNamer } from "../names.ts";
import {
  Footnotes,
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperPoint,
  type PaperSection,
} from "../paper/paper.ts";
import { shown } from "../reading-order.ts";
import type { Coming } from "./calendar.ts";
import type { Dossier } from "./dossier.ts";
import { matterPoint, matterTitle, sessionTitle, sittingTitle, stateTones, stateWords } from "./matter-words.ts";
import type { Met } from "./meetings.ts";
import { ledgerPicture, timelineOf } from "./pictures.ts";

/** The dossier laid out as a paper: every line with its footnotes, every empty part with a line that says so. */
export function dossierPaper(dossier: Dossier, names: Names = {}): Paper {
  const party = partyNamer(names);
  const notes = new Footnotes();
  const [first, second] = dossier.parties.map(party);
  const timeline = timelineOf(dossier, party);
  const picture = ledgerPicture(dossier.sessions, dossier.asOf);
  const sections: PaperSection[] = [
    { id: "last-met", heading: "When they last met", blocks: lastMetBlocks(dossier, party, notes) },
    { id: "coming", heading: "What is coming", blocks: comingBlocks(dossier.calendar, party, notes) },
    ...(timeline === null
      ? []
      : [{ id: "timeline", heading: "Timeline", blocks: [{ kind: "picture" as const, picture: timeline }] }]),
    { id: "matters", heading: "Matters by state", blocks: stateBlocks(dossier, party, notes) },
    { id: "fields", heading: "Matters by field", blocks: fieldBlocks(dossier, party) },
    {
      id: "sessions",
      heading: "Sessions of joint bodies",
      blocks: [
        ...(picture === null ? [] : [{ kind: "picture" as const, picture }]),
        ...sessionBlocks(dossier.sessions, notes),
      ],
    },
    { id: "conflicts", heading: "Where documents disagree", blocks: conflictBlocks(dossier.conflicts, party, notes) },
    { id: "named", heading: "People and bodies", blocks: namedBlocks(dossier, party) },
    { id: "documents", heading: "Documents", blocks: documentBlocks(dossier, party) },
  ];
  return {
    title: `${first} and ${second}: dossier`,
    subtitle: `As known on ${momentWords(dossier.asOf)}`,
    asOf: dossier.asOf,
    sections,
    notes: notes.all,
    remarks: remarksOf(dossier),
  };
}

function remark(text: string): PaperBlock {
  return { kind: "remark", text };
}

function placeWords({ name, country }: Place, party: (code: Party) => string): string {
  const countryName = country === null ? null : party(country);
  return countryName === null || countryName === name ? shown(name) : `${shown(name)}, ${countryName}`;
}

/** `27 February 2018: meeting in Moscow, Russia; Ibrahim Al-Jaafari (Iraq), Sergei Lavrov (Russia)`. */
export function metPoint(
  { date, kind, body, number, place, people, citations }: Met,
  party: (code: Party) => string,
  notes: Footnotes,
): PaperPoint {
  const who = people.map(({ name, titles, party: of }) => {
    const title = titles[0] === undefined ? "" : `, ${shown(titles[0])}`;
    return `${shown(name)}${title}${of === null ? "" : ` (${party(of)})`}`;
  });
  return {
    text: `${momentWords(date)}: ${body === null ? encounterWords[kind] : sittingTitle(body, number)}${place === null ? "" : `, ${placeWords(place, party)}`}${who.length === 0 ? "; who took part is not said" : `; ${listOf(who)}`}`,
    tag: null,
    notes: unique(citations.map((citation) => notes.citation(citation))),
    below: [],
  };
}

function unique<Value>(items: readonly Value[]): Value[] {
  return [...new Set(items)];
}

const shownMeetings = 8;

function lastMetBlocks({ lastMet, meetings }: Dossier, party: (code: Party) => string, notes: Footnotes): PaperBlock[] {
  if (meetings.length === 0) return [remark("No document tells of a meeting, a call or a letter between the two.")];
  const last: PaperBlock =
    lastMet === null
      ? remark("No document tells of a meeting face to face.")
      : { kind: "points", heading: null, points: [metPoint(lastMet, party, notes)] };
  const others = meetings.filter((met) => met !== lastMet).slice(0, shownMeetings);
  if (others.length === 0) return [last];
  const more = meetings.length - others.length - (lastMet === null ? 0 : 1);
  return [
    last,
    { kind: "points", heading: "Before and besides", points: others.map((met) => metPoint(met, party, notes)) },
    ...(more > 0 ? [remark(`${counted(more, "earlier one")} left out here.`)] : []),
  ];
}

/** One thing to come. */
export function comingPoint(coming: Coming, party: (code: Party) => string, notes: Footnotes): PaperPoint {
  const when = momentWords(coming.when);
  if (coming.what === "matter") {
    const { matter, evidence } = coming;
    return {
      text: `${when}: ${matterTitle(matter, party)}`,
      tag: { word: stateWords[matter.state], tone: stateTones[matter.state] },
      notes: evidence === null ? [] : [notes.entry(evidence)],
      below: [],
    };
  }
  const text =
    coming.what === "session"
      ? `${when}: ${sessionTitle(coming.session)}${coming.session.where === null ? "" : `, ${shown(coming.session.where)}`}`
      : `${when}: ${encounterWords[coming.kind]} announced${coming.place === null ? "" : `, ${placeWords(coming.place, party)}`}`;
  return { text, tag: null, notes: coming.citations.map((citation) => notes.citation(citation)), below: [] };
}

function comingBlocks(calendar: readonly Coming[], party: (code: Party) => string, notes: Footnotes): PaperBlock[] {
  if (calendar.length === 0) return [remark("No document sets a date that is still to come.")];
  return [{ kind: "points", heading: null, points: calendar.map((coming) => comingPoint(coming, party, notes)) }];
}

function stateBlocks({ byState }: Dossier, party: (code: Party) => string, notes: Footnotes): PaperBlock[] {
  if (byState.length === 0) return [remark("Nothing that one asked of or promised the other was found.")];
  return byState.map(({ state, matters }) => ({
    kind: "points",
    heading: `${capital(stateWords[state])} (${matters.length})`,
    points: matters.map((matter) => matterPoint(matter, party, notes)),
  }));
}

function fieldBlocks({ byField }: Dossier, party: (code: Party) => string): PaperBlock[] {
  if (byField.length === 0) return [remark("None.")];
  return byField.map(({ name, matters }) => ({
    kind: "points",
    heading: `${capital(name)} (${matters.length})`,
    points: matters.map((matter) => ({
      text: matterTitle(matter, party),
      tag: { word: stateWords[matter.state], tone: stateTones[matter.state] },
      notes: [],
      below: [],
    })),
  }));
}

const sessionStates: { readonly [state in SessionRow["state"]]: string } = {
  held: "held",
  planned: "planned",
  overdue: "date passed, nothing found",
  unknown: "no document tells of it",
  "not-counted": "called a session, not counted",
};

/** The ledger as a table, a body each. */
function sessionBlocks(sessions: readonly SessionRow[], notes: Footnotes): PaperBlock[] {
  if (sessions.length === 0) return [remark("No document tells of a session of a joint body.")];
  const bodies = [...new Set(sessions.map(({ bodyId }) => bodyId))];
  return bodies.map((id): PaperBlock => {
    const rows = sessions.filter(({ bodyId }) => bodyId === id);
    return {
      kind: "table",
      caption: capital(shown(rows[0]?.body ?? "")),
      columns: ["No.", "State", "When", "Where", "Dates set before", "Slip", "Since the last"],
      rows: rows.map((row) => sessionCells(row, notes)),
    };
  });
}

function sessionCells(row: SessionRow, notes: Footnotes): PaperCell[] {
  const { number, state, when, where, planned, evidence, inferred, slipMonths, gapMonths, alternates, contested } = row;
  const cell = (text: string, numbers: readonly number[] = []): PaperCell => ({ text, notes: numbers });
  const plain = inferred.map(({ what, from }) => `${what} inferred: ${withMomentWords(shown(from))}`);
  const plans = [...new Map(planned.map((plan) => [`${plan.when}`, plan])).values()];
  return [
    cell(
      number === null ? "none" : ordinal(number),
      inferred.flatMap(({ citations }) => citations.map((each) => notes.citation(each))),
    ),
    cell(
      [sessionStates[state], ...plain, ...(contested ? ["documents disagree"] : [])].join("; "),
      unique(evidence.map((each) => notes.citation(each))),
    ),
    cell(when === null ? "not told" : momentWords(when)),
    cell(`${where === null ? "not told" : shown(where)}${alternates === false ? " (again)" : ""}`),
    cell(
      plans.length === 0 ? "none" : plans.map((plan) => momentWords(plan.when)).join("; "),
      plans.map((plan) => notes.citation(plan)),
    ),
    cell(slipMonths === null ? "" : slipMonths === 0 ? "none" : counted(slipMonths, "month")),
    cell(gapMonths === null ? "" : counted(gapMonths, "month")),
  ];
}

/** Where documents disagree: each claim with its document. */
function conflictBlocks(
  conflicts: readonly Conflict[],
  party: (code: Party) => string,
  notes: Footnotes,
): PaperBlock[] {
  if (conflicts.length === 0) return [remark("No two documents were found that cannot both be right.")];
  return [
    { kind: "points", heading: null, points: conflicts.map((conflict) => conflictPoint(conflict, party, notes)) },
  ];
}

export function conflictPoint(
  { about, kind, claims }: Conflict,
  party: (code: Party) => string,
  notes: Footnotes,
): PaperPoint {
  return {
    text: capital(withMomentWords(shown(about))),
    tag: null,
    notes: [],
    below: claims.map((claim) => ({
      text: `${shown(claimWords(kind, claim.value, party))} – ${[claim.publisher, claim.on === null ? null : `published ${momentWords(momentStart(claim.on))}`].flatMap((part) => (part === null ? [] : [shown(part)])).join(", ")}`,
      notes: [notes.citation(claim)],
    })),
  };
}

function namedBlocks({ people, bodies }: Dossier, party: (code: Party) => string): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  if (people.length > 0) {
    blocks.push({
      kind: "table",
      caption: "People, with the offices that documents give them",
      columns: ["Name", "Side", "Office", "Documents from", "to"],
      rows: people.flatMap(({ name, party: of, offices }) =>
        offices.map(({ office, from, to }) => [
          { text: shown(name), notes: [] },
          { text: of === null ? "not told" : party(of), notes: [] },
          { text: officeWords(office), notes: [] },
          { text: momentWords(momentStart(from)), notes: [] },
          { text: momentWords(momentStart(to)), notes: [] },
        ]),
      ),
    });
  }
  const several = bodies.filter(({ names }) => names.length > 1);
  if (several.length > 0) {
    blocks.push({
      kind: "points",
      heading: "Bodies under several names",
      points: several.map(({ name, names }) => ({
        text: shown(name),
        tag: null,
        notes: [],
        below: names
          .filter((each) => each.name !== name)
          .map((each) => ({ text: `${shown(each.name)} (${counted(each.documents, "document")})`, notes: [] })),
      })),
    });
  }
  return blocks.length === 0 ? [remark("Nobody was found by name.")] : blocks;
}

function documentBlocks({ documents }: Dossier, party: (code: Party) => string): PaperBlock[] {
  if (documents.length === 0) return [remark("No document concerns both.")];
  return [
    {
      kind: "table",
      caption: `${counted(documents.length, "document")}, earliest first`,
      columns: ["Published", "Publisher", "Title", "Matters", "Source"],
      rows: documents.map(({ published, publisher, party: of, title, matters, source }) => [
        { text: published === null ? "not told" : momentWords(momentStart(published)), notes: [] },
        {
          text: publisher === null ? "not known" : `${shown(publisher)}${of === null ? "" : ` (${party(of)})`}`,
          notes: [],
        },
        { text: title === null ? "none" : shown(title), notes: [] },
        { text: String(matters), notes: [] },
        { text: shown(source), notes: [] },
      ]),
    },
  ];
}

function remarksOf({ leftOut, proposals, asOf }: Dossier): string[] {
  const later = leftOut.filter(({ reason }) => reason === "later-than-as-of").length;
  const undated = leftOut.filter(({ reason }) => reason === "undated");
  return [
    "Every line rests on words of a document, given in its footnote. What no document tells is not told here: silence is neither yes nor no.",
    ...(later > 0 ? [`${counted(later, "document")} published after ${momentWords(asOf)} left out.`] : []),
    ...(undated.length > 0
      ? [
          `${counted(undated.length, "document")} without a date left out: ${listOf(undated.map(({ source }) => shown(source)))}.`,
        ]
      : []),
    ...(proposals.length > 0
      ? [`${counted(proposals.length, "link")} proposed, waiting for a person to decide: not counted above.`]
      : []),
  ];
}
