import { filmLimits } from "../app/export/film.ts";
import { mostRuns } from "../app/own-run/actions.ts";
import { heights } from "../app/share/frame-options.ts";
import { csvLimits } from "../datasets/csv/limits.ts";
import { sampleLimits } from "../datasets/definition.ts";
import { longestName } from "../datasets/outside-name.ts";
import { longestNumber } from "../experiment/decimal.ts";
import { fileLimit, maxLevels } from "../experiment/file/read-json.ts";
import { cellsRange, limits, mostAxes, networkRanges, ranges, surfaceRanges } from "../experiment/index.ts";
import { longestLink } from "../experiment/link/letters.ts";
import { linkLimits, mostRead } from "../experiment/link/link.ts";
import { runLimits } from "../experiment/own-run/own-run.ts";
import { shardLimits } from "../experiment/sweep/shard/read-shard.ts";
import { derivativeNodes, typedLimits } from "../lang/read/limits.ts";
import { networkLimits } from "../network/index.ts";
import { longestRecord } from "../worker/shard/record.ts";
import { table } from "./markdown.ts";

/** A limit of what comes from outside, which is checked before the work that it bounds. */
export interface Limit {
  readonly of: string;
  /** The most that is taken, in words, written from the constant. */
  readonly most: string;
  /** The treatment of more. */
  readonly beyond: string;
  /** The file that defines it, from the project's folder. */
  readonly defined: string;
}

