import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lockFolder } from "./lock.ts";
import { RegisterLocked } from "./problems.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chancery-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.on("close", resolve));
  return child.pid ?? 0;
}

function putLock(holder: object): void {
  writeFileSync(
    join(folder, "lock"),
    JSON.stringify({ host: hostname(), since: "", started: null, token: "t", ...holder }),
  );
}

describe("lockFolder", () => {
  test("one holds it, until it is released", async () => {
    const lock = await lockFolder(folder);
    const refusal: unknown = await lockFolder(folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RegisterLocked);
    expect(refusal).toMatchObject({
      pid: process.pid,
      message: expect.stringContaining(`process ${process.pid} since`),
    });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    (await lockFolder(folder)).release();
  });

  test("of many that want it at once one gets it", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  test("a dead process's lock is taken over, by one of those that see it", async () => {
    putLock({ pid: await deadPid() });
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(folder, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(["lock"]);
  });

  test.skipIf(process.platform !== "linux")("a process id given out again is not the process that had it", async () => {
    putLock({ pid: process.pid, started: "1" });
    (await lockFolder(folder)).release();
  });

  test("a lock that was never written to its end is taken over once it has lain a moment", async () => {
    const path = join(folder, "lock");
    writeFileSync(path, '{"pid":');
    const past = new Date(Date.now() - 5000);
    utimesSync(path, past, past);
    (await lockFolder(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("a takeover that was broken off does not stand in the way for ever", async () => {
    putLock({ pid: await deadPid() });
    const guard = join(folder, "lock.takeover");
    writeFileSync(guard, "");
    const past = new Date(Date.now() - 60_000);
    utimesSync(guard, past, past);
    (await lockFolder(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test("what another has taken over is not released by who had it", async () => {
    const lock = await lockFolder(folder);
    putLock({ pid: process.pid, token: "another's" });
    lock.release();
    expect(readdirSync(folder)).toEqual(["lock"]);
  });
});
