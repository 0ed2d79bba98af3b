import type {
  Citation,
  Followed,
  FollowReport,
  HistoryEntry,
  Matter,
  MatterState,
  SessionRow,
} from "../../operations/follow-parties.ts";
import { partyName } from "../../operations/resolve-party.ts";
import type { Style, Terminal } from "../terminal.ts";
import { counted, listed, momentInWords, partiesInWords, plainLine, wrapped } from "../words.ts";
import { subjectInWords } from "./subject-words.ts";

/** The states in the order a desk wants them: what needs doing first. */
const states: readonly (readonly [state: MatterState, heading: string, style: Style])[] = [
  ["broken", "Broken, a document says", "red"],
  ["overdue", "Overdue: the date has passed and nothing was found", "yellow"],
  ["open", "Open: stated, and nothing found since", "cyan"],
  ["accepted", "Accepted, not yet done", "cyan"],
  ["scheduled", "Scheduled", "cyan"],
  ["continuing", "Continuing", "blue"],
  ["kept-in-part", "Kept in part", "green"],
  ["kept", "Kept", "green"],
  ["declined", "Declined", "magenta"],
  ["withdrawn", "Withdrawn", "magenta"],
  ["superseded", "Superseded", "dim"],
];

type View = Pick<Terminal, "style" | "width">;

/** What `chancery follow` prints for people: matters by state, each line with its evidence; then sessions and conflicts. */
export function followPage(followed: Followed, view: View): string {
  const { report, documents } = followed;
  const [a, b] = report.parties;
  const title = `${partyName(a)} and ${partyName(b)}, as known on ${momentInWords(report.asOf)}`;
  const lines = [view.style("bold", title)];
  if (documents === 0) return `${[...lines, "", ...nothing(followed)].join("\n")}\n`;
  const used = documents - report.leftOut.length;
  lines.push(view.style("dim", `${counted(used, "document")}, ${counted(report.matters.length, "matter")}`));
  if (report.matters.length === 0) {
    lines.push("", "Nothing that one asked of or promised the other was found in them.");
  }
  for (const [state, heading, style] of states) {
    const matters = report.matters.filter((matter) => matter.state === state);
    if (matters.length === 0) continue;
    lines.push("", view.style(["bold", style].flat() as Style, `${heading} (${matters.length})`));
    for (const matter of matters) lines.push("", ...matterLines(matter, view));
  }
  lines.push(...sessionLines(report, view), ...conflictLines(report, view), ...footLines(report, view));
  return `${lines.join("\n")}\n`;
}

function nothing({ report, filed, found }: Followed): string[] {
  if (filed === 0)
    return ["Nothing is filed yet. Add documents first, a file or a whole folder:", "", "  chancery add FOLDER"];
  const [a, b] = report.parties;
  const lines = [`None of the ${counted(filed, "document")} filed concerns both ${partyName(a)} and ${partyName(b)}.`];
  for (const { party, with: others } of found) {
    lines.push(
      others.length === 0
        ? `${partyName(party)} is in none of them.`
        : `${partyName(party)} is found with ${listed(others.map((other) => `${partyName(other)} (${other})`))}.`,
    );
  }
  return lines;
}

function matterLines(matter: Matter, view: View): string[] {
  const lines = [`  ${view.style("bold", wrapped(subjectInWords(matter.subject), view.width, "  "))}`];
  const facts = [];
  if (matter.owedBy.length > 0) {
    const to = matter.owedTo.filter((party) => !matter.owedBy.includes(party));
    facts.push(`owed by ${partiesInWords(matter.owedBy)}${to.length > 0 ? ` to ${partiesInWords(to)}` : ""}`);
  }
  if (matter.due !== null) facts.push(`due ${momentInWords(matter.due)}`);
  if (matter.where !== null) facts.push(`in ${plainLine(matter.where.name)}`);
  if (facts.length > 0) lines.push(`  ${view.style("dim", facts.join(" · "))}`);
  if (matter.condition !== null) {
    const state = matter.condition.state === "met" ? "met" : "not known to be met";
    lines.push(`  ${wrapped(`on condition: “${matter.condition.text}” (${state})`, view.width, "    ")}`);
  }
  for (const entry of matter.history) lines.push(...entryLines(entry, view));
  return lines;
}

