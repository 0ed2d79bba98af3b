import {
  type Comparison,
  compareDocuments,
  type EncounterGroup,
  encountersToCompare,
} from "../../operations/compare-documents.ts";
import { partyName } from "../../operations/resolve-party.ts";
import { comparisonPage } from "../../telling/comparison-page.ts";
import { listOf } from "../../telling/english.ts";
import { encounterWords } from "../../telling/kind-words.ts";
import { shown } from "../../telling/reading-order.ts";
import { safeLine } from "../../telling/safe-text.ts";
import { TerminalPage } from "../../telling/terminal/page.ts";
import { paintOf } from "../../telling/terminal/paint.ts";
import { choiceArgument, dateArgument, partyArgument } from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import { shortId } from "../short-id.ts";

export interface CompareOptions {
  readonly between?: readonly string[];
  readonly on?: string;
  readonly format: string;
}

export async function compare(
  session: Session,
  first: string | undefined,
  second: string | undefined,
  options: CompareOptions,
): Promise<number> {
  const { terminal } = session;
  const format = choiceArgument("--format", options.format, ["text", "json"] as const);
  const pages = (comparisons: readonly Comparison[]) =>
    format === "json"
      ? `${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons, null, 2)}\n`
      : comparisons
          .map((each) => comparisonPage(each, { colour: terminal.colour, width: terminal.width, partyName }))
          .join("\n\n");

  if (options.between === undefined) {
    if (first === undefined || second === undefined) {
      throw new UsageError("compare takes two documents, or --between and two parties");
    }
    if (options.on !== undefined) throw new UsageError("--on goes with --between");
    const { stdin, withRegister } = session;
    await terminal.out(pages([await compareDocuments(first, second, { stdin, withRegister })]));
    return exitCodes.done;
  }

  const [a, b, ...others] = options.between.map(partyArgument);
  if (a === undefined || b === undefined || a === b || others.length > 0 || first !== undefined) {
    throw new UsageError("--between takes two parties, and no document beside them");
  }
  const on = options.on === undefined ? null : dateArgument("--on", options.on);
  const found = await session.withRegister((register) => encountersToCompare(register, [a, b], on));
  if (on === null && format === "json") await terminal.out(`${JSON.stringify(found.groups, null, 2)}\n`);
  else if (found.groups.length === 0) {
    const when = on === null ? "" : ` on ${on}`;
    const none = `No meeting of ${partyName(a)} and ${partyName(b)}${when} is told in more than one filed document.\n`;
    await terminal.out(format === "json" ? "[]\n" : none);
  } else await terminal.out(on === null ? groupsPage(found.groups, terminal) : pages(found.comparisons));
  return exitCodes.done;
}

function groupsPage(groups: readonly EncounterGroup[], { colour, width }: Session["terminal"]): string {
  const page = new TerminalPage(width);
  const paint = paintOf(colour);
  for (const { kind, date, place, parties, documents } of groups) {
    page.gap();
    const where = place === null ? "" : ` in ${shown(place.name)}`;
    const what = `${encounterWords[kind]} of ${listOf(parties.map(partyName))}${where}`;
    page.say(what, { label: date.slice(0, 10), labelColumns: 12, paintLabel: paint.bold });
    // One document may tell of it in several places.
    const each = new Map(documents.map(({ document, citation }) => [document, citation]));
    for (const [document, citation] of each) {
      const named = [shortId(document), citation.publisher, citation.title].filter((part) => part !== null);
      page.say(named.map(shown).join(" · "), { indent: 12 });
      page.line(" ".repeat(12) + paint.dim(safeLine(citation.source)));
    }
  }
  return page.toString();
}
