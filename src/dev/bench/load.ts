export interface LoadOptions {
  readonly address: string;
  readonly connections: number;
  readonly durationMs: number;
}

/**
 * Answers a second to keep-alive connections that ask for one address again and again, each as soon as its answer has come. Answers are only counted, by
 * their length, so that asking costs little: all are as long as the first, which has to be a 200.
 */
export async function requestsPerSecond({ address, connections, durationMs }: LoadOptions): Promise<number> {
  const { hostname, port, pathname, host } = new URL(address);
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nUser-Agent: bench\r\n\r\n`;
  const length = await lengthOfAnswer({ hostname, port: Number(port), request });
  let answers = 0;
  const sockets = await Promise.all(
    Array.from({ length: connections }, () =>
      Bun.connect<{ got: number }>({
        hostname,
        port: Number(port),
        socket: {
          open: (socket) => {
            socket.data = { got: 0 };
            socket.write(request);
          },
          data: (socket, chunk) => {
            socket.data.got += chunk.byteLength;
            if (socket.data.got < length) return;
            socket.data.got -= length;
            answers += 1;
            socket.write(request);
          },
        },
      }),
    ),
  );
  answers = 0;
  const startedMs = performance.now();
  await Bun.sleep(durationMs);
  const perSecond = (answers / (performance.now() - startedMs)) * 1_000;
  for (const socket of sockets) socket.end();
  return perSecond;
}

/** Head and body of one answer, in bytes. */
function lengthOfAnswer(to: { hostname: string; port: number; request: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = "";
    void Bun.connect({
      hostname: to.hostname,
      port: to.port,
      socket: {
        open: (socket) => void socket.write(to.request),
        data: (socket, chunk) => {
          answer += chunk.toString("latin1");
          const head = answer.slice(0, answer.indexOf("\r\n\r\n"));
          const body = /^content-length: (\d+)/im.exec(head)?.[1];
          if (head === "") return;
          if (!head.startsWith("HTTP/1.1 200") || body === undefined)
            return reject(new Error(`The server answered: ${head}`));
          const whole = head.length + 4 + Number(body);
          if (answer.length < whole) return;
          socket.end();
          resolve(whole);
        },
      },
    });
  });
}
