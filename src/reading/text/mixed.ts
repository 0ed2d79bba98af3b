/** One number for two, of which the lower bits hang on all bits of both: the place in a table where what goes by both is sought first. */
export function mixed(one: number, two: number): number {
  const key = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b);
  return key ^ (key >>> 15);
}
