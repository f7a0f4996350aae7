import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../../testing/axe.ts";
import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const inspector = (page: Page): Locator => page.getByRole("region", { name: "Inspector", exact: true });

const moons = "data=moons&net=2-3-1&o=adam,lr:0.02&steps=100";

test("a weight is chosen by lists, by a line of the network's drawing, and by its units", async ({
  page,
}) => {
  const playground = await new Playground(page).open(moons);
  await playground.seek(30);
  await page.getByRole("button", { name: "Inspect", exact: true }).click();
  const [layer, unit, from] = ["Layer", "Unit of the layer", /^Unit that the weight comes from/].map((name) =>
    inspector(page).getByRole("combobox", { name, exact: true }),
  );
  const p = () => inspector(page).getByRole("listitem").filter({ hasText: "p ← " }).innerText();
  await expect(inspector(page).getByRole("listitem").first()).toContainText("m ← ");
  const first = await p();
  await layer.selectOption("layer 2");
  await from.selectOption("bias");
  await expect.poll(p).not.toBe(first);

  const units = page.getByRole("toolbar", { name: "Units of the network" }).getByRole("button");
  await units.nth(3).press("Enter");
  await expect(unit).toHaveValue("1");
  await expect(layer).toHaveValue("1");
  await expect(from).toHaveValue("0");
  await units.nth(3).press("Enter");
  await expect(from).toHaveValue("1");

  // Halfway along the line from the second input to the third unit.
  const [start, end] = [await units.nth(1).boundingBox(), await units.nth(4).boundingBox()];
  if (!start || !end) throw new Error("the network is not drawn");
  const x = (start.x + start.width + end.x) / 2;
  const y = (start.y + start.height / 2 + end.y + end.height / 2) / 2;
  await page.mouse.click(x, y);
  await expect(unit).toHaveValue("2");
  await expect(from).toHaveValue("1");
});

test("methods show their own quantities, and a contender that diverged its last step", async ({ page }) => {
  const playground = await new Playground(page).open("surface=rosenbrock&o=lbfgs&o=sgd,lr:1&steps=60");
  await playground.seek(10);
  await page.getByRole("button", { name: "More for L-BFGS", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Inspect the step/ }).click();
  await expect(inspector(page)).toContainText("became");
  await expect(inspector(page).getByRole("term").first()).toBeVisible();
  await inspector(page).getByRole("combobox", { name: "Contender" }).selectOption("SGD");
  await expect(inspector(page)).toContainText(
    /Diverged at step \d+\. This is its last update, to step \d+: /,
  );
  await expect(inspector(page)).toContainText(
    /left the finite range here: it is beyond 1e12|more than a number can hold/,
  );
});

test("the inspector follows the race as it plays, and its text can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const playground = await new Playground(page).open("o=adam,lr:0.01&steps=3000");
  await page.keyboard.press("i");
  await playground.play.click();
  const shown = async () =>
    Number((await inspector(page).getByRole("heading").innerText()).replace("Step ", ""));
  await expect.poll(shown).toBeGreaterThan(20);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(shown).toBe(await playground.step());
  await inspector(page)
    .getByRole("button", { name: /^Copy as text/ })
    .click();
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  await expect
    .poll(text)
    .toContain(`Adam, step ${await playground.step()}, x\nm ← β₁ m + (1 − β₁) g = 0.9 · `);
});

test("all that the inspector says is in named lists, and an equation is read with its numbers", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.05,cosine,clip-norm&steps=100",
  );
  await page.keyboard.press("i");
  await page.keyboard.press(".");
  await expect(playground.page.getByRole("heading", { name: "Step 1", exact: true })).toBeFocused();
  await expect(inspector(page)).toMatchAriaSnapshot(`
    - region "Inspector":
      - combobox "Contender"
      - heading "Step 1" [level=2]
      - group "Coordinate"
      - button "Close the inspector"
      - list "The schedule in numbers"
      - list "The rule in numbers":
        - listitem: /^m ← β₁ m \\+ \\(1 − β₁\\) g = 0\\.9 · 0 \\+ 0\\.1 · .* = .*/
        - listitem: /^v ← /
        - listitem: /^a ← /
        - listitem: /^b ← /
        - listitem: /^p ← /
      - list "State after this step"
      - list "What decided this step"
      - list "Addons, noise and changes"
      - paragraph: /^With η/
      - button "Copy as text"
  `);
});

test("the inspector is accessible, also on a phone", async ({ page }) => {
  await new Playground(page).open("surface=bowl,ratio:20&o=adam,warmup,cosine&steps=100&cursor=20");
  await page.keyboard.press("i");
  await expect(inspector(page).getByRole("listitem").first()).toBeVisible();
  await expectAccessible(page, "inspector", "section[aria-label=Inspector]");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Optimizers", exact: true }).click();
  await expect(inspector(page)).toBeHidden();
  await page.keyboard.press("i");
  await page.keyboard.press("i");
  await expect(inspector(page)).toBeVisible();
  await expectAccessible(page, "inspector on a phone", "section[aria-label=Inspector]");
});

test("a picture has the step in numbers on request", async ({ page }) => {
  await new Playground(page).open("surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.05&steps=100&cursor=1");
  const dialog = await openTab(page, "Picture");
  await page.getByRole("combobox", { name: "Moment" }).selectOption("At the cursor");
  await page.getByRole("checkbox", { name: "With the step in numbers" }).check();
  const { bytes } = await saved(page, dialog.getByRole("button", { name: "Download SVG" }));
  expect(bytes.toString()).toContain("m ← β₁ m + (1 − β₁) g = 0.9 · 0 + 0.1 · (−4) = −0.4");
});

test("of a network a weight that the step moves is shown, until the reader chooses one", async ({ page }) => {
  const playground = await new Playground(page).open("data=digits&net=64-8-10&batch=0&o=sgd,lr:0.1&steps=20");
  await page.keyboard.press("i");
  await expect(inspector(page)).toContainText("No step has been made yet");
  // Nothing else is left to be read while there is no step.
  await expect(inspector(page)).not.toContainText("Computing the step");
  await playground.seek(3);
  await expect(inspector(page).getByRole("heading")).toHaveText("Step 3");
  await expect(inspector(page)).toContainText("The step is minus the learning rate times the gradient");
  const from = inspector(page).getByRole("combobox", { name: /^Unit that the weight comes from/ });
  await inspector(page).getByRole("combobox", { name: "Layer", exact: true }).selectOption("layer 1");
  // A pixel in the corner is 0 in all samples.
  await expect(from).toHaveValue("0");
  await expect(inspector(page)).toContainText("This weight does not move: its gradient is 0.");
  await playground.seek(4);
  await expect(inspector(page).getByRole("heading")).toHaveText("Step 4");
  await expect(from).toHaveValue("0");
});
