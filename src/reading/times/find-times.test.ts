import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isMoment } from "../../record/moment.ts";
import { times as words } from "../languages/en/times.ts";
import { tokenize } from "../text/tokens.ts";
import { findTimes, type TimeMention } from "./find-times.ts";

const friday = "2024-03-15";
const find = (text: string, reference: string | null = friday): TimeMention[] => findTimes(text, { reference, words });
/** What was found, in one line each: `words = value, role`, with a question mark where it is not certain. */
const told = (text: string, reference?: string | null): string[] =>
  find(text, reference).map((m) => `${m.quote} = ${m.value}, ${m.role}${m.certain ? "" : "?"}`);

describe("the examples of every English form", () => {
  for (const form of words.stages.flat()) {
    test(form.id, () => {
      for (const [text, value] of form.examples) {
        const found = find(text, words.exampleDate).map((m) => m.value);
        expect([text, found]).toEqual([text, expect.arrayContaining([value])]);
      }
      for (const text of form.refuses ?? []) {
        const found = find(text, words.exampleDate).filter((m) => m.form === form.id || m.value !== null);
        expect([text, found]).toEqual([text, []]);
      }
    });
  }
  test("ids are unique", () => {
    const ids = words.stages.flat().map((form) => form.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("what is found in a sentence", () => {
  test.each<[string, string[]]>([
    ["On Sunday, March 3, 2024, the Minister received", ["On Sunday, March 3, 2024 = 2024-03-03, point"]],
    ["on the 3rd of March", ["on the 3rd of March = 2024-03-03, point?"]],
    ["27th February, 2018 1:16 AM | Written by |", ["27th February, 2018 1:16 AM = 2018-02-27T01:16, point"]],
    [
      "On June 20, commencing at 6:05 p.m. for approximately 40 minutes",
      [
        "On June 20, commencing at 6:05 p.m. = 2024-06-20T18:05, point?",
        "for approximately 40 minutes = null, duration",
      ],
    ],
    ["in a meeting on September 25 (local time) within", ["on September 25 (local time) = 2024-09-25, point?"]],
    ["received today, Friday, the Ambassador", ["today, Friday = 2024-03-15, point"]],
    ["the notes would be exchanged by the end of September", ["by the end of September = 2024-09-30, deadline?"]],
    ["to settle the sums before the end of this year", ["before the end of this year = 2024-12-31, deadline"]],
    ["by December 2023", ["by December 2023 = 2023-12, deadline"]],
    [
      "to visit Ulaanbaatar in the second half of this year",
      ["in the second half of this year = 2024-07-01/2024-12-31, point"],
    ],
    ["waive visa fees from July", ["from July = 2024-07, from?"]],
    ["relations established in 1968 and, since 1975, missions", ["in 1968 = 1968, point", "since 1975 = 1975, from"]],
    ["a plan of consultations for 2024-2026 was signed", ["for 2024-2026 = 2024/2026, point"]],
    ["from 2024 to 2026", ["from 2024 to 2026 = 2024/2026, point"]],
    ["within thirty days of the signing", ["within thirty days of = null, deadline"]],
    ["in the coming weeks or soon after", ["in the coming weeks = null, vague", "soon = null, vague"]],
    ["would be signed during the next high level visit", ["during the next high level visit = null, condition-event"]],
    ["on 5 May 2024. 7 states took part", ["on 5 May 2024 = 2024-05-05, point"]],
    ["on 12 May,\nand in June", ["on 12 May = 2024-05-12, point?", "in June = 2024-06, point?"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    "The two sides may meet, and the states may 5 times abstain.",
    "They march in Rome. March for peace. May this feast bring joy.",
    "the second session, the 79th session of the General Assembly, the 85th anniversary, 70 years of relations",
    "tel. +964 1 537 8061, fax 202-555-1234, document 1107-11-06-2024, IBAN 1234 5678 2024",
    "Vision 2030, COP28, G20, Expo 2025, the 2030 Agenda, Agenda 2063, Resolution 2254 (2015)",
    "$2024, 2024 dollars, 2,024 people, 2024 tonnes, EUR 2025 million, 50%, 3.5 per cent",
    "a two-day visit, a three-year programme, twice a year, 3 million a year, every year",
    "the end of the war, at the end of the day, the late president, early warning, the academic year",
    "https://example.org/2024/05/12/statement and /en/2024/05/",
    "a score of 2:15, a ratio of 3/4, version 1.2.3, open 24/7",
    "Theresa May said; an august body; they sat in the sun; prices fall; hot springs",
  ])("nothing in: %s", (text) => {
    expect(find(text).filter((m) => m.value !== null)).toEqual([]);
  });
});

describe("a date without its year", () => {
  test.each([
    ["the nearest, in either year", "on December 28", "2024-01-10", "2023-12-28"],
    ["the nearest, in either year", "on January 5", "2023-12-20", "2024-01-05"],
    ["the writer's own year rather than a nearer date", "on 5 January they signed", "2024-11-20", "2024-01-05"],
    ["what will be is ahead", "the session will be held on December 28", "2024-01-10", "2024-12-28"],
    ["what is to be is ahead", "the session is to be held in December", "2024-01-10", "2024-12"],
    ["what was is behind", "protests began in October", "2020-02-13", "2019-10"],
    ["what was planned stays near", "the visit planned for 12 May was put off", "2024-06-01", "2024-05-12"],
    ["a bare month is ahead", "in November", "2024-03-15", "2024-11"],
    ["the month itself", "in March", "2024-03-15", "2024-03"],
    ["next is after this month", "next March", "2024-03-15", "2025-03"],
    ["next October, said in March", "next October", "2024-03-03", "2024-10"],
    ["last August, said in November", "last August", "2024-11-10", "2024-08"],
    ["last August, said in August", "last August", "2024-08-10", "2023-08"],
    ["a deadline is ahead", "by January", "2024-04-10", "2025-01"],
    ["since is behind", "since November", "2024-03-15", "2023-11"],
    ["the 29th of February that there is", "on February 29", "2023-06-01", "2024-02-29"],
    ["a season that is not over", "in the spring", "2024-04-10", "2024-03/2024-05"],
    ["else the coming one", "in the spring", "2024-10-09", "2025-03/2025-05"],
    ["winter runs over the year's end", "this winter", "2025-01-20", "2024-12/2025-02"],
    ["a quarter that is over is next year's", "in the first quarter", "2024-10-09", "2025-01-01/2025-03-31"],
  ])("%s: %s, said on %s", (_, text, reference, value) => {
    expect(find(text, reference).map((m) => [m.value, m.certain])).toEqual([[value, false]]);
  });

  test("has no value without a reference", () => {
    const text = "On March 3, today, next month, in November, within two months, in the spring, on Wednesday";
    const found = find(text, null);
    expect(found).toHaveLength(7);
    expect(found.filter((m) => m.value !== null || m.certain)).toEqual([]);
  });

  test("a reference that knows the year alone gives what can be known", () => {
    expect(told("On March 3, next month, this year, on Wednesday", "2024")).toEqual([
      "On March 3 = 2024-03-03, point?",
      "next month = null, point?",
      "this year = 2024, point",
      "on Wednesday = null, point?",
    ]);
  });
});

describe("weekdays", () => {
  test.each([
    ["on Wednesday", "2024-03-15", "2024-03-13"],
    ["on Friday", "2024-03-15", "2024-03-15"],
    ["on Saturday", "2024-03-15", "2024-03-09"],
    ["will arrive on Saturday", "2024-03-15", "2024-03-16"],
    ["next Friday", "2024-03-15", "2024-03-22"],
    ["last Friday", "2024-03-15", "2024-03-08"],
    ["this Saturday", "2024-03-15", "2024-03-16"],
    ["by Sunday", "2024-03-15", "2024-03-17"],
  ])("%s, said on %s, is %s", (text, reference, value) => {
    expect(find(text, reference).map((m) => m.value)).toEqual([value]);
  });

  test("one that does not fit its date leaves the date, in doubt", () => {
    expect(told("on Monday, March 3, 2024")).toEqual(["on Monday, March 3, 2024 = 2024-03-03, point?"]);
    expect(told("today, Tuesday")).toEqual(["today, Tuesday = 2024-03-15, point?"]);
    expect(told("Monday 28/9/2021")).toEqual(["Monday 28/9/2021 = 2021-09-28, point?"]);
  });

  test("one may tell how figures are to be read", () => {
    expect(told("Sunday 3/3/2024, Wednesday 3/4/2024, Monday 3/4/2024")).toEqual([
      "Sunday 3/3/2024 = 2024-03-03, point",
      "Wednesday 3/4/2024 = 2024-04-03, point",
      "Monday 3/4/2024 = 2024-03-04, point",
    ]);
  });
});

describe("figures that can be read two ways", () => {
  test("keep their words and no value", () => {
    expect(told("on 3/4/2024")).toEqual(["on 3/4/2024 = null, point?"]);
  });
  test("but points mean the day comes first", () => {
    expect(told("on 03.04.2024")).toEqual(["on 03.04.2024 = 2024-04-03, point"]);
  });
  test("are read as the caller says", () => {
    const read = (dayFirst: boolean) => findTimes("on 3/4/2024 and 3-4-24", { reference: null, words, dayFirst });
    expect(read(true).map((m) => m.value)).toEqual(["2024-04-03", "2024-04-03"]);
    expect(read(false).map((m) => m.value)).toEqual(["2024-03-04", "2024-03-04"]);
  });
  test("the caller is asked only where it matters", () => {
    const dayFirst = vi.fn(() => true);
    expect(findTimes("on 13/4/2024 and 5 May 2024", { reference: null, words, dayFirst })).toHaveLength(2);
    expect(dayFirst).not.toHaveBeenCalled();
    expect(findTimes("on 3/4/2024", { reference: null, words, dayFirst })[0]?.value).toBe("2024-04-03");
  });
});

describe("ranges", () => {
  test.each([
    ["from 28 December to 3 January 2025", "2024-12-28/2025-01-03"],
    ["from 28 December 2024 to 3 January", "2024-12-28/2025-01-03"],
    ["October 2024 – March 2025", "2024-10/2025-03"],
    ["from Monday 3 to Wednesday 5 June 2024", "2024-06-03/2024-06-05"],
    ["from December to January 2025", "2024-12/2025-01"],
    ["at the end of February or early March", "2024-02/2024-03"],
    ["third and fourth quarters of 2025", "2025-07-01/2025-12-31"],
  ])("%s is %s", (text, value) => {
    expect(find(text).map((m) => m.value)).toEqual([value]);
  });

  test("a postponement is no range", () => {
    expect(told("The session will move from mid-February to the end of February or early March", "2018-01-28")).toEqual(
      ["from mid-February = 2018-02, moved-from?", "to the end of February or early March = 2018-02/2018-03, point?"],
    );
  });
});

describe("the part that is read", () => {
  const text = "On 5 May 2024 they met. In June 2024 they met again. By 2030 they will have met often.";
  test("is the span that the caller gives", () => {
    expect(findTimes(text, { reference: null, words, within: [24, 50] }).map((m) => m.quote)).toEqual(["In June 2024"]);
    expect(findTimes(text, { reference: null, words, within: [53, 1e9] }).map((m) => m.quote)).toEqual(["By 2030"]);
    expect(findTimes(text, { reference: null, words, within: [5, 5] })).toEqual([]);
  });
  test("a blank line parts two times, a wrapped line does not", () => {
    expect(told("May\n\n2024 in review: on 5 May\n\n2024")).toEqual(["on 5 May = 2024-05-05, point?"]);
    expect(told("The session is to be held in Baghdad on 5 May\n2025")).toEqual(["on 5 May\n2025 = 2025-05-05, point"]);
  });
});

describe("the machine's time zone", () => {
  const texts = words.stages.flat().flatMap((form) => form.examples.map(([text]) => text));
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test("changes nothing", () => {
    const readIn = (zone: string) => {
      process.env.TZ = zone;
      const offset = new Date(Date.UTC(2024, 0, 1)).getTimezoneOffset();
      return { offset, found: texts.map((text) => find(text, "2024-03-31")) };
    };
    const east = readIn("Pacific/Kiritimati");
    const west = readIn("Pacific/Pago_Pago");
    expect([east.offset, west.offset]).toEqual([-840, 660]);
    expect(west.found).toEqual(east.found);
  });
});

test("a reference that is no moment is refused by name", () => {
  expect(() => find("today", "yesterday")).toThrow('"yesterday"');
});

describe("any text", () => {
  const literals = words.stages
    .flat()
    .flatMap((form) => form.examples.map(([text]) => text))
    .concat(Object.values(words.classes).flatMap((members) => Object.keys(members)));
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...literals) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        " ",
        ", ",
        "-",
        "–",
        "/",
        ".",
        ":",
        "\n",
        "\n\n",
        "(",
        ")",
        "'s ",
        "May",
        "5",
        "2024",
        "31",
        "the ",
        "of ",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(" "));
  const anyReference = fc.constantFrom(
    null,
    "2024",
    "2024-10",
    "2024-02-29",
    "2018-02-27T01:16",
    "2024-01-01/2024-06-30",
    "9999-12-31",
    "0001-01-01",
  );

  test("no error, sorted, apart, quoted, a moment or nothing, the same twice", () => {
    fc.assert(
      fc.property(anyText, anyReference, fc.constantFrom(true, false, undefined), (text, reference, dayFirst) => {
        const options = { reference, words, ...(dayFirst === undefined ? {} : { dayFirst }) };
        const found = findTimes(text, options);
        let last = 0;
        for (const { span, quote, value, role } of found) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).toBe(quote);
          expect(value === null || isMoment(value)).toBe(true);
          if (role === "vague" || role === "duration" || role === "condition-event") expect(value).toBeNull();
          last = span[1];
        }
        expect(findTimes(text, options)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  test("the same with the text's own tokens", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findTimes(text, { reference: friday, words, tokens: tokenize(text) })).toEqual(find(text));
      }),
      { numRuns: 200 },
    );
  });

  test("the same forms in another order give the same", () => {
    const turned = { ...words, stages: words.stages.map((stage) => [...stage].reverse()) };
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findTimes(text, { reference: friday, words: turned })).toEqual(find(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe("time in proportion to length", () => {
  test.each([
    "May ",
    "5 ",
    "the ",
    "1-",
    "2024 ",
    "in the first half of the ",
    "3 March 2024, ",
    "on the sidelines of the ",
    "next last this ",
    "((",
    "\ud800",
    "1",
  ])("%j repeated", (unit) => {
    const cost = (length: number) => {
      const text = unit.repeat(length / unit.length);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        const before = process.cpuUsage().user;
        find(text);
        best = Math.min(best, process.cpuUsage().user - before);
      }
      return best;
    };
    cost(20_000);
    // quadratic work would take sixteen times four; the system counts processor time in steps of so many microseconds
    expect(cost(160_000)).toBeLessThan(16 * Math.max(cost(40_000), 4_000));
  });
});
