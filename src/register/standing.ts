import { standingWork } from "./announcements.ts";
import { compareText } from "./documents.ts";
import { type Draft, draftOf } from "./draft.ts";
import type { Testimony } from "./evidence.ts";
import { addToGist } from "./subjects.ts";
import { isDeed, shared, sharedWords } from "./wording.ts";

/** Words that every course of training shares. */
const common = new Set(["train", "cours", "quali", "обуче", "подго", "تدريب"]);

/** Training that goes on, known only by thanks for it and reports of it. */
interface Course {
  readonly giver: string;
  readonly words: Set<string>;
  readonly signs: Testimony[];
}

/**
 * Training that no document promises and several tell of: standing work, continuing. One document alone makes none, and
 * what already belongs to a matter is not told twice.
 */
export function standingTraining(testimonies: readonly Testimony[], drafts: readonly Draft[]): Draft[] {
  const told = new Set(drafts.flatMap(({ entries }) => entries.map(({ doc, span }) => `${doc?.id} ${span}`)));
  const courses: Course[] = [];
  const byWord = new Map<string, Course>();
  const sorted = [...testimonies].sort(
    (a, b) => compareText(a.day, b.day) || compareText(a.doc.id, b.doc.id) || a.span[0] - b.span[0],
  );
  for (const testimony of sorted) {
    const giver = giverOf(testimony);
    const words = [...testimony.about].filter((word) => !common.has(word) && !isDeed(word));
    if (giver === null || words.length === 0 || told.has(`${testimony.doc.id} ${testimony.span}`)) continue;
    const known = words.map((word) => byWord.get(`${giver} ${word}`)).find((course) => course !== undefined);
    const course = known ?? { giver, words: new Set<string>(), signs: [] };
    if (!known) courses.push(course);
    course.signs.push(testimony);
    for (const word of words) {
      course.words.add(word);
      if (!byWord.has(`${giver} ${word}`)) byWord.set(`${giver} ${word}`, course);
    }
  }
  return courses.flatMap((course) => {
    const documents = new Set(course.signs.map(({ doc }) => doc.id));
    const [first] = course.signs;
    return first && documents.size > 1 ? [matterOf(course, first)] : [];
  });
}

/** Who gives the training that an act tells of: whom the other side thanks, or who states it of himself. */
function giverOf({ act, topics, isPromise, parties }: Testimony): string | null {
  if (!topics.includes("training") || act.negated || isPromise) return null;
  const [by, ...others] = act.byParty;
  if (by === undefined || others.length > 0) return null;
  const [other] = parties.filter((party) => party !== by);
  if (act.kind === "thank") return other ?? null;
  return act.kind === "report" || act.kind === "affirm" ? by : null;
}

function matterOf({ giver, signs, words }: Course, first: Testimony): Draft {
  const statement = standingWork(first, giver);
  const draft = draftOf(statement);
  draft.statements.push(statement);
  addToGist(draft.gist, statement);
  for (const sign of signs) {
    draft.entries.push({
      event: "continuing",
      doc: sign.doc,
      span: sign.span,
      quote: sign.quote,
      on: sign.doc.published,
      when: null,
      by: `rule:${sign.act.rule}`,
      reasons: [
        "a sign of life of standing work that no document promises",
        sharedWords(shared(sign.about, words), sign.quote),
      ],
    });
  }
  return draft;
}
