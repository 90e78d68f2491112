import "./api/jitless.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/tiers.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { queryClient } from "./api/client.ts";
import { openAtlasWindow } from "./state/atlasWindow.ts";
import { views } from "./views.ts";

openAtlasWindow(views.map(({ path }) => path));
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
