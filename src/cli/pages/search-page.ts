import type { SearchHit } from "../../operations/search-acts.ts";
import type { Party } from "../../record/record.ts";
import { listOf } from "../../telling/english.ts";
import { isolate, shown } from "../../telling/reading-order.ts";
import { safeLine, safeText } from "../../telling/safe-text.ts";
import { breakLines } from "../../telling/terminal/columns.ts";
import { TerminalPage } from "../../telling/terminal/page.ts";
import { paintOf } from "../../telling/terminal/paint.ts";
import { shortId } from "../short-id.ts";

export interface SearchPageOptions {
  readonly colour: boolean;
  readonly width: number;
  readonly partyName: (code: Party) => string;
}

const indent = 12;

/** What `chancery search` prints for people: each hit with its day, who said it, the words, and where they stand. */
export function searchPage(hits: readonly SearchHit[], { colour, width, partyName }: SearchPageOptions): string {
  const page = new TerminalPage(width);
  const paint = paintOf(colour);
  const parties = (codes: readonly Party[]) => listOf(codes.map(partyName));
  for (const { document, act, snippet } of hits) {
    page.gap();
    const day = document.published?.slice(0, 10) ?? "undated";
    const to = act?.toParty.length ? ` to ${parties(act.toParty)}` : "";
    const who = act === null ? "in the text" : `${act.kind} by ${parties(act.byParty) || "an unnamed side"}${to}`;
    page.say(who, { label: day, labelColumns: indent, paintLabel: paint.bold });
    for (const line of snippetLines(snippet, page.width - indent, (words) => paint.bold(paint.yellow(words)))) {
      page.line(" ".repeat(indent) + line);
    }
    const from = [shortId(document.id), document.publisher?.value, document.title];
    page.say(from.flatMap((part) => (part ? [shown(part)] : [])).join(" · "), { indent, paint: paint.dim });
    // Not broken: an address is clicked and copied.
    page.line(" ".repeat(indent) + paint.dim(safeLine(document.source)));
  }
  return page.toString();
}

/** A snippet broken to the width, with its hits painted: the paint takes no columns, so lines are broken before it is put on. */
function snippetLines(snippet: SearchHit["snippet"], width: number, paint: (words: string) => string): string[] {
  let text = "";
  const hits: (readonly [start: number, end: number])[] = [];
  for (const { words, hit } of snippet) {
    const start = text.length;
    text += safeText(words).replace(/\s/g, " ");
    if (hit) hits.push([start, text.length]);
  }
  return breakLines(text, width).map(({ start, end }) => {
    let line = "";
    let at = start;
    for (const [from, to] of hits) {
      if (to <= at || from >= end) continue;
      line += text.slice(at, Math.max(at, from)) + paint(text.slice(Math.max(at, from), Math.min(end, to)));
      at = Math.min(end, to);
    }
    return isolate(line + text.slice(at, end));
  });
}
