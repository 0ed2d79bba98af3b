import type { Party } from "../../record/record.ts";

export interface Organisation {
  /** The usual acronym in capitals. */
  readonly code: Party;
  readonly name: string;
  /** Non-governmental, or a movement that is no state: PLOVER codes it apart from organisations of states. */
  readonly sort: "organisation-of-states" | "non-governmental" | "movement";
}

/**
 * `AU` is Australia in ISO 3166-1, so the African Union cannot be `AU` too: two parties under one code would be one
 * party to the register.
 */
export const africanUnion: Party = "AFU";

const ofStates: readonly (readonly [code: Party, name: string])[] = [
  // The United Nations, and what belongs to its system under a name of its own. Organs and missions are UN.
  ["UN", "United Nations"],
  ["IAEA", "International Atomic Energy Agency"],
  ["UNESCO", "United Nations Educational, Scientific and Cultural Organization"],
  ["WHO", "World Health Organization"],
  ["ILO", "International Labour Organization"],
  ["FAO", "Food and Agriculture Organization"],
  ["IFAD", "International Fund for Agricultural Development"],
  ["WFP", "World Food Programme"],
  ["UNICEF", "United Nations Children's Fund"],
  ["UNHCR", "United Nations High Commissioner for Refugees"],
  ["OHCHR", "Office of the United Nations High Commissioner for Human Rights"],
  ["OCHA", "Office for the Coordination of Humanitarian Affairs"],
  ["UNRWA", "United Nations Relief and Works Agency"],
  ["UNDP", "United Nations Development Programme"],
  ["UNEP", "United Nations Environment Programme"],
  ["UNFPA", "United Nations Population Fund"],
  ["UNODC", "United Nations Office on Drugs and Crime"],
  ["UNCTAD", "United Nations Conference on Trade and Development"],
  ["UNIDO", "United Nations Industrial Development Organization"],
  ["UN-HABITAT", "United Nations Human Settlements Programme"],
  ["UNWTO", "World Tourism Organization"],
  ["IOM", "International Organization for Migration"],
  ["ICAO", "International Civil Aviation Organization"],
  ["IMO", "International Maritime Organization"],
  ["ITU", "International Telecommunication Union"],
  ["UPU", "Universal Postal Union"],
  ["WIPO", "World Intellectual Property Organization"],
  ["WMO", "World Meteorological Organization"],
  ["IMF", "International Monetary Fund"],
  ["WB", "World Bank"],
  ["ICJ", "International Court of Justice"],
  // Courts, treaties, trade, energy, police.
  ["ICC", "International Criminal Court"],
  ["PCA", "Permanent Court of Arbitration"],
  ["WTO", "World Trade Organization"],
  ["WCO", "World Customs Organization"],
  ["OPCW", "Organisation for the Prohibition of Chemical Weapons"],
  ["CTBTO", "Comprehensive Nuclear-Test-Ban Treaty Organization"],
  ["OECD", "Organisation for Economic Co-operation and Development"],
  ["IEA", "International Energy Agency"],
  ["IRENA", "International Renewable Energy Agency"],
  ["OPEC", "Organization of the Petroleum Exporting Countries"],
  ["OPEC+", "OPEC Plus"],
  ["OAPEC", "Organization of Arab Petroleum Exporting Countries"],
  ["GECF", "Gas Exporting Countries Forum"],
  ["INTERPOL", "International Criminal Police Organization"],
  ["FATF", "Financial Action Task Force"],
  ["IPU", "Inter-Parliamentary Union"],
  // Groups of states.
  ["G7", "Group of Seven"],
  ["G20", "Group of Twenty"],
  ["G77", "Group of 77"],
  ["BRICS", "BRICS"],
  ["NAM", "Non-Aligned Movement"],
  ["D-8", "Developing Eight"],
  ["QUAD", "Quadrilateral Security Dialogue"],
  ["AUKUS", "AUKUS"],
  ["MIKTA", "MIKTA"],
  ["COMMONWEALTH", "Commonwealth of Nations"],
  ["OIF", "Organisation internationale de la Francophonie"],
  ["CPLP", "Community of Portuguese Language Countries"],
  // Europe and the Euro-Atlantic.
  ["EU", "European Union"],
  ["NATO", "North Atlantic Treaty Organization"],
  ["OSCE", "Organization for Security and Co-operation in Europe"],
  ["COE", "Council of Europe"],
  ["EFTA", "European Free Trade Association"],
  ["EPC", "European Political Community"],
  ["BSEC", "Black Sea Economic Cooperation"],
  ["V4", "Visegrad Group"],
  ["B9", "Bucharest Nine"],
  ["3SI", "Three Seas Initiative"],
  ["CEI", "Central European Initiative"],
  ["RCC", "Regional Cooperation Council"],
  ["SEECP", "South-East European Cooperation Process"],
  ["UFM", "Union for the Mediterranean"],
  // Eurasia.
  ["CIS", "Commonwealth of Independent States"],
  ["CSTO", "Collective Security Treaty Organization"],
  ["EAEU", "Eurasian Economic Union"],
  ["SCO", "Shanghai Cooperation Organization"],
  ["OTS", "Organization of Turkic States"],
  ["TURKSOY", "International Organization of Turkic Culture"],
  ["ECO", "Economic Cooperation Organization"],
  ["CICA", "Conference on Interaction and Confidence-Building Measures in Asia"],
  ["GUAM", "GUAM Organization for Democracy and Economic Development"],
  ["C5", "Central Asia Five"],
  // The Arab and Islamic world.
  ["LAS", "League of Arab States"],
  ["GCC", "Gulf Cooperation Council"],
  ["OIC", "Organization of Islamic Cooperation"],
  ["AMU", "Arab Maghreb Union"],
  ["ICESCO", "Islamic World Educational, Scientific and Cultural Organization"],
  ["ALECSO", "Arab League Educational, Cultural and Scientific Organization"],
  // Asia and the Pacific.
  ["ASEAN", "Association of Southeast Asian Nations"],
  ["APEC", "Asia-Pacific Economic Cooperation"],
  ["SAARC", "South Asian Association for Regional Cooperation"],
  ["BIMSTEC", "Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation"],
  ["IORA", "Indian Ocean Rim Association"],
  ["IOC", "Indian Ocean Commission"],
  ["PIF", "Pacific Islands Forum"],
  ["MRC", "Mekong River Commission"],
  ["ACD", "Asia Cooperation Dialogue"],
  // Africa.
  [africanUnion, "African Union"],
  ["NEPAD", "New Partnership for Africa's Development"],
  ["ECOWAS", "Economic Community of West African States"],
  ["UEMOA", "West African Economic and Monetary Union"],
  ["IGAD", "Intergovernmental Authority on Development"],
  ["EAC", "East African Community"],
  ["SADC", "Southern African Development Community"],
  ["ECCAS", "Economic Community of Central African States"],
  ["CEMAC", "Central African Economic and Monetary Community"],
  ["COMESA", "Common Market for Eastern and Southern Africa"],
  ["CEN-SAD", "Community of Sahel-Saharan States"],
  ["AES", "Alliance of Sahel States"],
  ["ICGLR", "International Conference on the Great Lakes Region"],
  // The Americas.
  ["OAS", "Organization of American States"],
  ["CELAC", "Community of Latin American and Caribbean States"],
  ["CARICOM", "Caribbean Community"],
  ["MERCOSUR", "Southern Common Market"],
  ["UNASUR", "Union of South American Nations"],
  ["ALBA", "Bolivarian Alliance for the Peoples of Our America"],
  ["CAN", "Andean Community"],
  ["SICA", "Central American Integration System"],
  ["ACS", "Association of Caribbean States"],
  ["PACIFIC-ALLIANCE", "Pacific Alliance"],
  // Banks and funds.
  ["ADB", "Asian Development Bank"],
  ["AFDB", "African Development Bank"],
  ["AIIB", "Asian Infrastructure Investment Bank"],
  ["EBRD", "European Bank for Reconstruction and Development"],
  ["EIB", "European Investment Bank"],
  ["IADB", "Inter-American Development Bank"],
  ["ISDB", "Islamic Development Bank"],
  ["NDB", "New Development Bank"],
  ["AFREXIMBANK", "African Export-Import Bank"],
  ["GCF", "Green Climate Fund"],
];

