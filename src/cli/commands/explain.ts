import { explainDocument } from "../../operations/explain-document.ts";
import { partyName } from "../../operations/resolve-party.ts";
import { explainPage } from "../../telling/explain-page.ts";
import { choiceArgument, offsetArgument, sizeArgument } from "../arguments.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";

export interface ExplainOptions {
  readonly at?: string;
  readonly format: string;
  readonly maxSize?: string;
}

export async function explain(session: Session, path: string, options: ExplainOptions): Promise<number> {
  const { terminal, stdin } = session;
  const format = choiceArgument("--format", options.format, ["text", "json"] as const);
  const at = options.at === undefined ? {} : { at: offsetArgument("--at", options.at) };
  const sizeLimit = options.maxSize === undefined ? {} : { sizeLimit: sizeArgument("--max-size", options.maxSize) };
  const explanation = await explainDocument(path, { stdin, ...at, ...sizeLimit });
  const { colour, width } = terminal;
  await terminal.out(
    format === "json"
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : explainPage(explanation, { colour, width, partyName }),
  );
  return exitCodes.done;
}
