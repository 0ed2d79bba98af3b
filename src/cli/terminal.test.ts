import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { openTerminal, type TerminalOptions } from "./terminal.ts";

class Stream extends PassThrough {
  written = "";
  isTTY: boolean;
  columns: number | undefined;
  constructor(isTTY: boolean, columns?: number) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
    this.on("data", (piece: Buffer) => {
      this.written += piece.toString();
    });
  }
}

function open(streams: { out?: Stream; err?: Stream }, options: Partial<TerminalOptions> = {}) {
  const out = streams.out ?? new Stream(false);
  const err = streams.err ?? new Stream(false);
  let time = 0;
  const terminal = openTerminal({
    stdout: out as unknown as NodeJS.WriteStream,
    stderr: err as unknown as NodeJS.WriteStream,
    env: {},
    now: () => (time += 1000),
    ...options,
  });
  return { terminal, out, err };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe("colour", () => {
  test.each([
    ["on a terminal", true, {}, undefined, true],
    ["in a file or pipe", false, {}, undefined, false],
    ["with NO_COLOR", true, { NO_COLOR: "1" }, undefined, false],
    ["with an empty NO_COLOR", true, { NO_COLOR: "" }, undefined, true],
    ["with --no-color", true, { FORCE_COLOR: "1" }, false, false],
    ["on a dumb terminal", true, { TERM: "dumb" }, undefined, false],
    ["with FORCE_COLOR in a pipe", false, { FORCE_COLOR: "1" }, undefined, true],
    ["with FORCE_COLOR=0", true, { FORCE_COLOR: "0" }, undefined, false],
  ] as const)("%s", (_, isTTY, env, colour, expected) => {
    const { terminal } = open({ out: new Stream(isTTY) }, { env, ...(colour === undefined ? {} : { colour }) });
    expect(terminal.colour).toBe(expected);
  });
});

test.each([
  [10, 40],
  [90, 90],
  [400, 120],
])("a terminal of %d columns is written to a width of %d", (columns, width) => {
  expect(open({ out: new Stream(true, columns) }).terminal.width).toBe(width);
});

describe("output", () => {
  test("once the other end is closed nothing is written, and nothing thrown", async () => {
    const { terminal, out } = open({});
    await terminal.out("one\n");
    const gone: NodeJS.ErrnoException = new Error("write EPIPE");
    gone.code = "EPIPE";
    out.emit("error", gone);
    expect(terminal.closed).toBe(true);
    await terminal.out("two\n");
    await tick();
    expect(out.written).toBe("one\n");
  });

  test("waits for a slow reader, and no longer than it is there", async () => {
    const { terminal, out } = open({});
    out.pause();
    const large = terminal.out("x".repeat(1 << 20));
    let done = false;
    large.then(() => {
      done = true;
    });
    await tick();
    expect(done).toBe(false);
    out.resume();
    await large;
    out.pause();
    const second = terminal.out("x".repeat(1 << 20));
    out.destroy();
    await second;
  });

  test("the name of the program is red where colours are shown", async () => {
    const { terminal, err } = open({ err: new Stream(true) });
    terminal.err("chancery: a.txt: no such file");
    await tick();
    expect(err.written).toBe("\u001b[31mchancery:\u001b[39m a.txt: no such file\n");
  });
});

describe("progress", () => {
  test("on a terminal it is a bar that goes away, and lines are written clear of it", async () => {
    const { terminal, err } = open({ err: new Stream(true, 60) });
    const progress = terminal.progress(4, "documents read");
    progress.step("a.txt");
    terminal.err("chancery: b.txt: no such file");
    progress.step("c".repeat(200));
    progress.done();
    await tick();
    const lines = err.written.replaceAll("\r\u001b[2K", "\n").split("\n");
    expect(lines.some((line) => line.startsWith("█████░░░░░░░░░░░░░░░ 1/4") && line.endsWith("a.txt"))).toBe(true);
    for (const line of lines.filter((each) => each.includes("░"))) expect(line.length).toBeLessThan(60);
    expect(err.written.endsWith("\r\u001b[2K")).toBe(true);
  });

  test("where nobody watches it is a line for each tenth of a long work, and none of a short one", async () => {
    const { terminal, err } = open({});
    const long = terminal.progress(1000, "documents read");
    for (let count = 0; count < 1000; count += 1) long.step("");
    long.done();
    const short = terminal.progress(50, "documents read");
    for (let count = 0; count < 50; count += 1) short.step("");
    await tick();
    const lines = err.written.split("\n").slice(0, -1);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe("100 of 1000 documents read");
  });
});
