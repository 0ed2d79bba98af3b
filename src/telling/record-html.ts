import type { Act, ActKind, Actor, ChanceryRecord, Encounter, Party, Place, Span } from "../record/record.ts";
import { actNotes, dueWords, sittingWords, whenWords } from "./act-words.ts";
import { capital, counted, listOf } from "./english.ts";
import { htmlDocument } from "./html/document.ts";
import { attributes, html, type Insert, type Markup } from "./html/markup.ts";
import { actTones, documentWords, encounterTitle, officeWords, undertakingWords } from "./kind-words.ts";
import { directionOf, languageName, languageTag } from "./language-name.ts";
import { momentWords } from "./moment-words.ts";
import { type Names, partyNamer } from "./names.ts";
import { holdsRightToLeft, shown } from "./reading-order.ts";
import { recordScript } from "./record-html-script.ts";
import { recordStyle } from "./record-html-style.ts";
import { type Due, type Outline, outlineOf, type Speech } from "./record-outline.ts";
import { safeText } from "./safe-text.ts";
import { type Mark, type Segment, segmentsOf } from "./segments.ts";

/**
 * One self-contained HTML file: the document's text beside its record. Each fact lights its words and each marked word its
 * facts, by pointer, by keyboard, or, where no script runs, by links. Prints as text, then record.
 */
export function recordHtml(record: ChanceryRecord, names: Names = {}): string {
  return new RecordHtml(record, names).write();
}

/** Words in the text that a fact rests on. `id` is that of the fact's element. */
interface Words extends Mark {
  readonly sort: "act" | "trigger" | "encounter" | "unread" | "other";
  readonly kind: ActKind | null;
  /** Shown before the words, as a link to the fact: the id that people know it by, and what a screen reader says. */
  readonly ref: { readonly label: string; readonly name: string } | null;
}

class RecordHtml {
  readonly #record: ChanceryRecord;
  readonly #outline: Outline;
  readonly #party: (code: Party) => string;
  /** The language and the direction of what the document says. */
  readonly #language: Markup;
  readonly #words: Words[] = [];

  constructor(record: ChanceryRecord, names: Names) {
    this.#record = record;
    this.#outline = outlineOf(record);
    this.#party = partyNamer(names);
    const { language } = record.document;
    const direction = directionOf(language);
    // A text labelled with a language that runs the other way: then each paragraph's own letters decide.
    const dir = direction === "ltr" && holdsRightToLeft(record.text) ? "auto" : direction;
    this.#language = attributes({ lang: languageTag(language), dir });
  }

  write(): string {
    const { title } = this.#record.document;
    // The record is written first, for it finds the words that the text then marks.
    const head = this.#head();
    const facts = this.#facts();
    const text = this.#text();
    const body = html`<a class="skip" href="#record">Skip to the record</a>
${head}
<main>
<section id="text" aria-labelledby="text-heading" tabindex="0">
<h2 id="text-heading">Text</h2>
${text}
</section>
<section id="record" aria-labelledby="record-heading" tabindex="0">
<h2 id="record-heading">Record</h2>
${facts}
${this.#foot()}
</section>
</main>`;
    return htmlDocument({
      title: title?.value ?? this.#record.document.source,
      style: recordStyle,
      script: recordScript,
      body,
    });
  }

