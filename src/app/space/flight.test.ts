import { expect, test } from "vitest";
import type { Camera } from "../../plot/space/camera.ts";
import { Flight } from "./flight.ts";

const from: Camera = { azimuth: 170, elevation: 90, zoom: 1, target: [0, 0, 0] };
const to: Camera = { azimuth: -150, elevation: 40, zoom: 4, target: [0.2, 0, 0.4] };

test("a camera flies by the shorter turn, evenly in elevation and in the logarithm of zoom, and arrives", () => {
  const flight = new Flight(from, to, 1000, 400);
  expect(flight.at(900)).toEqual(from);
  expect(flight.at(1200)).toEqual({ azimuth: 190, elevation: 65, zoom: 2, target: [0.1, 0, 0.2] });
  expect(flight.at(1100).azimuth).toBeCloseTo(170 + 40 / 16, 10);
  expect(flight.at(1400)).toBe(to);
  expect(flight.at(9000)).toBe(to);
});
