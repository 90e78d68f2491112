import { claimFinder, statementsOf } from "./claimsBetween.ts";
import { type Entity, placeOf } from "./entities.ts";
import { stateClaims } from "./planGraph.ts";
import { type Problem, problemAt } from "./problem.ts";

/** Every statement a conflict lists must be made by at least one claim of the dataset. */
export function checkConflicts(entities: readonly Entity[]): Problem[] {
  const conflicts = entities.filter(({ kind }) => kind === "Conflict");
  if (conflicts.length === 0) return [];
  const subjects = new Set(conflicts.flatMap((conflict) => statementsOf(conflict).map(({ subject }) => subject)));
  const named = entities.filter(({ kind, entry }) => kind === "Source" || subjects.has(entry.id));
  const find = claimFinder(stateClaims(named).claims);
  return conflicts.flatMap((conflict) =>
    statementsOf(conflict).flatMap((statement, index): Problem[] => {
      if (find(statement).length > 0) return [];
      const said = Object.entries(statement).map(([field, value]) => `${field} ${value}`);
      const hint = "name a subject and what is claimed of it as the data has it";
      const place = placeOf(conflict, ["between", index]);
      return [problemAt(conflict.file.file, place, "dangling", `no claim says this: ${said.join(", ")}`, hint)];
    }),
  );
}
