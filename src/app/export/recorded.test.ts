import { describe, expect, test } from "vitest";
import { csvOf } from "../../experiment/file/csv.ts";
import { jsonOf } from "../../experiment/file/json.ts";
import { decode, networkCourse, Race, splitFor } from "../../experiment/index.ts";
import { surfaceCourse } from "../../experiment/surface/course.ts";
import { Recording } from "../state/recording.ts";
import { columnsOf } from "./recorded.ts";

/** A race to its end, as the page records it. */
function recorded(link: string) {
  const { spec } = decode(link);
  const recording = new Recording();
  if (spec.kind === "surface")
    recording.append(spec.steps, {
      kind: "surface",
      stretches: new Race(spec, surfaceCourse(spec)).advance(spec.steps),
    });
  else
    recording.append(spec.steps, {
      kind: "network",
      stretches: new Race(spec, networkCourse(spec, splitFor(spec, undefined))).advance(spec.steps),
    });
  return { spec, columns: columnsOf(spec, recording) };
}

describe.each(["o=adam,lr:0.05,sam&steps=5", "data=moons&net=2-3-1&o=adam,lr:0.05,sam&steps=5"])(
  "the numbers of %s",
  (link) => {
    const { spec, columns } = recorded(link);

    test("tell how many gradients each step had asked for", () => {
      const [header, ...lines] = [...csvOf(columns)].join("").trimEnd().split("\r\n");
      const place = header.split(",").indexOf("gradients");
      expect(lines.map((line) => Number(line.split(",")[place]))).toEqual([0, 2, 4, 6, 8, 10]);
      const json = JSON.parse([...jsonOf(spec, columns)].join(""));
      expect(json.contenders[0].columns.gradients).toEqual([0, 2, 4, 6, 8, 10]);
    });
  },
);
