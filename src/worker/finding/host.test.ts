import { expect, test } from "vitest";
import { findings } from "../../findings/catalog.ts";
import { measure } from "../../findings/measure.ts";
import { hostFinding } from "./host.ts";
import type { FindingAnswer } from "./protocol.ts";

test("measures a finding part by part, to the numbers that Node has", async () => {
  const host = hostFinding();
  const answers: FindingAnswer[] = [await host({ id: "momentum-forms" })];
  while (!answers.at(-1)?.numbers) answers.push(await host({ id: null }));
  const shares = answers.map(({ share }) => share);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const finding = findings.get("momentum-forms");
  expect(answers.at(-1)?.numbers).toEqual(finding && measure(finding));
});

test("begins again where another finding is asked for", async () => {
  const host = hostFinding();
  await host({ id: "momentum-forms" });
  const [first] = [await host({ id: "bias-correction" })];
  expect(first.numbers).toBeNull();
  expect(Object.keys((await host({ id: null })).numbers ?? {})).toContain("longestAt");
});

test("refuses what is no finding, and to go on with nothing", async () => {
  await expect(hostFinding()({ id: "toString" })).rejects.toThrow("there is no finding “toString”");
  await expect(hostFinding()({ id: null })).rejects.toThrow("no finding is under way");
});
