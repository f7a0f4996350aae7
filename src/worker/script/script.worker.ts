import { listen } from "../listen.ts";
import { hostScript } from "./host.ts";

listen(hostScript());
