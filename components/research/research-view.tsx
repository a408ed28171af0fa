"use client";

import { useMemo, useState } from "react";
import { researchMessages as words } from "#components/messages/research.ts";
import { sitePath } from "#components/site-path.ts";
import type { ViewPartProps } from "#components/view-part.ts";
import { readMethod, type ViewMethod, writeMethod } from "#core/explore/research/method-query.ts";
import { tieStatements } from "#core/explore/research/tie-statements.ts";
import { MethodForm } from "./method-form.tsx";
import { NetworkResult } from "./network-result.tsx";
import { problemText } from "./problem-text.ts";
import { ResearchMeasures } from "./research-measures.tsx";
import styles from "./research-view.module.css";
import { nodeTargets, tieTargets } from "./tie-target.ts";
import { useResearch } from "./use-research.ts";

/** Discourse networks of what passes the filters: the method, the network, its files and its measures. */
export function ResearchView({ selection, view, links, onChange }: ViewPartProps) {
  const query = writeMethod(view.method) ?? "";
  const method = useMemo(() => readMethod(query), [query]);
  const research = useResearch(selection, method);
  const { index } = selection;
  const targetOf = useMemo(() => tieTargets(index, research.method), [index, research.method]);
  const targets = useMemo(() => nodeTargets(index, research.method), [index, research.method]);
  const [said, setSaid] = useState("");
  const { answer, isWorking } = research;
  const setMethod = (change: Partial<ViewMethod>) =>
    onChange((now) => ({ ...now, method: { ...now.method, ...change } }));
  return (
    <div className={styles.view}>
      <p className={styles.about}>
        {words.about} <a href={sitePath("/methods#discourse-networks")}>{words.how}</a>
      </p>
      <MethodForm method={method} onMethod={setMethod} />
      <p role="status" className={styles.status}>
        {isWorking ? words.working : said}
      </p>
      {answer?.ok === false && (
        <p className={styles.problem} data-waits={isWorking || undefined}>
          {problemText(answer.problem, { method: research.method, selection })}
        </p>
      )}
      {answer?.ok === true && (
        <div className={styles.results} data-waits={isWorking || undefined}>
          <NetworkResult
            {...{ selection, view, links, targetOf, research }}
            network={answer.network}
            onAt={(at) => setMethod({ at })}
            say={setSaid}
          />
          <ResearchMeasures
            research={research}
            targets={targets}
            opening={{
              ...{ index, links, targetOf },
              statementsOf: (pair) =>
                tieStatements(index, pair, {
                  method: research.method,
                  used: answer.network.measured,
                }),
            }}
          />
        </div>
      )}
    </div>
  );
}
