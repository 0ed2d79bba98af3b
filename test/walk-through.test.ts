import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "../src/reading/index.ts";

const root = join(import.meta.dirname, "..");

test("the act that the walk-through shows is the act that is read", () => {
  const told = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, "docs/walk-through.md"), "utf8"))?.[1] ?? "";
  const shown = JSON.parse(told);
  const source = "examples/iraq-russia/2018-02-27-fm-meets-lavrov.txt";
  const record = read(readFileSync(join(root, source), "utf8"), { source });
  const act = record.acts.find(({ quote }) => quote === shown.quote);
  expect(act).toMatchObject(shown);
  const undertaking = record.undertakings.find(({ id }) => id === act?.undertaking);
  expect(undertaking).toMatchObject({ subject: { type: "session", number: 8 }, where: { country: "IQ" }, when: null });
});
