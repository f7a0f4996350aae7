import fc from "fast-check";
import { groupsIn, withoutGroup } from "../../groups.ts";
import { axisRanges, definitionOf, type MapSpec, mapDefaults, type Spec } from "../../index.ts";
import { axisScales, cellKinds, cellsOn } from "../map-spec.ts";

/** Generates maps of a spec as `decode` gives them. */
export const arbitraryMap = (spec: Spec): fc.Arbitrary<MapSpec> =>
  fc
    .constantFrom(...spec.contenders)
    .chain((contender) => {
      const { hyperparameters } = definitionOf(contender);
      const own = Object.entries(hyperparameters).map(([name, { range }]) => [name, range] as const);
      const grouped = groupsIn(contender.values).length > 0 ? Object.keys(contender.values) : [];
      const ofGroups = grouped
        .filter((name) => withoutGroup(name) !== name)
        .map((name) => [name, hyperparameters[withoutGroup(name)].range] as const);
      const ranges = new Map([...own, ...Object.entries(axisRanges(spec)), ...ofGroups]);
      const axis = (name: string) => {
        const { min, max, openMin, openMax, whole } = ranges.get(name)!;
        const value = whole
          ? fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) })
          : fc
              .double({ min, max, noNaN: true, minExcluded: openMin === true, maxExcluded: openMax === true })
              .map((one) => one + 0);
        return fc
          .record({
            name: fc.constant(name),
            from: value,
            to: value,
            scale: fc.constantFrom(...axisScales),
          })
          .filter(({ from, to, scale }) => {
            if (scale === "log") return from > 0 && to > 0;
            return scale === "linear" || (from < 1 && to < 1);
          });
      };
      return fc
        .shuffledSubarray([...ranges.keys()], { minLength: 1, maxLength: 2 })
        .chain((names) => fc.tuple(...names.map(axis)))
        .chain((axes) =>
          fc.record({
            axes: fc.constant(axes),
            size: fc
              .tuple(fc.integer({ min: 1, max: 1024 }), fc.integer({ min: 1, max: 1024 }))
              .map(([width, height]) => [width, axes.length === 1 ? 1 : height] as const),
            cell: fc.constantFrom(...cellKinds.filter((kind) => cellsOn(spec.kind).includes(kind))),
            below: fc.oneof(
              fc.constant(mapDefaults.below),
              fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
            ),
            slot: fc.constant(contender.slot),
          }),
        );
    })
    .map(({ below, ...map }) => (map.cell === "steps" ? { ...map, below } : map));
