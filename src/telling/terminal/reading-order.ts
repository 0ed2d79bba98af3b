const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/** Whether the text holds letters that are written from right to left. */
export function holdsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * The text set apart from what surrounds it (U+2068 FIRST STRONG ISOLATE … U+2069), where its letters run from right to
 * left: so that a name or a quote keeps its order and leaves that of its neighbours alone. Of one line only: an isolate
 * ends with its paragraph.
 */
export function isolate(line: string): string {
  return holdsRightToLeft(line) ? `\u2068${line}\u2069` : line;
}
