import { madeOnce } from "../made-once.ts";
import { Automaton } from "../pattern/automaton.ts";
import type { Prepared } from "../prepare.ts";
import type { Tokens } from "../text/tokens.ts";

/** The beginning of a rule's pattern, and the part that has to follow. */
interface Beginning {
  readonly rule: string;
  readonly pattern: string;
  readonly needs: string;
}

/** Rules whose pattern began at a token and did not go on. */
export interface NearMissed {
  readonly first: number;
  readonly last: number;
  readonly rules: readonly Beginning[];
}

interface Beginnings {
  readonly automaton: Automaton;
  readonly list: readonly Beginning[];
}

/** The beginnings of all rules for acts and encounters, as an automaton; built when somebody first asks. */
const beginningsOf = madeOnce((pack: Prepared): Beginnings => {
  const list: Beginning[] = [];
  const sources: string[] = [];
  for (const rule of [...pack.pack.acts, ...pack.pack.encounters]) {
    for (const way of waysOf(rule.pattern)) {
      const cut = beginningOf(way);
      if (!cut) continue;
      list.push({ rule: rule.id, pattern: rule.pattern, needs: cut.needs });
      sources.push(cut.beginning);
    }
  }
  const vocabulary = { classes: pack.pack.classes, verbs: pack.pack.verbs.forms, stops: pack.stops };
  return { automaton: new Automaton(sources, vocabulary), list };
});

/** The rules that began somewhere in a document and did not go on. */
export class NearMisses {
  readonly #tokens: Tokens;
  readonly #pack: Prepared;
  readonly #symbols: Int32Array;

  constructor(tokens: Tokens, pack: Prepared) {
    this.#tokens = tokens;
    this.#pack = pack;
    this.#symbols = beginningsOf(pack).automaton.symbols(tokens);
  }

  /** Those in a range of tokens, where `open` says that no rule took the token; of several from one token the longest. */
  find(first: number, last: number, open: (token: number) => boolean): readonly NearMissed[] {
    const { automaton, list } = beginningsOf(this.#pack);
    const found: NearMissed[] = [];
    for (let at = first; at < last; at += 1) {
      if (!open(at)) continue;
      let end = at;
      let rules = new Map<string, Beginning>();
      for (const [index, to] of automaton.matchesAt(this.#symbols, at, last)) {
        if (to < end || !telling(this.#tokens, at, to, this.#pack)) continue;
        if (to > end) rules = new Map();
        end = to;
        const beginning = list[index] as Beginning;
        rules.set(beginning.rule, beginning);
      }
      if (rules.size === 0) continue;
      found.push({ first: at, last: end, rules: [...rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)) });
      at = end - 1;
    }
    return found;
  }
}

/** Whether a word stands among them that says something: "is" alone begins too many patterns to be told. */
function telling(tokens: Tokens, first: number, last: number, pack: Prepared): boolean {
  for (let i = first; i < last; i += 1) {
    const form = tokens.form[i] as string;
    const { auxiliaries, prepositions, determiners } = pack.words;
    if (!pack.stops.has(form) && !auxiliaries.has(form) && !prepositions.has(form) && !determiners.has(form))
      return true;
  }
  return false;
}

/** The ways a pattern offers as a whole: "(a|b c)" is two. */
function waysOf(pattern: string): readonly string[] {
  const parts = split(pattern, "|");
  if (parts.length > 1) return parts.flatMap(waysOf);
  const units = split(pattern, " ");
  const [only = ""] = units;
  return units.length === 1 && only.startsWith("(") && only.endsWith(")") ? waysOf(only.slice(1, -1)) : [pattern];
}

/** A pattern without the last thing that it asks for; null where it asks for one thing only. */
function beginningOf(pattern: string): { readonly beginning: string; readonly needs: string } | null {
  const units = split(pattern, " ");
  const asked = (unit: string) => !unit.endsWith("?") && !/^\.\.\.?$|^\{/.test(unit);
  const last = units.findLastIndex(asked);
  const before = units.slice(0, Math.max(0, last)).findLastIndex(asked);
  if (before < 0) return null;
  return { beginning: units.slice(0, before + 1).join(" "), needs: units.slice(before + 1, last + 1).join(" ") };
}

/** Splits at a sign that stands outside all brackets. */
function split(pattern: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    const at = pattern[i];
    if (at === "(") depth += 1;
    else if (at === ")") depth -= 1;
    else if (at === sign && depth === 0) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, pattern.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}
