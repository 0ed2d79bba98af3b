import { paintOf } from "../telling/terminal/paint.ts";

/** The two streams of a command, and what they can show. */
export interface Terminal {
  /** Writes to standard output; waits where the reader at the other end is slower. Silent once that has gone away. */
  out(text: string | Uint8Array): Promise<void>;
  /** Writes a line to standard error, clear of the progress bar. */
  err(line: string): void;
  /** Whether nobody reads standard output any more: `chancery read … | head`. */
  readonly closed: boolean;
  /** Whether standard output shows colour. */
  readonly colour: boolean;
  /** Whether standard output is a terminal: people read it as it comes. */
  readonly interactive: boolean;
  /** In columns. */
  readonly width: number;
  /** Shows how far a long work is, on standard error. */
  progress(total: number, unit: string): Progress;
}

export interface Progress {
  /** One more is done. */
  step(label: string): void;
  done(): void;
}

export interface TerminalOptions {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `false` for --no-color. */
  readonly colour?: boolean;
  /** Milliseconds, for how often the bar is drawn. */
  readonly now: () => number;
}

/** Drawing more often than this costs more than it shows. */
const redraw = 80;
const narrowest = 40;
const widest = 120;

export function openTerminal({ stdout, stderr, env, colour, now }: TerminalOptions): Terminal {
  let closed = false;
  let bar: string | null = null;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    closed = true;
  });
  // Nothing can be said about an error on standard error.
  stderr.on("error", () => {});
  const coloured = (stream: NodeJS.WriteStream) => colour !== false && showsColour(stream, env);
  const outColour = coloured(stdout);
  const errPaint = paintOf(coloured(stderr));

  function clear() {
    if (bar !== null) stderr.write("\r\u001b[2K");
  }

  return {
    async out(text) {
      if (closed) return;
      clear();
      const more = stdout.write(text);
      if (bar !== null) stderr.write(bar);
      if (more) return;
      await new Promise<void>((resolve) => {
        for (const event of ["drain", "close", "error"]) stdout.once(event, resolve);
      });
    },
    err(line) {
      clear();
      const [, name, rest] = /^(chancery:)(.*)$/s.exec(line) ?? [];
      stderr.write(name === undefined ? `${line}\n` : `${errPaint.red(name)}${rest}\n`);
      if (bar !== null) stderr.write(bar);
    },
    get closed() {
      return closed;
    },
    colour: outColour,
    interactive: stdout.isTTY === true,
    width: Math.min(widest, Math.max(narrowest, stdout.columns || Number(env.COLUMNS) || 100)),
    progress(total, unit) {
      let count = 0;
      if (!stderr.isTTY || env.TERM === "dumb") {
        // Where nobody watches, a line for each tenth of a long work.
        const part = Math.max(100, Math.ceil(total / 10));
        return {
          step() {
            count += 1;
            if (count % part === 0 && count < total) stderr.write(`${count} of ${total} ${unit}\n`);
          },
          done() {},
        };
      }
      let drawn = Number.NEGATIVE_INFINITY;
      const began = now();
      return {
        step(label) {
          count += 1;
          const time = now();
          if (total < 2 || time - drawn < redraw) return;
          drawn = time;
          bar = `\r\u001b[2K${barOf(count, total, time - began, label, stderr.columns || 80)}`;
          stderr.write(bar);
        },
        done() {
          clear();
          bar = null;
        },
      };
    },
  };
}

function showsColour(stream: NodeJS.WriteStream, env: TerminalOptions["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY === true && env.TERM !== "dumb";
}

function barOf(count: number, total: number, elapsed: number, label: string, columns: number): string {
  const cells = 20;
  const full = Math.min(cells, Math.floor((count / Math.max(1, total)) * cells));
  const left = Math.ceil(((elapsed / count) * (total - count)) / 1000);
  const time = elapsed > 2000 && left > 0 ? `, ${left} s left` : "";
  const line = `${"█".repeat(full)}${"░".repeat(cells - full)} ${count}/${total}${time}  ${label}`;
  return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`;
}
