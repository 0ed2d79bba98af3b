import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** The plain texts of a folder of this project, by file name: what tests read when they want real prose. */
export function textsIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), "utf8").replace(/\r\n?/g, "\n") }));
}
