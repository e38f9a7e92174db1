// Opens each page in Chromium and looks at it as a reader with a screen, a keyboard or a screen reader does.
// Usage: node check.mjs OUTPUT CHROMIUM
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const [output, executablePath] = process.argv.slice(2);
const pages = readdirSync(`${output}/pages`).filter((name) => name.endsWith(".html")).sort();
const looks = ["light", "dark"].flatMap((colorScheme) => [1280, 375].map((width) => ({ colorScheme, width })));
const problems = [];

const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run"],
});

// A page that reports what it should not do.
async function open(name, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const report = (problem) => problems.push(`${name} (${JSON.stringify(options)}): ${problem}`);
  const address = pathToFileURL(resolve(output, "pages", name)).href;
  page.on("console", (message) => ["error", "warning"].includes(message.type()) ? report(message.text()) : null);
  page.on("pageerror", (error) => report(error.message));
  page.on("request", (request) => request.url() === address || request.url().startsWith("data:") ? null : report(`asks for ${request.url()}`));
  await page.goto(address);
  return { page, report, close: () => context.close() };
}

// axe is no part of the page, whose policy would refuse it: it is run from outside.
async function accessible(page, report) {
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  for (const { id, help, nodes } of violations) {
    report(`axe ${id}: ${help}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.any[0]?.message ?? ""}`).join("; ")}`);
  }
}

// Texts of a figure that stand on each other, or outside of it.
const overlaps = () => [...document.querySelectorAll("figure svg.cmf")].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const outside = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2)
    .map(([text]) => `'${text}' stands outside of its figure`);
  const onEachOther = texts.flatMap(([text, box], at) => texts.slice(at + 1, at + 40)
    .filter(([, other]) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 2
      && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 5)
    .map(([other]) => `'${text}' stands on '${other}'`));
  return [...outside, ...onEachOther].slice(0, 5);
});

// What the keyboard does to the first table with a filter and a number: sorts it both ways, filters it, opens a reason.
async function usable(page, report) {
  await page.keyboard.press("Tab");
  const skip = await page.evaluate(() => document.activeElement.className);
  if (skip !== "skip") {
    report("the first stop of the keyboard is not the skip link");
  }

  const region = page.locator(".tools + .region").filter({ has: page.locator("thead .number") }).first();
  if (await region.count() === 0) {
    return;
  }

  const column = await region.evaluate((table) => [...table.querySelectorAll("thead th")].findLastIndex((th) => th.className === "number"));
  const values = () => region.evaluate((table, at) =>
    [...table.querySelectorAll("tbody tr")].map((row) => row.cells[at].dataset.v).map((v) => v === "" ? -Infinity : Number(v)), column);
  const heading = region.locator("thead th").nth(column);
  for (const direction of ["descending", "ascending"]) {
    await heading.locator("button").focus();
    await page.keyboard.press("Enter");
    const sign = direction === "ascending" ? 1 : -1;
    const found = await values();
    if (await heading.getAttribute("aria-sort") !== direction || found.some((value, at) => at > 0 && sign * (value - found[at - 1]) < 0)) {
      report(`not sorted ${direction}: ${found}`);
    }
  }

  const first = await region.locator("tbody th").first().textContent();
  const input = page.locator(`#${await region.getAttribute("id")}-filter`);
  await input.focus();
  await page.keyboard.type(first);
  const shown = await region.locator("tbody tr:not([hidden])").allTextContents();
  if (shown.length === 0 || !shown.every((text) => text.toLowerCase().includes(first.split(/\s/u)[0].toLowerCase()))) {
    report(`the filter '${first}' leaves ${shown.length} rows`);
  }

  await input.fill("");
  const why = page.locator("summary").first();
  if (await why.count() > 0) {
    await why.focus();
    await page.keyboard.press("Enter");
    if (!await why.evaluate((summary) => summary.parentElement.open)) {
      report("a reason does not open");
    }
  }
}

for (const name of pages) {
  const language = name.split(".").at(-2);
  for (const { colorScheme, width } of looks) {
    const { page, report, close } = await open(name, { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    if (await page.evaluate(() => document.documentElement.lang) !== language) {
      report(`the language is not ${language}`);
    }

    const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    if (scroll > inner) {
      report(`the page is ${scroll} pixels wide`);
    }

    for (const problem of await page.evaluate(overlaps)) {
      report(problem);
    }

    await page.screenshot({ path: `${output}/pictures/${name}.${colorScheme}.${width}.png`, fullPage: true });
    await usable(page, report);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
    await accessible(page, report);
    await close();
  }

  // Without script the tables are there, complete.
  const { page, report, close } = await open(name, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const rows = await page.locator("tbody tr").count();
  const expected = (readFileSync(`${output}/pages/${name}`, "utf8").match(/<tr><th scope="row"/gu) ?? []).length;
  if (rows !== expected || await page.locator("th button").count() > 0) {
    report(`${rows} rows without script, of ${expected}`);
  }

  await close();
  console.log(`${name}: ${rows} rows, looked at in ${looks.length} ways`);
}

await browser.close();
if (problems.length > 0) {
  console.error([...new Set(problems)].join("\n"));
  process.exit(1);
}
