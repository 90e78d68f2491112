import { lazy } from "react";
import type { View } from "./frame/viewContext.ts";

/** Every address of the explorer. Adding a view is one line here. */
export const views: readonly View[] = [
  {
    path: "/",
    load: lazy(() => import("./pages/Home.tsx")),
    title: { en: "Which vendors cover pathology?", zh: "哪些厂商覆盖病理？" },
    bar: "lanes",
  },
];

/** Shown where no address fits. */
export const unknownPage: View = {
  path: "*",
  load: lazy(() => import("./pages/UnknownPage.tsx")),
  title: { en: "No such page", zh: "没有这个页面" },
};
