import type { Party } from "../../record/record.ts";

/**
 * What acts are about: a closed list, so that a register can be asked by field. `docs/topics.md` says what each covers;
 * each language has its words for them.
 */
export const topics = {
  // fields of work
  trade: "Goods and services across borders: exports, markets, tariffs, trade volume",
  investment: "Investors, companies, business councils, economic zones, privatisation",
  finance: "Banks, loans, debt, budgets, currencies, taxation",
  energy: "Electricity, power stations, renewables, energy as such",
  "oil-and-gas": "Oil, gas, pipelines, refineries, OPEC's business",
  nuclear: "Nuclear power, enrichment, safeguards, proliferation, nuclear arms",
  transport: "Roads, railways, ports, flights, corridors, transit, logistics",
  water: "Rivers, dams, irrigation, shares of water",
  agriculture: "Farming, food, fisheries, grain, food security",
  industry: "Manufacturing, mining, construction, housing",
  "science-technology": "Research, technology, digital matters, cyber, artificial intelligence",
  space: "Satellites and spaceflight",
  health: "Medicine, hospitals, vaccines, epidemics",
  education: "Schools, universities, scholarships, students, language teaching",
  training: "Courses, training places, capacity building, exchange of experience",
  culture: "Culture, heritage, religion, sport, youth, ties between peoples",
  tourism: "Travel for pleasure, pilgrims",
  media: "Press, broadcasters, information, disinformation",
  climate: "Climate and environment",
  development: "Development aid, sustainable development, poverty",
  // security and law
  security: "Security, stability and borders in general",
  "counter-terrorism": "Terrorism, extremism, foreign fighters, their finance",
  military: "Armed forces, arms, exercises, defence",
  intelligence: "Exchange of intelligence and information",
  crime: "Drugs, smuggling, trafficking, corruption, courts, extradition",
  sanctions: "Sanctions and embargoes, and their lifting",
  ceasefire: "Ceasefires, truces, withdrawal, de-escalation",
  mediation: "Mediation, good offices, settlement by talks",
  // people
  consular: "Consular matters, nationals and communities abroad",
  visas: "Visas and entry",
  migration: "Migrants, refugees, the displaced, labour abroad",
  detainees: "Prisoners, hostages, the missing, their release",
  "human-rights": "Human rights, women, minorities",
  humanitarian: "Relief, humanitarian access, disasters",
  reconstruction: "Rebuilding after war or disaster, mine clearance",
  // the craft of diplomacy
  "diplomatic-service": "Embassies, envoys, diplomatic academies, protocol, diplomatic relations",
  parliament: "Parliaments and their groups",
  candidacies: "Candidates for posts and seats, votes for each other",
  "un-reform": "The United Nations, multilateral institutions and their reform",
  sovereignty: "Sovereignty, territorial integrity, non-interference, unity",
  "political-process": "Elections, constitutions, transitions, dialogue inside a state",
  // regional files
  "gaza-palestine": "Gaza, the West Bank, the Palestinian question",
  syria: "Syria",
  iraq: "Iraq's own affairs: the fight against ISIS, its unity, its rebuilding",
  lebanon: "Lebanon",
  yemen: "Yemen",
  "red-sea": "The Red Sea, Bab el-Mandeb, freedom of navigation",
  iran: "Iran's nuclear file and the tensions with Iran",
  libya: "Libya",
  sudan: "Sudan and South Sudan",
  "horn-of-africa": "Somalia, Ethiopia, Eritrea, the Renaissance Dam",
  "great-lakes": "Eastern Congo and its neighbours",
  sahel: "The Sahel and West African coups",
  ukraine: "The war in Ukraine",
  afghanistan: "Afghanistan",
  "south-caucasus": "Armenia and Azerbaijan, Georgia's regions",
  "western-balkans": "Kosovo, Bosnia, accession to the European Union",
  "korean-peninsula": "The Korean Peninsula, denuclearisation, abductions",
  "indo-pacific": "The South and East China Seas, Taiwan, the Indo-Pacific",
  kashmir: "Kashmir",
  "western-sahara": "Western Sahara",
} as const;

export type Topic = keyof typeof topics;

export const topicNames = Object.keys(topics) as readonly Topic[];

/** Whose troubles a regional file is. Where such a party takes part itself, its name alone does not make the file a topic. */
export const fileOf: { readonly [topic in Topic]?: readonly Party[] } = {
  "gaza-palestine": ["PS", "IL"],
  syria: ["SY"],
  iraq: ["IQ"],
  lebanon: ["LB"],
  yemen: ["YE"],
  iran: ["IR"],
  libya: ["LY"],
  sudan: ["SD", "SS"],
  "horn-of-africa": ["SO", "ET", "ER", "DJ"],
  "great-lakes": ["CD", "RW", "BI"],
  sahel: ["ML", "BF", "NE", "TD", "MR"],
  ukraine: ["UA"],
  afghanistan: ["AF"],
  "south-caucasus": ["AM", "AZ", "GE"],
  "western-balkans": ["XK", "RS", "BA", "ME", "MK", "AL"],
  "korean-peninsula": ["KP", "KR"],
  "indo-pacific": ["TW"],
};
