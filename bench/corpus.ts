import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The documents that ship with the project: every text under `examples/`. */
export function exampleTexts(): readonly string[] {
  const texts = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(root, "examples", name), "utf8"));
  if (texts.length === 0) throw new Error("examples/ holds no texts to read");
  return texts;
}

/** One text of exactly `length` code units: the documents one after another, from the start again where they run out. */
export function textOf(length: number, documents: readonly string[]): string {
  const all = documents.join("\n\n");
  return `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length);
}
