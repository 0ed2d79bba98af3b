import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../record/record.ts";
import { follow } from "./follow.ts";
import type { FollowReport } from "./report.ts";
import { documentOf, iraq, russia, type SittingInTest, sessionHeld, sessionPlanned } from "./testing.ts";

const parties = ["IQ", "RU"] as const;
const at = (records: readonly ChanceryRecord[], asOf = "2025-12-31"): FollowReport =>
  follow(records, { parties, asOf });
const short = (report: FollowReport) => report.sessions.map(({ number, state, when }) => [number, state, when]);

describe("a session asked for, scheduled, moved and held", () => {
  const asked = sessionPlanned("2018-02-27", { kind: "request" });
  const may = sessionPlanned("2019-01-30", { when: { value: "2019-05", quote: "in May" } });
  const april = sessionPlanned("2019-04-10", {
    when: { value: "2019-04-21/2019-04-30", quote: "at the end of April" },
  });
  const held = sessionHeld("2019-04-26", { date: "2019-04-25", body: "High Joint Committee of Iraq and Russia" });
  const all = [asked, may, april, held];

  test("is one matter under two names of the body", () => {
    const { matters, bodies } = at(all);
    expect(matters).toHaveLength(1);
    expect(matters[0]).toMatchObject({ state: "kept", subject: { type: "session", number: 8 }, owedBy: ["IQ", "RU"] });
    expect(matters[0]?.history.map(({ event, on, when }) => [event, on, when])).toEqual([
      ["stated", "2018-02-27", null],
      ["scheduled", "2019-01-30", "2019-05"],
      ["rescheduled", "2019-04-10", "2019-04-21/2019-04-30"],
      ["kept", "2019-04-26", "2019-04-25"],
    ]);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.names.map(({ name }) => name).sort()).toEqual([
      "High Joint Committee of Iraq and Russia",
      "Iraqi-Russian Joint Commission",
    ]);
    expect(bodies[0]?.reasons.length).toBeGreaterThan(0);
  });

  test.each([
    ["2018-12-31", "open", "planned"],
    ["2019-03-01", "scheduled", "planned"],
    ["2019-04-25", "scheduled", "planned"],
    ["2019-12-31", "kept", "held"],
  ])("as of %s it is %s, in the ledger %s", (asOf, state, row) => {
    const report = at(all, asOf);
    expect(report.matters.map((matter) => matter.state)).toEqual([state]);
    expect(report.sessions.map((session) => session.state)).toEqual([row]);
  });

  test("past its date with nothing found it is overdue in both", () => {
    const report = at([asked, may], "2019-06-01");
    expect(report.matters[0]?.state).toBe("overdue");
    expect(report.sessions[0]?.state).toBe("overdue");
  });

  test("the row quotes its plans and its evidence", () => {
    const [row] = at(all).sessions;
    expect(row).toMatchObject({ number: 8, when: "2019-04-25", where: "Baghdad", country: "IQ", contested: false });
    expect(row?.planned.map(({ when, document }) => [when, document])).toEqual([
      ["2019-05", may.document.id],
      ["2019-04-21/2019-04-30", april.document.id],
    ]);
    expect(row?.evidence.map(({ document }) => document)).toEqual([held.document.id]);
  });
});

