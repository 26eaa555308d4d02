import type Handlebars from "handlebars";
import { type FileTree, safePath, type TreeFile, textFile } from "#domain/file-tree.ts";
import type { EntityContext, StackContext } from "#domain/stack/context.ts";
import { knownHelpers, registerHelpers } from "#domain/stack/helpers.ts";
import type { StackSource } from "#domain/stack/source.ts";
import { templateCompiler } from "#domain/stack/template-compiler.ts";

/** A stack whose templates are compiled; keep it for the life of the process, rendering again is then cheap. */
export interface CompiledStack {
  readonly source: StackSource;
  readonly files: readonly Template[];
  readonly proof: readonly Template[];
}

/** What a template sees. `entity` is there in files whose path mentions it. */
export type RenderContext = StackContext & { readonly entity?: EntityContext };

interface Template {
  readonly path: string;
  readonly perEntity: boolean;
  /** Flags that the path asks for: [name, wanted]. */
  readonly conditions: readonly (readonly [flag: string, wanted: boolean])[];
  readonly pathOf: (context: RenderContext) => string;
  readonly fileOf: (context: RenderContext) => TreeFile;
}

const compileOptions = {
  strict: true,
  noEscape: true,
  knownHelpers,
  knownHelpersOnly: true,
  preventIndent: false,
} as const;
const conditionPattern = /(?:^|(?<=\/))__(if|unless)_([A-Za-z]+)__/g;
const decoder = new TextDecoder();

/** Compiles every template of a stack. Throws on a template that does not parse: our defect, and the lint names it first. */
export function compileStack(source: StackSource): CompiledStack {
  const handlebars = templateCompiler();
  registerHelpers(handlebars);
  for (const [name, text] of source.partials) {
    handlebars.registerPartial(name, handlebars.compile(text, compileOptions));
  }
  const compileTree = (tree: FileTree) => [...tree].map(([path, file]) => compileFile(handlebars, path, file));
  return { source, files: compileTree(source.files), proof: compileTree(source.proof) };
}

function compileFile(handlebars: typeof Handlebars, path: string, file: TreeFile): Template {
  const conditions = conditionsOf(path);
  const outputPath = path.replace(conditionPattern, "").replace(/\.hbs$/, "");
  const pathTemplate = handlebars.compile<RenderContext>(outputPath, compileOptions);
  const fileOf = path.endsWith(".hbs") ? bodyOf(handlebars, file) : () => file;
  return {
    path,
    perEntity: /\{\{\s*entity\./.test(path),
    conditions,
    pathOf: outputPath.includes("{{") ? (context) => pathTemplate(context) : () => outputPath,
    fileOf,
  };
}

/** The flags in a path, of `features` or `uses`: `__if_auth__` and `__unless_auth__`. */
export function conditionsOf(path: string): readonly (readonly [flag: string, wanted: boolean])[] {
  return [...path.matchAll(conditionPattern)].map(([, kind, flag]) => [flag ?? "", kind === "if"]);
}

function bodyOf(handlebars: typeof Handlebars, file: TreeFile): (context: RenderContext) => TreeFile {
  const template = handlebars.compile<RenderContext>(decoder.decode(file.bytes), compileOptions);
  return (context) => textFile(template(context), file.executable);
}

/**
 * Renders a stack: same stack and context, same trees. Throws when a path is unsafe or two files land on one path; both are defects of
 * the naming or the template, never of the user's input.
 */
export function renderStack(stack: CompiledStack, context: StackContext): { project: FileTree; proof: FileTree } {
  return { project: renderTree(stack.files, context), proof: renderTree(stack.proof, context) };
}

function renderTree(templates: readonly Template[], context: StackContext): FileTree {
  const tree = new Map<string, TreeFile>();
  const perEntity = context.entities.map((entity) => ({ ...context, entity }));
  const flags: Readonly<Record<string, unknown>> = { ...context.uses, ...context.features };
  for (const template of templates) {
    if (!template.conditions.every(([flag, wanted]) => flagOf(flags, flag, template.path) === wanted)) continue;
    for (const each of template.perEntity ? perEntity : [context]) {
      add(tree, template.pathOf(each), template.fileOf(each), template.path);
    }
  }
  return sorted(tree);
}

function flagOf(flags: Readonly<Record<string, unknown>>, name: string, path: string): boolean {
  const flag = flags[name];
  if (typeof flag !== "boolean") throw new Error(`Template path ${path} asks for the unknown flag ${name}`);
  return flag;
}

function add(tree: Map<string, TreeFile>, path: string, file: TreeFile, template: string): void {
  if (safePath(path) === null) throw new Error(`Template ${template} rendered the unsafe path ${JSON.stringify(path)}`);
  if (tree.has(path)) throw new Error(`Template ${template} rendered ${path}, which is there already`);
  tree.set(path, file);
}

function sorted(tree: ReadonlyMap<string, TreeFile>): FileTree {
  return new Map([...tree].sort(([left], [right]) => (left < right ? -1 : 1)));
}
