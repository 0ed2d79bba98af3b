import { addDocuments } from "../../operations/add-documents.ts";
import type { DocumentHead } from "../../record/record.ts";
import { counted } from "../../telling/english.ts";
import { shown } from "../../telling/reading-order.ts";
import { paintOf } from "../../telling/terminal/paint.ts";
import { sizeArgument } from "../arguments.ts";
import { datingCommand } from "../dating-command.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";

/** Up to so many documents each is shown as it is filed; of more only the sum. */
const listed = 30;

export async function add(session: Session, paths: readonly string[], options: { maxSize?: string }): Promise<number> {
  const { terminal, stdin } = session;
  const signal = session.finishOnInterrupt();
  const paint = paintOf(terminal.colour);
  const sizeLimit = options.maxSize === undefined ? {} : { sizeLimit: sizeArgument("--max-size", options.maxSize) };
  return session.withRegister(async (register) => {
    const counts = { new: 0, reread: 0, unchanged: 0 };
    const undated: DocumentHead[] = [];
    let failed = 0;
    let found = 0;
    let acts = 0;
    let undertakings = 0;
    let progress = terminal.progress(0, "documents read");
    for await (const event of addDocuments(register, paths, { stdin, signal, ...sizeLimit })) {
      if (event.event === "found") {
        found = event.documents;
        progress = terminal.progress(found, "documents read");
        continue;
      }
      if (event.event === "problem") {
        failed += 1;
        terminal.err(`chancery: ${event.problem.message}`);
        progress.step(event.problem.source);
        continue;
      }
      const { record, filing } = event;
      counts[filing] += 1;
      if (record.document.published === null) undated.push(record.document);
      acts += record.acts.length;
      undertakings += record.undertakings.length;
      progress.step(event.source);
      if (found <= listed) {
        const facts = `${counted(record.acts.length, "act")}, ${record.undertakings.length} to follow up`;
        const said = { new: facts, reread: `read anew: ${facts}`, unchanged: "unchanged" }[filing];
        const day = record.document.published?.value.slice(0, 10) ?? "undated";
        await terminal.out(`${day.padEnd(10)}  ${shown(event.source)}  ${paint.dim(said)}\n`);
      }
    }
    progress.done();
    const done = counts.new + counts.reread + counts.unchanged;
    const parts = [`${counts.new} new`];
    if (counts.reread > 0) parts.push(`${counts.reread} read anew`);
    parts.push(`${counts.unchanged} unchanged`);
    if (failed > 0) parts.push(`${failed} failed`);
    await terminal.out(
      `${counted(done, "document")} in the register (${parts.join(", ")}) with ${counted(acts, "act")}, ${undertakings} to follow up: ${shown(register.where)}\n`,
    );
    const [first] = undated;
    if (first) {
      await terminal.out(
        `${counted(undated.length, "document")} without a date: follow leaves ${undated.length === 1 ? "it" : "them"} out until you say when, as in: ${datingCommand(first.id, first.source)}\n`,
      );
    }
    if (signal.aborted) {
      terminal.err(`chancery: stopped; ${counted(done, "document")} of ${found} filed, and nothing of them is lost`);
      return exitCodes.interrupted;
    }
    return failed > 0 ? exitCodes.failed : exitCodes.done;
  });
}
