import type { Readable } from "node:stream";
import type { Signature } from "../operations/decide.ts";
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
  /** Whether there is a person at both ends, who can be asked. */
  readonly asks: boolean;
  /** Puts a name, the time and a note under a decision; without a name it is the user's. */
  sign(as: string | undefined, note: string | null): Signature;
  /** Opens the register, gives it to `work` and closes it, whatever happens. */
  withRegister<T>(work: (register: Register) => Promise<T>): Promise<T>;
}

export interface SessionOptions {
  readonly terminal: Terminal;
  readonly stdin: Readable;
  finishOnInterrupt(): AbortSignal;
  readonly now: () => Date;
  readonly asks: boolean;
  /** Who is working, where no other name is given. */
  readonly user: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From --home. */
  readonly home?: string;
}

export function openSession({
  terminal,
  stdin,
  finishOnInterrupt,
  now,
  asks,
  user,
  env,
  home,
}: SessionOptions): Session {
  return {
    terminal,
    stdin,
    finishOnInterrupt,
    asks,
    today: localDay(now()),
    sign: (as, note) => ({ by: as ?? user, at: now().toISOString(), note }),
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
