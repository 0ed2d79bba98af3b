import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

/** The sessions that a text of 2 May 2024 speaks of, each as `state number when`, a dash for what is not told. */
function sittings(...sentences: readonly string[]): string[] {
  const text = `Talks in Oslo\n\n2 May 2024\n\n${sentences.join(" ")}`;
  return (read(text, { source: "test" }).sittings ?? []).map(
    ({ state, number, when }) => `${state} ${number ?? "-"} ${when?.value ?? "-"}`,
  );
}

describe("the number stands apart from the body's name", () => {
  test.each([
    ["The Norway-Kenya Joint Commission held its third meeting in Oslo on 17 March 2024.", "held 3 2024-03-17"],
    [
      "They spoke of the decisions of the Norway-Kenya Commission for Trade and Technical Cooperation, whose ninth meeting was held in Oslo in August 2022.",
      "held 9 2022-08",
    ],
    [
      "Norway and Kenya held the second meeting of their Joint Working Group on Fisheries in Oslo on 30 April 2024.",
      "held 2 2024-04-30",
    ],
  ])("%s", (sentence, expected) => {
    expect(sittings(sentence)).toEqual([expected]);
  });

  test("the number after the last goes on with the same body", () => {
    expect(
      sittings(
        "The second meeting of the Norway-Kenya Core Group was held in Nairobi on 2 February 2024.",
        "The third meeting will be held in Oslo in June 2024.",
        "The fifth meeting was called lively.",
      ),
    ).toEqual(["held 2 2024-02-02", "planned 3 2024-06"]);
  });

  test("the number alone", () => {
    expect(
      sittings(
        "The second session of the Norway-Kenya Joint Commission took place in 2019.",
        "The third will be held in Oslo in June 2024.",
        "The fifth was a lively one.",
      ),
    ).toEqual(["held 2 2019", "planned 3 2024-06"]);
  });

  test("the next session of the body that the sentence is about", () => {
    const opening = "Minister Solberg of Norway met the chair of the Norway-Kenya Joint Commission.";
    expect(sittings(opening, "The Commission will hold its next session in Nairobi in March 2025.")).toEqual([
      "planned - 2025-03",
    ]);
    expect(sittings(opening, "Parliament will hold its next session in March 2025.")).toEqual([]);
  });
});

describe("told apart from the body's name", () => {
  const commission = "Norway-Kenya Joint Commission";
  test.each([
    [
      "figures with an ending",
      [
        `The 11th meeting of the ${commission} took place in Oslo.`,
        "The 12th meeting will be held in Nairobi in 2026.",
      ],
      ["held 11 -", "planned 12 2026"],
    ],
    [
      "the session just spoken of, with an aside on its first date",
      [
        `They discussed preparations for the next session of the ${commission}.`,
        "The session, first planned for May, will be held in Nairobi in October 2024.",
      ],
      ["planned - -", "planned - 2024-10"],
    ],
    [
      "the next one, after one that was held",
      [
        `The session of the ${commission} was held in Oslo on 30 April 2024.`,
        "Kenya would host the next session in 2026.",
      ],
      ["held - 2024-04-30", "planned - 2026"],
    ],
    [
      "the next one, after one that only its body names",
      [
        `The 8th ${commission} was held in Oslo on 30 April 2024.`,
        "The next meeting will take place in Nairobi in 2026.",
      ],
      ["held 8 2024-04-30", "planned - 2026"],
    ],
    [
      "where it would next meet",
      [
        `The first session of the ${commission} was held in Oslo on 30 April 2024.`,
        "He said the Commission would next meet in Nairobi in 2025.",
      ],
      ["held 1 2024-04-30", "planned - 2025"],
    ],
    [
      "a session that closed",
      [`The ninth session of the ${commission} closed in Oslo on 30 April 2024.`],
      ["held 9 2024-04-30"],
    ],
    [
      "concluded, with the place between",
      [`Norway and Kenya concluded in Oslo the meetings of the seventh session of the ${commission}.`],
      ["held 7 -"],
    ],
    [
      "a round of consultations in a list",
      [
        "Norway and Kenya agreed to hold the 11th meeting of the Joint Commission in Oslo in February 2025 and the fourth political consultation in Nairobi in 2026.",
      ],
      ["planned 11 2025-02", "planned 4 2026"],
    ],
  ])("%s", (_, sentences, expected) => {
    expect(sittings(...sentences)).toEqual(expected);
  });

  test("a field sets a body apart: the trade committee is not the military one", () => {
    const text =
      "Talks in Oslo\n\n2 May 2024\n\nThe Norway-Kenya Joint Committee on Military Cooperation held its second session in Oslo. Norway said that the trade committee with Kenya has not met and that its seventh session is to be held in Nairobi in June.";
    const { bodies, sittings: found = [] } = read(text, { source: "test" });
    expect(bodies.map(({ name }) => name)).toEqual([
      "Norway-Kenya Joint Committee on Military Cooperation",
      "trade committee",
    ]);
    expect(found.map(({ body, number }) => [body, number])).toEqual([
      ["b1", 2],
      ["b2", 7],
    ]);
  });
});

