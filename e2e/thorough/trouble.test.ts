import { Playground } from "../playground.ts";
import { expect, test } from "../test.ts";

const raceWorker = /assets\/race\.worker-[^/]*\.js$/;

/** Scripts that replace the worker's once: they post that they listen, and then fail. */
const failures = {
  hangs: `addEventListener("message", () => { for (;;); }); postMessage({ type: "ready" });`,
  throws: `addEventListener("message", () => { throw new Error("a fault"); }); postMessage({ type: "ready" });`,
};

for (const [how, script] of Object.entries(failures)) {
  test(`a worker that ${how} is replaced, the page says so, and no value set is lost`, async ({ page }) => {
    await page.route(raceWorker, (route) => route.fulfill({ contentType: "text/javascript", body: script }), {
      times: 1,
    });
    const playground = await new Playground(page).open("o=adam,lr:0.0321&steps=150");
    await expect(page.getByRole("alert").filter({ hasText: "restarted" })).toBeVisible();
    await expect(playground.field("lr, Adam")).toHaveValue("0.0321");
    await playground.play.click();
    await expect(playground.again).toBeVisible();
    expect((await playground.values()).caption).toBe("At step 150");
  });
}

test("a worker that hangs in the middle of a race is replaced, and the numbers are the same", async ({
  page,
}) => {
  const experiment = "o=adam,lr:0.05&o=sgd&steps=300&noise=0.1";
  const playground = await new Playground(page).open(experiment);
  await playground.seek(300);
  const undisturbed = await playground.values();

  const hangsLater = (address: string) => `
    import "${address}?itself";
    let messages = 0;
    addEventListener("message", () => { if (++messages === 10) for (;;); });
  `;
  await page.route(
    raceWorker,
    (route) => route.fulfill({ contentType: "text/javascript", body: hangsLater(route.request().url()) }),
    { times: 1 },
  );
  await playground.open(experiment);
  await playground.play.click();
  await expect(page.getByRole("alert").filter({ hasText: "restarted" })).toBeVisible();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("300");
  await expect.poll(() => playground.values()).toEqual(undisturbed);
});

test("without WebAssembly the page says once that races take longer, and the numbers are the same", async ({
  page,
}) => {
  const experiment = "o=adam,lr:0.05&o=sgd&steps=2000";
  const note = page.getByRole("status").getByText(/races take longer in this browser/);
  const playground = await new Playground(page).open(experiment);
  await playground.seek(2000);
  const usual = await playground.values();
  await expect(note).toBeHidden();

  const withoutEngine = (address: string) => `delete globalThis.WebAssembly; import "${address}?itself";`;
  await page.route(raceWorker, (route) =>
    route.fulfill({ contentType: "text/javascript", body: withoutEngine(route.request().url()) }),
  );
  await playground.open(experiment);
  await playground.play.click();
  await expect(note).toBeVisible();
  await page.getByRole("button", { name: /^Dismiss: .* races take longer/ }).click();
  await expect(note).toBeHidden();
  await playground.seek(2000);
  expect(await playground.values()).toEqual(usual);

  await playground.open(experiment);
  await playground.seek(1000);
  await playground.seek(2000);
  expect(await playground.values()).toEqual(usual);
  await expect(note).toBeHidden();
});

test("a surface that cannot be drawn says so, and the race goes on", async ({ page }) => {
  await page.route(/assets\/field\.worker-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: failures.hangs }),
  );
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=150");
  await expect(page.getByRole("alert").filter({ hasText: "picture of the surface" })).toBeVisible();
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect.poll(() => playground.ink()).toBeGreaterThan(0);
});

test("a computation that fails every time is given up until the experiment is changed", async ({ page }) => {
  let broken = true;
  await page.route(raceWorker, (route) =>
    broken ? route.fulfill({ contentType: "text/javascript", body: failures.throws }) : route.fallback(),
  );
  const playground = await new Playground(page).open("o=adam,lr:0.05&steps=150");
  await expect(page.getByRole("alert").filter({ hasText: "twice" })).toBeVisible();
  broken = false;
  await playground.field("lr, Adam").fill("0.06");
  await playground.field("lr, Adam").press("Enter");
  await playground.play.click();
  await expect(playground.again).toBeVisible();
  await expect(playground.timeline).toHaveValue("150");
});
