import { momentStart } from "../../record/moment.ts";
import type { Party } from "../../record/record.ts";
import type { SessionRow } from "../../register/report.ts";
import { capital, counted, ordinal } from "../english.ts";
import { officeWords } from "../kind-words.ts";
import { momentWords } from "../moment-words.ts";
import { type Names, partyNamer } from "../names.ts";
import { Footnotes, type Paper, type PaperBlock, type PaperPoint, type PaperSection } from "../paper/paper.ts";
import { shown } from "../reading-order.ts";
import { sittingNoun } from "../subject-words.ts";
import type { Brief, Point } from "./brief.ts";
import { comingPoint, conflictPoint, metPoint } from "./dossier-paper.ts";
import { historyLines, matterTitle, stateTones, stateWords } from "./matter-words.ts";

/** The brief laid out as a paper under a desk's own headings. */
export function briefPaper(brief: Brief, names: Names = {}): Paper {
  const party = partyNamer(names);
  const notes = new Footnotes();
  const [ours, theirs] = [party(brief.ours), party(brief.theirs)];
  const short = (points: readonly Point[], none: string) =>
    pointBlocks(points, none, (point) => shortPoint(point, party, notes));
  const sections: PaperSection[] = [
    { id: "last-met", heading: "When we last met", blocks: metBlocks(brief, party, notes) },
    {
      id: "our-objectives",
      heading: `Our objectives outstanding (put by ${ours})`,
      blocks: short(
        brief.ourObjectives,
        `No document tells of anything that ${ours} asked and that is still outstanding.`,
      ),
    },
    {
      id: "their-objectives",
      heading: `Their objectives outstanding (put by ${theirs})`,
      blocks: short(
        brief.theirObjectives,
        `No document tells of anything that ${theirs} asked and that is still outstanding.`,
      ),
    },
    {
      id: "owed",
      heading: "What we owe and are owed",
      blocks: [
        ...group("We owe", brief.weOwe, `No outstanding promise of ${ours} was found.`, party, notes),
        ...group("We are owed", brief.weAreOwed, `No outstanding promise of ${theirs} was found.`, party, notes),
        ...group("Both owe", brief.bothOwe, "Nothing outstanding that both are to do was found.", party, notes),
      ],
    },
    {
      id: "likely-raised",
      heading: "Points likely to be raised, with their history",
      blocks: pointBlocks(
        brief.likelyRaised,
        `Nothing outstanding of which ${theirs} might speak was found.`,
        (point) => fullPoint(point, party, notes),
      ),
    },
    {
      id: "to-press",
      heading: "What to press",
      blocks: pointBlocks(brief.toPress, "Nothing outstanding to press was found.", (point) =>
        shortPoint(point, party, notes),
      ),
    },
    { id: "facts", heading: "Facts and dates", blocks: factBlocks(brief, party, notes) },
  ];
  return {
    title: `${ours} and ${theirs}: brief for ${ours}`,
    subtitle: `As known on ${momentWords(brief.asOf)}, from ${counted(brief.documents, "document")}`,
    asOf: brief.asOf,
    sections,
    notes: notes.all,
    remarks: [
      "Every line rests on words of a document, given in its footnote. Overdue means that a date has passed and nothing was found; it does not mean broken. Conditions are never taken as met unless a person decided so.",
      "What is likely to be raised, and what to press, is a choice by rule: what is late, what was asked more than once, what was spoken of within a year.",
    ],
  };
}

type Namer = (code: Party) => string;

function remark(text: string): PaperBlock {
  return { kind: "remark", text };
}

/** A brief is short: what weighs least of a long list is counted and not told. */
const longest = 8;

function moreBlocks(points: readonly Point[]): PaperBlock[] {
  const more = points.length - longest;
  return more > 0
    ? [remark(`${counted(more, "more matter")} of less weight ${more === 1 ? "stands" : "stand"} in the dossier.`)]
    : [];
}

function pointBlocks(points: readonly Point[], none: string, tell: (point: Point) => PaperPoint): PaperBlock[] {
  if (points.length === 0) return [remark(none)];
  return [{ kind: "points", heading: null, points: points.slice(0, longest).map(tell) }, ...moreBlocks(points)];
}

function group(heading: string, points: readonly Point[], none: string, party: Namer, notes: Footnotes): PaperBlock[] {
  if (points.length === 0) return [remark(none)];
  const told = points.slice(0, longest).map((point) => shortPoint(point, party, notes));
  return [{ kind: "points", heading, points: told }, ...moreBlocks(points)];
}

