#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { exitCodes } from "./exit-codes.ts";
import { run } from "./program.ts";
import { openSession } from "./session.ts";
import { openTerminal } from "./terminal.ts";

// Who reads only the first lines ("| head") closes the pipe: no error, and nothing more to say.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

function finishOnInterrupt(): AbortSignal {
  const stop = new AbortController();
  process.on("SIGINT", () => {
    if (stop.signal.aborted) process.exit(exitCodes.interrupted);
    stop.abort();
  });
  return stop.signal;
}

const { env, stdin, stdout, stderr } = process;
try {
  process.exitCode = await run(process.argv.slice(2), {
    version: versionOf(),
    openTerminal: (colour) =>
      openTerminal({ stdout, stderr, env, now: Date.now, ...(colour === undefined ? {} : { colour }) }),
    openSession: (terminal, home) =>
      openSession({
        terminal,
        stdin,
        finishOnInterrupt,
        now: () => new Date(),
        asks: stdin.isTTY === true && stdout.isTTY === true,
        user: env.CHANCERY_USER || userName(),
        env,
        ...(home === undefined ? {} : { home }),
      }),
  });
} catch (error) {
  console.error(`chancery: an error of the program, please report it: ${error instanceof Error ? error.stack : error}`);
  process.exitCode = exitCodes.failed;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container's user may have no name.
    return "unknown";
  }
}

function versionOf(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
