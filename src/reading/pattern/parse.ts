/**
 * The pattern language of rules. Eight signs:
 *
 *     word      the word itself, in lower case            thanks
 *     @verb     any form of a verb                         @thank = thank, thanks, thanked, thanking
 *     [class]   any word or phrase of a word class         [gratitude]
 *     {name}    one to twelve words, kept under the name   to {to} for
 *     ..        none to six words of a noun group          expressed .. thanks
 *     ...       none to twelve words, no full stop
 *     (a|b)     one of several                             (of|for)
 *     ?         the thing before it may be missing         (the)?
 *
 * There is no unbounded repetition, so that a match is never longer than the pattern allows.
 */
export type Pattern =
  | { readonly type: "word"; readonly form: string }
  | { readonly type: "verb"; readonly lemma: string }
  | { readonly type: "class"; readonly name: string }
  | {
      readonly type: "gap";
      readonly any: boolean;
      readonly least: number;
      readonly most: number;
      readonly slot: string | null;
    }
  | { readonly type: "sequence"; readonly items: readonly Pattern[] }
  | { readonly type: "either"; readonly options: readonly Pattern[] }
  | { readonly type: "optional"; readonly item: Pattern };

/** A pattern that does not parse: names the pattern, the offset in it, and what was expected there. */
export class PatternError extends Error {
  override readonly name = "PatternError";
  constructor(pattern: string, offset: number, expected: string) {
    super(`pattern "${pattern}", at ${offset}: expected ${expected}`);
  }
}

const depthLimit = 20;

/**
 * Parses a pattern.
 * @throws PatternError where the pattern is malformed
 */
export function parsePattern(source: string): Pattern {
  let at = 0;
  const skip = () => {
    while (source[at] === " ") at += 1;
  };
  function sequence(depth: number): Pattern {
    if (depth > depthLimit) throw new PatternError(source, at, "fewer nested brackets");
    const items: Pattern[] = [];
    for (;;) {
      skip();
      const sign = source[at];
      if (sign === undefined || sign === ")" || sign === "|") break;
      let item = single(sign, depth);
      if (source[at] === "?") {
        at += 1;
        item = { type: "optional", item };
      }
      items.push(item);
    }
    if (items.length === 0) throw new PatternError(source, at, "a word, a class or a bracket");
    return items.length === 1 ? (items[0] as Pattern) : { type: "sequence", items };
  }
  function either(depth: number): Pattern {
    const options = [sequence(depth)];
    while (source[at] === "|") {
      at += 1;
      options.push(sequence(depth));
    }
    return options.length === 1 ? (options[0] as Pattern) : { type: "either", options };
  }
  function single(sign: string, depth: number): Pattern {
    if (sign === "(") {
      at += 1;
      const inner = either(depth + 1);
      if (source[at] !== ")") throw new PatternError(source, at, '")"');
      at += 1;
      return inner;
    }
    if (sign === "[") return { type: "class", name: until("]") };
    if (sign === "{") {
      const slot = until("}");
      return { type: "gap", any: true, least: 1, most: 12, slot };
    }
    if (source.startsWith("...", at)) {
      at += 3;
      return { type: "gap", any: true, least: 0, most: 12, slot: null };
    }
    if (source.startsWith("..", at)) {
      at += 2;
      return { type: "gap", any: false, least: 0, most: 6, slot: null };
    }
    const begin = at;
    while (at < source.length && !" ?()|[]{}".includes(source[at] as string)) at += 1;
    const word = source.slice(begin, at);
    if (word === "") throw new PatternError(source, at, "a word");
    if (word.startsWith("@")) return { type: "verb", lemma: word.slice(1) };
    return { type: "word", form: word };
  }
  function until(close: string): string {
    const end = source.indexOf(close, at);
    if (end < 0) throw new PatternError(source, at, `"${close}"`);
    const name = source.slice(at + 1, end);
    if (!/^[a-z][a-z-]*$/.test(name)) throw new PatternError(source, at + 1, "a name in small letters");
    at = end + 1;
    return name;
  }
  const whole = either(0);
  if (at < source.length) throw new PatternError(source, at, "the end of the pattern");
  return whole;
}
