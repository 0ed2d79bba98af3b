import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { columnsOf } from "../terminal/columns.ts";
import type { Paper } from "./paper.ts";
import { paperDocx } from "./paper-docx.ts";
import { paperHtml } from "./paper-html.ts";
import { paperMarkdown } from "./paper-markdown.ts";
import { paperPage } from "./paper-page.ts";

const paper: Paper = {
  title: "Iraq and Russia: brief for Iraq",
  subtitle: "As known on 1 April 2020",
  asOf: "2020-04-01",
  sections: [
    {
      id: "owed",
      heading: "What we owe",
      blocks: [
        { kind: "remark", text: "Short | *lines* <b>." },
        {
          kind: "points",
          heading: "We owe",
          points: [
            {
              text: "A visit by \u2068وزير الخارجية\u2069 to Russia",
              tag: { word: "overdue", tone: "late" },
              notes: [1],
              below: [{ text: "30 January 2019: restated", notes: [2, 1] }],
            },
          ],
        },
        {
          kind: "table",
          caption: "Sessions",
          columns: ["No.", "When"],
          rows: [
            [
              { text: "8th", notes: [1] },
              { text: "25 April | 2019", notes: [] },
            ],
          ],
        },
        {
          kind: "picture",
          picture: {
            id: "ledger",
            title: "Sessions of joint bodies",
            description: "1 session held.",
            from: "2018-01-01",
            to: "2019-12-31",
            today: "2019-06-01",
            lanes: [
              {
                label: "8th, <Baghdad>",
                spans: [{ from: "2018-12-01", to: "2019-04-25", tone: "quiet" }],
                marks: [{ at: "2019-04-25", shape: "done", label: "held 25 April 2019" }],
              },
            ],
          },
        },
      ],
    },
  ],
  notes: [
    {
      number: 1,
      quote: "وأعرب عن شكره <script>",
      about: ["23 October 2017", "Ministry"],
      source: "https://example.org/a?b=1&c=2",
      decidedBy: null,
    },
    { number: 2, quote: "", about: [], source: null, decidedBy: "A. Desk" },
  ],
  remarks: ["Every line rests on words."],
};

describe("a paper in a terminal", () => {
  test("short lines, notes by number, addresses unbroken", () => {
    expect(paperPage(paper, { colour: false, width: 60 })).toMatchInlineSnapshot(`
      "Iraq and Russia: brief for Iraq
      As known on 1 April 2020

      WHAT WE OWE
        Short | *lines* <b>.

        We owe
        overdue       A visit by ⁨وزير الخارجية⁩ to Russia [1]
                      – 30 January 2019: restated [2][1]

        Sessions
        • 8th [1] · when: 25 April | 2019
        1 session held.

      FOOTNOTES
        [1]   “⁨وأعرب عن شكره <script>⁩”
              23 October 2017 · Ministry
              https://example.org/a?b=1&c=2
        [2]   decided without words of a document
              decided by A. Desk

      Every line rests on words.
      "
    `);
  });

  test("fits the width, colours only where asked", () => {
    for (const line of paperPage(paper, { colour: false, width: 40 }).split("\n"))
      expect(columnsOf(line)).toBeLessThanOrEqual(40);
    expect(paperPage(paper, { colour: true, width: 60 })).toContain("\u001b[31moverdue\u001b[39m");
  });
});

describe("a paper in Markdown", () => {
  test("headings, lists, tables, footnotes; what documents hold is escaped", () => {
    expect(paperMarkdown(paper)).toMatchInlineSnapshot(`
      "# Iraq and Russia: brief for Iraq

      *As known on 1 April 2020*

      ## What we owe

      Short \\| \\*lines\\* \\<b\\>.

      ### We owe

      - **overdue** A visit by ⁨وزير الخارجية⁩ to Russia[^1]
        - 30 January 2019: restated[^2][^1]

      ### Sessions

      | No. | When |
      | --- | --- |
      | 8th[^1] | 25 April \\| 2019 |

      1 session held.

      [^1]: “⁨وأعرب عن شكره \\<script\\>⁩” · 23 October 2017 · Ministry · <https://example.org/a?b=1&c=2>
      [^2]: Decided without words of a document · decided by A. Desk

      ---

      Every line rests on words.
      "
    `);
  });
});

describe("a paper in HTML", () => {
  const page = paperHtml(paper);

  test("footnotes lead there and back", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, href = ""] of page.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(href);
    expect(page).toContain('<a id="ref-1-2" href="#note-1"');
  });

  test("no script at all, and nothing from elsewhere but links that are addresses", () => {
    expect(page).not.toContain("<script");
    expect(page).toContain("script-src &#39;none&#39;");
    expect(page).toContain('href="https://example.org/a?b=1&amp;c=2" rel="noreferrer"');
    const evil = paperHtml({
      ...paper,
      notes: paper.notes.map((note) => ({ ...note, source: "javascript:alert(1)" })),
    });
    expect(evil).not.toContain('href="javascript');
  });

  test("a picture has its title, its description and the words of every mark", () => {
    expect(page).toContain('role="img" aria-labelledby="ledger-title ledger-description"');
    expect(page).toContain('<desc id="ledger-description">1 session held.</desc>');
    expect(page).toContain("<title>held 25 April 2019</title>");
    expect(page).toContain("8th, &lt;Baghdad&gt;");
  });
});

describe("a paper in Word", () => {
  test("true footnotes, each once; right-to-left runs marked; day of the paper, not of the clock", async () => {
    const files = unzipSync(await paperDocx(paper));
    const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    const footnotes = strFromU8(files["word/footnotes.xml"] ?? new Uint8Array());
    expect(body.match(/<w:footnoteReference w:id="1"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:footnoteReference w:id="2"\/>/g)).toHaveLength(1);
    expect(footnotes).toContain("وأعرب عن شكره &lt;script");
    // two references side by side would read as one number
    const runsOf = body.split("</w:r>");
    const touching = runsOf.filter(
      (run, at) => /footnoteReference w:id/.test(run) && /footnoteReference w:id/.test(runsOf[at + 1] ?? ""),
    );
    expect(touching).toEqual([]);
    expect(body).toMatch(/<w:rtl\/>[^<]*<\/w:rPr><w:t[^>]*>وزير الخارجية</);
    expect(body).not.toMatch(/[\u2068\u2069]/);
    expect(strFromU8(files["docProps/core.xml"] ?? new Uint8Array())).toContain("2020-04-01T00:00:00Z");
  });

  test("the same paper gives the same bytes, whatever the clock says", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2021-01-01T00:00:00Z") });
    try {
      const first = await paperDocx(paper);
      vi.setSystemTime(new Date("2026-06-30T12:34:56Z"));
      expect(await paperDocx(paper)).toEqual(first);
    } finally {
      vi.useRealTimers();
    }
  });

  test("control characters do not break the file", async () => {
    const hard = { ...paper, title: "a\u0000b\u001b\ud800\ufffe & <c>", subtitle: "x\u0000y\uffff" };
    const files = unzipSync(await paperDocx(hard));
    for (const name of ["word/document.xml", "docProps/core.xml"]) {
      const xml = strFromU8(files[name] ?? new Uint8Array()).replace(/[\t\n\r]/g, "");
      expect(xml).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
    }
  });
});
