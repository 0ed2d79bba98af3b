import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chancery, root } from "./built.ts";
import { madeHome } from "./made-home.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let home: string;
let empty: string;
beforeAll(async () => {
  empty = await madeHome();
  folder = mkdtempSync(join(tmpdir(), "chancery-register-"));
  home = join(folder, "home");
  cpSync(empty, home, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    "moscow.txt",
    "---\ntitle: Ministers meet in Moscow\npublisher: Ministry of Foreign Affairs of Iraq\nparty: IQ\npublished: 2018-02-27\nsource: https://example.org/moscow\n---\n\nForeign Minister Ibrahim Al-Jaafari of Iraq met Russian Foreign Minister Sergei Lavrov in Moscow. He stressed the need to hold the eighth session of the Iraqi-Russian Joint Committee in Baghdad. He invited Mr. Lavrov to visit Baghdad.\n",
  );
  write(
    "cairo.txt",
    "---\ntitle: A call with Cairo\npublished: 2021-05-03\n---\n\nForeign Minister Sameh Shoukry of Egypt spoke by telephone with Foreign Minister Ayman Safadi of Jordan. He invited Mr. Safadi to visit Cairo.\n",
  );
  const { code, err } = await chancery(home, ["add", join(folder, "moscow.txt"), join(folder, "cairo.txt")]);
  if (code !== 0) throw new Error(err);
}, 120_000);
afterAll(() => {
  for (const each of [folder, empty]) rmSync(each, { recursive: true, force: true });
});

