import { lazyDialog } from "../loading/lazy-dialog.tsx";
import { useSpec } from "../state/store.ts";
import { closeAbout, useAbout } from "./about-state.ts";

const AboutDialog = lazyDialog("src/app/about/AboutDialog.tsx", () => import("./AboutDialog.tsx"), {
  name: "The reference card",
  onClose: closeAbout,
});

/** Shows the reference card of a contender's optimizer; its code is loaded when it is first opened. */
export function About() {
  const slot = useAbout((state) => state.slot);
  const contender = useSpec((spec) => spec.contenders.find((one) => one.slot === slot));
  return contender ? <AboutDialog contender={contender} /> : null;
}
