import fc from "fast-check";
import { isInRange, type Range } from "../../../optim/index.ts";
import { groupsIn, withoutGroup } from "../../groups.ts";
import {
  axisRanges,
  type Contender,
  definitionOf,
  type MapSpec,
  mapDefaults,
  type Spec,
} from "../../index.ts";
import { type Axis, axisScales, cellKinds, cellsOn, mostAxes } from "../map-spec.ts";

/** Generates maps of a spec as `decode` gives them: of one axis, of two or of many, or of two contenders. */
export const arbitraryMap = (spec: Spec): fc.Arbitrary<MapSpec> =>
  fc
    .shuffledSubarray([...spec.contenders], { minLength: 1 })
    .map((chosen) => chosen.slice(0, 2))
    .filter((runs) => namesOf(spec, runs).length > 0)
    .chain((runs) =>
      fc
        .shuffledSubarray([...namesOf(spec, runs)], { minLength: 1 })
        .map((names) => names.slice(0, runs.length > 1 ? mostAxes.compared : mostAxes.alone))
        .chain((names) => fc.tuple(...names.map((name) => axisOf(name, rangesOf(spec, runs, name)))))
        .chain((axes) =>
          fc.record({
            axes: fc.constant(axes),
            size: fc
              .tuple(fc.integer({ min: 1, max: 1024 }), fc.integer({ min: 1, max: 1024 }))
              .map(([width, height]) => [width, axes.length === 2 ? height : 1] as const),
            cell: fc.constantFrom(...cellKinds.filter((kind) => cellsOn(spec.kind).includes(kind))),
            below: fc.oneof(
              fc.constant(mapDefaults.below),
              fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
            ),
            slot: fc.constant(runs[0].slot),
            ...(runs.length > 1 ? { against: fc.constant(runs[1].slot) } : {}),
          }),
        ),
    )
    .map(({ below, ...map }) => (map.cell === "steps" ? { ...map, below } : map));

/** Returns the permitted values of all that can be an axis of a contender. */
function axesOf(spec: Spec, contender: Contender): ReadonlyMap<string, Range> {
  const { hyperparameters } = definitionOf(contender);
  const own = Object.entries(hyperparameters).map(([name, { range }]) => [name, range] as const);
  const grouped = groupsIn(contender.values).length > 0 ? Object.keys(contender.values) : [];
  const ofGroups = grouped
    .filter((name) => withoutGroup(name) !== name)
    .map((name) => [name, hyperparameters[withoutGroup(name)].range] as const);
  return new Map([...own, ...Object.entries(axisRanges(spec)), ...ofGroups]);
}

const namesOf = (spec: Spec, [first, ...others]: readonly Contender[]): readonly string[] =>
  [...axesOf(spec, first).keys()].filter((name) => others.every((other) => axesOf(spec, other).has(name)));

const rangesOf = (spec: Spec, runs: readonly Contender[], name: string): readonly Range[] =>
  runs.map((contender) => axesOf(spec, contender).get(name)!);

function axisOf(name: string, ranges: readonly Range[]): fc.Arbitrary<Axis> {
  const { min, max, openMin, openMax } = ranges[0];
  const value = ranges.some(({ whole }) => whole)
    ? fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) })
    : fc
        .double({ min, max, noNaN: true, minExcluded: openMin === true, maxExcluded: openMax === true })
        .map((one) => one + 0);
  const permitted = value.filter((one) => ranges.every((range) => isInRange(one, range)));
  return fc
    .record({
      name: fc.constant(name),
      from: permitted,
      to: permitted,
      scale: fc.constantFrom(...axisScales),
    })
    .filter(({ from, to, scale }) => {
      if (scale === "log") return from > 0 && to > 0;
      return scale === "linear" || (from < 1 && to < 1);
    });
}
