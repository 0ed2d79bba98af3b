import { describe, expect, test } from "vitest";
import { read } from "../index.ts";

const meeting =
  "Foreign Minister of Jordan Ali Kani met the Foreign Minister of Peru, Juan Diaz, in Amman. The talks covered trade. ";

/** The acts after the opening, each as `kind PARTIES first-words`. */
function acts(sentence: string, opening = meeting): string[] {
  const text = opening + sentence;
  return read(text, { source: "test" })
    .acts.filter((act) => act.span[0] >= opening.length)
    .map((act) => `${act.kind} ${[...act.byParty].sort().join("+")} ${act.quote.split(" ").slice(0, 2).join(" ")}`);
}

describe("whose act it is", () => {
  const cases: [title: string, sentence: string, expected: string[]][] = [
    [
      "what stands between two parties is no party",
      "Cooperation between Jordan and Peru was reviewed.",
      ["discuss JO+PE Cooperation between"],
    ],
    [
      "a verb behind a quotation is no act beside it",
      "“Let me ask the people of Peru to support our port. I have made this appeal as a friend,” Minister Kani appealed.",
      ["request JO Let me", "report JO I have"],
    ],
    [
      "what somebody does after he spoke is told by the text",
      "Minister Kani thanked Peru. Minister Kani has since left Lima for Amman with his whole delegation.",
      ["thank JO Minister Kani"],
    ],
    [
      "a thing can be judged and warned of",
      "Minister Kani said that the raid was unacceptable. He added that any escalation would have grave consequences.",
      ["reject JO Minister Kani", "warn JO He added"],
    ],
    [
      "a subject before its tail governs both",
      "President Kani, drawing attention to trade, invited his guest to Aqaba. Minister Diaz, stating that Peru is ready to host the forum, thanked Jordan.",
      ["affirm JO drawing attention", "invite JO invited his", "offer PE stating that", "thank PE thanked Jordan"],
    ],
    [
      "a spokesman tells what his minister said",
      "The official spokesperson, Ambassador Omar Sabri, said that the Foreign Minister of Jordan condemned the attack. He also thanked Peru.",
      ["condemn JO", "thank JO He also"],
    ],
    [
      "who published it is nobody's act",
      "The two sides agreed to meet again in May, the state news agency said. Regional developments were reviewed, said a statement of the ministry.",
      ["agree JO+PE The two", "discuss JO+PE Regional developments"],
    ],
    [
      "'It was agreed' is both sides', whatever was named last",
      "Minister Diaz praised Jordan. It was agreed that the next round would be held in Lima.",
      ["praise PE", "agree JO+PE It was"],
    ],
    [
      "an aside between commas parts no subject from its verb",
      "The next round of consultations, the third of its kind, will be held in Lima in May. Peru, a member of the Council, would send experts to Aqaba.",
      ["agree JO+PE The next", "pledge PE Peru, a"],
    ],
    [
      "nobody signs or agrees alone with whom he meets",
      "Minister Kani met Minister Diaz again and signed a memorandum on ports. Minister Kani met Minister Diaz, discussed trade and invited him to Aqaba.",
      ["agree JO+PE signed a", "discuss JO+PE discussed trade", "invite JO invited him"],
    ],
    [
      "an attribution between a subject and its verb parts no act",
      "Jordan, Minister Diaz said, had always helped and would help again. It is vital, he added, that both sides should hold the ninth session in May. Peru, he noted, played a great part in it.",
      ["affirm PE Jordan, Minister", "request PE It is", "affirm PE Peru, he"],
    ],
    [
      "what is said ends where the speaker does something else",
      "Minister Diaz said his guest had done well and gave the assurance that Peru would send experts. Minister Kani, conveyed the thanks of his people.",
      ["affirm PE Minister Diaz", "pledge PE gave the", "thank JO Minister Kani,"],
    ],
    [
      "a tail of saying may do without its comma",
      "Minister Kani thanked Peru for the wheat stressing that it came in time.",
      ["thank JO Minister Kani", "affirm JO stressing that"],
    ],
    [
      "a thing that is said to do good promises nothing",
      "Minister Kani called the port a milestone and said it would boost trade. He added that it would host the forum.",
      ["praise JO Minister Kani", "affirm JO said it", "pledge JO He added"],
    ],
    [
      "what a forum is said to serve for is no talk",
      "Minister Kani said the commission serves to discuss trade. The meeting was an opportunity to discuss trade.",
      ["affirm JO Minister Kani", "discuss JO+PE The meeting"],
    ],
    [
      "who is told to have been invited was invited by the teller, unless by somebody named",
      "Minister Kani affirmed that the chairman of the council has been invited to Amman.",
      ["invite JO Minister Kani"],
    ],
    [
      "two principals with their offices between commas do it together",
      "Ali Kani, Minister of Trade of Jordan, and Juan Diaz, Minister of Trade of Peru, welcomed the fair.",
      ["praise JO+PE Ali Kani,"],
    ],
    [
      "teams from both agree for both",
      "Technical teams from Jordan and Peru have agreed to place forty buoys in May.",
      ["agree JO+PE Technical teams"],
    ],
    [
      "the fields on which both must work are what is spoken of",
      "Minister Diaz said they discussed trade and mining as fields on which both countries must work.",
      ["discuss JO+PE Minister Diaz"],
    ],
    [
      "an attribution at the end of a quotation speaks for all its sentences",
      '"The port will serve us all. It is our future and it must stay open", said the Minister of Peru.',
      ["affirm PE The port", "affirm PE It is"],
    ],
    [
      "who writes on his page says what follows",
      "Writing on his Facebook page, Minister Kani welcomed the fair.",
      ["praise JO Minister Kani"],
    ],
    [
      "they are the several of one side who were named before, but both where it takes two",
      "The Peruvian delegation praised the port. They expressed their readiness to build a mill. They agreed to meet in May.",
      ["praise PE The Peruvian", "offer PE They expressed", "agree JO+PE They agreed"],
    ],
    [
      "committed cooperation is no promise",
      "Minister Kani said that Jordan counted on the responsible and committed cooperation of Peru.",
      ["request JO Minister Kani"],
    ],
    [
      "adverbs joined by and part no subject from its verb",
      "Juan Diaz, the Minister of Peru, warmly and sincerely welcomed the growth of trade.",
      ["praise PE Juan Diaz,"],
    ],
    [
      "what is told at talks with delegations is told, and what both stress beside it",
      "At the talks with the participation of delegations, satisfaction was expressed with the growth of trade. Piracy was discussed, with both Ministers emphasising the importance of calm.",
      ["praise JO+PE satisfaction was", "discuss JO+PE Piracy was", "affirm JO+PE both Ministers"],
    ],
    [
      "a thing that will do two things promises neither",
      "Minister Kani believes that the visit will help trade, and will help reach a better level of tourism.",
      ["affirm JO Minister Kani", "affirm JO will help"],
    ],
    [
      "who stated it states the sentence before",
      "Trade rests on friendship and trust. This was stated by Minister Diaz at the meeting. It was considered expedient to set up mills.",
      ["affirm PE Trade rests", "affirm JO+PE It was"],
    ],
    [
      "ministers of two states named by their adjectives are both",
      "The Jordanian and Peruvian foreign ministers praised the growth of trade.",
      ["praise JO+PE The Jordanian"],
    ],
    [
      "a tail behind what a spokesman tells is theirs of whom he tells",
      "The official spokesman added that the two sides stressed the gravity of the crisis, stressing their rejection of any raid.",
      ["affirm JO+PE the two", "reject JO+PE stressing their"],
    ],
    [
      "whoever stresses beside is named with with, and what is called for besides is called for alike",
      "The two condemned the raid, with Minister Diaz emphasizing that nothing excused it. Minister Kani called on Kenya to comply with the treaty, and to withdraw from the islands.",
      ["condemn JO+PE The two", "affirm PE Minister Diaz", "demand JO Minister Kani", "demand JO to withdraw"],
    ],
    [
      "what both hope to do themselves asks nobody, and a tail on what others did is not theirs",
      "The leaders looked forward to continuing the cooperation between our countries. Kenya, Uganda and Chad have cut ties with Mali, accusing it of a raid.",
      ["affirm JO+PE The leaders"],
    ],
    [
      "members of a delegation act for it, and who takes the floor to thank thanks",
      "Members of the Peruvian delegation lauded the port. Minister Kani took the floor to thank Peru. He let it be known that Jordan would lift the ban.",
      ["praise PE", "thank JO Minister Kani", "pledge JO He let"],
    ],
    [
      "a source named at the end says nothing of its own",
      "Minister Kani stressed the role of parliaments in trade, according to the Embassy of Jordan in Lima.",
      ["affirm JO Minister Kani"],
    ],
    [
      "what became of the thing that somebody thanks for is no agreement",
      "Minister Kani thanked Peru for the 150 places that it decided to give.",
      ["thank JO Minister Kani"],
    ],
    [
      "congratulations received are the other's",
      "Minister Kani received the congratulations of the Foreign Minister of Peru on the truce.",
      ["congratulate PE Minister Kani"],
    ],
    [
      "what a minister says both condemned, both did",
      "The Minister said the two sides condemned the attack.",
      ["condemn JO+PE The Minister"],
    ],
    [
      "two verbs of one kind with one object are one act",
      "The two sides reviewed and discussed the treaty.",
      ["discuss JO+PE The two"],
    ],
    [
      "an object of two parts is no clause",
      "Minister Diaz thanked the government and people of Jordan for the help given to the miners, and praised the reforms.",
      ["thank PE Minister Diaz", "praise PE praised the"],
    ],
    [
      "whoever is received hands over",
      "The Peruvian Minister was also received by Prime Minister Omar Fayez, to whom he handed an invitation from his President.",
      ["invite PE he handed"],
    ],
    [
      "the greetings of the other's brother are the bearer's own side's",
      "Minister Diaz conveyed to the King the greetings of his brother, President Luis Rojas.",
      ["congratulate PE Minister Diaz"],
    ],
    [
      "where somebody is welcomed to is not whom it is said to",
      "Minister Kani welcomed him to Jordan.",
      ["congratulate JO Minister Kani"],
    ],
    [
      "the other side can count on what is the speaker's",
      "Minister Kani said that Peru could count on Jordan's support.",
      ["support JO Minister Kani"],
    ],
    [
      "a quotation of paragraphs is whoever's the line before it says, and 'he' in it the other",
      'In a statement to the press, the Peruvian Minister said:\n\n"I thanked Jordan for its help. We discussed trade.\n\n"His Excellency assured me that a consulate will be opened in Lima."\n\nMinister Kani praised the reforms.',
      ["thank PE I thanked", "discuss JO+PE We discussed", "pledge JO His Excellency", "praise JO Minister Kani"],
    ],
    [
      "what has been given is an act by what it is, not a deed",
      "Minister Kani has extended his congratulations to Peru. Minister Diaz has given an assurance that the mine will be closed.",
      ["congratulate JO Minister Kani", "pledge PE Minister Diaz"],
    ],
    [
      "a thing says nothing",
      "Minister Kani informed his guest of the talks, the truce and violations noted in the valley.",
      ["report JO Minister Kani"],
    ],
    [
      "a subject may have a word between it and its comma",
      "Minister Diaz in response, thanked Jordan.",
      ["thank PE Minister Diaz"],
    ],
    [
      "two with an apposition each act together",
      "Minister Kani, and his Peruvian counterpart, Juan Diaz, called for restraint, to stop the fighting.",
      ["request JO+PE Minister Kani,"],
    ],
    [
      "somebody may say what he believes",
      "Minister Kani said he believes that Peru will host the forum.",
      ["affirm JO Minister Kani"],
    ],
    [
      "what relations are hoped to do is nobody's to do",
      "Minister Kani hoped that relations between Jordan and Peru would grow. He hoped that Peru would open its market.",
      ["affirm JO Minister Kani", "request JO He hoped"],
    ],
    [
      "nor where something stands between the hope and what is hoped",
      "Minister Kani voiced hope on Monday that trade with Peru will grow.",
      ["affirm JO Minister Kani"],
    ],
    [
      "nobody thanks himself",
      "Minister Diaz praised the reforms. The head of the delegation wrote on Facebook: “I thanked Peru for the help.”",
      ["praise PE Minister Diaz", "thank JO The head"],
    ],
    [
      "whom something is asked of may not be at the table",
      "Minister Kani said that Chile should open its market.",
      ["request JO Minister Kani"],
    ],
    [
      "an attribution may name the day, and a signal is no signalling",
      "“I thank Peru for this important signal of support,” Minister Kani said on Telegram Monday.",
      ["thank JO I thank"],
    ],
    [
      "a list of partners' efforts is one subject",
      "The importance of the efforts of the parties was especially noted.",
      ["affirm JO+PE The importance"],
    ],
    [
      "what is invited to, 'he' accepts who was invited",
      "Minister Diaz invited Minister Kani to visit Lima, which he accepted.",
      ["invite PE Minister Diaz", "agree JO he accepted"],
    ],
    [
      "an invitation beside what was agreed is its giver's",
      "The two sides agreed that their ministers will meet in May, and Minister Diaz invited his guest to Lima.",
      ["agree JO+PE The two", "invite PE Minister Diaz"],
    ],
    [
      "whoever met, both reviewed",
      "The two Ministers held talks in Amman on 26 January and reviewed the work of the committee.",
      ["discuss JO+PE reviewed the"],
    ],
    [
      "a quotation is told by whoever stands behind it, however much is told of where",
      "\n\n“Our parliament has ratified the treaty. We thank Jordan,” Minister Diaz said in an interview with the agency at his residence in the old town of Amman.",
      ["report PE Our parliament", "thank PE We thank"],
    ],
    [
      "what is asked of somebody by the press is nobody's request",
      "Asked why Lima had not replied to the letter, Minister Diaz thanked Jordan.",
      ["thank PE Minister Diaz"],
    ],
    [
      "what is so according to somebody is his word",
      "\n\nAccording to Minister Diaz, his country will send twenty engineers to Aqaba.",
      ["pledge PE his country"],
    ],
    [
      "a thing asks for nothing, and judges where somebody says so",
      "Minister Kani added that the opening of the port is encouraging others to follow. The reports on the valley would not help peace, he added.",
      ["affirm JO Minister Kani", "affirm JO The reports"],
    ],
    [
      "an office that tells of a quotation has said nothing of it",
      "“The two sides discussed the treaty,” said the office in a news release.",
      ["discuss JO+PE The two"],
    ],
    [
      "what is agreed with somebody to do, both will do",
      "Minister Kani agreed with Minister Diaz to reopen the office. Minister Kani agreed with Minister Diaz on the gravity of the crisis.",
      ["agree JO+PE Minister Kani", "agree JO Minister Kani"],
    ],
    [
      "ministers of others are not those who meet",
      "The Foreign Ministers of Angola and Morocco assured him of their support.",
      ["pledge AO+MA The Foreign"],
    ],
    [
      "what others say of us in a quotation does not take the word from whoever speaks",
      "\n\n“Peruvians commended us for the law, and together we hope for progress,” Minister Kani said according to his office.",
      ["praise PE Peruvians commended", "affirm JO we hope"],
    ],
    [
      "what you did is not what we do",
      "Minister Kani said: “We appreciate the way in which you have received us and supported our work.”",
      ["praise JO Minister Kani"],
    ],
    [
      "whoever is called on and received has been asked for nothing",
      "Minister Diaz called on and was received by Prime Minister Omar Fayez to speak of the mine. Minister Diaz thanked Jordan.",
      ["thank PE Minister Diaz"],
    ],
    [
      "what the chances are that somebody offers is no offer",
      "The two sides discussed the reforms and the chances they offer for trade.",
      ["discuss JO+PE The two"],
    ],
    [
      "an acceptance in a quotation is the speaker's",
      "“I am happy to accept the invitation,” said Minister Kani.",
      ["agree JO I am"],
    ],
    [
      "somebody doing something in what is said does it not",
      "Minister Kani said that trade would grow with Peru opening an embassy in Amman.",
      ["affirm JO Minister Kani"],
    ],
    [
      "an aside in a relative clause begins no act",
      "Minister Kani said the conflict is the source of tension in the region, which, he said, will never enjoy peace.",
      ["affirm JO Minister Kani"],
    ],
    [
      "what is hoped of somebody's visit is asked of nobody",
      "Minister Kani hoped that his guest's visit would help trade.",
      ["affirm JO Minister Kani"],
    ],
    [
      "a list of what was discussed is one discussion",
      "Talks focused on strengthening ties, promoting trade, and encouraging the participation of Peru.",
      ["discuss JO+PE Talks focused"],
    ],
    [
      "discussed with the other side, both did",
      "Minister Kani also discussed with Minister Diaz the port.",
      ["discuss JO+PE Minister Kani"],
    ],
    [
      "what was last month is background",
      "Last month, Jordan and Peru agreed to resume flights. Minister Kani thanked Peru.",
      ["thank JO Minister Kani"],
    ],
    [
      "what a site does as a rule is no act",
      "The talks were reviewed. All comments are reviewed and posted only if approved.",
      ["discuss JO+PE The talks"],
    ],
  ];
  test.each(cases)("%s", (_, sentence, expected) => {
    const found = acts(sentence);
    expect(found.map((act, index) => act.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test("what is declared in a list is of the kind that each item says", () => {
    const list =
      "\n\nThe two Ministers declared the following:\n\n1. To strengthen cooperation in health.\n\n2. To condemn the attack on the port.\n\n3. To hold the third session of the joint commission in Lima in 2025.";
    expect(acts(list)).toEqual(["agree JO+PE To strengthen", "condemn JO+PE To condemn", "agree JO+PE To hold"]);
    const agreed =
      "\n\nThe two Ministers agreed on the following:\n\n- The opening of a consulate in Aqaba.\n\n- Training forty nurses in Amman.";
    expect(acts(agreed)).toEqual(["agree JO+PE The opening", "agree JO+PE Training forty"]);
  });

  test("whom an attack befell is not condemned", () => {
    const { acts: found } = read(`${meeting}Minister Diaz condemned the attack on Kenya.`, { source: "test" });
    expect(found.at(-1)?.toParty).toEqual([]);
  });

  test("who introduces a list speaks in its items, and not after it", () => {
    const list =
      "\n\nMinister Diaz made the following announcements:\n\n(i) A ferry service between the two ports will commence shortly.\n\n(ii) The quota of places will be increased to forty.\n\nMinister Kani thanked his guest.";
    expect(acts(list)).toEqual(["pledge PE A ferry", "pledge PE The quota", "thank JO Minister Kani"]);
    const prose = list.replace("(i) ", "").replace("(ii) ", "");
    expect(acts(prose)).toEqual(["thank JO Minister Kani"]);
  });

  test("an encounter told by a ministry is no act of it", () => {
    const met = "Foreign Minister of Jordan Ali Kani met the Foreign Minister of Peru, Juan Diaz, in Amman";
    expect(acts(`${met}, the Jordanian Foreign Ministry said.`, "")).toEqual([]);
    expect(acts("Trade has doubled within the year, Minister Kani said.")).toEqual(["affirm JO Trade has"]);
  });

  test("bare names begin where the whole name has it", () => {
    const record = read(
      "Foreign Minister of Iran Hossein Amir-Abdollahian met Foreign Minister of Jordan Ayman Al-Safadi. Amir-Abdollahian thanked Jordan. Al-Safadi praised Iran.",
      { source: "test" },
    );
    expect(record.acts.map((act) => act.quote)).toEqual(["Amir-Abdollahian thanked Jordan", "Al-Safadi praised Iran"]);
  });

  test("brothers have one family and two names", () => {
    const record = read(
      "Sheikh Abdullah bin Zayed Al Nahyan, UAE Minister of Foreign Affairs, met the Foreign Minister of Peru, Luis Paz. He conveyed the greetings of President Sheikh Mohamed bin Zayed Al Nahyan.",
      { source: "test" },
    );
    const people = record.actors.flatMap((actor) => (actor.type === "person" ? [(actor.offices ?? []).join()] : []));
    expect(people.sort()).toEqual(["foreign-minister", "foreign-minister", "head-of-state"]);
  });

  test("two offices with one name are two people where the first is the other side's", () => {
    expect(
      acts(
        "The Foreign Secretary and Under-Secretary Diaz agreed to meet again in May.",
        "Foreign Secretary of Pakistan Ali Kani met the Under-Secretary of State of Peru, Juan Diaz. ",
      ),
    ).toEqual(["agree PE+PK The Foreign"]);
  });
});
