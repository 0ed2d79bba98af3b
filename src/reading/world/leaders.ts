import type { Party } from "../../record/record.ts";

/** Somebody whom news names by office and name alone, because everybody knows whose he is: "President Putin". */
export interface Leader {
  readonly party: Party;
  /** The words by which he is known, in lower case and without marks; no particles, which a text may leave out. */
  readonly words: readonly string[];
  /** The one of them by which an office alone names him: "putin", "xi". */
  readonly known: string;
}

/** The leaders whom a word names, by that word. */
export type LeadersByName = ReadonlyMap<string, readonly Leader[]>;

/** Files leaders by the word that names each. */
export function leadersByName(leaders: readonly Leader[]): LeadersByName {
  const byName = new Map<string, Leader[]>();
  for (const leader of leaders) {
    const namesakes = byName.get(leader.known);
    if (namesakes) namesakes.push(leader);
    else byName.set(leader.known, [leader]);
  }
  return byName;
}
