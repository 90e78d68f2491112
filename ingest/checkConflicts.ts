import { claimFinder, statementsOf } from "./claimsBetween.ts";
import type { Entity } from "./entities.ts";
import { stateClaims } from "./planGraph.ts";
import type { Problem } from "./readDataset.ts";

/** Every statement a conflict lists must be made by at least one claim of the dataset. */
export function checkConflicts(entities: readonly Entity[]): Problem[] {
  const conflicts = entities.filter(({ kind }) => kind === "Conflict");
  if (conflicts.length === 0) return [];
  const find = claimFinder(stateClaims(entities).claims);
  return conflicts.flatMap((conflict) =>
    statementsOf(conflict).flatMap((statement, index): Problem[] => {
      if (find(statement).length > 0) return [];
      const { file, path } = conflict;
      const said = Object.entries(statement).map(([field, value]) => `${field} ${value}`);
      return [
        {
          file: file.file,
          ...file.at([...path, "between", index]),
          code: "E_DANGLING",
          message: `no claim says this: ${said.join(", ")}`,
          hint: "name a subject and what is claimed of it as the data has it",
        },
      ];
    }),
  );
}
