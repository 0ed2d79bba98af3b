/** The grammatical forms that a verb's written form may stand for, as bits. */
export const verbForm = { base: 1, third: 2, past: 4, participle: 8, ing: 16 } as const;

/** A language's verbs with their forms, as plain data. */
export interface VerbTable {
  /** Lemma to its forms. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** Written form to the bits of `verbForm` it may stand for. */
  readonly bits: Readonly<Record<string, number>>;
}
