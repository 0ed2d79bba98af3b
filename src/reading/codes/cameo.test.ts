import { describe, expect, test } from "vitest";
import { type ActKind, actKinds, subjectTypes } from "../../record/record.ts";
import { topicNames } from "../world/topics.ts";
import { type CodedAct, codeRows, codesFor } from "./cameo.ts";
import { cameoCodes, rootOf } from "./cameo-codes.ts";
import { namesOfVersion05, ploverOf, ploverTypes, quadOf } from "./plover.ts";
import { triggerClasses } from "./triggers.ts";

const plain = { topics: [], negated: false, joint: false } as const;

/** The contract's roots for each kind. */
const roots: { readonly [kind in ActKind]: readonly string[] } = {
  affirm: ["01"],
  praise: ["05"],
  thank: ["05"],
  congratulate: ["01"],
  condole: ["01"],
  support: ["05"],
  agree: ["05", "01", "04"],
  request: ["02"],
  invite: ["02", "03"],
  offer: ["03"],
  pledge: ["03"],
  report: ["01", "04", "06", "07"],
  concern: ["01", "11"],
  condemn: ["11"],
  reject: ["12"],
  demand: ["10"],
  warn: ["13"],
  discuss: ["04"],
};

describe("the table", () => {
  test("every row's code is a CAMEO code", () => {
    expect(codeRows.filter(({ cameo }) => cameoCodes[cameo] === undefined)).toEqual([]);
  });

  test("every row's PLOVER type is a PLOVER type", () => {
    expect(codeRows.filter(({ cameo, plover }) => !ploverTypes.includes(plover ?? ploverOf(cameo)))).toEqual([]);
  });

  test("no two rows ask the same and give another code", () => {
    const seen = new Map<string, string>();
    for (const { cameo, plover, ...asked } of codeRows) {
      const key = JSON.stringify([
        asked.kind,
        asked.subject ?? null,
        asked.field,
        asked.trigger,
        asked.joint,
        asked.negated,
      ]);
      expect(seen.get(key) ?? cameo, key).toBe(cameo);
      seen.set(key, cameo);
    }
  });

  test("without words that say more, codes stay under the contract's roots", () => {
    for (const kind of actKinds) {
      for (const subject of [null, ...subjectTypes]) {
        for (const topic of topicNames) {
          for (const joint of [false, true]) {
            const { cameo } = codesFor({ kind, subject, topics: [topic], negated: false, joint });
            expect(roots[kind], `${kind} ${subject} ${topic}`).toContain(rootOf(cameo));
          }
        }
      }
    }
  });

  test("every act has codes that exist", () => {
    for (const kind of actKinds) {
      for (const subject of [null, ...subjectTypes]) {
        for (const trigger of [null, ...triggerClasses]) {
          for (const negated of [false, true]) {
            const { cameo, plover } = codesFor({
              kind,
              subject,
              topics: [...topicNames],
              negated,
              joint: true,
              trigger,
            });
            expect(cameoCodes[cameo]).toBeDefined();
            expect(ploverTypes).toContain(plover);
          }
        }
      }
    }
  });
});

