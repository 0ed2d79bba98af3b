import type {
  Citation,
  Conflict,
  Followed,
  FollowReport,
  HistoryEntry,
  Matter,
  MatterState,
  SessionRow,
} from "../../operations/follow-parties.ts";
import type { Party } from "../../record/record.ts";
import { claimWords } from "../../telling/claim-words.ts";
import { matterTitle } from "../../telling/dossier/matter-words.ts";
import { capital, counted, listOf } from "../../telling/english.ts";
import { momentWords, planWords, withMomentWords } from "../../telling/moment-words.ts";
import { shown } from "../../telling/reading-order.ts";
import { safeLine } from "../../telling/safe-text.ts";
import { TerminalPage } from "../../telling/terminal/page.ts";
import { type Paint, paintOf } from "../../telling/terminal/paint.ts";
import { datingCommand } from "../dating-command.ts";

/** The states in the order a desk wants them: what needs doing first. */
const states: readonly (readonly [state: MatterState, heading: string, paint: keyof Paint])[] = [
  ["broken", "broken, as a document says", "red"],
  ["overdue", "overdue: its date has passed and nothing was found", "yellow"],
  ["open", "open: stated, and nothing found since", "cyan"],
  ["accepted", "accepted, not yet done", "cyan"],
  ["scheduled", "scheduled", "cyan"],
  ["continuing", "continuing", "blue"],
  ["kept-in-part", "kept in part", "green"],
  ["kept", "kept", "green"],
  ["declined", "declined", "magenta"],
  ["withdrawn", "withdrawn", "magenta"],
  ["superseded", "superseded", "dim"],
];

export interface FollowPageOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly partyName: (code: Party) => string;
}

/** What `chancery follow` prints for people: matters by state, each line with its evidence; then sessions and conflicts. */
export function followPage(followed: Followed, options: FollowPageOptions): string {
  return new FollowPage(followed, options).write();
}

/** Whether the second entry is the day that the very words of the first set. */
function isDated(entry: HistoryEntry, next: HistoryEntry): boolean {
  return (
    (entry.event === "stated" || entry.event === "restated") &&
    (next.event === "scheduled" || next.event === "rescheduled") &&
    next.when !== null &&
    entry.document === next.document &&
    entry.quote === next.quote &&
    entry.on === next.on
  );
}

/** Where a history's words begin: after its days. */
const dayColumns = 12;
const historyIndent = 4;

class FollowPage {
  readonly #followed: Followed;
  readonly #report: FollowReport;
  readonly #page: TerminalPage;
  readonly #paint: Paint;
  readonly #party: (code: Party) => string;

  constructor(followed: Followed, { colour, width, partyName }: FollowPageOptions) {
    this.#followed = followed;
    this.#report = followed.report;
    this.#page = new TerminalPage(width);
    this.#paint = paintOf(colour);
    this.#party = partyName;
  }

