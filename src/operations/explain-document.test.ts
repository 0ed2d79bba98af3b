import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";
import { explainDocument } from "./explain-document.ts";

const folder = mkdtempSync(join(tmpdir(), "chancery-explain-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text =
  "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi. He thanked Japan.\n";
const file = join(folder, "nairobi.txt");
writeFileSync(file, text);
const nothing = () => ({ stdin: Readable.from([]) });

test("a file and standard input are explained alike", async () => {
  const fromFile = await explainDocument(file, nothing());
  const fromInput = await explainDocument("-", { stdin: Readable.from([Buffer.from(text)]) });
  expect(fromFile.sentences).toHaveLength(2);
  expect(fromInput.sentences).toEqual(fromFile.sentences);
  expect((await explainDocument(file, { ...nothing(), at: text.indexOf("thanked") })).sentences).toEqual([
    fromFile.sentences[1],
  ]);
});

test("what cannot be explained is named, with the mend", async () => {
  await expect(explainDocument(join(folder, "none.txt"), nothing())).rejects.toThrow(/none\.txt/);
  await expect(explainDocument(file, { ...nothing(), at: text.length })).rejects.toThrow(/nairobi\.txt has 115 UTF-16/);
  writeFileSync(join(folder, "osaka.txt"), text);
  await expect(explainDocument(folder, nothing())).rejects.toThrow(/several documents; name one/);
});
