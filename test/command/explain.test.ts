import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Explanation } from "../../src/record/explanation.ts";
import { chancery, root } from "./built.ts";

const example = "examples/iraq-russia/2018-02-27-fm-meets-lavrov.txt";
const text = readFileSync(join(root, example), "utf8");
// No register is opened: the folder need not be there.
const run = (...parameters: string[]) => chancery("/nowhere", ["explain", ...parameters]);

describe("chancery explain", () => {
  test("tells of every sentence what matched and what it made", async () => {
    const { code, out, err } = await run(example);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("opens e1, meeting of Iraq and Russia");
    for (const label of ["named", "matched", "not kept", "came near", "acts"])
      expect(out).toMatch(new RegExp(`^ {2}${label} `, "m"));
  });

  test("--at tells of one sentence; --format json gives it to programs", async () => {
    const all: Explanation = JSON.parse((await run(example, "--format", "json")).out);
    const wanted = all.sentences.find(({ acts }) => acts.length > 1);
    if (!wanted) throw new Error("the example has no sentence with two acts");
    const { code, out } = await run(example, "--format", "json", "--at", String(wanted.span[0] + 3));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ ...all, sentences: [wanted] });
    expect(text.replace(/\r\n?/g, "\n").slice(...wanted.span)).toBe(wanted.quote);
  });

  test("an offset that is none is a mistake of use; one past the end names the file", async () => {
    expect(await run(example, "--at", "later")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining('--at is "later"'),
    });
    expect(await run(example, "--at", "99999999")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining(example),
    });
  });
});
