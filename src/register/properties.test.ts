import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChanceryRecord } from "../record/record.ts";
import { validate } from "../record/validate.ts";
import { follow } from "./follow.ts";
import type { Decision, FollowReport } from "./report.ts";
import { documentOf, iraq, people, russia, sessionHeld, sessionPlanned, visitAsked, visitPaid } from "./testing.ts";

const parties = ["IQ", "RU"] as const;

const day = fc
  .record({
    year: fc.integer({ min: 2016, max: 2021 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
const month = day.map((each) => each.slice(0, 7));
const guest = fc.constantFrom("lavrov", "bogdanov", "maksimov", "putin" as const);
const when = fc.option(
  month.map((value) => ({ value, quote: `in the month ${value}` })),
  { nil: undefined },
);
const number = fc.option(fc.integer({ min: 5, max: 10 }), { nil: null });
const body = fc.constantFrom(
  "Joint Commission",
  "High Joint Committee",
  "Intergovernmental Commission on Trade",
  "Joint Council",
);
const place = fc.constantFrom(iraq, russia, null);

const remark = fc
  .record({
    published: day,
    kind: fc.constantFrom("report", "thank", "affirm", "reject", "agree" as const),
    quote: fc.constantFrom(
      "the training of 90 diplomats goes on",
      "about 3,000 students are studying in Moscow",
      "nearly 4,000 students are studying in Moscow",
      "the agreement on transport was signed",
      "talks on the agreement on transport have begun",
      "the visit of Lavrov was postponed",
      "they refuse to send vaccines",
    ),
    promise: fc.boolean(),
  })
  .map(({ published, kind, quote, promise }) =>
    documentOf({
      text: `${published} ${kind} ${promise}: Lavrov said: ${quote}.`,
      published,
      people: [people.lavrov],
      ...(promise
        ? {
            undertakings: [
              {
                kind: "pledge" as const,
                quote,
                by: "RU",
                to: "IQ",
                subject: { type: "training" as const, field: "diplomats" },
                topics: ["training"],
              },
            ],
          }
        : { acts: [{ kind, quote, by: "RU", to: "IQ", topics: ["training"] }] }),
    }),
  );

const record: fc.Arbitrary<ChanceryRecord> = fc.oneof(
  fc.record({ day, guest, when, pledge: fc.boolean() }).map(({ day: published, guest: who, when: date, pledge }) =>
    visitAsked(published, {
      guest: who,
      ...(date ? { when: date } : {}),
      ...(pledge ? { kind: "pledge" as const, condition: "if all goes well" } : {}),
    }),
  ),
  fc
    .record({ day, guest, date: day })
    .map(({ day: published, guest: who, date }) => visitPaid(published, { guest: who, date })),
  fc
    .record({ day, number, body, place, when })
    .map(({ day: published, when: date, place: where, ...rest }) =>
      sessionPlanned(published, { ...rest, where, ...(date ? { when: date } : {}) }),
    ),
  fc
    .record({ day, number, body, place, date: day })
    .map(({ day: published, place: where, ...rest }) => sessionHeld(published, { ...rest, where })),
  remark,
);
const records = fc.array(record, { maxLength: 24 });

const decisions = (list: readonly ChanceryRecord[]): fc.Arbitrary<readonly Decision[]> => {
  const report = follow(list, { parties, asOf: "2030" });
  const contents = report.proposals.flatMap(({ accept, reject }) => [accept, reject]);
  if (contents.length === 0) return fc.constant([]);
  return fc
    .array(
      fc.record({ content: fc.constantFrom(...contents), minute: fc.integer({ min: 10, max: 59 }), id: fc.uuid() }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ content, minute, id }) => ({
        id,
        at: `2026-01-01T10:${minute}:00Z`,
        by: "Amal",
        note: null,
        content,
      })),
    );
};

/** A list beside a shuffled copy of it. */
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

const settled = new Set(["kept", "superseded", "withdrawn", "broken"]);

function everyCitation(report: FollowReport) {
  return [
    ...report.matters.flatMap(({ history }) =>
      history.flatMap(({ document, span, quote }) => (document && span ? [{ document, span, quote }] : [])),
    ),
    ...report.matters.flatMap(({ condition }) => (condition ? [condition] : [])),
    ...report.sessions.flatMap(({ planned, evidence, inferred }) => [
      ...planned,
      ...evidence,
      ...inferred.flatMap(({ citations }) => citations),
    ]),
    ...report.conflicts.flatMap(({ claims }) => claims),
    ...report.proposals.flatMap(({ citations }) => citations),
  ];
}

describe("whatever the records", () => {
  test("the builder keeps the contract", () => {
    fc.assert(
      fc.property(record, (each) => {
        expect(validate(each)).toEqual([]);
      }),
    );
  });

  test("the order of records and decisions does not matter", () => {
    fc.assert(
      fc.property(
        records.chain((list) =>
          decisions(list).chain((made) =>
            fc.tuple(fc.constant(list), fc.constant(made), shuffled(list), shuffled(made)),
          ),
        ),
        ([list, made, otherList, otherMade]) => {
          const options = { parties, asOf: "2019-06-30" } as const;
          const one = follow(list, { ...options, decisions: made });
          const other = follow([...otherList, ...otherList.slice(0, 3)], { ...options, decisions: otherMade });
          expect(JSON.stringify(other)).toBe(JSON.stringify(one));
        },
      ),
    );
  });

  test("every fact quotes the document at its span", () => {
    fc.assert(
      fc.property(records, (list) => {
        const texts = new Map(list.map(({ document, text }) => [document.id, text]));
        for (const { document, span, quote } of everyCitation(follow(list, { parties, asOf: "2030" }))) {
          expect(texts.get(document)?.slice(...span)).toBe(quote);
        }
      }),
    );
  });

  test("what is known as of a day is what the documents of that day tell", () => {
    fc.assert(
      fc.property(records, day, (list, asOf) => {
        const known = list.filter(({ document }) => (document.published?.value ?? "9") <= asOf);
        const { leftOut, ...all } = follow(list, { parties, asOf });
        const { leftOut: none, ...less } = follow(known, { parties, asOf });
        expect(all).toEqual(less);
        expect(none).toEqual([]);
        expect(new Set(leftOut.map(({ document }) => document)).size).toBe(
          new Set(list.filter((each) => !known.includes(each)).map(({ document }) => document.id)).size,
        );
      }),
    );
  });

  test("each undertaking of the pair is in one matter and no more", () => {
    fc.assert(
      fc.property(records, (list) => {
        const report = follow(list, { parties, asOf: "2030" });
        const stated = report.matters.flatMap(({ history }) =>
          history.filter(({ by }) => by.startsWith("rule:test.")).map(({ document, span }) => `${document} ${span}`),
        );
        const undertaken = new Set(
          list.flatMap((each) => each.undertakings.map(({ span }) => `${each.document.id} ${span}`)),
        );
        for (const place of undertaken) expect(stated).toContain(place);
        const homes = new Map<string, string>();
        for (const { id, history } of report.matters) {
          for (const { document, span, by } of history) {
            if (!by.startsWith("rule:test.")) continue;
            const place = `${document} ${span}`;
            expect(homes.get(place) ?? id).toBe(id);
            homes.set(place, id);
          }
        }
      }),
    );
  });

  test("a matter is kept, broken or withdrawn only with an entry that says so, and its condition is never met", () => {
    fc.assert(
      fc.property(records, day, (list, asOf) => {
        for (const { state, history, condition, due, anchor } of follow(list, { parties, asOf }).matters) {
          const stated = history.filter(({ event }) => event === "stated");
          const places = stated.map(({ document, span }) => ({ document, span }));
          // Standing work may be known by signs of life alone.
          if (history.every(({ event }) => event === "continuing")) expect(places).toEqual([]);
          else expect(places).toEqual([{ document: anchor.document, span: anchor.span }]);
          if (settled.has(state)) expect(history.map(({ event }) => event)).toContain(state);
          if (state === "overdue") expect(due).not.toBeNull();
          expect(condition?.state ?? "unknown").toBe("unknown");
          expect(history.map(({ on }) => on)).toEqual(history.map(({ on }) => on).sort());
        }
      }),
    );
  });

  test("a yes or a no settles a question for good", () => {
    fc.assert(
      fc.property(records, fc.boolean(), (list, yes) => {
        const { proposals } = follow(list, { parties, asOf: "2030" });
        const [proposal] = proposals;
        if (!proposal) return;
        const content = yes ? proposal.accept : proposal.reject;
        const decision: Decision = { id: "d", at: "2026-01-01T10:00:00Z", by: "Amal", note: null, content };
        const after = follow(list, { parties, asOf: "2030", decisions: [decision] });
        expect(after.proposals.map(({ id }) => id)).not.toContain(proposal.id);
        expect(after.idle).toEqual([]);
      }),
    );
  });
});
