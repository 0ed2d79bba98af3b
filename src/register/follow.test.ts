import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../record/record.ts";
import { validate } from "../record/validate.ts";
import { follow } from "./follow.ts";
import type { Matter } from "./report.ts";
import { documentOf, iraq, people, russia, visitAsked, visitPaid } from "./testing.ts";

const parties = ["IQ", "RU"] as const;

function mattersOf(records: readonly ChanceryRecord[], asOf = "2019-12-31"): readonly Matter[] {
  for (const record of records) expect(validate(record)).toEqual([]);
  return follow(records, { parties, asOf }).matters;
}

/** The one matter that the records make. */
function matterOf(records: readonly ChanceryRecord[], asOf?: string): Matter {
  const [matter, ...others] = mattersOf(records, asOf);
  if (!matter) throw new Error("no matter");
  expect(others).toEqual([]);
  return matter;
}

function events({ history }: Matter): string[] {
  return history.map(({ event, on }) => `${on} ${event}`);
}

describe("an invitation through two years", () => {
  const first = documentOf({
    text: "On 23 October Al-Jaafari met Lavrov in Moscow. He invited Lavrov to visit Baghdad. Mr. Lavrov accepted with pleasure.",
    published: "2017-10-23",
    people: [people.jaafari, people.lavrov],
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
        quote: "He invited Lavrov to visit Baghdad",
        by: "IQ",
        to: "RU",
        subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
        visitorPerson: "Sergey Lavrov",
        where: iraq,
        answered: { state: "accepted", quote: "Mr. Lavrov accepted with pleasure" },
      },
    ],
  });
  const promise = visitAsked("2018-02-27", {
    kind: "pledge",
    condition: "after the agreement on the new headquarters of the Embassy",
  });
  const renewal = visitAsked("2019-01-30");
  const announced = visitAsked("2019-09-19", {
    kind: "pledge",
    when: { value: "2019-10-07/2019-10-08", quote: "on October 7-8" },
  });
  const paid = visitPaid("2019-10-07");
  const all = [first, promise, renewal, announced, paid];

  test("is one matter: stated, accepted, restated, scheduled, kept, each with its words", () => {
    const matter = matterOf(all);
    expect(matter.state).toBe("kept");
    expect(events(matter)).toEqual([
      "2017-10-23 stated",
      "2017-10-23 accepted",
      "2018-02-27 restated",
      "2019-01-30 restated",
      "2019-09-19 scheduled",
      "2019-10-07 kept",
    ]);
    expect(matter.history.at(-1)).toMatchObject({
      when: "2019-10-07",
      document: paid.document.id,
      quote: "Minister Alhakim received Lavrov in Baghdad",
      by: "rule:register.visit.took-place",
    });
    for (const { document, span, quote } of matter.history) {
      const record = all.find((each) => each.document.id === document);
      expect(span && record?.text.slice(...span)).toBe(quote);
    }
  });

  test("is owed by the guest's side to the host's, whoever asked", () => {
    expect(matterOf(all)).toMatchObject({
      owedBy: ["RU"],
      owedTo: ["IQ"],
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"], visitorPerson: "Sergey Lavrov" },
    });
  });

  test.each([
    ["2017-11-30", "accepted"],
    ["2018-12-31", "accepted"],
    ["2019-09-30", "scheduled"],
    ["2019-10-06", "scheduled"],
    ["2019-10-07", "kept"],
  ])("as of %s is %s: what was published later does not count", (asOf, state) => {
    expect(matterOf(all, asOf).state).toBe(state);
  });

  test("keeps its condition as a condition: kept or not, nobody inferred it to be met", () => {
    for (const asOf of ["2018-12-31", "2019-12-31"]) {
      expect(matterOf(all, asOf).condition).toMatchObject({
        text: "after the agreement on the new headquarters of the Embassy",
        state: "unknown",
        document: promise.document.id,
      });
    }
  });

  test("talks to be held on a visit with a date set the date of the visit", () => {
    const quote = "Lavrov will hold talks with the President during his visit to Iraq on October 7-8";
    const talks = documentOf({
      text: `${quote}, the Embassy said. Alhakim will receive him.`,
      published: "2019-09-19",
      people: [people.alhakim, people.lavrov],
      undertakings: [
        {
          kind: "pledge",
          quote,
          by: "RU",
          to: "IQ",
          people: ["Sergey Lavrov"],
          subject: { type: "meeting", between: ["IQ", "RU"] },
          when: { value: "2019-10-07/2019-10-08", quote: "on October 7-8" },
          where: iraq,
        },
      ],
    });
    const matter = matterOf([first, promise, renewal, talks], "2019-09-30");
    expect(matter.history.at(-1)).toMatchObject({ event: "scheduled", when: "2019-10-07/2019-10-08" });
  });

  test("a new invitation after the visit is a new matter", () => {
    const again = visitAsked("2019-11-20");
    const matters = mattersOf([...all, again]);
    expect(matters.map(({ state }) => state)).toEqual(["kept", "open"]);
  });

  test("told again after the visit, the old invitation opens nothing new", () => {
    const retold = documentOf({
      text: "In an interview Alhakim recalled that Iraq had invited Lavrov to visit Baghdad.",
      published: "2020-03-01",
      people: [people.alhakim, people.lavrov],
      undertakings: [
        {
          kind: "invite",
          quote: "recalled that Iraq had invited Lavrov to visit Baghdad",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Sergey Lavrov",
          where: iraq,
        },
      ],
    });
    expect(matterOf([...all, retold], "2020-12-31").state).toBe("kept");
  });

  test("an invitation given during the very visit asks for another", () => {
    const during = documentOf({
      text: "Minister Alhakim received Lavrov in Baghdad. He invited Lavrov to visit Iraq again.",
      published: "2019-10-07",
      people: [people.alhakim, people.lavrov],
      encounters: [
        {
          kind: "meeting",
          quote: "Minister Alhakim received Lavrov in Baghdad",
          people: ["Sergey Lavrov", "Mohamed Alhakim"],
          place: iraq,
        },
      ],
      undertakings: [
        {
          kind: "invite",
          quote: "He invited Lavrov to visit Iraq again",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Sergey Lavrov",
          where: iraq,
        },
      ],
    });
    // The other side's readout of the same visit comes a day later and keeps nothing.
    const echo = visitPaid("2019-10-08", { date: "2019-10-08" });
    expect(matterOf([during, echo]).state).toBe("open");
    expect(mattersOf([...all, during, echo]).map(({ state }) => state)).toEqual(["kept", "open"]);
  });

  test("documents published late are placed by when things happened", () => {
    const late = visitPaid("2019-12-20", { date: "2019-10-07" });
    const afterwards = visitAsked("2019-11-20");
    const matters = mattersOf([first, afterwards, late]);
    expect(matters.map(({ state }) => state)).toEqual(["kept", "open"]);
    expect(matters[0]?.history.at(-1)).toMatchObject({ on: "2019-12-20", when: "2019-10-07" });
  });
});

