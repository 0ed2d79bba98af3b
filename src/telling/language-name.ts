const names = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** A language in English: `Arabic` for `ar`. A tag that is none comes back as it is. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The tag in its usual spelling, for a `lang` attribute; null where it is none. */
export function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

// Languages that are written from right to left unless their tag names another script.
const rightToLeft = new Set([
  "ar",
  "arc",
  "arz",
  "azb",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ks",
  "lrc",
  "mzn",
  "nqo",
  "pnb",
  "prs",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi",
]);
const rightToLeftScripts = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);

/** Which way a language is written. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const [language = "", ...parts] = tag.split("-");
  const script = parts.find((part) => /^[A-Za-z]{4}$/.test(part));
  if (script !== undefined)
    return rightToLeftScripts.has(script[0]?.toUpperCase() + script.slice(1).toLowerCase()) ? "rtl" : "ltr";
  return rightToLeft.has(language.toLowerCase()) ? "rtl" : "ltr";
}
