import { momentEnd } from "../record/moment.ts";
import { anchorName, cite, compareText } from "./documents.ts";
import type { Draft, Gathered } from "./draft.ts";
import type { Happening } from "./evidence.ts";
import type { Claim, Conflict, FoldedBody } from "./report.ts";
import { type HeldSession, isOneEvent } from "./sessions.ts";
import { shared, wordsBehind } from "./wording.ts";

/** Where documents disagree on a session: its date, its number, its place, and whether it was held at all by then. */
export function conflictingSessions(held: readonly HeldSession[], drafts: readonly Draft[]): Conflict[] {
  return [...dates(held), ...places(held), ...numbers(held), ...heldOrToCome(held, drafts), ...plans(drafts)];
}

/** Dates set for one thing, within days, by documents that do not know of each other. */
function plans(drafts: readonly Draft[]): Conflict[] {
  return drafts.flatMap(({ rivalDates, gist }) =>
    rivalDates.map(([one, other]): Conflict => {
      const number = one.number ?? other.number ?? gist.number;
      const what =
        gist.type === "session"
          ? `session${number === null ? "" : ` ${number}`} of ${gist.body ? theBody(gist.body) : "a joint body"}`
          : `the ${gist.type}`;
      return {
        about: `date set for ${what}`,
        kind: "planned-date",
        claims: [one, other].map(({ doc, span, when }) => ({ ...cite(doc, span), value: when ?? "" })),
      };
    }),
  );
}

/** Something told as signed in one document and as still negotiated in another of the same days. */
export function conflictingSignings(contradictions: Gathered["contradictions"]): Conflict[] {
  return contradictions.map(([signed, negotiated]) => ({
    about: `whether something had been signed: ${wordsBehind(shared(signed.about, negotiated.about), signed.quote).join(" ")}`,
    kind: "done-or-to-come",
    claims: [
      { ...cite(signed.doc, signed.span), value: "signed" },
      { ...cite(negotiated.doc, negotiated.span), value: "negotiated" },
    ],
  }));
}

function claim(happening: Happening, value: string): Claim {
  return { ...cite(happening.doc, happening.span), value };
}

function oncePerDocument(happenings: readonly Happening[]): Happening[] {
  return [...new Map(happenings.map((each) => [each.doc.id, each])).values()];
}

/** A body's name within a sentence. */
function theBody({ name }: FoldedBody): string {
  return /^(?:the|a|an)\s/i.test(name) || !/^[A-Za-z]/.test(name) ? name : `the ${name}`;
}

function named({ body, number }: HeldSession): string {
  return number === null ? `a session of ${theBody(body)}` : `session ${number} of ${theBody(body)}`;
}

function dates(held: readonly HeldSession[]): Conflict[] {
  return held.flatMap((session): Conflict[] => {
    const { dissenting, agreeing } = session;
    if (dissenting.length === 0) return [];
    const sides = [...agreeing.filter(({ when }) => when !== null).slice(0, 1), ...dissenting];
    return [
      {
        about: `date of ${named(session)}`,
        kind: "session-date",
        claims: sides.map((each) => claim(each, each.when ?? "")),
      },
    ];
  });
}

function places(held: readonly HeldSession[]): Conflict[] {
  return held.flatMap((session): Conflict[] => {
    const byCountry = new Map<string, Happening>();
    for (const each of session.agreeing) {
      const country = each.place?.country;
      if (country && !byCountry.has(country)) byCountry.set(country, each);
    }
    if (byCountry.size < 2) return [];
    return [
      {
        about: `place of ${named(session)}`,
        kind: "session-place",
        claims: [...byCountry.values()].map((each) => claim(each, each.place?.name ?? "")),
      },
    ];
  });
}

/** Two numbers given to what must be one session, or numbers that do not follow the dates. */
function numbers(held: readonly HeldSession[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const last = new Map<string, HeldSession>();
  for (const session of held) {
    if (session.number === null || session.when === null) continue;
    const before = last.get(session.body.id);
    last.set(session.body.id, session);
    const [earlier] = before?.agreeing ?? [];
    const [later] = session.agreeing;
    if (later && session.miscounted.length > 0) {
      conflicts.push({
        about: `number of the session of ${theBody(session.body)} on ${session.when}`,
        kind: "session-number",
        claims: oncePerDocument([...session.agreeing, ...session.miscounted])
          .filter(({ number }) => number !== null)
          .map((each) => claim(each, String(each.number))),
      });
    }
    if (!before || before.when === null || !earlier || !later || before.number === session.number) continue;
    const isOne = isOneEvent(before, session);
    const backwards = (before.number ?? 0) > session.number;
    if (!isOne && !backwards) continue;
    conflicts.push({
      about: isOne
        ? `number of the session of ${theBody(session.body)} on ${session.when}`
        : `order of sessions ${session.number} and ${before.number} of ${theBody(session.body)}`,
      kind: "session-number",
      claims: [claim(earlier, String(before.number)), claim(later, String(session.number))],
    });
  }
  return conflicts;
}

/** One document tells of a session as held, and a later one still speaks of it as to come. */
function heldOrToCome(held: readonly HeldSession[], drafts: readonly Draft[]): Conflict[] {
  const byNumber = new Map(held.map((session) => [`${session.body.id}|${session.number}`, session]));
  return drafts.flatMap((draft): Conflict[] => {
    const { type, body, number } = draft.gist;
    if (type !== "session" || !body || number === null) return [];
    const session = byNumber.get(`${body.id}|${number}`);
    const when = session?.when;
    const [evidence] = session?.agreeing ?? [];
    if (!session || !when || !evidence) return [];
    // The days around the session itself are full of texts that announce it and texts that report it.
    const late = draft.statements.find(
      ({ said, when: due }) => said > momentEnd(when) && (due === null || momentEnd(due) > said),
    );
    if (!late || late.doc === evidence.doc) return [];
    return [
      {
        about: `whether ${named(session)} had been held`,
        kind: "done-or-to-come",
        claims: [claim(evidence, when), { ...cite(late.doc, late.span), value: late.when ?? "to come" }],
      },
    ];
  });
}

/** Conflicts in an order that hangs on nothing but what they quote. */
export function inOrder(conflicts: readonly Conflict[]): Conflict[] {
  const key = ({ kind, claims }: Conflict) =>
    `${claims[0]?.on ?? ""} ${kind} ${claims.map((each) => anchorName(each)).join(" ")}`;
  return conflicts
    .map((conflict) => ({ conflict, at: key(conflict) }))
    .sort((a, b) => compareText(a.at, b.at))
    .map(({ conflict }) => conflict);
}
