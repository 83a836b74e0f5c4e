/** The data sets that come with the product: their list, and the file of each. */
import type { DataSetEntry } from "../model/data-index";

const inData = (file: string): string => `${import.meta.env.BASE_URL}data/${file}.json`;

export const addressOfShipped = (folder: string): string => inData(encodeURIComponent(folder));

let listed: Promise<readonly DataSetEntry[]> | undefined;

const fetchIndex = async (): Promise<readonly DataSetEntry[]> => {
  try {
    const [response, { readDataIndex }] = await Promise.all([fetch(inData("index"), { mode: "same-origin" }), import("../model/data-index")]);
    return readDataIndex(await response.json());
  } catch (error) {
    // The next who asks tries again.
    listed = undefined;
    throw error;
  }
};

/** Fetched once. Rejects where it cannot be fetched. */
export const shippedData = (): Promise<readonly DataSetEntry[]> => {
  listed ??= fetchIndex();
  return listed;
};

/** A server may answer with a page where there is no file: only what the list names is there. */
export const isShipped = async (folder: string): Promise<boolean> => {
  try {
    return (await shippedData()).some((each) => each.folder === folder);
  } catch {
    return false;
  }
};
