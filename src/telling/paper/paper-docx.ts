import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { unzipSync, zipSync } from "fflate";
import { momentStart } from "../../record/moment.ts";
import { holdsRightToLeft, shown } from "../reading-order.ts";
import { safeComposed } from "../safe-text.ts";
import type { Paper, PaperBlock, PaperLine, PaperNote, PaperTone } from "./paper.ts";

/**
 * A paper as a Word document, its footnotes true footnotes. The same paper gives the same bytes: the file is dated by the
 * paper's own day, not by the clock.
 */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const writer = new PaperDocx(paper);
  const packed = await Packer.pack(writer.document(), "uint8array", false, [
    { path: "docProps/core.xml", data: coreProperties(paper) },
  ]);
  // The library dates the entries of the archive by the clock.
  return zipSync(unzipSync(packed), { mtime: "1980-01-01T00:00:00", level: 6 });
}

/** Half points. */
const size = { body: 21, small: 18 };
const colours: { readonly [tone in PaperTone]: string } = {
  good: "1C5429",
  due: "0A4D60",
  late: "8C2318",
  quiet: "55524C",
};

/** What XML can hold: no control characters, no half pairs, none of the two code points that are no characters. */
function xmlText(text: string): string {
  return safeComposed(text).replace(/[\ufffe\uffff]/g, "\ufffd");
}

function coreProperties({ title, asOf }: Paper): string {
  const escaped = xmlText(title)
    .replace(/[\u2068\u2069]/g, "")
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const day = `${momentStart(asOf)}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped}</dc:title><dc:creator>Chancery</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    "</cp:coreProperties>"
  );
}

interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly size?: number;
}

/** Text as runs: what stands between isolates runs its own way, and Word wants that said of the run. */
function runs(text: string, look: RunLook = {}): TextRun[] {
  return xmlText(text)
    .split(/([\u2068\u2069])/)
    .filter((part) => part !== "" && part !== "\u2068" && part !== "\u2069")
    .map((part) => new TextRun({ text: part, ...look, ...(holdsRightToLeft(part) ? { rightToLeft: true } : {}) }));
}

class PaperDocx {
  readonly #paper: Paper;
  readonly #pointed = new Set<number>();

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  document(): Document {
    const { title, subtitle, sections, notes, remarks } = this.#paper;
    const children: (Paragraph | Table)[] = [
      new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
      new Paragraph({ children: runs(subtitle, { color: colours.quiet }), spacing: { after: 240 } }),
    ];
    for (const { heading, blocks } of sections) {
      children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(heading), keepNext: true }));
      for (const block of blocks) children.push(...this.#block(block));
    }
    for (const remark of remarks) {
      children.push(
        new Paragraph({ children: runs(remark, { color: colours.quiet, size: size.small }), spacing: { before: 120 } }),
      );
    }
    return new Document({
      title: xmlText(title),
      creator: "Chancery",
      styles: {
        default: {
          document: { run: { size: size.body } },
          title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 60 } } },
          heading1: {
            run: { size: 27, bold: true, color: "000000" },
            paragraph: { spacing: { before: 320, after: 100 } },
          },
          heading2: {
            run: { size: 23, bold: true, color: "000000" },
            paragraph: { spacing: { before: 200, after: 60 } },
          },
        },
      },
      footnotes: Object.fromEntries(notes.map((note) => [String(note.number), { children: [noteParagraph(note)] }])),
      // A4 with margins of two centimetres, in twentieths of a point.
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838 },
              margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
            },
          },
          children,
        },
      ],
    });
  }

  /** A footnote has its place once; where its words are needed again, its number stands. */
  #line({ text, notes }: PaperLine, look: RunLook = {}): (TextRun | FootnoteReferenceRun)[] {
    const references = notes.flatMap((number, index) => {
      // two references side by side would read as one number
      const gap = index === 0 ? [] : [new TextRun({ text: " ", superScript: true })];
      if (this.#pointed.has(number)) return [...gap, new TextRun({ text: String(number), superScript: true })];
      this.#pointed.add(number);
      return [...gap, new FootnoteReferenceRun(number)];
    });
    return [...runs(text, look), ...references];
  }

  #block(block: PaperBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case "remark":
        return [new Paragraph({ children: runs(block.text) })];
      case "points":
        return [
          ...(block.heading === null
            ? []
            : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.heading), keepNext: true })]),
          ...block.points.flatMap((point) => [
            new Paragraph({
              bullet: { level: 0 },
              children: [
                ...(point.tag === null
                  ? []
                  : [new TextRun({ text: `${point.tag.word}  `, bold: true, color: colours[point.tag.tone] })]),
                ...this.#line(point),
              ],
            }),
            ...point.below.map(
              (line) => new Paragraph({ bullet: { level: 1 }, children: this.#line(line, { size: size.small }) }),
            ),
          ]),
        ];
      case "table":
        return [
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(block.caption), keepNext: true }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            layout: TableLayoutType.AUTOFIT,
            rows: [
              new TableRow({
                tableHeader: true,
                cantSplit: true,
                children: block.columns.map((column) => cellOf(runs(column, { bold: true, size: size.small }))),
              }),
              ...block.rows.map(
                (row) =>
                  new TableRow({
                    cantSplit: true,
                    children: row.map((cell) => cellOf(this.#line(cell, { size: size.small }))),
                  }),
              ),
            ],
          }),
        ];
      case "picture":
        return [new Paragraph({ children: runs(block.picture.description, { italics: true, color: colours.quiet }) })];
    }
  }
}

function cellOf(children: (TextRun | FootnoteReferenceRun)[]): TableCell {
  return new TableCell({
    children: [new Paragraph({ children, alignment: AlignmentType.START })],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
}

function noteParagraph({ quote, about, source, decidedBy }: PaperNote): Paragraph {
  const words = quote === "" ? "Decided without words of a document" : `“${shown(quote)}”`;
  const more = [
    ...about.map(shown),
    ...(decidedBy === null ? [] : [`decided by ${shown(decidedBy)}`]),
    ...(source === null ? [] : [shown(source)]),
  ];
  return new Paragraph({ children: runs([words, ...more].join(" · "), { size: size.small }) });
}
