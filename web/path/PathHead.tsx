import type { ReactNode } from "react";
import { ListHead } from "../frame/ListHead.tsx";
import { EntityPicker } from "../pages/queries/EntityPicker.tsx";
import { navigate } from "../router/location.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import { pathAddress } from "./address.ts";
import styles from "./PathHead.module.css";

/** The two ends, each chosen by any of its names, and the button that swaps them. */
export function PathHead({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const words = useWords(pathWords);
  return (
    <ListHead title={words.heading}>
      <div className={styles["ends"]}>
        <label htmlFor="path-from">{words.from}</label>
        <EntityPicker id="path-from" of={[]} value={from} onChoose={(id) => navigate(pathAddress(id, to))} />
        <label htmlFor="path-to">{words.to}</label>
        <EntityPicker id="path-to" of={[]} value={to} onChoose={(id) => navigate(pathAddress(from, id))} />
        <button type="button" className={styles["swap"]} disabled={from === to} onClick={() => navigate(pathAddress(to, from))}>
          {words.swap} ⇅
        </button>
      </div>
    </ListHead>
  );
}
