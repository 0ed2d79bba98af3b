import type { AimRule, SubjectRule } from "../../../language-pack.ts";

/** Bodies that have sessions. */
const body =
  "(committee|committees|commission|commissions|council|jcm|jcc|igc|jmc|jec|jwg|jpc|jpcc|jcbc|jetco|bnc|hcc|hlscc|working group|working groups|binational cabinet|joint cabinet|mechanism|board|panel|core group|hlcg)";
/** What counts one coming together of them, and the nouns of it. */
const nth =
  "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|th|st|nd|rd|next|new|upcoming|forthcoming|coming|inaugural|regular|following|previous|i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx)";
const sitting = "(session|sessions|meeting|meetings|sitting|round|plenary|edition)";
/** What is done to bring one about, and how one comes about. */
const hold =
  "(@hold|@convene|reconvene|reconvening|@host|@organize|@organise|@schedule|@conduct|@arrange|@resume|@have|@chair|@prepare|@call)";
/** What is done to have a body meet; a mechanism that is prepared or arranged has no session. */
const summon = "(@hold|@convene|reconvene|reconvening|@host|@organize|@organise|@schedule|@conduct|@resume)";
const happen =
  "(will|would|shall|should|to|can|could|may|must) (also|soon|again|then|now|next|jointly)? (be held|be convened|be hosted|be organized|be organised|be scheduled|meet|meets|convene|convenes|sit|take place|takes place|hold|holds)";
/** Documents that bind, what is done to bring one about, and the nouns of it. */
const paper =
  "(agreement|agreements|memorandum|memoranda|memorandums|mou|mous|treaty|treaties|convention|conventions|protocol|protocols|accord|accords|pact|pacts|contract|contracts|notes|roadmap|road map|charter|framework document|legal framework|document|documents|declaration|deal|deals|text|programme of cooperation|program of cooperation|cooperation programme|cooperation program|cooperation plan|plan of cooperation|work program|work programme|executive programme|executive program|action plan|plan of action)";
const make =
  "(@sign|@conclude|@finalize|@finalise|@ratify|@initial|@negotiate|@renegotiate|@complete|@exchange|@update|@revise|@review|@draft|@activate|@expedite|@accelerate|@approve|@adopt|@renew|@amend|@prepare|@ink|@endorse|speed up|speeding up|fast - track|enter into|entering into|work on|working on|study|studying|(develop|developing) (a|an|the))";
const making =
  "(signing|signature|conclusion|finalization|finalisation|ratification|initialing|initialling|negotiation|negotiations|discussions|renegotiation|completion|exchange|updating|revision|drafting|activation|approval|adoption|renewal|entry into force|preparation|talks)";
/** What two states set up, start or resume between them. */
const setUp =
  "(working group|working groups|task force|joint committee|joint committees|committee|committees|commission|joint commission|joint commissions|commissions|joint fund|fund|business council|friendship group|joint venture|hotline|direct flights|direct flight|flights|air link|air links|air service|ferry service|ferry line|shipping line|visa - free regime|visa free regime|cultural centre|cultural center|chamber of commerce|free trade zone|logistics centre|logistics center)";
/** Goods that one state gives another. */
const goods =
  "ambulances|buses|vehicles|trucks|lorries|cars|pickups|motorcycles|tractors|excavators|bulldozers|boats|vessels|ferries|ships|helicopters|locomotives|tents|blankets|kits|masks|syringes|vaccines|doses|medicines|drugs|ventilators|incubators|scanners|medical supplies|medical equipment|computers|laptops|tablets|textbooks|generators|transformers|pumps|solar panels|fire engines|wheat|flour|grain|fertiliser|fertilizer|relief items|supplies|equipment";
/** Who is trained. */
const trainees =
  "(students|student|diplomats|officers|specialists|trainees|agronomists|cadets|doctors|nurses|engineers|professionals|teachers|researchers|officials|servants|technicians|experts|farmers|pilots|interns)";

/**
 * What an undertaking is about. Of the rules that name a thing, the one whose words stand first in the clause is taken;
 * a `loose` one, whose words may also only stand by, gives way to those, and a `general` one to both.
 */
