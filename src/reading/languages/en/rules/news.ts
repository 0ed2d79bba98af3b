import type { NewsRule } from "../../../language-pack.ts";

/**
 * What a sentence of the news tells by itself, with no meeting around it: who did or said what to whom.
 * A deed has the class its event code goes by; what is done against somebody is a threat where it is only announced.
 */
export const news: readonly NewsRule[] = [
  // ---- frames: who says what the next clause tells ----
  {
    id: "news.said",
    kind: "affirm",
    form: "frame",
    pattern:
      "(@say|@announce|@declare|@state|@claim|@argue|@add|@insist|@report|@reiterate|@confirm|@maintain|@note|@stress|@conclude|@reply|@respond|@indicate|@reveal|@admit|@acknowledge|@assert|@believe|@signal|@hint|@make (it)? clear|@be quoted (by (a|the)? ..)? as saying|@vow that|@give notice)",
    examples: ["Kenya said it will send food to Uganda."],
    refuses: ["Kenya sent food to Uganda."],
  },
  {
    id: "news.told",
    kind: "affirm",
    form: "frame",
    pattern:
      "@tell (a|an|the|his|her|its|state|local|foreign)? .. (reporters|journalists|newsmen|conference|briefing|agency|press|media|newspaper|radio|television|tv|parliament|lawmakers|deputies|council|meeting|rally|crowd|supporters|interviewer|correspondents|afp|reuters|ap)",
    examples: ["The Minister told reporters Kenya would pay."],
    refuses: ["He told a story."],
  },
  {
    id: "news.told-that",
    kind: "affirm",
    form: "frame",
    addressed: true,
    pattern: "(@tell|@inform|@notify)",
    examples: ["The Minister told Uganda that Kenya would pay."],
    refuses: ["Kenya kept its secret."],
  },
  // ---- duties: what one side says another must do ----
  {
    id: "news.must",
    kind: "demand",
    form: "duty",
    pattern: "(must|has to|have to|had to|need to|needs to|needed to|had better)",
    examples: ["Kenya said Uganda must return the ship."],
    refuses: ["The mustard is hot."],
  },
  {
    id: "news.should",
    kind: "request",
    form: "duty",
    pattern: "(should|ought to)",
    examples: ["Kenya said Uganda should return the ship."],
    refuses: ["He shouldered the load."],
  },
  // ---- carriers: what one is to do, wants to do, is ready to do ----
  {
    id: "news.will",
    kind: "pledge",
    form: "carrier",
    threat: true,
    pattern: "(will|would|shall|'ll)",
    unless: [
      "(will|would|shall|'ll) (not)? (be|have|face|lose|need|remain|become|suffer|cost|like|seem|fail|benefit|rise|fall|see|know|mean|get|feel|depend)",
      "(will|would) (of|and)",
    ],
    examples: ["Kenya will give Uganda a grant."],
    refuses: ["Kenya will be a winner."],
  },
  {
    id: "news.agreed-to",
    kind: "agree",
    form: "carrier",
    pattern: "@agree (in principle)? (to|on|upon|that|in)?",
    unless: ["(agreed|agreeing) (by|between)", "@agree with"],
    examples: ["Kenya has agreed to reopen its borders."],
    refuses: ["The climate pleased him."],
  },
  {
    id: "news.promised-to",
    kind: "pledge",
    form: "carrier",
    threat: true,
    pattern:
      "(@promise|@assure {to} (that|of)|@give .. (assurance|assurances|guarantee|guarantees)|@vow|@pledge|@swear|@undertake|@commit itself|@commit themselves) (that|to|not to)?",
    examples: ["Kenya promised to continue its aid to Uganda."],
    refuses: ["Kenya kept its word."],
  },
  {
    id: "news.offered-to",
    kind: "offer",
    form: "carrier",
    pattern:
      "(@offer|@volunteer|@propose|(@present|@submit|@put forward|@table|@unveil) .. (proposal|proposals|plan|initiative|offer) (to|for)) (to)?",
    examples: ["Kenya offered to negotiate with Uganda."],
    refuses: ["The shop is closed."],
  },
  {
    id: "news.is-ready-to",
    kind: "offer",
    form: "carrier",
    threat: true,
    pattern: "(@be|@remain|@stand|@appear) .. (willing|ready|prepared|poised|open|committed) (to|for)",
    examples: ["Kenya is willing to withdraw its troops from Uganda.", "Kenya is committed to opening up its markets."],
    refuses: ["Dinner is ready."],
  },
  {
    id: "news.is-not-ready-to",
    kind: "reject",
    pattern: "@be (not|unwilling|in no way|far from) .. (willing|ready|prepared|to|in a position) (to)?",
    unless: ["@be not to"],
    examples: ["Kenya is not ready to negotiate."],
    refuses: ["Kenya is ready to negotiate."],
  },
  {
    id: "news.plans-to",
    kind: "pledge",
    form: "carrier",
    threat: true,
    pattern:
      "(@plan to|@announce .. (plan|plans|intention|decision) (to|for)|@intend to|@aim to|@hope to|@be to|@be (also|now)? (set|due|expected|scheduled|going|about|preparing|planning) to|@seek to|@want to|@wish to)",
    unless: ["@be to blame", "@be to be"],
    examples: ["Kenya plans to open an embassy in Uganda."],
    refuses: ["The plan is old."],
  },
  {
    id: "news.decided-to",
    kind: "pledge",
    form: "carrier",
    done: true,
    pattern: "(@decide|@move|@resolve|@opt|@vote|@consent) (to|that|in favour of|in favor of)",
    examples: ["Kenya decided to allow the rally."],
    refuses: ["The house was moved."],
  },
  {
    id: "news.began-to",
    kind: "affirm",
    form: "carrier",
    done: true,
    inner: true,
    pattern: "(@begin|@start|@continue|@try|@attempt|@manage|@help) (to)?",
    examples: ["Kenya tried to attack the port."],
    refuses: ["The port is shut."],
  },
  // ---- asking ----
  {
    id: "news.demanded",
    kind: "demand",
    pattern:
      "(@demand|@insist on|@insist that|(@reiterate|@repeat|@renew|@make|@issue|@press) .. (demand|demands|demanding|ultimatum)|@order)",
    unless: ["@order (from|food|goods|weapons|aircraft)", "demand (for|is|was)"],
    examples: [
      "Kenya demanded the release of its sailors by Uganda.",
      "Kenya issued a statement demanding an apology.",
    ],
    refuses: ["Sales rose."],
  },
  {
    id: "news.urged",
    kind: "request",
    pattern:
      "(@urge|@tell {to} (to|not to)|@order {to} (to|not to)|(@pass|@adopt|@issue|@approve|@sign) .. (resolution|statement|declaration|motion|communique|appeal|letter|petition) (calling|urging|asking|appealing|demanding|inviting|requesting)|@call (on|upon|for)|@appeal|@ask|@request|@press|@beg|@implore|@exhort|@encourage|@plead|@lobby|@petition|@remind|@advise|@seek|(@issue|@make|@repeat|@renew|@reiterate) .. (call|calls|appeal|appeals|plea|request) (for|to|on))",
    unless: [
      "@ask (about|whether|if)",
      "@seek to",
      "@call (on|upon) (the|president|prime) (minister|president|ambassador)? (on|in|at|for)?",
      "@call (on|upon) .. (on|at|here|today|yesterday) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|his|her|the)?",
      "@call (on|upon) .. and (conveyed|discussed|handed|presented|exchanged|briefed|congratulated|thanked)",
    ],
    examples: [
      "Kenya urged Uganda to free the sailors.",
      "Kenya called on Uganda to stop.",
      "The refugees sought refuge in Kenya.",
    ],
    refuses: ["Kenya sought to win."],
  },
  {
    id: "news.called-on",
    kind: "request",
    pattern: "@call .. (on|upon) {to} (to|for|not to)",
    unless: ["@call .. on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)"],
    examples: ["Kenya called Thursday on Uganda to stop."],
    refuses: ["He called his brother."],
  },
  {
    id: "news.urged-support",
    kind: "request",
    pattern: "@want {to} to",
    unless: ["@want to"],
    examples: ["Kenya wants Uganda to leave."],
    refuses: ["Kenya wants peace."],
  },
  {
    id: "news.invited",
    kind: "invite",
    pattern: "(@invite|@extend .. invitation)",
    examples: ["Kenya invited the President of Uganda to Nairobi."],
    refuses: ["Kenya is inviting in May."],
    unless: ["inviting (in|to)"],
  },
  // ---- refusing ----
  {
    id: "news.rejected",
    kind: "reject",
    pattern:
      "(@reject|@refuse|@deny|@dismiss|@oppose|@veto|@rebuff|@spurn|@snub|@rule out|@object to|@resist|@balk at|@back (out of|away from)|@pull out of .. (talks|agreement|deal|treaty|pact)|@walk out of|@renege on|@go back on|@shrug off|@brush aside|@brush off|@shun|@disown|@disagree with|@vote (against|down)|@come out against|(@express|@voice|@reiterate|@declare) .. (opposition|objection|objections|rejection)|(@pass|@adopt|@issue) .. (resolution|statement|declaration|motion) (rejecting|opposing)|@scoff at|@withhold|@repudiate|@say no to|@bar|@block .. (bid|resolution|proposal|move|plan|deal|vote|motion|attempt|candidate|appointment|statement)|@thwart|@obstruct|@disrupt .. (vote|session|meeting|talks|elections)|@throw out|@strike down|@overrule|@quash|@frustrate|@foil|@be (opposed to|against)|@remain opposed to|@stand against)",
    unless: [
      "@refuse to (comment|say|elaborate|give details|give any|be named|be identified|discuss|speculate)",
      "(not|never) (rule|ruled) out",
    ],
    examples: [
      "Kenya rejected a Ugandan offer to host the talks.",
      "Kenya has refused to send troops to Uganda.",
      "Kenya reneged on its commitment.",
    ],
    refuses: ["Kenya refused to comment."],
  },
  {
    id: "news.declined",
    kind: "reject",
    answers: "declined",
    pattern: "(@decline|@turn down)",
    unless: [
      "@decline to (comment|say|elaborate|give details|give any|be named|be identified|identify|discuss|speculate)",
    ],
    examples: ["Kenya declined an invitation by Uganda."],
    refuses: ["Kenya declined to comment."],
  },
  {
    id: "news.out-of-the-question",
    kind: "reject",
    anySubject: true,
    pattern:
      "(@be .. (out of the question|unacceptable|not acceptable|not negotiable|impossible to accept|off the table)|(can|could|may|will|would) no longer)",
    examples: ["Kenya said that lifting the ban was out of the question."],
    refuses: ["The question is open."],
  },
  {
    id: "news.failed-to-agree",
    kind: "reject",
    pattern:
      "@fail (again)? (to (reach|agree|resolve|sign|make|come|attend|meet|honour|honor|comply|respond|pay|implement|keep|extradite|accept)|in)",
    examples: ["Kenya and Uganda failed to reach agreement on the lake."],
    refuses: ["The pump failed at noon."],
  },
  {
    id: "news.called-off",
    kind: "reject",
    pattern:
      "(@cancel|@postpone|@call off|@put off|@delay|@boycott|@scrap|@abandon) .. (visit|talks|meeting|summit|trip|conference|negotiations|election|elections|vote|deal|session|contact|contacts|agreement|plan|plans|tour|round)",
    examples: ["Kenya called off a meeting with Uganda."],
    refuses: ["The match was called off."],
  },
  {
    id: "news.defied",
    kind: "reject",
    pattern:
      "(@violate|@defy|@breach|@flout|@ignore|@disregard|@contravene) .. (ban|ceasefire|cease - fire|truce|order|orders|law|laws|agreement|accord|resolution|resolutions|call|calls|curfew|airspace|treaty|rules|warning|warnings|appeal|appeals|sanctions|embargo|demand|demands|pact|deadline|rights|sovereignty|territory|border|borders|moratorium|instructions)",
    examples: ["A Kenyan newspaper violated a ban by the court."],
    refuses: ["He ignored the rain."],
  },
  // ---- accusing, threatening ----
  {
    id: "news.accused",
    kind: "condemn",
    deed: "accusation",
    pattern:
      "(@accuse|@blame|@charge {to} with|@implicate|@hold {to} responsible|@indict|@link {to} to|@sue|@file .. (suit|lawsuit|complaint|charges)|@point the finger at|@suspect {to} of|@compare {to} (to|with)|@call {to} (a|an) .. (liar|terrorist|aggressor|enemy|traitor|criminal|dictator|puppet)|(@describe|@brand|@label) {to} (as)? (a|an|the)? .. (farce|sham|fraud|illegal|aggression|terrorists|terrorist|traitors|provocation|crime|genocide|threat|enemy|hypocritical|criminals))",
    examples: ["Kenya accused Uganda of smuggling.", "A Kenyan firm is suing Uganda for damages."],
    refuses: ["Kenya charged a fee."],
  },
  {
    id: "news.alleged",
    kind: "condemn",
    form: "frame",
    deed: "accusation",
    pattern: "(@allege|@charge|@complain|@make .. (allegation|allegations|accusations|charges))",
    unless: ["@charge (a|an|for|.. (fee|fees|interest|tariff|duty|dollars|price|prices))"],
    examples: ["Kenya charged on Friday that Uganda was sheltering the killers."],
    refuses: ["Kenya charged a fee."],
  },
  {
    id: "news.condemned",
    kind: "condemn",
    pattern:
      "(@condemn|@denounce|@criticize|@criticise|@deplore|@slam|@blast|@decry|@rebuke|@censure|@lambast|@lambaste|@attack .. (decision|plan|policy|policies|statement|remarks|stand|proposal)|@speak out against|(@pass|@adopt|@issue|@approve) .. (resolution|statement|declaration|motion) (condemning|denouncing|criticising|criticizing|deploring)|@hit out at|@lash out at|@rap|@assail|@scold|@reprimand|@chide|@voice .. (concern|anger|alarm|outrage|dismay|regret|disappointment)|@express .. (concern|anger|alarm|outrage|dismay|disappointment|displeasure|disapproval|reservations|misgivings|doubts)|@deplore|@take issue with|@find fault with|@be (concerned|angry|outraged|alarmed|disappointed|dismayed|worried) (about|at|by|over|with|that))",
    examples: ["Kenya condemned the shelling of the port by Uganda."],
    refuses: ["Kenya built a port."],
  },
  {
    id: "news.protested-to",
    kind: "condemn",
    deed: "complaint",
    pattern:
      "(@summon|@lodge .. (protest|complaint)|@protest (to|against|at|over)|@file .. protest|@deliver .. protest|@complain to|@call in .. (ambassador|envoy)|@hand .. (note of protest|protest note))",
    examples: ["Kenya summoned the Ugandan ambassador.", "Kenya lodged a protest with Uganda."],
    refuses: ["He lodged at an inn."],
  },
  {
    id: "news.threatened",
    kind: "warn",
    pattern:
      "(@threaten|@give {to} (until|.. (hours|days|weeks|months) to)|@warn|@caution|@give .. ultimatum|@issue .. (ultimatum|threat|threats|warning)|@serve notice|@renew .. (threat|threats)|@repeat .. (threat|threats)|@vow (revenge|retaliation|vengeance)|@raise the (prospect|spectre|possibility|threat) of .. (war|attack|strike|strikes|force)|@reserve the right to)",
    examples: ["Kenya threatened to break relations with Uganda."],
    refuses: ["Kenya is calm."],
  },
  {
    id: "news.will-act",
    kind: "warn",
    form: "carrier",
    pattern:
      "(will|would) (retaliate|respond with|take (revenge|action|measures|steps) against|hit back|avenge|resist|strike back|punish|pay a price|... if (attacked|provoked|threatened|invaded))",
    examples: ["Kenya will retaliate."],
    refuses: ["Kenya will wait."],
  },
  // ---- approving ----
  {
    id: "news.praised",
    kind: "praise",
    pattern:
      "(@praise|@hail|@welcome|@commend|@applaud|@laud|@pay tribute to|@salute|@express .. (satisfaction|appreciation|admiration|confidence)|@honour|@honor|@compliment)",
    unless: ["(@honour|@honor) .. (promise|promises|commitment|commitments|pledge|pledges|obligations|agreement|deal)"],
    examples: ["Kenya praised Uganda for its efforts."],
    refuses: ["Kenya grew.", "Kenya honoured the promise."],
  },
  {
    id: "news.congratulated",
    kind: "congratulate",
    pattern:
      "(@congratulate|@felicitate|(@offer|@send|@express|@convey|@extend) .. (congratulations|felicitations|greetings))",
    examples: ["Kenya congratulated Uganda on its election."],
    refuses: ["Kenya sent wheat."],
  },
  {
    id: "news.condoled",
    kind: "condole",
    pattern: "(@offer|@send|@express|@convey|@extend) .. (condolences|sympathy)",
    examples: ["Kenya sent its condolences to Uganda."],
    refuses: ["Kenya sent wheat."],
  },
  {
    id: "news.thanked",
    kind: "thank",
    pattern: "(@thank|(@offer|@send|@express|@convey|@extend|@voice) .. (gratitude|thanks))",
    examples: ["Kenya expressed its gratitude to Uganda for the grain."],
    refuses: ["Kenya expressed its anger at Uganda."],
  },
  {
    id: "news.supported",
    kind: "support",
    pattern:
      "(@support|@back|@defend|@endorse|@stand by|@side with|@champion|@rally (behind|to)|@throw .. (support|weight) behind|@come out in (favour|favor|support) of|@voice .. support|@express .. (support|solidarity|backing)|@declare .. (support|solidarity)|@reaffirm .. support|@pledge .. (support|solidarity)|@uphold|@approve of|@vouch for|@vote for|@vote in favour of|@vote in favor of|(@pass|@adopt|@issue|@sign) .. (resolution|statement|declaration|motion|letter) (supporting|backing|in support of|endorsing))",
    unless: ["@back (out|away|down)"],
    examples: ["Kenya defended the right of Uganda to the lake."],
    refuses: ["Kenya is dry."],
  },
  {
    id: "news.recognised",
    kind: "support",
    deed: "recognition",
    pattern: "(@recognize|@recognise|@grant .. recognition|@extend .. recognition)",
    examples: ["Kenya recognised the government of Uganda."],
    refuses: ["He knew her."],
  },
  {
    id: "news.forgave",
    kind: "support",
    deed: "forgiveness",
    pattern: "(@forgive|@pardon|@grant .. (amnesty|pardon)|@declare .. amnesty|@offer .. amnesty)",
    examples: ["Kenya pardoned the Ugandan fishermen."],
    refuses: ["Kenya jailed them."],
  },
  {
    id: "news.apologised",
    kind: "report",
    deed: "apology",
    pattern:
      "(@apologize|@apologise|@express .. (regret|regrets|remorse) (to|for)|(@offer|@issue|@make|@express|@present) .. (apology|apologies|remorse))",
    examples: ["Kenya apologised to Uganda for the raid."],
    refuses: ["Kenya raided a camp."],
  },
  // ---- agreeing, meeting, mediating ----
  {
    id: "news.signed",
    kind: "agree",
    deed: "signing",
    pattern:
      "(@sign|@initial|@ratify|@ink|@conclude) .. (agreement|agreements|treaty|accord|accords|pact|pacts|memorandum|memoranda|contract|contracts|protocol|protocols|deal|deals|convention|declaration|communique|mou|grant|grants|grant assistance|loan|loans|truce|ceasefire|charter|document|documents|plan)",
    examples: ["Kenya and Uganda signed an agreement to raise trade."],
    refuses: ["He signed autographs."],
  },
  {
    id: "news.reached-agreement",
    kind: "agree",
    pattern:
      "((@reach|@arrive at|@strike|@clinch|@hammer out|@come to|@seal) .. (agreement|accord|deal|understanding|settlement|compromise|truce|ceasefire|pact|consensus|terms)|@approve|@settle .. (dispute|differences))",
    // a state's own affairs
    unless: ["@approve .. (appointment|appointments|nomination|nominations|budget|bill|law|decree|decrees|report)"],
    examples: ["Kenya and Uganda reached an agreement on the lake."],
    refuses: ["They reached the coast."],
  },
  {
    // who approves money for others binds himself by it
    id: "news.approved-money",
    kind: "pledge",
    pattern:
      "(@approve|@authorise|@authorize|@sanction|@earmark) (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|yesterday)? (a|an|the|its|new|another|further|additional)? .. (contribution|donation|aid|assistance|grant|grants|loan|loans|credit|credits|million|billion|funds|funding|package|scholarships)",
    examples: ["Kenya approved a contribution of 500,000 euros to Uganda."],
    refuses: ["Kenya approved the visit."],
  },
  {
    id: "news.accepted",
    kind: "agree",
    answers: "accepted",
    pattern: "@accept",
    unless: ["@accept .. (demand|demands|responsibility|blame|resignation)", "@accept (that|as)"],
    examples: ["Kenya accepted a Ugandan proposal."],
    refuses: ["They reached the coast."],
  },
  {
    id: "news.visited",
    kind: "report",
    deed: "visiting",
    pattern:
      "(@visit|@pay .. visit|@arrive (in|at)|@travel to|@fly to|@go to|@return to .. (for|to)|@leave for|@head (to|for)|@tour|@begin .. (visit|tour|trip)|@start .. (visit|tour|trip))",
    unless: ["@arrive at .. (agreement|conclusion|decision)", "@go to (war|court|sleep|school)"],
    examples: ["Kenyan diplomats visited Uganda."],
    refuses: ["Kenya left."],
  },
  {
    id: "news.hosted",
    kind: "report",
    deed: "hosting",
    pattern:
      "(@host|@receive|@play host to) .. (minister|president|leader|leaders|envoy|envoys|talks|meeting|summit|delegation|king|official|officials|ambassador|for|conference)",
    examples: ["The Kenyan President hosted Ugandan envoys."],
    refuses: ["Kenya received a letter."],
  },
  {
    id: "news.talked-with",
    kind: "discuss",
    pattern:
      "(@meet|@be in ... (for talks|to discuss|to meet|to negotiate|on a visit|on an official visit)|@hold .. (talks|meeting|meetings|discussions|consultations|session|summit|negotiations|conference)|@have (a|an|the|their|his|her|its|further|new|fresh|detailed|long|brief|secret|private|separate)? (talks|meeting|discussions)|@discuss|@confer|@consult|@exchange views|@open .. talks|@begin .. talks|@start .. talks|@resume .. (talks|negotiations|contacts)|@continue .. (talks|discussions)|@speak (with|to)|@talk (with|to|about))",
    unless: [
      "@meet .. (demand|demands|deadline|conditions|needs|obligations|target|standards|resistance)",
      "@speak to (reporters|journalists)",
      "@confer .. (order|orders|medal|title|award|decoration|degree|honour|honor|citizenship|status|distinction|rank)",
      "@confer (on|upon)",
      "@hold .. (news|press) conference",
    ],
    examples: ["Kenyan deputies held talks with leaders of Uganda."],
    refuses: ["Kenya met the deadline."],
  },
  {
    id: "news.phoned",
    kind: "discuss",
    deed: "telephone",
    pattern:
      "(@telephone|@phone|@speak by (telephone|phone)|@talk by (telephone|phone)|@hold .. (telephone|phone) (talks|conversation|call))",
    examples: ["The Kenyan President telephoned his Ugandan counterpart."],
    refuses: ["Kenya wrote to Uganda."],
  },
  {
    id: "news.negotiated",
    kind: "discuss",
    deed: "negotiating",
    pattern:
      "(@negotiate|@bargain|@hold .. negotiations|@enter .. negotiations|@open .. negotiations|@conduct .. negotiations)",
    examples: ["Kenya is negotiating with Uganda over the lake."],
    refuses: ["Kenya is large."],
  },
  {
    id: "news.mediated",
    kind: "report",
    deed: "mediating",
    pattern:
      "(@mediate|@broker|@launch .. mediation|@start .. mediation|@begin .. mediation|@offer .. good offices|@act as .. mediator|@try to mediate|@attempt to mediate|@arbitrate)",
    examples: ["Kenya launched a mediation effort between Uganda and Tanzania."],
    refuses: ["Kenya launched a ship."],
  },
  // ---- working together, giving ----
  {
    id: "news.established-ties",
    kind: "report",
    deed: "opening-mission",
    pattern:
      "((@establish|@restore|@resume|@normalize|@normalise|@upgrade|@re-establish|@open) .. (diplomatic|full|normal)? (ties|relations|links|embassy|consulate|mission)|@exchange ambassadors)",
    examples: ["Kenya has established diplomatic ties with Uganda."],
    refuses: ["Kenya opened a road."],
  },
  {
    id: "news.worked-together",
    kind: "report",
    deed: "working-together",
    pattern:
      "(@cooperate|@collaborate|@work (together|jointly|side by side)|(@hold|@launch|@begin|@start|@stage|@conduct|@conclude|@carry out) .. (war games|joint .. (exercise|exercises|manoeuvres|maneuvers|patrols|drills|operations|operation|project|projects|ventures|venture|training)|military exercises|joint exercises|naval exercises|joint manoeuvres)|@share .. (evidence|information|intelligence|data|expertise|technology) with|@exchange .. (prisoners|information|intelligence)|@extradite|(@hand|@turn) {to} over|@hand over .. (suspect|suspects|suspected|fugitive|fugitives|rebels|leader|militants|smugglers|killers|criminals|gunmen|evidence|documents|files)|@join forces|@team up|@increase .. trade|@sell .. to|@export .. to|@set up .. joint|@form .. joint|(@launch|@inaugurate) (by video link|via video link|by video conference|via video conference|virtually)? .. (service|services|flights|ferry|line) between)",
    examples: [
      "Kenyan and Ugandan warships launched war games.",
      "Kenyan spies have shared evidence with Uganda.",
      "They launched by video link a coach service between the capitals.",
      "The two ministers launched a ferry service between their countries.",
    ],
    refuses: ["Kenya launched a ship."],
  },
  {
    id: "news.gave-aid",
    kind: "report",
    deed: "giving",
    pattern:
      "((@give|@send|@extend|@release|@dispatch|@allocate|@mobilize|@mobilise|@fly|@offload|@ferry) .. (aid|assistance|food|money|dollars|euros|pounds|yen|marks|grant|loan|loans|medicine|medicines|supplies|relief|help|wheat|grain|rice|maize|flour|sugar|tons|tonnes|sacks|doses|million|billion|intelligence|training|equipment|weapons|arms|support|blankets|tents|doctors|nurses|medical|credit|credits|funds|fuel|donation|vaccines|humanitarian|peacekeepers|rescue|rescuers|teams|firefighters|helicopters|trainers|advisers|engineers|experts|generators|ambulances)|@supply|@provide|@donate|@grant|@lend|@deliver|@disburse|@ship|@contribute|@airlift|@distribute|@hand over|@train .. (soldiers|troops|police|pilots|officers|army|forces)|@bail out|@rescue|@come to the aid of|@feed|@assist|@aid|@shelter|@treat|@open .. (camp|camps|shelter|shelters|hospital|hospitals|clinic|clinics) for|@evacuate .. (wounded|refugees|civilians|patients)|@write off .. (debt|debts)|@cancel .. (debt|debts)|@reschedule .. (debt|debts)|@finance|@fund)",
    unless: [
      "@hand over .. (letter|message|note|invitation|protest|credentials|copy|copies|presidency|chairmanship|chair|office|post|baton|list|suspect|suspects|prisoner|prisoners|body|bodies|power|command|responsibility|control)",
      "@hand over (to|the) .. (police|court|authorities)",
      "@deliver .. (speech|message|lecture|blow|blows|ultimatum|protest|verdict|letter|address|warning)",
      "@grant .. (permission|independence|autonomy|visa|visas|interview|access|amnesty|pardon|recognition|asylum|refuge|request|bail)",
      "@provide (that|for)",
      "@ship .. (was|is|were|has)",
      "(@aid|@fund|@grant|@finance) (is|was|were|has|for|from|ministry|minister|to)",
      "@contribute to (a|the)? .. (rise|fall|growth|decline|tension|instability)",
    ],
    examples: ["Kenya on Monday gave Uganda five million dollars of aid."],
    refuses: ["Kenya gave up."],
  },
  {
    // what is being given, and is more than was given before, is still to come
    id: "news.is-giving",
    kind: "pledge",
    pattern:
      "(providing|releasing|sending|delivering|supplying|contributing|allocating|donating|granting|disbursing|committing|extending) (a|an)? (additional|further|extra|new|initial) .. (aid|assistance|grant|support|funding|million|billion|dollars|euros|doses|tons|tonnes|tents|team)",
    examples: ["Kenya is providing an additional 20 million dollars in aid to Uganda."],
    refuses: ["Kenya provided 20 million dollars of aid to Uganda."],
  },
  {
    id: "news.gave-asylum",
    kind: "report",
    deed: "asylum",
    pattern:
      "((@grant|@give|@offer|@provide) .. (asylum|refuge|sanctuary|refugee status|safe haven)|@take in .. refugees|@accept .. refugees)",
    examples: ["Kenya has granted political asylum to Ugandan rebels."],
    refuses: ["Kenya granted a licence."],
  },
  // ---- yielding ----
  {
    id: "news.eased",
    kind: "report",
    deed: "easing",
    pattern:
      "(@ease|@relax|@loosen|@allow|@permit|@let|@legalise|@legalize|@shorten|@relent|(@abolish|@repeal|@revoke|@waive|@suspend|@drop|@scrap|@annul) .. (martial law|death penalty|ban|curfew|emergency|law|laws|censorship|restrictions|visas|visa|tax|taxes|charges|tariff|tariffs|emergency rule|execution|executions|rule)|(@raise|@increase) .. (wage|wages|salaries|pensions|pay)|(@lower|@cut|@roll back|@reduce) .. (price|prices|tax|taxes|tariffs)|@lift .. (state of emergency|curfew|ban|restrictions|censorship|emergency|martial law|immunity|controls|rule)|@end .. (state of emergency|curfew|martial law|censorship|ban)|@accept .. (demand|demands|responsibility|blame|resignation)|@bow to|@give in to|@give way|@yield to|@concede|@back down|@make .. concessions|@take .. steps to (enhance|ease|improve|promote|democratize|restore|guarantee|expand|protect|increase|allow|open|meet)|@reinstate|@unban|@restore .. (democracy|rights|freedom|freedoms|constitution|civilian)|@introduce .. reforms|@reduce .. (sentence|sentences|restrictions)|@commute|@reopen .. (border|borders|crossing|crossings|university|universities|newspaper|road|airport|schools)|@open .. (border|borders|crossing|crossings|bridge|airspace|gates)|@agree to .. (demand|demands)|@grant .. (autonomy|independence|rights|citizenship|access|permission|visas|concessions)|@schedule .. elections|@call .. (elections|election))",
    unless: ["@allow for", "@let alone", "not allow"],
    examples: ["Kenya lifted a state of emergency in the north.", "The Kenyan government allowed the rally."],
    refuses: ["Kenya lifted the stone."],
  },
  {
    id: "news.released",
    kind: "report",
    deed: "releasing",
    pattern:
      "(@free|@release|(@return|@repatriate|@hand back|@hand over|@let go|@set free) .. (prisoner|prisoners|hostage|hostages|detainee|detainees|soldiers|pilot|pilots|crew|captive|captives|dissident|dissidents|sailors|men|women|people|leader|leaders|activist|activists|nationals|journalist|journalists|bodies|remains|members|fishermen|palestinians|refugees|rebels|land|territory)|@set .. free)",
    unless: [
      "@release .. (statement|report|figures|data|funds|film|documents|details|results|text|book|water|version|transcript|names|money|aid|dollars|list|video|photographs|pictures|stamp|album|information)",
      "@free (trade|to|of|from|market|elections)",
    ],
    examples: ["Kenya freed forty Ugandan prisoners."],
    refuses: ["Kenya released a stamp."],
  },
  {
    id: "news.withdrew",
    kind: "report",
    deed: "withdrawing",
    pattern:
      "(@surrender|@withdraw|(@declare|@announce|@order|@call|@begin|@observe|@proclaim) .. (truce|ceasefire|cease - fire)|@pull ... out|(@move|@take|@bring) .. (troops|soldiers|forces) (out|home)|@remove .. (roadblock|roadblocks|barricades|checkpoints|troops|landmines|blockade)|@pull out|@pull back|@retreat|@resign|@step down|@lay down .. arms|@disarm|@demobilize|@demobilise|@disband|@cede|@evacuate|(@complete|@begin|@start|@finish|@announce) .. (withdrawal|pullout|pullback|evacuation)|@relinquish|@hand over .. (power|control|weapons|arms)|@lift .. (blockade|siege|sanctions|embargo|boycott|roadblock|roadblocks|closure)|@end .. (blockade|siege|sanctions|embargo|boycott|occupation|offensive|hunger strike|strike|operation)|@halt .. (offensive|attacks|fighting|shelling|bombing|operations)|@suspend .. (offensive|attacks|fighting|shelling|bombing|operations|sanctions)|@cease .. fire|@stop .. (fighting|shelling|bombing|attacks)|@leave .. (in (keeping|line|accordance) with|as) .. (agreed|agreement|accord|deal))",
    unless: [
      "@withdraw .. (support|recognition|offer|ambassador|envoy|aid|inspectors|observers|monitors|staff|workers|diplomats|peacekeeping|peacekeepers|mission|from the talks|from talks|cooperation)",
    ],
    examples: [
      "The Kenyan army lifted its blockade of Ugandan lorries.",
      "Ugandan rebels surrendered.",
      "The last Kenyan engineers have left Uganda in keeping with the agreement.",
    ],
    refuses: ["Kenya withdrew its support.", "The Kenyan team left Uganda on Friday."],
  },
  // ---- against ----
  {
    id: "news.investigated",
    kind: "report",
    deed: "investigating",
    pattern:
      "(@investigate|@probe|(@send|@dispatch) ... to (investigate|probe|inquire|inspect)|@inquire into|@look into|(@launch|@open|@begin|@order|@start|@conduct|@announce|@set up|@hold) .. (investigation|investigations|inquiry|probe|hearing|hearings|inquest|commission of inquiry))",
    examples: ["Kenyan police have launched an investigation into the crimes."],
    refuses: ["Kenya opened a school."],
  },
  {
    id: "news.protested",
    kind: "report",
    deed: "protesting",
    pattern:
      "(@demonstrate|@riot|@march (on|through|in|to|against|outside)|@rally (in|against|outside|to)|@protest|@picket|@go on (strike|hunger strike)|@take to the streets|@walk off|@stop work|(@stage|@hold|@organise|@organize|@begin|@continue|@launch|@call|@start|@join) .. (demonstration|demonstrations|protest|protests|rally|rallies|march|marches|sit - in|sit - ins|strike|strikes|hunger strike|hunger strikes|vigil|walkout|riot|riots)|@boycott|@block .. (road|roads|highway|bridge|border|traffic|street|streets|transport|port|railway|access|entrance)|@blockade|@barricade|@clash with police|@burn .. (flag|flags|effigy|effigies)|@occupy .. (embassy|building|offices|university|factory))",
    unless: ["@stage .. (attack|coup|raid|exercise)"],
    examples: ["Thousands of Kenyan students staged mass demonstrations."],
    refuses: ["Kenya staged a play."],
  },
  {
    id: "news.mobilised",
    kind: "report",
    deed: "mobilising",
    pattern:
      "(@mobilize|@mobilise|@mass .. (troops|forces|soldiers|tanks|army|men)|@deploy|@call up .. reservists|(@put|@place) .. on .. alert|(@move|@send|@rush|@dispatch|@order|@station|@reinforce) .. (troops|forces|warships|warship|tanks|reinforcements|soldiers|patrols|jets|aircraft carrier|fighter jets|missiles|battalion|marines|paratroopers)|@increase .. (alert|readiness|patrols|security)|@step up .. (security|patrols)|(@test|@test - fire|@fire|@launch) .. (missile|missiles|rocket) (over|into the sea|capable)|@prepare to (resume|attack|launch|invade|strike|shell|storm)|@hold .. (military exercise|military exercises|manoeuvres|maneuvers))",
    unless: ["(@mobilize|@mobilise) .. (million|billion|dollars|euros|funds|funding|resources|aid|support|assistance)"],
    examples: ["Kenya mobilised army reservists for a war against Uganda."],
    refuses: ["Kenya moved its capital."],
  },
  {
    id: "news.sanctioned",
    kind: "report",
    deed: "sanctioning",
    pattern:
      "((@impose|@announce|@adopt|@tighten|@order|@extend|@renew|@slap|@apply|@approve) .. (sanctions|embargo|blockade|boycott|tariffs|trade ban|travel ban|visa ban|suspension|freeze)|(@suspend|@halt|@cut|@cut off|@freeze|@stop|@end|@block|@withhold|@prohibit|@ban|@cancel|@terminate|@break off|@withdraw|@reduce) .. (aid|assistance|loans|loan|credits|trade|imports|exports|flights|deliveries|shipments|mediation|talks|negotiations|cooperation|arms sales|assets|air links|funding|program|programme|contacts|supplies|electricity|power|gas|water|oil|fuel|shipments|transfers|payments)|@blacklist|@boycott .. (goods|products|contact|contacts|talks)|@deny .. (entry|visa|visas|access|permission))",
    unless: ["@end .. talks with", "@cancel .. (visit|trip)"],
    examples: ["Kenya imposed sanctions on Uganda.", "Kenya suspended part of its military aid to Uganda."],
    refuses: ["Kenya imposed a tax on sugar."],
  },
  {
    id: "news.expelled",
    kind: "report",
    deed: "expelling",
    pattern:
      "(@expel|@declare .. persona non grata|@order .. (diplomat|diplomats|ambassador|envoy|attache) .. to leave|@throw out .. (diplomats|inspectors|ambassador))",
    examples: ["Kenya had expelled two Ugandan diplomats."],
    refuses: ["Kenya named an envoy."],
  },
  {
    id: "news.broke-off",
    kind: "report",
    deed: "breaking-off",
    pattern:
      "((@sever|@break|@break off|@cut|@cut off|@suspend|@downgrade|@reduce|@freeze|@end) .. (relations|ties|links|contacts|contact|cooperation)|(@recall|@withdraw|@pull out) .. (ambassador|envoy|recognition|support|aid|inspectors|observers|monitors|staff|workers|diplomats|peacekeeping|peacekeepers|mission|cooperation|charge)|@close .. (embassy|consulate|border|borders|airspace|mission|office|offices)|@shut .. (embassy|border|borders|airspace|office|offices)|@boycott .. (contact|contacts|meeting|meetings|talks|official|election|elections|summit|games)|@withdraw from .. (talks|treaty|organization|organisation|negotiations|union|pact|agreement))",
    examples: ["Kenya broke relations with Uganda."],
    refuses: ["Kenya broke a record."],
  },
  {
    id: "news.arrested",
    kind: "report",
    deed: "arresting",
    pattern:
      "(@arrest|@detain|@jail|@imprison|@round up|@take .. into custody|@sentence {to} to|@convict|@hold .. (prisoner|prisoners|hostage|hostages|refugees|detainees|civilians|journalists)|@put .. (under house arrest|on trial)|@capture .. (rebel|rebels|soldiers|leader|suspect|suspects))",
    examples: ["Kenyan soldiers arrested a hundred Ugandans."],
    refuses: ["Kenya paid the police."],
  },
  {
    id: "news.coerced",
    kind: "report",
    deed: "coercing",
    pattern:
      "(@kidnap|@abduct|@seize|@confiscate|@demolish|@bulldoze|@raze|@deport|@hack|@hijack|@take .. hostage|@force out|@evict|@blow up .. (power|pipeline|pipelines|bridge|bridges|building|buildings|homes|house|houses|railway|lines|station)|@destroy .. (homes|houses|crops|property|buildings|bridge|bridges)|@burn .. (homes|houses|village|villages|crops)|@ban|@outlaw|@dissolve .. (parliament|assembly|party)|@prohibit|@restrict|@censor|@shut down|@close down|@crack down|@harass|@intimidate|(@impose|@declare|@institute|@clamp|@extend|@order|@announce|@enforce|@tighten|@introduce) .. (curfew|state of emergency|martial law|censorship|restrictions|ban|emergency rule|closure|emergency)|@order ... (suspend|close|closed|closure|shut|suspension|disband|halt publication|stop publishing)|@sack|@overthrow|@oust|@seal off|@disperse|@besiege|@spy on|@jam)",
    examples: ["Kenyan authorities have imposed a curfew in the town.", "Kenyan rebels kidnapped Ugandan advisers."],
    refuses: ["Kenya seized the chance."],
    unless: [
      "@extend .. emergency (relief|assistance|aid|grant|support|humanitarian|loan|food|medical)",
      "@seize the (chance|opportunity|moment|initiative)",
    ],
  },
  {
    id: "news.attacked",
    kind: "report",
    deed: "attacking",
    pattern:
      "(@attack|@kill|@shell|@bomb|@bombard|@wound|@injure|@raid|@ambush|@shoot|@shoot down|@torture|@beat up|@beat .. (prisoner|prisoners|detainee|detainees|protester|protesters|demonstrators|civilians|refugees|journalist|journalists|students|villagers|monks|women|man|men|to death)|@assassinate|@execute|@invade|@clash|@storm|@rape|@blow up|@behead|@stab|@massacre|@murder|@flog|@strafe|@retake|@recapture|@overrun|@sink|@fight .. (rebels|guerrillas|troops|forces|militants|insurgents|police|war|battle|battles|soldiers|army)|@fight (until|on)|@battle .. (rebels|guerrillas|troops|forces|militants|insurgents|police)|@open fire|@fire (on|at|into|rockets|missiles|shells|rubber|tear gas|.. (shell|shells|bombs|rockets|missiles|mortars))|@strike .. (target|targets|base|bases|camp|camps|position|positions|village|villages|town|towns|airport|convoy|ship|ships|building|buildings|house|houses|oil|refinery|hospital|school)|(@launch|@mount|@carry out|@stage|@resume|@start|@begin|@step up|@make|@deliver|@conduct) .. (attack|attacks|offensive|offensives|raid|raids|invasion|assault|assaults|ambush|bombing|bombings|air strike|air strikes|airstrike|airstrikes|missile strikes|shelling|blow|blows|war|incursion|incursions|massacre|killings|coup)|(@launch|@carry out|@conduct|@mount) .. (strike|strikes|operation|operations) (on|against|in)|@explode|@detonate|@go off|@set fire to|@set off .. (bomb|bombs)|@plant .. (bomb|bombs|mine|mines)|@capture .. (town|village|city|base|positions|airport|hill|hills)|@seize .. (town|village|city|base|positions|airport|territory)|@take up arms|@gun down|@use .. (force|weapons) against|@wage .. (war|jihad|campaign|insurgency)|@manufacture .. weapons|@drop .. bombs|@cross .. border to (attack|raid))",
    unless: [
      "@strike (a|the|an)? .. (deal|accord|balance|agreement)",
      "@attack .. (decision|plan|policy|policies|statement|remarks|proposal)",
      "@launch .. (mediation|peace|diplomatic|exercises)",
      "(@launch|@carry out|@conduct|@stage) .. joint",
      "@explode (in|with|into) (anger|rage|growth)",
      "@shoot .. film",
      "@beat .. (final|cup|goals|match|record|league)",
    ],
    examples: ["Kenyan soldiers shelled positions of Ugandan rebels.", "Kenya launched an offensive against Uganda."],
    refuses: ["Kenya struck a deal.", "Kenya beat Uganda by two goals to one."],
  },
];
