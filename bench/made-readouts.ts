/**
 * Readouts made by the thousand, for measuring a large register: about ten acts each, between two of sixty states, of
 * 2008 to 2025. The same number gives the same readout. One in fifty of the first thousand is of Iraq and Russia,
 * so that what is asked of that pair stays the same however many others are filed.
 */

const states = [
  ["Albania", "Tirana"],
  ["Algeria", "Algiers"],
  ["Argentina", "Buenos Aires"],
  ["Armenia", "Yerevan"],
  ["Austria", "Vienna"],
  ["Azerbaijan", "Baku"],
  ["Bahrain", "Manama"],
  ["Bangladesh", "Dhaka"],
  ["Belarus", "Minsk"],
  ["Belgium", "Brussels"],
  ["Brazil", "Brasília"],
  ["Bulgaria", "Sofia"],
  ["Canada", "Ottawa"],
  ["China", "Beijing"],
  ["Croatia", "Zagreb"],
  ["Cuba", "Havana"],
  ["Cyprus", "Nicosia"],
  ["Denmark", "Copenhagen"],
  ["Egypt", "Cairo"],
  ["Estonia", "Tallinn"],
  ["Ethiopia", "Addis Ababa"],
  ["Finland", "Helsinki"],
  ["France", "Paris"],
  ["Germany", "Berlin"],
  ["Ghana", "Accra"],
  ["Greece", "Athens"],
  ["Hungary", "Budapest"],
  ["India", "New Delhi"],
  ["Indonesia", "Jakarta"],
  ["Iran", "Tehran"],
  ["Ireland", "Dublin"],
  ["Italy", "Rome"],
  ["Japan", "Tokyo"],
  ["Jordan", "Amman"],
  ["Kazakhstan", "Astana"],
  ["Kenya", "Nairobi"],
  ["Kuwait", "Kuwait City"],
  ["Latvia", "Riga"],
  ["Lebanon", "Beirut"],
  ["Libya", "Tripoli"],
  ["Malaysia", "Kuala Lumpur"],
  ["Mexico", "Mexico City"],
  ["Morocco", "Rabat"],
  ["Nepal", "Kathmandu"],
  ["Nigeria", "Abuja"],
  ["Norway", "Oslo"],
  ["Oman", "Muscat"],
  ["Pakistan", "Islamabad"],
  ["Peru", "Lima"],
  ["Poland", "Warsaw"],
  ["Portugal", "Lisbon"],
  ["Qatar", "Doha"],
  ["Serbia", "Belgrade"],
  ["Spain", "Madrid"],
  ["Sweden", "Stockholm"],
  ["Tunisia", "Tunis"],
  ["Turkey", "Ankara"],
  ["Ukraine", "Kyiv"],
  ["Uzbekistan", "Tashkent"],
  ["Vietnam", "Hanoi"],
] as const;

const given = ["Adel", "Boris", "Carla", "Dina", "Emil", "Farid", "Goran", "Hana", "Igor", "Jana", "Karim", "Leila"];
const family = [
  "Adamov",
  "Brandt",
  "Castro",
  "Dorn",
  "Elmasri",
  "Fontane",
  "Grech",
  "Haddad",
  "Ilves",
  "Jansen",
  "Kovac",
];
const fields = [
  "trade",
  "energy",
  "water",
  "transport",
  "education",
  "culture",
  "health",
  "agriculture",
  "tourism",
  "fisheries",
  "satellites",
  "railways",
  "pipelines",
  "ports",
  "textiles",
  "banking",
  "archives",
  "customs",
  "visas",
  "irrigation",
] as const;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];

/** A number from 0 up to 1, the same for the same seed and step. */
function chance(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** The readout of this number. */
export function madeReadout(number: number): string {
  const next = chance(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const ofThePair = number < 1000 && number % 50 === 0;
  const one = ofThePair ? (["Iraq", "Baghdad"] as const) : pick(states);
  let other = ofThePair ? (["Russia", "Moscow"] as const) : pick(states);
  while (other[0] === one[0]) other = pick(states);
  const [a, capital] = one;
  const [b, city] = other;
  const [first, second] = [`${pick(given)} ${pick(family)}`, `${pick(given)} ${pick(family)}`];
  const year = 2008 + Math.floor(next() * 18);
  const date = `${year}-${String(1 + Math.floor(next() * 12)).padStart(2, "0")}-${String(1 + Math.floor(next() * 28)).padStart(2, "0")}`;
  const [f, g, h, i] = [pick(fields), pick(fields), pick(fields), pick(fields)];
  const file = Math.floor(next() * 50_000);
  const rare = ofThePair ? " within the quinquennial framework" : "";
  return `---
title: Ministers of ${a} and ${b} meet in ${city}
publisher: Ministry of Foreign Affairs of ${a}
published: ${date}
source: https://example.org/made/${number}
---

Foreign Minister ${first} of ${a} met with Foreign Minister ${second} of ${b} in ${city}.

Minister ${first} thanked ${b} for its support in ${f}. He stressed the need to sign an agreement on ${g} under file ${file}${rare}. He invited Minister ${second} to visit ${capital} in ${pick(months)} ${year + 1}. He said that ${a} will train ${10 + Math.floor(next() * 90)} specialists in ${h}. He expressed concern over delays in ${i}.

Minister ${second} congratulated ${a} on its elections. He reaffirmed the support of ${b} for the sovereignty of ${a}. He called on ${a} to open its market for ${f}. He said that ${b} opened a centre for ${g} in ${city}. The two sides agreed to hold consultations on ${h} next year.
`;
}
