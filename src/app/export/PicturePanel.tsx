import { useEffect, useState } from "react";
import { say, translated } from "../../words/say.ts";
import { Option } from "../share/Option.tsx";
import share from "../share/share.module.css";
import { currentSpec, useSpec } from "../state/store.ts";
import buttons from "../ui/buttons.module.css";
import { Select } from "../ui/Select.tsx";
import { drawPicture } from "./draw.ts";
import styles from "./export.module.css";
import { FigureFields } from "./FigureFields.tsx";
import { setFigure, useFigureOptions } from "./figure-options.ts";
import { JobBar } from "./JobBar.tsx";
import { type Progress, useJob } from "./job.ts";
import { pngOf } from "./raster.ts";
import { fileName, save, sizeInWords } from "./save.ts";

const moments = [
  { value: "end", text: "At the end" },
  { value: "cursor", text: "At the cursor" },
] as const;

const scales = ["1", "2", "3"];

/** Exports the race as a picture. */
export default function PicturePanel() {
  const job = useJob();
  const { at, scale, withStep } = useFigureOptions();
  return (
    <>
      <FigureFields>
        <Option label={say("Moment")}>
          <Select
            label={say("Moment")}
            value={at}
            options={moments.map(({ value, text }) => ({ value, text: say(text) }))}
            onChange={(value) => setFigure({ at: value })}
          />
        </Option>
        <Option label="PNG">
          <Select
            label={say("Pixels of the PNG")}
            value={String(scale)}
            options={scales.map((value) => ({ value, text: say("{scale} × as fine", { scale: value }) }))}
            onChange={(value) => setFigure({ scale: Number(value) })}
          />
        </Option>
        <label className={share.check}>
          <input
            type="checkbox"
            checked={withStep}
            onChange={(event) => setFigure({ withStep: event.target.checked })}
          />
          {say("With the step in numbers")}
        </label>
      </FigureFields>
      <Preview />
      <div className={styles.buttons}>
        <button type="button" className={buttons.primary} onClick={() => job.run(savePng)}>
          {say("Download PNG")}
        </button>
        <button type="button" className={buttons.primary} onClick={() => job.run(saveSvg)}>
          {say("Download SVG")}
        </button>
        <button type="button" className={buttons.button} onClick={() => job.run(copyPng)}>
          {say("Copy image")}
        </button>
      </div>
      <JobBar job={job} />
    </>
  );
}

async function png(progress: Progress): Promise<Blob> {
  const svg = await drawPicture(progress);
  progress.tell(say("Drawing"), 0.5);
  const { width, height, scale } = useFigureOptions.getState();
  return pngOf(svg, width, height, scale);
}

async function savePng(progress: Progress): Promise<string> {
  const blob = await png(progress);
  progress.signal.throwIfAborted();
  return saved(blob, "png");
}

async function saveSvg(progress: Progress): Promise<string> {
  return saved(new Blob([await drawPicture(progress)], { type: "image/svg+xml" }), "svg");
}

function saved(blob: Blob, ending: string): string {
  const name = fileName(currentSpec(), ending);
  save(blob, name);
  return `${name}, ${sizeInWords(blob.size)}.`;
}

/** Copies the PNG. The clipboard gets a promise, since `write` must be called while the press is recent. */
async function copyPng(progress: Progress): Promise<string> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png(progress) })]);
  } catch (error) {
    progress.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(say("The browser could not copy the image ({why}). Download it instead.", { why }));
  }
  return say("Image copied.");
}

/** CSS pixels of the preview's height at most. */
const highest = 340;

/** Milliseconds without a change before the preview is drawn again. */
const settling = 150;

function Preview() {
  const { state, run } = useJob();
  const options = useFigureOptions();
  const spec = useSpec();
  const [address, setAddress] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is read when it is drawn.
  useEffect(() => {
    const timer = setTimeout(
      () =>
        run(async (progress) => {
          const svg = await drawPicture(progress);
          progress.signal.throwIfAborted();
          setAddress(URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
          return "";
        }),
      settling,
    );
    return () => clearTimeout(timer);
  }, [options, spec, run]);
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  if (state.kind === "failed") return <p className={styles.failure}>{translated(state.why)}</p>;
  const { width, height } = options;
  return (
    // It has the picture's shape from the start, so that nothing moves when the picture arrives.
    <div
      className={styles.picture}
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, ${(highest * width) / height}px)` }}
    >
      {address ? (
        <img src={address} alt={say("Preview")} />
      ) : (
        state.kind === "running" && (
          <p>{say("{what}, {share} %", { what: state.what, share: Math.round(100 * state.share) })}</p>
        )
      )}
    </div>
  );
}
