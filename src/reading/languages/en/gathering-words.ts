import type { GatheringWords } from "../../language-pack.ts";

/** Words by which the paper of a council, a summit or an assembly of one organisation is known, and who speaks in it. */
export const gatheringWords: GatheringWords = {
  papers: [
    ...["communiqué", "communique", "declaration", "statement", "conclusions", "outcome", "outcomes", "resolution"],
    ...["decision", "decisions", "summary", "proclamation"],
  ],
  // "Joint communiqué of the ASEAN-Norway meeting", "Statement on the Secretary General's meeting with": of two
  shared: ["joint", "with", "between", "meets", "met", "receives", "received", "visit", "visits", "call", "bilateral"],
  organs: [
    ...["council", "summit", "assembly", "authority", "leaders", "heads", "ministers", "members", "session"],
    ...["meeting", "conference", "committee", "bureau", "organ", "troika", "forum"],
  ],
  summits: ["summit", "conference", "forum", "assembly", "leaders", "heads"],
  many: ["leaders", "heads", "ministers", "members", "states", "participants"],
  names: [
    ...["the council", "council", "the peace and security council", "the security council", "the permanent council"],
    ...["the council of ministers", "the ministerial council", "the supreme council", "the executive council"],
    ...["the members of the council", "members of the council", "the members of the security council"],
    ...["members of the security council", "the extraordinary session", "the ordinary session", "the session"],
    ...["the psc", "the summit", "summit", "the extraordinary summit", "the ordinary summit", "the double troika"],
    ...["leaders", "the leaders", "heads of government", "the heads of government", "heads of state and government"],
    ...["the heads of state and government", "the heads of state and of government", "heads of state or government"],
    ...["the heads of state", "the heads of state or government", "the authority", "the assembly", "the conference"],
    ...["the bureau", "the committee", "the ministers", "ministers", "foreign ministers", "the foreign ministers"],
    ...["the ministers of foreign affairs", "the member states", "member states", "the extraordinary meeting"],
    ...["the organ", "the organ troika", "the contact group", "the ministerial committee", "the forum", "the meeting"],
    ...["the ministerial meeting", "the participants", "the heads of delegation"],
  ],
  convenes: [
    ...["held", "met", "convened", "gathered", "assembled", "took place", "meeting in", "opened", "concluded"],
    ...["deliberated", "considered"],
  ],
  recitals: [
    ...["recalling", "also recalling", "further recalling", "noting", "also noting", "further noting", "taking note"],
    ...["taking into account", "aware", "mindful", "bearing in mind", "having", "considering", "guided", "cognizant"],
    ...["cognisant", "conscious", "acting", "convinced", "recognizing", "recognising", "acknowledging", "reaffirming"],
    ...["reiterating", "affirming", "emphasizing", "emphasising", "stressing", "underlining", "underscoring"],
    ...["deeply", "gravely", "concerned", "determined", "desiring", "desirous", "inspired", "pursuant", "believing"],
    ...["also aware", "also taking", "also reaffirming", "further reaffirming", "also reiterating", "in line with"],
    ...["noting with", "seized", "alarmed", "encouraged", "building on", "in accordance with", "cognizant of"],
  ],
};
