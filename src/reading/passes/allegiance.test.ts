import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

function partyOf(text: string, surname: string): string | null | undefined {
  return read(text, { source: "test" }).actors.find((actor) => actor.type === "person" && actor.name.endsWith(surname))
    ?.party;
}

const opening = "Norwegian Foreign Minister Sigrid Aasen met Kenyan Foreign Minister Alfred Wafula in Oslo on Monday.";

describe("whose somebody is whom the text ascribes to nobody", () => {
  test.each([
    [
      "whose greetings are conveyed",
      `${opening} Minister Wafula conveyed the greetings of President Daniel Koros.`,
      "Koros",
      "KE",
    ],
    [
      "to whom greetings are sent",
      `${opening} Minister Wafula conveyed his greetings to Prime Minister Lars Berg.`,
      "Berg",
      "NO",
    ],
    ["who is invited", `${opening} Minister Aasen invited President Daniel Koros to Oslo.`, "Koros", "KE"],
    [
      "over whose death one condoles",
      `${opening} Minister Aasen expressed condolences over the passing of President Daniel Koros.`,
      "Koros",
      "KE",
    ],
    [
      "of whom a speaker speaks",
      `${opening} Minister Wafula said that President Daniel Koros attaches importance to trade.`,
      "Koros",
      "KE",
    ],
    [
      "whom a delegation has at its head",
      `${opening} The Kenyan delegation was headed by Minister of Trade Jane Mutua.`,
      "Mutua",
      "KE",
    ],
    [
      "on whom the guest calls",
      `${opening} Minister Wafula later paid a courtesy call on Prime Minister Lars Berg.`,
      "Berg",
      "NO",
    ],
  ])("%s", (_, text, surname, party) => {
    const publisher = { value: "Ministry of Foreign Affairs", party: "NO" };
    expect(
      read(text, { source: "test", publisher }).actors.find(
        (actor) => actor.type === "person" && actor.name.endsWith(surname),
      )?.party,
    ).toBe(party);
  });

  test("who has a counterpart of another party", () => {
    expect(
      partyOf(
        "The Minister of Foreign Affairs, Ignacio van Houten, and his Peruvian counterpart, Hernán Quiroga, met in Santiago. Chile and Peru agreed to trade more. Chile thanked Peru.",
        "Houten",
      ),
    ).toBe("CL");
  });

  test("a counterpart holds the same office", () => {
    const { actors } = read(
      "Ukrainian Foreign Minister Taras Melnyk spoke by phone with his Ghanaian counterpart Esi Quarshie.",
      { source: "test" },
    );
    expect(actors.find((actor) => actor.name === "Esi Quarshie")).toMatchObject({
      party: "GH",
      offices: ["foreign-minister"],
    });
  });

  test("somebody without an office stays nobody's", () => {
    expect(partyOf(`${opening} Minister Aasen welcomed the release of Mr. Jonas Vik.`, "Vik")).toBeNull();
  });
});
