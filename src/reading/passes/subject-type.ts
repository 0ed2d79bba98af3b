import type { SubjectType } from "../../record/record.ts";
import type { SubjectRule } from "../language-pack.ts";
import type { Prepared } from "../prepare.ts";
import type { BodyMention } from "./bodies.ts";
import type { ClauseIndex } from "./clause-index.ts";
import { bestMatch, type Symbols } from "./clauses.ts";
import type { DraftAct, ReadDocument } from "./document.ts";
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
  { tokens }: ReadDocument,
  act: DraftAct,
  from: number,
  index: ClauseIndex,
  symbols: Symbols,
  pack: Prepared,
): FoundSubject | null {
  const { automaton } = pack.subjects;
  let told: Circumstances | null = null;
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
    if (named === null && gathering === null && automaton.match(symbols, i, act.last) === 0) continue;
    told ??= circumstances(tokens, from, act.last, index, pack);
    const circumstance = told.aside[i - from] === 1;
    const limit = circumstance ? act.last : (told.until[i - from] ?? act.last);
    const found = bestMatch(pack.subjects, symbols, i, limit, isNotOfSigning);
    const body = circumstance ? null : named;
    if (found) {
      const { rank, type } = found.rule;
      if (!rank && !circumstance) return { type, firm: true, at: i };
      if (rank && rank !== "signed" && !circumstance) weaker[rank] ??= { type, firm: false, at: i };
      if (!rank && type !== "visit" && type !== "conference") weaker.aside ??= { type, firm: false, at: i };
    }
    if (body?.first === i && isStanding(body) && pack.undertakingWords.sits.find(tokens, body.last, act.last))
      return { type: "session", firm: true, at: i };
    if (body?.first === i && isGathering(tokens, body)) gathering ??= { type: "conference", firm: true, at: i };
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

interface Circumstances {
  readonly aside: Uint8Array;
  readonly until: Int32Array;
}

/**
 * Where the words of a clause only tell a circumstance: from "during", "ahead of" to the next comma, and times. `until`
 * holds for each token where what begins there must end, so that no rule's words reach into a circumstance.
 */
function circumstances(
  tokens: ReadDocument["tokens"],
  first: number,
  last: number,
  index: ClauseIndex,
  pack: Prepared,
): Circumstances {
  const count = Math.max(0, last - first);
  const aside = new Uint8Array(count);
  const until = new Int32Array(count);
  const starts = new Uint8Array(count);
  for (let i = first; i < last; i += 1) {
    if (index.timeAt(i)) {
      aside[i - first] = 1;
      continue;
    }
    // "signed in Tokyo" tells a circumstance, "to be signed in Tokyo" the thing
    if (pack.words.auxiliaries.holds(tokens, i - 1)) continue;
    if (!pack.undertakingWords.circumstances.find(tokens, i, last)) continue;
    starts[i - first] = 1;
    for (; i < last && tokens.form[i] !== "," && tokens.form[i] !== ";"; i += 1) aside[i - first] = 1;
  }
  let end = last;
  for (let i = last - 1; i >= first; i -= 1) {
    until[i - first] = end;
    if (starts[i - first] === 1) end = i;
  }
  return { aside, until };
}
