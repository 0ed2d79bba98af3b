/**
 * How publishers name themselves in a line of their own above a text: "Ministry of Foreign Affairs of the Kingdom of
 * Thailand", "Royal Thai Embassy, Warsaw". A line is such a name where it has one of the institutions and, besides, only
 * words of portfolios, names of places and the words listed here; "Ministry of Foreign Affairs summons ambassador" has others.
 */
import { names } from "./names.ts";
import { portfolios } from "./offices.ts";

export const institutions: readonly string[] = [
  ...["ministry", "department", "embassy", "high commission", "consulate", "consulate general", "permanent mission"],
  ...["presidency", "prime minister's office", "president's office", "office of the", "press service", "press office"],
  ...["government", "chancellery", "royal court", "cabinet", "secretariat", "press and information", "foreign office"],
];

const others =
  "of the and for to in at & republic kingdom state states federation union people's democratic islamic royal hashemite arab general federal socialist office president prime minister minister's president's information press service media public communication communications division directorate department section spokesperson united commonwealth plurinational bolivarian co-operative grand duchy principality sultanate principal permanent mission high commission consulate embassy official website portal site";

const words = (phrase: string) => phrase.toLowerCase().split(/[^\p{L}\p{N}'&-]+/u);

export const mastheadWords: readonly string[] = [
  ...new Set([...institutions, ...portfolios, others, ...names.map((name) => name.words)].flatMap(words)),
];
