import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord } from "../../test/any-record.ts";
import { documentOf } from "../register/testing.ts";
import { cameoHeader, cameoLines } from "./cameo-lines.ts";
import { encounterEvents } from "./encounter-events.ts";
import { ploverLines } from "./plover-lines.ts";

const codes: { readonly [code: string]: string } = { IQ: "IRQ", RU: "RUS", UN: "IGO" };
const world = { alpha3: (code: string) => codes[code] ?? null };

const base = documentOf({
  text: "😀 Minister Hussein and Speaker Volodin spoke by telephone.\nHe thanked the UN\tand Russia for the support.",
  published: "2021-06-04",
  title: "Minister Hussein and Speaker Volodin spoke",
  publisher: { value: "Ministry", party: "IQ" },
  source: "https://example.org/1",
  people: [
    { name: "Hussein", party: "IQ", offices: ["foreign-minister"] },
    { name: "Volodin", party: "RU", offices: ["speaker-of-parliament"] },
  ],
  encounters: [
    {
      kind: "call",
      quote: "Minister Hussein and Speaker Volodin spoke by telephone",
      people: ["Hussein", "Volodin"],
      date: "2021-06-03",
      place: { name: "Moscow", country: "RU" },
    },
  ],
  acts: [
    { kind: "discuss", quote: "spoke by telephone", by: ["IQ", "RU"], people: ["Hussein", "Volodin"] },
    {
      kind: "thank",
      quote: "He thanked the UN\tand Russia for the support",
      by: "IQ",
      to: ["UN", "RU"],
      people: ["Hussein"],
      topics: ["trade", "military"],
      negated: true,
    },
  ],
});
const [talk, thanks] = base.acts;
if (!talk || !thanks) throw new Error("two acts were given");
const record = {
  ...base,
  acts: [
    { ...talk, cameo: "041", plover: "CONSULT" },
    { ...thanks, cameo: "051", plover: "SUPPORT" },
  ],
};

/** Rows as objects by the header's names. */
function rows(text: string): { readonly [column: string]: string }[] {
  const names = cameoHeader.trimEnd().split("\t");
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index], cell])));
}

describe("CAMEO lines", () => {
  test("a line an act, leading zeros kept, offsets in code points", () => {
    const [first, second] = rows(cameoLines(record, world));
    expect(first).toEqual({
      id: `${record.document.id}#a1`,
      date: "2021-06-03",
      enddate: "",
      source: "IRQGOV/RUSLEG",
      target: "",
      code: "041",
      quote: "spoke by telephone",
      document: record.document.id,
      start: "39",
      end: "57",
    });
    expect(second).toMatchObject({
      source: "IRQGOV",
      target: "IGO/RUS",
      code: "051",
      quote: "He thanked the UN and Russia for the support",
    });
  });

  test("a month is its first day and its last; no date stays empty", () => {
    const dated = {
      ...record,
      encounters: [],
      acts: record.acts.map((act) => ({ ...act, encounter: null })),
      document: { ...record.document, published: { value: "2021-06", span: [0, 2] as const } },
    };
    expect(rows(cameoLines(dated, world))[0]).toMatchObject({ date: "2021-06-01", enddate: "2021-06-30" });
    expect(rows(cameoLines({ ...dated, document: { ...dated.document, published: null } }, world))[0]).toMatchObject({
      date: "",
      enddate: "",
    });
  });

  test("an encounter that no act tells is a line of its own; a visit goes from the visitor to the host", () => {
    const [encounter] = record.encounters;
    if (!encounter) throw new Error("an encounter was given");
    const visit = { ...encounter, kind: "visit", place: { name: "Moscow", country: "RU" } } as const;
    const told = { ...record, acts: record.acts.slice(1), encounters: [visit] };
    expect(rows(cameoLines(told, world)).at(-1)).toMatchObject({
      id: `${record.document.id}#e1`,
      source: "IRQGOV",
      target: "RUSLEG",
      code: "042",
      quote: "Minister Hussein and Speaker Volodin spoke by telephone",
    });
    const announced = { ...told, encounters: [{ ...visit, announced: true }] };
    expect(rows(cameoLines(announced, world)).at(-1)).toMatchObject({ code: "036" });
    expect(rows(cameoLines(record, world))).toHaveLength(2);
  });

  test("whatever a record holds: a line an act, then those of encounters; as many cells as columns", () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        const lines = cameoLines(any, world).split("\n").slice(0, -1);
        expect(lines).toHaveLength(any.acts.length + encounterEvents(any).length);
        for (const [index, line] of lines.entries()) {
          const cells = line.split("\t");
          expect(cells).toHaveLength(cameoHeader.split("\t").length);
          if (index < any.acts.length) expect(cells[5]).toBe(any.acts[index]?.cameo);
        }
      }),
    );
  });
});

describe("PLOVER lines", () => {
  test("the fields of the manual", () => {
    const [first, second] = ploverLines(record, world)
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      id: `${record.document.id}#a1`,
      date: "2021-06-03",
      source: [
        { code: "IRQ", sector: "GOV", actor_text: "Hussein" },
        { code: "RUS", sector: "LEG", actor_text: "Volodin" },
      ],
      event: ["CONSULT"],
      mode: ["phone"],
      event_loc: { name: "Moscow", "country code": "RU", cc3: "RUS" },
      event_text: ["spoke by telephone"],
      text_info: { start: 39, end: 57 },
      cite_info: {
        citation: record.document.id,
        url: "https://example.org/1",
        title: "Minister Hussein and Speaker Volodin spoke",
        language: "en",
        publication: "Ministry",
        coder: "chancery 0.1.0",
        codebook: "plover-0.8",
      },
      chancery: { act: "a1", kind: "discuss", strength: "firm", cameo: "041", rule: "test.discuss" },
    });
    expect(second).toMatchObject({
      recipient: [{ code: "IGO", identifier_text: "UN" }, { code: "RUS" }],
      event: ["SUPPORT"],
      context: ["economic", "military", "negation"],
    });
  });

  test("a call that no act tells is a consultation by phone; a signing is what the manual has it for", () => {
    const [encounter] = record.encounters;
    if (!encounter) throw new Error("an encounter was given");
    const last = (kind: "call" | "signing") => {
      const lines = ploverLines({ ...record, acts: [], encounters: [{ ...encounter, kind }] }, world);
      return JSON.parse(lines.trimEnd().split("\n").at(-1) ?? "");
    };
    expect(last("call")).toMatchObject({
      id: `${record.document.id}#e1`,
      source: [{ code: "IRQ" }, { code: "RUS" }],
      event: ["CONSULT"],
      mode: ["phone"],
      chancery: { encounter: "e1", kind: "call", announced: false, cameo: "041" },
    });
    expect(last("signing")).toMatchObject({ event: ["SUPPORT"], chancery: { cameo: "057" } });
  });

  test("whatever a record holds: a line of JSON an act or encounter, its words at its offsets", () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        const lines = ploverLines(any, world).split("\n").slice(0, -1);
        const facts = [...any.acts, ...encounterEvents(any).map(({ encounter }) => encounter)];
        expect(lines).toHaveLength(facts.length);
        const characters = [...any.text];
        for (const [index, line] of lines.entries()) {
          const event = JSON.parse(line);
          const words = characters.slice(event.text_info.start, event.text_info.end).join("");
          expect(words).toContain(facts[index]?.quote);
        }
      }),
    );
  });
});
