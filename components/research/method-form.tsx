import { researchMessages as words } from "#components/messages/research.ts";
import { Button } from "#components/ui/button.tsx";
import { ChoiceRow } from "#components/ui/choice-row.tsx";
import {
  DEFAULT_METHOD,
  type ViewMethod,
  writeMethod,
} from "#core/explore/research/method-query.ts";
import {
  ACTOR_ROWS,
  AGGREGATIONS,
  NETWORKS,
  type NetworkName,
  NORMALIZATIONS,
  usualNormalization,
} from "#core/measure/discourse/method.ts";
import { kindOfMethod } from "#core/measure/discourse/method-problem.ts";
import { DUPLICATES } from "#core/measure/discourse/network-settings.ts";
import styles from "./method-form.module.css";
import { MethodSelect } from "./method-select.tsx";
import { WindowFields } from "./window-fields.tsx";

export type MethodFormProps = {
  method: ViewMethod;
  onMethod: (change: Partial<ViewMethod>) => void;
};

/** How the network is to be computed, one choice each. */
export function MethodForm({ method, onMethod }: MethodFormProps) {
  const { network, aggregation, normalization, duplicates, rows } = method;
  const isTwoMode = network === "twomode";
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{words.method}</legend>
      <ChoiceRow
        label={words.network}
        choices={NETWORKS}
        names={words.networks}
        value={network}
        onChange={(chosen) => onMethod(networkChange(method, chosen))}
      />
      <div className={styles.choices}>
        <MethodSelect
          label={words.aggregation}
          choices={AGGREGATIONS}
          nameOf={(choice) =>
            fittingName(words.aggregations[choice], { network, aggregation: choice })
          }
          value={aggregation}
          onChange={(chosen) => onMethod({ aggregation: chosen })}
          hint={(isTwoMode ? words.twoModeAggregations : words.oneModeAggregations)[aggregation]}
        />
        <MethodSelect
          label={words.normalization}
          choices={NORMALIZATIONS}
          nameOf={(choice) =>
            fittingName(words.normalizations[choice], { network, normalization: choice })
          }
          value={normalization}
          onChange={(chosen) => onMethod({ normalization: chosen })}
          hint={words.normalizationHints[normalization]}
        />
        <MethodSelect
          label={words.duplicates}
          choices={DUPLICATES}
          nameOf={(choice) => words.duplicateChoices[choice]}
          value={duplicates}
          onChange={(chosen) => onMethod({ duplicates: chosen })}
          hint={words.duplicatesHint}
        />
        <MethodSelect
          label={words.rows}
          choices={ACTOR_ROWS}
          nameOf={(choice) => words.rowChoices[choice]}
          value={rows}
          onChange={(chosen) => onMethod({ rows: chosen })}
        />
        <WindowFields method={method} onMethod={onMethod} />
      </div>
      <div className={styles.last}>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={method.isolates}
            onChange={({ target }) => onMethod({ isolates: target.checked })}
          />
          {words.isolates}
        </label>
        {writeMethod(method) !== undefined && (
          <Button look="quiet" onClick={() => onMethod(DEFAULT_METHOD)}>
            {words.usual}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** Another network; a normalization that was the usual one stays the usual one. */
function networkChange(method: ViewMethod, network: NetworkName): Partial<ViewMethod> {
  const wasUsual = method.normalization === usualNormalization(method.network);
  return { network, ...(wasUsual && { normalization: usualNormalization(network) }) };
}

/** The name of a choice, with a word on where it belongs when it does not fit the network. */
function fittingName(
  name: string,
  asked: Pick<ViewMethod, "network"> & Partial<Pick<ViewMethod, "aggregation" | "normalization">>,
): string {
  const normalization = usualNormalization(asked.network);
  const read = kindOfMethod({ ...DEFAULT_METHOD, normalization, ...asked });
  if (read.ok) return name;
  return read.problem.code === "needsTwoMode" ? words.onlyTwoMode(name) : words.onlyOneMode(name);
}
