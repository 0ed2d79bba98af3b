import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord, emptyRecord, partyName } from "../../test/any-record.ts";
import { documentOf } from "../register/testing.ts";
import { recordPage } from "./record-page.ts";
import { columnsOf } from "./terminal/columns.ts";

const moscow = documentOf({
  text:
    "Minister in Moscow\n27 February 2018\nForeign Minister Jaafari met Mr. Lavrov in Moscow. Jaafari thanked Russia for the training of 90 diplomats, " +
    "stressing the need to hold the eighth session of the High Joint Committee in Baghdad. Lavrov said that he will visit Iraq in the coming period " +
    "after the agreement on the new headquarters.",
  title: "Minister in Moscow",
  published: "2018-02-27",
  publisher: { value: "Ministry of Foreign Affairs", party: "IQ" },
  source: "moscow.txt",
  people: [
    { name: "Jaafari", party: "IQ", offices: ["foreign-minister"], as: "Foreign Minister Jaafari" },
    { name: "Lavrov", party: "RU", as: "Mr. Lavrov" },
  ],
  bodies: [{ name: "High Joint Committee", parties: ["IQ", "RU"] }],
  encounters: [
    {
      kind: "meeting",
      quote: "Foreign Minister Jaafari met Mr. Lavrov in Moscow",
      people: ["Jaafari", "Lavrov"],
      place: { name: "Moscow", country: "RU" },
      date: "2018-02-27",
    },
  ],
  acts: [
    {
      kind: "thank",
      quote: "thanked Russia for the training of 90 diplomats",
      by: "IQ",
      to: "RU",
      people: ["Jaafari"],
      topics: ["training"],
      strength: "medium",
    },
  ],
  undertakings: [
    {
      kind: "request",
      quote: "stressing the need to hold the eighth session of the High Joint Committee in Baghdad",
      by: "IQ",
      to: "RU",
      owes: ["IQ", "RU"],
      people: ["Jaafari"],
      subject: { type: "session", number: 8 },
      body: "High Joint Committee",
      where: { name: "Baghdad", country: "IQ" },
      strength: "medium",
    },
    {
      kind: "pledge",
      quote: "he will visit Iraq in the coming period after the agreement on the new headquarters",
      by: "RU",
      to: "IQ",
      people: ["Lavrov"],
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
      visitorPerson: "Lavrov",
      when: { value: null, quote: "in the coming period" },
      condition: "after the agreement on the new headquarters",
    },
  ],
});

