/** One position of a pattern: what has to stand there, the slot that keeps it, and the positions that may follow. */
export interface Position {
  /** A word, or the name of a class or a time in `class`; both null only in a pattern's beginning. */
  readonly word: string | null;
  readonly class: string | null;
  readonly slot: string | null;
  readonly next: Position[];
  /** Whether the pattern may end here. */
  final: boolean;
}

const longestGap = 5;
const deepestBracket = 12;

const position = (word: string | null, name: string | null, slot: string | null): Position => ({
  word,
  class: name,
  slot,
  next: [],
  final: false,
});

/**
 * Parses a pattern into a graph of its positions, without loops, and gives its beginning. See `TimeForm` for the signs.
 * @throws SyntaxError naming the pattern and the offset where it is malformed
 */
export function parseForm(pattern: string): Position {
  let at = 0;
  const fail = (expected: string): never => {
    throw new SyntaxError(`time pattern "${pattern}", at ${at}: expected ${expected}`);
  };
  const skip = () => {
    while (pattern[at] === " ") at += 1;
  };
  /** Reads on from `open`, the positions after which the next may stand, and gives those after what was read. */
  type Ends = readonly Position[];
  const follow = (open: Ends, step: Position): Ends => {
    for (const before of open) before.next.push(step);
    return [step];
  };
  const join = (a: Ends, b: Ends): Ends => [...a, ...b.filter((item) => !a.includes(item))];

  function either(open: Ends, depth: number): Ends {
    if (depth > deepestBracket) fail("fewer nested brackets");
    let ends = sequence(open, depth);
    while (pattern[at] === "|") {
      at += 1;
      ends = join(ends, sequence(open, depth));
    }
    return ends;
  }
  function sequence(open: Ends, depth: number): Ends {
    let ends = open;
    for (;;) {
      skip();
      const sign = pattern[at];
      if (sign === undefined || sign === ")" || sign === "|") return ends;
      const after = single(sign, ends, depth);
      if (pattern[at] === "?") {
        at += 1;
        ends = join(ends, after);
      } else ends = after;
    }
  }
  function single(sign: string, open: Ends, depth: number): Ends {
    if (sign === "(") {
      at += 1;
      const ends = either(open, depth + 1);
      if (pattern[at] !== ")") fail('")"');
      at += 1;
      return ends;
    }
    if (sign === "[") {
      const close = pattern.indexOf("]", at);
      if (close < 0) fail('"]"');
      const [name = "", slot = name, ...rest] = pattern.slice(at + 1, close).split(":");
      if (rest.length > 0 || !/^[a-z][a-z-]*$/.test(name) || !/^[a-z][a-z-]*$/.test(slot)) {
        fail("a class in small letters, or class:slot");
      }
      at = close + 1;
      return follow(open, position(null, name, slot));
    }
    if (pattern.startsWith("..", at)) {
      at += 2;
      let ends = open;
      let last = open;
      for (let count = 0; count < longestGap; count += 1) {
        last = follow(last, position(null, "word", null));
        ends = join(ends, last);
      }
      return ends;
    }
    if (sign === "\\") at += 1;
    const begin = at;
    at += 1;
    while (at < pattern.length && !" ?()|[]".includes(pattern[at] as string)) at += 1;
    return follow(open, position(pattern.slice(begin, at), null, null));
  }

  const beginning = position(null, null, null);
  const ends = either([beginning], 0);
  if (at < pattern.length) fail("the end of the pattern");
  if (ends.includes(beginning)) throw new SyntaxError(`time pattern "${pattern}" can stand for nothing`);
  for (const end of ends) end.final = true;
  return beginning;
}

/** Every position of a pattern, each once. */
export function positionsOf(beginning: Position): Position[] {
  const seen = new Set<Position>(beginning.next);
  for (const item of seen) for (const next of item.next) seen.add(next);
  return [...seen];
}
