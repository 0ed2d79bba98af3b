import { describe, expect, test } from "vitest";
import { validate } from "../record/validate.ts";
import { follow } from "./follow.ts";
import type { Matter } from "./report.ts";
import { documentOf, iraq, type PersonInTest, russia } from "./testing.ts";

const lavrov: PersonInTest = { name: "Sergey Lavrov", party: "RU", offices: ["foreign-minister"], as: "Lavrov" };
const jaafari: PersonInTest = {
  name: "Ibrahim Al-Jaafari",
  party: "IQ",
  offices: ["foreign-minister"],
  as: "Al-Jaafari",
};
const alhakim: PersonInTest = { name: "Mohamed Alhakim", party: "IQ", offices: ["foreign-minister"], as: "Alhakim" };

const invitation = documentOf({
  text: "On 23 October Al-Jaafari met Lavrov in Moscow. He invited Mr. Lavrov to visit Baghdad. Lavrov accepted with pleasure.",
  published: "2017-10-23",
  people: [jaafari, lavrov],
  encounters: [
    {
      kind: "meeting",
      quote: "Al-Jaafari met Lavrov in Moscow",
      people: ["Ibrahim Al-Jaafari", "Sergey Lavrov"],
      place: russia,
      date: "2017-10-23",
    },
  ],
  undertakings: [
    {
      kind: "invite",
      quote: "He invited Mr. Lavrov to visit Baghdad",
      by: "IQ",
      to: "RU",
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
      visitorPerson: "Sergey Lavrov",
      where: iraq,
      answered: { state: "accepted", quote: "Lavrov accepted with pleasure" },
    },
  ],
});

const renewal = documentOf({
  text: "Minister Alhakim met Lavrov in Moscow and renewed the invitation to Mr. Lavrov to visit Iraq.",
  published: "2019-01-30",
  people: [alhakim, lavrov],
  encounters: [
    {
      kind: "meeting",
      quote: "Minister Alhakim met Lavrov in Moscow",
      people: ["Mohamed Alhakim", "Sergey Lavrov"],
      place: russia,
    },
  ],
  undertakings: [
    {
      kind: "invite",
      quote: "renewed the invitation to Mr. Lavrov to visit Iraq",
      by: "IQ",
      to: "RU",
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
      visitorPerson: "Sergey Lavrov",
      where: { name: "Iraq", country: "IQ" },
    },
  ],
});

const preview = documentOf({
  text: "Lavrov will visit Iraq on October 7-8, the ambassador said.",
  published: "2019-09-19",
  people: [lavrov],
  encounters: [
    {
      kind: "visit",
      quote: "Lavrov will visit Iraq on October 7-8",
      people: ["Sergey Lavrov"],
      parties: ["RU", "IQ"],
      place: { name: "Iraq", country: "IQ" },
      date: "2019-10-07/2019-10-08",
      announced: true,
    },
  ],
  undertakings: [
    {
      kind: "pledge",
      quote: "Lavrov will visit Iraq on October 7-8",
      by: "RU",
      to: "IQ",
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
      visitorPerson: "Sergey Lavrov",
      where: { name: "Iraq", country: "IQ" },
      when: { value: "2019-10-07/2019-10-08", quote: "on October 7-8" },
    },
  ],
});

const visit = documentOf({
  text: "Foreign Minister Lavrov held talks with Alhakim in Baghdad on 7 October.",
  published: "2019-10-07",
  people: [lavrov, alhakim],
  encounters: [
    {
      kind: "meeting",
      quote: "Lavrov held talks with Alhakim in Baghdad on 7 October",
      people: ["Sergey Lavrov", "Mohamed Alhakim"],
      place: iraq,
      date: "2019-10-07",
    },
  ],
});

const deputy = documentOf({
  text: "Deputy Foreign Minister Mikhail Bogdanov was received in Baghdad by Minister Alhakim.",
  published: "2019-04-10",
  people: [{ name: "Mikhail Bogdanov", party: "RU", offices: ["deputy-foreign-minister"] }, alhakim],
  encounters: [
    {
      kind: "meeting",
      quote: "Mikhail Bogdanov was received in Baghdad by Minister Alhakim",
      people: ["Mikhail Bogdanov", "Mohamed Alhakim"],
      place: iraq,
    },
  ],
});

const options = { parties: ["IQ", "RU"], asOf: "2019-12-31" } as const;

function events({ history }: Matter): string[] {
  return history.map(({ event, on }) => `${on} ${event}`);
}

describe("an invitation through two years", () => {
  test("the records keep the contract", () => {
    for (const record of [invitation, renewal, preview, visit, deputy]) expect(validate(record)).toEqual([]);
  });

  test("is one matter: stated, accepted, restated by a successor, scheduled, kept", () => {
    const { matters } = follow([invitation, renewal, preview, visit], options);
    expect(matters).toHaveLength(1);
    const [matter] = matters;
    expect(matter?.state).toBe("kept");
    expect(matter && events(matter)).toEqual([
      "2017-10-23 stated",
      "2017-10-23 accepted",
      "2019-01-30 restated",
      "2019-09-19 scheduled",
      "2019-10-07 kept",
    ]);
    expect(matter?.history.at(-1)).toMatchObject({
      when: "2019-10-07",
      document: visit.document.id,
      quote: visit.encounters[0]?.quote,
    });
  });
});
