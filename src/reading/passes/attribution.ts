/**
 * Where a sentence says whose word it is apart from the verb itself: quotations that open and close, sources named in front or
 * behind, asides within.
 */
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import { verbForm } from "../verb-table.ts";
import type { Head } from "./clauses.ts";
import type { ReadSentence } from "./document.ts";
import type { Mention } from "./mentions.ts";

export const quoteMarks = new WordSet(['"', "“", "”", "«", "»"]);

/** A quotation of paragraphs is no longer than so many tokens. */
const longestBlock = 800;

/** Whether the next quotation mark closes one: an unpaired mark before leaves nothing open. */
export function closesAhead(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.count, from + longestBlock); i += 1) {
    const form = tokens.form[i] as string;
    if (quoteMarks.holds(tokens, i)) return form === "”" || form === "»" || (form === '"' && tokens.glued[i] === 1);
  }
  return false;
}

/** Whether a quotation is open at a token, given whether one was where the sentence begins. */
export function inQuotes(tokens: Tokens, from: number, at: number, before: boolean): boolean {
  let open = before;
  for (let i = from; i < at; i += 1) {
    const form = tokens.form[i] as string;
    if (form === "“" || form === "«") open = true;
    else if (form === "”" || form === "»") open = false;
    else if (form === '"') open = !open;
  }
  return open;
}

/** Where what is told ends: before "…, the agency reported", "…, said a statement of the ministry", else at the end. */
export function beforeSource(
  tokens: Tokens,
  first: number,
  { sentence, mentions, marks }: ReadSentence,
  pack: Prepared,
): number {
  const { last } = sentence;
  const { sources, reports } = pack.words;
  if (!reports.standIn(marks)) return last;
  for (let at = last - 2; at > first + 3 && at > last - 22; at -= 1) {
    const mark = tokens.form[at] as string;
    if (mark !== "," && !quoteMarks.holds(tokens, at)) continue;
    let source = -1;
    let report = -1;
    for (let i = at + 1; i < last; i += 1) {
      const form = tokens.form[i] as string;
      if (
        quoteMarks.holds(tokens, i) ||
        form === "that" ||
        form === ":" ||
        (tokens.shape[i] !== shape.word && i < last - 1 && form === ",")
      )
        return last;
      if (report < 0 && reports.holds(tokens, i)) report = i;
      if ((source < 0 || report < 0) && sources.holds(tokens, i)) source = i;
    }
    // "…, according to the Embassy of Kenya in Lima"
    if (report === at + 1 && tokens.form[report] === "according" && !isSpoken(mentions, at)) return at;
    if (report < 0 || source < 0) return last;
    // the source stands right before its verb, or after a verb that opens the tail
    if (report <= at + 2 || (source < report && report - source <= 6)) return at;
    // "…, the Fire Force said in a statement"; a minister who says so is a speaker
    return !isSpoken(mentions, at) && tokens.form[report + 1] === "in" && source > report && source - report <= 5
      ? at
      : last;
  }
  return last;
}

/** Whether anybody but a party is named after a token. */
function isSpoken(mentions: readonly Mention[], at: number): boolean {
  return mentions.some((mention) => mention.first > at && mention.type !== "party");
}

/**
 * "…, V.Putin said, are complemented by": an attribution between two commas, with what goes on with the words before it
 * behind it: a verb for their subject, or "that" for "it is important".
 */
export function isInserted(tokens: Tokens, head: Head, first: number, last: number, pack: Prepared): boolean {
  if (head.act?.form !== "speech" || !head.subject || !isBetweenCommas(tokens, head, first)) return false;
  return last - head.last >= 4 && !isLead(tokens, first, pack) && goesOn(tokens, head, first, pack);
}

/** "…, he said," and "…, he said, that" where something stands before. */
function isBetweenCommas(tokens: Tokens, head: Head, first: number): boolean {
  if (tokens.form[head.clause - 1] !== "," || head.clause - first < 2) return false;
  const words = head.last - head.first;
  return tokens.form[head.last] === "," ? words <= 1 : words <= 3 && opensThat(tokens, head);
}

/** Whether a comma and "that" end an attribution: "he said, that". */
function opensThat(tokens: Tokens, head: Head): boolean {
  return tokens.form[head.last - 1] === "that" && tokens.form[head.last - 2] === ",";
}

