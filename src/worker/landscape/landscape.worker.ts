import { listen } from "../listen.ts";
import { hostLandscape } from "./host.ts";

listen(hostLandscape());
