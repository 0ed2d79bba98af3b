import { partyName } from "../operations/resolve-party.ts";
import type { Party } from "../record/record.ts";

/** "1 act", "2 acts", "0 acts". */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** "Iraq", "Iraq and Russia", "Iraq, Russia and Syria". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function partiesInWords(parties: readonly Party[]): string {
  return listed(parties.map(partyName));
}

/** Text from documents and file names as one line of a terminal: no line breaks, and no character that steers it. */
export function plainLine(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .trim();
}

/** The first words of an id that no two documents of a register are likely to share. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, "").slice(0, 12);
}

/** A text broken into lines of at most `width` columns, each after the first with `indent` before it. */
export function wrapped(text: string, width: number, indent: string): string {
  return wrappedParts([{ words: text, hit: false }], width, indent, (words) => words);
}

/** As `wrapped`, of a text in parts, with `mark` put on those that are hits. */
export function wrappedParts(
  parts: readonly { readonly words: string; readonly hit: boolean }[],
  width: number,
  indent: string,
  mark: (words: string) => string,
): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  let word = "";
  let wordLength = 0;
  const endWord = () => {
    if (wordLength === 0) return;
    if (length > 0 && length + wordLength + 1 > width - indent.length) {
      lines.push(line);
      line = "";
      length = 0;
    }
    line = length === 0 ? word : `${line} ${word}`;
    length += wordLength + (length === 0 ? 0 : 1);
    word = "";
    wordLength = 0;
  };
  for (const { words, hit } of parts) {
    const pieces = words.split(/\s+/);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) endWord();
      const plain = plainLine(piece);
      if (plain === "") continue;
      word += hit ? mark(plain) : plain;
      wordLength += plain.length;
    }
  }
  endWord();
  lines.push(line);
  return lines.join(`\n${indent}`);
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A moment for people: "25 April 2019", "May 2019", "2019", "May 2019 to July 2019". */
export function momentInWords(moment: string): string {
  return moment
    .split("/")
    .map((point) => {
      const [year = "", month, day] = point.slice(0, 10).split("-");
      const name = month === undefined ? undefined : months[Number(month) - 1];
      if (name === undefined) return year;
      return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
    })
    .join(" to ");
}
