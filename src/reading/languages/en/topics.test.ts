import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { topicNames, topics } from "../../world/topics.ts";
import { topicWords } from "./topics.ts";

test("every topic has words, each once and in lower case", () => {
  for (const topic of topicNames) {
    const words = topicWords[topic];
    expect(words.length, topic).toBeGreaterThan(3);
    expect(
      words.filter((item, i) => words.indexOf(item) !== i || item !== item.toLowerCase()),
      topic,
    ).toEqual([]);
  }
});

test("topics are kebab-case", () => {
  expect(topicNames.filter((topic) => !/^[a-z]+(?:-[a-z]+)*$/.test(topic))).toEqual([]);
});

test("docs/topics.md lists each topic with what it covers", () => {
  const page = readFileSync(new URL("../../../../docs/topics.md", import.meta.url), "utf8");
  for (const topic of topicNames) expect(page).toContain(`| \`${topic}\` | ${topics[topic]} |`);
  expect(page.match(/^\| `/gm)).toHaveLength(topicNames.length);
});
