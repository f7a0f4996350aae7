import type { PlaneChoice } from "../../../plot/network/plane.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { say } from "../../../words/say.ts";
import { ViewSwitch } from "../../landscape/ViewSwitch.tsx";
import { ContenderSwitch } from "../../stage/ContenderSwitch.tsx";
import { useStore } from "../../state/store.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Select } from "../../ui/Select.tsx";
import type { SceneOptions } from "./network-scene.ts";
import styles from "./network-stage.module.css";

interface Props {
  setting: Setting;
  choice: PlaneChoice;
  onChoice: (choice: PlaneChoice) => void;
  options: SceneOptions;
  onOptions: (options: SceneOptions) => void;
}

/** Selects the networks shown, the plane, and what is drawn on it. */
export function StageBar({ setting, choice, onChoice, options, onOptions }: Props) {
  const { digits, split, plane, reading } = setting;
  const several = useStore((state) => state.network.contenders.length > 1);
  const overlays = plane.curve || reading !== "values";
  return (
    <div className={styles.bar}>
      <ViewSwitch />
      {several && options.alone && (
        <ContenderSwitch
          legend={say("Networks shown")}
          onAll={() => onOptions({ ...options, alone: false })}
        />
      )}
      {several && options.alone && overlays && !options.digits && (
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={options.all}
          onClick={() => onOptions({ ...options, all: !options.all })}
        >
          {say(plane.curve ? "All curves" : "All boundaries")}
        </button>
      )}
      {digits && <DigitsOrPlane options={options} onOptions={onOptions} />}
      {split.features.length > 2 && !options.digits && (
        <PlaneSelects features={split.features} choice={choice} onChoice={onChoice} />
      )}
    </div>
  );
}

const digitsOrPlane = [
  { value: true, text: "Digits" },
  { value: false, text: "Plane" },
] as const;

function DigitsOrPlane({ options, onOptions }: Pick<Props, "options" | "onOptions">) {
  return (
    <SegmentedControl
      legend={say("View of the digits")}
      segments={digitsOrPlane.map(({ value, text }) => ({ value, text: say(text) }))}
      value={options.digits}
      onChange={(digits) => onOptions({ ...options, digits })}
    />
  );
}

/** Selects the plane: the principal components, or two inputs. */
function PlaneSelects({
  features,
  choice,
  onChoice,
}: Pick<Props, "choice" | "onChoice"> & { features: readonly string[] }) {
  const named = features.map((text, f) => ({ value: String(f), text }));
  const across = choice.kind === "features" ? choice.across : -1;
  const up = choice.kind === "features" ? choice.up : -1;
  const onAcross = (value: string) => {
    const f = Number(value);
    if (f < 0) onChoice({ kind: "components" });
    else onChoice({ kind: "features", across: f, up: up < 0 || up === f ? (f === 0 ? 1 : 0) : up });
  };
  return (
    <>
      <Select
        label={say("Plane: principal components, or the input across")}
        className={styles.select}
        value={String(across)}
        options={[{ value: "-1", text: say("Principal components") }, ...named]}
        onChange={onAcross}
      />
      {choice.kind === "features" && (
        <Select
          label={say("Input upwards")}
          className={styles.select}
          value={String(up)}
          options={named.filter((_, f) => f !== across)}
          onChange={(value) => onChoice({ kind: "features", across, up: Number(value) })}
        />
      )}
    </>
  );
}
