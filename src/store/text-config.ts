/** PostgreSQL's name for the stemmer of each language that it has one for. */
const configs: ReadonlyMap<string, string> = new Map([
  ["ar", "arabic"],
  ["ca", "catalan"],
  ["da", "danish"],
  ["de", "german"],
  ["el", "greek"],
  ["en", "english"],
  ["es", "spanish"],
  ["fi", "finnish"],
  ["fr", "french"],
  ["ga", "irish"],
  ["hi", "hindi"],
  ["hu", "hungarian"],
  ["hy", "armenian"],
  ["id", "indonesian"],
  ["it", "italian"],
  ["lt", "lithuanian"],
  ["ne", "nepali"],
  ["nl", "dutch"],
  ["no", "norwegian"],
  ["pt", "portuguese"],
  ["ro", "romanian"],
  ["ru", "russian"],
  ["sr", "serbian"],
  ["sv", "swedish"],
  ["ta", "tamil"],
  ["tr", "turkish"],
]);

/** The text search configuration for a BCP 47 language: `ar-IQ` gives `arabic`, one without a stemmer `simple`. */
export function textConfig(language: string): string {
  return configs.get(language.split("-", 1)[0]?.toLowerCase() ?? "") ?? "simple";
}

/**
 * How much of a document and of a quote is searched, in characters. A tsvector holds 1 MB at most; the longest communiqué
 * stays far below this, and what is past it is still found through its acts.
 */
export const searchedText = 250_000;
export const searchedQuote = 20_000;
