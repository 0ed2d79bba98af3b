import { countries } from "../reading/world/countries.generated.ts";
import { alpha3, parties, partyInfo, partyName } from "../reading/world/parties.ts";
import type { Party } from "../record/record.ts";
import { nearest } from "./nearest.ts";
import { OperationProblem } from "./problem.ts";

export { alpha3, partyName };

/** Everything a party may be called by on a command line, in plain letters. Built when first asked for. */
let known: ReadonlyMap<string, Party> | null = null;

/** What people write for these and no list of official names has. */
const short: readonly (readonly [words: string, party: Party])[] = [
  ["uk", "GB"],
  ["britain", "GB"],
  ["great britain", "GB"],
  ["america", "US"],
  ["uae", "AE"],
  ["emirates", "AE"],
  ["drc", "CD"],
  ["burma", "MM"],
  ["turkiye", "TR"],
  ["czech republic", "CZ"],
  ["cote d'ivoire", "CI"],
  ["holland", "NL"],
  ["swaziland", "SZ"],
  ["cape verde", "CV"],
  ["vatican", "VA"],
  ["holy see", "VA"],
  ["macedonia", "MK"],
];

function names(): ReadonlyMap<string, Party> {
  if (known !== null) return known;
  const found = new Map<string, Party>();
  // The first to claim a name keeps it, so what stands for one party alone comes first.
  const claim = (words: string, party: Party) => {
    const key = plain(words);
    if (key !== "" && !found.has(key)) found.set(key, party);
  };
  for (const { code, name } of parties) claim(name, code);
  for (const { code } of parties) claim(code, code);
  for (const [words, party] of short) claim(words, party);
  for (const { code, alpha3, official, ar, ru } of countries) {
    for (const words of [alpha3, official, ...ar, ...ru]) claim(words, code);
  }
  // Of two states with one demonym ("Dominican", "Congolese") neither is meant without doubt.
  const demonyms = new Map<string, Set<Party>>();
  for (const { code, demonyms: words } of countries) {
    for (const word of words) demonyms.set(word, new Set([...(demonyms.get(word) ?? []), code]));
  }
  for (const [word, [party, ...others]] of demonyms) if (party && others.length === 0) claim(word, party);
  known = found;
  return found;
}

/** Small letters without marks, articles and punctuation: "The Gambia" and "gambia", "Côte d’Ivoire" and "cote d'ivoire". */
function plain(words: string): string {
  return words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

/**
 * The party that a word on the command line means: a code (`IQ`, `IRQ`, `NATO`) or a name ("Iraq", "Ирак"), in any case.
 * Throws OperationProblem with what may have been meant where there is none.
 */
export function resolveParty(words: string): Party {
  // "GUAM" is an organisation and "Guam" an island: a code in capitals is that code.
  const party = partyInfo(words)?.code ?? names().get(plain(words));
  if (party !== undefined) return party;
  const meant = nearest(plain(words), names().keys()).map((key) => names().get(key) ?? "");
  const offered = [...new Set(meant)].map((code) => `${partyName(code)} (${code})`);
  const hint =
    offered.length > 0 ? `did you mean ${offered.join(" or ")}?` : "write a code such as IQ or a name such as Iraq";
  throw new OperationProblem(`no party is called "${words}"; ${hint}`);
}
