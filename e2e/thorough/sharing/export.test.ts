import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const link = "surface=beale&o=adam,lr:0.05&steps=120";

/** The built library, as the sources need a bundler. */
const library = (): Promise<typeof import("../../../src/library/experiment.ts")> =>
  import(new URL("../../../dist/lib/library/experiment.js", import.meta.url).href);

test("a picture is saved as PNG of the chosen size, and as SVG with title and link", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Picture");
  await expect(dialog.getByRole("img", { name: "Preview" })).toBeVisible();
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640×480");
  const png = await saved(page, dialog.getByRole("button", { name: "Download PNG" }));
  expect(png.name).toBe("downhill-adam-on-beale.png");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1280, 960]);
  const colors = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    return new Set(new Uint32Array(new Uint8ClampedArray(data).buffer)).size;
  }, png.bytes.toString("base64"));
  expect(colors, "colours of the picture").toBeGreaterThan(30);

  await dialog.getByRole("textbox", { name: "Title" }).fill('Adam & <friends> "ü"');
  const svg = await saved(page, dialog.getByRole("button", { name: "Download SVG" }));
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      name: parsed.documentElement.localName,
      title: parsed.querySelector("title")?.textContent,
      link: parsed.querySelector("a")?.getAttribute("href"),
    };
  }, svg.bytes.toString());
  expect(read).toEqual({
    name: "svg",
    title: 'Adam & <friends> "ü"',
    link: expect.stringMatching(/#share&surface=.*&end$/),
  });
});

test("the numbers of the CSV are those of the page", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  await playground.seek(77);
  const shown = await playground.numbersOf("Adam");
  const dialog = await openTab(page, "Data");
  const csv = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  const lines = csv.bytes.toString().trimEnd().split("\r\n");
  expect(lines[0]).toBe("contender,step,loss,gradNorm,gradients,distance,x,y,stepLength,rateX,rateY");
  expect(lines).toHaveLength(122);
  const row = (step: number) =>
    lines
      .find((line) => line.startsWith(`Adam,${step},`))
      ?.split(",")
      .slice(1)
      .map(Number);
  // The page shows six digits, and gradient evaluations only in a chart; the file has all digits and all columns.
  expect(
    row(77)
      ?.toSpliced(3, 1)
      .map((value) => Number(value.toPrecision(6))),
  ).toEqual(shown);
  const { decode, run } = await library();
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new Error("the link is to a surface");
  const [{ loss, gradNorm, distance, x, y, stepLength, rateX, rateY }] = run(spec);
  for (const step of [0, 1, 77, 120])
    expect(row(step)).toEqual([
      ...[step, loss[step], gradNorm[step], step, distance[step], x[step], y[step]],
      ...[stepLength[step], rateX[step], rateY[step]],
    ]);
});

test("the CSV has a network's numbers, empty at steps without an evaluation", async ({ page }) => {
  await new Playground(page).open("data=spiral&o=adam,lr:0.02&o=sgd&steps=50");
  const dialog = await openTab(page, "Data");
  const csv = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  const [header, ...lines] = csv.bytes.toString().trimEnd().split("\r\n");
  expect(header).toMatch(
    /^contender,step,loss,gradNorm,gradients,stepLength,gradNormLayer1,.*,testAccuracy,lossClass1,lossClass2$/,
  );
  expect(lines.map((line) => line.split(",")[0])).toEqual([
    ...Array(51).fill("Adam"),
    ...Array(51).fill("SGD"),
  ]);
  const { decode, run } = await library();
  const { spec } = decode("data=spiral&o=adam,lr:0.02&o=sgd&steps=50");
  if (spec.kind !== "network") throw new Error("the link is to a network");
  const [, sgd] = run(spec);
  const cells = lines.slice(51).map((line) => line.split(","));
  expect(cells.map(([, , loss]) => Number(loss))).toEqual([...sgd.loss]);
  const evaluated = (name: string) =>
    cells
      .map((row) => row[header.split(",").indexOf(name)])
      .flatMap((cell) => (cell === "" ? [] : [Number(cell)]));
  expect(evaluated("testLoss")).toEqual([...sgd.testLoss]);
  expect(evaluated("lossClass2")).toEqual([...sgd.classes[1].loss]);
});

test("a formula with characters that files must escape is exported unchanged", async ({ page }) => {
  const formula = `where(x < 0, x^2, 2*x) + y^2 # "ü" & 'q' <b> 损失`;
  await new Playground(page).open(`f=${encodeURIComponent(formula)}&o=adam,lr:0.05&steps=20`);
  const dialog = await openTab(page, "Picture");
  const svg = await saved(page, dialog.getByRole("button", { name: "Download SVG" }));
  expect(svg.name).toMatch(/^[a-z0-9-]+\.svg$/);
  const title = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "image/svg+xml").querySelector(":root > title")?.textContent,
    svg.bytes.toString(),
  );
  expect(title).toBe("Adam on where(x < 0, x², 2 x) + y²");
  await dialog.getByRole("tab", { name: "Data" }).click();
  const json = await saved(page, dialog.getByRole("button", { name: "Download JSON" }));
  expect(JSON.parse(json.bytes.toString()).spec.surface.source).toBe(formula);
});
