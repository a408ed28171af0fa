"use client";

import { useCallback, useState } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { type FileKind, makeFile } from "./make-file.ts";
import { saveFile } from "./save-file.ts";
import type { Taken } from "./taken.ts";

const words = takeAwayMessages;

/** Makes and saves files, one at a time; `busy` is the one in the making. */
export function useFiles(taken: Taken, say: (text: string) => void) {
  const [busy, setBusy] = useState<FileKind>();
  const save = useCallback(
    async (kind: FileKind) => {
      setBusy(kind);
      say("");
      // The button shows that it is at work before the work begins.
      await new Promise((painted) => setTimeout(painted, 20));
      const made = await makeFile(kind, taken).catch(() => ({ failed: words.loadFailed }));
      setBusy(undefined);
      if ("failed" in made) return say(made.failed);
      saveFile(made.file);
      const { name } = made.file;
      say(made.smaller === true ? words.picture.smaller(name) : words.saved(name));
    },
    [taken, say],
  );
  return { busy, save };
}
