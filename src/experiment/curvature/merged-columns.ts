import { byName, type Numbered, namesOf } from "../recording/columns.ts";
import { extended } from "../recording/extended.ts";
import { type Curvatures, curvatureColumns } from "./columns.ts";

export type CurvatureColumns = Numbered<typeof curvatureColumns>;

const names = namesOf(curvatureColumns);

/** Returns the columns of some measurements, in the order of steps. */
export function columnsOf(measured: readonly Curvatures[]): CurvatureColumns {
  const ascending = [...measured].sort((one, other) => one.step - other.step);
  return byName(names, (name) => Float64Array.from(ascending, (one) => one[name]));
}

/** Returns two measurements' columns together, in the order of steps; of the same step the later's. */
export function merged(before: CurvatureColumns, later: CurvatureColumns): CurvatureColumns {
  const [old, more] = [before.step, later.step];
  if (follows(before, later))
    return byName(names, (name) =>
      extended(before[name], old.length, later[name]).slice(0, old.length + more.length),
    );
  const rows: (readonly [CurvatureColumns, number])[] = [];
  for (let i = 0, j = 0; i < old.length || j < more.length; ) {
    const takesOld = j === more.length || (i < old.length && old[i] < more[j]);
    if (!takesOld && old[i] === more[j]) i += 1;
    rows.push(takesOld ? [before, i++] : [later, j++]);
  }
  return byName(names, (name) => Float64Array.from(rows, ([columns, i]) => columns[name][i]));
}

/** Says whether `later` has steps after those of `before` alone. */
export const follows = (before: CurvatureColumns, later: CurvatureColumns): boolean =>
  later.step.length === 0 || before.step.length === 0 || later.step[0] > before.step[before.step.length - 1];
