import { createInterface } from "node:readline/promises";
import { byBeginning, decide, type Proposal, reviewQueue, type Signature } from "../../operations/decide.ts";
import type { Register } from "../../operations/open-register.ts";
import { partyName } from "../../operations/resolve-party.ts";
import type { Moment, Party } from "../../record/record.ts";
import { counted } from "../../telling/english.ts";
import { choiceArgument, pairArgument } from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { proposalPage } from "../pages/review-page.ts";
import type { Session } from "../session.ts";

export interface ReviewOptions {
  readonly accept?: string;
  readonly reject?: string;
  readonly note?: string;
  readonly as?: string;
  readonly list?: boolean;
  readonly format: string;
}

export async function review(session: Session, a: string, b: string, options: ReviewOptions): Promise<number> {
  const parties = pairArgument(a, b);
  const format = choiceArgument("--format", options.format, ["text", "json"] as const);
  if (options.accept !== undefined && options.reject !== undefined) {
    throw new UsageError("--accept and --reject are for one question each; give one of them");
  }
  return session.withRegister(async (register) => {
    const { terminal, today } = session;
    const answered = options.accept ?? options.reject;
    if (answered !== undefined) {
      const { proposals } = await reviewQueue(register, parties, today);
      const proposal = byBeginning(proposals, answered, "question");
      const verdict = options.accept === undefined ? "reject" : "accept";
      await answer(register, parties, proposal, verdict, session.sign(options.as, options.note ?? null));
      await terminal.out(`${verdict}ed: ${proposal.question} ${proposal.id}\n`);
      return exitCodes.done;
    }
    if (options.list || format === "json" || !session.asks) return listQueue(session, register, parties, format);
    return walk(session, register, parties, options.as);
  });
}

async function answer(
  register: Register,
  parties: readonly [Party, Party],
  proposal: Proposal,
  verdict: "accept" | "reject",
  signature: Signature,
): Promise<string> {
  return (await decide(register, proposal[verdict], signature, parties)).id;
}

async function listQueue(
  { terminal, today }: Session,
  register: Register,
  parties: readonly [Party, Party],
  format: "text" | "json",
): Promise<number> {
  const { proposals, report } = await reviewQueue(register, parties, today);
  const options = { colour: terminal.colour, width: terminal.width, partyName };
  if (format === "json") await terminal.out(`${JSON.stringify(proposals, null, 2)}\n`);
  else if (proposals.length === 0) await terminal.out("Nothing waits for a decision.\n");
  else {
    await terminal.out(proposals.map((each) => proposalPage(each, report, options)).join("\n\n"));
    await terminal.out(
      `\n${counted(proposals.length, "question")}. Answer with: chancery review ${parties.join(" ")} --accept ID, or --reject ID\n`,
    );
  }
  return exitCodes.done;
}

/** Asks one question after the other. Each answer is stored at once, and the rest is worked out anew with it. */
async function walk(
  session: Session,
  register: Register,
  parties: readonly [Party, Party],
  as: string | undefined,
): Promise<number> {
  const { terminal, today } = session;
  const asOf: Moment = today;
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  const seen = new Set<string>();
  let decided = 0;
  let stopped = false;
  questions.on("close", () => {
    stopped = true;
  });
  try {
    for (;;) {
      const { proposals, report } = await reviewQueue(register, parties, asOf);
      const waiting = proposals.filter(({ id }) => !seen.has(id));
      const [proposal] = waiting;
      if (proposal === undefined) break;
      seen.add(proposal.id);
      await terminal.out(
        `\n${proposalPage(proposal, report, { colour: terminal.colour, width: terminal.width, partyName })}\n`,
      );
      const said = await ask(questions, `[y]es, [n]o, [s]kip, [q]uit (${waiting.length} left) `);
      if (said === "q" || stopped) break;
      if (said === "s") continue;
      const note = (await questions.question("why, if you like: ")).trim();
      await answer(register, parties, proposal, said === "y" ? "accept" : "reject", session.sign(as, note || null));
      decided += 1;
    }
  } catch (error) {
    // Ctrl-C or Ctrl-D at a question: what was answered before is stored.
    if (!(error instanceof Error && error.name === "AbortError")) throw error;
  } finally {
    questions.close();
  }
  await terminal.out(
    `\n${counted(decided, "decision")} stored. "chancery decisions ${parties.join(" ")}" lists them.\n`,
  );
  return exitCodes.done;
}

async function ask(questions: ReturnType<typeof createInterface>, prompt: string): Promise<"y" | "n" | "s" | "q"> {
  for (;;) {
    const said = (await questions.question(prompt)).trim().toLowerCase()[0];
    if (said === "y" || said === "n" || said === "s" || said === "q") return said;
  }
}
