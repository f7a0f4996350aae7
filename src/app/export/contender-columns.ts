import type { ContenderColumns } from "../../experiment/file/columns.ts";
import { recordedColumns } from "../../experiment/file/recorded-columns.ts";
import type { Spec } from "../../experiment/index.ts";
import type { Recording } from "../../experiment/recording/recording.ts";
import { contenderNames } from "../../plot/names.ts";
import { inEnglish } from "../../words/say.ts";

/** Returns every column of a recording, by contender in the order of the race, under their names on the page. */
export function contenderColumns(spec: Spec, { tracks, trainings }: Recording): ContenderColumns[] {
  const names = inEnglish(() => contenderNames(spec));
  return spec.contenders.map(({ slot }) => {
    const record = trainings.get(slot) ?? tracks.get(slot);
    const recorded = record ? recordedColumns(spec.kind, record) : { rows: 0, columns: [] };
    return { name: names.get(slot) ?? "", ...recorded };
  });
}
