import { shown } from "../reading-order.ts";
import { safeComposed } from "../safe-text.ts";
import type { Paper, PaperBlock, PaperLine, PaperNote, PaperPoint } from "./paper.ts";

/** A paper in Markdown (CommonMark with the tables and footnotes of GitHub). Whatever documents hold is escaped. */
export function paperMarkdown(paper: Paper): string {
  const parts = [`# ${plain(paper.title)}`, `*${plain(paper.subtitle)}*`];
  for (const { heading, blocks } of paper.sections) parts.push(`## ${plain(heading)}`, ...blocks.map(blockOf));
  if (paper.notes.length > 0) parts.push(paper.notes.map(noteOf).join("\n"));
  if (paper.remarks.length > 0) parts.push("---", ...paper.remarks.map(plain));
  return `${parts.join("\n\n")}\n`;
}

/** Text that Markdown takes as text. */
function plain(text: string): string {
  return safeComposed(text)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#+!|~&]/g, (character) => `\\${character}`)
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^([-=])/, "\\$1")
    .replace(/(https?|ftp|www)([:.])/gi, "$1\u2060$2");
}

function noted({ text, notes }: PaperLine): string {
  return plain(text) + notes.map((number) => `[^${number}]`).join("");
}

function blockOf(block: PaperBlock): string {
  switch (block.kind) {
    case "remark":
      return plain(block.text);
    case "points":
      return `${block.heading === null ? "" : `### ${plain(block.heading)}\n\n`}${block.points.map(pointOf).join("\n")}`;
    case "table": {
      const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      const rows = [
        line(block.columns.map(plain)),
        line(block.columns.map(() => "---")),
        ...block.rows.map((row) => line(row.map(noted))),
      ];
      return `### ${plain(block.caption)}\n\n${rows.join("\n")}`;
    }
    case "picture":
      return plain(block.picture.description);
  }
}

function pointOf(point: PaperPoint): string {
  const tag = point.tag === null ? "" : `**${plain(point.tag.word)}** `;
  return [`- ${tag}${noted(point)}`, ...point.below.map((line) => `  - ${noted(line)}`)].join("\n");
}

function noteOf({ number, quote, about, source, decidedBy }: PaperNote): string {
  const words = quote === "" ? "Decided without words of a document" : `“${plain(shown(quote))}”`;
  const more = [
    ...about.map((each) => plain(shown(each))),
    ...(decidedBy === null ? [] : [`decided by ${plain(shown(decidedBy))}`]),
  ];
  const from = source === null ? [] : [addressOf(source)];
  return `[^${number}]: ${[words, ...more, ...from].join(" · ")}`;
}

/** An address becomes a link only where it is one beyond doubt. */
function addressOf(source: string): string {
  return /^https?:\/\/[^\s<>\\]+$/.test(source) ? `<${safeComposed(source)}>` : plain(shown(source));
}