describe("what is no session", () => {
  test.each([
    ["a meeting of the co-chairs", "a meeting of the co-chairs of the Iraqi-Russian Joint Commission took place"],
    ["an experts' meeting", "the experts' meeting of the Iraqi-Russian Joint Commission was held"],
    ["a preparatory meeting", "a preparatory meeting of the Iraqi-Russian Joint Commission was held"],
  ])("%s, though the reader called it one", (_, told) => {
    const report = at([
      sessionPlanned("2020-02-14", { number: 9, where: russia }),
      sessionHeld("2020-11-26", { number: 9, told }),
    ]);
    expect(report.matters[0]?.state).toBe("open");
    expect(short(report)).toEqual([[9, "planned", null]]);
  });

  test("a meeting of any other kind that mentions the body", () => {
    const report = at([sessionPlanned("2020-02-14"), sessionHeld("2020-11-26", { as: "meeting" })]);
    expect(report.matters[0]?.state).toBe("open");
  });

  test("an announcement", () => {
    const announced = documentOf({
      text: "The eighth session of the Joint Commission will be held in Baghdad on 25 April.",
      published: "2019-04-20",
      bodies: [{ name: "Joint Commission", parties: ["IQ", "RU"] }],
      encounters: [
        {
          kind: "session",
          quote: "The eighth session of the Joint Commission will be held in Baghdad on 25 April",
          parties: ["IQ", "RU"],
          place: iraq,
          date: "2019-04-25",
          announced: true,
          body: "Joint Commission",
          number: 8,
        },
      ],
    });
    const report = at([announced], "2019-04-25");
    expect(report.matters[0]).toMatchObject({ state: "scheduled", due: "2019-04-25" });
    expect(short(report)).toEqual([[8, "planned", "2019-04-25"]]);
    expect(short(at([announced], "2019-05-31"))).toEqual([[8, "overdue", "2019-04-25"]]);
  });

  test("a session that its co-chairs led is one", () => {
    const told = "the eighth session of the Iraqi-Russian Joint Commission, co-chaired by two ministers, was held";
    expect(short(at([sessionHeld("2019-04-26", { told, date: "2019-04-25" })]))).toEqual([[8, "held", "2019-04-25"]]);
  });

  test("signing a session's numbered minutes shows that it was held", () => {
    const told = "the minutes of the eighth session of the Iraqi-Russian Joint Commission were signed";
    expect(short(at([sessionHeld("2019-04-26", { told, as: "signing", date: "2019-04-25" })]))).toEqual([
      [8, "held", "2019-04-25"],
    ]);
  });
});

describe("sessions spoken of in passing", () => {
  const body = { name: "Joint Commission", parties: ["IQ", "RU"] };
  const spoken = (published: string, sitting: SittingInTest) =>
    documentOf({
      text: `${published}. In passing: ${sitting.quote}. The Joint Commission matters.`,
      published,
      bodies: [body],
      sittings: [{ body: body.name, ...sitting }],
    });

  test("a plan, a plan moved, a look-back", () => {
    const report = at([
      spoken("2017-10-25", {
        state: "planned",
        quote: "preparations for its seventh session, planned for 2018",
        number: 7,
        when: { value: "2018", quote: "2018" },
      }),
      spoken("2018-01-28", {
        state: "postponed",
        quote: "the seventh session was moved to the end of February",
        number: 7,
        when: { value: "2018-02-20/2018-02-28", quote: "the end of February" },
      }),
      spoken("2019-10-07", {
        state: "held",
        quote: "the seventh session, held in Moscow in February 2018",
        number: 7,
        where: russia,
        when: { value: "2018-02", quote: "February 2018" },
      }),
    ]);
    expect(report.matters[0]?.history.map(({ event, when }) => [event, when])).toEqual([
      ["stated", "2018"],
      ["scheduled", "2018"],
      ["rescheduled", "2018-02-20/2018-02-28"],
      ["kept", "2018-02"],
    ]);
    expect(short(report)).toEqual([[7, "held", "2018-02"]]);
  });

  test("put off without a new date it is open again", () => {
    const planned = {
      state: "planned",
      quote: "the eighth session in May",
      number: 8,
      when: { value: "2019-05", quote: "May" },
    } as const;
    const report = at(
      [
        spoken("2019-01-30", planned),
        spoken("2019-04-10", { state: "postponed", quote: "the eighth session was put off", number: 8 }),
      ],
      "2019-12-31",
    );
    expect(report.matters[0]).toMatchObject({ state: "open", due: null });
    expect(report.matters[0]?.history.at(-1)?.event).toBe("postponed");
  });

  test("merely named it is neither held nor planned", () => {
    const report = at([
      spoken("2019-01-30", { state: "named", quote: "the decisions of the seventh session", number: 7 }),
    ]);
    expect([report.matters, report.sessions]).toEqual([[], []]);
  });

  test("what an undertaking or an encounter of the same text says already is not said twice", () => {
    const held = sessionHeld("2019-04-26", { date: "2019-04-25" });
    const [encounter] = held.encounters;
    if (!encounter) throw new Error("no encounter");
    const twice = {
      ...held,
      sittings: [{ ...encounter, id: "t1", state: "held" as const, when: null, where: null, number: 8 }],
    };
    expect(at([twice]).sessions.map(({ evidence }) => evidence.length)).toEqual([1]);
  });
});

