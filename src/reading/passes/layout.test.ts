import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutWords } from "../languages/en/word-lists.ts";
import { findDateline } from "./dateline.ts";
import { findLayout } from "./layout.ts";

function layoutOf(text: string) {
  const layout = findLayout(text, layoutWords);
  return {
    title: layout.title && text.slice(...layout.title),
    paragraphs: layout.paragraphs.map(({ span }) => text.slice(...span)),
    datelines: layout.paragraphs.map(({ dateline }) => dateline && text.slice(...dateline)),
    lines: layout.lines.map((span) => text.slice(...span)),
    fields: Object.fromEntries([...layout.fields].map(([name, { value }]) => [name, value])),
  };
}

const prose = "The two ministers met in the capital and spoke of trade, energy and transport.";

test("below its publisher's name a text may begin at once", () => {
  const short = "The ministers met in Oslo today.";
  const layout = layoutOf(`Royal Norwegian Embassy, Lima\n\n${short}\n\n${prose}`);
  expect(layout).toMatchObject({ title: null, paragraphs: [short, prose] });
});

test("whoever is given the word in a transcript stands in the text, though he only greets", () => {
  const greeting = "President of Peru Juan Diaz: Mr President,";
  expect(layoutOf(`Beginning of talks\n\n${prose}\n\n${greeting}\n\n${prose}`).paragraphs).toContain(greeting);
});

describe("title", () => {
  test.each([
    ["a line before the prose", `Ministers meet in Oslo\n\n${prose}`, "Ministers meet in Oslo"],
    ["behind a stamp", `11 June 2024 18:42\n\nMinisters meet in Oslo\n\n${prose}`, "Ministers meet in Oslo"],
    ["behind a label", `PRESS RELEASE\n\nMinisters meet in Oslo\n\n${prose}`, "Ministers meet in Oslo"],
    [
      "behind a numbered label",
      `Press Release No. 214\n\nMinisters meet in Oslo\n\n${prose}`,
      "Ministers meet in Oslo",
    ],
    [
      "behind who publishes it",
      `Ministry of Foreign Affairs of the Kingdom of Norway\n\nMinisters meet in Oslo\n\n${prose}`,
      "Ministers meet in Oslo",
    ],
    [
      "a ministry that does something",
      `Ministry of Foreign Affairs of Norway summons Ambassador of Peru\n\nHistory\n\n${prose}`,
      "Ministry of Foreign Affairs of Norway summons Ambassador of Peru",
    ],
    ["behind a path", `Home | Media Statement\n\nMinisters meet in Oslo\n\n${prose}`, "Ministers meet in Oslo"],
    ["with a full stop", `Ministers meet in Oslo.\n\n${prose}`, "Ministers meet in Oslo."],
    [
      "a sentence before a dateline",
      `The Minister informed the Ambassador of his confidence in closer ties with the country of the envoy.\n\nOSLO, April 24 (NTB) - ${prose}`,
      "The Minister informed the Ambassador of his confidence in closer ties with the country of the envoy.",
    ],
    [
      "behind a place and a date",
      `New York\n\n23 September 2023\n\nMinisters meet in Oslo\n\n${prose}`,
      "Ministers meet in Oslo",
    ],
    [
      "a full line whose next word would fit",
      `The Foreign Minister's meeting with the Minister of Latvia: 4 May 2019\nThe two ministers met in the capital and spoke of trade, energy and transport.\n${prose} ${prose}`,
      "The Foreign Minister's meeting with the Minister of Latvia: 4 May 2019",
    ],
    ["none before prose alone", `${prose} ${prose}\n\n${prose}`, null],
  ])("%s", (_, text, expected) => {
    expect(layoutOf(text).title).toBe(expected);
  });

  test("a text with a line for each paragraph is not hard-wrapped", () => {
    const text = `The Minister's Meeting with the Foreign Minister of Latvia\n06/11/2024 08:01 PM\n${prose} ${prose} ${prose}`;
    expect(layoutOf(text).title).toBe("The Minister's Meeting with the Foreign Minister of Latvia");
    expect(layoutOf(text).paragraphs).toEqual([`${prose} ${prose} ${prose}`]);
  });

  test.each([
    [
      "front matter by other names",
      "---\nheadline: Talks in Oslo\nurl: https://example.org/1\nsource: Kenya News Agency\n---\n",
    ],
    ["lines of labels", "Title: Talks in Oslo\nSource: Kenya News Agency\nURL: https://example.org/1\n\n"],
    ["labels in bold", "**Title:** Talks in Oslo\n**Source:** Kenya News Agency\n**Link**: https://example.org/1\n\n"],
  ])("a header: %s", (_, header) => {
    const { title, fields, paragraphs } = layoutOf(header + prose);
    expect(title).toBe("Talks in Oslo");
    expect(fields).toEqual({ title: "Talks in Oslo", publisher: "Kenya News Agency", source: "https://example.org/1" });
    expect(paragraphs).toEqual([prose]);
  });

  test("one line with a colon is a title; the mark of a heading is not", () => {
    expect(layoutOf(`Subject: no talks in Oslo\n\n${prose}`).title).toBe("Subject: no talks in Oslo");
    expect(layoutOf(`# Ministers meet in Oslo\n\n${prose}`).title).toBe("Ministers meet in Oslo");
  });

  test("given in the front matter", () => {
    const { title, fields, paragraphs } = layoutOf(
      `---\ntitle: "Talks in Oslo"\nsource: https://example.org/1\n---\n${prose}\n`,
    );
    expect(title).toBe("Talks in Oslo");
    expect(fields).toEqual({ title: "Talks in Oslo", source: "https://example.org/1" });
    expect(paragraphs).toEqual([prose]);
  });

  test("a link to another story amid the text does not end it; one at its end does", () => {
    const more = "They agreed to open a bridge over the river before the end of the year.";
    expect(layoutOf(`Talks\n\n${prose}\n\nAlso read: Another story\n\n${more}`).paragraphs).toEqual([prose, more]);
    expect(layoutOf(`Talks\n\n${prose}\n\nAlso read\n\n${more}`).paragraphs).toEqual([prose]);
  });

  test("front matter that is not closed is text", () => {
    expect(layoutOf(`---\ntitle: x\n\n${prose}`).fields).toEqual({});
  });
});

