import { daysBetween } from "../../record/moment.ts";
import { attributes, html, type Markup } from "../html/markup.ts";
import { breakLines } from "../terminal/columns.ts";
import type { Lane, Picture } from "./paper.ts";

const width = 760;
const left = 8;
const right = 12;
const top = 26;
const laneHeight = 36;
const longestLabel = 118;

/**
 * A picture as SVG for a page that has `pictureStyle`. For those who do not see it, its title and description say what it
 * shows, and every mark has its words as a title.
 */
export function pictureSvg(picture: Picture): Markup {
  const { id, title, description, from, to, today, lanes } = picture;
  const all = Math.max(1, daysBetween(from, to));
  const x = (day: string) => left + (Math.min(all, Math.max(0, daysBetween(from, day))) / all) * (width - left - right);
  const height = top + lanes.length * laneHeight + 8;
  const years = yearsBetween(from, to);
  const isToday = today >= from && today <= to;
  return html`<figure class="picture">
<svg${attributes({ viewBox: `0 0 ${width} ${height}`, role: "img", "aria-labelledby": `${id}-title ${id}-description` })}>
<title${attributes({ id: `${id}-title` })}>${title}</title>
<desc${attributes({ id: `${id}-description` })}>${description}</desc>
${years.map(
  ({
    day,
    label,
  }) => html`<line class="year"${attributes({ x1: round(x(day)), x2: round(x(day)), y1: 18, y2: height })}/>${label === "" ? null : html`<text class="axis"${attributes({ x: round(x(day)) + 3, y: 14 })}>${label}</text>`}
`,
)}${
  isToday
    ? html`<line class="today"${attributes({ x1: round(x(today)), x2: round(x(today)), y1: 18, y2: height })}/>
`
    : null
}${lanes.map((lane, index) => laneOf(lane, top + index * laneHeight, x))}</svg>
<figcaption class="quiet">${description} Filled: done. Ring: planned. Small: said.${isToday ? " Dashed line: the day of this paper." : ""}</figcaption>
</figure>
`;
}

/** A label that fits the picture: wide letters count twice. */
function shortened(label: string): string {
  const [first] = breakLines(label, longestLabel);
  return first === undefined || first.end === label.length ? label : `${label.slice(0, first.end)} …`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function laneOf({ label, spans, marks }: Lane, y: number, x: (day: string) => number): Markup {
  const middle = y + 25;
  const short = shortened(label);
  return html`<g><title>${label}</title>
<text${attributes({ x: left, y: y + 12 })}>${short}</text>
${spans.map(
  ({
    from,
    to,
    tone,
  }) => html`<rect${attributes({ class: `bar ${tone}`, x: round(x(from)), y: middle - 2, width: Math.max(2, round(x(to) - x(from))), height: 4, rx: 2 })}/>
`,
)}${marks.map(
  ({
    at,
    shape,
    label: words,
  }) => html`<circle${attributes({ class: `mark ${shape}`, cx: round(x(at)), cy: middle, r: shape === "said" ? 2.5 : 4.5 })}><title>${words}</title></circle>
`,
)}</g>
`;
}

/** The first days of years; where there are many, not every one has its number written. */
function yearsBetween(from: string, to: string): { readonly day: string; readonly label: string }[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / 14));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, "0");
    return { day: `${year}-01-01`, label: index % step === 0 ? year : "" };
  });
}

export const pictureStyle = `
.picture { margin: 0 0 1rem; }
.picture svg { width: 100%; height: auto; display: block; font: 11px system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; fill: var(--ink); }
.picture .axis { fill: var(--quiet); font-size: 10px; }
.picture .year { stroke: var(--line); stroke-width: 1; }
.picture .today { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 3; }
.picture .bar.good { fill: var(--good); } .picture .bar.due { fill: var(--due); } .picture .bar.late { fill: var(--late); } .picture .bar.quiet { fill: var(--quiet); }
.picture .mark { stroke: var(--ink); stroke-width: 1.5; }
.picture .mark.done { fill: var(--ink); } .picture .mark.planned { fill: var(--paper); } .picture .mark.said { fill: var(--ink); stroke: none; }
@media print { .picture { break-inside: avoid; } .picture svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
