import { datasets, type Table } from "../../datasets/index.ts";
import { type DataChoice, type NetworkSpec, shapeOf, standardLoss } from "../../experiment/index.ts";

/** Training on other data, with the hidden layers and the loss that suit them. */
export function withData(spec: NetworkSpec, data: DataChoice, own: Table | null): NetworkSpec {
  const dataset = data.kind === "builtin" ? datasets.get(data.id) : undefined;
  if (dataset) return { ...spec, data, hidden: dataset.hidden, loss: standardLoss(dataset.shape) };
  return own ? { ...spec, data, loss: standardLoss(shapeOf(own)) } : { ...spec, data };
}
