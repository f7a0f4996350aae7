import { readFileSync } from "node:fs";
import { expectAccessible } from "../../testing/axe.ts";
import { LessonPlayer } from "../../testing/lesson-player.ts";
import { Playground } from "../../testing/playground.ts";
import { expect, test } from "../../testing/test.ts";

/** The lessons that the documentation lists, with the answers that it prints. */
const answers = readFileSync("dist/docs/lessons/answers.html", "utf8");
const ids = [...answers.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id);

test("the documentation has all twelve lessons", () => {
  expect(new Set(ids).size).toBe(12);
});

for (const id of ids)
  test(`${id} is played to its end by keyboard alone, and says what the documentation prints`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await new Playground(page).open(`lesson=${id}`);
    const lesson = new LessonPlayer(page);
    const printed = new DOMText(answers);
    for (let step = 1; ; step++) {
      await expect(lesson.panel.getByText(new RegExp(`Step ${step} of `))).toBeVisible();
      // Something on the page is marked.
      await expect(page.locator("[data-lesson-ring]")).toHaveCount(1);
      const shown = await lesson.playStep();
      expect(printed.text).toContain(
        shown.replace(/^(Your|The race says otherwise).*?[.:] ?(close\.|near\.|far\.)? ?/, "").slice(-40),
      );
      const isLast = (await lesson.panel.getByRole("button", { name: "Finish" }).count()) > 0;
      await lesson.press(isLast ? "Finish" : "Next");
      if (isLast) break;
    }
    await expect(lesson.panel.getByText(/^You can now say /)).toBeVisible();
    await expect(lesson.panel.getByText(/^Your predictions: [\d.]+ of \d points?\.$/)).toBeVisible();
    await lesson.press("Leave");
    await expect(lesson.panel).toHaveCount(0);
  });

/** The text of a page's HTML. */
class DOMText {
  readonly text: string;

  constructor(html: string) {
    this.text = html
      .replace(/<[^>]+>/g, "")
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll("&amp;", "&")
      .replaceAll("&#39;", "'")
      .replaceAll("&quot;", '"');
  }
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 480 },
];

for (const { width, height } of sizes)
  test(`a lesson covers neither the stage nor the transport at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const playground = await new Playground(page).open("lesson=momentum");
    const panel = page.getByRole("region", { name: /^Lesson: / });
    await expect(panel.getByRole("button", { name: /^(Next|Skip to the end)$/ })).toBeVisible();
    const [stage, transport, lesson] = await Promise.all(
      [playground.surface, page.getByRole("region", { name: "Transport" }), panel].map(async (one) => {
        const box = await one.boundingBox();
        if (!box) throw new Error("it is not shown");
        return box;
      }),
    );
    const apart = (a: typeof stage, b: typeof stage) =>
      a.x + a.width <= b.x + 1 ||
      b.x + b.width <= a.x + 1 ||
      a.y + a.height <= b.y + 1 ||
      b.y + b.height <= a.y + 1;
    expect(apart(stage, lesson), "stage").toBe(true);
    expect(apart(transport, lesson), "transport").toBe(true);
    expect(stage.height).toBeGreaterThan(90);
    await expectAccessible(page, `lesson, ${width}`);
  });

test("an end point is marked by touch on the stage, and by its coordinates", async ({ page }) => {
  const playground = await new Playground(page).open("lesson=conditioning");
  const lesson = new LessonPlayer(page);
  await lesson.playStep();
  await lesson.press("Next");
  const mark = page.getByRole("button", { name: /^Predicted end point/ });
  await expect(mark).toBeAttached();
  const box = await playground.surface.boundingBox();
  if (!box) throw new Error("there is no stage");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(mark).toHaveAccessibleName(/x -?0(\.0\d*)?, y -?0(\.0\d*)?$/);
  // The start stays where it is.
  expect(playground.link()).not.toContain("start=");
  await lesson.panel.getByRole("textbox", { name: "x of the end point" }).fill("-1.5");
  await page.keyboard.press("Enter");
  await expect(mark).toHaveAccessibleName(/x -1\.5, /);
  await lesson.panel.getByRole("button", { name: "Run the race" }).click();
  await expect(lesson.shown).toContainText(/Your mark is 0\.0\d+ from the end point, .*: close\./);
});

test("a curve is drawn by dragging, and point by point by presses", async ({ page }) => {
  await new Playground(page).open("lesson=momentum");
  const lesson = new LessonPlayer(page);
  await lesson.playStep();
  await lesson.press("Next");
  const handles = lesson.panel.getByRole("slider");
  await expect(handles).toHaveCount(6);
  const [first, last] = [await handles.first().boundingBox(), await handles.last().boundingBox()];
  if (!first || !last) throw new Error("there are no handles");
  await page.mouse.move(first.x + 12, first.y + 12);
  await page.mouse.down();
  await page.mouse.move(last.x + 12, last.y - 60, { steps: 24 });
  await page.mouse.up();
  const values = await handles.evaluateAll((all) =>
    all.map((one) => Number(one.getAttribute("aria-valuenow"))),
  );
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(values[5]).toBeGreaterThan(values[0] + 30);
  await page.mouse.click(last.x + 12, first.y + 12);
  await expect(handles.last()).not.toHaveAttribute("aria-valuenow", String(values[5]));
});

test("a link to a lesson that does not exist says so, and leads back", async ({ page }) => {
  const playground = await new Playground(page).open("lesson=%3Cb%3Enone");
  await expect(page.getByRole("alert").filter({ hasText: "No lesson is called “<b>none”." })).toBeVisible();
  await page.getByRole("button", { name: "Leave", exact: true }).click();
  await expect(page.getByRole("region", { name: "Lesson" })).toHaveCount(0);
  await expect(playground.play).toBeFocused();
});

test("without storage a lesson works, and is begun again after a reload", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  await new Playground(page).open("lesson=learning-rate");
  const lesson = new LessonPlayer(page);
  await lesson.playStep();
  await lesson.press("Next");
  await expect(lesson.panel.getByText("Step 2 of 4")).toBeVisible();
  await page.reload();
  await expect(lesson.panel.getByText("Step 1 of 4")).toBeVisible();
});

test("another experiment that is opened meanwhile ends the lesson, and its link goes on with it", async ({
  page,
}) => {
  const playground = await new Playground(page).open("lesson=learning-rate");
  const lesson = new LessonPlayer(page);
  await lesson.playStep();
  await lesson.press("Next");
  await page.evaluate(() => {
    location.hash = "surface=beale&o=adam";
  });
  await expect(lesson.panel).toHaveCount(0);
  await expect.poll(() => playground.link()).toBe("surface=beale&o=adam");
  await page.evaluate(() => {
    location.hash = "lesson=learning-rate";
  });
  await expect(lesson.panel.getByText("Step 2 of 4")).toBeVisible();
  await lesson.press("Leave the lesson");
  await expect.poll(() => playground.link()).toBe("surface=beale&o=adam");
});
