import { describe, expect, test } from "vitest";
import type { NameSort } from "../../world/names.ts";
import { parties, partyInfo } from "../../world/parties.ts";
import { ambiguousNames, names, shields } from "./names.ts";

/** One and the same words for two parties, knowingly: the actor and the place. */
const knownDoubles = ["Brussels"];

/** States whose capital has the state's own name, or is ambiguous. */
const withoutCapital = ["BE", "DJ", "LU", "VA", "MC", "SG", "SM", "IL", "SC", "LY"];

/** States whose every adjective another state shares. */
const sharedAdjective = ["CG", "CD", "DM", "DO", "GN", "WS"];

function wordsOf(party: string, sort: NameSort): readonly string[] {
  return names.filter((entry) => entry.party === party && entry.sort === sort).map((entry) => entry.words);
}

function partiesOf(words: string): readonly string[] {
  return names.filter((entry) => entry.words === words).map((entry) => entry.party);
}

describe("names", () => {
  test("no words stand for two parties", () => {
    const parties = new Map<string, Set<string>>();
    for (const { words, party } of names) {
      const key = words.toLowerCase();
      parties.set(key, (parties.get(key) ?? new Set()).add(party));
    }
    const doubles = [...parties].filter(([, found]) => found.size > 1).map(([words]) => words);
    // "Guam" the island and "GUAM" the organisation differ by their capitals, which both must have.
    expect(doubles.sort()).toEqual([...knownDoubles.map((words) => words.toLowerCase()), "guam"]);
    expect(names.filter(({ words }) => words.toLowerCase() === "guam").every(({ exact }) => exact)).toBe(true);
  });

  test("ambiguous words and shields are not in the list as well", () => {
    const all = new Set(names.map(({ words }) => words));
    expect(ambiguousNames.filter(({ words }) => all.has(words))).toEqual([]);
    expect(shields.filter((words) => all.has(words))).toEqual([]);
  });

  test("every ambiguous name has parties that exist, and its usual one among them", () => {
    for (const { parties, usual } of ambiguousNames) {
      expect(parties.length).toBeGreaterThan(1);
      for (const party of parties) expect(partyInfo(party)).not.toBeNull();
      if (usual !== null) expect(parties).toContain(usual);
    }
  });

  test("every party named exists", () => {
    expect(names.filter(({ party }) => partyInfo(party) === null)).toEqual([]);
  });

  test("every state has a name, an adjective and a capital", () => {
    for (const { code, type } of parties) {
      if (type !== "state") continue;
      expect(wordsOf(code, "name"), code).not.toEqual([]);
      if (!sharedAdjective.includes(code)) expect(wordsOf(code, "adjective"), code).not.toEqual([]);
      if (!withoutCapital.includes(code)) expect(wordsOf(code, "capital"), code).not.toEqual([]);
    }
  });

  test("every organisation has a name or an acronym", () => {
    for (const { code, type } of parties) {
      if (type === "organisation")
        expect([...wordsOf(code, "name"), ...wordsOf(code, "acronym")], code).not.toEqual([]);
    }
  });

  test.each([
    ["Kyrgyz Republic", "KG"],
    ["Republic of Iraq", "IQ"],
    ["Socialist Republic of Vietnam", "VN"],
    ["Hashemite Kingdom of Jordan", "JO"],
    ["Nigerien", "NE"],
    ["Nigerian", "NG"],
    ["Republic of Korea", "KR"],
    ["DPRK", "KP"],
    ["Côte d'Ivoire", "CI"],
    ["Cote d'Ivoire", "CI"],
    ["Viet Nam", "VN"],
    ["Türkiye", "TR"],
    ["Turkiye", "TR"],
    ["Swaziland", "SZ"],
    ["Kurdistan Region", "IQ"],
    ["Bosnia & Herzegovina", "BA"],
    ["St. Lucia", "LC"],
    ["Yaounde", "CM"],
    ["Chisinau", "MD"],
    ["Kiev", "UA"],
    ["Ulaanbaatar", "MN"],
    ["Ulan Bator", "MN"],
    ["Dar es Salaam", "TZ"],
    ["Hong Kong", "CN"],
    ["Gaza", "PS"],
    ["West Bank", "PS"],
    ["Kremlin", "RU"],
    ["Holy See", "VA"],
    ["Arab League", "LAS"],
    ["Emiratis", "AE"],
  ])("%s is %s", (words, party) => {
    expect(partiesOf(words)).toEqual([party]);
  });

  test.each(["Turkic", "Arab", "Kurdish", "Kingdom", "Korean", "Congolese"])("%s is nobody", (words) => {
    expect(partiesOf(words)).toEqual([]);
  });

  test("words are written as they are searched", () => {
    for (const { words } of names) {
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/\s{2}|[’‘]/);
      if (words !== "The Hague") expect(words).not.toMatch(/^the /i);
    }
  });
});
