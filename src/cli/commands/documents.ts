import { type DocumentLine, listDocuments } from "../../operations/list-documents.ts";
import { counted } from "../../telling/english.ts";
import { shown } from "../../telling/reading-order.ts";
import { safeLine } from "../../telling/safe-text.ts";
import { TerminalPage } from "../../telling/terminal/page.ts";
import { paintOf } from "../../telling/terminal/paint.ts";
import { choiceArgument, countArgument, dateArgument, partyArgument } from "../arguments.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import { shortId } from "../short-id.ts";

export interface DocumentsOptions {
  readonly party?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly limit?: string;
  readonly format: string;
}

export async function documents(session: Session, options: DocumentsOptions): Promise<number> {
  const { terminal } = session;
  const format = choiceArgument("--format", options.format, ["text", "json", "jsonl"] as const);
  const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : countArgument("--limit", options.limit);
  const filter = {
    ...(options.party === undefined ? {} : { parties: options.party.map(partyArgument) }),
    ...(options.from === undefined ? {} : { from: dateArgument("--from", options.from) }),
    ...(options.to === undefined ? {} : { to: dateArgument("--to", options.to) }),
  };
  return session.withRegister(async (register) => {
    let count = 0;
    if (format === "json") await terminal.out("[");
    for await (const line of listDocuments(register, filter)) {
      if (count >= limit || terminal.closed) break;
      const between = count === 0 ? "\n" : ",\n";
      count += 1;
      if (format === "json") await terminal.out(`${between}${JSON.stringify(line)}`);
      else await terminal.out(format === "jsonl" ? `${JSON.stringify(line)}\n` : lineInWords(line, terminal));
    }
    if (format === "json") await terminal.out(count === 0 ? "]\n" : "\n]\n");
    if (format === "text" && count === 0) {
      const filed = (await register.count()).documents;
      await terminal.out(
        filed === 0
          ? "Nothing is filed yet. Add documents first: chancery add FOLDER\n"
          : `None of the ${counted(filed, "document")} filed fits.\n`,
      );
    }
    return exitCodes.done;
  });
}

function lineInWords(line: DocumentLine, { colour, width }: Session["terminal"]): string {
  const page = new TerminalPage(width);
  const paint = paintOf(colour);
  const day = line.published?.slice(0, 10) ?? "undated";
  page.say(`${shortId(line.id)}  ${shown(line.title ?? line.source)}`, {
    label: day,
    labelColumns: 12,
    paintLabel: paint.bold,
  });
  const parties = line.parties.slice(0, 6).join(" ") + (line.parties.length > 6 ? " …" : "");
  const rest = [parties, counted(line.acts, "act"), line.publisher?.value];
  page.say(rest.flatMap((part) => (part ? [shown(part)] : [])).join(" · "), { indent: 12, paint: paint.dim });
  page.line(" ".repeat(12) + paint.dim(safeLine(line.source)));
  return page.toString();
}
