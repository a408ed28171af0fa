import { useId } from "react";
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
  const id = useId();
  return (
    <p className={styles.controls}>
      <span className={styles.control}>
        <label htmlFor={id}>{words.order}</label>
        <select
          id={id}
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
            {heard.map(({ id: actor, name }) => (
              <option key={actor} value={`like.${actor}`}>
                {words.like(name)}
              </option>
            ))}
          </optgroup>
        </select>
      </span>
      <a href={sitePath("/methods#matrix-order")}>{words.orderWhat}</a>
    </p>
  );
}
