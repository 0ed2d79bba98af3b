/** What all pages share: letters, colours by day and by night, headings, lists of terms, links, print. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --sheet: #ffffff; --ink: #1d1c1a; --quiet: #5c5952; --line: #d9d5cc; --link: #1a4f8b; --focus: #1a4f8b;
  --warm: #e0f0de; --warm-ink: #1c5429; --ask: #fdeec7; --ask-ink: #6f4400; --promise: #d6edf5; --promise-ink: #0a4d60;
  --cold: #fbdfda; --cold-ink: #8c2318; --plain: #e8e6f4; --plain-ink: #423679; --lit: #ffd861; --lit-ink: #1d1c1a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --sheet: #1f1e1b; --ink: #eae7e0; --quiet: #b0aba0; --line: #3d3a34; --link: #9cc4f2; --focus: #9cc4f2;
    --warm: #1f3b27; --warm-ink: #a6deb0; --ask: #43340f; --ask-ink: #f3d07c; --promise: #133a47; --promise-ink: #9bd9ec;
    --cold: #4d211b; --cold-ink: #f6b0a6; --plain: #2d294a; --plain-ink: #c6bff6; --lit: #806000; --lit-ink: #ffffff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.5rem; }
h2 { font-size: 0.8125rem; text-transform: uppercase; letter-spacing: 0.08em; color: var(--quiet); }
h3 { font-size: 1.125rem; margin-block: 1.75rem 0.5rem; }
h4 { font-size: 1rem; margin-block: 1.25rem 0.375rem; }
p { margin-block: 0 0.5rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 0.75rem; margin: 0 0 0.5rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 0; }
.quiet { color: var(--quiet); font-size: 0.875rem; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; background: var(--sheet); padding: 0.5rem 1rem; z-index: 2; }
.skip:focus { top: 0.5rem; }
.kind { display: inline-block; padding: 0 0.4em; border-radius: 3px; font-size: 0.8125rem; font-weight: 600; line-height: 1.5; }
.warm { background: var(--warm); } .kind.warm { color: var(--warm-ink); }
.ask { background: var(--ask); } .kind.ask { color: var(--ask-ink); }
.promise { background: var(--promise); } .kind.promise { color: var(--promise-ink); }
.cold { background: var(--cold); } .kind.cold { color: var(--cold-ink); }
.plain { background: var(--plain); } .kind.plain { color: var(--plain-ink); }
@page { margin: 16mm 14mm; }
@media print {
  :root {
    --paper: #fff; --sheet: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000;
    --warm: #e0f0de; --warm-ink: #1c5429; --ask: #fdeec7; --ask-ink: #6f4400; --promise: #d6edf5; --promise-ink: #0a4d60;
    --cold: #fbdfda; --cold-ink: #8c2318; --plain: #e8e6f4; --plain-ink: #423679;
  }
  body { font-size: 10pt; }
  h2, h3, h4 { break-after: avoid; }
  li, dl, blockquote { break-inside: avoid; }
  .skip { display: none; }
}
`;
