/** How much of the places is worked out. Kept apart from what is rendered, so that only what shows it changes with it. */
export class PlacingShare {
  #percent: number | undefined;
  readonly #listeners = new Set<() => void>();

  /** Undefined while nothing is known of it. */
  readonly percent = (): number | undefined => this.#percent;

  tell(share: number | undefined): void {
    const percent = share === undefined ? undefined : Math.floor(share * 100);
    if (percent === this.#percent) return;
    this.#percent = percent;
    for (const listener of this.#listeners) listener();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
