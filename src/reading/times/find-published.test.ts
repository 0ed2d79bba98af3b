import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMoment } from "../../record/moment.ts";
import { times as words } from "../languages/en/times.ts";
import { findPublished, findReference } from "./find-published.ts";

const body =
  "The Foreign Minister received at his office the Ambassador of Peru, and the two discussed ways to widen trade between their countries and to hold the second round of consultations in May.";

describe("where a document dates itself", () => {
  test.each<[string, string, string, string]>([
    [
      "front matter",
      `---\ntitle: Talks in Lima\npublished: 2018-02-27\n---\n\nTalks of 5 May 2017\n\n${body}`,
      "2018-02-27",
      "front-matter",
    ],
    ["front matter with a time", `---\ndate: "2018-02-27T01:16:00Z"\n---\n${body}`, "2018-02-27T01:16", "front-matter"],
    ["front matter with a year", `---\ntitle: Notes\ndate: 2024\n---\n${body}`, "2024", "front-matter"],
    ["front matter with a month", `---\ndate: 2024-10\n---\n${body}`, "2024-10", "front-matter"],
    ["a label", `Minister meets Ambassador\nPublished: 3 March 2024\n\n${body}`, "2024-03-03", "label"],
    ["a label and figures alone", `Minister meets Ambassador\nDate: 2024-03-03 \n\n${body}`, "2024-03-03", "label"],
    ["a label below front matter", `---\ntitle: Talks\n---\nDate: 2024-03-03\n\n${body}`, "2024-03-03", "label"],
    [
      "a stamp, and a sentence that only sounds like a label",
      "Ministry of Peru\n3 March 2024\n\nThe two sailors were released on 28 April 2023, he said.",
      "2024-03-03",
      "stamp",
    ],
    [
      "a label among others",
      `Views: 123 | Posted on April 17, 2024 21:05 | Print\n\n${body}`,
      "2024-04-17T21:05",
      "label",
    ],
    [
      "an update",
      `Minister meets Ambassador\n\nUpdated: April 17, 2024 21:05\n\n${body}`,
      "2024-04-17T21:05",
      "update-label",
    ],
    [
      "a stamp before the update",
      `Minister meets Ambassador\nJuly 3, 2023\nLast updated: July 10, 2023\n\n${body}`,
      "2023-07-03",
      "stamp",
    ],
    [
      "a stamp with a byline",
      `Minister meets Ambassador.\n\n27th February, 2018 1:16 AM | Written by |\n\n${body}`,
      "2018-02-27T01:16",
      "stamp",
    ],
    [
      "a stamp with a number under it",
      `11 June 2024 18:42\n\nPress release\n\n1107-11-06-2024\n\n${body}`,
      "2024-06-11T18:42",
      "stamp",
    ],
    ["a stamp with a place", `Lima, 3 March 2024\n\n${body}`, "2024-03-03", "stamp"],
    ["a stamp in figures", `Press Release No. 45/2024\n28/9/2021\n\n${body}`, "2021-09-28", "stamp"],
    [
      "an agency's dateline",
      `Minister meets Ambassador\n\nABU DHABI, 6th November, 2024 (WAM) -- ${body}`,
      "2024-11-06",
      "dateline",
    ],
    ["a dateline with a colon", `Nairobi, March 15, 2024: ${body}`, "2024-03-15", "dateline"],
    ["a dateline with a full stop", `MOSCOW, May 9, 2019. /TASS/. ${body}`, "2019-05-09", "dateline"],
    ["a dateline with a bare full stop", `BAGHDAD, 11 February 2016. ${body}`, "2016-02-11", "dateline"],
    ["a dateline with its agency bare", `Accra, Oct. 11, 2022, GNA - ${body}`, "2022-10-11", "dateline"],
    ["figures that the text explains", `08/03/2023\n\nOn 7-8 March, ${body}`, "2023-03-08", "stamp"],
    ["figures with points", `Meeting\n\n16. 5. 2024.\n\n${body}`, "2024-05-16", "stamp"],
    ["a dateline in brackets", `LIMA (Andina - 9th May, 2024) ${body}`, "2024-05-09", "dateline"],
    ["a stamp before a dateline", `October 9, 2024\n\nCAIRO, October 8, 2024 (MENA) - ${body}`, "2024-10-09", "stamp"],
    ["a footer", `Minister meets Ambassador\n\n${body}\n\nLima\nMarch 3, 2024`, "2024-03-03", "stamp"],
    [
      "a far footer",
      `Minister meets Ambassador\n\n${`${body}\n\n`.repeat(40)}Lima\nMarch 3, 2024`,
      "2024-03-03",
      "footer",
    ],
  ])("%s", (_, text, value, basis) => {
    const found = findPublished(text, { reference: null, words });
    expect(found).toMatchObject({ value });
    if (_ !== "a footer") expect(found?.basis).toBe(basis);
    expect(text.slice(...(found?.span ?? [0, 0]))).not.toBe("");
  });

  test("the span holds the date alone", () => {
    const text = `Minister meets Ambassador.\n\n27th February, 2018 1:16 AM | Written by |\n\n${body}`;
    const found = findPublished(text, { reference: null, words });
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe("27th February, 2018 1:16 AM");
  });

  test.each([
    ["the day of the meeting", `Minister meets Ambassador\n\nOn Sunday, March 3, 2024, ${body}`],
    ["a date inside a title", `Outcome of the talks held on 3 March 2024 in Lima\n\n${body}`],
    ["a word for today", `Minister meets Ambassador\n\nToday\n\n${body}`],
    ["a dateline without its year", `CAIRO, Jan. 12 (MENA) - ${body}`],
    ["a number that looks like a date", `1107-11-06-2024\n\n${body}`],
    ["figures that can be read two ways", `3/4/2024\n\n${body}`],
    ["nothing", ""],
    ["an unclosed fence", "---"],
  ])("not by %s", (_, text) => {
    expect(findPublished(text, { reference: null, words })).toBeNull();
  });

  test.each([
    [`CAIRO, Jan. 12 (MENA) - ${body}`, "2025-02-01", "2025-01-12"],
    [`CAIRO, Dec. 30 (MENA) - ${body}`, "2025-01-02", "2024-12-30"],
    [`Islamabad - 9 May: ${body}`, "2024", "2024-05-09"],
  ])("a dateline without its year, by the reference", (text, reference, value) => {
    expect(findPublished(text, { reference, words })).toMatchObject({ value, basis: "dateline" });
  });

  test("figures that can be read two ways, by what the caller knows", () => {
    const text = `3/4/2024\n\n${body}`;
    expect(findPublished(text, { reference: null, words, dayFirst: true })?.value).toBe("2024-04-03");
    expect(findPublished(text, { reference: null, words, dayFirst: false })?.value).toBe("2024-03-04");
  });
});

