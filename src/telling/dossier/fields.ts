import type { SubjectType } from "../../record/record.ts";
import type { Matter } from "../../register/report.ts";
import type { Library } from "./library.ts";

/** Matters of one field of work. */
export interface Field {
  readonly name: string;
  readonly matters: readonly Matter[];
}

/** Where what is to be done says the field better than what it is about. */
const byType: { readonly [type in SubjectType]?: string } = {
  visit: "visits and meetings",
  meeting: "visits and meetings",
  session: "joint bodies",
  conference: "conferences",
  mission: "embassies and consulates",
  training: "training",
};

const unknown = "field not told";

/** The field of a matter: by what is to be done, else by what most of the acts that tell of it are about. */
function fieldOf(matter: Matter, library: Library): string {
  const type = byType[matter.subject.type];
  if (type !== undefined) return type;
  const counts = new Map<string, number>();
  for (const { document, span } of matter.history) {
    if (document === null || span === null) continue;
    for (const act of library.actsAt(document, span)) {
      for (const topic of act.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [topic, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = topic;
  return best === null ? unknown : best.replaceAll("-", " ");
}

/** Matters by field: the fullest first, those of no known field last. */
export function fieldsOf(matters: readonly Matter[], library: Library): Field[] {
  const fields = new Map<string, Matter[]>();
  for (const matter of matters) {
    const name = fieldOf(matter, library);
    const home = fields.get(name);
    if (home) home.push(matter);
    else fields.set(name, [matter]);
  }
  const rank = ({ name, matters: list }: Field) => (name === unknown ? 1 : -list.length);
  return [...fields]
    .map(([name, list]) => ({ name, matters: list }))
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
