import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import type { Ground } from "../../../plot/look/color-map.ts";
import { say } from "../../../words/say.ts";
import { isOfCategories } from "../compare/difference.ts";
import type { FoundCells } from "../found-cells.ts";
import { Entry } from "../picture/Legend.tsx";
import { shadesOf } from "../picture/paint.ts";
import picture from "../picture/picture.module.css";
import { classesOf, noneColor } from "../picture/shades.ts";
import styles from "./ranks.module.css";
import { lostText } from "./words.ts";

interface RanksLegendProps {
  readonly spec: Mapped;
  readonly cells: FoundCells | null;
  readonly ground: Ground;
}

/** Says what is drawn where in the scatters of random settings. */
export function RanksLegend({ spec, cells, ground }: RanksLegendProps) {
  const { cell } = spec.map;
  const classes = cells && isOfCategories(cell) ? classesOf(shadesOf(cells, cell, ground)) : [];
  return (
    <div className={picture.legend}>
      <ul aria-label={say("Legend of the random settings")}>
        <li>{say("top: best rank")}</li>
        {cell === "minimum" && <li>{say("minimum at")}</li>}
        {classes.map(({ color, text }) => (
          <Entry key={text} color={color}>
            {text}
          </Entry>
        ))}
        {cell === "minimum" && <Entry color={noneColor(ground)}>{say("no minimum")}</Entry>}
        <li>
          <i className={styles.tick} />
          {say("below the line: {meaning}", { meaning: lostText(cell) })}
        </li>
        <li>
          <i className={styles.dashed} />
          {say(spec.contenders.length > 1 ? "the contender’s own value" : "the experiment’s own value")}
        </li>
        <li>{say("ρ: Spearman’s rank correlation")}</li>
      </ul>
    </div>
  );
}
