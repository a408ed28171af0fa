/** A debate file that this browser keeps: what a list of them shows. */
export type KeptFile = {
  /** The id of the debate in it. */
  id: string;
  title: string;
  /** The name of the file as the reader has it. */
  name: string;
  bytes: number;
  /** When it was kept, in milliseconds since 1970. */
  keptAt: number;
};

/** Why a file is not kept: the disk is full, or the browser keeps nothing for this site. */
export type NotKept = "no-space" | "no-storage";

const DATABASE = "standpoint-own-files";
const FILES = "files";
/** Apart from the list, so that listing does not read every file. */
const CONTENTS = "contents";

/** The kept files, the latest first. Throws when the browser keeps nothing for this site. */
export async function listKept(): Promise<KeptFile[]> {
  const all = await inStore("readonly", (files) => files.getAll() as IDBRequest<KeptFile[]>);
  return all.sort((a, b) => b.keptAt - a.keptAt);
}

/** The kept file of a debate, without its content. */
export function findKept(id: string): Promise<KeptFile | undefined> {
  return inStore("readonly", (files) => files.get(id) as IDBRequest<KeptFile | undefined>);
}

/** The bytes of a kept file. */
export function readKept(id: string): Promise<ArrayBuffer | undefined> {
  return inStore(
    "readonly",
    (_, contents) => contents.get(id) as IDBRequest<ArrayBuffer | undefined>,
  );
}

/** Keeps a file in the place of an earlier one of the same debate; says why when it cannot. */
export async function keepFile(file: KeptFile, content: ArrayBuffer): Promise<NotKept | undefined> {
  try {
    await inStore("readwrite", (files, contents) => {
      contents.put(content, file.id);
      return files.put(file);
    });
    return undefined;
  } catch (error) {
    return isFull(error) ? "no-space" : "no-storage";
  }
}

export async function removeKept(id: string): Promise<void> {
  await inStore("readwrite", (files, contents) => {
    contents.delete(id);
    return files.delete(id);
  });
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === "QuotaExceededError";
}

type Use<Result> = (files: IDBObjectStore, contents: IDBObjectStore) => IDBRequest<Result>;

/** The result of a request once everything in its transaction is written. */
async function inStore<Result>(mode: IDBTransactionMode, use: Use<Result>): Promise<Result> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction([FILES, CONTENTS], mode);
      const request = use(transaction.objectStore(FILES), transaction.objectStore(CONTENTS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    // Held open, it would keep another tab from bringing the stores up to date.
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(FILES, { keyPath: "id" });
      opening.result.createObjectStore(CONTENTS);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error("another tab holds an older store"));
  });
}
