/**
 * PLOVER event types and how CAMEO codes become them.
 *
 * Source: the PLOVER manual, 0.7b1 (Open Event Data Alliance, github.com/openeventdata/PLOVER, PLOVER_MANUAL.tex), its
 * CAMEO2PLOVER-2021.txt, and the type names of the POLECAT data set coded with it, where DEMAND is REQUEST and takes in
 * requests, and DISAPPROVE is ACCUSE. INVESTIGATE is a type of the manual up to 0.6; from 0.7 it is a mode of ACCUSE.
 */
export const ploverTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "INVESTIGATE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

export type PloverType = (typeof ploverTypes)[number];

export const ploverQuads = [
  "verbal-cooperation",
  "material-cooperation",
  "verbal-conflict",
  "material-conflict",
] as const;
export type PloverQuad = (typeof ploverQuads)[number];

/** The manual's four classes ("quad categories"). */
export const quadOf: { readonly [type in PloverType]: PloverQuad } = {
  AGREE: "verbal-cooperation",
  CONSULT: "verbal-cooperation",
  SUPPORT: "verbal-cooperation",
  CONCEDE: "verbal-cooperation",
  COOPERATE: "material-cooperation",
  AID: "material-cooperation",
  RETREAT: "material-cooperation",
  INVESTIGATE: "verbal-conflict",
  REQUEST: "verbal-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  THREATEN: "verbal-conflict",
  PROTEST: "material-conflict",
  SANCTION: "material-conflict",
  MOBILIZE: "material-conflict",
  COERCE: "material-conflict",
  ASSAULT: "material-conflict",
};

/** What PLOVER 0.5, in which the gold standard records are written, calls the types that have been renamed since. */
export const namesOfVersion05: { readonly [type in PloverType]?: string } = { REQUEST: "DEMAND", ACCUSE: "DISAPPROVE" };

/** By CAMEO code; the longest beginning of a code decides. */
const conversion: { readonly [beginning: string]: PloverType } = {
  // The manual drops CAMEO 01: a statement by itself is no event. What is said in a meeting is part of the meeting.
  "01": "CONSULT",
  "012": "ACCUSE",
  "016": "REJECT",
  "017": "SUPPORT",
  "018": "SUPPORT",
  "019": "AGREE",
  // Dropped too up to 0.7; REQUEST of the data set takes it in.
  "02": "REQUEST",
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "055": "CONCEDE",
  "06": "COOPERATE",
  "07": "AID",
  "08": "CONCEDE",
  "084": "RETREAT",
  "085": "RETREAT",
  "086": "RETREAT",
  "087": "RETREAT",
  "09": "INVESTIGATE",
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "1712": "ASSAULT",
  "175": "ASSAULT",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "191": "COERCE",
  "192": "COERCE",
  "20": "ASSAULT",
};

/**
 * The PLOVER type of a CAMEO code.
 * @throws RangeError where `cameo` is no CAMEO code
 */
export function ploverOf(cameo: string): PloverType {
  for (let length = cameo.length; length >= 2; length -= 1) {
    const type = conversion[cameo.slice(0, length)];
    if (type !== undefined) return type;
  }
  throw new RangeError(`"${cameo}" is no CAMEO code`);
}
