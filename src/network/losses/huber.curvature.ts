import { ofEachOutput } from "../curvature/loss-curvature.ts";

// 0 at the kinks of the first derivative, at a distance of 1, as beyond them.
export default ofEachOutput((output, target) => (Math.abs(output - target) < 1 ? 1 : 0));
