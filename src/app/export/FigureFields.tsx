import type { ReactNode } from "react";
import { sides } from "../../figure/options.ts";
import { figureTitle } from "../../plot/title.ts";
import { inEnglish, say } from "../../words/say.ts";
import { useCoached } from "../contenders/coached.ts";
import { Option } from "../share/Option.tsx";
import styles from "../share/share.module.css";
import { useSpec } from "../state/store.ts";
import { Select } from "../ui/Select.tsx";
import { UnitField } from "../ui/values/UnitField.tsx";
import {
  setFigure,
  useFigureOptions,
  useWithArrows,
  useWithCentral,
  useWithFlow,
  useWithSpace,
} from "./figure-options.ts";

const presets = [
  ["1200×630", "1200 × 630, link card"],
  ["1600×900", "1600 × 900, slide"],
  ["800×600", "800 × 600, page"],
  ["640×480", "640 × 480, column"],
  ["1080×1080", "1080 × 1080, square"],
] as const;

const parts = [
  { value: "both", text: "Stage and charts" },
  { value: "stage", text: "Stage" },
  { value: "charts", text: "Charts" },
] as const;

const themes = [
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
] as const;

/** Shows the options that pictures and films have in common: content, colours, size, title and link. */
export function FigureFields({ children }: { readonly children: ReactNode }) {
  const { width, height, parts: shown, theme, title, withLink, withAdvice } = useFigureOptions();
  const hasAdvice = useCoached(({ sentences }) => sentences.size > 0);
  const withArrows = useWithArrows();
  const withSpace = useWithSpace();
  const withFlow = useWithFlow();
  const withCentral = useWithCentral();
  const hasFlows = useSpec((spec) => spec.kind !== "problem");
  const onSurface = useSpec((spec) => spec.kind === "surface");
  const usual = useSpec((spec) => inEnglish(() => figureTitle(spec)));
  const size = `${width}×${height}`;
  const own = { value: "own", text: say("Custom size") };
  return (
    <div className={styles.options}>
      <Option label={say("Shows")}>
        <Select
          label={say("Shows")}
          value={shown}
          options={parts.map(({ value, text }) => ({ value, text: say(text) }))}
          onChange={(value) => setFigure({ parts: value })}
        />
      </Option>
      <Option label={say("Colours")}>
        <Select
          label={say("Colours")}
          value={theme}
          options={themes.map(({ value, text }) => ({ value, text: say(text) }))}
          onChange={(value) => setFigure({ theme: value })}
        />
      </Option>
      <Option label={say("Size")}>
        <Select
          label={say("Size")}
          value={presets.some(([value]) => value === size) ? size : "own"}
          options={[...presets.map(([value, text]) => ({ value: value as string, text: say(text) })), own]}
          onChange={(value) => {
            const [w, h] = value.split("×").map(Number);
            if (w && h) setFigure({ width: w, height: h });
          }}
        />
      </Option>
      <Option label={say("Pixels")}>
        <span className={styles.pair}>
          <UnitField
            label={say("Width")}
            value={width}
            range={sides}
            unit={10}
            onChange={(value) => setFigure({ width: value })}
          />
          ×
          <UnitField
            label={say("Height")}
            value={height}
            range={sides}
            unit={10}
            onChange={(value) => setFigure({ height: value })}
          />
        </span>
      </Option>
      <Option label={say("Title")}>
        <input
          className={styles.field}
          type="text"
          aria-label={say("Title")}
          maxLength={200}
          value={title ?? usual}
          onChange={(event) => setFigure({ title: event.target.value })}
        />
      </Option>
      {children}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={withLink}
          onChange={(event) => setFigure({ withLink: event.target.checked })}
        />
        {say("With the link")}
      </label>
      {onSurface && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withSpace}
            onChange={(event) => setFigure({ withSpace: event.target.checked })}
          />
          {say("In 3D")}
        </label>
      )}
      {onSurface && !withSpace && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withArrows}
            onChange={(event) => setFigure({ withArrows: event.target.checked })}
          />
          {say("With arrows at the heads")}
        </label>
      )}
      {hasFlows && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withFlow}
            onChange={(event) => setFigure({ withFlow: event.target.checked })}
          />
          {say("With the gradient flow")}
        </label>
      )}
      {hasFlows && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withCentral}
            onChange={(event) => setFigure({ withCentral: event.target.checked })}
          />
          {say("With the central flow")}
        </label>
      )}
      {hasAdvice && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={withAdvice}
            onChange={(event) => setFigure({ withAdvice: event.target.checked })}
          />
          {say("With what the coach says")}
        </label>
      )}
    </div>
  );
}
