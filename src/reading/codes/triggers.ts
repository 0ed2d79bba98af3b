/**
 * What the words of an act say beyond its kind, where the event codes tell it apart: "regretted" from "was concerned",
 * "by telephone" from "met". Language-neutral; each language has its words for them.
 */
export const triggerClasses = [
  // speech
  "hope",
  "regret",
  "disappointment",
  "greeting",
  "apology",
  "forgiveness",
  "accusation",
  "complaint",
  "ultimatum",
  "study",
  "defence",
  "recognition",
  // meeting
  "telephone",
  "visiting",
  "hosting",
  "mediating",
  "negotiating",
  "signing",
  // deeds
  "opening-mission",
  "giving",
  "working-together",
  "asylum",
  "easing",
  "releasing",
  "withdrawing",
  "investigating",
  "protesting",
  "mobilising",
  "sanctioning",
  "expelling",
  "breaking-off",
  "arresting",
  "coercing",
  "attacking",
] as const;

export type TriggerClass = (typeof triggerClasses)[number];

/** Deeds done against somebody: only announced, they are threats. */
export const hostileDeeds: ReadonlySet<TriggerClass> = new Set([
  "protesting",
  "sanctioning",
  "expelling",
  "breaking-off",
  "arresting",
  "coercing",
  "attacking",
]);

/** Deeds that take more than a decision: decided on, they are still to come. */
export const laterDeeds: ReadonlySet<TriggerClass> = new Set(["visiting", "hosting", "opening-mission", "giving"]);