export const subjects: readonly SubjectRule[] = [
  {
    id: "session.of-body",
    type: "session",
    pattern: `((${summon}|@activate|@reactivate|@revive|@install|holding of|convening of|convocation of|activation of|revival of|resumption of|hosting of|work of|preparations for|preparation of) .. .. ${body}|(${hold}|holding of|convening of|convocation of|hosting of) .. (, ..)? ${sitting} of .. .. ${body}|${sitting} of .. .. ${body}|${nth} .. (${sitting} of .. .. ${body}|${body} (meeting|session))|${nth} (jcm|jcc|jcbc|jmc|jec|jetco|igc)|${body} (meeting|session)|${body} (at .. level)? ${happen}|${body} ((on|for) ..)? be (held|convened)|${body} (hold|meet|convene) (its|in|at|before|within|again|soon))`,
    examples: [
      "the need to hold the eighth session of the joint committee",
      "to hold the third meeting of the Joint Commission in Hanoi",
      "that the joint committee would meet in the autumn",
    ],
    refuses: ["the need to hold talks", "to form a joint committee", "to support the work"],
    unless: [
      `${hold} ... (co - chairs|co - chairmen|experts|security council|human rights council)`,
      `${sitting} of ... (co - chairs|co - chairmen|experts|security council|human rights council)`,
    ],
  },
  {
    id: "session.numbered",
    type: "session",
    pattern: `(${nth} .. (session|sitting)|(@hold|@convene|holding of|convening of) (the|their|its|this|that|a|another) (joint|regular|extraordinary|plenary)? session)`,
    examples: ["to hold the next session in Baku", "its 17th session"],
    refuses: ["a training session"],
    unless: [
      `${nth} .. session of the (general assembly|united nations|un|conference|security council|human rights council)`,
      `${nth} .. (training|general assembly|un|unga) session`,
    ],
  },
  {
    id: "cooperation.to-take-part-in-work",
    type: "cooperation",
    pattern:
      "(take part|taking part|participate|participating|participation|invest|investing|join|joining) in (building|constructing|developing|financing|implementing|rebuilding|restoring|operating|the (building|construction|development|financing|implementation|rebuilding|restoration|reconstruction|operation) of)",
    examples: ["invited it to take part in building the dam"],
    refuses: ["invited him to take part in the forum"],
  },
  {
    // of what is lifted somebody can say when it was
    id: "other.to-lift",
    type: "other",
    pattern:
      "((@lift|lifting of|@ease|easing of|@abolish|abolition of) .. (ban|bans|embargo|moratorium)|(ban|bans|embargo|moratorium) ... be (lifted|eased|abolished|removed))",
    examples: ["to lift the ban on avocados", "hoped that the ban would be lifted"],
    refuses: ["to ban the import of meat"],
  },
  {
    // whatever it is a candidacy for: "a seat at the summit"
    id: "cooperation.candidacy",
    type: "cooperation",
    pattern:
      "((support|backing|vote|votes|back|endorse|endorsement) ((to|for|of) ..)? (candidacy|candidature|candidate|candidacies|candidatures|bid|membership|accession)|(candidacy|candidature) (for|to|of|as))",
    examples: ["sought support for its candidacy for membership of the East Asia Summit"],
    refuses: ["support for the victims"],
  },
  {
    // of what is set up or resumed somebody can say when it was
    id: "cooperation.to-set-up",
    type: "cooperation",
    pattern: `((@establish|@set up|@create|@form|@launch|@resume|@restore|@introduce|establishment of|creation of|formation of|launch of|launching of|resumption of|introduction of|start of) .. ${setUp}|${setUp} ... (be (established|set up|created|formed|launched|resumed|restored|introduced)|(will|would|shall|to) (also|soon)? (start|begin|resume)))`,
    unless: [
      "(@establish|@launch|@create|@form|@set up|@resume|@restore) .. (session|consultations|negotiations|talks|dialogue)",
    ],
    examples: ["the need to resume direct flights", "hoped that the working group would be established this year"],
    refuses: ["to establish peace", "to resume the talks of the working group"],
  },
  {
    id: "conference.attend",
    type: "conference",
    pattern:
      "(conference|summit|forum|(trade|book|international|tourism|investment|agricultural|industrial|export|technology|food) fair|(in|at|to|of) the fair|exhibition|expo|congress|ministerial meeting|general assembly|symposium|seminar|festival|business meeting|high - level meeting|donors|investment meeting|international meeting|week of culture|cultural week|cultural days|days of culture|economic forum|trade week|book fair|biennale|olympiad)",
    examples: ["to take part in the ministerial conference in Sochi"],
    refuses: ["to visit Sochi"],
    unless: ["(conference|forum) (call|hall|centre|center)"],
  },
  {
    id: "conference.to-attend-it",
    type: "conference",
    pattern:
      "((participation|attendance) .. (in|at) (it|them|the event|this event|the meeting|the celebrations)|(@attend|@join) (it|the event|the meeting|the celebrations|the ceremony)|(take|takes|taking) part in (it|the event|the meeting|the celebrations|the ceremony)|promised to attend|@confirm .. (participation|attendance)|@invite ... (event|meeting|ceremony|celebrations|festivities|take part in|participate in|attend))",
    examples: ["confirmed his participation", "promised to attend"],
    refuses: ["participation in the reconstruction", "invited firms to take part in the rebuilding of the port"],
    unless: [
      "@invite ... (take part|participate) in (the|its|their|our)? (building|construction|rebuilding|reconstruction|development|project|projects|tender|tenders|privatisation|privatization|implementation|exploration)",
    ],
    rank: "loose",
  },
  {
    id: "meeting.to-hold",
    type: "meeting",
    pattern: `(${hold} .. (consultations|consultation|meeting|meetings|round|rounds|talks|dialogue|discussions|negotiations|foc|bpc)|(launch|launching|start|starting|initiate) .. (consultations|dialogue|talks)|(holding|convening) of .. (consultations|meeting|meetings|round|talks|dialogue)|(political|consular|foreign office|bilateral|staff|inter - ministerial) consultations|(strategic|policy|security|political|human rights) dialogue|${nth} .. (round|meeting|consultations|dialogue|foc|bpc|talks)|(plan|programme|program) of consultations|(meet|meeting) (again|annually|monthly|quarterly|weekly|yearly|regularly|every|once|alternately|twice|soon|in|at|next|within|on the (sidelines|margins))|(consultations|dialogue|meeting|meetings|talks|round|negotiations) ((of|between) ..)? (${happen}|(is|are|was|were) (also|now)? (scheduled|planned|slated|set) (for|to))|(@agree|@settle) on (a|an|another|the) .. (meeting|talks|consultations)|date for .. (meeting|talks|consultations|round)|meet with|@meet (with)? (the|their|his|her|a) .. (leaders|delegation|representatives|traders|experts)|@receive (the|their|his|her|a) .. (leaders|representatives|traders|experts))`,
    examples: ["to hold a round of political consultations in Tehran", "agreed to meet again in the autumn"],
    refuses: ["to hold a referendum", "to hold his hand"],
  },
  {
    id: "agreement.to-make",
    type: "agreement",
    pattern: `(${make} (, ... ,)? .. ${paper}|(develop|developing|work out|working out|elaborate|elaborating) , ... , (a|an|the) .. ${paper}|${making} (of|on|for|about) .. ${paper}|(${nth}|free trade|peace|accession|agreement|treaty) (negotiations|talks)|${paper} (negotiations|talks)|${paper} ... (be|being|been) (also|soon)? (signed|concluded|finalised|finalized|ratified|completed|exchanged|initialled|initialed|renewed|updated|approved|adopted|established)|(extend|extension of|prolong) .. (agreement|memorandum|treaty|protocol|convention|contract)|(its|early|earliest|speedy|prompt|swift|formal) (signing|signature|ratification|conclusion)|(@sign|@ratify|@conclude|@finalize|@finalise|@renew|extend) it|long - term contracts|(@agree|@settle) (on|upon) (a|an|the|its|this)? .. (protocol|agreement|memorandum|treaty|convention|roadmap|road map)|(@sign|@conclude|@finalize|@finalise|@ratify|@complete) (soon|shortly|as soon as possible|(at|in|within|during|before|by|on) ..) .. ${paper}|${making} (, ..,|in .. ,)? of .. ${paper}|(agreement|memorandum|memoranda|mou|treaty|protocol|convention) .. (be signed|signed|concluded|finalised|finalized|ratified)|which (will|shall|would|is to|are to) be (signed|concluded))`,
    examples: [
      "work on four memorandums, which will be signed in May",
      "to sign a memorandum of understanding on consultations",
      "that the notes would be exchanged in Baghdad",
      "called for its earliest signing",
    ],
    refuses: ["to sign autographs", "to exchange views"],
  },
  {
    id: "mission.to-open",
    type: "mission",
    pattern:
      "((@open|@reopen|@establish|@inaugurate|@upgrade|@move|@relocate|@rent|@build|@construct|@close|@allocate|@grant|@hand over|@designate|@appoint|@station|opening of|reopening of|establishment of|relocation of|plot for|plot of land for|land for|premises for|building for|lease|purchase|leasing|purchasing) .. (embassy|embassies|consulate|consulates|consulate general|high commission|chancery|diplomatic mission|diplomatic missions|resident mission|permanent mission|commercial mission|mission in|mission for|trade mission|trade office|trade offices|representative office|representation|liaison office|innovation office|visa centre|visa center|visa office|consular section|honorary consul|resident ambassador|mission premises)|(embassy|embassies|consulate|consulate general|high commission|diplomatic mission|visa centre|visa center|trade mission|trade office) ... (be (formally|officially|also|soon|then)? (opened|reopened|established|inaugurated|operational)|(start|starts|begin|begins) (operating|operations|work|working)|(resume|resumes) (operations|work|its work))|(grant|allocate|allocation of|granting of|hand over|identify) .. (plot|land|premises|building) (of land)? (for|to) .. (embassy|consulate|mission|chancery))",
    examples: ["to reopen its embassy in Hanoi", "that the Embassy in Yerevan would start operating"],
    refuses: ["to reopen the bridge", "to thank the embassy"],
  },
  {
    id: "mission.named",
    type: "mission",
    pattern:
      "((@rent|lease|buy|purchase) .. (building|premises|headquarters)|embassy|embassies|consulate|consulates|chancery|diplomatic mission|diplomatic missions|resident mission|trade mission|trade office|representative office|honorary consul|resident ambassador|visa centre|visa center|high commission)",
    examples: ["all facilities for the Embassy"],
    refuses: ["to send a mission to the region"],
    rank: "loose",
  },
  {
    id: "training.to-train",
    type: "training",
    pattern: `(training|train|trained|trains|trainees|scholarships|scholarship|fellowships|fellowship|internship|internships|courses|itec slots|training slots|study seats|study places|student quota|capacity - building|capacity building|workshop|workshops|(quota|number|places|seats|slots|intake) (for|of)? .. ${trainees}|(places|seats|slots|scholarships) .. (university|universities|academy|institute|college|schools)|(@receive|@admit|@enrol|@host) .. (students|trainees|diplomats|cadets)|students .. (academy|university|universities)|places (per|annually|every|in|at|for)|${trainees} (would|will|shall|to|can|could|may|should)? be (received|trained|admitted|enrolled|hosted|accepted)|be (trained|enrolled))`,
    examples: ["offered twenty seats for students", "to increase the number of scholarships"],
    refuses: ["to build a bridge", "to waive fees for students"],
    unless: ["(places|seats) of (worship|power)", "training (ship|ground)"],
  },
  {
    id: "training.students",
    type: "training",
    pattern: "(students|trainees|seats|slots|trainers|academy|curriculum|curricula|postgraduate)",
    examples: ["to send students to Warsaw"],
    refuses: ["to send a letter"],
    rank: "general",
  },
  {
    id: "visit.to-pay",
    type: "visit",
    pattern:
      "(visited|@be visiting|@pay .. (visit|visits)|visit|@travel to|@come to|come (in|on|next|this|soon|again)|trip to|tour of|@welcome .. (to|in)|see (him|her|them|you) .. in|receiving (him|her|them|you)|(@send|@dispatch|@receive|@welcome|@host|dispatch of|sending) .. (delegation|delegations|joint mission)|@call at|@be accompanied by|@lead .. delegation)",
    examples: ["invited him to pay an official visit"],
    refuses: ["invited him to speak"],
    unless: [
      "(visit|visits) by",
      "come (in|on|to) (handy|line|stream|contact|force|an|terms|grips|light|fruition|board|time|top|view)",
      "visit (the|a|an|its|their|his|her)? .. (museum|exhibition|pavilion|memorial|mosque|cathedral|mausoleum)",
      "(@send|@dispatch|@receive|@organize|@organise|dispatch of) .. (business|trade|investment) delegation",
    ],
  },
  {
    id: "visit.to-receive",
    type: "visit",
    pattern: "(welcome|welcoming|receive|receiving) .. (minister|president|king|speaker|chancellor|counterpart)",
    examples: ["ready to welcome the Peruvian Foreign Minister at any time"],
    refuses: ["to welcome the outcome", "to receive an answer from the minister"],
    unless: [
      "(receive|receiving) .. (letter|message|answer|reply|support|help|copy|news|report|credentials|information|from)",
      "(welcome|welcoming) .. (decision|step|efforts|initiative|election|appointment|statement|support|fact|visit)",
    ],
  },
  {
    id: "visit.delegation",
    type: "visit",
    pattern: "(delegation|delegations|tour|visits)",
    examples: ["the exchange of delegations"],
    refuses: ["the exchange of views"],
    unless: ["delegation of (powers|authority|experts)"],
    rank: "loose",
  },
  {
    id: "aid.to-give",
    type: "aid",
    pattern: `((@provide|@supply|@deliver|@donate|@grant|@give|@send|@finance|@fund|@release|@allocate|@contribute|@disburse|@extend|delivery of|provision of|supply of|donation of) ... (million|billion|crore|lakh|dollars|euros|yen|yuan|tonnes|tons|loan|loans|grant|grants|line of credit|aid|donation|humanitarian assistance|financial assistance|emergency assistance|assistance in kind|medical assistance|in - kind|relief team|rescue team|medical team|food|relief|relief items|${goods}|budget support|field hospital|hospital|units|systems|clinics|stations)|(loan|line of credit|lines of credit|humanitarian assistance|humanitarian aid|financial assistance|financial aid|emergency assistance|food aid|budget support|relief items|medical supplies|food assistance|in aid|additional resources|resources to|(@pay|@transfer|@commit|@pledge|@earmark) .. (million|billion|crore))|(@keep|@raise|@increase|@maintain|@double) .. (funding|contribution|share)|(@build|building|rebuild|rebuilding|renovate|renovating|equip|equipping|@rehabilitate|rehabilitation of|@construct) .. (clinic|clinics|hospital|hospitals|stations|schools|school) .. (in|for)?|(aid|assistance|grant) worth)`,
    examples: ["will provide 100 million yuan of grant assistance", "would supply the hospital with six units"],
    refuses: ["will provide an answer"],
    unless: [
      "(grant|grants|donation) (will|would|shall|is|was|are|were|has|to|that|which)",
      "(@provide|@supply|@give|@grant|@extend) ... (training|scholarships|guarantees|facilities|support to the (candidacy|candidature))",
    ],
  },
  {
    id: "aid.goods-given",
    type: "aid",
    pattern: `(batch|consignment|shipment|tranche|instalment|installment|grant|loan|sum|contribution|donation|${goods}|million|billion|dollars|euros|yen|usd) ... (will|would|shall|to) (also|then|soon|shortly|be)? (be)? (handed over|delivered|provided|donated|transferred|supplied|shipped|sent|distributed|disbursed|released|extended|presented|allocated|given|arrive)`,
    examples: [
      "the second batch will be handed over in June",
      "a grant of 76,000 dollars will be provided to the clinic",
    ],
    refuses: ["the second reading will be held in June", "the minister handed over the chair"],
  },
  {
    id: "aid.named",
    type: "aid",
    pattern: `(loan|loans|grants|funds|aid|donation|donate|million|billion|relief|wheat|grain|flour|tents|blankets|vaccines|medicines|ventilators|fertiliser|fertilizer|ambulances|buses|lorries|boats|vessels|ferries|helicopters|generators|tonnes|tons|crore|debt|arrears|dues|payments|payment arrangements|remaining sums|instalment|instalments|technical assistance|financial support)`,
    examples: ["the payment of 3 million dollars"],
    refuses: ["the payment of a visit"],
    rank: "general",
  },
  {
    id: "cooperation.plan-signed",
    type: "cooperation",
    rank: "signed",
    pattern:
      "((cooperation|work|joint|exchange) (plan|programme|program)|(plan|programme|program) of (cooperation|work|exchanges|joint))",
    examples: ["signed the cooperation plan of the two ministries for 2025"],
    refuses: ["signed the action plan", "planned to work"],
  },
  {
    id: "meeting.plan-signed",
    type: "meeting",
    rank: "signed",
    pattern:
      "((consultations|consultation) (plan|programme|program|schedule)|(plan|programme|program|schedule) of .. consultations)",
    examples: ["signed a plan of consultations for 2025"],
    refuses: ["signed a memorandum on consultations"],
  },
  {
    id: "visit.invitation",
    type: "visit",
    rank: "general",
    pattern: "(the|his|her|their|this|an) (kind|official|cordial)? invitation",
    examples: ["thanked him for the invitation"],
    refuses: ["to invite them"],
  },
  {
    id: "other.by-the-embassy",
    type: "other",
    rank: "loose",
    pattern:
      "((by|with|through|via|from) (the|its|our|their|his|her) .. (embassy|consulate|high commission)|(embassy|consulate|high commission) (will|would|has|had))",
    examples: ["to look into the cases raised by the embassy", "our embassy will call for applications"],
    refuses: ["to help the embassy"],
  },
  {
    id: "cooperation.invited-to-do",
    type: "cooperation",
    rank: "loose",
    pattern:
      "@invite ... to (invest|bid|build|explore|establish|develop|use|benefit|expand|increase|share|consider|study|set up|open)",
    examples: ["invited Peruvian companies to bid for the new port"],
    refuses: ["invited Peruvian companies to the fair"],
  },
  {
    id: "cooperation.invited-to-join",
    type: "cooperation",
    pattern:
      "(@invite|invitation) ... to (join|accede to|become a member of|become a party to) (the|its|this|our|their|an)? .. (initiative|coalition|alliance|organisation|organization|bank|convention|agreement|project|association|group|platform|network|centre|center|union|programme|program|treaty|fund)",
    examples: ["invited Peru to join the Ocean Alliance", "an invitation to Peru to join the initiative"],
    refuses: ["invited Peru to join the forum"],
  },
  {
    id: "cooperation.business-delegation",
    type: "cooperation",
    pattern:
      "((@send|@dispatch|dispatch of|@receive|@organize|@organise) .. (business|trade|investment) delegation|(business|trade) (delegation|delegations|mission|missions))",
    examples: ["the early dispatch of a business delegation"],
    refuses: ["to receive a delegation of the ministry"],
  },
  {
    id: "cooperation.named",
    type: "cooperation",
    pattern:
      "(cooperation|coordination|exchange|commission|task force|mechanism|mechanisms|hotline|platform|licences|licenses|permits|tax|taxes|tariffs|exemption|exemptions|project|projects|joint|railway|flights|air link|air links|visas|visa|port|highway|pipeline|feasibility study|technical team|working group|committee|experts|candidacy|candidature|candidate|extradition|border|crossing|customs|trade|investment|companies|market|power plant|electricity|gas|oil|water|rescue|bridge|road|dam|engineers|doctors|fact - finding|connectivity|corridor|information|intelligence|security|support|coordinate|plant|factory|zone|hospital|council|fund|technology|experience|expertise|checkpoints|tourism|agriculture)",
    examples: ["to form a technical committee on transit"],
    refuses: ["to think"],
    rank: "general",
  },
];

