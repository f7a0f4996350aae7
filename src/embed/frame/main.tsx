import { createRoot } from "react-dom/client";
import { play } from "../../app/actions/actions.ts";
import { linkInAddress } from "../../app/address/address.ts";
import { openLink } from "../../app/address/url.ts";
import { openLanguage } from "../../app/language/language.ts";
import { ErrorBoundary } from "../../app/loading/ErrorBoundary.tsx";
import { player } from "../../app/player/player.ts";
import { useStore } from "../../app/state/store.ts";
import { applyTheme } from "../../app/theme.ts";
import "../../app/theme.css";
import "../../app/page.css";
import { readOptions } from "../../app/share/frame-options.ts";
import { languageIn } from "../../words/languages.ts";
import { Experiment } from "./Experiment.tsx";
import { followHost } from "./host.ts";
import { restUnseen } from "./rest.ts";
import { leaveWheel } from "./wheel.ts";

const options = readOptions(location.search);
document.documentElement.lang = options.lang ?? languageIn(navigator.languages) ?? "en";
applyTheme(options.theme);
player.connect();
addEventListener("hashchange", () => openLink(linkInAddress()));

const root = document.getElementById("root");
if (root)
  void openLanguage().then(() =>
    createRoot(root).render(
      <ErrorBoundary name="The experiment">
        <Experiment controls={options.controls} />
      </ErrorBoundary>,
    ),
  );

leaveWheel();
followHost(options.controls === "all" ? root : null, restUnseen());

const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const understood = useStore.getState().problems.every(({ assumed }) => assumed);
if (options.autoplay && !still && understood) play();
