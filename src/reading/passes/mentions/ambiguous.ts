import type { Party } from "../../../record/record.ts";
import { type Prepared, withNames } from "../../prepare.ts";
import { type Accepts, PhraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { AmbiguousName, NameEntry } from "../../world/names.ts";
import { nameAt } from "./party.ts";

/** Names that this text alone gives a meaning to, beside those that always have one; the longer wins, then the certain one. */
class LayeredNames extends PhraseTable<NameEntry> {
  readonly #certain: PhraseTable<NameEntry>;
  readonly #own: readonly PhraseTable<NameEntry>[];

  constructor(certain: PhraseTable<NameEntry>, own: readonly PhraseTable<NameEntry>[]) {
    super([]);
    this.#certain = certain;
    this.#own = own;
  }

  override find(tokens: Tokens, at: number, limit: number, accepts?: Accepts<NameEntry>) {
    let longest = this.#certain.find(tokens, at, limit, accepts);
    for (const table of this.#own) {
      const own = table.find(tokens, at, limit, accepts);
      if (own && (!longest || own.last > longest.last)) longest = own;
    }
    return longest;
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
  const own = present.flatMap((name): PhraseTable<NameEntry>[] => {
    const [best, next] = [...name.parties].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const known = best !== undefined && (counts.get(best) ?? 0) > (next === undefined ? 0 : (counts.get(next) ?? 0));
    const party = known ? best : name.usual;
    return party ? [namedFor(name, party)] : [];
  });
  return own.length === 0 ? pack : withNames(pack, new LayeredNames(pack.names, own));
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
  const found = new Set<AmbiguousName>();
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.capital[i] === 0) continue;
    const name = pack.ambiguous.find(tokens, i, tokens.count);
    if (name) found.add(name.value);
  }
  return [...found];
}
