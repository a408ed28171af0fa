import { matrixMessages as words } from "#components/messages/matrix.ts";
import { sitePath } from "#components/site-path.ts";
import type { DebateIndex } from "#core/debate/index-debate.ts";
import { ROW_ORDERS, type RowOrder, readRows, writeRows } from "#core/explore/matrix/row-order.ts";
import styles from "./matrix-view.module.css";

export type OrderSelectProps = {
  index: DebateIndex;
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
};

/** How the rows stand: an order by itself, or by agreement with an actor. */
export function OrderSelect({ index, order, onOrder }: OrderSelectProps) {
  const heard = index.actors.filter((_, number) => index.statementsOfActor[number]?.length);
  return (
    <p className={styles.controls}>
      <label className={styles.control}>
        {words.order}
        <select
          className={styles.select}
          value={writeRows(order) ?? order.by}
          onChange={(event) => onOrder(readRows(event.target.value, index))}
        >
          {ROW_ORDERS.map((by) => (
            <option key={by} value={by}>
              {words.orders[by]}
            </option>
          ))}
          <optgroup label={words.likeGroup}>
            {heard.map(({ id, name }) => (
              <option key={id} value={`like.${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <a href={sitePath("/methods#matrix-order")}>{words.orderWhat}</a>
    </p>
  );
}
