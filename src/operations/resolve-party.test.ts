import { describe, expect, test } from "vitest";
import { parties } from "../reading/world/parties.ts";
import { OperationProblem } from "./problem.ts";
import { resolveParty } from "./resolve-party.ts";

describe("resolveParty", () => {
  test.each([
    ["IQ", "IQ"],
    ["iq", "IQ"],
    ["IRQ", "IQ"],
    ["Iraq", "IQ"],
    [" iraq ", "IQ"],
    ["Republic of Iraq", "IQ"],
    ["iraqi", "IQ"],
    ["العراق", "IQ"],
    ["россия", "RU"],
    ["Russian Federation", "RU"],
    ["USA", "US"],
    ["united states", "US"],
    ["UK", "GB"],
    ["uae", "AE"],
    ["the gambia", "GM"],
    ["cote d'ivoire", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["Türkiye", "TR"],
    ["NATO", "NATO"],
    ["un", "UN"],
    ["United Nations", "UN"],
    ["kosovo", "XK"],
    ["DR Congo", "CD"],
    ["GUAM", "GUAM"],
    ["Guam", "GU"],
  ])("%j is %s", (words, party) => {
    expect(resolveParty(words)).toBe(party);
  });

  test("every party is found by its code and by its name", () => {
    for (const { code, name } of parties) {
      expect(resolveParty(code)).toBe(code);
      // Of two parties with one name the first has it; a code is always its own.
      expect(parties.filter((party) => party.name === name).map((party) => party.code)).toContain(resolveParty(name));
    }
  });

  test.each([
    ["Chle", "did you mean Chile (CL)?"],
    ["Rusia", "did you mean Russia (RU)?"],
    ["", "write a code such as IQ"],
    ["???", "write a code such as IQ"],
    ["Atlantis and Mu", "write a code such as IQ"],
  ])("%j is nobody: %s", (words, hint) => {
    expect(() => resolveParty(words)).toThrow(OperationProblem);
    expect(() => resolveParty(words)).toThrow(hint);
  });

  test.each(["Congolese", "Dominican"])("%j could be two, so it is nobody", (words) => {
    expect(() => resolveParty(words)).toThrow(OperationProblem);
  });
});
