import { describe, expect, test } from "vitest";
import { times as words } from "../languages/en/times.ts";
import { findDayOrder } from "./day-order.ts";

const order = (text: string) => findDayOrder(text, { reference: null, words });

describe("the order of day and month in a document's figures", () => {
  test.each([
    ["08/03/2023. The consultations were held on 8 March.", true],
    ["08/03/2023. The consultations were held on 7-8 March 2023.", true],
    ["08/03/2023. The consultations were held on August 3.", false],
    ["3/4/2024, as was said on 28/9/2021", true],
    ["3/4/2024, as was said on 9/28/2021", false],
    ["3-4-2024 and, elsewhere, 28/9/2021", true],
    ["on Wednesday, 3/4/2024, and before that on 5/4/2024", true],
    ["on Tuesday, 12/3/2024, and before that on 5/4/2024", null],
    ["3/4/2024 and 3 April 2023", null],
    ["3/4/2024 beside 28/9/2021 and 9/28/2021", null],
    ["3/4/2024 and both 3 April and March 4", null],
    ["3/4/2024", null],
    ["28/9/2021", null],
    ["4/4/2024 on 4 April", null],
    ["on 8 March", null],
  ])("%s → %s", (text, dayFirst) => {
    expect(order(text)).toBe(dayFirst);
  });
});
