/**
 * Whether time grows with the text and no faster: time per byte for texts of 1 KB to 10 MB, each read as one document. They
 * are made of whole documents; beside them stand pieces of 1 KB that begin and end anywhere, in which a title, a date and a
 * publisher are looked for in vain. The sizes take turns in each round; a small text is read often enough that its time can be
 * measured. The fastest round counts: what else the machine does only adds to a round.
 */
import { read } from "chancery/reading";
import { exampleTexts, textOf, textsOf } from "./corpus.ts";
import { keep, table } from "./results.ts";

const rounds = 12;
const bytesATurn = 2_000_000;
const sizes = [
  ["1 KB", 1_000],
  ["10 KB", 10_000],
  ["100 KB", 100_000],
  ["1 MB", 1_000_000],
  ["10 MB", 10_000_000],
] as const;

const documents = exampleTexts();

function measured(name: string, texts: readonly string[]) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { name, texts, bytes, turns: Math.max(1, Math.round(bytesATurn / bytes)), perByte: [] as number[] };
}

const wholes = sizes.map(([name, length]) => {
  // Small texts are different documents, so that no one document decides.
  const many = Math.max(1, Math.min(50, Math.floor(500_000 / length)));
  return measured(name, textsOf(length, many, documents));
});
const long = textOf(50_000, documents);
const pieces = measured(
  "1 KB, cut anywhere",
  Array.from({ length: 50 }, (_, n) => long.slice(n * 1000, (n + 1) * 1000)),
);
const inputs = [...wholes, pieces];

/** Small texts are read for so long before anything is measured: the compiler takes its time. */
const millisecondsToWarm = 10_000;

for (const start = performance.now(); performance.now() - start < millisecondsToWarm; ) {
  for (const { texts } of inputs) if (texts.length > 1) for (const text of texts) read(text, { source: "bench.txt" });
}

for (let round = 0; round < rounds; round += 1) {
  // Each round starts with another size: none always pays for what the largest has left on the heap.
  const first = round % inputs.length;
  for (const { texts, bytes, turns, perByte } of [...inputs.slice(first), ...inputs.slice(0, first)]) {
    const before = performance.now();
    for (let turn = 0; turn < turns; turn += 1) for (const text of texts) read(text, { source: "bench.txt" });
    perByte.push(((performance.now() - before) * 1e6) / (bytes * turns));
  }
}

const rowOf = ({ name, perByte }: (typeof inputs)[number]) => ({ name, nanosecondsAByte: Math.min(...perByte) });
const rows = wholes.map(rowOf);
const all = rows.map((row) => row.nanosecondsAByte);
const flatness = Math.max(...all) / Math.min(...all);

console.log(`the fastest of ${rounds} interleaved rounds\n`);
console.log(
  table([["text", "ns/byte"], ...[...rows, rowOf(pieces)].map((row) => [row.name, row.nanosecondsAByte.toFixed(0)])]),
);
console.log(`\nslowest over fastest size, of whole documents: ${flatness.toFixed(2)} (asked: at most 1.5)`);

const kept = ({ name, nanosecondsAByte }: (typeof rows)[number]) => ({
  name,
  nanosecondsAByte: Number(nanosecondsAByte.toPrecision(3)),
});
keep("size", {
  rounds,
  sizes: rows.map(kept),
  cutAnywhere: kept(rowOf(pieces)),
  slowestOverFastest: Number(flatness.toPrecision(3)),
});
