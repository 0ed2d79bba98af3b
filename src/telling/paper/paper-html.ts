import { htmlDocument } from "../html/document.ts";
import { attributes, html, type Insert, type Markup } from "../html/markup.ts";
import { baseStyle } from "../html/style.ts";
import { shown } from "../reading-order.ts";
import type { Paper, PaperBlock, PaperLine, PaperNote, PaperPoint } from "./paper.ts";
import { pictureStyle, pictureSvg } from "./picture-svg.ts";

const style = `${baseStyle}
:root { --good: #2f7d43; --due: #1b6f8a; --late: #b3372a; }
@media (prefers-color-scheme: dark) { :root { --good: #6fc486; --due: #6cc3dd; --late: #f08a7d; } }
body { max-width: 56rem; margin-inline: auto; padding: 1.5rem; }
header { margin-block-end: 1rem; }
header p { color: var(--quiet); margin-block: 0.25rem 0; }
nav { border-block: 1px solid var(--line); padding-block: 0.5rem; margin-block-end: 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
main > section { margin-block-end: 2.25rem; }
main h2 { font-size: 1.25rem; text-transform: none; letter-spacing: 0; color: var(--ink); border-block-end: 2px solid var(--ink); padding-block-end: 0.25rem; margin-block-end: 0.75rem; }
h3 { font-size: 1rem; margin-block: 1.25rem 0.375rem; }
.points > li { padding-block: 0.375rem; overflow-wrap: anywhere; }
.points > .tagged { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); }
.points > li + li { border-block-start: 1px solid var(--line); }
.points ul { margin-inline-start: 1rem; color: var(--quiet); font-size: 0.9375em; }
.tag { justify-self: start; align-self: start; margin-block-start: 0.15rem; min-width: 5.75rem; padding-inline: 0.4em; border-radius: 3px; font-size: 0.8125rem; font-weight: 600; text-align: center; }
.tag.good { background: var(--warm); color: var(--warm-ink); } .tag.due { background: var(--promise); color: var(--promise-ink); }
.tag.late { background: var(--cold); color: var(--cold-ink); } .tag.quiet { background: var(--plain); color: var(--plain-ink); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375em; }
caption { text-align: start; font-weight: 600; padding-block-end: 0.375rem; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-block-end: 1px solid var(--line); overflow-wrap: break-word; }
td:last-child { overflow-wrap: anywhere; }
th { color: var(--quiet); font-weight: 600; font-size: 0.8125rem; }
sup { line-height: 0; }
sup a { text-decoration: none; padding-inline: 0.1em; }
.notes { font-size: 0.875em; }
.notes > li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); padding-block: 0.25rem; overflow-wrap: anywhere; }
.notes q { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Noto Naskh Arabic", serif; quotes: none; }
:target { outline: 2px solid var(--focus); outline-offset: 2px; }
${pictureStyle}
@media print {
  :root { --good: #2f7d43; --due: #1b6f8a; --late: #b3372a; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  .wide { overflow: visible; }
  tr, .points > li { break-inside: avoid; }
  thead { display: table-header-group; }
  .tag { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** A paper as one self-contained HTML file: no script, no request; footnotes as links there and back; prints well. */
export function paperHtml(paper: Paper): string {
  return new PaperHtml(paper).write();
}

class PaperHtml {
  readonly #paper: Paper;
  /** How often a note has been pointed at, for ids to come back to. */
  readonly #pointed = new Map<number, number>();

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  write(): string {
    const { title, subtitle, sections, notes, remarks } = this.#paper;
    const told = sections.map(
      ({ id, heading, blocks }) => html`<section${attributes({ id, "aria-labelledby": `${id}-heading` })}>
<h2${attributes({ id: `${id}-heading` })}>${heading}</h2>
${blocks.map((block) => this.#block(block))}</section>
`,
    );
    const body = html`<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${title}</h1>
<p>${subtitle}</p>
</header>
<nav aria-label="Sections">
<ul>
${sections.map(
  ({ id, heading }) => html`<li><a${attributes({ href: `#${id}` })}>${heading}</a></li>
`,
)}${
  notes.length === 0
    ? null
    : html`<li><a href="#notes">Footnotes</a></li>
`
}</ul>
</nav>
<main id="content" tabindex="-1">
${told}${
  notes.length === 0
    ? null
    : html`<section id="notes" aria-labelledby="notes-heading">
<h2 id="notes-heading">Footnotes</h2>
<ul class="notes">
${notes.map((note) => this.#note(note))}</ul>
</section>
`
}</main>
<footer class="quiet">
${remarks.map(
  (remark) => html`<p>${remark}</p>
`,
)}</footer>`;
    return htmlDocument({ title, style, script: "", body });
  }

  #refs(notes: readonly number[]): Insert {
    return notes.map((number) => {
      const times = (this.#pointed.get(number) ?? 0) + 1;
      this.#pointed.set(number, times);
      return html`<sup><a${attributes({ id: `ref-${number}-${times}`, href: `#note-${number}`, "aria-label": `note ${number}` })}>${number}</a></sup>`;
    });
  }

  #line({ text, notes }: PaperLine): Markup {
    return html`${text}${this.#refs(notes)}`;
  }

  #block(block: PaperBlock): Markup {
    switch (block.kind) {
      case "remark":
        return html`<p>${block.text}</p>
`;
      case "points":
        return html`${
          block.heading === null
            ? null
            : html`<h3>${block.heading}</h3>
`
        }<ul class="points">
${block.points.map((point) => this.#point(point))}</ul>
`;
      case "table":
        return html`<div class="wide" role="region" tabindex="0"${attributes({ "aria-label": block.caption })}>
<table>
<caption>${block.caption}</caption>
<thead><tr>${block.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${block.rows.map(
  (row) => html`<tr>${row.map((cell) => html`<td>${this.#line(cell)}</td>`)}</tr>
`,
)}</tbody>
</table>
</div>
`;
      case "picture":
        return pictureSvg(block.picture);
    }
  }

  #point(point: PaperPoint): Markup {
    const { tag, below } = point;
    const told = html`${this.#line(point)}${
      below.length === 0
        ? null
        : html`
<ul>
${below.map(
  (line) => html`<li>${this.#line(line)}</li>
`,
)}</ul>
`
    }`;
    return tag === null
      ? html`<li>${told}</li>
`
      : html`<li class="tagged"><span${attributes({ class: `tag ${tag.tone}` })}>${tag.word}</span><div>${told}</div></li>
`;
  }

  #note({ number, quote, about, source, decidedBy }: PaperNote): Markup {
    const words = quote === "" ? html`Decided without words of a document` : html`<q>“${shown(quote)}”</q>`;
    const more = [...about.map(shown), ...(decidedBy === null ? [] : [`decided by ${shown(decidedBy)}`])].join(" · ");
    const from =
      source === null
        ? null
        : isAddress(source)
          ? html` · <a${attributes({ href: source, rel: "noreferrer" })}>${source}</a>`
          : html` · ${shown(source)}`;
    return html`<li${attributes({ id: `note-${number}` })}><a${attributes({ href: `#ref-${number}-1`, "aria-label": `back to where note ${number} is pointed at` })}>${number}</a><span>${words} · ${more}${from}</span></li>
`;
  }
}

/** Only what is an address beyond doubt becomes a link: never a script, never a file. */
function isAddress(source: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(source);
}
