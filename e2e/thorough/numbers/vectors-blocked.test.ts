import type { Page } from "@playwright/test";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

/** The built library, as the sources need a bundler. */
const library = (): Promise<typeof import("../../../src/library/experiment.ts")> =>
  import(new URL("../../../dist/lib/library/experiment.js", import.meta.url).href);

const steps = 3000;
const links = [
  `surface=rosenbrock&start=-1.2,1&o=adam,lr:0.05&o=sgd,lr:0.001,momentum:0.9&o=rprop&steps=${steps}`,
  `surface=ackley&o=adamw&o=prodigy&o=lion&at=1500,1,lr:0.01&steps=${steps}`,
];

/** Returns the file with every number of a race that has ended. */
async function numbersOf(page: Page, link: string): Promise<string> {
  const playground = await new Playground(page).open(link);
  await playground.seek(steps);
  const dialog = await openTab(page, "Data");
  const { bytes } = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  return bytes.toString();
}

test("a race has the same bits by vector instructions, without them, and in Node", async ({
  page,
  context,
}) => {
  const code = /\/(descent-leaper|bind-simd)-[^/]*\.js$/;
  const plain = await context.newPage();
  await plain.route(code, (route) => route.abort());
  const loaded = page.waitForResponse(code);
  for (const link of links) {
    const byVectors = await numbersOf(page, link);
    expect((await loaded).ok()).toBe(true);
    expect(await numbersOf(plain, link), link).toBe(byVectors);
    const { decode, run } = await library();
    const { spec } = decode(link);
    if (spec.kind !== "surface") throw new Error("the link is to a surface");
    const rows = byVectors.trimEnd().split("\r\n").slice(1);
    const results = run(spec);
    expect(rows).toHaveLength(results.reduce((sum, { loss }) => sum + loss.length, 0));
    const inNode = results.flatMap(({ loss, x, y }) => [...loss].map((value, i) => [value, x[i], y[i]]));
    const onPage = rows
      .map((row) => row.split(",").map(Number))
      .map((cells) => [cells[2], cells[6], cells[7]]);
    expect(onPage).toEqual(inNode);
  }
});

test("the policy of the page lets its workers compile", async ({ page }) => {
  await new Playground(page).open(links[0]);
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const module = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  for (const worker of page.workers())
    expect(
      await worker.evaluate((bytes) => new WebAssembly.Module(Uint8Array.from(bytes)) !== null, module),
    ).toBe(true);
});
