import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { added } from "./testing/one-file/added.ts";
import { Copy } from "./testing/one-file/copy.ts";

const surface = "surface=added-surface,depth:4&start=2,1.5&o=added-rule,lr:0.05,pull:0.5&o=added-method,floor:0.25,added-schedule.fade:0.125,added-addon.damp:0.5&steps=20";
const network = "data=added-data&net=2-3-1&o=added-rule&o=added-method,added-addon&steps=20&samples=60";

describe("one file each for a rule, a method, a schedule, an addon, a surface and a data set", () => {
  const copy = new Copy(added);
  afterAll(() => copy.remove());
  beforeAll(async () => {
    const t = Date.now();
    await copy.build();
    console.log("built", Date.now() - t);
  });

  it("x", () => {
    const t = Date.now();
    copy.checkTypes();
    console.log("types", Date.now() - t);
    for (const link of [surface, network]) {
      const report = copy.reportOn(link);
      console.log(JSON.stringify(report, null, 1).slice(0, 6000));
      console.log(report.scripts.numpy);
      console.log("run", Date.now() - t);
    }
  });
});
