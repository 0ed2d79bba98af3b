import { unitAt } from "./units.ts";

/** A word in lower case without its marks: one page may write "Sơn" and "Son". */
export function unmarked(form: string): string {
  let units = 0;
  for (let i = 0; i < form.length; i += 1) units |= unitAt(form, i);
  if (units < 0x80) return form;
  return form
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðłøı]/g, (letter) => foldings[letter] ?? letter);
}

const foldings: Readonly<Record<string, string>> = { đ: "d", ð: "d", ł: "l", ø: "o", ı: "i" };
