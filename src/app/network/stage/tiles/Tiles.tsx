import { useCallback, useRef, useSyncExternalStore } from "react";
import { contenderNames } from "../../../../plot/names.ts";
import { say } from "../../../../words/say.ts";
import { chooseContender } from "../../../actions/actions.ts";
import { player } from "../../../player/player.ts";
import { useLive } from "../../../player/use-live.ts";
import { useStore } from "../../../state/store.ts";
import { KeySwatch } from "../../../ui/KeySwatch.tsx";
import { printShort } from "../../../ui/values/number.ts";
import { inPercent, resultAt } from "../../controls/result.ts";
import type { NetworkScene } from "../network-scene.ts";
import styles from "./tiles.module.css";

interface TilesProps {
  scene: NetworkScene;
  /** True where one network is shown alone. */
  alone: boolean;
  onAlone: (alone: boolean) => void;
}

/** Heads the picture of each network by its contender, and makes each a button that enlarges it and back. */
export function Tiles({ scene, alone, onAlone }: TilesProps) {
  const subscribe = useCallback((listener: () => void) => scene.subscribe(listener), [scene]);
  const { tiles, size, head } = useSyncExternalStore(subscribe, () => scene.layout);
  return tiles.map(({ slot, left, top }) => (
    <button
      key={slot}
      type="button"
      className={styles.tile}
      data-alone={alone}
      style={{ left, top: top - head, width: size.width, height: size.height + head }}
      onClick={() => {
        chooseContender(slot);
        onAlone(!alone);
      }}
    >
      <Head slot={slot} alone={alone} />
    </button>
  ));
}

/** Shows the contender's name with its loss, and says to a screen reader what the button does. */
function Head({ slot, alone }: { slot: number; alone: boolean }) {
  const name = useStore(({ network }) => contenderNames(network).get(slot));
  const loss = useRef<HTMLSpanElement>(null);
  const accuracy = useRef<HTMLSpanElement>(null);
  useLive(() => {
    const training = player.trainings.get(slot);
    const result = training ? resultAt(training.evaluations, player.step) : null;
    const share = result?.accuracy ?? null;
    if (loss.current)
      loss.current.textContent = result ? say("loss {loss}", { loss: printShort(result.loss) }) : "";
    if (accuracy.current) accuracy.current.textContent = share === null ? "" : ` · ${inPercent(share)} %`;
  }, 100);
  return (
    <>
      {!alone && (
        <span className={styles.head}>
          <KeySwatch slot={slot} />
          <b>{name}</b>
          <span className={styles.result} title={say("On the test samples")} aria-hidden="true">
            <span ref={loss} />
            <span ref={accuracy} />
          </span>
          <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M9.5 6.5 13 3m-3.5 0H13v3.5M6.5 9.5 3 13m3.5 0H3V9.5" />
          </svg>
        </span>
      )}
      <span className="visually-hidden">
        {alone ? say("{name}: show all networks", { name: name ?? "" }) : say(": enlarge")}
      </span>
    </>
  );
}
