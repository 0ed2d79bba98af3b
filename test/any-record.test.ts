import fc from "fast-check";
import { expect, test } from "vitest";
import { validate } from "../src/record/validate.ts";
import { anyRecord } from "./any-record.ts";

test("the records of these tests keep the contract", () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(validate(record)).toEqual([]);
    }),
  );
});
