import type {
  ExplainedAct,
  ExplainedHead,
  ExplainedMention,
  ExplainedSentence,
  Explanation,
  Lost,
  LostReason,
  NearMiss,
  SilentReason,
} from "../record/explanation.ts";
import type { Party, Span } from "../record/record.ts";
import { counted, listOf } from "./english.ts";
import { encounterWords } from "./kind-words.ts";
import { type Names, partyNamer } from "./names.ts";
import { shown } from "./reading-order.ts";
import { TerminalPage } from "./terminal/page.ts";
import { type Paint, paintOf } from "./terminal/paint.ts";

export interface ExplainPageOptions extends Names {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Why words that a rule matched made nothing, in the reader's words. */
const lostWords: { readonly [reason in LostReason]: string } = {
  forbidden: "forbidden by its unless",
  outdone: "another rule named more words",
  "in-a-name": "inside a name or an office",
  taken: "its words belong to another rule's",
  "verb-group": "inside the verb group before",
  infinitive: "an infinitive: it belongs to what governs it",
  "relative-clause": "in a relative clause",
  "subordinate-clause": "in a subordinate clause",
  gerund: "an -ing form that hangs on no comma, “and” or quotation mark",
  "no-owner": "a noun, and nobody before it whose it is",
  "no-subject": "no subject",
  "may-be-a-noun": "the form may be a noun, and its subject does not make it a verb",
  "no-clause": "no clause begins before it",
};

const silentWords: { readonly [reason in SilentReason]: string } = {
  encounter: "tells of the encounter",
  frame: "frame of what follows",
  content: "part of what an act says",
  "nobody-says": "no act: it holds of what is said, and nobody says it",
  nobody: "no act: nobody could be named for it",
};

const passedWords = {
  background: "Passed over: background",
  attendance: "Passed over: who was present",
} as const;

/** How a document was read, as a page for people: what each pass found in a sentence, and what came near. */
export function explainPage(explanation: Explanation, options: ExplainPageOptions): string {
  return new ExplainPage(options).write(explanation);
}

const column = 12;

class ExplainPage {
  readonly #page: TerminalPage;
  readonly #paint: Paint;
  readonly #party: (code: Party) => string;

  constructor(options: ExplainPageOptions) {
    this.#page = new TerminalPage(options.width);
    this.#paint = paintOf(options.colour);
    this.#party = partyNamer(options);
  }

  write({ source, reader, language, own, sentences, outside }: Explanation): string {
    const page = this.#page;
    page.source(source, { paint: this.#paint.bold });
    const whose = own === null ? "whose page it is, nothing tells" : `read as ${this.#party(own)}'s page`;
    page.say(`${whose} · rules of ${language}, ${reader.pack.slice(0, 15)} · reader ${reader.version}`, {
      paint: this.#paint.dim,
    });
    if (outside !== null) {
      page.gap();
      page.say(
        outside === "title"
          ? "What stands there is the title: it repeats the body, so no acts are read off it."
          : "No sentence of the body stands there: it was set aside as masthead, caption, note or white space.",
      );
    } else if (sentences.length === 0) {
      page.gap();
      page.say("No running prose was found in it.");
    }
    for (const sentence of sentences) this.#sentence(sentence);
    return page.toString();
  }

  #sentence(sentence: ExplainedSentence): void {
    const page = this.#page;
    page.gap();
    page.say(quoted(sentence.quote), {
      label: at(sentence.span),
      labelColumns: column,
      paint: this.#paint.bold,
      paintLabel: this.#paint.dim,
    });
    page.say(this.#inForce(sentence), { indent: 2, paint: this.#paint.dim });
    const { passed } = sentence;
    if (passed) {
      const by = passed.words ? `, by “${quoted(passed.words.quote)}”` : "";
      page.say(`${passedWords[passed.reason]}${by}. Nothing is looked for in it.`, { indent: 2 });
    }
    this.#list("named", [
      ...sentence.mentions.map((mention) => this.#mention(mention)),
      ...sentence.bodies.map(({ quote, name, id }) => `“${quoted(quote)}”: ${id} ${shown(name)}`),
      ...sentence.times.map(({ quote, value }) => `“${quoted(quote)}”: ${value ?? "no moment can be worked out"}`),
    ]);
    this.#list(
      "matched",
      sentence.heads.map((head) => this.#head(head)),
    );
    this.#list(
      "not kept",
      sentence.lost.map((lost) => this.#lost(lost)),
    );
    this.#list(
      "came near",
      sentence.near.map((near) => this.#near(near)),
    );
    this.#list(
      "subjects",
      sentence.subjects.map(({ quote, rule, type }) => `${type}: ${rule} on “${quoted(quote)}”`),
    );
    this.#list(
      "acts",
      sentence.acts.flatMap((act) => this.#act(act)),
    );
    this.#list(
      "unread",
      sentence.unread.map(({ quote }) => `“${quoted(quote)}”: a trigger that no rule could read`),
    );
    const { heads, lost, near, acts } = sentence;
    if (passed === null && heads.length + lost.length + near.length + acts.length === 0)
      page.say("No rule matched or began in it.", { indent: 2 });
  }

