import { describe, expect, test } from "vitest";
import { partyName } from "../../test/any-record.ts";
import { compare } from "../register/compare.ts";
import { documentOf } from "../register/testing.ts";
import { comparisonPage } from "./comparison-page.ts";

const options = { colour: false, width: 80, partyName };

const iraqi = documentOf({
  text: "Minister Alhakim met Minister Lavrov in Moscow. He invited Mr. Lavrov to visit Iraq this year. The eighth session of the Joint Commission will be held in May.",
  title: "Minister Alhakim met Minister Lavrov",
  published: "2019-01-30",
  publisher: { value: "Ministry of Iraq", party: "IQ" },
  source: "https://example.org/a",
  people: [
    { name: "Alhakim", party: "IQ" },
    { name: "Lavrov", party: "RU" },
  ],
  bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
  encounters: [
    {
      kind: "meeting",
      quote: "Minister Alhakim met Minister Lavrov in Moscow",
      people: ["Alhakim", "Lavrov"],
      place: { name: "Moscow", country: "RU" },
      date: "2019-01-30",
    },
  ],
  undertakings: [
    {
      kind: "invite",
      quote: "He invited Mr. Lavrov to visit Iraq this year",
      by: "IQ",
      to: "RU",
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
    },
    {
      kind: "agree",
      quote: "The eighth session of the Joint Commission will be held in May",
      by: ["IQ", "RU"],
      subject: { type: "session", number: 8 },
      body: "Joint Commission",
      when: { value: "2019-05", quote: "in May" },
    },
  ],
});

const russian = documentOf({
  text: "Minister Lavrov received Minister Alhakim in Moscow. The eighth session of the Joint Commission will be held in March.",
  published: "2019-01-30",
  publisher: { value: "Ministry of Russia", party: "RU" },
  people: [
    { name: "Alhakim", party: "IQ" },
    { name: "Lavrov", party: "RU" },
  ],
  bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
  encounters: [
    {
      kind: "meeting",
      quote: "Minister Lavrov received Minister Alhakim in Moscow",
      people: ["Alhakim", "Lavrov"],
      place: { name: "Moscow", country: "RU" },
      date: "2019-01-30",
    },
  ],
  undertakings: [
    {
      kind: "agree",
      quote: "The eighth session of the Joint Commission will be held in March",
      by: ["IQ", "RU"],
      subject: { type: "session", number: 8 },
      body: "Joint Commission",
      when: { value: "2019-03", quote: "in March" },
    },
  ],
});

describe("the page of a comparison", () => {
  const page = comparisonPage(compare(iraqi, russian), options);

  test("names both accounts and why they are joined", () => {
    expect(page).toMatch(/^Two accounts of one meeting: Iraq and Russia\n/);
    expect(page).toContain("Joined for the same parties");
    expect(page).toContain("Ministry of Iraq (Iraq) · 30 January 2019");
  });

  test("sets what cannot both be right side by side, with both quotes", () => {
    const part = page.slice(page.indexOf("CANNOT BOTH BE RIGHT"), page.indexOf("SAID BY BOTH"));
    expect(part).toContain("A May 2019 · B March 2019");
    expect(part).toContain("“The eighth session of the Joint Commission will be held in May”");
    expect(part).toContain("“The eighth session of the Joint Commission will be held in March”");
  });

  test("what one does not mention, it does not deny", () => {
    const part = page.slice(page.indexOf("ONLY IN A"), page.indexOf("ONLY IN B"));
    expect(part).toContain("“He invited Mr. Lavrov to visit Iraq this year”");
    expect(part).toContain("B does not mention 1 thing that A tells, which is not to deny it.");
    expect(page).not.toMatch(/\bdenied\b|\bdenies\b/);
    expect(page.slice(page.indexOf("ONLY IN B"))).toContain("Nothing: all that was read in B is in A too.");
  });

  test("two texts of two encounters are not called two accounts", () => {
    const other = { ...russian, encounters: russian.encounters.map((each) => ({ ...each, date: "2021-08-26" })) };
    const apart = comparisonPage(compare(iraqi, other), options);
    expect(apart).toMatch(/^Two texts beside each other\n/);
    expect(apart).toContain("They do not tell of one encounter");
  });
});

test("what cannot both be right is said in words, also of the encounter itself and of who asked for it", () => {
  const call = (published: string, words: string, day: string) =>
    documentOf({
      text: `${words}. ${published}`,
      published,
      people: [
        { name: "Alhakim", party: "IQ" },
        { name: "Lavrov", party: "RU" },
      ],
      encounters: [{ kind: "call", quote: words, people: ["Alhakim", "Lavrov"], date: day }],
    });
  const page = comparisonPage(
    compare(
      call("2019-01-30", "On 29 January, upon the request of Lavrov, Alhakim spoke with Lavrov", "2019-01-29"),
      call("2019-01-31", "On 30 January Lavrov received a telephone call from Alhakim", "2019-01-30"),
    ),
    options,
  );
  expect(page).toContain("the same parties (Iraq and Russia)");
  expect(page).toContain("A 29 January 2019 · B 30 January 2019: cannot both be right");
  expect(page).toMatch(/A of Russia · B of Iraq\n +cannot both be right/);
});
