import type { ReactNode } from "react";
import { useMeta } from "../../api/hooks.ts";
import { pngPicture } from "../../canvas/pngPicture.ts";
import { svgPicture } from "../../canvas/svgPicture.ts";
import { attribution } from "../../evidence/citation.ts";
import { fidelityOf, stubOf } from "../../graph/neighborhoods.ts";
import { shownNodes } from "../../graph/scene.ts";
import { download, downloadBlob } from "../../pages/queries/exports.ts";
import { useColorMode } from "../../state/color.ts";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { nameIn } from "../../words/nameIn.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./GraphStage.module.css";
import { sceneCsv, sceneGraphml, sceneJson } from "./sceneTexts.ts";
import type { Session } from "./session.ts";
import { graphWords } from "./words.ts";

interface ExportMenuProps {
  readonly session: Session;
  /** The address of the exact scene. */
  readonly address: () => string;
  readonly onDone: () => void;
}

/** What is drawn, as a file; each holds its source and its licence. */
export function ExportMenu({ session, address, onDone }: ExportMenuProps): ReactNode {
  const words = useWords(graphWords);
  const picture = usePicture(session);
  const release = useMeta().data?.release.id ?? "";
  const language = useLanguage();
  const { scene } = session.store.get().history;
  const file = `${scene.focus ?? "graph"}-graph`;
  const origin = () => ({ attribution: attribution(language, release), address: address() });
  const files: readonly (readonly [string, () => void | Promise<void>])[] = [
    ["PNG", async () => downloadBlob(`${file}.png`, await pngPicture(picture()))],
    ["SVG", () => download(`${file}.svg`, "image/svg+xml", picture().text)],
    ["CSV", () => download(`${file}.csv`, "text/csv", sceneCsv(scene, origin()))],
    ["JSON", () => download(`${file}.json`, "application/json", sceneJson(scene, origin()))],
    ["GraphML", () => download(`${file}.graphml`, "application/xml", sceneGraphml(scene, origin()))],
  ];
  return (
    <ul className={`${styles["history"]} ${styles["formats"]}`} aria-label={words.export}>
      {files.map(([name, make]) => (
        <li key={name}>
          <button type="button" data-export={name} onClick={() => void Promise.resolve(make()).then(onDone)}>
            {words.format(name)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The picture of what is drawn now, in the reader's language and theme. */
function usePicture(session: Session): () => ReturnType<typeof svgPicture> {
  const words = useWords(graphWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const color = useColorMode();
  const release = useMeta().data?.release.id ?? "";
  return () => {
    const { history, neighborhoods } = session.store.get();
    const { scene } = history;
    const focus = scene.nodes[scene.focus ?? ""];
    const { nodes, edges } = fidelityOf(scene, neighborhoods);
    const count = (value: number) => formatCount(language, value);
    const drawn = [
      words.of(count(nodes.shown), count(nodes.total), words.nodes),
      words.of(count(edges.shown), count(edges.total), words.edges),
    ];
    return svgPicture({
      scene,
      stubs: new Map(shownNodes(scene).map(({ id }) => [id, stubOf(scene, neighborhoods, id) ?? 0])),
      language,
      color,
      words: {
        title: focus ? nameIn(language, focus).text : (scene.focus ?? ""),
        kind: phrases.kind,
        voice: (voice) => words[voice],
        end: [drawn.join(" · "), attribution(language, release)],
      },
    });
  };
}
