const { charCodeAt } = String.prototype;

/**
 * The code unit at an offset. As `text.charCodeAt(at)`, which is slow where the engine has met texts of many inner kinds (of
 * one byte or two, sliced, joined): it then looks the method up anew at every character.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}

/** Whether a code unit is a letter of ASCII. */
export function isLatin(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Whether a code unit is a figure of ASCII. */
export function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
