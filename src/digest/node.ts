import { hash } from "node:crypto";

/** What `digest` in anywhere.ts gives, by Node's own hash: many times as fast. */
export function digest(text: string): string {
  return `sha256:${hash("sha256", text)}`;
}
