/**
 * Whether time grows with the text and no faster: time per byte for texts of 1 KB to 10 MB, read whole as one document.
 * The sizes take turns in each round; a small text is read often enough that its time can be measured. It is processor
 * time: what else the machine does hardly changes it.
 */
import { read } from "chancery/reading";
import { exampleTexts, textOf } from "./corpus.ts";
import { keep, median, table } from "./results.ts";

const rounds = 5;
const bytesATurn = 2_000_000;
const sizes = [
  ["1 KB", 1_000],
  ["10 KB", 10_000],
  ["100 KB", 100_000],
  ["1 MB", 1_000_000],
  ["10 MB", 10_000_000],
] as const;

const documents = exampleTexts();
const texts = sizes.map(([name, length]) => {
  // Small texts are different pieces of the examples, so that no one piece decides.
  const pieces = Math.max(1, Math.min(50, Math.floor(500_000 / length)));
  const long = textOf(length * pieces, documents);
  const parts = Array.from({ length: pieces }, (_, n) => long.slice(n * length, (n + 1) * length));
  const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  return { name, parts, bytes, turns: Math.max(1, Math.round(bytesATurn / bytes)), perByte: [] as number[] };
});

/** Small texts are read for so long before anything is measured: the compiler takes its time. */
const millisecondsToWarm = 10_000;

for (const start = performance.now(); performance.now() - start < millisecondsToWarm; ) {
  for (const text of texts)
    if (text.parts.length > 1) for (const part of text.parts) read(part, { source: "bench.txt" });
}

for (let round = 0; round <= rounds; round += 1) {
  // Each round starts with another size: none always pays for what the largest has left on the heap.
  for (const text of [...texts.slice(round % texts.length), ...texts.slice(0, round % texts.length)]) {
    const before = process.cpuUsage();
    for (let turn = 0; turn < text.turns; turn += 1) {
      for (const part of text.parts) read(part, { source: "bench.txt" });
    }
    const { user, system } = process.cpuUsage(before);
    const nanoseconds = (user + system) * 1e3;
    // The first round is not counted.
    if (round > 0) text.perByte.push(nanoseconds / (text.bytes * text.turns));
  }
}

const rows = texts.map(({ name, perByte }) => ({ name, nanosecondsAByte: median(perByte) }));
const all = rows.map((row) => row.nanosecondsAByte);
const flatness = Math.max(...all) / Math.min(...all);

console.log(`processor time, medians of ${rounds} interleaved rounds\n`);
console.log(table([["text", "ns/byte"], ...rows.map((row) => [row.name, row.nanosecondsAByte.toFixed(0)])]));
console.log(`\nslowest over fastest size: ${flatness.toFixed(2)} (asked: at most 1.5)`);

keep("size", {
  rounds,
  sizes: rows.map(({ name, nanosecondsAByte }) => ({
    name,
    nanosecondsAByte: Number(nanosecondsAByte.toPrecision(3)),
  })),
  slowestOverFastest: Number(flatness.toPrecision(3)),
});
