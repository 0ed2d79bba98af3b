import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { chancery, root } from "./built.ts";
import { madeHome } from "./made-home.ts";

// Making a database takes seconds, and many at once take many.
vi.setConfig({ testTimeout: 120_000 });

let made: string;
let folder: string;
let home: string;
beforeAll(async () => {
  made = await madeHome();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-add-"));
  home = join(folder, "home");
  cpSync(made, home, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readout = (number: number) =>
  `Meeting no. ${number}\n\n1 March 2020\n\nForeign Minister Fuad Hussein of Iraq met Russian Foreign Minister Sergey Lavrov in Moscow. He invited Mr. Lavrov to visit Baghdad.\n`;

function put(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function filed(): Promise<string[]> {
  const { code, out, err } = await chancery(home, ["documents", "--format", "jsonl"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { source: string }).source)
    .sort();
}

/** Begins an `add` and gives what it has printed of each document, line by line, as it comes. */
function begin(...parameters: string[]): {
  child: ChildProcess;
  ended: Promise<number | null>;
  lines(count: number): Promise<string[]>;
  err(): string;
} {
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(
    process.env.CHANCERY_NODE ?? process.execPath,
    [join(root, "dist/cli/main.js"), "add", ...parameters],
    {
      env: { ...environment, CHANCERY_HOME: home, NO_COLOR: "1" },
    },
  );
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    err += piece;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    child,
    ended,
    err: () => err,
    async lines(count) {
      const whole = () => out.split("\n").slice(0, -1);
      while (whole().length < count && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      return whole();
    },
  };
}

describe("chancery add", () => {
  test("a text filed once is unchanged ever after, under whatever name it comes", async () => {
    const path = put("a.txt", readout(1));
    const first = await chancery(home, ["add", path]);
    expect(first).toMatchObject({ code: 0, err: "", out: expect.stringContaining("1 new, 0 unchanged") });
    const again = await chancery(home, ["add", path, join(folder, ".", "a.txt"), put("b.txt", readout(1))]);
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toContain("0 new, 2 unchanged");
    expect(again.out.split("\n").filter((line) => line.endsWith("unchanged"))).toHaveLength(2);
    // What differs in its line ends only is the same text.
    const crlf = await chancery(home, ["add", put("c.txt", readout(1).replaceAll("\n", "\r\n"))]);
    expect(crlf.out).toContain("0 new, 1 unchanged");
    expect(await filed()).toEqual([path]);
  });

  test("bad inputs are named, each on one line with why, and the rest is filed", async () => {
    const good = put("good.txt", readout(1));
    const bad: readonly (readonly [path: string, why: RegExp])[] = [
      [put("empty.txt", ""), /holds no text/],
      [put("blank.txt", " \n\n"), /holds no text/],
      [put("binary.txt", Uint8Array.of(65, 0, 66)), /byte 1 is zero/],
      [put("paper.txt", "%PDF-1.7\n"), /is a PDF/],
      [put("arabic.txt", Uint8Array.of(0x41, 0xe3, 0xda)), /not UTF-8: byte 1/],
      [put("wide.txt", Uint8Array.of(0xff, 0xfe, 0x41, 0)), /UTF-16/],
      [put("large.txt", "x".repeat(3000)), /larger than the limit of 2000 bytes/],
      [join(folder, "missing.txt"), /no such file/],
      [put("hollow/photo.jpg", "x").replace("/photo.jpg", ""), /no document in this folder/],
    ];
    const { code, out, err } = await chancery(home, ["add", "--max-size", "2kB", ...bad.map(([path]) => path), good]);
    expect(code).toBe(1);
    expect(out).toContain(`1 new, 0 unchanged, ${bad.length} failed`);
    const lines = err.split("\n").filter((line) => line !== "");
    expect(lines).toHaveLength(bad.length);
    for (const [path, why] of bad) {
      const line = lines.find((each) => each.startsWith(`chancery: ${path}: `));
      expect(line).toMatch(why);
    }
    expect(await filed()).toEqual([good]);
  });

  test("standard input is filed", async () => {
    const { code, out } = await chancery(home, ["add", "-"], readout(1));
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("1 new") });
    expect(await filed()).toEqual(["stdin"]);
  });

  test("--home goes before CHANCERY_HOME, and is made where it is missing", async () => {
    const other = join(folder, "other", "deep");
    await chancery(home, ["add", "--home", other, put("a.txt", readout(1))]);
    expect(existsSync(other)).toBe(true);
    expect(await filed()).toEqual([]);
    const { out } = await chancery(home, ["documents", "--format", "json", "--home", other]);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  test("a folder that cannot be written is named, with the mend", async () => {
    const file = put("file", "in the way");
    const { code, err } = await chancery(join(file, "home"), ["add", put("a.txt", readout(1))]);
    expect(code).toBe(1);
    expect(err).toMatch(/^chancery: the register's folder .*file\/home cannot be written .*--home or CHANCERY_HOME\n$/);
  });
});

describe("chancery add, cut off", () => {
  const many = () => {
    for (let number = 10; number < 40; number += 1) put(`many/${number}.txt`, readout(number).repeat(40));
    return join(folder, "many");
  };

  test("killed outright, it has lost nothing that it had said was filed, and the next one goes on", async () => {
    const folder = many();
    const run = begin(folder);
    await run.lines(5);
    run.child.kill("SIGKILL");
    await run.ended;
    const said = (await run.lines(0)).map((line) => line.split("  ")[1] ?? "");
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(await filed()).toEqual(expect.arrayContaining(said));
    // The lock of the dead process is taken over.
    const { code, out } = await chancery(home, ["add", folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/30 documents in the register/);
    expect(await filed()).toHaveLength(30);
  });

  test("killed while the register is first made, the next one makes it", async () => {
    rmSync(home, { recursive: true });
    const path = put("a.txt", readout(1));
    const run = begin(path);
    while (!existsSync(join(home, "register"))) await new Promise((resolve) => setTimeout(resolve, 5));
    run.child.kill("SIGKILL");
    await run.ended;
    expect(existsSync(join(home, "register.unfinished"))).toBe(true);
    const { code, err } = await chancery(home, ["add", path]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(existsSync(join(home, "register.unfinished"))).toBe(false);
    expect(await filed()).toEqual([path]);
  });

  test.skipIf(process.platform === "win32")(
    "Ctrl-C finishes the document at hand, says what was filed and ends with 130",
    async () => {
      const run = begin(many());
      await run.lines(3);
      run.child.kill("SIGINT");
      expect(await run.ended).toBe(130);
      const lines = await run.lines(0);
      const said = lines.filter((line) => line.startsWith("2020")).map((line) => line.split("  ")[1] ?? "");
      expect(said.length).toBeLessThan(30);
      expect(run.err()).toBe(`chancery: stopped; ${said.length} documents of 30 filed, and nothing of them is lost\n`);
      expect(await filed()).toEqual(said.sort());
    },
  );

  test.skipIf(process.platform === "win32")("Ctrl-C ends the wait for standard input", async () => {
    const first = put("a.txt", readout(1));
    const run = begin(first, "-");
    await run.lines(1);
    run.child.kill("SIGINT");
    expect(await run.ended).toBe(130);
    expect(await filed()).toEqual([first]);
  });
});

describe("a register that another process holds", () => {
  test("is named with that process, and left alone", async () => {
    const run = begin("-");
    while (!existsSync(join(home, "lock"))) await new Promise((resolve) => setTimeout(resolve, 5));
    const { code, out, err } = await chancery(home, ["documents"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      new RegExp(`^chancery: the register in .* is held by process ${run.child.pid} since .*DATABASE_URL\\)\\n$`),
    );
    run.child.stdin?.end(readout(1));
    expect(await run.ended).toBe(0);
    expect(await filed()).toEqual(["stdin"]);
    expect(existsSync(join(home, "lock"))).toBe(false);
  });

  test("by a process of another machine that has gone silent, is taken over; by one that shows signs of life, is not", async () => {
    const lock = join(home, "lock");
    const holder = { pid: 1, host: `not-${hostname()}`, since: "yesterday", started: null, token: "x" };
    writeFileSync(lock, JSON.stringify(holder));
    const fresh = await chancery(home, ["documents"]);
    expect(fresh).toMatchObject({ code: 1, err: expect.stringContaining(`process 1 on not-${hostname()}`) });
    const past = new Date(Date.now() - 120_000);
    utimesSync(lock, past, past);
    expect(await chancery(home, ["documents"])).toMatchObject({ code: 0, err: "" });
  });
});
