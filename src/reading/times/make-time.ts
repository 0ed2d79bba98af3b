import { partsOf, point, westernDigits, yearsOf } from "./number-shape.ts";
import { dayText } from "./resolve.ts";
import type { Time, Unit, Year } from "./time.ts";
import type { TimeMaker } from "./time-words.ts";

/** What a form caught: by slot, the number a word stands for, the figure's text, or the time an earlier stage built. */
export interface Caught {
  /** A fixed value of the form, a word's number, or a plain figure's; null where the slot is empty. */
  number(slot: string): number | null;
  text(slot: string): string | null;
  time(slot: string): Time | null;
}

/** A time and the names under which later stages may ask for it, with blanks between. */
export interface Made {
  readonly time: Time;
  readonly labels: string;
  /** Whether it may be reported with nothing before it. */
  readonly alone: boolean;
}

const units: readonly Unit[] = ["hour", "day", "week", "month", "year", "quarter", "minute"];
const edges = { [-1]: "start", 0: "middle", 1: "end" } as const;

function year(caught: Caught, slot = "year"): Year | null {
  const time = caught.time(slot);
  if (time?.type === "year") return time.year;
  if (time?.type === "unit" && time.unit === "year") return { offset: time.offset };
  return caught.number(slot);
}

function clock(caught: Caught): string | null {
  const time = caught.time("clock");
  return time?.type === "clock" ? time.clock : null;
}

function weekday(caught: Caught): number | null {
  const time = caught.time("weekday");
  return time?.type === "weekday" ? time.weekday : caught.number("weekday");
}

const day = (caught: Caught, slot: string): Time => ({
  type: "day",
  year: year(caught),
  month: caught.number("month") ?? 0,
  day: caught.number(slot) ?? 0,
  weekday: slot === "day" ? weekday(caught) : null,
  lean: caught.number("lean"),
  clock: null,
});

const month = (caught: Caught, slot: string): Time => ({
  type: "month",
  year: year(caught),
  month: caught.number(slot) ?? 0,
  lean: caught.number("lean"),
});

/** The names under which made times go. `month` is a class of words too. */
export const madeLabels: ReadonlySet<string> = new Set([
  "time",
  "date",
  "today",
  "time-of-day",
  "month-time",
  "unit-time",
  "weekday-time",
  "year-ref",
  "amount",
  "vague-amount",
]);

const dayLabels = "time date";
const yearLabels = "time unit-time year-ref";
const todayLabels = "time unit-time date today";
const isCoarse = (time: Time): boolean =>
  time.type === "month" || (time.type === "edge" && time.whole.type === "month");

