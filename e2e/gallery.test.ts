import { Playground } from "./testing/playground.ts";
import { expect, test } from "./testing/test.ts";

test("an experiment of the gallery is found by tag and word, seen, and opened in place, which undo leaves", async ({
  page,
}) => {
  const playground = await new Playground(page).open("surface=beale&o=sgd,lr:0.01&steps=50");
  await playground.learn("Gallery");
  const gallery = page.getByRole("dialog", { name: "Gallery" });
  await expect(gallery.getByRole("article")).toHaveCount(30);
  await gallery.getByRole("button", { name: "momentum", exact: true }).click();
  await gallery.getByRole("searchbox", { name: "Search gallery" }).fill("zigzag");
  const card = gallery.getByRole("article", { name: /Zigzag in a ravine/ });
  await expect(gallery.getByRole("article")).toHaveCount(1);
  await expect(gallery.getByText("1 experiment found.")).toBeAttached();
  const picture = card.getByRole("img", { name: /Quadratic bowl/ });
  await expect(picture).toHaveCount(1);
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await card.getByRole("link", { name: "Open in the playground: Zigzag in a ravine" }).click();
  await expect(gallery).toBeHidden();
  await expect.poll(() => playground.link()).toContain("surface=bowl,ratio:50&start=-4.5,1.2");
  await expect(playground.pause.or(playground.again)).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => playground.link()).toContain("surface=beale");
});
