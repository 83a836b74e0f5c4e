/** What the published tables of contacts are called. */
import type { ContactTables } from "./read-tables";

export const tablesIn = (read: (name: string) => string): ContactTables =>
  ({ readouts: read("us-white-house-readouts.csv"), travels: read("us-leader-and-secretary-travels.csv"), visits: read("leader-visits-to-us.csv") });
