import { gather, type IntakeOptions } from "../intake/gather.ts";
import { IntakeProblem } from "../intake/problems.ts";
import { type Explanation, explain } from "../reading/index.ts";
import { OperationProblem } from "./problem.ts";

export interface ExplainSources extends IntakeOptions {
  /** A UTF-16 offset of the text; left out, every sentence is explained. */
  readonly at?: number;
}

/**
 * Explains how one document is read: a file, or `-` for standard input. Throws an intake problem or an OperationProblem that
 * names it where it cannot be had, holds several documents, or ends before `at`.
 */
export async function explainDocument(path: string, { at, ...options }: ExplainSources): Promise<Explanation> {
  let explanation: Explanation | null = null;
  for await (const item of gather([path], options)) {
    if (item instanceof IntakeProblem) throw item;
    if (explanation !== null) throw new OperationProblem(`${path} holds several documents; name one file of it`);
    const { text, source } = item;
    if (at !== undefined && at >= text.length) {
      throw new OperationProblem(
        `${source} has ${text.length} UTF-16 code units, and ${at} is past its end; take an offset from a record's span`,
      );
    }
    explanation = explain(text, { source, ...(at === undefined ? {} : { at }) });
  }
  if (explanation === null) throw new OperationProblem(`${path} gave no document`);
  return explanation;
}
