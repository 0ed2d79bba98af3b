import { shape, type Tokens } from "./tokens.ts";
import { unitAt } from "./units.ts";
import { WordSet } from "./word-set.ts";

/** A sentence as a half-open range of tokens, with the paragraph it stands in. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** A part of a sentence. */
export function partOf({ paragraph }: Sentence, first: number, last: number): Sentence {
  return { first, last, paragraph };
}

/** What a language says about where sentences end. */
export interface Writing {
  /** Lower-case words after which a point ends nothing: `mr`, `dr`, `no`. */
  readonly abbreviations: WordSet;
  /** Initials of two letters or more, in lower case: `zh`. */
  readonly initials: WordSet;
}

const enders = new WordSet([".", "!", "?", "…", "؟", "。", "।"]);
const point = 0x2e;
const closers = new WordSet(['"', "”", "’", "'", ")", "]", "»", "›"]);
const openers = new WordSet(['"', "“", "‘", "'", "(", "[", "«", "‹"]);

/**
 * No sentence holds more tokens: the passes may look back over all of one, and a text without a full stop must not make
 * them look back over all of the text. The longest sentence of a communiqué has half as many.
 */
export const longestSentence = 512;

/**
 * Splits the tokens of a paragraph into sentences. A point ends a sentence where white space or a closing quote and then
 * an upper-case letter, digit or opening quote follow; also where the next sentence is glued to it ("countries.H.H. said").
 * What runs on beyond `longestSentence` is cut after a semicolon or comma. Adds them to `sentences`.
 */
export function splitSentences(
  tokens: Tokens,
  first: number,
  last: number,
  paragraph: number,
  writing: Writing,
  sentences: Sentence[] = [],
): Sentence[] {
  let begin = first;
  for (let i = first; i < last; i += 1) {
    if (i - begin === longestSentence) {
      const cut = seam(tokens, begin + longestSentence / 2, i);
      sentences.push({ first: begin, last: cut, paragraph });
      begin = cut;
    }
    // only a word that is all capitals may be initials: most tokens are asked nothing more
    const initials =
      tokens.capital[i] === 2 &&
      unitAt(tokens.text, (tokens.end[i] as number) - 1) === point &&
      (tokens.end[i] as number) - (tokens.start[i] as number) > 2;
    if (!initials && (tokens.shape[i] !== shape.punctuation || !enders.holds(tokens, i))) continue;
    const form = tokens.form[i] as string;
    let next = i + 1;
    while (next < last && next - begin < longestSentence && tokens.glued[next] === 1 && closers.holds(tokens, next))
      next += 1;
    if (next < last) {
      const spaced = tokens.glued[next] === 0;
      const capital = tokens.capital[next] !== 0;
      const opens = openers.holds(tokens, next);
      const starts = capital || opens || tokens.shape[next] === shape.number || tokens.form[next] === "-";
      if (initials) {
        // "the U.S. The Minister": only a word that begins sentences after initials ends one
        if (!(spaced && capital && begins(tokens, next))) continue;
        if (i === begin) continue;
      } else if (form === ".") {
        const before = i > begin ? (tokens.form[i - 1] as string) : "";
        if (
          !spaced &&
          !(capital && before.length > 2 && tokens.capital[i - 1] !== 2 && tokens.shape[i - 1] === shape.word) &&
          !(opens && capital)
        )
          continue;
        if (!spaced && tokens.shape[i - 1] === shape.number) continue;
        if (spaced && !starts) continue;
        if (tokens.glued[i] === 1 && i > begin && abbreviates(tokens, i - 1, writing)) continue;
        // a list number: "1. At the outset"
        if (i === begin + 1 && tokens.shape[i - 1] === shape.number) continue;
      } else if (!starts) continue;
    }
    sentences.push({ first: begin, last: next, paragraph });
    begin = next;
    i = next - 1;
  }
  if (begin < last) sentences.push({ first: begin, last, paragraph });
  return sentences;
}

/** Where to cut a sentence that is too long: after the last semicolon between the two tokens, or else comma, or at the end. */
function seam(tokens: Tokens, from: number, to: number): number {
  for (const sign of [";", ","]) for (let i = to; i > from; i -= 1) if (tokens.form[i - 1] === sign) return i;
  return to;
}

function abbreviates(tokens: Tokens, word: number, writing: Writing): boolean {
  const form = tokens.form[word] as string;
  if (writing.abbreviations.holds(tokens, word)) return true;
  // "Zh. Khodorov", but "said Minister Yu. The visit"
  if (writing.initials.holds(tokens, word)) return tokens.capital[word] === 1 && !begins(tokens, word + 2);
  // a lone initial: "B. Battsetseg"
  return tokens.capital[word] !== 0 && form.length === 1 && form !== "i";
}

const starters = new WordSet([
  "the",
  "he",
  "she",
  "they",
  "it",
  "in",
  "on",
  "at",
  "both",
  "his",
  "her",
  "for",
  "during",
  "this",
  "we",
  "these",
]);

function begins(tokens: Tokens, at: number): boolean {
  return starters.holds(tokens, at);
}
