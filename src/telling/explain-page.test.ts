import { expect, test } from "vitest";
import type { ExplainedSentence, Explanation } from "../record/explanation.ts";
import { explainPage } from "./explain-page.ts";

const sentence: ExplainedSentence = {
  span: [0, 33],
  quote: "Minister Diallo thanked\nthe guest",
  paragraph: 0,
  tokens: [],
  dateline: null,
  passed: null,
  mentions: [
    {
      span: [0, 15],
      quote: "Minister Diallo",
      type: "person",
      readAs: "minister",
      party: "GN",
      actor: "p1",
      name: "Aissatou Diallo",
    },
  ],
  times: [{ span: [40, 44], quote: "soon", value: null }],
  bodies: [],
  encounter: { id: "e1", kind: "meeting", parties: ["GN", "ML"] },
  opens: [],
  lastSpeaker: ["ML"],
  heads: [
    {
      span: [16, 23],
      quote: "thanked",
      rule: "en.thank.thanked",
      makes: "act",
      kind: "thank",
      pattern: `@thank ${"(a|b)? ".repeat(40)}`,
      score: 4,
      form: "deed",
      slots: { to: { span: [24, 33], quote: "the guest" } },
      position: "finite",
      subject: { span: [0, 15], quote: "Minister Diallo" },
      alsoSubject: null,
      thing: false,
      embedded: false,
      direct: false,
      passive: false,
      negated: false,
      modal: false,
      past: true,
      acts: ["a1"],
      silent: null,
    },
  ],
  lost: [
    {
      span: [16, 23],
      quote: "thanked",
      rule: "en.praise.praised",
      makes: "act",
      kind: "praise",
      pattern: "@thank",
      score: 4,
      reason: "outdone",
      by: "en.thank.thanked",
    },
  ],
  near: [
    {
      span: [24, 33],
      quote: "the guest",
      rules: [{ rule: "en.visit.guest", pattern: "guest of", needs: "of" }],
      more: 2,
    },
  ],
  subjects: [],
  acts: [
    {
      span: [0, 33],
      quote: "Minister Diallo thanked\nthe guest",
      id: "a1",
      kind: "thank",
      byParty: ["GN"],
      toParty: ["ML"],
      rule: "en.thank.thanked",
      cameo: "051",
      cameoName: "Praise or endorse",
      plover: "SUPPORT",
      inferred: ["speaker"],
      undertaking: { id: "u1", type: "visit", owes: ["ML"], when: null, condition: "if peace holds" },
    },
  ],
  unread: [],
};

const explanation: Explanation = {
  format: "chancery-explain/1",
  document: "sha256:00",
  source: "conakry.txt",
  reader: { version: "0.1.0", pack: "sha256:0123456789abcdef" },
  language: "en",
  own: "GN",
  sentences: [sentence],
  outside: null,
};

const page = (change: Partial<Explanation> = {}, width = 200) =>
  explainPage({ ...explanation, ...change }, { colour: false, width, partyName: (code) => `<${code}>` });

test("a sentence is told with what was in force, what matched and what came of it", () => {
  const text = page();
  for (const line of [
    "conakry.txt",
    "read as <GN>'s page",
    "Minister Diallo thanked the guest",
    "in e1, meeting of <GN> and <ML>; spoke last before: <ML>",
    "“Minister Diallo”: person (minister), GN, p1 Aissatou Diallo",
    "“soon”: no moment can be worked out",
    "“thanked”: en.thank.thanked (thank), score 4: @thank",
    "{to} is “the guest”",
    "finite, past, subject “Minister Diallo” → makes a1",
    "“thanked”: en.praise.praised: another rule named more words (en.thank.thanked)",
    "“the guest”: en.visit.guest needs of; 2 more rules",
    "CAMEO 051 (Praise or endorse), PLOVER SUPPORT · inferred: speaker",
    "u1 visit, owed by <ML>, no date, if: if peace holds",
  ])
    expect(text.replace(/\s+/g, " ")).toContain(line);
});

test("no line is wider than the terminal", () => {
  for (const width of [40, 80])
    for (const line of page({}, width).split("\n")) expect(line.length).toBeLessThanOrEqual(width);
});

test("what was passed over says why, and what holds nothing says so", () => {
  const empty = { mentions: [], times: [], heads: [], lost: [], near: [], acts: [] };
  const passed = { reason: "background", words: { span: [0, 8], quote: "Minister" } } as const;
  expect(page({ sentences: [{ ...sentence, ...empty, passed }] })).toContain("Passed over: background, by “Minister”");
  expect(page({ sentences: [{ ...sentence, ...empty }] })).toContain("No rule matched or began in it.");
  expect(page({ sentences: [] })).toContain("No running prose was found in it.");
  expect(page({ sentences: [], outside: "title" })).toContain("What stands there is the title");
  expect(page({ sentences: [], outside: "layout" })).toContain("No sentence of the body stands there");
});

test("control signs of a document do not reach the terminal", () => {
  expect(page({ sentences: [{ ...sentence, quote: "a\u001b[31mred" }] })).not.toContain("\u001b");
});
