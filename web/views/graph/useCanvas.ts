import { type RefObject, useEffect, useRef, useState } from "react";
import { useMeta } from "../../api/hooks.ts";
import { type Canvas, type CanvasListener, canDraw, openCanvas } from "../../canvas/canvas.ts";
import type { CameraState } from "../../canvas/view.ts";
import { provideScene } from "../../state/atlasWindow.ts";
import { currentColorMode, useColorMode } from "../../state/color.ts";
import { openEvidence } from "../../state/drawer.ts";
import { currentLanguage, useLanguage } from "../../state/language.ts";
import { useTheme } from "../../state/theme.ts";
import { nameIn } from "../../words/nameIn.ts";
import { relationshipWords } from "../../words/relationships.ts";
import { wordsIn } from "../../words/words.ts";
import { legendCorner } from "./Legend.tsx";
import { sceneText, writeScene } from "./sceneAddress.ts";
import { toDrawnScene } from "./sceneWindow.ts";
import type { Session } from "./session.ts";
import { lookMaker } from "./toLook.ts";

export type DrawingState = "drawing" | "absent" | "lost";
/** The address follows when the hand rests: browsers refuse to change it at every frame. */
const restMs = 250;

/** Keeps one canvas in step with the session, the language, the theme and the address. */
export function useCanvas(session: Session, container: RefObject<HTMLDivElement | null>, camera: CameraState | null) {
  const language = useLanguage();
  const theme = useTheme();
  const color = useColorMode();
  const release = useRef<string | null>(null);
  release.current = useMeta().data?.release.id ?? null;
  const canvas = useRef<Canvas | null>(null);
  const seen = useRef(camera);
  const [state, setState] = useState<DrawingState>("drawing");
  const [losses, setLosses] = useState(0);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const address = addressKeeper(session, canvas, release);
    if (state === "lost" || !canDraw()) {
      if (state === "drawing") setState("absent");
      return withoutDrawing(session, address);
    }
    const opened = openCanvas(element, {
      ...sessionListener(session),
      onCamera: address.changed,
      corner: legendCorner,
      onLost: (event) => {
        event.preventDefault();
        seen.current = opened.camera();
        if (losses > 0) setState("lost");
        else setLosses(losses + 1);
      },
    });
    canvas.current = opened;
    const makeLook = lookMaker();
    const show = () => {
      const now = session.store.get();
      opened.show(now.history.scene);
      opened.look(makeLook(now, currentLanguage(), currentColorMode()));
    };
    show();
    if (seen.current) opened.moveCamera(seen.current);
    else opened.fit();
    address.begin();
    const stops = [
      session.store.subscribe(show),
      session.store.subscribe(address.changed),
      provideScene(() => toDrawnScene(session.store.get(), opened.camera())),
      address.stop,
    ];
    return () => {
      for (const stop of stops) stop();
      seen.current = opened.camera();
      canvas.current = null;
      opened.close();
    };
  }, [session, container, losses, state]);

  useEffect(() => {
    canvas.current?.look(lookMaker()(session.store.get(), language, color));
  }, [session, language, color]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens have other values in another theme.
  useEffect(() => canvas.current?.recolor(), [theme]);
  return { canvas, state };
}

/** Without a drawing the list still changes the scene: scripts and the address go on telling it. */
function withoutDrawing(session: Session, address: ReturnType<typeof addressKeeper>): () => void {
  address.begin();
  const stops = [session.store.subscribe(address.changed), provideScene(() => toDrawnScene(session.store.get(), null)), address.stop];
  return () => {
    for (const stop of stops) stop();
  };
}

/** What the pointer means to the session. A click on an edge opens what states it. */
function sessionListener(session: Session): Omit<CanvasListener, "onCamera" | "onLost" | "corner"> {
  return {
    onNode: session.go,
    onStage: session.release,
    onExpand: (id) => void session.expand(id),
    onHover: session.hover,
    onMove: (node, to) => session.run({ type: "move", node, to }),
    onMarquee: session.select,
    onEdge: (id) => {
      const { scene } = session.store.get().history;
      const edge = scene.edges[id];
      const [source, target] = [scene.nodes[edge?.source ?? ""], scene.nodes[edge?.target ?? ""]];
      if (!edge || !source || !target) return;
      session.chooseEdge(id);
      const language = currentLanguage();
      const verb = wordsIn(relationshipWords, language)[`${edge.type}_out`];
      openEvidence({ claimIds: edge.claimIds, heading: `${nameIn(language, source).text} ${verb} ${nameIn(language, target).text}` });
    },
  };
}

/** Writes the scene into the address once something has changed by hand; the address of an opening stays short. */
function addressKeeper(session: Session, canvas: RefObject<Canvas | null>, release: RefObject<string | null>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let begun = false;
  let last = "";
  const text = () => sceneText(session.store.get(), canvas.current?.camera() ?? null, release.current);
  return {
    begin: () => {
      begun = true;
      last = text();
    },
    changed: () => {
      if (!begun) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = text();
        if (now !== last) writeScene(now);
        last = now;
      }, restMs);
    },
    stop: () => clearTimeout(timer),
  };
}
