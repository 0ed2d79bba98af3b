import { baseStyle } from "./html/style.ts";

/** The page of a record: text and record side by side, each with its own scroll; one below the other where narrow or printed. */
export const recordStyle = `${baseStyle}
header { padding: 1.25rem 1.5rem 1rem; border-block-end: 1px solid var(--line); }
header p { margin: 0.25rem 0 0; }
main > section { padding: 1.25rem 1.5rem 3rem; }
#text { background: var(--sheet); }
.document { font: 1.0625rem/1.75 Charter, "Iowan Old Style", Georgia, "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif; max-width: 40rem; margin-block-start: 1rem; overflow-wrap: break-word; }
.document p { margin-block: 0 1em; }
.document mark, .document .fact-words { color: inherit; padding-block: 0.1em; }
.document mark { border-block-end: 1px solid color-mix(in srgb, currentColor 35%, transparent); cursor: pointer; }
.document .encounter { background: none; border-block-end: 2px dotted var(--quiet); }
.document .unread { background: none; border-block-end: 2px dashed var(--quiet); }
.document .trigger { font-weight: 600; }
.ref { font: 600 0.6875rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; padding-inline: 0.15em; unicode-bidi: isolate; }
.ref:hover, .ref:focus-visible { text-decoration: underline; }
#record { border-inline-start: 1px solid var(--line); }
#record h2 { margin-block-end: 1rem; }
#record h2 + h3 { margin-block-start: 0; }
.facts > li { padding: 0.5rem 0.625rem; margin-inline: -0.625rem; border-radius: 4px; }
.facts > li + li { border-block-start: 1px solid var(--line); border-start-start-radius: 0; border-start-end-radius: 0; }
.facts blockquote, .said { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Noto Naskh Arabic", serif; margin-block: 0.125rem; }
.facts .what { font-weight: 600; }
.document .lit, dd.lit, h1.lit, header .lit { background: var(--lit); color: var(--lit-ink); }
dd.lit *, header .lit * { color: inherit; }
.facts > li.lit { background: color-mix(in srgb, var(--lit) 20%, var(--paper)); box-shadow: inset 4px 0 var(--lit); }
:target { outline: 2px solid var(--focus); outline-offset: 1px; }
footer { margin-block-start: 2rem; padding-block: 1rem; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
@media screen and (min-width: 60rem) {
  body { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100vh; height: 100dvh; }
  main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); min-height: 0; }
  main > section { overflow: auto; overscroll-behavior: contain; scroll-behavior: smooth; }
  .document { margin-inline: auto; }
  #text > h2 { max-width: 40rem; margin-inline: auto; }
}
@media (prefers-reduced-motion: reduce) { main > section { scroll-behavior: auto; } }
@media print {
  header, main > section { padding-inline: 0; }
  .document { max-width: none; font-size: 11pt; line-height: 1.5; }
  .document mark, .kind { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  #record { border: 0; break-before: page; }
  .facts > li { margin-inline: 0; padding-inline: 0; }
  .facts a[href^="#"] { text-decoration: none; }
}
`;
