import type { LostReason } from "../../record/explanation.ts";
import type { ActRule, EncounterRule } from "../language-pack.ts";
import type { Head } from "../passes/clauses.ts";
import type { Mention } from "../passes/mentions.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";
import { verbForm } from "../verb-table.ts";

/** A sentence as the search for verb groups saw it, with what stands at each of its tokens. */
export class Searched {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Head[];
  readonly pack: Prepared;
  readonly #mentionAt: (Mention | undefined)[];
  /** The head that holds a token, and the last one that ended before it. */
  readonly #headAt: (Head | undefined)[];
  readonly #headBefore: (Head | undefined)[];

  constructor(
    tokens: Tokens,
    [first, last]: readonly [number, number],
    mentions: readonly Mention[],
    heads: readonly Head[],
    pack: Prepared,
  ) {
    this.tokens = tokens;
    this.first = first;
    this.last = last;
    this.heads = heads;
    this.pack = pack;
    this.#mentionAt = new Array(last - first);
    this.#headAt = new Array(last - first);
    this.#headBefore = new Array(last - first);
    for (const mention of mentions)
      for (let i = mention.first; i < mention.last; i += 1) this.#mentionAt[i - first] = mention;
    for (const head of heads) for (let i = head.first; i < head.last; i += 1) this.#headAt[i - first] = head;
    let before: Head | undefined;
    for (let i = first; i < last; i += 1) {
      const ended = this.#headAt[i - 1 - first];
      if (ended && ended !== this.#headAt[i - first]) before = ended;
      this.#headBefore[i - first] = before;
    }
  }

  form(token: number): string {
    return token >= this.first && token < this.last ? (this.tokens.form[token] as string) : "";
  }

  mentionAt(token: number): Mention | null {
    return this.#mentionAt[token - this.first] ?? null;
  }

  headAt(token: number): Head | null {
    return this.#headAt[token - this.first] ?? null;
  }

  headBefore(token: number): Head | null {
    return this.#headBefore[token - this.first] ?? null;
  }
}

/** So many words before a verb are looked through for its subject. */
const reach = 60;

export interface Why {
  readonly reason: LostReason;
  readonly by: string | null;
}

/** Why the best match at a token stands nowhere in its sentence. It asks what `findHeads` asks, in its order, by the words alone. */
export function whyNot(
  searched: Searched,
  found: { readonly first: number; readonly rule: ActRule | EncounterRule },
): Why {
  const { first, pack } = searched;
  const form = (token: number) => searched.form(token);
  const inside = (token: number) => searched.mentionAt(token) !== null;
  const at = found.first;
  const mention = searched.mentionAt(at);
  if (mention && !(mention.type === "anaphor" && mention.refers === "it")) return { reason: "in-a-name", by: null };
  const taker = searched.headAt(at);
  if (taker) return { reason: taker.first === at ? "outdone" : "taken", by: ruleOf(taker, pack) };
  if ("kind" in found.rule && found.rule.form === "noun") return { reason: "no-owner", by: null };

  const previous = searched.headBefore(at);
  let k = at - 1;
  let auxiliary = pack.words.auxiliaries.has(form(at));
  while (k >= first && !(previous && k < previous.last)) {
    const word = form(k);
    if (pack.words.auxiliaries.has(word) && !inside(k)) auxiliary = true;
    else if (
      !pack.words.negations.has(word) &&
      !pack.words.adverbs.has(word) &&
      !(word.length > 4 && word.endsWith("ly") && !inside(k))
    )
      break;
    k -= 1;
  }
  const before = form(k);
  if (previous && k >= previous.first && k < previous.last) {
    if (before !== "that" && before !== ":") return { reason: "verb-group", by: ruleOf(previous, pack) };
  }
  const bits = pack.verbBits.get(form(at)) ?? 0;
  const gerund = (bits & verbForm.ing) !== 0 && (bits & (verbForm.past | verbForm.base | verbForm.third)) === 0;
  if (gerund && !auxiliary) return { reason: "gerund", by: null };
  if (before === "to") return { reason: "infinitive", by: null };
  if (pack.words.relatives.has(before)) return { reason: "relative-clause", by: null };
  let somebody = false;
  let nouns = 0;
  for (let i = k; i >= first && i > k - reach && !(previous && i < previous.last); i -= 1) {
    const word = form(i);
    if (pack.words.relatives.has(word)) return { reason: "relative-clause", by: null };
    if (pack.words.subordinators.has(word) && !inside(i)) return { reason: "subordinate-clause", by: null };
    if (word === "that" || word === ";" || word === ":") break;
    if (inside(i)) somebody = true;
    else nouns += 1;
  }
  if (!somebody && (nouns === 0 || !auxiliary)) return { reason: "no-subject", by: null };
  if (bits & verbForm.base && !auxiliary) return { reason: "may-be-a-noun", by: null };
  return { reason: "no-clause", by: null };
}

/** The rule of a head with the language before it. */
export function ruleOf(head: Head, pack: Prepared): string {
  return `${pack.pack.code}.${head.act?.id ?? head.encounter?.id ?? ""}`;
}
