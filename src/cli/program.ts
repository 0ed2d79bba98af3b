import { Command, CommanderError } from "commander";
import { expectedMessage } from "../operations/problem.ts";
import type { ExplainOptions } from "./commands/explain.ts";
import type { PaperOptions } from "./commands/paper.ts";
import type { ReviewOptions } from "./commands/review.ts";
import { addDecideCommands } from "./decide-commands.ts";
import { exitCodes, UsageError } from "./exit-codes.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** What the command line is given from outside. */
export interface Surroundings {
  readonly version: string;
  /** Opens the terminal once it is known whether colours are wanted. */
  openTerminal(colour: boolean | undefined): Terminal;
  /** `home` is from --home. */
  openSession(terminal: Terminal, home: string | undefined): Session;
}

/** Runs one command line (`argv` without the program's own name); gives the exit code. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  let terminal: Terminal | null = null;
  let code: number = exitCodes.done;
  // Wraps a command's action: its code is loaded only when it runs, so that --help and read start at once.
  const action =
    <A extends unknown[]>(act: (session: Session, ...given: A) => Promise<number>) =>
    async (...given: [...A, Command]) => {
      const command = given.at(-1) as Command;
      const { home, color } = command.optsWithGlobals<{ home?: string; color: boolean }>();
      terminal = surroundings.openTerminal(color ? undefined : false);
      code = await act(surroundings.openSession(terminal, home), ...(given.slice(0, -1) as A));
    };
  const program = build(surroundings.version, action);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    // Commander has printed its own message; help and version come this way too, with the code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const shown = terminal ?? surroundings.openTerminal(undefined);
    if (error instanceof UsageError) {
      shown.err(`chancery: ${error.message}`);
      return exitCodes.usage;
    }
    const message = expectedMessage(error);
    if (message === null) throw error;
    shown.err(`chancery: ${message}`);
    return exitCodes.failed;
  }
}

/** Makes a command's action of what it does. */
export type Wrap = <A extends unknown[]>(
  act: (session: Session, ...given: A) => Promise<number>,
) => (...given: [...A, Command]) => Promise<void>;

const sizeOption = ["--max-size <size>", "the largest file taken, as 500kB or 20MB (default: 20MB)"] as const;

function build(version: string, action: Wrap): Command {
  const program = new Command("chancery")
    .description(
      "Reads what ministries publish about their meetings, and follows what states asked of and promised each other.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option(
      "--home <folder>",
      "keep the register in this folder (otherwise DATABASE_URL, CHANCERY_HOME or the platform's data folder)",
    )
    .option("--no-color", "print without colours (NO_COLOR does the same)")
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "chancery: ")) })
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  chancery add examples/iraq-russia          file a folder of readouts in the register
  chancery follow IQ RU                      what Iraq and Russia asked and promised, and what became of it
  chancery read readout.txt                  read one document; nothing is filed
  chancery search "joint committee" --party IQ --kind request

