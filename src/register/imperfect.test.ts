import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../record/record.ts";
import { follow } from "./follow.ts";
import { documentOf, iraq, people, russia, sessionHeld, visitAsked, visitPaid } from "./testing.ts";

/** Records as readers make them: things missing, things misread. The register must not build on them. */

const parties = ["IQ", "RU"] as const;
const at = (records: readonly ChanceryRecord[], asOf = "2025-12-31") => follow(records, { parties, asOf });

describe("a visit misread", () => {
  test("a promise that was also read as an encounter is no event", () => {
    const quote = "Lavrov is expected to visit Baghdad before the end of the year";
    const expected = documentOf({
      text: `Alhakim said that ${quote}.`,
      published: "2019-05-15",
      people: [people.alhakim, people.lavrov],
      encounters: [{ kind: "meeting", quote, people: ["Sergey Lavrov", "Mohamed Alhakim"], place: iraq }],
      undertakings: [
        {
          kind: "agree",
          quote,
          by: "RU",
          to: "IQ",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Sergey Lavrov",
          where: iraq,
          when: { value: "2019-12-31", quote: "before the end of the year" },
        },
      ],
    });
    expect(at([visitAsked("2019-01-30"), expected], "2019-09-30").matters.map(({ state }) => state)).toEqual([
      "scheduled",
    ]);
  });

  test("“he will visit”: the speaker, where he is of the visiting side", () => {
    const said = documentOf({
      text: "Lavrov met Alhakim. He said that he will visit Iraq in the coming period.",
      published: "2018-02-27",
      people: [people.lavrov, people.alhakim],
      undertakings: [
        {
          kind: "pledge",
          quote: "said that he will visit Iraq in the coming period",
          by: "RU",
          to: "IQ",
          people: ["Sergey Lavrov"],
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          where: iraq,
        },
      ],
    });
    expect(at([said]).matters[0]?.subject).toMatchObject({
      visitorPerson: "Sergey Lavrov",
      visitorOffices: ["foreign-minister"],
    });
  });

  test("a guest said to visit himself is the other side's", () => {
    const told = documentOf({
      text: "Alhakim said that Lavrov is planning to visit Iraq in October.",
      published: "2019-09-10",
      people: [people.alhakim, people.lavrov],
      undertakings: [
        {
          kind: "pledge",
          quote: "Lavrov is planning to visit Iraq in October",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["IQ"], host: ["IQ"] },
          where: iraq,
          when: { value: "2019-10", quote: "in October" },
        },
      ],
    });
    expect(at([told], "2019-09-30").matters[0]).toMatchObject({
      owedBy: ["RU"],
      subject: { visitor: ["RU"], host: ["IQ"], visitorPerson: "Sergey Lavrov" },
    });
  });

  test("a guest misread once under the host's party still came", () => {
    const misread = visitPaid("2019-10-07");
    const wrong: ChanceryRecord = {
      ...misread,
      actors: misread.actors.map((actor) => (actor.name === "Sergey Lavrov" ? { ...actor, party: "IQ" } : actor)),
      encounters: misread.encounters.map((encounter) => ({ ...encounter, parties: ["IQ", "RU"] })),
    };
    const others = [visitAsked("2019-01-30"), visitAsked("2019-03-30"), visitAsked("2019-05-30")];
    expect(at([...others, wrong]).matters.map(({ state }) => state)).toEqual(["kept"]);
  });
});

describe("a session misread", () => {
  test("“the meeting of the committee” is its session, whatever type the promise was given", () => {
    const quote = "the importance of holding the meeting of the Joint Committee this month";
    const record = documentOf({
      text: `They stressed ${quote}.`,
      published: "2025-02-05",
      bodies: [{ name: "Joint Committee", parties: ["IQ", "RU"] }],
      undertakings: [
        {
          kind: "request",
          quote,
          by: ["IQ", "RU"],
          to: ["IQ", "RU"],
          subject: { type: "meeting", between: ["IQ", "RU"] },
        },
      ],
      sittings: [{ state: "planned", quote, body: "Joint Committee", when: { value: "2025-02", quote: "this month" } }],
    });
    const { matters } = at([
      record,
      sessionHeld("2025-02-27", { number: 10, date: "2025-02-26", body: "Joint Committee" }),
    ]);
    expect(matters.map(({ subject, state }) => [subject.type, subject.number, state])).toEqual([
      ["session", 10, "kept"],
    ]);
  });

  test("a body that is named without its parties is the pair's where the text is about the two", () => {
    const record = sessionHeld("2019-04-26", { date: "2019-04-25" });
    const nameless: ChanceryRecord = { ...record, bodies: record.bodies.map((body) => ({ ...body, parties: [] })) };
    expect(at([nameless]).sessions.map(({ number, state }) => [number, state])).toEqual([[8, "held"]]);
    const alone: ChanceryRecord = {
      ...nameless,
      encounters: nameless.encounters.map((encounter) => ({ ...encounter, parties: ["IQ"] })),
    };
    expect(at([alone]).sessions).toEqual([]);
  });

  test("a record of an older reader, which knows no sittings, is read all the same", () => {
    const { sittings: _, ...old } = sessionHeld("2019-04-26", { date: "2019-04-25" });
    expect(at([old as ChanceryRecord]).sessions).toHaveLength(1);
  });
});

