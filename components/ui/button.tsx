import type { ComponentPropsWithRef } from "react";
import styles from "./button.module.css";

export type ButtonProps = ComponentPropsWithRef<"button"> & {
  /** "primary" for the one main action, "quiet" without a border, "plain" otherwise. */
  look?: "plain" | "primary" | "quiet";
};

export function Button({ look = "plain", className, type = "button", ...rest }: ButtonProps) {
  const classes = className === undefined ? styles.button : `${styles.button} ${className}`;
  return <button type={type} className={classes} data-look={look} {...rest} />;
}
