import { execFile } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

/**
 * A browser that Playwright can start.
 * @typedef {object} Found
 * @property {string} source where it was found, for people
 * @property {string} [executablePath] left out where Playwright knows the place itself
 * @property {"chromium"} [channel] set for Playwright's full build
 * @property {Record<string, string>} [env] what the browser needs besides the usual environment
 */

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "..", "node_modules");

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  linux: [
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ];
  }),
};

/**
 * Finds a browser for the end-to-end tests and the screenshots, so that a fresh machine needs no
 * preparation. In order: the path in DOWNHILL_CHROMIUM, a browser that Playwright downloaded, one that
 * the system has, and on Linux x64 the one inside an npm package.
 * @returns {Promise<Found>}
 */
export async function findChromium() {
  const chosen = process.env.DOWNHILL_CHROMIUM;
  if (chosen) return { source: "DOWNHILL_CHROMIUM", executablePath: chosen };
  const downloaded = fromPlaywright();
  if (downloaded) return downloaded;
  const installed = (usualPlaces[process.platform] ?? []).find(isExecutable);
  if (installed) return { source: "system", executablePath: installed };
  if (process.platform === "linux" && process.arch === "x64") return fromPackage();
  throw new Error(
    "No Chromium found. Run `npx playwright install chromium`, or set DOWNHILL_CHROMIUM to the path of one.",
  );
}

/**
 * Returns the options of `chromium.launch()` that start the browser found. WebGL is drawn by software.
 * @returns {Promise<import("@playwright/test").LaunchOptions>}
 */
export async function launchOptions() {
  const found = await findChromium();
  return {
    ...(found.executablePath ? { executablePath: found.executablePath } : {}),
    ...(found.channel ? { channel: found.channel } : {}),
    env: { ...process.env, ...found.env },
    args: ["--enable-unsafe-swiftshader"],
  };
}

/** @returns {Found | undefined} */
function fromPlaywright() {
  // executablePath() names the full build. A headless run takes the headless shell in the folder next to
  // it by default; where only the full build is there, the channel has to say so.
  const full = chromium.executablePath();
  const parts = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(full);
  const shell = parts && join(`${parts[1]}`, `chromium_headless_shell-${parts[2]}`);
  if (shell && existsSync(shell)) return { source: "Playwright's headless shell" };
  if (existsSync(full)) return { source: "Playwright's Chromium", channel: "chromium" };
  return undefined;
}

/** @returns {Promise<Found>} */
async function fromPackage() {
  const { version } = JSON.parse(
    readFileSync(join(modules, "@sparticuz", "chromium", "package.json"), "utf8"),
  );
  const home = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    source: "@sparticuz/chromium",
    executablePath: join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
    },
  };
}

/**
 * Unpacks next to `home` and renames once, so that of several processes that start at the same time each sees either
 * nothing or all of it.
 * @param {string} home
 */
async function unpackInto(home) {
  mkdirSync(dirname(home), { recursive: true });
  const draft = mkdtempSync(`${home}-`);
  try {
    // The package unpacks its NSS libraries only when it believes that it runs on Lambda.
    const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
    await promisify(execFile)(process.execPath, [join(here, "unpack-chromium.mjs")], { env });
    // Its fonts configuration names a folder under /tmp only: on a machine without fonts every glyph
    // would be blank, and no test would notice.
    writeFileSync(join(draft, "fonts.conf"), fontsConfiguration(home));
    renameSync(draft, home);
  } catch (error) {
    // Another process may have been quicker: then the rename finds a full folder in its way.
    if (!existsSync(join(home, "fonts.conf"))) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} home */
function fontsConfiguration(home) {
  const folders = [join(sep, "usr", "share", "fonts"), join(home, "fonts", "fonts")];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(home, "fontcache")}</cachedir>`,
    "</fontconfig>",
    "",
  ].join("\n");
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
