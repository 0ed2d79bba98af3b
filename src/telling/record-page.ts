import type { Act, Actor, ChanceryRecord, Encounter, Party, Place, Span } from "../record/record.ts";
import { actNotes, dueWords, sittingWords, whenWords } from "./act-words.ts";
import { capital, counted, listOf } from "./english.ts";
import { type ActTone, actTones, documentWords, encounterTitle, officeWords, undertakingWords } from "./kind-words.ts";
import { languageName } from "./language-name.ts";
import { momentWords } from "./moment-words.ts";
import { type Names, partyNamer } from "./names.ts";
import { shown } from "./reading-order.ts";
import { type Due, type Outline, outlineOf, type Speech } from "./record-outline.ts";
import { TerminalPage } from "./terminal/page.ts";
import { type Paint, paintOf } from "./terminal/paint.ts";

export interface RecordPageOptions extends Names {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** How a tone is painted. */
export function tonePaint(paint: Paint, tone: ActTone): (text: string) => string {
  return { warm: paint.green, ask: paint.yellow, promise: paint.cyan, cold: paint.red, plain: paint.blue }[tone];
}

/** One record as a page for people: who met, what each side said and did, what needs follow-up, what could not be read. */
export function recordPage(record: ChanceryRecord, options: RecordPageOptions): string {
  return new RecordPage(record, options).write();
}

class RecordPage {
  readonly #record: ChanceryRecord;
  readonly #outline: Outline;
  readonly #page: TerminalPage;
  readonly #paint: Paint;
  readonly #party: (code: Party) => string;

  constructor(record: ChanceryRecord, options: RecordPageOptions) {
    this.#record = record;
    this.#outline = outlineOf(record);
    this.#page = new TerminalPage(options.width);
    this.#paint = paintOf(options.colour);
    this.#party = partyNamer(options);
  }

  write(): string {
    const { sections } = this.#outline;
    this.#head();
    this.#page.gap();
    if (this.#record.encounters.length === 0) this.#page.say("No meeting, call or other encounter is told of.");
    if (this.#record.acts.length === 0 && this.#record.encounters.length === 0) {
      this.#page.say("Nothing that one side said to another, or did, was found in it.");
    }
    for (const { encounter, speeches } of sections) {
      this.#page.gap();
      if (encounter) this.#encounter(encounter);
      else if (this.#record.encounters.length > 0) this.#title("Outside any of these");
      if (encounter && speeches.length === 0) {
        this.#page.gap();
        this.#page.say("What was said there is not told, or could not be read.", { indent: 2, paint: this.#paint.dim });
      }
      for (const speech of speeches) this.#speech(speech);
    }
    this.#followUp();
    this.#sittings();
    this.#unread();
    return this.#page.toString();
  }

  #title(text: string): void {
    this.#page.say(text.toUpperCase(), { paint: this.#paint.bold });
  }

  #head(): void {
    const { document } = this.#record;
    this.#page.say(document.title === null ? "No title found" : shown(document.title.value), {
      paint: this.#paint.bold,
    });
    const published = document.published ? momentWords(document.published.value) : "no date found";
    const { publisher } = document;
    const by = publisher
      ? `${shown(publisher.value)}${publisher.party ? ` (${this.#party(publisher.party)})` : ""}`
      : "publisher not known";
    this.#page.say([capital(documentWords[document.kind]), by, published, languageName(document.language)].join(" · "));
    this.#page.source(document.source, { paint: this.#paint.dim });
  }

  #place({ name, country }: Place): string {
    const countryName = country === null ? null : this.#party(country);
    return countryName === null || countryName === name ? shown(name) : `${shown(name)}, ${countryName}`;
  }

