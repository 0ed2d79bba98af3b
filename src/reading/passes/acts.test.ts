import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

const meeting =
  "Foreign Minister of Jordan Ali Kani met the Foreign Minister of Peru, Juan Diaz, in Amman. The talks covered trade. ";

/** The acts after the opening, each as `kind PARTIES first-words`. */
function acts(sentence: string, opening = meeting): string[] {
  const text = opening + sentence;
  return read(text, { source: "test" })
    .acts.filter((act) => act.span[0] >= opening.length)
    .map((act) => `${act.kind} ${[...act.byParty].sort().join("+")} ${act.quote.split(" ").slice(0, 2).join(" ")}`);
}

describe("whose act it is", () => {
  const cases: [title: string, sentence: string, expected: string[]][] = [
    [
      "what stands between two parties is no party",
      "Cooperation between Jordan and Peru was reviewed.",
      ["discuss JO+PE Cooperation between"],
    ],
    [
      "a subject before its tail governs both",
      "President Kani, drawing attention to trade, invited his guest to Aqaba. Minister Diaz, stating that Peru is ready to host the forum, thanked Jordan.",
      ["affirm JO drawing attention", "invite JO invited his", "offer PE stating that", "thank PE thanked Jordan"],
    ],
    [
      "a spokesman tells what his minister said",
      "The official spokesperson, Ambassador Omar Sabri, said that the Foreign Minister of Jordan condemned the attack. He also thanked Peru.",
      ["condemn JO", "thank JO He also"],
    ],
    [
      "who published it is nobody's act",
      "The two sides agreed to meet again in May, the state news agency said. Regional developments were reviewed, said a statement of the ministry.",
      ["agree JO+PE The two", "discuss JO+PE Regional developments"],
    ],
    [
      "'It was agreed' is both sides', whatever was named last",
      "Minister Diaz praised Jordan. It was agreed that the next round would be held in Lima.",
      ["praise PE", "agree JO+PE It was"],
    ],
    [
      "congratulations received are the other's",
      "Minister Kani received the congratulations of the Foreign Minister of Peru on the truce.",
      ["congratulate PE Minister Kani"],
    ],
  ];
  test.each(cases)("%s", (_, sentence, expected) => {
    const found = acts(sentence);
    expect(found.map((act, index) => act.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test("an encounter told by a ministry is no act of it", () => {
    const met = "Foreign Minister of Jordan Ali Kani met the Foreign Minister of Peru, Juan Diaz, in Amman";
    expect(acts(`${met}, the Jordanian Foreign Ministry said.`, "")).toEqual([]);
    expect(acts("Trade has doubled within the year, Minister Kani said.")).toEqual(["affirm JO Trade has"]);
  });

  test("two offices with one name are two people where the first is the other side's", () => {
    expect(
      acts(
        "The Foreign Secretary and Under-Secretary Diaz agreed to meet again in May.",
        "Foreign Secretary of Pakistan Ali Kani met the Under-Secretary of State of Peru, Juan Diaz. ",
      ),
    ).toEqual(["agree PE+PK The Foreign"]);
  });
});
