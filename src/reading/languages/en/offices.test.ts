import { describe, expect, test } from "vitest";
import { officeNames } from "../../../record/record.ts";
import { tokenize } from "../../text/tokens.ts";
import { partyInfo } from "../../world/parties.ts";
import {
  foreignWords,
  honorifics,
  nameParticles,
  officeModifiers,
  offices,
  portfolioRegions,
  portfolios,
} from "./offices.ts";

function entry(words: string) {
  return offices.find((item) => item.words === words);
}

describe("offices", () => {
  test("every phrase stands once", () => {
    const seen = new Map<string, string>();
    for (const { words, office } of offices) {
      expect(seen.get(words), words).toBeUndefined();
      seen.set(words, office);
    }
  });

  test("phrases that differ by a hyphen or by capitals alone mean the same office", () => {
    const seen = new Map<string, string>();
    for (const { words, office } of offices) {
      const key = words.toLowerCase().replaceAll("-", " ");
      expect(seen.get(key) ?? office, words).toBe(office);
      seen.set(key, office);
    }
  });

  test("every office of the record has words", () => {
    expect(officeNames.filter((name) => !offices.some(({ office }) => office === name))).toEqual([]);
  });

  test("phrases are lower case unless exact", () => {
    expect(offices.filter(({ words, exact }) => !exact && words !== words.toLowerCase())).toEqual([]);
  });

  test("parties exist", () => {
    for (const { words, party, byParty } of offices) {
      if (party !== undefined) expect(partyInfo(party), words).not.toBeNull();
      for (const code of Object.keys(byParty ?? {})) expect(partyInfo(code), `${words}: ${code}`).not.toBeNull();
    }
  });

  test.each([
    ["foreign secretary", "GB", "foreign-minister"],
    ["foreign secretary", "IN", "senior-official"],
    ["foreign secretary", "BD", "senior-official"],
    ["secretary of state", "US", "foreign-minister"],
    ["secretary of state", "GB", "minister"],
    ["secretary of state", "VA", "head-of-government"],
    ["chancellor", "DE", "head-of-government"],
    ["chancellor", "MX", "foreign-minister"],
    ["chancellor", "GB", "minister"],
    ["president", "FR", "head-of-state"],
    ["president", "ICRC", "secretary-general"],
    ["cabinet secretary", "KE", "minister"],
    ["cabinet secretary", "GB", "senior-official"],
    ["secretary-general", "NATO", "secretary-general"],
    ["secretary general", "JO", "senior-official"],
    ["director general", "IAEA", "secretary-general"],
    ["director general", "IQ", "senior-official"],
    ["high commissioner", "NG", "ambassador"],
    ["high commissioner", "UNHCR", "secretary-general"],
    ["high representative", "EU", "foreign-minister"],
    ["high representative", "BA", "special-envoy"],
    ["undersecretary", "IQ", "deputy-foreign-minister"],
    ["undersecretary", "US", "senior-official"],
    ["emir", "QA", "head-of-state"],
    ["emir", "SA", "governor"],
  ])("%s of %s is %s", (words, party, office) => {
    const found = entry(words);
    expect(found?.byParty?.[party] ?? found?.office).toBe(office);
  });

  test.each([
    ["minister", "minister", "foreign-minister"],
    ["deputy minister", "deputy-minister", "deputy-foreign-minister"],
    ["vice minister", "deputy-minister", "deputy-foreign-minister"],
    ["minister of state", "minister", "deputy-foreign-minister"],
    ["cabinet secretary", "minister", "foreign-minister"],
    ["federal minister", "minister", "foreign-minister"],
  ])("%s takes a portfolio", (words, office, foreign) => {
    expect(entry(words)).toMatchObject({ office, foreign, portfolio: true });
  });

  test.each([
    ["foreign minister", "foreign ministers"],
    ["minister of foreign affairs", "ministers of foreign affairs"],
    ["secretary-general", "secretaries-general"],
    ["head of state", "heads of state"],
    ["chargé d'affaires", "chargés d'affaires"],
    ["spokesman", "spokesmen"],
    ["attaché", "attachés"],
    ["permanent secretary", "permanent secretaries"],
    ["ambassador-at-large", "ambassadors-at-large"],
    ["member of parliament", "members of parliament"],
    ["minister-counsellor", "minister-counsellors"],
    ["prime minister-designate", "prime ministers-designate"],
    ["vice-premier", "vice-premiers"],
    ["crown princess", "crown princesses"],
    ["party general secretary", "party general secretaries"],
    ["commerce and industry minister", "commerce and industry ministers"],
    ["extraordinary and plenipotentiary ambassador", "extraordinary and plenipotentiary ambassadors"],
    ["ambassador extraordinary and plenipotentiary", "ambassadors extraordinary and plenipotentiary"],
    ["minister delegate", "ministers delegate"],
    ["permanent delegate", "permanent delegates"],
    ["FM", "FMs"],
  ])("the plural of %s is %s", (one, many) => {
    expect(entry(many)).toMatchObject({ office: entry(one)?.office, plural: true });
  });

  test("what is a longer office is not read as the shorter one", () => {
    expect(entry("minister-counsellor")?.office).toBe("senior-official");
    expect(entry("governor of the central bank")?.office).toBe("senior-official");
    expect(entry("president of the senate")?.office).toBe("speaker-of-parliament");
    expect(entry("president of the council of ministers")?.office).toBe("head-of-government");
    expect(entry("oil minister")?.office).toBe("minister");
    expect(entry("secretary of defense")?.office).toBe("minister");
    expect(entry("minister of foreign trade")?.office).toBe("minister");
  });
});

describe("portfolios", () => {
  test.each([
    "Foreign Affairs, Emigration and Egyptian Expatriates",
    "Foreign Affairs and East African Cooperation",
    "Foreign and European Affairs",
    "Foreign Affairs, African Cooperation and Moroccan Expatriates",
    "Oil",
    "Trade and Industry",
    "Higher Education and Scientific Research",
    "Labour and Social Affairs",
    "Displacement and Migration",
    "Economic Development, Tourism, Trade and Labour",
    "Ecology and Natural Resources",
  ])("%s is made of portfolio words", (portfolio) => {
    const known = new Set([...portfolios, ...portfolioRegions, "and", ",", "egyptian", "moroccan"]);
    expect([...tokenize(portfolio).form].filter((form) => !known.has(form))).toEqual([]);
  });

  test("the foreign words are among them", () => {
    for (const word of foreignWords) expect(portfolios).toContain(word);
  });
});

test("lists hold each word once, in lower case", () => {
  for (const list of [
    portfolios,
    portfolioRegions,
    officeModifiers,
    nameParticles,
    honorifics.map(({ words }) => words),
  ]) {
    expect(list.filter((words, i) => list.indexOf(words) !== i)).toEqual([]);
    expect(list.filter((words) => words !== words.toLowerCase())).toEqual([]);
  }
});
