import { useState } from "react";
import { activationOfEach } from "../../../experiment/index.ts";
import { say } from "../../../words/say.ts";
import { setNetwork } from "../../actions/network-actions.ts";
import { ChoiceRow } from "./ChoiceRow.tsx";
import { withActivation } from "./layers.ts";
import { activationNames } from "./names.ts";

/** The choice that is no activation's id: ids have no spaces. */
const byLayer = "one a layer";

interface ActivationRowsProps {
  readonly hidden: readonly number[];
  readonly activation: string;
}

/** Sets the activation of all hidden layers, or that of each. */
export function ActivationRows({ hidden, activation }: ActivationRowsProps) {
  const [wanted, setWanted] = useState(false);
  const isMixed = activation.includes("-");
  const each = (wanted || isMixed) && hidden.length > 1;
  const meaning = say("The function that a hidden unit applies to the weighted sum of its inputs.");
  const names = activationNames();
  const choose = (value: string) => {
    setWanted(value === byLayer);
    if (value !== byLayer) setNetwork({ activation: value });
  };
  return (
    <>
      <ChoiceRow
        label={say("activation")}
        meaning={meaning}
        value={each ? byLayer : activation}
        options={hidden.length > 1 ? [...names, { value: byLayer, text: say("one for each layer") }] : names}
        onChange={choose}
      />
      {each &&
        activationOfEach(activation, hidden.length).map((id, layer) => (
          <ChoiceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is identified by its index
            key={layer}
            label={say("hidden layer {layer}", { layer: layer + 1 })}
            meaning={meaning}
            value={id}
            options={names}
            onChange={(name) =>
              setNetwork({ activation: withActivation({ hidden, activation }, layer, name) })
            }
          />
        ))}
    </>
  );
}
