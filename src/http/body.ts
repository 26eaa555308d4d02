import { fail, ok, type Result } from "#domain/failure.ts";
import { bodyTooLarge, malformed } from "#http/failures.ts";

type FormFields = Awaited<ReturnType<Response["formData"]>>;

/** A form's fields as they were sent. Values keep what was typed, apart from line ends, which browsers send as CRLF. */
export class Form {
  readonly #data: FormFields;

  constructor(data: FormFields) {
    this.#data = data;
  }

  /** The field's text, "" when it is missing or a file. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n").replaceAll("\u0000", "") : "";
  }

  /** All values of fields with this name, in order. */
  texts(name: string): readonly string[] {
    return this.#data
      .getAll(name)
      .flatMap((value) => (typeof value === "string" ? [value.replace(/\r\n?/g, "\n")] : []));
  }

  /** A ticked box. */
  ticked(name: string): boolean {
    return this.#data.has(name);
  }

  /** An uploaded file that has a name; browsers send an empty one when none was chosen. */
  file(name: string): File | null {
    const value = this.#data.get(name);
    return value instanceof File && value.name !== "" ? value : null;
  }
}

/** Fails with "too-large", and with "usage" when it is no form. */
export async function readForm(request: Request, limitBytes: number): Promise<Result<Form>> {
  const body = await readBytes(request, limitBytes);
  if (!body.ok) return body;
  const type = request.headers.get("content-type") ?? urlEncoded;
  if (hasTooManyFields(body.value, type)) return fail(malformed);
  try {
    return ok(new Form(await new Response(body.value, { headers: { "Content-Type": type } }).formData()));
  } catch {
    return fail(malformed);
  }
}

const urlEncoded = "application/x-www-form-urlencoded";
const maxFields = 10_000;

/** Millions of empty fields would keep the parser busy for seconds. */
function hasTooManyFields(bytes: Uint8Array, type: string): boolean {
  const between = type.toLowerCase().startsWith(urlEncoded) ? "&" : `--${/boundary="?([^";]+)/i.exec(type)?.[1] ?? ""}`;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let fields = 0;
  for (let at = buffer.indexOf(between); at >= 0 && fields <= maxFields; at = buffer.indexOf(between, at + 1))
    fields += 1;
  return fields > maxFields;
}

/** Fails with "too-large", and with "usage" when it is not UTF-8. */
export async function readText(request: Request, limitBytes: number): Promise<Result<string>> {
  const body = await readBytes(request, limitBytes);
  if (!body.ok) return body;
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(body.value));
  } catch {
    return fail(malformed);
  }
}

/** Reads no further than the limit, whatever Content-Length says. */
async function readBytes(request: Request, limitBytes: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) return fail(bodyTooLarge(limitBytes));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > limitBytes) return fail(bodyTooLarge(limitBytes));
      chunks.push(chunk);
    }
  } catch {
    return fail(malformed);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return ok(bytes);
}
