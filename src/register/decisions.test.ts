import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../record/record.ts";
import { follow } from "./follow.ts";
import type { Decision, DecisionContent, FollowReport, Proposal } from "./report.ts";
import { inForce } from "./rulings.ts";
import { documentOf, iraq, people, russia, sessionHeld, sessionPlanned, visitAsked, visitPaid } from "./testing.ts";

const parties = ["IQ", "RU"] as const;

let count = 0;
function decide(content: DecisionContent, more: Partial<Decision> = {}): Decision {
  count += 1;
  return {
    id: `d${count}`,
    at: `2026-01-01T10:00:${String(count % 60).padStart(2, "0")}Z`,
    by: "Amal",
    note: null,
    content,
    ...more,
  };
}

function at(
  records: readonly ChanceryRecord[],
  decisions: readonly Decision[] = [],
  asOf = "2026-12-31",
): FollowReport {
  return follow(records, { parties, asOf, decisions });
}

function only(report: FollowReport): Proposal {
  const [proposal, ...others] = report.proposals;
  if (!proposal) throw new Error("nothing is proposed");
  expect(others).toEqual([]);
  return proposal;
}

/** The same document as a newer reader might have it: every clause one word shorter, every id another. */
function reread(record: ChanceryRecord): ChanceryRecord {
  const shorter = <T extends { readonly span: readonly [number, number]; readonly quote: string }>(item: T): T => {
    const cut = item.quote.lastIndexOf(" ");
    if (cut < 1) return item;
    return { ...item, span: [item.span[0], item.span[0] + cut], quote: item.quote.slice(0, cut) };
  };
  return {
    ...record,
    reader: { version: "0.9.0", pack: "sha256:newer" },
    acts: record.acts.map((act) => ({
      ...shorter(act),
      id: `x-${act.id}`,
      undertaking: act.undertaking && `x-${act.undertaking}`,
    })),
    undertakings: record.undertakings.map((each) => ({
      ...shorter(each),
      id: `x-${each.id}`,
      act: `x-${each.act}`,
      answer: null,
    })),
  };
}

describe("evidence that a person judges", () => {
  const asked = visitAsked("2019-01-30");
  const deputy = visitPaid("2019-04-10", { guest: "bogdanov" });
  const proposal = only(at([asked, deputy]));

  test("accepted it keeps the matter by that person's word, and is asked no more", () => {
    const report = at([asked, deputy], [decide(proposal.accept, { note: "He came for the minister" })]);
    expect(report.matters[0]?.state).toBe("kept");
    expect(report.matters[0]?.history.at(-1)).toMatchObject({
      event: "kept",
      by: "person:Amal",
      document: deputy.document.id,
      quote: "Minister Alhakim received Bogdanov in Baghdad",
      when: "2019-04-10",
      reasons: ["He came for the minister"],
    });
    expect(report.proposals).toEqual([]);
  });

  test("refused it is asked no more and keeps nothing", () => {
    const report = at([asked, deputy], [decide(proposal.reject)]);
    expect(report.matters[0]?.state).toBe("open");
    expect(report.proposals).toEqual([]);
  });

  test("what a rule took for evidence can be refused", () => {
    const paid = visitPaid("2019-10-07");
    const [matter] = at([asked, paid]).matters;
    const entry = matter?.history.at(-1);
    if (entry?.event !== "kept" || !entry.document || !entry.span) throw new Error("not kept");
    const refusal = decide({
      kind: "evidence",
      verdict: "reject",
      evidence: { document: entry.document, span: entry.span },
      matter: { document: asked.document.id, span: asked.undertakings[0]?.span ?? [0, 1] },
      event: "kept",
      when: null,
    });
    expect(at([asked, paid], [refusal]).matters[0]?.state).toBe("open");
  });

  test("survives re-reading with other clauses and ids", () => {
    for (const verdict of [proposal.accept, proposal.reject]) {
      const report = at([reread(asked), reread(deputy)], [decide(verdict)]);
      expect(report.matters[0]?.state).toBe(verdict === proposal.accept ? "kept" : "open");
      expect(report.idle).toEqual([]);
      expect(report.proposals).toEqual([]);
    }
  });

  test("an invitation after an accepted visit is a new matter", () => {
    const again = visitAsked("2019-06-01");
    const report = at([asked, deputy, again], [decide(proposal.accept)]);
    expect(report.matters.map(({ state }) => state)).toEqual(["kept", "open"]);
  });
});