const count = (value: number): string => value.toLocaleString("en");
const megabytes = (bytes: number): string => `${count(bytes / 1e6)} MB`;
const between = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${count(min)} to ${count(max)}`;

const defaultUsed = "Its default is used, and a notice names what is permitted.";
const nearestUsed = "The nearest permitted number is used, and a notice says so.";
const ignored = "The rest is ignored, and one notice says how many.";
const refused = "The text is refused with the limit and the number found; the last valid one stays.";
const fileRefused = "The file is refused with the reason, and nothing changes.";

const link = "src/experiment/link/link.ts";
const own = "src/experiment/limits.ts";
const spec = "src/experiment/spec.ts";
const network = "src/experiment/network/spec.ts";
const typed = "src/lang/read/limits.ts";
const csv = "src/datasets/csv/limits.ts";
const run = "src/experiment/own-run/own-run.ts";

/** All limits, by where what they bound comes from. */
export const limitsBySource: Readonly<Record<string, readonly Limit[]>> = {
  Links: [
    {
      of: "characters of a link, an encoded letter counted once",
      most: count(limits.hash),
      beyond: "The default experiment is shown, and a notice says so.",
      defined: own,
    },
    { of: "parts of a link", most: count(linkLimits.keys), beyond: ignored, defined: link },
    { of: "parts of a value, between commas", most: count(linkLimits.parts), beyond: ignored, defined: link },
    ...[...mostRead].map(([key, most]) => ({
      of: `times that \`${key}=\` stands`,
      most: count(most),
      beyond: ignored,
      defined: link,
    })),
    {
      of: "notices of one link",
      most: count(linkLimits.problems),
      beyond: "A last notice says that there are more.",
      defined: link,
    },
    {
      of: "characters of a number",
      most: count(longestNumber),
      beyond: defaultUsed,
      defined: "src/experiment/decimal.ts",
    },
    {
      of: "characters of a data set’s name",
      most: count(longestName),
      beyond: "The name is cut, with an ellipsis.",
      defined: "src/datasets/outside-name.ts",
    },
  ],
  Experiments: [
    { of: "contenders", most: count(limits.contenders), beyond: ignored, defined: own },
    { of: "changes on the way", most: count(limits.edits), beyond: ignored, defined: own },
    { of: "steps", most: count(ranges.steps.max), beyond: nearestUsed, defined: spec },
    {
      of: "seeds that are run",
      most: `${ranges.seeds.max}, fewer in a large experiment`,
      beyond: nearestUsed,
      defined: spec,
    },
    {
      of: "coordinates of a start",
      most: between(surfaceRanges.coordinate),
      beyond: defaultUsed,
      defined: "src/experiment/surface/spec.ts",
    },
    {
      of: "noise, tolerance",
      most: count(surfaceRanges.noise.max),
      beyond: defaultUsed,
      defined: "src/experiment/surface/spec.ts",
    },
    {
      of: "hidden layers of a network",
      most: count(networkRanges.hiddenLayers.max),
      beyond: defaultUsed,
      defined: network,
    },
    { of: "units of a layer", most: count(networkRanges.units.max), beyond: defaultUsed, defined: network },
    {
      of: "weights between hidden layers",
      most: count(networkRanges.hiddenWeights.max),
      beyond: defaultUsed,
      defined: network,
    },
    { of: "samples of a batch", most: count(networkRanges.batch.max), beyond: nearestUsed, defined: network },
    { of: "samples that are generated", most: between(sampleLimits), beyond: nearestUsed, defined: network },
    {
      of: "cells along an axis of a map",
      most: count(cellsRange.max),
      beyond: nearestUsed,
      defined: "src/experiment/sweep/map-spec.ts",
    },
    {
      of: "axes of a map",
      most: `${mostAxes.alone}, ${mostAxes.compared} where two contenders are compared`,
      beyond: "The axis is left out, and a notice says so.",
      defined: "src/experiment/sweep/map-spec.ts",
    },
    {
      of: "layers and units of `MLP`, inputs, outputs",
      most: `${networkLimits.hiddenLayers}, ${networkLimits.units}, ${networkLimits.inputs}, ${networkLimits.outputs}`,
      beyond: "The library throws a `RangeError`.",
      defined: "src/network/options.ts",
    },
  ],
  "Formulas, rules and schedules": [
    { of: "characters", most: count(typedLimits.length), beyond: refused, defined: typed },
    {
      of: "numbers, names, operators and calls",
      most: count(typedLimits.nodes),
      beyond: refused,
      defined: typed,
    },
    { of: "levels of nesting", most: count(typedLimits.depth), beyond: refused, defined: typed },
    {
      of: "nodes of the derivatives that are built",
      most: count(derivativeNodes),
      beyond: "The formula is refused as too long for its derivatives; without second ones it still runs.",
      defined: typed,
    },
  ],
  "CSV files": [
    { of: "bytes", most: megabytes(csvLimits.bytes), beyond: fileRefused, defined: csv },
    {
      of: "rows",
      most: count(csvLimits.rows),
      beyond: "Rows are taken evenly, and a note says how many.",
      defined: csv,
    },
    {
      of: "columns, the target’s included",
      most: count(csvLimits.columns),
      beyond: fileRefused,
      defined: csv,
    },
    {
      of: "classes, and different words of a column",
      most: count(csvLimits.classes),
      beyond: "The column is left out or refused, with the reason.",
      defined: csv,
    },
  ],
  "JSON files": [
    {
      of: "bytes",
      most: megabytes(fileLimit),
      beyond: "The experiment is read without its numbers; where that cannot be, the file is refused.",
      defined: "src/experiment/file/read-json.ts",
    },
    {
      of: "levels of nesting",
      most: count(maxLevels),
      beyond: fileRefused,
      defined: "src/experiment/file/read-json.ts",
    },
    { of: "bytes of a recorded run", most: megabytes(runLimits.bytes), beyond: fileRefused, defined: run },
    { of: "steps of a recorded run", most: count(runLimits.points), beyond: fileRefused, defined: run },
    {
      of: "columns and rows of its grid",
      most: between({ min: runLimits.side[0], max: runLimits.side[1] }),
      beyond: fileRefused,
      defined: run,
    },
    {
      of: "recorded runs at once",
      most: count(mostRuns),
      beyond: fileRefused,
      defined: "src/app/own-run/actions.ts",
    },
  ],
  "Computed maps": [
    {
      of: "bytes of the file, for each cell on average",
      most: count(shardLimits.onAverage),
      beyond: fileRefused,
      defined: "src/experiment/sweep/shard/read-shard.ts",
    },
    {
      of: "characters of a line",
      most: count(shardLimits.line),
      beyond: fileRefused,
      defined: "src/experiment/sweep/shard/read-shard.ts",
    },
    {
      of: "bytes of the record beside it",
      most: megabytes(longestRecord),
      beyond: fileRefused,
      defined: "src/worker/shard/record.ts",
    },
  ],
  "Messages of the page around an embed": [
    {
      of: "characters of a text",
      most: count(longestLink),
      beyond: "The message is ignored.",
      defined: "src/experiment/link/letters.ts",
    },
    {
      of: "height of a frame in pixels",
      most: between(heights),
      beyond: "The nearest permitted height is used.",
      defined: "src/app/share/frame-options.ts",
    },
  ],
  Export: [
    {
      of: "pictures of a film",
      most: count(filmLimits.frames),
      beyond: "The dialog says so and offers a shorter film.",
      defined: "src/app/export/film.ts",
    },
    {
      of: "pixels of a GIF, all pictures together",
      most: count(filmLimits.gifPixels),
      beyond: "The dialog says so and offers a smaller one.",
      defined: "src/app/export/film.ts",
    },
  ],
};

/** Returns the page of all limits, in Markdown. */
export function limitsPage(): string {
  const parts = Object.entries(limitsBySource).map(([source, rows]) => {
    const cells = rows.map(({ of, most, beyond, defined }) => [of, most, beyond, `\`${defined}\``]);
    return `## ${source}\n\n${table(["limit of", "at most", "beyond it", "defined in"], cells)}`;
  });
  return `${start}\n\n${parts.join("\n\n")}\n`;
}

const start = `# Limits

Everything that comes from outside is measured before anything is computed from it. This page has every limit and what
is said beyond it. It is written from the constants: \`npx vitest run src/docs/limits.test.ts -u\`.`;
