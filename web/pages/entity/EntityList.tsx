import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import { useQueries } from "../../api/hooks.ts";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { kindTextColor } from "../../marks/kindStyle.ts";
import { useLanguage } from "../../state/language.ts";
import { Name } from "../../words/Name.tsx";
import { otherName } from "../../words/nameIn.ts";
import { pageWords } from "../../words/pages.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import { queryAddressFor } from "../queries/queryAddress.ts";
import styles from "./EntityList.module.css";
import { NeighborGroup } from "./NeighborGroup.tsx";

/** The reading list of an entity: names, then its neighbours by relationship, then questions that fit it. */
export function EntityList({ entity }: { readonly entity: Entity }): ReactNode {
  const words = useWords(pageWords);
  const language = useLanguage();
  const phrases = usePhrases();
  const { data } = useQueries();
  const fitting = data?.queries.filter(({ name }) => entity.queries.includes(name)) ?? [];
  const { kind, kinds = [kind] } = entity;
  return (
    <>
      <ListHead
        above={<span style={{ color: kindTextColor(kind) }}>{kinds.map(phrases.kind).join(" · ")}</span>}
        title={<Name of={entity} />}
      >
        <Names entity={entity} />
      </ListHead>
      {entity.neighbors.map((group) => (
        <NeighborGroup key={`${group.relationship}-${group.direction}-${group.kind}`} id={entity.id} group={group} />
      ))}
      {fitting.length > 0 && <h2 className={styles["heading"]}>{words.queriesThatFit}</h2>}
      {fitting.map((query) => (
        <ListRow key={query.name} to={queryAddressFor(query, entity)}>
          {query.title[language]}
        </ListRow>
      ))}
    </>
  );
}

function Names({ entity }: { readonly entity: Entity }): ReactNode {
  const words = useWords(pageWords);
  const language = useLanguage();
  const other = otherName(language, entity);
  const reported = entity.properties["reportSpellings"];
  const spellings = Array.isArray(reported) ? reported.map(String) : [];
  const known = new Set([entity.nameEn, entity.nameZh, ...spellings]);
  const aliases = entity.aliases.filter((alias) => !known.has(alias));
  return (
    <>
      {other && <p lang={language === "zh" ? "en" : "zh"}>{other}</p>}
      {aliases.length > 0 && (
        <p>
          {words.alsoCalled}: {aliases.join(", ")}
        </p>
      )}
      {spellings.length > 0 && (
        <p>
          {words.reportSpellings}: {spellings.join(", ")}
        </p>
      )}
    </>
  );
}
