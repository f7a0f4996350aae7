import type { Locator, Page } from "@playwright/test";
import { Playground } from "./testing/playground.ts";
import { openTab } from "./testing/share-dialog.ts";
import { expect, test } from "./testing/test.ts";

/** Returns the stage's text about the network shown. */
const said = (page: Page) => page.getByRole("img", { name: /the network of/ });

/** Returns the test accuracy that the stage shows, in per cent. */
async function accuracy(page: Page): Promise<number> {
  const name = await said(page).getAttribute("aria-label");
  return Number(/test accuracy ([\d.]+) %/.exec(name ?? "")?.[1]);
}

const pixels = async (page: Page) => (await said(page).screenshot()).toString("base64");

test("the boundary of the moons forms while SGD, Adam and momentum race", async ({ page }) => {
  const playground = await new Playground(page).open();
  await page.getByRole("button", { name: "Network", exact: true }).click();
  await page.getByRole("combobox", { name: "Data set" }).selectOption("moons");
  await expect(said(page)).toBeVisible();
  await expect.poll(() => playground.link()).toMatch(/^data=moons/);
  const untrained = await pixels(page);

  await page.getByRole("combobox", { name: /Speed/ }).selectOption("20");
  await playground.play.click();
  await expect.poll(() => pixels(page)).not.toBe(untrained);
  // Pauses a race that goes on, and takes one that has ended back.
  await playground.seek(1000);
  await page.getByRole("button", { name: /^Adam.*: enlarge/ }).click();
  await expect.poll(() => accuracy(page)).toBeGreaterThan(90);
  await expect(said(page)).toHaveAttribute("aria-label", /: the network of Adam, /);
});

test("a shared link trains the same network to the same numbers", async ({ page, context }) => {
  const link = "data=iris&net=4-8-3&act=relu&o=adam,lr:0.02&o=sgd,lr:0.1,biases.lr:0.01&steps=200";
  const playground = await new Playground(page).open(link);
  await playground.seek(200);
  const values = await playground.values();
  await expect.poll(() => accuracy(page)).toBeGreaterThan(80);

  const other = await context.newPage();
  const again = await new Playground(other).open(playground.link());
  await again.seek(200);
  expect(await again.values()).toEqual(values);
  await other.close();
});

test("the rows of real data sets are loaded with the first of them that is chosen", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const rows = () => asked.filter((address) => /\/all-[^/]*\.js$/.test(address));
  const playground = await new Playground(page).open("data=moons&o=adam&steps=40");
  await playground.seek(40);
  await expect(said(page)).toBeVisible();
  await expect(page.getByRole("slider", { name: "Loss, chart" })).toBeVisible();
  expect(rows()).toEqual([]);
  await page.getByRole("combobox", { name: "Data set" }).selectOption("iris");
  await expect(page.getByText("setosa").first()).toBeVisible();
  expect(rows()).not.toEqual([]);
  await playground.seek(40);
  expect((await playground.values()).caption).toBe("At step 40");
});

test("the step field and the charts also show epochs", async ({ page }) => {
  const playground = await new Playground(page).open("data=circle&steps=90");
  await playground.seek(90);
  // Batches of 32 from 280 training samples are 9 steps an epoch.
  await expect(playground.stage).toContainText("epoch 10");
});

test("each hidden layer gets its activation, and units lose their biases, in the link too", async ({
  page,
}) => {
  const playground = await new Playground(page).open("data=moons&net=2-6-6-1&o=adam&steps=60");
  await page.getByRole("combobox", { name: "activation", exact: true }).selectOption("one for each layer");
  await page.getByRole("combobox", { name: "hidden layer 2", exact: true }).selectOption("Square");
  await page.getByRole("combobox", { name: "biases", exact: true }).selectOption("none");
  await expect.poll(() => playground.link()).toContain("&act=tanh-square&bias=0&");
  await playground.seek(60);
  await expect(said(page)).toHaveAttribute("aria-label", /: the network of Adam, /);
  await page.getByRole("button", { name: "Remove hidden layer 1" }).click();
  await expect.poll(() => playground.link()).toContain("&net=2-6-1&act=square&bias=0&");
  await expect(page.getByRole("combobox", { name: "activation", exact: true })).toHaveValue("square");
});

