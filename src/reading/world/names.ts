import type { Party } from "../../record/record.ts";

export const nameSorts = ["name", "adjective", "people", "capital", "city", "metonym", "acronym"] as const;

/**
 * How a language says a party. A `name` or `acronym` is the party itself, an `adjective` goes before nouns ("Iraqi
 * minister"), `people` are its citizens ("Iraqis"), a `metonym` is a building or ministry that speaks for it ("Kremlin").
 * A `capital` is a place after "in" or "to" and the party itself as the subject of a verb of saying; a `city` is a place only.
 */
export type NameSort = (typeof nameSorts)[number];

export interface NameEntry {
  /** The words with their usual capitals, a plain apostrophe and no article: "Kremlin", "N'Djamena", "United States". */
  readonly words: string;
  readonly party: Party;
  readonly sort: NameSort;
  /** The text must have these capitals: "US", "Turkey", "Polish". Without it case is free. */
  readonly exact?: boolean;
}

/**
 * Words that more than one party could be meant by: "Korean", "Congolese". They mean the one of `parties` that the text
 * names without doubt elsewhere; failing that `usual`; failing that nobody.
 */
export interface AmbiguousName {
  readonly words: string;
  readonly sort: NameSort;
  readonly parties: readonly Party[];
  readonly usual: Party | null;
}
