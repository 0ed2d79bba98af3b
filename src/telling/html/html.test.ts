import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64, policyDigest } from "./digest.ts";
import { htmlDocument } from "./document.ts";
import { attributes, html, trusted } from "./markup.ts";

describe("digests", () => {
  test("base64 of any bytes, as the platform writes it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      }),
    );
  });

  test("what a policy calls a style by, as the platform reckons it", () => {
    const style = "p { color: red } /* é 😀 */";
    expect(policyDigest(style)).toBe(`'sha256-${createHash("sha256").update(style, "utf8").digest("base64")}'`);
  });
});

describe("markup", () => {
  test("text is escaped, markup is not, nothing is nothing", () => {
    const inner = html`<b>${"a & b"}</b>`;
    expect(html`<p>${inner}${"<i>"}${null}${[inner, 'q"']}${3}</p>`.text).toBe(
      "<p><b>a &amp; b</b>&lt;i&gt;<b>a &amp; b</b>q&quot;3</p>",
    );
    expect(trusted("<hr>").text).toBe("<hr>");
  });

  test("attributes are quoted and escaped; false and null are left out", () => {
    expect(attributes({ id: "a", title: "\"'<>&", hidden: true, lang: null, open: false }).text).toBe(
      ' id="a" title="&quot;&#39;&lt;&gt;&amp;" hidden',
    );
  });

  test("no text gets out of its element", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: page } = html`<p${attributes({ title: text })}>${text}</p>`;
        expect(page.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
        expect(page.match(/"/g)).toHaveLength(2);
      }),
    );
  });
});

test("a document lets in its own style and script by their digests, and nothing else", () => {
  const page = htmlDocument({ title: "<T>", style: "p {}", script: "let a = 1 < 2;", body: html`<p>Text</p>` });
  expect(page).toContain("<title>&lt;T&gt;</title>");
  expect(page).toContain(policyDigest("p {}").replaceAll("'", "&#39;"));
  expect(page).toContain("<script>let a = 1 < 2;</script>");
});
