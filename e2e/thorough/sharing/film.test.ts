import { Playground } from "../../testing/playground.ts";
import { openTab, saved } from "../../testing/share-dialog.ts";
import { expect, test } from "../../testing/test.ts";

const link = "surface=beale&o=adam,lr:0.05&steps=120";

test("a film is saved as a video that plays to its end", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640×480");
  await dialog.getByRole("combobox", { name: "Frames" }).selectOption("10 per second");
  await dialog.getByRole("textbox", { name: "Seconds" }).fill("2");
  await dialog.getByRole("textbox", { name: "Seconds" }).press("Enter");
  const film = await saved(page, dialog.getByRole("button", { name: "Make a video" }));
  expect(film.name).toMatch(/^downhill-adam-on-beale\.(mp4|webm)$/);
  // The page's policy permits no media; an empty page plays the video.
  await page.goto("about:blank");
  const read = await page.evaluate(
    async ([base64, type]) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const video = document.createElement("video");
      video.src = URL.createObjectURL(new Blob([bytes], { type }));
      const frameAt = async (seconds: number) => {
        // A seek ends before its frame can be drawn.
        const shown = new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        video.currentTime = seconds;
        await shown;
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
  // A Chromium without a decoder for H.264 can still encode it; then the file's header says what it is.
  if ("error" in read) expect(film.bytes.subarray(4, 8).toString(), read.error).toBe("ftyp");
  else {
    expect(read.size).toEqual([640, 480]);
    expect(read.duration).toBeCloseTo(2, 1);
    expect(read.changes).toBe(true);
  }
});

/** Reads the size and the number of frames of a GIF from its blocks (GIF89a specification). */
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

test("a film is saved as a GIF that repeats", async ({ page }) => {
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640×480");
  await dialog.getByRole("combobox", { name: "Frames" }).selectOption("10 per second");
  await dialog.getByRole("textbox", { name: "Seconds" }).fill("1");
  await dialog.getByRole("textbox", { name: "Seconds" }).press("Enter");
  const gif = await saved(page, dialog.getByRole("button", { name: "Make a GIF" }));
  expect(gif.bytes.subarray(0, 6).toString()).toBe("GIF89a");
  expect(readGif(gif.bytes)).toEqual({ size: [640, 480], frames: 10, loops: true });
});

test("a film is cancelled while it is made, and one that is too long is refused", async ({ page }) => {
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

test("a browser that cannot make videos offers the GIF", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "VideoEncoder");
  });
  await new Playground(page).open(link);
  const dialog = await openTab(page, "Film");
  await expect(dialog.getByText("cannot make videos")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Make a video" })).toBeHidden();
  await expect(dialog.getByRole("button", { name: "Make a GIF" })).toBeVisible();
});
