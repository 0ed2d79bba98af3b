const { charCodeAt } = String.prototype;

/**
 * The code unit at an offset. As `text.charCodeAt(at)`, which is slow where the engine has met texts of many inner kinds (of
 * one byte or two, sliced, joined): it then looks the method up anew at every character.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
