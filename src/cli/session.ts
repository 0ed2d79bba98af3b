import type { Readable } from "node:stream";
import { openRegister, type Register } from "../operations/open-register.ts";
import type { Terminal } from "./terminal.ts";

/** What every command is given. */
export interface Session {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  /**
   * For work that should not be cut off: from now on the first Ctrl-C sets off this signal, and only a second one ends the
   * process. A command that does not call it is ended at once.
   */
  finishOnInterrupt(): AbortSignal;
  /** The day it is here, `2026-11-24`. Asked for in this one place; all below take the day they are given. */
  readonly today: string;
  /** Opens the register, gives it to `work` and closes it, whatever happens. */
  withRegister<T>(work: (register: Register) => Promise<T>): Promise<T>;
}

export interface SessionOptions {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  finishOnInterrupt(): AbortSignal;
  readonly now: Date;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From --home. */
  readonly home?: string;
}

export function openSession({ terminal, stdin, finishOnInterrupt, now, env, home }: SessionOptions): Session {
  return {
    terminal,
    stdin,
    finishOnInterrupt,
    today: localDay(now),
    async withRegister(work) {
      const register = await openRegister({
        ...(home === undefined ? {} : { folder: home }),
        ...(env.DATABASE_URL ? { url: env.DATABASE_URL } : {}),
      });
      try {
        return await work(register);
      } finally {
        await register.close();
      }
    },
  };
}

function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
