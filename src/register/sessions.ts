import { daysBetween, momentEnd, momentStart, momentsOverlap } from "../record/moment.ts";
import type { Moment, Party } from "../record/record.ts";
import { compareText } from "./documents.ts";
import type { Happening } from "./evidence.ts";
import type { FoldedBody } from "./report.ts";
import type { Statement } from "./statements.ts";

/** A session that documents report as held, with all that they say of it. */
export interface HeldSession {
  readonly body: FoldedBody;
  /** Null where no document gives it. */
  readonly number: number | null;
  /** The date of the claim best placed to know; null where none gives one. */
  readonly when: Moment | null;
  readonly where: string | null;
  readonly country: Party | null;
  /** Whether a document told of it within days of the event. */
  readonly fresh: boolean;
  /** Documents that agree with `when`, the best placed first. */
  readonly agreeing: readonly Happening[];
  /** Documents that give the same number another date. */
  readonly dissenting: readonly Happening[];
  /** Documents that tell of this session under another number. */
  readonly miscounted: readonly Happening[];
}

/** Reports within so many days of each other may tell of one session: time zones, closing days, late items. */
const sameSessionDays = 5;
/** A report this soon after the event is held to know its date. */
const freshDays = 14;

/**
 * The sessions that were held, by body, in order of date. A session is one only where a document says so of the body:
 * a meeting of co-chairs or experts is none, and signing a session's numbered minutes shows that it was held.
 */
export function heldSessions(happenings: readonly Happening[], statements: readonly Statement[] = []): HeldSession[] {
  const claims = new Map<FoldedBody, Happening[]>();
  for (const happening of happenings) {
    const { encounter, body, number, lesser } = happening;
    if (!body || lesser) continue;
    const { kind } = encounter;
    if (kind !== "session" && kind !== "consultations" && !(kind === "signing" && number !== null)) continue;
    const list = claims.get(body);
    if (list) list.push(happening);
    else claims.set(body, [happening]);
  }
  const spoken = new Map<FoldedBody, Statement[]>();
  for (const statement of statements) {
    if (statement.body === null || statement.number === null) continue;
    const list = spoken.get(statement.body);
    if (list) list.push(statement);
    else spoken.set(statement.body, [statement]);
  }
  const held: HeldSession[] = [];
  for (const [body, list] of claims) held.push(...ofOneBody(body, list, spoken.get(body) ?? []));
  return held.sort(
    (a, b) =>
      compareText(a.body.id, b.body.id) ||
      compareText(startOf(a.when), startOf(b.when)) ||
      (a.number ?? 0) - (b.number ?? 0),
  );
}

function startOf(when: Moment | null): string {
  return when === null ? "" : momentStart(when);
}

function ofOneBody(body: FoldedBody, claims: readonly Happening[], spoken: readonly Statement[]): HeldSession[] {
  const numbered = new Map<number, Happening[]>();
  const nameless: Happening[] = [];
  for (const claim of claims) {
    if (claim.number === null) nameless.push(claim);
    else {
      const list = numbered.get(claim.number);
      if (list) list.push(claim);
      else numbered.set(claim.number, [claim]);
    }
  }
  const counted = [...numbered].flatMap(([number, list]) =>
    series(list).map((claimsOfOne) => settleDate(body, number, claimsOfOne)),
  );
  const sessions = withoutMiscounts(counted, spoken);
  // A report without a number belongs to the numbered session of that day, where there is one.
  const loose: Happening[] = [];
  for (const claim of nameless) {
    const home = sessions.find(
      (session) =>
        session.when !== null &&
        claim.when !== null &&
        close(claim.when, session.when) &&
        (claim.place?.country == null || session.country === null || claim.place.country === session.country),
    );
    if (home) (home.agreeing as Happening[]).push(claim);
    else if (claim.when !== null) loose.push(claim);
  }
  const clusters = gather(loose);
  return [...sessions, ...clusters.map((cluster) => settleDate(body, null, cluster))];
}

/**
 * Two numbers for one body's session of the same days, in one country, are one session miscounted somewhere. The number
 * that more documents give it, before and after, is kept; where as many give the one as the other, both rows stay. The
 * other is shown as a conflict.
 */
function withoutMiscounts(sessions: readonly HeldSession[], spoken: readonly Statement[]): HeldSession[] {
  const known = (session: HeldSession) => {
    const saying = spoken.filter(({ number }) => number === session.number);
    const told = session.agreeing.filter(isFresh);
    // What was said before of that session, not what the session itself said of the next.
    const before = saying.filter(({ day }) => day < startOf(session.when));
    return new Set([...told, ...before].map(({ doc }) => doc.id)).size;
  };
  const sorted = sessions
    .filter(({ when }) => when !== null)
    .sort((a, b) => compareText(startOf(a.when), startOf(b.when)));
  const wrong = new Set<HeldSession>();
  for (const [index, later] of sorted.entries()) {
    const earlier = sorted[index - 1];
    if (!earlier || wrong.has(earlier) || earlier.number === later.number || !isOneEvent(earlier, later)) continue;
    const [a, b] = [known(earlier), known(later)];
    if (a === b) continue;
    const [right, other] = a > b ? [earlier, later] : [later, earlier];
    wrong.add(other);
    (right.miscounted as Happening[]).push(...other.agreeing, ...other.dissenting);
  }
  return sessions.filter((session) => !wrong.has(session));
}