describe("what keeps no visit", () => {
  const asked = visitAsked("2019-01-30");

  test("a preview", () => {
    const preview = visitPaid("2019-10-06", { date: "2019-10-07", announced: true });
    expect(matterOf([asked, preview]).state).not.toBe("kept");
  });

  test("an encounter dated later than the document that tells of it, whatever the reader calls it", () => {
    expect(matterOf([asked, visitPaid("2019-10-01", { date: "2019-10-07" })]).state).toBe("open");
  });

  test("a visit before the invitation", () => {
    expect(matterOf([asked, visitPaid("2018-05-01")]).state).toBe("open");
  });

  test("a deputy's visit: that is put to a person to decide", () => {
    const report = follow([asked, visitPaid("2019-04-10", { guest: "bogdanov" })], { parties, asOf: "2019-12-31" });
    expect(report.matters.map(({ state }) => state)).toEqual(["open"]);
    expect(report.proposals).toEqual([
      expect.objectContaining({ kind: "evidence", event: "kept", matter: report.matters[0]?.id }),
    ]);
    expect(report.proposals[0]?.doubts.join()).toContain("the foreign-minister was to come");
  });

  test("a meeting with the ambassador, who lives there", () => {
    const report = follow([asked, visitPaid("2019-04-10", { guest: "maksimov" })], { parties, asOf: "2019-12-31" });
    expect(report.matters[0]?.state).toBe("open");
    expect(report.proposals).toEqual([]);
  });

  test.each(["call", "letter", "credentials"] as const)("a %s", (kind) => {
    expect(matterOf([asked, visitPaid("2019-10-07", { kind })]).state).toBe("open");
  });

  test("a meeting elsewhere", () => {
    const elsewhere = visitPaid("2019-10-07", { place: { name: "New York", country: "US" } });
    expect(matterOf([asked, elsewhere]).state).toBe("open");
    expect(matterOf([asked, visitPaid("2019-10-07", { place: null })]).state).toBe("open");
  });

  test("a visit told in a background sentence without a date", () => {
    const background = documentOf({
      text: "Alhakim spoke with Lavrov by telephone. Earlier Minister Alhakim received Lavrov in Baghdad.",
      published: "2019-11-01",
      people: [people.alhakim, people.lavrov],
      encounters: [
        { kind: "call", quote: "Alhakim spoke with Lavrov by telephone", people: ["Mohamed Alhakim", "Sergey Lavrov"] },
        {
          kind: "meeting",
          quote: "Minister Alhakim received Lavrov in Baghdad",
          people: ["Mohamed Alhakim", "Sergey Lavrov"],
          place: iraq,
        },
      ],
    });
    expect(matterOf([asked, background]).state).toBe("open");
  });
});

