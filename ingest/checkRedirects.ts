import type { EntityIndex } from "./entities.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { DataFile } from "./readDataset.ts";

/** A former id is nobody's id any more and leads to one that is, in one step. */
export function checkRedirects(files: readonly DataFile[], { byId, unread }: EntityIndex): Problem[] {
  return files
    .filter(({ kind }) => kind === "redirects")
    .flatMap(({ file, content, at }) => {
      // The schema has read the content: former id → surviving id.
      const { redirects } = content as { readonly redirects: Readonly<Record<string, string>> };
      return Object.entries(redirects).flatMap(([former, surviving]) => {
        const problems: Problem[] = [];
        if (byId.has(former))
          problems.push(
            problemAt(file, at(["redirects", former], "key"), "ambiguous", `former id "${former}" is still in use`, "remove the redirect"),
          );
        if (!byId.has(surviving) && !unread.has(surviving)) {
          const hint = redirects[surviving]
            ? `write ${redirects[surviving]}, where that one leads`
            : didYouMean(surviving, byId.keys(), "correct the id");
          problems.push(problemAt(file, at(["redirects", former]), "dangling", `"${surviving}" is not the id of anything`, hint));
        }
        return problems;
      });
    });
}
