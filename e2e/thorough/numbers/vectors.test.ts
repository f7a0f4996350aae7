import type { Page } from "@playwright/test";
import { csvOf } from "../../../src/experiment/file/csv.ts";
import { recordedColumns } from "../../../src/experiment/file/recorded-columns.ts";
import { Recording } from "../../../src/experiment/recording/recording.ts";
import {
  networkLinks,
  problemLinks,
  surfaceLinks,
} from "../../../src/experiment/testing/links-of-all-kinds.ts";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

/** Imports a module of the built library: these sources need a bundler. */
const built = <Module>(path: string): Promise<Module> =>
  import(new URL(`../../../dist/lib/${path}.js`, import.meta.url).href);

// A first answer covers up to 1,000 steps on a surface, and leaps begin with the next.
const links = [
  ...surfaceLinks.map((link) => `${link}&steps=1500`),
  ...networkLinks.map((link) => `${link}&steps=60`),
  "data=spiral&net=2-12-8-1&batch=20&samples=150&seeds=5&o=adam,lr:0.02&o=sgd,lr:0.3&at=20,2,lr:0.05&steps=60",
  "surface=himmelblau&noise=0.5,2&seeds=6&o=adam,lr:0.05&o=sgd,lr:0.01&tol=0.5&steps=2500",
];

/** Writes to the console when a module is instantiated, and holds answers until the first one was compiled. */
const watchingVectors = `
  let compiled;
  const ready = new Promise((resolve) => { compiled = resolve; });
  const { Module, Instance } = WebAssembly;
  WebAssembly.Module = class extends Module { constructor(bytes) { super(bytes); compiled(); } };
  WebAssembly.Instance = class extends Instance {
    constructor(...given) { super(...given); console.debug("instance"); }
  };
  const post = postMessage;
  globalThis.postMessage = async (message, options) => {
    if (message.type === "answer") await ready;
    post(message, options);
  };`;

/** Has the page's workers that compute races begin with a script, or with a header of their own. */
async function changeWorkers(page: Page, begin: string, headers: Record<string, string> = {}): Promise<void> {
  await page.route(/\/race\.worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const body = `${begin}\n${await response.text()}`;
    await route.fulfill({ response, body, headers: { ...response.headers(), ...headers } });
  });
}

/** Returns the file with every number of the race of a link, which a worker computes for it. */
async function numbersOf(page: Page, link: string): Promise<string> {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Data");
  const { bytes } = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  return bytes.toString();
}

/** Returns the same file as Node computes it. */
async function numbersInNode(link: string): Promise<string> {
  const { decode } = await built<typeof import("../../../src/library/experiment.ts")>("library/experiment");
  const { reportingRace } = await built<typeof import("../../../src/experiment/recording/reporting-race.ts")>(
    "experiment/recording/reporting-race",
  );
  const { contenderNames } = await built<typeof import("../../../src/plot/names.ts")>("plot/names");
  const { spec } = decode(link);
  const recording = new Recording();
  recording.append(spec.steps, reportingRace(spec).advance(spec.steps));
  const called = contenderNames(spec);
  const contenders = spec.contenders.map(({ slot }) => {
    const record = recording.trainings.get(slot) ?? recording.tracks.get(slot);
    if (!record) throw new Error(`contender ${slot} has no record`);
    return { name: called.get(slot) ?? "", ...recordedColumns(spec.kind, record) };
  });
  return [...csvOf(contenders)].join("");
}

/** Returns the first line of two files that differs in them; empty where they are the same. */
function difference(one: string, other: string): string {
  const lines = other.split("\r\n");
  const found = one.split("\r\n").findIndex((line, i) => line !== lines[i]);
  if (found >= 0) return `${one.split("\r\n")[found]}\n${lines[found]}`;
  return one === other ? "" : "one is longer";
}

for (const link of links)
  test(`the same bits with SIMD, without WebAssembly and in Node: ${link}`, async ({ page, context }) => {
    const instances: string[] = [];
    page.on("console", (message) => message.text() === "instance" && instances.push(link));
    await changeWorkers(page, watchingVectors);
    const vectors = await numbersOf(page, link);
    // With noise, steps on a surface are single ones.
    if (!/^surface=.*&noise=/.test(link)) await expect.poll(() => instances.length).toBeGreaterThan(0);

    const plain = await context.newPage();
    await changeWorkers(plain, "delete globalThis.WebAssembly;");
    expect(difference(await numbersOf(plain, link), vectors)).toBe("");
    expect(difference(await numbersInNode(link), vectors)).toBe("");
    expect(vectors.split("\r\n").length).toBeGreaterThan(60);
  });

for (const link of problemLinks.slice(0, 7).map((one) => `${one}&steps=60`))
  test(`the same bits on the page and in Node: ${link}`, async ({ page }) => {
    expect(difference(await numbersOf(page, link), await numbersInNode(link))).toBe("");
  });

test.describe("where the policy of a worker refuses to compile", () => {
  test.use({ expectedErrors: /script-src refused wasm-eval/ });

  test("the bits are the same", async ({ page, context }) => {
    const plain = await context.newPage();
    const causes: string[] = [];
    plain.on("console", (message) => causes.push(message.text()));
    const trying = `
      try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); }
      catch ({ name }) { console.debug(name); }`;
    await changeWorkers(plain, trying, { "content-security-policy": "script-src 'self'" });
    // A surface, and a network in each precision.
    for (const link of [links[0], links[15], links[16]]) {
      expect(difference(await numbersOf(plain, link), await numbersOf(page, link)), link).toBe("");
      await expect.poll(() => causes).toContain("CompileError");
    }
  });
});
