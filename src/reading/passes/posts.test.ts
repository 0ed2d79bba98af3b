import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

const told = (text: string) => {
  const { acts, encounters, actors } = read(text, { source: "text.txt" });
  return {
    acts: acts.map(
      ({ kind, byParty, toParty, quote }) => `${kind} ${byParty.join("+")} > ${toParty.join("+")} ${quote}`,
    ),
    encounters: encounters.map(({ kind, parties, place }) => `${kind} ${parties.join("+")} ${place?.name ?? "-"}`),
    people: actors.flatMap(({ type, name, party }) => (type === "person" ? [`${name} ${party}`] : [])),
  };
};

const head = "Lars Holm @LarsHolm\nMinister for Foreign Affairs of Norway\n\n3 May 2024\n\n";

describe("posts", () => {
  test("whose they are stands above them; he leaves himself out, whoever spoke before; flags and tags are no prose", () => {
    expect(
      told(
        `${head}1/ Pleasure to host Foreign Minister Ana Silva of Brazil in Oslo today 🇳🇴🇧🇷\n\n` +
          "2/ She promised to ratify the ocean treaty by June. Thanked her for the rescue of our sailors #OneOcean\n\n" +
          "3/ Will send 4 experts to Belém in August.",
      ),
    ).toEqual({
      acts: [
        "pledge BR > NO She promised to ratify the ocean treaty by June",
        "thank NO > BR Thanked her for the rescue of our sailors",
        "pledge NO > BR Will send 4 experts to Belém in August",
      ],
      encounters: ["meeting NO+BR Oslo"],
      people: ["Ana Silva BR", "Lars Holm NO"],
    });
  });

  test("a text that opens with a verb is somebody's own: she is the other side", () => {
    expect(
      told(
        "Post by the Minister of Foreign Affairs of Norway\n\n3 May 2024\n\n" +
          "Met with Foreign Minister Ana Silva of Brazil in Oslo. She asked for our support in the talks. Invited her to Tromsø.",
      ).acts,
    ).toEqual(["request BR > NO She asked for our support in the talks", "invite NO > BR Invited her to Tromsø"]);
  });

  test.each([
    ["Met Foreign Minister Ana Silva of Brazil and President Luis Paz of Peru in Oslo.", ["meeting NO+BR+PE Oslo"]],
    ["Meeting with Foreign Minister Ana Silva of Brazil in Oslo.", ["meeting NO+BR Oslo"]],
    ["Phone call with Foreign Minister Ana Silva of Brazil.", ["call NO+BR -"]],
    ["It was an honour to meet President Ana Silva of Brazil in Oslo.", ["meeting NO+BR Oslo"]],
    ["A pleasure to catch up with Foreign Minister Ana Silva of Brazil in Oslo.", ["meeting NO+BR Oslo"]],
  ])("a note tells of an encounter without its subject or its verb: %s", (note, encounters) => {
    expect(told(`${head}${note} We discussed trade.`).encounters).toEqual(encounters);
  });

  test("thanks, congratulations and condolences without a verb are his", () => {
    const notes =
      "Met President Ana Silva of Brazil in Oslo. Thank you President Silva for the support. Deepest condolences to the people of Brazil after the floods.";
    expect(told(`${head}${notes}`).acts).toEqual([
      "thank NO > BR Thank you President Silva for the support",
      "condole NO > BR Deepest condolences to the people of Brazil after the floods",
    ]);
  });

  test("but not in a quotation: the agency goes on to tell of him", () => {
    expect(
      told(
        "NEW YORK, Sept 27 (ANA): Minister Arun Rao of India on Thursday met his counterparts.\n\n" +
          '"Good to meet Foreign Minister Ana Silva of Brazil. Thanked her for the support," Rao posted.\n\n' +
          "He also invited her to Delhi.",
      ).acts,
    ).toEqual(["thank IN > BR Thanked her for the support", "invite IN > BR He also invited her to Delhi"]);
  });
});
