/** The place of the first item of a list, sorted by `of`, that stands at or after `at`: as many steps as the list's length has digits. */
export function firstFrom<T>(list: readonly T[], at: number, of: (item: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(list[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a thing begins that has its first token: by what most lists are sorted. */
export function firstOf({ first }: { readonly first: number }): number {
  return first;
}