describe("links that a person judges", () => {
  const asked = visitAsked("2019-01-30");
  const unnamed = documentOf({
    text: "The Russian side was again invited to Baghdad.",
    published: "2019-03-01",
    undertakings: [
      {
        kind: "invite",
        quote: "The Russian side was again invited to Baghdad",
        by: "IQ",
        to: "RU",
        subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
        where: iraq,
      },
    ],
  });
  const proposal = only(at([asked, unnamed]));

  test("accepted, the second restates the first", () => {
    const { matters, proposals } = at([asked, unnamed], [decide(proposal.accept)]);
    expect(matters).toHaveLength(1);
    expect(matters[0]?.history.map(({ event }) => event)).toEqual(["stated", "restated"]);
    expect(matters[0]?.history[1]?.reasons).toContain("a person decided that it is the same matter");
    expect(proposals).toEqual([]);
  });

  test("refused, they stay two and nobody is asked again", () => {
    const { matters, proposals } = at([asked, unnamed], [decide(proposal.reject)]);
    expect(matters).toHaveLength(2);
    expect(proposals).toEqual([]);
  });

  test("a link that a rule made can be refused", () => {
    const renewed = visitAsked("2019-06-01");
    const split = decide({
      kind: "link",
      verdict: "reject",
      statement: { document: renewed.document.id, span: renewed.undertakings[0]?.span ?? [0, 1] },
      matter: { document: asked.document.id, span: asked.undertakings[0]?.span ?? [0, 1] },
    });
    expect(at([asked, renewed]).matters).toHaveLength(1);
    expect(at([asked, renewed], [split]).matters).toHaveLength(2);
  });

  test("a link that no rule would make can be made, whichever of the two comes first", () => {
    const session = sessionPlanned("2019-02-01", { number: 8 });
    const other = sessionPlanned("2018-02-01", { number: 9 });
    const link = decide({
      kind: "link",
      verdict: "accept",
      statement: { document: session.document.id, span: session.undertakings[0]?.span ?? [0, 1] },
      matter: { document: other.document.id, span: other.undertakings[0]?.span ?? [0, 1] },
    });
    expect(at([session, other], [link]).matters).toHaveLength(1);
  });

  test("the later of two decisions on one link holds", () => {
    const yes = decide(proposal.accept, { at: "2026-01-02T00:00:00Z" });
    const no = decide(proposal.reject, { at: "2026-01-03T00:00:00Z" });
    expect(at([asked, unnamed], [no, yes]).matters).toHaveLength(2);
  });
});

