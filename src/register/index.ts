/** The register: records in, matters out. Pure: what it needs is handed in. */
export { type FollowOptions, follow } from "./follow.ts";
export * from "./report.ts";
