import { describe, expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import { newsSentences } from "./news-sentences.ts";

/** What the news says in a sentence: its first act, else its first encounter, with the type, who did it, and whom it concerns. */
describe("one sentence of the news", () => {
  test.each(newsSentences)("$type: $text", ({ text, type, source, target }) => {
    const { acts, encounters } = read(text, { source: "news" });
    const [act] = acts;
    const [encounter] = encounters;
    const found = act
      ? { type: act.plover, source: act.byParty, target: act.toParty }
      : { type: encounter?.announced ? "AGREE" : "CONSULT", source: encounter?.parties ?? [], target: [] };
    expect(found.type).toBe(type);
    expect(found.source.slice().sort()).toEqual(act ? source.slice().sort() : [...source, ...target].slice().sort());
    if (act && target.length > 0) expect(found.target).toEqual(target);
  });
});
