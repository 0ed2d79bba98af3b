import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { fileOf, type Topic, topicNames } from "../world/topics.ts";
import { nameAt } from "./mentions.ts";

export const noTopics: readonly Topic[] = [];
/** Whose troubles each topic is, by its place in the list of topics. */
const files = topicNames.map((topic) => fileOf[topic] ?? null);

/**
 * What the words from token `first` up to `last` are about, in the order of the list of topics. Where one of `parties`,
 * those who take part, is the one whose troubles a regional file is, its name alone does not make the file a topic.
 */
export function topicsOf(
  tokens: Tokens,
  first: number,
  last: number,
  parties: readonly (readonly Party[])[],
  pack: Prepared,
): readonly Topic[] {
  let places: number[] | null = null;
  for (let at = pack.topics.opening(tokens, first, last); at < last; at = pack.topics.opening(tokens, at, last)) {
    const match = pack.topics.find(tokens, at, last);
    if (!match) {
      at += 1;
      continue;
    }
    for (const place of match.value) {
      if (places?.includes(place)) continue;
      const whose = files[place];
      if (whose && takesPart(whose, parties) && nameAt(tokens, at, last, pack)?.last === match.last) continue;
      if (places) put(place, places);
      else places = [place];
    }
    at = match.last;
  }
  if (places === null) return noTopics;
  const topics: Topic[] = [];
  for (const place of places) topics.push(topicNames[place] as Topic);
  return topics;
}

function takesPart(whose: readonly Party[], parties: readonly (readonly Party[])[]): boolean {
  for (const side of parties) for (const party of side) if (whose.includes(party)) return true;
  return false;
}

/** Puts a place into a short list in order. */
function put(place: number, places: number[]) {
  let at = places.length;
  for (; at > 0 && (places[at - 1] as number) > place; at -= 1) places[at] = places[at - 1] as number;
  places[at] = place;
}
