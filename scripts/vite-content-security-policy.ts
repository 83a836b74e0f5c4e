/**
 * Nothing is loaded from elsewhere and nothing inline runs (I6). The policy is in the built page itself, so
 * that it holds wherever the files are put. The development server needs inline scripts and is left out.
 */
import type { Plugin } from "vite";

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export const contentSecurityPolicy = (): Plugin => ({
  name: "keiro-content-security-policy",
  apply: "build",
  transformIndexHtml: () => [{
    tag: "meta",
    attrs: { "http-equiv": "Content-Security-Policy", "content": CONTENT_SECURITY_POLICY },
    injectTo: "head-prepend",
  }],
});
