import type { EncounterRule } from "../../../language-pack.ts";

/** Whom one calls on or sits with. */
const official =
  "(minister|ambassador|president|secretary|chief|commissioner|governor|speaker|commander|admiral|general|lieutenant|chairman|chairperson|premier|chancellor|counterpart|envoy|representative|director)";

/** How encounters are told. The two sides are read from the people and parties around the verb. */
export const encounters: readonly EncounterRule[] = [
  {
    id: "meeting.met",
    encounter: "meeting",
    pattern: "@meet (today|yesterday|also|here|bilaterally|separately|briefly|virtually|jointly)? (with)?",
    unless: [
      "@meet .. (needs|requirements|challenges|obligations|demands|targets|demand|goals|standards|conditions|deadline)",
      "@meet (on|upon|at|by) (his|her|their|the)? .. (arrival|airport)",
    ],
    examples: ["The Minister met with his Russian counterpart in Moscow."],
    refuses: ["The plan meets the needs of the region.", "He was met on arrival by the Ambassador of Chile."],
  },
  {
    id: "meeting.held-talks",
    encounter: "meeting",
    pattern:
      "(@hold|@have|@conduct|@engage in|@lead|@host|@convene) .. (meeting|meetings|bilateral|bilaterals|talks|discussions|conversation|conversations|negotiations|interview|luncheon|dinner|lunch|breakfast|tete - a - tete|deliberations|discussion|dialogue|videoconference|video conference|video - conference|virtual meeting|talks session|session of talks|working session|discussion session) (with|between|today|in|on|at|,|during|via)?|(@conclude|@wrap up|@finish|@complete) .. (meeting|talks|bilateral) (today)? (with|between)|@have .. exchange (of views)? with|@lead .. (delegation|delegations) (in|at|during) .. (talks|negotiations|meeting|discussions)|(@conclude|@begin|@start|@open|@end|@complete) .. (visit|trip|tour|stay|day|programme|program) with .. (meeting|talks|call) (with|between|on)|(programme|program|agenda|itinerary|visit) (of {visit})? (also|further)? included .. (meeting|meetings|talks|call) (with|on)",
    unless: [
      "@hold .. (next|elections|press|news)",
      "(@hold|@have|@conduct) .. (phone|telephone|video) (conversation|call|talk|talks|conversations)",
      "@have .. (discussion|discussions) (on|about)",
      "held (via|by|through|over) (a)? videoconference",
    ],
    examples: [
      "Wang Yi held talks with the visiting Minister in Beijing.",
      "The Minister concluded his visit with a meeting with the Secretary.",
      "The programme of the visit also included a meeting with the Minister of Trade.",
      "The Minister wrapped up a productive meeting with his Omani counterpart.",
      "The two Presidents led their delegations in bilateral talks.",
      "The Minister had a warm exchange with his Omani counterpart.",
    ],
    refuses: ["He holds a degree.", "The programme included a visit to the port."],
  },
  {
    id: "meeting.received",
    encounter: "meeting",
    pattern:
      "(@receive|@host|@welcome) (today|yesterday|also|on|here|at|in)? (,)? ... (minister|ministers|ambassador|secretary|president|delegation|envoy|speaker|counterpart|representative|official|commissioner|governor|chargé|director|chairman|prince|king|head|deputy|coordinator|chief|adviser|advisor|h.e.|mr|ms|mrs|dr|ministers|ambassadors|envoys|counterparts|commissioners|diplomats)",
    unless: [
      "(@receive|@host|@welcome) .. (phone|telephone|video) call",
      "(@receive|@accept) ... (credentials|letters of credence|letter of credence)",
      "(@receive|@host|@welcome) .. (invitation|message|letter|credentials|copy|support|copies|condolences|congratulations|visit|decision|step|fact|progress|initiative|efforts|role|proposal|offer|statement|participation|appointment|election|agreement|support|intention|readiness|interest|news|request|resumption|release|cable|thanks|greetings|briefing|report|update)",
      "@host .. (meeting|session|conference|forum|summit|round|talks|event|dinner)",
    ],
    examples: ["The Deputy Prime Minister received the Ambassador of Japan at his office."],
    refuses: ["He received a letter from the minister."],
  },
  {
    id: "meeting.was-received",
    encounter: "meeting",
    pattern:
      "(@be (also|warmly|today|later|then|subsequently|separately|earlier|jointly|cordially|yesterday)? received (((on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|yesterday|this) (morning|afternoon|evening)?)? ((at|in) ..)? by|(@be granted|@receive|@have) (a|an) .. audience (by|with|from))",
    examples: [
      "The delegation was received by the President.",
      "The delegation was later received by the President.",
      "He was received on Sunday at the palace by the President.",
      "He was granted a Royal Audience by the King.",
      "He received an audience with the King.",
    ],
    refuses: ["The news was well received."],
  },
  {
    id: "meeting.hosted-reception",
    encounter: "meeting",
    pattern:
      "((@host|@hold|@give|@grant) (a|an|the)? (reception|courtesy reception) (in|for|to|on)|(@give|@grant|@accord|@hold) (a|an|the)? (private|farewell|special|short|brief|courtesy|separate)? audience)",
    examples: [
      "Prime Minister Chinh hosted a reception for the Lao Ambassador.",
      "The King granted an audience, on Monday at the palace, to the Lao Ambassador.",
    ],
    refuses: ["He gave a book."],
  },
  {
    id: "meeting.called-on",
    encounter: "meeting",
    pattern: `(@pay (him|her|them)? .. (courtesy call|courtesy visit|farewell call|farewell visit|call|introductory call|courtesy calls|farewell calls) (on|to|upon)?|@make .. (courtesy call|courtesy calls) on|@have (a|an)? (courtesy|farewell) (call|visit) (from|by|with|on)|(@accept|@receive) .. (courtesy|farewell|introductory|protocol|inaugural) (call|visit) (from|by|of)|@bid .. farewell (to)?|@huddle with|@confer with|(@interact|@sit) with ((his|her|the) (counterpart|counterparts)|.. ${official})|(courtesy|farewell|introductory) (call|visit) was paid|@proceed to ... for (a|an) .. (call|audience|meeting) (on|with)|@call on .. ${official}|@call on {whom} , (the|his|her)? .. ${official}|@call on (the|president|prime|foreign|minister|h.e.|his|her|state|secretary|deputy|vice|crown|king|queen|emir|sultan|ambassador|speaker|chairman|chairperson|governor|cabinet|external|permanent|acting|mr|ms|mrs|dr|caretaker|interim|newly|new|outgoing|incoming|visiting|federal|union|chief|adviser|advisor|senior|commerce|defence|defense|trade|finance|interior|home|planning|energy|health|sheikh|sayyid|prince|senate|national|general|lieutenant|major|lt|gen|hon|honourable))`,
    unless: [
      "@call on ... to",
      "@call on the (international|world|global|regional|parties|united nations|security council|european|warring|countries|states)",
    ],
    examples: [
      "The Ambassador paid a courtesy call on the Minister.",
      "The Ambassador called on Vice President Otieno.",
      "The Minister accepted a courtesy call from the Ambassador.",
      "The Ambassador called on caretaker Foreign Minister Otieno.",
      "The Ambassador called on Salma Otieno, state minister for foreign affairs, on Sunday.",
      "The Ambassador called on Kenyan Health Minister Otieno at his office.",
      "The Minister proceeded to State House for a courtesy call on the President.",
      "The Minister interacted with Kenyan Ambassador Otieno at the fair.",
    ],
    refuses: [
      "He called on Ambassador Lund to speed up the visas.",
      "He called on Iran to use its influence.",
      "He called on the international community, the donors, the funds and the banks above all to help.",
    ],
  },
  {
    id: "meeting.summoned",
    encounter: "meeting",
    pattern:
      "(@summon (today|yesterday|again|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))? ... (ambassador|chargé|charge|envoy|commissioner|diplomat|diplomats|attaché|attache|head of mission)|(was|were|been) summoned (to|by|over|at|today|yesterday|on|again|this))",
    examples: [
      "The Foreign Ministry summoned the Ambassador of Peru over the incident.",
      "The Ambassador of Peru was summoned to the Ministry.",
    ],
    refuses: ["The court summoned the witness."],
  },
  {
    id: "meeting.took-place",
    encounter: "meeting",
    pattern:
      "(meeting|talks|negotiations|meetings|discussions) ... (was held|were held|took place|has taken place|have taken place|has been held|was organized|was organised)",
    examples: ["A meeting between the two ministers was held in Tashkent."],
    refuses: ["The next session will be held in May."],
  },
  {
    id: "meeting.glad-to",
    encounter: "meeting",
    pattern:
      "((great|good|nice|pleased|delighted|honoured|honored|glad|happy|pleasure|privilege|wonderful|honor|honour) to (meet|welcome|host|receive|sit down|catch up) (with)?|(great|good|nice|delighted|glad|happy|pleasure|wonderful) to see (again)? (my|our|his|her) .. (friend|colleague|counterpart)|(it (was|is) (a|an|my|our)|always (a|an)|an|@have the) .. (pleasure|honour|honor|privilege|delight) (to|of) (meet|welcome|host|receive|sit down|catch up|meeting|welcoming|hosting|receiving|be received) (with|by)?|(honoured|honored|privileged|delighted|pleased|grateful|glad) to (be|have been) .. (received|hosted) .. by|(pleased|delighted|honoured|honored|glad|happy) to have (met|received|hosted|welcomed) (with)?|(good|great|productive|excellent|constructive|fruitful|substantive|warm|important|very good|useful|pleasant) (and (good|great|productive|excellent|constructive|fruitful|substantive|warm|important|useful|cordial))? (meeting|talks|discussion|discussions|conversation|exchange) .. with)",
    unless: [
      "(good|great|productive|excellent|constructive|fruitful) (phone|telephone) (call|conversation)",
      "@have the .. (pleasure|honour|honor|privilege|delight) of (meeting|receiving) .. (needs|demands|letter|invitation|message)",
    ],
    examples: [
      "Great to meet my friend, Foreign Minister Lin, today in Vilnius.",
      "It was an honour to meet President Lin in Vilnius.",
      "Always a pleasure to catch up with Foreign Minister Lin.",
      "Honoured to be received by President Lin in Vilnius.",
      "I had the honour to meet President Lin.",
      "Delighted to have met Foreign Minister Lin.",
      "Warm and productive meeting with Foreign Minister Lin.",
    ],
    refuses: ["It is good to know.", "It was an honour to serve."],
  },
  {
    id: "call.good-call",
    encounter: "call",
    pattern:
      "((good|great|productive|excellent|constructive|fruitful|substantive|warm|important|useful) (phone|telephone)? (call|phone call|phone conversation) .. with|(great|good|pleased|delighted|glad|happy) to (speak|talk) .. (with|to))",
    examples: ["Good call with Foreign Minister Holm today."],
    refuses: ["Good to know."],
  },
  {
    id: "meeting.sat-down",
    encounter: "meeting",
    pattern:
      "(@sit down with|@get together with|@confer ... with|@exchange ... with (his|her|the)|@hold consultations with|@have an audience with|@be hosted by|@dine with|@come together (to|for|in|at|with)|(@attend|@take part in|@participate in) .. (bilateral|trilateral|working|courtesy) (meeting|talks) with|@engage (bilaterally)? with .. (minister|counterpart|counterparts|president|secretary|ambassador|commissioner|chancellor|premier))",
    examples: ["The Secretary sat down with the Prime Minister.", "The Secretary engaged with her Omani counterpart."],
    refuses: ["He sat down."],
  },
  {
    id: "meeting.came-during",
    encounter: "meeting",
    pattern: "this came (during|as|when|in) ... (meeting|received|met|reception|talks)",
    examples: ["This came during a meeting between the Minister and the Ambassador of France."],
    refuses: ["This came as a surprise."],
  },
  {
    id: "call.spoke-by-phone",
    encounter: "call",
    pattern:
      "((@hold|@have|@conduct|@make|@receive|@place|@get|@exchange) (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))? .. ((phone|telephone|video|telephonic) (call|conversation|talk|talks|conversations|discussion|discussions|contact|calls|interview)|videoconference|vtc)|(@hold|@have|@receive|@place|@get) .. (call|calls) (with|from|to)|@speak (today|yesterday|also)? (by|over|on|via) (the)? (phone|telephone|video)|@confer (over|by) (the)? (phone|telephone)|@phone|@telephone|@talk (over|on|by) (the)? phone|@discuss .. (over|by) (the)? (phone|telephone)|@hold .. talks (over|by) (the)? phone)",
    unless: [
      "(@receive|@have|@hold|@get) .. (courtesy|farewell|introductory|protocol) (call|calls)",
      "@have (issued|made|renewed|echoed|repeated|joined|heeded|backed|intensified) .. calls",
      "held (via|by|through|over) (a)? (videoconference|vtc)",
    ],
    examples: [
      "The Minister received a phone call from his Iranian counterpart.",
      "He spoke by phone with the Secretary.",
    ],
    refuses: ["He called the plan timely.", "The eighth session of the commission was held via videoconference."],
  },
  {
    id: "call.spoke-with",
    encounter: "call",
    vague: true,
    pattern:
      "@speak (today|yesterday|earlier|separately|again|also|tonight|this)? ((on)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday))? (morning|afternoon|evening|night|weekend|week)? (with|to)",
    examples: [
      "Secretary Rubio spoke today with Foreign Minister Fidan.",
      "The Minister spoke Monday evening with the Secretary of State.",
    ],
    refuses: ["He spoke with anger."],
    unless: [
      "@speak .. (with|to) (anger|one|pride|media|reporters|journalists|the media|the press|press|the|a)? (media|press|reporters|journalists|nation|importance|anger|pride|voice|need|issue|correspondents)",
    ],
  },
  {
    id: "call.took-place",
    encounter: "call",
    pattern:
      "(telephone|phone|video) (conversation|call|talk|talks|conversations) .. (took place|was held|were held|was made|tackled|dealt|discussed)",
    examples: ["A telephone conversation took place between the ministers of Belarus and Serbia."],
    refuses: ["The telephone was invented in 1876."],
  },
  {
    id: "visit.paid",
    encounter: "visit",
    pattern:
      "((@pay|@make|@conduct|@undertake|@conclude|@complete|@wrap up|@begin|@start|@commence|@kick off) .. (visit|tour|trip) (to|in|of)?|@arrive (in|at|on|yesterday|today)?|@travel to|@land in|@be on .. visit (to|in)|@be in .. on .. (official|working|state|private|first|short) .. visit|@come to .. on .. (official|working|state|private|first|short) .. visit|@visit)",
    unless: [
      "@arrive (at|by|with|from|to) .. (agreement|understanding|conclusion|decision|plane|air|sea)",
      "(@conclude|@begin|@start|@complete|@wrap up) .. (visit|tour|trip) with",
      "@visit .. (museum|exhibition|factory|school|hospital|camp|memorial|site|project|projects|website|our|border|headquarters|centre|center|university|plant)",
    ],
    examples: [
      "The Minister paid a working visit to Tashkent.",
      "The President has come to Peru on a state visit.",
      "The President was in Peru on an official visit.",
    ],
    refuses: ["They arrived at a conclusion."],
  },
  {
    id: "visit.began",
    encounter: "visit",
    pattern:
      "(visit|tour) (of|by)? ... (to|in) ... (began|begins|started|continued|continues|concluded|ended|took place|is under way|got under way)",
    examples: ["The official visit of the Foreign Minister of Chad to Japan began on Monday."],
    refuses: ["The visit was long."],
  },
  {
    id: "visit.due",
    encounter: "visit",
    pattern:
      "((is|are) (due|expected) (here|in|to arrive (in|at|on)?)|(is|are) (due|expected|scheduled|slated|set) to (visit|arrive in|travel to|fly to|leave for|depart for|(pay|make|begin|start) .. (visit|trip) to))",
    unless: [
      "(is|are) (due|expected) in (the|a|an|two|three|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december)",
    ],
    examples: [
      "The President of Zambia is due in Cairo on Monday.",
      "The Minister is scheduled to leave for Lima on a working visit.",
    ],
    refuses: ["A reply is due in May.", "The report is expected to be long."],
  },
  {
    id: "meeting.due",
    encounter: "meeting",
    pattern: `(is|are) (due|expected|scheduled|slated|set) to (meet|receive|(hold|have) .. (talks|meeting|meetings|discussions|negotiations)) (with)?`,
    examples: [
      "The Minister is scheduled to hold talks with his Kenyan counterpart.",
      "The President is expected to meet the King.",
    ],
    refuses: ["The company is expected to meet the deadline."],
    unless: [
      "(is|are) (due|expected|scheduled|slated|set) to meet .. (demand|needs|targets|deadline|requirements|goals)",
    ],
  },
  {
    id: "visit.led-delegation",
    encounter: "visit",
    pattern: "(@lead|@head) (a|the|an|his|her|their) .. delegation (to|on)",
    examples: ["Minister Okello led a delegation to Pretoria."],
    refuses: ["He led his party to victory."],
  },
  {
    id: "credentials.presented",
    encounter: "credentials",
    pattern:
      "(accredited by|@be accredited by|accredited (the|a|an) .. (ambassador|high commissioner|ambassadors|envoys|envoy)|(@present|@submit|@hand|@hand over|@receive|@accept|@deliver|@take|@get) ... (credentials|letters of credence|letter of credence|credential letters|credence letters|letters of accreditation|open letters|copies of credentials|copy of credentials|copies of style)|@have the (honour|honor|privilege|pleasure) of presenting .. (credentials|letters of credence|letter of credence)|presentation of (credentials|letters of credence))",
    examples: [
      "The Ambassador presented a copy of his credentials to the Minister.",
      "The Ambassador was accredited by the President of Peru.",
      "The President accredited the new Peruvian Ambassador.",
      "The Ambassador had the honour of presenting his credentials to the President.",
      "The President received credential letters of new ambassadors of five countries.",
    ],
    refuses: ["He presented a book.", "The laboratory is accredited."],
  },
  {
    id: "consultations.held",
    encounter: "consultations",
    pattern:
      "((@convene|@hold|@conclude) .. (partnership|strategic|political|policy|security|human rights|economic|consular) (dialogue|consultations)|(@begin|@start|@commence|@open|@complete|@wrap up|@finish|@celebrate|@inaugurate|@play host to) .. (round of)? (political consultations|foreign office consultations|bilateral consultations|strategic dialogue|political dialogue|policy dialogue)|(@chair|@lead|@head|@co-chair) ... (of|in|to|at) .. (political consultations|foreign office consultations|bilateral consultations|strategic dialogue|political dialogue)|(@co-chair|co - chaired) ... (foreign office consultations|political consultations|political consultation|bilateral consultations|strategic dialogue|political dialogue)|(@lead|@head) .. (delegation|side) (in|at|to|during) (attend)? .. (consultation|consultations|strategic dialogue|political dialogue)|(@hold|@host|@conduct|@conclude|@co-chair|co - chaired|@chair|@convene|@lead) .. (round|(political|foreign office|bilateral)? consultations|political consultation|strategic dialogue|political dialogue|policy dialogue|foreign office consultations|staff talks|consultation meeting|consultation mechanism|consultations mechanism|consultative meeting)|(co - chaired|@co-chair|@chair) (,)? (along|together|jointly)? with ... (political consultations|foreign office consultations|bilateral consultations|strategic dialogue)|(@hold|@convene|@conduct) the ... ministers ' (strategic|political|policy) dialogue|(round|meeting|session) of .. (consultations|strategic dialogue|political dialogue|policy dialogue|foc|bpc) .. (was held|were held|took place|was convened|were convened|took|has been held|concluded|was co|were co)|(consultations|dialogue) ... ((was|were) (held|convened|conducted|headed by|led by|chaired by)|(have|has) taken place)|(consultations|strategic dialogue|political dialogue) (between)? ... (began|commenced|kicked off|got under way|opened in|concluded))",
    unless: ["@hold .. consultations with (his|her|parliament|the public)"],
    examples: [
      "The ministries held the second round of political consultations in Tirana.",
      "Peru and Oman convened the Fifth Peru-Oman Partnership Dialogue on 3 May 2024 in Lima.",
      "They co-chaired the Peru-Oman Foreign Office Consultations (FOC) on Monday.",
      "The two ministries started their first political consultations by video.",
      "The political consultations between the two ministries have taken place in Lima.",
      "The Philippines hosted the 3rd Bilateral Consultation Mechanism with Oman.",
      "Peru and Oman celebrated the II Meeting of Political Consultations.",
      "The Minister held the 14th Peru-Oman Foreign Ministers' Strategic Dialogue with his counterpart.",
      "The deputy ministers held the 5th Peruvian-Omani political consultations in Lima.",
      "The deputy ministers co-chaired the third political consultation between the two ministries.",
      "The consultations were headed by Deputy Minister Lin from the Omani side.",
      "The Foreign Secretary led a delegation to attend the first bilateral consultations in Muscat.",
    ],
    refuses: ["He consulted a doctor."],
  },
  {
    id: "session.co-chaired",
    encounter: "session",
    pattern:
      "((@host|@play host to) (the (regular|next|annual) ,)? .. (session|sitting|meeting|round) of ... (commission|committee|council)|(co - chaired|co - chair|co - chairs|@chair|@co-chair|@hold|@convene|@lead) .. (review|stocktaking) (meeting)? of ... (commission|committee|council|mechanism|dialogue)|(co - chaired|co - chair|co - chairs|@chair|@co-chair|@hold|@convene|@lead|@head|@open|@preside (over|at)|@conclude|@attend) .. (session|meeting|round|sitting|plenary)? (of)? .. (joint .. (committee|commission|council|meeting|working group)|jcm|jcc|igc|commission|committee|intergovernmental commission|council)|(session|meeting|sitting) of ... (commission|committee|council|jcm|jcc|cooperation council) ... (was held|took place|opened|concluded|has been held|was convened|kicked off|were held|began|started|ended|was opened|wrapped up|commenced|got under way|was inaugurated)|(co - chaired|@co-chair|@chair) (,)? (along|together|jointly)? with ... (session|meeting|sitting|round) of .. (commission|committee|council)|(@hold|@lead|@head|@chair|@co-chair|co - chaired|@attend|@conclude|@preside over) .. (binational|bi - national|joint) (cabinet|cabinets)|(joint|mixed|intergovernmental|inter - governmental) .. (commission|committee|council) ... (session|meeting)? (was held|held its|took place|convened|concluded|opened|met|was convened|has held|began|wrapped up|commenced|got under way)|(@celebrate|@begin|@commence|@inaugurate) .. (session|meeting|sitting)? (of)? .. (joint|mixed|intergovernmental) .. (commission|committee|council))",
    examples: [
      "EAM co-chaired the Joint Commission Meeting in Dar es Salaam.",
      "The eighth session of the joint commission was held in Baghdad.",
      "The eighth session of the joint commission commenced here.",
      "The Minister co-chaired with his Peruvian counterpart the second session of the Joint Commission.",
      "The Presidents of Peru and Chile led the fourth Binational Cabinet in Cuzco.",
      "Ashgabat hosted the regular, 13th meeting of the joint commission.",
      "The deputy ministers co-chaired the mid-term review of the Bi-National Commission in Maseru.",
    ],
    refuses: ["The committee of the village plays football."],
    unless: ["@head .. committee"],
  },
  {
    id: "conference.took-part",
    encounter: "conference",
    pattern:
      "((@participate|@take part) in .. (summit|conference|forum|ministerial meeting|general assembly|meeting of|high - level|ministerial|session of)|(@attend|@address|@host|@chair) .. (summit|conference|forum|ministerial meeting|general assembly|ministerial|ministerial conference)|(summit|conference) .. (was held|took place|opened|concluded))",
    examples: ["The Minister participated in the ministerial conference in Rome."],
    refuses: ["He attended school."],
    unless: ["@attend .. press conference", "@host .. press conference"],
  },
  {
    id: "signing.ceremony",
    encounter: "signing",
    pattern:
      "(signing (ceremony)? ... (was held|took place)|@hold .. signing ceremony|@announce the signing of|@attend .. signing ceremony|@witness the signing|(@chair|co - chaired|@co-chair|@preside over|@lead) ... signing (ceremony|of)|@conclude with the signing of)",
    examples: [
      "The signing ceremony was held at the ministry.",
      "The Presidents of Peru and Chile announced the signing of two agreements.",
    ],
    refuses: ["He signed a book."],
  },
  {
    id: "signing.established-relations",
    encounter: "signing",
    pattern:
      "(@establish .. (diplomatic relations|diplomatic ties) ... (sign|signing|signature) of|@sign ... (establishment of|establishing) .. (diplomatic relations|diplomatic ties))",
    examples: [
      "Fiji and Malta established diplomatic relations on 3 May with the signing of a joint communiqué in New York.",
      "The Permanent Representatives signed a communiqué on the establishment of diplomatic relations.",
    ],
    refuses: ["Fiji and Malta established diplomatic relations in 1975."],
  },
  {
    id: "meeting.handed-over",
    encounter: "meeting",
    pattern:
      "((handed over|hands over) .. (of)? .. (to|at)|(was|were) (officially|formally|today|yesterday)? handed over (to|by|at|in)|(hand - over|handover|handing - over) ceremony ... (was held|took place))",
    unless: [
      "(handed over|hands over) .. (power|control|suspects|suspect|prisoners|bodies|remains|presidency|chairmanship|chair|territory|fugitive|fugitives)",
      "(handed over|hands over) ... (message|letter|invitation|credentials|copies|note|telegram)",
    ],
    examples: [
      "The Ambassador of Japan handed over two ambulances to the Minister of Health.",
      "The relief goods were handed over to the Government of Samoa by the High Commissioner.",
    ],
    refuses: ["The army handed over power to the council.", "The police handed over the suspects to Kenya."],
  },
  {
    id: "meeting.decorated",
    encounter: "meeting",
    pattern:
      "((@award|@confer|bestowed|bestows|@present|decorated|decorates|@grant) ... (order of|medal of|highest .. (award|decoration|order)|(state|national) (award|decoration|order)))",
    unless: [
      "(@award|@confer|bestowed|bestows|@present|decorated|decorates|@grant) ... (in order|order of (importance|business|priority|precedence|magnitude))",
    ],
    examples: ["The President conferred the National Order of Merit on the Ambassador of Korea."],
    refuses: ["He presented the plan in the order of importance."],
  },
  {
    id: "letter.delivered",
    encounter: "letter",
    pattern:
      "(@exchange .. (messages|letters|cables|telegrams|congratulations|felicitations)|(message|letter|cable|telegram) (of {matter})? (was|has been) (also)? (sent|addressed|dispatched|conveyed|delivered|handed|handed over|transmitted|presented|relayed) (today|yesterday|personally)? (by|to)|@cable .. (condolences|congratulations|greetings)|(@receive|@deliver|@hand|@hand over|@send|@convey|@forward|@address|@transmit) ... (written message|verbal message|letter from|letter to|message from|cable|note verbale|message of|message to|telegram|letter of|letter addressed)|(sent|received|addressed|delivered|cabled|dispatched|extended) (a|an|his|the|separate)? .. (letter|message|cable|telegram|letters|messages|cables))",
    unless: [
      "(@receive|@accept|@present|@submit|@deliver|@hand) ... (credential letters|credence letters|letters of accreditation)",
    ],
    examples: ["The Amir received a written message from the King of Jordan."],
    refuses: ["The postman delivered parcels.", "The President received credential letters of five ambassadors."],
  },
];
