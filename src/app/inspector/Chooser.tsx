import type { ProblemTensor } from "../../problems/index.ts";
import { say } from "../../words/say.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { Select } from "../ui/Select.tsx";
import styles from "./inspector.module.css";
import { chooseParameter, chooseWeight, useInspector, type WeightChoice } from "./inspector-state.ts";
import { indexLabel, indexName, indexOf, type ParameterChoice } from "./parameter.ts";

const coordinates = [
  { value: 0, text: "x", title: "The numbers of x" },
  { value: 1, text: "y", title: "The numbers of y" },
] as const;

/** Switches between x and y. */
export function CoordinateChooser() {
  const coordinate = useInspector((state) => state.coordinate);
  return (
    <SegmentedControl
      legend={say("Coordinate")}
      segments={coordinates.map(({ title, ...one }) => ({ ...one, title: say(title) }))}
      value={coordinate}
      onChange={(value) => useInspector.setState({ coordinate: value })}
    />
  );
}

/** Chooses a weight of a network by layer and units. @param sizes the units of each layer, inputs first */
export function WeightChooser({
  weight,
  sizes,
  hasBias,
}: {
  readonly weight: WeightChoice;
  readonly sizes: readonly number[];
  readonly hasBias: boolean;
}) {
  const choose = (change: Partial<WeightChoice>) => chooseWeight({ ...weight, ...change });
  return (
    <div className={styles.weight}>
      <Select
        label={say("Layer")}
        value={String(weight.layer)}
        options={numbered(sizes.length - 1, (i) => say("layer {layer}", { layer: i + 1 }), 1)}
        onChange={(layer) => choose({ layer: Number(layer), to: 0, from: 0 })}
      />
      <Select
        label={say("Unit of the layer")}
        value={String(weight.to)}
        options={numbered(sizes[weight.layer], (i) => say("unit {unit}", { unit: i + 1 }))}
        onChange={(to) => choose({ to: Number(to) })}
      />
      <Select
        label={say(
          hasBias ? "Unit that the weight comes from, or the bias" : "Unit that the weight comes from",
        )}
        value={String(weight.from)}
        options={[
          ...numbered(sizes[weight.layer - 1], (i) =>
            weight.layer === 1 ? say("input {input}", { input: i + 1 }) : say("from {unit}", { unit: i + 1 }),
          ),
          ...(hasBias ? [{ value: "-1", text: say("bias") }] : []),
        ]}
        onChange={(from) => choose({ from: Number(from) })}
      />
    </div>
  );
}

/** Chooses a parameter of a problem by its tensor and its indices. */
export function ParameterChooser({
  parameter,
  tensors,
}: {
  readonly parameter: ParameterChoice;
  readonly tensors: readonly ProblemTensor[];
}) {
  const tensor = tensors[parameter.tensor];
  const choose = (chosen: ProblemTensor, indices: readonly number[]) =>
    chooseParameter(indexOf(chosen, indices));
  return (
    <div className={styles.weight}>
      {tensors.length > 1 && (
        <Select
          label={say("Tensor")}
          value={String(parameter.tensor)}
          options={tensors.map(({ name }, i) => ({ value: String(i), text: name }))}
          onChange={(i) => choose(tensors[Number(i)], [])}
        />
      )}
      {tensor.shape.map((size, d) => {
        const name = indexName(d, tensor.shape.length);
        return (
          <Select
            key={name}
            label={indexLabel(d, tensor)}
            value={String(parameter.indices[d])}
            options={numbered(size, (i) => `${name} ${i + 1}`)}
            onChange={(i) => choose(tensor, parameter.indices.with(d, Number(i)))}
          />
        );
      })}
    </div>
  );
}

const numbered = (count: number, text: (i: number) => string, first = 0) =>
  Array.from({ length: count }, (_, i) => ({ value: String(i + first), text: text(i) }));
