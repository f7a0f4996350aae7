import { type Finding, topics } from "./finding.ts";

const files = import.meta.glob<Finding>("./catalog/*.ts", { eager: true, import: "default" });

/** The order within the topics: what a learner meets first. A finding that is not named here comes after these. */
const order = [
  "catapult",
  "edge-of-stability",
  "warmup",
  "momentum-forms",
  "bias-correction",
  "adam-regimes",
  "adam-spikes",
  "rotation",
  "block-curvature",
  "rare-classes",
  "muon-memory",
  "l2-and-decay",
  "noise-floor",
  "river-valley",
  "cooldown",
  "weight-average",
  "critical-batch",
  "beta2-samples",
  "network-edge",
  "adam-edge",
  "sgd-below-edge",
  "grokking",
  "width-transfer",
  "double-descent",
];

const place = ({ id }: Finding): number => {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
};

const topicOf = ({ topic }: Finding): number => topics.findIndex(({ id }) => id === topic);

/** Findings by id, one for each file in `catalog/`. */
export const findings: ReadonlyMap<string, Finding> = new Map(
  Object.values(files)
    .sort((a, b) => topicOf(a) - topicOf(b) || place(a) - place(b))
    .map((finding) => [finding.id, finding]),
);
