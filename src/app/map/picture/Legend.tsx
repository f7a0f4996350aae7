import type { ReactNode } from "react";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { plain } from "../../../plot/chart/format.ts";
import { css, type Rgb } from "../../../plot/look/color-map.ts";
import { type Sentence, say } from "../../../words/say.ts";
import { scaleTexts } from "../words.ts";
import styles from "./picture.module.css";
import {
  classesOf,
  hasSpeed,
  mostNamed,
  type NumberScale,
  noneColor,
  rampColor,
  type Shades,
} from "./shades.ts";

/** The meaning of a cell without a category or a number. */
const nothing: Readonly<Partial<Record<Shades["kind"], Sentence>>> = {
  minimum: "no minimum",
  steps: "not reached",
  diverged: "did not diverge",
};

/** Says what the colours of a map mean. */
export function Legend({ spec, shades }: { readonly spec: Mapped; readonly shades: Shades | null }) {
  if (!shades) return null;
  const { kind, ground, scale } = shades;
  const none = nothing[kind];
  return (
    <div className={styles.legend}>
      {scale && <Ramp scale={scale} kind={kind} />}
      <ul aria-label={say("Legend of the map")}>
        {kind === "minimum" && <li>{say("minimum at")}</li>}
        {classesOf(shades).map(({ color, text }) => (
          <Entry key={text} color={color}>
            {text}
          </Entry>
        ))}
        {kind === "minimum" && <Minima shades={shades} />}
        {none && <Entry color={noneColor(ground)}>{say(none)}</Entry>}
        {kind !== "diverged" && <Entry>{say("diverged")}</Entry>}
        <li>
          <b className={styles.plus}>+</b>
          {say(spec.contenders.length > 1 ? "the contender’s own values" : "the experiment’s own values")}
        </li>
      </ul>
    </div>
  );
}

function Minima({ shades: { minima, below } }: { readonly shades: Shades }) {
  const all = minima ?? [];
  const shaded = all.some((minimum) => hasSpeed(minimum, below));
  return (
    <>
      {all.length > mostNamed && <li>{say("and {count} more", { count: all.length - mostNamed })}</li>}
      {shaded && <li>{say("fainter: more steps to a loss of {loss}", { loss: plain(below) })}</li>}
    </>
  );
}

/** An entry of a legend: a colour, or none for what is hatched, with its meaning. */
export function Entry({
  color,
  children,
}: {
  readonly color?: Rgb | undefined;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <i className={color ? styles.swatch : styles.hatched} style={color && { background: css(color) }} />
      {children}
    </li>
  );
}

/** The colours of numbers from the lowest to the highest, with the numbers at both ends. */
function Ramp({ scale, kind }: { readonly scale: NumberScale; readonly kind: Shades["kind"] }) {
  const [low, high] = scaleTexts(kind, scale);
  const stops = Array.from({ length: 9 }, (_, k) => css(rampColor(k / 8)));
  return (
    <div className={styles.ramp}>
      <span>{low}</span>
      <i style={{ background: `linear-gradient(to right, ${stops.join(", ")})` }} />
      <span>{high}</span>
      {scale.isLog && <small>{say("log")}</small>}
    </div>
  );
}
