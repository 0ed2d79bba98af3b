import { makeColumn } from "../text/tokens.ts";
import type { TimeMention } from "../times/find-times.ts";
import type { BodyMention } from "./bodies.ts";
import type { ReadDocument } from "./document.ts";
import { firstFrom, firstOf } from "./first-from.ts";

const nearest = 40;

/** The times and bodies of a document, found by token. */
export class ClauseIndex {
  readonly #times: readonly TimeMention[];
  readonly #bodies: readonly BodyMention[];
  /** For each token one more than the place of its time, of its body; 0 for most. */
  readonly #timeOf: Int32Array;
  readonly #bodyOf: Int32Array;

  constructor({ tokens, times }: ReadDocument, bodies: readonly BodyMention[]) {
    const timeOf = makeColumn(tokens.count);
    const bodyOf = makeColumn(tokens.count);
    let at = 0;
    for (let index = 0; index < times.length; index += 1) {
      const { span } = times[index] as TimeMention;
      while (at < tokens.count && (tokens.end[at] as number) <= span[0]) at += 1;
      while (at < tokens.count && (tokens.start[at] as number) < span[1]) {
        timeOf[at] = index + 1;
        at += 1;
      }
    }
    for (let index = 0; index < bodies.length; index += 1) {
      const { first, last } = bodies[index] as BodyMention;
      for (let i = first; i < last; i += 1) bodyOf[i] = index + 1;
    }
    this.#times = times;
    this.#bodies = bodies;
    this.#timeOf = timeOf;
    this.#bodyOf = bodyOf;
  }

  /** The time whose words hold a token. */
  timeAt(token: number): TimeMention | null {
    // most tokens have none, and to ask a list for its place -1 is slow
    const place = this.#timeOf[token];
    return place ? (this.#times[place - 1] ?? null) : null;
  }

  /** Whether the words of a time hold one of a range of tokens. */
  holdsTime(first: number, last: number): boolean {
    for (let i = first; i < last; i += 1) if (this.#timeOf[i] !== 0) return true;
    return false;
  }

  /** The times that stand wholly inside a range of tokens, in order. */
  timesIn(first: number, last: number): readonly TimeMention[] {
    const timeOf = this.#timeOf;
    let found: TimeMention[] | null = null;
    for (let i = first; i < last; i += 1) {
      const place = timeOf[i] as number;
      // one that began before the range is not inside it, and each is found once
      if (place === 0 || timeOf[i - 1] === place || timeOf[last] === place) continue;
      found ??= [];
      found.push(this.#times[place - 1] as TimeMention);
    }
    return found ?? none;
  }

  /** The bodies that stand wholly inside a range of tokens, in order. */
  bodiesIn(first: number, last: number): readonly BodyMention[] {
    const found: BodyMention[] = [];
    for (let i = first; i < last; i += 1) {
      const body = this.bodyAt(i);
      if (body && body !== found.at(-1) && body.first >= first && body.last <= last) found.push(body);
    }
    return found;
  }

  /** The body whose words hold a token. */
  bodyAt(token: number): BodyMention | null {
    const place = this.#bodyOf[token];
    return place ? (this.#bodies[place - 1] ?? null) : null;
  }

  /** The last body named before a token, of those that `accepts` admits; looks at the nearest few only. */
  bodyBefore(token: number, accepts: (body: BodyMention) => boolean): BodyMention | null {
    const after = firstFrom(this.#bodies, token, firstOf);
    for (let i = after - 1; i >= 0 && i >= after - nearest; i -= 1) {
      const body = this.#bodies[i] as BodyMention;
      if (accepts(body)) return body;
    }
    return null;
  }
}

const none: readonly TimeMention[] = [];