describe("a state that a person sets", () => {
  const asked = visitAsked("2019-01-30");
  const anchor = { document: asked.document.id, span: asked.undertakings[0]?.span ?? ([0, 1] as const) };
  const withdrawn = decide(
    { kind: "set-state", matter: anchor, state: "withdrawn", when: null, evidence: null },
    { note: "Told on the telephone" },
  );

  test("is the matter's, with who, when and the note", () => {
    const [matter] = at([asked], [withdrawn]).matters;
    expect(matter?.state).toBe("withdrawn");
    expect(matter?.history.at(-1)).toMatchObject({
      event: "withdrawn",
      by: "person:Amal",
      on: "2026-01-01",
      quote: "Told on the telephone",
      document: null,
      span: null,
    });
  });

  test("is undone by no later rule", () => {
    const paid = visitPaid("2026-03-01");
    const open = decide({ kind: "set-state", matter: anchor, state: "open", when: null, evidence: null });
    const [matter] = at([asked, paid], [open]).matters;
    expect(matter?.history.map(({ event }) => event)).toContain("kept");
    expect(matter?.state).toBe("open");
  });

  test("was not known before it was decided", () => {
    expect(at([asked], [withdrawn], "2025-12-31").matters[0]?.state).toBe("open");
  });

  test("can rest on words of a document", () => {
    const said = documentOf({ text: "Iraq takes its invitation back.", published: "2019-05-01" });
    const decision = decide({
      kind: "set-state",
      matter: anchor,
      state: "withdrawn",
      when: "2019-05-01",
      evidence: { document: said.document.id, span: [0, 30] },
    });
    expect(at([asked, said], [decision], "2019-12-31").matters[0]?.history.at(-1)).toMatchObject({
      event: "withdrawn",
      document: said.document.id,
      quote: "Iraq takes its invitation back",
      when: "2019-05-01",
    });
  });

  test("one of two things said in the same words can be meant", () => {
    const both = documentOf({
      text: "Alhakim asked Lavrov and Putin to visit Baghdad.",
      published: "2019-01-30",
      people: [people.alhakim, people.lavrov, people.putin],
      undertakings: (["Sergey Lavrov", "Vladimir Putin"] as const).map((visitorPerson) => ({
        kind: "invite",
        quote: "asked Lavrov and Putin to visit Baghdad",
        by: "IQ",
        to: "RU",
        subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
        visitorPerson,
        where: iraq,
      })),
    });
    const { matters } = at([both]);
    expect(new Set(matters.map(({ id }) => id)).size).toBe(2);
    const second = matters.find(({ subject }) => subject.visitorPerson === "Vladimir Putin");
    if (!second) throw new Error("no matter");
    const decision = decide({
      kind: "set-state",
      matter: second.anchor,
      state: "declined",
      when: null,
      evidence: null,
    });
    const states = at([both], [decision]).matters.map(({ subject, state }) => [subject.visitorPerson, state]);
    expect(states.sort()).toEqual([
      ["Sergey Lavrov", "open"],
      ["Vladimir Putin", "declined"],
    ]);
  });

  test("a condition is met only where a person says so", () => {
    const bound = visitAsked("2018-02-27", { kind: "pledge", condition: "after agreement on the premises" });
    const matter = { document: bound.document.id, span: bound.undertakings[0]?.span ?? ([0, 1] as const) };
    const met = decide({ kind: "set-condition", matter, state: "met" });
    expect(at([bound]).matters[0]?.condition?.state).toBe("unknown");
    expect(at([bound], [met]).matters[0]?.condition?.state).toBe("met");
  });
});

describe("undo", () => {
  const asked = visitAsked("2019-01-30");
  const anchor = { document: asked.document.id, span: asked.undertakings[0]?.span ?? ([0, 1] as const) };
  const set = decide({ kind: "set-state", matter: anchor, state: "broken", when: null, evidence: null }, { id: "set" });
  const undo = decide({ kind: "undo", decision: "set" }, { id: "undo", at: "2026-02-01T00:00:00Z" });
  const redo = decide({ kind: "undo", decision: "undo" }, { id: "redo", at: "2026-03-01T00:00:00Z" });

  test("takes a decision back, and can be taken back itself", () => {
    expect(at([asked], [set]).matters[0]?.state).toBe("broken");
    expect(at([asked], [set, undo]).matters[0]?.state).toBe("open");
    expect(at([asked], [set, undo, redo]).matters[0]?.state).toBe("broken");
  });

  test("hangs on when things were decided, not on the order of the list", () => {
    expect(inForce([redo, undo, set]).map(({ id }) => id)).toEqual(["set"]);
    expect(inForce([undo, set]).map(({ id }) => id)).toEqual([]);
  });
});

