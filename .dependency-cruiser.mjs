// Who may import whom: rooms in order, each importing only from those before it, and no cycles.
const rooms = [
  "words",
  "wasm",
  "lang",
  "random",
  "optim|surfaces",
  "network|datasets",
  "problems",
  "experiment",
  "findings",
  "plot",
  "figure",
  "code",
  "library|worker",
  "app",
  "embed",
  "docs",
];
const pure = [
  "words",
  "wasm",
  "lang",
  "random",
  "optim",
  "surfaces",
  "network",
  "datasets",
  "problems",
  "experiment",
  "findings",
  "plot",
  "figure",
  "code",
].join("|");
const tests = "\\.test\\.tsx?$|/testing/";

const oneWay = rooms.slice(0, -1).map((room, place) => ({
  name: `${room.replace("|", "-and-")}-imports-leftwards`,
  comment:
    "Dependencies point one way: words, wasm, lang, random numbers, optim and surfaces, network and datasets, problems, experiment, findings, plot, figure, code, library and worker, app, embed, docs.",
  severity: "error",
  from: { path: `^src/(${room})/` },
  to: { path: `^src/(${rooms.slice(place + 1).join("|")})/` },
}));

export default {
  forbidden: [
    ...oneWay,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-import-of-own-index",
      comment: "An index gathers its folder; a file of the folder that imports it closes a circle.",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: [tests] },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "pure-rooms-need-nothing",
      comment:
        "The rooms of the library run anywhere; the random generator and the CSV reader are the packages they use.",
      severity: "error",
      from: { path: `^src/(${pure})/`, pathNot: [tests] },
      to: { pathNot: ["^src/", "^node_modules/(pure-rand|papaparse)/"] },
    },
    {
      name: "worker-has-no-react",
      severity: "error",
      from: { path: "^src/worker/" },
      to: { path: "^node_modules/(react|react-dom|zustand|recharts|@base-ui)/" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default", "types"] },
  },
};
