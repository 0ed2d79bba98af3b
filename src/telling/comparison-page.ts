import type { Party } from "../record/record.ts";
import type { ComparedAct, ComparedPair, ComparedSide, Comparison, Difference } from "../register/report.ts";
import { claimWords } from "./claim-words.ts";
import { counted, grouped, listOf } from "./english.ts";
import { actTones, encounterWords } from "./kind-words.ts";
import { momentWords } from "./moment-words.ts";
import { partyNamer, withPartyNames } from "./names.ts";
import { shown } from "./reading-order.ts";
import { type RecordPageOptions, tonePaint } from "./record-page.ts";
import { TerminalPage } from "./terminal/page.ts";
import { type Paint, paintOf } from "./terminal/paint.ts";

/**
 * Two accounts beside each other, as a page for people: what both say, what cannot both be right, what only one mentions;
 * each with its words. What one does not mention it does not deny, and the page says so.
 */
export function comparisonPage(comparison: Comparison, options: RecordPageOptions): string {
  return new ComparisonPage(comparison, options).write();
}

const labelColumns = 13;
const clash = "cannot both be right";

class ComparisonPage {
  readonly #comparison: Comparison;
  readonly #page: TerminalPage;
  readonly #paint: Paint;
  readonly #party: (code: Party) => string;

  constructor(comparison: Comparison, options: RecordPageOptions) {
    this.#comparison = comparison;
    this.#page = new TerminalPage(options.width);
    this.#paint = paintOf(options.colour);
    this.#party = partyNamer(options);
  }

  write(): string {
    const { both, inConflict, onlyA, onlyB } = this.#comparison;
    this.#head();
    this.#figures();
    this.#pairs("cannot both be right", inConflict);
    const agreed = both.filter((pair) => !inConflict.includes(pair));
    this.#pairs("said by both", agreed);
    if (both.length === 0) this.#note("said by both", "Nothing.");
    this.#only("A", "B", onlyA);
    this.#only("B", "A", onlyB);
    return this.#page.toString();
  }

