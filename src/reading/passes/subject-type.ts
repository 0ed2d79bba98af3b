import type { SubjectType } from "../../record/record.ts";
import type { SubjectRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import { makeColumn } from "../text/tokens.ts";
import type { BodyMention } from "./bodies.ts";
import type { ClauseIndex } from "./clause-index.ts";
import { bestMatch, type Symbols } from "./clauses.ts";
import type { DraftAct, ReadDocument, ReadSentence } from "./document.ts";
import type { Mention } from "./mentions.ts";

export interface FoundSubject {
  readonly type: SubjectType;
  /** A rule names the thing itself; false where only its words stand by, or the words are general. */
  readonly firm: boolean;
  /** The token where its words begin. */
  readonly at: number;
}

/**
 * What an act's clause, from token `from` on, is about: the first words that name a thing, those of a circumstance
 * ("during the visit") last. Null where no words say it.
 */
export function subjectType(
  { tokens, sentences }: ReadDocument,
  act: DraftAct,
  from: number,
  index: ClauseIndex,
  symbols: Symbols,
  pack: Prepared,
): FoundSubject | null {
  const { automaton } = pack.subjects;
  // where each word's rules must end, once a rule may begin; null where everywhere at the end of the clause
  let limits: Int32Array | null | undefined;
  const weaker: { loose: FoundSubject | null; general: FoundSubject | null; aside: FoundSubject | null } = {
    loose: null,
    general: null,
    aside: null,
  };
  let gathering: FoundSubject | null = null;
  const { mentions } = act;
  let next = 0;
  for (let i = from; i < act.last; i += 1) {
    while (next < mentions.length && !isPersonFrom(mentions[next] as Mention, i)) next += 1;
    // "the Minister of Trade" is not about trade
    if (next < mentions.length && (mentions[next] as Mention).first <= i) continue;
    const named = index.bodyAt(i);
    // at most tokens no pattern begins
    if (named === null && gathering === null) {
      if (!automaton.mayBegin(symbols, i, act.last) || automaton.match(symbols, i, act.last) === 0) continue;
    }
    if (limits === undefined) limits = limitsIn(tokens, from, act.last, sentences[act.sentence], index, pack);
    const limit = limits === null ? act.last : (limits[i - from] as number);
    const circumstance = limit < 0;
    const found = bestMatch(pack.subjects, symbols, i, circumstance ? act.last : limit, isNotOfSigning);
    const body = circumstance ? null : named;
    if (found) {
      const { rank, type } = found.rule;
      if (!rank && !circumstance) return { type, firm: true, at: i };
      if (rank && rank !== "signed" && !circumstance) weaker[rank] ??= { type, firm: false, at: i };
      if (!rank && type !== "visit" && type !== "conference") weaker.aside ??= { type, firm: false, at: i };
    }
    if (body !== null && body.first === i) {
      if (isStanding(body) && pack.undertakingWords.sits.find(tokens, body.last, act.last))
        return { type: "session", firm: true, at: i };
      if (isGathering(tokens, body)) gathering ??= { type: "conference", firm: true, at: i };
    }
    // the words of a name may say more than that it is one: "a Luban Workshop", "the Training Conference"
    if (gathering && index.bodyAt(i) !== index.bodyAt(gathering.at)) return gathering;
  }
  if (gathering) return gathering;
  if (act.kind === "invite") return weaker.loose ?? { type: "visit", firm: false, at: from };
  return weaker.loose ?? weaker.general ?? weaker.aside;
}

/** What a signed paper is to bring where its name says it ("a plan of consultations"): else it is an agreement. */
export function signedType(
  { tokens }: ReadDocument,
  act: DraftAct,
  from: number,
  symbols: Symbols,
  pack: Prepared,
): SubjectType {
  for (let i = from; i < act.last; i += 1) {
    const found = bestMatch(pack.subjects, symbols, i, act.last, isOfSigning);
    if (found) return found.rule.type;
    if (pack.undertakingWords.papers.holds(tokens, i)) break;
  }
  return "agreement";
}

/** What a signed paper alone is about. */
function isOfSigning({ rank }: SubjectRule): boolean {
  return rank === "signed";
}

function isNotOfSigning({ rank }: SubjectRule): boolean {
  return rank !== "signed";
}

/** A person whose words go on at a token or stand behind it. */
function isPersonFrom(mention: Mention, token: number): boolean {
  return mention.type === "person" && mention.last > token;
}

const standing: ReadonlySet<string> = new Set(["commission", "council", "working-group", "parliamentary"]);

/** A body that has sessions. */
function isStanding(body: BodyMention): boolean {
  return body.type === "joint-body" && standing.has(body.sort);
}

/** A conference with a name of its own; "international forums" are none. */
function isGathering(tokens: ReadDocument["tokens"], body: BodyMention): boolean {
  return body.type === "conference" && tokens.capital[body.last - 1] !== 0;
}

/** Of a token that tells a circumstance, and of one where such words begin. */
const aside = -1;
const opening = -2;

/**
 * Where what begins at each token of a clause must end, so that no rule's words reach into words that only tell a circumstance:
 * from "during", "ahead of" to the next comma, and times. Less than 0 for the tokens of such words; null where there are none.
 */
function limitsIn(
  tokens: ReadDocument["tokens"],
  first: number,
  last: number,
  read: ReadSentence | undefined,
  index: ClauseIndex,
  pack: Prepared,
): Int32Array | null {
  const { circumstances } = pack.undertakingWords;
  const within = read !== undefined && read.sentence.first <= first && last <= read.sentence.last;
  const mayTell = !within || circumstances.mayStandIn(read.marks);
  if (!mayTell && !index.holdsTime(first, last)) return null;
  const limits = makeColumn(Math.max(0, last - first));
  for (let i = first; i < last; i += 1) {
    if (index.timeAt(i)) {
      limits[i - first] = aside;
      continue;
    }
    // "signed in Tokyo" tells a circumstance, "to be signed in Tokyo" the thing
    if (!mayTell || pack.words.auxiliaries.holds(tokens, i - 1)) continue;
    if (!circumstances.find(tokens, i, last)) continue;
    const begin = i;
    for (; i < last && tokens.form[i] !== "," && tokens.form[i] !== ";"; i += 1) limits[i - first] = aside;
    limits[begin - first] = opening;
  }
  let end = last;
  for (let i = last - 1; i >= first; i -= 1) {
    if (limits[i - first] === opening) end = i;
    else if (limits[i - first] === 0) limits[i - first] = end;
  }
  return limits;
}
