import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { chancery } from "./built.ts";
import { madeHome } from "./made-home.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let home: string;
let empty: string;
beforeAll(async () => {
  empty = await madeHome();
  folder = mkdtempSync(join(tmpdir(), "chancery-decisions-"));
  home = join(folder, "home");
  cpSync(empty, home, { recursive: true });
  const documents = [
    [
      "a",
      "2018-02-27",
      "Iraqi Foreign Minister Ibrahim Al-Jaafari met Russian Foreign Minister Sergei Lavrov in Moscow. He invited Mr. Lavrov to visit Baghdad.",
    ],
    [
      "b",
      "2019-05-15",
      "Iraqi Ambassador Haidar Hadi met Russian Deputy Foreign Minister Mikhail Bogdanov in Moscow. He invited Russia to visit Baghdad.",
    ],
  ];
  for (const [name, day, text] of documents) {
    writeFileSync(
      join(folder, `${name}.txt`),
      `---\ntitle: Readout ${name}\nparty: IQ\npublished: ${day}\n---\n\n${text}\n`,
    );
  }
  const { code, err } = await chancery(home, ["add", join(folder, "a.txt"), join(folder, "b.txt")]);
  if (code !== 0) throw new Error(err);
}, 120_000);
afterAll(() => {
  for (const each of [folder, empty]) rmSync(each, { recursive: true, force: true });
});

interface Report {
  matters: { id: string; state: string; history: { event: string; quote: string; by: string }[] }[];
  idle: string[];
}

async function report(): Promise<Report> {
  const { out } = await chancery(home, ["follow", "IQ", "RU", "--as-of", "2030", "--format", "json"]);
  return JSON.parse(out) as Report;
}

/** The matter that began with the invitation of Lavrov. */
async function invitation() {
  const { matters } = await report();
  const found = matters.find(({ history }) => history.some(({ quote }) => quote.includes("invited Mr. Lavrov")));
  if (!found) throw new Error("the invitation was not read");
  return found;
}