describe("numbers", () => {
  test("speaking of session nine says nothing of what became of eight", () => {
    const report = at([sessionPlanned("2019-01-10", { number: 8 }), sessionPlanned("2020-01-10", { number: 9 })]);
    expect(report.matters.map(({ state }) => state)).toEqual(["open", "open"]);
  });

  test("a number between two that are known is presumed, and says from what", () => {
    const report = at([
      sessionHeld("2016-02-12", { number: 6, date: "2016-02-11" }),
      sessionPlanned("2018-02-27", { number: 8 }),
    ]);
    expect(short(report)).toEqual([
      [6, "held", "2016-02-11"],
      [7, "unknown", null],
      [8, "planned", null],
    ]);
    expect(report.sessions[1]?.inferred[0]).toMatchObject({
      what: "existence",
      from: expect.stringContaining("session 6"),
    });
    expect(report.sessions[1]?.inferred[0]?.citations).toHaveLength(2);
    expect(report.matters).toHaveLength(1);
  });

  test("a session that no text numbers gets the number left for it, shown as inferred", () => {
    const report = at([
      sessionHeld("2016-02-12", { number: 6, date: "2016-02-11" }),
      sessionHeld("2018-03-01", { number: null, date: "2018-02-28", where: russia }),
      sessionHeld("2019-04-26", { number: 8, date: "2019-04-25" }),
    ]);
    expect(short(report)).toEqual([
      [6, "held", "2016-02-11"],
      [7, "held", "2018-02-28"],
      [8, "held", "2019-04-25"],
    ]);
    expect(report.sessions[1]?.inferred).toEqual([expect.objectContaining({ what: "number" })]);
  });

  test("called a session where no number is left for it, it is shown and not counted", () => {
    const report = at([
      sessionHeld("2019-04-26", { number: 8, date: "2019-04-25" }),
      sessionHeld("2020-11-27", { number: null, date: "2020-11-26", where: russia }),
      sessionHeld("2021-08-28", { number: 9, date: "2021-08-26", where: russia }),
    ]);
    expect(short(report)).toEqual([
      [8, "held", "2019-04-25"],
      [null, "not-counted", "2020-11-26"],
      [9, "held", "2021-08-26"],
    ]);
  });

  test("told in passing, without a number, while the next was awaited, it is not counted either", () => {
    const report = at(
      [
        sessionHeld("2019-04-26", { number: 8, date: "2019-04-25" }),
        sessionPlanned("2020-02-14", { number: 9, where: russia }),
        sessionHeld("2021-04-21", { number: null, date: "2020-11", where: russia }),
      ],
      "2021-05-31",
    );
    expect(report.sessions.map(({ number, state }) => [number, state])).toContainEqual([null, "not-counted"]);
    expect(report.matters[0]?.state).toBe("open");
  });

  test("“the next session” is the one after the last that was held", () => {
    const report = at([
      sessionHeld("2015-10-12", { number: 5, date: "2015-10-11", where: russia }),
      sessionPlanned("2015-10-12", { number: null, when: { value: "2017", quote: "in 2017" } }),
      sessionPlanned("2019-12-12", { number: 6, when: { value: "2019-12-13", quote: "tomorrow" } }),
      sessionHeld("2019-12-14", { number: 6, date: "2019-12-13" }),
    ]);
    expect(report.matters).toHaveLength(1);
    expect(report.matters[0]).toMatchObject({ state: "kept", subject: { number: 6 } });
    expect(report.matters[0]?.history.map(({ event }) => event)).toEqual([
      "stated",
      "scheduled",
      "rescheduled",
      "kept",
    ]);
    const early = at(
      [
        sessionHeld("2015-10-12", { number: 5, date: "2015-10-11", where: russia }),
        sessionPlanned("2015-10-12", { number: null, when: { value: "2017", quote: "in 2017" } }),
      ],
      "2016-12-31",
    );
    expect(early.sessions.at(-1)).toMatchObject({
      number: 6,
      state: "planned",
      inferred: [{ what: "number", from: expect.stringContaining("session 5") }],
    });
    expect(early.matters[0]).toMatchObject({
      state: "scheduled",
      subject: { number: null, numberInferred: { value: 6, from: expect.stringContaining("session 5") } },
    });
  });

  test("a session whose number its report leaves out counts, so that the next is the one after it", () => {
    const report = at([
      sessionHeld("2024-02-03", { number: 2, date: "2024-02-02" }),
      sessionHeld("2024-03-18", { number: null, date: "2024-03-17" }),
      sessionPlanned("2024-03-18", { number: null }),
      sessionHeld("2024-05-04", { number: 4, date: "2024-05-03" }),
      // A new series of the same name later on takes nothing away.
      sessionHeld("2025-05-27", { number: 2, date: "2025-05-26" }),
    ]);
    expect(report.matters).toHaveLength(1);
    expect(report.matters[0]).toMatchObject({ state: "kept", subject: { number: 4 } });
    expect(short(report)).toEqual([
      [2, "held", "2024-02-02"],
      [3, "held", "2024-03-17"],
      [4, "held", "2024-05-03"],
      [2, "held", "2025-05-26"],
    ]);
  });

  test("a session in the other country is not taken for the one planned without a number", () => {
    const report = at([
      sessionPlanned("2012-10-10", { number: null, when: { value: "2012-12", quote: "in December" } }),
      sessionHeld("2013-02-12", { number: null, date: "2013-02-11", where: russia }),
    ]);
    expect(report.matters[0]?.state).toBe("overdue");
    expect(report.proposals).toEqual([expect.objectContaining({ kind: "evidence", event: "kept" })]);
  });
});

