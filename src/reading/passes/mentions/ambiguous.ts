import type { Party } from "../../../record/record.ts";
import type { Prepared } from "../../prepare.ts";
import { PhraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { AmbiguousName, NameEntry } from "../../world/names.ts";
import { nameAt } from "./party.ts";

const none: readonly PhraseTable<NameEntry>[] = [];

/**
 * The ambiguous names of a text, settled for it: "Korean" is of the Korea that the text names elsewhere without
 * doubt, most often where it names both; failing that of the usual one; failing that of nobody.
 */
export function ambiguousNames(tokens: Tokens, pack: Prepared): readonly PhraseTable<NameEntry>[] {
  const present = namedIn(tokens, pack);
  if (present.length === 0) return none;
  const counts = new Map<Party, number>();
  for (let i = 0; i < tokens.count; i += 1) {
    const named = nameAt(tokens, i, tokens.count, pack);
    if (!named) continue;
    counts.set(named.party, (counts.get(named.party) ?? 0) + 1);
    i = named.last - 1;
  }
  return present.flatMap((name): PhraseTable<NameEntry>[] => {
    const [best, next] = [...name.parties].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const known = best !== undefined && (counts.get(best) ?? 0) > (next === undefined ? 0 : (counts.get(next) ?? 0));
    const party = known ? best : name.usual;
    return party ? [namedFor(name, party)] : [];
  });
}

const tables = new WeakMap<AmbiguousName, Map<Party, PhraseTable<NameEntry>>>();

/** An ambiguous name as that of one of its parties; made once. */
function namedFor(name: AmbiguousName, party: Party): PhraseTable<NameEntry> {
  const known = tables.get(name) ?? new Map<Party, PhraseTable<NameEntry>>();
  tables.set(name, known);
  let table = known.get(party);
  if (!table) {
    table = new PhraseTable([[name.words, { words: name.words, party, sort: name.sort, exact: true }]]);
    known.set(party, table);
  }
  return table;
}

/** The ambiguous names that stand in a text, each once. */
function namedIn(tokens: Tokens, pack: Prepared): readonly AmbiguousName[] {
  const found: AmbiguousName[] = [];
  const { ambiguous } = pack;
  const end = tokens.count;
  for (let i = ambiguous.opening(tokens, 0, end); i < end; i = ambiguous.opening(tokens, i + 1, end)) {
    const name = tokens.capital[i] === 0 ? null : ambiguous.find(tokens, i, end);
    if (name && !found.includes(name.value)) found.push(name.value);
  }
  return found;
}
