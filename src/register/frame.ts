import type { Party } from "../record/record.ts";
import type { Bodies } from "./bodies.ts";
import type { Doc } from "./documents.ts";
import type { People } from "./people.ts";
import { stem, subjectWords, words } from "./wording.ts";

/** What statements are read against. */
export interface Frame {
  readonly pair: readonly [Party, Party];
  readonly people: People;
  readonly bodies: Bodies;
  /** First four letters of the names of the parties: words that tell no subjects apart between them. */
  readonly partyWords: ReadonlySet<string>;
  /** Stems of the names of people: who spoke or came does not tell what about. */
  readonly nameWords: ReadonlySet<string>;
}

/** The stems that tell what a text between the pair is about. */
export function aboutWords(text: string, { partyWords, nameWords }: Frame): Set<string> {
  const found = subjectWords(text, partyWords);
  for (const word of found) if (nameWords.has(word)) found.delete(word);
  return found;
}

/** The stems of all names of people in the documents. */
export function nameWordsOf(docs: readonly Doc[]): Set<string> {
  const found = new Set<string>();
  for (const doc of docs) {
    for (const { type, name } of doc.record.actors) {
      if (type === "person") for (const word of words(name)) found.add(stem(word));
    }
  }
  return found;
}

/** The other side of a pair. */
export function otherOf(pair: readonly [Party, Party], party: Party): Party {
  return party === pair[0] ? pair[1] : pair[0];
}

/** The first four letters of every name and adjective that the documents give the two parties. */
export function partyWordsOf(docs: readonly Doc[], pair: readonly [Party, Party]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const doc of docs) {
    for (const actor of doc.record.actors) {
      if (actor.party === null || !pair.includes(actor.party)) continue;
      if (actor.type !== "state") continue;
      const names = [actor.name, ...actor.mentions.slice(0, 12).map((span) => doc.record.text.slice(...span))];
      for (const name of names) {
        if (seen.has(name) || name.length > 40) continue;
        seen.add(name);
        for (const word of words(name)) if (word.length > 3 && !plainWords.has(word)) found.add(word.slice(0, 4));
      }
    }
  }
  return found;
}

/** Words of states' long names that are no names. */
const plainWords = new Set(
  "republic federation kingdom state states united democratic people peoples islamic side government country party authorities республика сторона правительство".split(
    " ",
  ),
);