describe("turns, slips and gaps", () => {
  test("are worked out from dates and places that documents give", () => {
    const { sessions } = at([
      sessionHeld("2018-03-01", { number: 7, date: "2018-02-28", where: russia }),
      sessionPlanned("2018-04-01", { number: 8, when: { value: "2018-10", quote: "in October" } }),
      sessionHeld("2019-04-26", { number: 8, date: "2019-04-25" }),
      sessionHeld("2021-08-28", { number: 9, date: "2021-08-26" }),
    ]);
    expect(sessions.map(({ slipMonths, gapMonths, alternates }) => [slipMonths, gapMonths, alternates])).toEqual([
      [null, null, null],
      [6, 14, true],
      [null, 28, false],
    ]);
  });
});

describe("where documents disagree on a session", () => {
  test("a later text that dates it otherwise is shown beside, and moves nothing", () => {
    const report = at([
      sessionHeld("2021-08-28", { number: 9, date: "2021-08-26", where: russia }),
      sessionHeld("2023-02-02", { number: 9, date: "2022-08", where: russia }),
    ]);
    expect(short(report)).toEqual([[9, "held", "2021-08-26"]]);
    expect(report.sessions[0]?.contested).toBe(true);
    expect(report.conflicts).toEqual([
      expect.objectContaining({
        kind: "session-date",
        claims: [expect.objectContaining({ value: "2021-08-26" }), expect.objectContaining({ value: "2022-08" })],
      }),
    ]);
  });

  test("two numbers for one day", () => {
    const report = at([
      sessionHeld("2021-08-28", { number: 9, date: "2021-08-26", where: russia }),
      sessionHeld("2021-08-29", { number: 10, date: "2021-08-26", where: russia, publisher: "C" }),
    ]);
    expect(report.conflicts.map(({ kind }) => kind)).toEqual(["session-number"]);
  });

  test("two countries", () => {
    const report = at([
      sessionHeld("2021-08-28", { number: 9, date: "2021-08-26", where: russia }),
      sessionHeld("2021-08-29", { number: 9, date: "2021-08-26", where: iraq, publisher: "C" }),
    ]);
    expect(report.conflicts.map(({ kind }) => kind)).toEqual(["session-place"]);
  });

  test("dates set within days by papers that do not know of each other; set months apart they are a plan that moved", () => {
    const may = sessionPlanned("2019-01-30", { when: { value: "2019-05", quote: "in May" } });
    const march = sessionPlanned("2019-01-31", { when: { value: "2019-03", quote: "in March" }, publisher: "C" });
    const report = at([may, march], "2019-04-15");
    expect(report.conflicts).toEqual([expect.objectContaining({ kind: "planned-date" })]);
    // Before both have passed nobody can call it overdue.
    expect(report.matters[0]).toMatchObject({ state: "scheduled", due: "2019-05" });
    const june = sessionPlanned("2019-06-20", { when: { value: "2019-12", quote: "in December" } });
    expect(at([may, june], "2019-07-01").conflicts).toEqual([]);
  });

  test("spoken of as to come long after it was held", () => {
    const report = at([
      sessionHeld("2021-08-28", { number: 9, date: "2021-08-26" }),
      sessionPlanned("2022-03-01", { number: 9, when: { value: "2022-05", quote: "in May" } }),
    ]);
    expect(report.conflicts).toEqual([expect.objectContaining({ kind: "done-or-to-come" })]);
    expect(report.matters[0]?.state).toBe("overdue");
  });

  test("numbers that begin again tell of two series", () => {
    const report = at([
      sessionHeld("2024-02-03", { number: 2, date: "2024-02-02" }),
      sessionPlanned("2025-05-25", { number: 2, when: { value: "2025-05-26", quote: "tomorrow" } }),
      sessionHeld("2025-05-27", { number: 2, date: "2025-05-26" }),
    ]);
    expect(report.matters[0]).toMatchObject({
      state: "kept",
      history: expect.arrayContaining([expect.objectContaining({ when: "2025-05-26" })]),
    });
    expect(report.sessions.filter(({ state }) => state === "held").map(({ when }) => when)).toEqual([
      "2024-02-02",
      "2025-05-26",
    ]);
    expect(report.proposals).toEqual([expect.objectContaining({ kind: "different-bodies" })]);
  });
});

