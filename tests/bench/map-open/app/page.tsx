import { OpenBench } from "./open-bench.tsx";

export default function Page() {
  return <OpenBench />;
}
