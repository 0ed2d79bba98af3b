import type { Moment } from "../../record/record.ts";

/** A year as the text gives it: its number, or counted from the reference's. */
export type Year = number | { readonly offset: number };

export type Unit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** -1 for "last", 0 for "this", 1 for "next"; null where the text says none of them. */
export type Lean = number | null;

/** A time as the words give it, before anything is counted from the document's date. */
export type Time =
  | {
      readonly type: "day";
      readonly year: Year | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      readonly lean: Lean;
      readonly clock: string | null;
    }
  | { readonly type: "month"; readonly year: Year | null; readonly month: number; readonly lean: Lean }
  | { readonly type: "year"; readonly year: Year }
  | { readonly type: "season"; readonly season: number; readonly year: Year | null; readonly lean: Lean }
  /** The `nth` of `outOf` equal parts of a year or a month; of the year at hand where `whole` is null. */
  | { readonly type: "part"; readonly nth: number; readonly outOf: number; readonly whole: Time | null }
  | { readonly type: "edge"; readonly edge: "start" | "middle" | "end"; readonly whole: Time }
  | {
      readonly type: "unit";
      readonly unit: Unit;
      readonly offset: number;
      readonly weekday: number | null;
      readonly clock: string | null;
    }
  /** A day of a month that is named by counting: "the 15th of next month". */
  | { readonly type: "day-of"; readonly day: number; readonly whole: Time }
  | { readonly type: "weekday"; readonly weekday: number; readonly lean: Lean; readonly clock: string | null }
  | { readonly type: "academic-year"; readonly year: Year | null; readonly lean: Lean }
  /** A day in figures; `readings` holds it day first and month first, where the calendar has such a day. */
  | {
      readonly type: "figures";
      readonly dayFirst: Moment | null;
      readonly monthFirst: Moment | null;
      readonly weekday: number | null;
      readonly clock: string | null;
    }
  | { readonly type: "range"; readonly from: Time; readonly to: Time }
  /** So many units after the reference; before it where `count` is negative. */
  | { readonly type: "counted"; readonly count: number; readonly unit: Unit }
  /** A length of time, which is no time yet; `count` null where the words are "a few". */
  | { readonly type: "amount"; readonly count: number | null; readonly unit: Unit }
  | { readonly type: "clock"; readonly clock: string }
  /** Words that name a time which has no place in the calendar. */
  | { readonly type: "words" };
