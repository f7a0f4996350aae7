import { type DatasetDefinition, sampleLimits, type Table } from "../../datasets/index.ts";
import { decode, defaultNetworkSpec, layerSizes, standardLoss } from "../../experiment/index.ts";
import { Random } from "../../random/random.ts";
import { demo } from "../demo.ts";
import { code, page, plain, table } from "../markdown.ts";
import { source } from "../source.ts";
import type { Page } from "./page.ts";

/** Steps of a race: enough to distinguish contenders, and far fewer than a link's default, as a build runs all races. */
const steps = 200;

export function datasetPage(dataset: DatasetDefinition): Page {
  const { id, name, teaches, attribution } = dataset;
  const path = `datasets/${id}`;
  const { spec } = decode(`data=${id}&steps=${steps}`);
  const { text, posters } = demo(path, spec);
  return {
    path,
    title: name,
    posters,
    text: page(
      { title: name, description: `${name}, a data set: ${teaches}.` },
      `${plain(teaches.charAt(0).toUpperCase() + teaches.slice(1))}.`,
      text,
      "## What is in it",
      contents(dataset),
      "## Source",
      attribution === null
        ? "A generator of Downhill. Equal settings and an equal seed give equal samples, in every browser."
        : `${source(attribution)}. The numbers are those of the source, in the units in which they were measured.`,
    ),
  };
}

function contents(dataset: DatasetDefinition): string {
  const { id, shape, generated, hidden } = dataset;
  const sample = dataset.table({ samples: defaultNetworkSpec.samples, noise: 0, random: new Random(1) });
  const loss = standardLoss(shape);
  const { min, max } = sampleLimits;
  return table(
    ["", ""],
    [
      ["in a link", code(`data=${id}`)],
      [
        "samples",
        generated
          ? `${min} to ${max}, set by \`samples=\`; ${defaultNetworkSpec.samples} where a link does not`
          : String(sample.rows),
      ],
      [`inputs (${shape.inputs})`, plain(shortened(sample.features))],
      ["target", target(sample)],
      ["first network", `${code(layerSizes({ hidden, loss }, shape).join("-"))}, loss ${code(loss)}`],
      ...(generated
        ? [["noise", `0 to 1, set by \`noise=\`; ${defaultNetworkSpec.noise} where a link does not`]]
        : []),
    ],
  );
}

function target({ target, task }: Table): string {
  if (task.kind === "regression") return `${plain(target)}, a number`;
  return `${plain(target)}, ${task.classes.length} classes: ${plain(shortened(task.classes))}`;
}

/** Joins names, with only the first and the last of many, as of pixels. */
const shortened = (names: readonly string[]): string =>
  names.length > 32 ? `${names.slice(0, 3).join(", ")}, …, ${names[names.length - 1]}` : names.join(", ");
