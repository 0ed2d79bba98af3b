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

/**
 * So many texts of about `length` code units: whole documents one after another, from the start again where they run out, as
 * many in each as come nearest to the length, and one at least.
 */
export function textsOf(length: number, many: number, documents: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (let next = 0; texts.length < many; ) {
    let text = "";
    for (;;) {
      const document = documents[next % documents.length] as string;
      if (text !== "" && text.length + document.length / 2 > length) break;
      text += `${document}\n\n`;
      next += 1;
    }
    texts.push(text);
  }
  return texts;
}
