import type { Doc } from "./documents.ts";
import { cite } from "./documents.ts";
import { sentenceAround } from "./quantities.ts";
import type { QualityWord } from "./report.ts";
import { plain } from "./wording.ts";

/** How texts tell the mood of an encounter. Diplomats weigh these: "frank" is no compliment. */
const moods: ReadonlyMap<string, string> = new Map(
  Object.entries({
    constructive: ["constructive", "конструктивн", "بناء", "بناءة"],
    frank: ["frank", "candid", "outspoken", "откровенн", "صريح", "صراحة"],
    friendly: ["friendly", "amicable", "дружеск", "дружественн", "ودي", "ودية"],
    warm: ["warm", "cordial", "теплая", "теплой", "сердечн", "حميم", "حار"],
    trusting: ["trust-based", "trusting", "trustful", "confidential", "доверительн"],
    substantive: [
      "substantive",
      "in-depth",
      "detailed",
      "thorough",
      "meaningful",
      "содержательн",
      "обстоятельн",
      "подробн",
      "معمق",
    ],
    fruitful: ["fruitful", "productive", "useful", "полезн", "плодотворн", "продуктивн", "مثمر", "مثمرة"],
    businesslike: ["businesslike", "business-like", "делов"],
    fraternal: ["brotherly", "fraternal", "братск", "أخوي", "أخوية", "اخوي"],
    tense: ["tense", "heated", "difficult", "напряженн", "непрост", "متوتر"],
    positive: ["positive", "excellent", "позитивн", "إيجابي", "إيجابية", "ايجابي"],
  }).flatMap(([mood, forms]) => forms.map((form) => [plain(form), mood] as const)),
);
const longest = Math.max(...[...moods.keys()].map((form) => form.length));
const shapes = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** The words on mood in a document, each mood once, where it first stands. */
export function qualityWords(doc: Doc): QualityWord[] {
  const { text } = doc.record;
  const found = new Map<string, QualityWord>();
  for (const match of text.matchAll(shapes)) {
    const word = plain(match[0]);
    const mood = moodOf(word);
    if (mood === undefined || found.has(mood)) continue;
    const end = match.index + match[0].length;
    found.set(mood, { word: mood, citation: cite(doc, sentenceAround(text, [match.index, end])) });
  }
  return [...found.values()];
}

/** English words are whole; a Russian or Arabic stem may carry an ending. */
function moodOf(word: string): string | undefined {
  const exact = moods.get(word);
  if (exact !== undefined || /^[a-z-]+$/.test(word)) return exact;
  for (let length = Math.min(word.length - 1, longest); length >= 5; length -= 1) {
    const mood = moods.get(word.slice(0, length));
    if (mood !== undefined) return mood;
  }
  return undefined;
}