/** "In this regard", "Speaking to the press": what opens a sentence before its subject. */
function isLead(tokens: Tokens, first: number, pack: Prepared): boolean {
  const form = tokens.form[first] as string;
  return (
    pack.words.prepositions.has(form) ||
    pack.words.subordinators.has(form) ||
    pack.words.adverbs.has(form) ||
    form.endsWith("ing") ||
    form.endsWith("ly")
  );
}

/** Whether what stands behind "…, he said," goes with what stands before it. */
function goesOn(tokens: Tokens, head: Head, first: number, pack: Prepared): boolean {
  let i = head.last + 1;
  if (opensThat(tokens, head) || tokens.form[i] === "that") return true;
  for (let at = first; at < head.clause - 1; at += 1) if (pack.words.auxiliaries.holds(tokens, at)) return false;
  if (pack.words.auxiliaries.holds(tokens, i)) return true;
  while (pack.words.adverbs.holds(tokens, i)) i += 1;
  const bits = pack.verbBits.get(tokens.form[i] ?? "") ?? 0;
  return tokens.capital[i] === 0 && (bits & (verbForm.past | verbForm.third)) !== 0 && (bits & verbForm.base) === 0;
}

/**
 * "Ghana, he said, had always helped and would help again": the heads of the sentence as if the attribution stood first.
 * Null where none stands between a subject and its verb.
 */
export function partedBy(
  tokens: Tokens,
  heads: readonly Head[],
  first: number,
  mentions: readonly Mention[],
  pack: Prepared,
): Head[] | null {
  const frame = heads[0];
  const core = heads[1];
  if (!frame || !core?.act || frame.act?.form !== "speech" || frame.position !== "finite" || frame.embedded)
    return null;
  const { subject: teller } = frame;
  if (teller?.type !== "person" && !(teller?.type === "anaphor" && teller.refers === "he")) return null;
  if (teller.first < frame.clause || !isBetweenCommas(tokens, frame, first) || isLead(tokens, first, pack)) return null;
  if (core.position !== "finite" || !goesOn(tokens, frame, first, pack)) return null;
  const opening = { ...frame, clause: first };
  // "It is important, he said, that both should": the clause has a subject of its own
  const own = core.subject ? core.subject.first > frame.first : core.thing;
  if (own)
    return opensThat(tokens, frame) ? [opening, { ...core, embedded: true, direct: true }, ...heads.slice(2)] : null;
  // "The Minister, the spokesperson added, thanked": a deed of whoever is told of
  if (core.subject?.type === "person" && core.act.form !== "stance") return null;
  const subject = core.subject ?? mentions.find((mention) => mention.first <= first + 1 && isNamed(mention)) ?? null;
  return [opening, { ...core, subject, thing: subject === null, embedded: true, direct: true }, ...heads.slice(2)];
}

function isNamed(mention: Mention): boolean {
  return mention.type !== "party" || (!mention.possessive && mention.sort !== "adjective");
}

const asides = new WordSet(["as", "while", "when"]);

/** "…, Wang said, adding": an attribution between two commas, after a clause and before what only hangs on it. */
export function isAside(tokens: Tokens, head: Head, first: number, pack: Prepared): boolean {
  if (head.act?.form !== "speech" || !head.subject || head.last - head.first > 2) return false;
  // "…, he said, adding", "…, he said as he listed"
  const after = tokens.form[head.last] === "," ? head.last + 1 : head.last;
  if (after === head.last && !asides.holds(tokens, after)) return false;
  if (head.subject.type === "party" || head.clause - first < 4) return false;
  const opener = tokens.form[head.clause - 1] ?? "";
  const quoted = quoteMarks.holds(tokens, head.clause - 1);
  if (opener !== "," && !quoted) return false;
  const next = tokens.form[after] ?? "";
  const hangs =
    ((pack.verbBits.get(next) ?? 0) & verbForm.ing) !== 0 ||
    next.endsWith("ing") ||
    pack.words.prepositions.holds(tokens, after) ||
    pack.words.subordinators.holds(tokens, after);
  if (!hangs) return false;
  // '"A," he said, adding that B'
  if (quoted && tokens.form[after + 1] === "that") return true;
  if (head.clause - first < 6) return false;
  // what stands before is a clause: it has a verb of its own
  for (let i = first; i < head.clause - 1; i += 1) if (pack.words.auxiliaries.holds(tokens, i)) return true;
  return false;
}

