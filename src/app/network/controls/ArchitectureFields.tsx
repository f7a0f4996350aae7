import {
  defaultNetworkSpec,
  layerSizes,
  lossesFor,
  networkRanges,
  shapeOf,
} from "../../../experiment/index.ts";
import { lossOf } from "../../../network/index.ts";
import { say } from "../../../words/say.ts";
import { setNetwork, setOptional } from "../../actions/network-actions.ts";
import { splitOf } from "../../player/split.ts";
import { useStore } from "../../state/store.ts";
import { ValueRow } from "../../ui/values/ValueRow.tsx";
import { ActivationRows } from "./ActivationRows.tsx";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { LayersEditor } from "./LayersEditor.tsx";
import { initializationNames, lossNames, saidChoice } from "./names.ts";

/** Sets the network that every contender trains: layers, activation, initialisation and loss. */
export function ArchitectureFields() {
  const { hidden, activation, bias, parametrization, initialization, scale, loss } = useStore(
    (state) => state.network,
  );
  const split = useStore(splitOf);
  const shape = split && shapeOf(split);
  const sizes = shape ? layerSizes({ hidden, loss }, shape) : ["?", ...hidden, "?"];
  const permitted = shape ? lossesFor(shape).values() : [lossOf(loss)];
  return (
    <>
      <LayersEditor hidden={hidden} activation={activation} sizes={sizes.join("–")} />
      <ActivationRows hidden={hidden} activation={activation} />
      <ChoiceRow
        label={say("biases")}
        meaning={say("The number that each unit adds to the weighted sum of its inputs.")}
        value={bias === false ? "none" : "one"}
        options={biasChoices.map(saidChoice)}
        onChange={(choice) => setOptional("bias", choice === "one" ? undefined : false)}
      />
      <ChoiceRow
        label={say("initialisation")}
        meaning={say("The distribution of the initial weights. All contenders start from the same weights.")}
        value={initialization}
        options={initializationNames.map(saidChoice)}
        onChange={(name) => setNetwork({ initialization: name })}
      />
      {initialization !== "zeros" && <ScaleRow scale={scale} />}
      <ChoiceRow
        label={say("parametrization")}
        meaning={say(
          "How initial weights and learning rates follow from the widths of layers. With µP the best learning rate hardly changes with the width.",
        )}
        value={parametrization ?? "standard"}
        options={parametrizations.map(saidChoice)}
        onChange={(choice) => setOptional("parametrization", choice === "mup" ? choice : undefined)}
      />
      <ChoiceRow
        label={say("loss")}
        meaning={say("The function that the training minimizes.")}
        value={loss}
        options={lossNames(permitted)}
        onChange={(name) => setNetwork({ loss: name })}
      />
    </>
  );
}

const biasChoices = [
  { value: "one", text: "one a unit" },
  { value: "none", text: "none" },
] as const;

const parametrizations = [
  { value: "standard", text: "standard" },
  { value: "mup", text: "µP (maximal update)" },
] as const;

const scaleQuantity = {
  scale: "log",
  range: networkRanges.scale,
  slider: { min: 0.01, max: 100 },
  default: 1,
} as const;

const setScale = (scale: number) => {
  setNetwork({ scale });
  return null;
};
const resetScale = () => setScale(defaultNetworkSpec.scale);

function ScaleRow({ scale }: { scale: number }) {
  return (
    <ValueRow
      label={say("scale")}
      owner={say("initialisation")}
      meaning={say("Multiplies the initial weights.")}
      quantity={scaleQuantity}
      value={scale}
      standard={defaultNetworkSpec.scale}
      isSet={scale !== defaultNetworkSpec.scale}
      onChange={setScale}
      onReset={resetScale}
    />
  );
}
