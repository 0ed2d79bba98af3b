/**
 * Other words for one thing: two documents that speak of a "direct air route" and of "direct flights" speak of the same. Only
 * things that undertakings are about stand here, and only where nearly every text means the one by the other. A word or a
 * pair of words, in lower case and without marks, gives the word it counts as besides.
 */
const groups: Readonly<Record<string, string>> = {
  flights:
    "flight, air route, air routes, air link, air links, air line, air service, air services, air connection, air connections, air bridge, direct route, direct routes, direct air",
  scholarships: "scholarship, study places, study grants, fellowships, bursaries",
  candidacy: "candidature, candidatures, candidacies, candidate, nomination, bid",
  prisoners: "prisoner, detainees, detainee, inmates, captives",
  duties: "tariff, tariffs, customs duty, customs duties",
  memorandum: "mou, mous, memoranda",
  premises: "embassy building, embassy plot",
  loan: "loans, credit line, credit lines, soft credit",
  debts: "debt, arrears",
  vaccines: "vaccine, doses",
  landmines: "mines, demining",
};

const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([word, others]) => others.split(", ").map((other) => [other, word] as const)),
);

/** The words that the words of a text count as besides, in their order. */
export function synonymsIn(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    const one = canonical.get(word);
    const two = canonical.get(`${word} ${words[at + 1] ?? ""}`);
    if (one) found.push(one);
    if (two) found.push(two);
  }
  return found;
}
