/** One message of the runner's protocol: see sandbox/runner.py. */
export interface Frame {
  readonly kind: string;
  readonly job: number;
  readonly payload: Uint8Array;
}

const headerBytes = 9;
/** The runner sends pieces of 64 KiB; what claims to be longer does not come from our runner. */
const longestPayload = 1 << 20;

export class ProtocolError extends Error {}

export function encodeFrame(kind: string, job: number, payload: Uint8Array): Uint8Array {
  const frame = new Uint8Array(headerBytes + payload.length);
  const view = new DataView(frame.buffer);
  view.setUint8(0, kind.charCodeAt(0));
  view.setUint32(1, job);
  view.setUint32(5, payload.length);
  frame.set(payload, headerBytes);
  return frame;
}

/** Cuts a byte stream into frames. `push` throws ProtocolError on a frame that is too long or of an unknown kind. */
export class FrameDecoder {
  #pending: Uint8Array = new Uint8Array(0);

  *push(bytes: Uint8Array): Generator<Frame> {
    let rest = this.#pending.length === 0 ? bytes : Buffer.concat([this.#pending, bytes]);
    while (rest.length >= headerBytes) {
      const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
      const kind = String.fromCharCode(view.getUint8(0));
      const length = view.getUint32(5);
      if (!"Hoex".includes(kind) || length > longestPayload) {
        throw new ProtocolError(`unexpected frame ${JSON.stringify(kind)} of ${length} bytes`);
      }
      if (rest.length < headerBytes + length) break;
      yield { kind, job: view.getUint32(1), payload: rest.slice(headerBytes, headerBytes + length) };
      rest = rest.subarray(headerBytes + length);
    }
    this.#pending = rest.slice();
  }
}