describe("who is to come", () => {
  test("the head of state's visit and the foreign minister's are two matters", () => {
    const matters = mattersOf([
      visitAsked("2019-01-30"),
      visitAsked("2019-02-10", { guest: "putin" }),
      visitPaid("2019-10-07"),
    ]);
    expect(matters.map(({ subject, state }) => [subject.visitorPerson, state])).toEqual([
      ["Sergey Lavrov", "kept"],
      ["Vladimir Putin", "open"],
    ]);
  });

  test("a successor in the same office is for a person to decide", () => {
    const successor = documentOf({
      text: "Alhakim asked Foreign Minister Ivan Petrov to visit Baghdad.",
      published: "2019-06-01",
      people: [people.alhakim, { name: "Ivan Petrov", party: "RU", offices: ["foreign-minister"] }],
      undertakings: [
        {
          kind: "invite",
          quote: "asked Foreign Minister Ivan Petrov to visit Baghdad",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Ivan Petrov",
          where: iraq,
        },
      ],
    });
    const report = follow([visitAsked("2019-01-30"), successor], { parties, asOf: "2019-12-31" });
    expect(report.matters).toHaveLength(2);
    expect(report.proposals.map(({ kind }) => kind)).toEqual(["same-matter"]);
  });

  test("an invitation that is renewed passes to the successor", () => {
    const quote = "renewed to Foreign Minister Ivan Petrov the invitation to visit Baghdad";
    const renewed = documentOf({
      text: `Alhakim ${quote}.`,
      published: "2019-06-01",
      people: [people.alhakim, { name: "Ivan Petrov", party: "RU", offices: ["foreign-minister"] }],
      undertakings: [
        {
          kind: "invite",
          quote,
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Ivan Petrov",
          where: iraq,
        },
      ],
    });
    const { matters } = follow([visitAsked("2019-01-30"), renewed], { parties, asOf: "2019-12-31" });
    expect(matters.map(({ history }) => history.map(({ event }) => event))).toEqual([["stated", "restated"]]);
    expect(matters[0]?.subject.visitorPerson).toBe("Ivan Petrov");
  });

  test("an invitation to the office is kept by whoever holds it", () => {
    const toOffice = documentOf({
      text: "Alhakim invited the Russian Foreign Minister to Baghdad.",
      published: "2019-01-30",
      people: [people.alhakim, { name: "Foreign Minister", party: "RU", offices: ["foreign-minister"] }],
      undertakings: [
        {
          kind: "invite",
          quote: "invited the Russian Foreign Minister to Baghdad",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Foreign Minister",
          where: iraq,
        },
      ],
    });
    expect(matterOf([toOffice, visitPaid("2019-10-07")]).state).toBe("kept");
  });

  test("where nobody is named, nothing is linked or kept silently", () => {
    const unnamed = documentOf({
      text: "Iraq invited the Russian side to visit Baghdad.",
      published: "2019-01-30",
      undertakings: [
        {
          kind: "invite",
          quote: "Iraq invited the Russian side to visit Baghdad",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          where: iraq,
        },
      ],
    });
    const report = follow([unnamed, visitAsked("2019-03-01", { guest: "putin" }), visitPaid("2019-10-07")], {
      parties,
      asOf: "2019-12-31",
    });
    expect(report.matters.map(({ state }) => state)).toEqual(["open", "open"]);
    expect(report.proposals.map(({ kind }) => kind).sort()).toEqual(["evidence", "same-matter"]);
  });

  test("delegations are not their minister", () => {
    const delegations = documentOf({
      text: "Lavrov welcomed visits of Iraqi delegations to Russia.",
      published: "2018-02-27",
      people: [people.lavrov],
      undertakings: [
        {
          kind: "invite",
          quote: "welcomed visits of Iraqi delegations to Russia",
          by: "RU",
          to: "IQ",
          subject: { type: "visit", visitor: ["IQ"], host: ["RU"] },
          where: { name: "Russia", country: "RU" },
        },
      ],
    });
    const inMoscow = documentOf({
      text: "Minister Alhakim was received by Lavrov in Moscow.",
      published: "2019-01-30",
      people: [people.alhakim, people.lavrov],
      encounters: [
        {
          kind: "meeting",
          quote: "Alhakim was received by Lavrov in Moscow",
          people: ["Mohamed Alhakim", "Sergey Lavrov"],
          place: russia,
        },
      ],
    });
    expect(matterOf([delegations, inMoscow]).state).toBe("open");
  });
});