test("labels are replaced and ringed, batches grow, and µP is chosen, in the link too", async ({ page }) => {
  const playground = await new Playground(page).open("data=moons&o=adam&steps=60");
  const noise = page.getByRole("textbox", { name: "label noise %, Moons" });
  await noise.fill("20");
  await noise.press("Enter");
  await expect(page.getByText("replaced label")).toBeVisible();
  const last = page.getByRole("textbox", { name: "grows to" });
  await last.fill("128");
  await last.press("Enter");
  await expect(page.getByText("batches of 32, 64 and 128 for 20 steps each")).toBeVisible();
  await page.getByRole("combobox", { name: "parametrization" }).selectOption("µP (maximal update)");
  await expect.poll(() => playground.link()).toContain("&param=mup&batch=32..128&label-noise=0.2&");
  await playground.seek(60);
  await expect(said(page)).toHaveAttribute("aria-label", /for Moons, 20 % of the labels replaced/);
});

test("going back through a training shows the weights of each step, on the stage too", async ({ page }) => {
  const playground = await new Playground(page).open("data=moons&o=adam,lr:0.05&steps=400");
  await playground.seek(400);
  await page.getByText("Show weights as histograms").click();
  const weights = page.getByText(/^Weights of Adam after step/);
  const isAfter = (step: number) =>
    expect(weights).toHaveText(`Weights of Adam after step ${step}, without biases`);
  await isAfter(400);
  await page.keyboard.press("Escape");
  await page.keyboard.press(",");
  await isAfter(399);
  await playground.seek(23);
  await isAfter(23);
  const early = await pixels(page);
  await page.getByRole("button", { name: "Step back" }).click();
  await isAfter(22);

  await page.getByRole("button", { name: "Play backwards" }).click();
  await expect(playground.timeline).toHaveValue("0");
  await isAfter(0);
  await expect(playground.play).toBeVisible();
  await playground.seek(23);
  await isAfter(23);
  await expect.poll(() => pixels(page)).toBe(early);
});

test("a reader's own table is read and trained on, and stays on the machine", async ({ page }) => {
  const playground = await new Playground(page).open("data=spiral");
  await page.getByRole("button", { name: "Open a CSV file…" }).click();
  const rows = Array.from({ length: 60 }, (_, i) => `${i},${(i * 7) % 11},${i < 30 ? "low" : "high"}`);
  const buffer = Buffer.from(["size,noise,kind", ...rows].join("\n"));
  await page.getByLabel("CSV file").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Use this table" }).click();
  await expect.poll(() => playground.link()).toContain("data=own,mine.csv");
  expect(playground.link()).not.toContain("low");
  await playground.seek(300);
  await expect.poll(() => accuracy(page)).toBeGreaterThan(90);

  // On another machine the rows are missing, and the page says so instead of failing.
  await new Playground(page).open(playground.link());
  await expect(playground.stage).toContainText("mine.csv");
  await expect(playground.stage).toContainText("which is not part of the link");
  await expect(playground.charts).toContainText("Open the table to see the charts.");
  await expect(playground.charts.getByRole("slider")).toHaveCount(0);
});

test("a table with an error is refused by row and column, and the data stay", async ({ page }) => {
  const playground = await new Playground(page).open("data=spiral&o=adam,lr:0.01");
  await page.getByRole("button", { name: "Open a CSV file…" }).click();
  const bad: [string, RegExp][] = [
    ["", /empty/i],
    ["a,b\n1,2\n3\n", /row 3/i],
    ["a,b\n1,2\n3,1e400\n", /row 3.*"b"/i],
    ['a,b\n1,"2\n3,4\n', /row 2/i],
    ["a,b\n1,5,2,5\n2,5,3,5\n", /if commas mark decimals/i],
    ["a\n1\n2\n", /one column/i],
    ["a,b\n\u0000,2\n", /binary|text/i],
  ];
  for (const [text, message] of bad) {
    const buffer = Buffer.from(text);
    await page.getByLabel("CSV file").setInputFiles({ name: "bad.csv", mimeType: "text/csv", buffer });
    await expect(page.getByRole("dialog")).toContainText(message);
    await expect(page.getByRole("button", { name: "Use this table" })).toBeDisabled();
  }
  await page.keyboard.press("Escape");
  expect(playground.link()).toBe("data=spiral&o=adam,lr:0.01");
  await expect(said(page)).toHaveAttribute("aria-label", /Spiral/);
});