/** Reads "18:42", "6:05", "6.05" or an hour alone, with half of the day where it was given; null where there is no such time. */
function clockText(figure: string, half: number | null): string | null {
  const [hours = Number.NaN, minutes = 0] = westernDigits(figure).split(/[:.]/).map(Number);
  if (!(hours <= 23) || !(minutes <= 59)) return null;
  if (half === null) return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  // "18:42 PM" is written too
  if (hours > 12) return half === 1 ? clockText(figure, null) : null;
  if (hours === 0) return half === 0 ? clockText(figure, null) : null;
  return `${String((hours % 12) + half * 12).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}

/** How long a day in figures is, the year first. */
const dayLength = 10;

function figuresTime(figure: string, weekdayNumber: number | null): Time | null {
  const parts = partsOf(figure, 0, figure.length);
  if (parts === null) return instantTime(westernDigits(figure), weekdayNumber);
  const { first, second, third, digits, sign } = parts;
  if (digits[0] === 4) {
    const date = dayText(first, second, third);
    return date === null
      ? null
      : { type: "figures", dayFirst: date, monthFirst: date, weekday: weekdayNumber, clock: null };
  }
  const whole = digits[2] === 4 ? third : 2000 + third;
  const dayFirst = dayText(whole, second, first);
  // with points between them the day comes first everywhere
  const monthFirst = sign === point && dayFirst !== null ? dayFirst : dayText(whole, first, second);
  if (dayFirst === null && monthFirst === null) return null;
  return { type: "figures", dayFirst, monthFirst, weekday: weekdayNumber, clock: null };
}

/** "2024-05-12T18:30:00" */
function instantTime(figure: string, weekdayNumber: number | null): Time | null {
  const date = dayText(Number(figure.slice(0, 4)), Number(figure.slice(5, 7)), Number(figure.slice(8, dayLength)));
  if (date === null) return null;
  const time = clockText(figure.slice(dayLength + 1, dayLength + 6), null);
  return { type: "figures", dayFirst: date, monthFirst: date, weekday: weekdayNumber, clock: time };
}

const withClock = (time: Time | null, text: string | null): Time | null => {
  if (time === null || text === null) return null;
  if (time.type === "day" || time.type === "figures" || time.type === "weekday") return { ...time, clock: text };
  return time.type === "unit" && time.unit === "day" ? { ...time, clock: text } : null;
};

/** Builds a time of what a form caught; null where the words turn out to mean none. */
export type Maker = (caught: Caught) => Made | null;
const made = (time: Time | null, labels: string, alone: boolean): Made | null =>
  time === null ? null : { time, labels, alone };

/** How each maker builds its time. */
export const makers: Readonly<Record<TimeMaker, Maker>> = {
  "month-name": (caught) => made(month(caught, "month"), "month", false),
  clock: (caught) => {
    const text = clockText(caught.text("clock") ?? "", caught.number("half"));
    return made(text === null ? null : { type: "clock", clock: text }, "time-of-day", false);
  },
  day: (caught) => ((caught.number("month") ?? 0) > 12 ? null : made(day(caught, "day"), dayLabels, true)),
  "day-of": (caught) => {
    const whole = caught.time("whole");
    if (whole?.type !== "unit" || whole.unit !== "month") return null;
    return made({ type: "day-of", day: caught.number("day") ?? 0, whole }, dayLabels, true);
  },
  days: (caught) => {
    const figure = caught.text("days");
    if (figure === null) return made({ type: "range", from: day(caught, "day"), to: day(caught, "to") }, "time", true);
    const [first = 0, last = 0] = westernDigits(figure).split(/\D/).map(Number);
    const one = day(caught, "day");
    if (one.type !== "day") return null;
    return made(
      { type: "range", from: { ...one, day: first }, to: { ...one, day: last, weekday: null } },
      "time",
      true,
    );
  },
  "numeric-day": (caught) => made(figuresTime(caught.text("figures") ?? "", weekday(caught)), dayLabels, true),
  month: (caught) => {
    const figure = caught.text("figures");
    if (figure !== null) {
      const [y = 0, m = 0] = westernDigits(figure).split("-").map(Number);
      return made({ type: "month", year: y, month: m, lean: null }, "time month-time", true);
    }
    const time = month(caught, "month");
    const stated = time.type === "month" && (time.year !== null || time.lean !== null);
    return made(time, "time month-time", stated);
  },
  months: (caught) => {
    return made(
      { type: "range", from: month(caught, "month"), to: month(caught, "to") },
      "time",
      year(caught) !== null,
    );
  },
  year: (caught) => {
    const value = year(caught);
    return made(value === null ? null : { type: "year", year: value }, "time", false);
  },
  years: (caught) => {
    const figure = caught.text("years");
    const [first, last] = figure === null ? [caught.number("year"), caught.number("to")] : yearsOf(figure);
    if (first === null || last === null || first >= last) return null;
    const time: Time = { type: "range", from: { type: "year", year: first }, to: { type: "year", year: last } };
    return made(time, "time", figure !== null);
  },
  unit: (caught) => {
    const name = units[caught.number("unit") ?? -1];
    if (name === undefined || name === "hour" || name === "minute") return null;
    const time: Time = {
      type: "unit",
      unit: name,
      offset: caught.number("offset") ?? 0,
      weekday: weekday(caught),
      clock: null,
    };
    const labels = name === "year" ? yearLabels : name === "day" ? todayLabels : "time unit-time";
    return made(time, labels, true);
  },
  part: (caught) => {
    const outOf = caught.number("out-of") ?? 0;
    const offset = caught.number("offset");
    const stated = year(caught) ?? (offset === null ? null : { offset });
    const named = caught.number("month") === null ? null : month(caught, "month");
    const whole = named ?? caught.time("whole") ?? (stated === null ? null : ({ type: "year", year: stated } as const));
    return made({ type: "part", nth: caught.number("nth") ?? 0, outOf, whole }, "time", whole !== null);
  },
  parts: (caught) => {
    const outOf = caught.number("out-of") ?? 0;
    const stated = year(caught);
    const whole: Time | null = stated === null ? null : { type: "year", year: stated };
    const [from, to] = ["nth", "to"].map(
      (slot) => ({ type: "part", nth: caught.number(slot) ?? 0, outOf, whole }) as const,
    );
    return from && to && from.nth < to.nth ? made({ type: "range", from, to }, "time", whole !== null) : null;
  },
  season: (caught) => {
    const stated = year(caught);
    const lean = caught.number("lean");
    const time: Time = { type: "season", season: caught.number("season") ?? -1, year: stated, lean };
    return made(time, "time", stated !== null || lean !== null);
  },
  "academic-year": (caught) => {
    const figure = caught.text("years");
    const time: Time = {
      type: "academic-year",
      year: figure === null ? year(caught) : yearsOf(figure)[0],
      lean: caught.number("lean"),
    };
    return made(time, "time", true);
  },
  "fiscal-year": (caught) => {
    const figure = caught.text("years");
    const stated = year(caught) ?? (caught.number("offset") === null ? null : { offset: caught.number("offset") ?? 0 });
    if (figure !== null) return makers.years(caught);
    return made(stated === null ? null : { type: "year", year: stated }, "time", true);
  },
  weekday: (caught) => {
    const time: Time = { type: "weekday", weekday: weekday(caught) ?? 0, lean: caught.number("lean"), clock: null };
    return made(time, "time weekday-time", time.lean !== null);
  },
  amount: (caught) => {
    const name = units[caught.number("unit") ?? -1];
    return made(
      name === undefined ? null : { type: "amount", count: caught.number("count"), unit: name },
      "amount",
      false,
    );
  },
  "vague-amount": (caught) => {
    const name = units[caught.number("unit") ?? -1];
    return made(name === undefined ? null : { type: "amount", count: null, unit: name }, "vague-amount", false);
  },
  counted: (caught) => {
    const amount = caught.time("amount");
    if (amount?.type !== "amount") return null;
    if (amount.count === null) return made({ type: "words" }, "counted", true);
    const sign = caught.number("sign") ?? 1;
    return made({ type: "counted", count: amount.count * sign, unit: amount.unit }, "counted", true);
  },
  edge: (caught) => {
    const edge = edges[(caught.number("edge") ?? 0) as -1 | 0 | 1];
    const name = units[caught.number("unit") ?? -1];
    const stated = caught.time("whole") ?? (caught.number("month") === null ? null : month(caught, "month"));
    const whole: Time | null =
      stated ??
      (name === undefined
        ? null
        : { type: "unit", unit: name, offset: caught.number("offset") ?? 0, weekday: null, clock: null });
    if (whole === null || whole.type === "day" || whole.type === "range" || whole.type === "edge") return null;
    if (whole.type === "unit" && (whole.unit === "day" || whole.unit === "hour")) return null;
    return made({ type: "edge", edge, whole }, isCoarse(whole) ? "time month-time" : "time", true);
  },
  clocked: (caught) => made(withClock(caught.time("date"), clock(caught)), dayLabels, true),
  same: (caught) => {
    const time = caught.time("time");
    const stated = weekday(caught);
    if (time === null) return null;
    const dated = stated !== null && "weekday" in time && time.type !== "weekday" ? { ...time, weekday: stated } : time;
    return made(dated, "weekday" in time ? dayLabels : "time", true);
  },
  range: (caught) => {
    const from = caught.time("from");
    const to = caught.time("to");
    if (from === null || to === null || from.type === "range" || to.type === "range") return null;
    return rangeable(from, to) ? made({ type: "range", from, to }, "time", alike(from) !== "year") : null;
  },
  words: () => made({ type: "words" }, "words", true),
};

function alike(time: Time): string {
  if (time.type === "edge") return alike(time.whole);
  if (time.type === "figures" || time.type === "day-of" || (time.type === "unit" && time.unit === "day")) return "day";
  return time.type === "unit" ? time.unit : time.type;
}

/** Whether two times can be the ends of one stretch: days with days, months with months. */
const rangeable = (from: Time, to: Time): boolean => alike(from) === alike(to) && alike(from) !== "words";
