import type { Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape } from "../text/tokens.ts";
import { WordSet } from "../text/word-set.ts";
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
  const { fulfilments } = pack.undertakingWords;
  let bySentence: ReadonlyMap<number, readonly DraftAct[]> | null = null;
  for (let index = 0; index < document.sentences.length; index += 1) {
    const read = document.sentences[index] as ReadSentence;
    if (!fulfilments.standIn(read.marks)) continue;
    bySentence ??= tellingActs(acts);
    const deed = deedIn(document, read, bySentence.get(index) ?? none, pack);
    if (deed) found.push(deed);
  }
  return found;
}

const none: readonly DraftAct[] = [];
const clauseMarks = new WordSet([",", ";"]);

/** The acts that tell of something, by their sentences. */
function tellingActs(acts: readonly DraftAct[]): ReadonlyMap<number, readonly DraftAct[]> {
  const found = new Map<number, DraftAct[]>();
  for (const act of acts) {
    if (act.kind === "affirm") continue;
    const list = found.get(act.sentence);
    if (list) list.push(act);
    else found.set(act.sentence, [act]);
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
  const { fulfilments } = pack.undertakingWords;
  const first = dateline?.[1] ?? sentence.first;
  let clause = first;
  for (let i = first; i < sentence.last; i += 1) {
    if (clauseMarks.holds(tokens, i) || pack.newsWords.thats.holds(tokens, i)) clause = i + 1;
    if (tokens.capital[i] !== 0 || !fulfilments.holds(tokens, i)) continue;
    if (isTold(i, told) || !isDone(document, i, clause, sentence.last, pack)) continue;
    let last = sentence.last;
    while (last > i + 1 && tokens.shape[last - 1] === shape.punctuation) last -= 1;
    const parties: Party[] = [];
    for (const mention of mentions) {
      const party = mention.type === "party" || mention.type === "person" ? mention.party : null;
      if (party !== null && mention.first >= first && !parties.includes(party)) parties.push(party);
    }
    return { parties, first, last };
  }
  return null;
}

function isTold(token: number, acts: readonly DraftAct[]): boolean {
  for (const act of acts) if (act.first <= token && token < act.last) return true;
  return false;
}

/** Whether the verb tells something as done: "was opened", "has paid", "launched its first flight"; not "to be opened", "if opened". */
function isDone({ tokens, times }: ReadDocument, at: number, clause: number, last: number, pack: Prepared): boolean {
  const { words, undertakingWords } = pack;
  let isPerfect = false;
  for (let i = at - 1; i >= Math.max(clause, at - reach); i -= 1) {
    if (words.modals.holds(tokens, i) || words.negations.holds(tokens, i)) return false;
    if (undertakingWords.toward.holds(tokens, i)) return false;
    isPerfect ||= undertakingWords.perfects.holds(tokens, i);
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
