/**
 * Whether filing and asking grow with what is asked, or with what is stored: adding a document, following a pair and
 * searching, in a register of 10,000 acts and in one of 1,000,000. Both take turns in each round. Making the large one takes
 * a quarter of an hour, so it is kept in `.build/registers` and gone on with: `npm run bench:scale -- 200000` stops at that
 * many acts.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { followParties } from "../src/operations/follow-parties.ts";
import { openRegister, type Register } from "../src/operations/open-register.ts";
import { read } from "../src/reading/index.ts";
import { madeReadout } from "./made-readouts.ts";
import { keep, median, table } from "./results.ts";

const rounds = 9;
const small = 10_000;
const large = Number(process.argv[2] ?? 1_000_000);
const pair = ["IQ", "RU"] as const;

/** Opens the register of at least so many acts, filing what is missing. */
async function registerOf(acts: number): Promise<Register> {
  const folder = join(import.meta.dirname, "../registers", String(acts));
  mkdirSync(folder, { recursive: true });
  let register = await openRegister({ folder });
  let filed = await register.count();
  const start = performance.now();
  const before = filed.documents;
  for (let number = filed.documents; filed.acts < acts; number += 1) {
    const record = read(madeReadout(number), { source: `made/${number}` });
    if ((await register.file(record)) === "new") {
      filed = { documents: filed.documents + 1, acts: filed.acts + record.acts.length };
    }
    if (number % 5000 === 4999) {
      const each = (performance.now() - start) / (filed.documents - before);
      console.error(`${filed.acts} of ${acts} acts, ${each.toFixed(1)} ms a document`);
    }
  }
  // Closed once, so that the register does the housekeeping it does after an add.
  await register.close();
  register = await openRegister({ folder });
  return register;
}

/** Documents that no register has, for adding. */
let fresh = Date.now();

const works: Readonly<Record<string, (register: Register) => Promise<number>>> = {
  "add a document": async (register) => {
    fresh += 1;
    await register.file(read(madeReadout(fresh), { source: `fresh/${fresh}` }));
    return 1;
  },
  "follow a pair": async (register) => (await followParties(register, pair, "2026")).report.matters.length,
  "search, rare words": async (register) =>
    (await register.search({ words: "quinquennial framework", limit: 20 })).length,
  "search, a pair": async (register) =>
    (await register.search({ words: "agreement", parties: pair, limit: 20 })).length,
  "search, words of every document": async (register) =>
    (await register.search({ words: "agreement", limit: 20 })).length,
  "search, a kind since 2020": async (register) =>
    (await register.search({ words: "pipelines", kind: "pledge", from: "2020", limit: 20 })).length,
  "list a state's newest": async (register) => {
    let count = 0;
    for await (const _ of register.documents({ parties: ["IQ"] })) if (++count === 20) break;
    return count;
  },
};

const registers = [await registerOf(small), await registerOf(large)] as const;
const counts = [await registers[0].count(), await registers[1].count()] as const;
const times = new Map(Object.keys(works).map((name) => [name, [[], []] as [number[], number[]]]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    for (const size of [0, 1] as const) {
      const start = performance.now();
      const found = await work(registers[size]);
      if (found === 0) throw new Error(`${name}: nothing was found`);
      // The first round is for the compiler and the caches.
      if (round > 0) times.get(name)?.[size].push(performance.now() - start);
    }
  }
}
for (const register of registers) await register.close();

const rows = [...times].map(([name, [few, many]]) => {
  const [smallTime, largeTime] = [median(few), median(many)];
  return { name, small: smallTime, large: largeTime, ratio: largeTime / smallTime };
});
console.log(`medians of ${rounds} interleaved rounds, in milliseconds\n`);
console.log(
  table([
    ["", `${counts[0].acts} acts`, `${counts[1].acts} acts`, "times as long"],
    ...rows.map((row) => [row.name, row.small.toFixed(1), row.large.toFixed(1), row.ratio.toFixed(2)]),
  ]),
);
console.log("\nasked: at most twice as long for adding, following and searching");

keep("scale", {
  rounds,
  registers: counts,
  milliseconds: rows.map(({ name, ...row }) => ({
    name,
    small: Number(row.small.toPrecision(3)),
    large: Number(row.large.toPrecision(3)),
    ratio: Number(row.ratio.toPrecision(3)),
  })),
});
