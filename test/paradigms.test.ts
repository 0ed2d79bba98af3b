import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import type { ChanceryRecord, Party } from "../src/record/record.ts";

/**
 * The ways in which the genre says one thing, a sentence each, for every kind of act, encounter and undertaking.
 * `paradigms/README.md` tells how a line is written.
 */

const folder = join(import.meta.dirname, "paradigms");
const linesOf = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const publisher = { value: "Ministry of Foreign Affairs of Kenya", party: "KE" } as const;
const opening = `Ministers Meet in Nairobi

Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.

`;
const ownWords = `Statement by the Minister

Today I met with Foreign Minister of Japan Taro Yamada in Nairobi.

`;
const told = (sentence: string, before = opening) => read(`${before}${sentence}\n`, { source: "paradigm", publisher });

const letters: Readonly<Record<string, readonly Party[]>> = { K: ["KE"], J: ["JP"], B: ["JP", "KE"], "-": [] };
const joined = (parties: readonly Party[]) => [...new Set(parties)].sort().join("+");
const partiesOf = (written: string) => joined(letters[written] ?? written.split("+"));

const mark = /\[([a-z/]+) (\S+?)\]/g;

/** Whether a line's acts are found: kind, by whom and where each begins, and no others. */
function holds(line: string, before: string) {
  const sentence = line.replace(mark, "");
  let taken = 0;
  const wanted = [...line.matchAll(mark)].map(([whole, kinds = "", by = ""]) => {
    const at = line.indexOf(whole, taken) - taken;
    taken += whole.length;
    return { kinds: kinds.split("/"), by, at };
  });
  const found = told(sentence, before)
    .acts.filter((act) => act.span[0] >= before.length)
    .map((act) => ({ kind: act.kind, by: joined(act.byParty), at: act.span[0] - before.length }))
    .sort((a, b) => a.at - b.at);
  // of several acceptable kinds, the one that was found; nobody is asked for where the line leaves it open
  const expected = wanted.map(({ kinds, by, at }, nth) => {
    const one = found[nth];
    return {
      kind: one && kinds.includes(one.kind) ? one.kind : kinds[0],
      by: by === "*" ? one?.by : partiesOf(by),
      at,
    };
  });
  expect(found).toEqual(expected);
}

describe("acts: kind, by whom and where each begins, and no others", () => {
  test.each(linesOf("acts.txt"))("%s", (line) => holds(line, opening));
});

describe("acts that somebody tells of himself", () => {
  test.each(linesOf("statements.txt"))("%s", (line) => holds(line, ownWords));
});

const partsOf = (line: string) => line.split("|").map((part) => part.trim());
const placeOf = (place: { readonly name: string } | null) => place?.name ?? "-";

function encountersOf(record: ChanceryRecord) {
  const party = new Map(record.actors.map((actor) => [actor.id, actor.party]));
  return record.encounters.map(({ kind, participants, place }) => ({
    kind,
    parties: joined(participants.flatMap((id) => party.get(id) ?? [])),
    place: placeOf(place),
  }));
}

describe("encounters: kind, parties and place, and no others", () => {
  test.each(linesOf("encounters.txt"))("%s", (line) => {
    const [kind = "", parties = "", place = "", sentence = ""] = partsOf(line);
    const record = read(`${sentence}\n`, { source: "paradigm", publisher, published: "2024-05-03" });
    expect(encountersOf(record)).toEqual(kind === "none" ? [] : [{ kind, parties: partiesOf(parties), place }]);
  });
});

describe("undertakings: what it is, who asked or promised whom, when, where and on what condition", () => {
  test.each(linesOf("undertakings.txt"))("%s", (line) => {
    const [type = "", kind = "", by = "", of = "", when = "", where = "", condition = "", sentence = ""] =
      partsOf(line);
    const found = told(sentence).undertakings.map((one) => ({
      type: one.subject.type,
      kind: one.kind,
      by: joined(one.by),
      of: joined(one.of),
      when: one.when?.value ?? "-",
      where: placeOf(one.where),
      condition: one.condition ? "yes" : "-",
    }));
    const expected = { type, kind, by: partiesOf(by), of: partiesOf(of), when, where, condition };
    expect(found).toEqual(type === "none" ? [] : [expected]);
  });
});