describe("chancery follow", () => {
  test("groups matters by state, each with its quote, document and date", async () => {
    const { code, out, err } = await chancery(home, ["follow", "iraq", "RU", "--as-of", "2018-12"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Iraq and Russia, as known on December 2018\n1 document, \d+ matters?\n/);
    expect(out).toMatch(/\nOpen: stated, and nothing found since \(\d+\)\n/);
    expect(out).toContain("2018-02-27  stated");
    expect(out.replace(/\s+/g, " ")).toContain(
      "to hold the eighth session of the Iraqi-Russian Joint Committee in Baghdad",
    );
    expect(out).toContain("Ministers meet in Moscow");
    expect(out).toContain("https://example.org/moscow");
  });

  test("takes the parties by code or name, in any case and any script", async () => {
    const json = async (a: string, b: string) =>
      JSON.parse((await chancery(home, ["follow", a, b, "--as-of", "2018-12-31", "--format", "json"])).out) as object;
    const expected = await json("IQ", "RU");
    expect(expected).toMatchObject({ format: "chancery-follow/1", parties: ["IQ", "RU"], asOf: "2018-12-31" });
    expect(await json("iraq", "Russian Federation")).toEqual(expected);
    expect(await json("العراق", "Россия")).toEqual(expected);
  });

  test("what was published later is not known yet", async () => {
    const { out } = await chancery(home, ["follow", "IQ", "RU", "--as-of", "2017"]);
    expect(out).toContain("Nothing that one asked of or promised the other was found");
    expect(out).toContain("1 document published after 2017 left out.");
  });

  test("says what to do where nothing is filed, and who is found with whom where these two are not", async () => {
    expect((await chancery(empty, ["follow", "IQ", "RU"])).out).toContain("chancery add FOLDER");
    const { code, out } = await chancery(home, ["follow", "Egypt", "Chile"]);
    expect(code).toBe(0);
    expect(out).toContain("None of the 2 documents filed concerns both Egypt and Chile.");
    expect(out).toContain("Egypt is found with Jordan (JO).");
    expect(out).toContain("Chile is in none of them.");
  });

  test.each([
    [["IQ", "Rusia"], 'no party is called "Rusia"; did you mean Russia (RU)?'],
    [["IQ", "irak"], 'no party is called "irak"; did you mean'],
    [["IQ", "iraq"], '"IQ" and "iraq" are one party; name two'],
    [["IQ", "RU", "--as-of", "2019-02-30"], '--as-of is "2019-02-30"; write a date as'],
    [["IQ", "RU", "--as-of", "tomorrow"], '--as-of is "tomorrow"'],
    [["IQ", "RU", "--format", "jsn"], '--format does not know "jsn"; did you mean json?'],
    [["IQ", "RU", "DE"], "too many arguments"],
  ])("%j is a mistake of use", async (parameters, message) => {
    const { code, out, err } = await chancery(home, ["follow", ...parameters]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});

describe("chancery search", () => {
  test("finds by word, party, kind and date", async () => {
    const found = async (...parameters: string[]) => {
      const { code, out } = await chancery(home, ["search", "--format", "jsonl", ...parameters]);
      expect(code).toBe(0);
      const hits = out.split("\n").filter((line) => line !== "");
      return hits
        .map((line) => JSON.parse(line) as { document: { title: string }; act: { kind: string } | null })
        .map(({ document, act }) => `${document.title}: ${act?.kind}`);
    };
    expect(await found("visits", "--kind", "invite")).toEqual(
      expect.arrayContaining(["Ministers meet in Moscow: invite", "A call with Cairo: invite"]),
    );
    expect(await found("joint committee", "--party", "IQ", "--kind", "request", "--from", "2018")).toEqual([
      "Ministers meet in Moscow: request",
    ]);
    expect(await found("visit", "--kind", "invite", "--from", "2019")).toEqual(["A call with Cairo: invite"]);
    expect(await found("visit", "--party", "Egypt", "--party", "Russia")).toEqual([]);
  });

  test("shows who said it, the words, and where they stand", async () => {
    const { out } = await chancery(home, ["search", "joint committee"]);
    expect(out).toMatch(/^2018-02-27 {2}request by Iraq to Russia\n {12}.*eighth session/);
    expect(out).toContain("https://example.org/moscow");
  });

  test("helps where nothing is found, and knows its kinds", async () => {
    expect((await chancery(home, ["search", "submarine"])).out).toContain("Nothing found. Try fewer words");
    expect((await chancery(empty, ["search", "submarine"])).out).toContain("chancery add FOLDER");
    expect(await chancery(home, ["search", "x", "--kind", "requst"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("did you mean request?"),
    });
    expect(await chancery(home, ["search", "x", "--limit", "none"])).toMatchObject({ code: 2 });
  });
});

describe("chancery documents, reread and forget", () => {
  test("lists the newest first; forgets by the beginning of an id; adds again", async () => {
    const listed = JSON.parse((await chancery(home, ["documents", "--format", "json"])).out) as {
      id: string;
      title: string;
    }[];
    expect(listed.map(({ title }) => title)).toEqual(["A call with Cairo", "Ministers meet in Moscow"]);
    const page = (await chancery(home, ["documents"])).out;
    const [cairo] = listed;
    const beginning = cairo?.id.slice(7, 19) ?? "";
    expect(page).toContain(beginning);

    expect(await chancery(home, ["reread"])).toMatchObject({
      code: 0,
      out: "2 documents read again: 0 changed, 2 unchanged\n",
    });

    const gone = await chancery(home, ["forget", beginning, "ffffffff"]);
    expect(gone).toMatchObject({ code: 1, out: expect.stringContaining("A call with Cairo") });
    expect(gone.err).toBe('chancery: no document has the id ffffffff; "chancery documents" lists what is filed\n');
    expect((await chancery(home, ["documents", "--party", "Egypt"])).out).toContain(
      "None of the 1 document filed fits.",
    );
    expect((await chancery(home, ["add", join(folder, "cairo.txt")])).out).toContain("1 new");
  });
});

describe("chancery read", () => {
  test("several files as JSON are an array, one is an object", async () => {
    const [a, b] = [join(folder, "moscow.txt"), join(folder, "cairo.txt")];
    const json = async (...files: string[]) =>
      JSON.parse((await chancery(home, ["read", "--format", "json", ...files])).out) as unknown;
    expect(await json(a)).toMatchObject({ format: "chancery-record/1" });
    expect(await json(a, b)).toMatchObject([{ document: { title: { value: "Ministers meet in Moscow" } } }, {}]);
    expect(await json(a, b, folder)).toHaveLength(2);
  });

  test("opens no register and makes none", async () => {
    const nowhere = join(folder, "nowhere");
    const { code } = await chancery(nowhere, ["read", "--format", "jsonl", join(folder, "moscow.txt")]);
    expect(code).toBe(0);
    expect((await chancery(join(folder, "moscow.txt"), ["read", join(folder, "cairo.txt")])).code).toBe(0);
  });

  test("in place, the document's own words stand in their order", async () => {
    const { out } = await chancery(home, ["read", "--in-place", join(folder, "moscow.txt")]);
    const words = out.replace(/│.*$/gm, "").replace(/\s+/g, " ");
    expect(words).toContain("met Russian Foreign Minister Sergei Lavrov in Moscow.");
    expect(await chancery(home, ["read", "--in-place", "--format", "json", "x"])).toMatchObject({ code: 2 });
  });

  test.skipIf(process.platform === "win32")("stops without a word where nobody reads on", () => {
    const node = process.env.CHANCERY_NODE ?? process.execPath;
    const files = Array.from({ length: 40 }, () => `"${folder}/moscow.txt" examples/iraq-russia`).join(" ");
    const line = `"${node}" dist/cli/main.js read --format json ${files} | head -c 100`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${line}`], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout).toHaveLength(100);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("chancery read --format", () => {
  test("event data, web annotations and a page of one document", async () => {
    const [a, b] = [join(folder, "moscow.txt"), join(folder, "cairo.txt")];
    const lines = async (format: string) =>
      (await chancery(home, ["read", "--format", format, a, b])).out.split("\n").filter((line) => line !== "");
    const records = (await lines("jsonl")).map((line) => JSON.parse(line) as { acts: object[]; encounters: object[] });
    const acts = records.flatMap((record) => record.acts).length;
    const encounters = records.flatMap((record) => record.encounters).length;
    // a line for each act, and for each encounter that no act tells
    const cameo = await lines("cameo");
    expect(cameo.length).toBeGreaterThanOrEqual(acts + 1);
    expect(cameo.length).toBeLessThanOrEqual(acts + encounters + 1);
    expect(cameo.filter((line) => line.startsWith("id\t"))).toEqual([cameo[0]]);
    expect((await lines("plover")).map((line) => JSON.parse(line) as object)).toHaveLength(cameo.length - 1);
    const pages = (await lines("w3c")).map((line) => JSON.parse(line) as object);
    expect(pages).toMatchObject([{ type: "AnnotationPage" }, { type: "AnnotationPage" }]);
    const html = await chancery(home, ["read", "--format", "html", a]);
    expect(html).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^<!doctype html>/i) });
    expect(await chancery(home, ["read", "--format", "html", a, b])).toMatchObject({ code: 2, out: "" });
  });
});
