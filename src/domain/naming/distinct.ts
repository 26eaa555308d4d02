/** The label, with a number behind it when the set has it already (without regard to case); it is in the set afterwards. */
export function distinctLabel(label: string, taken: Set<string>): string {
  let candidate = label;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${label} ${number}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
