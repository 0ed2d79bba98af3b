/**
 * Copies of a lexicon's entries that all have the same fields in the same order, those left out as `undefined`: code that
 * meets objects of a dozen shapes looks each field up anew, and is compiled late.
 */
export function alike<T extends object>(entries: readonly T[]): readonly T[] {
  const fields = new Set(entries.flatMap((entry) => Object.keys(entry) as (keyof T)[]));
  return entries.map((entry) => Object.fromEntries([...fields].map((field) => [field, entry[field]])) as T);
}
