/** What a mention tells of when a thing is: `TimeMention.role`. */
export type TimeRole = "point" | "deadline" | "from" | "vague" | "duration" | "condition-event" | "moved-from";

/** What a form builds of the words it reads: each is a function in `make-time.ts`. */
export type TimeMaker =
  | "month-name"
  | "clock"
  | "day"
  | "day-of"
  | "days"
  | "numeric-day"
  | "month"
  | "months"
  | "year"
  | "years"
  | "unit"
  | "part"
  | "parts"
  | "season"
  | "academic-year"
  | "fiscal-year"
  | "weekday"
  | "amount"
  | "vague-amount"
  | "counted"
  | "edge"
  | "clocked"
  | "same"
  | "range"
  | "words";

/**
 * One form of expression. Its examples are its tests.
 *
 * Signs of a pattern: `word`; `[class]` or `[class:slot]`, a word of a class or a time read by an earlier stage;
 * `(a|b)`; `?`, the thing before it may be missing; `..`, none to five words of any kind.
 */
export interface TimeForm {
  readonly id: string;
  readonly pattern: string;
  readonly makes: TimeMaker;
  /** Of the last stage: what the words around a time make of it. */
  readonly role?: TimeRole;
  /** Fixed values for the maker, by slot: `{ offset: 1 }`. */
  readonly sets?: Readonly<Record<string, number>>;
  /**
   * For a date without a year: which side of the reference the words look to. Deadlines look ahead unasked. The
   * last two count from the reference only where the clause looks ahead, or at least not back: "will resume after two
   * years" against "resumed after two years"; else they give a mere duration. `onward`: to come, and no earlier than the
   * time named right before: "from mid-February to the end of the month".
   */
  readonly looks?: "back" | "ahead" | "only-ahead" | "not-back" | "onward";
  /** Classes of words of which one has to follow at once, or must not. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Classes of words of which one has to stand among the eight words before, or must not. */
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  /** True where the words say enough to be reported without a word such as "in" before them. */
  readonly alone?: boolean;
  /** Texts and the moment each reads, counted from the pack's `exampleDate`; null where only the words are kept. */
  readonly examples: readonly (readonly [text: string, value: string | null])[];
  /** Texts in which the form finds nothing. */
  readonly refuses?: readonly string[];
}

/** All that reading times needs to know of a language: data only, so that it has a digest. */
export interface TimeWords {
  /**
   * Word classes: word (in lower case) and the number it stands for. Those that the engine itself knows: `month` and
   * `short-month` 1–12; `weekday` 0 (Sunday) – 6; units, under whatever name the forms give them, 0 hour, 1 day, 2 week,
   * 3 month, 4 year, 5 quarter, 6 minute; `half`, 0 before noon and 1 after, which may be glued to a figure;
   * `ordinal-suffix`, glued to a figure; `clause-end`; and `cue`, words that show whether a clause looks back (-1) or
   * ahead (1), 2 or -2 where they leave no doubt.
   */
  readonly classes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Words that count only with a capital: "May" is a month, "may" a verb. */
  readonly capitalised: readonly string[];
  /**
   * Words and classes around which times are looked for: whatever a form of the text's own words matches must hold one.
   * The rarer they are in prose, the faster the reading.
   */
  readonly sparks: readonly string[];
  /** Words before a hyphen that leave the number after it readable: "mid-2025", against "D-8". */
  readonly prefixes: readonly string[];
  /** Words before the document's own date, in lower case: of its publication, and of a later change. */
  readonly dateLabels: { readonly published: readonly string[]; readonly updated: readonly string[] };
  /** Each stage reads the words and the times that earlier stages built; within a stage the longest form wins. */
  readonly stages: readonly (readonly TimeForm[])[];
  /** Months, 1–12, of each season by its number; a season that runs into the next year begins with the greater month. */
  readonly seasons: readonly (readonly [first: number, last: number])[];
  /** The month in which an academic year begins. */
  readonly academicYearStart: number;
  /** The day a week begins with, 0 for Sunday. */
  readonly weekStart: number;
  /** States that write the month before the day in figures; all others write the day first. */
  readonly monthFirst: readonly string[];
  /** The date from which the examples count. */
  readonly exampleDate: string;
}
