import { alike } from "../alike.ts";
import { madeOnce } from "../made-once.ts";
import { WordSet } from "../text/word-set.ts";
import { type FormGraph, formGraph } from "./form-graph.ts";
import { checkSparks, compileStage, literalsOf, parseForms } from "./forms.ts";
import { LabelSets } from "./label-sets.ts";
import { Labels, Lexicon, wordLabel } from "./lexicon.ts";
import { type NumberShape, numberShapes } from "./number-shape.ts";
import { kindOfShape, leastKind, otherWord, type ScanWords, scanTables } from "./scan.ts";
import type { TimeWords } from "./time-words.ts";

/** A language's words and forms, made ready for reading. */
export interface TimeReader {
  readonly words: TimeWords;
  readonly labels: Labels;
  readonly scan: ScanWords;
  readonly graph: FormGraph;
  /** The words around which times are looked for; they are looked for around figures, too. */
  readonly sparks: WordSet;
  /** What words, figures and made times answer to. */
  readonly sets: LabelSets;
  /** By a token's kind less `leastKind`: the number of its set. */
  readonly setOfKind: Int32Array;
  /** By the same, 1 where times are looked for around such a token. */
  readonly sparkKinds: Uint8Array;
  /** That of a time that was made of several words, by the names it goes under, with blanks between. */
  readonly setOfMade: (names: string) => number;
  /** By lexeme: how it leans, `TimeWords.classes.cue`. */
  readonly cues: Int8Array;
  /** The lexemes that end a clause. */
  readonly stops: Uint8Array;
  /** Tokens of context that any form can need on one side of a spark. */
  readonly reach: number;
}

/** The names that the forms may use for a figure of each shape. */
const namesOfShape: Readonly<Record<NumberShape, readonly string[]>> = {
  day: ["day", "count", "word"],
  count: ["count", "word"],
  year: ["year", "word"],
  "ordinal-day": ["ordinal-day", "ordinal", "word"],
  ordinal: ["ordinal", "word"],
  "day-range": ["day-range"],
  "year-range": ["year-range"],
  clock: ["clock"],
  dotted: ["dotted"],
  "numeric-day": ["figures"],
  "iso-day": ["figures"],
  instant: ["figures"],
  "iso-month": ["iso-month"],
  "day-and-year": [],
};

/**
 * Makes a language's words ready; the same object is compiled once.
 * @throws SyntaxError where a pattern is malformed, or can match words of which none is a spark
 */
export const timeReader: (words: TimeWords) => TimeReader = madeOnce(compile);

function compile(words: TimeWords): TimeReader {
  const labels = new Labels();
  const alikes = alike(words.stages.flat());
  let last = 0;
  const stages = words.stages.map(({ length }) => {
    last += length;
    return parseForms(alikes.slice(last - length, last));
  });
  const forms = stages.flat();
  const lexicon = new Lexicon(words, literalsOf(forms), labels);
  const members = words.sparks.flatMap((name) => Object.keys(words.classes[name] ?? {}));
  const named = { classes: new Set(words.sparks), words: new Set([...words.sparks, ...members]) };
  checkSparks(forms, named);
  const sparks = new Set(words.sparks.flatMap((name) => [labels.id(name), labels.id(wordLabel(name))]));
  const month = labels.id("month");
  const shortMonth = labels.id("short-month");
  const half = labels.id("half");
  const cue = labels.id("cue");
  const clauseEnd = labels.id("clause-end");
  const stops = Uint8Array.from(lexicon.lexemes, ({ values }) => (values.has(clauseEnd) ? 1 : 0));
  const compiled = stages.map((stage) => compileStage(stage, named, labels));
  const idsOf = (names: readonly string[]) => names.map((name) => labels.id(name));
  const kinds = kindsOfLabels(
    lexicon.lexemes.map((lexeme) => lexeme.labels),
    numberShapes.map((shape) => idsOf(namesOfShape[shape])),
    idsOf(["word"]),
  );
  const sets = new LabelSets(labels.size, compiled);
  const isSpark = (ids: readonly number[]) => ids.some((label) => sparks.has(label));
  const setOfKind = Int32Array.from(kinds, (ids) => sets.add(ids, isSpark(ids)));
  const made = new Map<string, number>();
  return {
    words,
    labels,
    scan: {
      lexicon,
      ...scanTables(lexicon),
      ordinalSuffixes: new Set(Object.keys(words.classes["ordinal-suffix"] ?? {})),
      gluable: lexicon.lexemes.map(({ values }) => values.has(half)),
      months: lexicon.lexemes.map(({ values }) => values.has(month) || values.has(shortMonth)),
    },
    graph: formGraph(compiled, labels.size),
    sparks: new WordSet(lexicon.lexemes.filter(({ labels: ids }) => isSpark(ids)).map(({ word }) => word)),
    sets,
    setOfKind,
    sparkKinds: Uint8Array.from(setOfKind, (set) => sets.sparks[set] as number),
    setOfMade: (names) => {
      let set = made.get(names);
      if (set === undefined) {
        set = sets.add(idsOf(names.split(" ")), true);
        made.set(names, set);
      }
      return set;
    },
    cues: Int8Array.from(lexicon.lexemes, ({ values }) => values.get(cue) ?? 0),
    stops,
    reach: Math.max(...compiled.map((stage) => stage.longest)) + 2,
  };
}

/** The labels of tokens of each kind, from the least to the greatest. */
function kindsOfLabels(
  lexemes: readonly (readonly number[])[],
  shapes: readonly (readonly number[])[],
  word: readonly number[],
): (readonly number[])[] {
  const kinds = Array.from({ length: lexemes.length - leastKind }, (): readonly number[] => []);
  for (const [index, shape] of numberShapes.entries()) kinds[kindOfShape(shape) - leastKind] = shapes[index] ?? [];
  kinds[otherWord - leastKind] = word;
  for (const [kind, ids] of lexemes.entries()) kinds[kind - leastKind] = ids;
  return kinds;
}
