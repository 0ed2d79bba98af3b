import { rereadDocuments } from "../../operations/reread-documents.ts";
import { counted } from "../../telling/english.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";

export async function reread(session: Session): Promise<number> {
  const { terminal } = session;
  const signal = session.finishOnInterrupt();
  return session.withRegister(async (register) => {
    let changed = 0;
    let unchanged = 0;
    let failed = 0;
    let progress = terminal.progress(0, "documents read");
    for await (const event of rereadDocuments(register, signal)) {
      if (event.event === "found") progress = terminal.progress(event.documents, "documents read");
      else if (event.event === "problem") {
        failed += 1;
        terminal.err(`chancery: ${event.problem.message}`);
        progress.step(event.problem.source);
      } else {
        if (event.filing === "unchanged") unchanged += 1;
        else changed += 1;
        progress.step(event.source);
      }
    }
    progress.done();
    const parts = [`${changed} changed`, `${unchanged} unchanged`];
    if (failed > 0) parts.push(`${failed} failed`);
    await terminal.out(`${counted(changed + unchanged + failed, "document")} read again: ${parts.join(", ")}\n`);
    if (signal.aborted) {
      terminal.err("chancery: stopped; what was read again is filed");
      return exitCodes.interrupted;
    }
    return failed > 0 ? exitCodes.failed : exitCodes.done;
  });
}
