import Handlebars from "handlebars";

/** What is used of Handlebars' own compiler. The hooks: https://handlebarsjs.com/api-reference/compilation.html (customizing the compiler). */
interface CodeGenerator {
  invokeKnownHelper(paramCount: number, name: string): void;
  popStack(): unknown;
  push(code: unknown): unknown;
  useRegister(name: string): void;
}

type Constructor = new () => CodeGenerator;

/** A nested block as the compiler writes it: `container.program(12, data, 0, blockParams, depths)`; the last two only where it needs them. */
const programCall = /^container\.program\((\d+), data, 0(, blockParams(, depths)?)?\)$/;

/**
 * A Handlebars of its own that compiles two things more directly, together most of the time of rendering:
 * - A name becomes a plain property access. Handlebars' own asks each time whether the property is the object's own, which guards against
 *   templates and contexts by strangers; ours are neither, and the lint knows every name.
 * - `if` and `unless` become a condition that calls the chosen block. Handlebars' own makes two closures and an options object each time,
 *   and a template asks many things of every field.
 *
 * What is rendered stays the same, byte for byte.
 */
export function templateCompiler(): typeof Handlebars {
  const handlebars = Handlebars.create() as typeof Handlebars & { JavaScriptCompiler: Constructor };
  class DirectCompiler extends handlebars.JavaScriptCompiler {
    /** Handlebars makes the compilers of nested blocks from this one. */
    readonly compiler = DirectCompiler;

    nameLookup(parent: unknown, name: string): readonly unknown[] {
      return [parent, "?.[", JSON.stringify(name), "]"];
    }

    override invokeKnownHelper(paramCount: number, name: string): void {
      const direct = paramCount === 1 && (name === "if" || name === "unless");
      if (direct) this.pushCondition(name);
      else super.invokeKnownHelper(paramCount, name);
    }

    private pushCondition(name: "if" | "unless"): void {
      const [hash, inverse, program, condition] = [this.popStack(), this.popStack(), this.popStack(), this.popStack()];
      const chosen = blockCall(program);
      const otherwise = blockCall(inverse);
      if (hash !== "{}" || chosen === null || otherwise === null)
        throw new SyntaxError(`{{#${name}}} takes one value and a block`);
      const [whenTrue, whenFalse] = name === "if" ? [chosen, otherwise] : [otherwise, chosen];
      this.useRegister("asked");
      this.push([
        "((asked = ",
        condition,
        ") && (asked.length !== 0 || !Array.isArray(asked)) ? ",
        whenTrue,
        " : ",
        whenFalse,
        ")",
      ]);
    }
  }
  handlebars.JavaScriptCompiler = DirectCompiler;
  return handlebars;
}

/** The code that renders a nested block on the same context; the empty text where there is none. Null if the compiler writes something else. */
function blockCall(program: unknown): string | null {
  if (program === null) return '""';
  const match = programCall.exec(String(program));
  if (match === null) return null;
  const [, index, usesBlockParams, depths] = match;
  const outer = usesBlockParams === undefined ? "" : `, blockParams && [undefined].concat(blockParams)${depths ?? ""}`;
  return `container.fn(${index})(container, depth0, helpers, partials, data${outer})`;
}