  #inForce({ encounter, opens, lastSpeaker }: ExplainedSentence): string {
    const met =
      encounter === null
        ? "no encounter yet"
        : `${opens.includes(encounter.id) ? "opens" : "in"} ${encounter.id}, ${encounterWords[encounter.kind]} of ${this.#parties(encounter.parties)}`;
    return lastSpeaker.length > 0 ? `${met}; spoke last before: ${this.#parties(lastSpeaker)}` : met;
  }

  #list(label: string, lines: readonly string[]): void {
    for (const [index, line] of lines.entries())
      this.#page.say(line, {
        indent: 2,
        label: index === 0 ? label : "",
        labelColumns: column,
        paintLabel: this.#paint.cyan,
      });
  }

  #mention({ quote, type, readAs, party, actor, name }: ExplainedMention): string {
    const as = readAs === "" ? type : `${type} (${readAs})`;
    const who = actor === null ? "" : `, ${actor}${name === null ? "" : ` ${shown(name)}`}`;
    return `“${quoted(quote)}”: ${as}${party === null ? "" : `, ${party}`}${who}`;
  }

  #head(head: ExplainedHead): string {
    const slots = Object.entries(head.slots).map(([name, { quote }]) => `{${name}} is “${quoted(quote)}”`);
    const outcome = head.acts.length > 0 ? `makes ${listOf(head.acts)}` : silentWords[head.silent ?? "nobody"];
    const stands = [
      head.form === "deed" ? "" : head.form,
      head.position === "virtual" ? "goes on with the frame before" : head.position,
      ...(["embedded", "direct", "passive", "negated", "modal", "past"] as const).filter((trait) => head[trait]),
      subjectOf(head),
    ].filter((part) => part !== "");
    return `“${quoted(head.quote)}”: ${head.rule} (${head.kind}), score ${head.score}: ${clipped(head.pattern)}${
      slots.length > 0 ? `; ${listOf(slots)}` : ""
    } · ${stands.join(", ")} → ${outcome}`;
  }

  #lost({ quote, rule, reason, by }: Lost): string {
    return `“${quoted(quote)}”: ${rule}: ${lostWords[reason]}${by === null ? "" : ` (${by})`}`;
  }

  #near({ quote, rules, more }: NearMiss): string {
    const each = rules.slice(0, 4).map(({ rule, needs }) => `${rule} needs ${clipped(needs)}`);
    const rest = more + rules.length - each.length;
    return `“${quoted(quote)}”: ${each.join("; ")}${rest > 0 ? `; ${counted(rest, "more rule")}` : ""}`;
  }

  #act(act: ExplainedAct): readonly string[] {
    const { id, kind, byParty, toParty, rule, cameo, cameoName, plover, inferred, undertaking, quote } = act;
    const sides = `${this.#parties(byParty)}${toParty.length > 0 ? ` to ${this.#parties(toParty)}` : ""}`;
    const guessed = inferred.length > 0 ? ` · inferred: ${inferred.join(", ")}` : "";
    const lines = [
      `${id} ${kind}, ${sides}: “${quoted(quote)}” · ${rule} · CAMEO ${cameo} (${cameoName}), PLOVER ${plover}${guessed}`,
    ];
    if (undertaking) {
      const { type, owes, when, condition } = undertaking;
      const parts = [when === null ? "no date" : when, ...(condition === null ? [] : [`if: ${quoted(condition)}`])];
      lines.push(`${undertaking.id} ${type}, owed by ${this.#parties(owes)}, ${parts.join(", ")}`);
    }
    return lines;
  }

  #parties(parties: readonly Party[]): string {
    return parties.length === 0 ? "nobody" : listOf(parties.map((party) => this.#party(party)));
  }
}

function subjectOf({ subject, alsoSubject, thing, position }: ExplainedHead): string {
  if (subject) return `subject “${quoted(subject.quote)}”${alsoSubject ? ` and “${quoted(alsoSubject.quote)}”` : ""}`;
  if (position === "virtual") return "";
  return thing ? "subject a thing" : "shares the subject before it";
}

function quoted(quote: string): string {
  return shown(quote.replace(/\s+/g, " ").trim());
}

/** Patterns with all their alternatives can fill a page; the JSON form has them whole. */
function clipped(pattern: string): string {
  return pattern.length <= 80 ? pattern : `${pattern.slice(0, 79)}…`;
}

function at([start, end]: Span): string {
  return `${start}–${end}`;
}
