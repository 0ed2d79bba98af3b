import type { EncounterKind, Party } from "../../record/record.ts";
import type { Prepared } from "../prepare.ts";
import { shape, type Tokens } from "../text/tokens.ts";
import { numberAt } from "./bodies.ts";
import type { ReadDocument, ReadSentence } from "./document.ts";
import type { Mention, PartyMention } from "./mentions.ts";
import { isState } from "./sides.ts";

/** So far from its name stands the organ that makes an organisation's paper: "the Council of Ministers of IGAD". */
const reach = 14;

/** Between the title and the prose stand so many words in which the paper may be named. */
const between = 40;

/** So many words above the title its paper may be named. */
const above = 8;

/** So many words into a text stands which meeting it tells of: "The Twenty-Seventh Meeting". */
const counting = 4;

/** The organisation is named in one of so many first sentences. */
const opening = 3;

/**
 * The organisation whose paper a text is: the communiqué of its summit, the statement of its council. All that such a
 * text says without naming anybody is the organisation's. Null where the text is of two sides, or of one person.
 */
export function gatheringOf(
  { tokens, title, titleMentions, sentences }: Pick<ReadDocument, "tokens" | "title" | "titleMentions" | "sentences">,
  pack: Prepared,
): Party | null {
  const words = pack.gatheringWords;
  const sits = sentences[0] !== undefined && isSitting(tokens, sentences[0], pack);
  const head = title ?? (sits ? spanOf(sentences[0]) : adoption(tokens, sentences));
  if (!head) return null;
  for (let i = head[0]; i < head[1]; i += 1) if (words.shared.holds(tokens, i)) return null;
  // "Summit of the Leaders" above "Communiqué", "Communiqué" above "Adopted by the Council"
  const body = title ? (sentences[0]?.sentence.first ?? title[1]) : head[1];
  let paper = sits;
  for (let i = Math.max(0, head[0] - above); i < Math.min(body, head[1] + between); i += 1)
    paper ||= words.papers.holds(tokens, i);
  if (!paper) return null;
  const places: (readonly [readonly Mention[], number, number])[] = [
    [titleMentions, head[0], head[1]],
    ...sentences
      .slice(0, opening)
      .map(({ mentions, sentence }): [readonly Mention[], number, number] => [mentions, sentence.first, sentence.last]),
  ];
  for (const [mentions, first, last] of places) {
    for (const mention of mentions) {
      // "SADC Heads of State", "the Foreign Ministers of ASEAN"
      if (mention.type === "anaphor" || (mention.type === "person" && !mention.plural)) continue;
      if (!mention.party || isState(mention.party)) continue;
      if (isPaired(tokens, mention, mentions, pack)) return null;
      for (let i = Math.max(first, mention.first - reach); i < Math.min(last, mention.last + reach); i += 1)
        if (words.organs.holds(tokens, i)) return mention.party;
      // "ECOWAS: Final Communiqué", in which "the Authority" decides
      if (mentions === titleMentions && sentences.slice(0, opening).some((read) => namesOrgan(tokens, read, pack)))
        return mention.party;
    }
  }
  return null;
}

function spanOf(read: ReadSentence | undefined): readonly [number, number] | null {
  return read ? [read.sentence.first, read.sentence.last] : null;
}

/** "The Twenty-Seventh Meeting of the Council of the Caribbean Community was held in Roseau", with which the text begins. */
function isSitting(tokens: Tokens, { sentence }: ReadSentence, pack: Prepared): boolean {
  const { first, last } = sentence;
  const words = pack.gatheringWords;
  let counted = false;
  for (let i = first; i < Math.min(last, first + counting); i += 1) counted ||= numberAt(tokens, i, pack) !== null;
  if (!counted) return false;
  let convened = false;
  for (let i = first; i < last; i += 1) {
    if (words.shared.holds(tokens, i)) return false;
    convened ||= words.convenes.find(tokens, i, last) !== null;
  }
  return convened;
}

/** "The Peace and Security Council of the African Union adopted the following decision:", above which stands no title. */
function adoption(tokens: Tokens, [first]: ReadDocument["sentences"]): readonly [number, number] | null {
  return first && tokens.form[first.sentence.last - 1] === ":" ? [first.sentence.first, first.sentence.last] : null;
}

/** Whether a sentence begins with an organ that stands for its organisation. */
function namesOrgan(tokens: Tokens, { sentence }: ReadSentence, pack: Prepared): boolean {
  return organAt(tokens, sentence.first, sentence.last, pack) !== null;
}