describe("chancery decide", () => {
  test("a state set by a person holds, says who, and is taken back by undo, and that by another", async () => {
    const before = await invitation();
    expect(before.state).toBe("open");
    const set = await chancery(home, [
      ...[
        "decide",
        "state",
        "IQ",
        "RU",
        before.id,
        "kept",
        "--when",
        "2019-10-07",
        "--as",
        "Anna",
        "--note",
        "seen on TV",
      ],
    ]);
    expect(set).toMatchObject({ code: 0, err: "" });
    const [decision = ""] = /d-[0-9a-f]{12}/.exec(set.out) ?? [];
    const after = await invitation();
    expect(after.state).toBe("kept");
    expect(after.history.at(-1)).toMatchObject({ event: "kept", by: "person:Anna" });

    // Read anew, the document keeps what was decided of it.
    await chancery(home, ["reread"]);
    expect((await invitation()).state).toBe("kept");

    const undone = await chancery(home, ["undo", decision.slice(0, 8)]);
    expect(undone).toMatchObject({ code: 0, err: "" });
    expect((await invitation()).state).toBe("open");
    const listed = JSON.parse((await chancery(home, ["decisions", "IQ", "RU", "--format", "json"])).out) as {
      id: string;
      by: string;
      note: string | null;
      undoneBy: string | null;
    }[];
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatchObject({ id: decision, by: "Anna", note: "seen on TV", undoneBy: listed[1]?.id });
    const page = (await chancery(home, ["decisions", "IQ", "RU"])).out;
    expect(page).toContain("state set to kept, 2019-10-07");
    // what was decided on is told in the document's words
    expect(page).toMatch(/state set to kept, 2019-10-07\n +“/);

    await chancery(home, ["undo", listed[1]?.id ?? ""]);
    expect((await invitation()).state).toBe("kept");
    await chancery(home, ["undo", decision]);
    expect((await invitation()).state).toBe("open");
  });

  test("an act that is none is dropped; an undertaking from elsewhere is added and can be decided on", async () => {
    const [line = ""] = (await chancery(home, ["documents", "--format", "jsonl", "--to", "2018"])).out.split("\n");
    const { id } = JSON.parse(line) as { id: string };
    const { acts } = JSON.parse((await chancery(home, ["read", "--format", "json", join(folder, "a.txt")])).out) as {
      acts: { id: string; kind: string }[];
    };
    const invite = acts.find(({ kind }) => kind === "invite")?.id ?? "";
    const dropped = await chancery(home, ["decide", "act", id.slice(7, 19), invite, "--drop"]);
    expect(dropped).toMatchObject({ code: 0, err: "" });
    await expect(invitation()).rejects.toThrow("not read");
    await chancery(home, ["undo", /d-\w+/.exec(dropped.out)?.[0] ?? ""]);
    expect((await invitation()).state).toBe("open");

    const added = await chancery(home, [
      ...[
        "decide",
        "add",
        "--by",
        "Russia",
        "--of",
        "Iraq",
        "--type",
        "training",
        "--count",
        "90",
        "--field",
        "diplomats",
      ],
      ...[
        "--source",
        "https://example.org/interview",
        "--quote",
        "we will train ninety diplomats",
        "--published",
        "2018-05",
      ],
    ]);
    expect(added).toMatchObject({ code: 0, err: "" });
    const { matters } = await report();
    const training = matters.find(({ history }) => history[0]?.quote === "we will train ninety diplomats");
    expect(training).toMatchObject({ subject: { type: "training", count: 90 }, owedBy: ["RU"] });
    const kept = await chancery(home, ["decide", "state", "IQ", "RU", training?.id ?? "", "kept"]);
    expect(kept).toMatchObject({ code: 0, err: "" });
    const now = (await report()).matters.find((matter) => matter.id === training?.id);
    expect(now?.state).toBe("kept");
  });

  test.each([
    [["state", "IQ", "RU", "m-none", "kept"], 1, 'no matter has the id "m-none"'],
    [["state", "IQ", "RU", "m-", "kpt"], 2, "did you mean kept?"],
    [["state", "IQ", "RU", "m-", "overdue"], 2, "the state does not know"],
    [["act", "ffffffff", "a1", "--drop"], 1, "no document has the id ffffffff"],
    [["act", "ffffffff", "a1"], 2, "say what is to be corrected"],
    [["act", "ffffffff", "a1", "--drop", "--kind", "pledge"], 2, "--drop takes the whole away"],
    [["add", "--by", "IQ", "--quote", "x", "--type", "visit"], 2, "say where it stands"],
    [["add", "--by", "IQ", "--quote", "x", "--document", "ffff"], 2, "--type is wanting"],
    [["date", "ffffffff", "soon"], 2, "write a date as"],
  ])("%j ends with %d", async (parameters, code, message) => {
    const ran = await chancery(home, ["decide", ...parameters]);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toContain(message);
  });
});

describe("chancery review", () => {
  // A history long enough that a careful register has questions.
  let history: string;
  beforeAll(async () => {
    history = join(folder, "history");
    cpSync(empty, history, { recursive: true });
    const { code, err } = await chancery(history, ["add", "examples/iraq-russia"]);
    if (code !== 0) throw new Error(err);
  }, 120_000);

  test("lists its questions where nobody can be asked, and takes an answer that stays", async () => {
    const listed = await chancery(history, ["review", "IQ", "RU"]);
    expect(listed).toMatchObject({ code: 0, err: "" });
    expect(listed.out).toContain("--accept ID");
    const queue = async () =>
      (JSON.parse((await chancery(history, ["review", "IQ", "RU", "--format", "json"])).out) as { id: string }[]).map(
        ({ id }) => id,
      );
    const [first = ""] = await queue();
    expect(listed.out).toContain(first);

    const accepted = await chancery(history, ["review", "IQ", "RU", "--accept", first, "--as", "Boris"]);
    expect(accepted).toMatchObject({ code: 0, err: "", out: expect.stringContaining("accepted") });
    expect(await queue()).not.toContain(first);
    const after = JSON.parse((await chancery(history, ["follow", "IQ", "RU", "--format", "json"])).out) as Report;
    expect(after.idle).toEqual([]);
    const again = await chancery(history, ["review", "IQ", "RU", "--reject", first]);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("no question has the id") });
  });

  test("says so where nothing waits", async () => {
    expect((await chancery(empty, ["review", "IQ", "RU"])).out).toBe("Nothing waits for a decision.\n");
    expect((await chancery(empty, ["decisions", "IQ", "RU"])).out).toBe("Nothing has been decided yet.\n");
  });
});

