/** What a command ends with. */
export const exitCodes = {
  done: 0,
  /** Some of the inputs failed, each named; or the register could not be opened. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

/** A mistake in the command line, found after it was taken apart. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
