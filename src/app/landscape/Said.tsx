import { useRef } from "react";
import type { Head } from "../../plot/landscape/head.ts";
import { barrierInWords, cursorInWords, offInWords, planeInWords } from "../../plot/landscape/words.ts";
import { player } from "../player/player.ts";
import { useLive } from "../player/use-live.ts";
import { useSeedShown } from "../seeds/use-seed-shown.ts";
import type { ShownLandscape } from "./computation.ts";
import { type ExactAt, headsNow } from "./heads-now.ts";
import styles from "./landscape.module.css";

interface SaidProps {
  readonly shown: ShownLandscape | null;
  readonly names: ReadonlyMap<number, string>;
  readonly exactAt: ExactAt;
}

/** Milliseconds between two changes of the sentence about the heads. */
const pause = 200;

/** Says which plane is shown, up to which step, and whose loss there is not the height drawn below it. */
export function Said({ shown, names, exactAt }: SaidProps) {
  const cursor = useRef<HTMLSpanElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useLive(() => {
    const heads = shown ? headsNow(shown.picture, exactAt) : [];
    write(cursor.current, shown ? cursorInWords(heads, player.step, shown.spec.steps) : "");
    write(line.current, shown ? aboutHeads(shown.picture, heads, names) : "");
  }, pause);
  const seed = useSeedShown();
  if (!shown) return <p className={styles.caption} />;
  const { spec, plane, picture } = shown;
  return (
    <>
      <p className={styles.caption}>
        {planeInWords(spec, plane.explained)} {picture.line && barrierInWords(picture.line)}{" "}
        <span ref={cursor} />
        {seed && ` · ${seed}`}
      </p>
      <p ref={line} className={styles.about} />
    </>
  );
}

function write(element: HTMLElement | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Returns a sentence about the contender whose loss and height differ most; empty where none do. */
function aboutHeads(
  { isLine }: ShownLandscape["picture"],
  heads: readonly Head[],
  names: ReadonlyMap<number, string>,
): string {
  const [worst] = heads.filter(({ isOff }) => isOff).sort((one, other) => gap(other) - gap(one));
  return worst ? offInWords(names.get(worst.slot) ?? "", worst, isLine ? "line" : "plane") : "";
}

const gap = ({ loss, height }: Head): number => {
  const ratio = Math.abs(Math.log(Math.abs(height) / Math.abs(loss)));
  return Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
};
