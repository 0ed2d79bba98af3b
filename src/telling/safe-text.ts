/**
 * A document may hold anything: escape sequences that command the terminal, marks that turn the reading order of what
 * follows. On a page they are shown, or made harmless, never obeyed.
 */

const control = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function harmless(found: string): string {
  const code = found.charCodeAt(0);
  if (code === 0x0a) return found;
  if (code === 0x09 || code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029) return " ";
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  // Marks of reading order take no room, so what stands in for them takes none: a word joiner.
  if (code >= 0x202a && code <= 0x2069) return "\u2060";
  return "\ufffd";
}

/**
 * The text with control characters, marks of reading order and lone surrogates replaced, each by one other code unit, so
 * that spans of the text hold for what comes out. Newlines stay.
 */
export function safeText(text: string): string {
  return text.replace(control, harmless);
}

/** As `safeText`, but for the isolates that a page has put around words of documents. */
export function safeComposed(text: string): string {
  return text.replace(control, (found) => (found === "\u2068" || found === "\u2069" ? found : harmless(found)));
}

/** As `safeText`, with every run of white space made one space: for text that a page breaks into lines anew. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/g, " ").trim();
}
