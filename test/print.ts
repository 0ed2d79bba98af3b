import { readFileSync, writeFileSync } from "node:fs";

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` in a file.
 * Throws where the file lacks the two marks, so that a figure is never lost for want of a place.
 */
export function print(file: string, name: string, content: string): void {
  const text = readFileSync(file, "utf8");
  const open = `<!-- ${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(`<!-- /${name} -->`);
  if (start < 0 || end < start) throw new Error(`${file}: mark a place with ${open} and <!-- /${name} -->`);
  writeFileSync(file, `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`);
}
