import { type DatasetDefinition, datasets } from "../../../datasets/index.ts";
import { defaultNetworkSpec, networkRanges } from "../../../experiment/index.ts";
import { setNetwork, setOptional } from "../../actions/network-actions.ts";
import { ownTable } from "../../player/rows.ts";
import { splitOf } from "../../player/split.ts";
import { useStore } from "../../state/store.ts";
import buttons from "../../ui/buttons.module.css";
import { ValueRow } from "../../ui/values/ValueRow.tsx";
import { cautionsAbout } from "./cautions.ts";
import styles from "./NetworkPanel.module.css";
import { openCsv } from "./own-table/csv-window.ts";

/** Describes the data set, with its source, and sets its samples, its noise and its split. */
export function DataFields() {
  const data = useStore((state) => state.network.data);
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  return (
    <>
      {dataset ? <About dataset={dataset} /> : <AboutOwn name={data.kind === "own" ? data.name : ""} />}
      {dataset?.generated && <GeneratorRows owner={dataset.name} />}
      <LabelNoiseRow owner={dataset?.name ?? "your table"} />
      <SplitRow owner={dataset?.name ?? "your table"} />
      <Cautions />
      <button type="button" className={`${buttons.quiet} ${styles.open}`} onClick={() => openCsv()}>
        Open a CSV file…
      </button>
    </>
  );
}

function About({ dataset }: { dataset: DatasetDefinition }) {
  return (
    <div className={styles.about}>
      <p>
        <b>{dataset.name}</b>: {dataset.teaches}.
      </p>
      {dataset.attribution && <p className={styles.source}>{dataset.attribution}</p>}
    </div>
  );
}

function AboutOwn({ name }: { name: string }) {
  const table = useStore(ownTable);
  // Without its rows, the stage says where they are.
  if (!table) return null;
  const { task, rows, target, features } = table;
  const learned = task.kind === "regression" ? "a number" : `one of ${task.classes.length} classes`;
  return (
    <div className={styles.about}>
      <p>
        <b>
          <bdi>{name || "Your own table"}</bdi>
        </b>
        : {rows.toLocaleString("en")} rows; <bdi>{target}</bdi>, {learned}, from{" "}
        {features.length === 1 ? <bdi>{features[0]}</bdi> : `${features.length} inputs`}.
      </p>
      <p className={styles.source}>It stays on this machine.</p>
    </div>
  );
}

const { samples: sampleRange, noise: noiseRange, split: splitRange } = networkRanges;
const samplesQuantity = { scale: "linear", range: sampleRange, slider: sampleRange } as const;
const noiseQuantity = { scale: "linear", range: noiseRange, slider: noiseRange } as const;
const percent = { min: 100 * splitRange.min, max: 100 * splitRange.max, whole: true };
const labelNoisePercent = { min: 0, max: 100 };
const labelNoiseQuantity = {
  scale: "linear",
  range: labelNoisePercent,
  slider: { min: 0, max: 50 },
} as const;
const splitQuantity = { scale: "linear", range: percent, slider: percent } as const;

function GeneratorRows({ owner }: { owner: string }) {
  const samples = useStore((state) => state.network.samples);
  const noise = useStore((state) => state.network.noise);
  return (
    <>
      <ValueRow
        label="samples"
        owner={owner}
        meaning="Number of samples, for training and testing together."
        quantity={samplesQuantity}
        value={samples}
        standard={defaultNetworkSpec.samples}
        isSet={samples !== defaultNetworkSpec.samples}
        onChange={setSamples}
        onReset={resetSamples}
      />
      <ValueRow
        label="noise"
        owner={owner}
        meaning="How far the samples are moved at random."
        quantity={noiseQuantity}
        value={noise}
        standard={defaultNetworkSpec.noise}
        isSet={noise !== defaultNetworkSpec.noise}
        onChange={setNoise}
        onReset={resetNoise}
      />
    </>
  );
}

/** Sets the share of the training labels that is replaced, where these are classes. */
function LabelNoiseRow({ owner }: { owner: string }) {
  const share = useStore((state) => state.network.labelNoise ?? 0);
  const isOfClasses = useStore((state) => splitOf(state)?.task.kind === "classification");
  if (!isOfClasses) return null;
  return (
    <ValueRow
      label="label noise %"
      owner={owner}
      meaning="Percentage of the training labels that are replaced by another class. Test labels stay as they are."
      quantity={labelNoiseQuantity}
      value={inPercent(share)}
      standard={0}
      isSet={share > 0}
      onChange={setLabelNoise}
      onReset={resetLabelNoise}
    />
  );
}

function SplitRow({ owner }: { owner: string }) {
  const split = useStore((state) => state.network.split);
  return (
    <ValueRow
      label="training %"
      owner={owner}
      meaning="Percentage of the samples used for training; the rest are used for testing."
      quantity={splitQuantity}
      value={inPercent(split)}
      standard={inPercent(defaultNetworkSpec.split)}
      isSet={split !== defaultNetworkSpec.split}
      onChange={setPercent}
      onReset={resetPercent}
    />
  );
}

/** Returns a share in per cent, without rounding errors of binary fractions. */
const inPercent = (part: number): number => Number((100 * part).toPrecision(12));

const taking = (change: (value: number) => void) => (value: number) => {
  change(value);
  return null;
};
const setSamples = taking((samples) => setNetwork({ samples }));
const setNoise = taking((noise) => setNetwork({ noise }));
const setPercent = taking((value) => setNetwork({ split: value / 100 }));
const setLabelNoise = taking((value) => setOptional("labelNoise", value === 0 ? undefined : value / 100));
const resetLabelNoise = () => setLabelNoise(0);
const resetSamples = () => setSamples(defaultNetworkSpec.samples);
const resetNoise = () => setNoise(defaultNetworkSpec.noise);
const resetPercent = () => setPercent(inPercent(defaultNetworkSpec.split));

/** Lists cautions about the training part: columns and targets that do not vary. */
function Cautions() {
  const split = useStore(splitOf);
  const cautions = split ? cautionsAbout(split) : [];
  if (cautions.length === 0) return null;
  return (
    <ul className={styles.cautions}>
      {cautions.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  );
}
