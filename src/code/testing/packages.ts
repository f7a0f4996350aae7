import { runPython } from "../../lang/testing/python.ts";
import { type Module, moduleText } from "../python/module.ts";

/**
 * Runs packages of modules in one process, each from a separate folder and with warnings as errors. Warnings that
 * libraries give while they are imported do not count.
 */
const driver = `
import contextlib, importlib, io, json, os, runpy, sys, tempfile, traceback, warnings
libraries, packages = json.load(sys.stdin)
for library in libraries:
    importlib.import_module(library)
if "torch" in sys.modules:
    sys.modules["torch"].set_num_threads(1)
warnings.simplefilter("error")
sys.argv, sys.dont_write_bytecode = ["main.py"], True
out, before = [], set(sys.modules)
for modules in packages:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in modules.items():
            path = os.path.join(folder, *name.split(".")) + ".py"
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        printed = io.StringIO()
        try:
            with contextlib.redirect_stdout(printed):
                runpy.run_module("common.main", run_name="__main__")
            out.append(printed.getvalue())
        except BaseException:
            out.append(traceback.format_exc())
        sys.path.remove(folder)
        for name in set(sys.modules) - before:
            if name.split(".")[0] in {module.split(".")[0] for module in modules}:
                del sys.modules[name]
json.dump(out, sys.stdout)
`;

/**
 * Returns the output of packages, or the traceback of the error that ended one.
 *
 * @param python as `findPython` names it
 * @param libraries modules to import first
 */
export function runPackages(
  python: string,
  packages: readonly ReadonlyMap<string, Module>[],
  libraries: readonly string[],
): string[] {
  const texts = packages.map((modules) =>
    Object.fromEntries([...modules].map(([name, module]) => [name, moduleText(module)])),
  );
  return JSON.parse(runPython(python, driver, [libraries, texts])) as string[];
}