test("the host of the next meeting is where it will be", () => {
  const text = `Talks in Oslo\n\n2 May 2024\n\nThe third meeting of the Norway-Kenya Joint Commission (JCM) was held in Oslo. The two sides agreed that Kenya would host the next JCM in 2026.`;
  const [, next] = read(text, { source: "test" }).sittings ?? [];
  expect(next).toMatchObject({ state: "planned", when: { value: "2026" }, where: { name: "Kenya", country: "KE" } });
});

test("that a session was not held plans and holds nothing", () => {
  const notHeld = "The two sides regretted that the second session of the Norway-Kenya Joint Commission";
  expect(sittings(`${notHeld} had not been convened last year.`)).toEqual(["named 2 -"]);
  expect(sittings(`${notHeld} had not been held last year and agreed that it should be held in May 2025.`)).toEqual([
    "planned 2 2025-05",
  ]);
});

test("the inaugural session is the first, and a day it was to be held on before is not its day", () => {
  expect(
    sittings("The inaugural meeting of the Norway-Kenya Joint Commission was held in Oslo in April 2024."),
  ).toEqual(["held 1 2024-04"]);
  expect(
    sittings(
      "The first meeting of the Norway-Kenya Joint Commission, initially planned for May, will be held in July 2024.",
    ),
  ).toEqual(["planned 1 2024-07"]);
});

test("who will lead his side at a session has not been there", () => {
  expect(sittings("Minister Solberg will lead his side at the second meeting of the Norway-Kenya Core Group.")).toEqual(
    ["planned 2 -"],
  );
});

describe("an aside says less of a session than what goes on after it", () => {
  const commission = "Norway-Kenya Joint Commission";
  test.each([
    [
      `The first session of the ${commission}, which was founded by a declaration signed in Oslo on 14 February 2024, will be held in Nairobi in June 2024.`,
      "planned 1 2024-06",
    ],
    [`The first session of the ${commission}, which was held on 30 April 2024, was long.`, "held 1 2024-04-30"],
    [`Minister Solberg took part in the sixth session of the ${commission} on 30 April 2024.`, "held 6 2024-04-30"],
  ])("%s", (sentence, expected) => {
    expect(sittings(sentence)).toEqual([expected]);
  });
});

describe("when and where, told beside the session", () => {
  const commission = "Norway-Kenya Joint Commission";
  test.each([
    [
      "a day to come right before it",
      `Minister Otieno will come to Oslo on 8 May 2024 for the first session of the ${commission}.`,
      ["planned 1 2024-05-08"],
    ],
    [
      "the session before",
      `The fifth session of the ${commission} was held in Oslo on 30 April 2024. In parallel, the Norway-Kenya Strategic Council held its first meeting.`,
      ["held 5 2024-04-30", "held 1 2024-04-30"],
    ],
    ["a rule is no session", `The ${commission} will be convened every two years.`, []],
    ["a paper that it prepares", `The ministers are to prepare the agenda in a ${commission}.`, []],
    [
      "a name in small letters",
      `The ${commission} was founded in 2019. The next meeting of the commission will be held in June 2024.`,
      ["planned - 2024-06"],
    ],
  ])("%s", (_, sentences, expected) => {
    expect(sittings(sentences)).toEqual(expected);
  });
});

describe("put off", () => {
  test.each([
    [
      "The fourth session of the Norway-Kenya Joint Commission, scheduled for June, has been postponed to November.",
      "postponed 4 2024-11",
    ],
    [
      "The fourth session of the Norway-Kenya Joint Commission scheduled for June has been put off until November.",
      "postponed 4 2024-11",
    ],
    [
      "The fourth session of the Norway-Kenya Joint Commission was postponed from June to November.",
      "postponed 4 2024-11",
    ],
    [
      "The fourth session of the Norway-Kenya Joint Commission, first planned for the middle of June, is to be moved to the end of the month.",
      "postponed 4 2024-06",
    ],
    [
      "The fourth session of the Norway-Kenya Joint Commission, planned for this year, will be held in Oslo in March 2025.",
      "planned 4 2025-03",
    ],
  ])("%s", (sentence, expected) => {
    expect(sittings(sentence)).toEqual([expected]);
  });

  test("the new date in the sentence after", () => {
    const putOff = "The fourth session of the Norway-Kenya Joint Commission had been postponed several times.";
    expect(sittings(putOff, "It was agreed that it would be held in Oslo on 15 November 2024.")).toEqual([
      "postponed 4 -",
      "planned 4 2024-11-15",
    ]);
    expect(sittings(putOff, "Norway is glad of it.")).toEqual(["postponed 4 -"]);
  });
});
