import { type SearchHit, searchActs } from "../../operations/search-acts.ts";
import { choiceArgument, countArgument, dateArgument, kindArgument, partyArgument } from "../arguments.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import { partiesInWords, shortId, wrapped, wrappedParts } from "../words.ts";

export interface SearchOptions {
  readonly party?: readonly string[];
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: string;
  readonly format: string;
}

export async function search(session: Session, words: readonly string[], options: SearchOptions): Promise<number> {
  const { terminal } = session;
  const format = choiceArgument("--format", options.format, ["text", "json", "jsonl"] as const);
  const query = {
    words: words.join(" "),
    limit: countArgument("--limit", options.limit),
    ...(options.party === undefined ? {} : { parties: options.party.map(partyArgument) }),
    ...(options.kind === undefined ? {} : { kind: kindArgument(options.kind) }),
    ...(options.from === undefined ? {} : { from: dateArgument("--from", options.from) }),
    ...(options.to === undefined ? {} : { to: dateArgument("--to", options.to) }),
  };
  const { hits, filed } = await session.withRegister((register) => searchActs(register, query));
  if (format === "json") await terminal.out(`${JSON.stringify(hits, null, 2)}\n`);
  else if (format === "jsonl") for (const hit of hits) await terminal.out(`${JSON.stringify(hit)}\n`);
  else if (hits.length > 0) await terminal.out(hits.map((hit) => hitLines(hit, terminal)).join("\n"));
  else if (filed === 0) await terminal.out("Nothing is filed yet. Add documents first: chancery add FOLDER\n");
  else {
    const narrowed = options.party ?? options.kind ?? options.from ?? options.to;
    const hint =
      narrowed === undefined ? "Try fewer words, or one of them." : "Try fewer words, or without the filters.";
    await terminal.out(`Nothing found. ${hint}\n`);
  }
  return exitCodes.done;
}

function hitLines({ document, act, snippet }: SearchHit, { style, width }: Terminal): string {
  const day = (document.published?.slice(0, 10) ?? "undated").padEnd(10);
  const to = act?.toParty.length ? ` to ${partiesInWords(act.toParty)}` : "";
  const who = act === null ? "" : `${act.kind} by ${partiesInWords(act.byParty) || "an unnamed side"}${to}`;
  const indent = "            ";
  const body = wrappedParts(snippet, width, indent, (words) => style(["bold", "yellow"], words));
  const from = [document.publisher?.value, document.title, document.source, shortId(document.id)];
  const source = wrapped(from.filter((part) => part).join(" · "), width, indent);
  return `${style("bold", day)}  ${who === "" ? style("dim", "in the text") : who}\n${indent}${body}\n${indent}${style("dim", source)}\n`;
}
