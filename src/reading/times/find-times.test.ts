import { describe, expect, test } from "vitest";
import { times as en } from "../languages/en/times.ts";
import { findTimes } from "./find-times.ts";

const forms = en.stages.flat();

describe("the examples of every form", () => {
  for (const form of forms) {
    test(form.id, () => {
      for (const [text, value] of form.examples) {
        const found = findTimes(text, { reference: en.exampleDate, words: en });
        expect([text, found.map((m) => m.value)]).toEqual([text, expect.arrayContaining([value])]);
      }
      for (const text of form.refuses ?? []) {
        const found = findTimes(text, { reference: en.exampleDate, words: en });
        expect([text, found.filter((m) => m.form === form.id || m.value !== null).map((m) => m.quote)]).toEqual([
          text,
          [],
        ]);
      }
    });
  }
});
