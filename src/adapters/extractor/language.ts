/** Small words that a language's sentences can hardly do without, and that English has not. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  German: set(
    "der die das und mit ich wir eine einen einem einer für hat haben ist sind soll sollen jeder jede jedes ein von zu meine mehrere auch",
  ),
  Spanish: set("el los las y con una un para cada tiene tienen que quiero necesito del mi por es son varios gestionar"),
  French: set("le les et avec une un pour chaque des du est ont je nous qui mon plusieurs dans sont au"),
  Italian: set("il gli e con una un per ogni che ha hanno della dei voglio mio sono nel più"),
  Portuguese: set("o os e com uma um para cada tem têm que quero preciso do da meu são por vários"),
  Dutch: set("het een en met voor elke ik wij heeft hebben zijn van mijn meerdere kan moet"),
  Polish: set("i z ze oraz dla każdy ma mają jest są chcę na do aplikacja wiele"),
  Swedish: set("och med en ett för varje har är jag vi som av flera ska"),
};
const english = set("the a an and with of to for each every has have is are i we that which can my our should where");

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The language that a prompt seems to be written in, when that is plainly not English; null otherwise. */
export function foreignLanguage(prompt: string): string | null {
  const words =
    prompt
      .slice(0, 2_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const [best, hits] = Object.entries(smallWords)
    .map(([language, known]) => [language, count(known)] as const)
    .reduce((most, one) => (one[1] > most[1] ? one : most), ["", 0] as const);
  return hits >= 2 && hits > 1.5 * count(english) ? best : null;
}
