import { describe, expect, test } from "vitest";
import { partyName } from "../../../test/any-record.ts";
import type { ChanceryRecord } from "../../record/record.ts";
import { follow } from "../../register/follow.ts";
import { documentOf, people, sessionHeld, sessionPlanned, visitAsked, visitPaid } from "../../register/testing.ts";
import type { Paper, PaperPoint } from "../paper/paper.ts";
import { brief } from "./brief.ts";
import { briefPaper } from "./brief-paper.ts";
import { dossier } from "./dossier.ts";
import { dossierPaper } from "./dossier-paper.ts";

const history = [
  visitAsked("2017-10-23"),
  sessionPlanned("2018-02-27", { when: { value: "2018-12", quote: "in December 2018" } }),
  visitAsked("2019-01-30"),
  sessionHeld("2019-04-26", { number: 8, date: "2019-04-25" }),
  visitPaid("2019-10-07"),
  sessionPlanned("2020-02-14", {
    number: 9,
    when: { value: "2020-06", quote: "in June" },
    where: { name: "Moscow", country: "RU" },
  }),
  documentOf({
    text: "News of 2020-03-01. Lavrov asked Alhakim to open a consulate in Kazan. Alhakim will send students to Moscow this autumn.",
    published: "2020-03-01",
    people: [people.lavrov, people.alhakim],
    undertakings: [
      {
        kind: "request",
        quote: "Lavrov asked Alhakim to open a consulate in Kazan",
        by: "RU",
        to: "IQ",
        subject: { type: "mission", of: "IQ", in: "RU" },
      },
      {
        kind: "pledge",
        quote: "Alhakim will send students to Moscow this autumn",
        by: "IQ",
        to: "RU",
        subject: { type: "training" },
        when: { value: "2020-09/2020-11", quote: "this autumn" },
        topics: ["education"],
      },
    ],
  }),
];

function told(records: readonly ChanceryRecord[], asOf: string) {
  const report = follow(records, { parties: ["IQ", "RU"], asOf });
  return { report, records };
}

/** Everything that a paper says in points. */
function points(paper: Paper, section: string): readonly PaperPoint[] {
  const found = paper.sections.find(({ id }) => id === section);
  if (!found) throw new Error(`the paper has no section ${section}`);
  return found.blocks.flatMap((block) => (block.kind === "points" ? block.points : []));
}

function remarks(paper: Paper, section: string): readonly string[] {
  return (
    paper.sections
      .find(({ id }) => id === section)
      ?.blocks.flatMap((block) => (block.kind === "remark" ? [block.text] : [])) ?? []
  );
}

/** Numbers in the order in which a paper points at its notes. */
function pointedAt({ sections }: Paper): number[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "points"
        ? block.points.flatMap(({ notes, below }) => [...notes, ...below.flatMap((line) => line.notes)])
        : block.kind === "table"
          ? block.rows.flatMap((row) => row.flatMap((cell) => cell.notes))
          : [],
    ),
  );
}

