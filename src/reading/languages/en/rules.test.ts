import { describe, expect, test } from "vitest";
import { bestMatch } from "../../passes/clauses.ts";
import { Automaton } from "../../pattern/automaton.ts";
import { prepare, type RuleSet } from "../../prepare.ts";
import { readWith } from "../../read.ts";
import { tokenize } from "../../text/tokens.ts";
import { en } from "./pack.ts";

interface AnyRule {
  readonly id: string;
  readonly pattern: string;
  readonly unless?: readonly string[];
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

const vocabulary = { classes: en.classes, verbs: en.verbs.forms, stops: new Set(en.stops) };

/** Whether a rule alone finds its words anywhere in a text. */
function fires(rule: AnyRule, text: string): boolean {
  const sources = [rule.pattern, ...(rule.unless ?? [])];
  const set: RuleSet<AnyRule> = {
    automaton: new Automaton(sources, vocabulary),
    patterns: sources.map((_, index) => ({ rule, unless: index > 0 })),
  };
  const tokens = tokenize(text);
  const symbols = set.automaton.symbols(tokens);
  for (let i = 0; i < tokens.count; i += 1) if (bestMatch(set, symbols, i, tokens.count)) return true;
  return false;
}

/** A readout in which anything may be said, so that what is refused is refused by the whole reader. */
const frame =
  "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.";

/** Whether the whole reader, given a sentence in a readout, finds an act by this rule. */
function isRead(rule: AnyRule, sentence: string): boolean {
  const text = `Ministers Meet in Nairobi\n\n${frame}\n\n${sentence}\n`;
  return readWith(en, text, { source: "rule" }).acts.some((act) => act.rule === `en.${rule.id}`);
}

const acts = new Set<string>(en.acts.map((rule) => rule.id));
const rules: readonly AnyRule[] = [...en.acts, ...en.encounters, ...en.news, ...en.subjects, ...en.aims];

describe("every rule holds its examples", () => {
  for (const rule of rules) {
    for (const example of rule.examples)
      test(`en.${rule.id} reads "${example}"`, () => expect(fires(rule, example)).toBe(true));
    for (const refused of rule.refuses)
      test(`en.${rule.id} refuses "${refused}"`, () =>
        expect(acts.has(rule.id) ? isRead(rule, refused) : fires(rule, refused)).toBe(false));
  }
});

test("rule names are unique and say their kind", () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\.[a-z-]+$/);
});

test("the pack is plain data: it survives JSON, and so has a digest", () => {
  expect(JSON.parse(JSON.stringify(en))).toEqual(en);
});

test("every word class is used by a rule or a class", () => {
  const sources = [
    ...rules.flatMap((rule) => [rule.pattern, ...(rule.unless ?? [])]),
    ...Object.values(en.classes).flat(),
  ].join(" ");
  expect(Object.keys(en.classes).filter((name) => !sources.includes(`[${name}]`))).toEqual([]);
});

test("the order of rules decides nothing", () => {
  const text =
    "The Minister expressed his thanks to Kuwait for the help, stressed the need to hold the fifth session and invited his colleague to visit Baghdad.";
  const names = (acts: typeof en.acts) => {
    const pack = prepare({ ...en, acts });
    const tokens = tokenize(text);
    const symbols = pack.acts.automaton.symbols(tokens);
    return Array.from(
      { length: tokens.count },
      (_, at) => bestMatch(pack.acts, symbols, at, tokens.count)?.rule.id ?? null,
    );
  };
  expect(names([...en.acts].reverse())).toEqual(names(en.acts));
});
