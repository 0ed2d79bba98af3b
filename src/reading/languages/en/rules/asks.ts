import type { ActRule } from "../../../language-pack.ts";

/** Requests, invitations and demands: what one side wants another to do. */
export const asks: readonly ActRule[] = [
  {
    id: "request.asked-to",
    kind: "request",
    outsider: "demand",
    pattern:
      "(@ask|@request|@urge|@exhort|@implore|@entreat|@beseech|@press|@push|@challenge|@prevail (on|upon)|@encourage|@remind|@require|@advise|@counsel) (from|to)? {to} (to|not to)",
    unless: [
      "(@ask|@implore) (allah|god|the almighty|almighty|the lord)",
      "@ask (about|why|whether|if|how|what|when|where|who)",
    ],
    examples: [
      "He asked Iraq to continue the dialogue.",
      "The Minister requested from the Mongolian side to study the matter.",
    ],
    refuses: ["He asked a question.", "He asked Allah to grant the victims mercy."],
  },
  {
    // both give their officials a task: they have settled it
    id: "request.instructed",
    kind: "request",
    outsider: "demand",
    joint: "agree",
    pattern:
      "((@instruct|@direct|@order) {to} (to|not to)|(@task|@mandate|@commission) {to} (to|with)|(@charge|@entrust) (the|their|its|his|her|a)? .. (committee|commission|experts|ministers|ministries|officials|teams|team|delegations|group|groups|secretariat) with|(@give|@issue) .. (instructions|instruction|directives|directive|orders|mandate) (to|for|on|that))",
    unless: ["(@charge|@task|@entrust|@instruct|@direct|@mandate) ... (conveying|convey|transmitting|transmit)"],
    examples: [
      "The ministers instructed their experts to complete the draft.",
      "The two Presidents gave directives to speed up work on the dam.",
    ],
    refuses: ["The manual gave no order.", "They ordered tea."],
  },
  {
    id: "request.asked",
    kind: "request",
    outsider: "demand",
    pattern:
      "((@ask|@request|@urge|@seek|@solicit|@encourage|@recommend|@exhort|@advise) (for|that)?|(@press|@push|@lobby|@campaign) ({to})? for|@press {to} on|(@enlist|@canvass) .. (support|backing|vote|votes|help|assistance)|@submit .. (request|application) (for|to))",
    unless: [
      "@seek to",
      "@ask (about|whether|if|why|when|how|what|where|who|by)",
      "@be (asked|requested) (about|whether|if)",
    ],
    examples: ["He asked for the early dispatch of a delegation.", "She sought an additional line of credit."],
    refuses: ["He asked about the weather.", "Asked why the bridge was closed, the spokesman gave no answer."],
  },
  {
    id: "request.called-on-to",
    kind: "request",
    outsider: "demand",
    pattern: "@call (on|upon) {to} (to|for)",
    unless: [
      "@call (on|upon) and",
      "@call (on|upon) ... and (conveyed|discussed|handed|presented|exchanged|briefed|congratulated|thanked|was|were|had|held)",
    ],
    examples: ["He called on Iran to use its influence."],
    refuses: ["He called on the Ambassador."],
  },
  {
    id: "request.calling-to",
    kind: "request",
    outsider: "demand",
    pattern: "calling {to} to",
    unless: ["calling (on|upon|for|it|this|him|them)"],
    examples: ["The envoy spoke, calling the Iraqi side to open the crossing."],
    refuses: ["The envoy left, calling it a day."],
  },
  {
    id: "request.called-to",
    kind: "request",
    outsider: "demand",
    pattern: "(@call to|@call) .. (to|that)",
    unless: ["@call (on|upon|for|it)", "@call {to} (a|an|the)? .. timely"],
    examples: ["He called the parties to return to dialogue."],
    refuses: ["He called the plan timely."],
  },
  {
    id: "request.called-for",
    kind: "request",
    outsider: "demand",
    pattern: "@call (for|to)",
    examples: ["He called for continued security coordination."],
    refuses: ["He called his brother."],
  },
  {
    id: "demand.called-for-end",
    kind: "demand",
    pattern:
      "(@call|@appeal|@press|@push|[carrier] .. (call|calls|appeal)) (for|to) ((an|the)? (immediate|end|unconditional|complete|full|urgent) (and)? .. (ceasefire|halt|cessation|end|withdrawal|release|stop|lifting|implementation of the ceasefire|to|truce)|(an|the)? (end|halt|ceasefire|cessation|truce) (to|of|in)?)",
    examples: ["Both sides called for an immediate ceasefire."],
    refuses: ["They called for more trade."],
  },
  {
    id: "request.appealed",
    kind: "request",
    outsider: "demand",
    pattern: "(@appeal (to|for)?|@plead (with {to})? (for|to)|@petition|@beg)",
    examples: ["The Minister appealed for their urgent removal."],
    refuses: ["The film was made for children."],
  },
  {
    id: "request.made-call",
    kind: "request",
    outsider: "demand",
    pattern:
      "([carrier]|@issue|@put forward|@direct|@lodge|@file|@join|@back) .. (call|calls|appeal|appeals|request|requests|proposal|plea|pleas) (of {owner})? (for|to|on|that)",
    examples: [
      "The Minister renewed his call for the reopening of the crossing.",
      "The Ambassador conveyed the request of the Government of Nepal to increase the flights.",
    ],
    refuses: ["He made a phone call."],
    unless: [
      "(@note|@acknowledge|@receive|@welcome|@consider|@examine|@support) .. (call|calls|appeal|appeals|request|requests|proposal|plea|pleas) of",
      "(@make|@back) .. (phone|telephone) call",
      "(@direct|@file|@back) (a|an)? call (to|on)",
    ],
  },
  {
    id: "request.suggested",
    kind: "request",
    pattern:
      "(@suggest|@propose|@recommend|@put forward .. (proposal|proposals|initiative|idea)|@make .. (proposal|proposals) (to|for|on)|@table .. (proposal|proposals|idea)|@float .. (idea|proposal)|@advance .. (idea|proposal|initiative)|@moot|(@present|@submit|@come (forward|up) with|@lay on the table|@put on the table) .. (proposal|proposals|idea|initiative) (for|to|on|of))",
    examples: ["He proposed holding the second session in Baghdad.", "She suggested that the two sides meet."],
    refuses: ["He presented the medal."],
  },
  {
    id: "request.wished-that",
    kind: "request",
    pattern: "((@wish|@want|@expect) (that)? {to} (would|will|to|could)|would like {to} to)",
    unless: [
      "(@wish|@want|@expect) to",
      "@wish .. (success|well|prosperity|progress|peace|health|happiness|stability|recovery) (to|for|,|and)?",
      "would like to",
    ],
    examples: ["Son wished that Iraq would support the candidacy."],
    refuses: ["He wished to leave.", "He wished prosperity to the people of Chad."],
  },
  {
    id: "request.hoped",
    kind: "request",
    selfward: "affirm",
    checkable: "request",
    strength: "weak",
    pattern:
      "(@hope (that)?|@be .. hopeful (that|for|of)|[carrier] .. [hope] (that|for|of|to see)?|@look forward to {to} (support|cooperation|continued|assistance)|@count on|@look to {to} (for|to)|@rely on)",
    unless: ["@hope to"],
    examples: [
      "The Secretary hoped that Peru would ratify soon.",
      "Colombo looks forward to India's continued support.",
    ],
    refuses: ["He hoped to return."],
  },
  {
    // "would be grateful for" is how the genre asks
    id: "request.would-appreciate",
    kind: "request",
    form: "stance",
    subject: "agent",
    strength: "weak",
    pattern:
      "(would|'d) (also|greatly|highly|much|very much|warmly|deeply|always)? (appreciate|welcome|be (most|very|deeply)? (grateful|thankful|obliged|appreciative) (for|if|to))",
    unless: ["would (also|always|warmly)? welcome (him|her|them|you|the (minister|president|ambassador|delegation))"],
    examples: [
      "The Minister said that Kenya would be grateful for the return of the archives.",
      "He said that his government would welcome Japanese investment in the port.",
    ],
    refuses: ["The Minister said that the rain would be heavy.", "He said that Kenya would welcome him in May."],
  },
  {
    id: "request.interest-that",
    kind: "request",
    strength: "weak",
    pattern: "[carrier] .. (interest|desire|wish|aspiration) (in)? that",
    examples: ["The Ambassador showed interest in that the agreement be approved this year."],
    refuses: ["The Ambassador showed interest in trade."],
  },
  {
    id: "request.impressed-upon",
    kind: "request",
    pattern:
      "(@impress (on|upon) {to} the .. ([need]|[importance])|@make (a|the|his|her|its|their)? .. case for|@turn to {to} for|@approach {to} for|@draw {to} 's attention to the [need])",
    examples: ["She impressed upon the Minister the need to resume flights.", "He made the case for direct flights."],
    refuses: ["He made a suitcase.", "He turned to the window."],
  },
  {
    id: "request.hoped-for-deed",
    kind: "request",
    strength: "weak",
    pattern:
      "[carrier] .. hope (for|of|to see) .. (signing|conclusion|ratification|holding|convening|opening|resumption|finalisation|finalization|adoption|entry into force|release|implementation)",
    examples: ["He expressed the hope for an early signing of the agreement on taxes."],
    refuses: ["He expressed his hope for peace."],
  },
  {
    id: "request.wish-for-other",
    kind: "request",
    strength: "weak",
    pattern: "[carrier] .. (aspiration|aspirations|desire|wish) for {to} to",
    examples: ["The Ambassador expressed his country's aspiration for Bahrain to open an embassy in Kathmandu."],
    refuses: ["He expressed his desire for peace."],
  },
  {
    id: "request.need-for-other",
    kind: "request",
    selfward: "affirm",
    pattern:
      "([stress] (on|upon)? .. [need] for {to} to|[carrier] .. [need] for {to} to|[stress] .. [need] for {to} (support|help|assistance|backing|cooperation|involvement|investment)|it (is|was|would be) (also|high|now)? (necessary|essential|imperative|important|vital|crucial|incumbent|urgent|time) ((for|on|upon) {to} to|that {to} (ratify|ratifies|sign|signs|open|opens|support|supports|join|joins|resume|resumes|release|releases|return|returns|implement|implements|respect|respects|act|acts)))",
    examples: ["The Minister stressed the need for Japan to open its market."],
    refuses: ["The Minister stressed the need for peace."],
  },
  {
    id: "request.it-is-hoped",
    kind: "request",
    form: "stance",
    pattern: "(it is (also)? (hoped|expected|desired|desirable|our hope) that|it is hoped)",
    examples: ["It is hoped that Peru will waive visas."],
    refuses: ["It is raining."],
  },
  {
    id: "request.should",
    kind: "request",
    form: "stance",
    subject: "agent",
    selfward: "affirm",
    strength: "weak",
    pattern:
      "(should|need to|needs to|ought to|must|have to|has to|are encouraged to|is encouraged to|are urged to|is urged to)",
    examples: ["The two sides should build the road."],
    refuses: ["He shouldered the burden."],
  },
  {
    id: "request.it-is-time-to",
    kind: "request",
    form: "stance",
    strength: "weak",
    pattern:
      "it (is|was) (also|now|high)? (time|necessary|essential|imperative|vital|urgent) to (sign|convene|hold|conclude|ratify|open|reopen|resume|establish|finalise|finalize|reactivate)",
    examples: ["He said that it was time to sign the treaty on visas."],
    refuses: ["He said that it was time to go."],
  },
  {
    id: "request.need-done",
    kind: "request",
    form: "stance",
    subject: "agent",
    pattern:
      "(@need|@want|would like) (this|the|these|that|all|our|its|their)? .. (settled|resolved|solved|returned|released|concluded|implemented|completed|lifted|reopened|addressed|finalised|finalized|delivered|done)",
    examples: ["He said that Kenya needs the dispute settled before the rains."],
    refuses: ["He said that Kenya needs rain."],
  },
  {
    // what must be done of a thing that can be checked; elsewhere it is a view
    id: "request.must-be-done",
    kind: "request",
    form: "stance",
    subject: "thing",
    strength: "weak",
    pattern:
      "(must|should|need to|needs to|ought to|has to|have to) (also|now|still|soon|quickly|urgently)? (be (signed|ratified|concluded|finalised|finalized|opened|reopened|held|convened|resumed|completed|implemented|activated|approved|inaugurated)|meet|convene|take place)",
    examples: ["He said that the treaty must be signed before the end of the year."],
    refuses: ["He said that the weather must be fine."],
  },
  {
    id: "request.directed-that",
    kind: "request",
    joint: "agree",
    pattern: "(@direct|@instruct|@order|@task .. experts|@mandate) (that)?",
    unless: ["(@direct|@order) (at|against|by|to)", "@direct .. [gratitude]"],
    examples: ["They directed that a committee be formed."],
    refuses: ["The remark was directed at nobody."],
  },
  {
    id: "request.was-asked",
    kind: "request",
    actor: "pair",
    pattern: "(it|@be) (also|further)? (requested|proposed|suggested|recommended|asked) (by {agent})? (that|to)",
    examples: ["It was proposed that experts meet in May."],
    refuses: ["It was late."],
  },
  {
    id: "request.raised",
    kind: "request",
    raises: true,
    single: "request",
    joint: "discuss",
    unless: ["(@raise|@bring up) .. (matter|matters|issues|questions) of concern"],
    pattern:
      "((@raise|@bring up|@broach) .. (issue|question|matter|issues|questions|case|cases|matters|topic) (of|relating to|related to|regarding|concerning)|(@raise|@broach|@bring up) .. (possibility|prospect|idea|option) of)",
    examples: ["The Ambassador raised the issue of unpaid invoices."],
    refuses: ["He raised his hand."],
  },
  {
    id: "request.reminded",
    kind: "request",
    pattern: "(@remind {to} of|@remind of .. (agreement|invitation|promise|request|commitment|proposal|understanding))",
    examples: [
      "He reminded the Minister of the invitation.",
      "The Kenyan side reminded of the agreement to resume flights.",
    ],
    refuses: ["He minded the shop."],
  },
  {
    id: "request.expressed-interest-in-receiving",
    kind: "request",
    strength: "weak",
    pattern:
      "([carrier] .. (interest in|desire for|wish for) (receiving|obtaining)|[carrier] .. (wish|desire|aspiration|hope) .. to (benefit from|receive|obtain|acquire))",
    examples: ["Ghana expressed interest in receiving fertiliser."],
    refuses: ["Ghana received fertiliser."],
  },
  {
    id: "invite.invited",
    kind: "invite",
    pattern: "@invite",
    examples: ["Son invited Hussein to pay an official visit to Vietnam."],
    refuses: ["The garden is inviting."],
  },
  {
    id: "invite.extended-invitation",
    kind: "invite",
    pattern:
      "([carrier]|@address|@issue|@launch|@bring|@hand over|@exchange|@put forward) (, ... ,)? (to|him|her|them)? ({to})? .. [invitation]",
    actor: "relayed",
    examples: [
      "EAM extended an invitation to his counterpart.",
      "The envoy handed the President an invitation from his King.",
      "She extended, on behalf of the Prime Minister, an invitation to the President for a visit to Accra.",
      "He handed over the invitation of the King to attend the summit.",
      "He conveyed a letter of invitation from the King to attend the summit.",
    ],
    unless: ["[carrier] .. (acceptance|gratitude|thanks|appreciation)"],
    refuses: ["He accepted the invitation.", "He expressed his acceptance of the invitation."],
  },
  {
    id: "invite.was-extended-invitation",
    kind: "invite",
    actor: "owned",
    pattern:
      "[invitation] ... (was|were|has been|have been) (also|again)? (extended|conveyed|renewed|reiterated|handed over|issued|addressed)",
    examples: ["An invitation was extended to the Minister to visit Mombasa."],
    refuses: ["The invitation was accepted."],
  },
  {
    id: "invite.with-invitation",
    kind: "invite",
    form: "noun",
    joins: true,
    actor: "relayed",
    pattern:
      "(and|as well as|in addition to|along with|together with|alongside|including|containing|plus|which (included|includes|contained|contains|carried|conveyed)) (also)? (a|an|the|his|her|its|their)? (official|formal|written|personal|cordial|kind)? [invitation] (for|to|from|of)",
    examples: ["She conveyed the greetings of the President and an invitation to visit Accra."],
    refuses: ["She thanked him for the message and the flowers.", "The card and the invitation were blue."],
  },
  {
    id: "request.was-made-request",
    kind: "request",
    actor: "owned",
    pattern:
      "(request|requests|call|calls|appeal|proposal|proposals|hope|hopes|wish) ... (was|were|has been|have been) (also|again)? (made|expressed|voiced|conveyed|renewed|reiterated|put forward|submitted|raised|issued) (for|to|that|by)?",
    unless: ["(call|calls) ... (was|were) made (by|to|at|on)"],
    examples: ["A request was made for the lifting of the ban.", "Hope was expressed that the ban would be lifted."],
    refuses: ["The call was made at noon."],
  },
  {
    id: "invite.is-welcome",
    kind: "invite",
    form: "stance",
    pattern: "@be (always|most|also)? welcome (to (visit|attend|join|come)|in)",
    examples: ["The Minister said that Mr. Yamada was welcome to visit Mombasa."],
    refuses: ["The rain was welcome."],
  },
  {
    id: "invite.received-invitation",
    kind: "invite",
    actor: "inverse",
    pattern: "@receive (from {giver})? .. [invitation] (from|of)?",
    examples: ["He received an invitation from his Thai counterpart."],
    refuses: ["He received the guests."],
  },
  {
    id: "invite.called-on-to-visit",
    kind: "invite",
    pattern:
      "(@call (on|upon)|@call|@ask|@urge|@request|@encourage) {to} to ((pay|make) a .. visit|visit|come|attend) (a|an)? (the|iraq|to)?",
    unless: ["(@call|@ask|@urge|@request) .. (stop|not)"],
    examples: ["He called on Mr. Lavrov to visit Baghdad."],
    refuses: ["He called on the parties to stop.", "The Council urged its members to pay their contributions."],
  },
  {
    id: "invite.welcomed-visit-of",
    kind: "invite",
    joint: "affirm",
    pattern:
      "([carrier] (his|her|its)? .. welcome to visit|@welcome {to} to (visit|attend|participate|come|join|take part|invest)|@look forward to (welcoming|receiving|hosting|seeing|the visit of)|[carrier] .. hope to (receive|welcome|host)|@hope to (welcome|receive|host|see) {guest} (in|to|at|on)|would be (happy|glad|pleased|delighted|honoured|honored) to (see|receive|welcome|host {guest} in|host .. (president|minister|king|chancellor|counterpart|speaker|leader|delegation))|@welcome .. (forthcoming|upcoming|coming|next|planned|expected|future) visit)",
    examples: [
      "Ghana would be happy to see the Minister in Accra.",
      "She looks forward to welcoming the delegation in July.",
      "He said that Peru would be happy to host the President of Ghana.",
    ],
    unless: [
      "@welcome .. (confirmation|decision|commitment|agreement|readiness|intention|plans|pledge) to",
      "@look forward to (hosting|receiving) .. (dialogue|meeting|meetings|session|round|summit|conference|consultations|forum|talks|event|edition|games|exhibition)",
      "@look forward to receiving .. (observations|comments|response|reply|answer|proposal|proposals|draft|drafts|document|documents|information|feedback|results|list|note|report|support|assistance)",
    ],
    refuses: ["He welcomed the decision.", "He looked forward to receiving the comments of the other side."],
  },
  {
    id: "invite.would-be-welcome",
    kind: "invite",
    form: "stance",
    subject: "agent",
    pattern:
      "(will|would) (always|also)? be (most|very|warmly)? (a|an)? .. (welcome (in|to visit|to come|at)|welcome (guest|visitor) (in|at)?)",
    examples: ["He said that the President would be welcome in Accra at any time."],
    refuses: ["He said that advice would be welcome."],
  },
  {
    id: "invite.welcomed-visit-to-come",
    kind: "invite",
    joint: "affirm",
    pattern:
      "@welcome .. visit (of|by) ... (tomorrow|next week|next month|next year|later this year|later this month|in the coming days|in the coming weeks|in the coming months)",
    examples: ["He welcomed the visit of the Slovak President to Accra next week."],
    refuses: ["He welcomed the visit of the Slovak President."],
  },
  {
    id: "demand.demanded",
    kind: "demand",
    pattern:
      "(@demand|@insist on|@insist that|@insist|(@give|@issue|@deliver) .. ultimatum|([carrier]|@put forward|@raise|@issue) .. (demand|demands) (for|that|to|on))",
    examples: ["He demanded that the Council shoulder its responsibilities."],
    refuses: ["Demand for oil rose."],
    unless: ["demand (for|is|has|and|from)"],
  },
];