describe("the page of a record", () => {
  test("tells who met, what each side said, what is owed", () => {
    expect(recordPage(moscow, { colour: false, width: 76, partyName })).toMatchInlineSnapshot(`
      "Minister in Moscow
      Readout · Ministry of Foreign Affairs (Iraq) · 27 February 2018 · English
      moscow.txt

      MEETING
        who      Jaafari, foreign minister (Iraq)
                 Lavrov (Russia)
        where    Moscow, Russia
        when     27 February 2018
        in words “Foreign Minister Jaafari met Mr. Lavrov in Moscow”

      Iraq: Jaafari
        thank        “thanked Russia for the training of 90 diplomats”
                     about training
        request      “stressing the need to hold the eighth session of the High
                     Joint Committee in Baghdad”
                     follow-up u1

      Russia: Lavrov
        pledge       “he will visit Iraq in the coming period after the agreement
                     on the new headquarters”
                     firm · follow-up u2

      NEEDS FOLLOW-UP
        u1   Iraq and Russia owe each other the 8th session of the High Joint
             Committee
             how      asked for by Iraq
             when     not said
             where    Baghdad, Iraq
             in words “stressing the need to hold the eighth session of the High
                      Joint Committee in Baghdad”
        u2   Russia owes Iraq a visit by Lavrov (Russia) to Iraq
             how      promised by Russia
             when     “in the coming period”, no date
             where    not said
             on terms “after the agreement on the new headquarters”
             in words “he will visit Iraq in the coming period after the agreement
                      on the new headquarters”
      "
    `);
  });

  test("says what could not be read, and on which line", () => {
    const start = moscow.text.indexOf("said that");
    const page = recordPage({ ...moscow, unread: [[start, start + 9]] }, { colour: false, width: 76, partyName });
    expect(page.slice(page.indexOf("COULD NOT"))).toMatchInlineSnapshot(`
      "COULD NOT BE READ
        In 1 place words stand that often carry an act, and no rule could read
        them.
        line 3    “… Joint Committee in Baghdad. Lavrov said that he will visit
                  Iraq in the coming …”
      "
    `);
  });

  test("says so where there is nothing to tell", () => {
    expect(recordPage(emptyRecord, { colour: false, width: 60 })).toMatchInlineSnapshot(`
      "No title found
      Document · publisher not known · no date found · English
      empty.txt

      No meeting, call or other encounter is told of.
      Nothing that one side said to another, or did, was found in
      it.

      NEEDS FOLLOW-UP
        Nothing that could later be checked was asked or promised.
      "
    `);
  });

  test("tells several meetings one after the other, and what belongs to none", () => {
    const record = documentOf({
      text: "The Minister received the Ambassador of Egypt. He praised Egypt. Later he received the Ambassador of China. He thanked China. The ministry condemned the attack.",
      encounters: [
        { kind: "meeting", quote: "The Minister received the Ambassador of Egypt", parties: ["IQ", "EG"] },
        { kind: "meeting", quote: "he received the Ambassador of China", parties: ["IQ", "CN"], announced: true },
      ],
      acts: [
        { kind: "thank", quote: "He thanked China", by: "IQ", to: "CN", encounter: 2 },
        { kind: "praise", quote: "He praised Egypt", by: "IQ", to: "EG", encounter: 1 },
        { kind: "condemn", quote: "The ministry condemned the attack", by: "IQ", encounter: 1, negated: true },
      ],
    });
    const loose = {
      ...record,
      acts: record.acts.map((act) => (act.kind === "condemn" ? { ...act, encounter: null } : act)),
    };
    const lines = recordPage(loose, { colour: false, width: 80, partyName }).split("\n");
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    expect(at("MEETING")).toBeGreaterThan(0);
    expect([
      at("MEETING"),
      at("praised"),
      at("ANNOUNCED: MEETING"),
      at("thanked"),
      at("OUTSIDE ANY OF THESE"),
      at("condemned"),
    ]).toEqual(
      [
        at("MEETING"),
        at("praised"),
        at("ANNOUNCED: MEETING"),
        at("thanked"),
        at("OUTSIDE ANY OF THESE"),
        at("condemned"),
      ].toSorted((a, b) => a - b),
    );
    expect(lines[at("condemned") + 1]).toContain("negated");
  });

  test("sets words that run from right to left apart, on every line", () => {
    const record = documentOf({
      text: "التقى وزير الخارجية إبراهيم الجعفري نظيره الروسي. وأعرب عن شكره لتدريب الدبلوماسيين العراقيين في موسكو.",
      language: "ar",
      people: [{ name: "إبراهيم الجعفري", party: "IQ", offices: ["foreign-minister"] }],
      encounters: [
        {
          kind: "meeting",
          quote: "التقى وزير الخارجية إبراهيم الجعفري نظيره الروسي",
          people: ["إبراهيم الجعفري"],
          parties: ["IQ", "RU"],
        },
      ],
      acts: [
        {
          kind: "thank",
          quote: "وأعرب عن شكره لتدريب الدبلوماسيين العراقيين في موسكو",
          by: "IQ",
          people: ["إبراهيم الجعفري"],
        },
      ],
    });
    const page = recordPage(record, { colour: false, width: 50, partyName });
    expect(page).toContain("Iraq: \u2068إبراهيم الجعفري\u2069\n");
    for (const line of page.split("\n")) {
      expect(line.split("\u2068").length, line).toBe(line.split("\u2069").length);
      if (/\p{Script=Arabic}/u.test(line)) expect(line).toContain("\u2068");
    }
  });

  test("colours only where asked to", () => {
    expect(recordPage(moscow, { colour: true, width: 80, partyName })).toContain("\u001b[32mthank\u001b[39m");
    expect(recordPage(moscow, { colour: false, width: 80, partyName })).not.toContain("\u001b");
  });

  test("fits the width, whatever the document holds, and commands no terminal", () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 20, max: 120 }), (record, width) => {
        const page = recordPage(record, { colour: false, width, partyName });
        for (const line of page.split("\n")) {
          expect(columnsOf(line), line).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067]/u);
          expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
        }
      }),
    );
  });
});
