import { forgetDocument } from "../../operations/forget-document.ts";
import { expectedMessage } from "../../operations/problem.ts";
import { shown } from "../../telling/reading-order.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";
import { shortId } from "../short-id.ts";

export async function forget(session: Session, ids: readonly string[]): Promise<number> {
  const { terminal } = session;
  return session.withRegister(async (register) => {
    let failed = 0;
    for (const id of ids) {
      try {
        const document = await forgetDocument(register, id);
        await terminal.out(`forgotten: ${shortId(document.id)}  ${shown(document.title ?? document.source)}\n`);
      } catch (error) {
        const message = expectedMessage(error);
        if (message === null) throw error;
        failed += 1;
        terminal.err(`chancery: ${message}`);
      }
    }
    return failed > 0 ? exitCodes.failed : exitCodes.done;
  });
}
