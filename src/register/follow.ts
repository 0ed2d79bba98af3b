import type { ChanceryRecord, Moment, Party } from "../record/record.ts";
import { foldBodies } from "./bodies.ts";
import { conflictingSessions, conflictingSignings, inOrder } from "./conflicts.ts";
import { correct } from "./corrections.ts";
import { knowableAt } from "./documents.ts";
import type { Draft } from "./draft.ts";
import { dress } from "./dress.ts";
import { type Happening, happeningsOf, testimoniesOf } from "./evidence.ts";
import { type Frame, nameWordsOf, partyWordsOf } from "./frame.ts";
import { conflictingInitiatives, conflictingPostponements, type Initiative, initiativeOf } from "./initiative.ts";
import { ledger } from "./ledger.ts";
import { gatherMatters } from "./matters.ts";
import { gatherPeople } from "./people.ts";
import { propose, proposeRenewals } from "./proposals.ts";
import { conflictingQuantities, quantitiesOf } from "./quantities.ts";
import type { Decision, FollowReport } from "./report.ts";
import { rule } from "./rulings.ts";
import { heldSessions } from "./sessions.ts";
import { settle } from "./settlements.ts";
import { type Statement, statementsOf } from "./statements.ts";

export interface FollowOptions {
  readonly parties: readonly [Party, Party];
  /** Only what was published by the end of this moment is known. */
  readonly asOf: Moment;
  readonly decisions?: readonly Decision[];
}

/**
 * What two parties asked of and promised each other, and what became of it: `chancery-follow/1`. A fold over records and
 * decisions, whatever their order: the same of both give the same report. Throws a RangeError where `asOf` is no moment.
 */
export function follow(records: readonly ChanceryRecord[], options: FollowOptions): FollowReport {
  const { parties: pair, asOf, decisions = [] } = options;
  const rulings = rule(decisions);
  const corrected = correct(records, rulings);
  const known = knowableAt(corrected.records, asOf, rulings.dates);
  const { docs } = known;
  const people = gatherPeople(docs, rulings.mergedPeople, rulings.splitPeople);
  const partyWords = partyWordsOf(docs, pair);
  const bodies = foldBodies(docs, pair, partyWords, rulings.bodies);
  const frame: Frame = { pair, people, bodies, partyWords, nameWords: nameWordsOf(docs) };

  const statements = docs.flatMap((doc) => statementsOf(doc, frame));
  const happenings: Happening[] = [];
  const initiatives: Initiative[] = [];
  for (const doc of docs) {
    const here = happeningsOf(doc, frame);
    happenings.push(...here);
    const initiative = initiativeOf(doc, here, pair);
    if (initiative) initiatives.push(initiative);
  }
  const testimonies = docs.flatMap((doc) => testimoniesOf(doc, frame));
  const settlements = settle(rulings, statements, known, asOf);

  const held = heldSessions(happenings, statements);
  const { drafts, doubts, contradictions } = gatherMatters(statements, happenings, testimonies, held, settlements);
  const homeOf = new Map<Statement, Draft>();
  for (const draft of drafts) for (const statement of draft.statements) homeOf.set(statement, draft);

  return {
    format: "chancery-follow/1",
    parties: pair,
    asOf,
    matters: dress(drafts, settlements, asOf),
    sessions: ledger(held, drafts, asOf),
    conflicts: inOrder([
      ...conflictingSessions(held, drafts),
      ...conflictingSignings(contradictions),
      ...conflictingInitiatives(initiatives),
      ...conflictingPostponements(testimonies),
      ...conflictingQuantities(docs.flatMap((doc) => quantitiesOf(doc, frame))),
    ]),
    proposals: [
      ...propose(doubts, homeOf),
      ...proposeRenewals(held, rulings.refusedRenewals),
      ...bodies.proposals,
      ...people.proposals,
    ],
    bodies: bodies.all,
    people: people.all.filter(({ party }) => party !== null && pair.includes(party)),
    leftOut: known.leftOut,
    idle: [...corrected.idle, ...settlements.idle].sort(),
  };
}
