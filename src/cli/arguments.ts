import { nearest } from "../operations/nearest.ts";
import { OperationProblem } from "../operations/problem.ts";
import { resolveParty } from "../operations/resolve-party.ts";
import { isMoment } from "../record/moment.ts";
import { type ActKind, actKinds, type Moment, type Party } from "../record/record.ts";
import { UsageError } from "./exit-codes.ts";

/** A date as people give one: `2018`, `2018-02` or `2018-02-27`. */
export function dateArgument(option: string, value: string): Moment {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) && isMoment(value)) return value;
  throw new UsageError(`${option} is "${value}"; write a date as 2018, 2018-02 or 2018-02-27`);
}

/** The party that a word on the command line means. */
export function partyArgument(value: string): Party {
  try {
    return resolveParty(value);
  } catch (error) {
    throw error instanceof OperationProblem ? new UsageError(error.message) : error;
  }
}

/** Two parties that are not one. */
export function pairArgument(first: string, second: string): readonly [Party, Party] {
  const parties = [partyArgument(first), partyArgument(second)] as const;
  if (parties[0] === parties[1]) throw new UsageError(`"${first}" and "${second}" are one party; name two`);
  return parties;
}

export function kindArgument(value: string): ActKind {
  const kind = value.toLowerCase();
  const known = actKinds.find((each) => each === kind);
  if (known !== undefined) return known;
  const [meant] = nearest(kind, actKinds);
  const hint = meant ? `did you mean ${meant}?` : `the kinds are ${actKinds.join(", ")}`;
  throw new UsageError(`"${value}" is no kind of act; ${hint}`);
}

export function countArgument(option: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new UsageError(`${option} is "${value}"; write a whole number from 1 to 999999`);
}

/** A place in a text, counted from 0 in UTF-16 code units. */
export function offsetArgument(option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`${option} is "${value}"; write an offset of the text, counted from 0`);
}

/** A size in bytes: `500000`, `500 kB`, `20MB`. */
export function sizeArgument(option: string, value: string): number {
  const [, digits, unit = ""] = /^(\d{1,9})\s*(|b|kb|mb|gb)$/i.exec(value) ?? [];
  const factor = { "": 1, b: 1, kb: 1e3, mb: 1e6, gb: 1e9 }[unit.toLowerCase()];
  if (digits === undefined || factor === undefined || Number(digits) === 0) {
    throw new UsageError(`${option} is "${value}"; write a size as 20MB or 500kB`);
  }
  // What a string can hold in the engine ends near half a gigabyte.
  return Math.min(Number(digits) * factor, 400e6);
}

/** One of the words that an option takes. */
export function choiceArgument<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value.toLowerCase());
  if (chosen !== undefined) return chosen;
  const [meant] = nearest(value.toLowerCase(), choices);
  const hint = meant ? `did you mean ${meant}?` : `it takes ${choices.join(", ")}`;
  throw new UsageError(`${option} does not know "${value}"; ${hint}`);
}