  write(): string {
    const report = this.#report;
    const title = `${this.#parties(report.parties)}, as known on ${momentWords(report.asOf)}`;
    this.#page.say(title, { paint: this.#paint.bold });
    if (this.#followed.documents === 0) {
      this.#nothing();
      return this.#page.toString();
    }
    const used = this.#followed.documents - report.leftOut.length;
    this.#page.say(`${counted(used, "document")}, ${counted(report.matters.length, "matter")}`, {
      paint: this.#paint.dim,
    });
    if (report.matters.length === 0) {
      this.#page.gap();
      this.#page.say("Nothing that one asked of or promised the other was found in them.");
    }
    for (const [state, heading, paint] of states) {
      const matters = report.matters.filter((matter) => matter.state === state);
      if (matters.length === 0) continue;
      this.#heading(`${heading} (${matters.length})`, paint);
      for (const matter of matters) this.#matter(matter);
    }
    this.#sessions();
    this.#conflicts();
    this.#foot();
    return this.#page.toString();
  }

  #parties(parties: readonly Party[]): string {
    return listOf(parties.map(this.#party));
  }

  #heading(text: string, paint: keyof Paint = "bold"): void {
    this.#page.gap();
    this.#page.say(capital(text), { paint: (line) => this.#paint.bold(this.#paint[paint](line)) });
  }

  #nothing(): void {
    const { filed, found } = this.#followed;
    this.#page.gap();
    if (filed === 0) {
      this.#page.say("Nothing is filed yet. Add documents first, a file or a whole folder:");
      this.#page.gap();
      this.#page.say("chancery add FOLDER", { indent: 2 });
      return;
    }
    this.#page.say(
      `None of the ${counted(filed, "document")} filed concerns both ${this.#parties(this.#report.parties)}.`,
    );
    for (const { party, with: others } of found) {
      const named = listOf(others.map((other) => `${this.#party(other)} (${other})`));
      this.#page.say(`${this.#party(party)} is ${others.length === 0 ? "in none of them" : `found with ${named}`}.`);
    }
  }

  #matter(matter: Matter): void {
    this.#page.gap();
    this.#page.say(matterTitle(matter, this.#party), { indent: 2, paint: this.#paint.bold });
    const facts: string[] = [];
    if (matter.owedBy.length > 0) {
      const to = matter.owedTo.filter((party) => !matter.owedBy.includes(party));
      facts.push(`owed by ${this.#parties(matter.owedBy)}${to.length > 0 ? ` to ${this.#parties(to)}` : ""}`);
    }
    if (matter.due !== null) facts.push(`due ${momentWords(matter.due)}`);
    if (matter.where !== null) facts.push(`in ${shown(matter.where.name)}`);
    facts.push(matter.id);
    this.#page.say(facts.join(" · "), { indent: 2, paint: this.#paint.dim });
    if (matter.condition !== null) {
      const state = matter.condition.state === "met" ? "met" : "not known to be met";
      this.#page.say(`“${shown(matter.condition.text)}” (${state})`, { indent: 2, label: "on condition:" });
    }
    matter.history.forEach((entry, index) => {
      const next = matter.history[index + 1];
      // the words that state a thing and name its day are quoted once
      const before = matter.history[index - 1];
      if (before && isDated(before, entry)) return;
      this.#entry(entry, next && isDated(entry, next) ? next : null);
    });
  }

  #entry(entry: HistoryEntry, dated: HistoryEntry | null): void {
    const when = entry.when === null ? "" : ` ${planWords(entry.when, entry.quote)}`;
    const verb = entry.event === "scheduled" || entry.event === "rescheduled" || entry.event === "postponed";
    const time = dated
      ? ` and ${dated.event} ${planWords(dated.when ?? "", dated.quote)}`
      : verb || entry.when === null
        ? when
        : `, ${momentWords(entry.when)}`;
    const decided = entry.by.startsWith("person:") ? `, decided by ${shown(entry.by.slice("person:".length))}` : "";
    this.#page.say(`${entry.event.replaceAll("-", " ")}${time}${decided}`, {
      indent: historyIndent,
      label: entry.on.slice(0, 10),
      labelColumns: dayColumns,
    });
    if (entry.quote !== "") this.#quote(entry.quote);
    this.#source([entry.publisher, entry.title], entry.source);
  }

  #quote(quote: string): void {
    this.#page.say(`“${shown(quote)}”`, { indent: historyIndent + dayColumns });
  }

  /** Addresses are not broken: people click and copy them. */
  #source(parts: readonly (string | null)[], source: string | null): void {
    const indent = historyIndent + dayColumns;
    const words = parts.flatMap((part) => (part ? [shown(part)] : []));
    if (words.length > 0) this.#page.say(words.join(" · "), { indent, paint: this.#paint.dim });
    if (source !== null) this.#page.line(" ".repeat(indent) + this.#paint.dim(safeLine(source)));
  }

  #citation({ on, quote, publisher, title, source }: Citation): void {
    this.#quote(quote);
    this.#source([on?.slice(0, 10) ?? null, publisher, title], source);
  }

  #sessions(): void {
    const { sessions } = this.#report;
    if (sessions.length === 0) return;
    this.#heading(`sessions of joint bodies (${sessions.length})`);
    let body: string | null = null;
    for (const row of sessions) {
      if (row.bodyId !== body) {
        this.#page.gap();
        this.#page.say(capital(shown(row.body)), { indent: 2, paint: this.#paint.bold });
        body = row.bodyId;
      }
      this.#session(row);
    }
  }

  #session(row: SessionRow): void {
    const facts = [row.state.replace("-", " ")];
    if (row.when !== null) facts.push(momentWords(row.when));
    if (row.where !== null) facts.push(shown(row.where));
    const plans = new Set(row.planned.map(({ when }) => when)).size;
    if (plans > 1) facts.push(`${plans} dates were set`);
    if (row.slipMonths !== null && row.slipMonths > 0)
      facts.push(`${counted(row.slipMonths, "month")} after the ${plans > 1 ? "first of them" : "date set"}`);
    if (row.contested) facts.push("contested, see below");
    this.#page.say(facts.join(", "), {
      indent: historyIndent,
      label: row.number === null ? "no number" : `no. ${row.number}`,
      labelColumns: dayColumns,
    });
    for (const { what, from } of row.inferred) {
      this.#page.say(`${what} inferred: ${withMomentWords(from)}`, {
        indent: historyIndent + dayColumns,
        paint: this.#paint.dim,
      });
    }
    const isToCome = row.state === "planned" || row.state === "overdue";
    // of what is to come the last date that was set says most
    const evidence = (isToCome ? row.planned.at(-1) : null) ?? row.evidence[0] ?? row.planned[0];
    if (evidence) this.#citation(evidence);
  }

  #conflicts(): void {
    const { conflicts } = this.#report;
    if (conflicts.length === 0) return;
    this.#heading(`documents disagree (${conflicts.length})`);
    for (const conflict of conflicts) this.#conflict(conflict);
  }

  #conflict({ about, kind, claims }: Conflict): void {
    this.#page.gap();
    this.#page.say(capital(withMomentWords(shown(about))), { indent: 2, paint: this.#paint.bold });
    for (const claim of claims) {
      this.#page.say(shown(claimWords(kind, claim.value, this.#party)), { indent: historyIndent });
      this.#citation(claim);
    }
  }

  #foot(): void {
    const { leftOut, proposals, idle, asOf } = this.#report;
    const later = leftOut.filter(({ reason }) => reason === "later-than-as-of").length;
    const undated = leftOut.filter(({ reason }) => reason === "undated");
    const dim = (text: string) => this.#page.say(text, { paint: this.#paint.dim });
    this.#page.gap();
    if (later > 0) dim(`${counted(later, "document")} published after ${momentWords(asOf)} left out.`);
    if (undated.length > 0) {
      const named = undated.slice(0, 5).map(({ source }) => shown(source));
      const more = undated.length > named.length ? ` and ${undated.length - named.length} more` : "";
      dim(`${counted(undated.length, "document")} without a date left out: ${named.join(", ")}${more}.`);
      const [first] = undated;
      if (first) dim(`To date one: ${datingCommand(first.document, first.source)}`);
    }
    if (idle.length > 0) {
      const holds = idle.length === 1 ? "decision no longer holds" : "decisions no longer hold";
      dim(`${idle.length} ${holds} on to anything that is read: ${idle.join(", ")}.`);
    }
    if (proposals.length > 0)
      dim(
        `${counted(proposals.length, "link")} proposed, waiting for a person: chancery review ${this.#report.parties.join(" ")}`,
      );
  }
}
