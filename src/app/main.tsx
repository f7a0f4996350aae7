import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { hasLink } from "./address/address.ts";
import { followAddress, openLink } from "./address/url.ts";
import { firstRace } from "./first-minute/first-race.ts";
import { openFirstRace } from "./first-minute/opening.ts";
import { openLanguage } from "./language/language.ts";
import { ErrorBoundary } from "./loading/ErrorBoundary.tsx";
import { fetchAhead } from "./loading/fetch-ahead.ts";
import { importer } from "./loading/importer.ts";
import { restoreFiles } from "./loading/kept-experiment.ts";
import styles from "./loading/loading.module.css";
import { player } from "./player/player.ts";
import { editing } from "./state/commit.ts";
import { currentSpec, useStore } from "./state/store.ts";
import { applyTheme } from "./theme.ts";
import "./theme.css";
import "./page.css";
import "./first-minute/opening.css";

applyTheme(useStore.getState().theme);
openFirstRace();
player.connect();
editing.followPresses(window);
followAddress({ store: useStore, editing, open: (link) => openLink(hasLink() ? link : firstRace) });
fetchAhead(currentSpec());
restoreFiles().catch((error: unknown) => console.error(error));

// After all that the page shows at first.
const offline = importer("src/app/offline/offline.ts", () => import("./offline/offline.ts"));
if (import.meta.env.PROD)
  addEventListener("load", () => offline().then((it) => it.keepOffline(), console.error));

const root = document.getElementById("root");
if (root)
  // In slices, between which the browser answers.
  void openLanguage().then(() =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <ErrorBoundary name="The page" className={styles.page}>
            <App />
          </ErrorBoundary>
        </StrictMode>,
      ),
    ),
  );
