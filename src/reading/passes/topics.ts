import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { fileOf, type Topic, topicNames } from "../world/topics.ts";
import { nameAt } from "./mentions.ts";

const none: readonly Topic[] = [];

/**
 * What the words from token `first` up to `last` are about, in the order of the list of topics. Where one of `parties`,
 * those who take part, is the one whose troubles a regional file is, its name alone does not make the file a topic.
 */
export function topicsOf(
  tokens: Tokens,
  first: number,
  last: number,
  parties: readonly Party[],
  pack: Prepared,
): readonly Topic[] {
  const found = new Set<Topic>();
  for (let at = first; at < last; ) {
    const match = pack.topics.find(tokens, at, last);
    if (!match) {
      at += 1;
      continue;
    }
    const isName = nameAt(tokens, at, last, pack)?.last === match.last;
    for (const topic of match.value)
      if (!isName || !fileOf[topic]?.some((party) => parties.includes(party))) found.add(topic);
    at = match.last;
  }
  if (found.size === 0) return none;
  return topicNames.filter((topic) => found.has(topic));
}
