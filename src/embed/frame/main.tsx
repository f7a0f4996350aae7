import { createRoot } from "react-dom/client";
import { play } from "../../app/actions/actions.ts";
import { linkInAddress } from "../../app/address/address.ts";
import { openLink } from "../../app/address/url.ts";
import { voiceOf } from "../../app/language/voices.ts";
import { ErrorBoundary } from "../../app/loading/ErrorBoundary.tsx";
import { player } from "../../app/player/player.ts";
import { useStore } from "../../app/state/store.ts";
import { applyTheme } from "../../app/theme.ts";
import "../../app/theme.css";
import "../../app/page.css";
import { readOptions } from "../../app/share/frame-options.ts";
import { type Language, languageIn } from "../../words/languages.ts";
import { speak } from "../../words/say.ts";
import { Experiment } from "./Experiment.tsx";
import { followHost } from "./host.ts";
import { restUnseen } from "./rest.ts";
import { leaveWheel } from "./wheel.ts";

const options = readOptions(location.search);
const language = options.lang ?? languageIn(navigator.languages) ?? "en";
applyTheme(options.theme);
player.connect();
addEventListener("hashchange", () => openLink(linkInAddress()));

const root = document.getElementById("root");
if (root)
  void spoken(language).then(() =>
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

/** Loads a language; where it cannot be loaded, the frame stays English. */
async function spoken(wanted: Language): Promise<void> {
  try {
    speak(...(await voiceOf(wanted)));
    document.documentElement.lang = wanted;
  } catch (error) {
    console.error(error);
  }
}
