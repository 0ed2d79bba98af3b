import { partyName } from "../../operations/resolve-party.ts";
import { searchActs } from "../../operations/search-acts.ts";
import { choiceArgument, countArgument, dateArgument, kindArgument, partyArgument } from "../arguments.ts";
import { exitCodes } from "../exit-codes.ts";
import { searchPage } from "../pages/search-page.ts";
import type { Session } from "../session.ts";

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
  else if (hits.length > 0) {
    await terminal.out(searchPage(hits, { colour: terminal.colour, width: terminal.width, partyName }));
  } else if (filed === 0) await terminal.out("Nothing is filed yet. Add documents first: chancery add FOLDER\n");
  else {
    const narrowed = options.party ?? options.kind ?? options.from ?? options.to;
    const hint =
      narrowed === undefined ? "Try fewer words, or one of them." : "Try fewer words, or without the filters.";
    await terminal.out(`Nothing found. ${hint}\n`);
  }
  return exitCodes.done;
}
