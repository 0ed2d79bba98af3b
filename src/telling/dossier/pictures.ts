import { isMoment, momentEnd, momentStart } from "../../record/moment.ts";
import type { Moment, Party } from "../../record/record.ts";
import type { Matter, SessionRow } from "../../register/report.ts";
import { capital, counted, listOf, ordinal } from "../english.ts";
import { encounterWords } from "../kind-words.ts";
import { momentWords } from "../moment-words.ts";
import type { Lane, Picture } from "../paper/paper.ts";
import { shown } from "../reading-order.ts";
import type { Dossier } from "./dossier.ts";
import { matterTitle, stateTones, stateWords } from "./matter-words.ts";
import { isFaceToFace } from "./meetings.ts";

const days = (moments: readonly (Moment | null)[]): string[] =>
  moments.flatMap((moment) => (moment !== null && isMoment(moment) ? [momentStart(moment), momentEnd(moment)] : []));

/** From the first to the last of the days, in whole years; null where there are none. */
function reach(all: readonly string[]): { readonly from: string; readonly to: string } | null {
  const sorted = all.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

/** More lanes than this are no picture any more. */
const mostLanes = 18;

/** Matters that a picture says something of: those that moved, then those still open; earliest first. */
function drawn(dossier: Dossier): readonly Matter[] {
  const all = dossier.byState.flatMap(({ matters }) => matters);
  const weight = ({ history, state }: Matter) =>
    history.length * 2 + (state === "overdue" || state === "scheduled" ? 3 : 0);
  return all
    .filter(({ history }) => history.length > 1)
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
    .slice(0, mostLanes - 2)
    .sort((a, b) => ((a.history[0]?.on ?? "") < (b.history[0]?.on ?? "") ? -1 : 1));
}

const closed = new Set(["kept", "declined", "superseded", "withdrawn", "broken"]);

/** When they met and what became of what they asked and promised, over the years. Null where nothing has a date. */
export function timelineOf(dossier: Dossier, partyName: (code: Party) => string): Picture | null {
  const { asOf } = dossier;
  const matters = drawn(dossier);
  const lanes: Lane[] = [];
  const met = dossier.meetings.filter(isFaceToFace);
  const spoke = dossier.meetings.filter((each) => !isFaceToFace(each));
  for (const [label, list] of [["met", met] as const, ["called or wrote", spoke] as const]) {
    if (list.length === 0) continue;
    const marks = list.map(({ date, kind, place }) => ({
      at: momentStart(date),
      shape: "done" as const,
      label: `${momentWords(date)}: ${encounterWords[kind]}${place === null ? "" : `, ${shown(place.name)}`}`,
    }));
    lanes.push({ label, spans: [], marks });
  }
  for (const matter of matters) {
    const { history, state } = matter;
    const first = history[0]?.on ?? asOf;
    const end = closed.has(state) ? (history.findLast(({ event }) => event === state)?.on ?? asOf) : asOf;
    lanes.push({
      label: `${capital(stateWords[state])}: ${matterTitle(matter, partyName)}`,
      spans: [{ from: momentStart(first), to: momentStart(end < first ? first : end), tone: stateTones[state] }],
      marks: history.map(({ event, on, when }) => ({
        at: momentStart(on),
        shape:
          event === "kept" || event === "kept-in-part"
            ? ("done" as const)
            : event === "scheduled" || event === "rescheduled"
              ? ("planned" as const)
              : ("said" as const),
        label: `${momentWords(momentStart(on))}: ${event.replaceAll("-", " ")}${when === null ? "" : `, ${momentWords(when)}`}`,
      })),
    });
  }
  const range = reach([
    ...days(dossier.meetings.map(({ date }) => date)),
    ...days(matters.flatMap(({ history }) => history.map(({ on }) => on))),
  ]);
  if (range === null) return null;
  const total = dossier.byState.reduce((sum, { matters: list }) => sum + list.length, 0);
  const left = total - matters.length;
  const shownCounts = [
    ...(met.length === 0 ? [] : [counted(met.length, "meeting")]),
    ...(spoke.length === 0 ? [] : [counted(spoke.length, "call or letter", "calls and letters")]),
    ...(matters.length === 0 ? [] : [`${counted(matters.length, "matter")} that moved`]),
  ];
  return {
    id: "timeline",
    title: "Timeline",
    description: `${listOf(shownCounts)}, from ${range.from.slice(0, 4)} to ${range.to.slice(0, 4)}.${left > 0 ? ` ${counted(left, "matter")} with fewer entries ${left === 1 ? "is" : "are"} told below and not drawn.` : ""}`,
    ...range,
    today: momentStart(asOf),
    lanes,
  };
}

/** The sessions of joint bodies: dates set and the day each was held. Null where none has a date. */
export function ledgerPicture(sessions: readonly SessionRow[], asOf: Moment): Picture | null {
  const lanes = sessions.flatMap((session): Lane[] => {
    const { number, where, state, when, planned } = session;
    const held = state === "held" && when !== null && isMoment(when) ? momentStart(when) : null;
    const plans = planned.filter((each) => isMoment(each.when));
    if (held === null && plans.length === 0) return [];
    const first = plans.map((plan) => momentStart(plan.when)).toSorted()[0];
    const last =
      held ??
      plans
        .map((plan) => momentEnd(plan.when))
        .toSorted()
        .at(-1);
    return [
      {
        label: `${number === null ? "no number" : ordinal(number)}${where === null ? "" : `, ${shown(where)}`}`,
        spans:
          first !== undefined && last !== undefined && first < last
            ? [{ from: first, to: last, tone: held === null ? "late" : "quiet" }]
            : [],
        marks: [
          ...plans.map((plan) => ({
            at: momentStart(plan.when),
            shape: "planned" as const,
            label: `planned for ${momentWords(plan.when)}${plan.on === null ? "" : `, as told on ${momentWords(momentStart(plan.on))}`}`,
          })),
          ...(held === null ? [] : [{ at: held, shape: "done" as const, label: `held ${momentWords(when ?? held)}` }]),
        ],
      },
    ];
  });
  const range = reach(sessions.flatMap(({ when, planned }) => days([when, ...planned.map((plan) => plan.when)])));
  if (range === null || lanes.length === 0) return null;
  const count = sessions.filter(({ state }) => state === "held").length;
  return {
    id: "ledger",
    title: "Sessions of joint bodies",
    description: `${counted(count, "session")} held, with the dates that were set for them, from ${range.from.slice(0, 4)} to ${range.to.slice(0, 4)}. The table below tells the same.`,
    ...range,
    today: momentStart(asOf),
    lanes,
  };
}
