import { describe, expect, test } from "vitest";
import { docOf } from "./documents.ts";
import { follow } from "./follow.ts";
import type { Frame } from "./frame.ts";
import { quantitiesIn, sentenceAround } from "./quantities.ts";
import { documentOf } from "./testing.ts";

const frame: Frame = {
  pair: ["IQ", "RU"],
  people: { personOf: () => null, officesOf: () => [], all: [], proposals: [] },
  bodies: { bodyOf: () => null, only: null, consultations: null, all: [], proposals: [] },
  partyWords: new Set(["iraq", "russ"]),
  nameWords: new Set(),
};

function quantities(text: string) {
  const doc = docOf(documentOf({ text, published: "2019-01-30" }), "2019-01-30");
  return quantitiesIn(doc, [0, text.length], false, frame).map(({ value, currency, head }) => [value, currency, head]);
}

describe("quantities in a text", () => {
  test.each([
    ["Nearly 4,000 citizens of Iraq are now studying", [[4000, null, "citiz"]]],
    ["About 3 000 students study there", [[3000, null, "stude"]]],
    ["$1.5 billion was granted", [[1.5e9, "USD", "grant"]]],
    ["a loan of 100 million dollars for roads", [[1e8, "USD", "roads"]]],
    ["10 billion U.S. dollars were invested", [[1e10, "USD", "inves"]]],
    ["около 3 тысяч студентов учатся", [[3000, null, "студе"]]],
    [
      "150 diplomats and 90 officers",
      [
        [150, null, "diplo"],
        [90, null, "offic"],
      ],
    ],
  ])("%s", (text, found) => {
    const heads = quantities(text);
    expect(heads.map(([value, currency]) => [value, currency])).toEqual(
      found.map(([value, currency]) => [value, currency]),
    );
  });

  test.each([
    "On January 30, 2019, they met",
    "in the year 2019 the ministers agreed",
    "the 75th anniversary of relations",
    "resolution 2254/2015",
    "after 13 years of war",
    "by 15 percent",
    "at 14:30 local time",
  ])("none in: %s", (text) => {
    expect(quantities(text)).toEqual([]);
  });

  test("a very long number or line takes no long time and throws nothing", () => {
    expect(quantities(`${"9".repeat(100_000)} students`)).toEqual([]);
    expect(quantities("1 ".repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  });
});

describe("numbers that disagree", () => {
  const claim = (published: string, quote: string, kind: "report" | "pledge" = "report") =>
    documentOf({ text: `${published}. ${quote}.`, published, acts: [{ kind, quote, by: "RU", to: "IQ" }] });
  const at = (...records: readonly ReturnType<typeof claim>[]) =>
    follow(records, { parties: ["IQ", "RU"], asOf: "2030" }).conflicts;

  test("are quoted side by side with their sentences, and not averaged", () => {
    const conflicts = at(
      claim("2019-01-30", "Nearly 4,000 students are studying at Russian universities"),
      claim("2019-10-07", "About 3,000 students are studying in Russia at present"),
    );
    expect(conflicts).toEqual([expect.objectContaining({ kind: "count" })]);
    expect(conflicts[0]?.claims.map(({ value, quote }) => [value, quote])).toEqual([
      ["4000", "Nearly 4,000 students are studying at Russian universities."],
      ["3000", "About 3,000 students are studying in Russia at present."],
    ]);
  });

  test("years apart they are a development", () => {
    expect(
      at(
        claim("2012-01-30", "Some 1,000 students are studying there"),
        claim("2019-10-07", "About 3,000 students are studying there"),
      ),
    ).toEqual([]);
  });

  test("a promise is no claim, and one number twice is no conflict", () => {
    expect(
      at(
        claim("2019-01-30", "There are 100 diplomats in training"),
        claim("2019-03-07", "There will be 150 diplomats in training", "pledge"),
      ),
    ).toEqual([]);
    expect(
      at(
        claim("2019-01-30", "There are 100 diplomats in training"),
        claim("2019-03-07", "Over 100 diplomats in training"),
      ),
    ).toEqual([]);
  });

  test("promised within days of each other they disagree, unless a text promises both", () => {
    const two = claim("2019-01-30", "Russia will give 200 scholarships a year to students", "pledge");
    const three = claim("2019-01-31", "Russia will give 250 scholarships a year to students", "pledge");
    expect(at(two, three)[0]?.claims.map(({ value }) => value)).toEqual(["200", "250"]);
    expect(at(two, claim("2019-03-31", "Russia will give 250 scholarships a year to students", "pledge"))).toEqual([]);
    const both = "Russia will give 200 scholarships a year to students and 250 scholarships a year to students of law";
    expect(at(two, claim("2019-01-31", both, "pledge"))).toEqual([]);
  });

  test("rounded, or not meant exactly, they agree", () => {
    const trade = (published: string, sum: string) =>
      claim(published, `Both ministers noted that ${sum} of mutual trade turnover was reached`);
    expect(at(trade("2019-01-30", "$258 million"), trade("2019-02-03", "$260 million"))).toEqual([]);
    expect(at(trade("2019-01-30", "more than $200 million"), trade("2019-02-03", "about $215 million"))).toEqual([]);
    expect(at(trade("2019-01-30", "$258 million"), trade("2019-02-03", "$261 million"))).toHaveLength(1);
    expect(at(trade("2019-01-30", "$258 million"), trade("2019-02-03", "about $300 million"))).toHaveLength(1);
  });

  test("of different years they are a development", () => {
    const dates = (published: string, tonnes: string, year: string) =>
      claim(published, `Russia imported ${tonnes} tonnes of dates in ${year}`);
    expect(at(dates("2019-01-30", "9,000", "2017"), dates("2019-02-03", "7,000", "2018"))).toEqual([]);
    const [conflict] = at(dates("2019-01-30", "9,000", "2018"), dates("2019-02-03", "7,000", "2018"));
    expect(conflict).toMatchObject({ about: "a count: tonnes of dates" });
  });

  test("one side promises a number, and the other thanks for another within days", () => {
    const promised = claim("2019-01-30", "Russia will give 120 scholarships to students of medicine", "pledge");
    const thanked = claim("2019-01-31", "He thanked for the 150 scholarships given to students of medicine");
    expect(at(promised, thanked)[0]?.claims.map(({ value }) => value)).toEqual(["120", "150"]);
    const fifty = claim("2019-01-30", "Russia will send 50 ventilators", "pledge");
    const forty = claim("2019-01-31", "He thanked for the 40 ventilators that Russia would send");
    expect(at(fifty, forty)[0]?.claims.map(({ value }) => value)).toEqual(["50", "40"]);
  });

  test("of different things they have nothing to do with each other", () => {
    expect(
      at(
        claim("2019-01-30", "Some 4,000 students are studying"),
        claim("2019-02-07", "Some 30 buses were handed over"),
      ),
    ).toEqual([]);
  });
});

describe("the sentence around", () => {
  test("stops at line ends and full stops, not at decimal points", () => {
    const text = "First. It was 1.5 billion in all! Last.\nNext";
    expect(text.slice(...sentenceAround(text, [14, 17]))).toBe("It was 1.5 billion in all!");
  });

  test("is bounded in a text without any", () => {
    const text = "a".repeat(10_000);
    const [start, end] = sentenceAround(text, [5000, 5001]);
    expect(end - start).toBeLessThan(1000);
  });
});
