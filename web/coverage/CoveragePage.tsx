import { type ReactNode, useCallback } from "react";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { Waiting } from "../frame/Waiting.tsx";
import { setParameters, usePlace } from "../router/location.ts";
import { useDrawer } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { usePhone } from "../state/phone.ts";
import { coverageWords } from "../words/coverage.ts";
import { formatCount } from "../words/formats.ts";
import { useWords } from "../words/words.ts";
import { readAddress } from "./address.ts";
import { Controls } from "./Controls.tsx";
import styles from "./Coverage.module.css";
import { DetailList } from "./DetailList.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { RowsSheet } from "./RowsSheet.tsx";
import { useMatrix } from "./useMatrix.ts";
import { useMatrixKeys } from "./useMatrixKeys.ts";
import { WhiteSpaceList } from "./WhiteSpaceList.tsx";

/** `/coverage`: who covers which part of the guideline; the white space beside it, or the rows behind a number. */
export default function CoveragePage(): ReactNode {
  const { search } = usePlace();
  const address = readAddress(search);
  const language = useLanguage();
  const words = useWords(coverageWords);
  const { matrix, error, again } = useMatrix(address);
  const open = useCallback((row: string | null, column: string | null) => setParameters({ row, column }), []);
  const detail = address.row !== null || address.column !== null;
  const phone = usePhone();
  // What lies over the view has Escape first, also where a link opened both.
  const covered = useDrawer() !== null;
  useMatrixKeys(detail && !covered);
  if (error && !matrix) return <Frame list={null}>{<Failure problem={error} again={again} />}</Frame>;
  if (!matrix) return <Waiting />;
  const rows = <DetailList address={address} matrix={matrix} />;
  return (
    <Frame
      bleed
      viewFirst
      title={words.coverage}
      list={
        <>
          {(phone || !detail) && <WhiteSpaceList address={address} />}
          {detail && (phone ? <RowsSheet address={address}>{rows}</RowsSheet> : rows)}
        </>
      }
      fidelity={words.fidelity(
        formatCount(language, matrix.rows.length),
        formatCount(language, matrix.base.rowsTotal),
        words.rows(address.rows),
        matrix.columns.length,
        address.unfold.length,
      )}
    >
      <div className={styles["page"]}>
        <Controls address={address} />
        <MatrixTable key={`${address.rows} ${address.columns}`} matrix={matrix} address={address} onOpen={open} />
      </div>
    </Frame>
  );
}
