import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { ListRow } from "../frame/ListRow.tsx";
import { Name } from "../words/Name.tsx";

/** Models of the list behind a number, each leading to its lanes. */
export const ModelRows = ({ models }: { readonly models: readonly EntityName[] }): ReactNode =>
  models.map((model) => (
    <ListRow key={model.id} kind={model.kind} to={`/trace/${encodeURIComponent(model.id)}`}>
      <Name of={model} />
    </ListRow>
  ));
