import {
  addDays,
  addMonths,
  daysBefore,
  daysInMonth,
  isMoment,
  momentEnd,
  momentStart,
  weekdayOf,
} from "../../record/moment.ts";
import type { Moment } from "../../record/record.ts";
import type { Time, Year } from "./time.ts";
import type { TimeWords } from "./time-words.ts";

/** How to read 3/4/2024, null to read neither; or what tells it, asked when such figures are met. */
export type DayFirst = boolean | null | (() => boolean | null);

/** What a time is counted from. */
export interface Anchor {
  /** The first part of the reference, date only: `2024`, `2024-10` or `2024-10-05`. Null where nothing is known. */
  readonly reference: string | null;
  /** How much less likely the past is than the future for a date without a year, and the other way about: factors on the distance. */
  readonly past: number;
  readonly future: number;
  /** True where the time is a deadline, whose end counts. */
  readonly deadline: boolean;
  readonly dayFirst: DayFirst;
  readonly words: Pick<TimeWords, "seasons" | "academicYearStart" | "weekStart">;
}

export interface Resolved {
  readonly value: Moment | null;
  /** False where the year, or which of several days, is a guess. */
  readonly certain: boolean;
}

const nothing: Resolved = { value: null, certain: false };
const sure = (value: Moment | null): Resolved => ({ value, certain: value !== null });
const guess = (value: Moment | null): Resolved => ({ value, certain: false });

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
function yearText(year: number): string | null {
  if (year >= 1000) return year <= 9999 ? String(year) : null;
  return year >= 0 ? String(year).padStart(4, "0") : null;
}

