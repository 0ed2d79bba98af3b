import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { type Followed, followParties } from "../../operations/follow-parties.ts";
import { OperationProblem } from "../../operations/problem.ts";
import { partyName } from "../../operations/resolve-party.ts";
import type { Party } from "../../record/record.ts";
import type { Paper } from "../../telling/paper/paper.ts";
import { choiceArgument, dateArgument, pairArgument, partyArgument } from "../arguments.ts";
import { exitCodes, UsageError } from "../exit-codes.ts";
import { followPage } from "../pages/follow-page.ts";
import type { Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";

export interface PaperOptions {
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
}

const formats = ["text", "markdown", "html", "docx", "json"] as const;
type PaperFormat = (typeof formats)[number];

const endings: ReadonlyMap<string, PaperFormat> = new Map([
  [".txt", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "html"],
  [".htm", "html"],
  [".docx", "docx"],
  [".json", "json"],
]);

export function dossier(session: Session, a: string, b: string, options: PaperOptions): Promise<number> {
  const parties = pairArgument(a, b);
  return print(session, parties, options, async (followed) => {
    const { dossier: gather } = await import("../../telling/dossier/dossier.ts");
    const { dossierPaper } = await import("../../telling/dossier/dossier-paper.ts");
    const gathered = gather(followed);
    return { content: gathered, paper: dossierPaper(gathered, { partyName }) };
  });
}

export function brief(
  session: Session,
  a: string,
  b: string,
  options: PaperOptions & { readonly for?: string },
): Promise<number> {
  const parties = pairArgument(a, b);
  const ours = options.for === undefined ? parties[0] : partyArgument(options.for);
  if (!parties.includes(ours)) {
    throw new UsageError(
      `--for is ${partyName(ours)}; a brief on these two is for ${parties.map(partyName).join(" or ")}`,
    );
  }
  return print(session, parties, options, async (followed) => {
    const { brief: write } = await import("../../telling/dossier/brief.ts");
    const { briefPaper } = await import("../../telling/dossier/brief-paper.ts");
    const written = write({ ...followed, ours });
    return { content: written, paper: briefPaper(written, { partyName }) };
  });
}

async function print(
  session: Session,
  parties: readonly [Party, Party],
  options: PaperOptions,
  write: (followed: Followed) => Promise<{ readonly content: object; readonly paper: Paper }>,
): Promise<number> {
  const { terminal, today } = session;
  const asOf = options.asOf === undefined ? today : dateArgument("--as-of", options.asOf);
  const format = formatOf(options);
  if (format === "docx" && options.out === undefined && terminal.interactive) {
    throw new UsageError("a Word document is nothing for a terminal; name a file with --out brief.docx");
  }
  const followed = await session.withRegister((register) => followParties(register, parties, asOf));
  if (followed.documents === 0 && format !== "json") {
    await terminal.out(followPage(followed, { colour: terminal.colour, width: terminal.width, partyName }));
    return exitCodes.done;
  }
  const { content, paper } = await write(followed);
  const printed = await inFormat(format, content, paper, terminal, options.out === undefined);
  if (options.out === undefined) await terminal.out(printed);
  else {
    await writeFile(options.out, printed).catch((error: unknown) => {
      const words = error instanceof Error ? error.message : String(error);
      throw new OperationProblem(`${options.out} could not be written (${words}); name another file with --out`);
    });
    terminal.err(`written: ${options.out}`);
  }
  return exitCodes.done;
}

function formatOf({ format, out }: PaperOptions): PaperFormat {
  if (format !== undefined) return choiceArgument("--format", format, formats);
  if (out === undefined) return "text";
  const found = endings.get(extname(out).toLowerCase());
  if (found === undefined)
    throw new UsageError(`"${out}" tells no format; end it in .md, .html or .docx, or say --format`);
  return found;
}

async function inFormat(
  format: PaperFormat,
  content: object,
  paper: Paper,
  terminal: Terminal,
  toTerminal: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify(content, null, 2)}\n`;
    case "markdown":
      return (await import("../../telling/paper/paper-markdown.ts")).paperMarkdown(paper);
    case "html":
      return (await import("../../telling/paper/paper-html.ts")).paperHtml(paper);
    case "docx":
      return (await import("../../telling/paper/paper-docx.ts")).paperDocx(paper);
    case "text": {
      const { paperPage } = await import("../../telling/paper/paper-page.ts");
      return paperPage(paper, { colour: toTerminal && terminal.colour, width: terminal.width });
    }
  }
}
