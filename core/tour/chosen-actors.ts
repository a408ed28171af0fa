type Choice = {
  /** Ids of the actors that have a card. */
  actors: readonly string[];
  /** Ids of the actors of each tour. */
  tours: Readonly<Record<string, readonly string[]>>;
};

/**
 * The actors that an address asks for: `actor=a,b`, or `tour=<id>` for those of a tour; else those of the
 * debate's first tour, and without a tour all. Ids that have no card are left out. Total.
 */
export function chosenActors(
  search: URLSearchParams,
  { actors, tours }: Choice,
): readonly string[] {
  const named = search.get("actor")?.split(",");
  const tour = search.get("tour") ?? "";
  const ofTour = Object.hasOwn(tours, tour) ? tours[tour] : Object.values(tours)[0];
  const wanted = new Set(named ?? ofTour ?? actors);
  return actors.filter((id) => wanted.has(id));
}
