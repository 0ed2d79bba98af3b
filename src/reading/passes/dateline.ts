import type { Span } from "../../record/record.ts";
import { madeOnce } from "../made-once.ts";
import { isFigure, unitAt } from "../text/units.ts";
import type { LayoutWords } from "./layout.ts";

/** A dateline is never longer than this. */
const longest = 130;

/** "ULAANBAATAR, Oct. 16 /MONTSAME/." */
const slashed = /^(\p{Lu}[^\n/]{1,60}?)\s*\/\s?\p{Lu}[\p{L}\p{N} .-]{1,24}\s?\/[\s.:–—-]*/u;
/** "Havana, Oct 22 (Prensa Latina) ", "Hanoi (VNA) – " */
const bracketed = /^(\p{Lu}[^\n(]{1,60}?)\s*\(\p{Lu}[^\n()]{1,45}\)\s*([-–—.:]*)\s*/u;
/** "Amman - PETRA - " */
const named = /^(\p{Lu}[\p{L}'’]{2,20})\s*[-–/]\s*\p{Lu}{2,8}\s*[-–—:/]*\s+/u;
/** "7 June 2023, Luanda. ", "Luanda, 7 June 2023. " */
const dotted =
  /^((?:\p{Lu}[\p{L} '’-]{1,30}, )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,9},? \d{4}(?:, \p{Lu}[\p{L} '’-]{1,30})?)\.\s+(?=[\p{Lu}“"])/u;
/** Anything short before a dash, a colon or a slash. */
const marked =
  /^(\(?[\p{Lu}/][^\n.!?]{1,80}?(?:\.[^\n.!?]{0,40}?){0,3}?)(\s*(?:--|–|—)\s*|\s+-\s*|-\s+|:\s+|\/\s*(?=\p{Lu}))/u;

/** Signs that the patterns need, as bits: few paragraphs begin with any. */
const sign = { slash: 1, bracket: 2, year: 4, dash: 8, hyphen: 16 } as const;
/** A hyphen that may be a dash. */
const loose = /-[^a-z]|\s-/;
const ends = /[/–—]|:\s|-[-\s]|\s-/;
/** What stands before no end of a dateline. */
const prose = /[!?]|\.[^.]*\.[^.]*\.[^.]*\./;

/**
 * The place, date and agency before the first words of a paragraph: "CAIRO, Jan. 12 (MENA) -", "Nairobi, March 15, 2024:".
 * `opens` where it is the first paragraph, which may also begin with a town alone: "Rabat - ".
 */
export function findDateline(text: string, [start, end]: Span, words: LayoutWords, opens: boolean): Span | null {
  if (!mayOpen(unitAt(text, start))) return null;
  const limit = Math.min(end, start + longest);
  const signs = signsIn(text, start, limit);
  if (signs === 0) return null;
  const head = text.slice(start, limit);
  const slash = (signs & sign.slash) === 0 ? null : slashed.exec(head);
  if (slash && isPlace(slash[1] as string)) return [start, start + slash[0].length];
  const bracket = (signs & sign.bracket) === 0 ? null : bracketed.exec(head);
  if (bracket && isPlace(bracket[1] as string) && !abbreviates(bracket[0])) {
    const next = head[bracket[0].length] ?? "";
    if (bracket[2] !== "" || /[\p{Lu}"“«]/u.test(next)) return [start, start + bracket[0].length];
  }
  const point = (signs & sign.year) === 0 ? null : dotted.exec(head);
  if (point && datedOf(words).test((point[1] as string).toLowerCase())) return [start, start + point[0].length];
  if ((signs & (sign.slash | sign.dash)) === 0 && !((signs & sign.hyphen) !== 0 && loose.test(head))) return null;
  const agency = named.exec(head);
  if (agency) return [start, start + agency[0].length];
  const at = head.search(ends);
  if (at < 0 || prose.test(head.slice(0, at))) return null;
  const mark = marked.exec(head);
  if (!mark) return null;
  const inside = (mark[1] as string).trim();
  return isDateline(inside, mark[2] as string, words, opens) ? [start, start + mark[0].length] : null;
}

/** Which of the patterns' signs stand in a stretch of text. */
function signsIn(text: string, start: number, end: number): number {
  let signs = 0;
  let figures = 0;
  for (let i = start; i < end; i += 1) {
    const unit = unitAt(text, i);
    if (unit >= 0x61 && unit <= 0x7a) figures = 0;
    else if (isFigure(unit)) {
      figures += 1;
      if (figures === 4) signs |= sign.year;
    } else {
      figures = 0;
      if (unit === 0x2f) signs |= sign.slash;
      else if (unit === 0x28) signs |= sign.bracket;
      else if (unit === 0x2d) signs |= sign.hyphen;
      else if (unit === 0x3a || unit === 0x2013 || unit === 0x2014) signs |= sign.dash;
    }
  }
  return signs;
}

/** Whether one of the patterns may begin with a code unit: of ASCII, with a capital, a digit, a bracket or a slash. */
function mayOpen(unit: number): boolean {
  return unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a) || isFigure(unit) || unit === 0x28 || unit === 0x2f;
}

function isDateline(inside: string, mark: string, words: LayoutWords, opens: boolean): boolean {
  const count = inside.split(/\s+/).length;
  if (count > 12 || saying.test(` ${inside.toLowerCase()} `)) return false;
  if (/[(/]\s*\p{Lu}[^()/]{1,40}[)/]?$/u.test(inside) && isPlace(inside.replace(/[(/].*$/, ""))) return true;
  const bare = inside.replace(/\(.*\)|\d+.*/, "").trim();
  if (/^[\p{Lu}\s.'’,-]{3,}$/u.test(bare) && count <= 4) return true;
  // "ASTANA. Kazinform", "BAKU, Report"
  if (/^\p{Lu}{3,}[\p{Lu} ]*[.,] \p{Lu}\p{L}+$/u.test(inside)) return true;
  if (datedOf(words).test(inside.toLowerCase()) && count <= 8) return true;
  // "Lake Town, Kenya - "
  const spaced = opens && count <= 4 && /^\s+[-–—]/.test(mark);
  if (spaced && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(inside)) return true;
  return opens && count <= 2 && /[-–—]/.test(mark) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(inside);
}

const saying = / (said|says|met|is|are|was|has|have|will|receives?|meets?|discuss\w*) /;

/** Words that all have capitals, or belong between such: "Frankfurt am Main, 5 July". */
function isPlace(words: string): boolean {
  if (/^the\s/i.test(words)) return false;
  const list = words.trim().split(/[\s,]+/);
  return (
    list.length <= 8 &&
    list.every((word) => !/^\p{Ll}/u.test(word) || /^(am|de|del|la|el|al|di|da|an|der|st|nd|rd|th)$/.test(word))
  );
}

/** "Department of Foreign Affairs (DFA)", "External Affairs Minister (EAM)": letters in brackets that begin the words before them. */
function abbreviates(words: string): boolean {
  const open = words.indexOf("(");
  const letters = /^\((\p{Lu}{2,6})\)/u.exec(words.slice(open));
  if (open < 0 || !letters) return false;
  const initials = words.slice(0, open).match(/\p{Lu}/gu) ?? [];
  return initials.join("") === letters[1];
}

/** Finds the words of a date; built once for each language. */
const datedOf = madeOnce(
  (words: LayoutWords) => new RegExp(`(?<!\\p{L})(?:${words.datelineWords.join("|")})(?!\\p{L})`, "u"),
);
