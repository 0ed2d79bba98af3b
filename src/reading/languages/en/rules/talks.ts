import type { ActRule } from "../../../language-pack.ts";

/** What the sides talked about, with no stance told. */
export const talks: readonly ActRule[] = [
  {
    id: "discuss.discussed",
    kind: "discuss",
    pattern:
      "(@discuss|@tackle|@weigh .. (options|prospects)|@scrutinize|@scrutinise|@debate|@deliberate on|@deliberate upon|@explore|@negotiate|@canvass|@consider (ways|how|possibilities|prospects|options|issues|topical|practical|further|the (possibility|possibilities|prospects|ways|issue|issues|question|questions|draft|drafts|proposal|proposals|state|progress|current|main|topical|options|implementation|details))|@examine|@study (the|ways|how|possibilities|issues)|@assess|@evaluate|@analyze|@analyse)",
    unless: ["(@assess|@evaluate) ... (positively|highly)"],
    examples: ["The two sides discussed trade.", "The Ministers considered the possibility of direct flights."],
    refuses: [
      "The discus flew far.",
      "Oman considers dialogue a step towards stability.",
      "The Congress considers Peru one of the closest partners.",
    ],
  },
  {
    id: "discuss.reviewed",
    kind: "discuss",
    joint: "discuss",
    single: "report",
    pattern:
      "(@review|@pass (in|into)? (review|revision) (to|of)?|@take stock of|@go over|@survey|@follow up on|@follow up|@look at|@look into)",
    unless: ["@look at (deepening|strengthening|expanding|increasing|boosting|enhancing|establishing|opening)"],
    examples: ["The meeting reviewed the progress of relations."],
    refuses: ["The film had good reviews.", "Suriname is looking at deepening its ties with Guyana."],
  },
  {
    id: "discuss.undertook-review",
    kind: "discuss",
    pattern:
      "(@undertake|@conduct|@carry out|@hold|@have|@make|@engage in) .. (review|exchange|discussion|discussions|stocktaking|assessment|analysis|exchanges|conversation|deliberations|dialogue) (of|on|about|regarding|concerning|over)",
    examples: ["The Ministers undertook a comprehensive review of relations."],
    refuses: ["They held a meeting."],
  },
  {
    id: "discuss.exchanged-views",
    kind: "discuss",
    pattern:
      "(@exchange .. [views] (on|about|regarding|over|concerning|as)?|(@have|@hold|@conduct|@enjoy) (a|an)? .. (exchange|exchanges) of [views] (on|about|regarding|over)?|@swap .. [views] (on|about)?|@exchange (information|experience|experiences) (on|about|regarding|over|concerning|in))",
    examples: [
      "They exchanged views on regional issues.",
      "The two leaders had an in-depth exchange of views on trade.",
    ],
    refuses: ["They exchanged gifts."],
  },
  {
    id: "discuss.views-were-exchanged",
    kind: "discuss",
    actor: "pair",
    pattern:
      "([views] (was|were|have been) (also)? exchanged|(in - depth|detailed|thorough|comprehensive|substantive|constructive|extensive|wide - ranging|broad|useful|fruitful|frank|deep|meaningful|friendly|further)? exchange of (views|opinions) ((was|were|took|has)? (also)? (held|place|made|had)?|also took place) (on|about|regarding|over)?|exchange (also)? took place (on|about|regarding|over)|there was (an|a) .. (exchange|discussion))",
    examples: [
      "An in-depth exchange of views was held on trade.",
      "An exchange of views took place on trade.",
      "A frank exchange also took place on the war.",
    ],
    refuses: ["The stock exchange fell.", "An exchange of prisoners took place."],
  },
  {
    id: "discuss.touched-on",
    kind: "discuss",
    pattern:
      "(@reflect (on|upon)|@evoke|@broach|@delve into|@mull (over)?|@approach .. (issue|issues|subject|subjects|topic|topics|theme|themes|situation|state|stage|aspects|matters|prospects|prospect|possibilities)|@touch (on|upon)|@dwell (on|upon)|@deal with|@address|@take up|@compare notes|@synchronize|@synchronise|(cover|covers|covered)|@talk about|@touch base)",
    joint: "discuss",
    single: "affirm",
    unless: [
      "@address (the|a|his|her)? .. (ambassador|minister|president|secretary|guests|participants|audience|gathering|delegation|reporters|press|media)",
    ],
    examples: ["The two sides also touched on the regional situation."],
    refuses: ["Do not touch.", "They signed eight agreements, covering security and culture."],
  },
  {
    id: "discuss.talks-focused",
    kind: "discuss",
    actor: "pair",
    pattern: "(@focus|@centre|@center|@revolve|@concentrate) (primarily|mainly|particularly|also)? (on|around|upon)",
    examples: ["The conversation focused on trade."],
    refuses: ["The lens is in focus."],
  },
  {
    id: "discuss.was-discussed",
    kind: "discuss",
    actor: "pair",
    pattern:
      "(was|were|has been|have been) (also|thoroughly|then|jointly|further|extensively)? (discussed|reviewed|considered|touched upon|touched on|addressed|approached|broached|evoked|brought up|explored|debated|analysed|analyzed|covered|examined|tackled|raised|dealt with|exchanged|outlined|in the focus|at the centre|on the table)",
    unless: [
      "(was|were|has been|have been) raised (to|from)",
      "(was|were|has been|have been) considered (a|an|as|to be|very|highly|extremely|mutually|necessary|important|beneficial|useful|appropriate|expedient|essential|significant|timely|possible|advisable|promising)",
    ],
    examples: ["Issues of regional security were considered."],
    refuses: [
      "He was considerate.",
      "Relations have been raised to a higher level.",
      "Further growth of trade was considered necessary.",
    ],
  },
  {
    // "Also discussed were the talks in Oslo"
    id: "discuss.discussed-were",
    kind: "discuss",
    actor: "pair",
    pattern: "(discussed|reviewed|considered|addressed|examined|raised) (was|were)",
    examples: ["Also discussed were the talks on fisheries."],
    refuses: ["The fish were caught."],
  },
  {
    id: "discuss.mention-was-made",
    kind: "discuss",
    actor: "pair",
    pattern: "((mention|reference|review|assessment) (was|has been) (also|then)? made (of|to))",
    examples: ["Mention was made of the agreement on chaplains."],
    refuses: ["The mention of fish was dropped."],
  },
  {
    id: "discuss.attention-was-paid",
    kind: "discuss",
    actor: "pair",
    pattern:
      "((attention|focus) (was|were) (also)? (paid|given|devoted|drawn|placed) to|(emphasis|accent) (during {at}|at {at}|in {at})? (was|were) (also)? (made|placed|put|laid) on)",
    examples: ["Special attention was paid to transport.", "Special emphasis during the talks was made on transport."],
    refuses: ["Attention!"],
  },
  {
    id: "discuss.paid-attention",
    kind: "discuss",
    single: "affirm",
    pattern: "(@pay|@give|@devote) .. attention to",
    examples: ["The sides paid special attention to the Middle Corridor."],
    refuses: ["The boy stood to attention."],
  },
  {
    id: "discuss.shared-views",
    kind: "discuss",
    single: "affirm",
    pattern: "@share .. (views|assessments|opinions|perspectives|perceptions|ideas|thoughts) (on|about|regarding|of)",
    examples: ["They also shared views on the situation in Haiti."],
    refuses: ["They shared the view that talks should resume."],
  },
  {
    id: "discuss.was-on-agenda",
    kind: "discuss",
    actor: "pair",
    pattern:
      "((@be|@feature|@figure) (also|again)? (high|prominently|at the top)? on (the)? agenda|@come (up|in)? (for|under) .. (discussion|review|consideration)|(was|were) (also)? (the|a|among the)? .. (topic|topics|subject|subjects|focus) of (the)? .. (talks|discussion|discussions|meeting|conversation)|agenda .. (@include|@cover|@feature|@comprise)|(topped|dominated) .. (agenda|talks|discussions|discussion|conversation|meeting)|(@feature|@figure) (prominently|high|highly) (in|on|during)|(was|were) (also)? among the .. (discussed|raised|covered)|(issues|topics|matters|subjects|areas) (discussed|covered|raised) (by {by}|at {at}|during {at}|in {at})? (@include|were|ranged)|(talks|discussion|discussions|consultations|conversations) ((at|during|in) the (meeting|visit|talks))? (was|were|have been) (also)? held (on|about|regarding|concerning|over)|(focus|subject|topic|topics) (of the (talks|meeting|discussions|conversation))? (was|were) (also|mainly|primarily)? (on)?)",
    examples: [
      "Trade was high on the agenda.",
      "Tourism came up for discussion.",
      "Issues discussed by both ministers included trade.",
    ],
    refuses: ["The agenda is attached."],
  },
  {
    id: "discuss.event-concerned",
    kind: "discuss",
    actor: "pair",
    subject: "event",
    pattern:
      "((was|were) .. (devoted|dedicated) to|@concern|@turn to|@span|@encompass|@range (over|across|from)|(@see|@feature|@witness) (a|an|the)? .. (exchange of views|discussion|discussions|review) (of|on|about)|((@serve|@allow|@enable|@permit) (for)? ... (to) (@discuss|@review|@exchange views|@take stock|@explore|@address|@examine|@assess) (on)?)|((@provide|@offer|@be|@give) (a|an|the)? .. (opportunity|occasion|chance|platform) .. (to|for)) (@discuss|@review|@exchange views|@take stock|@explore|@address|@examine|@assess) (on)?)",
    examples: ["The meeting was devoted to trade.", "The meeting provided an opportunity to discuss trade."],
    refuses: ["The hall was devoted to trade."],
  },
  {
    id: "discuss.listened",
    kind: "discuss",
    actor: "pair",
    pattern: "(@listen to|@hear from|@be briefed (by|on|about)|@be updated (by|on|about))",
    examples: ["He was briefed on the progress of the works."],
    refuses: ["He was brief."],
  },
  {
    id: "discuss.talked-of",
    kind: "discuss",
    pattern:
      "(@speak|@talk|@consult (with {to})?|@confer (with {to})?|@brainstorm|@hold (talks|discussions|consultations|a discussion|a conversation)|@have (talks|discussions|consultations|a discussion)|@exchange) (over the phone|by phone|by telephone|on the phone|over the telephone)? (extensively|at length|in detail|in depth|briefly|also|again|frankly|openly|separately)? (on|about|regarding|over|concerning)",
    unless: ["(@speak|@talk|@confer|@consult) on the (phone|telephone) (with|on|today|yesterday|earlier|late|,)?"],
    examples: ["They talked about the harvest.", "They conferred over the phone on the harvest."],
    refuses: ["They spoke Arabic.", "The two presidents spoke on the phone on Sunday."],
  },
];
