import { type Decision, type DecisionContent, listDecisions, undo as undoDecision } from "../../operations/decide.ts";
import { shown } from "../../telling/reading-order.ts";
import { TerminalPage } from "../../telling/terminal/page.ts";
import { paintOf } from "../../telling/terminal/paint.ts";
import { choiceArgument, pairArgument } from "../arguments.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Session } from "../session.ts";

export async function decisions(session: Session, a: string, b: string, options: { format: string }): Promise<number> {
  const { terminal } = session;
  const parties = pairArgument(a, b);
  const format = choiceArgument("--format", options.format, ["text", "json"] as const);
  const listed = await session.withRegister((register) => listDecisions(register, parties));
  if (format === "json") {
    const flat = listed.map(({ decision, undoneBy }) => ({ ...decision, undoneBy }));
    await terminal.out(`${JSON.stringify(flat, null, 2)}\n`);
    return exitCodes.done;
  }
  if (listed.length === 0) await terminal.out("Nothing has been decided yet.\n");
  const page = new TerminalPage(terminal.width);
  const paint = paintOf(terminal.colour);
  for (const { decision, undoneBy, words } of listed) {
    const { id, at, by, note, content } = decision;
    const undone = undoneBy === null ? "" : `, undone by ${undoneBy}`;
    page.say(`${id}  ${inWords(content)}`, { label: at.slice(0, 10), labelColumns: 12, paintLabel: paint.bold });
    for (const each of words) page.say(`“${shown(each)}”`, { indent: 12 });
    page.say(`${shown(by)}${undone}${note ? `: ${shown(note)}` : ""}`, { indent: 12, paint: paint.dim });
  }
  await terminal.out(page.toString());
  return exitCodes.done;
}

export async function undo(session: Session, id: string, options: { as?: string; note?: string }): Promise<number> {
  const decision: Decision = await session.withRegister((register) =>
    undoDecision(register, id, session.sign(options.as, options.note ?? null)),
  );
  const { content } = decision;
  await session.terminal.out(`${content.kind === "undo" ? content.decision : id} undone by ${decision.id}\n`);
  return exitCodes.done;
}

function inWords(content: DecisionContent): string {
  switch (content.kind) {
    case "link":
      return content.verdict === "accept" ? "one matter, stated again" : "not the same matter";
    case "evidence":
      return `${content.verdict === "accept" ? "shows" : "does not show"} that it was ${content.event}`;
    case "set-state":
      return `state set to ${content.state}${content.when === null ? "" : `, ${content.when}`}`;
    case "set-condition":
      return `condition ${content.state === "met" ? "met" : "not known to be met"}`;
    case "merge-bodies":
    case "merge-people":
      return `“${shown(content.names[0])}” and “${shown(content.names[1])}” are one`;
    case "split-bodies":
    case "split-people":
      return `“${shown(content.names[0])}” and “${shown(content.names[1])}” are two`;
    case "renew-body":
      return content.verdict === "accept"
        ? `“${shown(content.name)}” is another body from ${content.from}`
        : `“${shown(content.name)}” is one body before and after ${content.from}`;
    case "correct-act":
      return content.correction === "drop" ? "no act" : `act corrected: ${Object.keys(content.correction).join(", ")}`;
    case "correct-undertaking":
      return content.correction === "drop"
        ? "no undertaking"
        : `undertaking corrected: ${Object.keys(content.correction).join(", ")}`;
    case "add-undertaking":
      return `undertaking added: ${content.subject.type} by ${content.by.join(", ")}`;
    case "date-document":
      return `document dated ${content.published}`;
    case "undo":
      return `${content.decision} undone`;
  }
}
