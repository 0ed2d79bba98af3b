import { describe, expect, test } from "vitest";
import { foldBodies } from "./bodies.ts";
import { docOf } from "./documents.ts";
import { documentOf } from "./testing.ts";

const pair = ["IQ", "RU"] as const;
const partyWords = new Set(["iraq", "russ"]);

function namesOf(names: readonly string[], parties: readonly string[] = ["IQ", "RU"]): string[][] {
  const docs = names.map((name, index) => {
    const published = `2019-01-${String(index + 1).padStart(2, "0")}`;
    return docOf(documentOf({ text: `${published} ${name}.`, published, bodies: [{ name, parties }] }), published);
  });
  return foldBodies(docs, pair, partyWords).all.map((body) => body.names.map(({ name }) => name).sort());
}

describe("one body under many names", () => {
  test("commission and committee, high, joint and intergovernmental, with its long name or without", () => {
    const names = [
      "Iraqi-Russian High Joint Committee",
      "Joint Iraqi-Russian Commission",
      "Russian-Iraqi intergovernmental commission",
      "Russian-Iraqi Intergovernmental Commission for Trade, Economic, Scientific and Technical Cooperation",
      "Joint Committee for Economic and Technical Cooperation",
      "Intergovernmental Commission on Trade and Economic Cooperation",
      "اللجنة العراقية الروسية المشتركة",
      "Российско-Иракская межправительственная комиссия по торговле, экономическому и научно-техническому сотрудничеству",
    ];
    expect(namesOf(names)).toEqual([[...names].sort()]);
  });

  test("an acronym is the body whose initials it gives", () => {
    expect(namesOf(["High-Level Core Group", "HLCG"])).toEqual([["HLCG", "High-Level Core Group"]]);
    expect(namesOf(["HLCG"])).toEqual([["HLCG"]]);
    const names = ["Joint Commission for Bilateral Cooperation", "Joint Commission for Bilateral Cooperation (JCBC)"];
    expect(namesOf(names)).toEqual([names]);
  });

  test("a working group under a longer name", () => {
    expect(
      namesOf([
        "Joint Working Group on Counter Terrorism",
        "Joint Working Group on Counter Terrorism, Violent Extremism and De-radicalisation",
      ]),
    ).toHaveLength(1);
  });
});

describe("bodies that are two", () => {
  test.each([
    ["Joint Commission", "Military-Technical Commission"],
    ["Joint Commission", "Joint Commission on Fisheries"],
    ["Joint Commission", "Joint Technical Committee"],
    ["Joint Commission", "Business Council"],
    ["Joint Commission", "Working Group on Energy of the Joint Commission"],
    ["Joint Working Group on Health", "Joint Working Group on Counter Terrorism"],
    ["High-Level Core Group", "Joint Working Group on Tourism"],
    ["Joint Commission", "Inter-Parliamentary Commission"],
  ])("%s and %s", (a, b) => {
    expect(namesOf([a, b])).toHaveLength(2);
  });

  test("a body of other parties is not the pair's", () => {
    expect(namesOf(["Iraqi-Iranian Joint Commission"], ["IQ", "IR"])).toEqual([]);
  });
});