  #title(text: string): void {
    this.#page.gap();
    this.#page.say(text.toUpperCase(), { paint: this.#paint.bold });
  }

  #note(title: string, text: string): void {
    this.#title(title);
    this.#page.say(text, { indent: 2 });
  }

  #head(): void {
    const { a, b, encounter, sameSide } = this.#comparison;
    const page = this.#page;
    const what = encounter
      ? `Two accounts of one ${encounterWords[encounter.kind]}: ${listOf(encounter.parties.map(this.#party))}`
      : "Two texts beside each other";
    page.say(what, { paint: this.#paint.bold });
    page.gap();
    this.#source("A", a);
    this.#source("B", b);
    page.gap();
    if (encounter) {
      const reasons = encounter.reasons.map((reason) => shown(withPartyNames(reason, encounter.parties, this.#party)));
      page.say(`Joined for ${listOf(reasons)}.`);
      this.#quote("A", encounter.a.quote);
      this.#quote("B", encounter.b.quote);
      for (const difference of encounter.differences) this.#difference(difference);
    } else page.say("They do not tell of one encounter: what follows compares two texts, not two accounts.");
    if (sameSide) page.say("One side published both.");
  }

  #source(letter: string, side: ComparedSide): void {
    const by = side.publisher === null ? "publisher not known" : shown(side.publisher);
    const of = side.party === null ? "" : ` (${this.#party(side.party)})`;
    const on = side.published === null ? "no date found" : momentWords(side.published);
    const page = this.#page;
    page.say(side.title === null ? "No title found" : shown(side.title), {
      label: letter,
      labelColumns: 3,
      paintLabel: this.#paint.bold,
    });
    page.say(`${by}${of} · ${on}`, { indent: 3 });
    page.source(side.source, { indent: 3, paint: this.#paint.dim });
  }

  #quote(letter: string, quote: string): void {
    this.#page.say(`“${shown(quote)}”`, { indent: 4, label: letter, labelColumns: 3, paintLabel: this.#paint.bold });
  }

  #difference({ about, a, b, conflict }: Difference): void {
    const value = (of: string | null) =>
      of === null
        ? "not mentioned"
        : about === "date"
          ? momentWords(of)
          : about === "who"
            ? listOf(of.split(" and ").map(this.#party))
            : about === "quantity"
              ? shown(claimWords("count", of, this.#party))
              : shown(of);
    this.#page.say(`A ${value(a)} · B ${value(b)}${conflict ? `: ${clash}` : ""}`, {
      indent: 4,
      label: about,
      labelColumns: 10,
      paintLabel: conflict ? this.#paint.red : this.#paint.yellow,
    });
  }

  #figures(): void {
    const { a, b, reordered } = this.#comparison;
    this.#title("in figures");
    const row = (label: string, of: (side: ComparedSide) => string) => {
      const [left, right] = [of(a), of(b)];
      if (left === "" && right === "") return;
      this.#page.say(`A ${left === "" ? "none" : left} · B ${right === "" ? "none" : right}`, {
        indent: 2,
        label,
        labelColumns,
        paintLabel: this.#paint.dim,
      });
    };
    row("words", (side) => grouped(side.words));
    row("acts", (side) => grouped(side.acts));
    row("to follow up", (side) => grouped(side.undertakings));
    const parties = [...new Set([...a.actsBy, ...b.actsBy].map(({ party }) => party))];
    for (const party of parties) {
      row("acts by", (side) => {
        const acts = side.actsBy.find((each) => each.party === party)?.acts ?? 0;
        return `${this.#party(party)} ${grouped(acts)}`;
      });
    }
    row("topics", (side) => listOf(side.topics.map((topic) => shown(topic.replaceAll("-", " ")))));
    if (reordered.length > 0) {
      this.#page.say(`${listOf(reordered.map((topic) => shown(topic.replaceAll("-", " "))))}: not in the same order`, {
        indent: 2 + labelColumns,
      });
    }
    row("mood", (side) => listOf(side.qualityWords.map(({ word }) => `“${shown(word)}”`)));
    row("at the wish", (side) => (side.askedBy === null ? "" : `of ${this.#party(side.askedBy.party)}`));
    if (a.askedBy && b.askedBy && a.askedBy.party !== b.askedBy.party)
      this.#page.say(clash, { indent: 2 + labelColumns, paint: this.#paint.red });
    for (const [letter, side] of [["A", a] as const, ["B", b] as const]) {
      if (side.askedBy) this.#quote(letter, side.askedBy.citation.quote);
    }
  }

  #pairs(title: string, pairs: readonly ComparedPair[]): void {
    if (pairs.length === 0) return;
    this.#title(`${title} (${pairs.length})`);
    for (const { a, b, differences } of pairs) {
      this.#page.gap();
      this.#page.say(this.#actWords(a), { indent: 2, label: a.kind, labelColumns, paintLabel: this.#tone(a) });
      this.#quote("A", a.quote);
      this.#quote("B", b.quote);
      for (const difference of differences) this.#difference(difference);
    }
  }

  #only(letter: "A" | "B", other: "A" | "B", acts: readonly ComparedAct[]): void {
    const title = `only in ${letter}`;
    if (acts.length === 0) {
      this.#note(title, `Nothing: all that was read in ${letter} is in ${other} too.`);
      return;
    }
    this.#title(`${title} (${acts.length})`);
    this.#page.say(
      `${other} does not mention ${counted(acts.length, "thing", "things")} that ${letter} tells, which is not to deny ${acts.length === 1 ? "it" : "them"}.`,
      {
        indent: 2,
        paint: this.#paint.dim,
      },
    );
    for (const act of acts) {
      this.#page.say(this.#actWords(act), { indent: 2, label: act.kind, labelColumns, paintLabel: this.#tone(act) });
      this.#page.say(`“${shown(act.quote)}”`, { indent: 2 + labelColumns });
    }
  }

  #tone(act: ComparedAct): (text: string) => string {
    return tonePaint(this.#paint, actTones[act.kind]);
  }

  #actWords({ by, to, topics }: ComparedAct): string {
    const who = by.length === 0 ? "nobody named" : listOf(by.map(this.#party));
    const whom = to.length === 0 ? "" : ` to ${listOf(to.map(this.#party))}`;
    const about =
      topics.length === 0 ? "" : `, about ${listOf(topics.map((topic) => shown(topic.replaceAll("-", " "))))}`;
    return who + whom + about;
  }
}
