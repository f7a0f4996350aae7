import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { policy } from "../../scripts/policy.mjs";

const page = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");

test("SECURITY.md explains every directive of the policy", () => {
  for (const directive of policy().split("; ")) expect(page).toContain(`\`${directive}\``);
});

test("SECURITY.md has the header of the same policy", () => {
  expect(page).toContain(`Content-Security-Policy: ${policy()}; frame-ancestors 'self'\n`);
});
