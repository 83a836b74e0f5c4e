import { useEffect, useState } from "react";

type SearchModule = typeof import("./search-index");

/** `undefined` until it has been fetched, which begins when somebody is about to search. */
export const useSearchIndex = (isWanted: boolean): SearchModule["indexOf"] | undefined => {
  const [made, setMade] = useState<Pick<SearchModule, "indexOf"> | undefined>(undefined);
  useEffect(() => {
    if (isWanted && made === undefined) void import("./search-index").then(({ indexOf }) => { setMade({ indexOf }); });
  }, [isWanted, made]);
  return made?.indexOf;
};
