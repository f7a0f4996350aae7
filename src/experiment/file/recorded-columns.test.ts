import { describe, expect, it, test } from "vitest";
import { decode } from "../index.ts";
import { Recording } from "../recording/recording.ts";
import { reportingRace } from "../recording/reporting-race.ts";
import { csvOf } from "./csv.ts";
import { jsonOf } from "./json.ts";
import { recordedColumns } from "./recorded-columns.ts";

/** Returns a finished race, as it is written to files. */
function recorded(link: string) {
  const { spec } = decode(link);
  const recording = new Recording();
  recording.append(spec.steps, reportingRace(spec).advance(spec.steps));
  const records = [...recording.tracks.values(), ...recording.trainings.values()];
  const columns = records.map((record) => ({
    name: "Adam",
    rows: record.length,
    columns: recordedColumns(spec.kind, record),
  }));
  return { spec, columns };
}

const surface = "o=adam,lr:0.05,sam&steps=5";
const network = "data=moons&net=2-3-1&o=adam,lr:0.05,sam&steps=5";

// Other people's programs read them by these names.
it.each([
  [surface, "contender,step,loss,gradNorm,gradients,distance,x,y,stepLength,rateX,rateY"],
  [
    network,
    "contender,step,loss,gradNorm,gradients,stepLength,gradNormLayer1,gradNormLayer2,updateRatioLayer1," +
      "updateRatioLayer2,rateLayer1,rateLayer2,trainLoss,testLoss,trainAccuracy,testAccuracy,lossClass1,lossClass2",
  ],
  [
    "data=sine&net=1-2-1&o=adam&steps=5",
    "contender,step,loss,gradNorm,gradients,stepLength,gradNormLayer1,gradNormLayer2,updateRatioLayer1," +
      "updateRatioLayer2,rateLayer1,rateLayer2,trainLoss,testLoss,trainAccuracy,testAccuracy",
  ],
  [
    "problem=quadratic,dimensions:3,blocks:2&o=sgd&steps=5",
    "contender,step,loss,gradNorm,gradients,stepLength,gradNormTensor1,gradNormTensor2,updateRatioTensor1," +
      "updateRatioTensor2,rateTensor1,rateTensor2,trainLoss,testLoss,trainAccuracy,testAccuracy,lossPart1," +
      "lossPart2,lossPart3",
  ],
])("keeps the names and the order of the columns of %s", (link, header) => {
  const { spec, columns } = recorded(link);
  expect([...csvOf(columns)].join("").split("\r\n")[0]).toBe(header);
  const json = JSON.parse([...jsonOf(spec, columns)].join(""));
  expect(Object.keys(json.contenders[0].columns)).toEqual(header.split(",").slice(2));
});

describe.each([surface, network])("the numbers of %s", (link) => {
  const { spec, columns } = recorded(link);

  test("include the gradient evaluations at each step", () => {
    const [header, ...lines] = [...csvOf(columns)].join("").trimEnd().split("\r\n");
    const place = header.split(",").indexOf("gradients");
    expect(lines.map((line) => Number(line.split(",")[place]))).toEqual([0, 2, 4, 6, 8, 10]);
    const json = JSON.parse([...jsonOf(spec, columns)].join(""));
    expect(json.contenders[0].columns.gradients).toEqual([0, 2, 4, 6, 8, 10]);
  });
});

it("writes evaluations at their steps only", () => {
  const { columns } = recorded("data=moons&net=2-3-1&batch=0&o=sgd&steps=4");
  const testLoss = columns[0].columns.find(({ name }) => name === "testLoss");
  expect(Array.from(testLoss?.steps ?? [])).toEqual([0, 1, 2, 3, 4]);
  expect(testLoss?.values).toHaveLength(5);
});
