/**
 * How right the reader is: its figures on the gold readings, printed, and written into docs/quality.md.
 * `npm run quality`; with `-- --misses` it also lists what was missed and what was found amiss in the development part.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "chancery/reading";
import { type Gold, goldIn } from "./gold.ts";
import { print } from "./print.ts";
import { figures, interval, measures, type Scored, scoreReading } from "./score.ts";

const root = process.cwd();
const heldOut: readonly string[] = JSON.parse(readFileSync(join(root, "test/readings/held-out.json"), "utf8"));

const score = (all: readonly Gold[]) =>
  all.map((one) => scoreReading({ ...one, record: read(one.text, { source: `${one.name}.txt` }) }));

function table(title: string, scored: readonly Scored[]): string {
  const rows = measures.map((measure) => {
    const { precision, recall, f1, hit, gold, found } = figures(scored, measure);
    const [low, high] = interval(scored, measure);
    const numbers = [precision, recall, f1].map((value) => value.toFixed(3));
    return `| ${measure} | ${numbers.join(" | ")} | ${low.toFixed(2)}–${high.toFixed(2)} | ${hit} / ${gold} / ${found} |`;
  });
  return [
    `**${title}** (${scored.length} readings)`,
    "",
    "| measure | precision | recall | F1 | 95 % interval | right / gold / found |",
    "| --- | ---: | ---: | ---: | --- | ---: |",
    ...rows,
  ].join("\n");
}

function misses(scored: readonly Scored[]): string {
  return scored
    .flatMap(({ name, errors }) =>
      Object.entries(errors).flatMap(([measure, { missed, spurious }]) => [
        ...missed.map((item) => `${name}: ${measure}: missed ${JSON.stringify(item)}`),
        ...spurious.map((item) => `${name}: ${measure}: found ${JSON.stringify(item)}`),
      ]),
    )
    .join("\n");
}

const own = goldIn(join(root, "test/readings"));
const development = score(own.filter(({ name }) => !heldOut.includes(name)));
const parts = [
  table("Development", development),
  table("Held out", score(own.filter(({ name }) => heldOut.includes(name)))),
];
const corpus = join(root, "../shared/corpus");
// The contract's own readings do not ship with the project: their figures are printed where they lie, and not kept.
const contract = existsSync(corpus) ? score(goldIn(corpus).filter(({ language }) => language === "en")) : null;

console.log(parts.join("\n\n"));
if (contract) console.log(`\n${table("The contract's readings, English", contract)}`);
else console.log("\nThe contract's readings (../shared/corpus) are not here: not scored.");
if (process.argv.includes("--misses")) console.log(`\n${misses([...development, ...(contract ?? [])])}`);
print(join(root, "docs/quality.md"), "figures", parts.join("\n\n"));