describe("dates", () => {
  const pledge = (published: string, value: string | null, quote: string) =>
    visitAsked(published, { kind: "pledge", when: { value, quote } });

  test("a date is scheduled, another is rescheduled, the same again is only restated", () => {
    const matter = matterOf(
      [
        pledge("2019-01-10", "2019-03", "in March"),
        pledge("2019-02-01", "2019-03", "in March, as planned"),
        pledge("2019-02-20", "2019-05", "in May"),
        pledge("2019-03-01", null, "soon"),
      ],
      "2019-03-31",
    );
    expect(events(matter)).toEqual([
      "2019-01-10 stated",
      "2019-01-10 scheduled",
      "2019-02-01 restated",
      "2019-02-20 rescheduled",
      "2019-03-01 restated",
    ]);
    expect(matter).toMatchObject({ state: "scheduled", due: "2019-05" });
  });

  test("a vaguer word for the date already set changes nothing, a longer term once it has begun does", () => {
    const vaguer = [pledge("2019-01-10", "2019-05-14", "on 14 May"), pledge("2019-02-01", "2019", "this year")];
    expect(matterOf(vaguer, "2019-03-31")).toMatchObject({ due: "2019-05-14" });
    const longer = [
      pledge("2019-01-10", "2019-01/2019-06", "in the first half of the year"),
      pledge("2019-06-11", "2019", "by the end of the year"),
    ];
    expect(matterOf(longer, "2019-07-31")).toMatchObject({ due: "2019", state: "scheduled" });
  });

  test("past and nothing found it is overdue, which is not broken; its last day is not past", () => {
    const set = [pledge("2019-01-10", "2019-03", "in March")];
    expect(matterOf(set, "2019-03-31").state).toBe("scheduled");
    expect(matterOf(set, "2019-04-01").state).toBe("overdue");
    expect(mattersOf(set).some(({ state }) => state === "broken")).toBe(false);
  });

  test("an inviter's wish for a date sets none", () => {
    const wish = visitAsked("2019-01-30", { when: { value: "2019", quote: "this year" } });
    expect(matterOf([wish], "2019-06-30")).toMatchObject({ state: "open" });
    expect(events(matterOf([wish, pledge("2019-05-15", "2019", "this year")], "2019-06-30"))).toEqual([
      "2019-01-30 stated",
      "2019-05-15 accepted",
      "2019-05-15 scheduled",
    ]);
  });

  test("a date already past when it was named sets none", () => {
    expect(matterOf([pledge("2019-06-01", "2019-03", "in March")])).toMatchObject({ state: "open", due: null });
  });

  test("“the visit” is that of whom the text names: dated, and put off", () => {
    const bare = (published: string, quote: string, when?: { value: string; quote: string }) =>
      documentOf({
        text: `Alhakim spoke of Lavrov. ${quote}.`,
        published,
        people: [people.alhakim, people.lavrov],
        undertakings: [
          {
            kind: "agree",
            quote,
            by: ["IQ", "RU"],
            subject: { type: when ? "other" : "visit" },
            ...(when ? { when } : {}),
          },
        ],
      });
    const dated = bare("2019-03-01", "The visit is scheduled for May", { value: "2019-05", quote: "for May" });
    const putOff = bare("2019-04-01", "The two sides agreed to postpone the visit");
    const matter = matterOf([visitAsked("2019-01-30"), dated, putOff], "2019-12-31");
    expect(events(matter)).toEqual(["2019-01-30 stated", "2019-03-01 scheduled", "2019-04-01 postponed"]);
    expect(matter.state).toBe("open");
  });

  test("who plans to be in the other's capital plans a visit", () => {
    const quote = "Lavrov plans to be in Baghdad in the last days of October";
    const plan = documentOf({
      text: `${quote}. Alhakim will receive him.`,
      published: "2019-10-20",
      people: [people.alhakim, people.lavrov],
      undertakings: [
        {
          kind: "pledge",
          quote,
          by: "RU",
          to: "IQ",
          subject: { type: "other" },
          when: { value: "2019-10", quote: "in the last days of October" },
          where: iraq,
        },
      ],
    });
    expect(events(matterOf([visitAsked("2019-01-30"), plan], "2019-10-25"))).toEqual([
      "2019-01-30 stated",
      "2019-10-20 accepted",
      "2019-10-20 scheduled",
    ]);
  });

  test("a preview of today's talks is kept by another text's report of them", () => {
    const quote = "Lavrov and Alhakim will meet in Moscow on Monday";
    const preview = documentOf({
      text: `${quote}, it was said.`,
      published: "2017-10-23",
      people: [people.alhakim, people.lavrov],
      undertakings: [
        {
          kind: "pledge",
          quote,
          by: ["IQ", "RU"],
          subject: { type: "meeting", between: ["IQ", "RU"] },
          when: { value: "2017-10-23", quote: "on Monday" },
          where: russia,
        },
      ],
    });
    const report = documentOf({
      text: "Alhakim met Lavrov in Moscow.",
      published: "2017-10-23",
      people: [people.alhakim, people.lavrov],
      encounters: [
        {
          kind: "meeting",
          quote: "Alhakim met Lavrov in Moscow",
          people: [people.alhakim.name, people.lavrov.name],
          place: russia,
          date: "2017-10-23",
        },
      ],
    });
    expect(matterOf([preview, report]).state).toBe("kept");
    expect(matterOf([preview]).state).toBe("overdue");
  });

  test("of two whose visits are open, “the visit” is nobody's", () => {
    const quote = "The visit is scheduled for May";
    const bare = documentOf({
      text: `Alhakim spoke of Lavrov and Putin. ${quote}.`,
      published: "2019-03-01",
      people: [people.alhakim, people.lavrov, people.putin],
      undertakings: [
        {
          kind: "agree",
          quote,
          by: ["IQ", "RU"],
          subject: { type: "other" },
          when: { value: "2019-05", quote: "for May" },
        },
      ],
    });
    const matters = mattersOf([visitAsked("2019-01-30"), visitAsked("2019-01-31", { guest: "putin" }), bare]);
    expect(matters.map((matter) => events(matter))).toEqual([["2019-01-30 stated"], ["2019-01-31 stated"]]);
  });

  test("an invitation known by its acceptance alone is stated and accepted", () => {
    const accepted = documentOf({
      text: "Foreign Minister Lavrov has accepted an invitation of Minister Alhakim to visit Iraq.",
      published: "2019-03-01",
      people: [people.alhakim, people.lavrov],
      acts: [
        {
          kind: "agree",
          quote: "Lavrov has accepted an invitation of Minister Alhakim to visit Iraq",
          by: "RU",
          to: "IQ",
          people: ["Sergey Lavrov"],
        },
      ],
    });
    const matter = matterOf([accepted]);
    expect(events(matter)).toEqual(["2019-03-01 stated", "2019-03-01 accepted"]);
    expect(matter).toMatchObject({ state: "accepted", owedBy: ["RU"], subject: { visitorPerson: "Sergey Lavrov" } });
    expect(events(matterOf([visitAsked("2019-01-30"), accepted]))).toEqual([
      "2019-01-30 stated",
      "2019-03-01 accepted",
    ]);
  });

  test("a journey to a ceremony, long after an invitation, is a matter of its own, and whether it is one is asked", () => {
    const quote = "Lavrov will come to Baghdad to attend the summit";
    const ceremony = documentOf({
      text: `${quote}. Alhakim said so.`,
      published: "2019-11-01",
      people: [people.alhakim, people.lavrov],
      undertakings: [
        {
          kind: "pledge",
          quote,
          by: "RU",
          to: "IQ",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Sergey Lavrov",
          where: iraq,
        },
      ],
    });
    const report = follow([visitAsked("2019-01-30"), ceremony], { parties, asOf: "2019-12-31" });
    expect(report.matters.map((matter) => events(matter))).toEqual([["2019-01-30 stated"], ["2019-11-01 stated"]]);
    expect(report.proposals.map(({ kind }) => kind)).toEqual(["same-matter"]);
  });

  test("put off without a new date it is open again, neither overdue nor withdrawn", () => {
    const putOff = documentOf({
      text: "The visit of Lavrov to Baghdad was postponed.",
      published: "2019-03-06",
      people: [people.lavrov],
      acts: [{ kind: "report", quote: "The visit of Lavrov to Baghdad was postponed", by: "RU", to: "IQ" }],
    });
    const matter = matterOf([pledge("2019-01-10", "2019-03", "in March"), putOff]);
    expect(matter).toMatchObject({ state: "open", due: null });
    expect(events(matter).at(-1)).toBe("2019-03-06 postponed");
  });
});

