import type { Moment } from "../../record/record.ts";
import type { Citation, HistoryEntry } from "../../register/report.ts";
import { momentWords } from "../moment-words.ts";

/**
 * A paper for a desk: headings, short lines, tables, pictures, and footnotes that hold every line to a document and its words.
 * It says nothing of how it looks: terminal, Markdown, HTML and DOCX are made from it.
 */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: Moment;
  readonly sections: readonly PaperSection[];
  /** Numbered from 1 in the order in which the sections first point at them. */
  readonly notes: readonly PaperNote[];
  /** Small print at the end. */
  readonly remarks: readonly string[];
}

export interface PaperSection {
  /** For links: letters, digits and hyphens. */
  readonly id: string;
  readonly heading: string;
  /** Never empty: where there is nothing to tell, a line says so. */
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: "remark"; readonly text: string }
  | { readonly kind: "points"; readonly heading: string | null; readonly points: readonly PaperPoint[] }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly PaperCell[])[];
    }
  | { readonly kind: "picture"; readonly picture: Picture };

export type PaperTone = "good" | "due" | "late" | "quiet";

/** One short line. */
export interface PaperPoint {
  readonly text: string;
  /** A word that says how it stands, before the line. */
  readonly tag: { readonly word: string; readonly tone: PaperTone } | null;
  readonly notes: readonly number[];
  /** What belongs below it: its history. */
  readonly below: readonly PaperLine[];
}

export interface PaperLine {
  readonly text: string;
  readonly notes: readonly number[];
}

export type PaperCell = PaperLine;

/** The words of a document that a line rests on. */
export interface PaperNote {
  readonly number: number;
  readonly quote: string;
  /** Date, publisher, title: in the order in which people cite. */
  readonly about: readonly string[];
  /** File name or URL; null where a person decided without pointing at a document. */
  readonly source: string | null;
  /** Who decided, where a person did. */
  readonly decidedBy: string | null;
}

/** What happened or is to happen over time, in lanes. What it shows is told in words too: `description`. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Days, `2018-02-27`. */
  readonly from: string;
  readonly to: string;
  /** The day of the paper, marked where it lies between the two. */
  readonly today: string;
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly label: string;
  readonly spans: readonly { readonly from: string; readonly to: string; readonly tone: PaperTone }[];
  readonly marks: readonly {
    readonly at: string;
    readonly shape: "done" | "planned" | "said";
    readonly label: string;
  }[];
}

/** Gives footnotes their numbers: one for the same words of the same document, however often they are pointed at. */
export class Footnotes {
  readonly #notes: PaperNote[] = [];
  readonly #numbers = new Map<string, number>();

  get all(): readonly PaperNote[] {
    return this.#notes;
  }

  citation({ document, span, quote, on, title, publisher, source }: Citation): number {
    const about = [on === null ? null : momentWords(on), publisher, title].filter((part) => part !== null);
    return this.#note(`${document}:${span.join("-")}`, { quote, about, source, decidedBy: null });
  }

  entry({ document, span, quote, on, title, publisher, source, by }: HistoryEntry): number {
    const decidedBy = by.startsWith("person:") ? by.slice("person:".length) : null;
    const about = [momentWords(on), publisher, title].filter((part) => part !== null);
    const key = document === null || span === null ? `${on}:${by}:${quote}` : `${document}:${span.join("-")}`;
    return this.#note(decidedBy === null ? key : `${key}:${by}`, { quote, about, source, decidedBy });
  }

  #note(key: string, note: Omit<PaperNote, "number">): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#notes.length + 1;
    this.#notes.push({ number, ...note });
    this.#numbers.set(key, number);
    return number;
  }
}
