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
  const columns = records.map((record) => ({ name: "Adam", ...recordedColumns(spec.kind, record) }));
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

describe("the quartiles over several seeds", () => {
  const surfaces = "surface=bowl&noise=1&o=sgd,lr:0.1&steps=4&seeds=3";
  const networks = "data=moons&net=2-2-1&samples=50&batch=0&o=sgd&steps=2&seeds=3";

  it.each([
    [
      surfaces,
      "lossQ1,lossMedian,lossQ3,gradNormQ1,gradNormMedian,gradNormQ3,distanceQ1,distanceMedian,distanceQ3," +
        "stepLengthQ1,stepLengthMedian,stepLengthQ3,rateXQ1,rateXMedian,rateXQ3,rateYQ1,rateYMedian,rateYQ3",
    ],
    [
      networks,
      "lossQ1,lossMedian,lossQ3,gradNormQ1,gradNormMedian,gradNormQ3,stepLengthQ1,stepLengthMedian,stepLengthQ3," +
        "trainLossQ1,trainLossMedian,trainLossQ3,testLossQ1,testLossMedian,testLossQ3,trainAccuracyQ1," +
        "trainAccuracyMedian,trainAccuracyQ3,testAccuracyQ1,testAccuracyMedian,testAccuracyQ3",
    ],
  ])("follow the columns of the first seed: %s", (link, added) => {
    const single = recorded(link.replace("&seeds=3", "")).columns[0].columns.map(({ name }) => name);
    expect(
      recorded(link)
        .columns[0].columns.map(({ name }) => name)
        .join(","),
    ).toBe(`${single},${added}`);
  });

  it("are written to the end, beyond that of a first seed that stopped, with the number of seeds that diverged", () => {
    const { spec, columns } = recorded(
      `f=${encodeURIComponent("x^2 - x^4/2 + y^2")}&start=0.6,0&noise=2&o=sgd,lr:0.1&steps=60&seed=3&seeds=5`,
    );
    const json = JSON.parse([...jsonOf(spec, columns)].join("")).contenders[0];
    expect(json.divergedSeeds).toBeGreaterThan(0);
    expect(json.rows).toBe(61);
    expect(json.columns.lossMedian).toHaveLength(61);
    expect(json.columns.loss.length).toBeLessThan(61);
    const [header, ...lines] = [...csvOf(columns)].join("").trimEnd().split("\r\n");
    const names = header.split(",");
    const last = lines[60].split(",");
    expect([lines.length, last[names.indexOf("step")], last[names.indexOf("loss")]]).toEqual([61, "60", ""]);
    expect(last[names.indexOf("lossMedian")]).toBe(String(json.columns.lossMedian[60]));
  });
});