function entryLines(entry: HistoryEntry, view: View): string[] {
  const day = entry.on.slice(0, 10).padEnd(10);
  const when = entry.when === null ? "" : `, ${momentInWords(entry.when)}`;
  const decided = entry.by.startsWith("person:") ? ` (${entry.by.slice("person:".length)} decided)` : "";
  const lines = [`    ${day}  ${entry.event}${when}${decided}`];
  if (entry.quote !== "") lines.push(quoteLine(entry.quote, view));
  const from = [entry.publisher, entry.title, entry.source].filter((part) => part !== null && part !== "");
  if (from.length > 0) lines.push(sourceLine(from as string[], view));
  return lines;
}

function quoteLine(quote: string, view: View): string {
  return `                ${wrapped(`“${quote}”`, view.width, "                ")}`;
}

function sourceLine(parts: readonly string[], view: View): string {
  return `                ${view.style("dim", wrapped(parts.join(" · "), view.width, "                "))}`;
}

function citationLines(citation: Citation, view: View): string[] {
  const from = [citation.on?.slice(0, 10), citation.publisher, citation.title, citation.source];
  return [
    quoteLine(citation.quote, view),
    sourceLine(
      from.filter((part): part is string => !!part),
      view,
    ),
  ];
}

function sessionLines(report: FollowReport, view: View): string[] {
  if (report.sessions.length === 0) return [];
  const lines = ["", view.style("bold", `Sessions of joint bodies (${report.sessions.length})`)];
  let body = "";
  for (const row of report.sessions) {
    if (row.body !== body) lines.push("", `  ${wrapped(row.body, view.width, "  ")}`);
    body = row.body;
    lines.push(`    ${sessionLine(row)}`);
    for (const { from } of row.inferred)
      lines.push(`        ${view.style("dim", wrapped(`inferred from ${from}`, view.width, "        "))}`);
    const [evidence] = row.evidence.length > 0 ? row.evidence : row.planned;
    if (evidence) lines.push(...citationLines(evidence, view));
  }
  return lines;
}

function sessionLine(row: SessionRow): string {
  const number = row.number === null ? "unnumbered" : `session ${row.number}`;
  const facts = [row.state.replace("-", " ")];
  if (row.when !== null) facts.push(momentInWords(row.when));
  if (row.where !== null) facts.push(plainLine(row.where));
  const plans = new Set(row.planned.map(({ when }) => when)).size;
  if (plans > 1) facts.push(`${plans} dates were set`);
  if (row.slipMonths !== null && row.slipMonths > 0)
    facts.push(`${counted(row.slipMonths, "month")} later than first planned`);
  if (row.contested) facts.push("contested, see conflicts");
  return `${number}: ${facts.join(", ")}`;
}

function conflictLines(report: FollowReport, view: View): string[] {
  if (report.conflicts.length === 0) return [];
  const lines = ["", view.style("bold", `Documents disagree (${report.conflicts.length})`)];
  for (const conflict of report.conflicts) {
    lines.push("", `  ${wrapped(conflict.about, view.width, "  ")}`);
    for (const claim of conflict.claims) lines.push(`    ${plainLine(claim.value)}`, ...citationLines(claim, view));
  }
  return lines;
}

function footLines(report: FollowReport, view: View): string[] {
  const lines: string[] = [];
  const later = report.leftOut.filter(({ reason }) => reason === "later-than-as-of").length;
  const undated = report.leftOut.filter(({ reason }) => reason === "undated");
  if (later > 0) lines.push(`${counted(later, "document")} published after ${momentInWords(report.asOf)} left out.`);
  if (undated.length > 0) {
    const names = undated.slice(0, 5).map(({ source }) => plainLine(source));
    const more = undated.length > names.length ? ` and ${undated.length - names.length} more` : "";
    lines.push(`${counted(undated.length, "document")} without a date left out: ${names.join(", ")}${more}.`);
  }
  if (report.proposals.length > 0)
    lines.push(`${counted(report.proposals.length, "link")} proposed, waiting for a person.`);
  return lines.length === 0 ? [] : ["", ...lines.map((line) => view.style("dim", wrapped(line, view.width, "")))];
}
