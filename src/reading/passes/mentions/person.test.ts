import { expect, test } from "vitest";
import { en } from "../../languages/en/pack.ts";
import { prepare } from "../../prepare.ts";
import { tokenize } from "../../text/tokens.ts";
import { placeOf } from "./mention.ts";
import { isNobody, personAt } from "./person.ts";

const pack = prepare(en);

const sentences = [
  ...[...en.acts, ...en.encounters, ...en.news].flatMap(({ examples, refuses }) => [...examples, ...refuses]),
  "The visiting Foreign Minister of Kenya, H.E. Ms. Ana Lima, met KAMIKAWA Yoko, Minister for Foreign Affairs of Japan.",
  "In New York, New Zealand's new High Commissioner met his Chilean counterpart and Chad Peterson, Minister of Trade.",
  "China's General Xu Lian, the WHO Representative in Sudan and the head of Polish diplomacy spoke.",
];

test("whoever is told to be nobody is drafted as nobody", () => {
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const tokens = tokenize(sentence);
    const place = placeOf(tokens, 0, tokens.count, pack);
    for (let at = 0; at < tokens.count; at += 1)
      if (
        isNobody(place, at, pack.roles.at(tokens, at)) &&
        personAt(placeOf(tokens, 0, tokens.count, pack), at) !== null
      )
        wrong.push(`${tokens.form[at]}: ${sentence}`);
  }
  expect(wrong).toEqual([]);
});
