import { expect, test } from "vitest";
import { read } from "../index.ts";

/** What a text of 3 May 2019 tells as done where no act is: the parties named. */
function deeds(sentence: string): string[] {
  return (read(`News\n\nOSLO, May 3, 2019 (ONA) - ${sentence}`, { source: "test" }).deeds ?? []).map(({ parties }) =>
    [...parties].sort().join(" "),
  );
}

test.each([
  ["The embassy of Peru in Norway was officially opened in Oslo today.", ["NO PE"]],
  ["Norway's airline Fjell launched its direct flights to Peru on Tuesday.", ["NO PE"]],
  ["Norway has sent 100,000 of the 300,000 masks it promised to Peru.", ["NO PE"]],
  ["Peru's House of Deputies ratified on Tuesday the agreement with Norway.", ["NO PE"]],
  ["The National Archive of Peru handed over to the Embassy of Norway copies of the papers.", ["NO PE"]],
  ["A first group of Peruvian nurses arrived in Norway on Sunday.", ["NO PE"]],
  // to come, denied, of another time, under a condition
  ["The embassy of Peru in Norway will be opened in Oslo.", []],
  ["The embassy of Peru in Norway is to be opened in Oslo.", []],
  ["The embassy of Peru in Norway has not been opened.", []],
  ["The embassy of Peru, which was opened in 1990, is in the centre of Oslo.", []],
  ["Trade with Peru would grow once the embassy was opened in Oslo.", []],
])("%s", (sentence, parties) => {
  expect(deeds(sentence)).toEqual(parties);
});
