import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { chancery, root } from "./built.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? "");

/** The words of a command line of the README: plain, or within double quotes; a comment ends it. */
const words = (line: string) =>
  [...line.replace(/\s#.*$/, "").matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

const home = mkdtempSync(join(tmpdir(), "chancery-readme-"));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

test("the commands in the README run, and print what the README says they print", async () => {
  const lines = blocks("sh").flatMap((block) => block.split("\n").filter((line) => line.startsWith("npx chancery ")));
  expect(lines.length).toBeGreaterThan(3);
  let printed = "";
  for (const line of lines) {
    const { code, out, err } = await chancery(home, words(line).slice(2));
    expect({ line, code, err: code === 0 ? "" : err }).toEqual({ line, code: 0, err: "" });
    printed += out;
  }
  const seen = new Set(printed.split("\n").map((line) => line.trim()));
  const promised = blocks("text").flatMap((block) => block.split("\n").map((line) => line.trim()));
  expect(promised.filter((line) => line !== "" && line !== "…" && !seen.has(line))).toEqual([]);
});

test("its first commands are the package's scripts", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const first = blocks("sh")[0]?.trim().split("\n") ?? [];
  expect(first).toHaveLength(2);
  for (const line of first) {
    for (const [, name] of line.matchAll(/npm (?:run )?(\w+)/g))
      expect(["ci", ...Object.keys(scripts)]).toContain(name);
  }
});
