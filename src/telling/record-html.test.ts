import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord, emptyRecord, partyName } from "../../test/any-record.ts";
import { documentOf } from "../register/testing.ts";
import { recordHtml } from "./record-html.ts";

const record = documentOf({
  text: "Minister Hussein met Minister Lavrov. He thanked Russia for its support.\nLavrov promised to visit Baghdad in the spring.",
  title: "Minister Hussein met Minister Lavrov",
  published: "2019-01-30",
  publisher: { value: "Ministry <of> Foreign Affairs", party: "IQ" },
  people: [
    { name: "Hussein", party: "IQ" },
    { name: "Lavrov", party: "RU" },
  ],
  encounters: [{ kind: "meeting", quote: "Minister Hussein met Minister Lavrov", people: ["Hussein", "Lavrov"] }],
  acts: [{ kind: "thank", quote: "thanked Russia for its support", by: "IQ", to: "RU", people: ["Hussein"] }],
  undertakings: [
    {
      kind: "pledge",
      quote: "promised to visit Baghdad in the spring",
      by: "RU",
      to: "IQ",
      people: ["Lavrov"],
      subject: { type: "visit", visitor: ["RU"], host: ["IQ"] },
      when: { value: "2019-03/2019-05", quote: "in the spring" },
    },
  ],
});

/** Every element with an attribute of this name: its values. */
function values(page: string, attribute: string): string[] {
  return [...page.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

const scriptless = (page: string) => page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");

describe("the HTML page of a record", () => {
  const page = recordHtml(record, { partyName });

  test("every fact has words in the text, and every word its facts", () => {
    const facts = new Set(values(page, "data-fact"));
    const words = new Set(values(page, "data-words").flatMap((ids) => ids.split(" ")));
    expect(facts).toEqual(words);
    expect([...facts]).toEqual(
      expect.arrayContaining([
        "title",
        "published",
        "encounter-e1",
        "act-a1",
        "undertaking-u1",
        "undertaking-u1-when",
        "actor-p1",
      ]),
    );
  });

  test("links lead somewhere, and ids are unique", () => {
    const ids = values(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of values(page, "href")) expect(ids).toContain(href.slice(1));
  });

  test("asks for nothing from elsewhere, and its policy would not let it", () => {
    expect(scriptless(page)).not.toMatch(/\s(?:src|srcset|action|style|on\w+)=/i);
    expect(page).not.toMatch(/url\(|@import|https?:/i);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toContain("unsafe-inline");
  });

  test("what documents hold is escaped", () => {
    expect(page).toContain("Ministry &lt;of&gt; Foreign Affairs (Iraq)");
    const hostile = recordHtml(
      documentOf({
        text: "<script>alert(1)</script> \"quoted\" & 'said'",
        acts: [{ kind: "affirm", quote: "<script>alert(1)</script>", by: "IQ" }],
      }),
      {},
    );
    expect(hostile.match(/<script>/g)).toHaveLength(1);
    expect(hostile).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test("says the language and the direction of what it quotes", () => {
    const arabic = documentOf({
      text: "وأعرب عن شكره لروسيا",
      language: "ar",
      acts: [{ kind: "thank", quote: "وأعرب عن شكره لروسيا", by: "IQ" }],
    });
    expect(recordHtml(arabic)).toContain('<blockquote class="said" lang="ar" dir="rtl">');
    expect(recordHtml({ ...arabic, document: { ...arabic.document, language: "en" } })).toContain(
      '<p lang="en" dir="auto">',
    );
    expect(recordHtml({ ...arabic, document: { ...arabic.document, language: "no language" } })).toContain(
      '<p dir="auto">',
    );
  });

  test("an empty document", () => {
    const empty = recordHtml(emptyRecord);
    expect(empty).toContain("The document is empty.");
    expect(empty).toContain("Nothing that could later be checked was asked or promised.");
  });

  test("whatever a record holds: nothing but our own script, balanced tags, the whole text", () => {
    const tags = (html: string, name: string) => [html.split(`<${name}`).length, html.split(`</${name}>`).length];
    fc.assert(
      fc.property(anyRecord, (any) => {
        const html = recordHtml(any, { partyName });
        expect(html.match(/<script/g)).toHaveLength(1);
        const body = scriptless(html);
        expect(body).not.toMatch(
          /<(?!\/?(?:!doctype|html|head|meta|title|body|a|header|h1|h2|h3|h4|p|main|section|div|span|mark|br|ul|li|dl|dt|dd|blockquote|footer)\b)/,
        );
        for (const name of ["mark", "ul", "li", "dl", "dd", "blockquote", "section"]) {
          const [open, close] = tags(body, name);
          expect(open, name).toBe(close);
        }
        const ids = values(body, "id");
        expect(new Set(ids).size).toBe(ids.length);
        for (const href of values(body, "href")) expect(ids).toContain(href.slice(1));
        const facts = new Set(values(body, "data-fact"));
        for (const id of values(body, "data-words").flatMap((each) => each.split(" "))) expect(facts).toContain(id);
      }),
    );
  });
});