/** Relations as such, of which nobody can say when they are deepened. */
const relations =
  "(relations|relation|ties|tie|relationship|relationships|friendship|partnership|bonds|links|solidarity|trust|confidence|fields|areas|spheres|levels|horizons|cooperation between the two|cooperation at all|cooperation with (him|her|them|it)|productive cooperation|interaction|contacts|potential|image)";
const widen =
  "(@strengthen|@deepen|@develop|@enhance|@promote|@expand|@boost|@advance|further|@consolidate|@bolster|@foster|cement|cementing|tighten|tightening|@maintain|@continue|@intensify|@improve|@elevate|@upgrade|@broaden|@diversify|@build|@carry forward|@push forward|@take|@raise|widen|widens|widened|widening|@activate|@work|@seek|@bring|cultivate|nurture|reinforce|@preserve|@explore|@increase)";

/** What is asked or promised in words so wide that it is no undertaking. */
export const aims: readonly AimRule[] = [
  {
    id: "aim.relations",
    leads: true,
    pattern: `${widen} .. ${relations}`,
    examples: [
      "to strengthen bilateral relations",
      "will work to deepen the friendship",
      "continue promoting the image",
    ],
    refuses: ["to open an embassy", "to strengthen the border police"],
    unless: [`${widen} ... (session|visit|embassy|agreement|memorandum|ambassadors)`],
  },
  {
    id: "aim.cooperation",
    leads: true,
    pattern: `(@work to)? ${widen} (the|their|its|our|his|her|this|that)? (bilateral|mutual|joint|existing|close|closer|further|fruitful|comprehensive|good|constructive)? (cooperation|co - operation|coordination|collaboration|engagement)`,
    examples: ["to widen cooperation with the Russian Federation", "to further develop bilateral cooperation"],
    refuses: ["to continue the security coordination", "to open talks on cooperation"],
    unless: [
      `${widen} ... (cooperation|operation|coordination|collaboration|engagement) (on|against|for|in (the)? (a|one))`,
      `${widen} ... (cooperation|operation|coordination|collaboration) in`,
    ],
  },
  {
    id: "aim.repeats",
    pattern: "(reaffirm|reaffirms|reiterate|reiterates) .. (support|commitment|position|solidarity)",
    examples: ["will reaffirm its support for the efforts"],
    refuses: ["will support the efforts"],
    kinds: ["pledge", "offer", "agree"],
  },
  {
    id: "aim.closer-ties",
    leads: true,
    pattern: `(closer|stronger|deeper|better|wider|warmer|greater|broader|enhanced|strengthened|increased|expanded) .. (cooperation|coordination|engagement|understanding|${relations.slice(1)}`,
    examples: ["called for closer ties between the two peoples"],
    refuses: ["called for better roads"],
    kinds: ["request", "agree", "pledge", "offer"],
    unless: [
      "(closer|stronger|deeper|better|wider|greater|broader|enhanced|strengthened|increased|expanded) .. (cooperation|coordination) (in|on|against|for)",
    ],
  },
  {
    id: "aim.all-fields",
    leads: true,
    pattern:
      "(cooperation|coordination|relations|ties|exchanges|engagement) (in|at|on|across) (all|various|different|many|several|other|diverse) .. (fields|areas|spheres|sectors|levels|domains|aspects)",
    examples: ["enhanced cooperation in all fields"],
    refuses: ["cooperation in the field of tourism"],
  },
  {
    id: "aim.respect",
    leads: true,
    pattern:
      "(respect|respecting|observe|uphold) (for)? .. (sovereignty|integrity|law|independence|rights|charter|principles|norms|choice)",
    examples: ["called for respect for the sovereignty of states"],
    refuses: ["called for respect for the deadline"],
    kinds: ["request", "demand", "agree", "pledge"],
  },
  {
    id: "aim.role",
    pattern:
      "((@play|@assume|perform|performs|performing|fulfil|fulfill) .. (role|part)|(world|international|global) order|multipolar|a better (future|world)|(friendship|relations|ties|partnership|cooperation|trade|talks|meeting|visit) (would|will) (last|continue|develop|grow|flourish|prosper|endure|be fruitful|be successful|be productive|be a success|be strengthened|reach new))",
    examples: ["urged Japan to play a greater role in the region", "hoped that the talks would be fruitful"],
    refuses: ["urged Japan to play the recording"],
    kinds: ["request", "agree", "pledge", "offer"],
  },
  {
    id: "aim.peace-returns",
    pattern:
      "(peace|stability|calm|security|tranquillity|tranquility|war|conflict|fighting|crisis) .. (will|would|to) (soon|also)? (return|returns|prevail|be restored|be achieved|come|end|be overcome)",
    examples: ["hoped that peace would return to the valley"],
    refuses: ["hoped that the envoy would return to the valley"],
    kinds: ["request"],
  },
  {
    id: "aim.dates",
    leads: true,
    pattern:
      "(date|dates|timing|venue|details|modalities|agenda|logistics) .. (will|shall|would|should|to|can|are|is|was|were|have|has) .. (be|being|been)? .. (announced|determined|fixed|set|agreed|decided|confirmed|specified|communicated|finalised|finalized|coordinated|worked out)",
    examples: [
      "the dates will be announced in due course",
      "that the date shall be determined through diplomatic channels",
    ],
    refuses: ["the list will be announced in due course", "to set a date for the next round"],
    kinds: ["pledge", "agree"],
  },
  {
    id: "aim.eases-exchanges",
    leads: true,
    pattern:
      "((facilitate|facilitating|encourage|encouraging|increase|increasing|promote|promoting|step up|stepping up) (the|more|mutual|bilateral|all|further)? .. (visits|exchange of delegations|exchange of visits|delegation exchanges|exchanges of delegations|people - to - people exchanges|contacts)|(visits|exchanges|contacts) ... be (facilitated|encouraged|increased|promoted|intensified|stepped up|maintained))",
    examples: ["agreed to facilitate visits at all levels", "agreed that visits would be encouraged"],
    refuses: ["agreed to facilitate the issue of visas", "agreed to exchange visits in May"],
    unless: [
      "(facilitate|encourage|increase|promote|step up) .. (visits|exchanges) ... (session|round|agreement|memorandum)",
    ],
    kinds: ["agree", "pledge", "offer"],
  },
  {
    id: "aim.keeps-informed",
    leads: true,
    pattern:
      "(@share .. (details|information) ... (in due course|later|soon|shortly)|@keep .. (informed|posted|updated|abreast)|@accompany|@come back to (you|this|that|it))",
    examples: ["will share the details with you in due course", "is going to accompany the minister"],
    refuses: ["will share the results of the survey by May"],
    kinds: ["pledge", "offer"],
  },
  {
    id: "aim.consults-more",
    leads: true,
    pattern:
      "(enhance|enhancing|strengthen|strengthening|deepen|deepening|intensify|intensifying|promote|promoting|boost|boosting|expand|expanding|maintain|maintaining|develop|developing) .. (consultations|dialogue|exchanges)",
    unless: [
      "(enhance|strengthen|deepen|intensify|promote|boost|expand|maintain|develop) .. exchanges of (students|teachers|experts|data)",
    ],
    examples: ["agreed to enhance their political consultations"],
    refuses: ["agreed to launch political consultations"],
    kinds: ["agree", "pledge", "offer", "request"],
  },
  {
    id: "aim.it-helps",
    leads: true,
    pattern:
      "(it|this|that|which|these) (will|would) (also|further|greatly|certainly|only|always)? (be (the|a|an)|help|show|demonstrate|contribute|serve|give|mark|enhance|strengthen|boost|promote|bring|allow|enable|ensure|lead)",
    examples: ["it would be the first embassy there", "that this would help investors"],
    refuses: ["it would be handed over in June"],
    kinds: ["pledge", "agree", "offer"],
  },
  {
    id: "aim.one-voice",
    pattern:
      "((on|of|propose|proposing) (some|the|major|several)? .. orientations|(speak|speaking|act|acting) (with|in) (one|a single|unison) (voice)?|(focus|focusing|concentrate|concentrating) on (those|these|the)? .. (activities|areas|issues|matters|priorities))",
    examples: ["that we need to speak with one voice", "should focus on those activities"],
    refuses: ["will speak at the conference"],
    kinds: ["agree", "pledge", "offer", "request"],
  },
  {
    id: "aim.that-decision",
    leads: true,
    pattern:
      "((the|this|that) (decision|agreement|understanding|deal) (was|were|has been) (also)? (reached|made|taken)|decisions (will|would|shall|to) be (made|taken))",
    examples: ["the decision was reached during the meeting"],
    refuses: ["a decision was taken to open the bridge"],
    kinds: ["agree", "pledge"],
  },
  {
    id: "aim.encourages",
    leads: true,
    pattern:
      "((encourage|encouraging) .. (companies|firms|businesses|businessmen|investors|entrepreneurs|enterprises)|all (the)? (necessary|possible|required)? facilities)",
    examples: ["would encourage companies to do so", "all facilities would be provided to them"],
    refuses: ["would send companies to the fair"],
    kinds: ["pledge"],
  },
  {
    id: "aim.programme",
    pattern:
      "((lay|laying|lays) .. wreath|(lead|leading|head|heading) .. (team|teams|delegation|delegations|side|sides) (in|at|to)|(visit|visiting|tour|touring) .. (museum|exhibition|pavilion|memorial|mosque|cathedral|mausoleum))",
    examples: ["will lay a wreath at the monument", "would visit the national museum"],
    refuses: ["would visit Lima"],
    kinds: ["pledge", "agree"],
  },
  {
    id: "aim.frequent",
    leads: true,
    pattern: "(frequent|more frequent) .. (meetings|exchanges|contacts|visits|consultations)",
    examples: ["agreed to hold frequent meetings at the summit level"],
    refuses: ["agreed to hold the next meeting"],
    kinds: ["agree", "request", "pledge", "offer"],
  },
  {
    id: "aim.trade-target",
    pattern:
      "(increase|increasing|raise|raising|lift|lifting|bring|bringing|double|doubling|triple|tripling|boost|boosting|expand|expanding) .. (trade|turnover|trade volume) (volume|turnover)? ((to|up to|by) ...)?",
    examples: ["to increase bilateral trade to 15 billion dollars"],
    refuses: ["to increase the number of scholarships"],
    kinds: ["agree", "pledge", "offer"],
  },
  {
    id: "aim.celebrates",
    leads: true,
    pattern: "(celebrate|celebrates|mark|marks|commemorate|commemorates) .. (anniversary|years|jubilee|day)",
    unless: ["(celebrate|mark|commemorate) ... (with|by|through) (a|an|joint|various|several)"],
    examples: ["will celebrate 60 years of diplomatic relations this year"],
    refuses: ["will celebrate the opening of the embassy", "to mark the anniversary with a series of concerts"],
    kinds: ["pledge", "agree"],
  },
  {
    id: "aim.attention",
    pattern:
      "((pay|paying|give|giving|attach|attaching) (even)? (more|greater|special|close|due|particular|serious|great|full|continued) (attention|importance|priority)|(create|creating|provide|providing|ensure|ensuring) (a|an|the|more)? (favourable|favorable|conducive|enabling|suitable|good|better|appropriate|attractive) .. (environment|conditions|climate|atmosphere))",
    unless: [
      "(create|creating|provide|providing|ensure|ensuring) .. (environment|conditions|climate|atmosphere) for ... to",
    ],
    examples: ["promised that it will pay more attention to investors", "to provide an enabling environment for trade"],
    refuses: ["will pay the invoices of the company", "to create a fund"],
    kinds: ["request", "pledge", "agree", "offer"],
  },
  {
    id: "aim.steps",
    leads: true,
    pattern:
      "(take|taking) (the|all|any|further|some)? (necessary|appropriate|positive|concrete|practical|required|needed|relevant|possible|effective|further)? (steps|measures|action|actions) (in this (regard|respect|direction)|to (that|this) (end|effect)|accordingly)?",
    unless: [
      "(take|taking) ... (steps|measures|action|actions) (to|for|towards|toward|against|on) (ensure|open|remove|repair|release|lift|stop|protect|pay|complete|reopen)",
    ],
    examples: ["promised to take positive steps in this regard", "agreed to take the necessary measures"],
    refuses: ["to take effective measures to protect the company", "to take the ferry"],
    kinds: ["request", "pledge", "agree", "offer"],
  },
  {
    id: "aim.efforts",
    pattern:
      "((spare|sparing) no (effort|efforts)|(making|exerting|exert) efforts|(the)? (necessary|needed|required) (support|assistance|help|cooperation)|(proceed|proceeding) (towards|toward|in) (that|this) (end|direction|regard)|(make|making|exert|exerting|take|taking) (every|all|all possible|all necessary|maximum|joint|more|greater|active|further|positive|new) (effort|efforts|contribution|contributions)|(join|joining) hands|(take|taking) note of|(adopt|adopting) (a|an|the) .. approach|(priority|attention|importance) .. be (given|paid|attached|accorded)|every (effort|contribution)|(all|every|full) (possible|necessary)? (support|assistance|cooperation|help)|will always|would always|(remain|remaining) (committed|engaged|steadfast|attached|in|a|an|close|friends|available|open)|(remain|remaining) (actively)? seized of|stay the course|go on supporting|continue to (support|press|stand)|(serve as|be|act as) a bridge|(new|fresh) (chapter|era|phase)|(press|news|media) conference|(pursue|pursuing) .. (policy|course|path)|(carry on|carrying on|go on with|continue with|pursue) .. efforts|in close (consultation|coordination|cooperation|contact)|(mobilize|mobilise|rally|garner) .. support|free and fair|do more to|explore .. (opportunities|ways|possibilities|avenues|potential|prospects|means|areas|support)|active part|all kinds of support|all - out efforts|step up efforts|stepping up efforts|create favorable conditions|create favourable conditions|open a new page|make good use of|best endeavours)",
    examples: [
      "would spare no effort",
      "assured of all possible support",
      "will remain committed",
      "committed to making efforts to boost trade",
      "will provide the necessary support",
    ],
    refuses: ["will make a contribution of 2 million dollars"],
    kinds: ["pledge", "offer", "agree", "request"],
  },
  {
    id: "aim.progress",
    leads: true,
    pattern: "(make|making) (steady|further|good|rapid|more|tangible|significant|concrete) progress",
    examples: ["intends to make steady progress along the roadmap"],
    refuses: ["intends to make a film"],
    kinds: ["pledge", "agree", "offer"],
  },
  {
    id: "aim.assured-support",
    pattern:
      "@assure ... (of|about) .. ((continued|continuing|full|fullest|unwavering|steadfast|every|strong|complete|constant|its|their|his|her) .. (support|cooperation|backing|assistance|solidarity|commitment)|support|backing|cooperation)",
    examples: ["assured him of his country's continued support"],
    unless: ["@assure ... (candidacy|candidature|bid)"],
    refuses: ["assured him that the licence would be issued", "assured him of its support for the candidacy of Peru"],
    kinds: ["pledge"],
  },
  {
    id: "aim.answer",
    pattern:
      "@agree (with|in principle|to (the|this|that|his|her|our|their|its) .. (proposal|proposals|request|suggestion|idea)|on several|on (a number|many|most|all))",
    unless: ["@agree in principle (to|on|that)", "@agree with {them} to"],
    examples: ["agreed with the proposals", "agreed in principle"],
    refuses: [
      "agreed to open the crossing",
      "agreed in principle to exchange prisoners",
      "agreed with Minister Paz to open the crossing",
    ],
    kinds: ["agree"],
  },
  {
    id: "aim.view",
    pattern:
      "(@agree|@concur|@decide) that ... (... (remains|remain|had|must)|is|are|was|were|remains|remain|has|have|had|constitutes|constitute|must)",
    examples: ["agreed that terrorism is a threat to all", "agreed that the law must not bend"],
    refuses: ["agreed that the dates would be fixed", "agreed that the session is to be held in May"],
    unless: [
      "(@agree|@concur) that ... (is|are|was|were) (to|planned|scheduled|expected|due)",
      "(@agree|@concur) that ... (will|would|should|shall|be)",
    ],
    kinds: ["agree"],
  },
  {
    id: "aim.event-helps",
    pattern:
      "(visit|visits|trip|tour|meeting|session|summit|talks|forum|event) ... (will|would) (also|further|greatly|certainly)? (play|enhance|contribute|give|open a|open new|further|strengthen|deepen|lay|mark|be a|boost|promote|bring|help|serve|inject|add|consolidate|expand|provide)",
    examples: ["hoped that the visit would give new impetus to relations"],
    refuses: ["hoped that the delegation would visit Lima"],
    kinds: ["request", "agree", "pledge"],
  },
  {
    id: "aim.outcomes",
    leads: true,
    pattern:
      "(@implement|@deliver on|@act on|@follow through on|@follow up on) (fully|further|effectively|actively|jointly)? .. (results|outcomes|outcome|consensus|understandings|common perceptions|high - level agreements|agreements reached)",
    examples: ["urged both sides to implement the important outcomes of the summit"],
    refuses: ["urged both sides to implement the road project"],
    kinds: ["request", "agree", "pledge", "offer"],
  },
  {
    id: "aim.work-together",
    leads: true,
    pattern:
      "(continue|continuing|continued|further)? (to)? (@work|@cooperate|@coordinate|@engage|@collaborate|@interact|@communicate) (closely|with {them}|with it|with them|together|jointly|hand in hand|in close|constructively|closely) (together|coordination|contact)?",
    examples: ["ready to continue working together", "would coordinate closely"],
    refuses: ["agreed to work on the draft treaty"],
    kinds: ["offer", "pledge", "agree", "request"],
    unless: [
      "(@work|@cooperate|@coordinate|@collaborate) with {them} (on|to|in)",
      "(@work|@cooperate|@coordinate|@collaborate) ... (session|meeting|agreement|embassy|project)",
    ],
  },
  {
    id: "aim.that-field",
    leads: true,
    pattern:
      "((@cooperate|cooperation) .. in (this|that|these|those|such) (field|fields|area|areas|sphere|spheres|sector|sectors|regard|matter|matters)|(on|regarding|about) (this|that|these|those) (matter|matters|issue|issues|subject|subjects))",
    examples: ["readiness to cooperate in that field", "agreed on this matter"],
    refuses: ["readiness to cooperate in drilling"],
    kinds: ["offer", "pledge", "agree"],
  },
  {
    id: "aim.more-cooperation",
    leads: true,
    pattern:
      "(more|further|greater|closer|continued|increased|stronger|broader|wider|enhanced) (bilateral|joint|mutual|regional)? (cooperation|coordination|engagement|collaboration)",
    examples: ["hope for more cooperation with the neighbours"],
    refuses: ["hope for more buses"],
    kinds: ["request", "offer", "pledge", "agree"],
    unless: [
      "(more|further|greater|closer|continued|increased|stronger|broader|wider|enhanced) .. (cooperation|coordination|engagement|collaboration) (in|on|against|to)",
    ],
  },
  {
    id: "aim.win-win",
    pattern:
      "(win - win|mutually beneficial cooperation|mutual respect|mutual benefit|each other halfway|right path|right track)",
    examples: ["should follow the path of win-win cooperation"],
    refuses: ["should build the railway"],
    kinds: ["request", "agree", "pledge", "offer"],
  },
  {
    id: "aim.restraint",
    pattern:
      "(restraint|ceasefire|cease - fire|truce|(just|peaceful|political|lasting) (settlement|solution|resolution|peace)|brought to justice|(independent|sovereign|palestinian) state|two - state solution|path of dialogue|through dialogue|raise their voice)",
    examples: ["called for restraint", "a just settlement of the dispute"],
    refuses: ["to settle the bill"],
    kinds: ["request", "agree", "pledge", "demand", "offer"],
  },
];
