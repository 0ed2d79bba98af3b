import { describe, expect, test } from "vitest";
import type { ExplainedSentence } from "../record/explanation.ts";
import { explain, read } from "./index.ts";

const opening =
  "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.";
const options = { source: "case.txt", publisher: { value: "Ministry of Foreign Affairs", party: "KE" } };

/** How a sentence after the opening one is read. */
function explained(sentence: string): ExplainedSentence {
  const text = `${opening}\n\n${sentence}`;
  const [found, ...others] = explain(text, { ...options, at: opening.length + 4 }).sentences;
  if (!found || others.length > 0) throw new Error(`one sentence was asked for, and ${others.length + 1} came`);
  return found;
}

const page = [
  "Ministers Meet in Nairobi",
  "",
  "NAIROBI, May 3 (KNA) - Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi on 3 May 2024.",
  "",
  "Minister Mwangi thanked Japan for the training of forty nurses, and invited his counterpart to visit Mombasa in July. For his part, Minister Yamada said that Japan will send a team of engineers before the end of the year.",
  "",
  "It is worth mentioning that Japan opened its embassy in Nairobi in 1963.",
  "",
  "The meeting was attended by the Ambassador of Japan to Kenya Hana Sato.",
].join("\n");

describe("explain", () => {
  test("tells every act of the record once, with its rule and codes, in the sentence where it stands", () => {
    const record = read(page, options);
    const { sentences } = explain(page, options);
    const told = sentences.flatMap(({ span, acts }) => acts.map((act) => ({ act, span })));
    expect(record.acts.length).toBeGreaterThan(2);
    expect(told.map(({ act }) => [act.id, act.rule, act.cameo, act.plover, act.span])).toEqual(
      record.acts.map(({ id, rule, cameo, plover, span }) => [id, rule, cameo, plover, span]),
    );
    for (const { act, span } of told) {
      expect(act.span[0]).toBeGreaterThanOrEqual(span[0]);
      expect(act.span[1]).toBeLessThanOrEqual(span[1]);
    }
    const undertakings = told.flatMap(({ act }) => (act.undertaking ? [act.undertaking.id] : []));
    expect(undertakings).toEqual(record.undertakings.map(({ id }) => id));
  });

  test("every span gives its quote, and tokens cover their sentence", () => {
    const { sentences } = explain(page, options);
    const quotes = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) quotes(item);
      else if (typeof value === "object" && value !== null) {
        const { span, quote } = value as { span?: [number, number]; quote?: string };
        if (span && quote !== undefined) expect(page.slice(...span)).toBe(quote);
        for (const inner of Object.values(value)) quotes(inner);
      }
    };
    quotes(sentences);
    for (const { tokens, span } of sentences) {
      expect(tokens[0]?.[0]).toBe(span[0]);
      expect(tokens.at(-1)?.[1]).toBe(span[1]);
    }
  });

  test("tells the encounter in force, who opened it and who had spoken", () => {
    const [first, second, third] = explain(page, options).sentences;
    expect(first).toMatchObject({ opens: ["e1"], encounter: { id: "e1", kind: "meeting", parties: ["KE", "JP"] } });
    expect(first?.heads).toMatchObject([{ makes: "encounter", silent: "encounter", acts: [] }]);
    expect(second).toMatchObject({ opens: [], encounter: { id: "e1" }, lastSpeaker: [] });
    expect(third?.lastSpeaker).toEqual(["KE"]);
  });

  test("tells what was named, and as what", () => {
    const { mentions, times } = explained("Minister Mwangi thanked the Japanese side on Monday for its help.");
    expect(mentions.map(({ quote, type, readAs, party }) => [quote, type, readAs, party])).toEqual([
      ["Minister Mwangi", "person", "minister", "KE"],
      ["the Japanese side", "party", "side", "JP"],
    ]);
    expect(mentions[0]).toMatchObject({ actor: "p1", name: "John Mwangi" });
    expect(times.map(({ quote }) => quote)).toEqual(["on Monday"]);
  });

  test("says how a verb group stands: its subject, what its slots hold, what it is in the content of", () => {
    const [said, will] = explained("Minister Yamada said that Japan will send a team to Mombasa.").heads;
    expect(said).toMatchObject({ form: "speech", subject: { quote: "Minister Yamada" }, silent: "frame" });
    expect(will).toMatchObject({ subject: { quote: "Japan" }, embedded: true, direct: true, acts: ["a1"] });
    const [asked] = explained("Minister Mwangi asked Minister Yamada to visit Mombasa.").heads;
    expect(asked?.slots.to?.quote).toBe("Minister Yamada");
  });

  test.each([
    ["The two sides agreed to praise the nurses.", "praise", "verb-group"],
    ["Minister Mwangi came to Nairobi to thank the nurses.", "thank", "infinitive"],
    ["The nurses who thanked Japan left in June.", "thanked", "relative-clause"],
    ["Because Japan thanked the nurses, the hospital is open.", "thanked", "subordinate-clause"],
    ["The hospital for thanking nurses is open.", "thanking", "gerund"],
    ["Minister Mwangi expressed his thanks for the hospital.", "thanks", "taken"],
    ["The new building praised in May is open.", "praised", "no-subject"],
  ])("%s: %s made nothing: %s", (sentence, word, reason) => {
    const { lost } = explained(sentence);
    expect(lost.filter(({ quote }) => quote.startsWith(word)).map((one) => one.reason)).toContain(reason);
  });

  test("names the rule that was taken instead, and the pattern that forbids", () => {
    const { lost } = explained("Minister Mwangi said that Japan seeks to help.");
    expect(lost).toContainEqual(
      expect.objectContaining({ rule: "en.affirm.said", reason: "outdone", by: "en.affirm.said-that" }),
    );
    expect(lost).toContainEqual(
      expect.objectContaining({ rule: "en.request.asked", reason: "forbidden", by: expect.stringContaining("@seek") }),
    );
  });

  test("tells which rules began, and what they ask for to go on", () => {
    const { heads, near } = explained("Minister Mwangi exchanged pleasantries.");
    expect(heads).toEqual([]);
    const began = near.find(({ quote }) => quote === "exchanged");
    expect(began?.rules).toContainEqual(
      expect.objectContaining({ rule: "en.discuss.exchanged-views", needs: expect.stringContaining("[views]") }),
    );
  });

  test("says what was passed over, and why", () => {
    const passed = explain(page, options).sentences.flatMap((sentence) => (sentence.passed ? [sentence] : []));
    expect(passed.map(({ passed }) => passed?.reason)).toEqual(["background", "attendance"]);
    expect(passed[0]?.passed?.words?.quote).toMatch(/^It is worth mentioning/);
    for (const { heads, lost, near, acts } of passed) expect([...heads, ...lost, ...near, ...acts]).toEqual([]);
  });

  test("at an offset explains the one sentence that holds it, and says where else one is", () => {
    const at = page.indexOf("invited");
    const { sentences, outside } = explain(page, { ...options, at });
    expect(sentences.map(({ quote }) => quote.slice(0, 15))).toEqual(["Minister Mwangi"]);
    expect(outside).toBeNull();
    expect(explain(page, { ...options, at: 3 })).toMatchObject({ sentences: [], outside: "title" });
    expect(explain(page, { ...options, at: page.indexOf("\n") + 1 })).toMatchObject({
      sentences: [],
      outside: "layout",
    });
    expect(explain(page, options).sentences).toContainEqual(sentences[0]);
  });

  test("an empty text and one without prose have nothing to explain", () => {
    expect(explain("", options)).toMatchObject({ sentences: [], outside: null });
    expect(explain("1\n2\n3\n", options).sentences).toEqual([]);
  });

  test("one sentence of twenty thousand words takes little longer than reading it", () => {
    const text = `${opening} ${"he said that Japan thanked Kenya and ".repeat(2500)}left.`;
    // Milliseconds of processor time, the least of three: what else the machine does only adds.
    const time = (work: () => unknown) => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        const before = process.cpuUsage();
        work();
        best = Math.min(best, process.cpuUsage(before).user / 1000);
      }
      return best;
    };
    // it reads twice; the rest is its own
    expect(time(() => explain(text, options))).toBeLessThan(time(() => read(text, options)) * 5 + 1000);
  });
});
