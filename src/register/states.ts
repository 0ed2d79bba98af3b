import { momentEnd, momentStart } from "../record/moment.ts";
import type { Moment } from "../record/record.ts";
import type { HistoryEntry, MatterState } from "./report.ts";

const settled: ReadonlySet<MatterState> = new Set(["kept", "superseded", "withdrawn", "broken"]);

/**
 * The state of a matter from its history, oldest entry first, at the end of `asOf`. Only entries with evidence move it;
 * what a person decided, no later rule undoes. `due` is the last date set: past, with nothing found, it makes the matter
 * overdue, which is not broken.
 */
export function stateOf(history: readonly HistoryEntry[], due: Moment | null, asOf: Moment): MatterState {
  let state: MatterState = "open";
  let decided = false;
  let lastSign: string | null = null;
  for (const entry of history) {
    const byPerson = entry.by.startsWith("person:");
    if (byPerson && entry.event !== "stated" && entry.event !== "restated") {
      state = next(entry, "open");
      decided = true;
    } else if (!decided) state = next(entry, state);
    if (entry.event === "continuing") lastSign = momentStart(entry.when ?? entry.on);
  }
  if (decided) return state;
  const waiting = state === "open" || state === "accepted" || state === "scheduled";
  // Standing work that had a date of its own is overdue too, where the last sign of life came before that date.
  const silent = state === "continuing" && due !== null && (lastSign ?? "") < momentStart(due);
  if ((waiting || silent) && due !== null && momentEnd(due) < momentEnd(asOf)) return "overdue";
  return state;
}

function next(entry: HistoryEntry, state: MatterState): MatterState {
  switch (entry.event) {
    case "stated":
    case "restated":
      return state === "declined" || state === "withdrawn" ? "open" : state;
    case "reopened":
      return "open";
    case "postponed":
      return state === "scheduled" ? "open" : state;
    case "noted":
      return state;
    case "accepted":
      return settled.has(state) || state === "scheduled" || state === "continuing" ? state : "accepted";
    case "scheduled":
    case "rescheduled":
      return settled.has(state) || state === "continuing" || state === "kept-in-part" ? state : "scheduled";
    case "continuing":
    case "declined":
      return settled.has(state) ? state : entry.event;
    case "kept":
      return "kept";
    case "kept-in-part":
      return state === "kept" ? state : "kept-in-part";
    case "superseded":
    case "withdrawn":
    case "broken":
      return state === "kept" ? state : entry.event;
  }
}