describe("corrections", () => {
  const asked = visitAsked("2019-01-30");
  const span = asked.undertakings[0]?.span ?? ([0, 1] as const);
  const place = { document: asked.document.id, span };

  test("what the reader invented is dropped", () => {
    expect(at([asked], [decide({ kind: "correct-act", act: place, correction: "drop" })]).matters).toEqual([]);
    expect(
      at([asked], [decide({ kind: "correct-undertaking", undertaking: place, correction: "drop" })]).matters,
    ).toEqual([]);
  });

  test("a party, a person, a date can be mended, and the record's words stay", () => {
    const mended = decide({
      kind: "correct-undertaking",
      undertaking: place,
      correction: { visitorPerson: "Vladimir Putin", visitorOffices: ["head-of-state"], when: "2019-05" },
    });
    const [matter] = at([asked, visitPaid("2019-10-07")], [mended]).matters;
    expect(matter).toMatchObject({ subject: { visitorPerson: "Vladimir Putin" }, due: "2019-05", state: "overdue" });
    expect(matter?.history[0]?.quote).toBe("Alhakim asked Lavrov to visit Baghdad");
  });

  test("survive re-reading", () => {
    const drop = decide({ kind: "correct-undertaking", undertaking: place, correction: "drop" });
    const report = at([reread(asked)], [drop]);
    expect(report.matters).toEqual([]);
    expect(report.idle).toEqual([]);
  });

  test("that find nothing to correct are named", () => {
    const lost = decide(
      { kind: "correct-act", act: { document: "sha256:gone", span: [0, 5] }, correction: "drop" },
      { id: "lost" },
    );
    const elsewhere = decide(
      { kind: "correct-act", act: { document: asked.document.id, span: [0, 3] }, correction: "drop" },
      { id: "elsewhere" },
    );
    expect(at([asked], [lost, elsewhere]).idle).toEqual(["elsewhere", "lost"]);
  });

  test("an undated document gets its date", () => {
    const undated = documentOf({ ...{ text: visitAsked("2019-01-30").text }, published: null });
    const record = { ...asked, document: { ...asked.document, published: null } };
    expect(undated.document.id).toBe(record.document.id);
    expect(at([record]).leftOut).toEqual([expect.objectContaining({ reason: "undated" })]);
    const dated = decide({ kind: "date-document", document: record.document.id, published: "2019-01-30" });
    const report = at([record], [dated]);
    expect(report.leftOut).toEqual([]);
    expect(report.matters[0]?.history[0]?.on).toBe("2019-01-30");
  });
});

describe("an undertaking added by hand", () => {
  const subject = {
    type: "visit",
    visitor: ["RU"],
    host: ["IQ"],
    visitorPerson: "Sergey Lavrov",
    visitorOffices: ["foreign-minister"],
  } as const;

  test("from words of a document that the reader passed over", () => {
    const silent = documentOf({
      text: "On that day Lavrov gave his word to come to Baghdad.",
      published: "2019-01-30",
      people: [people.lavrov],
    });
    const added = decide({
      kind: "add-undertaking",
      from: { anchor: { document: silent.document.id, span: [12, 51] } },
      by: ["RU"],
      of: ["IQ"],
      owes: ["RU"],
      subject,
    });
    const [matter] = at([silent, visitPaid("2019-10-07")], [added]).matters;
    expect(matter?.state).toBe("kept");
    expect(matter?.history[0]).toMatchObject({
      event: "stated",
      document: silent.document.id,
      quote: "Lavrov gave his word to come to Baghdad",
    });
  });

  test("from a source outside the register, dated and quoted", () => {
    const added = decide({
      kind: "add-undertaking",
      from: {
        source: "Note of a telephone call",
        quote: "He said that he would come in May.",
        published: "2019-03-01",
      },
      by: ["RU"],
      of: ["IQ"],
      owes: ["RU"],
      subject: { ...subject, when: "2019-05", condition: "if the dates suit" },
    });
    const report = at([visitAsked("2019-01-30")], [added], "2019-04-01");
    expect(report.matters).toHaveLength(1);
    expect(report.matters[0]).toMatchObject({
      state: "scheduled",
      due: "2019-05",
      condition: { text: "if the dates suit", state: "unknown" },
    });
    expect(report.matters[0]?.history.at(-1)).toMatchObject({ source: "Note of a telephone call", on: "2019-03-01" });
    expect(at([visitAsked("2019-01-30")], [added], "2019-02-15").matters[0]?.state).toBe("open");
  });
});

