import type { ColumnType } from "./catalog.ts";
import type { FieldTyping, TypeContext } from "./field-type.ts";

const integers = new Set([
  "int",
  "integer",
  "int2",
  "int4",
  "smallint",
  "mediumint",
  "serial",
  "serial2",
  "serial4",
  "smallserial",
  "oid",
  "pls_integer",
  "int16",
  "int32",
]);
const bigs = new Set(["bigint", "int8", "bigserial", "serial8", "int64", "long int"]);
const floats = new Set([
  "real",
  "float",
  "float4",
  "float8",
  "double",
  "double precision",
  "doubleprecision",
  "binary_float",
  "binary_double",
]);
const decimals = new Set(["decimal", "numeric", "dec", "number", "fixed"]);
/** What holds any amount, rate or quantity of a column that names no digits (PostgreSQL's numeric, Oracle's NUMBER). */
const unsized = { precision: 38, scale: 10 } as const;
/** numeric(p, s) of PostgreSQL takes more digits, but no amount or quantity has them. */
const mostDigits = 100;

/** Types that hold numbers; null for every other. */
export function numberType(type: ColumnType, { sketch }: Pick<TypeContext, "sketch">): FieldTyping | null {
  const typing = sketch && isUnsized(type) ? ({ type: "decimal", remark: null } as const) : signed(type);
  if (!typing || !type.unsigned || typing.type === "boolean") return typing;
  // An unsigned 32-bit number does not fit a signed one.
  const wide = typing.type === "integer" && (type.name === "int" || type.name === "integer");
  return { ...typing, type: wide ? "bigint" : typing.type, min: 0, ...(wide ? { max: 4_294_967_295 } : {}) };
}

/** A decimal number that names no digits. */
export function isUnsized({ name, args }: ColumnType): boolean {
  return decimals.has(name) && (args[0] ?? "*") === "*" && args.length < 2;
}

function signed(type: ColumnType): FieldTyping | null {
  const { name, args } = type;
  if (name === "tinyint") {
    // TINYINT(1) is how MySQL spells a truth value.
    if (args[0] === "1") return { type: "boolean", remark: null };
    return { type: "integer", remark: null };
  }
  if (integers.has(name)) return { type: "integer", remark: null };
  if (bigs.has(name)) return { type: "bigint", remark: null };
  if (floats.has(name)) return { type: "float", remark: null };
  if (name === "money") return { type: "decimal", precision: 19, scale: 4, remark: null };
  if (name === "smallmoney") return { type: "decimal", precision: 10, scale: 4, remark: null };
  return decimals.has(name) ? decimalTyping(type) : null;
}

function decimalTyping(type: ColumnType): FieldTyping {
  const { name, args, text } = type;
  const [first, second] = args;
  const precision = first === undefined || first === "*" ? undefined : Number(first);
  const scale = second === undefined ? 0 : Number(second);
  if (precision === undefined && second === "0") return { type: "bigint", remark: null };
  if (precision === undefined && second === undefined) return { type: "decimal", ...unsized, remark: null };
  if (precision === undefined) return decimalTyping({ ...type, args: [String(unsized.precision), second ?? "0"] });
  if (!Number.isInteger(precision) || precision < 1 || !Number.isInteger(scale)) {
    return { type: "decimal", remark: `the digits in ${text} are not understood` };
  }
  // Oracle has no other whole numbers: NUMBER(6) is an integer there, and so is decimal(6) elsewhere.
  if (scale === 0 && precision <= 9) return { type: "integer", remark: null };
  if (scale === 0 && precision <= 18 && (name === "number" || precision > 9)) return { type: "bigint", remark: null };
  if (scale < 0)
    return {
      type: "decimal",
      precision: Math.min(mostDigits, precision - scale),
      scale: 0,
      remark: `${text} rounds to tens; here it does not`,
    };
  const digits = Math.min(mostDigits, Math.max(precision, scale));
  return {
    type: "decimal",
    precision: digits,
    scale: Math.min(scale, digits),
    remark: digits === precision ? null : `${text} is kept as numeric(${digits}, ${scale})`,
  };
}
