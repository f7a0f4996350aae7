import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("a chart of the sharpness shows its limit, and says at which step a contender passes it", async ({
  page,
}) => {
  // The bowl (x² + 20y²)/2 has the largest curvature 20 everywhere. 2/lr is 40, and from step 12 on 2/0.13.
  const playground = await new Playground(page).open(
    "surface=bowl&o=sgd,lr:0.05&o=adam,lr:0.05&steps=40&at=12,1,lr:0.13",
  );
  await page.getByRole("button", { name: "+ chart" }).click();
  await page.getByRole("menuitem", { name: /^Sharpness/ }).click();
  const chart = page.getByRole("slider", { name: "Sharpness, chart" });
  const panel = page.getByRole("region", { name: "Sharpness", exact: true });
  await playground.seek(11);
  await expect(chart).toHaveAttribute(
    "aria-valuetext",
    /^Step 11: (?=.*SGD sharpness 20\.0000 limit 40\.0000)(?=.*Adam sharpness 20\.0000 limit –)/,
  );
  await expect(panel).not.toContainText("passes");
  await playground.seek(40);
  await expect(panel).toContainText("SGD: λ = 20 passes its limit 15.4 at step 12");
  await expect(chart).toHaveAttribute("aria-valuetext", /SGD sharpness 20\.0000 limit 15\.3846/);
});
