import { css, type Ground } from "../../../plot/look/color-map.ts";
import { say } from "../../../words/say.ts";
import { Entry } from "../picture/Legend.tsx";
import picture from "../picture/picture.module.css";
import styles from "./compare.module.css";
import {
  type Difference,
  differenceColor,
  differenceRamp,
  isOfCategories,
  legendShades,
} from "./difference.ts";
import { aloneText, betterText, neitherText, otherText } from "./words.ts";

interface DifferenceLegendProps {
  /** The names of both contenders. */
  readonly names: readonly string[];
  readonly difference: Difference | null;
}

/** Says what the colours of a difference mean: which contender is better, and by how much. */
export function DifferenceLegend({ names, difference }: DifferenceLegendProps) {
  if (!difference) return null;
  const { kind, scale, ground, reach } = difference;
  const [first, second] = names;
  const neither = neitherText(kind);
  const color = (shade: number) => differenceColor(difference, shade) ?? undefined;
  return (
    <div className={picture.legend}>
      {scale && (
        <div className={styles.scale}>
          <i style={{ background: gradient(ground) }} />
          <span>{betterText(first, kind, reach, scale.isLog)}</span>
          <span>{say("equal")}</span>
          <span>{betterText(second, kind, reach, scale.isLog)}</span>
        </div>
      )}
      <ul aria-label={say("Legend of the difference")}>
        {neither && <Entry color={color(legendShades.neither)}>{neither}</Entry>}
        {isOfCategories(kind) && <Entry color={color(legendShades.other)}>{otherText(kind)}</Entry>}
        <Entry color={color(legendShades.beyond[0])}>{aloneText(kind, first, second)}</Entry>
        <Entry color={color(legendShades.beyond[1])}>{aloneText(kind, second, first)}</Entry>
        {kind !== "diverged" && <Entry>{say("both diverged")}</Entry>}
      </ul>
    </div>
  );
}

/** Returns the scale's colours for CSS, from the first contender far better to the second. */
function gradient(ground: Ground): string {
  const stops = Array.from({ length: 17 }, (_, k) => css(differenceRamp(ground, k / 8 - 1)));
  return `linear-gradient(to right, ${stops.join(", ")})`;
}
