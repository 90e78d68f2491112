import { type MouseEvent, type ReactNode, useState } from "react";
import type { Kind } from "../../../schema/graph.ts";
import type { Corner } from "../../canvas/view.ts";
import { isolateKind, isolateVoice, legendOf, type Legend as Rows, toggleKind, toggleVoice } from "../../graph/legend.ts";
import type { Voice } from "../../graph/voice.ts";
import { KindMark } from "../../marks/KindMark.tsx";
import { usePhone } from "../../state/phone.ts";
import { useStore } from "../../state/store.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Legend.module.css";
import type { Session } from "./session.ts";
import { graphWords } from "./words.ts";

const strokes: Readonly<Record<Voice, string | undefined>> = { independent: undefined, interested: "4 3", curated: "1.5 3" };

/** What the shapes and lines mean, how many of each are drawn, and the filter. On a phone it opens on demand. */
export function Legend({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  if (!phone) return <LegendRows session={session} />;
  return (
    <>
      {open && <LegendRows session={session} />}
      <button type="button" className={styles["opener"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.legend}
      </button>
    </>
  );
}

function LegendRows({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const phrases = usePhrases();
  const { scene } = useStore(session.store).history;
  const legend = legendOf(scene);
  const chooseKind = (kind: Kind) => (event: MouseEvent) =>
    session.run({ type: "filter", filter: event.altKey ? isolateKind(legend, scene.filter, kind) : toggleKind(scene.filter, kind) });
  const chooseVoice = (voice: Voice) => (event: MouseEvent) =>
    session.run({ type: "filter", filter: event.altKey ? isolateVoice(scene.filter, voice) : toggleVoice(scene.filter, voice) });
  return (
    <section className={styles["legend"]} data-legend-box aria-label={words.legend} title={words.legendHelp}>
      {legend.kinds.map(({ value, count, off }) => (
        <Row key={value} name={value} off={off} count={count} onClick={chooseKind(value)} mark={<KindMark kind={value} size={11} />}>
          {phrases.kind(value)}
        </Row>
      ))}
      <hr className={styles["rule"]} />
      <VoiceRows legend={legend} choose={chooseVoice} />
    </section>
  );
}

function VoiceRows({
  legend,
  choose,
}: {
  readonly legend: Rows;
  readonly choose: (voice: Voice) => (event: MouseEvent) => void;
}): ReactNode {
  const words = useWords(graphWords);
  return legend.voices.map(({ value, count, off }) => (
    <Row
      key={value}
      name={value}
      off={off}
      count={count}
      onClick={choose(value)}
      mark={
        <svg width="16" height="4" aria-hidden="true">
          <line x1="0" y1="2" x2="16" y2="2" className={styles["line"]} strokeDasharray={strokes[value]} />
        </svg>
      }
    >
      {words[value]}
    </Row>
  ));
}

interface RowProps {
  readonly name: string;
  readonly off: boolean;
  readonly count: number;
  readonly mark: ReactNode;
  readonly children: ReactNode;
  readonly onClick: (event: MouseEvent) => void;
}

function Row({ name, off, count, mark, children, onClick }: RowProps): ReactNode {
  return (
    <button type="button" className={styles["row"]} data-legend={name} data-count={count} aria-pressed={!off} onClick={onClick}>
      <span className={styles["mark"]}>{mark}</span>
      <span>{children}</span>
      <span className={styles["count"]}>{count}</span>
    </button>
  );
}

/** How much of the lower left corner the legend takes up on screen, how far down the tools reach, and how far up what is done with a selection. */
export function legendCorner(): Corner {
  const legend = document.querySelector("[data-legend-box]");
  const tools = document.querySelector("[data-tools]");
  const actions = document.querySelector("[data-foot]");
  const top = tools instanceof HTMLElement ? tools.offsetTop + tools.offsetHeight : 0;
  const foot = actions instanceof HTMLElement ? heightOf(actions) - actions.offsetTop : 0;
  if (!(legend instanceof HTMLElement)) return { width: 0, height: 0, top, foot };
  return { width: legend.offsetLeft + legend.offsetWidth, height: heightOf(legend) - legend.offsetTop, top, foot };
}

/** The height of the stage that something lies over. */
const heightOf = ({ parentElement }: HTMLElement): number => parentElement?.clientHeight ?? 0;
