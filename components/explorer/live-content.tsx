import { LiveList } from "./live-list.tsx";
import { LiveRelations } from "./live-relations.tsx";
import { hasOwnScript, LoadedView } from "./loaded-view.tsx";
import type { Explorer } from "./use-explorer.ts";

/** What stands below the map, or in its place: the view that was chosen, and the relations where they are on. */
export function LiveContent({ explorer }: { explorer: Explorer }) {
  const { live, view, links, changes, control, selection, relationCount } = explorer;
  const { shown, open, lanes } = view;
  return (
    <>
      {hasOwnScript(shown) ? (
        <LoadedView {...{ shown, live, view, links }} onChange={control.change} />
      ) : (
        <LiveList
          {...{ live, shown, open, links, lanes }}
          onSort={changes.setSort}
          onLanes={changes.setLanes}
          onFilters={changes.setFilters}
          onOpen={changes.setOpen}
        />
      )}
      {view.relations && (
        <LiveRelations
          selection={selection}
          drawn={relationCount}
          links={links}
          current={open?.kind === "relation" ? open.id : undefined}
        />
      )}
    </>
  );
}