  #encounter(encounter: Encounter): void {
    const page = this.#page;
    const { place, date } = encounter;
    this.#title(
      encounterTitle(encounter, encounter.body === null ? null : (this.#outline.body(encounter.body)?.name ?? null)),
    );
    const label = (text: string) => ({ indent: 2, label: text, labelColumns: 9, paintLabel: this.#paint.dim });
    const people = encounter.participants.flatMap((id) => this.#outline.actor(id) ?? []);
    people.forEach((actor, index) => {
      page.say(this.#actor(actor), label(index === 0 ? "who" : ""));
    });
    // Parties of which nobody is named.
    const named = new Set(people.map(({ party }) => party));
    const silent = encounter.parties.filter((party) => !named.has(party));
    if (silent.length > 0) page.say(listOf(silent.map(this.#party)), label(people.length === 0 ? "who" : ""));
    const attendees = encounter.attendees.flatMap((id) => this.#outline.actor(id) ?? []);
    attendees.forEach((actor, index) => {
      page.say(this.#actor(actor), label(index === 0 ? "with" : ""));
    });
    page.say(place === null ? "not said" : this.#place(place), label("where"));
    page.say(date === null ? "not said" : momentWords(date), label("when"));
    page.say(`“${shown(encounter.quote)}”`, { ...label("in words"), paint: this.#paint.dim });
  }

  /** Name, the text's own words for the offices, and the party. */
  #actor(actor: Actor): string {
    const party = actor.party === null ? null : this.#party(actor.party);
    if (actor.type !== "person")
      return party === null || party === actor.name ? shown(actor.name) : `${shown(actor.name)} (${party})`;
    const titles = actor.titles?.length ? actor.titles.map(shown) : (actor.offices ?? []).map(officeWords);
    return `${[shown(actor.name), ...titles].join(", ")}${party === null ? "" : ` (${party})`}`;
  }

  #speech({ parties, speakers, acts }: Speech): void {
    this.#page.gap();
    const people = speakers.filter(({ type }) => type !== "state" && type !== "government" && type !== "joint");
    const side = listOf(parties.map(this.#party));
    const who = listOf(people.map(({ name }) => shown(name)));
    const title = [side, who].filter((part) => part !== "").join(": ");
    this.#page.say(title === "" ? "Nobody is named" : title, { paint: this.#paint.bold });
    for (const act of acts) this.#act(act);
  }

  #act(act: Act): void {
    this.#page.say(`“${shown(act.quote)}”`, {
      indent: 2,
      label: act.kind,
      labelColumns: 13,
      paintLabel: tonePaint(this.#paint, actTones[act.kind]),
    });
    const notes = actNotes(act, this.#outline, this.#party);
    if (notes.length > 0) {
      this.#page.say(notes.join(" · "), { indent: 2, label: "", labelColumns: 13, paint: this.#paint.dim });
    }
  }

  #followUp(): void {
    const { dues } = this.#outline;
    this.#page.gap();
    this.#title("needs follow-up");
    if (dues.length === 0) this.#page.say("Nothing that could later be checked was asked or promised.", { indent: 2 });
    for (const due of dues) this.#due(due);
  }

  #due(due: Due): void {
    const { undertaking } = due;
    const page = this.#page;
    page.say(dueWords(due, this.#record, this.#party), {
      indent: 2,
      label: undertaking.id,
      labelColumns: 5,
      paintLabel: this.#paint.cyan,
    });
    const label = (text: string) => ({ indent: 7, label: text, labelColumns: 9, paintLabel: this.#paint.dim });
    const by = undertaking.by.length === 0 ? "" : ` by ${listOf(undertaking.by.map(this.#party))}`;
    page.say(`${undertakingWords[undertaking.kind]}${by}`, label("how"));
    page.say(whenWords(undertaking.when), label("when"));
    page.say(undertaking.where === null ? "not said" : this.#place(undertaking.where), label("where"));
    if (undertaking.condition) page.say(`“${shown(undertaking.condition.text)}”`, label("on terms"));
    const { answer } = undertaking;
    if (answer)
      page.say(
        answer.state === "noted"
          ? `noted, neither accepted nor declined (${answer.act})`
          : `${answer.state} (${answer.act})`,
        label("answer"),
      );
    page.say(`“${shown(undertaking.quote)}”`, { ...label("in words"), paint: this.#paint.dim });
  }

  #sittings(): void {
    const { sittings } = this.#record;
    if (sittings.length === 0) return;
    const page = this.#page;
    page.gap();
    this.#title("sessions spoken of");
    for (const sitting of sittings) {
      page.say(sittingWords(sitting, this.#outline, this.#party), {
        indent: 2,
        label: sitting.id,
        labelColumns: 5,
        paintLabel: this.#paint.cyan,
      });
      const label = (text: string) => ({ indent: 7, label: text, labelColumns: 9, paintLabel: this.#paint.dim });
      if (sitting.when) page.say(whenWords(sitting.when), label("when"));
      if (sitting.where) page.say(this.#place(sitting.where), label("where"));
      page.say(`“${shown(sitting.quote)}”`, { ...label("in words"), paint: this.#paint.dim });
    }
  }

  #unread(): void {
    const { unread } = this.#outline;
    if (unread.length === 0) return;
    const { text } = this.#record;
    this.#page.gap();
    this.#title("could not be read");
    this.#page.say(
      `In ${counted(unread.length, "place")} words stand that often carry an act, and no rule could read them.`,
      { indent: 2 },
    );
    let line = 1;
    let seen = 0;
    for (const span of unread) {
      for (; seen < span[0]; seen += 1) if (text.charCodeAt(seen) === 0x0a) line += 1;
      this.#page.say(`“${shown(around(text, span))}”`, {
        indent: 2,
        label: `line ${line}`,
        labelColumns: 10,
        paintLabel: this.#paint.dim,
      });
    }
  }
}

const reach = 40;

/** The words at a span with some before and after it on the same line. */
function around(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = before.slice(before.lastIndexOf("\n") + 1);
  const newline = after.indexOf("\n");
  const to = newline < 0 ? after : after.slice(0, newline);
  const cutBefore = from.length === reach;
  const cutAfter = to.length === reach;
  // A word cut in two is left out.
  const head = cutBefore ? `… ${from.slice(from.search(/\s/) + 1)}` : from;
  const tail = cutAfter ? `${to.slice(0, Math.max(to.lastIndexOf(" "), 0))} …` : to;
  return head + text.slice(start, end) + tail;
}
