import { say } from "../../../words/say.ts";
import { lazyPart } from "../../loading/lazy-part.tsx";
import { toggleArrows, useArrowsShown } from "../../state/arrows-shown.ts";
import { Flow } from "../flow/Flow.tsx";
import type { Scene } from "../scene.ts";
import styles from "./arrows.module.css";

const ArrowLegend = lazyPart("src/app/stage/arrows/ArrowLegend.tsx", () => import("./ArrowLegend.tsx"), {
  name: "The arrows",
  className: styles.failure,
});

/** A button that shows arrows at the heads of contenders, and their legend while they are shown. */
export default function Arrows({ scene }: { readonly scene: Scene }) {
  const shown = useArrowsShown();
  return (
    <div className={styles.arrows} data-over-stage>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={shown}
        title={say("Arrows at the heads: −gradient, momentum and update (a)")}
        onClick={toggleArrows}
      >
        <svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
          <path d="M1 10 11 4M6.500 3.500 11.500 3.700 9.300 8.200" />
        </svg>
        <span>{say("Arrows")}</span>
      </button>
      {shown && <ArrowLegend scene={scene} />}
      <Flow scene={scene} classNames={{ button: styles.toggle, said: styles.numbers }} />
    </div>
  );
}
