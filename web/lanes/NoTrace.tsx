import type { ReactNode } from "react";
import type { Entity } from "../../schema/api.ts";
import { everything } from "../../schema/scope.ts";
import type { Trace } from "../../schema/trace.ts";
import { ElsewhereLinks } from "../pages/entity/ElsewhereLinks.tsx";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { chooseScope } from "../state/scope.ts";
import { entityAddress } from "../words/EntityLink.tsx";
import { laneWords } from "../words/lanes.ts";
import { nameIn } from "../words/nameIn.ts";
import { scopeWords } from "../words/scope.ts";
import { useWords } from "../words/words.ts";

/** No route leads through an entity: why, and where else it can be seen. */
export function NoTrace({ entity, trace }: { readonly entity: Entity; readonly trace: Trace }): ReactNode {
  const words = useWords(laneWords);
  const scopes = useWords(scopeWords);
  const name = nameIn(useLanguage(), entity).text;
  const emptied = trace.lanes.some(({ whenAll }) => whenAll !== null && whenAll > 0);
  return (
    <div className={page["column"]} role="status">
      <h2 className={page["title"]}>{words.noTrace(name)}</h2>
      <p className={page["lead"]}>{emptied ? words.noTraceScope : words.noTraceWhy(entity.kind)}</p>
      <p className={`${page["links"]} ${page["gap"]}`}>
        <Link to={entityAddress(entity)}>{words.page}</Link>
        <ElsewhereLinks entity={entity} />
        {emptied && (
          <button type="button" onClick={() => chooseScope(everything)}>
            {scopes.reset}
          </button>
        )}
      </p>
    </div>
  );
}
