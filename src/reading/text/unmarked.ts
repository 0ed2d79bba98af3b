/** A word in lower case without its marks: one page may write "Sơn" and "Son". */
export function unmarked(form: string): string {
  if (plainLetters.test(form)) return form;
  return form
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðłøı]/g, (letter) => foldings[letter] ?? letter);
}

const plainLetters = /^[a-z'.-]*$/;
const foldings: Readonly<Record<string, string>> = { đ: "d", ð: "d", ł: "l", ø: "o", ı: "i" };
