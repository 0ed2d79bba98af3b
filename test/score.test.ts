import { describe, expect, test } from "vitest";
import type { Act, Actor, ChanceryRecord, Span } from "../src/record/record.ts";
import { figures, type GoldReading, goldSpan, interval, overlap, scoreReading } from "./score.ts";

const text = "The Minister thanked Russia for the training. He will visit Moscow in May. He thanked Russia again.";
const spanOf = (quote: string): Span => [text.indexOf(quote), text.indexOf(quote) + quote.length];

function act(id: string, quote: string, kind: Act["kind"], toParty: readonly string[] = []): Act {
  return {
    ...{ id, kind, by: [], byParty: ["IQ"], to: [], toParty, via: [], encounter: null, span: spanOf(quote), quote },
    ...{ trigger: spanOf(quote), topics: [], strength: "firm", negated: false, reportedBy: null, cameo: "010" },
    ...{ plover: "", rule: "en.test", inferred: [], undertaking: null },
  };
}

function record(acts: readonly Act[], actors: readonly Actor[] = []): ChanceryRecord {
  return {
    format: "chancery-record/1",
    reader: { version: "0", pack: "sha256:0" },
    document: {
      id: "",
      kind: "readout",
      language: "en",
      title: null,
      published: null,
      publisher: null,
      source: "a.txt",
    },
    ...{ text, actors, encounters: [], sittings: [], bodies: [], acts, undertakings: [], unread: [] },
  };
}

const scored = (gold: GoldReading, acts: readonly Act[], actors: readonly Actor[] = []) =>
  scoreReading({ name: "a", text, gold, record: record(acts, actors) });

const thanks = "thanked Russia for the training";
const visit = "He will visit Moscow in May";

describe("acts", () => {
  const gold: GoldReading = {
    acts: [
      { kinds: ["thank", "praise"], byParty: ["IQ"], toParty: ["RU"], quote: thanks },
      { kinds: ["pledge"], byParty: ["IQ"], quote: visit, optional: true },
    ],
  };

  test("any acceptable kind is right; an optional one missed costs nothing", () => {
    expect(scored(gold, [act("a1", thanks, "praise", ["RU"])]).counts).toMatchObject({
      acts: { hit: 1, gold: 1, found: 1 },
      "act addressees": { hit: 1, gold: 1, found: 1 },
    });
  });

  test("an optional one found counts", () => {
    expect(scored(gold, [act("a1", visit, "pledge")]).counts.acts).toEqual({ hit: 1, gold: 2, found: 1 });
  });

  test("another kind is right only without regard to kind", () => {
    expect(scored(gold, [act("a1", thanks, "warn")]).counts).toMatchObject({
      acts: { hit: 0, gold: 1, found: 1 },
      "acts, any kind": { hit: 1, gold: 1, found: 1 },
    });
  });

  test("two for one pair once, and the closer one", () => {
    const { counts, errors } = scored(gold, [act("a1", "thanked Russia for", "thank"), act("a2", thanks, "thank")]);
    expect(counts.acts).toEqual({ hit: 1, gold: 1, found: 2 });
    expect(errors.acts?.spurious).toMatchObject([{ id: "a1" }]);
  });

  test("a document without a record has everything missed", () => {
    expect(scoreReading({ name: "a", text, gold, record: null }).counts.acts).toEqual({ hit: 0, gold: 1, found: 0 });
  });

  test("a quote that is not the text at its span is refused", () => {
    expect(() => scored(gold, [{ ...act("a1", thanks, "thank"), quote: "thanked" }])).toThrow("a1");
  });
});

test("people pair by surname and party, whatever the spelling's marks", () => {
  const person: Actor = { id: "p1", type: "person", name: "İbrahim Al-Jaʿafarí", party: "IQ", mentions: [[0, 3]] };
  const people = [{ name: "Ibrahim Al-Jaʿafari", office: "foreign-minister", party: "IQ" }];
  expect(scored({ people }, [], [person]).counts).toMatchObject({
    people: { hit: 1, gold: 1, found: 1 },
    offices: { hit: 0, gold: 1, found: 1 },
  });
  expect(scored({ people }, [], [{ ...person, party: "RU" }]).counts.people?.hit).toBe(0);
});

describe("gold places", () => {
  test("a quote, its second occurrence, a head with its tail", () => {
    expect(goldSpan({ quote: "thanked Russia" }, text, "a")).toEqual([13, 27]);
    expect(goldSpan({ quote: "thanked Russia", nth: 2 }, text, "a")).toEqual([78, 92]);
    expect(goldSpan({ head: "He will", tail: "May" }, text, "a")).toEqual(spanOf(visit));
  });

  test.each([{ quote: "Iraq" }, { quote: "thanked Russia", nth: 3 }, { head: "He will", tail: "June" }, {}])(
    "%j is refused",
    (place) => {
      expect(() => goldSpan(place, text, "a")).toThrow("a: not in the text");
    },
  );
});

test("overlap: half of the shorter and a third of the longer", () => {
  expect(overlap([0, 10], [0, 10])).toBe(1);
  expect(overlap([0, 10], [0, 31])).toBeCloseTo(10 / 31);
  expect(overlap([0, 10], [0, 34])).toBe(0);
  expect(overlap([0, 10], [6, 16])).toBe(0);
  expect(overlap([0, 10], [20, 30])).toBe(0);
});

test("figures are over all documents together, and the interval is drawn alike each time", () => {
  const gold: GoldReading = { acts: [{ kinds: ["thank"], byParty: ["IQ"], quote: thanks }] };
  const two = [scored(gold, [act("a1", thanks, "thank"), act("a2", visit, "pledge")]), scored(gold, [])];
  expect(figures(two, "acts")).toEqual({ hit: 1, gold: 2, found: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(interval(two, "acts")).toEqual(interval(two, "acts"));
  expect(interval([], "acts")).toEqual([0, 0]);
});