describe("answers", () => {
  test.each(["accepted", "declined", "noted"] as const)("%s in the same text", (state) => {
    const record = visitAsked("2019-01-30", { answered: { state, quote: "He answered at once" } });
    expect(matterOf([record]).state).toBe(state === "noted" ? "open" : state);
  });

  test("an invitation renewed after a refusal is open again", () => {
    const refused = visitAsked("2019-01-30", { answered: { state: "declined", quote: "He declined" } });
    expect(matterOf([refused, visitAsked("2019-06-01")]).state).toBe("open");
  });

  test("a weak word of the side that owes it is no acceptance", () => {
    expect(
      matterOf([visitAsked("2019-01-30"), visitAsked("2019-02-10", { kind: "pledge", strength: "weak" })]).state,
    ).toBe("open");
    expect(matterOf([visitAsked("2019-01-30"), visitAsked("2019-02-10", { kind: "pledge" })]).state).toBe("accepted");
  });
});

describe("standing work and things to be done", () => {
  const ofKind = (
    published: string,
    type: "training" | "cooperation" | "aid" | "mission" | "agreement" | "conference" | "other",
    quote: string,
    subject: object = {},
    by: "IQ" | "RU" = "RU",
  ) =>
    documentOf({
      text: `${published}: ${quote}.`,
      published,
      undertakings: [
        {
          kind: "pledge",
          quote,
          by,
          to: by === "RU" ? "IQ" : "RU",
          subject: { type, ...subject },
          topics: type === "training" ? ["training"] : [],
        },
      ],
    });
  const said = (
    published: string,
    kind: "report" | "thank" | "affirm" | "reject" | "agree",
    quote: string,
    by: "IQ" | "RU" = "IQ",
    topics: readonly string[] = [],
  ) =>
    documentOf({
      text: `${published}: ${quote}.`,
      published,
      acts: [{ kind, quote, by, to: by === "RU" ? "IQ" : "RU", topics }],
    });

  test("training with a sign of life is continuing, the thanks that came before it included", () => {
    const matter = matterOf([
      said("2018-02-27", "thank", "Thanks for the training of diplomats at the Academy", "IQ", ["training"]),
      ofKind("2019-10-07", "training", "Next year 150 diplomats will be trained at the Academy", {
        count: 150,
        field: "diplomats",
      }),
    ]);
    expect(matter.state).toBe("continuing");
    expect(events(matter)).toEqual(["2018-02-27 continuing", "2019-10-07 stated"]);
  });

  test("sums of money tell aid apart, and thanks for assistance are no receipt for any of it", () => {
    const matters = mattersOf([
      ofKind("2019-03-07", "aid", "Will provide a loan of 100 million dollars for the harbour", {
        amount: 100_000_000,
        currency: "USD",
      }),
      ofKind("2019-05-07", "aid", "Will provide a loan of 400 million dollars for the harbour", {
        amount: 400_000_000,
        currency: "USD",
      }),
      said("2019-10-07", "thank", "Thanks for the loan and the financial assistance"),
    ]);
    expect(matters.map(({ state }) => state)).toEqual(["open", "open"]);
  });

  test("what has been signed is not to be signed: it keeps what was to be, and opens nothing", () => {
    const signed = (published: string, quote: string) =>
      documentOf({
        text: `${published}: ${quote}.`,
        published,
        undertakings: [
          {
            kind: "agree",
            quote,
            by: ["IQ", "RU"],
            subject: { type: "agreement", name: "maritime transport agreement" },
          },
        ],
      });
    expect(mattersOf([signed("2019-10-07", "The two sides signed an agreement on maritime transport")])).toEqual([]);
    const matter = matterOf([
      signed("2019-03-07", "The agreement on maritime transport is to be signed"),
      signed("2019-10-07", "The two sides signed the agreement on maritime transport"),
    ]);
    expect(events(matter)).toEqual(["2019-03-07 stated", "2019-10-07 kept"]);
  });

  test("a report of the very deed that was promised keeps it; what is done as a rule keeps nothing", () => {
    const promise = ofKind("2019-03-07", "other", "Agreed to raise diplomatic ties to full rank");
    const raised = said("2019-05-07", "report", "Diplomatic ties have been raised to full rank");
    expect(matterOf([promise, raised]).state).toBe("kept");
    const toRaise = said("2019-05-07", "report", "Diplomatic ties are to be raised to full rank");
    expect(matterOf([promise, toRaise]).state).toBe("open");
    const embassy = ofKind("2019-03-07", "mission", "Russia will open a consulate in Basra", { of: "RU", in: "IQ" });
    const usual = said("2019-05-01", "report", "A consulate is opened after consultations", "RU");
    expect(matterOf([embassy, usual]).state).toBe("open");
  });

  test("training goes on where lessons are told of, not where other things share its words", () => {
    const promise = ofKind("2019-03-07", "training", "Ferry service, cargo rules and training of port staff", {
      field: null,
    });
    const ferry = said("2019-05-07", "report", "A cargo ferry service was launched", "RU", ["transport"]);
    expect(matterOf([promise, ferry]).state).toBe("open");
  });

  test("what was decided to be opened is not open", () => {
    const office = { of: "RU", in: "IQ" };
    const promise = ofKind("2019-03-07", "mission", "Russia will open a consulate in Basra", office);
    const decided = said("2019-05-01", "report", "Russia has decided to open a consulate in Basra", "RU");
    expect(matterOf([promise, decided]).state).toBe("open");
    const opened = said("2019-06-01", "report", "Russia opened a consulate in Basra", "RU");
    expect(matterOf([promise, decided, opened]).state).toBe("kept");
  });

  test("so many places and so many others are two matters, and each sign of life is told of one", () => {
    const matters = mattersOf([
      said("2018-02-27", "thank", "Thanks for the scholarships of students", "IQ", ["training"]),
      ofKind("2019-03-07", "training", "Scholarships for students will rise to 260", { count: 260 }),
      ofKind("2019-10-07", "training", "Next year 70 scholarships will go to students of the north", { count: 70 }),
    ]);
    expect(matters.map((matter) => events(matter))).toEqual([
      ["2018-02-27 continuing", "2019-03-07 stated"],
      ["2019-10-07 stated"],
    ]);
  });

  test("a text on transport tells nothing of training, though it names a delegation of students", () => {
    const promise = ofKind("2019-03-07", "training", "Courses for engineers of transport", { field: "transport" });
    const flight = said("2019-05-01", "report", "The transport of the delegation resumed", "RU", ["transport"]);
    expect(matterOf([promise, flight]).state).toBe("open");
  });

  test("training that no document promises and two tell of is standing work; one makes none", () => {
    const thanks = said("2018-02-27", "thank", "Thanks for training 90 diplomats", "IQ", ["training"]);
    const reported = said("2019-01-30", "affirm", "Dozens of diplomats attend courses at the Academy", "RU", [
      "training",
    ]);
    const others = said("2019-01-30", "affirm", "Training of diplomats matters", "IQ", ["training"]);
    expect(mattersOf([thanks])).toEqual([]);
    const matter = matterOf([thanks, reported, others]);
    expect(matter).toMatchObject({
      state: "continuing",
      owedBy: ["RU"],
      owedTo: ["IQ"],
      subject: { type: "training" },
    });
    expect(events(matter)).toEqual(["2018-02-27 continuing", "2019-01-30 continuing"]);
  });

  test("training in two fields is two matters", () => {
    const matters = mattersOf([
      ofKind("2019-01-01", "training", "Russia will train 150 diplomats", { field: "diplomats" }),
      ofKind("2019-02-01", "training", "Russia will give 260 scholarships to students", {
        field: "scholarships for students",
      }),
      said("2019-05-01", "thank", "Thanks for training the diplomats at the Academy", "IQ", ["training"]),
    ]);
    expect(matters.map(({ state }) => state)).toEqual(["continuing", "open"]);
  });

  test("what a stay still has on its programme is followed up by nobody, a deadline is", () => {
    const during = (quote: string, when: { value: string; quote: string }) =>
      documentOf({
        text: `Alhakim is visiting Moscow. He ${quote}.`,
        published: "2019-01-30",
        people: [people.alhakim],
        encounters: [
          { kind: "visit", quote: "Alhakim is visiting Moscow", people: ["Mohamed Alhakim"], parties: ["IQ", "RU"] },
        ],
        undertakings: [{ kind: "pledge", quote, by: "IQ", to: "RU", subject: { type: "other" }, when }],
      });
    const programme = during("will open a show on Thursday", { value: "2019-01-31", quote: "on Thursday" });
    expect(mattersOf([programme])).toEqual([]);
    const deadline = during("will open the border by Thursday", { value: "2019-01-31", quote: "by Thursday" });
    expect(mattersOf([deadline])).toHaveLength(1);
  });

  test("who offered it and is not in a position to give it withdraws it", () => {
    const offered = ofKind("2019-01-01", "aid", "Russia offers a credit for water plants in Basra", {
      goods: "credit",
    });
    const quote = "Russia is not in a position to provide the credit for water plants";
    expect(matterOf([offered, said("2019-03-01", "reject", quote, "RU")]).state).toBe("withdrawn");
    const other = "Russia says that a tax on the credit for water plants is not in line with the law";
    expect(matterOf([offered, said("2019-03-01", "reject", other, "RU")]).state).toBe("open");
  });

  test("thanks for an offer do not show that it was kept, thanks for the thing do", () => {
    const promised = ofKind("2019-01-01", "aid", "Russia will donate vaccine doses", { goods: "vaccine doses" });
    const offer = said("2019-02-01", "thank", "Thanks for the offer of vaccine doses", "IQ");
    const doses = said("2019-03-01", "thank", "Thanks for the vaccine doses", "IQ");
    expect(matterOf([promised, offer]).state).toBe("open");
    expect(matterOf([promised, offer, doses]).state).toBe("kept");
  });

  test("a statement that shares one word with a promise of training is no sign of it", () => {
    const promised = ofKind("2019-01-01", "training", "Russia will give 260 scholarships to students", {
      field: "scholarships",
    });
    const students = said("2019-02-01", "affirm", "We want the visa section back because students need it", "RU", [
      "education",
    ]);
    expect(matterOf([promised, students]).state).toBe("open");
  });

  test("what one text calls cooperation another may not; what the other side owes is another matter", () => {
    const asked = ofKind("2019-01-01", "cooperation", "launch a direct air route to Basra");
    const again = ofKind("2019-05-01", "other", "start direct flights to Basra");
    expect(mattersOf([asked, again])).toHaveLength(1);
    expect(mattersOf([asked, ofKind("2019-05-01", "other", "start direct flights to Basra", {}, "IQ")])).toHaveLength(
      2,
    );
  });

  test("cooperation: a report of it is a sign of life, an affirmation is none", () => {
    const pledged = ofKind("2018-02-27", "cooperation", "continue security coordination against terrorist cells", {
      field: "security coordination",
    });
    const affirmed = said("2018-05-01", "affirm", "Security against terrorist cells matters");
    const reported = said("2018-06-01", "report", "Security officers of both met on terrorist cells", "RU");
    expect(matterOf([pledged, affirmed]).state).toBe("open");
    expect(matterOf([pledged, reported]).state).toBe("continuing");
  });

  test("an agreement is kept when its signing is told, not when it is only talked of", () => {
    const planned = ofKind("2018-02-27", "agreement", "sign the agreement on maritime transport", {
      name: "maritime transport",
    });
    expect(matterOf([planned, said("2018-05-01", "report", "They discussed maritime transport", "RU")]).state).toBe(
      "open",
    );
    const signed = said("2018-06-01", "report", "They signed the agreement on maritime transport", "RU");
    expect(matterOf([planned, signed]).state).toBe("kept");
  });

  test("a signing that another document of these days tells as talks is a conflict and keeps nothing", () => {
    const planned = ofKind("2018-02-27", "agreement", "conclude a free trade agreement on tariffs", {
      name: "free trade tariffs",
    });
    const signed = said("2018-06-02", "report", "A free trade agreement on tariffs was signed", "RU");
    const talks = said("2018-06-01", "report", "Negotiations on free trade and tariffs have begun", "IQ");
    const report = follow([planned, signed, talks], { parties, asOf: "2018-12-31" });
    expect(report.matters[0]?.state).toBe("open");
    expect(report.conflicts).toEqual([expect.objectContaining({ kind: "done-or-to-come" })]);
    expect(report.proposals).toEqual([expect.objectContaining({ kind: "evidence", event: "kept" })]);
  });

  test("a mission is kept when its opening is told", () => {
    const planned = ofKind("2018-01-01", "mission", "Russia will open a consulate in Basra", { of: "RU", in: "IQ" });
    expect(matterOf([planned, said("2018-05-01", "report", "The consulate in Basra was opened", "RU")]).state).toBe(
      "kept",
    );
    const opened = said("2018-05-01", "report", "The consulate in Basra was opened on Friday", "RU");
    expect(matterOf([planned, opened]).history.at(-1)).toMatchObject({ event: "kept", when: "2018-04-27" });
    expect(matterOf([planned, said("2018-05-01", "report", "The consulate in Basra is being built", "RU")]).state).toBe(
      "open",
    );
  });

  test("aid is kept when its delivery is told or thanks are given for it", () => {
    const planned = ofKind("2018-01-01", "aid", "Russia will send wheat and vaccines", { goods: "wheat, vaccines" });
    expect(matterOf([planned, said("2018-05-01", "thank", "Thanks for the wheat and the vaccines")]).state).toBe(
      "kept",
    );
    expect(matterOf([planned, said("2018-05-01", "affirm", "Wheat is needed")]).state).toBe("open");
  });

  test("a refusal across documents is proposed, never taken for an answer", () => {
    const planned = ofKind("2018-01-01", "aid", "Iraq asked for wheat and vaccines", { goods: "wheat, vaccines" });
    const report = follow([planned, said("2018-05-01", "reject", "Russia refuses to send wheat or vaccines", "RU")], {
      parties,
      asOf: "2018-12-31",
    });
    expect(report.matters[0]?.state).toBe("open");
    expect(report.proposals).toEqual([expect.objectContaining({ event: "declined" })]);
  });
});

describe("what belongs to the pair", () => {
  test("promises to others are not ours, and undated documents are named", () => {
    const toOthers = documentOf({
      text: "Iraq will visit Washington. Nothing more.",
      published: "2019-02-01",
      undertakings: [
        {
          kind: "pledge",
          quote: "Iraq will visit Washington",
          by: "IQ",
          to: "US",
          subject: { type: "visit", visitor: ["IQ"], host: ["US"] },
        },
      ],
    });
    const undated = documentOf({ text: "No date here.", source: "undated.txt" });
    const report = follow([toOthers, undated, visitAsked("2020-05-01")], { parties, asOf: "2019-12-31" });
    expect(report.matters).toEqual([]);
    expect(report.leftOut.map(({ source, reason }) => [source, reason])).toEqual([
      ["2020-05-01.txt", "later-than-as-of"],
      ["undated.txt", "undated"],
    ]);
  });

  test("nothing in, nothing out", () => {
    expect(follow([], { parties, asOf: "2019" })).toMatchObject({
      format: "chancery-follow/1",
      matters: [],
      sessions: [],
    });
  });
});
