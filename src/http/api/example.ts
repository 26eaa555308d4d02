import type { Operation } from "./operation.ts";

/** A curl command that calls the operation as it stands; ids are placeholders in capitals. */
export function exampleOf({ method, path, access, body, answers, parameters }: Operation, origin: string): string {
  const address = `${origin}${path.pattern.replace(/:(\w+)/g, (_, name: string) => name.toUpperCase())}`;
  const archive = Object.values(answers).some(({ mediaType }) => mediaType === "application/zip");
  const events = Object.values(answers).some(({ mediaType }) => mediaType === "text/event-stream");
  const options = [
    ...(events ? ["--no-buffer"] : []),
    ...(archive ? ["--output repository.zip"] : []),
    ...(access === "api" ? ['--header "Authorization: Bearer $TOKEN"'] : []),
    ...(parameters.some(({ name }) => name === "Idempotency-Key") ? ['--header "Idempotency-Key: $(uuidgen)"'] : []),
    ...(body === null ? [] : ["--json @- <<'JSON'"]),
  ];
  // --json makes a POST of it by itself.
  const verb = method === "GET" || body !== null ? [] : [`--request ${method}`];
  const command = [`curl ${address}`, ...verb, ...options].join(" \\\n  ");
  return body === null ? command : `${command}\n${JSON.stringify(body.example, null, 2)}\nJSON`;
}
