import type { ReactNode } from "react";
import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import { ListRow } from "../frame/ListRow.tsx";
import { tiersAt } from "../marks/tierBar.ts";
import { Name } from "../words/Name.tsx";

interface ModelRowsProps {
  readonly models: readonly EntityName[];
  /** The steps of the routes behind the number. */
  readonly edges: readonly SubgraphEdge[];
}

/** Models of the list behind a number, each leading to its lanes. */
export const ModelRows = ({ models, edges }: ModelRowsProps): ReactNode =>
  models.map((model) => (
    <ListRow key={model.id} kind={model.kind} tiers={tiersAt(model.id, edges)} to={`/trace/${encodeURIComponent(model.id)}`}>
      <Name of={model} />
    </ListRow>
  ));