test("a network whose training diverges says so, and the others go on", async ({ page }) => {
  const playground = await new Playground(page).open("data=diabetes&o=sgd,lr:1000&o=adam,lr:0.01&steps=60");
  await playground.seek(60);
  await expect(playground.contender("SGD")).toContainText(/Diverged at step \d+/);
  await expect(playground.contender("Adam")).not.toContainText("Diverged");
  const advice = playground.advice("SGD");
  await expect(advice).toContainText(/Tried: holds/);
  await advice.getByRole("button", { name: /^Use lr .* for SGD$/ }).click();
  await playground.seek(60);
  await expect(playground.contender("SGD")).not.toContainText("Diverged");
});

test("single precision is chosen under Training, is in the link, and can be undone", async ({ page }) => {
  const playground = await new Playground(page).open("data=moons&net=2-8-1&o=sgd,lr:0.1&steps=200");
  const single = page.getByRole("group", { name: "Precision" }).getByRole("button", { name: "float32" });
  await expect(single).toHaveAttribute("aria-pressed", "false");
  await single.click();
  await expect(single).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => playground.link()).toContain("&precision=float32");
  await playground.seek(200);
  const dialog = await openTab(page, "Code");
  await expect(dialog).toContainText("in single precision");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(single).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => playground.link()).not.toContain("precision");
});

test("changing to a network and back restores the surface", async ({ page }) => {
  const playground = await new Playground(page).open("surface=beale&o=adam,lr:0.3");
  await page.getByRole("button", { name: "Network", exact: true }).click();
  await expect.poll(() => playground.link()).toMatch(/^data=/);
  await page.getByRole("button", { name: "Surface", exact: true }).click();
  await expect.poll(() => playground.link()).toBe("surface=beale&o=adam,lr:0.3");
  await expect(playground.surface).toBeVisible();
});

test("a chart has the loss by class of the contender that is chosen, and the menu says where there is none", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "data=moons&net=2-4-1&o=adam,lr:0.05&o=sgd,lr:0.1&steps=40",
  );
  await playground.seek(40);
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: /^Loss by class/ }).click();
  await expect(page.getByRole("slider", { name: /^Loss of all classes, Adam, chart/ })).toBeVisible();
  await page.getByRole("combobox", { name: "Contender whose lines are shown" }).selectOption("of SGD");
  const chart = page.getByRole("slider", { name: /^Loss of all classes, SGD, chart/ });
  const losses = async (slider: Locator, names: string): Promise<number[]> => {
    const text = (await slider.getAttribute("aria-valuetext")) ?? "";
    return [...text.matchAll(new RegExp(`(?:${names}) ([\\d.]+)`, "g"))].map(([, loss]) => Number(loss));
  };
  await expect.poll(() => losses(chart, "upper|lower")).toHaveLength(2);
  const [upper, lower] = await losses(chart, "upper|lower");
  const [whole] = await losses(page.getByRole("slider", { name: "Loss, chart" }), "SGD[a-z ]*");
  expect(whole).toBeGreaterThan(Math.min(upper, lower));
  expect(whole).toBeLessThan(Math.max(upper, lower));

  await page.getByRole("combobox", { name: "Data set" }).selectOption("sine");
  await page.getByRole("button", { name: "+ chart" }).click();
  const offer = page.getByRole("menuitem", { name: /^Loss by class/ });
  await expect(offer).toHaveAttribute("aria-disabled", "true");
  await expect(offer).toContainText("The target is a number: there are no classes");
});
