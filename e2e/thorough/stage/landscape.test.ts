import type { Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { HostSite } from "../../testing/host-site.ts";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { test as base, expect } from "../../testing/test.ts";

const test = base.extend<{ site: HostSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await HostSite.start();
    await use(site);
    await site.stop();
  },
  homes: async ({ site, baseURL }, use) => use([site.origin, baseURL ?? ""]),
});

const race = "data=moons&net=2-4-1&o=sgd,lr:0.5&o=adam,lr:0.05&o=lion,lr:0.02&steps=60";
const landscape = (page: Page) => page.getByRole("application", { name: /^Landscape/ });
const picture = (page: Page) => landscape(page).getByRole("img");
const whole = (page: Page) => expect(page.getByRole("progressbar", { name: /landscape/ })).toBeHidden();

test("every plane is chosen on the page, with the weights that it passes through", async ({ page }) => {
  const playground = await new Playground(page).open(`${race}&landscape=paths`);
  const choose = (name: string, option: string) =>
    page.getByRole("combobox", { name, exact: true }).selectOption(option);
  await expect(picture(page)).toHaveAttribute("aria-label", /component 1/);
  await choose("Plane", "Random directions");
  await expect(picture(page)).toHaveAttribute("aria-label", /random direction 1/);
  await page.getByRole("button", { name: "Next seed" }).click();
  await expect.poll(() => playground.link()).toContain("landscape=random,1");
  await choose("Passes through the weights of", "through Adam");
  await playground.seek(40);
  await choose("At its step", "at the cursor’s step");
  await expect.poll(() => playground.link()).toContain("landscape=random,1,of:2,at:40");
  await expect(page.getByText(/from Adam’s weights at step 40/)).toBeVisible();
  await choose("Plane", "Plane of three ends");
  await choose("End 1", "Lion");
  await expect.poll(() => playground.link()).toContain("landscape=ends,3,2,1");
  await expect(picture(page)).toHaveAttribute("aria-label", /towards Adam’s end/);
});

test("the numbers at the cursor are listed, and the sentence about the plane follows the cursor", async ({
  page,
}) => {
  const longer = "data=moons&net=2-8-8-1&o=sgd,lr:0.5&o=adam,lr:0.02&o=rmsprop&steps=300&landscape=random,3";
  const playground = await new Playground(page).open(longer);
  await expect(picture(page)).toHaveAttribute("aria-label", /Losses on the plane/);
  await playground.seek(300);
  await page.getByText("Losses and distances at the cursor").click();
  const rows = page.getByRole("table").filter({ hasText: "distance from the plane" }).getByRole("row");
  // SGD ends where the plane passes through.
  await expect(rows.nth(1)).toContainText(/^SGD[\d.]+[\d.]+0$/);
  await expect(page.getByText(/’s loss is [\d.]+; the loss on the plane below it is [\d.]+/)).toBeVisible();
  await expectAccessible(page, "a landscape with its table", '[aria-label="Landscape"]');
});

test("the landscape follows a change of the race, and loses a contender that is removed", async ({
  page,
}) => {
  const playground = await new Playground(page).open(`${race}&landscape=line,1,3`);
  await expect(page.getByText(/^The straight line from SGD’s last weights.*arrier/)).toBeVisible();
  const before = await picture(page).getAttribute("aria-label");
  await playground.slider("lr, SGD").press("ArrowRight");
  await expect(picture(page)).not.toHaveAttribute("aria-label", before ?? "");
  await page.getByRole("button", { name: "More for Lion" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect.poll(() => playground.link()).toContain("landscape=paths");
  await expect(picture(page)).toHaveAttribute("aria-label", /component 1/);
});

test("a long computation is cancelled and taken up again", async ({ page }) => {
  await new Playground(page).open("data=digits&net=64-64-10&o=adam&o=sgd&steps=3000&landscape=paths");
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(page.getByText("Stopped")).toBeVisible();
  await page.getByRole("button", { name: "Compute it" }).click();
  await expect(page.getByRole("progressbar", { name: /landscape/ })).toBeVisible();
});

test("a problem has a landscape too, and its refusal is a sentence", async ({ page }) => {
  const playground = await new Playground(page).open(
    "problem=quadratic,dimensions:6&o=sgd,lr:0.01&o=adam,lr:0.1&steps=40",
  );
  await page.getByRole("button", { name: "Landscape", exact: true }).click();
  await expect(picture(page)).toHaveAttribute("aria-label", /Losses on the plane/);
  await expect.poll(() => playground.link()).toContain("landscape=paths");
  await new Playground(page).open("problem=quadratic&o=sgd,lr:0&o=adam,lr:0&steps=40&landscape=paths");
  await expect(page.getByText(/No contender has moved/)).toBeVisible();
});

test("pictures show the landscape with its title and its axes", async ({ page }) => {
  await new Playground(page).open(`${race}&landscape=paths`);
  const dialog = await openTab(page, "Picture");
  await expect(dialog.getByRole("img", { name: "Preview" })).toBeVisible();
  const svg = await saved(page, dialog.getByRole("button", { name: "Download SVG" }));
  const text = svg.bytes.toString();
  expect(text).toContain("Loss landscape");
  expect(text).toMatch(/component 1, \d+/);
  expect(text).toContain("A landscape of the loss.");
});

test("an embed shows the landscape, computed in its pool", async ({ page, site }) => {
  const experiment = `${race}&landscape=paths`.replaceAll("&", "&amp;");
  const script = `<script src="${site.downhill}/downhill-embed.js" defer></script>`;
  const element = `<downhill-experiment experiment="${experiment}" height="460" style="display:block;min-height:460px"></downhill-experiment>`;
  await page.goto(site.page(element, script));
  await page.getByRole("button", { name: /^Play/ }).click();
  const frame = page.frameLocator("iframe[title='Optimizer race']");
  const shown = frame.getByRole("application", { name: /^Landscape/ }).getByRole("img");
  await expect(shown).toHaveAttribute("aria-label", /Losses on the plane/);
});

for (const [name, viewport] of [
  ["phone", { width: 390, height: 844 }],
  ["tablet", { width: 768, height: 1024 }],
] as const)
  test(`the landscape passes axe's rules on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await new Playground(page).open(`${race}&landscape=paths`);
    await whole(page);
    await expect(picture(page)).toHaveAttribute("aria-label", /Losses on the plane/);
    await expectAccessible(page, name, '[aria-label="Landscape"]');
  });
