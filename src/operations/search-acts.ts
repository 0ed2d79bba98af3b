import type { SearchHit, SearchQuery } from "../store/store.ts";
import type { Register } from "./open-register.ts";

export type { SearchHit, SearchQuery };

/** What is found, and, where that is nothing, whether anything is filed at all. */
export async function searchActs(
  register: Register,
  query: SearchQuery,
): Promise<{ readonly hits: readonly SearchHit[]; readonly filed: number | null }> {
  const hits = await register.search(query);
  return { hits, filed: hits.length > 0 ? null : (await register.count()).documents };
}
