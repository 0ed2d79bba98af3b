import type { ActRule } from "../../../language-pack.ts";

/** What one side does at another's request, and may not. */
const concede =
  "(abolish|accept|agree|allow|amend|approve|cancel|commit|comply|concede|consent|contribute|deliver|ease|exempt|expand|extend|extradite|finance|fulfil|fulfill|fund|give|grant|increase|lend|lift|lower|meet|offer|permit|provide|raise|recognise|recognize|reduce|relax|release|remove|revoke|scrap|supply|waive|withdraw|write off)";

/** Support, concern, condemnation, refusal and warning. */
export const stances: readonly ActRule[] = [
  {
    id: "support.supported",
    kind: "support",
    pattern:
      "(@support|@back|@endorse|@second .. (proposal|initiative|motion|candidacy|candidature|call)|@vouch for|@side with|(@align|@associate) (himself|herself|itself|themselves|themself) (fully|completely)? with|@advocate|@champion|@defend|@favour|@favor|@uphold)",
    examples: ["We support the Iraqi government in its efforts."],
    refuses: ["The beam is strong."],
  },
  {
    id: "support.will-support",
    kind: "support",
    form: "stance",
    pattern:
      "(will|would|shall) (, as always ,)? (always|firmly|fully|continue to|as always|actively|resolutely)? (firmly|fully|strongly|steadfastly|resolutely|always)? (support|stand with|stand by|back|defend|vote for|vote in (favour|favor) of)",
    unless: ["(will|would|shall) .. defend (its|their|his|her|our)"],
    examples: ["China will, as always, support Laos in safeguarding its sovereignty."],
    refuses: ["The beam will support the roof of wood and steel as designed."],
  },
  {
    id: "support.expressed-support",
    kind: "support",
    pattern:
      "([carrier] (to {to})? .. [support] (for|to|of|with|in|towards)?|@commit .. [support] (for|to|of)|[carrier] (,)? (through|in|via|by) (a|an|the|its|their|this) .. (declaration|communiqué|communique|statement|message) (,)? .. [support] (for|to|of))",
    actor: "relayed",
    unless: [
      "[carrier] .. ([gratitude]|[appreciation]) .. [support]",
      "[carrier] .. [greetings]",
      "(@offer|@provide) .. support to",
    ],
    examples: [
      "The Tanzanian side reiterated support to India's candidature.",
      "The Minister committed the support of Oman for the candidature of Peru.",
      "Oman reaffirmed, in the joint statement, its full support for the plan.",
    ],
    refuses: ["The Minister expressed thanks for the support."],
  },
  {
    id: "support.position-in-support",
    kind: "support",
    pattern:
      "([carrier]|@restate|@recall) (to {to})? ... (position|stance|stand|policy|approach|attitude) (in support of|supporting|supportive of|in (favour|favor) of|backing|in solidarity with)",
    unless: ["[carrier] .. ([gratitude]|[appreciation])", "[carrier] .. ([gratitude]|[appreciation]) (to|for)"],
    examples: ["The Minister reaffirmed his country's firm position in support of the unity of Chad."],
    refuses: [
      "The Minister reaffirmed his country's position on the dispute.",
      "The Minister expressed Oman's gratitude to Chad for its position in support of the plan.",
    ],
  },
  {
    id: "support.can-count-on",
    kind: "support",
    form: "stance",
    actor: "inverse",
    pattern:
      "(can|could|may|will|would) (always|also|continue to|still)? (count|rely|depend) (on|upon) .. (support|backing|solidarity|help|assistance|friendship)",
    examples: ["He said that Chad could count on the support of Norway."],
    refuses: ["He said that Chad could count on rain."],
  },
  {
    id: "support.was-supportive",
    kind: "support",
    form: "stance",
    pattern:
      "@be (also|always|fully|very|strongly)? (supportive of|in (favour|favor) of|at the side of|at the sides of)",
    examples: ["She said that Norway was supportive of the plan."],
    refuses: ["She said that Norway was cold."],
  },
  {
    id: "support.was-expressed-support",
    kind: "support",
    actor: "owned",
    pattern:
      "[support] ... (was|were|has been|have been) (also|again)? (expressed|voiced|conveyed|extended|reiterated|reaffirmed|confirmed|offered|renewed|declared|raised|aired|shared)",
    examples: ["Support was reaffirmed for the mission."],
    refuses: ["The train was late."],
  },
  {
    id: "support.stood-by",
    kind: "support",
    pattern:
      "(@stand (firmly|always|fully)? (by|with|alongside|behind|beside|in solidarity with|shoulder to shoulder with|at the (side|sides) of)|@stand (firm|firmly|solidly) (with|by|behind|for)|@throw .. (weight|support) behind|@rally behind)",
    examples: ["We stand by the unity of Iraq.", "Nairobi threw its weight behind the mission."],
    refuses: ["He stood up."],
  },
  {
    id: "support.came-out-in-favour",
    kind: "support",
    pattern:
      "(@speak|@come out|@express (itself|themselves|himself|herself)) (strongly|firmly)? in (favour|favor|support) of",
    examples: ["They came out in favour of settling disputes by political means."],
    refuses: ["The vote was close."],
  },
  {
    id: "support.obtained-support",
    kind: "support",
    actor: "inverse",
    pattern: "(@obtain|@secure|@garner|@receive|@gain|@win) (the|his|her)? .. support (of|from)",
    examples: ["She obtained the support of the Deputy Prime Minister."],
    refuses: ["He obtained a visa."],
  },
  {
    id: "support.assured-of-prayers",
    kind: "support",
    pattern: "@assure {to} of .. (prayers|prayer|closeness|solidarity)",
    examples: ["The Cardinal assured the President of his prayers."],
    refuses: ["He assured the Minister of a reply."],
  },
  {
    id: "concern.expressed-concern",
    kind: "concern",
    pattern: "[carrier] (to {to})? .. ([concern]|[regret])",
    unless: ["[carrier] .. concern to"],
    examples: ["He expressed Egypt's grave concern over the attacks.", "They voiced regret over the delay."],
    refuses: ["He expressed joy.", "Tunisia reiterated its permanent concern to work with its neighbours."],
  },
  {
    id: "concern.was-expressed-concern",
    kind: "concern",
    actor: "owned",
    pattern:
      "[concern] ... (was|were|has been|have been) (also|again)? (expressed|voiced|conveyed|extended|reiterated|reaffirmed|confirmed|offered|renewed|declared|raised|aired|shared)",
    examples: ["Concern was expressed over the fighting."],
    refuses: ["The train was late."],
  },
  {
    id: "concern.was-concerned",
    kind: "concern",
    form: "stance",
    pattern:
      "(@be .. (concerned|worried|alarmed|troubled|disturbed|disappointed|dismayed|saddened|preoccupied|perturbed|apprehensive|anxious) (by|about|at|over|that)|@fear (that|for)|@be .. (alarming|worrying|worrisome|deeply concerning)|@be (a|an)? .. (source|cause|matter) (of|for) .. concern)",
    examples: ["She said her country was deeply concerned about the drought."],
    refuses: ["He was concerned with stamps."],
  },
  {
    id: "concern.raised-concern",
    kind: "concern",
    pattern:
      "((@raise|@share|@air|@have) (the)? .. ([concern]|alarm) (about|over|at|regarding|on|with|that)?|(@raise|@bring up) .. (matter|matters|issues|questions|areas) of concern)",
    examples: [
      "The Secretary raised concerns about detained citizens.",
      "He also raised other matters of concern, including the detention of a journalist.",
    ],
    refuses: ["He raised cattle."],
  },
  {
    id: "concern.noted-with",
    kind: "concern",
    pattern: "(@raise|@note|@observe|@take note|@follow|@view|@mention|@recall|@register) with .. ([concern]|[regret])",
    examples: ["The Council noted with concern the rise in cattle theft."],
    refuses: ["He noted the concern with interest."],
  },
  {
    id: "concern.described-as",
    kind: "concern",
    pattern:
      "(@describe|@term|@call|@characterize|@characterise|@regard|@consider|@view|@see) ({to})? (as)? .. (catastrophic|dire|alarming|worrying|tragic|grave|dangerous|unsustainable|deplorable|regrettable)",
    examples: ["The Minister described the situation as catastrophic."],
    refuses: ["He described the road as long."],
  },
  {
    id: "condemn.described-as",
    kind: "condemn",
    pattern:
      "(@describe|@term|@call|@characterize|@characterise|@regard|@consider|@view|@see|@denounce|@brand|@label) ({to})? (as)? .. (violation|breach|crime|crimes|aggression|genocide|massacre|barbaric|heinous|cowardly|criminal|illegal|provocation|unlawful|unacceptable|shameful|outrageous|unjustified|unjustifiable)",
    unless: ["@see .. violation", "@call for"],
    examples: [
      "The Minister described the attack as a violation of international law.",
      "He called the attack unacceptable.",
    ],
    refuses: ["He described the road as long."],
  },
  {
    id: "concern.apologised",
    kind: "concern",
    pattern: "(@apologize|@apologise|[carrier] (to {to})? .. (apology|apologies))",
    examples: ["The Ambassador apologised for the incident."],
    refuses: ["He made no excuse."],
  },
  {
    id: "concern.regretted",
    kind: "concern",
    pattern: "(@regret|@deplore|@lament|@bemoan|@rue|@complain|@question)",
    examples: ["Both sides regretted the delay."],
    refuses: ["He was quiet."],
  },
  {
    id: "condemn.deplored-attack",
    kind: "condemn",
    pattern:
      "((strongly|firmly|vigorously|utterly) @deplore|@deplore (the|these|this|all|any|such|israeli|repeated|recent|continued)? .. (attack|attacks|storming|aggression|killing|killings|massacre|bombing|bombings|bombardment|shelling|raid|raids|incursion|incursions|violation|violations|invasion|assault|assaults|abduction|kidnapping|terrorism|strike|strikes|settlement|settlements))",
    unless: ["@deplore and"],
    examples: ["The Minister deplored the storming of the mosque."],
    refuses: ["The Minister deplored the delay."],
  },
  {
    id: "condemn.was-violation",
    kind: "condemn",
    form: "stance",
    pattern:
      "((@constitute|@amount to|@represent|@be (also)? (a|an|clear|flagrant|blatant|grave|serious|gross)) .. (violation|breach|violations|crime|crimes|aggression|war crimes) (of|against)|(@violate|@breach|@contravene) .. (law|sovereignty|charter|airspace|resolution|resolutions|ceasefire|truce|borders))",
    examples: ["He said that the raid constituted a violation of international law."],
    refuses: ["He said that the raid was over."],
  },
  {
    id: "condemn.laid-blame",
    kind: "condemn",
    pattern:
      "((@lay|@put|@place|@pin) (the)? .. blame (on|upon|at|for)|@take {to} to task|@fault {to} for|@charge that)",
    examples: ["He laid the blame on the rebels."],
    refuses: ["He laid the table."],
  },
  {
    id: "condemn.condemned",
    kind: "condemn",
    pattern:
      "(@condemn|@denounce|@decry|@slam|@castigate|@berate|@criticize|@criticise|@censure|@accuse|@blame|@rebuke|@lambast|@lambaste|@assail|@scold|@vilify|@chastise|@blast|@chide|@reproach|@deprecate|@protest|@take (strong)? (exception|issue) (to|with)|@hit out at|@lash out at)",
    examples: ["They condemned terrorism in all its forms."],
    refuses: ["The house was old."],
  },
  {
    id: "condemn.expressed-condemnation",
    kind: "condemn",
    pattern:
      "([carrier] (to {to})? .. [condemnation]|(@hold) {to} (responsible|accountable)|(@lodge|@hand over|@deliver|@file|@register|@record|@convey|@make) .. (protest|note of protest|protest note|letter of protest|demarche))",
    examples: ["He reiterated his country's condemnation of the bombing."],
    refuses: ["He reiterated his thanks."],
  },
  {
    id: "reject.rejected",
    kind: "reject",
    answers: "declined",
    pattern:
      "(@reject|@refuse|@oppose|@object to|@rule out|@deny|@dismiss|@rebuff|@disagree with|@dispute|@contest|@refute|@repudiate|@spurn|@disavow|@disown|@renounce|@discount|@brush (aside|off)|@shrug off|(@raise|@voice|@lodge) .. (objection|objections) (to|against)?)",
    unless: ["(not|never) (rule|ruled) out"],
    examples: ["Egypt rejects any displacement."],
    refuses: ["Profits grew."],
  },
  {
    id: "reject.said-no",
    kind: "reject",
    answers: "declined",
    holdsNegation: true,
    pattern: "@say no to",
    examples: ["The Minister said no to foreign bases."],
    refuses: ["The Minister said nothing."],
  },
  {
    id: "reject.declined",
    kind: "reject",
    answers: "declined",
    pattern: "(@decline|@turn down)",
    examples: ["He declined to give a date."],
    refuses: ["He lay down."],
  },
  {
    id: "reject.expressed-rejection",
    kind: "reject",
    pattern:
      "(([carrier]|@stress|@note) (to {to})? .. [rejection]|@stand against|@be (strongly|firmly|categorically|resolutely|also|totally|clearly|fundamentally)? (opposed to|against)|@consider .. (unacceptable|inadmissible|illegal|null))",
    examples: [
      "He reiterated Egypt's categorical rejection of any attempt at displacement.",
      "The Minister stressed the inadmissibility of unilateral sanctions.",
    ],
    refuses: ["He reiterated his thanks.", "Iraq is achieving great victories against the gangs."],
  },
  {
    id: "reject.is-unacceptable",
    kind: "reject",
    form: "stance",
    subject: "thing",
    pattern: "@be .. (unacceptable|inadmissible|intolerable|null and void|out of the question)",
    examples: ["The Minister stressed that the plan was unacceptable."],
    refuses: ["The weather was fine."],
  },
  {
    id: "reject.not-able",
    kind: "reject",
    form: "stance",
    subject: "agent",
    holdsNegation: true,
    answers: "declined",
    pattern: `(@be (still|currently|presently)? (not (yet|currently)? (in a position|able|ready|prepared|willing)|unable|unwilling) (at present|for now|at this stage)? to ${concede}|((could|can) not|cannot) (yet|currently|now)? ${concede})`,
    examples: [
      "The Norwegian side stated that it was not in a position to abolish the fee.",
      "Peru said it could not lift the tariff.",
      "Minister Paz explained that Lima could not provide the loan.",
      "The Ambassador said that Lima was unable to agree to this for the time being.",
    ],
    refuses: [
      "He said that Peru could not attend the fair.",
      "The crisis cannot be lifted from the agenda.",
      "She said that Peru was able to lift the tariff.",
    ],
  },
  {
    id: "reject.not-accept",
    kind: "reject",
    form: "stance",
    answers: "declined",
    holdsNegation: true,
    pattern:
      "((do|does|did|will|would|can|could) (not|never)|cannot) (accept|allow|tolerate|recognize|recognise|permit|agree to|support)",
    examples: ["He said Baghdad will not accept violations of its airspace."],
    refuses: ["He did not come."],
  },
  {
    id: "condemn.summoned",
    kind: "condemn",
    pattern:
      "@summon (today|yesterday|again|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))? ... (ambassador|chargé|charge|envoy|commissioner|diplomat|diplomats|attaché|attache|head of mission)",
    examples: ["Peru summoned the Ambassador of Oman to protest against the seizure."],
    refuses: ["The court summoned the witness."],
  },
  {
    id: "warn.would-have-consequences",
    kind: "warn",
    form: "stance",
    subject: "thing",
    pattern:
      "(will|would|could|may|might|can) (only)? ((have|entail|bring|lead to) .. (grave|serious|dire|severe|dangerous|catastrophic|unpredictable) .. (consequences|repercussions|implications)|(be met|meet) with .. (response|reaction|retaliation|reply)|(result in|trigger|provoke|draw|face) .. (response|reaction|retaliation))",
    examples: ["He said that any escalation would have grave consequences."],
    refuses: ["He said that the project would have good results."],
  },
  {
    id: "warn.warned",
    kind: "warn",
    pattern:
      "(@warn|@caution|@forewarn|@threaten|@sound the alarm|@alert|@serve notice|@admonish|@put .. on notice|([carrier]|@issue) .. (warning|warnings) (against|about|of|over|that|to|on)|@draw attention to .. (danger|dangers|risk|risks|threat))",
    unless: ["@threaten (regional|the|international|peace|stability)", "threatening (to|and)"],
    examples: ["He warned against the repercussions of the war."],
    refuses: ["The day was warm.", "He spoke of ignoring the attacks while threatening to revive sanctions."],
  },
];
