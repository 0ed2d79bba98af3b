import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** A PostgreSQL for tests: one given by DATABASE_URL, or one of this machine's own started for them. */
export interface Server {
  readonly url: string;
  stop(): void;
}

const installed = "/usr/lib/postgresql";

/** A server, or the reason why there is none. */
export function testServer(): Server | string {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: () => {} };
  const versions = existsSync(installed) ? readdirSync(installed).filter((name) => /^\d+$/.test(name)) : [];
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) return "no DATABASE_URL, and no PostgreSQL is installed here";
  const programs = join(installed, newest, "bin");
  // PostgreSQL refuses to run as root; its package makes a user for it.
  const root = userInfo().uid === 0;
  const folder = mkdtempSync(join(tmpdir(), "chancery-postgres-"));
  try {
    if (root) {
      const uid = Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8", stdio: "pipe" }));
      chownSync(folder, uid, -1);
    }
    const run = (program: string, ...args: string[]) => {
      const path = join(programs, program);
      const [command, rest] = root ? ["runuser", ["-u", "postgres", "--", path, ...args]] : [path, args];
      execFileSync(command, rest, { stdio: ["ignore", "ignore", "pipe"], cwd: folder, timeout: 60_000 });
    };
    const data = join(folder, "data");
    run("initdb", "-D", data, "-U", "chancery", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
    // A socket and no port: nothing to collide with.
    run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", `-c listen_addresses= -k ${folder} -F`, "start");
    return {
      url: `postgres://chancery@/postgres?host=${encodeURIComponent(folder)}`,
      stop: () => {
        run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return `no DATABASE_URL, and PostgreSQL ${newest} did not start (${String(error).split("\n", 2).join(" ")})`;
  }
}
