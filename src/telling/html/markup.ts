import { safeComposed } from "../safe-text.ts";

/** HTML that may go into a page as it is. Made only by `html` and `trusted`, so that nothing unescaped slips in. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, which is escaped; markup, which is not; lists of both; nothing. */
export type Insert = string | number | Markup | null | readonly Insert[];

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or a quoted attribute: escaped, and without control characters and marks of reading order but isolates. */
function escapeText(text: string): string {
  return safeComposed(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function write(insert: Insert): string {
  if (insert === null) return "";
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === "string") return escapeText(insert);
  if (typeof insert === "number") return String(insert);
  return insert.map(write).join("");
}

/** A piece of HTML. Whatever is inserted is escaped unless it is markup already. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(
    parts.map((part, index) => part + (index < inserts.length ? write(inserts[index] ?? null) : "")).join(""),
  );
}

/** Our own text that is HTML, style or script already. Never what comes from a document. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** Names of attributes with their values; those with null or false are left out, those with true have no value. */
export function attributes(values: { readonly [name: string]: string | number | boolean | null }): Markup {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === false
      ? []
      : value === true
        ? [` ${name}`]
        : [` ${name}="${escapeText(String(value))}"`],
  );
  return new Markup(written.join(""));
}
