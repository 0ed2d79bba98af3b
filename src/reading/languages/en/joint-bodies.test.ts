import { describe, expect, test } from "vitest";
import { bodySorts } from "../../world/bodies.ts";
import { bodyModifiers, bodyNouns, bodyTails, namedConferences, notTheSession, sittings } from "./joint-bodies.ts";

function noun(words: string) {
  return bodyNouns.find((item) => item.words === words);
}

describe("joint bodies", () => {
  test("every phrase stands once", () => {
    const words = bodyNouns.map((item) => item.words);
    expect(words.filter((item, i) => words.indexOf(item) !== i)).toEqual([]);
  });

  test("phrases are lower case unless exact", () => {
    expect(bodyNouns.filter(({ words, exact }) => !exact && words !== words.toLowerCase())).toEqual([]);
  });

  test("every sort has words", () => {
    expect(bodySorts.filter((sort) => !bodyNouns.some((item) => item.sort === sort))).toEqual([]);
  });

  test.each([
    ["joint committee", "joint-body", "session", "session"],
    ["intergovernmental commission", "joint-body", "session", "session"],
    ["JCM", "joint-body", "session", "session"],
    ["political consultations", "joint-body", "consultations", "meeting"],
    ["strategic dialogue", "joint-body", "consultations", "meeting"],
    ["joint working group", "joint-body", "session", "session"],
    ["business forum", "joint-body", "conference", "conference"],
    ["summit", "conference", "conference", "conference"],
    ["general assembly", "conference", "conference", "conference"],
    ["memorandum of understanding", "agreement", null, "agreement"],
    ["action plan", "agreement", null, "agreement"],
    ["exchange of notes", "agreement", null, "agreement"],
  ])("%s is a %s", (words, type, encounter, subject) => {
    expect(noun(words)).toMatchObject({ type, encounter, subject, alone: true });
  });

  test("a bare noun does not stand alone", () => {
    for (const words of ["committee", "forum", "agreement", "plan"]) expect(noun(words)?.alone).toBe(false);
  });

  test.each([
    ["joint committee", "joint committees"],
    ["memorandum of understanding", "memoranda of understanding"],
    ["double taxation agreement", "double taxation agreements"],
    ["treaty of friendship", "treaties of friendship"],
    ["exchange of notes", "exchanges of notes"],
    ["congress", "congresses"],
    ["political consultations", null],
    ["agreed minutes", null],
    ["MoU", null],
  ])("the plural of %s is %s", (words, many) => {
    expect(noun(words)?.plural).toBe(many);
  });

  test("lists hold each word once", () => {
    for (const list of [
      bodyModifiers,
      bodyTails,
      sittings,
      notTheSession,
      namedConferences.map(({ words }) => words),
    ]) {
      expect(list.filter((words, i) => list.indexOf(words) !== i)).toEqual([]);
    }
  });
});
