import { expect, test } from "vitest";
import { read } from "../index.ts";

/** The visits that a text of 3 May 2019 tells of as to come or put off: state, who, from and to which party, when. */
function journeys(sentence: string): string[] {
  const opening = "Foreign Minister Kari Lund of Norway met Foreign Minister Juan Soto of Peru in Oslo on 2 May 2019.";
  const record = read(`Talks in Oslo\n\n3 May 2019\n\n${opening} ${sentence}`, { source: "test" });
  return (record.journeys ?? []).map(({ state, visitor, visitorPerson, visitorOffices, host, when }) => {
    const name = record.actors.find(({ id }) => id === visitorPerson)?.name ?? visitorOffices.join("+");
    return `${state} ${name || "-"} ${visitor ?? "-"}>${host ?? "-"} ${when?.value ?? "-"}`;
  });
}

test.each([
  [
    "She said that Foreign Minister Soto's visit, scheduled for December, has been postponed to March because of floods.",
    ["postponed Juan Soto PE>- 2020-03"],
  ],
  [
    "Foreign Minister Soto's visit to Norway, planned for June, was postponed because of a strike and will take place in November 2021, the Peruvian minister said.",
    ["postponed Juan Soto PE>NO 2021-11"],
  ],
  ["The visit to Lima of Minister Lund is scheduled for July 2019.", ["planned Kari Lund NO>PE 2019-07"]],
  ["The visit of the President of Peru to Norway was put off.", ["postponed head-of-state PE>NO -"]],
  ["Minister Lund regretted that her visit has been postponed to June.", ["postponed Kari Lund NO>- 2019-06"]],
  ["The visit scheduled for May 5 has been moved to June.", ["postponed - ->- 2019-06"]],
  ["Minister Soto will visit Bergen in June.", ["planned Juan Soto PE>NO 2019-06"]],
  ["Minister Lund is expected to pay an official visit to Lima in July.", ["planned Kari Lund NO>PE 2019-07"]],
  ["Minister Lund would not visit Lima in July.", []],
  ["Minister Lund, who visited Lima in April, will speak there in July.", []],
  ["Minister Lund may visit.", []],
  // no time, the time of something else, a time long past, another verb
  ["The visit of Minister Lund to Lima is expected.", []],
  ["The visit of Minister Lund to Lima is expected to bring results in June.", []],
  ["The visit of Minister Lund to Lima was planned for 2017.", []],
  ["They praised the visit of Minister Lund to Lima in July 2018.", []],
])("%s", (sentence, expected) => {
  expect(journeys(sentence)).toEqual(expected);
});
