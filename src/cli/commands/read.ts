import { readDocuments } from "../../operations/read-documents.ts";
import { choiceArgument, sizeArgument } from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { type RecordFormat, recordFormats, recordWriter } from "../record-formats.ts";
import type { Session } from "../session.ts";

export interface ReadOptions {
  readonly format: string;
  readonly inPlace?: boolean;
  readonly maxSize?: string;
}

export async function read(session: Session, paths: readonly string[], options: ReadOptions): Promise<number> {
  const { terminal, stdin } = session;
  const format: RecordFormat = choiceArgument("--format", options.format, recordFormats);
  const inPlace = options.inPlace === true;
  if (inPlace && format !== "text")
    throw new UsageError("--in-place marks the document's own text; it goes with --format text");
  const writer = await recordWriter(format, { colour: terminal.colour, width: terminal.width, inPlace });
  const sizeLimit = options.maxSize === undefined ? {} : { sizeLimit: sizeArgument("--max-size", options.maxSize) };
  let failed = 0;
  let count = 0;
  for await (const event of readDocuments(paths, { stdin, ...sizeLimit })) {
    if (event.event === "problem") {
      failed += 1;
      terminal.err(`chancery: ${event.problem.message}`);
    } else {
      await terminal.out(writer.record(event.record, count));
      count += 1;
    }
    if (terminal.closed) break;
  }
  await terminal.out(writer.end(count));
  return failed > 0 ? exitCodes.failed : exitCodes.done;
}
