import { layerSizes, shapeOf } from "../../../experiment/index.ts";
import { type LayerLayout, layoutOf } from "../../../network/index.ts";
import { plain } from "../../../plot/chart/format.ts";
import { identities } from "../../../plot/look/identity.ts";
import { say } from "../../../words/say.ts";
import charts from "../../charts/charts.module.css";
import type { Names } from "../../charts/names.ts";
import { OnRequest } from "../../charts/OnRequest.tsx";
import { player } from "../../player/player.ts";
import { splitOf } from "../../player/split.ts";
import { useFollow } from "../../player/use-follow.ts";
import { chosenSlot } from "../../state/chosen.ts";
import { type State, useStore } from "../../state/store.ts";
import { histogramOf } from "./histogram.ts";
import { layerName } from "./labels.ts";
import styles from "./network-charts.module.css";

/** Returns the number of bars by Rice's rule, 2 ∛n, within 5 and 40: more could not be distinguished. */
const binsFor = (weights: number): number => Math.min(40, Math.max(5, Math.ceil(2 * Math.cbrt(weights))));

/** Shows the distribution of the chosen contender's weights at the cursor, on request. */
export function Histograms({ names }: { readonly names: Names }) {
  return (
    <OnRequest summary={say("Show weights as histograms")}>
      <LayerHistograms names={names} />
    </OnRequest>
  );
}

/** Returns the sizes of the network's layers as text, which compares equal; an array would be a new one each time. */
function sizesKey(state: State): string {
  const split = splitOf(state);
  return split ? JSON.stringify(layerSizes(state.network, shapeOf(split))) : "[]";
}

function LayerHistograms({ names }: { readonly names: Names }) {
  useFollow(250);
  const slot = useStore(chosenSlot);
  const { layers, size } = layoutOf(
    JSON.parse(useStore(sizesKey)),
    useStore((state) => state.network.bias),
  );
  const snapshot = player.trainings.get(slot)?.snapshotAt(player.step) ?? null;
  // A network that was just changed is shown before its training has started.
  if (!snapshot || snapshot.params.length !== size)
    return <p className={charts.absent}>{say("No weights yet.")}</p>;
  const { color } = identities[slot];
  return (
    <figure className={styles.histograms} style={{ color }}>
      <figcaption className={styles.note}>
        {say(
          layers.some(({ bias, end }) => end > bias)
            ? "Weights of {name} after step {step}, without biases"
            : "Weights of {name} after step {step}",
          { name: names.get(slot) ?? "", step: String(snapshot.step) },
        )}
      </figcaption>
      <ul>
        {layers.map((layer, l) => (
          <li key={layer.weight}>
            <Layer title={layerName(l)} weights={weightsOf(snapshot.params, layer)} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

const weightsOf = (params: Float64Array, { weight, bias }: LayerLayout): Float64Array =>
  params.subarray(weight, bias);

function Layer({ title, weights }: { readonly title: string; readonly weights: Float64Array }) {
  const bins = binsFor(weights.length);
  const histogram = histogramOf(weights, bins);
  if (!histogram)
    return <p className={styles.note}>{say("{layer}: no weight is a finite number.", { layer: title })}</p>;
  const { low, high, counts, count, lowest, highest } = histogram;
  const most = Math.max(...counts);
  const words = weightsText(count, lowest, highest);
  const zero = low <= 0 && high >= 0 ? (-low / (high - low)) * bins : null;
  return (
    <>
      <p className={styles.note}>
        <b>{title}</b> {say("{weights}, at most {most} a bar", { weights: words, most: String(most) })}
      </p>
      <svg viewBox={`0 0 ${bins} 1`} preserveAspectRatio="none" role="img" aria-label={`${title}: ${words}`}>
        <path className={styles.bars} d={barsText(counts, most)} />
        <path className={styles.floor} d={`M0 1H${bins}`} />
        {zero !== null && <path className={styles.zero} d={`M${zero.toFixed(2)} 0V1`} />}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{short(low)}</span>
        <span>{short(high)}</span>
      </p>
    </>
  );
}

const short = (value: number): string => plain(Number(value.toPrecision(3)));

/** Says how many weights there are, and between which numbers: "12 weights, −1.2 to 0.8". */
function weightsText(count: number, lowest: number, highest: number): string {
  const weights = { weights: count, count: String(count) };
  return lowest === highest
    ? say("{count} {weights:weight|weights}, all {value}", { ...weights, value: short(lowest) })
    : say("{count} {weights:weight|weights}, {lowest} to {highest}", {
        ...weights,
        lowest: short(lowest),
        highest: short(highest),
      });
}

/** Returns the path of one bar per bin, one unit wide with a gap, the highest one unit high. */
const barsText = (counts: readonly number[], most: number): string =>
  counts
    .map((count, i) => (count === 0 ? "" : `M${i + 0.06} 1V${(1 - count / most).toFixed(4)}h.88V1z`))
    .join("");
