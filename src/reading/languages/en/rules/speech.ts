import type { ActRule } from "../../../language-pack.ts";

/** Reporting verbs, positions and assessments: the frames other acts stand in, and `affirm` where nothing stronger fits. */
export const speech: readonly ActRule[] = [
  {
    id: "affirm.said-that",
    kind: "affirm",
    form: "speech",
    pattern:
      "[say] ((on|also|again|further|clearly)? (,)? (that|how)|, (during|in|on|at|after|following|through) ... , that) (:)?",
    unless: ["(considering|assuming|supposing|seeing) that", "(@refer|@manifest|@signal) how"],
    examples: ["He stressed on that the committee must meet.", "He pointed out that: Oman is keen to attend."],
    refuses: ["He said nothing.", "He left early, considering that it was late."],
  },
  {
    id: "affirm.made-announcements",
    kind: "affirm",
    form: "speech",
    pattern:
      "@make (to {press})? the following (declaration|declarations|comments|comment|announcements|announcement|points|observations|remarks|statements|statement|commitments|proposals)",
    examples: ["The Minister made the following announcements:"],
    refuses: ["The Minister made the following changes."],
  },
  {
    id: "affirm.declared-following",
    kind: "affirm",
    form: "speech",
    introduces: true,
    pattern:
      "(@declare|@announce|@state|@proclaim|@affirm|@reaffirm) (jointly|solemnly|hereby)? (as follows|the following (points|measures|principles|commitments|steps)?) :",
    examples: ["The Presidents declare the following:"],
    refuses: ["They announced the following winners."],
  },
  {
    id: "affirm.wrote-on",
    kind: "affirm",
    form: "speech",
    pattern:
      "([said]|@write|@post|@tweet|@announce) (on|in|via|through) (his|her|its|the|a|an|social|official|today 's)? .. (twitter|x|facebook|telegram|instagram|channel|page|account|post|tweet|statement|message|media) (page|account|channel|profile|post|handle)? (that)? (:)?",
    examples: ["The Minister wrote on Facebook that the port is open."],
    refuses: ["The Minister wrote a book."],
  },
  {
    id: "affirm.said-to-that",
    kind: "affirm",
    form: "speech",
    pattern: "([say]|@explain) to {to} that",
    examples: ["He explained to the delegation that the port is open."],
    refuses: ["He spoke to the delegation."],
  },
  {
    id: "affirm.said",
    kind: "affirm",
    form: "speech",
    pattern: "[said]",
    unless: [
      "@continue to",
      "@comment (on|upon)",
      "@continue (support|cooperation|coordination|efforts|engagement|consultation|consultations|commitment|dialogue|assistance|violations|attacks|communication|interest|success|growth|contacts|with|in|on|until|their|its|his|her|the)",
      "[said] (these|those) (to|at|in|during|on|when|while|after|following)",
      "[said] (this|it|so) (at|in|during|on|when|while|after|to|following|today|yesterday|as)",
    ],
    examples: ["Hussein said Iraq wants to learn.", "He continued: Iraq is ready."],
    refuses: [
      "The sun rose.",
      "The two governments are continuing to discuss the arrangements.",
      "Talks covered trade and continued coordination between the two countries.",
      "The Minister said this at a press briefing after the meeting.",
    ],
  },
  {
    id: "affirm.told-that",
    kind: "affirm",
    form: "speech",
    pattern: "[tell] {to} (that|of the fact that)",
    examples: ["He told the PCS that his Government had set aside the funds."],
    refuses: ["He told a story."],
  },
  {
    id: "affirm.told-the-press",
    kind: "affirm",
    form: "speech",
    pattern:
      "@tell (a|an|the)? .. (reporters|journalists|tass|conference|briefing|agency|press|media|newspaper|newspapers|interfax|reuters|sputnik|newsmen|correspondent|correspondents|channel|television|tv)",
    examples: ["The visit is expected in May, the Ambassador told a news conference."],
    refuses: ["He told a story."],
  },
  {
    id: "affirm.expressed-belief-that",
    kind: "affirm",
    form: "speech",
    settled: true,
    pattern:
      "([carrier]|@have) .. (belief|conviction|confidence|view|opinion|certainty|optimism|understanding|position|hope|trust|assessment|consensus|fact|affirmation|message) that",
    unless: ["[carrier] .. (hope|hopes) that"],
    examples: ["She expressed confidence that the talks would succeed."],
    refuses: ["She expressed doubts about the plan."],
  },
  {
    id: "affirm.belief-was-expressed",
    kind: "affirm",
    form: "speech",
    settled: true,
    actor: "pair",
    pattern: "(confidence|conviction|belief|optimism|certainty) (was|were) (also)? (expressed|voiced) that",
    examples: ["Confidence was expressed that the fund would give an impetus to trade."],
    refuses: ["Confidence was lost."],
  },
  {
    id: "affirm.said-it-important",
    kind: "affirm",
    form: "speech",
    pattern: "@be of the (view|opinion|same opinion|same view|conviction) (that)?",
    examples: ["The Minister is of the view that talks should resume."],
    refuses: ["The view is fine."],
  },
  {
    id: "affirm.stressed-importance",
    kind: "affirm",
    checkable: "request",
    pattern:
      "((@lay|@place|@put) .. (emphasis|stress) (on|upon)|[stress] (on|upon)? .. ([importance]|[need]) (of|to|for|that|in)?)",
    examples: ["He stressed the importance of free navigation."],
    refuses: ["He stressed the last syllable."],
  },
  {
    id: "affirm.stressed-doing",
    kind: "affirm",
    checkable: "request",
    pattern:
      "[stress] (on|upon)? (the)? (early|speedy|prompt|timely|swift)? (holding|convening|conclusion|concluding|signing|finalising|finalizing|finalisation|finalization|ratification|ratifying|reopening) (of)?",
    examples: ["He emphasised on holding the joint commission in May."],
    refuses: ["He emphasised peace."],
  },
  {
    id: "affirm.took-note",
    kind: "affirm",
    answers: "noted",
    pattern: "@take (due|careful|also)? (note|cognizance|cognisance) (of|that)?",
    examples: ["The Minister took note of the proposal."],
    refuses: ["He took a seat."],
  },
  {
    id: "affirm.attached-importance",
    kind: "affirm",
    form: "stance",
    pattern: "(@attach|@give|@accord|@pay|@place|@devote|@assign) .. (importance|significance|priority|weight) (to|on)",
    examples: ["Vietnam attaches importance to its ties with Iraq."],
    refuses: ["He attached the file."],
  },
  {
    id: "affirm.expressed-wish",
    kind: "affirm",
    jointCheckable: "agree",
    pattern: "[carrier] (to {to})? .. [wish] (to|for|in|of|on|that|about|and|towards|toward|regarding|at|with)?",
    unless: [
      "(@give|@make|@offer) .. (commitment|pledge|promise)",
      "[carrier] .. (pleasure|delight|happiness|joy) (with|at|over|about|in|on|regarding|for|that)",
      "[carrier] .. (wish|desire|aspiration|interest in) that",
      "[carrier] .. ([gratitude]|[appreciation]|[condolences]|[concern]|[greetings]|[congratulations]|[support]|[readiness])",
    ],
    examples: ["The Minister affirmed Iraq's desire to raise the level of representation."],
    refuses: ["The Minister expressed concern."],
  },
  {
    id: "affirm.expressed-position",
    kind: "affirm",
    pattern:
      "([carrier]|@explain|@clarify|@elaborate on|@outline|@set (out|forth)|@put forth|@lay out|@spell out|@review|@present|@restate|@recall) (to {to})? .. (position|stance|stand|vision|views|view|perspective|perspectives|policy|policies|approach|principles|priorities|assessment|outlook|opinion)",
    unless: ["(@review|@outline|@present|@explain) .. @exchange"],
    single: "affirm",
    joint: "discuss",
    examples: ["Wang Yi elaborated on China's position on the crisis."],
    refuses: ["He took a seat."],
  },
  {
    id: "affirm.spoke-np",
    kind: "affirm",
    pattern:
      "(@attribute|@allude to|@make (a|an)? .. (reference to|mention of)|@testify to|@expound (on|upon)|@comment (on|upon)|@refer to|@point to|@point out to|@touch on|@touch upon|@elaborate on|@speak (of|about|on)|@talk about|@draw (the)? attention (of {to})? to|@call attention to|@dwell on|@dwell upon|@set out (the|his|her|its|their|some|several)|@draw .. picture of|@pin .. (hope|hopes) on|@outline|@describe|@explain|@clarify|@address)",
    joint: "discuss",
    single: "affirm",
    unless: [
      "@address (the|a|his|her)? .. (ambassador|minister|president|secretary|guests|participants|audience|gathering|conference|session|delegation|reporters|press|media|ceremony|forum|summit)",
      "@address .. (message|letter|note|telegram|cable|invitation|condolences|congratulations|greetings) (of {matter})? to",
      "@speak on (the|his|her) (phone|telephone)",
    ],
    examples: [
      "He referred to the outstanding payments.",
      "Welcoming the guests, she commented on the close ties of the two states.",
    ],
    refuses: [
      "He sat down.",
      "Addressing the Norwegian Ambassador, he sat down.",
      "The President of Peru addressed a message to the President of Chile.",
    ],
  },
  {
    id: "affirm.considered-as",
    kind: "affirm",
    pattern:
      "((@consider|@regard|@view|@describe|@characterize|@characterise|@qualify|@define) {to} (as|to be)|(@deem|@term|@consider) .. (necessary|essential|indispensable|difficult|complex|unnecessary|premature|inevitable|possible|useful|appropriate))",
    examples: ["He considered the letter as a message of friendship."],
    refuses: ["They considered the budget."],
  },
  {
    id: "affirm.was-regarded-as",
    kind: "affirm",
    actor: "pair",
    pattern:
      "((was|were|has been|have been) (also)? (assessed|regarded|considered|described|recognised|recognized|identified|seen|viewed|named|defined|characterised|characterized) as|it (was|has been) (also)? (considered|deemed|recognised|recognized|found) (necessary|important|expedient|advisable|appropriate|useful|essential|possible|desirable))",
    examples: ["Transport was regarded as a field of its own.", "It was considered expedient to set up mills."],
    refuses: ["The plan was considered."],
  },
  {
    id: "affirm.ratified",
    kind: "affirm",
    pattern:
      "@ratify .. (state|relations|bonds|commitment|will|friendship|ties|position|interest|willingness|importance)",
    examples: ["Both ministers ratified the excellent state of the bonds between the two peoples."],
    refuses: ["Parliament ratified the treaty."],
  },
  {
    id: "affirm.looked-forward",
    kind: "affirm",
    jointCheckable: "agree",
    pattern: "@look forward to",
    form: "stance",
    examples: ["Baghdad looks forward to activating the memorandum."],
    refuses: ["He looked at the map."],
  },
  {
    id: "affirm.is-committed",
    kind: "affirm",
    form: "stance",
    pattern:
      "(@be|@remain|@stand) .. (committed|determined|convinced|confident|interested|aware|eager|resolved|dedicated|sure|optimistic|satisfied|open|attached|cognizant|mindful|united) (to|in|that|of|about)",
    examples: ["The Secretary said that the United States is committed to the partnership."],
    refuses: ["He is at home."],
  },
  {
    id: "affirm.is-willing",
    kind: "affirm",
    form: "stance",
    strength: "weak",
    pattern: "(@be|@remain) .. willing to",
    examples: ["China is willing to work with Laos."],
    refuses: ["China is large."],
  },
  {
    id: "affirm.would-like",
    kind: "affirm",
    form: "stance",
    strength: "weak",
    pattern: "(would like|@want|@wish|@desire|@aspire|@hope|@seek to learn|@like|@prefer) to",
    unless: [
      "(would like|@wish|@want|@like) to (take|use|seize|avail) ... opportunity (and)? to",
      "(would like|@wish|@want|@like) to (once again|again|also|first|sincerely|warmly|publicly|personally)? (thank|congratulate|condole|express|invite|extend|welcome|convey|reiterate|assure|emphasize|emphasise|stress|note|point|thank|add|urge|call|appeal|request|ask|commend|praise|applaud|reaffirm|underline|underscore|highlight|recall|remind|inform|acknowledge|recognise|recognize|condemn|pledge|announce|offer|propose|convey)",
    ],
    examples: ["Iraq wants to learn from Vietnam."],
    refuses: ["He wanted a rest."],
  },
  {
    id: "affirm.is-considering",
    kind: "affirm",
    form: "stance",
    pattern:
      "(@be (also|now|currently)? (looking into|studying (the|ways|how|possibilities|whether|a|an|this|that|its)|considering|examining|reviewing|exploring|assessing|following|monitoring)|(will|would) (consider|study|examine|look into|assess|monitor|take .. into account))",
    answers: "noted",
    examples: ["Iraq is considering the reopening of its embassy.", "Egypt would study the proposal."],
    refuses: ["She is a student."],
  },
  {
    id: "affirm.would-continue",
    kind: "affirm",
    form: "stance",
    pattern:
      "(will|would) (also)? (continue|remain) (to)? (assess|coordinate|monitor|follow|work|engage|consult|closely|be|carefully|cooperate|pursue|defend|act|stay)?",
    unless: [
      "(will|would) continue to (provide|supply|give|send|grant|offer|deliver|train|support|stand|back|assist|help|extend|contribute|implement|build|open|allocate|host)",
      "(will|would) continue (its|his|their)? .. support",
      "(will|would) continue to (firmly|fully|strongly|steadfastly|resolutely|always) (support|back|defend|stand)",
    ],
    examples: ["Egypt would continue to coordinate with Qatar."],
    refuses: ["The rain continued."],
  },
  {
    id: "affirm.shared-view",
    kind: "affirm",
    form: "speech",
    settled: true,
    pattern:
      "(@share|@hold|@express|@have) .. (view|views|opinion|position|positions|recognition|belief|conviction|understanding|assessment|approach|approaches|common view) (that|of)",
    examples: ["They shared the view that disputes should be settled peacefully."],
    refuses: ["They shared a meal."],
  },
  {
    id: "affirm.was-noted",
    kind: "affirm",
    form: "speech",
    actor: "pair",
    pattern:
      "((it|there) (was|has been|is|were) (also|further|jointly|particularly|specially|especially|repeatedly|strongly|again)? (noted|stressed|emphasized|emphasised|underlined|underscored|stated|affirmed|pointed out|highlighted|reaffirmed|confirmed|mentioned|recalled|acknowledged|indicated|reiterated|recognized|observed|said|added) (that)?|it (was|has been) (also|further|jointly)? (assessed|estimated|concluded|ascertained|stipulated) that)",
    examples: ["It was noted that the ninth meeting would be held in Addis Ababa."],
    refuses: ["It was raining."],
  },
  {
    id: "affirm.was-considered",
    kind: "affirm",
    actor: "pair",
    pattern:
      "(was|were) (also)? (considered|deemed|recognized|recognised|found|described) (as|to be)? (very|highly|extremely|mutually|particularly)? (necessary|important|beneficial|useful|appropriate|expedient|essential|significant|timely|advisable|promising)",
    examples: ["Further growth of trade was considered necessary."],
    refuses: ["The harvest was considered."],
  },
  {
    id: "affirm.importance-was-stressed",
    kind: "affirm",
    actor: "pair",
    checkable: "request",
    pattern:
      "(@be) (also|further|particularly|specially|especially|repeatedly|strongly|specifically|separately|again|jointly)? (noted|stressed|emphasized|emphasised|underlined|underscored|highlighted|reaffirmed|confirmed|reiterated|pointed out|affirmed)",
    examples: ["The importance of dialogue was underlined."],
    refuses: ["The door was closed."],
  },
  {
    id: "affirm.emphasis-was-placed",
    kind: "affirm",
    actor: "pair",
    pattern:
      "(emphasis|importance|stress|accent|priority) (was|were|has been) (also)? (placed|laid|put|given|made) (on|upon|to)",
    examples: ["Emphasis was placed on trade."],
    refuses: ["The book was placed on the table."],
  },
  {
    id: "affirm.abided",
    kind: "support",
    form: "stance",
    pattern:
      "(@abide by|@adhere to|@subscribe to|@uphold|@be committed to|@follow|@recognize|@recognise|@respect) .. (one - china|sovereignty|territorial integrity|one china)",
    examples: ["Laos firmly abides by the one-China principle."],
    refuses: ["He abided by the rules."],
  },
];
