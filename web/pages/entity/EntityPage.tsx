import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import { useClaimPages } from "../../api/claimPages.ts";
import { useEntity } from "../../api/hooks.ts";
import { Frame } from "../../frame/Frame.tsx";
import type { ViewProps } from "../../frame/viewContext.ts";
import { Waiting } from "../../frame/Waiting.tsx";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { nameIn } from "../../words/nameIn.ts";
import { pageWords } from "../../words/pages.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import { NotHeld } from "../NotHeld.tsx";
import { EntityList } from "./EntityList.tsx";
import { EntityView } from "./EntityView.tsx";

/** One entity: facts, claims, neighbours, the saved queries that fit it. */
export default function EntityPage({ parameters }: ViewProps): ReactNode {
  const id = parameters["id"] ?? "";
  const { data: entity, error, refetch } = useEntity(id);
  if (error && !entity) return <NotHeld id={id} problem={error} again={refetch} />;
  if (!entity) return <Waiting />;
  return <HeldEntity entity={entity} />;
}

function HeldEntity({ entity }: { readonly entity: Entity }): ReactNode {
  const words = useWords(pageWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const pages = useClaimPages({ entity: entity.id }, { claims: entity.claims, total: entity.claimsTotal });
  const count = (number: number): string => formatCount(language, number);
  const neighbors = words.neighbors(count(entity.neighbors.reduce((sum, { total }) => sum + total, 0)));
  return (
    <Frame
      list={<EntityList entity={entity} />}
      title={nameIn(language, entity).text}
      description={`${phrases.kind(entity.kind)} · ${words.claimCount(entity.claimsTotal)}`}
      fidelity={`${words.claimsShown(count(pages.claims.length), count(entity.claimsTotal))}${
        entity.claimsTotal < entity.claimsOfAll ? ` ${words.claimsOfAll(count(entity.claimsOfAll))}` : ""
      } · ${neighbors}`}
    >
      <EntityView entity={entity} pages={pages} />
    </Frame>
  );
}
