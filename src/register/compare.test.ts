import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../record/record.ts";
import { validate } from "../record/validate.ts";
import { compare } from "./compare.ts";
import { encounterGroups } from "./encounters.ts";
import { documentOf, iraq, people, visitPaid } from "./testing.ts";

/** Two readouts of one meeting in Moscow, as the two sides publish them. */
const place = { name: "Moscow", country: "RU" };

const iraqi = documentOf({
  text:
    "Minister Alhakim met Lavrov in Moscow on January 30. " +
    "They discussed preparations for the eighth session of the Joint Commission in Baghdad in mid-May. " +
    "He invited Lavrov to visit Iraq this year. " +
    "He called on Russian companies to invest in electricity. " +
    "He thanked Russia for the training of diplomats. " +
    "The talks, held at the request of the Russian side, were frank.",
  published: "2019-01-30",
  publisher: { value: "Ministry of Foreign Affairs of Iraq", party: "IQ" },
  people: [people.alhakim, people.lavrov],
  bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
  encounters: [
    {
      kind: "meeting",
      quote: "Alhakim met Lavrov in Moscow on January 30",
      people: ["Mohamed Alhakim", "Sergey Lavrov"],
      place,
      date: "2019-01-30",
    },
  ],
  undertakings: [
    {
      kind: "agree",
      quote: "preparations for the eighth session of the Joint Commission in Baghdad in mid-May",
      by: ["IQ", "RU"],
      to: ["IQ", "RU"],
      subject: { type: "session", number: 8 },
      body: "Joint Commission",
      where: iraq,
      when: { value: "2019-05-10/2019-05-20", quote: "in mid-May" },
      topics: ["economy"],
    },
    {
      kind: "invite",
      quote: "He invited Lavrov to visit Iraq this year",
      by: "IQ",
      to: "RU",
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
      visitorPerson: "Sergey Lavrov",
      where: { name: "Iraq", country: "IQ" },
      when: { value: "2019", quote: "this year" },
    },
    {
      kind: "request",
      quote: "called on Russian companies to invest in electricity",
      by: "IQ",
      to: "RU",
      subject: { type: "cooperation", field: "electricity" },
      topics: ["energy"],
    },
  ],
  acts: [
    { kind: "thank", quote: "thanked Russia for the training of diplomats", by: "IQ", to: "RU", topics: ["training"] },
  ],
});

const russian = documentOf({
  text:
    "On 30 January talks between Lavrov and Alhakim took place in Moscow at the initiative of the Iraqi side. " +
    "Nearly 4,000 Iraqi students study in Russia, and diplomats are in training at the Academy. " +
    "The session of the Intergovernmental Commission will soon take place in Baghdad. " +
    "The atmosphere was warm and constructive. " +
    "Russia supports the sovereignty of Iraq.",
  published: "2019-01-31",
  publisher: { value: "Ministry of Foreign Affairs of Russia", party: "RU" },
  people: [people.lavrov, people.alhakim],
  bodies: [{ name: "Intergovernmental Commission", parties: ["IQ", "RU"] }],
  encounters: [
    {
      kind: "consultations",
      quote: "talks between Lavrov and Alhakim took place in Moscow",
      people: ["Sergey Lavrov", "Mohamed Alhakim"],
      place,
      date: "2019-01-30",
    },
  ],
  undertakings: [
    {
      kind: "pledge",
      quote: "The session of the Intergovernmental Commission will soon take place in Baghdad",
      by: ["IQ", "RU"],
      to: ["IQ", "RU"],
      subject: { type: "session", number: null },
      body: "Intergovernmental Commission",
      where: iraq,
      when: { value: null, quote: "soon" },
      strength: "medium",
      topics: ["economy"],
    },
  ],
  acts: [
    {
      kind: "report",
      quote: "Nearly 4,000 Iraqi students study in Russia, and diplomats are in training at the Academy",
      by: "RU",
      topics: ["training"],
    },
    { kind: "support", quote: "Russia supports the sovereignty of Iraq", by: "RU", to: "IQ" },
  ],
});

function withSideOfState(record: ChanceryRecord, words: string, party: string): ChanceryRecord {
  const start = record.text.indexOf(words);
  return {
    ...record,
    actors: [
      ...record.actors,
      { id: `s-${party}`, type: "state", name: words, party, mentions: [[start, start + words.length]] },
    ],
  };
}

