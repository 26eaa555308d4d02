import { isRef, valueOf } from '@/model/record';

/** What an operation answered: records by their labels, anything else as JSON. */
export function AnswerView({ answer }: { answer: unknown }) {
  const items = itemsOf(answer);
  if (items && items.length === 0) return <p role="status">Nothing found.</p>;
  if (items?.every(isRef)) {
    return (
      <ul role="status" className="max-h-80 list-disc space-y-1 overflow-auto ps-5">
        {items.map((item) => (
          <li key={item.id} dir="auto" className="wrap-anywhere">
            {item.label}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <pre
      role="status"
      className="max-h-80 overflow-auto rounded-md bg-sunken p-3 text-xs wrap-anywhere whitespace-pre-wrap"
    >
      {JSON.stringify(answer ?? null, null, 2)}
    </pre>
  );
}

function itemsOf(answer: unknown): readonly unknown[] | null {
  const items =
    typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? valueOf(answer, 'items') : answer;
  return Array.isArray(items) ? (items as readonly unknown[]) : null;
}
