import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { Playground } from "./playground.ts";
import { expect, test } from "./test.ts";

const link = "surface=beale&o=adam,lr:0.05&steps=120";

/** The library as it was built: the sources want a bundler. */
const library = (): Promise<typeof import("../src/library/experiment.ts")> =>
  import(new URL("../dist/lib/experiment.js", import.meta.url).href);

async function openTab(page: Page, tab: string): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("tab", { name: tab }).click();
  return dialog;
}

/** What a button has the browser save. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 25_000 }), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

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
  expect(read).toEqual({ name: "svg", title: 'Adam & <friends> "ü"', link: page.url() });
});

test("a film is saved as a video that plays to its end", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640×480");
  await dialog.getByRole("combobox", { name: "Frames" }).selectOption("10 a second");
  await dialog.getByRole("textbox", { name: "Seconds" }).fill("2");
  await dialog.getByRole("textbox", { name: "Seconds" }).press("Enter");
  const film = await saved(page, dialog.getByRole("button", { name: "Make a video" }));
  expect(film.name).toMatch(/^downhill-adam-on-beale\.(mp4|webm)$/);
  // The page's policy plays no media; an empty one does.
  await page.goto("about:blank");
  const read = await page.evaluate(
    async ([base64, type]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const video = document.createElement("video");
      video.src = URL.createObjectURL(new Blob([bytes], { type }));
      const frameAt = async (seconds: number) => {
        video.currentTime = seconds;
        await new Promise((resolve) => video.addEventListener("seeked", resolve, { once: true }));
        const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
        const context = canvas.getContext("2d");
        context?.drawImage(video, 0, 0);
        return context?.getImageData(0, 0, canvas.width, canvas.height).data.join() ?? "";
      };
      const failed = new Promise<string>((resolve) => {
        video.onerror = () => resolve(video.error?.message ?? "cannot be played");
      });
      const loaded = new Promise<string>((resolve) => {
        video.onloadeddata = () => resolve("");
      });
      const error = await Promise.race([failed, loaded]);
      if (error) return { error };
      const changes = (await frameAt(0.05)) !== (await frameAt(1.9));
      return { size: [video.videoWidth, video.videoHeight], duration: video.duration, changes };
    },
    [film.bytes.toString("base64"), film.name.endsWith("mp4") ? "video/mp4" : "video/webm"],
  );
  // A Chromium without H.264 decodes none, though it encodes it: then the file's own frame says what it is.
  if ("error" in read) expect(film.bytes.subarray(4, 8).toString(), read.error).toBe("ftyp");
  else {
    expect(read.size).toEqual([640, 480]);
    expect(read.duration).toBeCloseTo(2, 1);
    expect(read.changes).toBe(true);
  }
});

/** Size and number of frames of a GIF, by its blocks (GIF89a specification). */
function readGif(bytes: Buffer): { size: number[]; frames: number; loops: boolean } {
  const size = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  let at = 13 + (bytes[10] & 0x80 ? 3 * 2 ** ((bytes[10] & 7) + 1) : 0);
  let frames = 0;
  let loops = false;
  const skipBlocks = () => {
    while (bytes[at] !== 0) at += bytes[at] + 1;
    at += 1;
  };
  while (bytes[at] !== 0x3b) {
    if (bytes[at] === 0x21) {
      loops ||= bytes.subarray(at + 3, at + 14).toString() === "NETSCAPE2.0";
      at += 2;
      skipBlocks();
    } else {
      expect(bytes[at]).toBe(0x2c);
      frames += 1;
      const colors = bytes[at + 9];
      at += 10 + (colors & 0x80 ? 3 * 2 ** ((colors & 7) + 1) : 0) + 1;
      skipBlocks();
    }
  }
  return { size, frames, loops };
}

test("a film is saved as a GIF that goes round", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640×480");
  await dialog.getByRole("combobox", { name: "Frames" }).selectOption("10 a second");
  await dialog.getByRole("textbox", { name: "Seconds" }).fill("1");
  await dialog.getByRole("textbox", { name: "Seconds" }).press("Enter");
  const gif = await saved(page, dialog.getByRole("button", { name: "Make a GIF" }));
  expect(gif.bytes.subarray(0, 6).toString()).toBe("GIF89a");
  expect(readGif(gif.bytes)).toEqual({ size: [640, 480], frames: 10, loops: true });
});

test("a film under way is cancelled, and one that is too long refused", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await dialog.getByRole("textbox", { name: "Seconds" }).fill("60");
  await dialog.getByRole("textbox", { name: "Seconds" }).press("Enter");
  await dialog.getByRole("button", { name: "Make a GIF" }).click();
  await expect(dialog.getByRole("alert").last()).toContainText("smaller size");
  await dialog.getByRole("button", { name: "Make a video" }).click();
  await expect(dialog.getByRole("progressbar")).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Cancelled.")).toBeVisible();
  await expect(dialog.getByRole("progressbar")).toBeHidden();
});

test("the numbers of the CSV are those of the page", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  await playground.seek(77);
  const shown = await playground.numbersOf("Adam");
  const dialog = await openTab(page, "Data");
  const csv = await saved(page, dialog.getByRole("button", { name: "Download CSV" }));
  const lines = csv.bytes.toString().trimEnd().split("\r\n");
  expect(lines[0]).toBe("contender,step,loss,gradNorm,distance,x,y");
  expect(lines).toHaveLength(122);
  const row = (step: number) =>
    lines
      .find((line) => line.startsWith(`Adam,${step},`))
      ?.split(",")
      .slice(1)
      .map(Number);
  // The page shows six digits; the file has all that there are.
  expect(row(77)?.map((value) => Number(value.toPrecision(6)))).toEqual(shown);
  const { decode, run } = await library();
  const { spec } = decode(link);
  if (spec.kind !== "surface") throw new Error("the link is to a surface");
  const [{ loss, gradNorm, distance, x, y }] = run(spec);
  for (const step of [0, 1, 77, 120])
    expect(row(step)).toEqual([step, loss[step], gradNorm[step], distance[step], x[step], y[step]]);
});

test("a JSON opens again on another page, by picker and by drop, and can be undone", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Data");
  const json = await saved(page, dialog.getByRole("button", { name: "Download JSON" }));

  const other = await new Playground(page).open("surface=matyas&o=sgd");
  const again = await openTab(page, "Data");
  await again.getByLabel("JSON file of an experiment").setInputFiles({
    name: "race.json",
    mimeType: "application/json",
    buffer: json.bytes,
  });
  await expect.poll(() => other.link()).toBe(link);
  await expect(again).toBeHidden();
  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => other.link()).toBe("surface=matyas&o=sgd");

  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "race.json", { type: "application/json" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, json.bytes.toString());
  await expect.poll(() => other.link()).toBe(link);
});

test("a JSON that is no experiment is refused with why, and nothing is changed", async ({ page }) => {
  const playground = await new Playground(page).open(link);
  const dialog = await openTab(page, "Data");
  for (const [text, why] of [
    ["{}", "no experiment of Downhill"],
    ["{", "no JSON"],
    ['{"downhill":1,"link":5}', "link"],
  ] as const) {
    await dialog.getByLabel("JSON file of an experiment").setInputFiles({
      name: "bad.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
    await expect(dialog.getByRole("alert").last()).toContainText(why);
  }
  expect(playground.link()).toBe(link);
});