describe("two readouts of one meeting", () => {
  const comparison = compare(
    withSideOfState(iraqi, "the Russian side", "RU"),
    withSideOfState(russian, "the Iraqi side", "IQ"),
  );

  test("are joined by parties, day and place, whatever the two call it", () => {
    expect(validate(iraqi)).toEqual([]);
    expect(validate(russian)).toEqual([]);
    expect(comparison.encounter).toMatchObject({
      kind: "meeting",
      reasons: ["the same parties (IQ and RU)", "the same day", "both in Moscow"],
    });
    expect(comparison.encounter?.differences).toEqual([
      { about: "kind", a: "meeting", b: "consultations", conflict: false },
    ]);
    expect(comparison.sameSide).toBe(false);
  });

  test("said by both: one session under two names, dated by one and soon for the other", () => {
    const session = comparison.both.find(({ a }) => a.undertaking === "session");
    expect(session?.b.quote).toContain("will soon take place in Baghdad");
    expect(session?.differences).toEqual(
      expect.arrayContaining([
        { about: "date", a: "2019-05-10/2019-05-20", b: "soon", conflict: false },
        { about: "number", a: "8", b: null, conflict: false },
        { about: "strength", a: "firm", b: "medium", conflict: false },
      ]),
    );
    expect(comparison.inConflict).toEqual([]);
  });

  test("only by one: not mentioned by the other, which denies nothing", () => {
    expect(comparison.onlyA.map(({ kind, undertaking }) => [kind, undertaking])).toEqual(
      expect.arrayContaining([
        ["invite", "visit"],
        ["request", "cooperation"],
      ]),
    );
    expect(comparison.onlyB.map(({ kind }) => kind)).toContain("support");
    expect(JSON.stringify(comparison)).not.toContain("denied");
  });

  test("who asked for it, words on its mood, lengths, topics in their order", () => {
    expect(comparison.a.askedBy?.party).toBe("RU");
    expect(comparison.b.askedBy?.party).toBe("IQ");
    expect(comparison.a.qualityWords.map(({ word }) => word)).toEqual(["frank"]);
    expect(comparison.b.qualityWords.map(({ word }) => word)).toEqual(["warm", "constructive"]);
    expect(comparison.a.words).toBeGreaterThan(40);
    expect(comparison.a.actsBy).toEqual([
      { party: "IQ", acts: 4 },
      { party: "RU", acts: 1 },
    ]);
    expect(comparison.a.topics).toEqual(["economy", "energy", "training"]);
    expect(comparison.b.topics).toEqual(["training", "economy"]);
    expect(comparison.reordered).toEqual(["economy", "training"]);
  });

  test("turned round, it is the same comparison turned round", () => {
    const turned = compare(
      withSideOfState(russian, "the Iraqi side", "IQ"),
      withSideOfState(iraqi, "the Russian side", "RU"),
    );
    expect(turned.onlyA).toEqual(comparison.onlyB);
    expect(turned.onlyB).toEqual(comparison.onlyA);
    expect(turned.both.map(({ a, b }) => [b.quote, a.quote])).toEqual(
      comparison.both.map(({ a, b }) => [a.quote, b.quote]),
    );
  });
});

