/**
 * How right the reader is: its figures on the gold readings, printed, and written into docs/quality.md.
 * `npm run quality`; with `-- --misses` it also lists what was missed and what was found amiss in the development part.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { read } from "chancery/reading";
import { type CodedEvent, codeEvent, type GoldEvent, verbalTypes } from "./event-codes.ts";
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

function eventTable(file: string): string {
  const countries: readonly { readonly cca2: string; readonly cca3: string }[] = createRequire(import.meta.url)(
    "world-countries",
  );
  // CIV stands for civilians in these codes before it stands for Côte d'Ivoire.
  const parties = new Map(countries.filter(({ cca3 }) => cca3 !== "CIV").map(({ cca3, cca2 }) => [cca3, cca2]));
  const coded = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): GoldEvent => JSON.parse(line))
    .map((gold) => codeEvent(gold, read(gold.text, { source: gold.id }), parties));
  const row = (title: string, some: readonly CodedEvent[]) => {
    const share = (right: (one: CodedEvent) => boolean) => (some.filter(right).length / some.length).toFixed(3);
    const acts = some.reduce((sum, { acts }) => sum + acts, 0) / some.length;
    const cells = [
      some.length.toString(),
      share((one) => one.typeRight),
      share((one) => one.sourceRight),
      share((one) => one.targetRight),
      share((one) => one.sourceRight && one.targetRight),
      share((one) => one.found === null),
      acts.toFixed(2),
    ];
    return `| ${title} | ${cells.join(" | ")} |`;
  };
  const verbal = coded.filter(({ type }) => verbalTypes.includes(type));
  return [
    "| events | records | type | source | target | both actors | none | acts a record |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    row("verbal types", verbal),
    ...verbalTypes.map((type) =>
      row(
        type,
        coded.filter((one) => one.type === type),
      ),
    ),
    row("all types", coded),
  ].join("\n");
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

const events = join(corpus, "plover-gsr-dev.jsonl");
if (existsSync(events)) {
  const table = eventTable(events);
  console.log(`\n**Event codes, on the PLOVER gold standard records**\n\n${table}`);
  print(join(root, "docs/quality.md"), "events", table);
}
