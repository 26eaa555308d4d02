import Handlebars from "handlebars";
import { EntityContext, StackContext } from "#domain/stack/context.ts";
import { conditionHelpers, tableHelpers, textHelpers } from "#domain/stack/helpers.ts";
import { conditionsOf } from "#domain/stack/render.ts";
import type { StackSource } from "#domain/stack/source.ts";

/** A name or construct in a template that the context or the rules do not know. */
export interface TemplateProblem {
  readonly template: string;
  readonly line: number;
  readonly message: string;
}

/** The part of a JSON Schema that the walk needs. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

interface Scope {
  readonly shape: Shape;
  readonly parent: Scope | null;
  readonly blockParams: Readonly<Record<string, Shape>>;
}

const text: Shape = { type: "string" };
const loopData = new Set(["index", "first", "last", "key"]);
const valueHelpers = new Set(Object.keys({ ...textHelpers, ...tableHelpers, ...conditionHelpers }));

/**
 * Walks every template against the context's type, because Handlebars' strict mode lets a misspelt name inside `{{#if}}` pass.
 * Returns all problems; an empty list means that no render of any valid context can miss a name.
 */
export function lintStack(source: StackSource): readonly TemplateProblem[] {
  const partials = new Map([...source.partials].map(([name, body]) => [name, Handlebars.parse(body)]));
  const decoder = new TextDecoder();
  const problems: TemplateProblem[] = [];
  for (const tree of [source.files, source.proof]) {
    for (const [path, file] of tree) {
      const perEntity = /\{\{\s*entity\./.test(path);
      const walk = new Walk(path, perEntity, partials, problems);
      walk.conditions(path);
      walk.parse(path.replace(/\.hbs$/, ""));
      if (path.endsWith(".hbs")) walk.parse(decoder.decode(file.bytes));
    }
  }
  return problems;
}

class Walk {
  readonly #template: string;
  readonly #root: Scope;
  readonly #partials: ReadonlyMap<string, hbs.AST.Program>;
  readonly #problems: TemplateProblem[];
  readonly #including: string[] = [];

  constructor(
    template: string,
    perEntity: boolean,
    partials: ReadonlyMap<string, hbs.AST.Program>,
    problems: TemplateProblem[],
  ) {
    this.#template = template;
    this.#partials = partials;
    this.#problems = problems;
    const properties = (StackContext as Shape).properties ?? {};
    const shape = perEntity ? { properties: { ...properties, entity: EntityContext as Shape } } : { properties };
    this.#root = { shape: { type: "object", ...shape }, parent: null, blockParams: {} };
  }

  conditions(path: string): void {
    const { features, uses } = (StackContext as Shape).properties ?? {};
    const flags = { ...features?.properties, ...uses?.properties };
    for (const [flag] of conditionsOf(path)) {
      if (flags[flag]?.type === "boolean") continue;
      this.#problems.push({ template: this.#template, line: 1, message: `the path asks for the unknown flag ${flag}` });
    }
  }

  parse(body: string): void {
    try {
      this.#program(Handlebars.parse(body), this.#root);
    } catch (error) {
      this.#problems.push({ template: this.#template, line: 1, message: `does not parse: ${String(error)}` });
    }
  }

  #report(node: hbs.AST.Node, message: string): void {
    this.#problems.push({ template: this.#template, line: node.loc.start.line, message });
  }

  #program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    switch (node.type) {
      case "MustacheStatement":
        this.#value(node as hbs.AST.MustacheStatement, scope);
        break;
      case "BlockStatement":
        this.#block(node as hbs.AST.BlockStatement, scope);
        break;
      case "PartialStatement":
        this.#partial(node as hbs.AST.PartialStatement, scope);
        break;
      case "ContentStatement":
      case "CommentStatement":
        break;
      default:
        this.#report(node, `${node.type} is not allowed in a template`);
    }
  }

  /** A mustache or a subexpression: a path, or a helper call. */
  #value(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): Shape {
    const { path } = node;
    if (path.type !== "PathExpression") return text;
    const name = (path as hbs.AST.PathExpression).original;
    if (node.params.length === 0 && !valueHelpers.has(name)) return this.#path(path as hbs.AST.PathExpression, scope);
    if (!valueHelpers.has(name)) this.#report(node, `unknown helper ${name}`);
    const named = node.hash?.pairs ?? [];
    if (named.length > 0 && !Object.hasOwn(tableHelpers, name)) this.#report(node, `${name} takes no named values`);
    for (const parameter of [...node.params, ...named.map((pair) => pair.value)]) this.#expression(parameter, scope);
    return text;
  }

  #expression(node: hbs.AST.Expression, scope: Scope): Shape {
    if (node.type === "PathExpression") return this.#path(node as hbs.AST.PathExpression, scope);
    if (node.type === "SubExpression") return this.#value(node as hbs.AST.SubExpression, scope);
    return text;
  }

  #path(node: hbs.AST.PathExpression, scope: Scope): Shape {
    if (node.data) return this.#dataPath(node, scope);
    let at: Scope | null = scope;
    for (let step = 0; step < node.depth; step++) at = at?.parent ?? null;
    if (at === null) {
      this.#report(node, `${node.original} climbs above the context`);
      return text;
    }
    const [first, ...rest] = node.parts;
    const parameter = node.depth === 0 && first !== undefined ? at.blockParams[first] : undefined;
    return parameter === undefined ? this.#steps(node, at.shape, node.parts) : this.#steps(node, parameter, rest);
  }

  #dataPath(node: hbs.AST.PathExpression, scope: Scope): Shape {
    const [name = "", ...rest] = node.parts;
    if (name === "root") return this.#steps(node, this.#root.shape, rest);
    if (!loopData.has(name)) this.#report(node, `unknown @${name}`);
    else if (scope.parent === null) this.#report(node, `@${name} outside a loop`);
    return text;
  }

  #steps(node: hbs.AST.PathExpression, start: Shape, parts: readonly string[]): Shape {
    let shape = start;
    for (const part of parts) {
      const next = step(shape, part);
      if (next === undefined) {
        this.#report(node, `${node.original}: the context has no "${part}" here`);
        return text;
      }
      shape = next;
    }
    return shape;
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const name = (node.path as hbs.AST.PathExpression).original;
    const [first] = node.params;
    if (first === undefined) {
      this.#report(node, `{{#${name}}} needs a value`);
      return;
    }
    const shape = this.#expression(first, scope);
    for (const other of node.params.slice(1)) this.#expression(other, scope);
    switch (name) {
      case "if":
      case "unless":
        this.#program(node.program, scope);
        break;
      case "each":
      case "at":
        this.#program(node.program, this.#inside(node, itemOf(shape), scope));
        break;
      case "with":
        this.#program(node.program, this.#inside(node, withoutNull(shape), scope));
        break;
      default:
        this.#report(node, `unknown block {{#${name}}}`);
    }
    this.#program(node.inverse, scope);
  }

  #inside(node: hbs.AST.BlockStatement, shape: Shape | undefined, scope: Scope): Scope {
    if (shape === undefined) this.#report(node, "a loop over something that is no list");
    const inner = shape ?? text;
    const [item, index] = node.program.blockParams ?? [];
    const own = { ...(item === undefined ? {} : { [item]: inner }), ...(index === undefined ? {} : { [index]: text }) };
    return { shape: inner, parent: scope, blockParams: { ...scope.blockParams, ...own } };
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const name = (node.name as hbs.AST.PathExpression).original;
    const body = this.#partials.get(name);
    if (body === undefined || this.#including.includes(name)) {
      this.#report(node, body === undefined ? `unknown partial ${name}` : `partial ${name} includes itself`);
      return;
    }
    const [context] = node.params;
    const base = context === undefined ? scope.shape : withoutNull(this.#expression(context, scope));
    const extra = Object.fromEntries(
      (node.hash?.pairs ?? []).map((pair) => [pair.key, this.#expression(pair.value, scope)]),
    );
    const shape: Shape = { type: "object", properties: { ...base.properties, ...extra } };
    this.#including.push(name);
    // Inside a partial `../` does not reach the caller, and the caller's block parameters are not there.
    this.#program(body, { shape, parent: context === undefined ? scope.parent : null, blockParams: {} });
    this.#including.pop();
  }
}

function step(shape: Shape, part: string): Shape | undefined {
  if (shape.anyOf !== undefined) return step(withoutNull(shape), part);
  if (shape.type === "array") return part === "length" ? text : /^\d+$/.test(part) ? shape.items : undefined;
  return Object.hasOwn(shape.properties ?? {}, part) ? shape.properties?.[part] : undefined;
}

function itemOf(shape: Shape): Shape | undefined {
  return shape.type === "array" ? shape.items : undefined;
}

/** The object branch of "object or null"; templates guard it with `{{#if}}` or `{{#with}}`. */
function withoutNull(shape: Shape): Shape {
  return shape.anyOf?.find((branch) => branch.type === "object") ?? shape;
}