describe("rounds of consultations", () => {
  const bodies = [{ name: "political consultations", parties: ["IQ", "RU"] as const }];
  const body = "political consultations";
  const round = (published: string, number: number | null, place = iraq) => {
    const quote = `the ${number ?? "next"} round of political consultations between Iraq and Russia was held`;
    return documentOf({
      text: `On ${published}: ${quote}.`,
      published,
      bodies,
      encounters: [{ kind: "consultations", quote, parties: ["IQ", "RU"], place, date: published, body, number }],
    });
  };
  const agreed = (published: string, number: number | null, when: string) => {
    const quote = `agreed to hold the ${number ?? "next"} round of consultations in Moscow in ${when}`;
    return documentOf({
      text: `${published}. ${quote}. Iraq. Russia.`,
      published,
      undertakings: [
        {
          kind: "agree",
          quote,
          by: ["IQ", "RU"],
          to: ["IQ", "RU"],
          subject: { type: "meeting", between: ["IQ", "RU"], number },
          where: russia,
          when: { value: when, quote: `in ${when}` },
        },
      ],
    });
  };

  test("are a series of their own: planned, overdue, held", () => {
    const all = [round("2015-05-20", 2), agreed("2015-05-21", 3, "2016"), round("2018-10-15", 3, russia)];
    expect(short(at(all, "2017-06-30"))).toEqual([
      [2, "held", "2015-05-20"],
      [3, "overdue", "2016"],
    ]);
    const { sessions, matters } = at(all);
    expect(short(at(all))).toEqual([
      [2, "held", "2015-05-20"],
      [3, "held", "2018-10-15"],
    ]);
    expect(sessions[1]).toMatchObject({ slipMonths: 21, alternates: true });
    expect(matters).toMatchObject([{ state: "kept", subject: { type: "session", number: 3 } }]);
  });

  test("are neither the commission's sessions nor consular consultations", () => {
    const quote = "consular consultations between Iraq and Russia were held";
    const consular = documentOf({
      text: `In 2016 ${quote}.`,
      published: "2016-03-03",
      bodies: [{ name: "consular consultations", parties: ["IQ", "RU"] }],
      encounters: [
        {
          kind: "consultations",
          quote,
          parties: ["IQ", "RU"],
          date: "2016-03-03",
          body: "consular consultations",
        },
      ],
    });
    const report = at([round("2015-05-20", 2), consular, sessionHeld("2016-09-01", { number: 2 })]);
    expect(new Set(report.sessions.map(({ bodyId }) => bodyId)).size).toBe(3);
  });
});