describe("the dossier of two parties", () => {
  const input = told(history, "2020-04-01");
  const found = dossier(input);
  const paper = dossierPaper(found, { partyName });

  test("last met, face to face, with whom and where", () => {
    expect(found.lastMet).toMatchObject({ date: "2019-10-07", kind: "meeting", place: { name: "Baghdad" } });
    expect(points(paper, "last-met")[0]?.text).toBe(
      "7 October 2019: meeting, Baghdad, Iraq; Sergey Lavrov (Russia) and Mohamed Alhakim (Iraq)",
    );
  });

  test("what is coming, soonest first, and nothing that has passed", () => {
    expect(points(paper, "coming").map(({ text }) => text)).toEqual([
      "June 2020: The 9th session of the Iraqi-Russian Joint Commission",
      "September to November 2020: Training",
    ]);
  });

  test("each matter once, by state, what needs doing first", () => {
    const matters = found.byState.flatMap((each) => each.matters);
    expect(matters).toHaveLength(input.report.matters.length);
    expect(found.byState.map(({ state }) => state)).toEqual(expect.arrayContaining(["open", "kept"]));
    expect(found.byState.at(-1)?.state).toBe("kept");
  });

  test("and once by field", () => {
    expect(found.byField.flatMap((each) => each.matters)).toHaveLength(input.report.matters.length);
    expect(found.byField.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["visits and meetings", "joint bodies", "embassies and consulates", "training"]),
    );
  });

  test("histories with their evidence: first asked, again, kept", () => {
    const visit = points(paper, "matters").find(({ text }) => text.startsWith("A visit by"));
    expect(visit?.tag).toEqual({ word: "kept", tone: "good" });
    expect(visit?.below.map(({ text }) => text)).toEqual([
      "23 October 2017: first stated",
      "30 January 2019: restated",
      "7 October 2019: kept, 7 October 2019",
    ]);
    expect(visit?.below.every(({ notes }) => notes.length === 1)).toBe(true);
  });

  test("the ledger as a table and as a picture that says in words what it shows", () => {
    const sessions = paper.sections.find(({ id }) => id === "sessions");
    const table = sessions?.blocks.find((block) => block.kind === "table");
    expect(table?.kind === "table" && table.rows.map((row) => row.slice(0, 4).map(({ text }) => text))).toEqual([
      ["8th", "held", "25 April 2019", "Baghdad"],
      ["9th", "planned", "June 2020", "Moscow"],
    ]);
    const picture = sessions?.blocks.find((block) => block.kind === "picture");
    expect(picture?.kind === "picture" && picture.picture.description).toContain("1 session held");
  });

  test("every document, and how many matters quote it", () => {
    expect(found.documents).toHaveLength(history.length);
    expect(found.documents.map(({ published }) => published)).toEqual(
      history.map(({ document }) => document.published?.value),
    );
    expect(found.documents.at(-1)?.matters).toBe(2);
  });

  test("later documents are not known yet", () => {
    const earlier = dossier(told(history, "2018-12-31"));
    expect(earlier.documents).toHaveLength(2);
    expect(earlier.lastMet).toBeNull();
    expect(dossierPaper(earlier, { partyName }).remarks.join(" ")).toContain(
      "5 documents published after 31 December 2018 left out.",
    );
  });

  test("the same input gives the same paper", () => {
    const again = dossierPaper(dossier(told(history.toReversed(), "2020-04-01")), { partyName });
    expect(again).toEqual(paper);
  });
});

describe("the brief of a desk", () => {
  const input = told(history, "2020-04-01");
  const ours = brief({ ...input, ours: "IQ" });
  const paper = briefPaper(ours, { partyName });

  test("under a desk's own headings", () => {
    expect(paper.sections.map(({ heading }) => heading)).toEqual([
      "When we last met",
      "Our objectives outstanding (put by Iraq)",
      "Their objectives outstanding (put by Russia)",
      "What we owe and are owed",
      "Points likely to be raised, with their history",
      "What to press",
      "Facts and dates",
    ]);
  });

  test("what they asked is their objective, what we promised we owe", () => {
    expect(ours.theirObjectives.map(({ matter }) => matter.subject.type)).toEqual(["mission"]);
    expect(ours.weOwe.map(({ matter }) => matter.subject.type)).toEqual(["training"]);
    expect(ours.bothOwe.map(({ matter }) => matter.subject.type)).toEqual(["session"]);
    expect(ours.likelyRaised.map(({ matter }) => matter.subject.type)).toEqual(
      expect.arrayContaining(["mission", "training"]),
    );
  });

  test("what is kept is no objective any more", () => {
    expect(ours.ourObjectives).toEqual([]);
    const before = brief({ ...told(history, "2019-02-28"), ours: "IQ" });
    const [visit] = before.ourObjectives;
    expect(visit?.matter.subject.type).toBe("visit");
    expect(visit?.reasons).toContain("asked for twice");
    expect(before.toPress.map(({ matter }) => matter.id)).toContain(visit?.matter.id);
  });

  test("for the other side it is turned round", () => {
    const theirs = brief({ ...input, ours: "RU" });
    expect(theirs.ourObjectives.map(({ matter }) => matter.id)).toEqual(
      ours.theirObjectives.map(({ matter }) => matter.id),
    );
    expect(theirs.weAreOwed.map(({ matter }) => matter.id)).toEqual(ours.weOwe.map(({ matter }) => matter.id));
    expect(theirs.likelyRaised.map(({ matter }) => matter.id)).not.toContain(ours.weOwe[0]?.matter.id);
  });

  test("a date that the asker names binds nobody who was asked", () => {
    const asked = documentOf({
      text: "News of 2020-05-01. Lavrov asked Alhakim to open a consulate in Kazan by March 2021.",
      published: "2020-05-01",
      people: [people.lavrov, people.alhakim],
      undertakings: [
        {
          kind: "request",
          quote: "Lavrov asked Alhakim to open a consulate in Kazan by March 2021",
          by: "RU",
          to: "IQ",
          subject: { type: "mission", of: "IQ", in: "RU" },
          when: { value: "2021-03", quote: "by March 2021" },
        },
      ],
    });
    const found = brief({ ...told([asked], "2020-06-01"), ours: "IQ" });
    expect(found.theirObjectives).toHaveLength(1);
    expect(found.weOwe).toEqual([]);
  });

  test("for a third party there is none", () => {
    expect(() => brief({ ...input, ours: "CN" })).toThrow(RangeError);
  });

  test("late is not broken", () => {
    const late = briefPaper(brief({ ...told(history, "2021-04-01"), ours: "IQ" }), { partyName });
    const line = points(late, "owed").find(({ text }) => text.startsWith("Training"));
    expect(line?.tag?.word).toBe("overdue");
    expect(line?.text).toContain("its date has passed and nothing was found");
    expect(JSON.stringify(late.sections)).not.toContain("broken");
  });

  test("facts in short lines", () => {
    expect(points(paper, "facts").map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Iraqi-Russian Joint Commission: 8th session held 25 April 2019, Baghdad",
        "Iraqi-Russian Joint Commission: 9th session planned for June 2020",
        "Russia, foreign minister: Sergey Lavrov, so named on 1 March 2020",
      ]),
    );
  });
});

