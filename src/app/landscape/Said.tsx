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

/** Says which plane is shown, and whose loss at the cursor is not the height drawn below it. */
export function Said({ shown, names, exactAt }: SaidProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useLive(() => {
    const text = shown ? aboutHeads(shown, headsNow(shown.picture, exactAt), names) : "";
    if (line.current && line.current.textContent !== text) line.current.textContent = text;
  }, pause);
  const seed = useSeedShown();
  if (!shown) return <p className={styles.caption} />;
  const { spec, plane, picture } = shown;
  return (
    <>
      <p className={styles.caption}>
        {planeInWords(spec, plane.explained)} {picture.line && barrierInWords(picture.line)}
        {seed && ` · ${seed}`}
      </p>
      <p ref={line} className={styles.about} />
    </>
  );
}

/** Returns sentences about the cursor, and the contender whose loss and height differ most; empty where none do. */
function aboutHeads(
  { spec: { steps }, picture: { isLine } }: ShownLandscape,
  heads: readonly Head[],
  names: ReadonlyMap<number, string>,
): string {
  const [worst] = heads.filter(({ isOff }) => isOff).sort((one, other) => gap(other) - gap(one));
  const off = worst ? offInWords(names.get(worst.slot) ?? "", worst, isLine ? "line" : "plane") : "";
  return cursorInWords(heads, player.step, steps) + off;
}

const gap = ({ loss, height }: Head): number => {
  const ratio = Math.abs(Math.log(Math.abs(height) / Math.abs(loss)));
  return Number.isNaN(ratio) ? Number.POSITIVE_INFINITY : ratio;
};
