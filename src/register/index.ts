/** The register: records in, matters out. Pure: what it needs is handed in. */
export { compare } from "./compare.ts";
export { encounterGroups } from "./encounters.ts";
export { type FollowOptions, follow } from "./follow.ts";
export * from "./report.ts";
