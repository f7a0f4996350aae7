import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { player } from "./state/player.ts";
import { useStore } from "./state/store.ts";
import { followAddress } from "./state/url.ts";
import { applyTheme } from "./theme.ts";
import "./theme.css";
import "./page.css";

applyTheme(useStore.getState().theme);
player.connect();
followAddress();

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