describe("dateline", () => {
  test.each([
    ["CAIRO, Jan. 12 (MENA) - The minister spoke.", "CAIRO, Jan. 12 (MENA) - "],
    ["ABU DHABI, 6th November, 2024 (WAM) -- The minister spoke.", "ABU DHABI, 6th November, 2024 (WAM) -- "],
    ["Hanoi (VNA) – The minister spoke.", "Hanoi (VNA) – "],
    ["Nairobi, March 15, 2024: The minister spoke.", "Nairobi, March 15, 2024: "],
    ["7 June 2023, Luanda. The minister spoke.", "7 June 2023, Luanda. "],
    ["Luanda, 7 June 2023. The minister spoke.", "Luanda, 7 June 2023. "],
    ["MOSCOW, May 15. /TASS/. The minister spoke.", "MOSCOW, May 15. /TASS/. "],
    ["Ulaanbaatar, October 16, 2024 /MONTSAME/. The minister spoke.", "Ulaanbaatar, October 16, 2024 /MONTSAME/. "],
    ["Havana, Oct 22 (Prensa Latina) The minister spoke.", "Havana, Oct 22 (Prensa Latina) "],
    ["ASTANA. Kazinform - Deputy Prime Minister – Minister of Foreign Affairs spoke.", "ASTANA. Kazinform - "],
    ["PASAY CITY 05 July 2024 – The department spoke.", "PASAY CITY 05 July 2024 – "],
    ["Accra, Oct. 11, 2022, GNA - The president spoke.", "Accra, Oct. 11, 2022, GNA - "],
    ["Rabat - Minister Bennani spoke.", "Rabat - "],
    ["Lake Town, Kenya - Minister Mwangi spoke.", "Lake Town, Kenya - "],
    ["KPL - The minister spoke.", "KPL - "],
  ])("%s", (text, expected) => {
    const span = findDateline(text, [0, text.length], layoutWords, true);
    expect(span && text.slice(...span)).toBe(expected);
  });

  test.each([
    "External Affairs Minister (EAM) Dr. Rao spoke.",
    "The Department of Foreign Affairs (DFA) hosted the talks.",
    "The Ministry of Foreign Affairs (Wisma Putra), in a statement, said so.",
    "He said: we shall come.",
    "Foreign Minister Wang Yi met Foreign Minister Lavrov.",
    "The minister said - and repeated - that it was so.",
    "He pointed out that: Iraq is keen on trade.",
  ])("none: %s", (text) => {
    expect(findDateline(text, [0, text.length], layoutWords, true)).toBeNull();
  });

  test("a town alone only before the first paragraph", () => {
    const text = "Rabat - Minister Bennani spoke.";
    expect(findDateline(text, [0, text.length], layoutWords, false)).toBeNull();
  });
});

