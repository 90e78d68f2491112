import { type ReactNode, useEffect, useState } from "react";
import { Frame } from "../../frame/Frame.tsx";
import { Waiting } from "../../frame/Waiting.tsx";
import { parseLink, type SceneLink } from "../../graph/link.ts";
import { NotHeld } from "../../pages/NotHeld.tsx";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { useStore } from "../../state/store.ts";
import { nameIn } from "../../words/nameIn.ts";
import { useWords } from "../../words/words.ts";
import { GraphFidelity } from "./GraphFidelity.tsx";
import { GraphList } from "./GraphList.tsx";
import { GraphStage } from "./GraphStage.tsx";
import { openAround, openLink } from "./load.ts";
import { sceneInAddress, useWantedScene } from "./sceneAddress.ts";
import { createSession, type Session } from "./session.ts";
import { graphWords } from "./words.ts";

type Opened = Readonly<
  | { status: "loading" }
  | { status: "failed"; problem: Error }
  | { status: "ready"; session: Session; link: SceneLink | null; badLink: boolean }
>;

/** The graph around an entity, or the exact scene that the address carries. */
export default function GraphView(): ReactNode {
  const { focus, text } = useWantedScene();
  const scope = JSON.stringify(useScope());
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Opened>({ status: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt, or another scope, opens the scene on screen again.
  useEffect(() => {
    let current = true;
    const wanted = sceneInAddress() ?? text;
    const link = wanted === null ? null : parseLink(wanted);
    setOpened({ status: "loading" });
    const opening = link ? openLink(link) : openAround(focus);
    opening
      .then((value) => createSession(value, link?.selection ?? []))
      .then((session) => current && setOpened({ status: "ready", session, link, badLink: wanted !== null && link === null }))
      .catch((problem: unknown) => current && setOpened({ status: "failed", problem: toError(problem) }));
    return () => {
      current = false;
    };
  }, [focus, text, scope, attempt]);

  if (opened.status === "loading") return <Waiting />;
  if (opened.status === "failed")
    return (
      <NotHeld
        id={focus}
        problem={opened.problem}
        again={() => setAttempt(attempt + 1)}
        addressOf={(near) => `/graph?focus=${encodeURIComponent(near)}`}
      />
    );
  return <OpenGraph session={opened.session} link={opened.link} badLink={opened.badLink} />;
}

const toError = (problem: unknown): Error => (problem instanceof Error ? problem : new Error(String(problem)));

interface OpenGraphProps {
  readonly session: Session;
  readonly link: SceneLink | null;
  readonly badLink: boolean;
}

function OpenGraph({ session, link, badLink }: OpenGraphProps): ReactNode {
  const words = useWords(graphWords);
  const language = useLanguage();
  const { scene } = useStore(session.store).history;
  const focus = scene.nodes[scene.focus ?? ""];
  const name = focus ? nameIn(language, focus).text : (scene.focus ?? "");
  return (
    <Frame list={<GraphList session={session} />} fidelity={<GraphFidelity session={session} />} title={words.title(name)} onDemand bleed>
      <GraphStage session={session} camera={link?.camera ?? null} name={name} notice={badLink ? words.badLink : null} />
    </Frame>
  );
}
