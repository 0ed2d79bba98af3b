import { balanceIsolates, shown } from "../reading-order.ts";
import { safeComposed, safeLine } from "../safe-text.ts";
import { breakLines, columnsOf } from "./columns.ts";

const same = (text: string): string => text;

export interface SayOptions {
  /** Columns of white space before each line. */
  readonly indent?: number;
  /** Put before the first line, inside its indent; the lines below it stay clear of it. */
  readonly label?: string;
  /** Columns for the label with the space after it; a longer label gets a line of its own. */
  readonly labelColumns?: number;
  readonly paint?: (line: string) => string;
  readonly paintLabel?: (label: string) => string;
}

/**
 * A page for a terminal, grown line by line. What is said is made safe and broken to the width; words of documents go through
 * `shown` first, for their reading order.
 */
export class TerminalPage {
  readonly #lines: string[] = [];
  readonly width: number;

  /** `width` in columns; below 20 nothing could be read, so 20 it is. */
  constructor(width: number) {
    this.width = Math.max(20, Math.floor(width));
  }

  say(text: string, options: SayOptions = {}): void {
    const { indent = 0, label = "", paint = same, paintLabel = same } = options;
    const labelColumns =
      label === "" && options.labelColumns === undefined ? 0 : (options.labelColumns ?? columnsOf(label) + 1);
    const margin = " ".repeat(indent);
    const room = this.width - indent - labelColumns;
    // Beside a wide label there may be no room left: then the text goes below it.
    const beside = room >= 12 && columnsOf(label) < Math.max(labelColumns, 1);
    const inset = beside ? labelColumns : Math.min(labelColumns, 2);
    if (label !== "" && !beside) this.#lines.push(margin + paintLabel(label));
    const safe = safeComposed(text).replace(/\s+/g, " ");
    const lines = breakLines(safe, Math.max(1, this.width - indent - inset));
    balanceIsolates(lines.map(({ start, end }) => safe.slice(start, end))).forEach((line, index) => {
      const labelled = index === 0 && beside && label !== "";
      const head = labelled ? paintLabel(label) + " ".repeat(labelColumns - columnsOf(label)) : " ".repeat(inset);
      this.#lines.push((margin + head + paint(line)).trimEnd());
    });
  }

  /** Where a document is from. An address is not broken, for people click and copy it. */
  source(text: string, options: Pick<SayOptions, "indent" | "paint"> = {}): void {
    const { indent = 0, paint = same } = options;
    if (/^https?:\/\/\S+$/.test(text)) this.#lines.push(" ".repeat(indent) + paint(safeLine(text)));
    else this.say(shown(text), options);
  }

  /** A line already made: no longer than the width, and safe. */
  line(text: string): void {
    this.#lines.push(text.trimEnd());
  }

  /** An empty line, never two. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  toString(): string {
    const lines = this.#lines.at(-1) === "" ? this.#lines.slice(0, -1) : this.#lines;
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  }
}
