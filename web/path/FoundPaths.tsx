import { type ReactNode, useMemo } from "react";
import type { EntityName } from "../../schema/graph.ts";
import type { Paths } from "../../schema/paths.ts";
import { useMeta } from "../api/hooks.ts";
import { compareAddress } from "../compare/address.ts";
import { Frame } from "../frame/Frame.tsx";
import { SaidRoute } from "../lanes/SaidRoute.tsx";
import { Link } from "../router/Link.tsx";
import { setParameters } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import { chosenParameter, pathKeys } from "./address.ts";
import styles from "./FoundPaths.module.css";
import { graphAddress } from "./graphAddress.ts";
import { PathList } from "./PathList.tsx";
import { PathRow } from "./PathRow.tsx";
import { sayPath } from "./sayPath.ts";
import { useStepping } from "./useStepping.ts";

interface FoundPathsProps {
  readonly paths: Paths;
  /** The key of the path that the address names; the first is drawn where it names none, or one that is not listed. */
  readonly chosen: string | null;
  readonly head: ReactNode;
  readonly title: string;
}

/** The paths found: the list steps through them, the view draws and says the chosen one. */
export function FoundPaths({ paths, chosen, head, title }: FoundPathsProps): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const count = (value: number) => formatCount(language, value);
  const keys = useMemo(() => pathKeys(paths.paths), [paths]);
  const byId = useMemo(() => new Map(paths.nodes.map((node) => [node.id, node])), [paths]);
  const index = Math.max(0, keys.indexOf(chosen ?? ""));
  const choose = (next: number) => setParameters({ [chosenParameter]: next === 0 ? null : (keys[next] ?? null) });
  useStepping(index, keys.length, choose);
  const path = paths.paths[index];
  if (!path) return null;
  const nodes = path.nodes.map((id): EntityName => byId.get(id) ?? { id, kind: "Model", nameEn: null, nameZh: null });
  return (
    <Frame
      title={title}
      list={
        <>
          {head}
          <PathList paths={paths} byId={byId} index={index} onChoose={choose} />
        </>
      }
      fidelity={words.fidelity(count(nodes.length), count(path.edges.length), count(paths.paths.length), count(paths.total))}
    >
      <p className={styles["position"]}>
        <span>{words.position(count(index + 1), count(keys.length))}</span>
        <button type="button" disabled={index === 0} onClick={() => choose(index - 1)} aria-label={words.previous}>
          ←
        </button>
        <button type="button" disabled={index === keys.length - 1} onClick={() => choose(index + 1)} aria-label={words.next}>
          →
        </button>
        <span className={styles["keys"]}>{words.keys}</span>
      </p>
      <PathRow path={path} nodes={nodes} />
      <SaidRoute label={words.path} pieces={sayPath(language, path, nodes)} edges={path.edges}>
        <Link to={graphAddress(path.nodes, meta?.release.id ?? null)}>{words.graph}</Link>
        <Link to={compareAddress(paths.from, paths.to)}>{words.compare}</Link>
      </SaidRoute>
    </Frame>
  );
}
