import { shown } from "../reading-order.ts";
import { TerminalPage } from "../terminal/page.ts";
import { type Paint, paintOf } from "../terminal/paint.ts";
import type { Paper, PaperBlock, PaperLine, PaperNote, PaperPoint, PaperTone } from "./paper.ts";

export interface PaperPageOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A paper for a terminal. Pictures are told in words; tables row by row; footnotes stand at the end. */
export function paperPage(paper: Paper, { colour, width }: PaperPageOptions): string {
  const page = new TerminalPage(width);
  const paint = paintOf(colour);
  page.say(paper.title, { paint: paint.bold });
  page.say(paper.subtitle, { paint: paint.dim });
  for (const { heading, blocks } of paper.sections) {
    page.gap();
    page.say(heading.toUpperCase(), { paint: paint.bold });
    for (const block of blocks) sayBlock(block, page, paint);
  }
  if (paper.notes.length > 0) {
    page.gap();
    page.say("FOOTNOTES", { paint: paint.bold });
    for (const note of paper.notes) sayNote(note, page, paint);
  }
  page.gap();
  for (const remark of paper.remarks) page.say(remark, { paint: paint.dim });
  return page.toString();
}

function tonePaint(paint: Paint, tone: PaperTone): (text: string) => string {
  return { good: paint.green, due: paint.cyan, late: paint.red, quiet: paint.dim }[tone];
}

function noted({ text, notes }: PaperLine): string {
  return notes.length === 0 ? text : `${text} ${notes.map((number) => `[${number}]`).join("")}`;
}

function sayBlock(block: PaperBlock, page: TerminalPage, paint: Paint): void {
  switch (block.kind) {
    case "remark":
      page.say(block.text, { indent: 2, paint: paint.dim });
      return;
    case "points":
      if (block.heading !== null) {
        page.gap();
        page.say(block.heading, { indent: 2, paint: paint.bold });
      }
      for (const point of block.points) sayPoint(point, page, paint);
      return;
    case "table":
      page.gap();
      page.say(block.caption, { indent: 2, paint: paint.bold });
      for (const row of block.rows) {
        const [first, ...rest] = row;
        const facts = rest.flatMap((cell, index) =>
          cell.text === "" ? [] : [`${(block.columns[index + 1] ?? "").toLowerCase()}: ${noted(cell)}`],
        );
        page.say([first === undefined ? "" : noted(first), ...facts].join(" · "), {
          indent: 2,
          label: "•",
          labelColumns: 2,
        });
      }
      return;
    case "picture":
      page.say(block.picture.description, { indent: 2, paint: paint.dim });
  }
}

function sayPoint(point: PaperPoint, page: TerminalPage, paint: Paint): void {
  const { tag, below } = point;
  if (tag === null) page.say(noted(point), { indent: 2, label: "•", labelColumns: 2 });
  else page.say(noted(point), { indent: 2, label: tag.word, labelColumns: 14, paintLabel: tonePaint(paint, tag.tone) });
  for (const line of below) page.say(noted(line), { indent: tag === null ? 4 : 16, label: "–", labelColumns: 2 });
}

function sayNote({ number, quote, about, source, decidedBy }: PaperNote, page: TerminalPage, paint: Paint): void {
  const label = `[${number}]`;
  const words = quote === "" ? "decided without words of a document" : `“${shown(quote)}”`;
  page.say(words, { indent: 2, label, labelColumns: 6 });
  const more = [...about.map(shown), ...(decidedBy === null ? [] : [`decided by ${shown(decidedBy)}`])];
  if (more.length > 0) page.say(more.join(" · "), { indent: 8, paint: paint.dim });
  if (source !== null) page.source(source, { indent: 8, paint: paint.dim });
}