/** A sentence of an organisation's paper, in which "the Council" and "Leaders" are the organisation. */
export function withGathering(read: ReadSentence, party: Party, tokens: Tokens, pack: Prepared): ReadSentence {
  const { sentence, mentions } = read;
  const found: Mention[] = [];
  let next = 0;
  let at = sentence.first;
  while (at < sentence.last) {
    const mention = mentions[next];
    if (mention && at >= mention.first && mention.type !== "anaphor") {
      found.push(isAll(mention, party) ? organOf(mention, party, tokens, pack) : mention);
      next += 1;
      at = Math.max(at, mention.last);
      continue;
    }
    const limit = mentions.slice(next, next + 2).find(({ type }) => type !== "anaphor")?.first ?? sentence.last;
    const last = organAt(tokens, at, Math.min(limit, sentence.last), pack);
    if (last !== null) {
      while (next < mentions.length && (mentions[next] as Mention).first < last) next += 1;
      found.push(organOf({ first: at, last }, party, tokens, pack));
      at = last;
    } else if (mention && at >= mention.first) {
      found.push(mention);
      next += 1;
      at = Math.max(at + 1, mention.last);
    } else at += 1;
  }
  return { sentence: read.sentence, mentions: found, dateline: read.dateline, marks: read.marks };
}

/** "The Heads of State and Government of the Community": all of them, of nobody else's state. */
function isAll(mention: Mention, party: Party): boolean {
  return mention.type === "person" && mention.plural && !mention.name && (mention.party ?? party) === party;
}

function organOf(
  { first, last }: Pick<Mention, "first" | "last">,
  party: Party,
  tokens: Tokens,
  pack: Prepared,
): PartyMention {
  let many = false;
  for (let i = first; i < last; i += 1) many ||= pack.gatheringWords.many.holds(tokens, i);
  return { type: "party", first, last, party, sort: "name", possessive: tokens.form[last] === "'s", many };
}

/** Whether a sentence of the paper tells that those whose paper it is sat, and how. */
export function sittingOf(
  read: ReadSentence,
  party: Party,
  tokens: Tokens,
  title: readonly [number, number] | null,
  pack: Prepared,
): EncounterKind | null {
  const words = pack.gatheringWords;
  const { first, last } = read.sentence;
  if (!read.mentions.some((mention) => mention.type !== "anaphor" && mention.party === party)) return null;
  let convenes = false;
  for (let i = first; i < last; i += 1) if (words.convenes.find(tokens, i, last)) convenes = true;
  if (!convenes) return null;
  const isSummit = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) if (words.summits.holds(tokens, i)) return true;
    return false;
  };
  return isSummit(first, Math.min(last, first + 16)) || (title && isSummit(title[0], title[1]))
    ? "conference"
    : "session";
}

/** Whether a paragraph only tells what those who decide have in mind: "Recalling its decisions,". */
export function isRecital(tokens: Tokens, { sentence }: ReadSentence, pack: Prepared): boolean {
  let at = sentence.first;
  while (at < sentence.last && tokens.shape[at] !== shape.word) at += 1;
  if (!pack.gatheringWords.recitals.find(tokens, at, sentence.last)) return false;
  const end = tokens.form[sentence.last - 1] as string;
  return end === "," || end === ";" || pack.words.coordinators.has(end);
}

/** Where the name of an organ that begins at a token ends. */
function organAt(tokens: Tokens, at: number, limit: number, pack: Prepared): number | null {
  const found = pack.gatheringWords.names.find(tokens, at, limit);
  if (!found) return null;
  // "the leaders of Kenya", "the council of elders", "a number of ministers"
  if (tokens.capital[found.last - 1] === 0 || tokens.form[found.last] === "of") return null;
  return found.last;
}

/** "ASEAN and Norway", "EU-Moldova": the paper is of two. */
function isPaired(tokens: Tokens, mention: Mention, mentions: readonly Mention[], pack: Prepared): boolean {
  const joins = (at: number) => pack.words.coordinators.holds(tokens, at) || dashes.has(tokens.form[at] as string);
  return mentions.some(
    (other) =>
      other.type === "party" &&
      ((other.first === mention.last + 1 && joins(mention.last)) ||
        (mention.first === other.last + 1 && joins(other.last))),
  );
}

const dashes: ReadonlySet<string> = new Set(["-", "–", "—"]);
