/**
 * The day that a file's name or an address holds: "2019-04-26-session-held.txt", "20190426.html", "State House 16.05.2024.txt".
 * Null where it holds none, or more than one. A name may be wrong, so it dates nothing by itself: it is offered to a person.
 */
export function dayInName(source: string): string | null {
  const end = source.slice(-300);
  const days = new Set<string>();
  for (const [, year, , month, day] of end.matchAll(/(?<!\d)((?:19|20)\d\d)([-._/]?)(\d\d)\2(\d\d)(?!\d)/g))
    if (isDay(Number(year), Number(month), Number(day))) days.add(`${year}-${month}-${day}`);
  for (const [, day = "", , month = "", year] of end.matchAll(/(?<!\d)(\d\d?)([-._])(\d\d?)\2((?:19|20)\d\d)(?!\d)/g))
    if (isDay(Number(year), Number(month), Number(day)))
      days.add(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