describe("bodies and people", () => {
  const commission = sessionHeld("2018-03-01", { number: 7, date: "2018-02-28", body: "Joint Commission" });
  const council = sessionHeld("2019-04-26", { number: 8, date: "2019-04-25", body: "Joint Council" });

  test("two bodies that may be one are asked about; merged, they share a ledger", () => {
    const proposal = only(at([commission, council]));
    expect(proposal.kind).toBe("same-body");
    expect(at([commission, council]).bodies).toHaveLength(2);
    const merged = at([commission, council], [decide(proposal.accept)]);
    expect(merged.bodies).toHaveLength(1);
    expect(merged.sessions.map(({ number, gapMonths }) => [number, gapMonths])).toEqual([
      [7, null],
      [8, 14],
    ]);
    expect(at([commission, council], [decide(proposal.reject)]).proposals).toEqual([]);
  });

  test("two names folded into one body can be split", () => {
    const committee = sessionHeld("2019-04-26", { number: 8, date: "2019-04-25", body: "High Joint Committee" });
    expect(at([commission, committee]).bodies).toHaveLength(1);
    const split = decide({ kind: "split-bodies", names: ["Joint Commission", "High Joint Committee"] });
    expect(at([commission, committee], [split]).bodies).toHaveLength(2);
  });

  test("one name, two bodies: the numbers begin again, and a person says since when", () => {
    const records = [
      sessionHeld("2024-02-03", { number: 2, date: "2024-02-02" }),
      sessionHeld("2024-05-04", { number: 4, date: "2024-05-03" }),
      sessionHeld("2025-05-27", { number: 2, date: "2025-05-26", where: russia }),
      sessionPlanned("2025-05-28", { number: 3 }),
    ];
    const before = at(records);
    const proposal = only(before);
    expect(proposal.kind).toBe("different-bodies");
    const after = at(records, [decide(proposal.accept)]);
    expect(after.bodies).toHaveLength(2);
    expect(new Set(after.sessions.map(({ bodyId }) => bodyId)).size).toBe(2);
    expect(after.proposals).toEqual([]);
    expect(at(records, [decide(proposal.reject)]).proposals).toEqual([]);
  });

  test("two spellings that may be one person are asked about; merged, the visit is kept", () => {
    const asked = documentOf({
      text: "Alhakim invited Sergei Lavroff to Baghdad.",
      published: "2019-01-30",
      people: [
        people.alhakim,
        { name: "Sergei Lavroff-Petrov", party: "RU", offices: ["foreign-minister"], as: "Sergei Lavroff" },
      ],
      undertakings: [
        {
          kind: "invite",
          quote: "Alhakim invited Sergei Lavroff to Baghdad",
          by: "IQ",
          to: "RU",
          subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
          visitorPerson: "Sergei Lavroff-Petrov",
          where: iraq,
        },
      ],
    });
    const paid = visitPaid("2019-02-20");
    expect(at([asked, paid]).matters[0]?.state).toBe("open");
    const merge = decide({ kind: "merge-people", party: "RU", names: ["Sergey Lavrov", "Sergei Lavroff-Petrov"] });
    expect(at([asked, paid], [merge]).matters[0]?.state).toBe("kept");
  });
});