describe("what cannot both be right", () => {
  const withDate = (publisher: string, value: string, quote: string, count: string) =>
    documentOf({
      text: `${publisher}: Minister Alhakim met Lavrov. The eighth session of the Joint Commission will be held ${quote}. About ${count} students study in Russia.`,
      published: "2019-01-30",
      publisher: { value: publisher, party: "IQ" },
      people: [people.alhakim, people.lavrov],
      bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
      encounters: [
        { kind: "meeting", quote: "Minister Alhakim met Lavrov", people: ["Mohamed Alhakim", "Sergey Lavrov"] },
      ],
      undertakings: [
        {
          kind: "agree",
          quote: `The eighth session of the Joint Commission will be held ${quote}`,
          by: ["IQ", "RU"],
          to: ["IQ", "RU"],
          subject: { type: "session", number: 8 },
          body: "Joint Commission",
          when: { value, quote },
        },
      ],
      acts: [{ kind: "report", quote: `About ${count} students study in Russia`, by: "RU", to: "IQ" }],
    });

  test("dates and numbers are set side by side", () => {
    const { inConflict, sameSide } = compare(
      withDate("One", "2019-05", "in May", "4,000"),
      withDate("Two", "2019-03", "in March", "3,000"),
    );
    expect(sameSide).toBe(true);
    expect(inConflict.map(({ differences }) => differences.filter(({ conflict }) => conflict))).toEqual([
      [{ about: "date", a: "2019-05", b: "2019-03", conflict: true }],
      [{ about: "quantity", a: "4000", b: "3000", conflict: true }],
    ]);
  });

  test("a text agrees with itself", () => {
    const one = withDate("One", "2019-05", "in May", "4,000");
    const { both, onlyA, onlyB, inConflict, reordered } = compare(one, one);
    expect(both).toHaveLength(one.acts.length);
    expect([onlyA, onlyB, inConflict, reordered]).toEqual([[], [], [], []]);
    expect(both.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

describe("one session spoken of in two ways", () => {
  const told = (text: string, by: "IQ" | "RU", number: number | null, when: { value: string | null; quote: string }) =>
    documentOf({
      text: `Alhakim met Lavrov. ${text}.`,
      published: "2019-01-30",
      publisher: { value: by, party: by },
      people: [people.alhakim, people.lavrov],
      bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
      encounters: [{ kind: "meeting", quote: "Alhakim met Lavrov", people: ["Mohamed Alhakim", "Sergey Lavrov"] }],
      acts: [{ kind: by === "IQ" ? "discuss" : "affirm", quote: text, by: by === "IQ" ? ["IQ", "RU"] : "RU" }],
      sittings: [{ state: "planned", body: "Joint Commission", number, when, quote: text }],
    });
  const named = told("They reviewed the eighth session of the Joint Commission in mid-May", "IQ", 8, {
    value: "2019-05",
    quote: "in mid-May",
  });

  test("is laid side by side: a day named against “soon”", () => {
    const vague = told("More use is to be made of the Joint Commission, which meets soon", "RU", null, {
      value: null,
      quote: "soon",
    });
    const { both, inConflict } = compare(named, vague);
    expect(both).toHaveLength(1);
    expect(both[0]?.differences).toContainEqual({ about: "date", a: "2019-05", b: "soon", conflict: false });
    expect(inConflict).toEqual([]);
  });

  test("two days are in conflict; another number is another session", () => {
    const april = { value: "2019-04", quote: "in April" };
    const text = "The Joint Commission meets in April";
    expect(compare(named, told(text, "RU", 8, april)).inConflict).toHaveLength(1);
    expect(compare(named, told(text, "RU", 9, april)).both).toEqual([]);
  });
});

describe("texts of different encounters", () => {
  test("are compared, and not called one meeting", () => {
    expect(compare(iraqi, visitPaid("2019-10-07")).encounter).toBeNull();
    expect(compare(documentOf({ text: "Nothing." }), documentOf({ text: "Nothing else." }))).toMatchObject({
      encounter: null,
      both: [],
    });
  });
});

describe("documents of one encounter", () => {
  test("are grouped by parties, a day apart at most, and place", () => {
    const late = visitPaid("2019-10-08", { date: "2019-10-08", kind: "visit" });
    const groups = encounterGroups([visitPaid("2019-10-07"), late, iraqi, russian, visitPaid("2019-10-12")]);
    expect(groups.map(({ date, documents }) => [date, documents.length])).toEqual([
      ["2019-01-30", 2],
      ["2019-10-07", 2],
      ["2019-10-12", 1],
    ]);
  });

  test("a minister's meeting with somebody else of that side is another, and both find their second account", () => {
    const kosachev = (who: string) =>
      documentOf({
        text: `Alhakim received Kosachev in Moscow. ${who} tells of it.`,
        published: "2019-01-30",
        people: [
          people.alhakim,
          { name: "Konstantin Kosachev", party: "RU", offices: ["member-of-parliament"], as: "Kosachev" },
        ],
        encounters: [
          {
            kind: "meeting",
            quote: "Alhakim received Kosachev in Moscow",
            people: ["Mohamed Alhakim", "Konstantin Kosachev"],
            place,
          },
        ],
      });
    expect(compare(kosachev("A paper"), russian).encounter).toBeNull();
    const groups = encounterGroups([iraqi, russian, kosachev("A paper"), kosachev("An agency")]);
    expect(groups.map(({ documents }) => documents.length)).toEqual([2, 2]);
  });

  test("a call and a meeting of one day are two", () => {
    const call = documentOf({
      text: "Alhakim called Lavrov.",
      published: "2019-10-07",
      people: [people.alhakim, people.lavrov],
      encounters: [{ kind: "call", quote: "Alhakim called Lavrov", people: ["Mohamed Alhakim", "Sergey Lavrov"] }],
    });
    expect(encounterGroups([visitPaid("2019-10-07"), call])).toHaveLength(2);
  });
});

describe("two accounts of one session", () => {
  const bodies = [{ name: "Iraqi-Russian Joint Commission", parties: ["IQ", "RU"] as const }];
  const told = (published: string, text: string, date: string | null, number: number) =>
    documentOf({
      text: `${published}. ${text} the ${number}th session of the Iraqi-Russian Joint Commission.`,
      published,
      bodies,
      encounters: [
        {
          kind: "session",
          quote: `${text} the ${number}th session of the Iraqi-Russian Joint Commission`,
          parties: ["IQ", "RU"],
          place: iraq,
          date,
          body: "Iraqi-Russian Joint Commission",
          number,
        },
      ],
    });

  test("are joined by its number though the days differ, which is a conflict", () => {
    const { encounter } = compare(
      told("2019-04-26", "On 25 April they held", "2019-04-25", 8),
      told("2019-05-05", "On 2 May they opened", "2019-05-02", 8),
    );
    expect(encounter?.reasons).toContain("session 8 of Iraqi-Russian Joint Commission");
    expect(encounter?.differences).toEqual([{ about: "date", a: "2019-04-25", b: "2019-05-02", conflict: true }]);
  });

  test("give it two numbers, which is a conflict; another year's session is another", () => {
    const eighth = told("2019-04-26", "On 25 April they held", "2019-04-25", 8);
    const { encounter } = compare(eighth, told("2019-04-26", "On 25 April they opened", "2019-04-25", 9));
    expect(encounter?.differences).toEqual([{ about: "number", a: "8", b: "9", conflict: true }]);
    expect(compare(eighth, told("2021-04-26", "On 25 April they held", "2021-04-25", 8)).encounter).toBeNull();
  });

  test("contradict each other by no day that is only the document's own", () => {
    const { encounter } = compare(
      told("2019-04-25", "On 25 April they held", "2019-04-25", 8),
      told("2019-04-26", "In Baghdad they held", "2019-04-26", 8),
    );
    expect(encounter?.differences).toEqual([{ about: "date", a: "2019-04-25", b: "2019-04-26", conflict: false }]);
  });
});

describe("who rang whom", () => {
  const call = (published: string, words: string, who: "initiative" | "ringing") =>
    documentOf({
      text: `${published}. ${words}. ${who}`,
      published,
      people: [people.alhakim, people.lavrov],
      encounters: [{ kind: "call", quote: words, people: ["Mohamed Alhakim", "Sergey Lavrov"], date: published }],
    });

  test("both say that the other side did: it is shown", () => {
    const one = call("2019-01-30", "Alhakim received a telephone call from Lavrov", "ringing");
    const other = call("2019-01-30", "At the initiative of Alhakim he spoke by telephone with Lavrov", "initiative");
    const { a, b } = compare(one, other);
    expect([a.askedBy?.party, b.askedBy?.party]).toEqual(["RU", "IQ"]);
  });
});

test("the day after a session its chair is received by somebody else: two encounters", () => {
  const text = "On 14 March the sixth session of the Joint Commission was held. On 15 March Alhakim met Lavrov.";
  const record = documentOf({
    text,
    published: "2018-03-16",
    people: [people.alhakim, people.lavrov],
    bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
    encounters: [
      {
        kind: "session",
        quote: "the sixth session of the Joint Commission was held",
        parties: ["IQ", "RU"],
        date: "2018-03-14",
        body: "Joint Commission",
        number: 6,
      },
      {
        kind: "meeting",
        quote: "Alhakim met Lavrov",
        people: ["Mohamed Alhakim", "Sergey Lavrov"],
        date: "2018-03-15",
      },
    ],
  });
  const other = documentOf({ ...{ text: `${text} So it was.` }, published: "2018-03-16" });
  expect(encounterGroups([record, other]).map(({ kind, body, number }) => [kind, body, number])).toEqual([
    ["session", "Joint Commission", 6],
    ["meeting", null, null],
  ]);
});
