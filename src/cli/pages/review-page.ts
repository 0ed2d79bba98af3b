import type { Proposal } from "../../operations/decide.ts";
import type { FollowReport } from "../../operations/follow-parties.ts";
import type { Party } from "../../record/record.ts";
import { matterTitle } from "../../telling/dossier/matter-words.ts";
import { withMomentWords } from "../../telling/moment-words.ts";
import { withPartyNames } from "../../telling/names.ts";
import { shown } from "../../telling/reading-order.ts";
import { safeLine } from "../../telling/safe-text.ts";
import { TerminalPage } from "../../telling/terminal/page.ts";
import { paintOf } from "../../telling/terminal/paint.ts";

export interface ReviewPageOptions {
  readonly colour: boolean;
  readonly width: number;
  readonly partyName: (code: Party) => string;
}

const indent = 12;

/** One question for a person: what is asked, the words on both sides, what speaks for it and what against. */
export function proposalPage(proposal: Proposal, report: FollowReport, options: ReviewPageOptions): string {
  const page = new TerminalPage(options.width);
  const paint = paintOf(options.colour);
  page.say(proposal.question, { paint: paint.bold });
  page.say(proposal.id, { paint: paint.dim });
  const matter = report.matters.find(({ id }) => id === proposal.matter);
  if (matter) {
    page.say(`${matterTitle(matter, options.partyName)} (${matter.state})`, { label: "matter", labelColumns: indent });
  }
  for (const { quote, on, publisher, title, source } of proposal.citations) {
    page.gap();
    page.say(`“${shown(quote)}”`, { label: on?.slice(0, 10) ?? "undated", labelColumns: indent });
    const from = [publisher, title].flatMap((part) => (part ? [shown(part)] : []));
    if (from.length > 0) page.say(from.join(" · "), { indent, paint: paint.dim });
    page.line(" ".repeat(indent) + paint.dim(safeLine(source)));
  }
  page.gap();
  const plain = (text: string) => withMomentWords(withPartyNames(shown(text), report.parties, options.partyName));
  proposal.reasons.forEach((reason, index) => {
    page.say(plain(reason), { label: index === 0 ? "for" : "", labelColumns: indent, paint: paint.green });
  });
  proposal.doubts.forEach((doubt, index) => {
    page.say(plain(doubt), {
      label: index === 0 ? "against" : "",
      labelColumns: indent,
      paint: paint.yellow,
    });
  });
  return page.toString();
}
