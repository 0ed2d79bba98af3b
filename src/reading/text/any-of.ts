import { madeOnce } from "../made-once.ts";

/** A pattern that finds any phrase of a list, in whatever letters; made once for each list. Of an empty one it finds nothing. */
export const anyOf = madeOnce(
  (list: readonly string[]): RegExp =>
    list.length === 0
      ? /(?!)/
      : new RegExp(list.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "iu"),
);
