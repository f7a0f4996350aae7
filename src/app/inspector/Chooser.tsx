import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { Select } from "../ui/Select.tsx";
import styles from "./inspector.module.css";
import { chooseWeight, useInspector, type WeightChoice } from "./inspector-state.ts";

const coordinates = [
  { value: 0, text: "x", title: "The numbers of x" },
  { value: 1, text: "y", title: "The numbers of y" },
] as const;

/** Switches between x and y. */
export function CoordinateChooser() {
  const coordinate = useInspector((state) => state.coordinate);
  return (
    <SegmentedControl
      legend="Coordinate"
      segments={coordinates}
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
        label="Layer"
        value={String(weight.layer)}
        options={numbered(sizes.length - 1, (i) => `layer ${i + 1}`, 1)}
        onChange={(layer) => choose({ layer: Number(layer), to: 0, from: 0 })}
      />
      <Select
        label="Unit of the layer"
        value={String(weight.to)}
        options={numbered(sizes[weight.layer], (i) => `unit ${i + 1}`)}
        onChange={(to) => choose({ to: Number(to) })}
      />
      <Select
        label={hasBias ? "Unit that the weight comes from, or the bias" : "Unit that the weight comes from"}
        value={String(weight.from)}
        options={[
          ...numbered(sizes[weight.layer - 1], (i) =>
            weight.layer === 1 ? `input ${i + 1}` : `from ${i + 1}`,
          ),
          ...(hasBias ? [{ value: "-1", text: "bias" }] : []),
        ]}
        onChange={(from) => choose({ from: Number(from) })}
      />
    </div>
  );
}

const numbered = (count: number, text: (i: number) => string, first = 0) =>
  Array.from({ length: count }, (_, i) => ({ value: String(i + first), text: text(i) }));