/** Whether two sessions of one body lie so near each other, in time and place, that they can only be one. */
export function isOneEvent(one: HeldSession, other: HeldSession): boolean {
  if (one.when === null || other.when === null || !close(one.when, other.when)) return false;
  return one.country === null || other.country === null || one.country === other.country;
}

function close(a: Moment, b: Moment): boolean {
  if (momentsOverlap(a, b)) return true;
  const gap = Math.min(
    Math.abs(daysBetween(momentEnd(a), momentStart(b))),
    Math.abs(daysBetween(momentEnd(b), momentStart(a))),
  );
  return gap <= sameSessionDays;
}

/** Claims in groups that may be one event, the earliest first. */
function gather(claims: readonly Happening[]): Happening[][] {
  const sorted = [...claims].sort((a, b) => compareText(startOf(a.when), startOf(b.when)) || byTrust(a, b));
  const clusters: Happening[][] = [];
  for (const claim of sorted) {
    const last = clusters.at(-1);
    const anchor = last?.at(-1);
    if (last && anchor?.when && claim.when && close(anchor.when, claim.when)) last.push(claim);
    else clusters.push([claim]);
  }
  return clusters;
}

/** Contemporary reports of one number so many days apart tell of two series, not of one session. */
const seriesDays = 180;

/**
 * The claims for one number, parted where contemporary reports lie too far apart to be of one session: the body counts
 * anew, or another body bears its name. What is told long afterwards goes to the nearest.
 */
function series(claims: readonly Happening[]): Happening[][] {
  const fresh = gather(claims.filter((claim) => claim.when !== null && isFresh(claim)));
  const groups: Happening[][] = [];
  for (const cluster of fresh) {
    const before = groups.at(-1)?.[0]?.when;
    const now = cluster[0]?.when;
    if (before && now && daysBetween(before, now) < seriesDays) groups.at(-1)?.push(...cluster);
    else groups.push([...cluster]);
  }
  const [first] = groups;
  if (!first) return [[...claims]];
  for (const claim of claims) {
    if (groups.some((group) => group.includes(claim))) continue;
    const { when } = claim;
    const home = when === null ? first : nearest(groups, when);
    home.push(claim);
  }
  return groups;
}

function nearest(groups: readonly Happening[][], when: Moment): Happening[] {
  const distance = (group: readonly Happening[]) =>
    Math.min(
      ...group.slice(0, 8).map((claim) => (claim.when === null ? 1e9 : Math.abs(daysBetween(claim.when, when)))),
    );
  return [...groups].sort((a, b) => distance(a) - distance(b))[0] ?? [];
}

/** Chooses the date of one session among claims; what gives another is kept as dissent, never averaged. */
function settleDate(body: FoldedBody, number: number | null, claims: readonly Happening[]): HeldSession {
  const exact = claims.filter((claim) => claim.when !== null && span(claim.when) <= 31);
  const clusters = gather(exact.length > 0 ? exact : claims.filter((claim) => claim.when !== null));
  clusters.sort((a, b) => trust(b) - trust(a) || compareText(startOf(a[0]?.when ?? null), startOf(b[0]?.when ?? null)));
  const [chosen = []] = clusters;
  const best = [...chosen].sort(byTrust)[0];
  const when = best?.when ?? null;
  const agreeing: Happening[] = [];
  const dissenting: Happening[] = [];
  for (const claim of claims) {
    (claim.when === null || when === null || close(claim.when, when) ? agreeing : dissenting).push(claim);
  }
  agreeing.sort(byTrust);
  const placed = agreeing.find((claim) => claim.place !== null);
  return {
    body,
    number,
    when,
    where: placed?.place?.name ?? null,
    country: placed?.place?.country ?? null,
    fresh: agreeing.some(isFresh),
    agreeing,
    dissenting: dissenting.sort(byTrust),
    miscounted: [],
  };
}

/** Days that a moment covers. */
function span(moment: Moment): number {
  return daysBetween(momentStart(moment), momentEnd(moment)) + 1;
}

function isFresh(claim: Happening): boolean {
  return claim.end !== null && daysBetween(claim.end, claim.doc.day) <= freshDays;
}

/** How well placed a group of claims is to know: contemporary reports first, then how many documents. */
function trust(cluster: readonly Happening[]): number {
  const fresh = cluster.filter(isFresh);
  const documents = new Set(cluster.map((claim) => claim.doc.id)).size;
  return (fresh.some((claim) => !claim.dateAssumed) ? 200 : fresh.length > 0 ? 100 : 0) + Math.min(documents, 99);
}

/** The order in which claims are believed: a stated date before an assumed one, the fuller, the earlier published. */
function byTrust(a: Happening, b: Happening): number {
  return (
    Number(a.dateAssumed) - Number(b.dateAssumed) ||
    (a.when === null ? 1 : 0) - (b.when === null ? 1 : 0) ||
    (a.when !== null && b.when !== null ? Math.sign(span(a.when) - span(b.when)) : 0) ||
    Number(isFresh(b)) - Number(isFresh(a)) ||
    compareText(a.doc.day, b.doc.day) ||
    compareText(a.doc.id, b.doc.id) ||
    a.span[0] - b.span[0]
  );
}
