import { networkRanges, ranges } from "../../../experiment/index.ts";
import { say } from "../../../words/say.ts";
import { setSeed, setSteps } from "../../actions/actions.ts";
import { setBatch } from "../../actions/network-actions.ts";
import { splitOf } from "../../player/split.ts";
import { SeedsRow } from "../../seeds/SeedsRow.tsx";
import { useStore } from "../../state/store.ts";
import buttons from "../../ui/buttons.module.css";
import { NumberRow } from "../../ui/values/NumberRow.tsx";
import { epochsInWords } from "./epochs.ts";
import styles from "./NetworkPanel.module.css";
import { PrecisionRow } from "./PrecisionRow.tsx";

/** Sets the batch size, the number of steps and the seed, and says how many epochs that makes. */
export function TrainingFields() {
  const network = useStore((state) => state.network);
  const { batch, batchTo, steps, seed } = network;
  const samples = useStore((state) => splitOf(state)?.train.count ?? null);
  return (
    <>
      <BatchRow batch={batch} to={batchTo} samples={samples} />
      <NumberRow
        label={say("steps")}
        meaning={say("Training ends after this many steps.")}
        value={steps}
        range={ranges.steps}
        unit={100}
        onChange={setSteps}
      />
      {samples !== null && <p className={styles.epochs}>{epochsInWords(samples, network)}</p>}
      <NumberRow
        label={say("seed")}
        meaning={say(
          "Determines the samples, the split, the initial weights and the batches. They are the same for all contenders.",
        )}
        value={seed}
        range={ranges.seed}
        unit={1}
        onChange={setSeed}
      />
      <SeedsRow />
      <PrecisionRow />
    </>
  );
}

/** Samples of a step that a button offers between 1 and all. */
const usualBatch = 32;

/** @param samples number of samples in the training part; null if the table is not loaded */
function BatchRow({
  batch,
  to,
  samples,
}: {
  readonly batch: number;
  readonly to: number | undefined;
  readonly samples: number | null;
}) {
  const most = samples ?? networkRanges.batch.max;
  const all = batch === 0 || batch >= most;
  return (
    <>
      <NumberRow
        label={say("batch size")}
        meaning={say("Samples per step. Fewer samples make a step cheaper and noisier.")}
        value={all ? most : batch}
        range={{ min: 1, max: most, whole: true }}
        unit={1}
        onChange={(size) => setBatch(size === most ? 0 : size, to)}
      />
      {!all && (
        <NumberRow
          label={say("grows to")}
          meaning={say(
            "The batch size of the last steps. It doubles up to there, at equal intervals of steps.",
          )}
          value={Math.min(to ?? batch, most)}
          range={{ min: 1, max: most, whole: true }}
          unit={1}
          onChange={(size) => setBatch(batch, size)}
        />
      )}
      <div className={styles.batches}>
        {[1, usualBatch, 0].map((size) => (
          <button
            key={size}
            type="button"
            className={buttons.button}
            aria-pressed={size === 0 ? all : size === batch && !all}
            aria-label={
              size === 0
                ? say("All samples per step")
                : say("{size} {size:sample|samples} per step", { size })
            }
            onClick={() => setBatch(size, to)}
          >
            {size === 0 ? say("all") : size}
          </button>
        ))}
      </div>
    </>
  );
}
