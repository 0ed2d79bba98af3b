import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

/** The sessions that a text speaks of, each as `number state when`, with its quote. */
const sittings = (text: string) =>
  read(text, {
    source: "test",
    publisher: { value: "Ministry of Foreign Affairs of Kenya", party: "KE" },
  }).sittings.map(({ number, state, when, quote }) => [`${number ?? "-"} ${state} ${when?.value ?? "-"}`, quote]);

const commission = "Kenya-Norway Joint Commission for Cooperation";

describe("sessions spoken of", () => {
  test.each([
    [`The third session of the ${commission} was held in Oslo on 4 May 2021.`, "3 held 2021-05-04"],
    [`The minister will lead his side at the fourth session of the ${commission}.`, "4 planned -"],
    [`The document was signed at the second session of the ${commission}.`, "2 held -"],
    [`They discussed preparations for the fifth session of the ${commission}.`, "5 planned -"],
  ])("%s", (text, expected) => {
    expect(sittings(text).map(([told]) => told)).toEqual([expected]);
  });

  test("are quoted from where their clause begins, without the dateline", () => {
    const sentence = `OSLO, 4 May 2021. The third session of the ${commission} was held today.`;
    expect(sittings(sentence).map(([, quote]) => quote)).toEqual([
      `The third session of the ${commission} was held today`,
    ]);
    const long = `Minister of Foreign Affairs Peter Otieno, who came to Oslo with a delegation of forty people from nine ministries and from the chamber of commerce and industry of the country, co-chaired the sixth session of the ${commission}.`;
    expect(sittings(long).map(([, quote]) => quote)).toEqual([`co-chaired the sixth session of the ${commission}`]);
  });
});
