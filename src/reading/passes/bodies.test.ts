import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../../record/record.ts";
import { en } from "../languages/en/pack.ts";
import { prepare } from "../prepare.ts";
import { readWith } from "../read.ts";
import { tokenize } from "../text/tokens.ts";
import { findBodies, numberAt } from "./bodies.ts";

const pack = prepare(en);

function named(sentence: string) {
  const tokens = tokenize(sentence);
  return findBodies(tokens, 0, tokens.count, pack).map((body) => ({
    name: sentence.slice(tokens.start[body.first], tokens.end[body.last - 1]),
    type: body.type,
    parties: [...body.parties].sort(),
    number: body.number,
  }));
}

const opening =
  "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.";

function readAll(...sentences: readonly string[]): ChanceryRecord {
  return readWith(en, `Ministers Meet in Nairobi\n\n${opening}\n\n${sentences.join(" ")}\n`, { source: "test" });
}

describe("names of bodies", () => {
  test.each([
    [
      "the eighth session of the Iraqi-Russian High Joint Committee",
      "Iraqi-Russian High Joint Committee",
      ["IQ", "RU"],
      8,
    ],
    [
      "the sixth meeting of the Kenyan-Japanese Strategic Council on Nov. 20 in Tokyo",
      "Kenyan-Japanese Strategic Council",
      ["JP", "KE"],
      6,
    ],
    ["the first meeting of the Kenya-Japan Joint Planning Group", "Kenya-Japan Joint Planning Group", ["JP", "KE"], 1],
    [
      "The 17th session of the Joint Commission between Kenya and Japan",
      "Joint Commission between Kenya and Japan",
      ["JP", "KE"],
      17,
    ],
    [
      "the Joint Commission for Bilateral Cooperation (JCBC)",
      "Joint Commission for Bilateral Cooperation (JCBC)",
      [],
      null,
    ],
    [
      "the Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation met",
      "Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation",
      [],
      null,
    ],
    [
      "the Joint Commission between the Republic of Kenya and the Government of Japan, Nairobi",
      "Joint Commission between the Republic of Kenya and the Government of Japan",
      ["JP", "KE"],
      null,
    ],
    ["the third meeting of the joint committee", "joint committee", [], 3],
    ["the V Mixed Commission", "Mixed Commission", [], 5],
    ["the 3rd JCM", "JCM", [], 3],
  ])("%s", (sentence, name, parties, number) => {
    expect(named(sentence)).toEqual([{ name, type: "joint-body", parties, number }]);
  });

  test.each([
    ["the Munich Security Conference", "Munich Security Conference"],
    ["in the Nairobi Water Forum on May 3", "Nairobi Water Forum"],
    ["the High-Level Conference on Glaciers' Preservation", "High-Level Conference on Glaciers' Preservation"],
  ])("conference: %s", (sentence, name) => {
    expect(named(sentence)).toMatchObject([{ name, type: "conference" }]);
  });

  test.each([
    ["sign the Air Services Agreement", "Air Services Agreement"],
    ["a memorandum of understanding on ports", "memorandum of understanding"],
    ["the Agreement on Mutual Recognition of Driving Licences", "Agreement on Mutual Recognition of Driving Licences"],
  ])("agreement: %s", (sentence, name) => {
    expect(named(sentence)).toMatchObject([{ name, type: "agreement" }]);
  });

  test.each([
    "the UN Security Council",
    "a seat on the Human Rights Council",
    "the Economic and Social Council",
    "the Kenyan High Commission in Tokyo",
    "the UN Peacebuilding Commission",
    "the committee",
    "Does Japan plan to answer?",
    "They met in the council chamber",
  ])("no body of two parties: %s", (sentence) => {
    expect(named(sentence)).toEqual([]);
  });

  test("a person who follows is no part of the name", () => {
    expect(named("held political consultations with Principal Secretary Beatrice Otieno")[0]?.name).toBe(
      "political consultations",
    );
  });
});

describe("numbers", () => {
  test.each([
    ["eighth session", 8],
    ["17th session", 17],
    ["1st session", 1],
    ["twenty-first session", 21],
    ["XIV Session", 14],
    ["IX meeting", 9],
    ["XL session", 40],
    ["I met him", null],
    ["17 sessions", null],
    ["mix session", null],
  ])("%s", (words, number) => {
    expect(numberAt(tokenize(words), 0, pack)?.number ?? null).toBe(number);
  });
});

describe("one body under all its names", () => {
  test("full name, acronym and short form", () => {
    const record = readAll(
      "The ministers praised the work of the Kenya-Japan Joint Commission for Cooperation (JCC).",
      "They agreed to hold the fourth session of the JCC in Tokyo.",
      "The Commission will also review the projects, and the joint commission for cooperation will report on them.",
    );
    expect(record.bodies).toHaveLength(1);
    expect(record.bodies[0]).toMatchObject({
      type: "joint-body",
      name: "Kenya-Japan Joint Commission for Cooperation (JCC)",
      parties: ["KE", "JP"],
    });
    expect(record.bodies[0]?.mentions.map((span) => record.text.slice(...span))).toEqual([
      "Kenya-Japan Joint Commission for Cooperation (JCC)",
      "JCC",
      "Commission",
      "joint commission for cooperation",
    ]);
  });

  test("the parties of a body whose name tells none are those who meet", () => {
    const { bodies } = readAll("They agreed to convene the joint committee.");
    expect(bodies).toMatchObject([{ name: "joint committee" }]);
    expect([...(bodies[0]?.parties ?? [])].sort()).toEqual(["JP", "KE"]);
  });

  test("two working groups are two", () => {
    const { bodies } = readAll(
      "They agreed to convene the Joint Working Group on Shipping in June and the Joint Working Group on Agriculture in July.",
    );
    expect(bodies.map((body) => body.name)).toEqual([
      "Joint Working Group on Shipping",
      "Joint Working Group on Agriculture",
    ]);
  });

  test("two summits are two, though an organisation's name is all that parts them", () => {
    const { bodies } = readAll("They spoke of the BRICS Summit and of the ASEAN Summit.");
    expect(bodies.map((body) => body.name)).toEqual(["BRICS Summit", "ASEAN Summit"]);
  });

  test("a round of consultations is of the consultations", () => {
    const { bodies } = readAll(
      "They recalled the second round of political consultations.",
      "The political consultations will be held in Tokyo.",
    );
    expect(bodies.map((body) => [body.name, body.mentions.length])).toEqual([["political consultations", 2]]);
  });
});