describe("what times count from", () => {
  test("the document's date before the meeting's", () => {
    const text = `October 9, 2024\n\nOn October 7, 2024, ${body}`;
    expect(findReference(text, { reference: null, words })).toMatchObject({ value: "2024-10-09", basis: "stamp" });
  });
  test("else the first full date in the opening", () => {
    const text = `Minister meets Ambassador\n\nOn Sunday, March 3, 2024, ${body}`;
    expect(findReference(text, { reference: null, words })).toMatchObject({ value: "2024-03-03", basis: "opening" });
  });
  test("what a later sentence tells of is no day of the document", () => {
    const met = "Foreign Minister Peter Otieno met with H.E. Mrs. Aase Lund in Nairobi";
    const recalled = "They recalled the visit of the King on 12 May 1989.";
    expect(findReference(`Ministers meet\n\n${met}. ${recalled}`, { reference: null, words })).toBeNull();
    expect(
      findReference(`Ministers meet\n\n${met} on 3 March 2024. ${recalled}`, { reference: null, words }),
    ).toMatchObject({
      value: "2024-03-03",
    });
  });
  test("a dateline without a year has that of a full date within a week of it in the opening", () => {
    const told = (day: string) =>
      `Peru, Oman issue statement\n\nLIMA, 6 Nov (AGENCY) --- The Minister visited Peru ${day}.`;
    expect(findReference(told("from 4 to 6 November 2025"), { reference: null, words })).toMatchObject({
      value: "2025-11-06",
      basis: "dateline",
    });
    expect(findReference(told("on 2 March 2025"), { reference: null, words })?.basis).not.toBe("dateline");
  });

  test("a month in the opening is too coarse", () => {
    expect(findReference(`Joint statement [May 2024]\n\n${body}`, { reference: null, words })).toBeNull();
  });
  test("else nothing", () => {
    expect(findReference(body, { reference: null, words })).toBeNull();
  });
});

test("any text: no error, a moment, a span inside the text", () => {
  const piece = fc.constantFrom(
    "\n",
    "---\n",
    "date: ",
    "Published: ",
    "2024",
    "3 March",
    "3/4/2024",
    "CAIRO, ",
    " (MENA) - ",
    "prose ",
    "\ud800",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" }))), (parts) => {
      const text = parts.join("");
      const found = findPublished(text, { reference: "2024-03-15", words });
      if (found === null) return;
      expect(isMoment(found.value)).toBe(true);
      expect(found.span[0]).toBeGreaterThanOrEqual(0);
      expect(found.span[1]).toBeLessThanOrEqual(text.length);
      expect(found.span[0]).toBeLessThan(found.span[1]);
    }),
  );
});
