import { sigmoid } from "../../lang/elementary/index.ts";
import { ofEachOutput } from "../curvature/loss-curvature.ts";

// σ(z)·(1 − σ(z)), whose second factor is σ(−z): the difference would lose small values.
export default ofEachOutput((z) => sigmoid(z) * sigmoid(-z));