Exit codes: 0 done, 1 some inputs failed (each is named), 2 the command line was not understood, 130 stopped by Ctrl-C.`,
    );

  const command = (
    usage: string,
    description: string,
    examples: readonly (readonly [line: string, does: string])[],
  ) => {
    const width = Math.max(...examples.map(([line]) => line.length));
    const lines = examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`);
    return program
      .command(usage)
      .description(description)
      .addHelpText("after", `\n${examples.length > 1 ? "Examples" : "Example"}:\n${lines.join("\n")}`);
  };

  command(
    "add <path...>",
    "Read documents and file them in the register: files, folders with all below them, - for standard input.",
    [
      ["chancery add examples/iraq-russia", "every .txt and .md below the folder"],
      ["chancery add *.txt --home ./register", "into a register in this folder"],
    ],
  )
    .option(...sizeOption)
    .action(
      action(async (session, paths: string[], options: { maxSize?: string }) =>
        (await import("./commands/add.ts")).add(session, paths, options),
      ),
    );

  command("read <file...>", "Read documents and print what was read; nothing is filed.", [
    ["chancery read readout.txt", "a page for people"],
    ["chancery read --format json readout.txt", "the record (docs: chancery-record/1)"],
    ["cat readout.txt | chancery read -", "from standard input"],
    ["chancery read --format jsonl folder > all.jsonl", "one record a line, as each is read"],
    ["chancery read --format html readout.txt > readout.html", "text and record side by side"],
    ["chancery read --format cameo folder > events.tsv", "event data; plover is JSON lines, w3c web annotations"],
  ])
    .option("--format <format>", "text, json, jsonl, html, cameo, plover or w3c", "text")
    .option("--in-place", "show the document itself with its acts marked")
    .option(...sizeOption)
    .action(
      action(async (session, paths: string[], options: { format: string; inPlace?: boolean; maxSize?: string }) =>
        (await import("./commands/read.ts")).read(session, paths, options),
      ),
    );

  command("explain <file>", "Show how a document is read: which rules matched, which came near, and why not.", [
    ["chancery explain readout.txt", "sentence by sentence"],
    ["chancery explain readout.txt --at 412", "the sentence at an offset, as a record's spans count"],
    ["chancery explain readout.txt --format json", "for programs (chancery-explain/1)"],
  ])
    .option("--at <offset>", "only the sentence that holds this place of the text, in UTF-16 code units")
    .option("--format <format>", "text or json", "text")
    .option(...sizeOption)
    .action(
      action(async (session, file: string, options: ExplainOptions) =>
        (await import("./commands/explain.ts")).explain(session, file, options),
      ),
    );

  command("follow <party> <party>", "Show what two parties asked of and promised each other, and what became of it.", [
    ["chancery follow IQ RU", "as known today"],
    ["chancery follow iraq russia --as-of 2019-12-31", "as could be known then"],
    ["chancery follow IQ RU --format json", "for programs (chancery-follow/1)"],
  ])
    .option("--as-of <date>", "what could be known then: 2019, 2019-12 or 2019-12-31 (default: today)")
    .option("--format <format>", "text or json", "text")
    .action(
      action(async (session, first: string, second: string, options: { asOf?: string; format: string }) =>
        (await import("./commands/follow.ts")).follow(session, first, second, options),
      ),
    );

  command(
    "dossier <party> <party>",
    "Everything on two parties: meetings, what is to come, matters, sessions, conflicts, documents.",
    [
      ["chancery dossier IQ RU", "in the terminal"],
      ["chancery dossier IQ RU --out iraq-russia.html", "a page to read or print; .md and .docx as well"],
    ],
  )
    .option("--as-of <date>", "what could be known then: 2019, 2019-12 or 2019-12-31 (default: today)")
    .option("--format <format>", "text, markdown, html, docx or json (default: by the ending of --out, else text)")
    .option("--out <file>", "write it to this file")
    .action(
      action(async (session, a: string, b: string, options: PaperOptions) =>
        (await import("./commands/paper.ts")).dossier(session, a, b, options),
      ),
    );

  command(
    "brief <party> <party>",
    "A desk's brief before a meeting: what we owe and are owed, what to press, what they may raise.",
    [
      ["chancery brief IQ RU --for IQ", "for the Iraqi desk"],
      ["chancery brief IQ RU --for IQ --out brief.docx", "as a Word document with footnotes"],
    ],
  )
    .option("--for <party>", "whose desk (default: the first party's)")
    .option("--as-of <date>", "what could be known then: 2019, 2019-12 or 2019-12-31 (default: today)")
    .option("--format <format>", "text, markdown, html, docx or json (default: by the ending of --out, else text)")
    .option("--out <file>", "write it to this file")
    .action(
      action(async (session, a: string, b: string, options: PaperOptions & { for?: string }) =>
        (await import("./commands/paper.ts")).brief(session, a, b, options),
      ),
    );

  command(
    "compare [first] [second]",
    "Lay two readouts of one meeting side by side: what both say, what only one mentions.",
    [
      ["chancery compare iraq.txt russia.txt", "two files"],
      ["chancery compare 3f2a9c01 iraq.txt", "a filed document, by its id, and a file"],
      ["chancery compare --between IQ RU", "which meetings more than one filed document tells of"],
      ["chancery compare --between IQ RU --on 2019-01-30", "all that tell of the meeting of that day"],
    ],
  )
    .option("--between <party...>", "meetings of these two, told in filed documents")
    .option("--on <date>", "the meeting of this day or month")
    .option("--format <format>", "text or json", "text")
    .action(
      action(
        async (
          session,
          first: string | undefined,
          second: string | undefined,
          options: { between?: string[]; on?: string; format: string },
        ) => (await import("./commands/compare.ts")).compare(session, first, second, options),
      ),
    );

  command("review <party> <party>", "Answer, one after the other, what the register will not decide alone.", [
    ["chancery review IQ RU", "asks in the terminal; each answer is stored at once"],
    ["chancery review IQ RU --list", "shows the questions"],
    ['chancery review IQ RU --accept p-3f2a --note "same visit"', "answers one"],
  ])
    .option("--list", "show the questions and ask nothing")
    .option("--accept <id>", "answer this one with yes")
    .option("--reject <id>", "answer this one with no")
    .option("--note <text>", "why")
    .option("--as <name>", "who decides (default: CHANCERY_USER or the system's user)")
    .option("--format <format>", "text or json, of the list", "text")
    .action(
      action(async (session, a: string, b: string, options: ReviewOptions) =>
        (await import("./commands/review.ts")).review(session, a, b, options),
      ),
    );

  addDecideCommands(
    command("decide", "Decide what rules cannot: states, conditions, names, corrections, additions.", [
      ["chancery decide state IQ RU m-3f2a kept --when 2019-10-07", "the ids are in follow's page"],
      ['chancery decide bodies merge "Joint Committee" "Joint Commission"', "two names, one body"],
      ["chancery decide act 3f2a9c01 a3 --drop", "the reader found an act where there is none"],
    ]),
    action,
  );

  command("decisions <party> <party>", "List what people decided on two parties' matters.", [
    ["chancery decisions IQ RU", "who, when and why"],
  ])
    .option("--format <format>", "text or json", "text")
    .action(
      action(async (session, a: string, b: string, options: { format: string }) =>
        (await import("./commands/decisions.ts")).decisions(session, a, b, options),
      ),
    );

  command("undo <decision>", "Take a decision back; undoing that brings it into force again.", [
    ["chancery undo d-3f2a9c01", 'the ids are in "chancery decisions"'],
  ])
    .option("--note <text>", "why")
    .option("--as <name>", "who decides (default: CHANCERY_USER or the system's user)")
    .action(
      action(async (session, id: string, options: { as?: string; note?: string }) =>
        (await import("./commands/decisions.ts")).undo(session, id, options),
      ),
    );

  command(
    "search <words...>",
    "Search what was said and the texts: all words, in the forms their language gives them.",
    [
      ['chancery search "joint committee" --party IQ --kind request --from 2018', "requests of or to Iraq since 2018"],
      ["chancery search 'embassy or consulate -opening'", "either word, and not the third"],
    ],
  )
    .option("--party <party...>", "only what these parties say or are told")
    .option("--kind <kind>", "only acts of this kind: request, invite, pledge …")
    .option("--from <date>", "published then or later")
    .option("--to <date>", "published then or earlier")
    .option("--limit <count>", "at most so many", "20")
    .option("--format <format>", "text, json or jsonl", "text")
    .action(
      action(
        async (
          session,
          words: string[],
          options: { party?: string[]; kind?: string; from?: string; to?: string; limit: string; format: string },
        ) => (await import("./commands/search.ts")).search(session, words, options),
      ),
    );

  command("documents", "List what is filed, the newest first.", [
    ["chancery documents --party IQ --party RU --from 2018", "what concerns both, since 2018"],
  ])
    .option("--party <party...>", "only documents in which these take part")
    .option("--from <date>", "published then or later")
    .option("--to <date>", "published then or earlier")
    .option("--limit <count>", "at most so many")
    .option("--format <format>", "text, json or jsonl", "text")
    .action(
      action(
        async (session, options: { party?: string[]; from?: string; to?: string; limit?: string; format: string }) =>
          (await import("./commands/documents.ts")).documents(session, options),
      ),
    );

  command("reread", "Read every document again with this version's reader; what people decided stays.", [
    ["chancery reread", "after an update"],
  ]).action(action(async (session) => (await import("./commands/reread.ts")).reread(session)));

  command("forget <id...>", "Take documents out of the register, by their id or its beginning.", [
    ["chancery forget 3f2a9c01", 'the ids are in "chancery documents"'],
  ]).action(action(async (session, ids: string[]) => (await import("./commands/forget.ts")).forget(session, ids)));

  return program;
}
