import type { Command } from "commander";
import type { ActOptions, AddOptions, SignOptions, StateOptions, SubjectOptions } from "./commands/decide.ts";
import type { Wrap } from "./program.ts";

/** `chancery decide …`: what people decide apart from the queue of questions. */
export function addDecideCommands(decide: Command, action: Wrap): void {
  const load = () => import("./commands/decide.ts");
  const command = (usage: string, description: string) =>
    decide
      .command(usage)
      .description(description)
      .option("--note <text>", "why")
      .option("--as <name>", "who decides (default: CHANCERY_USER or the system's user)");

  command("state <party> <party> <matter> <state>", "Set what became of a matter.")
    .option("--when <date>", "the date that was set, or the day it happened")
    .option("--document <id>", "the filed document that shows it")
    .option("--quote <words>", "the words of it that do")
    .action(
      action(async (session, a: string, b: string, matter: string, state: string, options: StateOptions) =>
        (await load()).decideState(session, a, b, matter, state, options),
      ),
    );
  command(
    "condition <party> <party> <matter> <state>",
    "Say that a matter's condition is met, or unknown after all.",
  ).action(
    action(async (session, a: string, b: string, matter: string, state: string, options: SignOptions) =>
      (await load()).decideCondition(session, a, b, matter, state, options),
    ),
  );
  command("bodies <merge|split> <name> <name>", "Say that two names are one joint body, or two.").action(
    action(async (session, verdict: string, one: string, other: string, options: SignOptions) =>
      (await load()).decideBodies(session, verdict, one, other, options),
    ),
  );
  command("people <merge|split> <name> <name>", "Say that two names are one person, or two.")
    .option("--party <party>", "whose")
    .action(
      action(async (session, verdict: string, one: string, other: string, options: SignOptions & { party?: string }) =>
        (await load()).decidePeople(session, verdict, one, other, options),
      ),
    );
  command("act <document> <act>", "Correct an act (a3 of a filed document), or drop it.")
    .option("--kind <kind>", "what kind of act it is")
    .option("--by <party...>", "whose it is")
    .option("--to <party...>", "to whom")
    .option("--negated", "it is denied")
    .option("--no-negated", "it is not denied")
    .option("--drop", "it is no act")
    .action(
      action(async (session, document: string, act: string, options: ActOptions) =>
        (await load()).decideAct(session, document, act, options),
      ),
    );
  withSubject(
    command("undertaking <document> <undertaking>", "Correct an undertaking (u2 of a filed document), or drop it."),
  )
    .option("--drop", "it is none")
    .action(
      action(async (session, document: string, undertaking: string, options: SubjectOptions & { drop?: boolean }) =>
        (await load()).decideUndertaking(session, document, undertaking, options),
      ),
    );
  withSubject(command("add", "Add an undertaking by hand, with where it stands."))
    .requiredOption("--by <party...>", "who asked or promised")
    .option("--of <party...>", "to whom it was put")
    .option("--owes <party...>", "who has to do it (default: who promised)")
    .requiredOption("--quote <words>", "the words it rests on")
    .option("--document <id>", "the filed document in which they stand")
    .option("--source <address>", "where they stand outside the register")
    .option("--published <date>", "when that was published")
    .action(action(async (session, options: AddOptions) => (await load()).decideToAdd(session, options)));
  command("date <document> <date>", "Date a filed document that does not tell its date.").action(
    action(async (session, document: string, date: string, options: SignOptions) =>
      (await load()).decideDate(session, document, date, options),
    ),
  );
}

function withSubject(command: Command): Command {
  return command
    .option("--type <type>", "what it is about: visit, session, meeting, agreement …")
    .option("--when <date>", "when it is to be done")
    .option("--where <place>", "where")
    .option("--condition <words>", "on what condition")
    .option("--body <name>", "session: of which body")
    .option("--number <number>", "session: the how manieth")
    .option("--visitor <party...>", "visit: whose")
    .option("--visitor-person <name>", "visit: who is to come")
    .option("--host <party...>", "visit: to whom")
    .option("--between <party...>", "meeting: of whom")
    .option("--name <words>", "conference, agreement: its name")
    .option("--field <words>", "agreement, training, cooperation: in what")
    .option("--count <number>", "training: how many places")
    .option("--amount <number>", "aid: how much")
    .option("--currency <code>", "aid: of what money")
    .option("--goods <words>", "aid: what goods");
}