describe("a session reported without its number, while a numbered one is awaited", () => {
  const eleventh = sessionHeld("2019-02-20", { number: 11, date: "2019-02-20", where: russia });
  const twelfth = sessionPlanned("2019-02-21", { number: 12, when: { value: "2021", quote: "in 2021" } });
  const nameless = (where = iraq) => sessionHeld("2023-11-15", { number: null, date: "2023-11-13", where });

  test("is the one that follows by count; the number is shown as inferred, and the next one follows", () => {
    const next = sessionPlanned("2023-11-16", { number: null, when: { value: "2025", quote: "in 2025" } });
    const report = at([eleventh, twelfth, nameless(), next], "2023-12-31");
    expect(short(report)).toEqual([
      [11, "held", "2019-02-20"],
      [12, "held", "2023-11-13"],
      [13, "planned", "2025"],
    ]);
    expect(report.sessions.map(({ inferred }) => inferred.map(({ what }) => what))).toEqual([
      [],
      ["number"],
      ["number"],
    ]);
    expect(report.matters.map(({ state }) => state).sort()).toEqual(["kept", "scheduled"]);
  });

  test("held in the other country, a person has to say", () => {
    const report = at([eleventh, twelfth, nameless(russia)]);
    expect(report.matters[0]?.state).toBe("overdue");
    expect(report.proposals).toHaveLength(1);
  });
});

