import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const link = "surface=bowl,ratio:20&start=-4,3&o=adam,lr:0.08&o=lion,lr:0.05&steps=60&cursor=20";

test("a picture has the arrows of the stage, unless they are switched off for it", async ({ page }) => {
  await new Playground(page).open(link);
  await page.keyboard.press("a");
  await expect(page.getByText(/^Adam: −gradient/)).toBeVisible();
  const dialog = await openTab(page, "Picture");
  const arrows = dialog.getByRole("checkbox", { name: "With arrows at the heads" });
  await expect(arrows).toBeChecked();
  const download = dialog.getByRole("button", { name: "Download SVG" });
  const pointed = (await saved(page, download)).bytes.toString();
  expect(pointed).toContain(">what the preconditioner makes of a circle<");
  expect(pointed).toContain("stroke-dasharray");
  await arrows.uncheck();
  const bare = (await saved(page, download)).bytes.toString();
  expect(bare).not.toContain("−gradient");
});

test("a film has arrows in its frames", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640×480");
  await dialog.getByRole("combobox", { name: "Frames" }).selectOption("10 per second");
  await dialog.getByRole("textbox", { name: "Seconds" }).fill("1");
  await dialog.getByRole("textbox", { name: "Seconds" }).press("Enter");
  const make = dialog.getByRole("button", { name: "Make a GIF" });
  const bare = await saved(page, make);
  await dialog.getByRole("checkbox", { name: "With arrows at the heads" }).check();
  const pointed = await saved(page, make);
  for (const { bytes } of [bare, pointed]) expect(bytes.subarray(0, 6).toString()).toBe("GIF89a");
  expect(pointed.bytes.length).toBeGreaterThan(bare.bytes.length);
});

test("while a race is played the arrows move, and at its end the numbers are those of the last step", async ({
  page,
}) => {
  const playground = await new Playground(page).open(link.replace("&cursor=20", ""));
  await page.keyboard.press("a");
  const numbers = playground.stage.getByText(/^Adam: −gradient/);
  const first = (await numbers.textContent()) ?? "";
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(numbers).toBeVisible();
  await expect(numbers).not.toHaveText(first);
  const last = (await numbers.textContent()) ?? "";
  await playground.seek(59);
  await expect(numbers).toHaveText(last);
});

test("an optimizer that keeps only signs says that it has no ellipse; all contenders can have arrows", async ({
  page,
}) => {
  const playground = await new Playground(page).open(link);
  await page.keyboard.press("a");
  await expect(page.getByText(/^Adam: −gradient/)).toBeVisible();
  const one = await playground.picture();
  const whose = page.getByRole("combobox", { name: "Contender with arrows" });
  await whose.selectOption("All contenders");
  await expect.poll(() => playground.glimpse()).not.toBe(one);
  await whose.selectOption("Lion");
  await expect(page.getByText(/^Lion: .*No ellipse: the step keeps only signs\./)).toBeVisible();
});

test("what lies over the stage gives way to arrows that would be behind it, and comes back", async ({
  page,
}) => {
  const playground = await new Playground(page).open(
    "surface=bowl,ratio:2&start=-4,-4.5&o=adam,lr:0.3&steps=60&cursor=1",
  );
  await page.keyboard.press("a");
  const legend = playground.stage.getByText(/^Adam: −gradient/);
  const middle = async () => {
    const [one, stage] = [await legend.boundingBox(), await playground.surface.boundingBox()];
    return one && stage ? (one.y - stage.y) / stage.height : Number.NaN;
  };
  await expect.poll(middle).toBeLessThan(0.5);
  await playground.seek(50);
  await expect.poll(middle).toBeGreaterThan(0.5);
});

test("a network has no arrows, and the key does nothing there", async ({ page }) => {
  const playground = await new Playground(page).open("data=moons&net=2-4-1&o=adam,lr:0.05&steps=20");
  await expect(page.getByRole("button", { name: "Arrows", exact: true })).toBeHidden();
  await page.keyboard.press("a");
  await playground.open(link);
  await expect(page.getByRole("button", { name: "Arrows", exact: true })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the switches are as large as a finger needs, in one row", async ({ page }) => {
    await new Playground(page).open(link);
    await page.getByRole("button", { name: "Arrows", exact: true }).tap();
    const legend = page.getByRole("group", { name: "Arrows at the heads" });
    await expect(legend.getByRole("button")).toHaveCount(4);
    const boxes = await Promise.all((await legend.getByRole("button").all()).map((one) => one.boundingBox()));
    for (const box of boxes) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  });
});
