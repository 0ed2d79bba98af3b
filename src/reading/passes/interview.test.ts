import { expect, test } from "vitest";
import { en } from "../languages/en/pack.ts";
import { readWith } from "../read.ts";

const acts = (text: string) =>
  readWith(en, text, { source: "test", publisher: { value: "Foreign Ministry of China", party: "CN" } }).acts.map(
    (act) => `${act.kind} ${act.byParty.join("+")}: ${act.quote}`,
  );

test("at a press conference one name answers, and what others ask is no act", () => {
  const text = [
    "Spokesperson Lin Hua's Regular Press Conference on March 5, 2024",
    "Ocean TV: Peru has condemned the decision. Will China change it?",
    "Lin Hua: We thank Peru for its understanding. China will open a consulate in Arequipa this year.",
    "World Wire: Do you support the proposal of Chile?",
    "Lin Hua: We have noted the reports. China firmly opposes the use of force.",
  ].join("\n\n");
  expect(acts(text)).toEqual([
    "thank CN: We thank Peru for its understanding",
    "pledge CN: China will open a consulate in Arequipa this year",
    "affirm CN: We have noted the reports",
    "reject CN: China firmly opposes the use of force",
  ]);
});

test("a list with colons is no press conference", () => {
  const text = [
    "The ministers of China and Peru met on 3 May 2024 in Lima.",
    "Trade: The two sides agreed to open talks.",
    "Energy: Peru thanked China for the loan.",
  ].join("\n\n");
  expect(acts(text)).toEqual([
    "agree CN+PE: The two sides agreed to open talks",
    "thank PE: Peru thanked China for the loan",
  ]);
});

test("in a transcript each has the word until the next is named, and 'you' is the other", () => {
  const text = [
    "Statements after the meeting",
    "Foreign Minister of China Lin Hua met with Foreign Minister of Peru Juan Diaz in Beijing on 3 May 2024.",
    "Lin Hua: I welcome my friend Juan to Beijing. We discussed trade. China will send two experts to Lima in June.",
    "I also want to thank Peru for its help with the fires.",
    "Juan Diaz: Thank you for the warm welcome. I invited the Minister to Lima, and we agreed to meet again in autumn.",
  ].join("\n\n");
  expect(acts(text).map((act) => act.split(":")[0])).toEqual([
    "congratulate CN",
    "discuss CN+PE",
    "pledge CN",
    "thank CN",
    "thank PE",
    "invite PE",
    "agree CN+PE",
  ]);
});
