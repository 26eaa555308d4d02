import type { GenerationSummary } from "#domain/generation/generation.ts";
import type { GenerationStatus } from "#domain/generation/status.ts";
import type { StackSummary } from "#domain/stack/manifest.ts";
import { examplePrompts } from "#views/home/examples.ts";
import { type HomeProps, HomeView } from "#views/home/home.tsx";
import type { GalleryCase } from "./case.ts";

type Text = (word: string) => string;

const nowMs = Date.UTC(2026, 10, 25, 12);

export function sampleStacks(text: Text): readonly StackSummary[] {
  return [
    {
      id: "python-react",
      title: text("FastAPI + React"),
      description: text("Python 3.13, FastAPI, SQLAlchemy 2 and PostgreSQL behind React 19, Vite and TanStack Query."),
    },
  ];
}

function generation(name: string, status: GenerationStatus, minutesAgo: number): GenerationSummary {
  const createdAtMs = nowMs - minutesAgo * 60_000;
  return {
    ...{
      id: `gen_${minutesAgo}`,
      name,
      status,
      stack: "python-react",
      entities: minutesAgo % 40,
      schemaId: null,
      verify: true,
    },
    ...{ progress: 42, failure: null, cancelRequestedAtMs: null, createdAtMs, startedAtMs: createdAtMs },
    updatedAtMs: createdAtMs,
  };
}

function home(text: Text, shown: Partial<HomeProps>): JSX.Element {
  const empty: HomeProps = {
    ...{ prompt: "", stack: null, stacks: sampleStacks(text), engine: "offline extractor", promptCharacters: 20_000 },
    ...{ errors: [], recent: null, nowMs },
  };
  return <HomeView {...empty} {...shown} />;
}

const page = { title: "StackAlchemist", section: "new", scripts: ["js/counter.js"] } as const;

export const homeCases: readonly GalleryCase[] = [
  { ...page, name: "home · stranger", view: (text) => home(text, {}) },
  {
    ...page,
    name: "home · user with generations",
    view: (text) =>
      home(text, {
        prompt: text(examplePrompts[1]?.prompt ?? ""),
        recent: [
          generation(text("Clinic"), "Building", 1),
          generation(
            text("Library of a small town with branches, members, loans, reservations and fines"),
            "Success",
            12,
          ),
          generation(text("Help desk"), "Failed", 61),
          generation(text("診療所"), "Pending", 1_500),
          generation(text("Bakery"), "Success", 40_000),
        ],
      }),
  },
  {
    ...page,
    name: "home · refused",
    view: (text) =>
      home(text, {
        prompt: text("Make it pop!"),
        recent: [],
        errors: [
          {
            name: "prompt",
            message: text(
              "The offline extractor finds nothing in this prompt that an application could keep. It reads English sentences about things and what they have.",
            ),
          },
        ],
      }),
  },
  {
    ...page,
    name: "home · long prompt, several stacks",
    view: (text) =>
      home(text, {
        prompt: text("A shop with customers, orders and products. ").repeat(430),
        engine: text("a language model"),
        stack: "other",
        stacks: [
          ...sampleStacks(text),
          { id: "other", title: text("ASP.NET Core + Next.js"), description: text("C# and TypeScript.") },
        ],
      }),
  },
];