describe("nothing is said without words of a document", () => {
  const input = told(history, "2020-04-01");
  const papers = [
    dossierPaper(dossier(input), { partyName }),
    briefPaper(brief({ ...input, ours: "IQ" }), { partyName }),
  ];

  test.each(papers.map((paper) => [paper.title, paper] as const))("%s", (_, paper) => {
    for (const { id, blocks } of paper.sections) {
      // Lists of what is told elsewhere with its notes, or taken from the documents' own heads.
      if (["fields", "named", "documents"].includes(id)) continue;
      for (const block of blocks) {
        if (block.kind !== "points") continue;
        for (const { text, notes, below } of block.points)
          expect(notes.length + below.flatMap((line) => line.notes).length, text).toBeGreaterThan(0);
      }
    }
  });

  test.each(papers.map((paper) => [paper.title, paper] as const))(
    "%s: notes are words of documents, numbered as they come",
    (_, paper) => {
      const numbers = pointedAt(paper);
      expect([...new Set(numbers)]).toEqual(paper.notes.map(({ number }) => number));
      expect(paper.notes.map(({ number }) => number)).toEqual(paper.notes.map((_note, index) => index + 1));
      for (const { quote } of paper.notes)
        expect(
          history.some(({ text }) => text.includes(quote)),
          quote,
        ).toBe(true);
    },
  );
});

describe("where there is nothing to tell", () => {
  const nothing = told([documentOf({ text: "Nothing.", published: "2020-01-01" })], "2020-04-01");

  test("a dossier says so, part by part", () => {
    const paper = dossierPaper(dossier(nothing), { partyName });
    expect(remarks(paper, "last-met")).toEqual(["No document tells of a meeting, a call or a letter between the two."]);
    expect(remarks(paper, "coming")).toEqual(["No document sets a date that is still to come."]);
    expect(remarks(paper, "matters")).toEqual(["Nothing that one asked of or promised the other was found."]);
    expect(remarks(paper, "sessions")).toEqual(["No document tells of a session of a joint body."]);
    expect(remarks(paper, "conflicts")).toEqual(["No two documents were found that cannot both be right."]);
  });

  test("a brief too", () => {
    const paper = briefPaper(brief({ ...nothing, ours: "IQ" }), { partyName });
    expect(remarks(paper, "our-objectives")).toEqual([
      "No document tells of anything that Iraq asked and that is still outstanding.",
    ]);
    for (const { id, blocks } of paper.sections) expect(blocks.length, id).toBeGreaterThan(0);
    expect(paper.notes).toEqual([]);
  });
});
