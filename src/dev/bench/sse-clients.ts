/** The watchers of `sse.ts`, in a process of their own: raw sockets that note when each round arrives. Prints one line when all are connected, then one a round. */
const [port = "0", id = "", count = "0"] = process.argv.slice(2);
const clients = Number(count);
const request = `GET /generations/${id}/events HTTP/1.1\r\nHost: localhost\r\n\r\n`;

const startedMs = performance.now();
let connected = 0;
let round = 1;
let latencies: number[] = [];
let mark = "round 1 at ";

interface Client {
  head: boolean;
  rest: Buffer | null;
}

for (let index = 0; index < clients; index += 1) {
  await Bun.connect<Client>({
    hostname: "127.0.0.1",
    port: Number(port),
    data: { head: false, rest: null },
    socket: {
      open: (socket) => void socket.write(request),
      data: (socket, bytes) => {
        const nowMs = performance.timeOrigin + performance.now();
        // A mark can be cut in two by the network.
        const text = socket.data.rest === null ? bytes : Buffer.concat([socket.data.rest, bytes]);
        socket.data.rest = null;
        if (!socket.data.head) {
          socket.data.head = true;
          connected += 1;
          if (connected === clients) {
            console.log(`${clients} connected in ${Math.round(performance.now() - startedMs)} ms`);
          }
        }
        const from = text.indexOf(mark);
        const end = from === -1 ? -1 : text.indexOf("<", from);
        if (end === -1) socket.data.rest = Buffer.from(text.subarray(-60));
        else heard(nowMs - Number(text.toString("latin1", from + mark.length, end)));
      },
    },
  });
}

function heard(ms: number): void {
  latencies.push(Math.round(ms * 100) / 100);
  if (latencies.length < clients) return;
  const line = JSON.stringify(latencies);
  latencies = [];
  round += 1;
  mark = `round ${round} at `;
  console.log(line);
}
