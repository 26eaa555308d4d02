import { ApiView } from "#views/api/api.tsx";
import type { GalleryCase } from "./case.ts";

export const apiCases: readonly GalleryCase[] = [
  {
    name: "api · page",
    title: "HTTP API",
    section: "docs",
    view: (text) => (
      <ApiView
        origin="https://stack.example"
        operations={[
          {
            ...{
              id: "generate",
              method: "POST",
              pattern: "/api/generate",
              tag: "Generate",
              isPublic: false,
              perMinute: 5,
            },
            summary: text("Generate a repository from a prompt, a schema or a model"),
            description: text("Queues a generation and answers at once; watch its events until it is finished."),
            parameters: [
              {
                name: text("Idempotency-Key"),
                in: "header",
                description: text(
                  "Your own for each request: the same again is answered with the first one’s generation.",
                ),
              },
            ],
            answers: [{ status: "202", description: text("It is queued.") }],
            curl: text(
              `curl https://stack.example/api/generate \\\n  --header "Authorization: Bearer $TOKEN" \\\n  --json @- <<'JSON'\n{ "prompt": "Clinics with doctors and patients. A doctor has a name and a unique email." }\nJSON`,
            ),
          },
          {
            ...{ id: "getGeneration", method: "GET", pattern: "/api/generations/:generation", tag: "Generations" },
            ...{ isPublic: false, perMinute: null, parameters: [] },
            summary: text("One generation"),
            description: text("Its status, progress and, when it failed, why and whose fault that is."),
            answers: [{ status: "200", description: text("The generation.") }],
            curl: text("curl https://stack.example/api/generations/GENERATION"),
          },
        ]}
      />
    ),
  },
];
