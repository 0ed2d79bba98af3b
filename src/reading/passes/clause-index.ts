import { makeColumn } from "../text/tokens.ts";
import type { TimeMention } from "../times/find-times.ts";
import type { BodyMention } from "./bodies.ts";
import type { ReadDocument } from "./document.ts";
import { firstFrom } from "./first-from.ts";

/** The times and bodies of a document, found by token. */
export interface ClauseIndex {
  /** The time whose words hold a token. */
  timeAt(token: number): TimeMention | null;
  /** The times that stand wholly inside a range of tokens, in order. */
  timesIn(first: number, last: number): readonly TimeMention[];
  /** The bodies that stand wholly inside a range of tokens, in order. */
  bodiesIn(first: number, last: number): readonly BodyMention[];
  /** The body whose words hold a token. */
  bodyAt(token: number): BodyMention | null;
  /** The last body named before a token, of those that `accepts` admits; looks at the nearest few only. */
  bodyBefore(token: number, accepts: (body: BodyMention) => boolean): BodyMention | null;
}

const nearest = 40;

export function clauseIndex({ tokens, times }: ReadDocument, bodies: readonly BodyMention[]): ClauseIndex {
  const timeOf = makeColumn(tokens.count);
  const bodyOf = makeColumn(tokens.count);
  let at = 0;
  times.forEach((time, index) => {
    while (at < tokens.count && (tokens.end[at] as number) <= time.span[0]) at += 1;
    while (at < tokens.count && (tokens.start[at] as number) < time.span[1]) {
      timeOf[at] = index + 1;
      at += 1;
    }
  });
  bodies.forEach((body, index) => {
    for (let i = body.first; i < body.last; i += 1) bodyOf[i] = index + 1;
  });
  // most tokens have none, and to ask a list for its place -1 is slow
  const timeAt = (token: number) => (timeOf[token] ? (times[(timeOf[token] as number) - 1] ?? null) : null);
  const bodyAt = (token: number) => (bodyOf[token] ? (bodies[(bodyOf[token] as number) - 1] ?? null) : null);
  return {
    timeAt,
    bodyAt,
    timesIn(first, last) {
      const found: TimeMention[] = [];
      for (let i = first; i < last; i += 1) {
        const time = timeAt(i);
        if (!time || time === found.at(-1) || timeOf[first - 1] === timeOf[i]) continue;
        if (timeOf[last] !== timeOf[i]) found.push(time);
      }
      return found;
    },
    bodiesIn(first, last) {
      const found: BodyMention[] = [];
      for (let i = first; i < last; i += 1) {
        const body = bodyAt(i);
        if (body && body !== found.at(-1) && body.first >= first && body.last <= last) found.push(body);
      }
      return found;
    },
    bodyBefore(token, accepts) {
      const after = firstFrom(bodies, token, (body) => body.first);
      for (let i = after - 1; i >= 0 && i >= after - nearest; i -= 1) {
        const body = bodies[i] as BodyMention;
        if (accepts(body)) return body;
      }
      return null;
    },
  };
}
