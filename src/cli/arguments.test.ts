import { describe, expect, test } from "vitest";
import { choiceArgument, countArgument, dateArgument, kindArgument, partyArgument, sizeArgument } from "./arguments.ts";
import { UsageError } from "./exit-codes.ts";

describe("arguments", () => {
  test.each(["2019", "2019-12", "2020-02-29"])("%s is a date", (value) => {
    expect(dateArgument("--from", value)).toBe(value);
  });
  test.each(["", "19", "2019-13", "2019-02-29", "2019/12", "2019-12-31T10:00", "2019/2020", "today"])(
    "%j is no date",
    (value) => {
      expect(() => dateArgument("--from", value)).toThrow(UsageError);
    },
  );

  test.each([
    ["500", 500],
    ["2kB", 2000],
    ["20 MB", 20e6],
    ["1gb", 400e6],
  ])("%s is %d bytes", (value, bytes) => {
    expect(sizeArgument("--max-size", value)).toBe(bytes);
  });
  test.each(["", "0", "-1", "1.5MB", "MB", "1TB", "9999999999"])("%j is no size", (value) => {
    expect(() => sizeArgument("--max-size", value)).toThrow(UsageError);
  });

  test.each([
    ["1", 1],
    ["999999", 999999],
  ])("%s is a count", (value, count) => {
    expect(countArgument("--limit", value)).toBe(count);
  });
  test.each(["", "0", "1.5", "-1", "1000000", "x"])("%j is no count", (value) => {
    expect(() => countArgument("--limit", value)).toThrow(UsageError);
  });

  test("choices, kinds and parties offer what may have been meant", () => {
    expect(choiceArgument("--format", "JSON", ["text", "json"])).toBe("json");
    expect(() => choiceArgument("--format", "jsn", ["text", "json"])).toThrow("did you mean json?");
    expect(() => choiceArgument("--format", "papyrus", ["text", "json"])).toThrow("it takes text, json");
    expect(kindArgument("Request")).toBe("request");
    expect(() => kindArgument("requests")).toThrow("did you mean request?");
    expect(() => kindArgument("song")).toThrow("the kinds are affirm");
    expect(partyArgument("iraq")).toBe("IQ");
    expect(() => partyArgument("Irakq")).toThrow(UsageError);
  });
});
