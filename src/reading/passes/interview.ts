import { shape, type Tokens } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
import type { ReadSentence } from "./document.ts";
import type { PersonMention } from "./mentions.ts";
import type { People, Person } from "./people.ts";

/** Whose turn a sentence of questions and answers is: a question's, an answer's; and where its words begin. */
export interface Part {
  readonly role: "question" | "answer";
  /** The token after "Gao Wenjing:", where the sentence opens the turn. */
  readonly first: number;
}

const colons = new WordSet([":"]);

const noTurns: ReadonlyMap<ReadSentence, PersonMention> = new Map();
const noDialogue: Dialogue = { parts: new Map(), turns: noTurns };

/** Whether a colon stands in so many of the sentences that begin a paragraph. */
function holdColons(sentences: readonly ReadSentence[], many: number): boolean {
  let found = 0;
  let paragraph = -1;
  for (const { sentence, marks } of sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    if (colons.standIn(marks) && ++found === many) return true;
  }
  return false;
}

/** What a text of several who speak in turn tells of them. */
export interface Dialogue {
  /** Whose turns the sentences of a press conference are. */
  readonly parts: ReadonlyMap<ReadSentence, Part>;
  /** Who has the word from a sentence of a transcript on. */
  readonly turns: ReadonlyMap<ReadSentence, PersonMention>;
}

/** The turns of a press conference or a transcript; none of any other text. */
export function findDialogue(sentences: readonly ReadSentence[], tokens: Tokens, people: People): Dialogue {
  if (!holdColons(sentences, 1)) return noDialogue;
  const parts = findParts(sentences, tokens);
  return { parts, turns: parts.size > 0 ? noTurns : findTurns(sentences, tokens, people) };
}

/** A name before a colon is no longer than so many tokens. */
const labelLimit = 5;

/**
 * The turns of a press conference in which one name before a colon answers what others ask: "Gao Lin: …" after "World Wire: …".
 * Nothing for any other text. What stands before the first turn has none.
 */
function findParts(sentences: readonly ReadSentence[], tokens: Tokens): ReadonlyMap<ReadSentence, Part> {
  // two turns of the one who answers, and another's between them
  if (!holdColons(sentences, 3)) return noDialogue.parts;
  const labels = new Map<ReadSentence, { readonly name: string; readonly first: number }>();
  const turns = new Map<string, number>();
  const asked = new Map<string, number>();
  let paragraph = -1;
  for (const read of sentences) {
    if (read.sentence.paragraph === paragraph) continue;
    paragraph = read.sentence.paragraph;
    const label = colons.standIn(read.marks) ? labelOf(read, tokens) : null;
    if (!label) continue;
    labels.set(read, label);
    turns.set(label.name, (turns.get(label.name) ?? 0) + 1);
    if (tokens.form[read.sentence.last - 1] === "?") asked.set(label.name, (asked.get(label.name) ?? 0) + 1);
  }
  const parts = new Map<ReadSentence, Part>();
  if (turns.size < 2) return parts;
  const [answerer] = [...turns]
    .filter(([name, count]) => (asked.get(name) ?? 0) * 2 < count)
    .sort((a, b) => b[1] - a[1]);
  // the one who answers speaks again and again, and between him others ask
  if (!answerer || answerer[1] < 2 || labels.size < 2 * answerer[1] - 1) return parts;
  let role: Part["role"] | null = null;
  for (const read of sentences) {
    const label = labels.get(read);
    if (label) role = label.name === answerer[0] ? "answer" : "question";
    if (role) parts.set(read, { role, first: label?.first ?? read.sentence.first });
  }
  return parts;
}

/** Who has the word in the paragraphs of a transcript: "President Ali Kani: …", "President Juan Diaz: …". */
function findTurns(
  sentences: readonly ReadSentence[],
  tokens: Tokens,
  people: People,
): ReadonlyMap<ReadSentence, PersonMention> {
  // two who speak in turn
  if (!holdColons(sentences, 2)) return noTurns;
  const turns = new Map<ReadSentence, PersonMention>();
  const speakers = new Set<Person>();
  let paragraph = -1;
  for (const read of sentences) {
    if (read.sentence.paragraph === paragraph) continue;
    paragraph = read.sentence.paragraph;
    if (!colons.standIn(read.marks)) continue;
    const [mention] = read.mentions;
    if (mention?.type !== "person" || mention.first !== read.sentence.first) continue;
    const person = people.of(mention);
    if (!person || mention.plural || tokens.form[mention.last] !== ":") continue;
    turns.set(read, mention);
    speakers.add(person);
  }
  // one alone is a headline: "Minister Kani: Trade will grow"
  return speakers.size > 1 ? turns : noTurns;
}

/** "Gao Lin:" at the beginning of a paragraph. */
function labelOf({ sentence }: ReadSentence, tokens: Tokens): { readonly name: string; readonly first: number } | null {
  const limit = Math.min(sentence.last, sentence.first + labelLimit + 1);
  let colon = sentence.first;
  while (colon < limit && tokens.form[colon] !== ":") colon += 1;
  if (colon === limit) return null;
  const name: string[] = [];
  for (let i = sentence.first; i < limit; i += 1) {
    const form = tokens.form[i] as string;
    if (form === ":" && name.length > 0) return { name: name.join(" "), first: i + 1 };
    if (form !== "-" && (tokens.shape[i] !== shape.word || (tokens.capital[i] === 0 && name.length === 0))) return null;
    name.push(form);
  }
  return null;
}
