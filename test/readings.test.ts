import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import { actKinds, encounterKinds, officeNames, subjectTypes } from "../src/record/record.ts";
import { validate } from "../src/record/validate.ts";
import { type Gold, goldIn } from "./gold.ts";
import { figures, goldSpan, type Measure, measures, scoreReading } from "./score.ts";
import { textsIn } from "./texts.ts";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** The least F1 each part of the readings must reach. Raise them when the reader gets better: npm run quality prints the figures. */
type Floors = Readonly<Record<"development" | "heldOut" | "contract", Readonly<Partial<Record<Measure, number>>>>>;
const floors: Floors = json("test/readings/floors.json");
const heldOut: readonly string[] = json("test/readings/held-out.json");

const score = (all: readonly Gold[]) =>
  all.map((one) => scoreReading({ ...one, record: read(one.text, { source: `${one.name}.txt` }) }));

function holds(all: readonly Gold[], floor: Floors[keyof Floors]) {
  const scored = score(all);
  const below = Object.entries(floor).flatMap(([measure, least]) => {
    const { f1 } = figures(scored, measure as Measure);
    return f1 >= least ? [] : [`${measure}: F1 ${f1.toFixed(3)}, and ${least} was reached before`];
  });
  expect(below).toEqual([]);
}

const own = goldIn(join(root, "test/readings"));

describe("the project's gold readings", () => {
  test.each(own)("$name: its words are in its text, and its terms in the contract's lists", ({ name, text, gold }) => {
    for (const item of [...(gold.acts ?? []), ...(gold.undertakings ?? [])]) {
      const [start, end] = goldSpan(item, text, name);
      expect(text.slice(start, end).trim()).not.toBe("");
    }
    for (const act of gold.acts ?? []) expect(actKinds).toEqual(expect.arrayContaining([...act.kinds]));
    for (const one of gold.undertakings ?? []) expect(subjectTypes).toEqual(expect.arrayContaining([...one.subjects]));
    for (const one of gold.encounters ?? []) expect(encounterKinds).toEqual(expect.arrayContaining([...one.kinds]));
    for (const { office } of gold.people ?? []) if (office) expect(officeNames).toContain(office);
  });

  test.each(own)("$name: the record keeps the contract", ({ name, text }) => {
    expect(validate(read(text, { source: `${name}.txt` }))).toEqual([]);
  });

  test("about a third is held out, and every held-out name is a reading", () => {
    const names = own.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...heldOut]));
    expect(heldOut.length / names.length).toBeGreaterThan(0.25);
    expect(heldOut.length / names.length).toBeLessThan(0.45);
  });

  test("development: no figure below its floor", () => {
    holds(
      own.filter(({ name }) => !heldOut.includes(name)),
      floors.development,
    );
  });

  test("held out: no figure below its floor", () => {
    holds(
      own.filter(({ name }) => heldOut.includes(name)),
      floors.heldOut,
    );
  });
});

const corpus = join(shared, "corpus");
const scorer = join(shared, "eval/score.mjs");
const present = existsSync(corpus) && existsSync(scorer);

describe.skipIf(!present)(`the contract's readings${present ? "" : ": skipped, ../shared is not here"}`, () => {
  const gold = present ? goldIn(corpus) : [];

  test("no figure below its floor", () => {
    holds(
      gold.filter((one) => one.language === "en"),
      floors.contract,
    );
  });

  test("the contract's scorer and ours count alike", () => {
    const folder = mkdtempSync(join(tmpdir(), "chancery-score-"));
    try {
      const records = join(folder, "records.jsonl");
      const lines = gold.map(({ name, text }) => JSON.stringify(read(text, { source: `${name}.txt` })));
      writeFileSync(records, lines.join("\n"));
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [scorer, "--gold", corpus, "--records", records, "--json"],
        { encoding: "utf8" },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const theirs = JSON.parse(stdout);
      expect(theirs).toMatchObject({ documents: gold.length, records: gold.length });
      const ours = score(gold);
      for (const measure of measures) {
        const { hit, gold: wanted, found } = figures(ours, measure);
        expect({ hit, gold: wanted, predicted: found }, measure).toEqual({
          hit: theirs[measure].hit,
          gold: theirs[measure].gold,
          predicted: theirs[measure].predicted,
        });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const silent = textsIn("test/silent");
const allowed: Readonly<Record<string, { readonly acts: number }>> = json("test/silent/expected.json");

describe("silence where nothing was said", () => {
  test("every text says how many acts it may give", () => {
    expect(silent.map(({ name }) => name.replace(/\.txt$/, ""))).toEqual(Object.keys(allowed).sort());
    expect(silent.length).toBeGreaterThanOrEqual(40);
  });

  test.each(silent)("$name", ({ name, text }) => {
    const record = read(text, { source: name });
    expect(validate(record)).toEqual([]);
    const most = allowed[name.replace(/\.txt$/, "")]?.acts ?? 0;
    expect(record.acts.slice(most).map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([]);
  });
});
