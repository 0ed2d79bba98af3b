import { safeLine } from "./safe-text.ts";

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;
const opening = "\u2068";
const closing = "\u2069";

/** Whether the text has letters that are written from right to left. */
export function holdsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * The text set apart from what surrounds it (U+2068 FIRST STRONG ISOLATE … U+2069), where it has letters that run from
 * right to left: so that a name or a quote keeps its order and leaves that of its neighbours alone.
 */
export function isolate(text: string): string {
  return holdsRightToLeft(text) ? opening + text + closing : text;
}

/** Words of a document, to stand among a page's own: safe, on one line, set apart where they run the other way. */
export function shown(text: string): string {
  return isolate(safeLine(text));
}

/**
 * Lines of one text, each with its isolates closed and those of the line before opened again: an isolate ends with its
 * line, and every line of a terminal is one of its own.
 */
export function balanceIsolates(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const head = opening.repeat(open);
    let body = "";
    for (const part of line.split(/([\u2068\u2069])/)) {
      if (part === opening) open += 1;
      else if (part === closing && open === 0) continue;
      else if (part === closing) open -= 1;
      body += part;
    }
    return head + body + closing.repeat(open);
  });
}
