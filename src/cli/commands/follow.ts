import { followParties } from "../../operations/follow-parties.ts";
import { partyName } from "../../operations/resolve-party.ts";
import { choiceArgument, dateArgument, pairArgument } from "../arguments.ts";
import { exitCodes } from "../exit-codes.ts";
import { followPage } from "../pages/follow-page.ts";
import type { Session } from "../session.ts";

export interface FollowOptions {
  readonly asOf?: string;
  readonly format: string;
}

export async function follow(session: Session, first: string, second: string, options: FollowOptions): Promise<number> {
  const parties = pairArgument(first, second);
  const asOf = options.asOf === undefined ? session.today : dateArgument("--as-of", options.asOf);
  const format = choiceArgument("--format", options.format, ["text", "json"] as const);
  const { terminal } = session;
  const followed = await session.withRegister((register) => followParties(register, parties, asOf));
  await terminal.out(
    format === "json"
      ? `${JSON.stringify(followed.report, null, 2)}\n`
      : followPage(followed, { colour: terminal.colour, width: terminal.width, partyName }),
  );
  return exitCodes.done;
}
