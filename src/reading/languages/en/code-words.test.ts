import { describe, expect, test } from "vitest";
import { triggerClassOf } from "../../codes/trigger-class.ts";
import { type TriggerClass, triggerClasses } from "../../codes/triggers.ts";
import { PhraseTable } from "../../text/phrases.ts";
import { tokenize } from "../../text/tokens.ts";
import { codeWords } from "./code-words.ts";

describe("trigger classes", () => {
  const table = new PhraseTable<TriggerClass>(
    triggerClasses.flatMap((name) => codeWords[name].map((words) => [words, name] as const)),
  );

  test.each([
    ["expressed his regret over", "regret"],
    ["handed him a note of protest", "complaint"],
    ["in a telephone conversation", "telephone"],
    ["signed a memorandum", "signing"],
    ["accused the group of", "accusation"],
    ["looked forward to", "hope"],
    ["opened an embassy in", "opening-mission"],
    ["stressed that", null],
  ])("%s", (text, expected) => {
    const tokens = tokenize(text);
    expect(triggerClassOf(tokens, 0, tokens.count, table)).toBe(expected);
  });

  test("no words are of two classes", () => {
    const seen = new Map<string, TriggerClass>();
    for (const name of triggerClasses) {
      for (const words of codeWords[name]) {
        expect(seen.get(words) ?? name, words).toBe(name);
        seen.set(words, name);
      }
    }
  });
});