function metBlocks({ lastMet, lastSpoke }: Brief, party: Namer, notes: Footnotes): PaperBlock[] {
  const points = [
    ...(lastMet === null ? [] : [metPoint(lastMet, party, notes)]),
    ...(lastSpoke === null ? [] : [metPoint(lastSpoke, party, notes)]),
  ];
  if (points.length === 0) return [remark("No document tells of a meeting, a call or a letter between the two.")];
  return [
    ...(lastMet === null ? [remark("No document tells of a meeting face to face.")] : []),
    { kind: "points", heading: null, points },
  ];
}

/** One line: what, since when, why it stands where it stands. */
function shortPoint({ matter, reasons, last }: Point, party: Namer, notes: Footnotes): PaperPoint {
  const [first] = matter.history;
  const since = first === undefined ? "" : `since ${momentWords(momentStart(first.on))}`;
  const due = matter.due === null ? "" : `date set: ${momentWords(matter.due)}`;
  const detail = [since, due, ...reasons].filter((part) => part !== "").join("; ");
  return {
    text: `${matterTitle(matter, party)}${detail === "" ? "" : ` – ${detail}`}`,
    tag: { word: stateWords[matter.state], tone: stateTones[matter.state] },
    notes: [...new Set([first, last].flatMap((entry) => (entry ? [notes.entry(entry)] : [])))],
    below: [],
  };
}

function fullPoint(point: Point, party: Namer, notes: Footnotes): PaperPoint {
  const { matter, reasons } = point;
  return {
    text: `${matterTitle(matter, party)}${reasons.length === 0 ? "" : ` – ${reasons.join("; ")}`}`,
    tag: { word: stateWords[matter.state], tone: stateTones[matter.state] },
    notes: [],
    below: historyLines(matter, notes),
  };
}

/** `9th session`, `next round`; where only a count gives the number, it says so. */
function rowWords({ number, body, inferred }: SessionRow, otherwise: string): string {
  const counted = inferred.some(({ what }) => what === "number") ? " (number by count)" : "";
  return `${number === null ? otherwise : ordinal(number)} ${sittingNoun(body)}${counted}`;
}

function factBlocks({ calendar, sessions, conflicts, inOffice }: Brief, party: Namer, notes: Footnotes): PaperBlock[] {
  const line = (text: string, numbers: readonly number[]): PaperPoint => ({
    text,
    tag: null,
    notes: numbers,
    below: [],
  });
  const ledger = sessions.flatMap(({ body, last, next }): PaperPoint[] => [
    ...(last === null
      ? []
      : [
          line(
            `${capital(shown(body))}: ${rowWords(last, "last")} held ${last.when === null ? "on a day not told" : momentWords(last.when)}${last.where === null ? "" : `, ${shown(last.where)}`}`,
            [...new Set(last.evidence.map((citation) => notes.citation(citation)))],
          ),
        ]),
    ...(next === null
      ? []
      : [
          line(
            `${capital(shown(body))}: ${rowWords(next, "next")} ${next.state === "overdue" ? "was planned for" : "planned for"} ${next.when === null ? "a day not told" : momentWords(next.when)}${next.state === "overdue" ? ", nothing found since" : ""}`,
            next.planned.map((citation) => notes.citation(citation)),
          ),
        ]),
  ]);
  const blocks: PaperBlock[] = [];
  const add = (heading: string, points: readonly PaperPoint[]) => {
    if (points.length > 0) blocks.push({ kind: "points", heading, points });
  };
  add(
    "Dates to come",
    calendar.map((coming) => comingPoint(coming, party, notes)),
  );
  add("Joint bodies", ledger);
  add(
    "Documents disagree",
    conflicts.map((conflict) => conflictPoint(conflict, party, notes)),
  );
  add(
    "In office, as the latest document has it",
    inOffice.map(({ name, office, party: of, citation }) =>
      line(
        `${party(of)}, ${officeWords(office)}: ${shown(name)}${citation.on === null ? "" : `, so named on ${momentWords(momentStart(citation.on))}`}`,
        [notes.citation(citation)],
      ),
    ),
  );
  return blocks.length === 0
    ? [remark("No dates to come, sessions, disagreements or office-holders were found.")]
    : blocks;
}
