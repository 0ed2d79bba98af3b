import type { SubjectRule } from "../../../language-pack.ts";

/** What an undertaking is about. The first type in the engine's order whose words stand in its clause is taken. */
export const subjects: readonly SubjectRule[] = [
  {
    id: "session.of-body",
    type: "session",
    pattern:
      "((session|sessions|meeting|sitting|round|work|plenary) (of)? (the|its|their)? ... (committee|commission|council|jcm|jcc|igc|working group|board|jwg|jmc|jec|mechanism)|(hold|convene|holding|convening|activate|activating|reactivate|hosting|host|meeting of|holding of|convening of) .. (committee|commission|joint working group|council|jcm|jcc|igc|jmc|jec|jwg)|(committee|commission|working group|jcm|jcc|igc|jmc|jec|jwg|council) (at|would|will|shall|to)? ... (session|meet|convene|be held|meeting|hold its))",
    examples: ["the need to hold the eighth session of the joint committee"],
    refuses: ["the need to hold talks"],
  },
  {
    id: "session.numbered",
    type: "session",
    pattern:
      "(next|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|new|upcoming|forthcoming) (session|sitting) (of)?",
    examples: ["to hold the next session in Baku"],
    refuses: ["a training session"],
  },
  {
    id: "conference.attend",
    type: "conference",
    pattern:
      "(conference|summit|forum|fair|exhibition|expo|congress|ministerial meeting|general assembly|symposium|seminar|festival|business meeting|high - level meeting|donors|investment meeting|international meeting|week of culture|cultural week|cultural days|days of culture|economic forum)",
    examples: ["to take part in the ministerial conference in Sochi"],
    refuses: ["to visit Sochi"],
  },
  {
    id: "meeting.to-hold",
    type: "meeting",
    pattern:
      "((hold|convene|holding|convening|launch|resume|organize|organise|conduct|conducting|next|round of|holding of|convening of|meet) .. (consultations|meeting|round|talks|dialogue|discussions|negotiations|foc|bpc|meetings)|(political|consular|foreign office|bilateral) consultations|strategic dialogue|policy dialogue|next round|plan of consultations|programme of consultations|program of consultations|meet (again|in|at|next|within|on the sidelines))",
    examples: ["to hold a round of political consultations in Tehran"],
    refuses: ["to hold a referendum"],
  },
  {
    id: "agreement.to-sign",
    type: "agreement",
    pattern:
      "((sign|signing|conclude|conclusion|finalize|finalise|finalization|finalisation|ratify|ratification|initial|negotiate|negotiations|complete|exchange|exchanged|signed|concluded|ratified|update|updating|draft|activate|activating|entry into force|preparing|drafting|implement|implementation of|implementing|finalized|finalised|expedite) .. (agreement|agreements|memorandum|memoranda|mou|mous|treaty|convention|protocol|notes|accord|pact|contract|roadmap|road map|framework|documents|document|plan|programme of cooperation|declaration|program)|long - term contracts|legal framework|(agreement|memorandum|mou|treaty|protocol) .. (signed|concluded|finalised|finalized|ratified|negotiations))",
    examples: ["to sign a memorandum of understanding on consultations"],
    refuses: ["to sign autographs"],
  },
  {
    id: "mission.to-open",
    type: "mission",
    pattern:
      "(embassy|consulate|consulate general|embassies|consulates|chancery|diplomatic mission|resident mission|mission premises|trade office|representative office|honorary consul|diplomatic missions|plot for the embassy|resident embassy)",
    examples: ["to reopen its embassy in Hanoi"],
    refuses: ["to reopen the bridge"],
  },
  {
    id: "training.to-train",
    type: "training",
    pattern:
      "(training|train|trained|trainees|scholarships|scholarship|fellowships|fellowship|courses|itec slots|slots|seats|students|quota|quotas|capacity - building|capacity building|workshop|internships|places|study seats|diplomats|trainers|school)",
    examples: ["offered twenty seats for students"],
    refuses: ["to build a bridge"],
    unless: ["(places|seats) of"],
  },
  {
    id: "visit.to-pay",
    type: "visit",
    pattern:
      "(visit|visits|visiting|travel to|come to|trip to|welcome .. to|see .. in|delegation|receiving|welcoming|tour)",
    examples: ["invited him to pay an official visit"],
    refuses: ["invited him to speak"],
    unless: ["delegation of (powers|authority)", "visit by"],
  },
  {
    id: "aid.money",
    type: "aid",
    pattern:
      "(loan|loans|grant|grants|line of credit|lines of credit|aid|donation|donate|million|billion|humanitarian assistance|financial assistance|funding|relief|relief items|vaccines|medicines|tonnes|tons|assistance package|wheat|fertiliser|fertilizer|medical supplies|ambulances|buses|equipment|generators|credit|crore|budget support|development assistance|emergency assistance|debt|arrears|dues|payments|equipment|food aid|grain)",
    examples: ["will provide 100 million yuan of grant assistance"],
    refuses: ["will provide an answer"],
  },
  {
    id: "cooperation.named",
    type: "cooperation",
    pattern:
      "(cooperation|coordination|exchange|project|projects|joint|railway|flights|air link|visas|visa|port|highway|pipeline|feasibility study|technical team|working group|committee|experts|candidacy|candidature|extradition|border|crossing|customs|trade|investment|companies|market|power plant|electricity|gas|oil|water|rescue|connectivity|corridor|information|intelligence|security|support|coordinate|plant|factory|zone|hospital)",
    examples: ["to form a technical committee on transit"],
    refuses: ["to think"],
  },
];
