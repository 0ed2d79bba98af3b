import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gather, type IntakeOptions } from "./gather.ts";
import { IntakeProblem } from "./problems.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-intake-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array = `text of ${path}`) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What came in, each as its path below the test's folder, problems as `Name path`. */
async function gathered(paths: readonly string[], options: Partial<IntakeOptions> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const item of gather(paths, { stdin: Readable.from([]), ...options })) {
    const source = item.source.replaceAll("\\", "/").replace(`${folder.replaceAll("\\", "/")}/`, "");
    found.push(item instanceof IntakeProblem ? `${item.name} ${source}` : source);
  }
  return found;
}

describe("gather", () => {
  test("a folder gives its documents by name, then those of the folders below; README, hidden and other files stay out", async () => {
    for (const path of ["b.txt", "a.md", "10.txt", "README.md", "readme.txt", ".hidden.txt", "photo.png", ".git/x.txt"])
      put(path);
    for (const path of ["2018/z.TXT", "2018/04/y.txt", "2017/x.markdown"]) put(path);
    expect(await gathered([folder])).toEqual([
      "10.txt",
      "a.md",
      "b.txt",
      "2017/x.markdown",
      "2018/z.TXT",
      "2018/04/y.txt",
    ]);
  });

  test("a file named itself may end in anything, hidden or README", async () => {
    put("README.md");
    put(".notes");
    put("readout");
    expect(await gathered([join(folder, "README.md"), join(folder, ".notes"), join(folder, "readout")])).toEqual([
      "README.md",
      ".notes",
      "readout",
    ]);
  });

  test("what is reached twice is given once", async () => {
    put("a.txt");
    put("b.txt");
    symlinkSync(join(folder, "a.txt"), join(folder, "c.txt"));
    expect(await gathered([join(folder, "b.txt"), folder, folder, join(folder, "a.txt")])).toEqual(["b.txt", "a.txt"]);
  });

  test("links that lead back up end", async () => {
    put("in/a.txt");
    symlinkSync(folder, join(folder, "in", "up"));
    symlinkSync(join(folder, "nowhere.txt"), join(folder, "dead.txt"));
    expect(await gathered([folder])).toEqual(["MissingPath dead.txt", "in/a.txt"]);
  });

  test("each bad input is named and the rest is done", async () => {
    put("empty.txt", "");
    put("binary.txt", Uint8Array.of(1, 0, 2));
    put("latin.txt", Uint8Array.of(0x41, 0xe9, 0x41));
    put("large.txt", "x".repeat(200));
    put("good.txt", "Iraq");
    mkdirSync(join(folder, "hollow/deeper"), { recursive: true });
    const names = [
      "empty.txt",
      "nothing.txt",
      "binary.txt",
      "hollow",
      "latin.txt",
      "large.txt",
      "good.txt/x",
      "good.txt",
    ];
    expect(
      await gathered(
        names.map((name) => join(folder, name)),
        { sizeLimit: 100 },
      ),
    ).toEqual([
      "EmptyFile empty.txt",
      "MissingPath nothing.txt",
      "BinaryFile binary.txt",
      "FolderWithoutDocuments hollow",
      "NotUtf8 latin.txt",
      "FileTooLarge large.txt",
      "UnreadablePath good.txt/x",
      "good.txt",
    ]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a file that may not be read is named",
    async () => {
      put("closed.txt");
      chmodSync(join(folder, "closed.txt"), 0);
      expect(await gathered([folder])).toEqual(["UnreadablePath closed.txt"]);
    },
  );

  test("standard input is one document, held to the same limit", async () => {
    const stdin = () => Readable.from([Buffer.from("The two "), Buffer.from("ministers met.\r\n")]);
    const items = [];
    for await (const item of gather(["-", "-"], { stdin: stdin() })) items.push(item);
    expect(items).toEqual([{ text: "The two ministers met.\n", source: "stdin", bytes: 24 }]);
    expect(await gathered(["-"], { stdin: stdin(), sizeLimit: 10 })).toEqual(["FileTooLarge stdin"]);
    expect(await gathered(["-"], { stdin: Readable.from([]) })).toEqual(["EmptyFile stdin"]);
  });

  test.skipIf(process.platform === "win32")("a pipe with a name is read to its end", async () => {
    const pipe = join(folder, "pipe.txt");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    // Another process writes: opening a pipe to write waits for its reader.
    spawn("sh", ["-c", 'printf "through a pipe" > "$0"', pipe], { stdio: "ignore" });
    expect(await gathered([pipe])).toEqual(["pipe.txt"]);
  });

  test("a name with control characters stays on one line", async () => {
    for await (const item of gather(["a\n\u001b[31mb"], { stdin: Readable.from([]) })) {
      expect(item).toBeInstanceOf(IntakeProblem);
      expect(String(item)).toMatch(/a\\u000a\\u001b\[31mb: no such file/);
    }
    expect.assertions(2);
  });
});
