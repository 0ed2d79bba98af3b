import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape } from "../text/tokens.ts";
import { type DraftAct, type ReadDocument, type ReadSentence, timesBetween } from "./document.ts";

/** Something that a sentence tells as done where no act is: "The consulate was opened on Monday". */
export interface DraftDeed {
  readonly parties: readonly Party[];
  readonly first: number;
  readonly last: number;
}

/** So many words back stands what makes a verb a thing done: "has already been officially opened". */
const reach = 4;

/**
 * Finds the sentences that tell of something done, by whomever: an airline, an embassy, nobody named. Each gives one at most,
 * and none where an act tells of it: what somebody merely affirms is told here too.
 */
export function findDeeds(document: ReadDocument, acts: readonly DraftAct[], pack: Prepared): DraftDeed[] {
  const found: DraftDeed[] = [];
  const bySentence = new Map<number, DraftAct[]>();
  for (const act of acts) {
    const list = bySentence.get(act.sentence);
    if (list) list.push(act);
    else bySentence.set(act.sentence, [act]);
  }
  for (const [index, read] of document.sentences.entries()) {
    const told = (bySentence.get(index) ?? []).filter(({ kind }) => kind !== "affirm");
    const deed = deedIn(document, read, told, pack);
    if (deed) found.push(deed);
  }
  return found;
}

function deedIn(
  document: ReadDocument,
  { sentence, mentions, dateline }: ReadSentence,
  told: readonly DraftAct[],
  pack: Prepared,
): DraftDeed | null {
  const { tokens } = document;
  const first = dateline?.[1] ?? sentence.first;
  let clause = first;
  for (let i = first; i < sentence.last; i += 1) {
    if (tokens.form[i] === "," || tokens.form[i] === ";" || pack.newsWords.thats.has(tokens.form[i] as string))
      clause = i + 1;
    if (!pack.undertakingWords.fulfilments.has(tokens.form[i] as string) || tokens.capital[i] !== 0) continue;
    if (told.some((act) => act.first <= i && i < act.last)) continue;
    if (!isDone(document, i, clause, sentence.last, pack)) continue;
    let last = sentence.last;
    while (last > i + 1 && tokens.shape[last - 1] === shape.punctuation) last -= 1;
    const parties = new Set<Party>();
    for (const mention of mentions) {
      const party = mention.type === "party" || mention.type === "person" ? mention.party : null;
      if (party !== null && mention.first >= first) parties.add(party);
    }
    return { parties: [...parties], first, last };
  }
  return null;
}

/** Whether the verb tells something as done: "was opened", "has paid", "launched its first flight"; not "to be opened", "if opened". */
function isDone({ tokens, times }: ReadDocument, at: number, clause: number, last: number, pack: Prepared): boolean {
  const { words, undertakingWords } = pack;
  let isPerfect = false;
  for (let i = at - 1; i >= Math.max(clause, at - reach); i -= 1) {
    if (words.modals.holds(tokens, i) || words.negations.holds(tokens, i)) return false;
    if (undertakingWords.toward.has(tokens.form[i] as string)) return false;
    isPerfect ||= undertakingWords.perfects.has(tokens.form[i] as string);
  }
  // "which was opened in 1990", "once it was opened"
  for (let i = clause; i < at; i += 1)
    if (words.relatives.holds(tokens, i) || words.subordinators.holds(tokens, i)) return false;
  if (isPerfect) return true;
  // "launched flights": a verb with its object, after its subject; "the consulate opened in 2015" may be either
  if (at === clause || at + 1 >= last || tokens.shape[at + 1] === shape.punctuation) return false;
  if (tokens.shape[at - 1] !== shape.word) return false;
  if (undertakingWords.arrivals.holds(tokens, at)) return true;
  // "handed over the papers"
  const object = undertakingWords.particles.holds(tokens, at + 1) ? at + 2 : at + 1;
  if (object < last && tokens.shape[object] !== shape.punctuation && !words.prepositions.holds(tokens, object))
    return true;
  // "ratified on Tuesday the agreement"
  const [time] = timesBetween(times, tokens.start[at + 1] as number, tokens.end[last - 1] as number);
  if (!time || time.span[0] !== tokens.start[at + 1]) return false;
  let next = at + 2;
  while (next < last && (tokens.start[next] as number) < time.span[1]) next += 1;
  return next < last && words.determiners.holds(tokens, next);
}
