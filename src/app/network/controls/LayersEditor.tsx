import { useRef } from "react";
import { networkRanges } from "../../../experiment/index.ts";
import { say } from "../../../words/say.ts";
import { setNetwork } from "../../actions/network-actions.ts";
import buttons from "../../ui/buttons.module.css";
import { IconButton } from "../../ui/IconButton.tsx";
import * as icons from "../../ui/icons.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import styles from "./LayersEditor.module.css";
import { roomAfter, withLayer, withoutLayer, withUnits } from "./layers.ts";

interface LayersEditorProps {
  /** Number of units of each hidden layer. */
  readonly hidden: readonly number[];
  readonly activation: string;
  /** Sizes of all layers as text: "2–16–16–1". */
  readonly sizes: string;
}

/** Sets the number of hidden layers and their units. */
export function LayersEditor({ hidden, activation, sizes }: LayersEditorProps) {
  const editor = useRef<HTMLFieldSetElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const remove = (layer: number) => {
    // The button that has the focus disappears: the next one gets the focus, or the one that adds a layer.
    const others = editor.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    (others[layer + 1] ?? others[layer - 1] ?? add.current)?.focus();
    setNetwork(withoutLayer({ hidden, activation }, layer));
  };
  const full = roomAfter(hidden) < 1;
  return (
    <fieldset ref={editor} className={styles.editor}>
      <legend>
        {say("layers")} <output title={say("Units per layer, from inputs to outputs")}>{sizes}</output>
      </legend>
      {hidden.map((units, layer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is identified by its index
        <LayerRow key={layer} hidden={hidden} layer={layer} units={units} onRemove={() => remove(layer)} />
      ))}
      <button
        ref={add}
        type="button"
        className={`${buttons.quiet} ${styles.add}`}
        aria-disabled={full}
        title={
          full
            ? say("At most {layers} hidden layers, and {weights} weights between them.", {
                layers: networkRanges.hiddenLayers.max,
                weights: networkRanges.hiddenWeights.max,
              })
            : ""
        }
        onClick={() => full || setNetwork(withLayer({ hidden, activation }))}
      >
        {say("+ Add a hidden layer")}
      </button>
    </fieldset>
  );
}

interface LayerRowProps {
  readonly hidden: readonly number[];
  readonly layer: number;
  readonly units: number;
  readonly onRemove: () => void;
}

function LayerRow({ hidden, layer, units, onRemove }: LayerRowProps) {
  const { min, max } = networkRanges.units;
  const name = say("hidden layer {layer}", { layer: layer + 1 });
  const set = (count: number) => {
    const changed = withUnits(hidden, layer, count);
    if (changed[layer] !== units) setNetwork({ hidden: changed });
    return null;
  };
  const step = (from: number, direction: 1 | -1, large: boolean) =>
    Math.max(min, Math.min(max, from + direction * (large ? 10 : 1)));
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{name}</span>
      <IconButton
        label={say("Remove a unit, {layer}", { layer: name })}
        icon={icons.minus}
        look="bare"
        aria-disabled={units <= min}
        onClick={() => set(units - 1)}
      />
      <NumberField
        label={say("units, {layer}", { layer: name })}
        value={units}
        range={networkRanges.units}
        step={step}
        onCommit={set}
      />
      <IconButton
        label={say("Add a unit, {layer}", { layer: name })}
        icon={icons.plus}
        look="bare"
        aria-disabled={units >= max}
        onClick={() => set(units + 1)}
      />
      <IconButton
        label={say("Remove {name}", { name })}
        icon={icons.close}
        look="bare"
        data-remove=""
        onClick={onRemove}
      />
    </div>
  );
}
