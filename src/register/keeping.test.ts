import { describe, expect, test } from "vitest";
import type { ActKind, ChanceryRecord, SubjectType, UndertakingKind } from "../record/record.ts";
import { follow } from "./follow.ts";
import { documentOf } from "./testing.ts";

/** What words told later make of something that Russia owes Iraq. */

const parties = ["IQ", "RU"] as const;

const owed = (kind: UndertakingKind, type: SubjectType, quote: string, more: { count?: number; name?: string } = {}) =>
  documentOf({
    text: `On 1 March: ${quote}.`,
    published: "2024-03-01",
    undertakings: [
      {
        kind,
        quote,
        by: kind === "request" ? "IQ" : "RU",
        to: kind === "request" ? "RU" : "IQ",
        topics: more.count ? ["education"] : [],
        subject: { type, ...more },
      },
    ],
  });

const told = (
  quote: string,
  kind: ActKind = "report",
  more: { negated?: boolean; before?: string; topics?: string[] } = {},
) =>
  documentOf({
    text: `${more.before ?? ""}On 1 June: ${quote}.`,
    published: "2024-06-01",
    acts: [{ kind, quote, by: "RU", to: "IQ", negated: more.negated ?? false, topics: more.topics ?? [] }],
  });

const stateOf = (...records: readonly ChanceryRecord[]) =>
  follow(records, { parties, asOf: "2025-12-31" }).matters.map(({ state }) => state);

describe("in part", () => {
  const grant = owed("pledge", "aid", "Russia will grant 2 million dollars to the hospital of Basra for incubators");

  test.each([
    ["the embassy handed over the first half of the grant to the hospital for incubators", "kept-in-part"],
    ["the embassy handed over 2 of the 5 incubators to the hospital", "kept-in-part"],
    ["1 million of the 2 million for the hospital and its incubators was handed over", "kept-in-part"],
    ["the embassy handed over the remaining incubators to the hospital", "kept"],
    ["the embassy handed over the incubators to the hospital", "kept"],
  ])("%s: %s", (quote, state) => {
    expect(stateOf(grant, told(quote))).toEqual([state]);
  });

  test("so many of the places promised", () => {
    const places = owed("pledge", "training", "Russia will grant 60 scholarships to Iraqi doctors", { count: 60 });
    const given = (quote: string) => told(quote, "report", { topics: ["education"] });
    expect(stateOf(places, given("Russia granted 25 of the 60 scholarships to doctors"))).toEqual(["kept-in-part"]);
    expect(stateOf(places, given("Russia granted 25 of the 40 scholarships to doctors"))).toEqual(["continuing"]);
  });
});

describe("refused, given up", () => {
  const asked = owed("request", "other", "Iraq asked Russia to abolish visas for service passports");

  test("the side that was asked refuses, and its sentence says what", () => {
    const refused = "it was not in a position to abolish them";
    expect(stateOf(asked, told(refused, "reject", { before: "As to visas for service passports, " }))).toEqual([
      "declined",
    ]);
    expect(stateOf(asked, told(`visas for service passports: ${refused}`, "reject"))).toEqual(["declined"]);
    expect(stateOf(asked, told("it would not abolish the tax on books", "reject"))).toEqual(["open"]);
  });

  test("what was promised and will not be is withdrawn", () => {
    const promised = owed("pledge", "mission", "Russia will open a consulate in Mosul");
    const quote = "the opening of the consulate in Mosul will not go ahead";
    expect(stateOf(promised, told(quote, "reject", { negated: true }))).toEqual(["withdrawn"]);
  });
});

describe("papers", () => {
  test("what was to be ratified is not kept by its signing", () => {
    const treaty = owed("pledge", "agreement", "Russia will ratify the treaty on extradition of fugitives", {
      name: "treaty on extradition of fugitives",
    });
    expect(stateOf(treaty, told("The treaty on extradition of fugitives was signed", "agree"))).toEqual(["open"]);
    expect(stateOf(treaty, told("The treaty on extradition of fugitives was ratified", "agree"))).toEqual(["kept"]);
  });

  test("initialled is not signed", () => {
    const treaty = owed("agree", "agreement", "The treaty on extradition of fugitives is to be signed", {
      name: "treaty on extradition of fugitives",
    });
    expect(stateOf(treaty, told("The treaty on extradition of fugitives was initialled", "agree"))).toEqual(["open"]);
  });
});

describe("told as done where no act is", () => {
  const flights = owed("pledge", "other", "Russia would open a direct flight between Basra and Sochi");

  test("a deed of the two alone keeps what was to be done", () => {
    const launched = (parties: readonly string[]) => {
      const text = "Basra Air and Russia opened the direct flight to Sochi.";
      const record = documentOf({ text, published: "2024-06-01" });
      const span = [0, text.length - 1] as const;
      return { ...record, deeds: [{ id: "d1", parties, span, quote: text.slice(...span) }] };
    };
    expect(stateOf(flights, launched(["IQ", "RU"]))).toEqual(["kept"]);
    expect(stateOf(flights, launched(["IQ", "RU", "TR"]))).toEqual(["open"]);
  });
});

describe("votes", () => {
  const promised = told("Russia would support the candidacy of Iraq for the Maritime Council", "support");

  test("support promised to a candidacy is kept by the vote", () => {
    const voted = documentOf({
      text: "The Maritime Council was elected. Russia voted for Iraq.",
      published: "2024-09-01",
      acts: [{ kind: "support", quote: "Russia voted for Iraq", by: "RU", to: "IQ" }],
    });
    expect(stateOf(promised, voted)).toEqual(["kept"]);
    expect(stateOf(promised)).toEqual(["open"]);
  });

  test("support declared, and support for something else, is nothing to follow", () => {
    expect(stateOf(told("Russia supports the candidacy of Iraq", "support"))).toEqual([]);
    expect(stateOf(told("Russia will support the unity of Iraq", "support"))).toEqual([]);
  });
});
