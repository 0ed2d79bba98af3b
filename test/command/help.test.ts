import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { chancery, root } from "./built.ts";

const page = readFileSync(join(root, "docs/commands.md"), "utf8");
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split("\n", 1)[0]?.trim() ?? "", section]),
);
const options = (text: string) => new Set([...text.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
const everywhere = new Set(["--home", "--no-color", "--help"]);

let commands: string[];
let helpOf: ReadonlyMap<string, string>;
beforeAll(async () => {
  // The folder is not opened by any of these.
  const { out } = await chancery("/nowhere", ["--help"]);
  const listed = out.split("Commands:")[1]?.split("\n\n")[0] ?? "";
  commands = [...listed.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? "").filter((name) => name !== "help");
  const texts = new Map<string, string>();
  for (const name of commands) texts.set(name, (await chancery("/nowhere", [name, "--help"])).out);
  const decide = texts.get("decide") ?? "";
  for (const [, name] of decide.matchAll(/^ {2}([a-z]+) \[/gm)) {
    if (name)
      texts.set("decide", (texts.get("decide") ?? "") + (await chancery("/nowhere", ["decide", name, "--help"])).out);
  }
  helpOf = texts;
});

describe("docs/commands.md", () => {
  test("has a section for each command, and none for what is no command", () => {
    expect(commands.length).toBeGreaterThan(8);
    expect([...sections.keys()].filter((name) => name !== "For all of them").sort()).toEqual([...commands].sort());
  });

  test("names only options that the command has", () => {
    for (const name of commands) {
      const had = options(helpOf.get(name) ?? "");
      const lost = [...options(sections.get(name) ?? "")].filter(
        (option) => !had.has(option) && !everywhere.has(option),
      );
      expect(lost, name).toEqual([]);
    }
  });

  test("each command's help has an example that begins with it", () => {
    for (const name of commands) expect(helpOf.get(name)).toMatch(new RegExp(`Examples?:\\n {2}.*chancery ${name} `));
  });
});
