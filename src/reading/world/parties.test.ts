import { expect, test } from "vitest";
import { alpha3, capitalOf, parties, partyInfo, partyName } from "./parties.ts";

test("no code is given to two parties", () => {
  const codes = parties.map(({ code }) => code);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});

test("codes are upper-case letters, digits and joints", () => {
  expect(parties.filter(({ code }) => !/^[A-Z0-9][A-Z0-9+-]*$/.test(code))).toEqual([]);
});

test("states have two letters, organisations do not look like states", () => {
  for (const { code, type } of parties) {
    if (type !== "organisation") expect(code).toMatch(/^[A-Z]{2}$/);
    else if (!["UN", "EU", "WB"].includes(code)) expect(code, code).not.toMatch(/^[A-Z]{2}$/);
  }
});

test("every state has three letters, a name and a capital", () => {
  const states = parties.filter(({ type }) => type === "state");
  expect(states.length).toBeGreaterThanOrEqual(195);
  for (const { code } of states) {
    expect(alpha3(code), code).toMatch(/^[A-Z]{3}$/);
    expect(capitalOf(code), code).toBeTruthy();
    expect(partyName(code), code).not.toBe(code);
  }
});

test.each([
  ["IQ", "Iraq", "IRQ", "Baghdad"],
  ["XK", "Kosovo", "XKX", "Pristina"],
  ["PS", "Palestine", "PSE", "Ramallah"],
  ["TW", "Taiwan", "TWN", "Taipei"],
  ["EU", "European Union", "IGO", null],
  ["ICRC", "International Committee of the Red Cross", "NGO", null],
  ["TALIBAN", "Taliban", "REB", null],
])("%s is %s", (code, name, three, capital) => {
  expect([partyName(code), alpha3(code), capitalOf(code)]).toEqual([name, three, capital]);
});

test("an unknown code has its own name and nothing else", () => {
  expect([partyInfo("ZZ"), partyName("ZZ"), alpha3("ZZ"), capitalOf("ZZ")]).toEqual([null, "ZZ", null, null]);
});
