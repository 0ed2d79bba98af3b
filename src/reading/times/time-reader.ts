import { madeOnce } from "../made-once.ts";
import { checkSparks, compileStage, type LabelSet, labelSet, literalsOf, parseForms, type Stage } from "./forms.ts";
import { Labels, Lexicon, wordLabel } from "./lexicon.ts";
import { type NumberShape, numberShapes } from "./number-shape.ts";
import { type ScanWords, scanTables } from "./scan.ts";
import type { TimeWords } from "./time-words.ts";

/** A language's words and forms, made ready for reading. */
export interface TimeReader {
  readonly words: TimeWords;
  readonly labels: Labels;
  readonly scan: ScanWords;
  readonly stages: readonly Stage[];
  /** By lexeme: whether a time may stand around it. */
  readonly sparks: readonly boolean[];
  readonly sparkShapes: ReadonlySet<NumberShape>;
  /** By lexeme: how it leans, `TimeWords.classes.cue`. */
  readonly cues: Int8Array;
  readonly lexemeLabels: readonly LabelSet[];
  readonly shapeLabels: ReadonlyMap<NumberShape, LabelSet>;
  /** The labels of a word that no form speaks of. */
  readonly anyWord: LabelSet;
  /** Those of a time that was made of several words, by their names. */
  readonly labelsOfMade: (names: readonly string[]) => LabelSet;
  /** The lexemes that end a clause. */
  readonly stops: ReadonlySet<number>;
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
  const stages = words.stages.map(parseForms);
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
  const stops = lexicon.lexemes.flatMap(({ values }, index) => (values.has(clauseEnd) ? [index] : []));
  const compiled = stages.map((stage) => compileStage(stage, named, labels));
  const hasSpark = (ids: readonly number[]) => ids.some((label) => sparks.has(label));
  const setOf = (names: readonly string[], isMade: boolean) => {
    const ids = names.map((name) => labels.id(name));
    return labelSet(ids, isMade || hasSpark(ids), compiled);
  };
  const made = new Map<string, LabelSet>();
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
    stages: compiled,
    sparks: lexicon.lexemes.map((lexeme) => hasSpark(lexeme.labels)),
    sparkShapes: new Set(
      numberShapes.filter((shape) => namesOfShape[shape].some((name) => sparks.has(labels.id(name)))),
    ),
    cues: Int8Array.from(lexicon.lexemes, ({ values }) => values.get(cue) ?? 0),
    lexemeLabels: lexicon.lexemes.map((lexeme) => labelSet(lexeme.labels, hasSpark(lexeme.labels), compiled)),
    shapeLabels: new Map(numberShapes.map((shape) => [shape, setOf(namesOfShape[shape], false)])),
    anyWord: setOf(["word"], false),
    labelsOfMade: (names) => {
      const key = names.join();
      let set = made.get(key);
      if (!set) {
        set = setOf(names, true);
        made.set(key, set);
      }
      return set;
    },
    stops: new Set(stops),
    reach: Math.max(...compiled.map((stage) => stage.longest)) + 2,
  };
}
