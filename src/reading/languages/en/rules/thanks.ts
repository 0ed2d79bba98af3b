import type { ActRule } from "../../../language-pack.ts";

/** Thanks, praise, congratulations and condolences: what one side says of the other's deeds, fortunes and losses. */
export const thanks: readonly ActRule[] = [
  {
    id: "thank.thanked",
    kind: "thank",
    pattern: "@thank",
    examples: ["The Minister thanked Kuwait for its help in the drought."],
    refuses: ["Thanks to the rain, the harvest was good."],
    unless: ["thanks to"],
  },
  {
    id: "thank.expressed-thanks",
    kind: "thank",
    pattern:
      "([carrier]|@reserve|@return|@address|@direct|@pay|@owe) (to {to}|{to} a)? .. ([appreciation] and)? ([gratitude]|thank - you|debt of gratitude)",
    actor: "relayed",
    examples: [
      "He expressed his thanks for the training.",
      "She reserved special thanks for her teachers.",
      "The envoy conveyed to the Minister the gratitude of his President.",
    ],
    refuses: ["He expressed his hope for peace."],
  },
  {
    id: "thank.expressed-appreciation",
    kind: "thank",
    pattern: "[carrier] (to {to})? .. [appreciation]",
    actor: "relayed",
    examples: ["The Minister conveyed the heartfelt appreciation of his President to the people of Kenya."],
    refuses: ["The Minister discussed the appreciation of the currency."],
  },
  {
    id: "thank.was-expressed-gratitude",
    kind: "thank",
    actor: "owned",
    pattern:
      "([gratitude]|[appreciation]) ... (was|were|has been|have been) (also|again)? (expressed|voiced|conveyed|extended|reiterated|reaffirmed|confirmed|offered|renewed|declared|raised|aired|shared|shown)",
    examples: ["Gratitude was expressed for the help in the floods."],
    refuses: ["The train was late."],
  },
  {
    id: "thank.was-grateful",
    kind: "thank",
    pattern: "@be .. (grateful|thankful|indebted|appreciative|beholden) (to {to})? (for|of)?",
    examples: ["He said his country was deeply grateful to Japan for the vaccines."],
    refuses: ["He is great at chess."],
  },
  {
    id: "thank.appreciated-help",
    kind: "thank",
    pattern: "@appreciate .. ([help]|(donated|provided|extended|granted|sent|supplied|rendered) by)",
    examples: ["China appreciates Kyrgyzstan's firm support on its core interests."],
    refuses: ["The currency appreciated against the dollar."],
  },
  {
    id: "thank.appreciated-for",
    kind: "thank",
    pattern: "@appreciate {to} for",
    unless: ["@appreciate .. [importance]"],
    examples: ["She appreciated the Government for supporting the candidature."],
    refuses: ["She appreciated the museum."],
  },
  {
    id: "thank.acknowledged-with-gratitude",
    kind: "thank",
    pattern: "(@acknowledge|@recall|@note|@recognize|@recognise) with .. ([gratitude]|[appreciation])",
    examples: ["He acknowledged with gratitude the grant of 2019."],
    refuses: ["He acknowledged the letter."],
  },
  {
    id: "praise.praised",
    kind: "praise",
    pattern:
      "(@praise|@acclaim|@eulogize|@eulogise|@commend|@laud|@hail|@applaud|@salute|@admire|@compliment|@credit|@extol|@value (the|his|her|its|their|our|all|highly|greatly|deeply|very|this|that|iraq|what|every)|@appreciate|@cherish|@esteem|@celebrate)",
    examples: ["The Ambassador praised the stability of the country.", "Son valued the reforms."],
    refuses: ["The market rose in value.", "He highlighted the shared heritage and values."],
  },
  {
    id: "praise.paid-tribute",
    kind: "praise",
    pattern:
      "((@pay|@give|@make) .. (tribute|homage)|(@heap|@lavish|@shower) .. praise|@have .. (praise|words of praise|words of appreciation) for|@be full of praise|@give .. credit to|@sing the praises)",
    examples: ["He paid warm tribute to the peacekeepers."],
    refuses: ["He paid the bill."],
  },
  {
    id: "praise.expressed-admiration",
    kind: "praise",
    pattern: "[carrier] (to {to})? .. [praise] (for|of|at|to|with|by)",
    examples: ["Hussein expressed his admiration for Vietnam's growth."],
    refuses: ["He expressed doubts about the plan."],
    unless: [
      "[carrier] .. [condolences]",
      "[carrier] .. mutual respect",
      "[carrier] .. [greetings]",
      "[carrier] .. [gratitude]",
    ],
  },
  {
    id: "praise.held-in-regard",
    kind: "praise",
    pattern: "@hold .. in .. (regard|esteem|appreciation)",
    examples: ["Son held in high regard the country's achievements."],
    refuses: ["He held the book in his hand."],
  },
  {
    id: "praise.recognised-contribution",
    kind: "praise",
    pattern:
      "((@recognize|@recognise|@acknowledge|@note|@highlight|@underline|@emphasize|@emphasise|@stress|@underscore|@point to|@recall) .. (contribution|contributions|achievements|leadership|generosity|sacrifices|dedication|successes)|(@recognize|@recognise|@acknowledge) .. (efforts|role|hard work))",
    examples: ["The Undersecretary recognized the contribution of the companies."],
    refuses: ["He recognized the man."],
  },
  {
    id: "praise.spoke-highly",
    kind: "praise",
    pattern:
      "@speak (very|so)? (highly|positively|warmly|favourably|favorably|glowingly|fondly|in (glowing|positive|high|warm) terms) (of|about)",
    examples: ["Wang spoke highly of the progress made."],
    refuses: ["He spoke of the weather."],
  },
  {
    id: "praise.high-assessment",
    kind: "praise",
    pattern:
      "(@give|[carrier]|@provide) .. (high|positive|highest) (assessment|appraisal|evaluation|marks|praise|appreciation)",
    examples: ["The ministers gave a high assessment of relations between the two countries."],
    refuses: ["The teacher gave a test."],
  },
  {
    id: "praise.assessed-highly",
    kind: "praise",
    pattern:
      "((highly|positively|greatly) (@assess|@evaluate|@rate|@appraise|@regard|@note|@value)|(@assess|@evaluate|@rate|@appraise) (highly|positively)|(@assess|@rate|@appraise|@evaluate) ... positively|(@rate|@appraise|@value) .. highly)",
    examples: ["The sides positively assessed the pace of cooperation."],
    refuses: ["The sides assessed the damage."],
  },
  {
    id: "praise.placed-high-value",
    kind: "praise",
    pattern: "(@place|@put|@set|@attach) .. high value on",
    examples: ["He placed a high value on the partnership."],
    refuses: ["He placed the book on the table."],
  },
  {
    id: "praise.welcomed",
    kind: "praise",
    pattern: "@welcome",
    examples: ["The Secretary welcomed the progress made since the last dialogue."],
    refuses: ["He was given a warm welcome."],
  },
  {
    id: "praise.noted-with-satisfaction",
    kind: "praise",
    pattern:
      "(@take (positive|favourable|favorable|appreciative) note of|(@note|@take note|@acknowledge|@recognize|@recognise|@observe|@stress|@state|@emphasize) with .. (satisfaction|pleasure|appreciation|approval|joy|pride))",
    examples: ["Both sides noted with satisfaction the growth of trade."],
    refuses: ["He noted the date."],
  },
  {
    id: "praise.expressed-satisfaction",
    kind: "praise",
    pattern:
      "([carrier] .. (pleasure|delight|happiness|joy|elation) (with|at|over|about|in|on|by|regarding|for|that)|@rejoice (at|in|over|that)|@take (great|much|particular|a)? (pride|satisfaction|pleasure|delight) (in|from))",
    examples: ["They expressed delight at the progress of the talks."],
    refuses: ["They expressed anger at the delay."],
  },
  {
    id: "praise.was-expressed-satisfaction",
    kind: "praise",
    actor: "owned",
    pattern:
      "(satisfaction|admiration|praise|delight) ... (was|were|has been|have been) (also|again)? (expressed|voiced|noted|conveyed)",
    examples: ["Satisfaction was expressed with the pace of the works."],
    refuses: ["The satisfaction survey was long."],
  },
  {
    id: "praise.described-as",
    kind: "praise",
    pattern:
      "(@describe|@hail|@call|@term|@characterize|@characterise|@regard|@consider|@view|@see|@qualify|@acknowledge|@recognize|@recognise) ({to})? (as|to be)? .. (excellent|distinguished|historic|exemplary|strategic|pivotal|successful|fruitful|outstanding|remarkable|strong|vital|reliable|trusted|important|key|brotherly|friendly|dynamic|productive|constructive|warm|close|cordial|trustful|solid|good|positive|timely|blessed|commendable|deep|privileged|traditional|leading|closest|top|main|great|milestone)",
    examples: ["He described the relations as excellent.", "She called the agreement a milestone."],
    refuses: ["He described the suspect as tall."],
  },
  {
    id: "praise.highlighted-good-ties",
    kind: "praise",
    pattern:
      "(@highlight|@underline|@underscore|@emphasize|@emphasise|@stress|@note|@point to|@mention|@evoke) (on)? (the|these|those|its|their|his|her|our)? (very|most|truly)? [good] .. (relations|ties|relationship|bonds|links|friendship|partnership)",
    unless: [
      "(@highlight|@underline|@underscore|@emphasize|@emphasise|@stress|@note|@point to|@mention|@evoke) .. (importance|need|depth|necessity|role|significance|potential|development|commitment|desire|keenness|interest|readiness|will|willingness|support|nature|growth) (of|to|for|in|that)",
    ],
    examples: ["The Minister highlighted the excellent relations between the two countries."],
    refuses: ["The Minister highlighted the importance of good relations."],
  },
  {
    id: "praise.highlighted-work",
    kind: "praise",
    pattern:
      "@highlight (the|this|that)? .. (work|efforts|effort|achievements|achievement|contribution|contributions|progress|development|opening|success|successes|results|support|solidarity|leadership|experience|generosity|project|projects)",
    unless: ["@highlight (his|her|its|their|our)", "@highlight .. ([importance]|[need]|[wish]|[readiness]|[support])"],
    examples: ["She highlighted the work of the Ambassador for the ties of the two nations."],
    refuses: ["She highlighted the need for work."],
  },
  {
    id: "praise.relations-are-good",
    kind: "praise",
    pattern:
      "(relations|ties|relationship|cooperation|friendship|partnership|bonds) ((between|of|with|among) {who})? (@be|have been|had been) (very|truly|indeed|already|also|quite)? (excellent|exemplary|outstanding|exceptional|very good|at (their|its) best|in excellent (shape|condition)|at (an|a|their|its) (excellent|very high|highest|all - time high))",
    examples: ["She said that relations between the two countries were excellent."],
    refuses: ["She said that relations between the two countries were old."],
  },
  {
    id: "praise.showed-courage",
    kind: "praise",
    form: "stance",
    pattern:
      "(has|have|had) (again|once again|always|also)? (shown|demonstrated|displayed|proved|proven) .. (courage|leadership|generosity|wisdom|statesmanship|foresight|true friendship|exemplary {what})",
    examples: ["He said that Chad had shown great generosity."],
    refuses: ["He said that Chad had shown the film."],
  },
  {
    id: "praise.will-remember",
    kind: "praise",
    form: "stance",
    holdsNegation: true,
    pattern: "(will|would|shall) (always|never|long) (forget|remember|cherish)",
    examples: ["The Ambassador said that he would always remember his years in Nairobi."],
    refuses: ["The Ambassador said that he would stay."],
  },
  {
    id: "praise.was-impressed",
    kind: "praise",
    pattern:
      "@be .. (impressed|pleased|delighted|happy|proud|honoured|honored|glad|gratified|inspired|heartened|touched) (by|with|at|for|of|about|that|to see|to note)",
    form: "stance",
    examples: ["He said he was impressed by the achievements of Vietnam."],
    refuses: ["He was late."],
  },
  {
    id: "praise.good-partner",
    kind: "praise",
    pattern:
      "(@be|@remain) (always|also)? (an|a|the|our|its|his|one)? .. (partner|partners|friend|friends|neighbour|neighbours|neighbor|neighbors|ally|allies)",
    unless: ["being", "(@be|@remain) .. (demand|demands|interest|responsibility|duty|task|wish|hope) of"],
    form: "stance",
    examples: ["Wang said that Laos is a good neighbour and a trusted partner."],
    refuses: ["He is a tall man."],
  },
  {
    id: "congratulate.congratulated",
    kind: "congratulate",
    pattern: "(@congratulate|@felicitate)",
    examples: ["EAM felicitated Tanzania on the conduct of the summit."],
    refuses: ["He sang in the choir."],
  },
  {
    id: "congratulate.expressed-congratulations",
    kind: "congratulate",
    pattern: "([carrier]|@pay) (to {to})? .. [congratulations]",
    actor: "relayed",
    examples: ["She extended warm congratulations to the new Minister."],
    refuses: ["She extended the deadline."],
  },
  {
    id: "congratulate.conveyed-greetings",
    kind: "congratulate",
    pattern: "[carrier] (to {to})? .. [greetings]",
    unless: ["[carrier] .. (wishes|prayers) ... (mercy|recovery)"],
    actor: "relayed",
    examples: ["The Ambassador conveyed to the Minister the greetings of his counterpart."],
    refuses: ["The Ambassador conveyed the cargo.", "He conveyed his wishes for mercy upon the victims."],
  },
  {
    id: "congratulate.received",
    kind: "congratulate",
    actor: "inverse",
    pattern: "@receive (from {giver})? .. (congratulations|greetings|felicitations) (from|of)?",
    unless: ["@receive .. (message|messages|letter|cable|telegram|letters|cables|telegrams)"],
    examples: ["The Amir received the congratulations of the Prime Minister of Malta on the success of the mediation."],
    refuses: ["The Amir received the guests.", "He received a message of congratulations."],
  },
  {
    id: "condole.received",
    kind: "condole",
    actor: "inverse",
    pattern: "@receive (from {giver})? .. (condolences|sympathy|sympathies) (from|of)?",
    unless: ["@receive .. (message|messages|letter|cable|telegram|letters|cables|telegrams)"],
    examples: ["The King received the condolences of the President of Malta on the death of the Prince."],
    refuses: ["The King received the mourners."],
  },
  {
    id: "congratulate.was-extended-congratulations",
    kind: "congratulate",
    actor: "owned",
    pattern:
      "([congratulations]|[greetings]) ... (was|were|has been|have been) (also|again)? (expressed|voiced|conveyed|extended|offered|sent|exchanged|addressed)",
    examples: ["Congratulations were extended on the national day."],
    refuses: ["The greetings card was blue."],
  },
  {
    id: "congratulate.sent-message",
    kind: "congratulate",
    pattern:
      "((@send|@cable|@address|@dispatch|@exchange|@extend) .. congratulatory (message|messages|letter|letters|cable|cables|telegram|telegrams|note)|@bid .. farewell|@join .. congratulating|@join in congratulating|@pay .. compliments to|@toast|@greet {to} on|@wish (every)? success to|(@send|@cable|@extend|@convey|@address|@dispatch|@write|@deliver|@hand) (to (him|her|them))? .. (message|letter|cable|telegram|messages|note|letters) ... (congratulations|felicitation|felicitations|greetings|congratulating|congratulation)|@wish .. welcome|@reciprocate .. greetings|@exchange .. (greetings|congratulations))",
    examples: ["The Prime Minister cabled a letter of congratulations to his counterpart."],
    refuses: ["He sent a letter of complaint."],
  },
  {
    id: "congratulate.note",
    kind: "congratulate",
    form: "note",
    pattern: "(congratulations|felicitations|best wishes|warm greetings) to {to}",
    examples: ["Warm congratulations to the new Foreign Minister of Chad."],
    refuses: ["They are sending congratulations to nobody in the office today."],
  },
  {
    id: "condole.note",
    kind: "condole",
    form: "note",
    pattern: "(condolences|sympathies|sympathy) to {to}",
    examples: ["Deepest condolences to the people of Chad after the floods."],
    refuses: ["The book of condolences to be signed lies in the hall."],
  },
  {
    id: "thank.note",
    kind: "thank",
    form: "note",
    pattern: "(thank you (to)?|many thanks to|grateful to) {to}",
    unless: ["thank you (for|very|so|all|both)"],
    examples: ["Thank you President Lima for the warm welcome.", "Many thanks to Oman for hosting us."],
    refuses: ["The harvest was good, thanks to the rain and for no other reason."],
  },
  {
    id: "congratulate.wished",
    kind: "congratulate",
    pattern:
      "@wish {to} (success|luck|progress|prosperity|well|further|continued|every|all|the best|good|health|a|fruitful|happiness|more|much|great)",
    unless: ["@wish .. would", "@wish to", "@wish .. speedy recovery", "@wish .. recovery"],
    examples: ["He wished the Ambassador success in his duties."],
    refuses: ["Son wished that Iraq would support the bid."],
  },
  {
    id: "congratulate.wished-to",
    kind: "congratulate",
    pattern:
      "(@wish to {to} (every success|much success|all the best|all success|many successes)|@wish .. (success|prosperity|progress|peace|health|happiness|stability|well - being) to {to})",
    examples: [
      "He wished to the Ambassador every success in his duties.",
      "He wished prosperity to the people of Chad.",
    ],
    refuses: ["He wished to return."],
  },
  {
    id: "congratulate.prayed",
    kind: "congratulate",
    pattern:
      "@pray (for|that|to) ... (health|prosperity|well - being|wellbeing|success|happiness|progress|long life|longevity)",
    unless: ["@pray for .. (victims|souls|mercy|recovery)"],
    examples: ["She prayed for the good health and prosperity of the people of Nepal."],
    refuses: ["She prayed for rain."],
  },
  {
    id: "congratulate.welcomed-person",
    kind: "congratulate",
    pattern:
      "(@welcome .. (visit|arrival|guest|delegation|presence|attendance|ambassador|counterpart|guests|participants|envoy) (of|to)?|@welcome {to} 's visit|@welcome (him|her|them|you))",
    examples: ["Sheikh Abdullah welcomed the visit of the Slovak Minister."],
    refuses: ["He welcomed the decision."],
  },
  {
    id: "congratulate.welcomed-officer",
    kind: "congratulate",
    pattern:
      "@welcome (the|his|her|their)? .. (consul general|consul|minister|ministers|ambassadors|envoys|president|presidents|premier|secretary|commissioner|chairperson|chairman|speaker|official|officials|chargé|excellency|highness|majesty|colleague|friend|h.e.|mr|mrs|ms) (to|on|and|in|at)?",
    unless: [
      "@welcome .. (statement|statements|decision|decisions|initiative|initiatives|proposal|proposals|step|steps|election|appointment|formation|announcement|call|commitment|position|progress|efforts|agreement|meeting|meetings|talks|cooperation|participation|support|results|outcome|outcomes|role|readiness|intention|interest|resumption|adoption|signing|launch|opening|fact|that|idea|presidency|return|release)",
      "@welcome .. 's (decision|initiative|proposal|statement|announcement|commitment|call|plan|plans|remarks|efforts|position|support|readiness|step|move|interest|participation|election|appointment|role|intention|offer)",
    ],
    examples: ["The President welcomed the new Consul General to Lagos."],
    refuses: ["The President welcomed the Minister's proposal.", "He welcomed the meeting of the two Presidents."],
  },
  {
    id: "congratulate.extended-welcome",
    kind: "congratulate",
    pattern: "[carrier] (to {to})? .. (welcome|farewell) (to|for)?",
    unless: ["[carrier] .. ([gratitude]|[appreciation]) .. welcome", "@bid .. farewell"],
    examples: ["The Governor extended a warm welcome to the delegation."],
    refuses: ["The Governor cut the ribbon."],
  },
  {
    id: "condole.expressed-condolences",
    kind: "condole",
    pattern: "([carrier]|@pay) (to {to})? .. [condolences]",
    actor: "relayed",
    examples: [
      "The Slovak Minister extended to him the condolences of the President.",
      "expressing Iraq's sympathy with the people over the victims",
    ],
    refuses: ["He expressed doubts."],
  },
  {
    id: "condole.sent-message",
    kind: "condole",
    pattern:
      "(@send|@cable|@extend|@convey|@address|@dispatch|@write) .. (message|letter|cable|telegram|messages|note) of (condolences|condolence|sympathy)",
    examples: ["The King sent a cable of condolences to the President."],
    refuses: ["He sent a letter of complaint."],
  },
  {
    id: "condole.was-expressed-condolences",
    kind: "condole",
    actor: "owned",
    pattern:
      "[condolences] ... (was|were|has been|have been) (also|again)? (expressed|voiced|conveyed|extended|reiterated|reaffirmed|confirmed|offered|renewed|declared|raised|aired|shared)",
    examples: ["Condolences were offered to the families."],
    refuses: ["The train was late."],
  },
  {
    id: "condole.condoled",
    kind: "condole",
    pattern:
      "(@condole|@mourn|@commiserate|@sympathize|@sympathise|@pay .. respects to .. (victims|memory|late|deceased|fallen))",
    examples: ["The two ministers condoled the families of the victims."],
    refuses: ["The ministers met."],
  },
  {
    id: "condole.was-saddened",
    kind: "condole",
    form: "stance",
    pattern:
      "(@be .. (saddened|grieved|heartbroken) (by|at|over|about|to learn of|to hear of) .. (death|deaths|loss|passing|demise|tragedy|victims|earthquake|crash|accident|casualties)|[carrier] .. (sadness|sorrow|grief) (over|at|about|for|on) .. (death|deaths|loss|passing|demise|tragedy|victims|casualties))",
    examples: ["He said he was deeply saddened by the deaths in the floods."],
    refuses: ["He said he was saddened by the delay."],
  },
  {
    id: "condole.thoughts-with",
    kind: "condole",
    pattern:
      "((thoughts|hearts|heart|prayers) (and prayers)? (@be|@remain|@go|went) (also|always|first)? (out)? (with|to)|@observe .. (minute|moment) of silence)",
    examples: ["He said that his thoughts were with the families of the victims."],
    refuses: ["He said that his thoughts were his own."],
  },
  {
    id: "condole.shared-grief",
    kind: "condole",
    pattern: "@share (in)? .. (grief|sorrow|pain|loss) (of|with)",
    examples: ["The Minister shared the grief of the people of Japan."],
    refuses: ["They shared a meal."],
  },
  {
    id: "condole.lamented-loss",
    kind: "condole",
    pattern:
      "(@lament|@regret|@mourn) (deeply|profoundly)? (the|this)? (tragic|sad)? (loss of|passing of|death of|deaths of|deaths|loss) (human|many|innocent)? (life|lives|casualties|victims|citizens|the victims|{to})?",
    unless: ["@regret .. loss of (time|momentum|trust|income|revenue|market|jobs|opportunity)"],
    examples: ["She lamented the loss of lives in the floods."],
    refuses: ["She lamented the delay."],
  },
  {
    id: "condole.wished-recovery",
    kind: "condole",
    pattern:
      "(@wish ... recovery|([carrier]|@offer) .. (wishes|prayers) ... (mercy|recovery)|(@ask|@pray to|@implore) (allah|god|the almighty|almighty)|@wish (allah|god) 's mercy|@pray for .. (victims|souls|mercy|recovery))",
    unless: ["@pray to ... (health|prosperity|well - being|wellbeing|success|happiness|progress|long life|longevity)"],
    examples: [
      "He wished the injured a speedy recovery.",
      "He conveyed his wishes for mercy upon those who lost their lives.",
      "He asked Allah to grant the victims mercy.",
    ],
    refuses: ["He wished for rain."],
  },
  {
    id: "condole.offered-condolences-on",
    kind: "condole",
    pattern: "@offer .. condolences",
    actor: "relayed",
    examples: ["She offered her condolences on the death of the former President."],
    refuses: ["She offered tea."],
  },
];
