import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { createIsFirst } from "./scripts/first-screen-chunk";
import { dataSets } from "./scripts/vite-data-sets";
import { CONTENT_SECURITY_POLICY, contentSecurityPolicy } from "./scripts/vite-content-security-policy";

const isFirst = createIsFirst();

export default defineConfig({
  base: "./",
  plugins: [react(), dataSets("graph-data"), contentSecurityPolicy()],
  build: {
    target: "es2023",
    // A picture or font inside the style sheet would need a `data:` exception in the policy.
    assetsInlineLimit: 0,
    // Parts that are fetched later find their own way: a list of who needs what would be in everybody's first screen.
    modulePreload: { polyfill: false, resolveDependencies: (_, needed, { hostType }) => (hostType === "html" ? needed : []) },
    sourcemap: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: "first screen", name: (id, context) => (isFirst(id, (each) => context.getModuleInfo(each)) ? "start" : null) }],
        },
      },
    },
    // The first screen has a budget of its own, `scripts/check-size.ts`.
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: "es" },
  preview: { host: "127.0.0.1", headers: { "Content-Security-Policy": `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'` } },
});