  #rests(id: string, spans: readonly Span[], more: Partial<Words> = {}): void {
    for (const span of spans) this.#words.push({ id, span, sort: "other", kind: null, ref: null, ...more });
  }

  #head(): Markup {
    const { document } = this.#record;
    const { title, published, publisher } = document;
    if (title) this.#rests("title", [title.span]);
    if (published) this.#rests("published", [published.span]);
    const by =
      publisher === null
        ? "publisher not known"
        : shown(publisher.value) + (publisher.party === null ? "" : ` (${this.#party(publisher.party)})`);
    return html`<header>
<h1${title ? attributes({ id: "title", "data-fact": "title" }) : null}${title ? this.#language : null}>${title?.value ?? "No title found"}</h1>
<p>${capital(documentWords[document.kind])} · ${by} · <span${published ? attributes({ id: "published", "data-fact": "published" }) : null}>${published ? momentWords(published.value) : "no date found"}</span> · ${languageName(document.language)}</p>
<p class="quiet">${document.source}</p>
</header>`;
  }

  #said(text: string): Markup {
    return html`<blockquote class="said"${this.#language}>“${safeText(text)}”</blockquote>`;
  }

  /** A link from a fact to its words. */
  #link(id: string, label: string): Markup {
    return html`<a href="#words-${id}">${label}</a>`;
  }

  #place({ name, country }: Place): string {
    const countryName = country === null ? null : this.#party(country);
    return countryName === null || countryName === name ? shown(name) : `${shown(name)}, ${countryName}`;
  }

  #facts(): Insert {
    const { sections } = this.#outline;
    const none = this.#record.encounters.length === 0 && this.#record.acts.length === 0;
    return [
      this.#record.encounters.length === 0 ? html`<p>No meeting, call or other encounter is told of.</p>\n` : null,
      none ? html`<p>Nothing that one side said to another, or did, was found in it.</p>\n` : null,
      ...sections.map(({ encounter, speeches }) => [
        encounter
          ? this.#encounter(encounter)
          : html`<h3>${this.#record.encounters.length > 0 ? "Outside any of these" : "What was said and done"}</h3>\n`,
        ...speeches.map((speech) => this.#speech(speech)),
      ]),
      this.#followUp(),
      this.#sittings(),
      this.#named(),
      this.#unread(),
    ];
  }

  #encounter(encounter: Encounter): Markup {
    const id = keyOf("encounter", encounter.id);
    const { place, date } = encounter;
    const title = encounterTitle(
      encounter,
      encounter.body === null ? null : (this.#outline.body(encounter.body)?.name ?? null),
    );
    this.#rests(id, [encounter.span], {
      sort: "encounter",
      ref: { label: encounter.id, name: `${encounter.id}: ${title}` },
    });
    const people = encounter.participants.flatMap((each) => this.#outline.actor(each) ?? []);
    const named = new Set(people.map(({ party }) => party));
    const silent = encounter.parties.filter((party) => !named.has(party)).map(this.#party);
    const attendees = encounter.attendees.flatMap((each) => this.#outline.actor(each) ?? []);
    const who = [...people.map((actor) => this.#actorWords(actor)), ...silent];
    return html`<h3>${title}</h3>
<ul class="facts">
<li${attributes({ id, "data-fact": id })}>
<dl>
${who.length === 0 ? null : html`<dt>who</dt><dd>${lines(who)}</dd>`}
${attendees.length === 0 ? null : html`<dt>with</dt><dd>${lines(attendees.map((actor) => this.#actorWords(actor)))}</dd>`}
<dt>where</dt><dd>${place === null ? "not said" : this.#place(place)}</dd>
<dt>when</dt><dd>${date === null ? "not said" : momentWords(date)}</dd>
</dl>
${this.#said(encounter.quote)}
<p class="quiet">${this.#link(id, encounter.id)}</p>
</li>
</ul>
`;
  }

  #actorWords(actor: Actor): string {
    const party = actor.party === null ? null : this.#party(actor.party);
    const titles =
      actor.type !== "person"
        ? []
        : actor.titles?.length
          ? actor.titles.map(shown)
          : (actor.offices ?? []).map(officeWords);
    const name = [shown(actor.name), ...titles].join(", ");
    return party === null || party === actor.name ? name : `${name} (${party})`;
  }

  #speech({ parties, speakers, acts }: Speech): Markup {
    const people = speakers.filter(({ type }) => type !== "state" && type !== "government" && type !== "joint");
    const title = [listOf(parties.map(this.#party)), listOf(people.map(({ name }) => shown(name)))]
      .filter((part) => part !== "")
      .join(": ");
    return html`<h4>${title === "" ? "Nobody is named" : title}</h4>
<ul class="facts">
${acts.map((act) => this.#act(act))}</ul>
`;
  }

  #act(act: Act): Markup {
    const id = keyOf("act", act.id);
    const notes = actNotes(act, this.#outline, this.#party);
    const tone = actTones[act.kind];
    const by = listOf(act.byParty.map(this.#party));
    const name = `${act.id}: ${act.kind}${by === "" ? "" : `, ${by}`}`;
    this.#rests(id, [act.span], { sort: "act", kind: act.kind, ref: { label: act.id, name } });
    this.#rests(id, [act.trigger], { sort: "trigger", kind: act.kind });
    return html`<li${attributes({ id, "data-fact": id })}>
<span${attributes({ class: `kind ${tone}` })}>${act.kind}</span>${notes.length === 0 ? null : html` <span class="quiet">${notes.join(" · ")}</span>`}
${this.#said(act.quote)}
<p class="quiet">${this.#link(id, act.id)} · CAMEO ${act.cameo} · PLOVER ${act.plover} · ${act.rule}</p>
</li>
`;
  }

  #followUp(): Markup {
    const { dues } = this.#outline;
    return html`<h3>Needs follow-up</h3>
${
  dues.length === 0
    ? html`<p>Nothing that could later be checked was asked or promised.</p>\n`
    : html`<ul class="facts">
${dues.map((due) => this.#due(due))}</ul>
`
}`;
  }

  #due(due: Due): Markup {
    const { undertaking } = due;
    const { when, where, condition, answer } = undertaking;
    const id = keyOf("undertaking", undertaking.id);
    this.#rests(id, [undertaking.span]);
    if (when) this.#rests(`${id}-when`, [when.span]);
    if (condition) this.#rests(`${id}-condition`, [condition.span]);
    const by = undertaking.by.length === 0 ? "" : ` by ${listOf(undertaking.by.map(this.#party))}`;
    return html`<li${attributes({ id, "data-fact": id })}>
<p class="what">${dueWords(due, this.#record, this.#party)}</p>
<dl>
<dt>how</dt><dd>${undertakingWords[undertaking.kind]}${by}</dd>
<dt>when</dt><dd${when ? attributes({ "data-fact": `${id}-when` }) : null}>${whenWords(when)}</dd>
<dt>where</dt><dd>${where === null ? "not said" : this.#place(where)}</dd>
${condition ? html`<dt>on terms</dt><dd${attributes({ "data-fact": `${id}-condition` })}>“${shown(condition.text)}”</dd>` : null}
${answer ? html`<dt>answer</dt><dd>${answer.state === "noted" ? "noted, neither accepted nor declined" : answer.state}: ${html`<a href="#${keyOf("act", answer.act)}">${answer.act}</a>`}</dd>` : null}
</dl>
${this.#said(undertaking.quote)}
<p class="quiet">${this.#link(keyOf("act", undertaking.act), undertaking.id)}</p>
</li>
`;
  }

  #sittings(): Markup | null {
    const { sittings } = this.#record;
    if (sittings.length === 0) return null;
    const items = sittings.map((sitting) => {
      const id = keyOf("sitting", sitting.id);
      const { when, where } = sitting;
      this.#rests(id, [sitting.span]);
      if (when) this.#rests(`${id}-when`, [when.span]);
      return html`<li${attributes({ id, "data-fact": id })}>
<p class="what">${sittingWords(sitting, this.#outline, this.#party)}</p>
<dl>
${when ? html`<dt>when</dt><dd${attributes({ "data-fact": `${id}-when` })}>${whenWords(when)}</dd>` : null}
${where ? html`<dt>where</dt><dd>${this.#place(where)}</dd>` : null}
</dl>
${this.#said(sitting.quote)}
<p class="quiet">${this.#link(id, sitting.id)}</p>
</li>
`;
    });
    return html`<h3>Sessions spoken of</h3>
<ul class="facts">
${items}</ul>
`;
  }

  /** People, organisations, states and bodies that the text names. */
  #named(): Markup | null {
    const { actors, bodies } = this.#record;
    const mentioned = [
      ...actors.map((actor) => ({
        id: keyOf("actor", actor.id),
        words: this.#actorWords(actor),
        mentions: actor.mentions,
      })),
      ...bodies.map((body) => ({ id: keyOf("body", body.id), words: shown(body.name), mentions: body.mentions })),
    ].filter(({ mentions }) => mentions.length > 0);
    if (mentioned.length === 0) return null;
    for (const { id, mentions } of mentioned) this.#rests(id, mentions);
    return html`<h3>Who and what is named</h3>
<ul class="facts">
${mentioned.map(
  ({
    id,
    words,
    mentions,
  }) => html`<li${attributes({ id, "data-fact": id })}>${words} <span class="quiet">${this.#link(id, counted(mentions.length, "mention"))}</span></li>
`,
)}</ul>
`;
  }

  #unread(): Markup | null {
    const { unread } = this.#outline;
    if (unread.length === 0) return null;
    const items = unread.map((span, index) => {
      const id = `unread-${index + 1}`;
      this.#rests(id, [span], { sort: "unread", ref: { label: "?", name: `Not read, ${index + 1}` } });
      return html`<li${attributes({ id, "data-fact": id })}>${this.#said(this.#record.text.slice(...span))}<p class="quiet">${this.#link(id, "show")}</p></li>
`;
    });
    return html`<h3>Could not be read</h3>
<p>Words stand here that often carry an act, and no rule could read them.</p>
<ul class="facts">
${items}</ul>
`;
  }

  #foot(): Markup {
    const { reader, document } = this.#record;
    return html`<footer class="quiet">Read by rules, reader ${reader.version}, rules ${reader.pack}. Document ${document.id}. Nothing is told here but what rests on words of the text.</footer>`;
  }

  #text(): Markup {
    const text = safeText(this.#record.text);
    const segments = segmentsOf(text, this.#words);
    // The first words of a fact that has no link of its own in the text get the place where its link leads.
    const begun = new Set<string>();
    let next = 0;
    const paragraphs: Markup[] = [];
    for (const [start, end] of paragraphsOf(text)) {
      const parts: Markup[] = [];
      while ((segments[next]?.end ?? text.length + 1) <= start) next += 1;
      for (let index = next; (segments[index]?.start ?? end) < end; index += 1) {
        const segment = segments[index];
        if (!segment) break;
        const starts = segment.marks.filter(({ id, sort }) => {
          if (sort === "trigger" || begun.has(id)) return false;
          begun.add(id);
          return true;
        });
        parts.push(
          ...starts.map(anchor),
          this.#segment(segment, text.slice(Math.max(start, segment.start), Math.min(end, segment.end))),
        );
      }
      paragraphs.push(html`<p${this.#language}>${parts}</p>\n`);
    }
    // Facts that rest on white space alone, as only a record from elsewhere could have them.
    const placeless = this.#words.filter(({ id, sort }) => sort !== "trigger" && !begun.has(id));
    const rest = [...new Set(placeless.map(({ id }) => id))].map(
      (id) => html`<span${attributes({ id: `words-${id}` })}></span>`,
    );
    return html`<div class="document">
${paragraphs.length === 0 ? html`<p>The document is empty.</p>\n` : paragraphs}${rest}</div>`;
  }

  #segment({ marks }: Segment<Words>, text: string): Markup {
    const lines = text.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
    if (marks.length === 0) return html`${lines}`;
    const act = marks.findLast(({ sort }) => sort === "act");
    const isTrigger = act !== undefined && marks.some(({ sort, id }) => sort === "trigger" && id === act.id);
    const sort = act?.kind
      ? actTones[act.kind]
      : marks.findLast((mark) => mark.sort === "encounter" || mark.sort === "unread")?.sort;
    const words = attributes({
      class: [sort ?? "fact-words", isTrigger ? "trigger" : ""].join(" ").trim(),
      "data-words": [...new Set(marks.map(({ id }) => id))].join(" "),
    });
    return sort === undefined ? html`<span${words}>${lines}</span>` : html`<mark${words}>${lines}</mark>`;
  }
}

/** An id for a fact's element. A record from elsewhere may have ids that an attribute of ids cannot hold. */
function keyOf(sort: string, id: string): string {
  return `${sort}-${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`)}`;
}

function anchor({ id, ref }: Words): Markup {
  return ref === null
    ? html`<span${attributes({ id: `words-${id}` })}></span>`
    : html`<a${attributes({ class: "ref", id: `words-${id}`, href: `#${id}`, "data-words": id, "aria-label": ref.name })}>${ref.label}</a>`;
}

function lines(items: readonly string[]): Insert {
  return items.map((item, index) => (index === 0 ? item : html`<br>${item}`));
}

/** Where the paragraphs of a text lie: what stands between blank lines. */
function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const stop = newline < 0 ? text.length : newline;
    if (text.slice(at, stop).trim() === "") {
      if (start >= 0) found.push([start, end]);
      start = -1;
    } else {
      if (start < 0) start = at;
      end = stop;
    }
    at = stop + 1;
  }
  if (start >= 0) found.push([start, end]);
  return found;
}
