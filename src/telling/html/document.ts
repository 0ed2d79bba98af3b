import { policyDigest } from "./digest.ts";
import { html, type Markup, trusted } from "./markup.ts";

export interface HtmlDocument {
  readonly title: string;
  /** CSS. Our own, never a document's. */
  readonly style: string;
  /** JavaScript that runs when the page is there; empty for none. Our own, never a document's. */
  readonly script: string;
  readonly body: Markup;
}

/**
 * One self-contained HTML file. Its content security policy lets in nothing but the very style and script written here, so
 * that even a flaw in escaping could neither run nor fetch anything.
 */
export function htmlDocument({ title, style, script, body }: HtmlDocument): string {
  const policy = [
    "default-src 'none'",
    `style-src ${policyDigest(style)}`,
    `script-src ${script === "" ? "'none'" : policyDigest(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}
${script === "" ? null : html`<script>${trusted(script)}</script>`}
</body>
</html>
`.text;
}
