import { type VerbTable, verbForm } from "../../verb-table.ts";

const be: readonly (readonly [string, number])[] = [
  ["be", verbForm.base],
  ["am", verbForm.base],
  ["'m", verbForm.base],
  ["are", verbForm.base],
  ["is", verbForm.third],
  ["was", verbForm.past],
  ["were", verbForm.past],
  ["been", verbForm.participle],
  ["being", verbForm.ing],
];

/** The five forms of an English verb that is regular in spelling. */
function regular(base: string): [string, string, string, string, string] {
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY ? `${base.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = base.endsWith("e") ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const ing = base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [base, third, past, past, ing];
}

/** Works out all forms of the verbs of a list; see `verbs.ts` for how an entry is written. */
export function inflect(verbs: readonly string[]): VerbTable {
  const forms = new Map<string, string[]>();
  const bits = new Map<string, number>();
  const add = (lemma: string, form: string, bit: number) => {
    const list = forms.get(lemma) ?? [];
    if (!list.includes(form)) list.push(form);
    forms.set(lemma, list);
    bits.set(form, (bits.get(form) ?? 0) | bit);
  };
  const order = [verbForm.base, verbForm.third, verbForm.past, verbForm.participle, verbForm.ing];
  for (const entry of verbs) {
    if (entry === "be") {
      for (const [form, bit] of be) add("be", form, bit);
      continue;
    }
    const written = entry.split(" ");
    const lemma = written[0] as string;
    const five = written.length === 1 ? regular(lemma) : written;
    five.forEach((spellings, index) => {
      for (const form of spellings.split("|")) add(lemma, form, order[index] as number);
    });
  }
  return { forms: Object.fromEntries(forms), bits: Object.fromEntries(bits) };
}
