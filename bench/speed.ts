/**
 * How fast the reader reads, beside what others do with the same text: wink-nlp's full pipe (sentences, negation,
 * sentiment, entities, tags), wink-nlp's tokeniser alone, and a plain scan over the characters, which is the floor.
 * One process, one thread; the four take turns in each round, so that what else the machine does falls on all alike.
 */
import { read } from "chancery/reading";
import { Bench } from "tinybench";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { exampleTexts } from "./corpus.ts";
import { keep, median, table } from "./results.ts";

const rounds = 7;
const millisecondsATurn = 600;
/** Each reads for so long before anything is measured: the compiler needs longer for a large program than for a small one. */
const millisecondsToWarm = 8000;

const documents = exampleTexts();
const bytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const full = winkNLP(model);
const tokens = winkNLP(model, []);

// What is made of the text is counted and printed, so that no engine may leave the work out.
const made = new Map<string, number>();
const count = (name: string, number: number) => made.set(name, number);

const readers: Readonly<Record<string, () => void>> = {
  chancery: () => {
    let acts = 0;
    for (const text of documents) acts += read(text, { source: "bench.txt" }).acts.length;
    count("chancery", acts);
  },
  "wink-nlp, full pipe": () => {
    let found = 0;
    for (const text of documents) found += full.readDoc(text).sentences().length();
    count("wink-nlp, full pipe", found);
  },
  "wink-nlp, tokens only": () => {
    let found = 0;
    for (const text of documents) found += tokens.readDoc(text).tokens().length();
    count("wink-nlp, tokens only", found);
  },
  "plain character scan": () => {
    let sum = 0;
    for (const text of documents) for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
    count("plain character scan", sum);
  },
};

const names = Object.keys(readers);
const times = new Map<string, number[]>(names.map((name) => [name, []]));

for (const reader of Object.values(readers)) {
  const start = performance.now();
  while (performance.now() - start < millisecondsToWarm) reader();
}

for (let round = 0; round <= rounds; round += 1) {
  const bench = new Bench({ time: millisecondsATurn, iterations: 3, warmup: false, throws: true });
  // Each round starts with another one: nobody always runs on a heap that the same neighbour has left.
  for (let turn = 0; turn < names.length; turn += 1) {
    const name = names[(turn + round) % names.length] ?? "";
    bench.add(name, readers[name] ?? (() => {}));
  }
  for (const task of await bench.run()) {
    const { result } = task;
    if (result.state !== "completed") throw new Error(`${task.name}: ${result.state}`);
    // The first round is not counted.
    if (round > 0) times.get(task.name)?.push(result.latency.p50);
  }
}

const medians = new Map(names.map((name) => [name, median(times.get(name) ?? [])]));
const own = medians.get("chancery") ?? Number.NaN;
const rows = names.map((name) => {
  const milliseconds = medians.get(name) ?? Number.NaN;
  const spread = times.get(name) ?? [];
  return {
    name,
    megabytesASecond: bytes / 1e6 / (milliseconds / 1e3),
    documentsASecond: documents.length / (milliseconds / 1e3),
    chanceryIsTimesAsFast: milliseconds / own,
    slowestOverFastestRound: Math.max(...spread) / Math.min(...spread),
  };
});

console.log(
  `${documents.length} documents, ${(bytes / 1e3).toFixed(0)} KB; medians of ${rounds} interleaved rounds of ${millisecondsATurn} ms, after ${millisecondsToWarm / 1000} s each\n`,
);
console.log(
  table([
    ["", "MB/s", "documents/s", "chancery is × as fast", "slowest/fastest round"],
    ...rows.map((row) => [
      row.name,
      row.megabytesASecond.toFixed(2),
      row.documentsASecond.toFixed(0),
      row.chanceryIsTimesAsFast.toFixed(3),
      row.slowestOverFastestRound.toFixed(2),
    ]),
  ]),
);
console.log(`\nfound: ${[...made].map(([name, number]) => `${name} ${number}`).join("; ")}`);

const round3 = (value: number) => Number(value.toPrecision(3));
keep("speed", {
  documents: documents.length,
  bytes,
  rounds,
  readers: rows.map(({ name, ...figures }) => ({
    name,
    ...Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round3(value)])),
  })),
});