describe("chancery compare", () => {
  test("lays two files, or two filed documents, beside each other", async () => {
    const [a, b] = [join(folder, "a.txt"), join(folder, "b.txt")];
    const files = await chancery(home, ["compare", a, b, "--format", "json"]);
    expect(files).toMatchObject({ code: 0, err: "" });
    const comparison = JSON.parse(files.out) as { format: string; a: { document: string }; b: { document: string } };
    expect(comparison.format).toBe("chancery-compare/1");
    const ids = [comparison.a.document, comparison.b.document].map((id) => id.slice(7, 19));
    const filed = JSON.parse((await chancery(home, ["compare", ...ids, "--format", "json"])).out) as object;
    expect(filed).toEqual(comparison);
    expect((await chancery(home, ["compare", a, b])).out).toContain("ONLY IN A");
  });

  test.each([
    [["one.txt"], 2, "compare takes two documents"],
    [["one.txt", "two.txt"], 1, "one.txt: no such file"],
    [["ffffffff", "eeeeeeee"], 1, "ffffffff is no file, and no filed document has that id"],
    [["a", "b", "--on", "2019"], 2, "--on goes with --between"],
    [["--between", "IQ"], 2, "--between takes two parties"],
  ])("%j ends with %d", async (parameters, code, message) => {
    const ran = await chancery(home, ["compare", ...parameters]);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toContain(message);
  });

  test("meetings that one document alone tells of are not offered", async () => {
    expect((await chancery(home, ["compare", "--between", "IQ", "RU"])).out).toContain("No meeting of Iraq and Russia");
  });
});

describe("chancery dossier and brief", () => {
  test("are written in the format of the file's ending, and are about these two", async () => {
    for (const [ending, begins] of [
      ["md", /^# Iraq and Russia/],
      ["html", /^<!doctype html>/i],
      ["docx", /^PK/],
      ["json", /^\{/],
    ] as const) {
      const out = join(folder, `dossier.${ending}`);
      const ran = await chancery(home, ["dossier", "IQ", "RU", "--as-of", "2019", "--out", out]);
      expect(ran).toEqual({ code: 0, out: "", err: `written: ${out}\n` });
      expect(readFileSync(out, "latin1")).toMatch(begins);
    }
    const page = await chancery(home, ["brief", "IQ", "RU", "--for", "Russia", "--as-of", "2019"]);
    expect(page).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringMatching(/^(?:Iraq and Russia|Russia and Iraq): brief for Russia\n/),
    });
    expect(page.out).toContain("OUR OBJECTIVES OUTSTANDING");
    expect((await chancery(empty, ["dossier", "IQ", "RU"])).out).toContain("chancery add FOLDER");
  });

  test.each([
    [["brief", "IQ", "RU", "--for", "US"], 2, "a brief on these two is for Iraq or Russia"],
    [["dossier", "IQ", "RU", "--out", "dossier"], 2, '"dossier" tells no format'],
    [["dossier", "IQ", "RU", "--format", "pdf"], 2, "--format does not know"],
    [["dossier", "IQ", "RU", "--out", "/nowhere/at/all.md"], 1, "/nowhere/at/all.md could not be written"],
  ])("%j ends with %d", async (parameters, code, message) => {
    const ran = await chancery(home, parameters);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toContain(message);
  });
});
