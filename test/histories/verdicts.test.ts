import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../src/reading/index.ts";
import { momentEnd, momentStart } from "../../src/record/moment.ts";
import { histories, verdictsOn } from "./verdicts.ts";

/** When each document of a folder was published, by file name: from its header, else as the reader finds it in the text. */
function publishedIn(folder: string): ReadonlyMap<string, string> {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const dates = new Map<string, string>();
  for (const file of readdirSync(root).filter((name) => name.endsWith(".txt"))) {
    const text = readFileSync(new URL(file, root), "utf8");
    const header = text.split("\n---\n", 1)[0] ?? "";
    const found =
      /^published: (\S+)$/m.exec(header)?.[1] ?? read(text, { source: file }).document.published?.value.slice(0, 10);
    dates.set(file, found ?? "");
  }
  return dates;
}

describe.each(histories)("%s", (history) => {
  const verdicts = verdictsOn(history);
  const published = publishedIn(verdicts.examples);
  const bodies = new Set(verdicts.bodies.map((body) => body.id));

  /** A file that a verdict as of a day rests on: it is there, and out by then. */
  const knowable = (file: string, asOf: string) => {
    const date = published.get(file);
    expect(date, `${file} is no document of ${verdicts.examples}`).toBeTruthy();
    expect(momentStart(date ?? "") <= momentEnd(asOf), `${file} of ${date} is not out by ${asOf}`).toBe(true);
  };

  test("each document is dated, and an example's name begins with the date in its header", () => {
    for (const [file, date] of published) expect(date, file).not.toBe("");
    if (!verdicts.examples.startsWith("examples/")) return;
    for (const [file, date] of published) expect(file.startsWith(date), `${file}: ${date}`).toBe(true);
  });

  test("what became of each matter rests on documents out by then", () => {
    for (const matter of verdicts.matters) {
      const files = [matter.statedIn, matter.condition?.file, ...(matter.restatedIn ?? [])];
      for (const file of files) if (file) knowable(file, matter.asOf);
      if (matter.statedIn) expect(matter.stated).toBe(published.get(matter.statedIn));
      let last = "";
      for (const entry of matter.history ?? []) {
        knowable(entry.file, matter.asOf);
        expect(entry.on, `${matter.id}: ${entry.file}`).toBe(published.get(entry.file));
        expect(entry.on >= last, `${matter.id} as of ${matter.asOf}: history out of order`).toBe(true);
        last = entry.on;
      }
      if (matter.subject.body) expect(bodies).toContain(matter.subject.body);
      if (matter.kept !== null) {
        expect(matter.kept <= matter.asOf, matter.id).toBe(true);
        expect(matter.state.some((state) => state.startsWith("kept"))).toBe(true);
      }
    }
  });

  test("the ledger's rows and the conflicts rest on documents out by then", () => {
    for (const row of verdicts.sessions) {
      expect(bodies).toContain(row.body);
      for (const file of [row.file, ...row.planned.map((plan) => plan.file)]) knowable(file, row.asOf);
      expect(row.held === null, `${row.body} ${row.number}`).toBe(!row.state.includes("held"));
    }
    for (const conflict of verdicts.conflicts) {
      expect(conflict.claims.length, conflict.about).toBeGreaterThan(1);
      for (const { file } of conflict.claims) knowable(file, conflict.asOf);
    }
  });

  test("what must never appear names a matter, body and document that are there", () => {
    const ids = new Set(verdicts.matters.map((matter) => matter.id));
    for (const { asOf, what, files } of verdicts.never) {
      for (const file of files) knowable(file, asOf);
      if ("matter" in what) expect(ids).toContain(what.matter);
      if ("session" in what && what.session.body) expect(bodies).toContain(what.session.body);
      if ("conflictBetween" in what) for (const file of what.conflictBetween) knowable(file, asOf);
      if ("undertakingsIn" in what) knowable(what.undertakingsIn, asOf);
    }
  });
});