/** Writes a day; null where the calendar has none such. */
export function dayText(year: number, month: number, day: number): Moment | null {
  const text = yearText(year);
  if (text === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${text}-${two(month)}-${two(day)}`;
}

function monthText(year: number, month: number): Moment | null {
  const text = yearText(year);
  return text === null ? null : `${text}-${two(month)}`;
}

const interval = (from: string | null, to: string | null): Moment | null => {
  if (from === null || to === null) return null;
  if (from === to) return from;
  const value = `${from}/${to}`;
  return isMoment(value) ? value : null;
};

const yearOf = (reference: string): number => Number(reference.slice(0, 4));
const monthOf = (reference: string): number | null => (reference.length >= 7 ? Number(reference.slice(5, 7)) : null);
const isDay = (text: string | null): text is string => text !== null && text.length === 10;

/** The year that the text gives, as a number; null where it gives none or counts from an unknown reference. */
function plainYear(year: Year | null, anchor: Anchor): number | null {
  if (year === null) return null;
  if (typeof year === "number") return year;
  return anchor.reference === null ? null : yearOf(anchor.reference) + year.offset;
}

/** Works out a time. Whatever cannot be known from the words and the reference stays null. */
export function resolve(time: Time, anchor: Anchor): Resolved {
  switch (time.type) {
    case "day":
      return day(time, anchor);
    case "figures":
      return figures(time, anchor);
    case "month":
      return month(time, anchor);
    case "year": {
      const year = plainYear(time.year, anchor);
      return sure(year === null ? null : yearText(year));
    }
    case "season":
      return season(time, anchor);
    case "part":
      return part(time, anchor);
    case "edge": {
      const whole = resolve(time.whole, anchor);
      if (whole.value === null || !anchor.deadline || time.edge !== "end") return whole;
      return { ...whole, value: momentEnd(whole.value) };
    }
    case "unit":
      return unit(time, anchor);
    case "day-of": {
      const whole = resolve(time.whole, anchor);
      if (whole.value === null || whole.value.length !== 7) return nothing;
      return { ...whole, value: dayText(yearOf(whole.value), Number(whole.value.slice(5)), time.day) };
    }
    case "weekday":
      return weekday(time, anchor);
    case "academic-year":
      return academicYear(time, anchor);
    case "range":
      return range(time, anchor);
    case "counted":
      return counted(time, anchor);
    default:
      return { value: null, certain: true };
  }
}

const clocked = (date: string | null, clock: string | null): string | null =>
  date === null || clock === null || date.length !== 10 ? date : `${date}T${clock}`;

function day(time: Extract<Time, { type: "day" }>, anchor: Anchor): Resolved {
  const year = plainYear(time.year, anchor);
  if (year !== null || time.year !== null) {
    const date = year === null ? null : dayText(year, time.month, time.day);
    if (date === null) return nothing;
    const agrees = time.weekday === null || weekdayOf(date) === time.weekday;
    return { value: clocked(date, time.clock), certain: agrees };
  }
  const date = nearestDay(time, anchor);
  return guess(clocked(date, time.clock));
}

/** A year is left out most readily where it is the writer's own, so another year's date counts as twice as far. */
const far = (year: number, near: number): number => (year === near ? 1 : 2);

/** The likeliest day of that month and number, near the reference. */
function nearestDay(time: Extract<Time, { type: "day" }>, anchor: Anchor): string | null {
  const { reference } = anchor;
  if (reference === null) return null;
  const near = yearOf(reference);
  const nearMonth = monthOf(reference);
  if (nearMonth === null || time.lean === 0) return dayText(near, time.month, time.day);
  const from = daysBefore(near, nearMonth) + (isDay(reference) ? Number(reference.slice(8)) : 15);
  let best: string | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  // 29 February may be up to eight years away
  const span = time.month === 2 && time.day === 29 ? 8 : 1;
  for (let year = near - span; year <= near + span; year += 1) {
    const date = dayText(year, time.month, time.day);
    if (date === null) continue;
    const distance = daysBefore(year, time.month) + time.day - from;
    if (time.lean !== null && Math.sign(distance) !== time.lean) continue;
    // zones and late pages shift a date by a day or two without making it another year's
    const ahead = Math.max(distance, 0);
    const back = Math.max(-distance, 0);
    const score = ahead + back <= 3 ? ahead + back : (ahead * anchor.future + back * anchor.past) * far(year, near);
    if (score < bestScore) {
      best = date;
      bestScore = score;
    }
  }
  return best;
}

function figures(time: Extract<Time, { type: "figures" }>, anchor: Anchor): Resolved {
  const { dayFirst, monthFirst } = time;
  let date: string | null = dayFirst ?? monthFirst;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    // a weekday beside the figures may tell which it is
    const byWeekday =
      time.weekday === null ? [] : [dayFirst, monthFirst].filter((item) => weekdayOf(item) === time.weekday);
    if (byWeekday.length === 1) date = byWeekday[0] ?? null;
    else {
      const order = typeof anchor.dayFirst === "function" ? anchor.dayFirst() : anchor.dayFirst;
      date = order === null ? null : order ? dayFirst : monthFirst;
    }
  }
  if (date === null) return nothing;
  return { value: clocked(date, time.clock), certain: time.weekday === null || weekdayOf(date) === time.weekday };
}

function month(time: Extract<Time, { type: "month" }>, anchor: Anchor): Resolved {
  const year = plainYear(time.year, anchor);
  if (year !== null) return sure(monthText(year, time.month));
  const { reference } = anchor;
  if (time.year !== null || reference === null) return nothing;
  const near = yearOf(reference);
  const nearMonth = monthOf(reference);
  if (nearMonth === null || time.lean === 0) return guess(monthText(near, time.month));
  const ahead = (time.month - nearMonth + 12) % 12 || (time.lean === 1 ? 12 : 0);
  const back = (nearMonth - time.month + 12) % 12 || (time.lean === -1 ? 12 : 0);
  // plans are spoken of without a year more often than the past is
  const aheadScore = ahead * anchor.future * (nearMonth + ahead > 12 ? 2 : 1);
  const backScore = back * anchor.past * 2 * (nearMonth - back < 1 ? 2 : 1);
  const forward = time.lean === null ? aheadScore <= backScore : time.lean > 0;
  const index = near * 12 + nearMonth - 1 + (forward ? ahead : -back);
  return guess(monthText(Math.floor(index / 12), (index % 12) + 1));
}

function season(time: Extract<Time, { type: "season" }>, anchor: Anchor): Resolved {
  const months = anchor.words.seasons[time.season];
  if (!months) return nothing;
  const [first, last] = months;
  const write = (year: number) => interval(monthText(year, first), monthText(first > last ? year + 1 : year, last));
  const year = plainYear(time.year, anchor);
  if (year !== null) return { value: write(year), certain: first <= last };
  const { reference } = anchor;
  const nearMonth = reference === null ? null : monthOf(reference);
  if (time.year !== null || reference === null || nearMonth === null) return nothing;
  const near = yearOf(reference) * 12 + nearMonth - 1;
  const length = (last - first + 12) % 12;
  const past = time.lean === -1 || (time.lean === null && anchor.future > anchor.past);
  // the first season that is not over, or the last that has begun
  const begins = (candidate: number) => candidate * 12 + first - 1;
  let candidate = yearOf(reference) - 1;
  if (past) {
    candidate += 1;
    const limit = time.lean === -1 ? near - length - 1 : near;
    while (begins(candidate) > limit) candidate -= 1;
  } else {
    const limit = time.lean === 1 ? near + 1 : near - length;
    while (begins(candidate) < limit) candidate += 1;
  }
  return guess(write(candidate));
}

function part(time: Extract<Time, { type: "part" }>, anchor: Anchor): Resolved {
  const { nth, outOf } = time;
  if (nth < 1 || nth > outOf) return nothing;
  const write = (whole: string) => {
    const year = yearOf(whole);
    const nearMonth = monthOf(whole);
    if (nearMonth === null) {
      const length = 12 / outOf;
      const last = nth * length;
      return interval(dayText(year, last - length + 1, 1), dayText(year, last, daysInMonth(year, last)));
    }
    const length = outOf === 2 ? 15 : 10;
    const last = nth === outOf ? daysInMonth(year, nearMonth) : nth * length;
    return interval(dayText(year, nearMonth, (nth - 1) * length + 1), dayText(year, nearMonth, last));
  };
  if (time.whole !== null) {
    const whole = resolve(time.whole, { ...anchor, deadline: false });
    if (whole.value === null || (whole.value.length !== 4 && whole.value.length !== 7)) return nothing;
    return { value: write(whole.value), certain: whole.certain };
  }
  const { reference } = anchor;
  if (reference === null) return nothing;
  const year = yearOf(reference);
  const now = write(String(reference.slice(0, 4)));
  // "in the first quarter", said in October, is the coming one unless the talk is of the past
  const over = now !== null && momentEnd(now) < momentStart(reference);
  return guess(over && anchor.past >= anchor.future ? write(yearText(year + 1) ?? "") : now);
}

function unit(time: Extract<Time, { type: "unit" }>, anchor: Anchor): Resolved {
  const { reference } = anchor;
  if (reference === null) return nothing;
  if (time.unit === "year") return sure(yearText(yearOf(reference) + time.offset));
  const nearMonth = monthOf(reference);
  if (time.unit === "month") {
    if (nearMonth === null) return nothing;
    const index = yearOf(reference) * 12 + nearMonth - 1 + time.offset;
    return sure(monthText(Math.floor(index / 12), (index % 12) + 1));
  }
  if (time.unit === "quarter") {
    if (nearMonth === null) return nothing;
    const index = yearOf(reference) * 4 + Math.floor((nearMonth - 1) / 3) + time.offset;
    const quarter: Time = {
      type: "part",
      nth: (index % 4) + 1,
      outOf: 4,
      whole: { type: "year", year: Math.floor(index / 4) },
    };
    return part(quarter, anchor);
  }
  if (!isDay(reference)) return time.unit === "day" && time.offset === 0 ? sure(reference) : nothing;
  if (time.unit === "day") {
    const date = addDays(reference, time.offset);
    const agrees = date !== null && (time.weekday === null || weekdayOf(date) === time.weekday);
    return { value: clocked(date, time.clock), certain: agrees };
  }
  const first = addDays(reference, time.offset * 7 - ((weekdayOf(reference) - anchor.words.weekStart + 7) % 7));
  return sure(interval(first, first === null ? null : addDays(first, 6)));
}

function weekday(time: Extract<Time, { type: "weekday" }>, anchor: Anchor): Resolved {
  const { reference } = anchor;
  if (!isDay(reference)) return nothing;
  const back = (weekdayOf(reference) - time.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (time.lean === 1) return guess(clocked(addDays(reference, ahead || 7), time.clock));
  if (time.lean === -1) return guess(clocked(addDays(reference, -(back || 7)), time.clock));
  // "this Wednesday" looks ahead, "on Wednesday" back, where nothing else tells
  const forward = time.lean === 0 ? anchor.past >= anchor.future : anchor.past > anchor.future;
  return guess(clocked(addDays(reference, forward ? ahead : -back), time.clock));
}

function academicYear(time: Extract<Time, { type: "academic-year" }>, anchor: Anchor): Resolved {
  const write = (year: number) => interval(yearText(year), yearText(year + 1));
  const year = plainYear(time.year, anchor);
  if (year !== null) return sure(write(year));
  const { reference } = anchor;
  const nearMonth = reference === null ? null : monthOf(reference);
  if (reference === null || nearMonth === null) return nothing;
  const current = yearOf(reference) - (nearMonth < anchor.words.academicYearStart ? 1 : 0);
  return sure(write(current + (time.lean ?? 0)));
}

/** A time with the year that its neighbour in a range gives. */
function withYear(time: Time, year: number): Time {
  if ((time.type === "day" || time.type === "month" || time.type === "season") && time.year === null)
    return { ...time, year };
  if (time.type === "edge") return { ...time, whole: withYear(time.whole, year) };
  return time;
}

function range(time: Extract<Time, { type: "range" }>, anchor: Anchor): Resolved {
  const inner: Anchor = { ...anchor, deadline: false };
  const stated: Anchor = { ...inner, reference: null };
  const fromStated = resolve(time.from, stated);
  const toStated = resolve(time.to, stated);
  // an end that needs no reference is the same with one
  let from = fromStated.value === null ? resolve(time.from, inner) : fromStated;
  let to = toStated.value === null ? resolve(time.to, inner) : toStated;
  // The stated year is the nearer end's, mostly the last: "28 December to 3 January 2025".
  if (fromStated.value === null && to.value !== null) {
    const last = momentEnd(to.value);
    from = resolve(withYear(time.from, yearOf(last)), inner);
    if (from.value !== null && momentStart(from.value) > last)
      from = resolve(withYear(time.from, yearOf(last) - 1), inner);
  } else if (toStated.value === null && from.value !== null) {
    const first = momentStart(from.value);
    to = resolve(withYear(time.to, yearOf(first)), inner);
    if (to.value !== null && momentEnd(to.value) < first) to = resolve(withYear(time.to, yearOf(first) + 1), inner);
  }
  if (from.value === null || to.value === null) return nothing;
  const first = from.value.split("/")[0] ?? null;
  const last = to.value.split("/").at(-1) ?? null;
  const certain = (fromStated.value !== null || toStated.value !== null) && (to.certain || from.certain);
  return { value: interval(first, last), certain };
}

function counted(time: Extract<Time, { type: "counted" }>, anchor: Anchor): Resolved {
  const { reference } = anchor;
  const { count } = time;
  if (reference === null) return nothing;
  if (time.unit === "quarter" || time.unit === "minute") return nothing;
  if (time.unit === "month" || time.unit === "year") {
    const from = momentStart(reference);
    const moved = addMonths(from, time.unit === "year" ? count * 12 : count);
    if (moved === null) return nothing;
    const precision = anchor.deadline ? 10 : time.unit === "year" ? 4 : 7;
    return sure(moved.slice(0, Math.min(precision, reference.length)));
  }
  if (!isDay(reference)) return nothing;
  if (time.unit === "hour" && count % 24 !== 0) return nothing;
  const days = time.unit === "week" ? count * 7 : time.unit === "hour" ? count / 24 : count;
  return sure(addDays(reference, days));
}
