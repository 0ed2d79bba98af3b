import { expect, test } from "vitest";
import { documentOf, iraq, people } from "../register/testing.ts";
import { dueWords } from "./act-words.ts";
import { outlineOf } from "./record-outline.ts";

const partyName = (code: string) => ({ IQ: "Iraq", RU: "Russia" })[code] ?? code;

test("who is invited owes nothing yet; who promised owes", () => {
  const visit = { type: "visit", visitor: ["RU"], host: ["IQ"] } as const;
  const record = documentOf({
    text: "Alhakim invited Lavrov to visit Iraq. Lavrov will visit Iraq.",
    published: "2019-01-30",
    people: [people.alhakim, people.lavrov],
    undertakings: [
      {
        kind: "invite",
        quote: "Alhakim invited Lavrov to visit Iraq",
        by: "IQ",
        to: "RU",
        subject: visit,
        where: iraq,
      },
      { kind: "pledge", quote: "Lavrov will visit Iraq", by: "RU", to: "IQ", subject: visit, where: iraq },
    ],
  });
  const due = outlineOf(record).dues.map((each) => dueWords(each, record, partyName));
  expect(due).toEqual([
    "Iraq has invited Russia: a visit by Russia to Iraq",
    "Russia owes Iraq a visit by Russia to Iraq",
  ]);
});
