/** The first digits of an id: few enough to read, enough that no two documents of a register are likely to share them. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, "").slice(0, 12);
}