describe("codesFor", () => {
  test.each<[string, Omit<CodedAct, "topics" | "negated" | "joint"> & Partial<CodedAct>, string, string]>([
    ["thanks", { kind: "thank" }, "051", "SUPPORT"],
    ["a statement", { kind: "affirm" }, "010", "CONSULT"],
    ["a shared view", { kind: "agree", joint: true }, "019", "AGREE"],
    ["a shared undertaking", { kind: "agree", subject: "session", joint: true }, "050", "AGREE"],
    ["a signature", { kind: "agree", subject: "agreement", trigger: "signing", joint: true }, "057", "SUPPORT"],
    ["asking for a session", { kind: "request", subject: "session" }, "026", "REQUEST"],
    ["asking for trade to grow", { kind: "request", subject: "cooperation", topics: ["trade"] }, "0211", "REQUEST"],
    [
      "asking for intelligence",
      { kind: "request", subject: "cooperation", topics: ["military", "intelligence"] },
      "0214",
      "REQUEST",
    ],
    ["asking for a vote", { kind: "request", topics: ["candidacies"] }, "022", "REQUEST"],
    ["asking for relief", { kind: "request", subject: "aid", topics: ["humanitarian"] }, "0233", "REQUEST"],
    ["asking for a release", { kind: "request", topics: ["detainees"] }, "0253", "REQUEST"],
    ["inviting to visit", { kind: "invite", subject: "visit", topics: ["trade"] }, "036", "AGREE"],
    ["inviting companies", { kind: "invite", subject: "cooperation", topics: ["investment"] }, "0211", "REQUEST"],
    ["offering scholarships", { kind: "offer", subject: "training" }, "033", "AGREE"],
    ["offering to mediate", { kind: "offer", topics: ["mediation"], trigger: "mediating" }, "039", "AGREE"],
    ["pledging a loan", { kind: "pledge", subject: "aid", topics: ["finance"] }, "0331", "AGREE"],
    ["pledging a visit", { kind: "pledge", subject: "visit" }, "036", "AGREE"],
    ["refusing to promise", { kind: "pledge", subject: "visit", negated: true }, "125", "REJECT"],
    ["having visited", { kind: "report", trigger: "visiting" }, "042", "CONSULT"],
    ["having opened an embassy", { kind: "report", trigger: "opening-mission" }, "050", "SUPPORT"],
    ["having recognised a state", { kind: "report", trigger: "recognition" }, "054", "SUPPORT"],
    ["having given relief", { kind: "report", trigger: "giving", topics: ["humanitarian"] }, "073", "AID"],
    ["having lifted a curfew", { kind: "report", trigger: "easing" }, "081", "CONCEDE"],
    ["having lifted sanctions", { kind: "report", trigger: "easing", topics: ["sanctions"] }, "085", "RETREAT"],
    ["worry", { kind: "concern" }, "012", "ACCUSE"],
    ["regret", { kind: "concern", trigger: "regret" }, "018", "CONSULT"],
    ["accusing of abuses", { kind: "condemn", trigger: "accusation", topics: ["human-rights"] }, "1122", "ACCUSE"],
    ["a note of protest", { kind: "condemn", trigger: "complaint" }, "114", "ACCUSE"],
    ["rejecting talks", { kind: "reject", subject: "meeting" }, "125", "REJECT"],
    ["not ruling out", { kind: "reject", negated: true }, "010", "CONSULT"],
    ["demanding a ceasefire", { kind: "demand", topics: ["ceasefire"] }, "1056", "REQUEST"],
    ["an ultimatum", { kind: "demand", trigger: "ultimatum" }, "139", "THREATEN"],
    ["a warning", { kind: "warn" }, "130", "THREATEN"],
    ["a telephone talk", { kind: "discuss", trigger: "telephone", joint: true }, "041", "CONSULT"],
  ])("%s", (_, act, cameo, plover) => {
    expect(codesFor({ ...plain, ...act })).toEqual({ cameo, plover });
  });

  test("the order of topics does not matter", () => {
    const topics = ["trade", "military", "intelligence"];
    const act = { kind: "request", subject: "cooperation", negated: false, joint: false } as const;
    expect(codesFor({ ...act, topics })).toEqual(codesFor({ ...act, topics: [...topics].reverse() }));
  });
});

describe("PLOVER", () => {
  test.each([
    ["081", "CONCEDE"],
    ["0841", "RETREAT"],
    ["0874", "RETREAT"],
    ["092", "INVESTIGATE"],
    ["175", "ASSAULT"],
    ["192", "COERCE"],
    ["055", "CONCEDE"],
    ["2042", "ASSAULT"],
  ])("%s is %s", (cameo, type) => {
    expect(ploverOf(cameo)).toBe(type);
  });

  test("every CAMEO code has a type", () => {
    for (const code of Object.keys(cameoCodes)) expect(ploverTypes).toContain(ploverOf(code));
  });

  test("what is no code is refused", () => {
    expect(() => ploverOf("21")).toThrow(/no CAMEO code/);
    expect(() => ploverOf("")).toThrow(RangeError);
  });

  test("types have a class, and older names where they had one", () => {
    expect(Object.keys(quadOf).sort()).toEqual([...ploverTypes].sort());
    expect(namesOfVersion05).toEqual({ REQUEST: "DEMAND", ACCUSE: "DISAPPROVE" });
  });
});
