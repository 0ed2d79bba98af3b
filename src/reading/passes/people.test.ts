import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../languages/en/pack.ts";
import { prepare } from "../prepare.ts";
import { tokenize } from "../text/tokens.ts";
import { findMentions } from "./mentions.ts";
import { People, skeleton } from "./people.ts";

const pack = prepare(en);
const names = { particles: pack.particles, births: pack.births, plain: pack.words.notNames };

function peopleOf(text: string): { readonly people: People; readonly list: readonly string[] } {
  const tokens = tokenize(text);
  const people = new People(tokens, names);
  for (const mention of findMentions(tokens, 0, tokens.count, pack)) if (mention.type === "person") people.add(mention);
  people.settleLeaders(pack.leaders);
  people.settleOffices(pack);
  return {
    people,
    list: people.list.map((person) => `${person.name} | ${person.party ?? "-"} | ${[...person.offices].join("+")}`),
  };
}

describe("one person under several names", () => {
  test.each([
    [
      "Foreign Minister Sergey Lavrov came. Mr. Lavrov spoke. S.V.Lavrov left. Minister S.V.Lavrov slept.",
      "Sergey Lavrov",
    ],
    ["Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, came. Minister Kamikawa spoke.", "KAMIKAWA Yoko"],
    ["Foreign Minister Bui Thanh Son came. Minister Son spoke.", "Bui Thanh Son"],
    ["Foreign Minister Prince Faisal bin Farhan came. Prince Faisal spoke.", "Prince Faisal bin Farhan"],
    ["Minister of Foreign Affairs, Ignacio van Houten, came. Minister Van Houten spoke.", "Ignacio van Houten"],
    ["The President of Mauritania, Sidi Ould Mahmoud, came. President Ould Mahmoud spoke.", "Sidi Ould Mahmoud"],
    ["Iranian Foreign Minister Abbas Araghchi came. Foreign Minister Araqchi spoke.", "Abbas Araghchi"],
    ["Foreign Minister Fuad Hussein came. Foreign Minister Fouad Hussein spoke.", "Fuad Hussein"],
  ])("%s", (text, name) => {
    expect(peopleOf(text).people.list.map((person) => person.name)).toContain(name);
    expect(peopleOf(text).people.list).toHaveLength(1);
  });
});

describe("two people", () => {
  test.each([
    [
      "of one family",
      "the Amir Sheikh Nasser bin Khalid Al Mansour and Prime Minister Sheikh Hamad bin Jassim Al Mansour met.",
    ],
    ["of one surname, of two states", "Chinese Minister Wang Li met Singaporean Minister Wang Min."],
    ["with two names that sound like one", "Minister Badr Hamad met Minister Mohammed Karim Mahmoud."],
    [
      "with a family's name and two given ones",
      "Minister Sheikh Mohammed Al Sabri met the Emir Sheikh Tamim bin Hamad Al Sabri.",
    ],
    ["who share a given name", "Minister Ali Hassan met Minister Ali Karim."],
  ])("%s", (_, text) => {
    expect(peopleOf(text).people.list).toHaveLength(2);
  });
});

test("the party tells what an office's words mean", () => {
  expect(peopleOf("Foreign Secretary Vikram Misri came. Indian Foreign Secretary Misri spoke.").list).toEqual([
    "Vikram Misri | IN | senior-official",
  ]);
  expect(peopleOf("Secretary Enrique Manalo came. DFA Secretary Manalo spoke.").list).toEqual([
    "Enrique Manalo | PH | foreign-minister",
  ]);
});

describe("whose a leader is", () => {
  test.each([
    ["President Putin spoke.", "Putin | RU | head-of-state"],
    ["President Abdel Fattah El-Sisi spoke.", "Abdel Fattah El-Sisi | EG | head-of-state"],
    ["President Luiz Inácio Lula da Silva spoke.", "Luiz Inácio Lula da Silva | BR | head-of-state"],
    ["Prime Minister Orban spoke.", "Orban | HU | head-of-government"],
    // what the text says goes before
    ["Peruvian President Carlos Menem spoke.", "Carlos Menem | PE | head-of-state"],
    ["Guyana's President Mensah came. President Mensah spoke.", "Mensah | GY | head-of-state"],
    // two states' leaders have the name
    ["President Kim spoke.", "Kim | - | head-of-state"],
    ["King Abdullah spoke.", "Abdullah | - | head-of-state"],
    ["President Kim Dae-jung spoke.", "Kim Dae-jung | KR | head-of-state"],
    // somebody else of that name, or somebody who leads nothing
    ["President Ricardo Putin spoke.", "Ricardo Putin | - | head-of-state"],
    ["Ambassador Putin spoke.", "Putin | - | ambassador"],
    ["Foreign Minister Prince Turki bin Abdullah spoke.", "Prince Turki bin Abdullah | - | foreign-minister"],
  ])("%s", (text, person) => {
    expect(peopleOf(text).list).toEqual([person]);
  });
});

test("a bare name is found where it can be only one party's", () => {
  const text = "Iranian Foreign Minister Abbas Araghchi came. Araghchi spoke.";
  const { people } = peopleOf(text);
  const tokens = tokenize(text);
  const at = tokens.form.lastIndexOf("araghchi");
  expect(people.bareAt(at, tokens.count)?.person.name).toBe("Abbas Araghchi");
  expect(people.bareAt(at + 1, tokens.count)).toBeNull();
});

test("words of the language are nobody's name", () => {
  const text = "General Secretary To Lam came. To improve ties, they met.";
  const { people } = peopleOf(text);
  const tokens = tokenize(text);
  expect(people.bareAt(tokens.form.lastIndexOf("to"), tokens.count)).toBeNull();
});

test("spellings of one sound", () => {
  expect(skeleton("Araghchi")).toBe(skeleton("Araqchi"));
  expect(skeleton("Fuad")).toBe(skeleton("Fouad"));
  expect(skeleton("Lavrov")).not.toBe(skeleton("Landau"));
});

test("letters of ASCII alone are read as all others", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."aceghikpqvzlrt"), maxLength: 12 });
  fc.assert(
    fc.property(letters, (word) => {
      expect(skeleton(word)).toBe(skeleton(`${word}\u0301`));
    }),
  );
});
