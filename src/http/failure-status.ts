import type { Failure } from "#domain/failure.ts";

/** The one map from failure categories to HTTP status codes. */
export function statusOf({ category, fault }: Failure): number {
  switch (category) {
    case "usage":
      return 400;
    case "invalid-input":
      return 422;
    case "not-found":
      return 404;
    case "conflict":
      return 409;
    case "forbidden":
      return 403;
    case "unauthenticated":
      return 401;
    case "too-many-requests":
      return 429;
    case "too-large":
      return 413;
    case "environment":
      return 503;
    case "timeout":
      return fault === "user" ? 422 : 503;
    case "cancelled":
    case "lease-lost":
      return 409;
    case "build":
    case "internal":
      return 500;
    default:
      return category satisfies never;
  }
}
