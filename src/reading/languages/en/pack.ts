import type { LanguagePack } from "../../language-pack.ts";
import { codeWords } from "./code-words.ts";
import { encounterWords } from "./encounter-words.ts";
import { gatheringWords } from "./gathering-words.ts";
import { inflect } from "./inflect.ts";
import {
  bodyModifiers,
  bodyNouns,
  bodyTails,
  bodyWords,
  notTheSession,
  ordinalEnds,
  organs,
  sittings,
} from "./joint-bodies.ts";
import { leaders } from "./leaders.ts";
import { ambiguousNames, names, shields } from "./names.ts";
import { newsWords } from "./news-words.ts";
import { honorifics, nameParticles, officeModifiers, offices, portfolioRegions, portfolios } from "./offices.ts";
import { asks } from "./rules/asks.ts";
import { encounters } from "./rules/encounters.ts";
import { news } from "./rules/news.ts";
import { promises } from "./rules/promises.ts";
import { speech } from "./rules/speech.ts";
import { stances } from "./rules/stances.ts";
import { aims, subjects } from "./rules/subjects.ts";
import { talks } from "./rules/talks.ts";
import { thanks } from "./rules/thanks.ts";
import { sittingStates } from "./sitting-words.ts";
import { times } from "./times.ts";
import { topicWords } from "./topics.ts";
import { undertakingWords } from "./undertaking-words.ts";
import { verbs } from "./verbs.ts";
import {
  abbreviations,
  agencies,
  anaphors,
  initials,
  layoutWords,
  mastheads,
  ordinals,
  sides,
  stops,
  tens,
  words,
} from "./word-lists.ts";
import { classes } from "./words.ts";

const singleWords = (list: readonly string[]) => list.flatMap((item) => item.split(/[ -]/));

/** English. */
export const en: LanguagePack = {
  code: "en",
  abbreviations,
  initials,
  layout: layoutWords,
  verbs: inflect(verbs),
  classes,
  stops,
  names,
  ambiguous: ambiguousNames,
  shields,
  offices,
  honorifics,
  leaders,
  particles: nameParticles,
  anaphors,
  sides,
  words: {
    ...words,
    notTheSession: singleWords(notTheSession),
    portfolios: singleWords(portfolios),
    directions: [...words.directions, ...portfolioRegions],
    modifiers: [...words.modifiers, ...singleWords(officeModifiers)],
  },
  acts: [...thanks, ...speech, ...asks, ...promises, ...stances, ...talks],
  encounters,
  news,
  newsWords,
  encounterWords,
  gatheringWords,
  subjects,
  aims,
  undertakingWords,
  topicWords,
  codeWords,
  agencies,
  mastheads,
  times,
  bodyNouns,
  bodyModifiers,
  bodyTails,
  organs,
  bodyWords,
  sittings,
  ordinalEnds,
  ordinals,
  sittingStates,
  tens,
};