describe("what is around the prose", () => {
  test("boilerplate, captions and stamps are no prose", () => {
    const { paragraphs } = layoutOf(
      [
        "Ministers meet in Oslo",
        "[Photo: The two ministers shake hands before the talks in the ministry.]",
        prose,
        "The two ministers during their meeting in Oslo, Tuesday, November 14, in the hall of the old ministry by the harbour - via Facebook",
        "Mr. Berg (R) shakes hands with Mr. Lund in Oslo on Mar 4.",
        "For further information, please contact the press office of the ministry.",
        "Tags: Oslo, talks",
      ].join("\n\n"),
    );
    expect(paragraphs).toEqual([prose]);
  });

  test.each(["-Ends-", "(END)", "Related News", "Check Also", "You might also like", "Notes to editors"])(
    "nothing comes after %s",
    (closer) => {
      expect(
        layoutOf(
          `Ministers meet in Oslo\n\n${prose}\n\n${closer}\n\nThe weather will be fine in all the provinces today.`,
        ).paragraphs,
      ).toEqual([prose]);
    },
  );

  test("a sentence that begins like a closer closes nothing", () => {
    const next = "Ending the war, the minister said, comes first for all.";
    expect(layoutOf(`Ministers meet in Oslo\n\n${prose}\n\n${next}`).paragraphs).toEqual([prose, next]);
  });

  test("numbers and bullets are cut off, the text is kept", () => {
    expect(layoutOf(`Ministers meet\n\n1. ${prose}\n\n• ${prose}`).paragraphs).toEqual([prose, prose]);
  });

  test("a list's short lead is prose where its items go on with it", () => {
    expect(layoutOf(`Ministers meet\n\n${prose}\n\nPeru will:\n\n- open an embassy in Oslo;`).paragraphs).toEqual([
      prose,
      "Peru will:",
      "open an embassy in Oslo;",
    ]);
    expect(layoutOf(`Ministers meet\n\n${prose}\n\nRelated links:\n\n- About the Ministry`).paragraphs).toEqual([
      prose,
    ]);
  });

  test("hard-wrapped lines are one paragraph", () => {
    const wrapped =
      "The two ministers met in the capital and spoke of trade,\nenergy and transport, and of what the coming year would\nbring to both.";
    expect(layoutOf(`Ministers meet\n\n${wrapped}`).paragraphs).toEqual([wrapped]);
  });

  test("dots are no prose", () => {
    expect(layoutOf(`Ministers meet\n\n${prose}\n\n.     .     .     .     .`).paragraphs).toEqual([prose]);
  });
});

describe("any text", () => {
  const line = fc.constantFrom(
    "",
    "Ministers meet",
    prose,
    "CAIRO, Jan. 12 (MENA) - ",
    "1. ",
    "---",
    "(END)",
    "Photo: x",
    "a: b",
    "Home / News",
    "12/3/2024",
    ". . . . .",
    "— – -",
  );

  test("spans lie inside, in order, apart, and hold no white space at their ends", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 60 })), { maxLength: 25 }), (lines) => {
        const text = lines.join("\n");
        const layout = findLayout(text, layoutWords);
        let end = layout.start;
        for (const { span, dateline } of layout.paragraphs) {
          if (dateline) {
            expect(dateline[0]).toBeGreaterThanOrEqual(end);
            expect(dateline[1]).toBeLessThanOrEqual(span[0]);
          }
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(text.slice(...span).trim()).toBe(text.slice(...span));
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const [first, last] of layout.lines) expect(text.slice(first, last).trim()).not.toBe("");
      }),
    );
  });
});
