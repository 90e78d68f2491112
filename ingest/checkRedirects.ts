import { type Entity, listRedirects } from "./entities.ts";
import type { DataFile, Problem } from "./readDataset.ts";

/** A former id must lead to an entity in one step, and must not be the id of one. */
export function checkRedirects(files: readonly DataFile[], entities: readonly Entity[]): Problem[] {
  const ids = new Set(entities.map(({ entry }) => entry.id));
  return listRedirects(files).flatMap(({ from, to, file }): Problem[] => {
    const problem = (code: string, message: string, hint: string): Problem => ({
      file: file.file,
      ...file.at(["redirects", from]),
      code,
      message,
      hint,
    });
    if (ids.has(from)) return [problem("E_DUPLICATE_ID", `"${from}" is still the id of an entity`, "remove the entity, or the redirect")];
    if (!ids.has(to)) return [problem("E_DANGLING", `"${to}" is not the id of anything`, "name the entity that remains")];
    return [];
  });
}
