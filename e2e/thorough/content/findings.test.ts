import { readFileSync } from "node:fs";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

const root = new URL("../../../", import.meta.url);
const jsonIn = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

for (const id of [
  "catapult",
  "adam-spikes",
  "noise-floor",
  "network-edge",
  "muon-memory",
  "critical-batch",
  "grokking",
  "width-transfer",
])
  test(`the page's worker measures the numbers of ${id} that Node has, to the bit`, async ({ page }) => {
    await new Playground(page).open();
    const { file } = jsonIn("dist/.vite/manifest.json")["src/worker/finding/finding.worker.ts"];
    const numbers = await page.evaluate(
      ([address, finding]) =>
        new Promise((resolve) => {
          const worker = new Worker(new URL(address, document.baseURI), { type: "module" });
          const ask = (name: string | null) => worker.postMessage({ id: 1, request: { id: name } });
          worker.onmessage = ({ data }) => {
            if (data.type === "lives") return;
            if (data.type === "ready") ask(finding);
            else if (data.type !== "answer" || data.answer.numbers) resolve(data.answer?.numbers ?? data);
            else ask(null);
          };
        }),
      [file, id] as const,
    );
    expect(numbers).toEqual(jsonIn(`src/findings/measured/${id}.json`));
  });

test("a measurement shows its progress and is cancelled", async ({ page }) => {
  const playground = await new Playground(page).open();
  await playground.learn("Findings");
  const card = page.getByRole("article", { name: /^The edge of stability in a network/ });
  await card.getByRole("button", { name: /^Measure now/ }).click();
  await expect(card.getByRole("progressbar", { name: "Measuring" })).toBeVisible();
  await card.getByRole("button", { name: "Cancel" }).click();
  await expect(card.getByRole("status")).toHaveText("Cancelled.");
  await expect(card.getByText("Measured now")).toHaveCount(0);
  await expect.poll(() => page.workers().filter((one) => /finding/.test(one.url())).length).toBe(0);
});

test("the list is used by keyboard alone, and closing it returns the focus", async ({ page }) => {
  await new Playground(page).open();
  const button = page.getByRole("button", { name: "Learn" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("f");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Findings" });
  const search = dialog.getByRole("searchbox");
  await search.focus();
  await page.keyboard.type("catapult lewkowycz");
  await expect(dialog.getByRole("article")).toHaveCount(1);
  await expect(dialog.getByText("1 finding found.")).toBeAttached();
  await page.keyboard.press("Tab");
  await expect(dialog.getByRole("link", { name: /^Open in the playground/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Where it stops")).toBeVisible();
  await search.fill("");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("axe finds nothing in the list, with a measurement and limits, on a desktop and a phone", async ({
  page,
}) => {
  const playground = await new Playground(page).open();
  await playground.learn("Findings");
  const card = page.getByRole("article", { name: /^Two forms of momentum/ });
  await card.getByRole("button", { name: /^Measure now/ }).click();
  await expect(card.getByText("Measured now")).toBeVisible();
  await card.getByText("Limits and sources").click();
  for (const size of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await expectAccessible(page, `findings, ${size.width}`);
  }
});

test("a phone has the list in its menu, and nothing of it is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await new Playground(page).open();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Findings" }).click();
  const dialog = page.getByRole("dialog", { name: "Findings" });
  await expect(dialog.getByRole("article").first()).toBeVisible();
  for (const card of await dialog.getByRole("article").all()) {
    const [inner, outer] = await card.evaluate((one) => [one.scrollWidth, one.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer);
  }
});