describe("dates misread", () => {
  test("what the calendar does not have is no date", () => {
    const asked = visitAsked("2019-01-30", { kind: "pledge", when: { value: "2019-02-31", quote: "on 31 February" } });
    expect(at([asked]).matters[0]).toMatchObject({ due: null, state: "open" });
    const broken: ChanceryRecord = {
      ...asked,
      document: { ...asked.document, published: { value: "30.01.2019", span: [0, 1] } },
    };
    expect(at([broken]).leftOut.map(({ reason }) => reason)).toEqual(["undated"]);
  });

  test("the day of the report read as the day of an invitation sets no date", () => {
    const asked = visitAsked("2020-05-14", { when: { value: "2020-05-14", quote: "on Thursday" } });
    expect(at([asked]).matters[0]).toMatchObject({ due: null, state: "open" });
  });
});

describe("what became of it, told in other words", () => {
  const promised = (type: "agreement" | "aid" | "cooperation", name: string, quote: string) =>
    documentOf({
      text: `In 2024 they spoke. ${quote}.`,
      published: "2024-03-01",
      undertakings: [
        {
          kind: "pledge",
          quote,
          by: "RU",
          to: "IQ",
          subject:
            type === "agreement" ? { type, name } : type === "aid" ? { type, goods: name } : { type, field: name },
        },
      ],
    });
  const told = (published: string, quote: string, kind: "report" | "praise" = "report") =>
    documentOf({ text: `On ${published}: ${quote}.`, published, acts: [{ kind, quote, by: "RU", to: "IQ" }] });

  test("of an agreement on two things one is signed: kept in part", () => {
    const { matters } = at([
      promised("agreement", "land and sea transport", "The agreement on land and sea transport is to be signed"),
      told("2025-02-27", "They signed an agreement on cooperation in maritime transport"),
    ]);
    expect(matters[0]?.state).toBe("kept-in-part");
  });

  test("that something was delivered does not tell that this was", () => {
    const arms = promised("aid", "helicopters and air defence", "Russia will deliver helicopters and air defence");
    expect(at([arms, told("2024-06-01", "The delivery of vaccines was welcomed", "praise")]).matters[0]?.state).toBe(
      "open",
    );
  });

  test("a joint work whose start is told is kept; years without a word it is not continued by a chance remark", () => {
    const ferry = promised(
      "cooperation",
      "cargo ferry to Basra harbour",
      "a cargo ferry to Basra harbour would be started",
    );
    expect(at([ferry, told("2024-09-21", "The cargo ferry to Basra harbour was launched")]).matters[0]?.state).toBe(
      "kept",
    );
    expect(at([ferry, told("2024-09-21", "The ferry and the harbour were discussed")]).matters[0]?.state).toBe(
      "continuing",
    );
    expect(at([ferry, told("2029-09-21", "The ferry and the harbour were discussed")], "2030").matters[0]?.state).toBe(
      "open",
    );
  });
});

describe("who asked", () => {
  const meeting = (publisher: string, side: string, party: string, wish = `at the initiative of the ${side} side`) => {
    const record = documentOf({
      text: `${publisher} tells that Alhakim met Lavrov in Moscow ${wish}.`,
      published: "2019-01-30",
      people: [people.alhakim, people.lavrov],
      encounters: [
        {
          kind: "meeting",
          quote: "Alhakim met Lavrov in Moscow",
          people: ["Mohamed Alhakim", "Sergey Lavrov"],
          place: russia,
        },
      ],
    });
    const start = record.text.indexOf(side);
    return {
      ...record,
      actors: [
        ...record.actors,
        { id: "s1", type: "state" as const, name: side, party, mentions: [[start, start + side.length] as const] },
      ],
    };
  };

  test("for a meeting: the two sides name each other", () => {
    const conflicts = at([meeting("One", "Russian", "RU"), meeting("Two", "Iraqi", "IQ")]).conflicts;
    expect(conflicts).toEqual([expect.objectContaining({ kind: "initiative" })]);
    expect(conflicts[0]?.claims.map(({ value }) => value).sort()).toEqual(["IQ", "RU"]);
    expect(at([meeting("One", "Russian", "RU"), meeting("Two", "Russian", "RU")]).conflicts).toEqual([]);
  });

  test("for a meeting: the side may stand before its wish", () => {
    const russian = meeting("One", "Russian", "RU", "at the Russian side's request");
    const latter = meeting("Two", "Iraqi", "IQ", "who spoke for the Iraqi side, at the latter’s request");
    const claims = at([russian, latter]).conflicts.flatMap(({ claims }) => claims.map(({ value }) => value));
    expect(claims.sort()).toEqual(["IQ", "RU"]);
  });

  test("for a postponement: agreed by both, or asked for by one", () => {
    const said = (kind: "agree" | "request", by: readonly string[], quote: string) =>
      documentOf({ text: `${quote}, it is said.`, published: "2025-10-09", acts: [{ kind, quote, by, to: "IQ" }] });
    const conflicts = at([
      said("agree", ["IQ", "RU"], "They agreed to postpone the Arab summit"),
      said("request", ["RU"], "Russia asked to put off the Arab summit"),
    ]).conflicts;
    expect(conflicts.map(({ kind, claims }) => [kind, claims.map(({ value }) => value).sort()])).toEqual([
      ["initiative", ["IQ and RU", "RU"]],
    ]);
  });
});
