/** A file for the reader to keep. */
export type FileToSave = { name: string; type: string; content: string | Blob };

const KEEP_ADDRESS_MS = 60_000;

/** Hands the reader a file to keep. */
export function saveFile({ name, type, content }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