/** "…, Wang said." or "…, said Wang.": attribution after what is said. */
export function isPostposed(tokens: Tokens, head: Head, end: number, mentions: readonly Mention[]): boolean {
  // "Speaking afterwards, the Minister said:" opens what is said
  if (tokens.form[end - 1] === ":" && tokens.form[head.clause - 1] === "," && quoteMarks.holds(tokens, end))
    return false;
  let last = end;
  while (last > head.last && tokens.shape[last - 1] === shape.punctuation) last -= 1;
  const opener = tokens.form[head.clause - 1] ?? "";
  const dash = (opener === "–" || opener === "—") && quoteMarks.holds(tokens, head.clause - 2);
  if (opener !== "," && !quoteMarks.holds(tokens, head.clause - 1) && opener !== "!" && opener !== "?" && !dash)
    return false;
  if (head.subject && head.last >= last) return true;
  // ", the Ambassador told a news conference at the forum on Thursday"
  if (
    head.subject?.type === "person" &&
    opener === "," &&
    tokens.form[head.last] !== "that" &&
    tokens.form[head.last] !== ":" &&
    /^(told|tells)$/.test(tokens.form[head.first] as string)
  )
    return true;
  // "“…,” said the office in a release": nobody's whom the text names
  if (
    !head.subject &&
    quoteMarks.holds(tokens, head.clause - 1) &&
    /^(the|a|an)$/.test(tokens.form[head.last] ?? "") &&
    !mentions.some((mention) => mention.first >= head.last && mention.first <= head.last + 1) &&
    quoteBefore(tokens, end, head.last) === end
  )
    return true;
  // "he said on Monday", "said the Minister"
  const after = mentions.find((mention) => mention.first === head.last);
  if (!head.subject && after && after.last >= last - 8 && after.type !== "party") return true;
  // "“…”, declared Juan Diaz, the Minister of Peru, at a meeting"
  const closed = quoteMarks.holds(tokens, head.clause - 1) || quoteMarks.holds(tokens, head.clause - 2);
  if (!head.subject && after?.type === "person" && closed && head.last - head.first === 1)
    return quoteBefore(tokens, end, head.last) === end;
  // "…, said the Minister in a meeting with the visiting Secretary in Lima"
  if (
    !head.subject &&
    after?.type === "person" &&
    (opener === "," || quoteMarks.holds(tokens, head.clause - 1)) &&
    head.last - head.first === 1
  )
    return !["that", ":", ","].includes(tokens.form[after.last] ?? "");
  // "…, a spokesman said at a briefing"
  if (
    head.subject &&
    head.subject.type !== "party" &&
    opener === "," &&
    last - head.last <= 8 &&
    ["on", "in", "at", "during", "after", "yesterday", "today", "following"].includes(tokens.form[head.last] ?? "")
  )
    return true;
  if (!head.subject || quoteMarks.holds(tokens, head.last)) return false;
  const next = tokens.form[head.last] ?? "";
  // "“…,” Ambassador Otieno said in an interview with the agency at his residence"
  if (
    head.subject.type === "person" &&
    quoteMarks.holds(tokens, head.clause - 1) &&
    ["in", "at", "during", "after", "on", "according", "as"].includes(next)
  )
    return quoteBefore(tokens, end, head.last) === end;
  // "…,” she wrote on Telegram Monday"
  return (
    quoteMarks.holds(tokens, head.clause - 1) &&
    last - head.last <= 6 &&
    (last - head.last <= 2 || ["on", "in", "at", "during", "after", "yesterday", "today", "following"].includes(next))
  );
}

/** Where the quotation begins that ends right before a token; the token where none does. */
export function quoteBefore(tokens: Tokens, at: number, from: number): number {
  let marks = 0;
  for (let i = at - 1; i > from; i -= 1) {
    if (!quoteMarks.holds(tokens, i)) continue;
    marks += 1;
    if (marks === 2) return i;
  }
  return at;
}