const nonGovernmental: readonly (readonly [code: Party, name: string])[] = [
  ["ICRC", "International Committee of the Red Cross"],
  ["IFRC", "International Federation of Red Cross and Red Crescent Societies"],
  ["MSF", "Doctors Without Borders"],
  ["WEF", "World Economic Forum"],
  ["AMNESTY", "Amnesty International"],
  ["HRW", "Human Rights Watch"],
];

const movements: readonly (readonly [code: Party, name: string])[] = [
  ["HAMAS", "Hamas"],
  ["HEZBOLLAH", "Hezbollah"],
  ["TALIBAN", "Taliban"],
  ["ANSARALLAH", "Ansar Allah"],
  ["SDF", "Syrian Democratic Forces"],
  ["PKK", "Kurdistan Workers' Party"],
  ["RSF", "Rapid Support Forces"],
  ["M23", "March 23 Movement"],
  ["ISIS", "Islamic State"],
];

export const organisations: readonly Organisation[] = [
  ...ofStates.map(([code, name]): Organisation => ({ code, name, sort: "organisation-of-states" })),
  ...nonGovernmental.map(([code, name]): Organisation => ({ code, name, sort: "non-governmental" })),
  ...movements.map(([code, name]): Organisation => ({ code, name, sort: "movement" })),
];
