import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { RegisterLocked } from "./problems.ts";

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** When the process began, in the kernel's count, where it tells: a process id alone is given out again. */
  readonly started: string | null;
  /** One for each time a lock is taken. */
  readonly token: string;
}

/** How often a holder shows that it lives, and after how long without that a holder on another machine counts as gone. */
const heartbeat = 5_000;
const silence = 60_000;
/** A takeover is a few file operations; one that is older than this was broken off. */
const takeoverEnd = 10_000;

export interface Lock {
  release(): void;
}

/**
 * Takes the folder for this process, or throws RegisterLocked naming who has it. A lock whose process is gone is taken
 * over. PGlite serves one process: two of them in one folder would spoil it.
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, "lock");
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString().slice(0, 19).replace("T", " "),
    started: startOf(process.pid),
    token: randomUUID(),
  };
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (place(path, mine)) return held(path, mine);
    const holder = holderOf(path);
    if (holder === "gone") continue;
    // Unreadable: another process is this moment writing it, on a file system without links. It has a second for it.
    if (holder === "unreadable" ? ageOf(path) < 1_000 : alive(holder, path)) {
      if (holder !== "unreadable") throw new RegisterLocked(folder, holder, holder.host === mine.host);
      await wait(100);
      continue;
    }
    if (!takeOver(path, holder === "unreadable" ? "unreadable" : holder.token)) await wait(100);
  }
  throw new RegisterLocked(folder, { pid: 0, host: "unknown", since: "a moment ago" }, false);
}

/** Puts the lock file in place unless there is one. Written first and linked then, so that nobody sees half of it. */
function place(path: string, holder: Holder): boolean {
  const written = `${path}.${holder.token}`;
  writeFileSync(written, `${JSON.stringify(holder)}\n`);
  try {
    linkSync(written, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // No links on this file system: create it directly, if nobody has.
    try {
      writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: "wx" });
      return true;
    } catch (second) {
      if (codeOf(second) === "EEXIST") return false;
      throw second;
    }
  } finally {
    rmSync(written, { force: true });
  }
}

function holderOf(path: string): Holder | "gone" | "unreadable" {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, "utf8"));
    const ok =
      typeof holder === "object" && holder !== null && "pid" in holder && "token" in holder && "host" in holder;
    return ok ? (holder as Holder) : "unreadable";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "gone";
    if (error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

function alive(holder: Holder, path: string): boolean {
  // Process ids say nothing across machines or containers; there only the heartbeat counts.
  if (holder.host !== hostname()) return ageOf(path) < silence;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
  }
  const started = startOf(holder.pid);
  return holder.started === null || started === null || holder.started === started;
}

/**
 * Clears away the lock of a holder that is gone. Of several processes that see the same dead lock one does it: who creates
 * the takeover file. It looks again once it has that, since another may have finished a takeover in between.
 */
function takeOver(path: string, token: string): boolean {
  const guard = `${path}.takeover`;
  try {
    writeFileSync(guard, `${process.pid}\n`, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (ageOf(guard) > takeoverEnd) rmSync(guard, { force: true });
    return false;
  }
  try {
    const holder = holderOf(path);
    const still = holder === "unreadable" ? token === "unreadable" : holder !== "gone" && holder.token === token;
    if (still) renameSync(path, `${path}.stale`);
    return true;
  } finally {
    rmSync(`${path}.stale`, { force: true });
    rmSync(guard, { force: true });
  }
}

function held(path: string, mine: Holder): Lock {
  const beat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(path, now, now);
    } catch {
      // Taken from under us or a full disk: the next write to the register will tell.
    }
  }, heartbeat);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      const holder = holderOf(path);
      if (typeof holder === "object" && holder.token === mine.token) rmSync(path, { force: true });
    },
  };
}

/** Milliseconds since a file was last touched; 0 where it is gone. */
function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** Linux tells in /proc when a process began, in clock ticks since boot: field 22, counted after the name in brackets. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
