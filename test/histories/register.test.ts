import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Judge } from "./judge.ts";
import { histories, verdictsOn } from "./verdicts.ts";

/** Reads the example documents and holds the register to the verdicts written before it: the whole way, reader included. */

/**
 * Verdicts that the reader or the register does not reach yet, by history and name. They are run too: one that begins to
 * hold turns the suite red until it is taken off the list, so that the list never says less than is true.
 */
const notYet: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "not-yet.json"), "utf8"),
);

describe.each(histories)("%s", (history) => {
  const verdicts = verdictsOn(history);
  let judge: Judge;
  beforeAll(() => {
    judge = new Judge(verdicts);
  });

  const firm = <T extends { readonly hold: string }>(list: readonly T[]) => list.filter(({ hold }) => hold === "firm");

  const verdict = (name: string, faults: () => readonly string[]) =>
    (notYet[history]?.includes(name) ? test.fails : test)(name, () => expect(faults()).toEqual([]));

  for (const one of firm(verdicts.matters)) verdict(`${one.id} as of ${one.asOf}`, () => judge.faults(one));
  for (const one of firm(verdicts.sessions)) {
    verdict(`the ledger: ${one.body} ${one.number} as of ${one.asOf}`, () => judge.sessionFaults(one));
  }
  for (const one of firm(verdicts.conflicts)) {
    verdict(`in conflict: ${one.about}, as of ${one.asOf}`, () => judge.conflictFaults(one));
  }
  for (const one of firm(verdicts.people ?? [])) {
    verdict(`${one.names[0]} as of ${one.asOf}`, () => judge.personFaults(one));
  }
  for (const one of firm(verdicts.comparisons ?? [])) {
    verdict(`${one.files[0]} beside ${one.files[1]}`, () => judge.comparisonFaults(one));
  }
  for (const one of verdicts.never) {
    verdict(`never ${JSON.stringify(one.what)} as of ${one.asOf}`, () => judge.neverFaults(one));
  }
});
