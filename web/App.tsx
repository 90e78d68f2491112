import { type ReactNode, Suspense, useEffect } from "react";
import styles from "./App.module.css";
import { EvidenceDrawer } from "./evidence/EvidenceDrawer.tsx";
import { Notices } from "./frame/Notices.tsx";
import { PageBoundary } from "./frame/PageBoundary.tsx";
import { TierLegend } from "./frame/TierLegend.tsx";
import { TopBar } from "./frame/TopBar.tsx";
import { PathsContext, type View, ViewContext } from "./frame/viewContext.ts";
import { Waiting } from "./frame/Waiting.tsx";
import { KeyHelp } from "./keyboard/KeyHelp.tsx";
import { currentPlace, usePlace } from "./router/location.ts";
import { matchPath } from "./router/match.ts";
import { useColorMode } from "./state/color.ts";
import { isLanguage, showLanguage } from "./state/language.ts";
import { unknownPage, views } from "./views.ts";

const paths = new Set(views.map(({ path }) => path));

/** The whole page: the bar stays, the view changes with the address, drawer and help lie over it. */
export function App(): ReactNode {
  const { path, search } = usePlace();
  const { view, parameters } = viewAt(path);
  useEffect(() => {
    const asked = new URLSearchParams(search).get("lang");
    if (isLanguage(asked)) showLanguage(asked);
  }, [search]);
  return (
    <PathsContext value={paths}>
      <ViewContext value={view}>
        <div className={styles["app"]} data-color={useColorMode()}>
          <TopBar />
          <div className={styles["notices"]}>
            <Notices />
            <TierLegend />
          </div>
          <PageBoundary key={path}>
            <Suspense fallback={<Waiting />}>
              <view.load parameters={parameters} />
            </Suspense>
          </PageBoundary>
          <EvidenceDrawer />
          <KeyHelp />
        </div>
      </ViewContext>
    </PathsContext>
  );
}

function viewAt(path: string): { readonly view: View; readonly parameters: Readonly<Record<string, string>> } {
  for (const view of views) {
    const parameters = matchPath(view.path, path);
    if (parameters !== null) return { view, parameters };
  }
  return { view: unknownPage, parameters: { path: currentPlace().path } };
}