describe("what is years away", () => {
  test("a round without a number is not counted back from one that was held long after, nor kept by it unasked", () => {
    const bodies = [{ name: "political consultations", parties: ["IQ", "RU"] as const }];
    const round = (published: string, number: number | null) =>
      documentOf({
        text: `On ${published} political consultations were held.`,
        published,
        bodies,
        encounters: [
          {
            kind: "consultations",
            quote: "political consultations were held",
            parties: ["IQ", "RU"],
            place: iraq,
            date: published,
            body: "political consultations",
            number,
          },
        ],
      });
    const quote = "agreed to hold the next consultations in 2017";
    const next = documentOf({
      text: `On 2016-06-14 they ${quote}.`,
      published: "2016-06-14",
      undertakings: [
        {
          kind: "agree",
          quote,
          by: ["IQ", "RU"],
          to: ["IQ", "RU"],
          subject: { type: "meeting", between: ["IQ", "RU"] },
          when: { value: "2017", quote: "in 2017" },
        },
      ],
    });
    const report = at([round("2016-06-14", null), next, round("2024-03-14", 5)]);
    expect(short(report)).toEqual([
      [null, "held", "2016-06-14"],
      [null, "overdue", "2017"],
      [5, "held", "2024-03-14"],
    ]);
    expect(report.proposals[0]?.doubts).toEqual(["it was held years later, and another may have been held in between"]);
  });

  test("a plan told of a session that was held is no new plan", () => {
    const quote = "The second session of the Iraqi-Russian Joint Commission had been planned for 2020";
    const told = documentOf({
      text: `The second session of the Iraqi-Russian Joint Commission was held on 7 February 2022. ${quote}.`,
      published: "2022-02-08",
      bodies: [{ name: "Iraqi-Russian Joint Commission", parties: ["IQ", "RU"] }],
      encounters: [
        {
          kind: "session",
          quote: "The second session of the Iraqi-Russian Joint Commission was held on 7 February 2022",
          parties: ["IQ", "RU"],
          date: "2022-02-07",
          body: "Iraqi-Russian Joint Commission",
          number: 2,
        },
      ],
      sittings: [
        {
          state: "planned",
          quote,
          body: "Iraqi-Russian Joint Commission",
          number: 2,
          when: { value: "2020", quote: "2020" },
        },
      ],
    });
    const { matters, sessions } = at([told]);
    expect(matters.map(({ state }) => state)).toEqual(["kept"]);
    expect(sessions).toMatchObject([{ number: 2, state: "held", slipMonths: 13 }]);
  });
});

describe("a postponement told aside", () => {
  test("leaves the new date standing", () => {
    const quote =
      "agreed to hold the 12th session of the Iraqi-Russian Joint Commission, which was put off because of the pandemic, in October 2022";
    const record = documentOf({
      text: `In June they ${quote}.`,
      published: "2022-06-21",
      bodies: [{ name: "Iraqi-Russian Joint Commission", parties: ["IQ", "RU"] }],
      undertakings: [
        {
          kind: "agree",
          quote,
          by: ["IQ", "RU"],
          to: ["IQ", "RU"],
          subject: { type: "session", number: 12 },
          body: "Iraqi-Russian Joint Commission",
          when: { value: "2022-10", quote: "in October 2022" },
        },
      ],
    });
    expect(short(at([record], "2022-07-31"))).toEqual([[12, "planned", "2022-10"]]);
  });
});

describe("one session under two numbers", () => {
  const sixth = sessionHeld("2018-03-15", { number: 6, date: "2018-03-14/2018-03-15" });
  const seventh = sessionHeld("2018-03-16", { number: 7, date: "2018-03-15" });
  const awaited = sessionPlanned("2017-09-20", { number: 6 });

  test("is one row, under the number that more documents give it; the other is a conflict", () => {
    const report = at([awaited, sixth, seventh]);
    expect(short(report)).toEqual([[6, "held", "2018-03-14/2018-03-15"]]);
    expect(report.conflicts).toEqual([expect.objectContaining({ kind: "session-number" })]);
    expect(report.conflicts[0]?.claims.map(({ value, document }) => [value, document])).toEqual([
      ["6", sixth.document.id],
      ["7", seventh.document.id],
    ]);
  });

  test("stays two rows and a conflict where as many documents say the one as the other", () => {
    const report = at([sixth, seventh]);
    expect(report.sessions).toHaveLength(2);
    expect(report.conflicts).toEqual([expect.objectContaining({ kind: "session-number" })]);
  });
});

test("before the end of the year after in that year says nothing new", () => {
  const { matters } = at([
    sessionPlanned("2016-12-01", { number: 11, when: { value: "2018", quote: "in 2018" } }),
    sessionPlanned("2018-05-09", { number: 11, when: { value: "2018-12-31", quote: "before the end of the year" } }),
  ]);
  expect(matters[0]?.history.map(({ event }) => event)).toEqual(["stated", "scheduled", "restated"]);
});
