import { IntakeProblem } from "../intake/problems.ts";
import { StoreProblem } from "../store/problems.ts";

/** Something expected went wrong with one input: named, with the reason, and one line for people with the mend in it. */
export interface Problem {
  readonly source: string;
  readonly message: string;
}

/** Something expected went wrong, and the operation as a whole cannot go on. `message` is one line with the mend in it. */
export class OperationProblem extends Error {
  override readonly name = "OperationProblem";
}

/** The line to print for an error that was expected; null for a fault of the program. */
export function expectedMessage(error: unknown): string | null {
  return error instanceof IntakeProblem || error instanceof StoreProblem || error instanceof OperationProblem
    ? error.message
    : null;
}

/** An error as a problem with one input. The rest goes on whatever it is, a fault of the program too. */
export function problemWith(source: string, error: unknown): Problem {
  const expected = expectedMessage(error);
  if (expected !== null) return { source, message: expected };
  // One line, and a short one: what a fault of the program says of itself may be a page.
  const words = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 200);
  return {
    source,
    message: `${source}: Chancery failed on this document (${words}); please report it with the document`,
  };
}
