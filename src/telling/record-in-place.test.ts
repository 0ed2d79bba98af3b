import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord, emptyRecord, partyName } from "../../test/any-record.ts";
import type { ChanceryRecord } from "../record/record.ts";
import { documentOf } from "../register/testing.ts";
import { recordInPlace } from "./record-in-place.ts";
import { safeText } from "./safe-text.ts";
import { columnsOf } from "./terminal/columns.ts";

const call = documentOf({
  text: "Minister Hussein called Minister Lavrov. He thanked Russia for its support and invited Mr. Lavrov to Baghdad.\n\nLavrov accepted the invitation, hoping that Iraq would open its consulate soon.\n",
  encounters: [{ kind: "call", quote: "Minister Hussein called Minister Lavrov", parties: ["IQ", "RU"] }],
  acts: [
    { kind: "thank", quote: "He thanked Russia for its support", by: "IQ", to: "RU" },
    { kind: "agree", quote: "Lavrov accepted the invitation", by: "RU", to: "IQ" },
  ],
  undertakings: [
    {
      kind: "invite",
      quote: "invited Mr. Lavrov to Baghdad",
      by: "IQ",
      to: "RU",
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
    },
    {
      kind: "request",
      quote: "hoping that Iraq would open its consulate soon",
      by: "RU",
      to: "IQ",
      subject: { type: "mission", of: "IQ", in: "RU" },
    },
  ],
});

/** Acts as given, and nothing else to mark. */
function marked(text: string, acts: readonly (readonly [number, number])[]): ChanceryRecord {
  const base = documentOf({ text, acts: acts.map(() => ({ kind: "affirm", quote: text, by: "IQ" })) });
  return {
    ...base,
    acts: base.acts.map((act, index) => ({
      ...act,
      span: acts[index] ?? [0, 1],
      quote: text.slice(...(acts[index] ?? [0, 1])),
    })),
  };
}

describe("a record in its place", () => {
  test("brackets and margin notes without colour", () => {
    expect(recordInPlace(call, { colour: false, width: 90, partyName })).toMatchInlineSnapshot(`
      "Minister Hussein called Minister Lavrov. [a1 He thanked      │ e1 call: Iraq and Russia
      Russia for its support] and [a3 invited Mr. Lavrov to        │ a1 thank: Iraq → Russia
      Baghdad].                                                    │ a3 invite: Iraq → Russia
                                                                   │ · u1

      [a2 Lavrov accepted the invitation], [a4 hoping that Iraq    │ a2 agree: Russia → Iraq
      would open its consulate soon].                              │ a4 request: Russia → Iraq
                                                                   │ · u2
      "
    `);
  });

  test("notes under their lines where there is no room for a margin", () => {
    expect(recordInPlace(call, { colour: false, width: 50, partyName })).toMatchInlineSnapshot(`
      "Minister Hussein called Minister Lavrov. [a1 He
        ↳ e1 call: Iraq and Russia
        ↳ a1 thank: Iraq → Russia
      thanked Russia for its support] and [a3 invited
        ↳ a3 invite: Iraq → Russia · u1
      Mr. Lavrov to Baghdad].

      [a2 Lavrov accepted the invitation], [a4 hoping
        ↳ a2 agree: Russia → Iraq
        ↳ a4 request: Russia → Iraq · u2
      that Iraq would open its consulate soon].
      "
    `);
  });

  test("colour in place of brackets, the trigger underlined", () => {
    const page = recordInPlace(call, { colour: true, width: 90, partyName });
    expect(page).not.toContain("[a1");
    expect(page).toContain("\u001b[32m\u001b[4mH\u001b[24m\u001b[39m\u001b[32me thanked Russia\u001b[39m");
  });

  test("brackets that cross say which they close", () => {
    const page = recordInPlace(
      marked("one two three four", [
        [0, 7],
        [4, 13],
      ]),
      { colour: false, width: 40 },
    );
    expect(page.split("\n")[0]?.replaceAll("\u00a0", " ")).toBe("[a1 one [a2 two[/a1] three] four");
  });

  test("a nested act is closed before its outer one", () => {
    const page = recordInPlace(
      marked("one two three four", [
        [0, 18],
        [4, 13],
      ]),
      { colour: false, width: 40 },
    );
    expect(page.split("\n")[0]?.replaceAll("\u00a0", " ")).toBe("[a1 one [a2 two three] four]");
  });

  test("what no rule could read is marked as such", () => {
    const page = recordInPlace({ ...call, unread: [[17, 23]] }, { colour: false, width: 90 });
    expect(page).toContain("[?\u00a0called]");
  });

  test("an empty document", () => {
    expect(recordInPlace(emptyRecord, { colour: false, width: 80 })).toBe("\n");
  });

  const without = (text: string, pattern: RegExp) =>
    text
      .replace(/[\u2060\u2068\u2069]/g, "")
      .replace(pattern, "")
      .replace(/\s+/g, "");

  test("in colour every word of the document is there, in order, whatever it holds", () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 20, max: 60 }), (record, width) => {
        const page = recordInPlace(record, { colour: true, width, partyName });
        const body = page
          .split("\n")
          .filter((line) => !line.startsWith("  ↳ "))
          .join("\n");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
        expect(without(body, /\u001b\[\d+m/g)).toBe(without(safeText(record.text), /^$/));
      }),
    );
  });

  test("without colour too, but for the brackets", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(!/[[\]]/.test(record.text));
        // So wide that nothing is broken but at newlines.
        const page = recordInPlace(record, { colour: false, width: 8000, partyName });
        const body = page.split("\n").map((line) => line.split(" │ ")[0]);
        const brackets = /\[\/(?:a\d+|\?)\]|\[(?:a\d+|\?)\s|\]/g;
        expect(without(body.join("\n"), brackets)).toBe(without(safeText(record.text), /^$/));
      }),
    );
  });

  test("no line is too wide", () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 20, max: 120 }), (record, width) => {
        for (const line of recordInPlace(record, { colour: false, width, partyName }).split("\n")) {
          expect(columnsOf(line), line).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066\u2067]/u);
        }
      }),
    );
  });

  test("time grows with the document", () => {
    const text = "He thanked Iraq. ".repeat(20_000);
    const acts = Array.from({ length: 20_000 }, (_, index) => [index * 17, index * 17 + 15] as const);
    expect(recordInPlace(marked(text, []), { colour: false, width: 80 }).length).toBeGreaterThan(text.length / 2);
    const record = documentOf({ text, acts: [{ kind: "thank", quote: "He thanked Iraq", by: "RU" }] });
    const [act] = record.acts;
    if (!act) throw new Error("one act was given");
    const many = { ...record, acts: acts.map((span, index) => ({ ...act, id: `a${index}`, span, trigger: span })) };
    expect(recordInPlace(many, { colour: true, width: 80 }).length).toBeGreaterThan(text.length);
  });
});
