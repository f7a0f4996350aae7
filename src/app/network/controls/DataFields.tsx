import type { ReactNode } from "react";
import { type DatasetDefinition, datasets, type Task } from "../../../datasets/index.ts";
import { defaultNetworkSpec, networkRanges } from "../../../experiment/index.ts";
import { say, translated } from "../../../words/say.ts";
import { setNetwork, setOptional } from "../../actions/network-actions.ts";
import { ownTable } from "../../player/rows.ts";
import { splitOf } from "../../player/split.ts";
import { useStore } from "../../state/store.ts";
import buttons from "../../ui/buttons.module.css";
import { sayWith } from "../../ui/say-with.ts";
import { ValueRow } from "../../ui/values/ValueRow.tsx";
import { cautionsAbout } from "./cautions.ts";
import styles from "./NetworkPanel.module.css";
import { openCsv } from "./own-table/csv-window.ts";

/** Describes the data set, with its source, and sets its samples, its noise and its split. */
export function DataFields() {
  const data = useStore((state) => state.network.data);
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  const owner = dataset ? translated(dataset.name) : say("your table");
  return (
    <>
      {dataset ? <About dataset={dataset} /> : <AboutOwn name={data.kind === "own" ? data.name : ""} />}
      {dataset?.generated && <GeneratorRows owner={owner} />}
      <LabelNoiseRow owner={owner} />
      <SplitRow owner={owner} />
      <Cautions />
      <button type="button" className={`${buttons.quiet} ${styles.open}`} onClick={() => openCsv()}>
        {say("Open a CSV file…")}
      </button>
    </>
  );
}

function About({ dataset }: { dataset: DatasetDefinition }) {
  return (
    <div className={styles.about}>
      <p>
        <b>{translated(dataset.name)}</b>: {translated(dataset.teaches)}.
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
  const parts = {
    name: (
      <b>
        <bdi>{name || say("Your own table")}</bdi>
      </b>
    ),
    rows,
    target: <bdi>{target}</bdi>,
  };
  return (
    <div className={styles.about}>
      <p>{aboutTable(task, features, parts)}</p>
      <p className={styles.source}>{say("It stays on this machine.")}</p>
    </div>
  );
}

/** Says what is learned from a table. */
function aboutTable(
  task: Task,
  features: readonly string[],
  parts: Readonly<Record<"name" | "rows" | "target", ReactNode>>,
): ReactNode {
  const [feature] = features;
  if (task.kind === "regression")
    return features.length === 1
      ? sayWith("{name}: {rows} rows; {target}, a number, from {input}.", {
          ...parts,
          input: <bdi>{feature}</bdi>,
        })
      : sayWith("{name}: {rows} rows; {target}, a number, from {inputs} inputs.", {
          ...parts,
          inputs: features.length,
        });
  const classes = task.classes.length;
  return features.length === 1
    ? sayWith("{name}: {rows} rows; {target}, one of {classes} classes, from {input}.", {
        ...parts,
        classes,
        input: <bdi>{feature}</bdi>,
      })
    : sayWith("{name}: {rows} rows; {target}, one of {classes} classes, from {inputs} inputs.", {
        ...parts,
        classes,
        inputs: features.length,
      });
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
        label={say("samples")}
        owner={owner}
        meaning={say("Number of samples, for training and testing together.")}
        quantity={samplesQuantity}
        value={samples}
        standard={defaultNetworkSpec.samples}
        isSet={samples !== defaultNetworkSpec.samples}
        onChange={setSamples}
        onReset={resetSamples}
      />
      <ValueRow
        label={say("noise")}
        owner={owner}
        meaning={say("How far the samples are moved at random.")}
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
      label={say("label noise %")}
      owner={owner}
      meaning={say(
        "Percentage of the training labels that are replaced by another class. Test labels stay as they are.",
      )}
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
      label={say("training %")}
      owner={owner}
      meaning={say("Percentage of the samples used for training; the rest are used for testing.")}
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
