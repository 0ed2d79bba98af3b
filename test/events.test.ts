import { expect, test } from "vitest";
import { read } from "../src/reading/index.ts";
import { codeEvent, type GoldEvent } from "./event-codes.ts";

const parties = new Map([
  ["JPN", "JP"],
  ["KEN", "KE"],
  ["UGA", "UG"],
]);

function coded(text: string, gold: Partial<GoldEvent>) {
  const whole = { id: "x", text, plover: "SUPPORT", source: "KEN", target: "JPN", ...gold };
  return codeEvent(whole, read(text, { source: "x" }), parties);
}

const thanks =
  "Kenyan Foreign Minister John Mwangi thanked Japan in Nairobi during his meeting with Japanese Foreign Minister Taro Yamada.";
const meeting = "Foreign Minister of Kenya John Mwangi met with Foreign Minister of Japan Taro Yamada in Nairobi.";

test("the first act is the event", () => {
  expect(coded(thanks, {})).toMatchObject({
    type: "SUPPORT",
    found: "SUPPORT",
    typeRight: true,
    sourceRight: true,
    targetRight: true,
  });
  expect(coded(thanks, { plover: "REJECT" })).toMatchObject({ found: "SUPPORT", typeRight: false });
});

test("a source that only takes the other side's place is wrong, and so is a target that is not there", () => {
  expect(coded(thanks, { source: "JPN", target: "KEN" })).toMatchObject({ sourceRight: false, targetRight: true });
  expect(coded(thanks, { target: "UGA" })).toMatchObject({ sourceRight: true, targetRight: false });
});

test("sectors do not matter, and two sides count both", () => {
  expect(coded(thanks, { source: "KENGOV", target: null })).toMatchObject({ sourceRight: true, targetRight: true });
  expect(coded(meeting, { plover: "CONSULT", source: "KENGOV/JPNGOV", target: null })).toMatchObject({
    found: "CONSULT",
    typeRight: true,
    sourceRight: true,
  });
  expect(coded(meeting, { plover: "CONSULT", source: "KEN/UGA" })).toMatchObject({ sourceRight: false });
});

test("types go by today's names", () => {
  expect(coded("", { plover: "DEMAND" }).type).toBe("REQUEST");
  expect(coded("", { plover: "DISAPPROVE" }).type).toBe("ACCUSE");
  expect(coded("", { plover: "FIGHT" }).type).toBe("ASSAULT");
});

test("where nothing was read nothing is right, whatever the gold", () => {
  expect(coded("The rain will go on until Monday.", { source: null, target: null })).toMatchObject({
    found: null,
    acts: 0,
    typeRight: false,
    sourceRight: false,
    targetRight: false,
  });
});
