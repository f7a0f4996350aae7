import { type DatasetDefinition, datasets } from "../../../datasets/index.ts";
import { say, translated } from "../../../words/say.ts";
import { setData } from "../../actions/network-actions.ts";
import styles from "../../header/Header.module.css";
import { useStore } from "../../state/store.ts";
import { Select } from "../../ui/Select.tsx";
import { openCsv } from "./own-table/csv-window.ts";

/** Values of options that are no data set's id: ids have no spaces. */
const own = "own table";
const open = "open a table";

const groups = (
  [
    {
      heading: "Generated: classification",
      has: (one: DatasetDefinition) => one.generated && isClasses(one),
    },
    { heading: "Generated: regression", has: (one: DatasetDefinition) => one.generated && !isClasses(one) },
    { heading: "Real data", has: (one: DatasetDefinition) => !one.generated },
  ] as const
).map(({ heading, has }) => ({
  heading,
  options: [...datasets.values()].filter(has).map(({ id, name }) => ({ value: id, text: name })),
}));

function isClasses({ task }: DatasetDefinition): boolean {
  return task === "classification";
}

/** Selects the data: a generated set, a real table, or the reader's table. */
export default function DatasetPicker() {
  const data = useStore((state) => state.network.data);
  const table = useStore((state) => state.table);
  const file = useStore((state) => state.tableName);
  const name = data.kind === "own" ? data.name : table && file;
  const ownOptions = [
    ...(name === null ? [] : [{ value: own, text: name || say("Your own table") }]),
    { value: open, text: say("Your own CSV…") },
  ];
  const choose = (value: string) => {
    if (value === open) openCsv();
    else if (value === own) setData({ kind: "own", name: name ?? "" });
    else setData({ kind: "builtin", id: value });
  };
  return (
    <Select
      className={styles.problem}
      label={say("Data set")}
      value={data.kind === "own" ? own : data.id}
      options={[
        ...groups.map(({ heading, options }) => ({
          heading: say(heading),
          options: options.map(({ value, text }) => ({ value, text: translated(text) })),
        })),
        { heading: say("Your own"), options: ownOptions },
      ]}
      onChange={choose}
    />
  );
}
