import type { ActRule } from "../../../language-pack.ts";

/** Offers, pledges, agreements, and deeds reported as done. */
export const promises: readonly ActRule[] = [
  {
    id: "offer.expressed-readiness",
    kind: "offer",
    joint: "agree",
    pattern: "[carrier] (to {to})? .. [readiness] (to|for|of)?",
    examples: [
      "The Russian side confirmed its readiness to assist in training.",
      "He expressed the willingness of his country to mediate.",
    ],
    refuses: ["He expressed his thanks."],
  },
  {
    id: "offer.was-expressed-readiness",
    kind: "offer",
    actor: "owned",
    joint: "agree",
    pattern:
      "[readiness] ... (was|were|has been|have been) (also|again)? (expressed|voiced|conveyed|extended|reiterated|reaffirmed|confirmed|offered|renewed|declared|raised|aired|shared)",
    examples: ["The readiness of Sofia to host the second meeting was expressed."],
    refuses: ["The train was late."],
  },
  {
    id: "offer.repeated-offer",
    kind: "offer",
    pattern: "([carrier]|@put forward|@come (forward|up) with) (to {to})? .. offer (of|to|for|that)",
    unless: ["[carrier] .. [gratitude]", "[carrier] .. [appreciation]"],
    examples: ["Brazil reiterated its offer of thirty places."],
    refuses: ["Brazil made a film."],
  },
  {
    id: "offer.is-ready",
    kind: "offer",
    form: "stance",
    subject: "agent",
    joint: "agree",
    pattern:
      "((@be|@remain) (also|fully|always|now)? (ready|prepared|available) (to|for)|@stand (also|fully|always|now)? (ready|prepared|available) (to|for)?)",
    examples: ["His country is ready to supply the market with rice.", "Ghana stands ready, he said, to help."],
    refuses: ["Dinner is ready.", "He added that the text is ready."],
  },
  {
    id: "offer.is-willing-to",
    kind: "offer",
    form: "stance",
    subject: "agent",
    joint: "agree",
    pattern:
      "((@be|@remain) (also|quite|more than|fully)? (willing|open) to (assist|build|building|contribute|contributing|donate|extend|finance|financing|fund|give|grant|granting|help|host|hosting|lend|mediate|offer|open|provide|providing|receive|send|sending|share|sharing|supply|supplying|train|training|waive)|@be (always|also)? at the (full)? (disposal|service) of)",
    examples: ["He said that Oman is willing to grant port fees at half price.", "Peru is open to training nurses."],
    refuses: ["He said that Oman is willing to work with Peru.", "The shop is open to all."],
  },
  {
    id: "offer.assured-of-readiness",
    kind: "offer",
    joint: "agree",
    pattern: "(@assure|@reassure|@inform|@notify|@speak) ({to})? of .. [readiness] (to|for)",
    examples: ["He assured the Minister of his country's readiness to host the talks."],
    refuses: ["He assured the Minister of his esteem."],
  },
  {
    id: "offer.offered",
    kind: "offer",
    unless: [
      "@make available to (the)? (press|media|journalists|reporters|newsmen|public)",
      "@offer .. (assurance|assurances|greeting|greetings|condolences|sympathies|congratulations|apology|apologies|prayers)",
    ],
    pattern:
      "(@offer|(@put|@place) .. at the (disposal|service)|@volunteer|@make available|@make .. available (to|for)|@declare (himself|herself|itself|themselves) (ready|prepared|willing) to|would be (happy|glad|pleased|delighted) to (assist|help|host|provide|share|support|mediate|facilitate|offer|train))",
    examples: ["The Ambassador offered twenty seats for students."],
    refuses: ["The shop was closed."],
  },
  {
    id: "offer.aspiration-to-host",
    kind: "offer",
    pattern:
      "([carrier] .. (aspiration|desire|wish|interest|hope) (to|in) (host|hosting|provide|providing)|@propose to (host|share|provide|offer|supply))",
    examples: ["He expressed his country's aspiration to host a business forum."],
    refuses: ["He expressed the hope to return."],
  },
  {
    id: "offer.offer-that",
    kind: "offer",
    form: "noun",
    pattern: "offer (that|to)",
    examples: ["The Secretary accepted the Foreign Minister's offer that Cairo host a conference."],
    refuses: ["Prices on offer rose."],
  },
  {
    id: "pledge.pledged",
    kind: "pledge",
    joint: "agree",
    pattern:
      "(@pledge|@promise|@vow|@assure to|@make .. (pledge|pledges|commitment) (of|to)|@undertake to|@commit to|@commit itself to|@commit themselves to|@guarantee|@recommit (itself|themselves)? to|@undertake that|@swear to|@assure .. (loan|loans|financing|funding)|@commit)",
    unless: [
      "@be committed",
      "@promise (well|much)",
      "@commit (a|the|such|crimes|acts)",
      "@assure ... (that|of|about) ... (loan|loans|financing|funding)",
      "committed (cooperation|partner|partners|partnership|engagement|support|work|efforts|leadership|friend|ally|participation|action|approach|dialogue)",
    ],
    examples: ["The PCS undertook to raise the matter.", "He promised to reply before the end of April."],
    refuses: ["He undertook a comprehensive review."],
  },
  {
    id: "pledge.assured",
    kind: "pledge",
    form: "speech",
    pattern:
      "(@assure|@reassure|rest assured|@give .. word|(@give|@provide|[carrier]) .. (assurance|assurances|undertaking|undertakings|guarantee|guarantees|commitment|promise|pledge)) ({to})? (that|of|with (regard|regards|respect) to)",
    examples: [
      "EAM assured that the request would be examined.",
      "He assured the Minister of Kenya's continued support.",
      "Minister Okoro gave the undertaking that the permits would be issued by June.",
    ],
    refuses: ["He insured the car."],
  },
  {
    id: "pledge.gave-undertaking",
    kind: "pledge",
    joint: "agree",
    pattern:
      "((@give|@make|@assume|@take (on)?|@enter into) .. (undertaking|commitment|commitments|promise|promises|pledge|guarantee|obligation) (to {to})? (to|for)|@take it upon (himself|herself|itself|themselves) to)",
    unless: ["@take .. for"],
    examples: ["The Minister gave an undertaking to issue the licences by July."],
    refuses: ["The Minister gave a dinner.", "He took the promise for a jest."],
  },
  {
    id: "pledge.received-assurances",
    kind: "pledge",
    actor: "inverse",
    pattern:
      "(@receive|@obtain|@get|@secure|@be given) .. (assurance|assurances|guarantee|guarantees|promise|promises) (from|that|of)",
    examples: ["The Ambassador received assurances that the case would be heard in May."],
    refuses: ["The Ambassador received a letter."],
  },
  {
    id: "pledge.was-promised",
    kind: "pledge",
    actor: "inverse",
    pattern: "(was|were|has been|have been|had been) (also|then)? (promised|assured|guaranteed) (that|of)",
    examples: ["The Minister was assured that the permits would be issued by July."],
    refuses: ["The wheat was promised by March.", "A warm welcome is assured."],
  },
  {
    // only where it can be checked: see `subject`
    id: "pledge.is-under-way",
    kind: "pledge",
    form: "stance",
    subject: "thing",
    strength: "medium",
    pattern:
      "(@be|have been|had been) (already|now|also|currently|well)? (under way|underway|afoot|in hand|in progress) (to|for|on)",
    examples: ["He said that preparations were under way to open an embassy in Oslo."],
    refuses: ["He said that the talks were under way."],
  },
  {
    id: "pledge.confirmed-participation",
    kind: "pledge",
    pattern:
      "(@confirm|@announce|@affirm) (his|her|its|their|the)? .. (participation|attendance|intention to|readiness to attend|plans to)",
    joint: "agree",
    examples: ["The President confirmed his participation in the summit."],
    refuses: ["The doctor confirmed the diagnosis."],
  },
  {
    id: "pledge.commitment-to-do",
    kind: "pledge",
    pattern:
      "[carrier] .. (commitment|pledge|promise|determination|resolve) (of {owner})? to ((complete|build|finish|provide|open|reopen|finance|deliver|supply|send|host|train|ratify|sign|pay|construct|double|allocate|fund|extend|grant|purchase|buy|import|repay|return|release|resume|contribute|donate)|(the|an|its|their)? (early|speedy|timely|full|prompt)? (opening|reopening|re - establishment|completion|construction|establishment|delivery|provision|signing|ratification|hosting) of)",
    joint: "agree",
    examples: [
      "He reiterated the commitment of Algeria to complete the road.",
      "The Finnish side reaffirmed its commitment to the opening of an embassy in Accra within a year.",
    ],
    refuses: ["He reiterated his commitment to peace."],
  },
  {
    id: "pledge.will",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "agent",
    strength: "firm",
    pattern: "(will|shall|would|'ll) (not)?",
    unless: [
      "(will|would) (have|witness|be held|be able|take place)",
      "(will|would) (always|never|long) (forget|remember|cherish)",
      "(will|would|shall) be (on|of|at|more|very|interested)",
      "will (of|to)",
      "would (also|again|now|therefore|just|first)? (like|want|love|be happy|be glad|welcome|appreciate|be grateful|be thankful)",
    ],
    examples: ["Wang said that China will give twenty buses."],
    refuses: [
      "Where there is a will there is a way.",
      "She said that there was a political will of both governments to restore relations.",
    ],
  },
  {
    id: "pledge.happy-to-come",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "agent",
    strength: "weak",
    pattern: "would be (happy|glad|pleased|delighted|honoured|honored) to (visit|come to|pay)",
    examples: ["The President said he would be glad to visit Peru."],
    refuses: ["They would be glad to see an agreement."],
  },
  {
    id: "pledge.will-support-with",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "agent",
    strength: "firm",
    pattern:
      "(will|would|shall) (support|assist|help|back) ... (with .. (grant|grants|loan|loans|credit|million|billion)|by (providing|giving|sending|supplying|offering|training|donating|financing|funding|building))",
    examples: [
      "Norway will support the harbour project with a grant of EUR 20 million.",
      "Norway would support Ghana by training 25 pilots.",
    ],
    refuses: ["Norway will support the harbour project."],
  },
  {
    id: "pledge.will-begin",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "thing",
    strength: "firm",
    pattern:
      "(will|shall|would) (also|soon|shortly|then|now|next|again)? (commence|arrive|(start|begin) (in|on|from|next|before|by)|begin operating|start operating|start operation|start running|go into operation|enter into service|resume|be operational|take place|convene)",
    examples: ["He said that the ferry service would commence shortly."],
    refuses: ["The rain will begin at noon."],
  },
  {
    id: "pledge.is-due-to-open",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "thing",
    pattern:
      "@be (also|now|soon)? (due|set|scheduled|slated|expected|planned)? to (open|reopen|resume|enter into force|come into force|be (inaugurated|launched|completed|finalised|finalized|concluded|ratified|opened|reopened|resumed|signed))",
    examples: ["He said that the consulate was due to open in May."],
    refuses: ["He said that the shop was open."],
  },
  {
    id: "pledge.will-be-done",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "thing",
    strength: "firm",
    pattern: "(will|shall|would) (also|soon|shortly|therefore|then|however|thus|now|next|jointly|again)? be",
    unless: [
      "(will|shall|would) .. be (able|possible|necessary|important|a|an|the|in|of|at|on|no|more|better|difficult|ready|willing|keen|interested|glad|happy|pleased|grateful|beneficial|useful|good|instrumental|productive|fruitful|successful|constructive|decisive|essential|effective|positive|conducive|critical|strong|open|responsible|complete|impossible|unacceptable|another|one|an|crucial|vital|key|of|up|for|there|its|his|their|very|as|committed|remembered)",
    ],
    examples: ["Mr Lavrov said that the quota would be increased to 250 places."],
    refuses: ["The sky will be blue."],
  },
  {
    id: "pledge.intends",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    joint: "agree",
    strength: "medium",
    pattern:
      "(@intend to|@be (also|now|currently)? (in the process of|gearing up to|on (course|track) to|poised to|on the verge of)|@plan to|@plan on|@aim to|@be planning to|@be planning|@be preparing to|@be working to|@be working on|@work to|@work towards|@have decided to|@decide to|@resolve to|@be going to|@be set to|@be about to|@have (the|an|every)? (plans|plan|intention|intentions) (to|of|for)|(@unveil|@reveal|@announce) .. plans (to|for)|@prepare to|@arrange to|@make .. arrangements (to|for)|@expect to (sign|conclude|open|reopen|complete|finalise|finalize|launch|host|send|deliver|start|begin|ratify|pay|hold|receive)|[carrier] .. (intention|intent|plan|plans|decision|determination) (to|of))",
    unless: [
      "[carrier] .. (rejection|opposition|refusal|objection|concern|concerns|condemnation)",
      "(aiming|aimed) (to|at)",
      "planned to (be|take)",
      "[carrier] .. (decision|intention|plan|determination) to support",
    ],
    examples: ["Iraq intends to reopen its embassy in Hanoi."],
    refuses: [
      "The plan is old.",
      "He renewed the rejection of any plans to annex the valley.",
      "They signed a memorandum, aiming to help farmers.",
    ],
  },
  {
    id: "pledge.is-preparing",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    joint: "agree",
    strength: "medium",
    pattern:
      "@be (also|now|currently|already|actively)? (preparing|organising|organizing|arranging) (for)? .. (meeting|session|visit|visits|round|consultations|talks|forum|conference|summit|agreement|agreements|memorandum|memoranda|treaty|protocol|roadmap)",
    examples: ["He said that the two countries are preparing a meeting of the commission, to be held in May."],
    refuses: ["He said that the two countries are preparing for the worst."],
  },
  {
    // only where it can be checked: see `subject`
    id: "pledge.is-being-prepared",
    kind: "pledge",
    joint: "agree",
    form: "stance",
    subject: "thing",
    strength: "medium",
    pattern:
      "@be (also|now|currently|already)? (being (prepared|drafted|drawn up|finalised|finalized|organised|organized|arranged|negotiated)|(under|in) (preparation|negotiation))",
    examples: ["He said that an agreement on visas was being prepared for signature."],
    refuses: ["He said that dinner was being served."],
  },
  {
    id: "pledge.is-to",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    joint: "agree",
    pattern:
      "@be (also|soon|now)? (due|set|scheduled|slated|expected|likely)? to (open|reopen|hold|visit|come|pay|undertake|arrive|sign|conclude|ratify|finalise|finalize|complete|host|send|provide|launch|receive|build|establish|convene|start|deliver|supply|travel|take part|attend|join|meet|increase|appoint|nominate|submit|donate|hand over|release|repatriate|deploy|finance|fund|grant|resume|introduce|waive)",
    examples: ["She said that Mongolia is to open an honorary consulate."],
    refuses: ["The aim is to open minds."],
  },
  {
    id: "pledge.seeks",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    strength: "weak",
    unless: ["@be .. keen (on|to) open up", "@seek to (know|learn|find|understand|be)"],
    pattern:
      "((seek|seeks|seeking) to|@be seeking to|@strive to|@strive for|@endeavour to|@endeavor to|@be striving to|@do (its|his|their|our|her) (utmost|best)|@be .. keen (on|to) (continue|continuing|open|opening|sign|signing|hold|holding)|@be looking to)",
    examples: ["He added that we seek to increase cooperation in gas."],
    refuses: ["He sought asylum."],
  },
  {
    id: "pledge.spares-no-effort",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    strength: "weak",
    holdsNegation: true,
    pattern: "((will|would|shall)? spare no (effort|efforts)|(spares|sparing) no (effort|efforts))",
    examples: ["He said that Kenya will spare no effort to end the dispute."],
    refuses: ["She noted that she had spared no effort during her tenure."],
  },
  {
    id: "affirm.is-keen",
    kind: "affirm",
    form: "stance",
    strength: "weak",
    pattern: "@be .. keen (on|to)",
    unless: [
      "@be .. keen to (thank|express|congratulate|convey|stress|emphasize|emphasise|underline|point|note|reiterate|reaffirm|commend|praise|assure|highlight|affirm|add|invite|extend)",
    ],
    examples: ["He stressed that Iraq is keen to open up to Asia."],
    refuses: ["The knife is keen."],
  },
  {
    id: "pledge.allocated",
    kind: "pledge",
    form: "deed",
    pattern:
      "(@announce|@unveil) (a|an|the|that|its|his|new|fresh|additional|further)? .. (grant|grants|aid|assistance|contribution|contributions|donation|donations|package|packages|loan|loans|scholarships|funding|financing|scholarship|million|billion|decision|initiative|visit|opening|investment|investments|increase|waiver|credit line|line of credit|((holding|launching|signing|convening|start|establishment|creation) ((in|on|for) ..)?|arrival|transfer|sending|dispatch|deployment|delivery|supply|provision|allocation|disbursement|shipment|shipments|appointment|reopening|resumption) of)|@confirm (a|an|the)? (further|additional|new|extra) .. (grant|aid|assistance|contribution|donation|package|loan|funding|investment|million|billion)",
    examples: [
      "The Secretary announced a new aid package for Sudan.",
      "Canada announced the sending of thirty instructors to the academy.",
    ],
    refuses: ["The train was announced."],
  },
  {
    // a cabinet or a fund that approves money for others binds itself by it
    id: "pledge.approved-money",
    kind: "pledge",
    joint: "agree",
    pattern:
      "(@approve|@sanction|@authorise|@authorize) (a|an|the|its|his|new|fresh|additional|further)? .. (grant|grants|loan|loans|aid|assistance|contribution|donation|funding|financing|million|billion|credit|scholarships|budget support)",
    unless: ["@approve .. (project|projects|request|proposal)"],
    examples: ["The Government of Norway approved a loan of 40 million dollars for the port."],
    refuses: ["The Minister approved of the plan.", "The Minister approved the text."],
  },
  {
    id: "pledge.is-giving",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    joint: "agree",
    strength: "firm",
    pattern:
      "@be (also|now|therefore)? (providing|releasing|sending|delivering|supplying|contributing|allocating|donating|granting|disbursing|committing) (a|an)? (additional|further|extra|new|initial)",
    examples: ["She told the Minister that Canada is releasing a further 3 million dollars."],
    refuses: ["She said that Canada is providing shelter.", "The train is sending out smoke."],
  },
  {
    id: "pledge.has-set-aside",
    kind: "pledge",
    form: "stance",
    subject: "agent",
    joint: "agree",
    strength: "firm",
    pattern:
      "(has|have|had) (also|already|now)? (approved|reserved|earmarked|allocated|allotted|set aside|offered|made available) .. (places|slots|seats|scholarships|fellowships|quota)",
    examples: ["He said that Japan has approved twelve places for nurses."],
    refuses: ["He said that Japan has approved the budget."],
  },
  {
    id: "pledge.has-been-set-aside",
    kind: "pledge",
    form: "stance",
    subject: "thing",
    joint: "agree",
    strength: "firm",
    pattern:
      "(has|have|had) been (also|already)? (reserved|earmarked|allocated|allotted|set aside|approved) for .. (students|trainees|diplomats|officers|officials|nurses|doctors|teachers|nationals|citizens)",
    examples: ["He said that ten places had been reserved for Kenyan students."],
    refuses: ["He said that a table had been reserved for lunch."],
  },
  {
    id: "pledge.informed-of-decision",
    kind: "pledge",
    pattern:
      "(@inform|@notify|@apprise|@advise|@speak) ({to})? (of|about) .. (decision|intention|intentions|plan|plans) (to|of)",
    unless: ["(@inform|@notify|@apprise|@advise|@speak) ({to})? (of|about) the .. (decision|plan|plans) of"],
    examples: ["He informed the President of his decision to move the embassy to Lima."],
    refuses: ["He informed the President of the talks.", "He informed her about the decision of the Council to meet."],
  },
  {
    id: "agree.agreed-to",
    kind: "agree",
    pattern:
      "((@agree|@concur) (also|further)? (to|on|upon|that|in|with)?|@coincide (in|on|with|that)|@converge (in|on)|@retain to)",
    single: "agree",
    examples: ["The two ministers agreed to hold the third meeting."],
    refuses: ["The climate did not suit him."],
    unless: ["agreed (by|upon by|between|upon during|upon at|upon in|upon last)"],
  },
  {
    // what one decides alone he promises
    id: "agree.decided-to",
    kind: "agree",
    pattern: "(@decide (also|further)? (to|on|upon|that|in)?|@resolve (also|further)? (to|that))",
    single: "pledge",
    examples: ["The sides decided to set up a working group.", "Norway decided to send a team of doctors to Ghana."],
    refuses: ["The weather decided the match for him."],
    unless: ["@decide so", "(decided) (by|upon by|between|upon during|upon at|upon in|upon last)"],
  },
  {
    id: "agree.it-was-agreed",
    kind: "agree",
    actor: "pair",
    pattern:
      "((it|@be) (also|further|mutually|jointly|furthermore)? (agreed|decided|resolved) (upon)? (that|to|on|upon|by)?|there was (also)? (a|an|broad|full|general)? .. (agreement|consensus|convergence|unanimity|meeting of minds) (of views)? (to|on|that|about|regarding)|(date|dates|venue|timetable) (was|were|has been) (also)? (set|fixed) (for)?|(instructions|directives) (was|were|have been) (also)? (given|issued) (to|for)|(an|the|a|general|mutual|preliminary)? (agreement|understanding|agreements|consensus|understandings|decision) (in principle)? (was|were|has been|have been) (also)? (reached|achieved|made|taken|arrived at) (to|on|that|about|regarding|concerning|in|for)?)",
    unless: ["being"],
    examples: [
      "It was agreed to form a technical committee.",
      "An agreement was reached on the reopening of the crossing.",
    ],
    refuses: ["It was raining."],
  },
  {
    id: "agree.it-is-planned",
    kind: "agree",
    actor: "pair",
    form: "stance",
    single: "pledge",
    strength: "medium",
    pattern:
      "it (is|was|has been) (also|now|further)? (planned|envisaged|envisioned|foreseen|intended|scheduled) (to|that)",
    examples: [
      "It is planned to hold a business forum in Osh.",
      "He said that it was planned to open a consulate in Osh.",
    ],
    refuses: ["It is raining.", "The house is planned to the last detail."],
  },
  {
    id: "agree.reached-agreement",
    kind: "agree",
    pattern:
      "(@come to terms (on|with|about)|@strike (a|the) .. (deal|agreement|bargain)|@reach .. (deal|deals|compromise) (on|to|over)|(@reach|@come to|@arrive at|@find|@achieve) .. (agreement|agreements|consensus|understanding|understandings|common ground|common view|common position|joint position|accord) (to|on|that|about|regarding)?)",
    examples: ["The sides reached an understanding on transit."],
    refuses: ["They reached the summit."],
  },
  {
    id: "agree.signed",
    kind: "agree",
    signs: "parties",
    pattern:
      "((@sign|@ink|@pen|@initial|@subscribe|@conclude|@adopt|@approve|@finalize|@finalise|@exchange|@endorse) ((today|yesterday)? (in|on|at) {place} (a|an|the|two|three|several))? .. [document]|(@put|@affix) .. (signature|signatures) (to|on|under))",
    unless: ["@exchange .. [views]"],
    examples: ["The two ministers signed the cooperation plan."],
    refuses: ["He signed autographs."],
  },
  {
    id: "agree.was-signed",
    kind: "agree",
    signs: "parties",
    actor: "pair",
    pattern:
      "(was|were|has been|have been) (also|formally|officially|jointly)? (signed|inked|subscribed|initialled|initialed|adopted|approved|concluded)",
    examples: ["Following the talks a plan of consultations was signed."],
    refuses: ["The tree was felled.", "Other issues of interest were exchanged."],
    unless: ["(was|were) (views|opinions)"],
  },
  {
    id: "agree.notes-were-exchanged",
    kind: "agree",
    actor: "pair",
    pattern:
      "(notes|instruments|letters|documents|copies|agreements|memoranda) ... (was|were|has been|have been) (also|formally)? exchanged",
    examples: ["Notes were exchanged after the talks."],
    refuses: ["Views were exchanged."],
  },
  {
    id: "agree.were-at-one",
    kind: "agree",
    pattern:
      "(@see eye to eye (on)?|@stand in agreement (on|that|with)?|@be (fully|also)? in (full|complete|broad|general)? agreement (on|that|about)|@be (of one mind|unanimous|at one) (in|on|that|about)?|@settle on|@reach .. compromise|(@give|@grant) .. (approval|green light|go - ahead|consent) (to|for)|@set ... as the date|(@set|@fix) .. (date|dates|venue|schedule|timetable)|@draw up .. (plan|roadmap|road map|schedule|timetable|list|programme))",
    examples: ["Both sides saw eye to eye on the railway.", "The sides fixed the date of the next round."],
    refuses: ["The sun set at six."],
  },
  {
    id: "agree.set-up",
    kind: "agree",
    pattern:
      "(@establish|@launch|@create|@form|@set up|@constitute) (a|an|the|two|three|new)? .. (committee|commission|working group|working groups|task force|mechanism|mechanisms|dialogue|council|hotline|partnership|forum|fund|consultations|negotiations)",
    single: "report",
    examples: ["The two ministers established a joint technical committee."],
    refuses: ["The firm was established in 1990."],
  },
  {
    id: "agree.raised-relations",
    kind: "agree",
    single: "report",
    pattern:
      "(@elevate|@upgrade|@raise) .. (relations|ties|relationship|partnership|cooperation) to .. (partnership|level)",
    examples: ["The two Presidents elevated relations to a strategic partnership."],
    refuses: ["The two Presidents raised their glasses."],
  },
  {
    id: "agree.views-were-identical",
    kind: "agree",
    actor: "pair",
    pattern:
      "(views|viewpoints|positions|opinions|stances) (of {who})? (was|were|are) (also|fully|largely|very|quite)? (identical|convergent|similar|close|aligned|congruent|in agreement|in harmony) (on|regarding|about|with regard to|in)",
    examples: ["The viewpoints of the two ministers were identical on the need for reform."],
    refuses: ["The views from the tower were fine."],
  },
  {
    id: "agree.saw-signing",
    kind: "agree",
    signs: "witness",
    actor: "pair",
    pattern:
      "(@witness|@attend|@oversee|@preside over|@see) the (signing (ceremony)? (of)?|exchange of (notes|documents|instruments|letters))",
    examples: ["The ministers witnessed the signing of three memoranda."],
    refuses: ["He witnessed an accident."],
  },
  {
    id: "agree.accepted",
    kind: "agree",
    answers: "accepted",
    pattern:
      "(@accept|(@consent|@assent|@accede) to|@acquiesce (in|to)|@take up .. (invitation|offer)|@approve .. (proposal|request)|@respond (positively|favourably|favorably) to .. (invitation|offer|request|proposal)|@give .. (agreement|consent) to|[carrier] .. (agreement with|acceptance of))",
    examples: ["The Minister accepted the invitation."],
    refuses: ["The theory is fine."],
  },
  {
    id: "agree.was-accepted",
    kind: "agree",
    actor: "inverse",
    answers: "accepted",
    pattern: "(was|were|has been) .. accepted",
    examples: ["The invitation was accepted with gratitude."],
    refuses: ["He was tall."],
  },
  {
    id: "agree.shared-intention",
    kind: "agree",
    pattern:
      "(@share|[carrier]) .. (mutual|common|joint|shared) (readiness|interest|desire|intention|commitment|willingness|determination|wish|will) (to|in|for)?",
    single: "affirm",
    examples: ["The sides expressed mutual readiness to hold consultations."],
    refuses: ["They shared a meal."],
  },
  {
    id: "agree.envisages",
    kind: "agree",
    single: "pledge",
    strength: "medium",
    pattern:
      "(@envisage|@envision|@foresee) (also)? (a|an|the|their|its|to)? .. (signing|signature|conclusion|holding|convening|opening|sign|conclude|hold|convene|open)",
    examples: ["The two parties envisage the signature of an agreement on herding."],
    refuses: ["Nobody foresaw the flood."],
  },
  {
    id: "agree.was-planned",
    kind: "agree",
    actor: "pair",
    form: "stance",
    single: "pledge",
    pattern:
      "((was|is|are|were|has been) (also|now|tentatively|currently)? (planned|scheduled|slated|set|due|expected) (to (be held|take place|be signed|be opened|meet|visit|convene|start|begin|arrive)|for|(in|by|at) (the)? {when}|on the territory of)|(is|are) (also|now)? to (be (held|convened|hosted)|take place))",
    examples: [
      "It was noted that the ninth meeting was planned to be held in Addis Ababa.",
      "The ninth meeting is to be held in Addis Ababa.",
      "It was noted that a meeting of experts is planned in the near future.",
    ],
    unless: ["(was|were) ... (but|however) .. (postponed|cancelled|canceled|put off|called off|delayed)"],
    refuses: ["He was planned out.", "The ninth meeting was expected to be held in May but postponed."],
  },
  {
    // What is told of the visit is more than that it was spoken of.
    id: "agree.discussed-planned-visit",
    kind: "agree",
    actor: "pair",
    pattern:
      "(@discuss|@talk about|@touch upon|@touch on) .. visit ((of|by) {who} (to ..)?|to .. (of|by) {who}|to ..) (, (which (is|was))?|which (is|was)) (planned|scheduled|slated|set|due) (for|in)",
    unless: [
      "(@discuss|@talk about|@touch upon|@touch on) .. visit ... and ... (planned|scheduled|slated|set|due) (for|in)",
    ],
    examples: [
      "The diplomats discussed the forthcoming state visit of the President to Norway, scheduled for May.",
      "They discussed the visit of Minister Haddad to Oslo, planned for the second half of the year.",
    ],
    refuses: [
      "They discussed the forthcoming visit of the President.",
      "They discussed the visit to Oslo and the session scheduled for May.",
      "They discussed the visit to Oslo and the session, scheduled for May.",
      "They discussed preparations for the session scheduled for May.",
    ],
  },
  {
    id: "report.informed-of",
    kind: "report",
    pattern:
      "((@inform|@brief|@update|@notify|@apprise|@acquaint) {to} (on|about|of|with|regarding)|@tell {to} about|@walk {to} through|@keep {to} (abreast|informed|updated|posted) (of|on|about)|(@present|@provide|@furnish) {to} with .. (update|overview|briefing|details|information|account|summary))",
    unless: ["(@inform|@notify|@apprise|@tell) {to} that"],
    examples: ["Minister Abdelatty briefed his counterpart on the contacts."],
    refuses: ["He wrote a brief note."],
  },
  {
    id: "report.briefed",
    kind: "report",
    pattern:
      "(@brief|@update|@inform|@report on|@present .. report|@give .. (briefing|overview|account|update|explanation|presentation)|@provide .. (briefing|overview|account|update|information|details|insight|insights|summary)|@recount|@narrate|@make .. presentation|@shed light)",
    unless: ["(@inform|@notify|@apprise) {to} that"],
    examples: ["He gave a detailed briefing on the reforms."],
    refuses: ["He gave a party."],
  },
  {
    id: "report.explained-efforts",
    kind: "report",
    unless: ["@describe .. as"],
    pattern:
      "(@explain|@outline|@present|@review|@detail|@describe|@showcase|@share|@introduce) ((to|with|for) {to} (the|some|several|recent|his|her|its|their)?)? .. (efforts|measures|steps|achievements|plans|initiatives|reforms|progress|initiative|results|project|projects|proposal|proposals|vision|draft|developments|experience|experiences|situation|work|activities|contribution|contributions|projects|strategy|programme)",
    joint: "discuss",
    single: "report",
    examples: ["Hussein explained Iraq's efforts for the de-escalation of tensions."],
    refuses: ["He explained the joke."],
  },
  {
    id: "report.has-done",
    kind: "report",
    recounts: true,
    form: "stance",
    subject: "agent",
    pattern:
      "(had|has|have) (already|now|recently|so far|also|just|successfully)? (paid|provided|sent|delivered|trained|opened|reopened|completed|implemented|fulfilled|ratified|signed|set aside|allocated|hosted|received|granted|built|supplied|released|lifted|appointed|established|launched|started|begun|contributed|donated|finished|transferred|returned|invested|given|raised|handed over|dispatched|taken|made|carried out|participated|attended|visited|held|settled|submitted|evacuated|repatriated|issued|extended|deployed|inaugurated|resumed|adopted|approved|exported|imported|joined|worked|undertaken|increased|achieved)",
    unless: [
      "(had|has|have) (already|now|recently|so far|also|just|successfully)? made .. (progress|growth|strides|gains|advances)",
    ],
    examples: ["He stressed that the Ministry of Trade has already paid the bigger part."],
    refuses: ["He has a dog."],
  },
  {
    id: "report.is-doing",
    kind: "report",
    form: "stance",
    subject: "agent",
    pattern:
      "@be (also|now|currently|already)? (providing|releasing|sending|delivering|supplying|training|implementing|building|completing|hosting|opening|constructing|financing|funding|contributing|allocating|donating|granting|extending)",
    examples: ["He informed the Minister that the United States is releasing funds."],
    refuses: ["The train is leaving."],
  },
  {
    id: "report.had-been-done",
    kind: "report",
    form: "stance",
    subject: "thing",
    pattern:
      "(@have|has|had|have) (already|now|recently|also|just|successfully)? been (already|successfully|fully|formally)? (increased|reserved|raised|expanded|doubled|prepared|paid|provided|sent|delivered|trained|opened|reopened|completed|implemented|fulfilled|ratified|signed|set aside|allocated|granted|built|supplied|released|lifted|appointed|established|launched|started|handed over|transferred|returned|settled|submitted|issued|carried out|inaugurated|resumed|finalized|finalised|prepared|accepted|secured|obtained|identified|earmarked|mobilised|mobilized|awarded|disbursed|cleared|installed)",
    examples: ["He noted that a feasibility study had already been handed over."],
    refuses: ["He had been tall."],
  },
  {
    id: "report.did",
    kind: "report",
    form: "stance",
    subject: "agent",
    pattern:
      "(participated|attended|delivered|donated|contributed|hosted|trained|opened|provided|sent|completed|launched|inaugurated|supplied|granted|paid|built|established|evacuated|ratified|implemented|voted|took part|presided over|handed over|repatriated|released|resumed)",
    examples: ["Mr. Lavrov pointed out that Russia participated actively in the conference."],
    refuses: ["The road is long."],
  },
  {
    id: "report.presided-opening",
    kind: "report",
    occasion: true,
    pattern:
      "(@preside over|@inaugurate|@cut the ribbon|@open .. (embassy|consulate|chancery|exhibition|centre|center|forum|office|mission|headquarters|building)|@unveil|@attend .. (opening|inauguration|ceremony)|@lay .. foundation|@hand over)",
    examples: ["They presided over the opening of the chancery."],
    refuses: ["He opened the window."],
  },
  {
    id: "report.conveyed-message",
    kind: "report",
    actor: "relayed",
    pattern:
      "[carrier] (to {to})? .. (message|letter|verbal message|written message|messages|letters) (from|of|to|by)?",
    unless: [
      "[carrier] .. (message|letter) of (congratulations|condolences|thanks|invitation)",
      "[carrier] .. invitation letter",
    ],
    examples: ["The envoy delivered a written message from the Emir to the President."],
    refuses: ["The postman came.", "He conveyed a letter of invitation to the King."],
  },
  {
    id: "report.presented-credentials",
    kind: "report",
    pattern: "(@present|@submit|@hand over|@hand) .. (credentials|letters of credence)",
    examples: ["The Ambassador presented his credentials to the President."],
    refuses: ["The Ambassador presented a book."],
  },
];
