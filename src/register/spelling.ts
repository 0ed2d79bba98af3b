/** Names are spelled many ways. Their skeleton, consonants in classes, is nearly always one. */

const cyrillic: Readonly<Record<string, string>> = {
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ж: "zh",
  з: "z",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sh",
  й: "y",
  и: "i",
  а: "a",
  о: "o",
  у: "u",
  е: "e",
  э: "e",
  ы: "y",
  ю: "yu",
  я: "ya",
  ё: "yo",
  ь: "",
  ъ: "",
  і: "i",
  ї: "yi",
  є: "ye",
  ґ: "g",
};

const arabic: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "th",
  ج: "j",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  و: "w",
  ي: "y",
  ى: "a",
  ة: "a",
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ء: "",
  ئ: "",
  ؤ: "w",
  پ: "p",
  چ: "ch",
  گ: "g",
  ک: "k",
  ی: "y",
};

/** Latin letters that are no letter with a mark: Łukasz, Søren, Đurić, Işık. */
const latinLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ə: "a",
};

const particles = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "bint",
  "abu",
  "de",
  "van",
  "von",
  "der",
  "den",
  "da",
  "di",
  "the",
]);

/** Classes of consonants that spellings of one name interchange. Vowels, h, w and y come and go. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/tsch|tch|sh|ch/g, "x"],
  [/kh/g, "h"],
  [/gh|ck|[qcg]/g, "k"],
  [/ph|v/g, "f"],
  [/zh|j/g, "j"],
  [/[zs]/g, "s"],
  [/d|dh|th/g, "t"],
];

const notLetters = /[^\p{L}'’ʼʻ`]+/u;

function latin(text: string): string {
  let result = "";
  for (const character of text.toLowerCase())
    result += cyrillic[character] ?? arabic[character] ?? latinLetters[character] ?? character;
  return result.normalize("NFKD").replace(/[^a-z]/g, "");
}

function bones(word: string): string {
  let text = word;
  for (const [pattern, letter] of classes) text = text.replace(pattern, letter);
  const consonants = text.replace(/[aeiouhwy]/g, "").replace(/(.)\1+/g, "$1");
  // A name of vowels alone ("Yi", "Aoi") keeps its letters.
  return consonants.length > 0 ? consonants : word;
}

/**
 * The skeleton of a name, part by part, without articles and particles: `Fuad Hussein`, `Fouad Hussain` and `فؤاد حسين`
 * give the same. An initial gives its letter and a full stop. Empty where the name holds no letters of a script known here.
 */
export function skeleton(name: string): string[] {
  const parts: string[] = [];
  for (const raw of name.split(notLetters)) {
    const arabicArticle = raw.startsWith("ال") && raw.length > 4 ? raw.slice(2) : raw;
    let word = latin(arabicArticle);
    if (word === "" || particles.has(word)) continue;
    // "Alhakim" is "Al-Hakim"; a short name that merely begins with these letters ("Ali", "Alan") is not.
    if (word.length > 5 && (word.startsWith("al") || word.startsWith("el"))) word = word.slice(2);
    parts.push(word.length === 1 ? `${bones(word)}.` : bones(word));
  }
  return parts;
}

/** Whether two given names, as skeleton parts, may be one: equal, or one is an initial that the other begins with. */
export function givenNamesMeet(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.endsWith(".")) return initialMeets(a, b);
  return b.endsWith(".") && initialMeets(b, a);
}

function initialMeets(initial: string, other: string): boolean {
  // Skeletons have lost their vowels, h, w and y, so such an initial cannot speak against anything.
  return /[aeiouhwy]/.test(initial) || other.startsWith(initial.slice(0, 1));
}
