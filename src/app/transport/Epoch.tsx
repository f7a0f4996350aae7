import { useRef } from "react";
import { say } from "../../words/say.ts";
import { useEpochs } from "../network/charts/epoch.ts";
import { player } from "../player/player.ts";
import { useLive } from "../player/use-live.ts";

/** Shows the epoch at the cursor; nothing while the samples are not loaded. */
export default function Epoch() {
  const epochAt = useEpochs();
  const epoch = useRef<HTMLElement>(null);
  useLive(() => {
    if (epoch.current) epoch.current.textContent = epochAt(player.step);
  }, 0);
  return <small ref={epoch} title={say("Passes over all training samples")} />;
}
