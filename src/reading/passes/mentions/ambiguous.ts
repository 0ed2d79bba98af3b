import type { Party } from "../../../record/record.ts";
import { type Prepared, withNames } from "../../prepare.ts";
import { PhraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { AmbiguousName, NameEntry } from "../../world/names.ts";
import { nameAt } from "./party.ts";

/** Names that this text alone gives a meaning to, beside those that always have one; the longer wins, then the certain one. */
class LayeredNames extends PhraseTable<NameEntry> {
  readonly #certain: PhraseTable<NameEntry>;

  constructor(certain: PhraseTable<NameEntry>, entries: readonly NameEntry[]) {
    super(entries.map((entry) => [entry.words, entry] as const));
    this.#certain = certain;
  }

  override find(
    tokens: Tokens,
    at: number,
    limit: number,
    accepts?: (value: NameEntry, first: number, last: number) => boolean,
  ) {
    const certain = this.#certain.find(tokens, at, limit, accepts);
    const own = super.find(tokens, at, limit, accepts);
    return own && (!certain || own.last > certain.last) ? own : certain;
  }
}

/**
 * The language with its ambiguous names settled for one text: "Korean" is of the Korea that the text names elsewhere without
 * doubt, most often where it names both; failing that of the usual one; failing that of nobody.
 */
export function withAmbiguousNames(tokens: Tokens, pack: Prepared): Prepared {
  const present = namedIn(tokens, pack);
  if (present.length === 0) return pack;
  const counts = new Map<Party, number>();
  for (let i = 0; i < tokens.count; i += 1) {
    const named = nameAt(tokens, i, tokens.count, pack);
    if (!named) continue;
    counts.set(named.party, (counts.get(named.party) ?? 0) + 1);
    i = named.last - 1;
  }
  const entries = present.flatMap((name): NameEntry[] => {
    const [best, next] = [...name.parties].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const known = best !== undefined && (counts.get(best) ?? 0) > (next === undefined ? 0 : (counts.get(next) ?? 0));
    const party = known ? best : name.usual;
    return party ? [{ words: name.words, party, sort: name.sort, exact: true }] : [];
  });
  return entries.length === 0 ? pack : withNames(pack, new LayeredNames(pack.names, entries));
}

/** The ambiguous names that stand in a text, each once. */
function namedIn(tokens: Tokens, pack: Prepared): readonly AmbiguousName[] {
  const found = new Set<AmbiguousName>();
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.capital[i] === 0) continue;
    const name = pack.ambiguous.find(tokens, i, tokens.count);
    if (name) found.add(name.value);
  }
  return [...found];
}
