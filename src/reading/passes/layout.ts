import type { Span } from "../../record/record.ts";

/** One block of running prose, without its dateline or list number. */
export interface Paragraph {
  readonly span: Span;
  /** The dateline cut off its front: "CAIRO, Jan. 12 (MENA) -". */
  readonly dateline: Span | null;
}

export interface Layout {
  readonly title: Span | null;
  readonly paragraphs: readonly Paragraph[];
  /** Front matter fields by name, with the span of the value. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
  /** Where the document proper begins: after the front matter. */
  readonly start: number;
  /** Short lines that are neither title nor prose: mastheads, stamps, bylines. */
  readonly lines: readonly Span[];
}

/** What a language's publishers put around their prose. All in lower case; a line that begins so is not prose. */
export interface LayoutWords {
  readonly boilerplate: readonly string[];
  readonly captions: readonly string[];
  /** Words that a dateline may hold: month names, agencies. */
  readonly datelineWords: readonly string[];
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/** Splits a text into front matter, title, prose paragraphs and the lines around them. One pass over the lines. */
export function findLayout(text: string, words: LayoutWords): Layout {
  const { fields, start } = frontMatter(text);
  const lines = linesOf(text, start);
  const blocks = joinLines(text, lines);
  const around: Span[] = [];
  const paragraphs: Paragraph[] = [];
  let title: Span | null = null;
  const titleField = fields.get("title");
  if (titleField) title = titleField.span;
  let closed = false;

  blocks.forEach((span, index) => {
    const block = text.slice(span[0], Math.min(span[1], span[0] + 400));
    const lower = block.toLowerCase();
    if (words.captions.some((word) => lower.startsWith(word))) return;
    if (words.boilerplate.some((word) => lower.startsWith(word))) {
      around.push(span);
      if (paragraphs.length > 0 && /^(-?ends?-?$|\(end\)|###|related (links|news|articles)|read more)/.test(lower))
        closed = true;
      return;
    }
    if (closed) return;
    const prose = isProse(text, span);
    if (paragraphs.length === 0 && title === null) {
      const later = blocks.slice(index + 1, index + 12).some((next) => isProse(text, next));
      if (
        !isStamp(block) &&
        (later ? span[1] - span[0] <= 300 && (!prose || wordCount(block) <= longestTitle(block)) : !prose)
      ) {
        title = trimmed(text, span);
        return;
      }
    } else if (paragraphs.length === 0 && title !== null && sameWords(text, title, span)) return;
    if (!prose) {
      around.push(span);
      return;
    }
    const dateline = findDateline(text, span, words);
    const listed = /^\(?\d{1,3}[.)]\s/.exec(text.slice(span[0], span[0] + 8));
    const bullet = /^[•·▪–*-]\s+/.exec(text.slice(span[0], span[0] + 4));
    const begin = dateline ? dateline[1] : span[0] + (listed?.[0].length ?? bullet?.[0].length ?? 0);
    const body = trimmed(text, [begin, span[1]]);
    if (body[1] > body[0]) paragraphs.push({ span: body, dateline: dateline ? trimmed(text, dateline) : null });
  });
  return { title, paragraphs, fields, start, lines: around };
}

/** `---` lines around `name: value` lines at the very top. A block that is not closed is not front matter. */
function frontMatter(text: string): Pick<Layout, "fields" | "start"> {
  const fields = new Map<string, { value: string; span: Span }>();
  const none = { fields, start: 0 };
  if (!text.startsWith("---\n")) return none;
  const close = text.indexOf("\n---", 3);
  if (close < 0 || close > 10_000) return none;
  let at = 4;
  while (at < close) {
    let end = text.indexOf("\n", at);
    if (end < 0 || end > close) end = close;
    const colon = text.indexOf(":", at);
    if (colon > at && colon < end) {
      const span = unquoted(text, trimmed(text, [colon + 1, end]));
      if (span[1] > span[0])
        fields.set(text.slice(at, colon).trim().toLowerCase(), { value: text.slice(...span), span });
    }
    at = end + 1;
  }
  const after = text.indexOf("\n", close + 1);
  return { fields, start: after < 0 ? text.length : after + 1 };
}

function unquoted(text: string, [start, end]: Span): Span {
  const first = text[start];
  return end - start >= 2 && (first === '"' || first === "'") && text[end - 1] === first
    ? [start + 1, end - 1]
    : [start, end];
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let at = from;
  let blank = true;
  while (at <= text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    const span = trimmed(text, [at, end]);
    if (span[1] > span[0]) {
      lines.push({ start: span[0], end: span[1], blankBefore: blank });
      blank = false;
    } else blank = true;
    at = end + 1;
  }
  return lines;
}

/** Joins the lines of hard-wrapped paragraphs: a full line that does not end a sentence goes on in the next. */
function joinLines(text: string, lines: readonly Line[]): Span[] {
  const blocks: Span[] = [];
  let begin = -1;
  let previous: Line | null = null;
  for (const line of lines) {
    if (previous && !line.blankBefore) {
      const last = text[previous.end - 1] as string;
      const ends = /[.!?:"”)\]]/.test(last);
      const first = text[line.start] as string;
      const wraps = previous.end - previous.start >= 55;
      const item = /^(\(?\d{1,3}[.)]\s|[•·▪*–-]\s)/.test(text.slice(line.start, line.start + 6));
      const continues = !item && (/\p{Ll}/u.test(first) || (wraps && (!ends || line.end - line.start >= 55)));
      if (continues) {
        previous = line;
        continue;
      }
    }
    if (previous) blocks.push([begin, previous.end]);
    begin = line.start;
    previous = line;
  }
  if (previous) blocks.push([begin, previous.end]);
  return blocks;
}

/** Prose ends a sentence and has words enough for one. */
/** How many words a title may have: with a full stop at its end it is more likely a sentence. */
function longestTitle(block: string): number {
  return /[\p{L}\d)]\.$/u.test(block.trimEnd()) ? 11 : 25;
}

function isProse(text: string, [start, end]: Span): boolean {
  const tail = text.slice(Math.max(start, end - 12), end);
  const head = text.slice(start, Math.min(end, start + 400));
  const count = wordCount(head);
  if (count < 4) return false;
  if (/[.!?…][)\]"”’'*\s]*(-+)?$/.test(tail)) return count >= 4;
  // a cut last sentence, or a paragraph that ends in a colon
  return count >= 22 || (count >= 12 && /[:;,]$/.test(tail)) || /[a-z]{3}\. [A-Z]/.test(head);
}

function isStamp(block: string): boolean {
  if (wordCount(block) > 9) return false;
  const digits = block.replace(/[^0-9]/g, "").length;
  return digits >= 4 && digits * 4 >= block.length - 12 && !/[a-z]{3,} [a-z]{3,} [a-z]{3,} [a-z]{3,}/i.test(block);
}

function wordCount(block: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < block.length; i += 1) {
    const unit = block.charCodeAt(i);
    const space = unit === 32 || (unit >= 9 && unit <= 13) || unit === 160;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}

function sameWords(text: string, a: Span, b: Span): boolean {
  const fold = (span: Span) =>
    text
      .slice(span[0], Math.min(span[1], span[0] + 400))
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return fold(a) === fold(b);
}

/** "CAIRO, Jan. 12 (MENA) -", "Nairobi, March 15, 2024:", "ULAANBAATAR /MONTSAME/". */
function findDateline(text: string, [start, end]: Span, words: LayoutWords): Span | null {
  const head = text.slice(start, Math.min(end, start + 130));
  const mark =
    /^(\(?[\p{Lu}/][^\n.!?]{1,80}(?:\.[^\n.!?]{0,40}){0,3}?)(\s*(?:--|–|—)\s*|\s+-\s*|-\s+|:\s+|\/\s*(?=\p{Lu}))/u.exec(
      head,
    );
  if (!mark) {
    const agency =
      /^[\p{Lu}][\p{L} .'’]{1,30},? ?\((?:[A-Z][\w .&/'-]{1,30})\)\s*[-–—.:]*\s*/u.exec(head) ??
      /^[\p{Lu}][\p{L}'’]{2,20}\s*[-–/]\s*[A-Z]{2,8}\s*[-–—:/]*\s+/u.exec(head);
    // "External Affairs Minister (EAM) Dr. S. Jaishankar" abbreviates an office, not a town
    return agency && !abbreviates(agency[0]) ? [start, start + agency[0].length] : null;
  }
  const inside = (mark[1] as string).trim();
  const lower = inside.toLowerCase();
  const count = wordCount(inside);
  if (count > 12) return null;
  const dated = words.datelineWords.some((word) => new RegExp(`(^|[^\\p{L}])${word}([^\\p{L}]|$)`, "u").test(lower));
  const agency = /[(/]\s*[A-Z][^()/]{1,40}[)/]?$/.test(inside);
  const capitals = /^[\p{Lu}\s.'’,-]{3,}$/u.test(inside.replace(/\(.*\)|\d+.*/, "").trim()) && count <= 4;
  const hasVerb = / (said|says|met|is|are|was|has|have|will|receives?|meets?|discuss\w*) /.test(` ${lower} `);
  if (hasVerb || !(agency || capitals || (dated && count <= 8))) return null;
  return [start, start + mark[0].length];
}

/** "Department of Foreign Affairs (DFA)": letters in brackets that begin the words before them. */
function abbreviates(words: string): boolean {
  const open = words.indexOf("(");
  const letters = /^\((\p{Lu}{2,6})\)/u.exec(words.slice(open));
  if (open < 0 || !letters) return false;
  const initials = words.slice(0, open).match(/\p{Lu}/gu) ?? [];
  return initials.join("") === letters[1];
}

/** The span without white space at its ends. */
export function trimmed(text: string, [start, end]: Span): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text[first] as string)) first += 1;
  while (last > first && /\s/.test(text[last - 1] as string)) last -= 1;
  return [first, last];
}
