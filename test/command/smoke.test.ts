import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../../src/record/record.ts";
import { validate } from "../../src/record/validate.ts";
import { chancery, root } from "./built.ts";

const example = "examples/iraq-russia/2018-02-27-fm-meets-lavrov.txt";
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "chancery-smoke-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("chancery", () => {
  test("--version is the package's", async () => {
    expect(await chancery(home, ["--version"])).toMatchObject({ code: 0, out: expect.stringContaining(version) });
  });

  test("--help names the commands; each has a page with an example", async () => {
    const { code, out } = await chancery(home, ["--help"]);
    expect(code).toBe(0);
    for (const command of ["read", "add", "follow"]) {
      expect(out).toMatch(new RegExp(`^\\s+${command}\\b`, "m"));
      const page = await chancery(home, [command, "--help"]);
      expect(page.code).toBe(0);
      expect(page.out).toContain(`chancery ${command} `);
    }
  });

  test.each([[["sing"]], [["read", "--format", "papyrus", example]], [["follow", "IQ"]], [["--nonsense"]]])(
    "%j is a mistake of use: exit code 2, said on standard error",
    async (parameters) => {
      const { code, out, err } = await chancery(home, parameters);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err.trim()).not.toBe("");
    },
  );
});

describe("chancery read", () => {
  const parse = (line: string): ChanceryRecord => JSON.parse(line);

  test("prints a record that keeps the contract", async () => {
    const { code, out } = await chancery(home, ["read", "--format", "json", example]);
    expect(code).toBe(0);
    const record = parse(out);
    expect(validate(record)).toEqual([]);
    expect(record.acts.length).toBeGreaterThan(3);
  });

  test("prints a page for people", async () => {
    const { code, out } = await chancery(home, ["read", example]);
    expect(code).toBe(0);
    expect(out).toContain("Lavrov");
  });

  test("takes standard input", async () => {
    const text = "Foreign Minister Sergey Lavrov thanked Iraq for the support.\n";
    const { code, out } = await chancery(home, ["read", "--format", "jsonl", "-"], text);
    expect(code).toBe(0);
    expect(parse(out).text).toBe(text);
  });

  test("reads the good of many files, names the bad, and ends with 1", async () => {
    const empty = join(home, "empty.txt");
    const binary = join(home, "binary.txt");
    writeFileSync(empty, "");
    writeFileSync(binary, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0, 1, 2, 3]));
    const missing = join(home, "missing.txt");
    const { code, out, err } = await chancery(home, ["read", "--format", "jsonl", empty, example, binary, missing]);
    expect(code).toBe(1);
    expect(out.trim().split("\n").map(parse)).toHaveLength(1);
    for (const name of [empty, binary, missing]) {
      expect(err.split("\n").filter((line) => line.includes(name))).toHaveLength(1);
    }
  });
});

describe("chancery add and follow", () => {
  test("the main job: a folder of readouts, and what became of what they say", async () => {
    const added = await chancery(home, ["add", "examples/iraq-russia"]);
    expect(added).toMatchObject({ code: 0 });
    const again = await chancery(home, ["add", "examples/iraq-russia"]);
    expect(again).toMatchObject({ code: 0 });
    expect(again.out + again.err).toMatch(/already|unchanged|nothing new/i);

    const page = await chancery(home, ["follow", "IQ", "RU"]);
    expect(page).toMatchObject({ code: 0, err: "" });
    expect(page.out).toMatch(/session/i);

    const { code, out } = await chancery(home, ["follow", "IQ", "RU", "--as-of", "2019-12-31", "--format", "json"]);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ format: "chancery-follow/1", parties: ["IQ", "RU"], asOf: "2019-12-31" });
    expect(report.matters.length).toBeGreaterThan(0);
    for (const matter of report.matters) {
      for (const entry of matter.history) expect(entry.quote, matter.id).not.toBe("");
    }
  });
});
