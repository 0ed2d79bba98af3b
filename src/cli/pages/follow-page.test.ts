import { describe, expect, test } from "vitest";
import type {
  Citation,
  Conflict,
  FollowReport,
  HistoryEntry,
  Matter,
  SessionRow,
} from "../../operations/follow-parties.ts";
import { followPage } from "./follow-page.ts";

const names = new Map([
  ["IQ", "Iraq"],
  ["RU", "Russia"],
  ["KW", "Kuwait"],
]);
const options = { colour: false, width: 80, partyName: (code: string) => names.get(code) ?? code };

const cited: Citation = {
  document: "sha256:a",
  span: [0, 5],
  quote: "the words",
  on: "2018-02-27T01:16",
  title: "Ministers meet",
  publisher: "Ministry",
  party: "IQ",
  source: "https://example.org/a/very/long/address/that/is/longer/than/the/width/of/the/page/as/they/are.html",
};

const entry = (given: Partial<HistoryEntry>): HistoryEntry => ({
  ...cited,
  event: "stated",
  on: "2018-02-27",
  when: null,
  by: "rule:en.test",
  reasons: [],
  ...given,
});

const matter = (given: Partial<Matter>): Matter => ({
  id: "m-1",
  anchor: { document: "sha256:a", span: [0, 5] },
  subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
  owedBy: ["RU"],
  owedTo: ["IQ"],
  state: "open",
  due: null,
  where: null,
  condition: null,
  history: [entry({})],
  ...given,
});

const session: SessionRow = {
  body: "Joint Commission",
  bodyId: "b1",
  number: 8,
  state: "held",
  when: "2019-04-25",
  where: "Baghdad",
  country: "IQ",
  planned: [],
  evidence: [cited],
  inferred: [],
  slipMonths: null,
  gapMonths: null,
  alternates: null,
  contested: false,
};

function page(given: Partial<FollowReport>, documents = 3): string {
  const report: FollowReport = {
    format: "chancery-follow/1",
    parties: ["IQ", "RU"],
    asOf: "2019-12-31",
    matters: [],
    sessions: [],
    conflicts: [],
    proposals: [],
    bodies: [],
    people: [],
    leftOut: [],
    idle: [],
    ...given,
  };
  return followPage({ report, records: [], documents, filed: documents, found: [] }, options);
}

describe("followPage", () => {
  test("what needs doing comes first, and every state has its heading", () => {
    const states = ["kept", "open", "broken", "overdue", "superseded", "scheduled", "continuing"] as const;
    const text = page({ matters: states.map((state) => matter({ state })) });
    const headings = [...text.matchAll(/^([A-Z][a-z]+)[^\n]*\(1\)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["Broken", "Overdue", "Open", "Scheduled", "Continuing", "Kept", "Superseded"]);
  });

  test("a matter tells who owes, by when, where, on what condition, and its id", () => {
    const text = page({
      matters: [
        matter({
          owedTo: ["IQ", "RU"],
          due: "2019-10-07",
          where: { name: "Baghdad", country: "IQ" },
          condition: { ...cited, text: "after the agreement on the premises", state: "unknown" },
        }),
      ],
    });
    expect(text).toContain("  owed by Russia to Iraq · due 7 October 2019 · in Baghdad · m-1\n");
    expect(text).toContain("on condition: “after the agreement on the premises” (not known to be met)");
  });

  test("each line of a history has its day, what happened, the words and where they stand; addresses stay whole", () => {
    const text = page({
      matters: [
        matter({
          history: [
            entry({}),
            entry({ event: "scheduled", on: "2019-01-30", when: "2019-05" }),
            entry({ event: "kept", on: "2019-10-07", when: "2019-10-07", by: "person:Anna", quote: "", source: null }),
          ],
        }),
      ],
    });
    expect(text).toContain(
      `    2018-02-27  stated\n                “the words”\n                Ministry · Ministers meet\n                ${cited.source}\n`,
    );
    expect(text).toContain("    2019-01-30  scheduled for May 2019\n");
    expect(text).toContain("    2019-10-07  kept, 7 October 2019, decided by Anna\n");
  });

  test("sessions stand under their body with what is inferred; documents that disagree beside each other", () => {
    const conflict: Conflict = {
      about: "the number of students",
      kind: "count",
      claims: [
        { ...cited, value: "4000" },
        { ...cited, value: "3000" },
      ],
    } as Conflict;
    const inferred = {
      ...session,
      number: 7,
      inferred: [{ what: "number", from: "session 8 after it", citations: [] }],
    } as const;
    const text = page({ sessions: [inferred, session], conflicts: [conflict] });
    expect(text.match(/Joint Commission/g)).toHaveLength(1);
    expect(text).toContain(
      "no. 7       held, 25 April 2019, Baghdad\n                number inferred: session 8 after it\n",
    );
    expect(text).toContain("  The number of students\n    4,000\n");
    expect(text).toContain("    3,000\n");
  });

  test("what was left out, and what waits or lies idle, is counted", () => {
    const text = page({
      leftOut: [
        { document: "d1", source: "later.txt", reason: "later-than-as-of" },
        { document: "sha256:0123456789abcdef", source: "undated.txt", reason: "undated" },
      ],
      idle: ["d-1"],
    });
    expect(text).toContain("1 document, 0 matters");
    expect(text).toContain("1 document published after 31 December 2019 left out.");
    expect(text).toContain("1 document without a date left out: undated.txt.");
    expect(text).toContain("To date one: chancery decide date 0123456789ab YYYY-MM-DD");
    expect(text).toContain("1 decision no longer holds on to anything that is read: d-1.");
  });

  test("a document cannot steer the terminal", () => {
    const text = page({
      matters: [matter({ history: [entry({ quote: "a\u001b[31mb\u202ec", title: "x\ny\u0007" })] })],
    });
    for (const mark of ["\u001b", "\u202e", "\u0007"]) expect(text).not.toContain(mark);
  });
});
